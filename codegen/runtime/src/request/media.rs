//! Bytes instead of JSON: media entities and stream properties.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, Method, header};

use super::kind::{Kind, private};
use super::{Call, Content, Request, Resource, Response, response};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::model::WireValue;
use crate::operation::Operation;
use crate::transport::{BoxError, BoxFuture, ByteStream};

/// The kind of a request that reads bytes of any content type.
pub struct Media(());

/// A `GET` of the bytes of a media entity, of a stream property, or of what a function returns. Awaiting it returns the
/// bytes, up to the client's [`body_limit`](crate::ClientBuilder::body_limit); [`response`](Request::response) also
/// returns the content type, see [`Response::content_type`]. [`stream`](Request::stream) returns the bytes in chunks as
/// they arrive.
pub type GetMedia = Request<Media>;

/// A `POST` to an action that returns bytes, which are read as those of [`GetMedia`] are. It is sent again only if the
/// service cannot have processed it, so not after an answer that breaks off.
pub type CallMedia = Request<Media>;

impl private::Sealed for Media {}

impl Kind for Media {
    type Output = Bytes;

    fn read(body: &Bytes) -> Result<Bytes, BoxError> {
        Ok(body.clone())
    }
}

impl<T> Response<T> {
    /// Returns the content type of the body.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the length of the body in bytes, if the service states it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        let length = self.headers.get(header::CONTENT_LENGTH)?;
        length.to_str().ok()?.trim().parse().ok()
    }

    /// Returns the ETag of the body: for a media entity that of its bytes, which a `PUT` of new ones can pass to
    /// [`if_match`](Request::if_match).
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.headers.get(header::ETAG)?.to_str().ok()
    }
}

impl GetMedia {
    /// Awaits the status and the headers, and returns the body in chunks. It may have any length, and is not requested
    /// again once it has begun. If the connection breaks, `.header("range", "bytes=1000-")` continues after the bytes
    /// that arrived, if the service supports that.
    ///
    /// [`timeout`](Request::timeout) limits the time until the headers arrive, and the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) the wait for each chunk.
    #[must_use = "a request does nothing until it is awaited"]
    pub fn stream(mut self) -> BoxFuture<'static, Result<Response<Chunks>>> {
        self.operation.streams_answer = true;
        Box::pin(async move {
            let (client, operation) = (self.client, self.operation);
            let mut rest = None;
            let exchanged = client.exchange_in_part(&operation, &mut rest).await?;
            let authorization = exchanged.authorization.clone();
            let answer = response::read_by(exchanged, &operation, |_| Ok(()))?;
            Ok(answer.with_body(Chunks {
                client,
                operation,
                authorization,
                stream: rest,
                timer: None,
            }))
        })
    }
}

/// The chunks of a body as they arrive. [`next`](Chunks::next) and [`try_next`](Chunks::try_next) need no extension
/// trait. An error ends them.
#[must_use = "a stream does nothing until it is polled"]
pub struct Chunks {
    client: Client,
    operation: Operation,
    /// The token that was sent, which no error shows.
    authorization: Option<HeaderValue>,
    stream: Option<ByteStream>,
    /// How long the next chunk may take.
    timer: Option<(Duration, BoxFuture<'static, ()>)>,
}

impl Chunks {
    /// Returns the next chunk; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// Returns the next chunk; `Ok(None)` after the last one.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, and if the next chunk does not arrive in time.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>> {
        self.next().await.transpose()
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let Some(stream) = &mut self.stream else {
            return Poll::Ready(None);
        };
        let error = match Pin::new(stream).poll_next(context) {
            Poll::Ready(Some(Ok(chunk))) => {
                self.timer = None;
                return Poll::Ready(Some(Ok(chunk)));
            }
            Poll::Ready(None) => {
                self.stream = None;
                return Poll::Ready(None);
            }
            Poll::Ready(Some(Err(error))) => {
                Error::broken_off(error).hiding(self.authorization.clone())
            }
            Poll::Pending => {
                if self.timer.is_none() {
                    self.timer = self.client.timer();
                }
                let Some((limit, timer)) = &mut self.timer else {
                    return Poll::Pending;
                };
                ready!(timer.as_mut().poll(context));
                Error::timeout_with(format!("nothing more of the body came within {limit:?}"))
            }
        };
        self.stream = None;
        Poll::Ready(Some(Err(self.operation.explain(error))))
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

/// Makes a request one for an answer of any content type.
fn of_bytes(mut request: Request<Media>) -> Request<Media> {
    let any = HeaderValue::from_static("*/*");
    request.operation.headers.insert(header::ACCEPT, any);
    request.operation.is_media = true;
    request
}

impl fmt::Debug for Chunks {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Chunks")
            .field("is_over", &self.stream.is_none())
            .finish_non_exhaustive()
    }
}

impl Resource {
    /// Creates a `GET` of bytes.
    pub fn get_media(&self) -> GetMedia {
        of_bytes(self.request(Method::GET))
    }

    /// Creates a `POST` of the parameters of an action that returns bytes.
    pub fn post_media<B: WireValue>(&self, parameters: &B) -> CallMedia {
        of_bytes(self.request_with(Method::POST, parameters))
    }

    /// As [`post_media`](Self::post_media), for an action without parameters: no body and no content type.
    pub fn post_empty_media(&self) -> CallMedia {
        of_bytes(self.request(Method::POST))
    }

    /// Creates a `PUT` of content of a type such as `image/png`: bytes, or a stream of them.
    pub fn put_media(&self, content_type: &str, content: impl Into<Content>) -> Call<()> {
        self.request(Method::PUT)
            .with_content(content_type, content.into())
    }

    /// Creates a `POST` of content of a type such as `image/png` to a collection of media entities, which creates one.
    /// An update of the returned entity sets its other properties.
    pub fn create_media<T>(&self, content_type: &str, content: impl Into<Content>) -> Call<T> {
        self.request(Method::POST)
            .with_content(content_type, content.into())
    }
}
