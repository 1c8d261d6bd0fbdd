// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Get, Patch, Resource};
use super::super::models;
use super::super::requests;

/// Requests to one [`BackupRestoreRoot`](models::BackupRestoreRoot).
///
/// `client.beta()`
#[derive(Clone, Debug)]
pub struct BackupRestoreRootItem(pub(crate) Resource);

impl BackupRestoreRootItem {
    /// Reads the `backupRestoreRoot`.
    ///
    /// `GET /solutions/backupRestore` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-get?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.Read.All` (delegated and application).
    pub fn get(&self) -> Get<models::BackupRestoreRoot> {
        self.0.get()
    }

    /// Updates the `backupRestoreRoot`; properties that are not in the patch keep their values.
    /// Returns the service's answer, which may be less than the whole entity.
    ///
    /// `PATCH /solutions/backupRestore`
    ///
    /// No permission is documented for this request.
    #[doc(alias = "patch")]
    pub fn update(
        &self,
        patch: impl Into<Patch<models::BackupRestoreRoot>>,
    ) -> Call<models::BackupRestoreRoot> {
        self.0.update(patch.into())
    }

    /// Deletes the `backupRestoreRoot`.
    ///
    /// `DELETE /solutions/backupRestore`
    ///
    /// No permission is documented for this request.
    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    /// What was done in the service: changes of policies, offboarding, restores. Read-only.
    ///
    /// Returns the requests to `…/activityLogs`.
    #[doc(alias = "activityLogs")]
    pub fn activity_logs(&self) -> requests::ActivityLogBaseCollection {
        requests::ActivityLogBaseCollection(self.0.child("activityLogs"))
    }

    /// Browse sessions of all kinds, to be listed. Create one in the collection of its kind, from a
    /// restore point.
    ///
    /// Returns the requests to `…/browseSessions`.
    #[doc(alias = "browseSessions")]
    pub fn browse_sessions(&self) -> requests::BrowseSessionBaseCollection {
        requests::BrowseSessionBaseCollection(self.0.child("browseSessions"))
    }

    /// Drives that the OneDrive policy leaves out although it covers the whole service.
    ///
    /// Returns the requests to `…/driveExclusionUnits`.
    #[doc(alias = "driveExclusionUnits")]
    pub fn drive_exclusion_units(&self) -> requests::DriveExclusionUnitCollection {
        requests::DriveExclusionUnitCollection(self.0.child("driveExclusionUnits"))
    }

    /// Jobs that add many drives to the exclusion list of the OneDrive policy. Create one under its
    /// policy.
    ///
    /// Returns the requests to `…/driveExclusionUnitsBulkAdditionJobs`.
    #[doc(alias = "driveExclusionUnitsBulkAdditionJobs")]
    pub fn drive_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::DriveExclusionUnitsBulkAdditionJobCollection {
        requests::DriveExclusionUnitsBulkAdditionJobCollection(
            self.0.child("driveExclusionUnitsBulkAdditionJobs"),
        )
    }

    /// Rules of the OneDrive policies, each of which adds drives to its policy by an expression.
    ///
    /// Returns the requests to `…/driveInclusionRules`.
    #[doc(alias = "driveInclusionRules")]
    pub fn drive_inclusion_rules(&self) -> requests::DriveProtectionRuleCollection {
        requests::DriveProtectionRuleCollection(self.0.child("driveInclusionRules"))
    }

    /// Drives that are or were protected, each with its state and the id of its policy. Units join
    /// and leave through their policy.
    ///
    /// Returns the requests to `…/driveProtectionUnits`.
    #[doc(alias = "driveProtectionUnits")]
    pub fn drive_protection_units(&self) -> requests::DriveProtectionUnitCollection {
        requests::DriveProtectionUnitCollection(self.0.child("driveProtectionUnits"))
    }

    /// Jobs that add many drives to a policy at once, over all OneDrive policies. Create one under
    /// its policy.
    ///
    /// Returns the requests to `…/driveProtectionUnitsBulkAdditionJobs`.
    #[doc(alias = "driveProtectionUnitsBulkAdditionJobs")]
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::DriveProtectionUnitsBulkAdditionJobCollection {
        requests::DriveProtectionUnitsBulkAdditionJobCollection(
            self.0.child("driveProtectionUnitsBulkAdditionJobs"),
        )
    }

