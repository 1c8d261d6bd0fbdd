//! What is percent-encoded where.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

/// In a path segment: all but RFC 3986's unreserved characters.
pub(crate) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// In a literal inside a path segment: the quotes around a string stay readable.
pub(crate) const LITERAL: &AsciiSet = &SEGMENT.remove(b'\'');

/// In the value of a query option: what a query may hold, but for the characters that some servers
/// treat as separators (`&`, `;`, `+`, `#`, `%`).
pub(crate) const QUERY: &AsciiSet = &LITERAL
    .remove(b'(')
    .remove(b')')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b'$')
    .remove(b'*')
    .remove(b'@')
    .remove(b'!')
    .remove(b'=');
