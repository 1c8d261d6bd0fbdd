// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What the action `enable` is called with.
///
/// OData action `microsoft.graph.enable(microsoft.graph.backupRestoreRoot)`.
#[derive(Clone, Default, PartialEq)]
pub struct BackupRestoreRootEnableParameters {
    /// Id of the tenant in which the calling application is registered. For a partner's
    /// application, that is the partner's tenant.
    ///
    /// OData parameter `appOwnerTenantId`: `Edm.String`, not nullable.
    pub app_owner_tenant_id: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl BackupRestoreRootEnableParameters {
    /// Names `appOwnerTenantId`.
    pub const APP_OWNER_TENANT_ID: Property<Self, String> = Property::new(
        "appOwnerTenantId",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.enable(microsoft.graph.backupRestoreRoot)",
    rust_name: "BackupRestoreRootEnableParameters",
    base: None,
    properties: &[PropertyInfo::new("appOwnerTenantId", "app_owner_tenant_id")],
};

impl Model for BackupRestoreRootEnableParameters {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.app_owner_tenant_id,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.app_owner_tenant_id,
            _ => return None,
        };
        Some(slot)
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
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }
    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for BackupRestoreRootEnableParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for BackupRestoreRootEnableParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupRestoreRootEnableParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
