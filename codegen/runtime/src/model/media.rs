//! The annotations about the bytes of an entity and of its stream properties.

use serde_json::Value;

use super::additional::AdditionalProperties;

/// The links and the content type of the bytes of a media entity or of a stream property: the annotations
/// `mediaReadLink`, `mediaEditLink`, `mediaContentType` and `mediaEtag`.
///
/// A service omits links to the conventional addresses, unless a request asks for all control information.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MediaInfo<'a> {
    /// The address for reading the bytes, which may be on another server.
    pub read_link: Option<&'a str>,
    /// The address for writing them.
    pub edit_link: Option<&'a str>,
    /// Their content type, such as `image/png`.
    pub content_type: Option<&'a str>,
    /// Their ETag, which differs from that of the entity.
    pub etag: Option<&'a str>,
}

impl AdditionalProperties {
    /// Returns the annotations about the bytes of a media entity.
    #[must_use]
    pub fn media(&self) -> MediaInfo<'_> {
        self.media_of("")
    }

    /// Returns the annotations about the bytes of a stream property, by its name in JSON.
    #[must_use]
    pub fn media_of(&self, property: &str) -> MediaInfo<'_> {
        let text = |term| self.annotation(property, term).and_then(Value::as_str);
        MediaInfo {
            read_link: text("mediaReadLink"),
            edit_link: text("mediaEditLink"),
            content_type: text("mediaContentType"),
            etag: text("mediaEtag"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_types_are_read_with_and_without_odata() {
        let mut additional = AdditionalProperties::new();
        for (name, text) in [
            ("@odata.mediaReadLink", "https://other.example.com/1"),
            ("@mediaEditLink", "Photos(1)/$value"),
            ("@odata.mediaContentType", "image/png"),
            ("@odata.mediaEtag", "W/\"1\""),
            ("thumbnail@odata.mediaEditLink", "Photos(1)/thumbnail"),
            ("thumbnail@mediaEtag", "\"2\""),
        ] {
            additional.insert(name, text);
        }
        let media = additional.media();
        assert_eq!(media.read_link, Some("https://other.example.com/1"));
        assert_eq!(media.edit_link, Some("Photos(1)/$value"));
        assert_eq!(media.content_type, Some("image/png"));
        assert_eq!(media.etag, Some("W/\"1\""));
        let thumbnail = additional.media_of("thumbnail");
        assert_eq!(thumbnail.edit_link, Some("Photos(1)/thumbnail"));
        assert_eq!((thumbnail.etag, thumbnail.read_link), (Some("\"2\""), None));
        assert_eq!(additional.media_of("other"), MediaInfo::default());
    }
}
