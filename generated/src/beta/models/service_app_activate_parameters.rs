// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// What the action `activate` is called with.
///
/// OData action `microsoft.graph.activate(microsoft.graph.serviceApp)`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAppActivateParameters {
    /// When the application takes control, in UTC. Until then its status is `pendingActive`.
    ///
    /// OData parameter `effectiveDateTime`: `Edm.DateTimeOffset`, not nullable.
    pub effective_date_time: Option<DateTimeOffset>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl ServiceAppActivateParameters {
    /// The handle of [`effectiveDateTime`](Self#structfield.effective_date_time).
    pub const EFFECTIVE_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "effectiveDateTime",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`effectiveDateTime`](Self#structfield.effective_date_time).
    pub fn effective_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.effective_date_time = Some(value.into());
        self
    }
}

impl Model for ServiceAppActivateParameters {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.activate(microsoft.graph.serviceApp)",
        rust_name: "ServiceAppActivateParameters",
        base: None,
        properties: &[
            PropertyInfo::new("effectiveDateTime", "effective_date_time"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.effective_date_time,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.effective_date_time,
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

impl WireValue for ServiceAppActivateParameters {
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

impl std::fmt::Debug for ServiceAppActivateParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ServiceAppActivateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ServiceAppActivateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
