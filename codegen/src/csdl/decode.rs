//! From the bytes of a document to its text.

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Position, Source, SourceFile};

/// How many bytes after the faulty one are shown.
const MAX_SHOWN: usize = 256;

/// Decodes a document that was fetched or read from a file. Only UTF-8 is accepted; a byte order mark may precede it
/// and is part of the text.
///
/// # Errors
///
/// Returns an error that names the encoding if it is recognised (UTF-16, UTF-32), that states that the data is
/// compressed, or that otherwise has the place of the first byte that is not UTF-8.
pub fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostics> {
    if let Some((what, help)) = recognise(bytes) {
        let problem = Diagnostic::error(format!("the document is {what}; only UTF-8 is read"));
        return Err(problem.in_source(name).help(help).into());
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = error.valid_up_to();
        let byte = bytes.get(valid).copied().unwrap_or_default();
        let message = if error.error_len().is_none() {
            format!("the document ends in the middle of a character, at byte {valid}")
        } else {
            format!("byte {valid} (0x{byte:02X}) is not UTF-8")
        };
        let error = Diagnostic::error(message)
            .at(place(name, bytes, valid))
            .help(
                "save the document as UTF-8, for instance with `iconv -f windows-1252 -t utf-8`, \
                 or fetch it again",
            );
        error.into()
    })
}

/// Recognises encodings and formats by their first bytes.
fn recognise(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    const UTF_16: &str = "convert it, for instance with `iconv -f utf-16 -t utf-8`";
    const UTF_32: &str = "convert it, for instance with `iconv -f utf-32 -t utf-8`";
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some(("UTF-32", UTF_32)),
        [b'<', 0, 0, 0, ..] | [0, 0, 0, b'<', ..] => Some(("UTF-32", UTF_32)),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some(("UTF-16", UTF_16)),
        [b'<', 0, ..] | [0, b'<', ..] => Some(("UTF-16", UTF_16)),
        [0x1F, 0x8B, ..] => Some(("compressed (gzip)", "unpack it first, with `gunzip`")),
        [b'P', b'K', 3, 4, ..] => Some(("compressed (zip)", "unpack it first, with `unzip`")),
        _ => None,
    }
}

/// Returns the place of a byte in text that is UTF-8 up to there.
fn place(name: &str, bytes: &[u8], offset: usize) -> Place {
    // The preceding text is valid, so the replacement of later bytes does not move the offset.
    let shown = bytes.get(..offset + MAX_SHOWN).unwrap_or(bytes);
    let text = &String::from_utf8_lossy(shown);
    SourceFile::new(Source { name, text }).place(Position::new(offset))
}
