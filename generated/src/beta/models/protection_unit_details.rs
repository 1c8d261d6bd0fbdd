// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// What a change of a protection policy did to its units, in numbers.
///
/// OData complex type `microsoft.graph.protectionUnitDetails`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionUnitDetails {
    /// Number of units that were added to the policy.
    ///
    /// OData property `addedCount`: `Edm.Int32`, not nullable.
    pub added_count: Option<i32>,
    /// By what kind of configuration the units were chosen, as the service words it. Not an
    /// enumeration: no list of values is documented.
    ///
    /// OData property `backupConfigurationType`: `Edm.String`.
    pub backup_configuration_type: Option<String>,
    /// Number of units that could be neither added nor removed as the change asked.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// Number of units that were taken out of the policy.
    ///
    /// OData property `removedCount`: `Edm.Int32`, not nullable.
    pub removed_count: Option<i32>,
    /// Number of units that the change asked to add, whether that succeeded or not.
    ///
    /// OData property `requestedToAddCount`: `Edm.Int32`, not nullable.
    pub requested_to_add_count: Option<i32>,
    /// Number of units that the change asked to remove, whether that succeeded or not.
    ///
    /// OData property `requestedToRemoveCount`: `Edm.Int32`, not nullable.
    pub requested_to_remove_count: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl ProtectionUnitDetails {
    /// The handle of [`addedCount`](Self#structfield.added_count).
    pub const ADDED_COUNT: Property<Self, i32> = Property::new("addedCount");

    /// The handle of [`backupConfigurationType`](Self#structfield.backup_configuration_type).
    pub const BACKUP_CONFIGURATION_TYPE: Property<Self, String> = Property::new(
        "backupConfigurationType",
    );

    /// The handle of [`failedCount`](Self#structfield.failed_count).
    pub const FAILED_COUNT: Property<Self, i32> = Property::new("failedCount");

    /// The handle of [`removedCount`](Self#structfield.removed_count).
    pub const REMOVED_COUNT: Property<Self, i32> = Property::new("removedCount");

    /// The handle of [`requestedToAddCount`](Self#structfield.requested_to_add_count).
    pub const REQUESTED_TO_ADD_COUNT: Property<Self, i32> = Property::new(
        "requestedToAddCount",
    );

    /// The handle of [`requestedToRemoveCount`](Self#structfield.requested_to_remove_count).
    pub const REQUESTED_TO_REMOVE_COUNT: Property<Self, i32> = Property::new(
        "requestedToRemoveCount",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`addedCount`](Self#structfield.added_count).
    pub fn added_count(mut self, value: impl Into<i32>) -> Self {
        self.added_count = Some(value.into());
        self
    }

    /// Sets [`backupConfigurationType`](Self#structfield.backup_configuration_type).
    pub fn backup_configuration_type(mut self, value: impl Into<String>) -> Self {
        self.backup_configuration_type = Some(value.into());
        self
    }

    /// Sets [`failedCount`](Self#structfield.failed_count).
    pub fn failed_count(mut self, value: impl Into<i32>) -> Self {
        self.failed_count = Some(value.into());
        self
    }

    /// Sets [`removedCount`](Self#structfield.removed_count).
    pub fn removed_count(mut self, value: impl Into<i32>) -> Self {
        self.removed_count = Some(value.into());
        self
    }

    /// Sets [`requestedToAddCount`](Self#structfield.requested_to_add_count).
    pub fn requested_to_add_count(mut self, value: impl Into<i32>) -> Self {
        self.requested_to_add_count = Some(value.into());
        self
    }

    /// Sets [`requestedToRemoveCount`](Self#structfield.requested_to_remove_count).
    pub fn requested_to_remove_count(mut self, value: impl Into<i32>) -> Self {
        self.requested_to_remove_count = Some(value.into());
        self
    }
}

impl Model for ProtectionUnitDetails {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.protectionUnitDetails",
        rust_name: "ProtectionUnitDetails",
        base: None,
        properties: &[
            PropertyInfo::new("addedCount", "added_count"),
            PropertyInfo::new("backupConfigurationType", "backup_configuration_type"),
            PropertyInfo::new("failedCount", "failed_count"),
            PropertyInfo::new("removedCount", "removed_count"),
            PropertyInfo::new("requestedToAddCount", "requested_to_add_count"),
            PropertyInfo::new("requestedToRemoveCount", "requested_to_remove_count"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.added_count,
                &self.backup_configuration_type,
                &self.failed_count,
                &self.removed_count,
                &self.requested_to_add_count,
                &self.requested_to_remove_count,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.added_count,
                &mut self.backup_configuration_type,
                &mut self.failed_count,
                &mut self.removed_count,
                &mut self.requested_to_add_count,
                &mut self.requested_to_remove_count,
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

impl WireValue for ProtectionUnitDetails {
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

impl std::fmt::Debug for ProtectionUnitDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ProtectionUnitDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionUnitDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
