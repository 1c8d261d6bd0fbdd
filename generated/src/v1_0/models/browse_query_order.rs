// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// In which order `browse` lists what it finds: by path or by name, up or down.
///
/// OData enumeration type `microsoft.graph.browseQueryOrder`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BrowseQueryOrder {
    /// By path, ascending. Items in one folder stay together.
    ///
    /// OData member `pathAsc`.
    PathAsc,
    /// By path, descending. Items in one folder stay together.
    ///
    /// OData member `pathDsc`.
    PathDsc,
    /// By name, ascending, whatever folder the items are in.
    ///
    /// OData member `nameAsc`.
    NameAsc,
    /// By name, descending, whatever folder the items are in.
    ///
    /// OData member `nameDsc`.
    NameDsc,
    /// Stands in for an order that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    BrowseQueryOrder;
    Self::PathAsc = "pathAsc";
    Self::PathDsc = "pathDsc";
    Self::NameAsc = "nameAsc";
    Self::NameDsc = "nameDsc";
    Self::UnknownFutureValue = "unknownFutureValue";
}
