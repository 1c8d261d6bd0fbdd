//! Answers of every kind: errors in successful answers, other spellings, limits.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::time::Duration;

use msgraph_backup_restore::ErrorKind;
use msgraph_backup_restore::batch::Batch;
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::request::{self, Get, Version};
use msgraph_backup_restore::v1_0::models::{
    DriveRestoreArtifact, OneDriveForBusinessRestoreSession, RestorePoint,
};
use serde_json::{Value, json};
use support::{Server, json};

/// Starts a server that answers everything with this text.
async fn answering(status: u16, body: impl Into<String>) -> Server {
    let body = body.into();
    Server::start(move |_, _| {
        let body = axum::body::Body::from(body.clone());
        let mut response = axum::response::Response::new(body);
        *response.status_mut() = status.try_into().unwrap();
        response
    })
    .await
}

#[tokio::test]
async fn an_error_in_a_success_is_an_error() {
    for body in [
        r#"{"error": {"code": "generalException", "message": "went wrong"}}"#,
        r#"{"error": [{"code": "generalException", "message": "went wrong"}]}"#,
        r#"{"@odata.context": "c", "error": {"code": "generalException", "message": "went wrong"}}"#,
        r#"{"value": [{"id": "a"}], "error": {"code": "generalException", "message": "went wrong"}}"#,
        "\u{feff}{\"error\": {\"code\": \"generalException\", \"message\": \"went wrong\"}}",
    ] {
        let server = answering(200, body).await;
        let client = server.client();
        let points = client.v1_0().restore_points();
        let sessions = client.v1_0().one_drive_for_business_restore_sessions();
        let errors = [
            points.list().await.unwrap_err(),
            points.by_id("a").get().await.unwrap_err(),
            sessions.list().await.unwrap_err(),
            points.list().stream().next().await.unwrap().unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Service, "{body}");
            assert_eq!(error.status().unwrap(), 200);
            assert_eq!(error.code().unwrap(), "generalException");
            let text = error.to_string();
            assert!(
                text.contains("200 OK, generalException: went wrong"),
                "{text}"
            );
        }
    }
    // A type that declares `error` keeps its own, and so does an item.
    let server = answering(
        200,
        r#"{"id": "s", "error": {"code": "c", "message": "m"}}"#,
    )
    .await;
    let client = server.client();
    let sessions = client.v1_0().one_drive_for_business_restore_sessions();
    let session = sessions.by_id("s").get().await.unwrap();
    assert_eq!(session.error.unwrap().message.as_deref(), Some("m"));
    assert_eq!(sessions.list().await.unwrap().value.len(), 1);
    let server = answering(
        200,
        r#"{"error": null, "value": [{"id": "a", "error": {}}]}"#,
    )
    .await;
    let points = server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .await
        .unwrap();
    assert_eq!(points.value.len(), 1);
}

