//! The only input and output of a client: a [`Transport`] sends a request and sleeps.
//!
//! Adapters for reqwest and hyper-util are in the modules `reqwest` and `hyper`, behind the features of the same names.
//! For anything else, such as a fake in a test, implement the two methods of the trait.

mod body;
#[cfg(all(
    any(feature = "hyper", feature = "reqwest"),
    not(target_arch = "wasm32")
))]
mod http2;
#[cfg(all(
    any(feature = "hyper", feature = "reqwest"),
    not(target_arch = "wasm32")
))]
mod http_body;
#[cfg(all(feature = "hyper", not(target_arch = "wasm32")))]
pub mod hyper;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub mod reqwest;
mod stream;

pub(crate) use body::collect;
pub use stream::ByteStream;

/// The clock of the standard library, except on WebAssembly, where that one panics.
pub mod clock {
    #[cfg(not(target_arch = "wasm32"))]
    pub use std::time::{Instant, SystemTime};
    #[cfg(target_arch = "wasm32")]
    pub use web_time::{Instant, SystemTime};
}

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

/// Any error that may cross threads.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A boxed future; it may cross threads, except on WebAssembly, where there are none.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A boxed future; it may cross threads, except on WebAssembly, where there are none.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// `Send`, except on WebAssembly, where nothing crosses threads.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}
/// `Send`, except on WebAssembly, where nothing crosses threads.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Send + Sync`, except on WebAssembly, where nothing crosses threads.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSync: Send + Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + Sync + ?Sized> MaybeSync for T {}
/// `Send + Sync`, except on WebAssembly, where nothing crosses threads.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}

/// Sends requests and waits: all input and output of a client.
///
/// A transport must not follow redirects and must not repeat a request: the client decides both.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    note = "use one of the module `transport`, in tests `testing::Script` or `testing::Service`, or implement `Transport`"
)]
pub trait Transport: MaybeSync + 'static {
    /// Sends the request and reads the whole answer, of any status.
    ///
    /// `body_limit` is the number of bytes of the answer's body that may be kept in memory. An
    /// implementation stops reading as soon as there are more, and fails with
    /// [`TransportErrorKind::BodyTooLarge`].
    ///
    /// # Errors
    ///
    /// Returns the failure of the transport. [`TransportErrorKind::Connect`] guarantees that no byte of the request was
    /// sent: a client repeats even a `POST` after it.
    fn send(
        &self,
        request: http::Request<Bytes>,
        body_limit: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Sends a request whose body, or whose answer's body, comes in chunks: media. What is not read yet is
    /// not kept in memory, so there is no limit.
    ///
    /// A transport that does not say how holds the whole of both bodies, and uses [`send`](Self::send).
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), for the request and the head of the answer.
    fn send_streamed(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let (head, chunks) = request.into_parts();
            let whole = collect(chunks, usize::MAX).await?;
            let request = http::Request::from_parts(head, whole);
            let answer = self.send(request, usize::MAX).await?;
            Ok(answer.map(ByteStream::from))
        })
    }

    /// Completes after the given time.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// Where an exchange with the service failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, so nothing of the request was sent.
    Connect,
    /// The server reported that it did not process the request: in HTTP/2 by `REFUSED_STREAM`, or by a `GOAWAY` that
    /// names an earlier request as the last one.
    NotProcessed,
    /// The time for one attempt was over. The service may have received the request.
    Timeout,
    /// The connection broke. The service may have received the request.
    Io,
    /// The answer's body is longer than the limit.
    BodyTooLarge,
    /// The transport does not accept the request.
    Request,
}

/// The error of a [`Transport`].
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
}

impl TransportError {
    /// Creates an error of the given kind, caused by `source`.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// Creates the error of an answer whose body exceeds `limit` bytes.
    #[must_use]
    pub fn body_too_large(limit: usize) -> Self {
        Self::new(
            TransportErrorKind::BodyTooLarge,
            format!("the body of the answer is longer than the limit of {limit} bytes"),
        )
    }

    pub(crate) fn into_source(self) -> BoxError {
        self.source
    }

    /// Returns where the exchange failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::NotProcessed => "the server did not begin with the request",
            TransportErrorKind::Timeout => "no answer in time",
            TransportErrorKind::Io => "the connection broke",
            TransportErrorKind::BodyTooLarge => "answer refused",
            TransportErrorKind::Request => "request not taken",
        };
        formatter.write_str(what)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
