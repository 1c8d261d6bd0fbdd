// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What state a protection policy is in, summed up by the service from the states of its units.
///
/// OData enumeration type `microsoft.graph.protectionPolicyStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProtectionPolicyStatus {
    /// None of the units is protected. A new policy starts like this, and deactivation ends like
    /// this.
    ///
    /// OData member `inactive`.
    Inactive,
    /// Some units are protected and others are not. Look at the `error` of those that are not.
    ///
    /// OData member `activeWithErrors`.
    ActiveWithErrors,
    /// Some units are still being protected, unprotected or removed. Read the policy again later.
    ///
    /// OData member `updating`.
    Updating,
    /// All units of the policy are protected. This is where activation ends when all goes well.
    ///
    /// OData member `active`.
    Active,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// The backups of the policy have been marked for deletion and will be gone when the grace
    /// period ends. Clients that do not send `Prefer: include-unknown-enum-members` receive
    /// `unknownFutureValue` in its place.
    ///
    /// OData member `offboardRequested`.
    OffboardRequested,
    /// The backups of the policy are deleted for good. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `offboarded`.
    Offboarded,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ProtectionPolicyStatus;
    Self::Inactive = "inactive";
    Self::ActiveWithErrors = "activeWithErrors";
    Self::Updating = "updating";
    Self::Active = "active";
    Self::UnknownFutureValue = "unknownFutureValue";
    Self::OffboardRequested = "offboardRequested";
    Self::Offboarded = "offboarded";
}