    /// Who is notified by e-mail about which events of the service. The tenant has exactly one such
    /// setting.
    ///
    /// Returns the requests to `…/emailNotificationsSetting`.
    #[doc(alias = "emailNotificationsSetting")]
    pub fn email_notifications_setting(
        &self,
    ) -> requests::EmailNotificationsSettingItem {
        requests::EmailNotificationsSettingItem(
            self.0.child("emailNotificationsSetting"),
        )
    }

    /// Protection policies for Exchange mailboxes. Create and change them here; only one of them
    /// can be active.
    ///
    /// Returns the requests to `…/exchangeProtectionPolicies`.
    #[doc(alias = "exchangeProtectionPolicies")]
    pub fn exchange_protection_policies(
        &self,
    ) -> requests::ExchangeProtectionPolicyCollection {
        requests::ExchangeProtectionPolicyCollection(
            self.0.child("exchangeProtectionPolicies"),
        )
    }

    /// Restore sessions for mailboxes and their items. Create one here, fill it, and activate it.
    ///
    /// Returns the requests to `…/exchangeRestoreSessions`.
    #[doc(alias = "exchangeRestoreSessions")]
    pub fn exchange_restore_sessions(
        &self,
    ) -> requests::ExchangeRestoreSessionCollection {
        requests::ExchangeRestoreSessionCollection(
            self.0.child("exchangeRestoreSessions"),
        )
    }

    /// What is excluded from policies that cover a whole service: mailboxes, drives and sites
    /// together.
    ///
    /// Returns the requests to `…/exclusionUnits`.
    #[doc(alias = "exclusionUnits")]
    pub fn exclusion_units(&self) -> requests::LinkedExclusionUnitBaseCollection {
        requests::LinkedExclusionUnitBaseCollection(self.0.child("exclusionUnits"))
    }

    /// Mailboxes that the Exchange policy leaves out although it covers the whole service.
    ///
    /// Returns the requests to `…/mailboxExclusionUnits`.
    #[doc(alias = "mailboxExclusionUnits")]
    pub fn mailbox_exclusion_units(&self) -> requests::MailboxExclusionUnitCollection {
        requests::MailboxExclusionUnitCollection(self.0.child("mailboxExclusionUnits"))
    }

    /// Jobs that add many mailboxes to the exclusion list of the Exchange policy. Create one under
    /// its policy.
    ///
    /// Returns the requests to `…/mailboxExclusionUnitsBulkAdditionJobs`.
    #[doc(alias = "mailboxExclusionUnitsBulkAdditionJobs")]
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::MailboxExclusionUnitsBulkAdditionJobCollection {
        requests::MailboxExclusionUnitsBulkAdditionJobCollection(
            self.0.child("mailboxExclusionUnitsBulkAdditionJobs"),
        )
    }

    /// Rules of the Exchange policies, each of which adds mailboxes to its policy by an expression.
    ///
    /// Returns the requests to `…/mailboxInclusionRules`.
    #[doc(alias = "mailboxInclusionRules")]
    pub fn mailbox_inclusion_rules(&self) -> requests::MailboxProtectionRuleCollection {
        requests::MailboxProtectionRuleCollection(self.0.child("mailboxInclusionRules"))
    }

    /// Mailboxes that are or were protected, each with its state and the id of its policy. Units
    /// join and leave through their policy.
    ///
    /// Returns the requests to `…/mailboxProtectionUnits`.
    #[doc(alias = "mailboxProtectionUnits")]
    pub fn mailbox_protection_units(&self) -> requests::MailboxProtectionUnitCollection {
        requests::MailboxProtectionUnitCollection(self.0.child("mailboxProtectionUnits"))
    }

    /// Jobs that add many mailboxes to a policy at once, over all Exchange policies. Create one
    /// under its policy.
    ///
    /// Returns the requests to `…/mailboxProtectionUnitsBulkAdditionJobs`.
    #[doc(alias = "mailboxProtectionUnitsBulkAdditionJobs")]
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::MailboxProtectionUnitsBulkAdditionJobCollection {
        requests::MailboxProtectionUnitsBulkAdditionJobCollection(
            self.0.child("mailboxProtectionUnitsBulkAdditionJobs"),
        )
    }

