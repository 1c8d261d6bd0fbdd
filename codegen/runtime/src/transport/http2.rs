//! HTTP/2 errors for requests that the server did not process.

use std::error::Error;

/// Returns whether the server reports that it did not process the request, which RFC 9113, 8.7, allows to be sent again
/// whatever its method is: the stream was refused, or a `GOAWAY` named an earlier one as the last. The reason of the
/// latter says nothing about requests after it.
///
/// The libraries expose this only in the sources of their errors.
pub(super) fn is_not_processed(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            return error.is_remote() && (is_refused || error.is_go_away());
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpStream};

    use crate::client::{Client, RetryPolicy};
    use crate::request::{Call, Version};
    use crate::transport::{Transport, TransportErrorKind};

    /// How a server ends a request that it does not answer.
    #[derive(Clone, Copy, Debug)]
    enum End {
        /// Closes the stream.
        Reset { reason: u8 },
        /// Ends the connection after the last stream that it names.
        GoAway { last: u8, reason: u8 },
    }

    const REFUSED_STREAM: u8 = 7;
    const INTERNAL_ERROR: u8 = 2;
    const NO_ERROR: u8 = 0;

    /// A client sends a GET and a POST as often as is safe, when the first request ends this way.
    pub(crate) fn each_end_has_its_kind<T: Transport>(transport: impl Fn() -> T) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        use TransportErrorKind::{Io, NotProcessed};
        for (end, kind) in [
            (
                End::Reset {
                    reason: REFUSED_STREAM,
                },
                NotProcessed,
            ),
            (
                End::Reset {
                    reason: INTERNAL_ERROR,
                },
                Io,
            ),
            (
                End::GoAway {
                    last: 0,
                    reason: NO_ERROR,
                },
                NotProcessed,
            ),
            (
                End::GoAway {
                    last: 0,
                    reason: INTERNAL_ERROR,
                },
                NotProcessed,
            ),
            (
                End::GoAway {
                    last: 1,
                    reason: NO_ERROR,
                },
                Io,
            ),
            (
                End::GoAway {
                    last: 1,
                    reason: INTERNAL_ERROR,
                },
                Io,
            ),
        ] {
            runtime.block_on(async {
                let (result, requests) = post(transport(), end, RetryPolicy::never()).await;
                let error = result.unwrap_err();
                assert_eq!(error.transport_kind(), Some(kind), "{end:?}: {error}");
                assert_eq!(requests, 1, "{end:?}");
                let (result, requests) = post(transport(), end, quick()).await;
                let is_repeated = kind == NotProcessed;
                assert_eq!(result.is_ok(), is_repeated, "{end:?}");
                assert_eq!(requests, 1 + usize::from(is_repeated), "{end:?}");
            });
        }
    }

    fn quick() -> RetryPolicy {
        RetryPolicy {
            initial_delay: Duration::from_millis(2),
            ..RetryPolicy::default()
        }
    }

    /// Returns the result of a POST, and the number of requests.
    async fn post(
        transport: impl Transport,
        end: End,
        retry: RetryPolicy,
    ) -> (crate::Result<()>, usize) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&requests);
        let server = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&counter), end));
            }
        });
        let client = Client::builder()
            .base_url(url)
            .anonymous()
            .retry(retry)
            .transport(transport)
            .build()
            .unwrap();
        static VERSION: Version = Version {
            path: "v1",
            agent: "",
            routes: &[],
        };
        let call: Call<()> = client.resource(&VERSION, "/a").post_empty();
        let result = call.await;
        server.abort();
        (result, requests.load(Ordering::SeqCst))
    }

    /// Reads frame after frame; ends the first request of all, and answers the others.
    async fn serve(mut stream: TcpStream, requests: Arc<AtomicUsize>, end: End) -> Option<()> {
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).await.ok()?;
        stream.write_all(&frame(SETTINGS, 0, 0, &[])).await.ok()?;
        loop {
            let mut head = [0; 9];
            stream.read_exact(&mut head).await.ok()?;
            let [a, b, c, kind, _, .., id] = head;
            let mut payload = vec![0; usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c)];
            stream.read_exact(&mut payload).await.ok()?;
            if kind != HEADERS {
                continue;
            }
            let answer = if requests.fetch_add(1, Ordering::SeqCst) > 0 {
                // `:status: 200` in HPACK, the end of the headers and of the stream.
                frame(HEADERS, 0b101, id, &[0x88])
            } else {
                match end {
                    End::Reset { reason } => frame(RST_STREAM, 0, id, &[0, 0, 0, reason]),
                    End::GoAway { last, reason } => {
                        frame(GOAWAY, 0, 0, &[0, 0, 0, last, 0, 0, 0, reason])
                    }
                }
            };
            stream.write_all(&answer).await.ok()?;
            if answer.get(3) == Some(&GOAWAY) {
                return stream.shutdown().await.ok();
            }
        }
    }

    const HEADERS: u8 = 1;
    const RST_STREAM: u8 = 3;
    const SETTINGS: u8 = 4;
    const GOAWAY: u8 = 7;

    fn frame(kind: u8, flags: u8, id: u8, payload: &[u8]) -> Vec<u8> {
        let length = u8::try_from(payload.len()).unwrap();
        let mut frame = vec![0, 0, length, kind, flags, 0, 0, 0, id];
        frame.extend_from_slice(payload);
        frame
    }
}
