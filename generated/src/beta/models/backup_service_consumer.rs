// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Whose application controls the backup service of the tenant: Microsoft's own or that of a
/// partner.
///
/// OData enumeration type `microsoft.graph.backupServiceConsumer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BackupServiceConsumer {
    /// No controlling application is known: the default, as long as nobody has switched the service
    /// on.
    ///
    /// OData member `unknown`.
    Unknown,
    /// Microsoft's own administration centre controls the backups. On the wire it may be spelled
    /// `firstParty`.
    ///
    /// OData member `firstparty`.
    Firstparty,
    /// The application of a partner, registered as a service app, controls the backups. On the wire
    /// it may be spelled `thirdParty`.
    ///
    /// OData member `thirdparty`.
    Thirdparty,
    /// Stands in for a kind of controlling application that the service learned later, and goes to
    /// clients that do not ask for such values with `Prefer: include-unknown-enum-members`. Never
    /// send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    BackupServiceConsumer;
    Self::Unknown = "unknown";
    Self::Firstparty = "firstparty";
    Self::Thirdparty = "thirdparty";
    Self::UnknownFutureValue = "unknownFutureValue";
}