    /// Browse sessions into backups of OneDrive drives. Create one here from a restore point tagged
    /// `fastRestore`.
    ///
    /// Returns the requests to `…/oneDriveForBusinessBrowseSessions`.
    #[doc(alias = "oneDriveForBusinessBrowseSessions")]
    pub fn one_drive_for_business_browse_sessions(
        &self,
    ) -> requests::OneDriveForBusinessBrowseSessionCollection {
        requests::OneDriveForBusinessBrowseSessionCollection(
            self.0.child("oneDriveForBusinessBrowseSessions"),
        )
    }

    /// Protection policies for OneDrive drives. Create and change them here; only one of them can
    /// be active.
    ///
    /// Returns the requests to `…/oneDriveForBusinessProtectionPolicies`.
    #[doc(alias = "oneDriveForBusinessProtectionPolicies")]
    pub fn one_drive_for_business_protection_policies(
        &self,
    ) -> requests::OneDriveForBusinessProtectionPolicyCollection {
        requests::OneDriveForBusinessProtectionPolicyCollection(
            self.0.child("oneDriveForBusinessProtectionPolicies"),
        )
    }

    /// Restore sessions for OneDrive drives and their files. Create one here, fill it, and activate
    /// it.
    ///
    /// Returns the requests to `…/oneDriveForBusinessRestoreSessions`.
    #[doc(alias = "oneDriveForBusinessRestoreSessions")]
    pub fn one_drive_for_business_restore_sessions(
        &self,
    ) -> requests::OneDriveForBusinessRestoreSessionCollection {
        requests::OneDriveForBusinessRestoreSessionCollection(
            self.0.child("oneDriveForBusinessRestoreSessions"),
        )
    }

    /// Protection policies of all three services. Policies are read, activated, deactivated and
    /// deleted here, and created in the collection of their service.
    ///
    /// Returns the requests to `…/protectionPolicies`.
    #[doc(alias = "protectionPolicies")]
    pub fn protection_policies(&self) -> requests::ProtectionPolicyBaseCollection {
        requests::ProtectionPolicyBaseCollection(self.0.child("protectionPolicies"))
    }

    /// Mailboxes, drives and sites that are or were protected, together. Cast to one kind to list
    /// it; offboarding is asked for here.
    ///
    /// Returns the requests to `…/protectionUnits`.
    #[doc(alias = "protectionUnits")]
    pub fn protection_units(&self) -> requests::LinkedProtectionUnitBaseCollection {
        requests::LinkedProtectionUnitBaseCollection(self.0.child("protectionUnits"))
    }

    /// Reports on how far the protection of the tenant has come, as functions to be called.
    ///
    /// Returns the requests to `…/reports`.
    pub fn reports(&self) -> requests::BackupReportItem {
        requests::BackupReportItem(self.0.child("reports"))
    }

    /// The moments to which protected content can be taken back. List them with a filter, or use
    /// `search`.
    ///
    /// Returns the requests to `…/restorePoints`.
    #[doc(alias = "restorePoints")]
    pub fn restore_points(&self) -> requests::RestorePointCollection {
        requests::RestorePointCollection(self.0.child("restorePoints"))
    }

    /// Restore sessions of all three services. Sessions are read, activated and deleted here, and
    /// created in the collection of their service.
    ///
    /// Returns the requests to `…/restoreSessions`.
    #[doc(alias = "restoreSessions")]
    pub fn restore_sessions(&self) -> requests::RestoreSessionBaseCollection {
        requests::RestoreSessionBaseCollection(self.0.child("restoreSessions"))
    }

    /// Applications that are registered to control the backups of the tenant. Each registers
    /// itself, and controls nothing until it is activated.
    ///
    /// Returns the requests to `…/serviceApps`.
    #[doc(alias = "serviceApps")]
    pub fn service_apps(&self) -> requests::ServiceAppCollection {
        requests::ServiceAppCollection(self.0.child("serviceApps"))
    }

