// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// What the action `enable` is called with.
///
/// OData action `microsoft.graph.enable(microsoft.graph.backupRestoreRoot)`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupRestoreRootEnableParameters {
    /// Id of the tenant in which the calling application is registered. For a partner's
    /// application, that is the partner's tenant.
    ///
    /// OData parameter `appOwnerTenantId`: `Edm.String`, not nullable.
    pub app_owner_tenant_id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl BackupRestoreRootEnableParameters {
    /// The handle of [`appOwnerTenantId`](Self#structfield.app_owner_tenant_id).
    pub const APP_OWNER_TENANT_ID: Property<Self, String> = Property::new(
        "appOwnerTenantId",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`appOwnerTenantId`](Self#structfield.app_owner_tenant_id).
    pub fn app_owner_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.app_owner_tenant_id = Some(value.into());
        self
    }
}

impl Model for BackupRestoreRootEnableParameters {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.enable(microsoft.graph.backupRestoreRoot)",
        rust_name: "BackupRestoreRootEnableParameters",
        base: None,
        properties: &[
            PropertyInfo::new("appOwnerTenantId", "app_owner_tenant_id"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.app_owner_tenant_id,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.app_owner_tenant_id,
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

impl WireValue for BackupRestoreRootEnableParameters {
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

impl std::fmt::Debug for BackupRestoreRootEnableParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for BackupRestoreRootEnableParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupRestoreRootEnableParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
