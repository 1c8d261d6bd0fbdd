//! Hand-written samples of emitted models.

mod any_protection_unit_base;
pub use any_protection_unit_base::AnyProtectionUnitBase;
mod artifact_restore_status;
pub use artifact_restore_status::ArtifactRestoreStatus;
mod destination_type;
pub use destination_type::DestinationType;
mod drive_protection_unit;
pub use drive_protection_unit::DriveProtectionUnit;
mod drive_restore_artifact;
pub use drive_restore_artifact::DriveRestoreArtifact;
mod drive_restore_artifacts_bulk_addition_request;
pub use drive_restore_artifacts_bulk_addition_request::DriveRestoreArtifactsBulkAdditionRequest;
mod entity;
pub use entity::Entity;
mod granular_drive_restore_artifact;
pub use granular_drive_restore_artifact::GranularDriveRestoreArtifact;
mod identity;
pub use identity::Identity;
mod identity_set;
pub use identity_set::IdentitySet;
mod mailbox_protection_unit;
pub use mailbox_protection_unit::MailboxProtectionUnit;
mod one_drive_for_business_restore_session;
pub use one_drive_for_business_restore_session::OneDriveForBusinessRestoreSession;
mod protection_source;
pub use protection_source::ProtectionSource;
mod protection_unit_base;
pub use protection_unit_base::ProtectionUnitBase;
mod protection_unit_status;
pub use protection_unit_status::ProtectionUnitStatus;
mod public_error;
pub use public_error::PublicError;
mod public_error_detail;
pub use public_error_detail::PublicErrorDetail;
mod public_inner_error;
pub use public_inner_error::PublicInnerError;
mod restore_artifact_base;
pub use restore_artifact_base::RestoreArtifactBase;
mod restore_job_type;
pub use restore_job_type::RestoreJobType;
mod restore_point;
pub use restore_point::RestorePoint;
mod restore_point_preference;
pub use restore_point_preference::RestorePointPreference;
mod restore_point_tags;
pub use restore_point_tags::RestorePointTags;
mod restore_session_artifact_count;
pub use restore_session_artifact_count::RestoreSessionArtifactCount;
mod restore_session_base;
pub use restore_session_base::RestoreSessionBase;
mod restore_session_status;
pub use restore_session_status::RestoreSessionStatus;
mod retention_setting;
pub use retention_setting::RetentionSetting;
mod site_protection_unit;
pub use site_protection_unit::SiteProtectionUnit;
mod time_period;
pub use time_period::TimePeriod;

#[cfg(feature = "client")]
impl crate::query::Target for AnyProtectionUnitBase {
    type Entity = ProtectionUnitBase;
}
