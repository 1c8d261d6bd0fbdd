//! The response to a call: body, status, headers.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::body::InStreamError;
use super::kind::Kind;
use crate::client::Exchanged;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::transport::BoxError;

/// The response to a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status, always a success.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: T,
}

impl<T> Response<T> {
    /// Returns the service's id of the request, for support requests.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("request-id")?.to_str().ok()
    }
}

impl Response<()> {
    /// With the body that was read otherwise.
    pub(super) fn with_body<T>(self, body: T) -> Response<T> {
        Response {
            status: self.status,
            headers: self.headers,
            body,
        }
    }
}

/// Reads an answer as the type that the kind of request expects.
pub(crate) fn read<K: Kind>(
    exchanged: Exchanged,
    operation: &Operation,
) -> Result<Response<K::Output>> {
    read_by(exchanged, operation, K::read)
}

/// Reads an answer by a function of its body.
pub(super) fn read_by<T>(
    exchanged: Exchanged,
    operation: &Operation,
    read_body: fn(&Bytes) -> Result<T, BoxError>,
) -> Result<Response<T>> {
    let (head, body) = exchanged.answer.into_parts();
    let explain = |error: Error| operation.explain(error.hiding(exchanged.authorization));
    if !head.status.is_success() {
        return Err(explain(Error::service(head.status, head.headers, body)));
    }
    match read_body(&body) {
        Ok(output) => Ok(Response {
            status: head.status,
            headers: head.headers,
            body: output,
        }),
        Err(error) if error.is::<InStreamError>() => {
            Err(explain(Error::service(head.status, head.headers, body)))
        }
        Err(error) => Err(explain(Error::unread(
            head.status,
            head.headers,
            body,
            error,
        ))),
    }
}
