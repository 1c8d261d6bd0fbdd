//! Media in chunks, both ways, by both transports.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use futures_core::Stream as _;
use msgraph_backup_restore::request::{Call, Content, Resource, Version};
use msgraph_backup_restore::transport::{
    BoxFuture, ByteStream, Transport, TransportError, TransportErrorKind,
};
use msgraph_backup_restore::{Client, ErrorKind};
use serde_json::json;
use support::raw::RawServer;
use support::{Recorded, Server, json, with_header};

static VERSION: Version = Version::named("v1.0");

fn photo(client: &Client) -> Resource {
    client.resource(&VERSION, "/photos").by_key(&1)
}

/// Chunks, each after the same wait.
struct Slowly {
    chunks: VecDeque<Result<Bytes, std::io::Error>>,
    wait: Duration,
    timer: Option<Pin<Box<tokio::time::Sleep>>>,
}

impl Slowly {
    fn of<const N: usize>(wait: u64, chunks: [&'static str; N]) -> Self {
        let chunks = chunks.map(|chunk| Ok(Bytes::from_static(chunk.as_bytes())));
        Self {
            chunks: chunks.into(),
            wait: Duration::from_millis(wait),
            timer: None,
        }
    }
}

impl futures_core::Stream for Slowly {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let wait = self.wait;
        let timer = self
            .timer
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(wait)));
        if timer.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.timer = None;
        Poll::Ready(self.chunks.pop_front())
    }
}

/// A stream without an end, and how much of it was asked for.
struct Endless(Arc<AtomicUsize>);

impl futures_core::Stream for Endless {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Poll::Ready(Some(Ok(Bytes::from_static(&[7; 1 << 16]))))
    }
}

#[tokio::test]
async fn an_answer_without_end_is_read_as_far_as_it_is_asked_for() {
    let given = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&given);
    let server = Server::start(move |_, _| {
        Response::builder()
            .header("content-type", "image/png")
            .header("etag", "\"5\"")
            .body(Body::from_stream(Endless(Arc::clone(&counter))))
            .unwrap()
    })
    .await;
    for client in support::raw_clients(&server.url) {
        let answer = photo(&client).child("$value").get_media().stream().await;
        let answer = answer.unwrap();
        assert_eq!(answer.content_type(), Some("image/png"));
        assert_eq!(answer.etag(), Some("\"5\""));
        assert_eq!(answer.content_length(), None);
        let mut chunks = answer.body;
        let mut length = 0;
        while length < 8 << 20 {
            let chunk = chunks.try_next().await.unwrap().unwrap();
            assert!(chunk.iter().all(|byte| *byte == 7));
            length += chunk.len();
        }
    }
    // What nobody asks for is not read: what the sockets hold is the most that came beside.
    let given = given.load(Ordering::SeqCst);
    assert!(given < 2 * (128 + 512), "{given} chunks");
}

#[tokio::test]
async fn a_stream_has_no_limit_and_errors_have_theirs() {
    let server = Server::start(|index, _| {
        if index % 2 == 0 {
            with_header(
                json(200, &json!("0123456789")),
                "content-encoding",
                "identity",
            )
        } else {
            json(404, &json!({"error": {"code": "gone", "message": "No."}}))
        }
    })
    .await;
    let client = server.builder().body_limit(60).build().unwrap();
    let media = || photo(&client).get_media();
    let mut chunks = media().stream().await.unwrap().body;
    assert_eq!(chunks.next().await.unwrap().unwrap(), "\"0123456789\"");
    assert!(chunks.next().await.is_none());
    let error = media().stream().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.code().unwrap().as_str(), "gone");
}

#[tokio::test]
async fn what_breaks_off_is_no_whole() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc".to_vec();
    let server = RawServer::start(move |_| Some(cut.clone())).await;
    for client in support::raw_clients(&server.url) {
        let before = server.requests();
        let answer = photo(&client).get_media().stream().await.unwrap();
        assert_eq!(answer.content_length(), Some(100));
        let mut chunks = answer.body;
        assert_eq!(chunks.next().await.unwrap().unwrap(), "abc");
        let error = chunks.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!(error.transport_kind(), Some(TransportErrorKind::Io));
        let text = error.to_string();
        assert!(
            text.contains("GET /photos({id}): the answer broke off"),
            "{text}"
        );
        assert!(chunks.next().await.is_none());
        assert_eq!(server.requests() - before, 1);
    }
}

