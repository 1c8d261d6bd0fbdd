// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What kind of thing a line of a `browse` listing is. All kinds but files have something inside.
///
/// OData enumeration type `microsoft.graph.browseQueryResponseItemType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BrowseQueryResponseItemType {
    /// The service gives no kind for the item, so whether it can be browsed is unknown.
    ///
    /// OData member `none`.
    None,
    /// A SharePoint site. Browse its `itemKey` to list its document libraries.
    ///
    /// OData member `site`.
    Site,
    /// A document library. Browse its `itemKey` to list its folders and files.
    ///
    /// OData member `documentLibrary`.
    DocumentLibrary,
    /// A folder. Browse its `itemKey` to list what is inside, or restore it as a whole.
    ///
    /// OData member `folder`.
    Folder,
    /// A file. There is nothing below it to browse, but it can be restored on its own.
    ///
    /// OData member `file`.
    File,
    /// Stands in for a kind of item that the service learned later, and goes to clients that do not
    /// ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    BrowseQueryResponseItemType;
    Self::None = "none";
    Self::Site = "site";
    Self::DocumentLibrary = "documentLibrary";
    Self::Folder = "folder";
    Self::File = "file";
    Self::UnknownFutureValue = "unknownFutureValue";
}
