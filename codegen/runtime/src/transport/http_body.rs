//! Chunks as the libraries of HTTP have them.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use super::{BoxError, ByteStream};

/// A body that is sent: whole, or in chunks.
pub(super) enum Sent {
    #[cfg(feature = "hyper")]
    Whole(Bytes),
    /// Nobody locks it: it makes the body one that may be shared between threads, which reqwest wants.
    Chunks(Mutex<ByteStream>),
}

impl From<ByteStream> for Sent {
    fn from(chunks: ByteStream) -> Self {
        Self::Chunks(Mutex::new(chunks))
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.get_mut() {
            #[cfg(feature = "hyper")]
            Self::Whole(whole) => {
                let whole = std::mem::take(whole);
                Poll::Ready((!whole.is_empty()).then(|| Ok(Frame::data(whole))))
            }
            Self::Chunks(chunks) => {
                let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                let next = ready!(Pin::new(chunks).poll_next(context));
                Poll::Ready(next.map(|chunk| chunk.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.length();
        length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Sent {
    /// How much there is, or still is of a whole.
    fn length(&self) -> Option<u64> {
        match self {
            #[cfg(feature = "hyper")]
            Self::Whole(whole) => u64::try_from(whole.len()).ok(),
            Self::Chunks(chunks) => {
                let chunks = chunks.lock().unwrap_or_else(PoisonError::into_inner);
                chunks.length()
            }
        }
    }
}

/// The chunks of an answer's body, and what becomes of its errors. Trailers say nothing that OData uses.
pub(super) fn received<B>(body: B, failure: fn(B::Error) -> BoxError) -> ByteStream
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
{
    let length = body.size_hint().exact();
    ByteStream::boxed(Box::pin(Received { body, failure }), length)
}

struct Received<B: Body> {
    body: B,
    failure: fn(B::Error) -> BoxError,
}

impl<B: Body<Data = Bytes> + Unpin> Stream for Received<B> {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err((self.failure)(error)))),
                Some(Ok(frame)) => {
                    if let Ok(chunk) = frame.into_data() {
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                }
            }
        }
    }
}
