//! The rules of XML for text: names, white space, characters.

use crate::diagnostic::{Position, Source};

/// Returns the prefix (empty if there is none) and the local part of a name.
pub(super) fn split_name(name: &str) -> (&str, &str) {
    // Names are short and few have a prefix: checking each byte is faster than setting up a search.
    let colon = name.bytes().position(|byte| byte == b':');
    let parts = colon.and_then(|colon| Some((name.get(..colon)?, name.get(colon + 1..)?)));
    parts.unwrap_or(("", name))
}

/// The name in the start tag at a position, with its prefix.
pub(super) fn tag_name(source: Source<'_>, position: Position) -> &str {
    let tag = source.text.get(position.offset() + 1..).unwrap_or_default();
    tag.split(|character: char| character.is_ascii_whitespace() || matches!(character, '>' | '/'))
        .next()
        .unwrap_or_default()
}

/// White space as XML defines it.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

/// The offset of the first character that XML does not allow.
pub(super) fn illegal_character(text: &str) -> Option<usize> {
    // Nearly all text is ASCII without control characters, which a single pass without branches determines.
    let suspicious = text
        .bytes()
        .fold(false, |found, byte| found | !(0x20..0x80).contains(&byte));
    if !suspicious {
        return None;
    }
    text.char_indices()
        .find(|&(_, character)| {
            matches!(character, '\0'..='\x08' | '\x0B' | '\x0C' | '\x0E'..='\x1F' | '\u{FFFE}' | '\u{FFFF}')
        })
        .map(|(offset, _)| offset)
}

/// Whether a text that was decoded as UTF-8 is the same in the encoding of this name: it is UTF-8 or a subset of it, or
/// the text is ASCII and the encoding contains that.
pub(super) fn is_same_in_utf8(encoding: &str, text: &str) -> bool {
    let encoding = encoding.to_ascii_lowercase();
    let is_subset = ["utf-8", "utf8", "us-ascii", "ascii"].contains(&encoding.as_str());
    let extends_ascii = ["iso-8859-", "windows-12", "latin1"]
        .iter()
        .any(|family| encoding.starts_with(family));
    is_subset || extends_ascii && text.is_ascii()
}

/// Parses `true`, `false`, and the other two spellings of XML Schema.
pub(super) fn parse_boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// A number without sign that fits 32 bits.
pub(super) fn is_number(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_digit()) && value.parse::<u32>().is_ok()
}
