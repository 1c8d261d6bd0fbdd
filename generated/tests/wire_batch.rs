//! Batches.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::time::Duration;

use msgraph_backup_restore::batch::Batch;
use msgraph_backup_restore::delta::Delta;
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::request::Version;
use msgraph_backup_restore::transport::ByteStream;
use msgraph_backup_restore::v1_0::models::{
    DriveRestoreArtifact, OneDriveForBusinessRestoreSession, RestorePoint, RestoreSessionStatus,
};
use msgraph_backup_restore::{ErrorCode, ErrorKind, Patch};
use serde_json::{Value, json};
use support::{Recorded, Server, json};

/// Answers each sub-request by a function of the round and of the request.
async fn batching(answer: impl Fn(usize, &Value) -> Value + Send + Sync + 'static) -> Server {
    Server::start(move |round, request: &Recorded| {
        assert_eq!(request.line(), "POST /v1.0/$batch");
        let body = request.json();
        let requests = body["requests"].as_array().unwrap();
        assert!(requests.len() <= 20);
        assert_shape(requests);
        // In another order than requested, as the service may.
        let answers: Vec<Value> = requests
            .iter()
            .rev()
            .map(|request| {
                let mut answer = answer(round, request);
                answer["id"] = request["id"].clone();
                answer
            })
            .collect();
        json(200, &json!({ "responses": answers }))
    })
    .await
}

/// Like the service, accepts a batch whose requests are independent, or each of which depends on the previous one.
fn assert_shape(requests: &[Value]) {
    let dependencies: Vec<_> = requests
        .iter()
        .map(|request| request.get("dependsOn"))
        .collect();
    let is_parallel = dependencies.iter().all(Option::is_none);
    let is_chain = dependencies.first() == Some(&None)
        && requests
            .iter()
            .zip(dependencies.iter().skip(1))
            .all(|(before, after)| *after == Some(&json!([before["id"]])));
    assert!(is_parallel || is_chain, "{requests:?}");
}

/// Returns the ids of the requests of each batch.
fn chunks(server: &Server) -> Vec<Vec<String>> {
    let ids = |request: &Recorded| {
        let body = request.json();
        let requests = body["requests"].as_array().unwrap().iter();
        requests
            .map(|request| request["id"].as_str().unwrap().to_owned())
            .collect()
    };
    server.log().iter().map(ids).collect()
}

#[tokio::test]
async fn chunks_are_parallel_or_a_chain() {
    // For each request, in order, its dependencies; then the batches.
    type Waiting = &'static [&'static [usize]];
    let cases: [(Waiting, &str); 9] = [
        (&[&[], &[], &[0]], "01 2"),
        (&[&[], &[0], &[1], &[2]], "0123"),
        (&[&[], &[0], &[1], &[]], "012 3"),
        (&[&[], &[], &[0], &[1]], "01 23"),
        (&[&[], &[], &[0, 1]], "01 2"),
        (&[&[], &[0], &[0]], "01 2"),
        (&[&[], &[0], &[0, 1]], "01 2"),
        (&[&[], &[], &[0], &[1], &[2], &[3]], "024 135"),
        (&[&[], &[0, 0]], "01"),
    ];
    for (waiting, expected) in cases {
        let server = batching(|_, _| json!({"status": 200, "body": {}})).await;
        let client = server.client();
        let points = client.v1_0().restore_points();
        let mut batch = Batch::new(&client);
        let mut ids = Vec::new();
        for others in waiting {
            let others: Vec<_> = others.iter().map(|other| ids[*other]).collect();
            ids.push(batch.add_after(points.by_id("p").get(), others).id());
        }
        let _ = batch.send().await.unwrap();
        let sent: Vec<_> = chunks(&server).iter().map(|chunk| chunk.concat()).collect();
        assert_eq!(sent.join(" "), expected, "{waiting:?}");
    }
}

