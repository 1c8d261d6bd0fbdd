// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Why the backup service is off or restricted in the tenant. Says nothing while the service is on.
///
/// OData enumeration type `microsoft.graph.disableReason`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DisableReason {
    /// No reason is recorded, as when the service is on or was never switched on.
    ///
    /// OData member `none`.
    None,
    /// The billing profile or the Azure subscription that pays for the backups is missing or not in
    /// order. Mending it before the grace period ends keeps the backups.
    ///
    /// OData member `invalidBillingProfile`.
    InvalidBillingProfile,
    /// An administrator switched the service off on purpose.
    ///
    /// OData member `userRequested`.
    UserRequested,
    /// Stands in for a reason that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// The application that controlled the backups was deleted. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `controllerServiceAppDeleted`.
    ControllerServiceAppDeleted,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    DisableReason;
    Self::None = "none";
    Self::InvalidBillingProfile = "invalidBillingProfile";
    Self::UserRequested = "userRequested";
    Self::UnknownFutureValue = "unknownFutureValue";
    Self::ControllerServiceAppDeleted = "controllerServiceAppDeleted";
}
