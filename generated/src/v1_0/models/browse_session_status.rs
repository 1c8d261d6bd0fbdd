// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Whether a browse session can be used yet, or could not be opened.
///
/// OData enumeration type `microsoft.graph.browseSessionStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BrowseSessionStatus {
    /// The service is still opening the backup. Wait, then read the session again.
    ///
    /// OData member `creating`.
    Creating,
    /// The session is ready, and `browse` works until it expires.
    ///
    /// OData member `created`.
    Created,
    /// The session could not be opened; its `error` says why. Create another one.
    ///
    /// OData member `failed`.
    Failed,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    BrowseSessionStatus;
    Self::Creating = "creating";
    Self::Created = "created";
    Self::Failed = "failed";
    Self::UnknownFutureValue = "unknownFutureValue";
}
