//! The content of media requests: bytes, or a stream of them.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::Request;
use crate::operation::Streamed;
use crate::transport::{ByteStream, MaybeSync};

/// The content of a media entity or of a stream property: bytes, or a stream of them.
///
/// Bytes can be sent again, by the rules of the client's [`RetryPolicy`](crate::client::RetryPolicy). A [`ByteStream`]
/// is read while it is sent, so the request is sent only once, unless the connection fails before anything is read; its
/// error reports that. [`from_fn`](Self::from_fn) takes a stream that can be opened again, which is repeated like
/// bytes.
///
/// ```
/// use odata_runtime::request::Content;
/// use odata_runtime::transport::ByteStream;
///
/// let whole = Content::from("text");
/// # fn open() -> ByteStream { bytes::Bytes::from_static(b"text").into() }
/// // `open` opens a file, for instance.
/// let once = Content::from(open());
/// let again = Content::from_fn(open);
/// ```
pub struct Content(Kind);

enum Kind {
    Whole(Bytes),
    Streamed(Streamed),
}

impl Content {
    /// Creates content from a stream that is opened each time the request is sent. It must yield the same bytes each
    /// time.
    pub fn from_fn(open: impl Fn() -> ByteStream + MaybeSync + 'static) -> Self {
        Self(Kind::Streamed(Streamed::Again(Arc::new(open))))
    }
}

impl<T: Into<Bytes>> From<T> for Content {
    fn from(bytes: T) -> Self {
        Self(Kind::Whole(bytes.into()))
    }
}

impl From<ByteStream> for Content {
    fn from(stream: ByteStream) -> Self {
        Self(Kind::Streamed(Streamed::once(stream)))
    }
}

impl<K> Request<K> {
    /// Sends content of this type.
    pub(super) fn with_content(mut self, content_type: &str, content: Content) -> Self {
        self.operation.set_header("content-type", content_type);
        match content.0 {
            Kind::Whole(bytes) => self.operation.body = Some(bytes),
            Kind::Streamed(streamed) => self.operation.streamed = Some(streamed),
        }
        self
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Whole(bytes) => write!(formatter, "Content({} bytes)", bytes.len()),
            Kind::Streamed(streamed) => write!(formatter, "Content({streamed:?})"),
        }
    }
}