#[tokio::test]
async fn an_action_that_returns_bytes_is_sent_again_only_if_it_was_not_processed() {
    let render = |client: &Client| photo(client).child("render");
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc".to_vec();
    for answer in [Some(cut), None] {
        let breaks_off = answer.is_some();
        let server = RawServer::start(move |_| answer.clone()).await;
        for client in support::raw_clients(&server.url) {
            let before = server.requests();
            let whole = render(&client).post_empty_media().await.unwrap_err();
            assert_eq!(whole.kind(), ErrorKind::Transport);
            assert_eq!(server.requests() - before, 1);
            let streamed = render(&client).post_media(&json!({})).stream().await;
            assert_eq!(streamed.is_ok(), breaks_off);
            if let Ok(answer) = streamed {
                let mut chunks = answer.body;
                assert_eq!(chunks.next().await.unwrap().unwrap(), "abc");
                let error = chunks.next().await.unwrap().unwrap_err();
                assert_eq!(error.transport_kind(), Some(TransportErrorKind::Io));
                assert!(chunks.next().await.is_none());
            }
            assert_eq!(server.requests() - before, 2);
        }
    }
    for (status, attempts) in [(429, 2), (503, 1), (500, 1)] {
        let server = Server::start(move |index, _| match index % 2 {
            0 => json(
                status,
                &json!({"error": {"code": "later", "message": "Later."}}),
            ),
            _ => Response::builder().body(Body::from("%PDF")).unwrap(),
        })
        .await;
        let client = server.client();
        let call = render(&client)
            .post_media(&json!({"format": "pdf"}))
            .stream();
        match call.await {
            Ok(answer) => {
                let mut chunks = answer.body;
                assert_eq!(chunks.next().await.unwrap().unwrap(), "%PDF");
                assert_eq!(attempts, 2);
            }
            Err(error) => assert_eq!(error.status().unwrap().as_u16(), status),
        }
        let log = server.log();
        assert_eq!(log.len(), attempts, "{status}");
        for sent in log {
            assert_eq!(sent.line(), "POST /v1.0/photos(1)/render");
            assert_eq!(sent.body, r#"{"format":"pdf"}"#);
            assert_eq!(sent.header("accept"), Some("*/*"));
        }
    }
}

#[tokio::test]
async fn each_chunk_has_its_time() {
    let server = Server::start(|_, _| {
        let body = Body::from_stream(Slowly::of(150, ["a", "b", "c", "d"]));
        Response::builder().body(body).unwrap()
    })
    .await;
    let limited = |limit| {
        server
            .builder()
            .attempt_timeout(Duration::from_millis(limit))
            .build()
    };
    let mut chunks = photo(&limited(400).unwrap())
        .get_media()
        .stream()
        .await
        .unwrap()
        .body;
    let mut read = Vec::new();
    while let Some(chunk) = chunks.try_next().await.unwrap() {
        read.extend_from_slice(&chunk);
    }
    assert_eq!(read, b"abcd");
    let mut chunks = photo(&limited(40).unwrap())
        .get_media()
        .stream()
        .await
        .unwrap()
        .body;
    let error = chunks.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(
        error
            .to_string()
            .contains("nothing more of the body came within 40ms"),
        "{error}"
    );
    assert!(chunks.next().await.is_none());
}

#[tokio::test]
async fn a_stream_is_sent_with_and_without_a_length() {
    let server = Server::json(200, json!({})).await;
    let stream = || ByteStream::new(Slowly::of(1, ["ab", "", "c"]));
    for client in support::raw_clients(&server.url) {
        let before = server.log().len();
        let put = |stream: ByteStream| photo(&client).put_media("image/png", stream);
        put(stream()).if_match("\"5\"").await.unwrap();
        put(stream().of_length(3)).await.unwrap();
        put(Bytes::new().into()).await.unwrap();
        let log = server.log();
        let [unknown, known, empty] = &log[before..] else {
            panic!("{:?}", server.lines());
        };
        for sent in [unknown, known] {
            assert_eq!(sent.line(), "PUT /v1.0/photos(1)");
            assert_eq!(sent.body, "abc");
            assert_eq!(sent.header("content-type"), Some("image/png"));
            assert_eq!(sent.header("authorization"), Some("Bearer good"));
        }
        assert_eq!(unknown.header("transfer-encoding"), Some("chunked"));
        assert_eq!(unknown.header("content-length"), None);
        assert_eq!(unknown.header("if-match"), Some("\"5\""));
        assert_eq!(known.header("content-length"), Some("3"));
        assert_eq!(known.header("transfer-encoding"), None);
        assert_eq!(
            (empty.body.as_str(), empty.header("content-length")),
            ("", Some("0"))
        );
    }
}

#[tokio::test]
async fn a_stream_is_sent_once_and_what_is_opened_again_as_often_as_bytes() {
    for (status, is_repeated) in [(503, true), (401, true), (400, false)] {
        let answer = move |index: usize, _: &Recorded| match index % 2 {
            0 => json(
                status,
                &json!({"error": {"code": "later", "message": "Later."}}),
            ),
            _ => json(200, &json!({})),
        };
        let server = Server::start(answer).await;
        for client in support::raw_clients(&server.url) {
            let before = server.log().len();
            let once = Content::from(ByteStream::new(Slowly::of(0, ["abc"])));
            let put: Call<()> = photo(&client).put_media("image/png", once);
            let error = put.await.unwrap_err();
            assert_eq!(error.status().unwrap(), status);
            let text = error.to_string();
            assert_eq!(
                text.contains("it was sent only once"),
                is_repeated,
                "{text}"
            );
            assert_eq!(server.log().len() - before, 1);
            if status == 503 {
                // The next one is answered with a success, so it takes two to see another failure.
                photo(&client).get_media().await.unwrap();
                let again = Content::from_fn(|| ByteStream::new(Slowly::of(0, ["abc"])));
                photo(&client).put_media("image/png", again).await.unwrap();
                let log = server.log();
                let bodies: Vec<&str> = log[before + 2..].iter().map(|sent| &*sent.body).collect();
                assert_eq!(bodies, ["abc", "abc"]);
            } else {
                photo(&client).get_media().await.unwrap();
            }
        }
    }
}

#[tokio::test]
async fn what_is_sent_goes_on_as_long_as_it_moves() {
    let server = Server::json(200, json!({})).await;
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let slow = ByteStream::new(Slowly::of(120, ["a", "b", "c", "d", "e", "f"]));
    photo(&client).put_media("text/plain", slow).await.unwrap();
    assert_eq!(server.only().body, "abcdef");
    let stuck = ByteStream::new(Slowly::of(5000, ["a"]));
    let error = photo(&client)
        .put_media("text/plain", stuck)
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("sent only once"), "{error}");
}

