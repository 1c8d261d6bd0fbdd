//! Recorded requests.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A request as it was sent. `Display` shows its method, path and query.
#[derive(Clone)]
pub struct Sent {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Sent {
    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the whole address.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns the path as it was sent, including the version.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// Returns the value of a query option, such as `$filter`, decoded.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        self.options()
            .find_map(|(option, value)| (option == name).then_some(value))
    }

    /// Returns all query options, decoded, in the order sent.
    pub fn options(&self) -> impl Iterator<Item = (String, String)> {
        let pairs = self.uri.query().unwrap_or_default().split('&');
        pairs.filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
    }

    /// Returns all headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the value of a header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body as it was sent.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body as JSON; `null` if there is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Returns the segments of the path, decoded.
    pub(super) fn segments(&self) -> Vec<String> {
        self.path().split('/').skip(1).map(decoded).collect()
    }

    /// Returns the address of this request with another value of `$skiptoken`, for the link to the next page.
    pub(super) fn with_skip_token(&self, token: &str) -> String {
        self.with_token("$skiptoken", token, &["$skiptoken"])
    }

    /// The address of this request with another value of `$deltatoken`, which the last page of changes names.
    pub(super) fn with_delta_token(&self, token: &str) -> String {
        self.with_token("$deltatoken", token, &["$skiptoken", "$deltatoken"])
    }

    fn with_token(&self, option: &str, token: &str, without: &[&str]) -> String {
        let mut link = String::new();
        if let (Some(scheme), Some(authority)) = (self.uri.scheme_str(), self.uri.authority()) {
            link = format!("{scheme}://{authority}");
        }
        link.push_str(self.path());
        let query = self.uri.query().unwrap_or_default();
        let kept = query.split('&').filter(|pair| {
            let name = decoded(pair.split('=').next().unwrap_or_default());
            !pair.is_empty() && !without.contains(&name.as_str())
        });
        let mut separator = '?';
        for pair in kept {
            link.push(separator);
            link.push_str(pair);
            separator = '&';
        }
        link.push(separator);
        link.push_str(option);
        link.push('=');
        link.push_str(token);
        link
    }
}

/// Decodes percent-encoded text.
pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl From<http::Request<Bytes>> for Sent {
    fn from(request: http::Request<Bytes>) -> Self {
        let (head, body) = request.into_parts();
        Self {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
        }
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = self
            .uri
            .path_and_query()
            .map_or("", |target| target.as_str());
        write!(formatter, "{} {target}", self.method)
    }
}

impl fmt::Debug for Sent {
    /// Shows only the names of the headers, because one of them holds a token.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.keys().map(http::HeaderName::as_str).collect();
        formatter
            .debug_struct("Sent")
            .field("line", &self.to_string())
            .field("headers", &headers)
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish()
    }
}

/// Returns whether a segment matches one of a route, in which keys and the values of function parameters are in braces.
/// `is_same` compares names.
pub(super) fn is_segment(
    expected: &str,
    found: &str,
    is_same: impl Fn(&str, &str) -> bool,
) -> bool {
    match expected.split_once('{') {
        None => is_same(expected, found),
        Some(("", _)) => true,
        Some((function, _)) => {
            let name = function.split('(').next().unwrap_or_default();
            found
                .split_once('(')
                .is_some_and(|(found, _)| is_same(found, name))
        }
    }
}
