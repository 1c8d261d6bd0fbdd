// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What a restore session is made of: whole units, added one by one or in bulk, or single items.
///
/// OData enumeration type `microsoft.graph.restoreJobType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreJobType {
    /// Whole mailboxes, drives or sites, added one by one. An empty session is of this kind.
    ///
    /// OData member `standard`.
    Standard,
    /// Whole mailboxes, drives or sites, added in large numbers by bulk addition requests.
    ///
    /// OData member `bulk`.
    Bulk,
    /// Stands in for a kind of session that the service learned later, and goes to clients that do
    /// not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// Single items: files and folders found by browsing, or messages found by searching. Clients
    /// that do not send `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its
    /// place.
    ///
    /// OData member `granular`.
    Granular,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    RestoreJobType;
    Self::Standard = "standard";
    Self::Bulk = "bulk";
    Self::UnknownFutureValue = "unknownFutureValue";
    Self::Granular = "granular";
}
