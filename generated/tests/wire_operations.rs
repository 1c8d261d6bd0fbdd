//! Operations of several calls besides batches: polls, deltas and bulk additions.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::time::Duration;

use msgraph_backup_restore::Patch;
use msgraph_backup_restore::delta::{Delta, DeltaOutcome};
use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::v1_0::models::{
    DriveRestoreArtifact, OneDriveForBusinessRestoreSession, RestorePoint, RestoreSessionStatus,
};
use serde_json::{Value, json};
use support::{Recorded, Server, json};

#[tokio::test]
async fn a_poll_keeps_to_the_time_for_a_call() {
    let server = Server::start(|_, _| support::Reply {
        response: json(200, &json!({})),
        delay: Duration::from_secs(5),
    })
    .await;
    let client = server.builder().timeout(Duration::from_millis(50)).build();
    let session = client
        .unwrap()
        .v1_0()
        .one_drive_for_business_restore_sessions();
    let error = session.by_id("s").get().poll().await.unwrap_err();
    assert!(error.is_timeout());
    assert!(error.to_string().contains("50ms"), "{error}");
}

#[tokio::test]
async fn a_poll_goes_on_until_its_condition_holds() {
    let server = Server::start(|index, _| {
        let status = ["activating", "active", "active", "completedWithError"][index.min(3)];
        json(200, &json!({"id": "s", "status": status}))
    })
    .await;
    let session = server
        .client()
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .by_id("s");
    let mut seen = Vec::new();
    let mut poll = session.get().poll().first_delay(Duration::from_millis(1));
    while let Some(progress) = poll.try_next().await.unwrap() {
        seen.push((progress.attempt, progress.entity.status.unwrap()));
    }
    assert_eq!(seen.len(), 4);
    assert_eq!(seen[1], (2, RestoreSessionStatus::Active));
    // The final entity of the stream is returned once more, without a request.
    let ended = (&mut poll).await.unwrap();
    assert_eq!(end_of(&ended), Some(End::CompletedWithErrors));
    assert_eq!(server.log().len(), 4);
    let error = poll.await.unwrap_err();
    assert!(error.to_string().contains("was given already"), "{error}");
    // Without consuming the stream the result is the same, and the condition may borrow.
    let ending = RestoreSessionStatus::CompletedWithError;
    let poll = session
        .get()
        .poll_until(|session| session.status.as_ref() == Some(&ending));
    assert_eq!(poll.await.unwrap().id.as_deref(), Some("s"));
    let never = session
        .get()
        .poll_until(|_| false)
        .first_delay(Duration::from_millis(5));
    let error = never
        .max_delay(Duration::from_millis(5))
        .deadline(Duration::from_millis(60))
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert!(
        error.to_string().contains("did not hold within 60ms"),
        "{error}"
    );
}

#[tokio::test]
async fn a_delta_is_sent_and_its_outcomes_are_read() {
    let server = Server::json(
        200,
        json!({"driveRestoreArtifacts@delta": [
            {"id": "a1", "status": "added", "destinationType": "new"},
            {"@removed": {"reason": "changed"}, "id": "r1"},
            {"@Core.DataModificationException": {
                "info": {"code": "Invalid", "message": "not in the session"},
                "failedOperation": "remove", "responseCode": 409},
             "@contentId": "c", "id": "r2"},
        ]}),
    )
    .await;
    let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
    let delta = Delta::new()
        .add(DriveRestoreArtifact::default())
        .remove("r1")
        .remove("r2");
    let session = server
        .client()
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .by_id("s");
    let updated = session
        .update(Patch::new().delta(handle, delta))
        .await
        .unwrap();
    let outcomes = updated.delta(handle).unwrap();
    assert!(matches!(
        outcomes.as_slice(),
        [
            DeltaOutcome::Changed(_),
            DeltaOutcome::Removed(_),
            DeltaOutcome::Failed(_)
        ]
    ));
    assert_eq!(outcomes[2].failure().unwrap().response_code, Some(409));
    let removed = json!({"reason": "changed"});
    let body = json!({"driveRestoreArtifacts@delta": [
        {}, {"@removed": removed, "id": "r1"}, {"@removed": removed, "id": "r2"}
    ]});
    assert_eq!(server.only().json(), body);
}

