// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::AnyActivityLogBase;
use super::AnyBrowseSessionBase;
use super::AnyExclusionUnitBase;
use super::AnyProtectionPolicyBase;
use super::AnyProtectionUnitBase;
use super::AnyRestoreSessionBase;
use super::BackupReport;
use super::DriveExclusionUnit;
use super::DriveExclusionUnitsBulkAdditionJob;
use super::DriveProtectionRule;
use super::DriveProtectionUnit;
use super::DriveProtectionUnitsBulkAdditionJob;
use super::EmailNotificationsSetting;
use super::Entity;
use super::ExchangeProtectionPolicy;
use super::ExchangeRestoreSession;
use super::MailboxExclusionUnit;
use super::MailboxExclusionUnitsBulkAdditionJob;
use super::MailboxProtectionRule;
use super::MailboxProtectionUnit;
use super::MailboxProtectionUnitsBulkAdditionJob;
use super::OneDriveForBusinessBrowseSession;
use super::OneDriveForBusinessProtectionPolicy;
use super::OneDriveForBusinessRestoreSession;
use super::RestorePoint;
use super::ServiceApp;
use super::ServiceStatus;
use super::SharePointBrowseSession;
use super::SharePointProtectionPolicy;
use super::SharePointRestoreSession;
use super::SiteExclusionUnit;
use super::SiteExclusionUnitsBulkAdditionJob;
use super::SiteProtectionRule;
use super::SiteProtectionUnit;
use super::SiteProtectionUnitsBulkAdditionJob;

