//! A body that is put together while a limit is kept.

use bytes::{Bytes, BytesMut};

use super::{ByteStream, TransportError, TransportErrorKind};

/// The whole of what comes in chunks, where that is at most `limit` bytes.
pub(crate) async fn collect(mut chunks: ByteStream, limit: usize) -> Result<Bytes, TransportError> {
    let mut collector = Collector::new(chunks.length(), limit)?;
    while let Some(chunk) = chunks.next().await {
        let broken = |error| TransportError::new(TransportErrorKind::Io, error);
        collector.push(chunk.map_err(broken)?)?;
    }
    Ok(collector.finish())
}

/// How much is reserved for a body on the strength of its announced length alone.
const MAX_RESERVED: usize = 1024 * 1024;

/// Collects chunks. A body of a single chunk, which is the usual case, is not copied.
pub(super) struct Collector {
    limit: usize,
    announced: usize,
    first: Bytes,
    rest: BytesMut,
}

impl Collector {
    /// Refuses the body at once if the announced length is above the limit.
    pub(super) fn new(announced: Option<u64>, limit: usize) -> Result<Self, TransportError> {
        let announced = usize::try_from(announced.unwrap_or(0)).unwrap_or(usize::MAX);
        if announced > limit {
            return Err(TransportError::body_too_large(limit));
        }
        Ok(Self {
            limit,
            announced,
            first: Bytes::new(),
            rest: BytesMut::new(),
        })
    }

    pub(super) fn push(&mut self, chunk: Bytes) -> Result<(), TransportError> {
        let length = self.first.len() + self.rest.len() + chunk.len();
        if length > self.limit {
            return Err(TransportError::body_too_large(self.limit));
        }
        if self.first.is_empty() && self.rest.is_empty() {
            self.first = chunk;
            return Ok(());
        }
        if self.rest.is_empty() {
            self.rest
                .reserve(self.announced.min(MAX_RESERVED).max(length));
            self.rest
                .extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.rest.extend_from_slice(&chunk);
        Ok(())
    }

    pub(super) fn finish(self) -> Bytes {
        if self.rest.is_empty() {
            self.first
        } else {
            self.rest.freeze()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collect(chunks: &[&'static str], announced: Option<u64>, limit: usize) -> Option<Bytes> {
        let mut collector = Collector::new(announced, limit).ok()?;
        for chunk in chunks {
            collector.push(Bytes::from_static(chunk.as_bytes())).ok()?;
        }
        Some(collector.finish())
    }

    #[test]
    fn puts_chunks_together() {
        assert_eq!(collect(&[], None, 0).unwrap(), "");
        assert_eq!(collect(&["", "ab"], None, 2).unwrap(), "ab");
        assert_eq!(
            collect(&["ab", "", "cd", "e"], Some(5), 5).unwrap(),
            "abcde"
        );
    }

    #[test]
    fn reserves_no_more_than_is_likely_to_come() {
        let length = Some(u64::MAX);
        assert_eq!(collect(&["ab", "cd"], length, usize::MAX).unwrap(), "abcd");
    }

    #[test]
    fn stops_at_the_limit() {
        assert!(collect(&["abc"], None, 2).is_none());
        assert!(collect(&["a", "b", "c"], None, 2).is_none());
        assert!(collect(&[], Some(3), 2).is_none());
    }
}