#[tokio::test]
async fn thousands_are_added_fifty_at_a_time() {
    let server = Server::start(|index, request: &Recorded| {
        if index == 3 {
            return json(
                403,
                &json!({"error": {"code": "RestoreSessionActionNotAllowed"}}),
            );
        }
        let body = request.json();
        let items = body["driveRestoreArtifacts@delta"].as_array().unwrap();
        let outcomes: Vec<Value> = items
            .iter()
            .map(|item| match item["restorePoint"]["id"].as_str() {
                Some("7") => {
                    json!({"@Core.DataModificationException": {"info": {"code": "Invalid"}}})
                }
                _ => json!({"id": "made", "status": "added"}),
            })
            .collect();
        json(200, &json!({"driveRestoreArtifacts@delta": outcomes}))
    })
    .await;
    let artifacts: Vec<_> = (0..220)
        .map(|index| {
            DriveRestoreArtifact::new().restore_point(RestorePoint::reference(index.to_string()))
        })
        .collect();
    let session = server
        .client()
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .by_id("s");
    let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
    let mut reports = Vec::new();
    let mut adding = session.add_all(handle, artifacts);
    while let Some(progress) = adding.next().await {
        reports.push((progress.done, progress.failed, progress.total));
    }
    assert_eq!(reports, [(50, 1, 220), (100, 1, 220), (150, 1, 220)]);
    let additions = adding.await;
    assert_eq!(additions.outcomes.len(), 150);
    let failures: Vec<_> = additions.failures().collect();
    assert_eq!(failures.len(), 1);
    assert_eq!(
        failures[0].0.restore_point.as_ref().unwrap().id.as_deref(),
        Some("7")
    );
    assert!(additions.error.as_ref().unwrap().is_forbidden());
    assert_eq!(additions.left.len(), 70);
    assert!(!additions.is_complete());
    assert_eq!(server.log().len(), 4);
}

/// Runs a poll of a session that is answered by a function of the number of requests.
async fn poll(
    attempts: u32,
    answer: impl Fn(usize) -> axum::response::Response + Send + Sync + 'static,
) -> (
    msgraph_backup_restore::Result<OneDriveForBusinessRestoreSession>,
    usize,
) {
    let server = Server::start(move |index, _| answer(index)).await;
    let mut policy = support::quick();
    policy.max_attempts = attempts;
    let client = server.builder().retry(policy).build().unwrap();
    let session = client.v1_0().one_drive_for_business_restore_sessions();
    let poll = session.by_id("s").get().poll();
    let result = poll.first_delay(Duration::from_millis(2)).await;
    (result, server.log().len())
}

#[tokio::test]
async fn a_poll_survives_what_passes() {
    let html = || {
        let page = axum::body::Body::from("<html><title>Sign in</title></html>");
        axum::response::Response::new(page)
    };
    let status = |status: &str| json(200, &json!({"id": "s", "status": status}));
    let (result, requests) = poll(2, move |index| match index {
        // A new entity is not known everywhere yet.
        0 => json(404, &json!({"error": {"code": "itemNotFound"}})),
        1 => status("activating"),
        // Repeated by the policy, and then by the poll.
        2 | 3 => json(500, &json!({"error": {"code": "generalException"}})),
        4 => status("active"),
        5 => html(),
        6 => status("active"),
        7 => {
            let mut page = support::with_header(html(), "content-type", "text/html");
            *page.status_mut() = http::StatusCode::FORBIDDEN;
            page
        }
        8 => status("active"),
        // The service failed in the middle of its answer.
        9 => json(200, &json!({"error": {"code": "x"}, "value": []})),
        10 => status("active"),
        11 => {
            let mut page = support::with_header(html(), "content-type", "Text/HTML;charset=x");
            *page.status_mut() = http::StatusCode::BAD_REQUEST;
            page
        }
        _ => status("completed"),
    })
    .await;
    assert_eq!(end_of(&result.unwrap()), Some(End::Completed));
    assert_eq!(requests, 13);
}

#[tokio::test]
async fn what_does_not_pass_ends_a_poll() {
    for (status, expected) in [(404, 3), (500, 9), (503, 9), (400, 1), (401, 1), (403, 1)] {
        let (result, requests) = poll(3, move |_| json(status, &Value::Null)).await;
        assert_eq!(result.unwrap_err().status().unwrap(), status);
        assert_eq!(requests, expected, "{status}");
    }
    // Without retries, a poll ends at the first failure.
    let (result, requests) = poll(1, |_| json(500, &Value::Null)).await;
    assert_eq!(result.unwrap_err().status().unwrap(), 500);
    assert_eq!(requests, 1);
}

#[tokio::test]
async fn a_poll_waits_as_long_as_a_success_asks() {
    let began = std::time::Instant::now();
    let (result, requests) = poll(1, |index| {
        let status = ["active", "completed"][index.min(1)];
        let answer = json(200, &json!({"id": "s", "status": status}));
        support::with_header(answer, "retry-after", "0.6")
    })
    .await;
    result.unwrap();
    assert_eq!(requests, 2);
    assert!(began.elapsed() >= Duration::from_secs(1));
}
