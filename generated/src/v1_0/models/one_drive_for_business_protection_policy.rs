// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::NavigationProperty;
use odata_runtime::model::Property;
use super::DriveProtectionRule;
use super::DriveProtectionUnit;
use super::DriveProtectionUnitsBulkAdditionJob;
use super::IdentitySet;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyBase;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;

/// A protection policy for OneDrive drives. The tenant can have several, of which one can be
/// active.
///
/// OData entity type `microsoft.graph.oneDriveForBusinessProtectionPolicy`, derived from
/// `microsoft.graph.protectionPolicyBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneDriveForBusinessProtectionPolicy {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the policy was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the policy, as administrators see it. Can be changed at any time.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.protectionPolicyBase`.
    pub display_name: Option<String>,
    /// Whether the policy is enabled. Answers often leave it out; `status` tells more about what is
    /// protected.
    ///
    /// OData property `isEnabled`: `Edm.Boolean`, not nullable, declared by
    /// `microsoft.graph.protectionPolicyBase`.
    pub is_enabled: Option<bool>,
    /// Who last changed the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the policy was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How many units of the policy are in which state. Returned only when selected with `$select`.
    ///
    /// OData property `protectionPolicyArtifactCount`:
    /// `microsoft.graph.protectionPolicyArtifactCount`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub protection_policy_artifact_count: Option<Box<ProtectionPolicyArtifactCount>>,
    /// How often restore points are made, and how long those of each interval are kept.
    ///
    /// OData property `retentionSettings`: `Collection(microsoft.graph.retentionSetting)`, declared
    /// by `microsoft.graph.protectionPolicyBase`.
    pub retention_settings: Option<Vec<RetentionSetting>>,
    /// State of the policy, summed up from the states of its units. Set by the service; poll it
    /// after `activate` and `deactivate`.
    ///
    /// OData property `status`: `microsoft.graph.protectionPolicyStatus`, declared by
    /// `microsoft.graph.protectionPolicyBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ProtectionPolicyStatus>,
    /// Rules that add drives to the policy by an expression. Rules are created, run and deleted
    /// here.
    ///
    /// OData navigation property `driveInclusionRules`:
    /// `Collection(microsoft.graph.driveProtectionRule)`. Answers include it only with `$expand`.
    pub drive_inclusion_rules: Option<Vec<DriveProtectionRule>>,
    /// Drives that the policy protects. Give them when creating the policy; add and remove them by
    /// a delta in an update, at most 50 at a time.
    ///
    /// OData navigation property `driveProtectionUnits`:
    /// `Collection(microsoft.graph.driveProtectionUnit)`. Answers include it only with `$expand`.
    pub drive_protection_units: Option<Vec<DriveProtectionUnit>>,
    /// Jobs that add many drives to the policy, up to 50,000 each. Creating one starts it.
    ///
    /// OData navigation property `driveProtectionUnitsBulkAdditionJobs`:
    /// `Collection(microsoft.graph.driveProtectionUnitsBulkAdditionJob)`. Answers include it only
    /// with `$expand`.
    pub drive_protection_units_bulk_addition_jobs: Option<
        Vec<DriveProtectionUnitsBulkAdditionJob>,
    >,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl OneDriveForBusinessProtectionPolicy {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`createdBy`](Self#structfield.created_by).
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");

    /// The handle of [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

    /// The handle of [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// The handle of [`isEnabled`](Self#structfield.is_enabled).
    pub const IS_ENABLED: Property<Self, bool> = Property::new("isEnabled");

    /// The handle of [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );

    /// The handle of [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );

    /// The handle of
    /// [`protectionPolicyArtifactCount`](Self#structfield.protection_policy_artifact_count).
    pub const PROTECTION_POLICY_ARTIFACT_COUNT: Property<
        Self,
        ProtectionPolicyArtifactCount,
    > = Property::new("protectionPolicyArtifactCount");

    /// The handle of [`retentionSettings`](Self#structfield.retention_settings).
    pub const RETENTION_SETTINGS: Property<Self, Vec<RetentionSetting>> = Property::new(
        "retentionSettings",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ProtectionPolicyStatus> = Property::new("status");

    /// The handle of [`driveInclusionRules`](Self#structfield.drive_inclusion_rules).
    pub const DRIVE_INCLUSION_RULES: NavigationProperty<
        Self,
        Vec<DriveProtectionRule>,
    > = NavigationProperty::new("driveInclusionRules");

    /// The handle of [`driveProtectionUnits`](Self#structfield.drive_protection_units).
    pub const DRIVE_PROTECTION_UNITS: NavigationProperty<
        Self,
        Vec<DriveProtectionUnit>,
    > = NavigationProperty::new("driveProtectionUnits");

    /// The handle of
    /// [`driveProtectionUnitsBulkAdditionJobs`](Self#structfield.drive_protection_units_bulk_addition_jobs).
    pub const DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS: NavigationProperty<
        Self,
        Vec<DriveProtectionUnitsBulkAdditionJob>,
    > = NavigationProperty::new("driveProtectionUnitsBulkAdditionJobs");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.oneDriveForBusinessProtectionPolicy` with this
    /// key.
    pub fn reference(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`displayName`](Self#structfield.display_name).
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`isEnabled`](Self#structfield.is_enabled).
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }

    /// Sets [`retentionSettings`](Self#structfield.retention_settings).
    pub fn retention_settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<RetentionSetting>>,
    ) -> Self {
        self.retention_settings = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`driveInclusionRules`](Self#structfield.drive_inclusion_rules).
    pub fn drive_inclusion_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveProtectionRule>>,
    ) -> Self {
        self.drive_inclusion_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`driveProtectionUnits`](Self#structfield.drive_protection_units).
    pub fn drive_protection_units(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveProtectionUnit>>,
    ) -> Self {
        self.drive_protection_units = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets
    /// [`driveProtectionUnitsBulkAdditionJobs`](Self#structfield.drive_protection_units_bulk_addition_jobs).
    pub fn drive_protection_units_bulk_addition_jobs(
        mut self,
        value: impl IntoIterator<Item = impl Into<DriveProtectionUnitsBulkAdditionJob>>,
    ) -> Self {
        self.drive_protection_units_bulk_addition_jobs = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}

impl Model for OneDriveForBusinessProtectionPolicy {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.oneDriveForBusinessProtectionPolicy",
        rust_name: "OneDriveForBusinessProtectionPolicy",
        base: Some(<ProtectionPolicyBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("createdBy", "created_by").computed(),
            PropertyInfo::new("createdDateTime", "created_date_time").computed(),
            PropertyInfo::new("displayName", "display_name"),
            PropertyInfo::new("isEnabled", "is_enabled"),
            PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
            PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time")
                .computed(),
            PropertyInfo::new(
                    "protectionPolicyArtifactCount",
                    "protection_policy_artifact_count",
                )
                .computed(),
            PropertyInfo::new("retentionSettings", "retention_settings"),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("driveInclusionRules", "drive_inclusion_rules")
                .navigation(),
            PropertyInfo::new("driveProtectionUnits", "drive_protection_units")
                .navigation(),
            PropertyInfo::new(
                    "driveProtectionUnitsBulkAdditionJobs",
                    "drive_protection_units_bulk_addition_jobs",
                )
                .navigation(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.created_by,
                &self.created_date_time,
                &self.display_name,
                &self.is_enabled,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.protection_policy_artifact_count,
                &self.retention_settings,
                &self.status,
                &self.drive_inclusion_rules,
                &self.drive_protection_units,
                &self.drive_protection_units_bulk_addition_jobs,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.created_by,
                &mut self.created_date_time,
                &mut self.display_name,
                &mut self.is_enabled,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.protection_policy_artifact_count,
                &mut self.retention_settings,
                &mut self.status,
                &mut self.drive_inclusion_rules,
                &mut self.drive_protection_units,
                &mut self.drive_protection_units_bulk_addition_jobs,
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

impl WireValue for OneDriveForBusinessProtectionPolicy {
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

impl std::fmt::Debug for OneDriveForBusinessProtectionPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for OneDriveForBusinessProtectionPolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for OneDriveForBusinessProtectionPolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
