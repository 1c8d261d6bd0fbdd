// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

#![allow(deprecated, unused_imports, clippy::too_many_lines)]

use msgraph_backup_restore::query::{Literal, Optional};
use msgraph_backup_restore::beta::models;
use msgraph_backup_restore::{Client, Patch};
use super::{Calls, add};

/// Every line of `routes-beta.txt`, as a call.
pub(super) fn calls(client: &Client, calls: &mut Calls) {
    let backup = msgraph_backup_restore::beta::requests::root(client).backup_restore();
    add(
        calls,
        "DELETE /solutions/backupRestore  backup.delete()",
        "/solutions/backupRestore",
        backup.delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore  backup.get()",
        "/solutions/backupRestore",
        backup.get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore  backup.update(patch)",
        "/solutions/backupRestore",
        backup.update(Patch::<models::BackupRestoreRoot>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs  backup.activity_logs().list()",
        "/solutions/backupRestore/activityLogs",
        backup.activity_logs().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/activityLogs  backup.activity_logs().create(&body)",
        "/solutions/backupRestore/activityLogs",
        backup
            .activity_logs()
            .create(
                &models::AnyActivityLogBase::from(
                    models::BackupPolicyActivityLog::default(),
                ),
            ),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/$count  backup.activity_logs().count()",
        "/solutions/backupRestore/activityLogs/$count",
        backup.activity_logs().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog  backup.activity_logs().of_type_backup_policy_activity_log().list()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog",
        backup.activity_logs().of_type_backup_policy_activity_log().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog/$count  backup.activity_logs().of_type_backup_policy_activity_log().count()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.backupPolicyActivityLog/$count",
        backup.activity_logs().of_type_backup_policy_activity_log().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog  backup.activity_logs().of_type_dynamic_rule_activity_log().list()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog",
        backup.activity_logs().of_type_dynamic_rule_activity_log().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog/$count  backup.activity_logs().of_type_dynamic_rule_activity_log().count()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.dynamicRuleActivityLog/$count",
        backup.activity_logs().of_type_dynamic_rule_activity_log().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog  backup.activity_logs().of_type_offboarding_activity_log().list()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog",
        backup.activity_logs().of_type_offboarding_activity_log().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog/$count  backup.activity_logs().of_type_offboarding_activity_log().count()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.offboardingActivityLog/$count",
        backup.activity_logs().of_type_offboarding_activity_log().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog  backup.activity_logs().of_type_restore_task_activity_log().list()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog",
        backup.activity_logs().of_type_restore_task_activity_log().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog/$count  backup.activity_logs().of_type_restore_task_activity_log().count()",
        "/solutions/backupRestore/activityLogs/microsoft.graph.restoreTaskActivityLog/$count",
        backup.activity_logs().of_type_restore_task_activity_log().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/activityLogs/{activityLogBase-id}  backup.activity_logs().by_id(id).delete()",
        "/solutions/backupRestore/activityLogs/activityLogBase-id",
        backup.activity_logs().by_id("activityLogBase-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/{activityLogBase-id}  backup.activity_logs().by_id(id).get()",
        "/solutions/backupRestore/activityLogs/activityLogBase-id",
        backup.activity_logs().by_id("activityLogBase-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}  backup.activity_logs().by_id(id).update(patch)",
        "/solutions/backupRestore/activityLogs/activityLogBase-id",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .update(Patch::<models::ActivityLogBase>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.backupPolicyActivityLog  backup.activity_logs().by_id(id).as_backup_policy_activity_log().get()",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.backupPolicyActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_backup_policy_activity_log()
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.backupPolicyActivityLog  backup.activity_logs().by_id(id).as_backup_policy_activity_log().update(patch)",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.backupPolicyActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_backup_policy_activity_log()
            .update(Patch::<models::BackupPolicyActivityLog>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.dynamicRuleActivityLog  backup.activity_logs().by_id(id).as_dynamic_rule_activity_log().get()",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.dynamicRuleActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_dynamic_rule_activity_log()
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.dynamicRuleActivityLog  backup.activity_logs().by_id(id).as_dynamic_rule_activity_log().update(patch)",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.dynamicRuleActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_dynamic_rule_activity_log()
            .update(Patch::<models::DynamicRuleActivityLog>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.offboardingActivityLog  backup.activity_logs().by_id(id).as_offboarding_activity_log().get()",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.offboardingActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_offboarding_activity_log()
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.offboardingActivityLog  backup.activity_logs().by_id(id).as_offboarding_activity_log().update(patch)",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.offboardingActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_offboarding_activity_log()
            .update(Patch::<models::OffboardingActivityLog>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.restoreTaskActivityLog  backup.activity_logs().by_id(id).as_restore_task_activity_log().get()",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.restoreTaskActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_restore_task_activity_log()
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/activityLogs/{activityLogBase-id}/microsoft.graph.restoreTaskActivityLog  backup.activity_logs().by_id(id).as_restore_task_activity_log().update(patch)",
        "/solutions/backupRestore/activityLogs/activityLogBase-id/microsoft.graph.restoreTaskActivityLog",
        backup
            .activity_logs()
            .by_id("activityLogBase-id")
            .as_restore_task_activity_log()
            .update(Patch::<models::RestoreTaskActivityLog>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions  backup.browse_sessions().list()",
        "/solutions/backupRestore/browseSessions",
        backup.browse_sessions().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/browseSessions  backup.browse_sessions().create(&body)",
        "/solutions/backupRestore/browseSessions",
        backup
            .browse_sessions()
            .create(
                &models::AnyBrowseSessionBase::from(
                    models::OneDriveForBusinessBrowseSession::default(),
                ),
            ),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/$count  backup.browse_sessions().count()",
        "/solutions/backupRestore/browseSessions/$count",
        backup.browse_sessions().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession  backup.browse_sessions().of_type_one_drive_for_business_browse_session().list()",
        "/solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession",
        backup.browse_sessions().of_type_one_drive_for_business_browse_session().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession/$count  backup.browse_sessions().of_type_one_drive_for_business_browse_session().count()",
        "/solutions/backupRestore/browseSessions/microsoft.graph.oneDriveForBusinessBrowseSession/$count",
        backup.browse_sessions().of_type_one_drive_for_business_browse_session().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession  backup.browse_sessions().of_type_share_point_browse_session().list()",
        "/solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession",
        backup.browse_sessions().of_type_share_point_browse_session().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession/$count  backup.browse_sessions().of_type_share_point_browse_session().count()",
        "/solutions/backupRestore/browseSessions/microsoft.graph.sharePointBrowseSession/$count",
        backup.browse_sessions().of_type_share_point_browse_session().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/browseSessions/{browseSessionBase-id}  backup.browse_sessions().by_id(id).delete()",
        "/solutions/backupRestore/browseSessions/browseSessionBase-id",
        backup.browse_sessions().by_id("browseSessionBase-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}  backup.browse_sessions().by_id(id).get()",
        "/solutions/backupRestore/browseSessions/browseSessionBase-id",
        backup.browse_sessions().by_id("browseSessionBase-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/browseSessions/{browseSessionBase-id}  backup.browse_sessions().by_id(id).update(patch)",
        "/solutions/backupRestore/browseSessions/browseSessionBase-id",
        backup
            .browse_sessions()
            .by_id("browseSessionBase-id")
            .update(Patch::<models::BrowseSessionBase>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/browseSessions/{browseSessionBase-id}/browse  backup.browse_sessions().by_id(id).browse(&body)",
        "/solutions/backupRestore/browseSessions/browseSessionBase-id/browse",
        backup
            .browse_sessions()
            .by_id("browseSessionBase-id")
            .browse(&models::BrowseSessionBaseBrowseParameters::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/browse(nextFetchToken='{nextFetchToken}')  backup.browse_sessions().by_id(id).browse_with_next_fetch_token(next_fetch_token)",
        "/solutions/backupRestore/browseSessions/browseSessionBase-id/browse(nextFetchToken='nextFetchToken')",
        backup
            .browse_sessions()
            .by_id("browseSessionBase-id")
            .browse_with_next_fetch_token("nextFetchToken"),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/microsoft.graph.oneDriveForBusinessBrowseSession  backup.browse_sessions().by_id(id).as_one_drive_for_business_browse_session().get()",
        "/solutions/backupRestore/browseSessions/browseSessionBase-id/microsoft.graph.oneDriveForBusinessBrowseSession",
        backup
            .browse_sessions()
            .by_id("browseSessionBase-id")
            .as_one_drive_for_business_browse_session()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/browseSessions/{browseSessionBase-id}/microsoft.graph.sharePointBrowseSession  backup.browse_sessions().by_id(id).as_share_point_browse_session().get()",
        "/solutions/backupRestore/browseSessions/browseSessionBase-id/microsoft.graph.sharePointBrowseSession",
        backup
            .browse_sessions()
            .by_id("browseSessionBase-id")
            .as_share_point_browse_session()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveExclusionUnits  backup.drive_exclusion_units().list()",
        "/solutions/backupRestore/driveExclusionUnits",
        backup.drive_exclusion_units().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveExclusionUnits  backup.drive_exclusion_units().create(&body)",
        "/solutions/backupRestore/driveExclusionUnits",
        backup.drive_exclusion_units().create(&models::DriveExclusionUnit::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveExclusionUnits/$count  backup.drive_exclusion_units().count()",
        "/solutions/backupRestore/driveExclusionUnits/$count",
        backup.drive_exclusion_units().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}  backup.drive_exclusion_units().by_id(id).delete()",
        "/solutions/backupRestore/driveExclusionUnits/driveExclusionUnit-id",
        backup.drive_exclusion_units().by_id("driveExclusionUnit-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}  backup.drive_exclusion_units().by_id(id).get()",
        "/solutions/backupRestore/driveExclusionUnits/driveExclusionUnit-id",
        backup.drive_exclusion_units().by_id("driveExclusionUnit-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}  backup.drive_exclusion_units().by_id(id).update(patch)",
        "/solutions/backupRestore/driveExclusionUnits/driveExclusionUnit-id",
        backup
            .drive_exclusion_units()
            .by_id("driveExclusionUnit-id")
            .update(Patch::<models::DriveExclusionUnit>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs  backup.drive_exclusion_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs",
        backup.drive_exclusion_units_bulk_addition_jobs().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs  backup.drive_exclusion_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs",
        backup
            .drive_exclusion_units_bulk_addition_jobs()
            .create(&models::DriveExclusionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/$count  backup.drive_exclusion_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/$count",
        backup.drive_exclusion_units_bulk_addition_jobs().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}  backup.drive_exclusion_units_bulk_addition_jobs().by_id(id).delete()",
        "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/driveExclusionUnitsBulkAdditionJob-id",
        backup
            .drive_exclusion_units_bulk_addition_jobs()
            .by_id("driveExclusionUnitsBulkAdditionJob-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}  backup.drive_exclusion_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/driveExclusionUnitsBulkAdditionJob-id",
        backup
            .drive_exclusion_units_bulk_addition_jobs()
            .by_id("driveExclusionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}  backup.drive_exclusion_units_bulk_addition_jobs().by_id(id).update(patch)",
        "/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/driveExclusionUnitsBulkAdditionJob-id",
        backup
            .drive_exclusion_units_bulk_addition_jobs()
            .by_id("driveExclusionUnitsBulkAdditionJob-id")
            .update(Patch::<models::DriveExclusionUnitsBulkAdditionJob>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveInclusionRules  backup.drive_inclusion_rules().list()",
        "/solutions/backupRestore/driveInclusionRules",
        backup.drive_inclusion_rules().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveInclusionRules  backup.drive_inclusion_rules().create(&body)",
        "/solutions/backupRestore/driveInclusionRules",
        backup.drive_inclusion_rules().create(&models::DriveProtectionRule::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveInclusionRules/$count  backup.drive_inclusion_rules().count()",
        "/solutions/backupRestore/driveInclusionRules/$count",
        backup.drive_inclusion_rules().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}  backup.drive_inclusion_rules().by_id(id).delete()",
        "/solutions/backupRestore/driveInclusionRules/driveProtectionRule-id",
        backup.drive_inclusion_rules().by_id("driveProtectionRule-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}  backup.drive_inclusion_rules().by_id(id).get()",
        "/solutions/backupRestore/driveInclusionRules/driveProtectionRule-id",
        backup.drive_inclusion_rules().by_id("driveProtectionRule-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}  backup.drive_inclusion_rules().by_id(id).update(patch)",
        "/solutions/backupRestore/driveInclusionRules/driveProtectionRule-id",
        backup
            .drive_inclusion_rules()
            .by_id("driveProtectionRule-id")
            .update(Patch::<models::DriveProtectionRule>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}/deleteAndUnprotect  backup.drive_inclusion_rules().by_id(id).delete_and_unprotect()",
        "/solutions/backupRestore/driveInclusionRules/driveProtectionRule-id/deleteAndUnprotect",
        backup
            .drive_inclusion_rules()
            .by_id("driveProtectionRule-id")
            .delete_and_unprotect(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveInclusionRules/{driveProtectionRule-id}/run  backup.drive_inclusion_rules().by_id(id).run()",
        "/solutions/backupRestore/driveInclusionRules/driveProtectionRule-id/run",
        backup.drive_inclusion_rules().by_id("driveProtectionRule-id").run(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveProtectionUnits  backup.drive_protection_units().list()",
        "/solutions/backupRestore/driveProtectionUnits",
        backup.drive_protection_units().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveProtectionUnits  backup.drive_protection_units().create(&body)",
        "/solutions/backupRestore/driveProtectionUnits",
        backup.drive_protection_units().create(&models::DriveProtectionUnit::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveProtectionUnits/$count  backup.drive_protection_units().count()",
        "/solutions/backupRestore/driveProtectionUnits/$count",
        backup.drive_protection_units().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}  backup.drive_protection_units().by_id(id).delete()",
        "/solutions/backupRestore/driveProtectionUnits/driveProtectionUnit-id",
        backup.drive_protection_units().by_id("driveProtectionUnit-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}  backup.drive_protection_units().by_id(id).get()",
        "/solutions/backupRestore/driveProtectionUnits/driveProtectionUnit-id",
        backup.drive_protection_units().by_id("driveProtectionUnit-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}  backup.drive_protection_units().by_id(id).update(patch)",
        "/solutions/backupRestore/driveProtectionUnits/driveProtectionUnit-id",
        backup
            .drive_protection_units()
            .by_id("driveProtectionUnit-id")
            .update(Patch::<models::DriveProtectionUnit>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}/cancelOffboard  backup.drive_protection_units().by_id(id).cancel_offboard()",
        "/solutions/backupRestore/driveProtectionUnits/driveProtectionUnit-id/cancelOffboard",
        backup.drive_protection_units().by_id("driveProtectionUnit-id").cancel_offboard(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}/offboard  backup.drive_protection_units().by_id(id).offboard()",
        "/solutions/backupRestore/driveProtectionUnits/driveProtectionUnit-id/offboard",
        backup.drive_protection_units().by_id("driveProtectionUnit-id").offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs  backup.drive_protection_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs",
        backup.drive_protection_units_bulk_addition_jobs().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs  backup.drive_protection_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs",
        backup
            .drive_protection_units_bulk_addition_jobs()
            .create(&models::DriveProtectionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/$count  backup.drive_protection_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/$count",
        backup.drive_protection_units_bulk_addition_jobs().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}  backup.drive_protection_units_bulk_addition_jobs().by_id(id).delete()",
        "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/driveProtectionUnitsBulkAdditionJob-id",
        backup
            .drive_protection_units_bulk_addition_jobs()
            .by_id("driveProtectionUnitsBulkAdditionJob-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}  backup.drive_protection_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/driveProtectionUnitsBulkAdditionJob-id",
        backup
            .drive_protection_units_bulk_addition_jobs()
            .by_id("driveProtectionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}  backup.drive_protection_units_bulk_addition_jobs().by_id(id).update(patch)",
        "/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/driveProtectionUnitsBulkAdditionJob-id",
        backup
            .drive_protection_units_bulk_addition_jobs()
            .by_id("driveProtectionUnitsBulkAdditionJob-id")
            .update(Patch::<models::DriveProtectionUnitsBulkAdditionJob>::new()),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/emailNotificationsSetting  backup.email_notifications_setting().delete()",
        "/solutions/backupRestore/emailNotificationsSetting",
        backup.email_notifications_setting().delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/emailNotificationsSetting  backup.email_notifications_setting().get()",
        "/solutions/backupRestore/emailNotificationsSetting",
        backup.email_notifications_setting().get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/emailNotificationsSetting  backup.email_notifications_setting().update(patch)",
        "/solutions/backupRestore/emailNotificationsSetting",
        backup
            .email_notifications_setting()
            .update(Patch::<models::EmailNotificationsSetting>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/enable  backup.enable(&body)",
        "/solutions/backupRestore/enable",
        backup.enable(&models::BackupRestoreRootEnableParameters::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies  backup.exchange_protection_policies().list()",
        "/solutions/backupRestore/exchangeProtectionPolicies",
        backup.exchange_protection_policies().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies  backup.exchange_protection_policies().create(&body)",
        "/solutions/backupRestore/exchangeProtectionPolicies",
        backup
            .exchange_protection_policies()
            .create(&models::ExchangeProtectionPolicy::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/$count  backup.exchange_protection_policies().count()",
        "/solutions/backupRestore/exchangeProtectionPolicies/$count",
        backup.exchange_protection_policies().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}  backup.exchange_protection_policies().by_id(id).delete()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}  backup.exchange_protection_policies().by_id(id).get()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id",
        backup.exchange_protection_policies().by_id("exchangeProtectionPolicy-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}  backup.exchange_protection_policies().by_id(id).update(patch)",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .update(Patch::<models::ExchangeProtectionPolicy>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/activate  backup.exchange_protection_policies().by_id(id).activate()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/activate",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .activate(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/deactivate  backup.exchange_protection_policies().by_id(id).deactivate()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/deactivate",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .deactivate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits  backup.exchange_protection_policies().by_id(id).mailbox_exclusion_units().list()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxExclusionUnits",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_exclusion_units()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits/$count  backup.exchange_protection_policies().by_id(id).mailbox_exclusion_units().count()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxExclusionUnits/$count",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_exclusion_units()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits/{mailboxExclusionUnit-id}  backup.exchange_protection_policies().by_id(id).mailbox_exclusion_units().by_id(id).get()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxExclusionUnits/mailboxExclusionUnit-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_exclusion_units()
            .by_id("mailboxExclusionUnit-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs  backup.exchange_protection_policies().by_id(id).mailbox_exclusion_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxExclusionUnitsBulkAdditionJobs",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_exclusion_units_bulk_addition_jobs()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs  backup.exchange_protection_policies().by_id(id).mailbox_exclusion_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxExclusionUnitsBulkAdditionJobs",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_exclusion_units_bulk_addition_jobs()
            .create(&models::MailboxExclusionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs/$count  backup.exchange_protection_policies().by_id(id).mailbox_exclusion_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxExclusionUnitsBulkAdditionJobs/$count",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_exclusion_units_bulk_addition_jobs()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}  backup.exchange_protection_policies().by_id(id).mailbox_exclusion_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxExclusionUnitsBulkAdditionJobs/mailboxExclusionUnitsBulkAdditionJob-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_exclusion_units_bulk_addition_jobs()
            .by_id("mailboxExclusionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().list()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().create(&body)",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .create(&models::MailboxProtectionRule::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/$count  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().count()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules/$count",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().by_id(id).delete()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules/mailboxProtectionRule-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .by_id("mailboxProtectionRule-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().by_id(id).get()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules/mailboxProtectionRule-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .by_id("mailboxProtectionRule-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().by_id(id).update(patch)",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules/mailboxProtectionRule-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .by_id("mailboxProtectionRule-id")
            .update(Patch::<models::MailboxProtectionRule>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/deleteAndUnprotect  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().by_id(id).delete_and_unprotect()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules/mailboxProtectionRule-id/deleteAndUnprotect",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .by_id("mailboxProtectionRule-id")
            .delete_and_unprotect(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules/{mailboxProtectionRule-id}/run  backup.exchange_protection_policies().by_id(id).mailbox_inclusion_rules().by_id(id).run()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxInclusionRules/mailboxProtectionRule-id/run",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_inclusion_rules()
            .by_id("mailboxProtectionRule-id")
            .run(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits  backup.exchange_protection_policies().by_id(id).mailbox_protection_units().list()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnits",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/$count  backup.exchange_protection_policies().by_id(id).mailbox_protection_units().count()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnits/$count",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/{mailboxProtectionUnit-id}  backup.exchange_protection_policies().by_id(id).mailbox_protection_units().by_id(id).get()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnits/mailboxProtectionUnit-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units()
            .by_id("mailboxProtectionUnit-id")
            .get(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/{mailboxProtectionUnit-id}/cancelOffboard  backup.exchange_protection_policies().by_id(id).mailbox_protection_units().by_id(id).cancel_offboard()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnits/mailboxProtectionUnit-id/cancelOffboard",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units()
            .by_id("mailboxProtectionUnit-id")
            .cancel_offboard(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits/{mailboxProtectionUnit-id}/offboard  backup.exchange_protection_policies().by_id(id).mailbox_protection_units().by_id(id).offboard()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnits/mailboxProtectionUnit-id/offboard",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units()
            .by_id("mailboxProtectionUnit-id")
            .offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs  backup.exchange_protection_policies().by_id(id).mailbox_protection_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnitsBulkAdditionJobs",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units_bulk_addition_jobs()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs  backup.exchange_protection_policies().by_id(id).mailbox_protection_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnitsBulkAdditionJobs",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units_bulk_addition_jobs()
            .create(&models::MailboxProtectionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/$count  backup.exchange_protection_policies().by_id(id).mailbox_protection_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnitsBulkAdditionJobs/$count",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units_bulk_addition_jobs()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}  backup.exchange_protection_policies().by_id(id).mailbox_protection_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/exchangeProtectionPolicies/exchangeProtectionPolicy-id/mailboxProtectionUnitsBulkAdditionJobs/mailboxProtectionUnitsBulkAdditionJob-id",
        backup
            .exchange_protection_policies()
            .by_id("exchangeProtectionPolicy-id")
            .mailbox_protection_units_bulk_addition_jobs()
            .by_id("mailboxProtectionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions  backup.exchange_restore_sessions().list()",
        "/solutions/backupRestore/exchangeRestoreSessions",
        backup.exchange_restore_sessions().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeRestoreSessions  backup.exchange_restore_sessions().create(&body)",
        "/solutions/backupRestore/exchangeRestoreSessions",
        backup
            .exchange_restore_sessions()
            .create(&models::ExchangeRestoreSession::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/$count  backup.exchange_restore_sessions().count()",
        "/solutions/backupRestore/exchangeRestoreSessions/$count",
        backup.exchange_restore_sessions().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}  backup.exchange_restore_sessions().by_id(id).delete()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id",
        backup.exchange_restore_sessions().by_id("exchangeRestoreSession-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}  backup.exchange_restore_sessions().by_id(id).get()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id",
        backup.exchange_restore_sessions().by_id("exchangeRestoreSession-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}  backup.exchange_restore_sessions().by_id(id).update(patch)",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .update(Patch::<models::ExchangeRestoreSession>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/activate  backup.exchange_restore_sessions().by_id(id).activate()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/activate",
        backup.exchange_restore_sessions().by_id("exchangeRestoreSession-id").activate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts  backup.exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().list()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/granularMailboxRestoreArtifacts",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .granular_mailbox_restore_artifacts()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts  backup.exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().create(&body)",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/granularMailboxRestoreArtifacts",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .granular_mailbox_restore_artifacts()
            .create(&models::GranularMailboxRestoreArtifact::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/$count  backup.exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().count()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/granularMailboxRestoreArtifacts/$count",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .granular_mailbox_restore_artifacts()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}  backup.exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().by_id(id).delete()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/granularMailboxRestoreArtifacts/granularMailboxRestoreArtifact-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .granular_mailbox_restore_artifacts()
            .by_id("granularMailboxRestoreArtifact-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}  backup.exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().by_id(id).get()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/granularMailboxRestoreArtifacts/granularMailboxRestoreArtifact-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .granular_mailbox_restore_artifacts()
            .by_id("granularMailboxRestoreArtifact-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}  backup.exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().by_id(id).update(patch)",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/granularMailboxRestoreArtifacts/granularMailboxRestoreArtifact-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .granular_mailbox_restore_artifacts()
            .by_id("granularMailboxRestoreArtifact-id")
            .update(Patch::<models::GranularMailboxRestoreArtifact>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/granularMailboxRestoreArtifacts/{granularMailboxRestoreArtifact-id}/restorePoint  backup.exchange_restore_sessions().by_id(id).granular_mailbox_restore_artifacts().by_id(id).restore_point().get()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/granularMailboxRestoreArtifacts/granularMailboxRestoreArtifact-id/restorePoint",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .granular_mailbox_restore_artifacts()
            .by_id("granularMailboxRestoreArtifact-id")
            .restore_point()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().list()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().create(&body)",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .create(
                &models::AnyMailboxRestoreArtifact::from(
                    models::MailboxRestoreArtifact::default(),
                ),
            ),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/$count  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().count()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/$count",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().of_type_granular_mailbox_restore_artifact().list()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .of_type_granular_mailbox_restore_artifact()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact/$count  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().of_type_granular_mailbox_restore_artifact().count()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/microsoft.graph.granularMailboxRestoreArtifact/$count",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .of_type_granular_mailbox_restore_artifact()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().by_id(id).delete()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/mailboxRestoreArtifact-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .by_id("mailboxRestoreArtifact-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().by_id(id).get()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/mailboxRestoreArtifact-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .by_id("mailboxRestoreArtifact-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().by_id(id).update(patch)",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/mailboxRestoreArtifact-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .by_id("mailboxRestoreArtifact-id")
            .update(Patch::<models::MailboxRestoreArtifact>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}/microsoft.graph.granularMailboxRestoreArtifact  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().by_id(id).as_granular_mailbox_restore_artifact().get()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/mailboxRestoreArtifact-id/microsoft.graph.granularMailboxRestoreArtifact",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .by_id("mailboxRestoreArtifact-id")
            .as_granular_mailbox_restore_artifact()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts/{mailboxRestoreArtifact-id}/restorePoint  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts().by_id(id).restore_point().get()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifacts/mailboxRestoreArtifact-id/restorePoint",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts()
            .by_id("mailboxRestoreArtifact-id")
            .restore_point()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests().list()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifactsBulkAdditionRequests",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts_bulk_addition_requests()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests().create(&body)",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifactsBulkAdditionRequests",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts_bulk_addition_requests()
            .create(&models::MailboxRestoreArtifactsBulkAdditionRequest::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/$count  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests().count()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifactsBulkAdditionRequests/$count",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts_bulk_addition_requests()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests().by_id(id).delete()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifactsBulkAdditionRequests/mailboxRestoreArtifactsBulkAdditionRequest-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts_bulk_addition_requests()
            .by_id("mailboxRestoreArtifactsBulkAdditionRequest-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests().by_id(id).get()",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifactsBulkAdditionRequests/mailboxRestoreArtifactsBulkAdditionRequest-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts_bulk_addition_requests()
            .by_id("mailboxRestoreArtifactsBulkAdditionRequest-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests/{mailboxRestoreArtifactsBulkAdditionRequest-id}  backup.exchange_restore_sessions().by_id(id).mailbox_restore_artifacts_bulk_addition_requests().by_id(id).update(patch)",
        "/solutions/backupRestore/exchangeRestoreSessions/exchangeRestoreSession-id/mailboxRestoreArtifactsBulkAdditionRequests/mailboxRestoreArtifactsBulkAdditionRequest-id",
        backup
            .exchange_restore_sessions()
            .by_id("exchangeRestoreSession-id")
            .mailbox_restore_artifacts_bulk_addition_requests()
            .by_id("mailboxRestoreArtifactsBulkAdditionRequest-id")
            .update(Patch::<models::MailboxRestoreArtifactsBulkAdditionRequest>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits  backup.exclusion_units().list()",
        "/solutions/backupRestore/exclusionUnits",
        backup.exclusion_units().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/$count  backup.exclusion_units().count()",
        "/solutions/backupRestore/exclusionUnits/$count",
        backup.exclusion_units().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit  backup.exclusion_units().of_type_drive_exclusion_unit().list()",
        "/solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit",
        backup.exclusion_units().of_type_drive_exclusion_unit().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit/$count  backup.exclusion_units().of_type_drive_exclusion_unit().count()",
        "/solutions/backupRestore/exclusionUnits/microsoft.graph.driveExclusionUnit/$count",
        backup.exclusion_units().of_type_drive_exclusion_unit().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit  backup.exclusion_units().of_type_mailbox_exclusion_unit().list()",
        "/solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit",
        backup.exclusion_units().of_type_mailbox_exclusion_unit().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit/$count  backup.exclusion_units().of_type_mailbox_exclusion_unit().count()",
        "/solutions/backupRestore/exclusionUnits/microsoft.graph.mailboxExclusionUnit/$count",
        backup.exclusion_units().of_type_mailbox_exclusion_unit().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit  backup.exclusion_units().of_type_site_exclusion_unit().list()",
        "/solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit",
        backup.exclusion_units().of_type_site_exclusion_unit().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit/$count  backup.exclusion_units().of_type_site_exclusion_unit().count()",
        "/solutions/backupRestore/exclusionUnits/microsoft.graph.siteExclusionUnit/$count",
        backup.exclusion_units().of_type_site_exclusion_unit().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}  backup.exclusion_units().by_id(id).get()",
        "/solutions/backupRestore/exclusionUnits/exclusionUnitBase-id",
        backup.exclusion_units().by_id("exclusionUnitBase-id").get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.driveExclusionUnit  backup.exclusion_units().by_id(id).as_drive_exclusion_unit().get()",
        "/solutions/backupRestore/exclusionUnits/exclusionUnitBase-id/microsoft.graph.driveExclusionUnit",
        backup
            .exclusion_units()
            .by_id("exclusionUnitBase-id")
            .as_drive_exclusion_unit()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.mailboxExclusionUnit  backup.exclusion_units().by_id(id).as_mailbox_exclusion_unit().get()",
        "/solutions/backupRestore/exclusionUnits/exclusionUnitBase-id/microsoft.graph.mailboxExclusionUnit",
        backup
            .exclusion_units()
            .by_id("exclusionUnitBase-id")
            .as_mailbox_exclusion_unit()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/exclusionUnits/{exclusionUnitBase-id}/microsoft.graph.siteExclusionUnit  backup.exclusion_units().by_id(id).as_site_exclusion_unit().get()",
        "/solutions/backupRestore/exclusionUnits/exclusionUnitBase-id/microsoft.graph.siteExclusionUnit",
        backup
            .exclusion_units()
            .by_id("exclusionUnitBase-id")
            .as_site_exclusion_unit()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxExclusionUnits  backup.mailbox_exclusion_units().list()",
        "/solutions/backupRestore/mailboxExclusionUnits",
        backup.mailbox_exclusion_units().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxExclusionUnits  backup.mailbox_exclusion_units().create(&body)",
        "/solutions/backupRestore/mailboxExclusionUnits",
        backup.mailbox_exclusion_units().create(&models::MailboxExclusionUnit::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxExclusionUnits/$count  backup.mailbox_exclusion_units().count()",
        "/solutions/backupRestore/mailboxExclusionUnits/$count",
        backup.mailbox_exclusion_units().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}  backup.mailbox_exclusion_units().by_id(id).delete()",
        "/solutions/backupRestore/mailboxExclusionUnits/mailboxExclusionUnit-id",
        backup.mailbox_exclusion_units().by_id("mailboxExclusionUnit-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}  backup.mailbox_exclusion_units().by_id(id).get()",
        "/solutions/backupRestore/mailboxExclusionUnits/mailboxExclusionUnit-id",
        backup.mailbox_exclusion_units().by_id("mailboxExclusionUnit-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/mailboxExclusionUnits/{mailboxExclusionUnit-id}  backup.mailbox_exclusion_units().by_id(id).update(patch)",
        "/solutions/backupRestore/mailboxExclusionUnits/mailboxExclusionUnit-id",
        backup
            .mailbox_exclusion_units()
            .by_id("mailboxExclusionUnit-id")
            .update(Patch::<models::MailboxExclusionUnit>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs  backup.mailbox_exclusion_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs",
        backup.mailbox_exclusion_units_bulk_addition_jobs().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs  backup.mailbox_exclusion_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs",
        backup
            .mailbox_exclusion_units_bulk_addition_jobs()
            .create(&models::MailboxExclusionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/$count  backup.mailbox_exclusion_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/$count",
        backup.mailbox_exclusion_units_bulk_addition_jobs().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}  backup.mailbox_exclusion_units_bulk_addition_jobs().by_id(id).delete()",
        "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/mailboxExclusionUnitsBulkAdditionJob-id",
        backup
            .mailbox_exclusion_units_bulk_addition_jobs()
            .by_id("mailboxExclusionUnitsBulkAdditionJob-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}  backup.mailbox_exclusion_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/mailboxExclusionUnitsBulkAdditionJob-id",
        backup
            .mailbox_exclusion_units_bulk_addition_jobs()
            .by_id("mailboxExclusionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/{mailboxExclusionUnitsBulkAdditionJob-id}  backup.mailbox_exclusion_units_bulk_addition_jobs().by_id(id).update(patch)",
        "/solutions/backupRestore/mailboxExclusionUnitsBulkAdditionJobs/mailboxExclusionUnitsBulkAdditionJob-id",
        backup
            .mailbox_exclusion_units_bulk_addition_jobs()
            .by_id("mailboxExclusionUnitsBulkAdditionJob-id")
            .update(Patch::<models::MailboxExclusionUnitsBulkAdditionJob>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxInclusionRules  backup.mailbox_inclusion_rules().list()",
        "/solutions/backupRestore/mailboxInclusionRules",
        backup.mailbox_inclusion_rules().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxInclusionRules  backup.mailbox_inclusion_rules().create(&body)",
        "/solutions/backupRestore/mailboxInclusionRules",
        backup
            .mailbox_inclusion_rules()
            .create(&models::MailboxProtectionRule::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxInclusionRules/$count  backup.mailbox_inclusion_rules().count()",
        "/solutions/backupRestore/mailboxInclusionRules/$count",
        backup.mailbox_inclusion_rules().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}  backup.mailbox_inclusion_rules().by_id(id).delete()",
        "/solutions/backupRestore/mailboxInclusionRules/mailboxProtectionRule-id",
        backup.mailbox_inclusion_rules().by_id("mailboxProtectionRule-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}  backup.mailbox_inclusion_rules().by_id(id).get()",
        "/solutions/backupRestore/mailboxInclusionRules/mailboxProtectionRule-id",
        backup.mailbox_inclusion_rules().by_id("mailboxProtectionRule-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}  backup.mailbox_inclusion_rules().by_id(id).update(patch)",
        "/solutions/backupRestore/mailboxInclusionRules/mailboxProtectionRule-id",
        backup
            .mailbox_inclusion_rules()
            .by_id("mailboxProtectionRule-id")
            .update(Patch::<models::MailboxProtectionRule>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}/deleteAndUnprotect  backup.mailbox_inclusion_rules().by_id(id).delete_and_unprotect()",
        "/solutions/backupRestore/mailboxInclusionRules/mailboxProtectionRule-id/deleteAndUnprotect",
        backup
            .mailbox_inclusion_rules()
            .by_id("mailboxProtectionRule-id")
            .delete_and_unprotect(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxInclusionRules/{mailboxProtectionRule-id}/run  backup.mailbox_inclusion_rules().by_id(id).run()",
        "/solutions/backupRestore/mailboxInclusionRules/mailboxProtectionRule-id/run",
        backup.mailbox_inclusion_rules().by_id("mailboxProtectionRule-id").run(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxProtectionUnits  backup.mailbox_protection_units().list()",
        "/solutions/backupRestore/mailboxProtectionUnits",
        backup.mailbox_protection_units().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxProtectionUnits  backup.mailbox_protection_units().create(&body)",
        "/solutions/backupRestore/mailboxProtectionUnits",
        backup
            .mailbox_protection_units()
            .create(&models::MailboxProtectionUnit::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxProtectionUnits/$count  backup.mailbox_protection_units().count()",
        "/solutions/backupRestore/mailboxProtectionUnits/$count",
        backup.mailbox_protection_units().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}  backup.mailbox_protection_units().by_id(id).delete()",
        "/solutions/backupRestore/mailboxProtectionUnits/mailboxProtectionUnit-id",
        backup.mailbox_protection_units().by_id("mailboxProtectionUnit-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}  backup.mailbox_protection_units().by_id(id).get()",
        "/solutions/backupRestore/mailboxProtectionUnits/mailboxProtectionUnit-id",
        backup.mailbox_protection_units().by_id("mailboxProtectionUnit-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}  backup.mailbox_protection_units().by_id(id).update(patch)",
        "/solutions/backupRestore/mailboxProtectionUnits/mailboxProtectionUnit-id",
        backup
            .mailbox_protection_units()
            .by_id("mailboxProtectionUnit-id")
            .update(Patch::<models::MailboxProtectionUnit>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}/cancelOffboard  backup.mailbox_protection_units().by_id(id).cancel_offboard()",
        "/solutions/backupRestore/mailboxProtectionUnits/mailboxProtectionUnit-id/cancelOffboard",
        backup
            .mailbox_protection_units()
            .by_id("mailboxProtectionUnit-id")
            .cancel_offboard(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxProtectionUnits/{mailboxProtectionUnit-id}/offboard  backup.mailbox_protection_units().by_id(id).offboard()",
        "/solutions/backupRestore/mailboxProtectionUnits/mailboxProtectionUnit-id/offboard",
        backup.mailbox_protection_units().by_id("mailboxProtectionUnit-id").offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs  backup.mailbox_protection_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs",
        backup.mailbox_protection_units_bulk_addition_jobs().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs  backup.mailbox_protection_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs",
        backup
            .mailbox_protection_units_bulk_addition_jobs()
            .create(&models::MailboxProtectionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/$count  backup.mailbox_protection_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/$count",
        backup.mailbox_protection_units_bulk_addition_jobs().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}  backup.mailbox_protection_units_bulk_addition_jobs().by_id(id).delete()",
        "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/mailboxProtectionUnitsBulkAdditionJob-id",
        backup
            .mailbox_protection_units_bulk_addition_jobs()
            .by_id("mailboxProtectionUnitsBulkAdditionJob-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}  backup.mailbox_protection_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/mailboxProtectionUnitsBulkAdditionJob-id",
        backup
            .mailbox_protection_units_bulk_addition_jobs()
            .by_id("mailboxProtectionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/{mailboxProtectionUnitsBulkAdditionJob-id}  backup.mailbox_protection_units_bulk_addition_jobs().by_id(id).update(patch)",
        "/solutions/backupRestore/mailboxProtectionUnitsBulkAdditionJobs/mailboxProtectionUnitsBulkAdditionJob-id",
        backup
            .mailbox_protection_units_bulk_addition_jobs()
            .by_id("mailboxProtectionUnitsBulkAdditionJob-id")
            .update(Patch::<models::MailboxProtectionUnitsBulkAdditionJob>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions  backup.one_drive_for_business_browse_sessions().list()",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions",
        backup.one_drive_for_business_browse_sessions().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessBrowseSessions  backup.one_drive_for_business_browse_sessions().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions",
        backup
            .one_drive_for_business_browse_sessions()
            .create(&models::OneDriveForBusinessBrowseSession::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions/$count  backup.one_drive_for_business_browse_sessions().count()",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/$count",
        backup.one_drive_for_business_browse_sessions().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}  backup.one_drive_for_business_browse_sessions().by_id(id).delete()",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/oneDriveForBusinessBrowseSession-id",
        backup
            .one_drive_for_business_browse_sessions()
            .by_id("oneDriveForBusinessBrowseSession-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}  backup.one_drive_for_business_browse_sessions().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/oneDriveForBusinessBrowseSession-id",
        backup
            .one_drive_for_business_browse_sessions()
            .by_id("oneDriveForBusinessBrowseSession-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}  backup.one_drive_for_business_browse_sessions().by_id(id).update(patch)",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/oneDriveForBusinessBrowseSession-id",
        backup
            .one_drive_for_business_browse_sessions()
            .by_id("oneDriveForBusinessBrowseSession-id")
            .update(Patch::<models::OneDriveForBusinessBrowseSession>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}/browse  backup.one_drive_for_business_browse_sessions().by_id(id).browse(&body)",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/oneDriveForBusinessBrowseSession-id/browse",
        backup
            .one_drive_for_business_browse_sessions()
            .by_id("oneDriveForBusinessBrowseSession-id")
            .browse(&models::BrowseSessionBaseBrowseParameters::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}/browse(nextFetchToken='{nextFetchToken}')  backup.one_drive_for_business_browse_sessions().by_id(id).browse_with_next_fetch_token(next_fetch_token)",
        "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/oneDriveForBusinessBrowseSession-id/browse(nextFetchToken='nextFetchToken')",
        backup
            .one_drive_for_business_browse_sessions()
            .by_id("oneDriveForBusinessBrowseSession-id")
            .browse_with_next_fetch_token("nextFetchToken"),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies  backup.one_drive_for_business_protection_policies().list()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies",
        backup.one_drive_for_business_protection_policies().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies  backup.one_drive_for_business_protection_policies().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies",
        backup
            .one_drive_for_business_protection_policies()
            .create(&models::OneDriveForBusinessProtectionPolicy::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/$count  backup.one_drive_for_business_protection_policies().count()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/$count",
        backup.one_drive_for_business_protection_policies().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}  backup.one_drive_for_business_protection_policies().by_id(id).delete()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}  backup.one_drive_for_business_protection_policies().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}  backup.one_drive_for_business_protection_policies().by_id(id).update(patch)",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .update(Patch::<models::OneDriveForBusinessProtectionPolicy>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/activate  backup.one_drive_for_business_protection_policies().by_id(id).activate()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/activate",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .activate(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/deactivate  backup.one_drive_for_business_protection_policies().by_id(id).deactivate()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/deactivate",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .deactivate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits  backup.one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units().list()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveExclusionUnits",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_exclusion_units()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits/$count  backup.one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units().count()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveExclusionUnits/$count",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_exclusion_units()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits/{driveExclusionUnit-id}  backup.one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveExclusionUnits/driveExclusionUnit-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_exclusion_units()
            .by_id("driveExclusionUnit-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs  backup.one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveExclusionUnitsBulkAdditionJobs",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_exclusion_units_bulk_addition_jobs()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs  backup.one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveExclusionUnitsBulkAdditionJobs",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_exclusion_units_bulk_addition_jobs()
            .create(&models::DriveExclusionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs/$count  backup.one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveExclusionUnitsBulkAdditionJobs/$count",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_exclusion_units_bulk_addition_jobs()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}  backup.one_drive_for_business_protection_policies().by_id(id).drive_exclusion_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveExclusionUnitsBulkAdditionJobs/driveExclusionUnitsBulkAdditionJob-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_exclusion_units_bulk_addition_jobs()
            .by_id("driveExclusionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().list()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .create(&models::DriveProtectionRule::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/$count  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().count()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules/$count",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().by_id(id).delete()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules/driveProtectionRule-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .by_id("driveProtectionRule-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules/driveProtectionRule-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .by_id("driveProtectionRule-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().by_id(id).update(patch)",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules/driveProtectionRule-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .by_id("driveProtectionRule-id")
            .update(Patch::<models::DriveProtectionRule>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/deleteAndUnprotect  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().by_id(id).delete_and_unprotect()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules/driveProtectionRule-id/deleteAndUnprotect",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .by_id("driveProtectionRule-id")
            .delete_and_unprotect(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules/{driveProtectionRule-id}/run  backup.one_drive_for_business_protection_policies().by_id(id).drive_inclusion_rules().by_id(id).run()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveInclusionRules/driveProtectionRule-id/run",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_inclusion_rules()
            .by_id("driveProtectionRule-id")
            .run(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units().list()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnits",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/$count  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units().count()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnits/$count",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/{driveProtectionUnit-id}  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnits/driveProtectionUnit-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units()
            .by_id("driveProtectionUnit-id")
            .get(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/{driveProtectionUnit-id}/cancelOffboard  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units().by_id(id).cancel_offboard()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnits/driveProtectionUnit-id/cancelOffboard",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units()
            .by_id("driveProtectionUnit-id")
            .cancel_offboard(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits/{driveProtectionUnit-id}/offboard  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units().by_id(id).offboard()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnits/driveProtectionUnit-id/offboard",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units()
            .by_id("driveProtectionUnit-id")
            .offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnitsBulkAdditionJobs",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units_bulk_addition_jobs()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnitsBulkAdditionJobs",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units_bulk_addition_jobs()
            .create(&models::DriveProtectionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/$count  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnitsBulkAdditionJobs/$count",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units_bulk_addition_jobs()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}  backup.one_drive_for_business_protection_policies().by_id(id).drive_protection_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/oneDriveForBusinessProtectionPolicy-id/driveProtectionUnitsBulkAdditionJobs/driveProtectionUnitsBulkAdditionJob-id",
        backup
            .one_drive_for_business_protection_policies()
            .by_id("oneDriveForBusinessProtectionPolicy-id")
            .drive_protection_units_bulk_addition_jobs()
            .by_id("driveProtectionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions  backup.one_drive_for_business_restore_sessions().list()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions",
        backup.one_drive_for_business_restore_sessions().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions  backup.one_drive_for_business_restore_sessions().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions",
        backup
            .one_drive_for_business_restore_sessions()
            .create(&models::OneDriveForBusinessRestoreSession::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/$count  backup.one_drive_for_business_restore_sessions().count()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/$count",
        backup.one_drive_for_business_restore_sessions().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}  backup.one_drive_for_business_restore_sessions().by_id(id).delete()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}  backup.one_drive_for_business_restore_sessions().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}  backup.one_drive_for_business_restore_sessions().by_id(id).update(patch)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .update(Patch::<models::OneDriveForBusinessRestoreSession>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/activate  backup.one_drive_for_business_restore_sessions().by_id(id).activate()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/activate",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .activate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().list()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifacts",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifacts",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts()
            .create(&models::DriveRestoreArtifact::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/$count  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().count()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifacts/$count",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().by_id(id).delete()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifacts/driveRestoreArtifact-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts()
            .by_id("driveRestoreArtifact-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifacts/driveRestoreArtifact-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts()
            .by_id("driveRestoreArtifact-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().by_id(id).update(patch)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifacts/driveRestoreArtifact-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts()
            .by_id("driveRestoreArtifact-id")
            .update(Patch::<models::DriveRestoreArtifact>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}/restorePoint  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts().by_id(id).restore_point().get()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifacts/driveRestoreArtifact-id/restorePoint",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts()
            .by_id("driveRestoreArtifact-id")
            .restore_point()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests().list()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifactsBulkAdditionRequests",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts_bulk_addition_requests()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifactsBulkAdditionRequests",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts_bulk_addition_requests()
            .create(&models::DriveRestoreArtifactsBulkAdditionRequest::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/$count  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests().count()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifactsBulkAdditionRequests/$count",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts_bulk_addition_requests()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests().by_id(id).delete()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifactsBulkAdditionRequests/driveRestoreArtifactsBulkAdditionRequest-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts_bulk_addition_requests()
            .by_id("driveRestoreArtifactsBulkAdditionRequest-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifactsBulkAdditionRequests/driveRestoreArtifactsBulkAdditionRequest-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts_bulk_addition_requests()
            .by_id("driveRestoreArtifactsBulkAdditionRequest-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}  backup.one_drive_for_business_restore_sessions().by_id(id).drive_restore_artifacts_bulk_addition_requests().by_id(id).update(patch)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/driveRestoreArtifactsBulkAdditionRequests/driveRestoreArtifactsBulkAdditionRequest-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .drive_restore_artifacts_bulk_addition_requests()
            .by_id("driveRestoreArtifactsBulkAdditionRequest-id")
            .update(Patch::<models::DriveRestoreArtifactsBulkAdditionRequest>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts  backup.one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts().list()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/granularDriveRestoreArtifacts",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .granular_drive_restore_artifacts()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts  backup.one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts().create(&body)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/granularDriveRestoreArtifacts",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .granular_drive_restore_artifacts()
            .create(&models::GranularDriveRestoreArtifact::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/$count  backup.one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts().count()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/granularDriveRestoreArtifacts/$count",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .granular_drive_restore_artifacts()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}  backup.one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts().by_id(id).delete()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/granularDriveRestoreArtifacts/granularDriveRestoreArtifact-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .granular_drive_restore_artifacts()
            .by_id("granularDriveRestoreArtifact-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}  backup.one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts().by_id(id).get()",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/granularDriveRestoreArtifacts/granularDriveRestoreArtifact-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .granular_drive_restore_artifacts()
            .by_id("granularDriveRestoreArtifact-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}  backup.one_drive_for_business_restore_sessions().by_id(id).granular_drive_restore_artifacts().by_id(id).update(patch)",
        "/solutions/backupRestore/oneDriveForBusinessRestoreSessions/oneDriveForBusinessRestoreSession-id/granularDriveRestoreArtifacts/granularDriveRestoreArtifact-id",
        backup
            .one_drive_for_business_restore_sessions()
            .by_id("oneDriveForBusinessRestoreSession-id")
            .granular_drive_restore_artifacts()
            .by_id("granularDriveRestoreArtifact-id")
            .update(Patch::<models::GranularDriveRestoreArtifact>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies  backup.protection_policies().list()",
        "/solutions/backupRestore/protectionPolicies",
        backup.protection_policies().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/protectionPolicies  backup.protection_policies().create(&body)",
        "/solutions/backupRestore/protectionPolicies",
        backup
            .protection_policies()
            .create(
                &models::AnyProtectionPolicyBase::from(
                    models::ExchangeProtectionPolicy::default(),
                ),
            ),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/$count  backup.protection_policies().count()",
        "/solutions/backupRestore/protectionPolicies/$count",
        backup.protection_policies().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy  backup.protection_policies().of_type_exchange_protection_policy().list()",
        "/solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy",
        backup.protection_policies().of_type_exchange_protection_policy().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy/$count  backup.protection_policies().of_type_exchange_protection_policy().count()",
        "/solutions/backupRestore/protectionPolicies/microsoft.graph.exchangeProtectionPolicy/$count",
        backup.protection_policies().of_type_exchange_protection_policy().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy  backup.protection_policies().of_type_one_drive_for_business_protection_policy().list()",
        "/solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy",
        backup
            .protection_policies()
            .of_type_one_drive_for_business_protection_policy()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy/$count  backup.protection_policies().of_type_one_drive_for_business_protection_policy().count()",
        "/solutions/backupRestore/protectionPolicies/microsoft.graph.oneDriveForBusinessProtectionPolicy/$count",
        backup
            .protection_policies()
            .of_type_one_drive_for_business_protection_policy()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy  backup.protection_policies().of_type_share_point_protection_policy().list()",
        "/solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy",
        backup.protection_policies().of_type_share_point_protection_policy().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy/$count  backup.protection_policies().of_type_share_point_protection_policy().count()",
        "/solutions/backupRestore/protectionPolicies/microsoft.graph.sharePointProtectionPolicy/$count",
        backup.protection_policies().of_type_share_point_protection_policy().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}  backup.protection_policies().by_id(id).delete()",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id",
        backup.protection_policies().by_id("protectionPolicyBase-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}  backup.protection_policies().by_id(id).get()",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id",
        backup.protection_policies().by_id("protectionPolicyBase-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}  backup.protection_policies().by_id(id).update(patch)",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id",
        backup
            .protection_policies()
            .by_id("protectionPolicyBase-id")
            .update(Patch::<models::ProtectionPolicyBase>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/activate  backup.protection_policies().by_id(id).activate()",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id/activate",
        backup.protection_policies().by_id("protectionPolicyBase-id").activate(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/deactivate  backup.protection_policies().by_id(id).deactivate()",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id/deactivate",
        backup.protection_policies().by_id("protectionPolicyBase-id").deactivate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.exchangeProtectionPolicy  backup.protection_policies().by_id(id).as_exchange_protection_policy().get()",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id/microsoft.graph.exchangeProtectionPolicy",
        backup
            .protection_policies()
            .by_id("protectionPolicyBase-id")
            .as_exchange_protection_policy()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.oneDriveForBusinessProtectionPolicy  backup.protection_policies().by_id(id).as_one_drive_for_business_protection_policy().get()",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id/microsoft.graph.oneDriveForBusinessProtectionPolicy",
        backup
            .protection_policies()
            .by_id("protectionPolicyBase-id")
            .as_one_drive_for_business_protection_policy()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}/microsoft.graph.sharePointProtectionPolicy  backup.protection_policies().by_id(id).as_share_point_protection_policy().get()",
        "/solutions/backupRestore/protectionPolicies/protectionPolicyBase-id/microsoft.graph.sharePointProtectionPolicy",
        backup
            .protection_policies()
            .by_id("protectionPolicyBase-id")
            .as_share_point_protection_policy()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits  backup.protection_units().list()",
        "/solutions/backupRestore/protectionUnits",
        backup.protection_units().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/$count  backup.protection_units().count()",
        "/solutions/backupRestore/protectionUnits/$count",
        backup.protection_units().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit  backup.protection_units().of_type_drive_protection_unit().list()",
        "/solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit",
        backup.protection_units().of_type_drive_protection_unit().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit/$count  backup.protection_units().of_type_drive_protection_unit().count()",
        "/solutions/backupRestore/protectionUnits/microsoft.graph.driveProtectionUnit/$count",
        backup.protection_units().of_type_drive_protection_unit().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit  backup.protection_units().of_type_mailbox_protection_unit().list()",
        "/solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit",
        backup.protection_units().of_type_mailbox_protection_unit().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit/$count  backup.protection_units().of_type_mailbox_protection_unit().count()",
        "/solutions/backupRestore/protectionUnits/microsoft.graph.mailboxProtectionUnit/$count",
        backup.protection_units().of_type_mailbox_protection_unit().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit  backup.protection_units().of_type_site_protection_unit().list()",
        "/solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit",
        backup.protection_units().of_type_site_protection_unit().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit/$count  backup.protection_units().of_type_site_protection_unit().count()",
        "/solutions/backupRestore/protectionUnits/microsoft.graph.siteProtectionUnit/$count",
        backup.protection_units().of_type_site_protection_unit().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}  backup.protection_units().by_id(id).get()",
        "/solutions/backupRestore/protectionUnits/protectionUnitBase-id",
        backup.protection_units().by_id("protectionUnitBase-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}  backup.protection_units().by_id(id).update(patch)",
        "/solutions/backupRestore/protectionUnits/protectionUnitBase-id",
        backup
            .protection_units()
            .by_id("protectionUnitBase-id")
            .update(Patch::<models::ProtectionUnitBase>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/cancelOffboard  backup.protection_units().by_id(id).cancel_offboard()",
        "/solutions/backupRestore/protectionUnits/protectionUnitBase-id/cancelOffboard",
        backup.protection_units().by_id("protectionUnitBase-id").cancel_offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.driveProtectionUnit  backup.protection_units().by_id(id).as_drive_protection_unit().get()",
        "/solutions/backupRestore/protectionUnits/protectionUnitBase-id/microsoft.graph.driveProtectionUnit",
        backup
            .protection_units()
            .by_id("protectionUnitBase-id")
            .as_drive_protection_unit()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.mailboxProtectionUnit  backup.protection_units().by_id(id).as_mailbox_protection_unit().get()",
        "/solutions/backupRestore/protectionUnits/protectionUnitBase-id/microsoft.graph.mailboxProtectionUnit",
        backup
            .protection_units()
            .by_id("protectionUnitBase-id")
            .as_mailbox_protection_unit()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.siteProtectionUnit  backup.protection_units().by_id(id).as_site_protection_unit().get()",
        "/solutions/backupRestore/protectionUnits/protectionUnitBase-id/microsoft.graph.siteProtectionUnit",
        backup
            .protection_units()
            .by_id("protectionUnitBase-id")
            .as_site_protection_unit()
            .get(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/offboard  backup.protection_units().by_id(id).offboard()",
        "/solutions/backupRestore/protectionUnits/protectionUnitBase-id/offboard",
        backup.protection_units().by_id("protectionUnitBase-id").offboard(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/reports  backup.reports().delete()",
        "/solutions/backupRestore/reports",
        backup.reports().delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/reports  backup.reports().get()",
        "/solutions/backupRestore/reports",
        backup.reports().get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/reports  backup.reports().update(patch)",
        "/solutions/backupRestore/reports",
        backup.reports().update(Patch::<models::BackupReport>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/reports/getStatisticsByPolicy(policyId='{policyId}')  backup.reports().get_statistics_by_policy(policy_id)",
        "/solutions/backupRestore/reports/getStatisticsByPolicy(policyId='policyId')",
        backup.reports().get_statistics_by_policy("policyId"),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restorePoints  backup.restore_points().list()",
        "/solutions/backupRestore/restorePoints",
        backup.restore_points().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/restorePoints  backup.restore_points().create(&body)",
        "/solutions/backupRestore/restorePoints",
        backup.restore_points().create(&models::RestorePoint::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restorePoints/$count  backup.restore_points().count()",
        "/solutions/backupRestore/restorePoints/$count",
        backup.restore_points().count(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/restorePoints/search  backup.restore_points().search(&body)",
        "/solutions/backupRestore/restorePoints/search",
        backup.restore_points().search(&models::RestorePointSearchParameters::default()),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/restorePoints/{restorePoint-id}  backup.restore_points().by_id(id).delete()",
        "/solutions/backupRestore/restorePoints/restorePoint-id",
        backup.restore_points().by_id("restorePoint-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restorePoints/{restorePoint-id}  backup.restore_points().by_id(id).get()",
        "/solutions/backupRestore/restorePoints/restorePoint-id",
        backup.restore_points().by_id("restorePoint-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/restorePoints/{restorePoint-id}  backup.restore_points().by_id(id).update(patch)",
        "/solutions/backupRestore/restorePoints/restorePoint-id",
        backup
            .restore_points()
            .by_id("restorePoint-id")
            .update(Patch::<models::RestorePoint>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit  backup.restore_points().by_id(id).protection_unit().get()",
        "/solutions/backupRestore/restorePoints/restorePoint-id/protectionUnit",
        backup.restore_points().by_id("restorePoint-id").protection_unit().get(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/cancelOffboard  backup.restore_points().by_id(id).protection_unit().cancel_offboard()",
        "/solutions/backupRestore/restorePoints/restorePoint-id/protectionUnit/cancelOffboard",
        backup
            .restore_points()
            .by_id("restorePoint-id")
            .protection_unit()
            .cancel_offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.driveProtectionUnit  backup.restore_points().by_id(id).protection_unit().as_drive_protection_unit().get()",
        "/solutions/backupRestore/restorePoints/restorePoint-id/protectionUnit/microsoft.graph.driveProtectionUnit",
        backup
            .restore_points()
            .by_id("restorePoint-id")
            .protection_unit()
            .as_drive_protection_unit()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.mailboxProtectionUnit  backup.restore_points().by_id(id).protection_unit().as_mailbox_protection_unit().get()",
        "/solutions/backupRestore/restorePoints/restorePoint-id/protectionUnit/microsoft.graph.mailboxProtectionUnit",
        backup
            .restore_points()
            .by_id("restorePoint-id")
            .protection_unit()
            .as_mailbox_protection_unit()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/microsoft.graph.siteProtectionUnit  backup.restore_points().by_id(id).protection_unit().as_site_protection_unit().get()",
        "/solutions/backupRestore/restorePoints/restorePoint-id/protectionUnit/microsoft.graph.siteProtectionUnit",
        backup
            .restore_points()
            .by_id("restorePoint-id")
            .protection_unit()
            .as_site_protection_unit()
            .get(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/restorePoints/{restorePoint-id}/protectionUnit/offboard  backup.restore_points().by_id(id).protection_unit().offboard()",
        "/solutions/backupRestore/restorePoints/restorePoint-id/protectionUnit/offboard",
        backup.restore_points().by_id("restorePoint-id").protection_unit().offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions  backup.restore_sessions().list()",
        "/solutions/backupRestore/restoreSessions",
        backup.restore_sessions().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/restoreSessions  backup.restore_sessions().create(&body)",
        "/solutions/backupRestore/restoreSessions",
        backup
            .restore_sessions()
            .create(
                &models::AnyRestoreSessionBase::from(
                    models::RestoreSessionBase::default(),
                ),
            ),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/$count  backup.restore_sessions().count()",
        "/solutions/backupRestore/restoreSessions/$count",
        backup.restore_sessions().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession  backup.restore_sessions().of_type_exchange_restore_session().list()",
        "/solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession",
        backup.restore_sessions().of_type_exchange_restore_session().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession/$count  backup.restore_sessions().of_type_exchange_restore_session().count()",
        "/solutions/backupRestore/restoreSessions/microsoft.graph.exchangeRestoreSession/$count",
        backup.restore_sessions().of_type_exchange_restore_session().count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession  backup.restore_sessions().of_type_one_drive_for_business_restore_session().list()",
        "/solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession",
        backup.restore_sessions().of_type_one_drive_for_business_restore_session().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession/$count  backup.restore_sessions().of_type_one_drive_for_business_restore_session().count()",
        "/solutions/backupRestore/restoreSessions/microsoft.graph.oneDriveForBusinessRestoreSession/$count",
        backup
            .restore_sessions()
            .of_type_one_drive_for_business_restore_session()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession  backup.restore_sessions().of_type_share_point_restore_session().list()",
        "/solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession",
        backup.restore_sessions().of_type_share_point_restore_session().list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession/$count  backup.restore_sessions().of_type_share_point_restore_session().count()",
        "/solutions/backupRestore/restoreSessions/microsoft.graph.sharePointRestoreSession/$count",
        backup.restore_sessions().of_type_share_point_restore_session().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}  backup.restore_sessions().by_id(id).delete()",
        "/solutions/backupRestore/restoreSessions/restoreSessionBase-id",
        backup.restore_sessions().by_id("restoreSessionBase-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}  backup.restore_sessions().by_id(id).get()",
        "/solutions/backupRestore/restoreSessions/restoreSessionBase-id",
        backup.restore_sessions().by_id("restoreSessionBase-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}  backup.restore_sessions().by_id(id).update(patch)",
        "/solutions/backupRestore/restoreSessions/restoreSessionBase-id",
        backup
            .restore_sessions()
            .by_id("restoreSessionBase-id")
            .update(Patch::<models::RestoreSessionBase>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/activate  backup.restore_sessions().by_id(id).activate()",
        "/solutions/backupRestore/restoreSessions/restoreSessionBase-id/activate",
        backup.restore_sessions().by_id("restoreSessionBase-id").activate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.exchangeRestoreSession  backup.restore_sessions().by_id(id).as_exchange_restore_session().get()",
        "/solutions/backupRestore/restoreSessions/restoreSessionBase-id/microsoft.graph.exchangeRestoreSession",
        backup
            .restore_sessions()
            .by_id("restoreSessionBase-id")
            .as_exchange_restore_session()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.oneDriveForBusinessRestoreSession  backup.restore_sessions().by_id(id).as_one_drive_for_business_restore_session().get()",
        "/solutions/backupRestore/restoreSessions/restoreSessionBase-id/microsoft.graph.oneDriveForBusinessRestoreSession",
        backup
            .restore_sessions()
            .by_id("restoreSessionBase-id")
            .as_one_drive_for_business_restore_session()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/restoreSessions/{restoreSessionBase-id}/microsoft.graph.sharePointRestoreSession  backup.restore_sessions().by_id(id).as_share_point_restore_session().get()",
        "/solutions/backupRestore/restoreSessions/restoreSessionBase-id/microsoft.graph.sharePointRestoreSession",
        backup
            .restore_sessions()
            .by_id("restoreSessionBase-id")
            .as_share_point_restore_session()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/serviceApps  backup.service_apps().list()",
        "/solutions/backupRestore/serviceApps",
        backup.service_apps().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/serviceApps  backup.service_apps().create(&body)",
        "/solutions/backupRestore/serviceApps",
        backup.service_apps().create(&models::ServiceApp::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/serviceApps/$count  backup.service_apps().count()",
        "/solutions/backupRestore/serviceApps/$count",
        backup.service_apps().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/serviceApps/{serviceApp-id}  backup.service_apps().by_id(id).delete()",
        "/solutions/backupRestore/serviceApps/serviceApp-id",
        backup.service_apps().by_id("serviceApp-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/serviceApps/{serviceApp-id}  backup.service_apps().by_id(id).get()",
        "/solutions/backupRestore/serviceApps/serviceApp-id",
        backup.service_apps().by_id("serviceApp-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/serviceApps/{serviceApp-id}  backup.service_apps().by_id(id).update(patch)",
        "/solutions/backupRestore/serviceApps/serviceApp-id",
        backup
            .service_apps()
            .by_id("serviceApp-id")
            .update(Patch::<models::ServiceApp>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/serviceApps/{serviceApp-id}/activate  backup.service_apps().by_id(id).activate(&body)",
        "/solutions/backupRestore/serviceApps/serviceApp-id/activate",
        backup
            .service_apps()
            .by_id("serviceApp-id")
            .activate(&models::ServiceAppActivateParameters::default()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/serviceApps/{serviceApp-id}/deactivate  backup.service_apps().by_id(id).deactivate()",
        "/solutions/backupRestore/serviceApps/serviceApp-id/deactivate",
        backup.service_apps().by_id("serviceApp-id").deactivate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointBrowseSessions  backup.share_point_browse_sessions().list()",
        "/solutions/backupRestore/sharePointBrowseSessions",
        backup.share_point_browse_sessions().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointBrowseSessions  backup.share_point_browse_sessions().create(&body)",
        "/solutions/backupRestore/sharePointBrowseSessions",
        backup
            .share_point_browse_sessions()
            .create(&models::SharePointBrowseSession::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointBrowseSessions/$count  backup.share_point_browse_sessions().count()",
        "/solutions/backupRestore/sharePointBrowseSessions/$count",
        backup.share_point_browse_sessions().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}  backup.share_point_browse_sessions().by_id(id).delete()",
        "/solutions/backupRestore/sharePointBrowseSessions/sharePointBrowseSession-id",
        backup.share_point_browse_sessions().by_id("sharePointBrowseSession-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}  backup.share_point_browse_sessions().by_id(id).get()",
        "/solutions/backupRestore/sharePointBrowseSessions/sharePointBrowseSession-id",
        backup.share_point_browse_sessions().by_id("sharePointBrowseSession-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}  backup.share_point_browse_sessions().by_id(id).update(patch)",
        "/solutions/backupRestore/sharePointBrowseSessions/sharePointBrowseSession-id",
        backup
            .share_point_browse_sessions()
            .by_id("sharePointBrowseSession-id")
            .update(Patch::<models::SharePointBrowseSession>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse  backup.share_point_browse_sessions().by_id(id).browse(&body)",
        "/solutions/backupRestore/sharePointBrowseSessions/sharePointBrowseSession-id/browse",
        backup
            .share_point_browse_sessions()
            .by_id("sharePointBrowseSession-id")
            .browse(&models::BrowseSessionBaseBrowseParameters::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse(nextFetchToken='{nextFetchToken}')  backup.share_point_browse_sessions().by_id(id).browse_with_next_fetch_token(next_fetch_token)",
        "/solutions/backupRestore/sharePointBrowseSessions/sharePointBrowseSession-id/browse(nextFetchToken='nextFetchToken')",
        backup
            .share_point_browse_sessions()
            .by_id("sharePointBrowseSession-id")
            .browse_with_next_fetch_token("nextFetchToken"),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies  backup.share_point_protection_policies().list()",
        "/solutions/backupRestore/sharePointProtectionPolicies",
        backup.share_point_protection_policies().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies  backup.share_point_protection_policies().create(&body)",
        "/solutions/backupRestore/sharePointProtectionPolicies",
        backup
            .share_point_protection_policies()
            .create(&models::SharePointProtectionPolicy::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/$count  backup.share_point_protection_policies().count()",
        "/solutions/backupRestore/sharePointProtectionPolicies/$count",
        backup.share_point_protection_policies().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}  backup.share_point_protection_policies().by_id(id).delete()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}  backup.share_point_protection_policies().by_id(id).get()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}  backup.share_point_protection_policies().by_id(id).update(patch)",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .update(Patch::<models::SharePointProtectionPolicy>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/activate  backup.share_point_protection_policies().by_id(id).activate()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/activate",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .activate(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/deactivate  backup.share_point_protection_policies().by_id(id).deactivate()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/deactivate",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .deactivate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits  backup.share_point_protection_policies().by_id(id).site_exclusion_units().list()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteExclusionUnits",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_exclusion_units()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits/$count  backup.share_point_protection_policies().by_id(id).site_exclusion_units().count()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteExclusionUnits/$count",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_exclusion_units()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits/{siteExclusionUnit-id}  backup.share_point_protection_policies().by_id(id).site_exclusion_units().by_id(id).get()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteExclusionUnits/siteExclusionUnit-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_exclusion_units()
            .by_id("siteExclusionUnit-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs  backup.share_point_protection_policies().by_id(id).site_exclusion_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteExclusionUnitsBulkAdditionJobs",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_exclusion_units_bulk_addition_jobs()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs  backup.share_point_protection_policies().by_id(id).site_exclusion_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteExclusionUnitsBulkAdditionJobs",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_exclusion_units_bulk_addition_jobs()
            .create(&models::SiteExclusionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs/$count  backup.share_point_protection_policies().by_id(id).site_exclusion_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteExclusionUnitsBulkAdditionJobs/$count",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_exclusion_units_bulk_addition_jobs()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}  backup.share_point_protection_policies().by_id(id).site_exclusion_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteExclusionUnitsBulkAdditionJobs/siteExclusionUnitsBulkAdditionJob-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_exclusion_units_bulk_addition_jobs()
            .by_id("siteExclusionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules  backup.share_point_protection_policies().by_id(id).site_inclusion_rules().list()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteInclusionRules",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_inclusion_rules()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules  backup.share_point_protection_policies().by_id(id).site_inclusion_rules().create(&body)",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteInclusionRules",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_inclusion_rules()
            .create(&models::SiteProtectionRule::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/$count  backup.share_point_protection_policies().by_id(id).site_inclusion_rules().count()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteInclusionRules/$count",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_inclusion_rules()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}  backup.share_point_protection_policies().by_id(id).site_inclusion_rules().by_id(id).delete()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteInclusionRules/siteProtectionRule-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_inclusion_rules()
            .by_id("siteProtectionRule-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}  backup.share_point_protection_policies().by_id(id).site_inclusion_rules().by_id(id).get()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteInclusionRules/siteProtectionRule-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_inclusion_rules()
            .by_id("siteProtectionRule-id")
            .get(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/deleteAndUnprotect  backup.share_point_protection_policies().by_id(id).site_inclusion_rules().by_id(id).delete_and_unprotect()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteInclusionRules/siteProtectionRule-id/deleteAndUnprotect",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_inclusion_rules()
            .by_id("siteProtectionRule-id")
            .delete_and_unprotect(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}/run  backup.share_point_protection_policies().by_id(id).site_inclusion_rules().by_id(id).run()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteInclusionRules/siteProtectionRule-id/run",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_inclusion_rules()
            .by_id("siteProtectionRule-id")
            .run(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits  backup.share_point_protection_policies().by_id(id).site_protection_units().list()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnits",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units()
            .list(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/$count  backup.share_point_protection_policies().by_id(id).site_protection_units().count()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnits/$count",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}  backup.share_point_protection_policies().by_id(id).site_protection_units().by_id(id).get()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnits/siteProtectionUnit-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units()
            .by_id("siteProtectionUnit-id")
            .get(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}/cancelOffboard  backup.share_point_protection_policies().by_id(id).site_protection_units().by_id(id).cancel_offboard()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnits/siteProtectionUnit-id/cancelOffboard",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units()
            .by_id("siteProtectionUnit-id")
            .cancel_offboard(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits/{siteProtectionUnit-id}/offboard  backup.share_point_protection_policies().by_id(id).site_protection_units().by_id(id).offboard()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnits/siteProtectionUnit-id/offboard",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units()
            .by_id("siteProtectionUnit-id")
            .offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs  backup.share_point_protection_policies().by_id(id).site_protection_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnitsBulkAdditionJobs",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units_bulk_addition_jobs()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs  backup.share_point_protection_policies().by_id(id).site_protection_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnitsBulkAdditionJobs",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units_bulk_addition_jobs()
            .create(&models::SiteProtectionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/$count  backup.share_point_protection_policies().by_id(id).site_protection_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnitsBulkAdditionJobs/$count",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units_bulk_addition_jobs()
            .count(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}  backup.share_point_protection_policies().by_id(id).site_protection_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/sharePointProtectionPolicies/sharePointProtectionPolicy-id/siteProtectionUnitsBulkAdditionJobs/siteProtectionUnitsBulkAdditionJob-id",
        backup
            .share_point_protection_policies()
            .by_id("sharePointProtectionPolicy-id")
            .site_protection_units_bulk_addition_jobs()
            .by_id("siteProtectionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions  backup.share_point_restore_sessions().list()",
        "/solutions/backupRestore/sharePointRestoreSessions",
        backup.share_point_restore_sessions().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointRestoreSessions  backup.share_point_restore_sessions().create(&body)",
        "/solutions/backupRestore/sharePointRestoreSessions",
        backup
            .share_point_restore_sessions()
            .create(&models::SharePointRestoreSession::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/$count  backup.share_point_restore_sessions().count()",
        "/solutions/backupRestore/sharePointRestoreSessions/$count",
        backup.share_point_restore_sessions().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}  backup.share_point_restore_sessions().by_id(id).delete()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}  backup.share_point_restore_sessions().by_id(id).get()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id",
        backup.share_point_restore_sessions().by_id("sharePointRestoreSession-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}  backup.share_point_restore_sessions().by_id(id).update(patch)",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .update(Patch::<models::SharePointRestoreSession>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/activate  backup.share_point_restore_sessions().by_id(id).activate()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/activate",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .activate(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts  backup.share_point_restore_sessions().by_id(id).granular_site_restore_artifacts().list()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/granularSiteRestoreArtifacts",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .granular_site_restore_artifacts()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts  backup.share_point_restore_sessions().by_id(id).granular_site_restore_artifacts().create(&body)",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/granularSiteRestoreArtifacts",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .granular_site_restore_artifacts()
            .create(&models::GranularSiteRestoreArtifact::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/$count  backup.share_point_restore_sessions().by_id(id).granular_site_restore_artifacts().count()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/granularSiteRestoreArtifacts/$count",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .granular_site_restore_artifacts()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}  backup.share_point_restore_sessions().by_id(id).granular_site_restore_artifacts().by_id(id).delete()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/granularSiteRestoreArtifacts/granularSiteRestoreArtifact-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .granular_site_restore_artifacts()
            .by_id("granularSiteRestoreArtifact-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}  backup.share_point_restore_sessions().by_id(id).granular_site_restore_artifacts().by_id(id).get()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/granularSiteRestoreArtifacts/granularSiteRestoreArtifact-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .granular_site_restore_artifacts()
            .by_id("granularSiteRestoreArtifact-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}  backup.share_point_restore_sessions().by_id(id).granular_site_restore_artifacts().by_id(id).update(patch)",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/granularSiteRestoreArtifacts/granularSiteRestoreArtifact-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .granular_site_restore_artifacts()
            .by_id("granularSiteRestoreArtifact-id")
            .update(Patch::<models::GranularSiteRestoreArtifact>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts().list()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifacts",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts().create(&body)",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifacts",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts()
            .create(&models::SiteRestoreArtifact::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/$count  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts().count()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifacts/$count",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts().by_id(id).delete()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifacts/siteRestoreArtifact-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts()
            .by_id("siteRestoreArtifact-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts().by_id(id).get()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifacts/siteRestoreArtifact-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts()
            .by_id("siteRestoreArtifact-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts().by_id(id).update(patch)",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifacts/siteRestoreArtifact-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts()
            .by_id("siteRestoreArtifact-id")
            .update(Patch::<models::SiteRestoreArtifact>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts/{siteRestoreArtifact-id}/restorePoint  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts().by_id(id).restore_point().get()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifacts/siteRestoreArtifact-id/restorePoint",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts()
            .by_id("siteRestoreArtifact-id")
            .restore_point()
            .get(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests().list()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifactsBulkAdditionRequests",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts_bulk_addition_requests()
            .list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests().create(&body)",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifactsBulkAdditionRequests",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts_bulk_addition_requests()
            .create(&models::SiteRestoreArtifactsBulkAdditionRequest::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/$count  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests().count()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifactsBulkAdditionRequests/$count",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts_bulk_addition_requests()
            .count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests().by_id(id).delete()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifactsBulkAdditionRequests/siteRestoreArtifactsBulkAdditionRequest-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts_bulk_addition_requests()
            .by_id("siteRestoreArtifactsBulkAdditionRequest-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests().by_id(id).get()",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifactsBulkAdditionRequests/siteRestoreArtifactsBulkAdditionRequest-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts_bulk_addition_requests()
            .by_id("siteRestoreArtifactsBulkAdditionRequest-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}  backup.share_point_restore_sessions().by_id(id).site_restore_artifacts_bulk_addition_requests().by_id(id).update(patch)",
        "/solutions/backupRestore/sharePointRestoreSessions/sharePointRestoreSession-id/siteRestoreArtifactsBulkAdditionRequests/siteRestoreArtifactsBulkAdditionRequest-id",
        backup
            .share_point_restore_sessions()
            .by_id("sharePointRestoreSession-id")
            .site_restore_artifacts_bulk_addition_requests()
            .by_id("siteRestoreArtifactsBulkAdditionRequest-id")
            .update(Patch::<models::SiteRestoreArtifactsBulkAdditionRequest>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteExclusionUnits  backup.site_exclusion_units().list()",
        "/solutions/backupRestore/siteExclusionUnits",
        backup.site_exclusion_units().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteExclusionUnits  backup.site_exclusion_units().create(&body)",
        "/solutions/backupRestore/siteExclusionUnits",
        backup.site_exclusion_units().create(&models::SiteExclusionUnit::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteExclusionUnits/$count  backup.site_exclusion_units().count()",
        "/solutions/backupRestore/siteExclusionUnits/$count",
        backup.site_exclusion_units().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}  backup.site_exclusion_units().by_id(id).delete()",
        "/solutions/backupRestore/siteExclusionUnits/siteExclusionUnit-id",
        backup.site_exclusion_units().by_id("siteExclusionUnit-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}  backup.site_exclusion_units().by_id(id).get()",
        "/solutions/backupRestore/siteExclusionUnits/siteExclusionUnit-id",
        backup.site_exclusion_units().by_id("siteExclusionUnit-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}  backup.site_exclusion_units().by_id(id).update(patch)",
        "/solutions/backupRestore/siteExclusionUnits/siteExclusionUnit-id",
        backup
            .site_exclusion_units()
            .by_id("siteExclusionUnit-id")
            .update(Patch::<models::SiteExclusionUnit>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs  backup.site_exclusion_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs",
        backup.site_exclusion_units_bulk_addition_jobs().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs  backup.site_exclusion_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs",
        backup
            .site_exclusion_units_bulk_addition_jobs()
            .create(&models::SiteExclusionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/$count  backup.site_exclusion_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/$count",
        backup.site_exclusion_units_bulk_addition_jobs().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}  backup.site_exclusion_units_bulk_addition_jobs().by_id(id).delete()",
        "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/siteExclusionUnitsBulkAdditionJob-id",
        backup
            .site_exclusion_units_bulk_addition_jobs()
            .by_id("siteExclusionUnitsBulkAdditionJob-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}  backup.site_exclusion_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/siteExclusionUnitsBulkAdditionJob-id",
        backup
            .site_exclusion_units_bulk_addition_jobs()
            .by_id("siteExclusionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}  backup.site_exclusion_units_bulk_addition_jobs().by_id(id).update(patch)",
        "/solutions/backupRestore/siteExclusionUnitsBulkAdditionJobs/siteExclusionUnitsBulkAdditionJob-id",
        backup
            .site_exclusion_units_bulk_addition_jobs()
            .by_id("siteExclusionUnitsBulkAdditionJob-id")
            .update(Patch::<models::SiteExclusionUnitsBulkAdditionJob>::new()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteInclusionRules  backup.site_inclusion_rules().list()",
        "/solutions/backupRestore/siteInclusionRules",
        backup.site_inclusion_rules().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteInclusionRules  backup.site_inclusion_rules().create(&body)",
        "/solutions/backupRestore/siteInclusionRules",
        backup.site_inclusion_rules().create(&models::SiteProtectionRule::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteInclusionRules/$count  backup.site_inclusion_rules().count()",
        "/solutions/backupRestore/siteInclusionRules/$count",
        backup.site_inclusion_rules().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}  backup.site_inclusion_rules().by_id(id).delete()",
        "/solutions/backupRestore/siteInclusionRules/siteProtectionRule-id",
        backup.site_inclusion_rules().by_id("siteProtectionRule-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}  backup.site_inclusion_rules().by_id(id).get()",
        "/solutions/backupRestore/siteInclusionRules/siteProtectionRule-id",
        backup.site_inclusion_rules().by_id("siteProtectionRule-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}  backup.site_inclusion_rules().by_id(id).update(patch)",
        "/solutions/backupRestore/siteInclusionRules/siteProtectionRule-id",
        backup
            .site_inclusion_rules()
            .by_id("siteProtectionRule-id")
            .update(Patch::<models::SiteProtectionRule>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}/deleteAndUnprotect  backup.site_inclusion_rules().by_id(id).delete_and_unprotect()",
        "/solutions/backupRestore/siteInclusionRules/siteProtectionRule-id/deleteAndUnprotect",
        backup
            .site_inclusion_rules()
            .by_id("siteProtectionRule-id")
            .delete_and_unprotect(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteInclusionRules/{siteProtectionRule-id}/run  backup.site_inclusion_rules().by_id(id).run()",
        "/solutions/backupRestore/siteInclusionRules/siteProtectionRule-id/run",
        backup.site_inclusion_rules().by_id("siteProtectionRule-id").run(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteProtectionUnits  backup.site_protection_units().list()",
        "/solutions/backupRestore/siteProtectionUnits",
        backup.site_protection_units().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteProtectionUnits  backup.site_protection_units().create(&body)",
        "/solutions/backupRestore/siteProtectionUnits",
        backup.site_protection_units().create(&models::SiteProtectionUnit::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteProtectionUnits/$count  backup.site_protection_units().count()",
        "/solutions/backupRestore/siteProtectionUnits/$count",
        backup.site_protection_units().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}  backup.site_protection_units().by_id(id).delete()",
        "/solutions/backupRestore/siteProtectionUnits/siteProtectionUnit-id",
        backup.site_protection_units().by_id("siteProtectionUnit-id").delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}  backup.site_protection_units().by_id(id).get()",
        "/solutions/backupRestore/siteProtectionUnits/siteProtectionUnit-id",
        backup.site_protection_units().by_id("siteProtectionUnit-id").get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}  backup.site_protection_units().by_id(id).update(patch)",
        "/solutions/backupRestore/siteProtectionUnits/siteProtectionUnit-id",
        backup
            .site_protection_units()
            .by_id("siteProtectionUnit-id")
            .update(Patch::<models::SiteProtectionUnit>::new()),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}/cancelOffboard  backup.site_protection_units().by_id(id).cancel_offboard()",
        "/solutions/backupRestore/siteProtectionUnits/siteProtectionUnit-id/cancelOffboard",
        backup.site_protection_units().by_id("siteProtectionUnit-id").cancel_offboard(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}/offboard  backup.site_protection_units().by_id(id).offboard()",
        "/solutions/backupRestore/siteProtectionUnits/siteProtectionUnit-id/offboard",
        backup.site_protection_units().by_id("siteProtectionUnit-id").offboard(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs  backup.site_protection_units_bulk_addition_jobs().list()",
        "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs",
        backup.site_protection_units_bulk_addition_jobs().list(),
    );
    add(
        calls,
        "POST /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs  backup.site_protection_units_bulk_addition_jobs().create(&body)",
        "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs",
        backup
            .site_protection_units_bulk_addition_jobs()
            .create(&models::SiteProtectionUnitsBulkAdditionJob::default()),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/$count  backup.site_protection_units_bulk_addition_jobs().count()",
        "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/$count",
        backup.site_protection_units_bulk_addition_jobs().count(),
    );
    add(
        calls,
        "DELETE /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}  backup.site_protection_units_bulk_addition_jobs().by_id(id).delete()",
        "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/siteProtectionUnitsBulkAdditionJob-id",
        backup
            .site_protection_units_bulk_addition_jobs()
            .by_id("siteProtectionUnitsBulkAdditionJob-id")
            .delete(),
    );
    add(
        calls,
        "GET /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}  backup.site_protection_units_bulk_addition_jobs().by_id(id).get()",
        "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/siteProtectionUnitsBulkAdditionJob-id",
        backup
            .site_protection_units_bulk_addition_jobs()
            .by_id("siteProtectionUnitsBulkAdditionJob-id")
            .get(),
    );
    add(
        calls,
        "PATCH /solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}  backup.site_protection_units_bulk_addition_jobs().by_id(id).update(patch)",
        "/solutions/backupRestore/siteProtectionUnitsBulkAdditionJobs/siteProtectionUnitsBulkAdditionJob-id",
        backup
            .site_protection_units_bulk_addition_jobs()
            .by_id("siteProtectionUnitsBulkAdditionJob-id")
            .update(Patch::<models::SiteProtectionUnitsBulkAdditionJob>::new()),
    );
}
