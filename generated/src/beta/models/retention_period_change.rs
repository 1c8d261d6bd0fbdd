// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::RetentionPeriodChangeStatus;

/// A change of the retention period of a unit that was asked for: what to, from when, and how far
/// it has come.
///
/// OData complex type `microsoft.graph.retentionPeriodChange`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionPeriodChange {
    /// From when on the new retention period holds, in UTC. Until then the old one does.
    ///
    /// OData property `effectiveFromDateTime`: `Edm.DateTimeOffset`.
    pub effective_from_date_time: Option<DateTimeOffset>,
    /// How far the change has come. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.retentionPeriodChangeStatus`, not nullable.
    pub status: Option<RetentionPeriodChangeStatus>,
    /// The retention period that will hold after the change, in days.
    ///
    /// OData property `targetRetentionPeriodInDays`: `Edm.Int32`.
    pub target_retention_period_in_days: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl RetentionPeriodChange {
    /// The handle of [`effectiveFromDateTime`](Self#structfield.effective_from_date_time).
    pub const EFFECTIVE_FROM_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "effectiveFromDateTime",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, RetentionPeriodChangeStatus> = Property::new(
        "status",
    );

    /// The handle of
    /// [`targetRetentionPeriodInDays`](Self#structfield.target_retention_period_in_days).
    pub const TARGET_RETENTION_PERIOD_IN_DAYS: Property<Self, i32> = Property::new(
        "targetRetentionPeriodInDays",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`effectiveFromDateTime`](Self#structfield.effective_from_date_time).
    pub fn effective_from_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.effective_from_date_time = Some(value.into());
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl Into<RetentionPeriodChangeStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`targetRetentionPeriodInDays`](Self#structfield.target_retention_period_in_days).
    pub fn target_retention_period_in_days(mut self, value: impl Into<i32>) -> Self {
        self.target_retention_period_in_days = Some(value.into());
        self
    }
}

impl Model for RetentionPeriodChange {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.retentionPeriodChange",
        rust_name: "RetentionPeriodChange",
        base: None,
        properties: &[
            PropertyInfo::new("effectiveFromDateTime", "effective_from_date_time"),
            PropertyInfo::new("status", "status"),
            PropertyInfo::new(
                "targetRetentionPeriodInDays",
                "target_retention_period_in_days",
            ),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.effective_from_date_time,
                &self.status,
                &self.target_retention_period_in_days,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.effective_from_date_time,
                &mut self.status,
                &mut self.target_retention_period_in_days,
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

impl WireValue for RetentionPeriodChange {
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

impl std::fmt::Debug for RetentionPeriodChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RetentionPeriodChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RetentionPeriodChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
