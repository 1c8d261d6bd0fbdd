//! reqwest as transport.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::uri::{Authority, PathAndQuery};
use reqwest::redirect::Policy;

use super::body::Collector;
use super::http_body::{Sent, received};
use super::{
    BoxError, BoxFuture, ByteStream, Transport, TransportError, TransportErrorKind, http2,
};

/// A transport over a [`reqwest::Client`].
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    /// The client for plain `http`, created on first use, unless the proxies are the caller's own.
    direct: Option<Arc<OnceLock<reqwest::Client>>>,
}

impl Reqwest {
    /// Creates a transport with its own connection pool, which follows no redirects. It uses the proxies of the system
    /// or the environment, which see no token, because they pass TLS through. Plain `http`, which the client allows
    /// only for loopback hosts, uses no proxy.
    ///
    /// reqwest does not repeat requests by itself: only the client's [`RetryPolicy`](crate::client::RetryPolicy)
    /// decides which requests are sent again.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up on this system.
    pub fn new() -> Result<Self, BoxError> {
        Ok(Self {
            client: build(reqwest::Client::builder())?,
            direct: Some(Arc::default()),
        })
    }

    /// Creates a transport from a builder with your own proxy, certificates or pool settings. Redirects are disabled,
    /// because the client must decide where a token is sent, and so is a retry policy of reqwest, because it does not
    /// know which requests may be sent twice. For plain `http` to a loopback host call `no_proxy` on the builder;
    /// otherwise the proxies of the environment see the token.
    ///
    /// # Errors
    ///
    /// Returns the error of the builder.
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, BoxError> {
        Ok(Self {
            client: build(builder)?,
            direct: None,
        })
    }

    fn client_for(&self, scheme: &str) -> Result<&reqwest::Client, TransportError> {
        let Some(direct) = self.direct.as_deref().filter(|_| scheme == "http") else {
            return Ok(&self.client);
        };
        if direct.get().is_none() {
            let client = build(reqwest::Client::builder().no_proxy()).map_err(failure)?;
            // If another call was faster, its client is as good.
            let _ = direct.set(client);
        }
        Ok(direct.get().unwrap_or(&self.client))
    }
}

fn build(builder: reqwest::ClientBuilder) -> reqwest::Result<reqwest::Client> {
    builder
        .redirect(Policy::none())
        .referer(false)
        .retry(reqwest::retry::never())
        .build()
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Bytes>,
        body_limit: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let request = convert(request, whole)?;
            let client = self.client_for(request.url().scheme())?;
            let mut response = client.execute(request).await.map_err(failure)?;
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

    fn send_streamed(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let request = convert(request, chunks)?;
            let client = self.client_for(request.url().scheme())?;
            let answer = client.execute(request).await.map_err(failure)?;
            let answer = http::Response::<reqwest::Body>::from(answer);
            Ok(answer.map(|body| received(body, |error| error.without_url().into())))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// As reqwest's own conversion, but without writing the address bit by bit.
fn convert<B>(
    request: http::Request<B>,
    body_of: fn(B) -> Option<reqwest::Body>,
) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let scheme = head.uri.scheme_str().unwrap_or_default();
    let authority = head.uri.authority().map_or("", Authority::as_str);
    let path = head.uri.path_and_query().map_or("/", PathAndQuery::as_str);
    let url = [scheme, "://", authority, path].concat();
    let url = reqwest::Url::parse(&url)
        .map_err(|error| TransportError::new(TransportErrorKind::Request, error))?;
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = body_of(body);
    Ok(request)
}

fn whole(body: Bytes) -> Option<reqwest::Body> {
    (!body.is_empty()).then(|| body.into())
}

fn chunks(body: ByteStream) -> Option<reqwest::Body> {
    (body.length() != Some(0)).then(|| reqwest::Body::wrap(Sent::from(body)))
}

fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if http2::is_not_processed(&error) {
        TransportErrorKind::NotProcessed
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Io
    };
    // The address can hold ids and page tokens; the client's error already names the route.
    TransportError::new(kind, error.without_url())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_processed_has_a_kind_of_its_own() {
        http2::tests::each_end_has_its_kind(|| {
            let builder = reqwest::Client::builder().http2_prior_knowledge();
            Reqwest::from_builder(builder.no_proxy()).unwrap()
        });
    }
}
