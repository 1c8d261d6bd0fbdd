// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::NavigationProperty;
use odata_runtime::model::Property;
use super::AnyProtectionUnitBase;
use super::Entity;
use super::RestorePointTags;

/// A moment to which a protected mailbox, drive or site can be taken back. The service makes them
/// at the intervals of the policy; after many units were added, the first ones can take a while.
///
/// OData entity type `microsoft.graph.restorePoint`, derived from `microsoft.graph.entity`.
#[derive(Clone, Default, PartialEq)]
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

impl RestorePoint {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`expirationDateTime`](Self#structfield.expiration_date_time).
    pub const EXPIRATION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "expirationDateTime",
    );

    /// The handle of [`protectionDateTime`](Self#structfield.protection_date_time).
    pub const PROTECTION_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "protectionDateTime",
    );

    /// The handle of [`tags`](Self#structfield.tags).
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");

    /// The handle of [`protectionUnit`](Self#structfield.protection_unit).
    pub const PROTECTION_UNIT: NavigationProperty<Self, AnyProtectionUnitBase> = NavigationProperty::new(
        "protectionUnit",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.restorePoint` with this key.
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

    /// Sets [`protectionUnit`](Self#structfield.protection_unit).
    pub fn protection_unit(mut self, value: impl Into<AnyProtectionUnitBase>) -> Self {
        self.protection_unit = Some(Box::new(value.into()));
        self
    }
}

impl Model for RestorePoint {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.restorePoint",
        rust_name: "RestorePoint",
        base: Some(<Entity as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("expirationDateTime", "expiration_date_time").computed(),
            PropertyInfo::new("protectionDateTime", "protection_date_time").computed(),
            PropertyInfo::new("tags", "tags").computed(),
            PropertyInfo::new("protectionUnit", "protection_unit").navigation(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.expiration_date_time,
                &self.protection_date_time,
                &self.tags,
                &self.protection_unit,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.expiration_date_time,
                &mut self.protection_date_time,
                &mut self.tags,
                &mut self.protection_unit,
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

impl WireValue for RestorePoint {
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

impl std::fmt::Debug for RestorePoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestorePoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
