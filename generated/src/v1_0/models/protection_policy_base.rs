// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::Entity;
use super::IdentitySet;
use super::ProtectionPolicyArtifactCount;
use super::ProtectionPolicyStatus;
use super::RetentionSetting;

/// A protection policy: which mailboxes, drives or sites of one service are backed up, how often,
/// and how long backups are kept. It protects nothing until it is activated, and must be
/// deactivated before it can be deleted.
///
/// OData entity type `microsoft.graph.protectionPolicyBase`, derived from `microsoft.graph.entity`.
/// Abstract: the service sends types derived from it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionPolicyBase {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`. Read-only: set by the service and
    /// not sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the policy was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the policy, as administrators see it. Can be changed at any time.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// Whether the policy is enabled. Answers often leave it out; `status` tells more about what is
    /// protected.
    ///
    /// OData property `isEnabled`: `Edm.Boolean`, not nullable.
    pub is_enabled: Option<bool>,
    /// Who last changed the policy: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: set by the
    /// service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the policy was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How many units of the policy are in which state. Returned only when selected with `$select`.
    ///
    /// OData property `protectionPolicyArtifactCount`:
    /// `microsoft.graph.protectionPolicyArtifactCount`. Read-only: set by the service and not sent
    /// in requests.
    pub protection_policy_artifact_count: Option<Box<ProtectionPolicyArtifactCount>>,
    /// How often restore points are made, and how long those of each interval are kept.
    ///
    /// OData property `retentionSettings`: `Collection(microsoft.graph.retentionSetting)`.
    pub retention_settings: Option<Vec<RetentionSetting>>,
    /// State of the policy, summed up from the states of its units. Set by the service; poll it
    /// after `activate` and `deactivate`.
    ///
    /// OData property `status`: `microsoft.graph.protectionPolicyStatus`. Read-only: set by the
    /// service and not sent in requests.
    pub status: Option<ProtectionPolicyStatus>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl ProtectionPolicyBase {
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

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.protectionPolicyBase` with this key.
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
}

impl Model for ProtectionPolicyBase {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.protectionPolicyBase",
        rust_name: "ProtectionPolicyBase",
        base: Some(<Entity as Model>::TYPE),
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

impl WireValue for ProtectionPolicyBase {
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

impl std::fmt::Debug for ProtectionPolicyBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ProtectionPolicyBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ProtectionPolicyBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
