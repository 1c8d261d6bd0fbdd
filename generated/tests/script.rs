//! The scripted transport: its answers, its records, and its simulated clock.
#![cfg(feature = "v1_0")]
#![allow(clippy::unwrap_used, reason = "a test's helpers are tests too")]

use std::time::{Duration, Instant};

use msgraph_backup_restore::batch::Batch;
use msgraph_backup_restore::request::Version;
use msgraph_backup_restore::testing::{Reply, Script};
use msgraph_backup_restore::transport::TransportErrorKind;
use msgraph_backup_restore::v1_0::models::RestorePoint;
use msgraph_backup_restore::{BackupRestore as _, Client, ErrorKind};
use serde_json::json;

fn client(script: &Script) -> Client {
    let client = Client::graph().anonymous().transport(script.clone());
    client.build().unwrap()
}

fn seconds(seconds: impl IntoIterator<Item = u64>) -> Vec<Duration> {
    seconds.into_iter().map(Duration::from_secs).collect()
}

#[tokio::test]
async fn answers_come_in_order_or_by_method_and_path() {
    let script = Script::new()
        .on("DELETE /restorePoints/{restorePoint-id}", Reply::empty(204))
        .answer(json!({"id": "first"}))
        .on("GET /restorePoints/b%2Fc", json!({"id": "by path"}))
        .answer(json!({"id": "second"}));
    let points = client(&script).v1_0().restore_points();
    let id = async |id: &str| points.by_id(id).get().await.unwrap().id.unwrap();
    assert_eq!(id("a").await, "first");
    assert_eq!(id("b/c").await, "by path");
    points.by_id("x").delete().await.unwrap();
    assert_eq!(script.left(), 1);
    assert_eq!(id("b/c").await, "second");
    assert_eq!(script.left(), 0);
    let sent = script.sent();
    assert_eq!(
        sent[1].to_string(),
        "GET /v1.0/solutions/backupRestore/restorePoints/b%2Fc"
    );
    assert_eq!(sent[2].method(), "DELETE");
}

