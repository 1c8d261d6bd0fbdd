//! `Edm.Guid`.

use super::literal::text_literal;
use std::fmt;

/// `Edm.Guid`: 128 bits, written as `99954f18-c8ec-4b62-85bf-cdf3b70b140e` in lower case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Guid(u128);

impl Guid {
    /// Returns the value, and whether it is written back as `text`.
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        if text.len() != 36 {
            return None;
        }
        let (mut value, mut is_exact) = (0u128, true);
        for (index, character) in text.chars().enumerate() {
            if matches!(index, 8 | 13 | 18 | 23) {
                if character != '-' {
                    return None;
                }
                continue;
            }
            is_exact &= !character.is_ascii_uppercase();
            value = value << 4 | u128::from(character.to_digit(16)?);
        }
        Some((Self(value), is_exact))
    }

    /// Returns the 128 bits; the first digits of the text are the most significant.
    pub fn as_u128(self) -> u128 {
        self.0
    }
}

text_literal!(
    Guid,
    "Edm.Guid",
    "32 hexadecimal digits in groups of 8-4-4-4-12 are wanted"
);

impl From<u128> for Guid {
    fn from(bits: u128) -> Self {
        Self(bits)
    }
}

impl From<Guid> for u128 {
    fn from(guid: Guid) -> Self {
        guid.0
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.0;
        write!(
            f,
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            bits >> 96,
            bits >> 80 & 0xffff,
            bits >> 64 & 0xffff,
            bits >> 48 & 0xffff,
            bits & 0xffff_ffff_ffff
        )
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
