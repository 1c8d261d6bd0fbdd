//! Bodies, limits, time-outs, both transports, and a fake one.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use msgraph_backup_restore::client::RetryPolicy;
use msgraph_backup_restore::request::{Get, Version};
use msgraph_backup_restore::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
use msgraph_backup_restore::{BackupRestore as _, Client, ErrorKind};
use serde_json::json;
use support::raw::RawServer;
use support::{Server, json};

#[tokio::test]
async fn a_body_cut_in_the_middle_is_no_success() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":\"a\"".to_vec();
    let server = RawServer::start(move |_| Some(cut.clone())).await;
    for client in support::raw_clients(&server.url) {
        let before = server.requests();
        let error = client
            .v1_0()
            .restore_points()
            .by_id("p")
            .get()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert_eq!(server.requests() - before, 5);
        let create = client.v1_0().one_drive_for_business_restore_sessions();
        assert_eq!(
            create.create(&Default::default()).await.unwrap_err().kind(),
            ErrorKind::Transport
        );
        assert_eq!(server.requests() - before, 6);
    }
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused_while_it_comes() {
    // A gigabyte, announced and unannounced.
    let announced = RawServer::start(|_| {
        Some(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n{".to_vec())
    })
    .await;
    let endless = Server::start(|_, _| {
        let chunk = Bytes::from(vec![b' '; 1 << 16]);
        let stream = Repeat {
            chunk,
            left: 1 << 14,
        };
        Response::builder().body(Body::from_stream(stream)).unwrap()
    })
    .await;
    for url in [announced.url.as_str(), &endless.url] {
        for client in support::raw_clients(url) {
            let began = Instant::now();
            let error = client.v1_0().restore_points().list().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
            assert_eq!(
                error.transport_kind(),
                Some(TransportErrorKind::BodyTooLarge)
            );
            let text = support::whole(error);
            assert!(text.contains("67108864 bytes"), "{text}");
            assert!(began.elapsed() < Duration::from_secs(20));
        }
    }
    assert_eq!(
        announced.requests(),
        support::raw_clients("http://127.0.0.1:1").len()
    );
    let small = Server::json(200, json!({"id": "0123456789"})).await;
    let client = small.builder().body_limit(10).build().unwrap();
    assert!(
        client
            .v1_0()
            .restore_points()
            .by_id("p")
            .get()
            .await
            .is_err()
    );
    let client = small.builder().body_limit(19).build().unwrap();
    client
        .v1_0()
        .restore_points()
        .by_id("p")
        .get()
        .await
        .unwrap();
}

/// The same chunk again and again.
struct Repeat {
    chunk: Bytes,
    left: usize,
}

impl futures_core::Stream for Repeat {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.left = self.left.saturating_sub(1);
        std::task::Poll::Ready((self.left > 0).then(|| Ok(self.chunk.clone())))
    }
}

#[tokio::test]
async fn time_is_bounded_for_the_call_and_for_each_attempt() {
    let server = Server::start(|_, _| support::Reply {
        response: json(200, &json!({})),
        delay: Duration::from_secs(30),
    })
    .await;
    let began = Instant::now();
    let points = server.client().v1_0().restore_points();
    let error = points
        .list()
        .timeout(Duration::from_millis(100))
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(server.log().len(), 1);
    // An attempt that takes too long is repeated if that is safe.
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client.v1_0().restore_points().list().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(server.log().len(), 6);
    let create = client.v1_0().one_drive_for_business_restore_sessions();
    assert!(
        create
            .create(&Default::default())
            .await
            .unwrap_err()
            .is_timeout()
    );
    assert_eq!(server.log().len(), 7);
    let client = server
        .builder()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    assert!(
        client
            .v1_0()
            .restore_points()
            .list()
            .stream()
            .next()
            .await
            .unwrap()
            .unwrap_err()
            .is_timeout()
    );
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_wait_between_attempts_is_within_the_calls_time() {
    let server = Server::json(503, json!({})).await;
    let mut policy = RetryPolicy::default();
    policy.initial_delay = Duration::from_secs(60);
    let client = server.builder().retry(policy).build().unwrap();
    let began = Instant::now();
    let error = client
        .v1_0()
        .restore_points()
        .list()
        .timeout(Duration::from_millis(200))
        .await;
    assert!(error.unwrap_err().is_timeout());
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn both_transports_do_the_same() {
    let server = Server::json(200, json!({"id": "x".repeat(200_000)})).await;
    for client in support::raw_clients(&server.url) {
        let point = client
            .v1_0()
            .restore_points()
            .by_id("a/b")
            .get()
            .response()
            .await
            .unwrap();
        assert_eq!(point.body.id.unwrap().len(), 200_000);
        assert_eq!(point.headers["request-id"], "service-id");
    }
    let log = server.log();
    assert!(log.iter().all(|request| request.target == log[0].target));
}

#[tokio::test]
async fn both_transports_send_an_address_alike() {
    static VERSION: Version = Version::named("v1.0");
    let server = Server::json(200, json!({})).await;
    for client in support::raw_clients(&server.url) {
        let resource = client.resource(&VERSION, "/b\u{fc}cher/%C3%A9");
        for segment in ["a b", "\"<>^`{|}", "%20", "$value"] {
            let got: Get<serde_json::Value> = resource.child(segment).get();
            got.await.unwrap();
        }
    }
    let lines = server.lines();
    let expected = ["a%20b", "%22%3C%3E%5E%60%7B%7C%7D", "%20", "$value"]
        .map(|segment| format!("GET /v1.0/b%C3%BCcher/%C3%A9/{segment}"));
    for sent in lines.chunks(4) {
        assert_eq!(sent, expected);
    }
}

#[tokio::test]
async fn no_transport_sees_a_segment_that_leads_upwards() {
    static VERSION: Version = Version {
        path: "v1.0",
        agent: "",
        routes: &[],
    };
    let server = Server::json(200, json!({})).await;
    for client in support::raw_clients(&server.url) {
        for path in [
            "/a/../b",
            "/a/%2e%2e/b",
            "/a/%2E./b",
            "/a/./b",
            "/a/%2e",
            "/a\\..\\b",
            "/a\\b",
        ] {
            let got: Get<serde_json::Value> = client.resource(&VERSION, path).get();
            let error = got.await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused, "{path}");
        }
        for segment in ["..", "%2e%2e", ".%2E", "%2e", "a\\b"] {
            let root = client.resource(&VERSION, "/a");
            let got: Get<serde_json::Value> = root.child(segment).get();
            let error = got.await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused, "{segment}");
        }
        assert!(server.log().is_empty());
    }
    // A key is a value, whatever its form, and so are dots in names.
    for client in support::raw_clients(&server.url) {
        for key in ["%2e%2e", "a\\..\\b", "...", "a..b"] {
            let root = client.resource(&VERSION, "/a");
            let got: Get<serde_json::Value> = root.key(key).child("microsoft.graph.b").get();
            got.await.unwrap();
        }
    }
    let lines = server.lines();
    let expected = ["%252e%252e", "a%5C..%5Cb", "...", "a..b"]
        .map(|key| format!("GET /v1.0/a/{key}/microsoft.graph.b"));
    for sent in lines.chunks(4) {
        assert_eq!(sent, expected);
    }
}

#[tokio::test]
async fn a_gateway_without_tls_is_no_place_for_tokens() {
    for url in ["http://graph.microsoft.com", "http://10.0.0.1:80"] {
        let error = support::builder(url).build().unwrap_err();
        assert!(error.to_string().contains("plain text"), "{error}");
    }
}

/// The proxies of the environment are read once, so the test runs itself with one that accepts no connection.
#[test]
fn no_proxy_sees_a_call_in_plain_text() {
    const INNER: &str = "TEST_BEHIND_A_PROXY";
    if std::env::var_os(INNER).is_none() {
        let mut test = std::process::Command::new(std::env::current_exe().unwrap());
        test.args(["--exact", "no_proxy_sees_a_call_in_plain_text"]);
        for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            test.env(name, "http://127.0.0.1:1");
        }
        let output = test.env(INNER, "1").output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains("1 passed"),
            "{text}"
        );
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let server = Server::json(200, json!({"value": []})).await;
        for client in support::raw_clients(&server.url) {
            client.v1_0().restore_points().list().await.unwrap();
        }
    });
}

/// A transport without a socket, as users test their own code.
#[derive(Clone, Default)]
struct Fake {
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Transport for Fake {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        if request.uri().path().ends_with("never") {
            return Box::pin(pending());
        }
        let mut answer = http::Response::new(Bytes::new());
        *answer.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
        Box::pin(async { Ok(answer) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.waits.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn a_fake_transport_needs_no_socket_and_no_clock() {
    let fake = Fake::default();
    let client = Client::graph()
        .anonymous()
        .transport(fake.clone())
        .build()
        .unwrap();
    let error = client.v1_0().restore_points().list().await.unwrap_err();
    assert!(error.is_throttled());
    let waits = fake.waits.lock().unwrap().clone();
    assert_eq!(waits.len(), 4);
    for (index, wait) in waits.iter().enumerate() {
        let full = Duration::from_millis(500 << index);
        assert!(*wait >= full / 2 && *wait <= full, "{index}: {wait:?}");
    }
    // Its sleep ends at once, so an attempt without an answer times out at once.
    let error = client
        .v1_0()
        .restore_points()
        .by_id("never")
        .get()
        .await
        .unwrap_err();
    assert!(error.is_timeout());
}
