// A hand-written sample of what is emitted.

use super::{
    DriveRestoreArtifact, DriveRestoreArtifactsBulkAdditionRequest, GranularDriveRestoreArtifact,
    IdentitySet, PublicError, RestoreJobType, RestoreSessionArtifactCount, RestoreSessionStatus,
};
use crate::edm::DateTimeOffset;
use crate::model::{
    self, AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The entity or complex type `microsoft.graph.oneDriveForBusinessRestoreSession`.
#[derive(Clone, Default, PartialEq)]
pub struct OneDriveForBusinessRestoreSession {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `completedDateTime`.
    pub completed_date_time: Option<DateTimeOffset>,
    /// The property `createdBy`.
    pub created_by: Option<Box<IdentitySet>>,
    /// The property `createdDateTime`.
    pub created_date_time: Option<DateTimeOffset>,
    /// The property `error`.
    pub error: Option<Box<PublicError>>,
    /// The property `lastModifiedBy`.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// The property `lastModifiedDateTime`.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// The property `restoreJobType`.
    pub restore_job_type: Option<RestoreJobType>,
    /// The property `restoreSessionArtifactCount`.
    pub restore_session_artifact_count: Option<Box<RestoreSessionArtifactCount>>,
    /// The property `status`.
    pub status: Option<RestoreSessionStatus>,
    /// The property `driveRestoreArtifacts`.
    pub drive_restore_artifacts: Option<Vec<DriveRestoreArtifact>>,
    /// The property `driveRestoreArtifactsBulkAdditionRequests`.
    pub drive_restore_artifacts_bulk_addition_requests:
        Option<Vec<DriveRestoreArtifactsBulkAdditionRequest>>,
    /// The property `granularDriveRestoreArtifacts`.
    pub granular_drive_restore_artifacts: Option<Vec<GranularDriveRestoreArtifact>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl OneDriveForBusinessRestoreSession {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `completedDateTime`.
    pub const COMPLETED_DATE_TIME: Property<Self, DateTimeOffset> =
        Property::new("completedDateTime");
    /// Names `createdBy`.
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");
    /// Names `createdDateTime`.
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new("createdDateTime");
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new("lastModifiedBy");
    /// Names `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> =
        Property::new("lastModifiedDateTime");
    /// Names `restoreJobType`.
    pub const RESTORE_JOB_TYPE: Property<Self, RestoreJobType> = Property::new("restoreJobType");
    /// Names `restoreSessionArtifactCount`.
    pub const RESTORE_SESSION_ARTIFACT_COUNT: Property<Self, RestoreSessionArtifactCount> =
        Property::new("restoreSessionArtifactCount");
    /// Names `status`.
    pub const STATUS: Property<Self, RestoreSessionStatus> = Property::new("status");
    /// Names `driveRestoreArtifacts`.
    pub const DRIVE_RESTORE_ARTIFACTS: NavigationProperty<Self, Vec<DriveRestoreArtifact>> =
        NavigationProperty::new("driveRestoreArtifacts");
    /// Names `driveRestoreArtifactsBulkAdditionRequests`.
    pub const DRIVE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS: NavigationProperty<
        Self,
        Vec<DriveRestoreArtifactsBulkAdditionRequest>,
    > = NavigationProperty::new("driveRestoreArtifactsBulkAdditionRequests");
    /// Names `granularDriveRestoreArtifacts`.
    pub const GRANULAR_DRIVE_RESTORE_ARTIFACTS: NavigationProperty<
        Self,
        Vec<GranularDriveRestoreArtifact>,
    > = NavigationProperty::new("granularDriveRestoreArtifacts");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.oneDriveForBusinessRestoreSession",
    rust_name: "OneDriveForBusinessRestoreSession",
    base: Some(&super::restore_session_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("completedDateTime", "completed_date_time"),
        PropertyInfo::new("createdBy", "created_by"),
        PropertyInfo::new("createdDateTime", "created_date_time"),
        PropertyInfo::new("error", "error"),
        PropertyInfo::new("lastModifiedBy", "last_modified_by"),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time"),
        PropertyInfo::new("restoreJobType", "restore_job_type"),
        PropertyInfo::new(
            "restoreSessionArtifactCount",
            "restore_session_artifact_count",
        ),
        PropertyInfo::new("status", "status"),
        PropertyInfo::new("driveRestoreArtifacts", "drive_restore_artifacts"),
        PropertyInfo::new(
            "driveRestoreArtifactsBulkAdditionRequests",
            "drive_restore_artifacts_bulk_addition_requests",
        ),
        PropertyInfo::new(
            "granularDriveRestoreArtifacts",
            "granular_drive_restore_artifacts",
        ),
    ],
};

impl Model for OneDriveForBusinessRestoreSession {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.id,
            1 => &self.completed_date_time,
            2 => &self.created_by,
            3 => &self.created_date_time,
            4 => &self.error,
            5 => &self.last_modified_by,
            6 => &self.last_modified_date_time,
            7 => &self.restore_job_type,
            8 => &self.restore_session_artifact_count,
            9 => &self.status,
            10 => &self.drive_restore_artifacts,
            11 => &self.drive_restore_artifacts_bulk_addition_requests,
            12 => &self.granular_drive_restore_artifacts,
            _ => return None,
        })
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.completed_date_time,
            2 => &mut self.created_by,
            3 => &mut self.created_date_time,
            4 => &mut self.error,
            5 => &mut self.last_modified_by,
            6 => &mut self.last_modified_date_time,
            7 => &mut self.restore_job_type,
            8 => &mut self.restore_session_artifact_count,
            9 => &mut self.status,
            10 => &mut self.drive_restore_artifacts,
            11 => &mut self.drive_restore_artifacts_bulk_addition_requests,
            12 => &mut self.granular_drive_restore_artifacts,
            _ => return None,
        })
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for OneDriveForBusinessRestoreSession {
    fn new_object(_: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }

    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for OneDriveForBusinessRestoreSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        model::debug(self, f)
    }
}

impl Serialize for OneDriveForBusinessRestoreSession {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for OneDriveForBusinessRestoreSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
