//! Bodies inside a batch, by their media types: JSON is a part of the batch, text is a string, and anything else is a
//! string in base64url.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, header};
use serde::de::IgnoredAny;
use serde_json::value::{RawValue, to_raw_value};

use crate::edm::Binary;

/// The form of a body inside a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Json,
    Text,
    Bytes,
}

impl Form {
    /// Returns the form that belongs to the media type, which is JSON unless another one is named.
    fn of(headers: &HeaderMap) -> Self {
        let Some(named) = headers.get(header::CONTENT_TYPE) else {
            return Self::Json;
        };
        let media_type = named.to_str().unwrap_or_default().to_ascii_lowercase();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        match media_type.split_once('/') {
            Some((_, kind)) if kind == "json" || kind.ends_with("+json") => Self::Json,
            Some(("text", _)) => Self::Text,
            _ => Self::Bytes,
        }
    }
}

/// Writes a body with these headers.
pub(crate) fn write(body: &[u8], headers: &HeaderMap) -> serde_json::Result<Box<RawValue>> {
    let form = Form::of(headers);
    let as_json = || serde_json::from_slice(body);
    let as_text = || to_raw_value(std::str::from_utf8(body).ok()?).ok();
    let as_bytes = || to_raw_value(&Binary::from(body).to_string());
    match form {
        Form::Json => as_json().or_else(|_| as_text().map_or_else(as_bytes, Ok)),
        Form::Text => as_text().map_or_else(as_bytes, Ok),
        Form::Bytes => as_bytes(),
    }
}

/// Reads a body with these headers from the text of its JSON. Services write bodies that are not declared as JSON, such
/// as counts, in base64url too, and JSON as a string.
pub(crate) fn read<'a>(json: &'a str, headers: &HeaderMap) -> Cow<'a, [u8]> {
    let text = match serde_json::from_str::<String>(json) {
        Ok(text) => text,
        Err(_) => return Cow::Borrowed(json.as_bytes()),
    };
    let decoded = match Form::of(headers) {
        Form::Bytes => Binary::parse(&text).map(|(Binary(bytes), _)| bytes),
        Form::Json | Form::Text => json_in_base64(&text),
    };
    Cow::Owned(decoded.unwrap_or_else(|| text.into_bytes()))
}

/// Decodes a text that is the base64url or Base64 form of JSON, and is not JSON itself.
fn json_in_base64(text: &str) -> Option<Vec<u8>> {
    let is_json = |bytes: &[u8]| crate::json::read::<IgnoredAny>(bytes).is_ok();
    if is_json(text.as_bytes()) {
        return None;
    }
    let (Binary(bytes), _) = Binary::parse(text)?;
    is_json(&bytes).then_some(bytes)
}

/// As [`read`], without a copy of JSON that is a part of the whole.
pub(super) fn read_part(json: &str, headers: &HeaderMap, whole: &Bytes) -> Bytes {
    match read(json, headers) {
        Cow::Borrowed(part) => whole.slice_ref(part),
        Cow::Owned(bytes) => bytes.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(content_type: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if !content_type.is_empty() {
            headers.insert(header::CONTENT_TYPE, content_type.parse().unwrap());
        }
        headers
    }

    #[test]
    fn each_media_type_has_its_form() {
        for (content_type, body, json) in [
            ("", &b"{\"a\":1}"[..], "{\"a\":1}"),
            ("application/json;odata.metadata=minimal", b"[1]", "[1]"),
            ("Application/Merge-Patch+JSON", b"{}", "{}"),
            (
                "text/plain; charset=utf-8",
                b"say \"please\"",
                r#""say \"please\"""#,
            ),
            ("image/png", &[0x89, b'P', 0xfb, 0xff], r#""iVD7_w==""#),
            ("application/octet-stream", b"{}", r#""e30=""#),
        ] {
            let headers = headers(content_type);
            assert_eq!(write(body, &headers).unwrap().get(), json, "{content_type}");
            assert_eq!(read(json, &headers), body, "{content_type}");
        }
        // Something else than its type says is sent as well as it can be.
        assert_eq!(write(b"<a>", &headers("")).unwrap().get(), r#""<a>""#);
        assert_eq!(write(&[0xff], &headers("")).unwrap().get(), r#""_w==""#);
        assert_eq!(
            write(&[0xff], &headers("text/plain")).unwrap().get(),
            r#""_w==""#
        );
    }

    #[test]
    fn bytes_are_decoded_in_either_alphabet_and_without_padding() {
        let png = headers("image/png");
        for json in [r#""-_8=""#, r#""+/8=""#, r#""-_8""#] {
            assert_eq!(read(json, &png), &[0xfb, 0xff][..], "{json}");
        }
        assert_eq!(read(r#""no Base64""#, &png), &b"no Base64"[..]);
    }
}
