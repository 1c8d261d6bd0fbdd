// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// How the artifacts of a restore session fared, in numbers.
///
/// OData complex type `microsoft.graph.restoreArtifactDetails`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreArtifactDetails {
    /// Number of artifacts of the session that could not be restored.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// Number of artifacts of the session that were restored.
    ///
    /// OData property `restoredCount`: `Edm.Int32`, not nullable.
    pub restored_count: Option<i32>,
    /// Number of all artifacts of the session, whatever became of them.
    ///
    /// OData property `totalArtifactsCount`: `Edm.Int32`, not nullable.
    pub total_artifacts_count: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl RestoreArtifactDetails {
    /// The handle of [`failedCount`](Self#structfield.failed_count).
    pub const FAILED_COUNT: Property<Self, i32> = Property::new("failedCount");

    /// The handle of [`restoredCount`](Self#structfield.restored_count).
    pub const RESTORED_COUNT: Property<Self, i32> = Property::new("restoredCount");

    /// The handle of [`totalArtifactsCount`](Self#structfield.total_artifacts_count).
    pub const TOTAL_ARTIFACTS_COUNT: Property<Self, i32> = Property::new(
        "totalArtifactsCount",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`failedCount`](Self#structfield.failed_count).
    pub fn failed_count(mut self, value: impl Into<i32>) -> Self {
        self.failed_count = Some(value.into());
        self
    }

    /// Sets [`restoredCount`](Self#structfield.restored_count).
    pub fn restored_count(mut self, value: impl Into<i32>) -> Self {
        self.restored_count = Some(value.into());
        self
    }

    /// Sets [`totalArtifactsCount`](Self#structfield.total_artifacts_count).
    pub fn total_artifacts_count(mut self, value: impl Into<i32>) -> Self {
        self.total_artifacts_count = Some(value.into());
        self
    }
}

impl Model for RestoreArtifactDetails {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.restoreArtifactDetails",
        rust_name: "RestoreArtifactDetails",
        base: None,
        properties: &[
            PropertyInfo::new("failedCount", "failed_count"),
            PropertyInfo::new("restoredCount", "restored_count"),
            PropertyInfo::new("totalArtifactsCount", "total_artifacts_count"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.failed_count,
                &self.restored_count,
                &self.total_artifacts_count,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.failed_count,
                &mut self.restored_count,
                &mut self.total_artifacts_count,
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

impl WireValue for RestoreArtifactDetails {
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

impl std::fmt::Debug for RestoreArtifactDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestoreArtifactDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreArtifactDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
