//! hyper-util as transport: faster to build than reqwest, no proxies, rustls on ring.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::body::Collector;
use super::http_body::{Sent, received};
use super::{
    BoxError, BoxFuture, ByteStream, Transport, TransportError, TransportErrorKind, http2,
};

/// A transport over hyper-util's client with any connector: TLS, plain TCP, a proxy, a Unix socket.
#[derive(Clone, Debug)]
pub struct Hyper<C>(Client<C, Sent>);

impl Hyper<HttpsConnector<HttpConnector>> {
    /// Creates a transport with TLS by rustls on ring, built-in root certificates, HTTP/1.1 and HTTP/2. The connector
    /// accepts plain `http` too; the client allows it only for loopback hosts.
    ///
    /// # Errors
    ///
    /// Returns an error if rustls and ring have no protocol version in common.
    pub fn new() -> Result<Self, BoxError> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(provider)?
            .https_or_http()
            .enable_all_versions()
            .wrap_connector(tcp);
        Ok(Self::with_connector(connector))
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Hyper<C> {
    /// Creates a transport with its own connection pool over the given connector.
    pub fn with_connector(connector: C) -> Self {
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .build(connector);
        Self(client)
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Transport for Hyper<C> {
    fn send(
        &self,
        request: http::Request<Bytes>,
        body_limit: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let answer = self.0.request(request.map(Sent::Whole));
        Box::pin(async move {
            let (head, mut incoming) = answer.await.map_err(failure)?.into_parts();
            let mut body = Collector::new(incoming.size_hint().exact(), body_limit)?;
            let mut frame =
                async || poll_fn(|context| Pin::new(&mut incoming).poll_frame(context)).await;
            while let Some(frame) = frame().await {
                let frame = frame.map_err(|e| TransportError::new(TransportErrorKind::Io, e))?;
                // Trailers hold nothing that this API uses.
                if let Ok(chunk) = frame.into_data() {
                    body.push(chunk)?;
                }
            }
            Ok(http::Response::from_parts(head, body.finish()))
        })
    }

    fn send_streamed(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        let answer = self.0.request(request.map(Sent::from));
        Box::pin(async move {
            let answer = answer.await.map_err(failure)?;
            Ok(answer.map(|body| received(body, BoxError::from)))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

fn failure(error: Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if http2::is_not_processed(&error) {
        TransportErrorKind::NotProcessed
    } else {
        TransportErrorKind::Io
    };
    TransportError::new(kind, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_processed_has_a_kind_of_its_own() {
        http2::tests::each_end_has_its_kind(|| {
            let client = Client::builder(TokioExecutor::new())
                .timer(TokioTimer::new())
                .http2_only(true)
                .build(HttpConnector::new());
            Hyper(client)
        });
    }
}
