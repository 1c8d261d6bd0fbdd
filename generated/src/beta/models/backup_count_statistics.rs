// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// How many units of a policy are in which state. Counted by the service from time to time, not at
/// the moment of the request.
///
/// OData complex type `microsoft.graph.backupCountStatistics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupCountStatistics {
    /// When the service last counted, in UTC. Changes after that are not in the numbers.
    ///
    /// OData property `lastComputedDateTime`: `Edm.DateTimeOffset`, not nullable.
    pub last_computed_date_time: Option<DateTimeOffset>,
    /// Number of units whose backups are marked for deletion and will be gone when their grace
    /// period ends.
    ///
    /// OData property `offboardRequested`: `Edm.Int32`.
    pub offboard_requested: Option<i32>,
    /// Number of units that are protected, as they should be.
    ///
    /// OData property `protectedCompleted`: `Edm.Int32`, not nullable.
    pub protected_completed: Option<i32>,
    /// Number of units that should be protected, but could not be. Their `error` says why.
    ///
    /// OData property `protectedFailed`: `Edm.Int32`, not nullable.
    pub protected_failed: Option<i32>,
    /// Number of units whose protection was asked for and is being set up.
    ///
    /// OData property `protectedInProgress`: `Edm.Int32`, not nullable.
    pub protected_in_progress: Option<i32>,
    /// Number of units that were taken out of the policy. Their restore points remain until they
    /// expire.
    ///
    /// OData property `removed`: `Edm.Int32`.
    pub removed: Option<i32>,
    /// Number of all units that the policy has to do with, whatever their state.
    ///
    /// OData property `total`: `Edm.Int32`, not nullable.
    pub total: Option<i32>,
    /// Number of units whose protection has ended. Their restore points remain until they expire.
    ///
    /// OData property `unprotectedCompleted`: `Edm.Int32`, not nullable.
    pub unprotected_completed: Option<i32>,
    /// Number of units whose protection should have ended, but could not be ended. Their `error`
    /// says why.
    ///
    /// OData property `unprotectedFailed`: `Edm.Int32`, not nullable.
    pub unprotected_failed: Option<i32>,
    /// Number of units whose protection is being ended at present.
    ///
    /// OData property `unprotectedInProgress`: `Edm.Int32`, not nullable.
    pub unprotected_in_progress: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl BackupCountStatistics {
    /// The handle of [`lastComputedDateTime`](Self#structfield.last_computed_date_time).
    pub const LAST_COMPUTED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastComputedDateTime",
    );

    /// The handle of [`offboardRequested`](Self#structfield.offboard_requested).
    pub const OFFBOARD_REQUESTED: Property<Self, i32> = Property::new(
        "offboardRequested",
    );

    /// The handle of [`protectedCompleted`](Self#structfield.protected_completed).
    pub const PROTECTED_COMPLETED: Property<Self, i32> = Property::new(
        "protectedCompleted",
    );

    /// The handle of [`protectedFailed`](Self#structfield.protected_failed).
    pub const PROTECTED_FAILED: Property<Self, i32> = Property::new("protectedFailed");

    /// The handle of [`protectedInProgress`](Self#structfield.protected_in_progress).
    pub const PROTECTED_IN_PROGRESS: Property<Self, i32> = Property::new(
        "protectedInProgress",
    );

    /// The handle of [`removed`](Self#structfield.removed).
    pub const REMOVED: Property<Self, i32> = Property::new("removed");

    /// The handle of [`total`](Self#structfield.total).
    pub const TOTAL: Property<Self, i32> = Property::new("total");

    /// The handle of [`unprotectedCompleted`](Self#structfield.unprotected_completed).
    pub const UNPROTECTED_COMPLETED: Property<Self, i32> = Property::new(
        "unprotectedCompleted",
    );

    /// The handle of [`unprotectedFailed`](Self#structfield.unprotected_failed).
    pub const UNPROTECTED_FAILED: Property<Self, i32> = Property::new(
        "unprotectedFailed",
    );

    /// The handle of [`unprotectedInProgress`](Self#structfield.unprotected_in_progress).
    pub const UNPROTECTED_IN_PROGRESS: Property<Self, i32> = Property::new(
        "unprotectedInProgress",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lastComputedDateTime`](Self#structfield.last_computed_date_time).
    pub fn last_computed_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.last_computed_date_time = Some(value.into());
        self
    }

    /// Sets [`offboardRequested`](Self#structfield.offboard_requested).
    pub fn offboard_requested(mut self, value: impl Into<i32>) -> Self {
        self.offboard_requested = Some(value.into());
        self
    }

    /// Sets [`protectedCompleted`](Self#structfield.protected_completed).
    pub fn protected_completed(mut self, value: impl Into<i32>) -> Self {
        self.protected_completed = Some(value.into());
        self
    }

    /// Sets [`protectedFailed`](Self#structfield.protected_failed).
    pub fn protected_failed(mut self, value: impl Into<i32>) -> Self {
        self.protected_failed = Some(value.into());
        self
    }

    /// Sets [`protectedInProgress`](Self#structfield.protected_in_progress).
    pub fn protected_in_progress(mut self, value: impl Into<i32>) -> Self {
        self.protected_in_progress = Some(value.into());
        self
    }

    /// Sets [`removed`](Self#structfield.removed).
    pub fn removed(mut self, value: impl Into<i32>) -> Self {
        self.removed = Some(value.into());
        self
    }

    /// Sets [`total`](Self#structfield.total).
    pub fn total(mut self, value: impl Into<i32>) -> Self {
        self.total = Some(value.into());
        self
    }

    /// Sets [`unprotectedCompleted`](Self#structfield.unprotected_completed).
    pub fn unprotected_completed(mut self, value: impl Into<i32>) -> Self {
        self.unprotected_completed = Some(value.into());
        self
    }

    /// Sets [`unprotectedFailed`](Self#structfield.unprotected_failed).
    pub fn unprotected_failed(mut self, value: impl Into<i32>) -> Self {
        self.unprotected_failed = Some(value.into());
        self
    }

    /// Sets [`unprotectedInProgress`](Self#structfield.unprotected_in_progress).
    pub fn unprotected_in_progress(mut self, value: impl Into<i32>) -> Self {
        self.unprotected_in_progress = Some(value.into());
        self
    }
}

impl Model for BackupCountStatistics {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.backupCountStatistics",
        rust_name: "BackupCountStatistics",
        base: None,
        properties: &[
            PropertyInfo::new("lastComputedDateTime", "last_computed_date_time"),
            PropertyInfo::new("offboardRequested", "offboard_requested"),
            PropertyInfo::new("protectedCompleted", "protected_completed"),
            PropertyInfo::new("protectedFailed", "protected_failed"),
            PropertyInfo::new("protectedInProgress", "protected_in_progress"),
            PropertyInfo::new("removed", "removed"),
            PropertyInfo::new("total", "total"),
            PropertyInfo::new("unprotectedCompleted", "unprotected_completed"),
            PropertyInfo::new("unprotectedFailed", "unprotected_failed"),
            PropertyInfo::new("unprotectedInProgress", "unprotected_in_progress"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.last_computed_date_time,
                &self.offboard_requested,
                &self.protected_completed,
                &self.protected_failed,
                &self.protected_in_progress,
                &self.removed,
                &self.total,
                &self.unprotected_completed,
                &self.unprotected_failed,
                &self.unprotected_in_progress,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.last_computed_date_time,
                &mut self.offboard_requested,
                &mut self.protected_completed,
                &mut self.protected_failed,
                &mut self.protected_in_progress,
                &mut self.removed,
                &mut self.total,
                &mut self.unprotected_completed,
                &mut self.unprotected_failed,
                &mut self.unprotected_in_progress,
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

impl WireValue for BackupCountStatistics {
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

impl std::fmt::Debug for BackupCountStatistics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for BackupCountStatistics {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupCountStatistics {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
