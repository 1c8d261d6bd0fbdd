// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::Duration;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// How often restore points are made and how long they are kept. A policy can have several:
/// frequent ones kept for weeks and rarer ones kept for a year.
///
/// OData complex type `microsoft.graph.retentionSetting`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionSetting {
    /// How often a restore point is made, as an ISO 8601 repetition in text: `R/PT10M` is every ten
    /// minutes, `R/P1W` every week.
    ///
    /// OData property `interval`: `Edm.String`.
    pub interval: Option<String>,
    /// How long restore points of this interval are kept, as an ISO 8601 duration, such as `P2W`
    /// for two weeks or `P1Y` for a year. Years and months have no fixed number of days.
    ///
    /// OData property `period`: `Edm.Duration`.
    pub period: Option<Duration>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl RetentionSetting {
    /// The handle of [`interval`](Self#structfield.interval).
    pub const INTERVAL: Property<Self, String> = Property::new("interval");

    /// The handle of [`period`](Self#structfield.period).
    pub const PERIOD: Property<Self, Duration> = Property::new("period");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`interval`](Self#structfield.interval).
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }

    /// Sets [`period`](Self#structfield.period).
    pub fn period(mut self, value: impl Into<Duration>) -> Self {
        self.period = Some(value.into());
        self
    }
}

impl Model for RetentionSetting {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.retentionSetting",
        rust_name: "RetentionSetting",
        base: None,
        properties: &[
            PropertyInfo::new("interval", "interval"),
            PropertyInfo::new("period", "period"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.interval,
                &self.period,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.interval,
                &mut self.period,
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

impl WireValue for RetentionSetting {
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

impl std::fmt::Debug for RetentionSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RetentionSetting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RetentionSetting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
