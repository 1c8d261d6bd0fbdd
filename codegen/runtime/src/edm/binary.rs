//! `Edm.Binary`.

use super::literal::text_literal;
use std::fmt;

/// `Edm.Binary`: bytes, written as base64url with padding.
///
/// Parsing also accepts the alphabet with `+` and `/`, and text without padding.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Binary(pub Vec<u8>);

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Binary {
    /// Returns the value, and whether it is written back as `text`.
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        let body = text.trim_end_matches('=');
        let is_padded = body.len() < text.len();
        if body.len() % 4 == 1
            || is_padded && (!text.len().is_multiple_of(4) || text.len() - body.len() > 2)
        {
            return None;
        }
        let mut bytes = Vec::with_capacity(body.len() / 4 * 3 + 2);
        let (mut buffer, mut bits) = (0u32, 0u32);
        for byte in body.bytes() {
            let sextet = match byte {
                b'A'..=b'Z' => byte - b'A',
                b'a'..=b'z' => byte - b'a' + 26,
                b'0'..=b'9' => byte - b'0' + 52,
                b'-' | b'+' => 62,
                b'_' | b'/' => 63,
                _ => return None,
            };
            buffer = buffer << 6 | u32::from(sextet);
            bits += 6;
            if bits >= 8 {
                bits -= 8;
                bytes.push((buffer >> bits) as u8);
                buffer &= (1 << bits) - 1;
            }
        }
        let value = Self(bytes);
        let is_exact = value.to_string() == text;
        Some((value, is_exact))
    }
}

text_literal!(Binary, "Edm.Binary", "base64url is wanted");

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<Binary> for Vec<u8> {
    fn from(binary: Binary) -> Self {
        binary.0
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.chunks(3) {
            let group = chunk
                .iter()
                .fold(0u32, |group, byte| group << 8 | u32::from(*byte))
                << (8 * (3 - chunk.len()));
            for position in 0..4 {
                let sextet = (group >> (18 - 6 * position) & 63) as usize;
                let character = if position > chunk.len() {
                    '='
                } else {
                    ALPHABET.get(sextet).copied().map_or('=', char::from)
                };
                fmt::Write::write_char(f, character)?;
            }
        }
        Ok(())
    }
}
