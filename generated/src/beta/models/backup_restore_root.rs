// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::NavigationProperty;
use odata_runtime::model::Property;
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
#[derive(Clone, Default, PartialEq)]
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
    pub drive_exclusion_units_bulk_addition_jobs: Option<
        Vec<DriveExclusionUnitsBulkAdditionJob>,
    >,
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
    pub drive_protection_units_bulk_addition_jobs: Option<
        Vec<DriveProtectionUnitsBulkAdditionJob>,
    >,
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
    pub mailbox_exclusion_units_bulk_addition_jobs: Option<
        Vec<MailboxExclusionUnitsBulkAdditionJob>,
    >,
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
    pub mailbox_protection_units_bulk_addition_jobs: Option<
        Vec<MailboxProtectionUnitsBulkAdditionJob>,
    >,
    /// Browse sessions into backups of OneDrive drives. Create one here from a restore point tagged
    /// `fastRestore`.
    ///
    /// OData navigation property `oneDriveForBusinessBrowseSessions`:
    /// `Collection(microsoft.graph.oneDriveForBusinessBrowseSession)`. Answers include it only with
    /// `$expand`.
    pub one_drive_for_business_browse_sessions: Option<
        Vec<OneDriveForBusinessBrowseSession>,
    >,
    /// Protection policies for OneDrive drives. Create and change them here; only one of them can
    /// be active.
    ///
    /// OData navigation property `oneDriveForBusinessProtectionPolicies`:
    /// `Collection(microsoft.graph.oneDriveForBusinessProtectionPolicy)`. Answers include it only
    /// with `$expand`.
    pub one_drive_for_business_protection_policies: Option<
        Vec<OneDriveForBusinessProtectionPolicy>,
    >,
    /// Restore sessions for OneDrive drives and their files. Create one here, fill it, and activate
    /// it.
    ///
    /// OData navigation property `oneDriveForBusinessRestoreSessions`:
    /// `Collection(microsoft.graph.oneDriveForBusinessRestoreSession)`. Answers include it only
    /// with `$expand`.
    pub one_drive_for_business_restore_sessions: Option<
        Vec<OneDriveForBusinessRestoreSession>,
    >,
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
    pub site_exclusion_units_bulk_addition_jobs: Option<
        Vec<SiteExclusionUnitsBulkAdditionJob>,
    >,
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
    pub site_protection_units_bulk_addition_jobs: Option<
        Vec<SiteProtectionUnitsBulkAdditionJob>,
    >,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl BackupRestoreRoot {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`serviceStatus`](Self#structfield.service_status).
    pub const SERVICE_STATUS: Property<Self, ServiceStatus> = Property::new(
        "serviceStatus",
    );

    /// The handle of [`activityLogs`](Self#structfield.activity_logs).
    pub const ACTIVITY_LOGS: NavigationProperty<Self, Vec<AnyActivityLogBase>> = NavigationProperty::new(
        "activityLogs",
    );

    /// The handle of [`browseSessions`](Self#structfield.browse_sessions).
    pub const BROWSE_SESSIONS: NavigationProperty<Self, Vec<AnyBrowseSessionBase>> = NavigationProperty::new(
        "browseSessions",
    );

    /// The handle of [`driveExclusionUnits`](Self#structfield.drive_exclusion_units).
    pub const DRIVE_EXCLUSION_UNITS: NavigationProperty<Self, Vec<DriveExclusionUnit>> = NavigationProperty::new(
        "driveExclusionUnits",
    );

    /// The handle of
    /// [`driveExclusionUnitsBulkAdditionJobs`](Self#structfield.drive_exclusion_units_bulk_addition_jobs).
    pub const DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<DriveExclusionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("driveExclusionUnitsBulkAdditionJobs");

    /// The handle of [`driveInclusionRules`](Self#structfield.drive_inclusion_rules).
    pub const DRIVE_INCLUSION_RULES: NavigationProperty<
        Self,
        Vec<DriveProtectionRule>,
    > = NavigationProperty::new("driveInclusionRules");

    /// The handle of [`driveProtectionUnits`](Self#structfield.drive_protection_units).
    pub const DRIVE_PROTECTION_UNITS: NavigationProperty<
        Self,
        Vec<DriveProtectionUnit>,
    > = NavigationProperty::new("driveProtectionUnits");

    /// The handle of
    /// [`driveProtectionUnitsBulkAdditionJobs`](Self#structfield.drive_protection_units_bulk_addition_jobs).
    pub const DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<DriveProtectionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("driveProtectionUnitsBulkAdditionJobs");

    /// The handle of [`emailNotificationsSetting`](Self#structfield.email_notifications_setting).
    pub const EMAIL_NOTIFICATIONS_SETTING: NavigationProperty<
        Self,
        EmailNotificationsSetting,
    > = NavigationProperty::new("emailNotificationsSetting");

    /// The handle of [`exchangeProtectionPolicies`](Self#structfield.exchange_protection_policies).
    pub const EXCHANGE_PROTECTION_POLICIES: NavigationProperty<
        Self,
        Vec<ExchangeProtectionPolicy>,
    > = NavigationProperty::new("exchangeProtectionPolicies");

    /// The handle of [`exchangeRestoreSessions`](Self#structfield.exchange_restore_sessions).
    pub const EXCHANGE_RESTORE_SESSIONS: NavigationProperty<
        Self,
        Vec<ExchangeRestoreSession>,
    > = NavigationProperty::new("exchangeRestoreSessions");

    /// The handle of [`exclusionUnits`](Self#structfield.exclusion_units).
    pub const EXCLUSION_UNITS: NavigationProperty<Self, Vec<AnyExclusionUnitBase>> = NavigationProperty::new(
        "exclusionUnits",
    );

    /// The handle of [`mailboxExclusionUnits`](Self#structfield.mailbox_exclusion_units).
    pub const MAILBOX_EXCLUSION_UNITS: NavigationProperty<
        Self,
        Vec<MailboxExclusionUnit>,
    > = NavigationProperty::new("mailboxExclusionUnits");

    /// The handle of
    /// [`mailboxExclusionUnitsBulkAdditionJobs`](Self#structfield.mailbox_exclusion_units_bulk_addition_jobs).
    pub const MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<MailboxExclusionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("mailboxExclusionUnitsBulkAdditionJobs");

    /// The handle of [`mailboxInclusionRules`](Self#structfield.mailbox_inclusion_rules).
    pub const MAILBOX_INCLUSION_RULES: NavigationProperty<
        Self,
        Vec<MailboxProtectionRule>,
    > = NavigationProperty::new("mailboxInclusionRules");

    /// The handle of [`mailboxProtectionUnits`](Self#structfield.mailbox_protection_units).
    pub const MAILBOX_PROTECTION_UNITS: NavigationProperty<
        Self,
        Vec<MailboxProtectionUnit>,
    > = NavigationProperty::new("mailboxProtectionUnits");

    /// The handle of
    /// [`mailboxProtectionUnitsBulkAdditionJobs`](Self#structfield.mailbox_protection_units_bulk_addition_jobs).
    pub const MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<MailboxProtectionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("mailboxProtectionUnitsBulkAdditionJobs");

    /// The handle of
    /// [`oneDriveForBusinessBrowseSessions`](Self#structfield.one_drive_for_business_browse_sessions).
    pub const ONE_DRIVE_FOR_BUSINESS_BROWSE_SESSIONS: NavigationProperty<
        Self,
        Vec<OneDriveForBusinessBrowseSession>,
    > = NavigationProperty::new("oneDriveForBusinessBrowseSessions");

    /// The handle of
    /// [`oneDriveForBusinessProtectionPolicies`](Self#structfield.one_drive_for_business_protection_policies).
    pub const ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICIES: NavigationProperty<
        Self,
        Vec<OneDriveForBusinessProtectionPolicy>,
    > = NavigationProperty::new("oneDriveForBusinessProtectionPolicies");

    /// The handle of
    /// [`oneDriveForBusinessRestoreSessions`](Self#structfield.one_drive_for_business_restore_sessions).
    pub const ONE_DRIVE_FOR_BUSINESS_RESTORE_SESSIONS: NavigationProperty<
        Self,
        Vec<OneDriveForBusinessRestoreSession>,
    > = NavigationProperty::new("oneDriveForBusinessRestoreSessions");

    /// The handle of [`protectionPolicies`](Self#structfield.protection_policies).
    pub const PROTECTION_POLICIES: NavigationProperty<
        Self,
        Vec<AnyProtectionPolicyBase>,
    > = NavigationProperty::new("protectionPolicies");

    /// The handle of [`protectionUnits`](Self#structfield.protection_units).
    pub const PROTECTION_UNITS: NavigationProperty<Self, Vec<AnyProtectionUnitBase>> = NavigationProperty::new(
        "protectionUnits",
    );

    /// The handle of [`reports`](Self#structfield.reports).
    pub const REPORTS: NavigationProperty<Self, BackupReport> = NavigationProperty::new(
        "reports",
    );

    /// The handle of [`restorePoints`](Self#structfield.restore_points).
    pub const RESTORE_POINTS: NavigationProperty<Self, Vec<RestorePoint>> = NavigationProperty::new(
        "restorePoints",
    );

    /// The handle of [`restoreSessions`](Self#structfield.restore_sessions).
    pub const RESTORE_SESSIONS: NavigationProperty<Self, Vec<AnyRestoreSessionBase>> = NavigationProperty::new(
        "restoreSessions",
    );

    /// The handle of [`serviceApps`](Self#structfield.service_apps).
    pub const SERVICE_APPS: NavigationProperty<Self, Vec<ServiceApp>> = NavigationProperty::new(
        "serviceApps",
    );

    /// The handle of [`sharePointBrowseSessions`](Self#structfield.share_point_browse_sessions).
    pub const SHARE_POINT_BROWSE_SESSIONS: NavigationProperty<
        Self,
        Vec<SharePointBrowseSession>,
    > = NavigationProperty::new("sharePointBrowseSessions");

    /// The handle of
    /// [`sharePointProtectionPolicies`](Self#structfield.share_point_protection_policies).
    pub const SHARE_POINT_PROTECTION_POLICIES: NavigationProperty<
        Self,
        Vec<SharePointProtectionPolicy>,
    > = NavigationProperty::new("sharePointProtectionPolicies");

    /// The handle of [`sharePointRestoreSessions`](Self#structfield.share_point_restore_sessions).
    pub const SHARE_POINT_RESTORE_SESSIONS: NavigationProperty<
        Self,
        Vec<SharePointRestoreSession>,
    > = NavigationProperty::new("sharePointRestoreSessions");

    /// The handle of [`siteExclusionUnits`](Self#structfield.site_exclusion_units).
    pub const SITE_EXCLUSION_UNITS: NavigationProperty<Self, Vec<SiteExclusionUnit>> = NavigationProperty::new(
        "siteExclusionUnits",
    );

    /// The handle of
    /// [`siteExclusionUnitsBulkAdditionJobs`](Self#structfield.site_exclusion_units_bulk_addition_jobs).
    pub const SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<SiteExclusionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("siteExclusionUnitsBulkAdditionJobs");

    /// The handle of [`siteInclusionRules`](Self#structfield.site_inclusion_rules).
    pub const SITE_INCLUSION_RULES: NavigationProperty<Self, Vec<SiteProtectionRule>> = NavigationProperty::new(
        "siteInclusionRules",
    );

    /// The handle of [`siteProtectionUnits`](Self#structfield.site_protection_units).
    pub const SITE_PROTECTION_UNITS: NavigationProperty<Self, Vec<SiteProtectionUnit>> = NavigationProperty::new(
        "siteProtectionUnits",
    );

    /// The handle of
    /// [`siteProtectionUnitsBulkAdditionJobs`](Self#structfield.site_protection_units_bulk_addition_jobs).
    pub const SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<SiteProtectionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("siteProtectionUnitsBulkAdditionJobs");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.backupRestoreRoot` with this key.
    pub fn reference(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`activityLogs`](Self#structfield.activity_logs).
    pub fn activity_logs(
        mut self,
        value: impl IntoIterator<Item = impl Into<AnyActivityLogBase>>,
    ) -> Self {
        self.activity_logs = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`browseSessions`](Self#structfield.browse_sessions).
    pub fn browse_sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<AnyBrowseSessionBase>>,
    ) -> Self {
        self.browse_sessions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`driveExclusionUnits`](Self#structfield.drive_exclusion_units).
    pub fn drive_exclusion_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveExclusionUnit>>,
    ) -> Self {
        self.drive_exclusion_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets
    /// [`driveExclusionUnitsBulkAdditionJobs`](Self#structfield.drive_exclusion_units_bulk_addition_jobs).
    pub fn drive_exclusion_units_bulk_addition_jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveExclusionUnitsBulkAdditionJob>>,
    ) -> Self {
        self.drive_exclusion_units_bulk_addition_jobs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`driveInclusionRules`](Self#structfield.drive_inclusion_rules).
    pub fn drive_inclusion_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveProtectionRule>>,
    ) -> Self {
        self.drive_inclusion_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`driveProtectionUnits`](Self#structfield.drive_protection_units).
    pub fn drive_protection_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveProtectionUnit>>,
    ) -> Self {
        self.drive_protection_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets
    /// [`driveProtectionUnitsBulkAdditionJobs`](Self#structfield.drive_protection_units_bulk_addition_jobs).
    pub fn drive_protection_units_bulk_addition_jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveProtectionUnitsBulkAdditionJob>>,
    ) -> Self {
        self.drive_protection_units_bulk_addition_jobs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`emailNotificationsSetting`](Self#structfield.email_notifications_setting).
    pub fn email_notifications_setting(
        mut self,
        value: impl Into<EmailNotificationsSetting>,
    ) -> Self {
        self.email_notifications_setting = Some(Box::new(value.into()));
        self
    }

    /// Sets [`exchangeProtectionPolicies`](Self#structfield.exchange_protection_policies).
    pub fn exchange_protection_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExchangeProtectionPolicy>>,
    ) -> Self {
        self.exchange_protection_policies = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`exchangeRestoreSessions`](Self#structfield.exchange_restore_sessions).
    pub fn exchange_restore_sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExchangeRestoreSession>>,
    ) -> Self {
        self.exchange_restore_sessions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`exclusionUnits`](Self#structfield.exclusion_units).
    pub fn exclusion_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<AnyExclusionUnitBase>>,
    ) -> Self {
        self.exclusion_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`mailboxExclusionUnits`](Self#structfield.mailbox_exclusion_units).
    pub fn mailbox_exclusion_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<MailboxExclusionUnit>>,
    ) -> Self {
        self.mailbox_exclusion_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets
    /// [`mailboxExclusionUnitsBulkAdditionJobs`](Self#structfield.mailbox_exclusion_units_bulk_addition_jobs).
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<MailboxExclusionUnitsBulkAdditionJob>>,
    ) -> Self {
        self.mailbox_exclusion_units_bulk_addition_jobs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`mailboxInclusionRules`](Self#structfield.mailbox_inclusion_rules).
    pub fn mailbox_inclusion_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<MailboxProtectionRule>>,
    ) -> Self {
        self.mailbox_inclusion_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`mailboxProtectionUnits`](Self#structfield.mailbox_protection_units).
    pub fn mailbox_protection_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<MailboxProtectionUnit>>,
    ) -> Self {
        self.mailbox_protection_units = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets
    /// [`mailboxProtectionUnitsBulkAdditionJobs`](Self#structfield.mailbox_protection_units_bulk_addition_jobs).
    pub fn mailbox_protection_units_bulk_addition_jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<MailboxProtectionUnitsBulkAdditionJob>>,
    ) -> Self {
        self.mailbox_protection_units_bulk_addition_jobs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets
    /// [`oneDriveForBusinessBrowseSessions`](Self#structfield.one_drive_for_business_browse_sessions).
    pub fn one_drive_for_business_browse_sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<OneDriveForBusinessBrowseSession>>,
    ) -> Self {
        self.one_drive_for_business_browse_sessions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets
    /// [`oneDriveForBusinessProtectionPolicies`](Self#structfield.one_drive_for_business_protection_policies).
    pub fn one_drive_for_business_protection_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<OneDriveForBusinessProtectionPolicy>>,
    ) -> Self {
        self.one_drive_for_business_protection_policies = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets
    /// [`oneDriveForBusinessRestoreSessions`](Self#structfield.one_drive_for_business_restore_sessions).
    pub fn one_drive_for_business_restore_sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<OneDriveForBusinessRestoreSession>>,
    ) -> Self {
        self.one_drive_for_business_restore_sessions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`protectionPolicies`](Self#structfield.protection_policies).
    pub fn protection_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<AnyProtectionPolicyBase>>,
    ) -> Self {
        self.protection_policies = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`protectionUnits`](Self#structfield.protection_units).
    pub fn protection_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<AnyProtectionUnitBase>>,
    ) -> Self {
        self.protection_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`reports`](Self#structfield.reports).
    pub fn reports(mut self, value: impl Into<BackupReport>) -> Self {
        self.reports = Some(Box::new(value.into()));
        self
    }

    /// Sets [`restorePoints`](Self#structfield.restore_points).
    pub fn restore_points(
        mut self,
        value: impl IntoIterator<Item = impl Into<RestorePoint>>,
    ) -> Self {
        self.restore_points = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`restoreSessions`](Self#structfield.restore_sessions).
    pub fn restore_sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<AnyRestoreSessionBase>>,
    ) -> Self {
        self.restore_sessions = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`serviceApps`](Self#structfield.service_apps).
    pub fn service_apps(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServiceApp>>,
    ) -> Self {
        self.service_apps = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`sharePointBrowseSessions`](Self#structfield.share_point_browse_sessions).
    pub fn share_point_browse_sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<SharePointBrowseSession>>,
    ) -> Self {
        self.share_point_browse_sessions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`sharePointProtectionPolicies`](Self#structfield.share_point_protection_policies).
    pub fn share_point_protection_policies(
        mut self,
        value: impl IntoIterator<Item = impl Into<SharePointProtectionPolicy>>,
    ) -> Self {
        self.share_point_protection_policies = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`sharePointRestoreSessions`](Self#structfield.share_point_restore_sessions).
    pub fn share_point_restore_sessions(
        mut self,
        value: impl IntoIterator<Item = impl Into<SharePointRestoreSession>>,
    ) -> Self {
        self.share_point_restore_sessions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`siteExclusionUnits`](Self#structfield.site_exclusion_units).
    pub fn site_exclusion_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<SiteExclusionUnit>>,
    ) -> Self {
        self.site_exclusion_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets
    /// [`siteExclusionUnitsBulkAdditionJobs`](Self#structfield.site_exclusion_units_bulk_addition_jobs).
    pub fn site_exclusion_units_bulk_addition_jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<SiteExclusionUnitsBulkAdditionJob>>,
    ) -> Self {
        self.site_exclusion_units_bulk_addition_jobs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`siteInclusionRules`](Self#structfield.site_inclusion_rules).
    pub fn site_inclusion_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<SiteProtectionRule>>,
    ) -> Self {
        self.site_inclusion_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`siteProtectionUnits`](Self#structfield.site_protection_units).
    pub fn site_protection_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<SiteProtectionUnit>>,
    ) -> Self {
        self.site_protection_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets
    /// [`siteProtectionUnitsBulkAdditionJobs`](Self#structfield.site_protection_units_bulk_addition_jobs).
    pub fn site_protection_units_bulk_addition_jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<SiteProtectionUnitsBulkAdditionJob>>,
    ) -> Self {
        self.site_protection_units_bulk_addition_jobs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Model for BackupRestoreRoot {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.backupRestoreRoot",
        rust_name: "BackupRestoreRoot",
        base: Some(<Entity as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("serviceStatus", "service_status").computed(),
            PropertyInfo::new("activityLogs", "activity_logs").contained(),
            PropertyInfo::new("browseSessions", "browse_sessions").contained(),
            PropertyInfo::new("driveExclusionUnits", "drive_exclusion_units")
                .contained(),
            PropertyInfo::new(
                    "driveExclusionUnitsBulkAdditionJobs",
                    "drive_exclusion_units_bulk_addition_jobs",
                )
                .contained(),
            PropertyInfo::new("driveInclusionRules", "drive_inclusion_rules")
                .contained(),
            PropertyInfo::new("driveProtectionUnits", "drive_protection_units")
                .contained(),
            PropertyInfo::new(
                    "driveProtectionUnitsBulkAdditionJobs",
                    "drive_protection_units_bulk_addition_jobs",
                )
                .contained(),
            PropertyInfo::new("emailNotificationsSetting", "email_notifications_setting")
                .contained(),
            PropertyInfo::new(
                    "exchangeProtectionPolicies",
                    "exchange_protection_policies",
                )
                .contained(),
            PropertyInfo::new("exchangeRestoreSessions", "exchange_restore_sessions")
                .contained(),
            PropertyInfo::new("exclusionUnits", "exclusion_units").navigation(),
            PropertyInfo::new("mailboxExclusionUnits", "mailbox_exclusion_units")
                .contained(),
            PropertyInfo::new(
                    "mailboxExclusionUnitsBulkAdditionJobs",
                    "mailbox_exclusion_units_bulk_addition_jobs",
                )
                .contained(),
            PropertyInfo::new("mailboxInclusionRules", "mailbox_inclusion_rules")
                .contained(),
            PropertyInfo::new("mailboxProtectionUnits", "mailbox_protection_units")
                .contained(),
            PropertyInfo::new(
                    "mailboxProtectionUnitsBulkAdditionJobs",
                    "mailbox_protection_units_bulk_addition_jobs",
                )
                .contained(),
            PropertyInfo::new(
                    "oneDriveForBusinessBrowseSessions",
                    "one_drive_for_business_browse_sessions",
                )
                .contained(),
            PropertyInfo::new(
                    "oneDriveForBusinessProtectionPolicies",
                    "one_drive_for_business_protection_policies",
                )
                .contained(),
            PropertyInfo::new(
                    "oneDriveForBusinessRestoreSessions",
                    "one_drive_for_business_restore_sessions",
                )
                .contained(),
            PropertyInfo::new("protectionPolicies", "protection_policies").contained(),
            PropertyInfo::new("protectionUnits", "protection_units").navigation(),
            PropertyInfo::new("reports", "reports").contained(),
            PropertyInfo::new("restorePoints", "restore_points").contained(),
            PropertyInfo::new("restoreSessions", "restore_sessions").contained(),
            PropertyInfo::new("serviceApps", "service_apps").contained(),
            PropertyInfo::new("sharePointBrowseSessions", "share_point_browse_sessions")
                .contained(),
            PropertyInfo::new(
                    "sharePointProtectionPolicies",
                    "share_point_protection_policies",
                )
                .contained(),
            PropertyInfo::new(
                    "sharePointRestoreSessions",
                    "share_point_restore_sessions",
                )
                .contained(),
            PropertyInfo::new("siteExclusionUnits", "site_exclusion_units").contained(),
            PropertyInfo::new(
                    "siteExclusionUnitsBulkAdditionJobs",
                    "site_exclusion_units_bulk_addition_jobs",
                )
                .contained(),
            PropertyInfo::new("siteInclusionRules", "site_inclusion_rules").contained(),
            PropertyInfo::new("siteProtectionUnits", "site_protection_units")
                .contained(),
            PropertyInfo::new(
                    "siteProtectionUnitsBulkAdditionJobs",
                    "site_protection_units_bulk_addition_jobs",
                )
                .contained(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.service_status,
                &self.activity_logs,
                &self.browse_sessions,
                &self.drive_exclusion_units,
                &self.drive_exclusion_units_bulk_addition_jobs,
                &self.drive_inclusion_rules,
                &self.drive_protection_units,
                &self.drive_protection_units_bulk_addition_jobs,
                &self.email_notifications_setting,
                &self.exchange_protection_policies,
                &self.exchange_restore_sessions,
                &self.exclusion_units,
                &self.mailbox_exclusion_units,
                &self.mailbox_exclusion_units_bulk_addition_jobs,
                &self.mailbox_inclusion_rules,
                &self.mailbox_protection_units,
                &self.mailbox_protection_units_bulk_addition_jobs,
                &self.one_drive_for_business_browse_sessions,
                &self.one_drive_for_business_protection_policies,
                &self.one_drive_for_business_restore_sessions,
                &self.protection_policies,
                &self.protection_units,
                &self.reports,
                &self.restore_points,
                &self.restore_sessions,
                &self.service_apps,
                &self.share_point_browse_sessions,
                &self.share_point_protection_policies,
                &self.share_point_restore_sessions,
                &self.site_exclusion_units,
                &self.site_exclusion_units_bulk_addition_jobs,
                &self.site_inclusion_rules,
                &self.site_protection_units,
                &self.site_protection_units_bulk_addition_jobs,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.service_status,
                &mut self.activity_logs,
                &mut self.browse_sessions,
                &mut self.drive_exclusion_units,
                &mut self.drive_exclusion_units_bulk_addition_jobs,
                &mut self.drive_inclusion_rules,
                &mut self.drive_protection_units,
                &mut self.drive_protection_units_bulk_addition_jobs,
                &mut self.email_notifications_setting,
                &mut self.exchange_protection_policies,
                &mut self.exchange_restore_sessions,
                &mut self.exclusion_units,
                &mut self.mailbox_exclusion_units,
                &mut self.mailbox_exclusion_units_bulk_addition_jobs,
                &mut self.mailbox_inclusion_rules,
                &mut self.mailbox_protection_units,
                &mut self.mailbox_protection_units_bulk_addition_jobs,
                &mut self.one_drive_for_business_browse_sessions,
                &mut self.one_drive_for_business_protection_policies,
                &mut self.one_drive_for_business_restore_sessions,
                &mut self.protection_policies,
                &mut self.protection_units,
                &mut self.reports,
                &mut self.restore_points,
                &mut self.restore_sessions,
                &mut self.service_apps,
                &mut self.share_point_browse_sessions,
                &mut self.share_point_protection_policies,
                &mut self.share_point_restore_sessions,
                &mut self.site_exclusion_units,
                &mut self.site_exclusion_units_bulk_addition_jobs,
                &mut self.site_inclusion_rules,
                &mut self.site_protection_units,
                &mut self.site_protection_units_bulk_addition_jobs,
            ],
            &mut self.additional,
        );
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for BackupRestoreRoot {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for BackupRestoreRoot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for BackupRestoreRoot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupRestoreRoot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
