// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// How many units of a protection policy are in which state. The service counts.
///
/// OData complex type `microsoft.graph.protectionPolicyArtifactCount`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionPolicyArtifactCount {
    /// Number of units whose protection was set up as asked.
    ///
    /// OData property `completed`: `Edm.Int32`.
    pub completed: Option<i32>,
    /// Number of units whose protection could not be set up. Look for an `error` among the units.
    ///
    /// OData property `failed`: `Edm.Int32`.
    pub failed: Option<i32>,
    /// Number of units whose protection is being set up at present.
    ///
    /// OData property `inProgress`: `Edm.Int32`.
    pub in_progress: Option<i32>,
    /// Number of all units of the policy, whatever their state.
    ///
    /// OData property `total`: `Edm.Int32`.
    pub total: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl ProtectionPolicyArtifactCount {
    /// The handle of [`completed`](Self#structfield.completed).
    pub const COMPLETED: Property<Self, i32> = Property::new("completed");

    /// The handle of [`failed`](Self#structfield.failed).
    pub const FAILED: Property<Self, i32> = Property::new("failed");

    /// The handle of [`inProgress`](Self#structfield.in_progress).
    pub const IN_PROGRESS: Property<Self, i32> = Property::new("inProgress");

    /// The handle of [`total`](Self#structfield.total).
    pub const TOTAL: Property<Self, i32> = Property::new("total");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`completed`](Self#structfield.completed).
    pub fn completed(mut self, value: impl Into<i32>) -> Self {
        self.completed = Some(value.into());
        self
    }

    /// Sets [`failed`](Self#structfield.failed).
    pub fn failed(mut self, value: impl Into<i32>) -> Self {
        self.failed = Some(value.into());
        self
    }

    /// Sets [`inProgress`](Self#structfield.in_progress).
    pub fn in_progress(mut self, value: impl Into<i32>) -> Self {
        self.in_progress = Some(value.into());
        self
    }

    /// Sets [`total`](Self#structfield.total).
    pub fn total(mut self, value: impl Into<i32>) -> Self {
        self.total = Some(value.into());
        self
    }
}

impl Model for ProtectionPolicyArtifactCount {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.protectionPolicyArtifactCount",
        rust_name: "ProtectionPolicyArtifactCount",
        base: None,
        properties: &[
            PropertyInfo::new("completed", "completed"),
            PropertyInfo::new("failed", "failed"),
            PropertyInfo::new("inProgress", "in_progress"),
            PropertyInfo::new("total", "total"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.completed,
                &self.failed,
                &self.in_progress,
                &self.total,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.completed,
                &mut self.failed,
                &mut self.in_progress,
                &mut self.total,
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

impl WireValue for ProtectionPolicyArtifactCount {
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

impl std::fmt::Debug for ProtectionPolicyArtifactCount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ProtectionPolicyArtifactCount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionPolicyArtifactCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