#[tokio::test]
async fn what_was_sent_is_kept() {
    let script = Script::new().answer(json!({"value": []})).answer(json!({}));
    let backup = client(&script).v1_0();
    let points = backup.restore_points().list();
    points
        .filter_raw("id eq 'a&b'")
        .top(3)
        .header("x-own", "1")
        .await
        .unwrap();
    let policy = serde_json::from_value(json!({"displayName": "Board"})).unwrap();
    let policies = backup.exchange_protection_policies();
    policies.create(&policy).await.unwrap();
    let [list, create] = script.sent().try_into().unwrap();
    assert_eq!(list.query("$filter").as_deref(), Some("id eq 'a&b'"));
    assert_eq!(list.query("$top").as_deref(), Some("3"));
    assert_eq!(list.query("$skip"), None);
    assert_eq!(list.header("x-own"), Some("1"));
    assert!(list.body().is_empty() && list.json().is_null());
    assert_eq!(create.json(), json!({"displayName": "Board"}));
    assert_eq!(create.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn what_is_not_scripted_fails_and_says_so() {
    let script = Script::new().on("POST /restorePoints/search", json!({}));
    let points = client(&script).v1_0().restore_points();
    let error = points.by_id("a").get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert!(
        why.contains(
            "the script has no answer to `GET /v1.0/solutions/backupRestore/restorePoints/a`: \
             what is left is for POST /restorePoints/search"
        ),
        "{why}"
    );
    let script = Script::new().on("/restorePoints", json!({}));
    let error = client(&script).v1_0().get().await.unwrap_err();
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert!(why.contains("is not a method and path"), "{why}");
    let script = Script::new().answer(Reply::empty(7));
    let error = client(&script).v1_0().get().await.unwrap_err();
    let why = std::error::Error::source(&error).unwrap().to_string();
    assert!(why.contains("the scripted status 7 is none"), "{why}");
}

#[tokio::test]
async fn waits_are_kept_and_end_at_once() {
    let began = Instant::now();
    let throttled = || Reply::error(429, "tooManyRequests", "Slow down.");
    let script = Script::new()
        .answer(throttled().retry_after(30))
        .answer(throttled().retry_after(60))
        .answer(json!({"id": "a"}));
    let points = client(&script).v1_0().restore_points();
    points.by_id("a").get().await.unwrap();
    assert_eq!(script.waits(), seconds([30, 60]));
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn a_late_answer_times_out() {
    let late = |seconds| Reply::json(json!({})).delay(Duration::from_secs(seconds));
    let script = Script::new().answer(late(99)).answer(late(101));
    let client = Client::graph()
        .anonymous()
        .transport(script.clone())
        .attempt_timeout(Duration::from_secs(100))
        .build()
        .unwrap();
    let id = async || {
        let call = client.v1_0().restore_points();
        let none = RestorePoint::default();
        call.create(&none).await
    };
    id().await.unwrap();
    let error = id().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn the_transport_fails_as_scripted() {
    let failure = Reply::failure(TransportErrorKind::Connect);
    let script = Script::new().answer(failure).answer(json!({"id": "a"}));
    let points = client(&script).v1_0().restore_points();
    points.by_id("a").get().await.unwrap();
    assert_eq!((script.sent().len(), script.waits().len()), (2, 1));
    let script = Script::new().answer(Reply::failure(TransportErrorKind::Io).always());
    let points = client(&script).v1_0().restore_points();
    let error = points.by_id("a").get().await.unwrap_err();
    assert_eq!(error.transport_kind(), Some(TransportErrorKind::Io));
    assert_eq!((script.sent().len(), script.left()), (5, 0));
}

#[tokio::test]
async fn pages_follow_each_other() {
    let point = |id: &str| json!({"id": id});
    let script = Script::new().pages([vec![point("a"), point("b")], vec![], vec![point("c")]]);
    let list = client(&script).v1_0().restore_points().list().top(2);
    let ids = list.stream().collect().await.unwrap();
    let ids: Vec<_> = ids.into_iter().filter_map(|point| point.id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let sent = script.sent();
    assert_eq!(sent[0].query("$skiptoken"), None);
    assert_eq!(sent[1].query("$skiptoken").as_deref(), Some("page-1"));
    assert_eq!(sent[2].query("$top").as_deref(), Some("2"));
}

#[tokio::test]
async fn a_batch_is_answered_request_by_request() {
    let script = Script::new()
        .on("GET /restorePoints/$count", Reply::text("12"))
        .answer(Reply::error(404, "itemNotFound", "Gone."));
    let client = client(&script);
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let point = batch.add(points.by_id("a").get());
    let count = batch.add(points.count());
    let mut answers = batch.send().await.unwrap();
    assert!(answers.take(point).unwrap_err().is_not_found());
    assert_eq!(answers.take(count).unwrap().body, 12);
    let lines: Vec<String> = script.sent().iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "POST /v1.0/$batch",
            "GET /v1.0/solutions/backupRestore/restorePoints/a",
            "GET /v1.0/solutions/backupRestore/restorePoints/$count",
        ]
    );
}

#[tokio::test]
async fn bytes_are_the_same_in_a_batch_and_alone() {
    static VERSION: Version = Version::named("v1.0");
    let bytes: &[u8] = b"\x89P\xfb\xff";
    let script = Script::new()
        .on("GET /photo", Reply::bytes("image/png", bytes))
        .on("PUT /photo", Reply::empty(204));
    let client = client(&script);
    let photo = client.resource(&VERSION, "/photo");
    let mut batch = Batch::new(&client);
    let read = batch.add(photo.get_media());
    let write = batch.add(photo.put_media("image/png", bytes));
    let mut answers = batch.send().await.unwrap();
    assert_eq!(answers.take(read).unwrap().body, bytes);
    answers.take(write).unwrap();
    assert_eq!(script.sent().last().unwrap().body(), bytes);
}

#[tokio::test]
async fn what_depends_on_a_failure_is_not_done() {
    let script = Script::new().answer(Reply::error(404, "itemNotFound", "Gone."));
    let client = client(&script);
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let first = batch.add(points.by_id("a").get());
    let second = batch.add_after(points.by_id("b").get(), [first.id()]);
    let mut answers = batch.send().await.unwrap();
    assert!(answers.take(first).is_err());
    let error = answers.take(second).unwrap_err();
    assert_eq!(error.status().unwrap(), 424);
    let script = Script::new().on("POST /$batch", Reply::error(503, "busy", "Later.").always());
    let client = Client::graph().anonymous().transport(script.clone());
    let client = client.build().unwrap();
    let mut batch = Batch::new(&client);
    let only = batch.add(client.v1_0().restore_points().by_id("a").get());
    let error = batch.send().await.unwrap().take(only).unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused() {
    let script = Script::new().answer(Reply::text("x".repeat(100)));
    let client = Client::graph().anonymous().transport(script).body_limit(99);
    let error = client.build().unwrap().v1_0().get().await.unwrap_err();
    let kind = error.transport_kind();
    assert_eq!(kind, Some(TransportErrorKind::BodyTooLarge));
}
