// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::BackupCountStatistics;

/// The state of one protection policy in numbers. Returned by `getStatisticsByPolicy`.
///
/// OData complex type `microsoft.graph.backupPolicyReport`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicyReport {
    /// Id of the protection policy that the report is about.
    ///
    /// OData property `backupPolicyId`: `Edm.String`, not nullable.
    pub backup_policy_id: Option<String>,
    /// How many of the policy's units are in which state, and when they were counted.
    ///
    /// OData property `countStatistics`: `microsoft.graph.backupCountStatistics`, not nullable.
    pub count_statistics: Option<Box<BackupCountStatistics>>,
    /// Name of the protection policy, as administrators see it. Can be absent.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl BackupPolicyReport {
    /// The handle of [`backupPolicyId`](Self#structfield.backup_policy_id).
    pub const BACKUP_POLICY_ID: Property<Self, String> = Property::new("backupPolicyId");

    /// The handle of [`countStatistics`](Self#structfield.count_statistics).
    pub const COUNT_STATISTICS: Property<Self, BackupCountStatistics> = Property::new(
        "countStatistics",
    );

    /// The handle of [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backupPolicyId`](Self#structfield.backup_policy_id).
    pub fn backup_policy_id(mut self, value: impl Into<String>) -> Self {
        self.backup_policy_id = Some(value.into());
        self
    }

    /// Sets [`countStatistics`](Self#structfield.count_statistics).
    pub fn count_statistics(mut self, value: impl Into<BackupCountStatistics>) -> Self {
        self.count_statistics = Some(Box::new(value.into()));
        self
    }

    /// Sets [`displayName`](Self#structfield.display_name).
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

impl Model for BackupPolicyReport {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.backupPolicyReport",
        rust_name: "BackupPolicyReport",
        base: None,
        properties: &[
            PropertyInfo::new("backupPolicyId", "backup_policy_id"),
            PropertyInfo::new("countStatistics", "count_statistics"),
            PropertyInfo::new("displayName", "display_name"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.backup_policy_id,
                &self.count_statistics,
                &self.display_name,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.backup_policy_id,
                &mut self.count_statistics,
                &mut self.display_name,
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

impl WireValue for BackupPolicyReport {
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

impl std::fmt::Debug for BackupPolicyReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for BackupPolicyReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupPolicyReport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
