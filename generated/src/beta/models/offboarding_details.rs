// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// Numbers and dates of an offboarding, that is of the final deletion of backups.
///
/// OData complex type `microsoft.graph.offboardingDetails`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OffboardingDetails {
    /// Number of units whose offboarding was called off in time, so that their backups are kept.
    ///
    /// OData property `cancelledCount`: `Edm.Int32`, not nullable.
    pub cancelled_count: Option<i32>,
    /// Number of units whose backups should have been deleted, but could not be.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// When the offboarding ended, in UTC. Absent while it is still going on.
    ///
    /// OData property `offboardEndDateTime`: `Edm.DateTimeOffset`.
    pub offboard_end_date_time: Option<DateTimeOffset>,
    /// When the offboarding began, in UTC.
    ///
    /// OData property `offboardStartDateTime`: `Edm.DateTimeOffset`.
    pub offboard_start_date_time: Option<DateTimeOffset>,
    /// Number of units whose backups are deleted for good.
    ///
    /// OData property `offboardedCount`: `Edm.Int32`, not nullable.
    pub offboarded_count: Option<i32>,
    /// State of the offboarding as the service words it. Not an enumeration: no list of values is
    /// documented.
    ///
    /// OData property `offboardingStatus`: `Edm.String`.
    pub offboarding_status: Option<String>,
    /// Number of units for which offboarding was asked, whatever became of it.
    ///
    /// OData property `totalRequestedCount`: `Edm.Int32`, not nullable.
    pub total_requested_count: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl OffboardingDetails {
    /// The handle of [`cancelledCount`](Self#structfield.cancelled_count).
    pub const CANCELLED_COUNT: Property<Self, i32> = Property::new("cancelledCount");

    /// The handle of [`failedCount`](Self#structfield.failed_count).
    pub const FAILED_COUNT: Property<Self, i32> = Property::new("failedCount");

    /// The handle of [`offboardEndDateTime`](Self#structfield.offboard_end_date_time).
    pub const OFFBOARD_END_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "offboardEndDateTime",
    );

    /// The handle of [`offboardStartDateTime`](Self#structfield.offboard_start_date_time).
    pub const OFFBOARD_START_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "offboardStartDateTime",
    );

    /// The handle of [`offboardedCount`](Self#structfield.offboarded_count).
    pub const OFFBOARDED_COUNT: Property<Self, i32> = Property::new("offboardedCount");

    /// The handle of [`offboardingStatus`](Self#structfield.offboarding_status).
    pub const OFFBOARDING_STATUS: Property<Self, String> = Property::new(
        "offboardingStatus",
    );

    /// The handle of [`totalRequestedCount`](Self#structfield.total_requested_count).
    pub const TOTAL_REQUESTED_COUNT: Property<Self, i32> = Property::new(
        "totalRequestedCount",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cancelledCount`](Self#structfield.cancelled_count).
    pub fn cancelled_count(mut self, value: impl Into<i32>) -> Self {
        self.cancelled_count = Some(value.into());
        self
    }

    /// Sets [`failedCount`](Self#structfield.failed_count).
    pub fn failed_count(mut self, value: impl Into<i32>) -> Self {
        self.failed_count = Some(value.into());
        self
    }

    /// Sets [`offboardEndDateTime`](Self#structfield.offboard_end_date_time).
    pub fn offboard_end_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.offboard_end_date_time = Some(value.into());
        self
    }

    /// Sets [`offboardStartDateTime`](Self#structfield.offboard_start_date_time).
    pub fn offboard_start_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.offboard_start_date_time = Some(value.into());
        self
    }

    /// Sets [`offboardedCount`](Self#structfield.offboarded_count).
    pub fn offboarded_count(mut self, value: impl Into<i32>) -> Self {
        self.offboarded_count = Some(value.into());
        self
    }

    /// Sets [`offboardingStatus`](Self#structfield.offboarding_status).
    pub fn offboarding_status(mut self, value: impl Into<String>) -> Self {
        self.offboarding_status = Some(value.into());
        self
    }

    /// Sets [`totalRequestedCount`](Self#structfield.total_requested_count).
    pub fn total_requested_count(mut self, value: impl Into<i32>) -> Self {
        self.total_requested_count = Some(value.into());
        self
    }
}

impl Model for OffboardingDetails {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.offboardingDetails",
        rust_name: "OffboardingDetails",
        base: None,
        properties: &[
            PropertyInfo::new("cancelledCount", "cancelled_count"),
            PropertyInfo::new("failedCount", "failed_count"),
            PropertyInfo::new("offboardEndDateTime", "offboard_end_date_time"),
            PropertyInfo::new("offboardStartDateTime", "offboard_start_date_time"),
            PropertyInfo::new("offboardedCount", "offboarded_count"),
            PropertyInfo::new("offboardingStatus", "offboarding_status"),
            PropertyInfo::new("totalRequestedCount", "total_requested_count"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.cancelled_count,
                &self.failed_count,
                &self.offboard_end_date_time,
                &self.offboard_start_date_time,
                &self.offboarded_count,
                &self.offboarding_status,
                &self.total_requested_count,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.cancelled_count,
                &mut self.failed_count,
                &mut self.offboard_end_date_time,
                &mut self.offboard_start_date_time,
                &mut self.offboarded_count,
                &mut self.offboarding_status,
                &mut self.total_requested_count,
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

impl WireValue for OffboardingDetails {
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

impl std::fmt::Debug for OffboardingDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for OffboardingDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for OffboardingDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