#[tokio::test]
async fn a_long_chain_goes_in_chains_of_twenty() {
    let server = batching(|_, _| json!({"status": 200, "body": {}})).await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let mut last = Vec::new();
    for _ in 0..45 {
        last = vec![batch.add_after(points.by_id("p").get(), last).id()];
    }
    let _ = batch.send().await.unwrap();
    let sizes: Vec<_> = chunks(&server).iter().map(Vec::len).collect();
    assert_eq!(sizes, [20, 20, 5]);
}

#[tokio::test]
async fn a_throttled_chain_is_sent_again_from_there() {
    let server = batching(|round, request| match (round, &request["dependsOn"]) {
        (0, Value::Null) => json!({"status": 429, "headers": {"Retry-After": "0"}}),
        (0, _) => json!({"status": 424, "body": {"error": {"code": "failedDependency"}}}),
        _ => json!({"status": 200, "body": {"id": "ok"}}),
    })
    .await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let first = batch.add(points.by_id("a").get());
    let second = batch.add_after(points.by_id("b").get(), [first.id()]);
    let third = batch.add_after(points.by_id("c").get(), [second.id()]);
    let mut answers = batch.send().await.unwrap();
    for handle in [first, second, third] {
        answers.take(handle).unwrap();
    }
    assert_eq!(chunks(&server), [["0", "1", "2"], ["0", "1", "2"]]);
}

#[tokio::test]
async fn only_addresses_below_the_version_go_into_a_batch() {
    let server = batching(|_, _| json!({"status": 200, "body": {"value": []}})).await;
    let client = server.client();
    let list = client.v1_0().restore_points().list();
    for link in [
        "/beta/a",
        "/v1.0x/a",
        "/v1.0/../beta/a",
        "/v1.0/%2e%2E/beta/a",
        "/a",
    ] {
        let mut batch = Batch::new(&client);
        let link = format!("{}{link}", server.url);
        let page = batch.add(list.clone().resume_from(&link));
        let error = match batch.send().await {
            Ok(mut answers) => answers.take(page).unwrap_err(),
            Err(error) => error,
        };
        assert_eq!(error.kind(), ErrorKind::Refused, "{link}");
        assert_eq!(error.to_string().matches("GET /").count(), 1, "{error}");
    }
    assert!(server.log().is_empty());
    for link in ["/v1.0/a?b", "/V1.0/a?b"] {
        let mut batch = Batch::new(&client);
        let link = format!("{}{link}", server.url);
        let page = batch.add(list.clone().resume_from(&link));
        batch.send().await.unwrap().take(page).unwrap();
    }
    for request in server.log() {
        assert_eq!(request.json()["requests"][0]["url"], "/a?b");
    }
}

#[tokio::test]
async fn a_request_that_does_not_go_into_a_batch_is_refused_before_anything_is_sent() {
    static VERSION: Version = Version::named("v1.0");
    let server = batching(|_, _| json!({"status": 200, "body": {}})).await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let full = || {
        let mut batch = Batch::new(&client);
        for _ in 0..25 {
            let _ = batch.add(points.by_id("a").get());
        }
        batch
    };
    let mut batch = full();
    let _ = batch.add(points.list().resume_from("/beta/a"));
    let error = batch.send().await.unwrap_err();
    assert!(error.to_string().contains("another version"), "{error}");
    let mut batch = full();
    let stream = ByteStream::from(bytes::Bytes::from_static(b"a"));
    let photo = client.resource(&VERSION, "/photo");
    let _ = batch.add(photo.put_media("image/png", stream));
    let error = batch.send().await.unwrap_err();
    assert!(
        error.to_string().contains("the body is a stream"),
        "{error}"
    );
    assert!(server.log().is_empty());
}

