//! Reading the bodies of responses.
//!
//! These read from bytes in the fastest way: the UTF-8 is checked once for the whole body, then it
//! is parsed as a string.

use serde::de::{DeserializeOwned, Error as _};
use serde_json::Error;

/// Reads the body of a response into whatever its type is, with nothing mended.
///
/// # Errors
///
/// A body that is not UTF-8 or not JSON, that is nested more than 127 levels deep, or that is of
/// another kind than `T` is.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    serde_json::from_str(as_text(body)?)
}

fn as_text(body: &[u8]) -> Result<&str, Error> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    std::str::from_utf8(body).map_err(|error| {
        Error::custom(format_args!(
            "the body is not UTF-8 from byte {} on",
            error.valid_up_to()
        ))
    })
}