#[tokio::test]
async fn an_error_alone_is_one_whatever_it_says() {
    for (body, code) in [
        (r#"{"error": {"code": "a"}}"#, Some("a")),
        (r#"{"error": {"innerError": {}}}"#, None),
        (r#"{"@odata.context": "c", "error": {}}"#, None),
        (r#"{"error": "a"}"#, Some("a")),
    ] {
        let server = answering(200, body).await;
        let client = server.client();
        let points = client.v1_0().restore_points();
        let errors = [
            points.list().await.unwrap_err(),
            points.by_id("a").get().await.unwrap_err(),
            points.list().changes().await.unwrap_err(),
            client.path("/v1.0/a").get::<Value>().await.unwrap_err(),
            client.path("/v1.0/a").delete().await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Service, "{body}");
            assert_eq!(error.code().map(|code| code.as_str()), code, "{body}");
        }
    }
    // No error, and no item either.
    for body in [r#"{"error": null}"#, r#"{"error": []}"#] {
        let points = answering(200, body).await.client().v1_0().restore_points();
        assert!(points.list().await.unwrap().is_empty(), "{body}");
    }
    // Beside something else, a text is a property like any other.
    let body = r#"{"id": "a", "error": "none"}"#;
    let points = answering(200, body).await.client().v1_0().restore_points();
    let point = points.by_id("a").get().await.unwrap();
    assert_eq!(point.additional.get("error").unwrap(), "none");
    assert_eq!(points.list().await.unwrap().value.len(), 1);
}

#[tokio::test]
async fn an_error_in_the_place_of_any_value_is_one() {
    static VERSION: Version = Version::named("v1.0");
    for body in [
        r#"{"error": {"code": "a", "message": "m"}}"#,
        r#"{"value": 7, "error": {"code": "a", "message": "m"}}"#,
    ] {
        let server = answering(200, body).await;
        let client = server.client();
        let resource = client.resource(&VERSION, "/a");
        let whole: Get<request::Value<i32>> = resource.get();
        let text: Get<request::Raw<i32>> = resource.get_text();
        let errors = [
            resource.count::<RestorePoint>().await.err(),
            whole.await.err(),
            text.await.err(),
            client.path("/v1.0/a").get::<Value>().await.err(),
        ];
        // A number of items beside an error is understood as `{"value": 7}` is.
        let is_count = |place: usize| place == 0 && body.contains("value");
        for (place, error) in errors.into_iter().enumerate() {
            if is_count(place) {
                continue;
            }
            let error = error.unwrap();
            assert_eq!(error.kind(), ErrorKind::Service, "{place} {body}");
            assert_eq!(error.code().unwrap(), "a", "{place} {body}");
        }
    }
}

#[tokio::test]
async fn an_error_in_a_success_is_one_inside_a_batch_too() {
    let answer = json!({"id": "0", "status": 200, "body": {"error": {"code": "x"}}});
    let server = answering(200, json!({ "responses": [answer] }).to_string()).await;
    let client = server.client();
    let mut batch = Batch::new(&client);
    let list = batch.add(client.v1_0().restore_points().list());
    let error = batch.send().await.unwrap().take(list).unwrap_err();
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.code().unwrap(), "x");
}

#[tokio::test]
async fn a_batch_is_read_whatever_its_status() {
    let body = json!({"responses": [{"id": "0", "status": 404, "body": "\u{feff}{\"error\": {\"code\": \"x\"}}"}]});
    for status in [200, 207, 400, 424, 500] {
        let server = answering(status, body.to_string()).await;
        let client = server.builder().retry(no_retry()).build().unwrap();
        let mut batch = Batch::new(&client);
        let get = batch.add(client.v1_0().restore_points().by_id("a").get());
        let error = batch.send().await.unwrap().take(get).unwrap_err();
        assert!(error.is_not_found(), "{status}: {error}");
        assert_eq!(error.code().unwrap(), "x");
    }
    for (status, kind) in [(200, ErrorKind::Decode), (403, ErrorKind::Service)] {
        let server = answering(status, "<html><title>Sign in</title></html>").await;
        let client = server.client();
        let mut batch = Batch::new(&client);
        let get = batch.add(client.v1_0().restore_points().by_id("a").get());
        let error = batch.send().await.unwrap().take(get).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.status().unwrap(), status);
        assert!(error.body().unwrap().starts_with(b"<html>"));
        assert!(error.to_string().contains("Sign in"), "{error}");
    }
}

fn no_retry() -> msgraph_backup_restore::client::RetryPolicy {
    let mut policy = support::quick();
    policy.max_attempts = 1;
    policy
}

#[tokio::test]
async fn names_without_odata_are_understood() {
    let server = Server::start(|index, request| {
        let origin = format!("http://{}", request.header("host").unwrap());
        let link =
            format!("{origin}/v1.0/solutions/backupRestore/restorePoints?$skiptoken={index}");
        let body = match index {
            0 => json!({"@context": "c", "@count": 2, "@nextLink": link, "value": [{"id": "a"}]}),
            _ => json!({"@deltaLink": link, "value": [{"id": "b"}]}),
        };
        json(200, &body)
    })
    .await;
    let client = server.client();
    let mut pages = client.v1_0().restore_points().list().pages();
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(
        (first.count, first.context.as_deref()),
        (Some(2), Some("c"))
    );
    let second = pages.try_next().await.unwrap().unwrap();
    assert!(second.delta_link.unwrap().ends_with("skiptoken=1"));
    assert!(pages.try_next().await.unwrap().is_none());
}

/// Starts a server of pages that always have a new link.
async fn endless(items: Value) -> Server {
    Server::start(move |index, _| {
        let link = format!("/solutions/backupRestore/restorePoints?$skiptoken={index}");
        json(200, &json!({"value": items, "@odata.nextLink": link}))
    })
    .await
}

#[tokio::test]
async fn a_stream_ends_at_its_bounds_with_the_link_to_go_on_from() {
    let server = endless(json!([{"id": "a"}])).await;
    let client = server.client();
    let list = || client.v1_0().restore_points().list();
    let mut items = list().stream().max_pages(5).max_empty_pages(2);
    for _ in 0..5 {
        items.try_next().await.unwrap().unwrap();
    }
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    let expected = "more than 5 pages; raise Items::max_pages, or go on from Error::resume_link";
    assert!(error.to_string().contains(expected), "{error}");
    assert!(!error.to_string().contains("skiptoken"), "{error}");
    let link = error.resume_link().unwrap();
    assert!(link.ends_with("restorePoints?$skiptoken=4"), "{link}");
    assert_eq!(items.resume_link().as_deref(), Some(link));
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.log().len(), 5);
    list().resume_from(link).await.unwrap();
    assert!(server.log()[5].target.ends_with("skiptoken=4"));

    let server = endless(json!([])).await;
    let client = server.client();
    let list = || client.v1_0().restore_points().list();
    let mut pages = list().pages().max_empty_pages(3);
    for _ in 0..3 {
        pages.try_next().await.unwrap().unwrap();
    }
    let error = pages.try_next().await.unwrap_err();
    let shown = error.to_string();
    assert!(shown.contains("3 pages without items"), "{shown}");
    assert!(shown.contains("raise Pages::max_empty_pages"), "{shown}");
    assert!(error.resume_link().unwrap().ends_with("skiptoken=2"));
    // By default too.
    let error = list().stream().collect().await.unwrap_err();
    assert!(error.resume_link().is_some(), "{error}");
}