#[tokio::test]
async fn bytes_go_through_a_batch_both_ways() {
    static VERSION: Version = Version::named("v1.0");
    let server = batching(|_, request| match request["method"].as_str().unwrap() {
        "GET" => json!({
            "status": 200, "headers": {"Content-Type": "image/png"}, "body": "iVD7_w",
        }),
        _ => json!({"status": 204}),
    })
    .await;
    let client = server.client();
    let photo = client.resource(&VERSION, "/photo");
    let mut batch = Batch::new(&client);
    let read = batch.add(photo.get_media());
    let bytes = b"\x89P\xfb\xff";
    let image = batch.add(photo.put_media("image/png", bytes.as_slice()));
    let text = batch.add(photo.put_media("text/plain", "say \"please\""));
    let mut answers = batch.send().await.unwrap();
    assert_eq!(answers.take(read).unwrap().body, bytes.as_slice());
    answers.take(image).unwrap();
    answers.take(text).unwrap();
    let requests = server.only().json();
    assert_eq!(requests["requests"][1]["body"], "iVD7_w==");
    assert_eq!(requests["requests"][2]["body"], "say \"please\"");
}

#[tokio::test]
async fn each_handle_takes_its_typed_answer() {
    let server = batching(|_, request| match request["url"].as_str().unwrap() {
        url if url.ends_with("/$count") => json!({"status": 200, "body": "7"}),
        url if url.contains("missing") => json!({
            "status": 404, "headers": {"request-id": "inner"},
            "body": {"error": {"code": "itemNotFound", "message": "no"}},
        }),
        url if url.contains("restoreSessions") || url.contains("RestoreSessions") => {
            match request["method"].as_str() {
                Some("DELETE") => json!({"status": 204}),
                _ => json!({"status": 201, "body": {"id": "new", "status": "draft"}}),
            }
        }
        url if url.contains("restorePoints?") => {
            json!({"status": 200, "body": {"value": [{"id": "a"}]}})
        }
        _ => json!({"status": 200, "body": {"id": "p"}}),
    })
    .await;
    let client = server.client();
    let backup = client.v1_0();
    let points = backup.restore_points();
    let sessions = backup.one_drive_for_business_restore_sessions();
    let mut batch = Batch::new(&client);
    let point = batch.add(points.by_id("a/b").get().select(RestorePoint::ID));
    let list = batch.add(points.list().filter(RestorePoint::ID.eq("it's")).top(1));
    let count = batch.add(points.count());
    let create = batch.add(sessions.create(&OneDriveForBusinessRestoreSession::default()));
    let delete = batch.add_after(sessions.by_id("s").delete(), [create.id()]);
    let missing = batch.add(
        points
            .by_id("missing")
            .get()
            .prefer("x")
            .header("ConsistencyLevel", "eventual"),
    );
    let mut answers = batch.send().await.unwrap();
    assert_eq!(answers.take(point).unwrap().body.id.as_deref(), Some("p"));
    assert_eq!(answers.take(list).unwrap().body.value.len(), 1);
    assert_eq!(answers.take(count).unwrap().body, 7);
    let create = answers.take(create).unwrap();
    assert_eq!(
        (create.status.as_u16(), create.body.status),
        (201, Some(RestoreSessionStatus::Draft))
    );
    answers.take(delete).unwrap();
    let error = answers.take(missing).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some(&ErrorCode::ITEM_NOT_FOUND));
    assert_eq!(error.request_id(), Some("inner"));
    assert!(
        error
            .to_string()
            .contains("GET /solutions/backupRestore/restorePoints/{restorePoint-id}")
    );
    let log = server.log();
    assert_eq!(log.len(), 2);
    // A dependent request is sent after its dependencies, and then has none.
    let second = log[1].json();
    assert_eq!(second["requests"].as_array().unwrap().len(), 1);
    assert_eq!(second["requests"][0]["method"], "DELETE");
    let sent = log[0].json();
    let requests = sent["requests"].as_array().unwrap();
    assert_eq!(
        requests[0]["url"],
        "/solutions/backupRestore/restorePoints/a%2Fb?$select=id"
    );
    assert_eq!(
        requests[1]["url"],
        "/solutions/backupRestore/restorePoints?$filter=id%20eq%20'it''s'&$top=1"
    );
    assert_eq!(requests[3]["method"], "POST");
    assert_eq!(requests[3]["body"], json!({}));
    assert_eq!(requests[3]["headers"]["Content-Type"], "application/json");
    assert_eq!(requests[0].get("body"), None);
    assert_eq!(
        requests[4]["headers"]["Prefer"],
        "include-unknown-enum-members, x"
    );
    assert_eq!(requests[4]["headers"]["ConsistencyLevel"], "eventual");
    assert!(!sent.to_string().to_lowercase().contains("authorization"));
}

