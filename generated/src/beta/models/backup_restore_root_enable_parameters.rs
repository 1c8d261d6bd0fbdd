// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// The parameters of the action `enable`.
///
/// OData action `microsoft.graph.enable(microsoft.graph.backupRestoreRoot)`.
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

emitted::structured_type! {
    BackupRestoreRootEnableParameters = "microsoft.graph.enable(microsoft.graph.backupRestoreRoot)";
    Property "appOwnerTenantId" app_owner_tenant_id APP_OWNER_TENANT_ID(String) set app_owner_tenant_id;
}