    /// Browse sessions into backups of SharePoint sites. Create one here from a restore point
    /// tagged `fastRestore`.
    ///
    /// Returns the requests to `…/sharePointBrowseSessions`.
    #[doc(alias = "sharePointBrowseSessions")]
    pub fn share_point_browse_sessions(
        &self,
    ) -> requests::SharePointBrowseSessionCollection {
        requests::SharePointBrowseSessionCollection(
            self.0.child("sharePointBrowseSessions"),
        )
    }

    /// Protection policies for SharePoint sites. Create and change them here; only one of them can
    /// be active.
    ///
    /// Returns the requests to `…/sharePointProtectionPolicies`.
    #[doc(alias = "sharePointProtectionPolicies")]
    pub fn share_point_protection_policies(
        &self,
    ) -> requests::SharePointProtectionPolicyCollection {
        requests::SharePointProtectionPolicyCollection(
            self.0.child("sharePointProtectionPolicies"),
        )
    }

    /// Restore sessions for SharePoint sites and their files. Create one here, fill it, and
    /// activate it.
    ///
    /// Returns the requests to `…/sharePointRestoreSessions`.
    #[doc(alias = "sharePointRestoreSessions")]
    pub fn share_point_restore_sessions(
        &self,
    ) -> requests::SharePointRestoreSessionCollection {
        requests::SharePointRestoreSessionCollection(
            self.0.child("sharePointRestoreSessions"),
        )
    }

    /// Sites that the SharePoint policy leaves out although it covers the whole service.
    ///
    /// Returns the requests to `…/siteExclusionUnits`.
    #[doc(alias = "siteExclusionUnits")]
    pub fn site_exclusion_units(&self) -> requests::SiteExclusionUnitCollection {
        requests::SiteExclusionUnitCollection(self.0.child("siteExclusionUnits"))
    }

    /// Jobs that add many sites to the exclusion list of the SharePoint policy. Create one under
    /// its policy.
    ///
    /// Returns the requests to `…/siteExclusionUnitsBulkAdditionJobs`.
    #[doc(alias = "siteExclusionUnitsBulkAdditionJobs")]
    pub fn site_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::SiteExclusionUnitsBulkAdditionJobCollection {
        requests::SiteExclusionUnitsBulkAdditionJobCollection(
            self.0.child("siteExclusionUnitsBulkAdditionJobs"),
        )
    }

    /// Rules of the SharePoint policies, each of which adds sites to its policy by an expression.
    ///
    /// Returns the requests to `…/siteInclusionRules`.
    #[doc(alias = "siteInclusionRules")]
    pub fn site_inclusion_rules(&self) -> requests::SiteProtectionRuleCollection {
        requests::SiteProtectionRuleCollection(self.0.child("siteInclusionRules"))
    }

    /// Sites that are or were protected, each with its state and the id of its policy. Units join
    /// and leave through their policy.
    ///
    /// Returns the requests to `…/siteProtectionUnits`.
    #[doc(alias = "siteProtectionUnits")]
    pub fn site_protection_units(&self) -> requests::SiteProtectionUnitCollection {
        requests::SiteProtectionUnitCollection(self.0.child("siteProtectionUnits"))
    }

    /// Jobs that add many sites to a policy at once, over all SharePoint policies. Create one under
    /// its policy.
    ///
    /// Returns the requests to `…/siteProtectionUnitsBulkAdditionJobs`.
    #[doc(alias = "siteProtectionUnitsBulkAdditionJobs")]
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::SiteProtectionUnitsBulkAdditionJobCollection {
        requests::SiteProtectionUnitsBulkAdditionJobCollection(
            self.0.child("siteProtectionUnitsBulkAdditionJobs"),
        )
    }

    /// Switches the backup service on for the tenant. In a tenant that never used it, list the
    /// protection policies first and wait some five minutes while the service prepares its store;
    /// otherwise the call fails.
    ///
    /// OData action `enable`.
    ///
    /// `POST /solutions/backupRestore/enable` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-enable?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.ReadWrite.All` (delegated and
    /// application).
    pub fn enable(
        &self,
        parameters: &models::BackupRestoreRootEnableParameters,
    ) -> Call<models::ServiceStatus> {
        self.0.child("enable").post(parameters)
    }
}
