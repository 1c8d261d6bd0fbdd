// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Whether an application may control the backup service of the tenant, now or from a date on.
///
/// OData enumeration type `microsoft.graph.serviceAppStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ServiceAppStatus {
    /// The application is registered, but does not control the backups. New registrations start
    /// like this.
    ///
    /// OData member `inactive`.
    Inactive,
    /// The application controls the backups of the tenant.
    ///
    /// OData member `active`.
    Active,
    /// Activation was asked for and its date has not come. Until then the application can read
    /// policies and units and change nothing.
    ///
    /// OData member `pendingActive`.
    PendingActive,
    /// Deactivation was asked for and has not taken effect. Until then the application goes on
    /// controlling the backups.
    ///
    /// OData member `pendingInactive`.
    PendingInactive,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ServiceAppStatus;
    Self::Inactive = "inactive";
    Self::Active = "active";
    Self::PendingActive = "pendingActive";
    Self::PendingInactive = "pendingInactive";
    Self::UnknownFutureValue = "unknownFutureValue";
}
