// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// A span of time, in which the restore points that are looked for must lie.
///
/// OData complex type `microsoft.graph.timePeriod`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimePeriod {
    /// End of the span, in UTC. Left out, the span reaches to the present.
    ///
    /// OData property `endDateTime`: `Edm.DateTimeOffset`.
    pub end_date_time: Option<DateTimeOffset>,
    /// Start of the span, in UTC. Left out, the span reaches back as far as there are backups.
    ///
    /// OData property `startDateTime`: `Edm.DateTimeOffset`.
    pub start_date_time: Option<DateTimeOffset>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl TimePeriod {
    /// The handle of [`endDateTime`](Self#structfield.end_date_time).
    pub const END_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "endDateTime",
    );

    /// The handle of [`startDateTime`](Self#structfield.start_date_time).
    pub const START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "startDateTime",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`endDateTime`](Self#structfield.end_date_time).
    pub fn end_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.end_date_time = Some(value.into());
        self
    }

    /// Sets [`startDateTime`](Self#structfield.start_date_time).
    pub fn start_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.start_date_time = Some(value.into());
        self
    }
}

impl Model for TimePeriod {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.timePeriod",
        rust_name: "TimePeriod",
        base: None,
        properties: &[
            PropertyInfo::new("endDateTime", "end_date_time"),
            PropertyInfo::new("startDateTime", "start_date_time"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.end_date_time,
                &self.start_date_time,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.end_date_time,
                &mut self.start_date_time,
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

impl WireValue for TimePeriod {
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

impl std::fmt::Debug for TimePeriod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for TimePeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for TimePeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
