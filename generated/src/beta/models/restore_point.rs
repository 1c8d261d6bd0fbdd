// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::AnyProtectionUnitBase;
use super::Entity;
use super::RestorePointTags;

/// A moment to which a protected mailbox, drive or site can be taken back. The service makes them
/// at the intervals of the policy; after many units were added, the first ones can take a while.
///
/// OData entity type `microsoft.graph.restorePoint`, derived from `microsoft.graph.entity`.
#[non_exhaustive]
pub struct RestorePoint {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// When the restore point is deleted, in UTC. After that it can no longer be restored.
    ///
    /// OData property `expirationDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub expiration_date_time: Option<DateTimeOffset>,
    /// To which moment the restore point takes content back, in UTC. This is when it was made.
    ///
    /// OData property `protectionDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub protection_date_time: Option<DateTimeOffset>,
    /// What is special about the restore point, such as that it can be restored fast. Set by the
    /// service.
    ///
    /// OData property `tags`: `microsoft.graph.restorePointTags`. Read-only: set by the service and
    /// not sent in requests.
    pub tags: Option<RestorePointTags>,
    /// The mailbox, drive or site that the restore point belongs to. Returned only when expanded.
    ///
    /// OData navigation property `protectionUnit`: `microsoft.graph.protectionUnitBase`. Answers
    /// include it only with `$expand`. In a request it is a reference: only its key is sent.
    pub protection_unit: Option<Box<AnyProtectionUnitBase>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestorePoint: Entity = "microsoft.graph.restorePoint", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "expirationDateTime" expiration_date_time EXPIRATION_DATE_TIME(DateTimeOffset), computed;
    Property "protectionDateTime" protection_date_time PROTECTION_DATE_TIME(DateTimeOffset), computed;
    Property "tags" tags TAGS(RestorePointTags), computed;
    NavigationProperty "protectionUnit" protection_unit PROTECTION_UNIT(AnyProtectionUnitBase) set protection_unit, navigation;
}
