//! Which requests are sent again, when, and which never are.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use msgraph_backup_restore::client::RetryPolicy;
use msgraph_backup_restore::delta::Delta;
use msgraph_backup_restore::model::NavigationProperty;
use msgraph_backup_restore::request::Version;
use msgraph_backup_restore::transport::BoxFuture;
use msgraph_backup_restore::v1_0::models::{
    DriveRestoreArtifact, ExchangeProtectionPolicy, OneDriveForBusinessRestoreSession,
};
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

const ARTIFACTS: NavigationProperty<OneDriveForBusinessRestoreSession, Vec<DriveRestoreArtifact>> =
    OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;

/// Changes one artifact, removes another one, and adds one: sent twice, it is added twice.
fn addition() -> Patch<OneDriveForBusinessRestoreSession> {
    let delta = changes().add(DriveRestoreArtifact::default());
    Patch::new().delta(ARTIFACTS, delta)
}

/// The same without the addition: sent twice, it has no further effect.
fn removal() -> Patch<OneDriveForBusinessRestoreSession> {
    Patch::new().delta(ARTIFACTS, changes())
}

fn changes() -> Delta<DriveRestoreArtifact> {
    let known = DriveRestoreArtifact::new().id("a");
    Delta::new().change(known).remove("b")
}

#[tokio::test]
async fn each_status_is_repeated_where_that_is_safe() {
    for (status, retry_after, reading, changing, posting) in [
        (429, None, 3, 3, 3),
        (429, Some("0"), 3, 3, 3),
        (503, Some("0"), 3, 3, 3),
        (503, Some("0, 0"), 3, 3, 3),
        (503, None, 3, 3, 1),
        (504, None, 3, 3, 1),
        (504, Some("0"), 3, 3, 1),
        (502, None, 3, 3, 1),
        (408, None, 3, 3, 1),
        (500, None, 3, 1, 1),
        (500, Some("0"), 3, 1, 1),
        (501, None, 1, 1, 1),
        (400, None, 1, 1, 1),
        (403, None, 1, 1, 1),
        (409, None, 1, 1, 1),
    ] {
        for (method, expected) in [
            ("GET", reading),
            ("PATCH", changing),
            ("REMOVAL", changing),
            ("DELETE", changing),
            ("ADDITION", posting),
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
                "ADDITION" => session.update(addition()).await.map(drop),
                "REMOVAL" => session.update(removal()).await.map(drop),
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
async fn an_addition_is_one_whoever_wrote_it() {
    let new = json!({"destinationType": "new"});
    for (name, json, expected) in [
        ("driveRestoreArtifacts@delta", json!([new]), 1),
        ("driveRestoreArtifacts@odata.delta", json!([new]), 1),
        ("driveRestoreArtifacts@delta", json!([{"id": "a"}, new]), 1),
        ("driveRestoreArtifacts@delta", json!([{"id": null}]), 1),
        ("inner", json!({"driveRestoreArtifacts@delta": [new]}), 1),
        ("a@delta", json!([{"id": "a", "b@delta": [new]}]), 1),
        (
            "driveRestoreArtifacts@delta",
            json!([{"@odata.id": "drives('a')"}]),
            5,
        ),
        ("driveRestoreArtifacts@delta", json!([{"id": "a"}]), 5),
        ("driveRestoreArtifacts@delta", json!([]), 5),
        ("tags", json!([{"name": "x"}]), 5),
    ] {
        let server = failing(usize::MAX, 504, None).await;
        let sessions = server
            .client()
            .v1_0()
            .one_drive_for_business_restore_sessions();
        let patch = Patch::new().set_raw(name, json.clone());
        assert!(sessions.by_id("s").update(patch).await.is_err());
        assert_eq!(server.log().len(), expected, "{name} {json}");
    }
}

#[tokio::test]
async fn an_addition_is_one_by_whatever_request_it_goes_out() {
    static VERSION: Version = Version::named("v1.0");
    let delta = json!({"items@delta": [{"destinationType": "new"}]});
    let payload = json!({"@context": "#items/$delta", "value": [{"destinationType": "new"}]});
    let known = json!({"@context": "#items/$delta", "value": [{"id": "a"}]});
    let mut session = OneDriveForBusinessRestoreSession::new();
    session
        .additional
        .insert("items@delta", delta["items@delta"].clone());
    // Half a character is sent as it was read, and few parsers take it.
    let mut odd: ExchangeProtectionPolicy =
        serde_json::from_str(r#"{"displayName": "\ud800"}"#).unwrap();
    odd.additional
        .insert("items@delta", delta["items@delta"].clone());
    // An item that was read from elsewhere is new here, although it has an id.
    let copied = Delta::new().add(DriveRestoreArtifact::new().id("a"));
    let copied = Patch::<OneDriveForBusinessRestoreSession>::new().delta(ARTIFACTS, copied);
    let set = |artifact| Patch::new().set(ARTIFACTS, vec![artifact]);
    let server = failing(usize::MAX, 504, None).await;
    let client = server.client();
    let path = client.path("/v1.0/a");
    let resource = client.resource(&VERSION, "/a");
    let calls: [(BoxFuture<'static, bool>, usize); 10] = [
        (fails(path.patch::<Value>(&delta)), 1),
        (fails(path.patch::<Value>(&payload)), 1),
        (fails(path.patch::<Value>(&known)), 5),
        (fails(path.patch::<Value>(&json!({"delta": [{}]}))), 5),
        (fails(resource.replace(&session)), 1),
        (fails(resource.replace(&odd)), 1),
        (fails(resource.set_value(&session)), 1),
        (fails(resource.update::<Value, _>(copied)), 1),
        (
            fails(resource.update::<Value, _>(set(DriveRestoreArtifact::new()))),
            1,
        ),
        (
            fails(resource.update::<Value, _>(set(DriveRestoreArtifact::new().id("a")))),
            5,
        ),
    ];
    let mut before = 0;
    for (place, (call, expected)) in calls.into_iter().enumerate() {
        assert!(call.await);
        let sent = server.log().len();
        assert_eq!(sent - before, expected, "{place}");
        before = sent;
    }
}

fn fails<K: msgraph_backup_restore::request::Kind>(
    request: msgraph_backup_restore::request::Request<K>,
) -> BoxFuture<'static, bool> {
    Box::pin(async move { request.await.is_err() })
}

#[tokio::test]
async fn additions_that_get_no_answer_in_time_are_sent_once() {
    let server = Server::start(|_, _| support::Reply {
        response: json(200, &json!({})),
        delay: Duration::from_secs(30),
    })
    .await;
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let session = client
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .by_id("s");
    assert!(session.update(addition()).await.unwrap_err().is_timeout());
    assert_eq!(server.log().len(), 1);
    assert!(session.update(removal()).await.unwrap_err().is_timeout());
    assert_eq!(server.log().len(), 6);
}

#[tokio::test]
async fn a_list_of_waits_and_a_part_of_a_second_are_waited_for() {
    // The date is two seconds after the service's own clock, which is years before ours.
    let date = "Sun, 06 Nov 1994 08:49:39 GMT";
    let wait = |(value, least): (&'static str, u64)| async move {
        let server = Server::start(move |index, _| match index {
            0 => {
                let refusal = with_header(json(429, &Value::Null), "retry-after", value);
                with_header(refusal, "date", "Sun, 06 Nov 1994 08:49:37 GMT")
            }
            _ => json(201, &json!({"id": "ok"})),
        })
        .await;
        let sessions = server
            .client()
            .v1_0()
            .one_drive_for_business_restore_sessions();
        let began = Instant::now();
        sessions.create(&Default::default()).await.unwrap();
        let waited = began.elapsed();
        assert!(waited >= Duration::from_secs(least), "{value} {waited:?}");
        assert_eq!(server.log().len(), 2);
    };
    let cases = [("0,2", 2), ("2, 0", 2), ("1.5", 2), ("0.249", 1), (date, 2)];
    for call in cases.map(|case| tokio::spawn(wait(case))) {
        call.await.unwrap();
    }
}

#[tokio::test]
async fn no_wait_at_all_is_no_licence_to_call_at_once() {
    let past = "Sun, 06 Nov 1994 08:49:37 GMT";
    for value in ["0", "0.0", past] {
        let server = failing(usize::MAX, 429, Some(value)).await;
        let mut policy = RetryPolicy::default();
        policy.initial_delay = Duration::from_millis(100);
        let client = server.builder().retry(policy).build().unwrap();
        let began = Instant::now();
        assert!(client.v1_0().restore_points().list().await.is_err());
        // At least half of 100, 200, 400 and 800 milliseconds.
        assert!(began.elapsed() >= Duration::from_millis(750), "{value}");
        assert_eq!(server.log().len(), 5);
    }
}

#[tokio::test]
async fn a_connection_that_drops_after_the_request_repeats_what_is_safe() {
    for transport in 0..support::raw_clients("http://127.0.0.1:1").len() {
        for (method, expected) in [
            ("GET", 3),
            ("PATCH", 3),
            ("REMOVAL", 3),
            ("ADDITION", 1),
            ("POST", 1),
            ("ACTION", 1),
        ] {
            let server =
                RawServer::start(|number| (number >= 2).then(|| answer("200 OK", "{}"))).await;
            let client = support::raw_clients(&server.url).swap_remove(transport);
            let sessions = client.v1_0().one_drive_for_business_restore_sessions();
            let result = match method {
                "GET" => sessions.by_id("s").get().await.map(drop),
                "PATCH" => sessions.by_id("s").update(Patch::new()).await.map(drop),
                "ADDITION" => sessions.by_id("s").update(addition()).await.map(drop),
                "REMOVAL" => sessions.by_id("s").update(removal()).await.map(drop),
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
    // A port without a listener until the second attempt.
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
        assert!(text.ends_with(": no answer: no connection"), "{text}");
        let text = support::whole(error);
        assert_eq!(text.matches("no connection").count(), 1, "{text}");
        assert!(text.to_lowercase().contains("refused"), "{text}");
        assert!(
            text.starts_with("GET /solutions/backupRestore/restorePoints: "),
            "{text}"
        );
    }
}
