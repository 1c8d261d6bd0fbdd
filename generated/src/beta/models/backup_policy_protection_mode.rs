// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How a protection policy decides what it covers: the units that were added to it, or everything
/// in its service but the excluded units.
///
/// OData enumeration type `microsoft.graph.BackupPolicyProtectionMode`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BackupPolicyProtectionMode {
    /// Only the mailboxes, drives or sites that were added to the policy, by hand, in bulk or by a
    /// rule, are backed up.
    ///
    /// OData member `standard`.
    Standard,
    /// Everything in the policy's service is backed up, except what is listed among its exclusion
    /// units.
    ///
    /// OData member `fullServiceBackup`.
    FullServiceBackup,
    /// Stands in for a mode that the service learned later, and goes to clients that do not ask for
    /// such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    BackupPolicyProtectionMode;
    Self::Standard = "standard";
    Self::FullServiceBackup = "fullServiceBackup";
    Self::UnknownFutureValue = "unknownFutureValue";
}
