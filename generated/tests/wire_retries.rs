//! What is sent again, when, and what never is.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use msgraph_backup_restore::client::RetryPolicy;
use msgraph_backup_restore::v1_0::models::OneDriveForBusinessRestoreSession;
use msgraph_backup_restore::{BackupRestore as _, ErrorKind, Patch};
use serde_json::{Value, json};
use support::raw::{RawServer, answer};
use support::{Server, builder, json, with_header};

/// A server that fails the first `failures` requests.
async fn failing(failures: usize, status: u16, retry_after: Option<&'static str>) -> Server {
    Server::start(move |index, _| {
        if index >= failures {
            return json(200, &json!({"id": "ok"}));
        }
        let refusal = json(status, &json!({"error": {"code": "x"}}));
        match retry_after {
            Some(value) => with_header(refusal, "retry-after", value),
            None => refusal,
        }
    })
    .await
}

#[tokio::test]
async fn each_status_is_repeated_where_that_is_safe() {
    for (status, retry_after, reading, posting) in [
        (429, None, 3, 3),
        (429, Some("0"), 3, 3),
        (503, Some("0"), 3, 3),
        (503, None, 3, 1),
        (504, None, 3, 1),
        (504, Some("0"), 3, 1),
        (502, None, 3, 1),
        (408, None, 3, 1),
        (500, Some("0"), 1, 1),
        (400, None, 1, 1),
        (403, None, 1, 1),
        (409, None, 1, 1),
    ] {
        for (method, expected) in [
            ("GET", reading),
            ("PATCH", reading),
            ("DELETE", reading),
            ("POST", posting),
            ("ACTION", posting),
        ] {
            let server = failing(2, status, retry_after).await;
            let sessions = server
                .client()
                .v1_0()
                .one_drive_for_business_restore_sessions();
            let session = sessions.by_id("s");
            let result = match method {
                "GET" => session.get().await.map(drop),
                "PATCH" => session.update(Patch::new()).await.map(drop),
                "DELETE" => session.delete().await,
                "POST" => sessions
                    .create(&OneDriveForBusinessRestoreSession::default())
                    .await
                    .map(drop),
                _ => session.activate().await.map(drop),
            };
            assert_eq!(
                server.log().len(),
                expected,
                "{method} {status} {retry_after:?}"
            );
            assert_eq!(
                result.is_ok(),
                expected == 3,
                "{method} {status} {retry_after:?}"
            );
        }
    }
}

#[tokio::test]
async fn all_attempts_are_the_same_request() {
    let server = failing(2, 429, None).await;
    let session = server
        .client()
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .by_id("s");
    session.update(Patch::new().set_raw("a", 1)).await.unwrap();
    let log = server.log();
    for attempt in &log {
        assert_eq!(attempt.line(), log[0].line());
        assert_eq!(attempt.body, r#"{"a":1}"#);
        assert_eq!(
            attempt.header("client-request-id"),
            log[0].header("client-request-id")
        );
    }
}

#[tokio::test]
async fn attempts_are_bounded() {
    let server = failing(usize::MAX, 503, None).await;
    let error = server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(server.log().len(), 5);
    let never = server
        .builder()
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    assert!(never.v1_0().restore_points().list().await.is_err());
    assert_eq!(server.log().len(), 6);
}

#[tokio::test]
async fn retry_after_is_obeyed_as_seconds_and_as_a_date() {
    let server = failing(1, 429, Some("1")).await;
    let began = Instant::now();
    server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .await
        .unwrap();
    assert!(began.elapsed() >= Duration::from_secs(1));
    let server = Server::start(|index, _| match index {
        0 => {
            let now = SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .unwrap()
                .as_secs();
            let date = time::OffsetDateTime::from_unix_timestamp(now as i64 + 2).unwrap();
            let text = format!(
                "{}, {:02} {} {} {:02}:{:02}:{:02} GMT",
                &date.weekday().to_string()[..3],
                date.day(),
                &date.month().to_string()[..3],
                date.year(),
                date.hour(),
                date.minute(),
                date.second()
            );
            with_header(json(503, &Value::Null), "retry-after", &text)
        }
        _ => json(200, &json!({})),
    })
    .await;
    let began = Instant::now();
    server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .await
        .unwrap();
    let waited = began.elapsed();
    assert!(
        waited > Duration::from_millis(900) && waited < Duration::from_secs(4),
        "{waited:?}"
    );
}

#[tokio::test]
async fn a_wait_beyond_the_bound_is_not_begun() {
    for value in ["120", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let server = failing(1, 429, Some(value)).await;
        let mut policy = support::quick();
        policy.max_delay = Duration::from_secs(2);
        let client = server.builder().retry(policy).build().unwrap();
        let began = Instant::now();
        let error = client.v1_0().restore_points().list().await.unwrap_err();
        assert!(began.elapsed() < Duration::from_secs(1));
        assert!(error.is_throttled());
        assert!(error.retry_after().unwrap() >= Duration::from_secs(120));
        assert!(error.to_string().contains("asks to wait"), "{error}");
    }
}

#[tokio::test]
async fn a_connection_that_drops_after_the_request_repeats_what_is_safe() {
    for transport in 0..support::raw_clients("http://127.0.0.1:1").len() {
        for (method, expected) in [("GET", 3), ("PATCH", 3), ("POST", 1), ("ACTION", 1)] {
            let server =
                RawServer::start(|number| (number >= 2).then(|| answer("200 OK", "{}"))).await;
            let client = support::raw_clients(&server.url).swap_remove(transport);
            let sessions = client.v1_0().one_drive_for_business_restore_sessions();
            let result = match method {
                "GET" => sessions.by_id("s").get().await.map(drop),
                "PATCH" => sessions.by_id("s").update(Patch::new()).await.map(drop),
                "POST" => sessions.create(&Default::default()).await.map(drop),
                _ => sessions.by_id("s").activate().await.map(drop),
            };
            assert_eq!(server.requests(), expected, "{method}");
            match expected {
                1 => assert_eq!(result.unwrap_err().kind(), ErrorKind::Transport),
                _ => result.unwrap(),
            }
        }
    }
}

#[tokio::test]
async fn a_post_that_never_left_is_sent_again() {
    // A port that nobody listens on until the second attempt.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mut policy = support::quick();
    policy.initial_delay = Duration::from_millis(400);
    let client = builder(&format!("http://{address}"))
        .retry(policy)
        .build()
        .unwrap();
    let call = tokio::spawn(async move {
        client
            .v1_0()
            .one_drive_for_business_restore_sessions()
            .create(&Default::default())
            .await
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let (mut stream, _) = listener.accept().await.unwrap();
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut buffer = [0; 4096];
    let count = stream.read(&mut buffer).await.unwrap();
    assert!(buffer[..count].starts_with(b"POST "));
    stream
        .write_all(&answer("201 Created", "{\"id\":\"n\"}"))
        .await
        .unwrap();
    assert_eq!(call.await.unwrap().unwrap().id.as_deref(), Some("n"));
}

#[tokio::test]
async fn no_connection_is_an_error_that_says_so() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    for client in support::raw_clients(&format!("http://{address}")) {
        let error = client.v1_0().restore_points().list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        let text = error.to_string();
        assert!(
            text.contains("no connection") && text.to_lowercase().contains("refused"),
            "{text}"
        );
        assert!(
            text.starts_with("GET /solutions/backupRestore/restorePoints: "),
            "{text}"
        );
    }
}
