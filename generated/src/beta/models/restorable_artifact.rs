// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What kind of item a search within backups looks for. There is only one kind so far.
///
/// OData enumeration type `microsoft.graph.restorableArtifact`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RestorableArtifact {
    /// Items of a mailbox, such as e-mail messages. Use it with protection units that are
    /// mailboxes.
    ///
    /// OData member `message`.
    Message,
    /// Stands in for a kind of item that the service learned later, and goes to clients that do not
    /// ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    RestorableArtifact;
    Self::Message = "message";
    Self::UnknownFutureValue = "unknownFutureValue";
}
