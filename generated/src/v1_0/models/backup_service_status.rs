// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What the backup service currently allows in the tenant: changes of protection, restores, or
/// neither.
///
/// OData enumeration type `microsoft.graph.backupServiceStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BackupServiceStatus {
    /// The service is off, which is how every tenant starts. Nothing can be protected or restored.
    ///
    /// OData member `disabled`.
    Disabled,
    /// The service is on: policies can be created and changed, and backups can be restored.
    ///
    /// OData member `enabled`.
    Enabled,
    /// Policies and their units are frozen; nothing can be added, changed or removed. Restoring
    /// still works.
    ///
    /// OData member `protectionChangeLocked`.
    ProtectionChangeLocked,
    /// Neither changes of protection nor restores are possible; policies and units can only be
    /// read.
    ///
    /// OData member `restoreLocked`.
    RestoreLocked,
    /// Stands in for a state of the service that the service learned later, and goes to clients
    /// that do not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    BackupServiceStatus;
    Self::Disabled = "disabled";
    Self::Enabled = "enabled";
    Self::ProtectionChangeLocked = "protectionChangeLocked";
    Self::RestoreLocked = "restoreLocked";
    Self::UnknownFutureValue = "unknownFutureValue";
}