#[tokio::test]
async fn a_stream_that_fails_or_lies_is_no_success() {
    let server = Server::json(200, json!({})).await;
    for client in support::raw_clients(&server.url) {
        let mut failing = Slowly::of(0, ["ab"]);
        failing
            .chunks
            .push_back(Err(std::io::Error::other("the disk is gone")));
        let error = photo(&client)
            .put_media("text/plain", ByteStream::new(failing))
            .await;
        let text = support::whole(error.unwrap_err());
        assert!(text.contains("the disk is gone"), "{text}");
        for (length, why) in [
            (0, "more bytes than the 0"),
            (1, "more bytes than the 1"),
            (3, "fewer bytes than the 3"),
        ] {
            let stream = ByteStream::new(Slowly::of(0, ["ab"])).of_length(length);
            let error = photo(&client).put_media("text/plain", stream).await;
            let text = support::whole(error.unwrap_err());
            assert!(text.contains(why), "{text}");
        }
    }
}

/// A transport that takes some chunks of what is sent, and then fails.
struct Partly {
    chunks: usize,
    kind: TransportErrorKind,
    bodies: Arc<Mutex<Vec<String>>>,
}

impl Transport for Partly {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let request = request.map(ByteStream::from);
        Box::pin(async move { Err(self.send_streamed(request).await.unwrap_err()) })
    }

    fn send_streamed(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let mut body = request.into_body();
            let mut taken = String::new();
            for _ in 0..self.chunks {
                let next = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await;
                let chunk = next.transpose().unwrap().unwrap_or_default();
                taken.push_str(str::from_utf8(&chunk).unwrap());
            }
            self.bodies.lock().unwrap().push(taken);
            Err(TransportError::new(self.kind, "it fails"))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[tokio::test]
async fn what_was_read_of_a_stream_is_not_left_out_the_next_time() {
    let stream = || ByteStream::new(Slowly::of(0, ["ab", "c"]));
    for (chunks, taken) in [(0, ""), (1, "ab"), (2, "abc"), (3, "abc")] {
        for (kind, putting, creating) in [
            (TransportErrorKind::Connect, 5, 5),
            (TransportErrorKind::NotProcessed, 5, 5),
            (TransportErrorKind::Io, 5, 1),
            (TransportErrorKind::Timeout, 5, 1),
            (TransportErrorKind::BodyTooLarge, 1, 1),
        ] {
            let bodies = Arc::default();
            let transport = Partly {
                chunks,
                kind,
                bodies: Arc::clone(&bodies),
            };
            let client = support::builder("http://127.0.0.1")
                .transport(transport)
                .build()
                .unwrap();
            let sends = |is_put, content| {
                let photo = photo(&client);
                async move {
                    match is_put {
                        true => photo.put_media("image/png", content).await,
                        false => photo.create_media::<()>("image/png", content).await,
                    }
                }
            };
            for (is_put, expected) in [(true, putting), (false, creating)] {
                let again = Content::from_fn(stream);
                assert!(sends(is_put, again).await.is_err());
                let sent = std::mem::take(&mut *bodies.lock().unwrap());
                assert_eq!(sent, vec![taken; expected], "{kind:?}");
                let once = Content::from(stream());
                let error = sends(is_put, once).await.unwrap_err();
                let sent = std::mem::take(&mut *bodies.lock().unwrap());
                // It is whole only as long as nothing of it was read.
                let expected = if chunks == 0 { expected } else { 1 };
                assert_eq!(sent, vec![taken; expected], "{kind:?}");
                assert_eq!(error.transport_kind(), Some(kind));
                let is_gone = error.to_string().contains("it was sent only once");
                assert!(!is_gone || chunks > 0, "{error}");
            }
        }
    }
}