/// The Microsoft 365 Backup service of a tenant: its state, its protection policies and the units
/// under them, restore points, and restore and browse sessions.
///
/// OData entity type `microsoft.graph.backupRestoreRoot`, derived from `microsoft.graph.entity`.
#[non_exhaustive]
pub struct BackupRestoreRoot {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Whether the service is on and what it allows. Changed by `enable`, not by an update.
    ///
    /// OData property `serviceStatus`: `microsoft.graph.serviceStatus`. Read-only: set by the
    /// service and not sent in requests.
    pub service_status: Option<Box<ServiceStatus>>,
    /// What was done in the service: changes of policies, offboarding, restores. Read-only.
    ///
    /// OData navigation property `activityLogs`: `Collection(microsoft.graph.activityLogBase)`.
    /// Answers include it only with `$expand`.
    pub activity_logs: Option<Vec<AnyActivityLogBase>>,
    /// Browse sessions of all kinds, to be listed. Create one in the collection of its kind, from a
    /// restore point.
    ///
    /// OData navigation property `browseSessions`: `Collection(microsoft.graph.browseSessionBase)`.
    /// Answers include it only with `$expand`.
    pub browse_sessions: Option<Vec<AnyBrowseSessionBase>>,
    /// Drives that the OneDrive policy leaves out although it covers the whole service.
    ///
    /// OData navigation property `driveExclusionUnits`:
    /// `Collection(microsoft.graph.driveExclusionUnit)`. Answers include it only with `$expand`.
    pub drive_exclusion_units: Option<Vec<DriveExclusionUnit>>,
    /// Jobs that add many drives to the exclusion list of the OneDrive policy. Create one under its
    /// policy.
    ///
    /// OData navigation property `driveExclusionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.driveExclusionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub drive_exclusion_units_bulk_addition_jobs: Option<Vec<DriveExclusionUnitsBulkAdditionJob>>,
    /// Rules of the OneDrive policies, each of which adds drives to its policy by an expression.
    ///
    /// OData navigation property `driveInclusionRules`:
    /// `Collection(microsoft.graph.driveProtectionRule)`. Answers include it only with `$expand`.
    pub drive_inclusion_rules: Option<Vec<DriveProtectionRule>>,
    /// Drives that are or were protected, each with its state and the id of its policy. Units join
    /// and leave through their policy.
    ///
    /// OData navigation property `driveProtectionUnits`:
    /// `Collection(microsoft.graph.driveProtectionUnit)`. Answers include it only with `$expand`.
    pub drive_protection_units: Option<Vec<DriveProtectionUnit>>,
    /// Jobs that add many drives to a policy at once, over all OneDrive policies. Create one under
    /// its policy.
    ///
    /// OData navigation property `driveProtectionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.driveProtectionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub drive_protection_units_bulk_addition_jobs: Option<Vec<DriveProtectionUnitsBulkAdditionJob>>,
    /// Who is notified by e-mail about which events of the service. The tenant has exactly one such
    /// setting.
    ///
    /// OData navigation property `emailNotificationsSetting`:
    /// `microsoft.graph.emailNotificationsSetting`. Answers include it only with `$expand`.
    pub email_notifications_setting: Option<Box<EmailNotificationsSetting>>,
    /// Protection policies for Exchange mailboxes. Create and change them here; only one of them
    /// can be active.
    ///
    /// OData navigation property `exchangeProtectionPolicies`:
    /// `Collection(microsoft.graph.exchangeProtectionPolicy)`. Answers include it only with
    /// `$expand`.
    pub exchange_protection_policies: Option<Vec<ExchangeProtectionPolicy>>,
    /// Restore sessions for mailboxes and their items. Create one here, fill it, and activate it.
    ///
    /// OData navigation property `exchangeRestoreSessions`:
    /// `Collection(microsoft.graph.exchangeRestoreSession)`. Answers include it only with
    /// `$expand`.
    pub exchange_restore_sessions: Option<Vec<ExchangeRestoreSession>>,
    /// What is excluded from policies that cover a whole service: mailboxes, drives and sites
    /// together.
    ///
    /// OData navigation property `exclusionUnits`: `Collection(microsoft.graph.exclusionUnitBase)`.
    /// Answers include it only with `$expand`.
    pub exclusion_units: Option<Vec<AnyExclusionUnitBase>>,
    /// Mailboxes that the Exchange policy leaves out although it covers the whole service.
    ///
    /// OData navigation property `mailboxExclusionUnits`:
    /// `Collection(microsoft.graph.mailboxExclusionUnit)`. Answers include it only with `$expand`.
    pub mailbox_exclusion_units: Option<Vec<MailboxExclusionUnit>>,
    /// Jobs that add many mailboxes to the exclusion list of the Exchange policy. Create one under
    /// its policy.
    ///
    /// OData navigation property `mailboxExclusionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.mailboxExclusionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub mailbox_exclusion_units_bulk_addition_jobs: Option<Vec<MailboxExclusionUnitsBulkAdditionJob>>,
    /// Rules of the Exchange policies, each of which adds mailboxes to its policy by an expression.
    ///
    /// OData navigation property `mailboxInclusionRules`:
    /// `Collection(microsoft.graph.mailboxProtectionRule)`. Answers include it only with `$expand`.
    pub mailbox_inclusion_rules: Option<Vec<MailboxProtectionRule>>,
    /// Mailboxes that are or were protected, each with its state and the id of its policy. Units
    /// join and leave through their policy.
    ///
    /// OData navigation property `mailboxProtectionUnits`:
    /// `Collection(microsoft.graph.mailboxProtectionUnit)`. Answers include it only with `$expand`.
    pub mailbox_protection_units: Option<Vec<MailboxProtectionUnit>>,
    /// Jobs that add many mailboxes to a policy at once, over all Exchange policies. Create one
    /// under its policy.
    ///
    /// OData navigation property `mailboxProtectionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.mailboxProtectionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub mailbox_protection_units_bulk_addition_jobs: Option<Vec<MailboxProtectionUnitsBulkAdditionJob>>,
    /// Browse sessions into backups of OneDrive drives. Create one here from a restore point tagged
    /// `fastRestore`.
    ///
    /// OData navigation property `oneDriveForBusinessBrowseSessions`:
    /// `Collection(microsoft.graph.oneDriveForBusinessBrowseSession)`. Answers include it only with
    /// `$expand`.
    pub one_drive_for_business_browse_sessions: Option<Vec<OneDriveForBusinessBrowseSession>>,
    /// Protection policies for OneDrive drives. Create and change them here; only one of them can
    /// be active.
    ///
    /// OData navigation property `oneDriveForBusinessProtectionPolicies`:
    /// `Collection(microsoft.graph.oneDriveForBusinessProtectionPolicy)`. Answers include it only
    /// with `$expand`.
    pub one_drive_for_business_protection_policies: Option<Vec<OneDriveForBusinessProtectionPolicy>>,
    /// Restore sessions for OneDrive drives and their files. Create one here, fill it, and activate
    /// it.
    ///
    /// OData navigation property `oneDriveForBusinessRestoreSessions`:
    /// `Collection(microsoft.graph.oneDriveForBusinessRestoreSession)`. Answers include it only
    /// with `$expand`.
    pub one_drive_for_business_restore_sessions: Option<Vec<OneDriveForBusinessRestoreSession>>,
    /// Protection policies of all three services. Policies are read, activated, deactivated and
    /// deleted here, and created in the collection of their service.
    ///
    /// OData navigation property `protectionPolicies`:
    /// `Collection(microsoft.graph.protectionPolicyBase)`. Answers include it only with `$expand`.
    pub protection_policies: Option<Vec<AnyProtectionPolicyBase>>,
    /// Mailboxes, drives and sites that are or were protected, together. Cast to one kind to list
    /// it; offboarding is asked for here.
    ///
    /// OData navigation property `protectionUnits`:
    /// `Collection(microsoft.graph.protectionUnitBase)`. Answers include it only with `$expand`.
    pub protection_units: Option<Vec<AnyProtectionUnitBase>>,
    /// Reports on how far the protection of the tenant has come, as functions to be called.
    ///
    /// OData navigation property `reports`: `microsoft.graph.backupReport`. Answers include it only
    /// with `$expand`.
    pub reports: Option<Box<BackupReport>>,
    /// The moments to which protected content can be taken back. List them with a filter, or use
    /// `search`.
    ///
    /// OData navigation property `restorePoints`: `Collection(microsoft.graph.restorePoint)`.
    /// Answers include it only with `$expand`.
    pub restore_points: Option<Vec<RestorePoint>>,
    /// Restore sessions of all three services. Sessions are read, activated and deleted here, and
    /// created in the collection of their service.
    ///
    /// OData navigation property `restoreSessions`:
    /// `Collection(microsoft.graph.restoreSessionBase)`. Answers include it only with `$expand`.
    pub restore_sessions: Option<Vec<AnyRestoreSessionBase>>,
    /// Applications that are registered to control the backups of the tenant. Each registers
    /// itself, and controls nothing until it is activated.
    ///
    /// OData navigation property `serviceApps`: `Collection(microsoft.graph.serviceApp)`. Answers
    /// include it only with `$expand`.
    pub service_apps: Option<Vec<ServiceApp>>,
    /// Browse sessions into backups of SharePoint sites. Create one here from a restore point
    /// tagged `fastRestore`.
    ///
    /// OData navigation property `sharePointBrowseSessions`:
    /// `Collection(microsoft.graph.sharePointBrowseSession)`. Answers include it only with
    /// `$expand`.
    pub share_point_browse_sessions: Option<Vec<SharePointBrowseSession>>,
    /// Protection policies for SharePoint sites. Create and change them here; only one of them can
    /// be active.
    ///
    /// OData navigation property `sharePointProtectionPolicies`:
    /// `Collection(microsoft.graph.sharePointProtectionPolicy)`. Answers include it only with
    /// `$expand`.
    pub share_point_protection_policies: Option<Vec<SharePointProtectionPolicy>>,
    /// Restore sessions for SharePoint sites and their files. Create one here, fill it, and
    /// activate it.
    ///
    /// OData navigation property `sharePointRestoreSessions`:
    /// `Collection(microsoft.graph.sharePointRestoreSession)`. Answers include it only with
    /// `$expand`.
    pub share_point_restore_sessions: Option<Vec<SharePointRestoreSession>>,
    /// Sites that the SharePoint policy leaves out although it covers the whole service.
    ///
    /// OData navigation property `siteExclusionUnits`:
    /// `Collection(microsoft.graph.siteExclusionUnit)`. Answers include it only with `$expand`.
    pub site_exclusion_units: Option<Vec<SiteExclusionUnit>>,
    /// Jobs that add many sites to the exclusion list of the SharePoint policy. Create one under
    /// its policy.
    ///
    /// OData navigation property `siteExclusionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.siteExclusionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub site_exclusion_units_bulk_addition_jobs: Option<Vec<SiteExclusionUnitsBulkAdditionJob>>,
    /// Rules of the SharePoint policies, each of which adds sites to its policy by an expression.
    ///
    /// OData navigation property `siteInclusionRules`:
    /// `Collection(microsoft.graph.siteProtectionRule)`. Answers include it only with `$expand`.
    pub site_inclusion_rules: Option<Vec<SiteProtectionRule>>,
    /// Sites that are or were protected, each with its state and the id of its policy. Units join
    /// and leave through their policy.
    ///
    /// OData navigation property `siteProtectionUnits`:
    /// `Collection(microsoft.graph.siteProtectionUnit)`. Answers include it only with `$expand`.
    pub site_protection_units: Option<Vec<SiteProtectionUnit>>,
    /// Jobs that add many sites to a policy at once, over all SharePoint policies. Create one under
    /// its policy.
    ///
    /// OData navigation property `siteProtectionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.siteProtectionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub site_protection_units_bulk_addition_jobs: Option<Vec<SiteProtectionUnitsBulkAdditionJob>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    BackupRestoreRoot: Entity = "microsoft.graph.backupRestoreRoot", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "serviceStatus" service_status SERVICE_STATUS(ServiceStatus), computed;
    NavigationProperty "activityLogs" activity_logs ACTIVITY_LOGS[AnyActivityLogBase] set activity_logs, contained;
    NavigationProperty "browseSessions" browse_sessions BROWSE_SESSIONS[AnyBrowseSessionBase] set browse_sessions, contained;
    NavigationProperty "driveExclusionUnits" drive_exclusion_units DRIVE_EXCLUSION_UNITS[DriveExclusionUnit] set drive_exclusion_units, contained;
    NavigationProperty "driveExclusionUnitsBulkAdditionJobs" drive_exclusion_units_bulk_addition_jobs DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS[DriveExclusionUnitsBulkAdditionJob] set drive_exclusion_units_bulk_addition_jobs, contained;
    NavigationProperty "driveInclusionRules" drive_inclusion_rules DRIVE_INCLUSION_RULES[DriveProtectionRule] set drive_inclusion_rules, contained;
    NavigationProperty "driveProtectionUnits" drive_protection_units DRIVE_PROTECTION_UNITS[DriveProtectionUnit] set drive_protection_units, contained;
    NavigationProperty "driveProtectionUnitsBulkAdditionJobs" drive_protection_units_bulk_addition_jobs DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS[DriveProtectionUnitsBulkAdditionJob] set drive_protection_units_bulk_addition_jobs, contained;
    NavigationProperty "emailNotificationsSetting" email_notifications_setting EMAIL_NOTIFICATIONS_SETTING(EmailNotificationsSetting) set email_notifications_setting, contained;
    NavigationProperty "exchangeProtectionPolicies" exchange_protection_policies EXCHANGE_PROTECTION_POLICIES[ExchangeProtectionPolicy] set exchange_protection_policies, contained;
    NavigationProperty "exchangeRestoreSessions" exchange_restore_sessions EXCHANGE_RESTORE_SESSIONS[ExchangeRestoreSession] set exchange_restore_sessions, contained;
    NavigationProperty "exclusionUnits" exclusion_units EXCLUSION_UNITS[AnyExclusionUnitBase] set exclusion_units, navigation;
    NavigationProperty "mailboxExclusionUnits" mailbox_exclusion_units MAILBOX_EXCLUSION_UNITS[MailboxExclusionUnit] set mailbox_exclusion_units, contained;
    NavigationProperty "mailboxExclusionUnitsBulkAdditionJobs" mailbox_exclusion_units_bulk_addition_jobs MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS[MailboxExclusionUnitsBulkAdditionJob] set mailbox_exclusion_units_bulk_addition_jobs, contained;
    NavigationProperty "mailboxInclusionRules" mailbox_inclusion_rules MAILBOX_INCLUSION_RULES[MailboxProtectionRule] set mailbox_inclusion_rules, contained;
    NavigationProperty "mailboxProtectionUnits" mailbox_protection_units MAILBOX_PROTECTION_UNITS[MailboxProtectionUnit] set mailbox_protection_units, contained;
    NavigationProperty "mailboxProtectionUnitsBulkAdditionJobs" mailbox_protection_units_bulk_addition_jobs MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS[MailboxProtectionUnitsBulkAdditionJob] set mailbox_protection_units_bulk_addition_jobs, contained;
    NavigationProperty "oneDriveForBusinessBrowseSessions" one_drive_for_business_browse_sessions ONE_DRIVE_FOR_BUSINESS_BROWSE_SESSIONS[OneDriveForBusinessBrowseSession] set one_drive_for_business_browse_sessions, contained;
    NavigationProperty "oneDriveForBusinessProtectionPolicies" one_drive_for_business_protection_policies ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICIES[OneDriveForBusinessProtectionPolicy] set one_drive_for_business_protection_policies, contained;
    NavigationProperty "oneDriveForBusinessRestoreSessions" one_drive_for_business_restore_sessions ONE_DRIVE_FOR_BUSINESS_RESTORE_SESSIONS[OneDriveForBusinessRestoreSession] set one_drive_for_business_restore_sessions, contained;
    NavigationProperty "protectionPolicies" protection_policies PROTECTION_POLICIES[AnyProtectionPolicyBase] set protection_policies, contained;
    NavigationProperty "protectionUnits" protection_units PROTECTION_UNITS[AnyProtectionUnitBase] set protection_units, navigation;
    NavigationProperty "reports" reports REPORTS(BackupReport) set reports, contained;
    NavigationProperty "restorePoints" restore_points RESTORE_POINTS[RestorePoint] set restore_points, contained;
    NavigationProperty "restoreSessions" restore_sessions RESTORE_SESSIONS[AnyRestoreSessionBase] set restore_sessions, contained;
    NavigationProperty "serviceApps" service_apps SERVICE_APPS[ServiceApp] set service_apps, contained;
    NavigationProperty "sharePointBrowseSessions" share_point_browse_sessions SHARE_POINT_BROWSE_SESSIONS[SharePointBrowseSession] set share_point_browse_sessions, contained;
    NavigationProperty "sharePointProtectionPolicies" share_point_protection_policies SHARE_POINT_PROTECTION_POLICIES[SharePointProtectionPolicy] set share_point_protection_policies, contained;
    NavigationProperty "sharePointRestoreSessions" share_point_restore_sessions SHARE_POINT_RESTORE_SESSIONS[SharePointRestoreSession] set share_point_restore_sessions, contained;
    NavigationProperty "siteExclusionUnits" site_exclusion_units SITE_EXCLUSION_UNITS[SiteExclusionUnit] set site_exclusion_units, contained;
    NavigationProperty "siteExclusionUnitsBulkAdditionJobs" site_exclusion_units_bulk_addition_jobs SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS[SiteExclusionUnitsBulkAdditionJob] set site_exclusion_units_bulk_addition_jobs, contained;
    NavigationProperty "siteInclusionRules" site_inclusion_rules SITE_INCLUSION_RULES[SiteProtectionRule] set site_inclusion_rules, contained;
    NavigationProperty "siteProtectionUnits" site_protection_units SITE_PROTECTION_UNITS[SiteProtectionUnit] set site_protection_units, contained;
    NavigationProperty "siteProtectionUnitsBulkAdditionJobs" site_protection_units_bulk_addition_jobs SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS[SiteProtectionUnitsBulkAdditionJob] set site_protection_units_bulk_addition_jobs, contained;
}
