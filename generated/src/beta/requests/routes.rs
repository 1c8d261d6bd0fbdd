// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Route, Version};

/// The version `beta` with its routes.
pub(crate) static VERSION: Version = Version {
    path: "beta",
    agent: concat!("rust-", env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    routes: &[
        Route::new("DELETE", "/solutions/backupRestore"),
        Route::new("GET", "/solutions/backupRestore")
            .delegated(&["BackupRestore-Control.Read.All"])
            .application(&["BackupRestore-Control.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore"),
        Route::new("GET", "/solutions/backupRestore/activityLogs")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/activityLogs"),
        Route::new("GET", "/solutions/backupRestore/activityLogs/$count")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog/$count")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog/$count")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog/$count")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog/$count")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/activityLogs/{activityLogBase-id}"),
        Route::new("GET", "/solutions/backupRestore/activityLogs/{activityLogBase-id}")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/activityLogs/{activityLogBase-id}"),
        Route::new("GET", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.backupPolicyActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.backupPolicyActivityLog"),
        Route::new("GET", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.dynamicRuleActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.dynamicRuleActivityLog"),
        Route::new("GET", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.offboardingActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.offboardingActivityLog"),
        Route::new("GET", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.restoreTaskActivityLog")
            .delegated(&["BackupRestore-Monitor.Read.All"])
            .application(&["BackupRestore-Monitor.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.restoreTaskActivityLog"),
        Route::new("GET", "/solutions/backupRestore/browseSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/browseSessions"),
        Route::new("GET", "/solutions/backupRestore/browseSessions/$count")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession/$count")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession/$count")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("DELETE", "/solutions/backupRestore/browseSessions/{browseSessionBase-id}"),
        Route::new("GET", "/solutions/backupRestore/browseSessions/{browseSessionBase-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("PATCH", "/solutions/backupRestore/browseSessions/{browseSessionBase-id}"),
        Route::new("POST", "/solutions/backupRestore/browseSessions/{browseSessionBase-id}/browse"),
        Route::new("GET", "/solutions/backupRestore/browseSessions/{browseSessionBase-id}/browse(nextFetchToken='{nextFetchToken}')"),
        Route::new("GET", "/solutions/backupRestore/browseSessions/{browseSessionBase-id}/microsoft.graph.oneDriveForBusinessBrowseSession")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/browseSessions/{browseSessionBase-id}/microsoft.graph.sharePointBrowseSession")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/driveExclusionUnits"),
        Route::new("POST", "/solutions/backupRestore/driveExclusionUnits"),
        Route::new("GET", "/solutions/backupRestore/driveExclusionUnits/$count"),
        Route::new("DELETE", "/solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}"),
        Route::new("PATCH", "/solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs"),
        Route::new("POST", "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs"),
        Route::new("GET", "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/$count"),
        Route::new("DELETE", "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}"),
        Route::new("PATCH", "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/driveInclusionRules"),
        Route::new("POST", "/solutions/backupRestore/driveInclusionRules"),
        Route::new("GET", "/solutions/backupRestore/driveInclusionRules/$count"),
        Route::new("DELETE", "/solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}"),
        Route::new("GET", "/solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}"),
        Route::new("PATCH", "/solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}"),
        Route::new("POST", "/solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}/deleteAndUnprotect"),
        Route::new("POST", "/solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}/run"),
        Route::new("GET", "/solutions/backupRestore/driveProtectionUnits"),
        Route::new("POST", "/solutions/backupRestore/driveProtectionUnits"),
        Route::new("GET", "/solutions/backupRestore/driveProtectionUnits/$count"),
        Route::new("DELETE", "/solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}"),
        Route::new("PATCH", "/solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}"),
        Route::new("POST", "/solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}/cancelOffboard"),
        Route::new("POST", "/solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}/offboard"),
        Route::new("GET", "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs"),
        Route::new("POST", "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs"),
        Route::new("GET", "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/$count"),
        Route::new("DELETE", "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}"),
        Route::new("PATCH", "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}"),
        Route::new("DELETE", "/solutions/backupRestore/emailNotificationsSetting"),
        Route::new("GET", "/solutions/backupRestore/emailNotificationsSetting")
            .delegated(&["BackupRestore-Control.Read.All"])
            .application(&["BackupRestore-Control.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/emailNotificationsSetting").delegated(&["BackupRestore-Control.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/enable")
            .delegated(&["BackupRestore-Control.ReadWrite.All"])
            .application(&["BackupRestore-Control.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies"),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/$count"),
        Route::new("DELETE", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}"),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}"),
        Route::new("PATCH", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/activate"),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/deactivate"),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits/{mailboxExclusionUnit-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/deleteAndUnprotect")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/run")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/{mailboxProtectionUnit-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/{mailboxProtectionUnit-id}/cancelOffboard"),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/{mailboxProtectionUnit-id}/offboard"),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions"),
        Route::new("POST", "/solutions/backupRestore/exchangeRestoreSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/$count"),
        Route::new("DELETE", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}"),
        Route::new("PATCH", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/activate"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts"),
        Route::new("POST", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/$count"),
        Route::new("DELETE", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}"),
        Route::new("PATCH", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}/restorePoint"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}/microsoft.graph.granularMailboxRestoreArtifact")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}/restorePoint"),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/$count"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit/$count"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit/$count"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit/$count"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.driveExclusionUnit"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.mailboxExclusionUnit"),
        Route::new("GET", "/solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.siteExclusionUnit"),
        Route::new("GET", "/solutions/backupRestore/mailboxExclusionUnits"),
        Route::new("POST", "/solutions/backupRestore/mailboxExclusionUnits"),
        Route::new("GET", "/solutions/backupRestore/mailboxExclusionUnits/$count"),
        Route::new("DELETE", "/solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}"),
        Route::new("PATCH", "/solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs"),
        Route::new("POST", "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs"),
        Route::new("GET", "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/$count"),
        Route::new("DELETE", "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}"),
        Route::new("PATCH", "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/mailboxInclusionRules"),
        Route::new("POST", "/solutions/backupRestore/mailboxInclusionRules"),
        Route::new("GET", "/solutions/backupRestore/mailboxInclusionRules/$count"),
        Route::new("DELETE", "/solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}"),
        Route::new("GET", "/solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}"),
        Route::new("PATCH", "/solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}"),
        Route::new("POST", "/solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}/deleteAndUnprotect"),
        Route::new("POST", "/solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}/run"),
        Route::new("GET", "/solutions/backupRestore/mailboxProtectionUnits"),
        Route::new("POST", "/solutions/backupRestore/mailboxProtectionUnits"),
        Route::new("GET", "/solutions/backupRestore/mailboxProtectionUnits/$count"),
        Route::new("DELETE", "/solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}"),
        Route::new("PATCH", "/solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}").delegated(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}/cancelOffboard"),
        Route::new("POST", "/solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}/offboard"),
        Route::new("GET", "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs"),
        Route::new("POST", "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs"),
        Route::new("GET", "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/$count"),
        Route::new("DELETE", "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}"),
        Route::new("PATCH", "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/$count")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("DELETE", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("PATCH", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}"),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}/browse")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}/browse(nextFetchToken='{nextFetchToken}')")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies"),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/$count"),
        Route::new("DELETE", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}"),
        Route::new("PATCH", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/activate"),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/deactivate"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits/{driveExclusionUnit-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/deleteAndUnprotect")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/run")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/{driveProtectionUnit-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/{driveProtectionUnit-id}/cancelOffboard"),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/{driveProtectionUnit-id}/offboard"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions"),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/$count"),
        Route::new("DELETE", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}"),
        Route::new("PATCH", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/activate"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}/restorePoint"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/$count")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("DELETE", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("PATCH", "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/protectionPolicies"),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}"),
        Route::new("POST", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/activate")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/deactivate")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.exchangeProtectionPolicy")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.oneDriveForBusinessProtectionPolicy")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.sharePointProtectionPolicy")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits"),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/$count"),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}").delegated(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/cancelOffboard").delegated(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.driveProtectionUnit")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.mailboxProtectionUnit")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.siteProtectionUnit")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/offboard").delegated(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("DELETE", "/solutions/backupRestore/reports"),
        Route::new("GET", "/solutions/backupRestore/reports"),
        Route::new("PATCH", "/solutions/backupRestore/reports"),
        Route::new("GET", "/solutions/backupRestore/reports/getStatisticsByPolicy(policyId='{policyId}')")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restorePoints")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/restorePoints"),
        Route::new("GET", "/solutions/backupRestore/restorePoints/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/restorePoints/search")
            .delegated(&["BackupRestore-Search.Read.All"])
            .application(&["BackupRestore-Search.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/restorePoints/{restorePoint-id}"),
        Route::new("GET", "/solutions/backupRestore/restorePoints/{restorePoint-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/restorePoints/{restorePoint-id}"),
        Route::new("GET", "/solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit"),
        Route::new("POST", "/solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/cancelOffboard"),
        Route::new("GET", "/solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.driveProtectionUnit"),
        Route::new("GET", "/solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.mailboxProtectionUnit"),
        Route::new("GET", "/solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.siteProtectionUnit"),
        Route::new("POST", "/solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/offboard"),
        Route::new("GET", "/solutions/backupRestore/restoreSessions")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/restoreSessions"),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}"),
        Route::new("POST", "/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/activate")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.exchangeRestoreSession")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.oneDriveForBusinessRestoreSession")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.sharePointRestoreSession")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/serviceApps")
            .delegated(&["BackupRestore-Control.Read.All"])
            .application(&["BackupRestore-Control.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/serviceApps")
            .delegated(&["BackupRestore-Control.ReadWrite.All"])
            .application(&["BackupRestore-Control.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/serviceApps/$count")
            .delegated(&["BackupRestore-Control.Read.All"])
            .application(&["BackupRestore-Control.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/serviceApps/{serviceApp-id}")
            .delegated(&["BackupRestore-Control.ReadWrite.All"])
            .application(&["BackupRestore-Control.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/serviceApps/{serviceApp-id}")
            .delegated(&["BackupRestore-Control.Read.All"])
            .application(&["BackupRestore-Control.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/serviceApps/{serviceApp-id}"),
        Route::new("POST", "/solutions/backupRestore/serviceApps/{serviceApp-id}/activate").delegated(&["BackupRestore-Control.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/serviceApps/{serviceApp-id}/deactivate").delegated(&["BackupRestore-Control.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointBrowseSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointBrowseSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointBrowseSessions/$count")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("DELETE", "/solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}"),
        Route::new("GET", "/solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("PATCH", "/solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}"),
        Route::new("POST", "/solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse(nextFetchToken='{nextFetchToken}')")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies"),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/$count"),
        Route::new("DELETE", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}"),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}"),
        Route::new("PATCH", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/activate"),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/deactivate"),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits/{siteExclusionUnit-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/deleteAndUnprotect"),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/run")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}/cancelOffboard"),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}/offboard"),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs")
            .delegated(&["BackupRestore-Configuration.ReadWrite.All"])
            .application(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/$count")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}")
            .delegated(&["BackupRestore-Configuration.Read.All"])
            .application(&["BackupRestore-Configuration.Read.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions"),
        Route::new("POST", "/solutions/backupRestore/sharePointRestoreSessions")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/$count"),
        Route::new("DELETE", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}"),
        Route::new("PATCH", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/activate"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/$count")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("DELETE", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("PATCH", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}/restorePoint"),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("POST", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/$count")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("DELETE", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}")
            .delegated(&["BackupRestore-Restore.ReadWrite.All"])
            .application(&["BackupRestore-Restore.ReadWrite.All"]),
        Route::new("GET", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}")
            .delegated(&["BackupRestore-Restore.Read.All"])
            .application(&["BackupRestore-Restore.Read.All"]),
        Route::new("PATCH", "/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}"),
        Route::new("GET", "/solutions/backupRestore/siteExclusionUnits"),
        Route::new("POST", "/solutions/backupRestore/siteExclusionUnits"),
        Route::new("GET", "/solutions/backupRestore/siteExclusionUnits/$count"),
        Route::new("DELETE", "/solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}"),
        Route::new("PATCH", "/solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs"),
        Route::new("POST", "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs"),
        Route::new("GET", "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/$count"),
        Route::new("DELETE", "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}"),
        Route::new("PATCH", "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/siteInclusionRules"),
        Route::new("POST", "/solutions/backupRestore/siteInclusionRules"),
        Route::new("GET", "/solutions/backupRestore/siteInclusionRules/$count"),
        Route::new("DELETE", "/solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}"),
        Route::new("GET", "/solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}"),
        Route::new("PATCH", "/solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}"),
        Route::new("POST", "/solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}/deleteAndUnprotect"),
        Route::new("POST", "/solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}/run"),
        Route::new("GET", "/solutions/backupRestore/siteProtectionUnits"),
        Route::new("POST", "/solutions/backupRestore/siteProtectionUnits"),
        Route::new("GET", "/solutions/backupRestore/siteProtectionUnits/$count"),
        Route::new("DELETE", "/solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}"),
        Route::new("GET", "/solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}"),
        Route::new("PATCH", "/solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}").delegated(&["BackupRestore-Configuration.ReadWrite.All"]),
        Route::new("POST", "/solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}/cancelOffboard"),
        Route::new("POST", "/solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}/offboard"),
        Route::new("GET", "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs"),
        Route::new("POST", "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs"),
        Route::new("GET", "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/$count"),
        Route::new("DELETE", "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}"),
        Route::new("GET", "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}"),
        Route::new("PATCH", "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}"),
    ],
};
