//! Error codes: an open set.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

/// The code of an error, as the service wrote it.
///
/// The set is open. Codes compare without regard to case, because services write the same code in several ways
/// (`accessDenied`, `AccessDenied`).
#[derive(Clone, Debug)]
pub struct ErrorCode(Cow<'static, str>);

impl ErrorCode {
    /// Creates a documented code.
    #[must_use]
    pub const fn known(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// Returns the code as the service wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        Self(Cow::Owned(text.to_owned()))
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl PartialEq for ErrorCode {
    /// Compares without regard to case.
    fn eq(&self, other: &Self) -> bool {
        *self == *other.as_str()
    }
}

impl Eq for ErrorCode {}

impl Hash for ErrorCode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for byte in self.0.bytes() {
            state.write_u8(byte.to_ascii_lowercase());
        }
        state.write_u8(0xff);
    }
}

impl PartialEq<str> for ErrorCode {
    /// Compares without regard to case.
    fn eq(&self, other: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(other)
    }
}

impl PartialEq<&str> for ErrorCode {
    /// Compares without regard to case.
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn codes_keep_their_text_and_are_equal_in_any_case() {
        const KNOWN: ErrorCode = ErrorCode::known("SomeCode");
        let read = ErrorCode::from("someCODE");
        assert_eq!(read, KNOWN);
        assert_eq!(read.to_string(), "someCODE");
        assert!(read == "SOMECODE");
        assert_ne!(read, ErrorCode::from("someCode2"));
        assert_eq!(HashSet::from([read, KNOWN]).len(), 1);
    }
}
