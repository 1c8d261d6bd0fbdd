//! reqwest as transport.

use std::time::Duration;

use bytes::Bytes;
use http::uri::{Authority, PathAndQuery};
use reqwest::redirect::Policy;

use super::body::Collector;
use super::{BoxError, BoxFuture, Transport, TransportError, TransportErrorKind};

/// Sends requests by a [`reqwest::Client`].
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// A transport with its own connection pool, which follows no redirect.
    ///
    /// # Errors
    ///
    /// Fails where TLS cannot be set up on this system.
    pub fn new() -> Result<Self, BoxError> {
        Self::from_builder(reqwest::Client::builder())
    }

    /// A transport from a builder with your own proxy, certificates or pool settings. Redirects are
    /// turned off, because the client must decide where a token goes. Do not give the builder a retry
    /// policy of its own either: it does not know which requests may be sent twice.
    ///
    /// # Errors
    ///
    /// Fails where the builder does.
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, BoxError> {
        let client = builder.redirect(Policy::none()).referer(false).build()?;
        Ok(Self(client))
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Bytes>,
        body_limit: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let request = convert(request)?;
            let mut response = self.0.execute(request).await.map_err(failure)?;
            let mut body = Collector::new(response.content_length(), body_limit)?;
            while let Some(chunk) = response.chunk().await.map_err(failure)? {
                body.push(chunk)?;
            }
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let mut answer = http::Response::new(body.finish());
            *answer.status_mut() = status;
            *answer.headers_mut() = headers;
            Ok(answer)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// As reqwest's own conversion, but without writing the address bit by bit.
fn convert(request: http::Request<Bytes>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let scheme = head.uri.scheme_str().unwrap_or_default();
    let authority = head.uri.authority().map_or("", Authority::as_str);
    let path = head.uri.path_and_query().map_or("/", PathAndQuery::as_str);
    let url = [scheme, "://", authority, path].concat();
    let url = reqwest::Url::parse(&url)
        .map_err(|error| TransportError::new(TransportErrorKind::Request, error))?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    if !body.is_empty() {
        *request.body_mut() = Some(body.into());
    }
    Ok(request)
}

fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Io
    };
    // The address can hold ids and tokens of pages; the client's error names the route already.
    TransportError::new(kind, error.without_url())
}
