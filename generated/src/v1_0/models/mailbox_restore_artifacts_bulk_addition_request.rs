// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::DestinationType;
use super::IdentitySet;
use super::PublicError;
use super::RestoreArtifactsBulkRequestStatus;
use super::RestorePointPreference;
use super::RestorePointTags;
use super::TimePeriod;

/// A request that adds many mailboxes to an Exchange restore session, named by address or by id of
/// their owners.
///
/// OData entity type `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, derived from
/// `microsoft.graph.restoreArtifactsBulkRequestBase`.
#[derive(Clone, Default, PartialEq)]
pub struct MailboxRestoreArtifactsBulkAdditionRequest {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: the service sets it and it is
    /// not sent.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the request was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: the service sets it and it is
    /// not sent.
    pub created_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Holds for everything that the request adds.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub destination_type: Option<DestinationType>,
    /// Name of the request, given on creation, to tell it from other requests.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub display_name: Option<String>,
    /// What could not be found or added. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: the service sets it and it is
    /// not sent.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: the service sets it and it is
    /// not sent.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the request was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: the service sets it and it is
    /// not sent.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// In which span of time the restore points must lie. Holds for everything that the request
    /// adds.
    ///
    /// OData property `protectionTimePeriod`: `microsoft.graph.timePeriod`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub protection_time_period: Option<Box<TimePeriod>>,
    /// Ids of protection units to restore. Can be given instead of or besides addresses and other
    /// ids.
    ///
    /// OData property `protectionUnitIds`: `Collection(Edm.String)`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub protection_unit_ids: Option<Vec<String>>,
    /// Which restore point of each unit to take when several lie in the span of time.
    ///
    /// OData property `restorePointPreference`: `microsoft.graph.restorePointPreference`, declared
    /// by `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub restore_point_preference: Option<RestorePointPreference>,
    /// How far the request has come. Set by the service; poll it until the request has ended, then
    /// activate the session.
    ///
    /// OData property `status`: `microsoft.graph.restoreArtifactsBulkRequestStatus`, not nullable,
    /// declared by `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: the service sets
    /// it and it is not sent.
    pub status: Option<RestoreArtifactsBulkRequestStatus>,
    /// What kind of restore points to take, such as `fastRestore`. Left out, any kind.
    ///
    /// OData property `tags`: `microsoft.graph.restorePointTags`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub tags: Option<RestorePointTags>,
    /// Ids in the directory of the owners of the mailboxes to restore. Can be given instead of or
    /// besides addresses.
    ///
    /// OData property `directoryObjectIds`: `Collection(Edm.String)`.
    pub directory_object_ids: Option<Vec<String>>,
    /// E-mail addresses of the mailboxes to restore. Those that cannot be found are reported in
    /// `error`.
    ///
    /// OData property `mailboxes`: `Collection(Edm.String)`.
    pub mailboxes: Option<Vec<String>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl MailboxRestoreArtifactsBulkAdditionRequest {
    /// Names `id`.
    pub const ID: Property<Self, String> = Property::new("id");
    /// Names `createdBy`.
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");
    /// Names `createdDateTime`.
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );
    /// Names `destinationType`.
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );
    /// Names `displayName`.
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");
    /// Names `error`.
    pub const ERROR: Property<Self, PublicError> = Property::new("error");
    /// Names `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );
    /// Names `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );
    /// Names `protectionTimePeriod`.
    pub const PROTECTION_TIME_PERIOD: Property<Self, TimePeriod> = Property::new(
        "protectionTimePeriod",
    );
    /// Names `protectionUnitIds`.
    pub const PROTECTION_UNIT_IDS: Property<Self, Vec<String>> = Property::new(
        "protectionUnitIds",
    );
    /// Names `restorePointPreference`.
    pub const RESTORE_POINT_PREFERENCE: Property<Self, RestorePointPreference> = Property::new(
        "restorePointPreference",
    );
    /// Names `status`.
    pub const STATUS: Property<Self, RestoreArtifactsBulkRequestStatus> = Property::new(
        "status",
    );
    /// Names `tags`.
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");
    /// Names `directoryObjectIds`.
    pub const DIRECTORY_OBJECT_IDS: Property<Self, Vec<String>> = Property::new(
        "directoryObjectIds",
    );
    /// Names `mailboxes`.
    pub const MAILBOXES: Property<Self, Vec<String>> = Property::new("mailboxes");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest",
    rust_name: "MailboxRestoreArtifactsBulkAdditionRequest",
    base: Some(&super::restore_artifacts_bulk_request_base::TYPE),
    properties: &[
        PropertyInfo::new("id", "id"),
        PropertyInfo::new("createdBy", "created_by").computed(),
        PropertyInfo::new("createdDateTime", "created_date_time").computed(),
        PropertyInfo::new("destinationType", "destination_type"),
        PropertyInfo::new("displayName", "display_name"),
        PropertyInfo::new("error", "error").computed(),
        PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time").computed(),
        PropertyInfo::new("protectionTimePeriod", "protection_time_period"),
        PropertyInfo::new("protectionUnitIds", "protection_unit_ids"),
        PropertyInfo::new("restorePointPreference", "restore_point_preference"),
        PropertyInfo::new("status", "status").computed(),
        PropertyInfo::new("tags", "tags"),
        PropertyInfo::new("directoryObjectIds", "directory_object_ids"),
        PropertyInfo::new("mailboxes", "mailboxes"),
    ],
};

impl Model for MailboxRestoreArtifactsBulkAdditionRequest {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.id,
            1 => &self.created_by,
            2 => &self.created_date_time,
            3 => &self.destination_type,
            4 => &self.display_name,
            5 => &self.error,
            6 => &self.last_modified_by,
            7 => &self.last_modified_date_time,
            8 => &self.protection_time_period,
            9 => &self.protection_unit_ids,
            10 => &self.restore_point_preference,
            11 => &self.status,
            12 => &self.tags,
            13 => &self.directory_object_ids,
            14 => &self.mailboxes,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.id,
            1 => &mut self.created_by,
            2 => &mut self.created_date_time,
            3 => &mut self.destination_type,
            4 => &mut self.display_name,
            5 => &mut self.error,
            6 => &mut self.last_modified_by,
            7 => &mut self.last_modified_date_time,
            8 => &mut self.protection_time_period,
            9 => &mut self.protection_unit_ids,
            10 => &mut self.restore_point_preference,
            11 => &mut self.status,
            12 => &mut self.tags,
            13 => &mut self.directory_object_ids,
            14 => &mut self.mailboxes,
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

impl WireValue for MailboxRestoreArtifactsBulkAdditionRequest {
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

impl fmt::Debug for MailboxRestoreArtifactsBulkAdditionRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for MailboxRestoreArtifactsBulkAdditionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for MailboxRestoreArtifactsBulkAdditionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