#[tokio::test]
async fn more_than_twenty_go_in_chunks_and_order() {
    let server =
        batching(|_, request| json!({"status": 200, "body": {"id": request["url"]}})).await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let mut handles = vec![batch.add(points.by_id("0").get())];
    for index in 1..45 {
        let previous = handles[index - 1].id();
        let request = points.by_id(&index.to_string()).get();
        handles.push(match index {
            20 | 30 => batch.add_after(request, [previous]),
            _ => batch.add(request),
        });
    }
    // A batch can be sent from another task.
    let mut answers = tokio::spawn(batch.send()).await.unwrap().unwrap();
    for (index, handle) in handles.into_iter().enumerate() {
        let id = answers.take(handle).unwrap().body.id.unwrap();
        assert!(id.ends_with(&format!("/{index}")), "{id}");
    }
    let log = server.log();
    assert_eq!(log.len(), 3);
    let sizes: Vec<_> = log
        .iter()
        .map(|r| r.json()["requests"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes, [20, 20, 5]);
    // 20 depends on 19, and 30 on 29: each goes into the chunk after that.
    let chunks = chunks(&server);
    assert_eq!(chunks[1][0], "20");
    assert_eq!(chunks[2][0], "30");
    for request in log {
        assert!(!request.body.contains("dependsOn"), "{}", request.body);
    }
}

#[tokio::test]
async fn throttled_requests_are_sent_again_with_those_that_depend_on_them() {
    let server = batching(
        |round, request| match (round, request["url"].as_str().unwrap()) {
            (0, url) if url.ends_with("/slow") => {
                json!({"status": 429, "headers": {"Retry-After": "0"}})
            }
            (0, url) if url.ends_with("/after") => {
                json!({"status": 424, "body": {"error": {"code": "failedDependency"}}})
            }
            (_, url) if url.ends_with("Sessions") => json!({"status": 504}),
            _ => json!({"status": 200, "body": {"id": "ok"}}),
        },
    )
    .await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let fast = batch.add(points.by_id("fast").get());
    let slow = batch.add(points.by_id("slow").get());
    let after = batch.add_after(points.by_id("after").get(), [slow.id()]);
    let sessions = client.v1_0().one_drive_for_business_restore_sessions();
    let create = batch.add(sessions.create(&Default::default()));
    let mut answers = batch.send().await.unwrap();
    assert!(
        answers.take(fast).is_ok() && answers.take(slow).is_ok() && answers.take(after).is_ok()
    );
    // A create that timed out may have been processed: it is not sent again.
    assert_eq!(answers.take(create).unwrap_err().status().unwrap(), 504);
    let log = server.log();
    assert_eq!(log.len(), 2);
    let again = log[1].json();
    assert_eq!(again["requests"].as_array().unwrap().len(), 2);
    assert_eq!(again["requests"][1]["dependsOn"], json!(["1"]));
}

#[tokio::test]
async fn a_failed_dependency_in_an_earlier_chunk_fails_without_being_sent() {
    let server = batching(
        |_, request| match request["url"].as_str().unwrap().ends_with("/0") {
            true => json!({"status": 400, "body": {"error": {"code": "badRequest"}}}),
            false => json!({"status": 200, "body": {}}),
        },
    )
    .await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let first = batch.add(points.by_id("0").get());
    for index in 1..20 {
        let _ = batch.add(points.by_id(&index.to_string()).get());
    }
    let dependent = batch.add_after(points.by_id("x").get(), [first.id()]);
    let mut answers = batch.send().await.unwrap();
    assert_eq!(answers.take(dependent).unwrap_err().status().unwrap(), 424);
    assert_eq!(server.log().len(), 1);
}

#[tokio::test]
async fn a_batch_with_a_create_is_not_sent_twice_and_bad_handles_are_refused() {
    let server = Server::start(|_, _| json(504, &Value::Null)).await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut reads = Batch::new(&client);
    let read = reads.add(points.by_id("a").get());
    let mut answers = reads.send().await.unwrap();
    assert_eq!(answers.take(read).unwrap_err().status().unwrap(), 504);
    assert_eq!(server.log().len(), 5);
    let mut writes = Batch::new(&client);
    let write = writes.add(
        client
            .v1_0()
            .one_drive_for_business_restore_sessions()
            .create(&Default::default()),
    );
    let other = writes.add(points.by_id("a").get());
    let mut answers = writes.send().await.unwrap();
    assert!(answers.take(write).is_err());
    assert_eq!(answers.take(other).unwrap_err().status().unwrap(), 504);
    assert_eq!(server.log().len(), 6);
    let mut other = Batch::new(&client);
    let stranger = other.add(points.by_id("a").get());
    let mut batch = Batch::new(&client);
    let _ = batch.add_after(points.by_id("b").get(), [stranger.id()]);
    assert_eq!(batch.send().await.unwrap_err().kind(), ErrorKind::Refused);
    let mut batch = Batch::new(&client);
    let _ = batch.add(points.by_id("..").get());
    assert_eq!(batch.send().await.unwrap_err().kind(), ErrorKind::Refused);
    assert_eq!(
        answers.take(stranger).unwrap_err().kind(),
        ErrorKind::Refused
    );
    assert_eq!(server.log().len(), 6);
    assert!(Batch::new(&client).send().await.is_ok());
}

#[tokio::test]
async fn a_create_that_is_answered_twice_is_not_sent_again() {
    for statuses in [[429, 201], [201, 429]] {
        let server = Server::start(move |_, _| {
            let answer = |status| json!({"id": "0", "status": status, "headers": {"Retry-After": "0"}, "body": {}});
            json(200, &json!({"responses": statuses.map(answer)}))
        })
        .await;
        let client = server.client();
        let sessions = client.v1_0().one_drive_for_business_restore_sessions();
        let mut batch = Batch::new(&client);
        let create = batch.add(sessions.create(&Default::default()));
        let error = batch.send().await.unwrap().take(create).unwrap_err();
        assert!(
            error.to_string().contains("answers this request twice"),
            "{error}"
        );
        assert_eq!(server.log().len(), 1);
    }
}

/// A patch that adds an artifact and one that removes it.
fn addition_and_removal() -> [Patch<OneDriveForBusinessRestoreSession>; 2] {
    let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
    let addition = Delta::new().add(DriveRestoreArtifact::default());
    let removal = Delta::new().remove("a");
    [addition, removal].map(|delta| Patch::new().delta(handle, delta))
}

#[tokio::test]
async fn additions_in_a_batch_are_sent_once() {
    // A gateway answers the whole batch, or each request in it.
    for is_whole in [true, false] {
        let server = Server::start(move |_, request: &Recorded| {
            let requests = request.json()["requests"].clone();
            let answers: Vec<_> = requests
                .as_array()
                .unwrap()
                .iter()
                .map(|request| json!({"id": request["id"], "status": 504}))
                .collect();
            match is_whole {
                true => json(504, &Value::Null),
                false => json(200, &json!({ "responses": answers })),
            }
        })
        .await;
        let client = server.client();
        let sessions = client.v1_0().one_drive_for_business_restore_sessions();
        let mut sent = Vec::new();
        for patch in addition_and_removal() {
            let before = server.log().len();
            let mut batch = Batch::new(&client);
            let update = batch.add(sessions.by_id("s").update(patch));
            let error = batch.send().await.unwrap().take(update).unwrap_err();
            assert_eq!(error.status().unwrap(), 504);
            sent.push(server.log().len() - before);
        }
        assert_eq!(sent, [1, 5], "{is_whole}");
    }
}

#[tokio::test]
async fn a_chunk_of_additions_is_sent_once() {
    let server = Server::start(|_, _| json(504, &Value::Null)).await;
    let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
    let session = server
        .client()
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .by_id("s");
    let artifacts = vec![DriveRestoreArtifact::default(); 60];
    let additions = session.add_all(handle, artifacts).await;
    assert_eq!(additions.error.unwrap().status().unwrap(), 504);
    assert_eq!(additions.left.len(), 60);
    assert_eq!(server.log().len(), 1);
}

#[tokio::test]
async fn a_batch_that_only_reads_is_repeated_after_500() {
    let server = Server::start(|index, _| match index {
        0 => json(500, &Value::Null),
        1 => json(200, &json!({"responses": [{"id": "0", "status": 500}]})),
        _ => json(
            200,
            &json!({"responses": [{"id": "0", "status": 200, "body": {"id": "p"}}]}),
        ),
    })
    .await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let read = batch.add(points.by_id("p").get());
    let point = batch.send().await.unwrap().take(read).unwrap().body;
    assert_eq!(point.id.as_deref(), Some("p"));
    assert_eq!(server.log().len(), 3);
}

#[tokio::test]
async fn the_client_s_time_bounds_a_batch() {
    // The first chunk is answered, the second one never.
    let server = Server::start(|index, request: &Recorded| {
        let body = request.json();
        let requests = body["requests"].as_array().unwrap().iter();
        let answers: Vec<_> = requests
            .map(|request| json!({"id": request["id"], "status": 200, "body": {"id": "ok"}}))
            .collect();
        support::Reply {
            response: json(200, &json!({ "responses": answers })),
            delay: Duration::from_secs(30 * index.min(1) as u64),
        }
    })
    .await;
    let limit = Duration::from_millis(300);
    for is_own in [false, true] {
        let server_before = server.log().len();
        let builder = server.builder().timeout((!is_own).then_some(limit));
        let client = builder.build().unwrap();
        let points = client.v1_0().restore_points();
        let mut batch = Batch::new(&client);
        if is_own {
            batch = batch.timeout(limit);
        }
        let handles: Vec<_> = (0..45)
            .map(|_| batch.add(points.by_id("p").get()))
            .collect();
        let began = std::time::Instant::now();
        let mut answers = batch.send().await.unwrap();
        assert!(began.elapsed() < Duration::from_secs(10));
        let mut answered = 0;
        for handle in handles {
            match answers.take(handle) {
                Ok(_) => answered += 1,
                Err(error) => {
                    assert!(error.is_timeout(), "{error}");
                    assert!(error.to_string().contains("longer than 300ms"), "{error}");
                }
            }
        }
        // Only the very first batch of the server is answered.
        assert_eq!(answered, if is_own { 0 } else { 20 });
        assert_eq!(
            server.log().len() - server_before,
            if is_own { 1 } else { 2 }
        );
    }
}

#[tokio::test]
async fn a_wait_inside_a_batch_is_within_its_time() {
    let server = batching(|_, _| json!({"status": 429, "headers": {"Retry-After": "60"}})).await;
    let client = server.builder().timeout(Duration::from_millis(200)).build();
    let client = client.unwrap();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let read = batch.add(points.by_id("p").get());
    let began = std::time::Instant::now();
    let error = batch.send().await.unwrap().take(read).unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(began.elapsed() < Duration::from_secs(10));
    assert_eq!(server.log().len(), 1);
}

#[tokio::test]
async fn a_date_inside_a_batch_is_compared_with_the_whole_answer_s() {
    let server = Server::start(|index, _| {
        let answer = match index {
            // Two seconds after the service's own time, which is years before ours.
            0 => {
                json!({"status": 429, "headers": {"Retry-After": "Sun, 06 Nov 1994 08:49:39 GMT"}})
            }
            _ => json!({"status": 200, "body": {"id": "ok"}}),
        };
        let mut answer = answer;
        answer["id"] = "0".into();
        let response = json(200, &json!({ "responses": [answer] }));
        support::with_header(response, "date", "Sun, 06 Nov 1994 08:49:37 GMT")
    })
    .await;
    let client = server.client();
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let read = batch.add(points.by_id("p").get());
    let began = std::time::Instant::now();
    batch.send().await.unwrap().take(read).unwrap();
    assert!(began.elapsed() >= Duration::from_secs(2));
}
