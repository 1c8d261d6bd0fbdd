// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, Deserialize, Deserializer, Reading, Serialize, Serializer, Wire, WireValue,
};
use std::convert::Infallible;
use std::str::FromStr;

/// What kind of place in a backup a `browse` request looks into. Goes with the key of the place.
///
/// OData enumeration type `microsoft.graph.browsableResourceType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

static MEMBERS: &[BrowsableResourceType] = &[
    BrowsableResourceType::None,
    BrowsableResourceType::Site,
    BrowsableResourceType::DocumentLibrary,
    BrowsableResourceType::Folder,
    BrowsableResourceType::UnknownFutureValue,
];

impl BrowsableResourceType {
    /// Returns the declared members.
    pub fn known() -> &'static [Self] {
        MEMBERS
    }

    /// Returns whether the metadata declares the member.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::UnknownValue(_))
    }

    /// Returns the name in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Site => "site",
            Self::DocumentLibrary => "documentLibrary",
            Self::Folder => "folder",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for BrowsableResourceType {
    /// Returns the member of this name, ignoring case, or the text as an unknown value.
    fn from(text: &str) -> Self {
        emitted::member_of(MEMBERS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()))
    }
}

impl WireValue for BrowsableResourceType {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self::from(text);
        let is_exact = value.as_str() == text;
        emitted::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }

    fn is_declared(&self) -> bool {
        self.is_known()
    }
}

impl PartialEq<str> for BrowsableResourceType {
    /// Returns whether this is its name, ignoring case.
    fn eq(&self, text: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(text)
    }
}

impl From<String> for BrowsableResourceType {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl FromStr for BrowsableResourceType {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl PartialEq<&str> for BrowsableResourceType {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
    }
}

impl std::fmt::Display for BrowsableResourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for BrowsableResourceType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BrowsableResourceType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
