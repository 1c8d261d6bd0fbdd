// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What kind of place in a backup a `browse` request looks into. Goes with the key of the place.
///
/// OData enumeration type `microsoft.graph.browsableResourceType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BrowsableResourceType {
    /// No kind is given: the request starts at the top of what the backup holds.
    ///
    /// OData member `none`.
    None,
    /// A SharePoint site or subsite, or the site that holds a OneDrive drive.
    ///
    /// OData member `site`.
    Site,
    /// A document library of a site; looking into it lists its folders and files.
    ///
    /// OData member `documentLibrary`.
    DocumentLibrary,
    /// A folder in a document library or in a drive; looking into it lists what is directly inside.
    ///
    /// OData member `folder`.
    Folder,
    /// Stands in for a kind of place that the service learned later, and goes to clients that do
    /// not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    BrowsableResourceType;
    Self::None = "none";
    Self::Site = "site";
    Self::DocumentLibrary = "documentLibrary";
    Self::Folder = "folder";
    Self::UnknownFutureValue = "unknownFutureValue";
}