#[tokio::test]
async fn an_answer_with_too_many_values_is_dropped() {
    let server = answering(200, format!("{{\"value\": [{}{{}}]}}", "{},".repeat(99))).await;
    let read = async |limit| {
        let client = server.builder().node_limit(limit).build().unwrap();
        client.v1_0().restore_points().list().await
    };
    assert_eq!(read(102).await.unwrap().value.len(), 100);
    let error = read(101).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(
        error.to_string().contains("more than 101 values"),
        "{error}"
    );
    // By default too.
    let server = answering(
        200,
        format!("{{\"value\": [{}{{}}]}}", "{},".repeat(1_000_000)),
    )
    .await;
    let error = server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("node_limit"), "{error}");
}

#[tokio::test]
async fn a_poll_that_cannot_see_the_end_is_refused() {
    let server = answering(200, r#"{"id": "s", "status": "completed"}"#).await;
    let client = server.client();
    let sessions = client.v1_0().one_drive_for_business_restore_sessions();
    let get = || sessions.by_id("s").get();
    type Session = OneDriveForBusinessRestoreSession;
    let blind = [
        get().select((Session::ID, Session::ERROR)),
        get().select_raw("id, error"),
        get().query("$select", "id"),
        get().query("select", "id"),
    ];
    for request in blind {
        let poll = request.poll().first_delay(Duration::from_millis(1));
        let error = poll.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("$select leaves out"), "{error}");
    }
    let point = client.v1_0().restore_points().by_id("p").get().poll();
    let error = point.await.unwrap_err();
    assert!(error.to_string().contains("does not have"), "{error}");
    assert_eq!(server.log().len(), 0);
    let seeing = [
        get(),
        get().select((Session::ID, Session::STATUS)),
        get().select_raw("*"),
        get().select_raw("id").select_raw("status"),
    ];
    for request in seeing {
        request.poll().await.unwrap();
    }
}

#[tokio::test]
async fn additions_with_an_outcome_that_cannot_be_read_are_not_complete() {
    for outcomes in [json!([{"id": "a"}, 5]), json!([5])] {
        let body = json!({"driveRestoreArtifacts@delta": outcomes});
        let server = answering(200, body.to_string()).await;
        let session = server
            .client()
            .v1_0()
            .one_drive_for_business_restore_sessions()
            .by_id("s");
        let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
        let artifacts = vec![DriveRestoreArtifact::default(); 2];
        let additions = session.add_all(handle, artifacts).await;
        assert!(!additions.is_complete(), "{additions:?}");
        assert_eq!(additions.failures().count(), 0);
    }
}

#[test]
fn both_spellings_come_back_as_they_were() {
    type Page = msgraph_backup_restore::Page<RestorePoint>;
    for text in [
        json!({"value": [], "@nextLink": "n", "@count": 1, "@context": "c", "@deltaLink": "d"}),
        json!({"value": [], "@nextLink": null, "@count": "1", "@context": 5, "@deltaLink": ""}),
        json!({"value": [], "@nextLink": "n", "@odata.nextLink": "o", "@odata.count": 1, "@count": "2"}),
        json!({"value": [], "@nextLink": null, "@odata.nextLink": "o"}),
        json!({"@odata.nextLink": null, "@nextLink": "o", "x@nextLink": "p"}),
    ] {
        let page: Page = serde_json::from_value(text.clone()).unwrap();
        assert_eq!(serde_json::to_value(&page).unwrap(), text);
        let page: Page = serde_json::from_str(&text.to_string()).unwrap();
        assert_eq!(serde_json::to_value(&page).unwrap(), text);
    }
    let page: Page =
        serde_json::from_str(r#"{"@nextLink": null, "@odata.nextLink": "o"}"#).unwrap();
    assert_eq!(page.next_link.as_deref(), Some("o"));
}
