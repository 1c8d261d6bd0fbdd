// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, NavigationProperty, Property, PropertyInfo, Slot,
    StructuredType, Wire, WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::PublicError;
use super::RestorePoint;

/// A mailbox, drive or site in a restore session: which restore point to restore, where to, and how
/// that went.
///
/// OData entity type `microsoft.graph.restoreArtifactBase`, derived from `microsoft.graph.entity`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreArtifactBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// When restoring the artifact ended, well or not, in UTC. Set by the service; absent until
    /// then.
    ///
    /// OData property `completionDateTime`: `Edm.DateTimeOffset`. Read-only: the service sets it
    /// and it is not sent.
    pub completion_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Given when the artifact is added, and the
    /// same for all artifacts of a session.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`.
    pub destination_type: Option<DestinationType>,
    /// Why the artifact could not be restored. Set by the service; empty or absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`. Read-only: the service sets it and it
    /// is not sent.
    pub error: Option<Box<PublicError>>,
    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`. Read-only: the service sets it and it
    /// is not sent.
    pub start_date_time: Option<DateTimeOffset>,
    /// How far restoring the artifact has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.artifactRestoreStatus`. Read-only: the service
    /// sets it and it is not sent.
    pub status: Option<ArtifactRestoreStatus>,
    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`. Sent with
    /// `$expand` only.
    pub restore_point: Option<Box<RestorePoint>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestoreArtifactBase {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `completionDateTime`.
    pub const COMPLETION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "completionDateTime",
    );
    /// Names `destinationType`.
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `startDateTime`.
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, ArtifactRestoreStatus> = Property::new("status");
    /// Names `restorePoint`.
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> = NavigationProperty::new(
        "restorePoint",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restoreArtifactBase",
    rust_name: "RestoreArtifactBase",
    base: Some(&super::entity::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("completionDateTime", "completion_date_time").computed(),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("error", "error").computed(),
        PropertyInfo::new("startDateTime", "start_date_time").computed(),
        PropertyInfo::new("status", "status").computed(),
        PropertyInfo::new("restorePoint", "restore_point"),
    ],
};

impl Model for RestoreArtifactBase {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.completion_date_time,
            2 => &self.destination_type,
            3 => &self.error,
            4 => &self.start_date_time,
            5 => &self.status,
            6 => &self.restore_point,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.completion_date_time,
            2 => &mut self.destination_type,
            3 => &mut self.error,
            4 => &mut self.start_date_time,
            5 => &mut self.status,
            6 => &mut self.restore_point,
            _ => return None,
        };
        Some(slot)
    }
    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }
    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for RestoreArtifactBase {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }
    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for RestoreArtifactBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestoreArtifactBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreArtifactBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
