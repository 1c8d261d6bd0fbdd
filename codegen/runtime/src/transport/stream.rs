//! Bytes in chunks, which are never in memory as a whole.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::{BoxError, MaybeSend};

#[cfg(not(target_arch = "wasm32"))]
pub(super) type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;
#[cfg(target_arch = "wasm32")]
pub(super) type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>>>>;

/// Bytes in chunks: the body of a request or of an answer.
///
/// ```
/// use bytes::Bytes;
/// use odata_runtime::transport::ByteStream;
/// # use std::{pin::Pin, task::{Context, Poll}};
/// # struct Chunks(std::vec::IntoIter<&'static str>);
/// # impl futures_core::Stream for Chunks {
/// #     type Item = std::io::Result<&'static str>;
/// #     fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
/// #         Poll::Ready(self.0.next().map(Ok))
/// #     }
/// # }
///
/// // Any stream of results is accepted, such as the `ReaderStream` of tokio-util over a file.
/// let chunks = Chunks(vec!["ab", "c"].into_iter());
/// let stream = ByteStream::new(chunks).of_length(3);
/// assert_eq!(stream.length(), Some(3));
/// ```
pub struct ByteStream {
    chunks: BoxStream,
    length: Option<u64>,
}

impl ByteStream {
    /// Creates a stream of unknown length. An error in it ends the request, so that the server never receives all of it.
    pub fn new<S, B, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + MaybeSend + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::boxed(Box::pin(Converted(Box::pin(chunks))), None)
    }

    pub(super) fn boxed(chunks: BoxStream, length: Option<u64>) -> Self {
        Self { chunks, length }
    }

    /// Sets the number of bytes, for the `Content-Length`, which some services require. A stream with more or fewer bytes
    /// fails.
    #[must_use]
    pub fn of_length(mut self, length: u64) -> Self {
        self.length = Some(length);
        self
    }

    /// Returns the number of bytes, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the next chunk; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Bytes, BoxError>> {
        poll_fn(|context| self.chunks.as_mut().poll_next(context)).await
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.as_mut().poll_next(context)
    }
}

impl From<Bytes> for ByteStream {
    fn from(whole: Bytes) -> Self {
        let length = u64::try_from(whole.len()).ok();
        Self {
            chunks: Box::pin(Whole(Some(whole))),
            length,
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ByteStream")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// A stream whose chunks and errors are made those of a [`ByteStream`].
struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().poll_next(context);
        next.map(|next| next.map(|chunk| chunk.map(Into::into).map_err(Into::into)))
    }
}

/// One chunk.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}
