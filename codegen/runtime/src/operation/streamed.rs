//! A body that is sent in chunks.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::transport::{BoxError, ByteStream, MaybeSync};

/// A source of the same bytes each time.
pub(crate) trait Open: MaybeSync {
    fn open(&self) -> ByteStream;
}

impl<F: Fn() -> ByteStream + MaybeSync> Open for F {
    fn open(&self) -> ByteStream {
        self()
    }
}

/// A body that is sent in chunks: once, or as often as it can be opened. A clone has the same stream.
#[derive(Clone)]
pub(crate) enum Streamed {
    /// The sender takes it, and it is returned if nothing of it was read.
    Once(Arc<Mutex<Option<ByteStream>>>),
    /// It can be opened again.
    Again(Arc<dyn Open>),
}

impl Streamed {
    pub(crate) fn once(stream: ByteStream) -> Self {
        Self::Once(Arc::new(Mutex::new(Some(stream))))
    }

    /// Returns whether it can be sent, for the first time or again.
    pub(crate) fn is_there(&self) -> bool {
        match self {
            Self::Once(stream) => lock(stream).is_some(),
            Self::Again(_) => true,
        }
    }

    /// Returns the stream to send, with its progress; `None` if it was taken.
    pub(crate) fn open(&self) -> Option<(ByteStream, Progress)> {
        let (stream, origin) = match self {
            Self::Once(origin) => (lock(origin).take()?, Some(Arc::clone(origin))),
            Self::Again(source) => (source.open(), None),
        };
        let progress = Progress::default();
        let length = stream.length();
        let counted = ByteStream::new(Counted {
            stream: Some(stream),
            length,
            origin,
            progress: progress.clone(),
        });
        let counted = match length {
            Some(length) => counted.of_length(length),
            None => counted,
        };
        Some((counted, progress))
    }
}

impl fmt::Debug for Streamed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Streamed")
    }
}

fn lock(stream: &Mutex<Option<ByteStream>>) -> MutexGuard<'_, Option<ByteStream>> {
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The number of bytes that the transport has taken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress(Arc<AtomicU64>);

impl Progress {
    pub(crate) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A stream whose bytes are counted and compared with its length.
struct Counted {
    stream: Option<ByteStream>,
    length: Option<u64>,
    /// The place to which the stream is returned if it was never polled.
    origin: Option<Arc<Mutex<Option<ByteStream>>>>,
    progress: Progress,
}

impl Stream for Counted {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.origin = None;
        let Some(stream) = &mut self.stream else {
            return Poll::Ready(None);
        };
        let next = ready!(Pin::new(stream).poll_next(context));
        let size = match &next {
            Some(Ok(chunk)) => u64::try_from(chunk.len()).unwrap_or(u64::MAX),
            Some(Err(_)) | None => 0,
        };
        let sent = self.progress.bytes().saturating_add(size);
        self.progress.0.store(sent, Ordering::Relaxed);
        let is_wrong = self.length.is_some_and(|length| match &next {
            Some(Ok(_)) => sent > length,
            Some(Err(_)) => false,
            None => sent < length,
        });
        let next = match self.length {
            Some(length) if is_wrong => {
                let than = if sent > length { "more" } else { "fewer" };
                let why =
                    format!("the stream that is sent has {than} bytes than the {length} it says");
                Some(Err(why.into()))
            }
            _ => next,
        };
        if !matches!(next, Some(Ok(_))) {
            self.stream = None;
        }
        Poll::Ready(next)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        if let Some(origin) = self.origin.take() {
            *lock(&origin) = self.stream.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    fn next(stream: &mut ByteStream) -> Option<Result<Bytes, BoxError>> {
        match Pin::new(stream).poll_next(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(next) => next,
            Poll::Pending => panic!("what is there is not waited for"),
        }
    }

    #[test]
    fn what_nobody_read_comes_back() {
        let streamed = Streamed::once(Bytes::from_static(b"abc").into());
        let (mut first, _) = streamed.open().unwrap();
        assert!(!streamed.is_there() && streamed.clone().open().is_none());
        drop(first);
        (first, _) = streamed.open().unwrap();
        assert_eq!(next(&mut first).unwrap().unwrap(), "abc");
        assert!(next(&mut first).is_none());
        drop(first);
        assert!(!streamed.is_there());
        let again = Streamed::Again(Arc::new(|| Bytes::from_static(b"abc").into()));
        for _ in 0..2 {
            let (mut stream, progress) = again.open().unwrap();
            assert_eq!(next(&mut stream).unwrap().unwrap(), "abc");
            assert_eq!(progress.bytes(), 3);
        }
        assert!(again.is_there());
    }

    #[test]
    fn a_stream_is_as_long_as_it_says() {
        for (length, than) in [(2, "more"), (4, "fewer")] {
            let stream = ByteStream::from(Bytes::from_static(b"abc")).of_length(length);
            let (mut stream, _) = Streamed::once(stream).open().unwrap();
            let first = next(&mut stream).unwrap();
            let error = first.and_then(|_| next(&mut stream).unwrap()).unwrap_err();
            assert!(error.to_string().contains(than), "{error}");
            assert!(next(&mut stream).is_none());
        }
    }
}
