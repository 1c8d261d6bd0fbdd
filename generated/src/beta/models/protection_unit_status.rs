// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Whether a mailbox, drive or site is protected, and what is being changed about it.
///
/// OData enumeration type `microsoft.graph.protectionUnitStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProtectionUnitStatus {
    /// Protection was asked for and is being set up. No restore point can be counted on yet.
    ///
    /// OData member `protectRequested`.
    ProtectRequested,
    /// The unit is being backed up, and restore points are made at the intervals of its policy.
    ///
    /// OData member `protected`.
    Protected,
    /// The end of protection was asked for, as by deactivating the policy, and is being carried
    /// out.
    ///
    /// OData member `unprotectRequested`.
    UnprotectRequested,
    /// The unit is no longer backed up. Restore points made before remain until they expire or the
    /// unit is offboarded.
    ///
    /// OData member `unprotected`.
    Unprotected,
    /// Removal of the unit from its policy was asked for and is being carried out. Its restore
    /// points remain.
    ///
    /// OData member `removeRequested`.
    RemoveRequested,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// The backups of the unit are marked for deletion. Until the grace period ends,
    /// `cancelOffboard` can still save them. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `offboardRequested`.
    OffboardRequested,
    /// The backups of the unit are deleted and cannot be brought back. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `offboarded`.
    Offboarded,
    /// Withdrawal of the offboarding was asked for and is being carried out. Clients that do not
    /// send `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `cancelOffboardRequested`.
    CancelOffboardRequested,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ProtectionUnitStatus;
    Self::ProtectRequested = "protectRequested";
    Self::Protected = "protected";
    Self::UnprotectRequested = "unprotectRequested";
    Self::Unprotected = "unprotected";
    Self::RemoveRequested = "removeRequested";
    Self::UnknownFutureValue = "unknownFutureValue";
    Self::OffboardRequested = "offboardRequested";
    Self::Offboarded = "offboarded";
    Self::CancelOffboardRequested = "cancelOffboardRequested";
}
