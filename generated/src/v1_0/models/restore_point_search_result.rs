// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::NavigationProperty;
use odata_runtime::model::Property;
use super::RestorePoint;

/// A restore point that fits a search, with the number of matching items found in it.
///
/// OData complex type `microsoft.graph.restorePointSearchResult`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestorePointSearchResult {
    /// How many mailbox items of this restore point match the `artifactQuery`. Absent when the
    /// search had none.
    ///
    /// OData property `artifactHitCount`: `Edm.Int32`.
    pub artifact_hit_count: Option<i32>,
    /// The restore point itself. The service includes it without being asked to expand it.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`. Answers include it
    /// without `$expand`. In a request it is a reference: only its key is sent.
    pub restore_point: Option<Box<RestorePoint>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl RestorePointSearchResult {
    /// The handle of [`artifactHitCount`](Self#structfield.artifact_hit_count).
    pub const ARTIFACT_HIT_COUNT: Property<Self, i32> = Property::new(
        "artifactHitCount",
    );

    /// The handle of [`restorePoint`](Self#structfield.restore_point).
    pub const RESTORE_POINT: NavigationProperty<Self, RestorePoint> = NavigationProperty::new(
        "restorePoint",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`artifactHitCount`](Self#structfield.artifact_hit_count).
    pub fn artifact_hit_count(mut self, value: impl Into<i32>) -> Self {
        self.artifact_hit_count = Some(value.into());
        self
    }

    /// Sets [`restorePoint`](Self#structfield.restore_point).
    pub fn restore_point(mut self, value: impl Into<RestorePoint>) -> Self {
        self.restore_point = Some(Box::new(value.into()));
        self
    }
}

impl Model for RestorePointSearchResult {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.restorePointSearchResult",
        rust_name: "RestorePointSearchResult",
        base: None,
        properties: &[
            PropertyInfo::new("artifactHitCount", "artifact_hit_count"),
            PropertyInfo::new("restorePoint", "restore_point").navigation(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.artifact_hit_count,
                &self.restore_point,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.artifact_hit_count,
                &mut self.restore_point,
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

impl WireValue for RestorePointSearchResult {
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

impl std::fmt::Debug for RestorePointSearchResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestorePointSearchResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointSearchResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
