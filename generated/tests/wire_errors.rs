//! Every shape of an error, and what the error's one line says.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use axum::body::Body;
use axum::response::Response;
use msgraph_backup_restore::{BackupRestore as _, Error, ErrorCode, ErrorKind};
use serde_json::{Value, json};
use support::{Server, json, with_header};

/// The error of a GET that is answered so.
async fn get(status: u16, content_type: &'static str, body: impl Into<String>) -> Error {
    let body = body.into();
    let server = Server::start(move |_, _| {
        Response::builder()
            .status(status)
            .header("content-type", content_type)
            .header("request-id", "from-header")
            .body(Body::from(body.clone()))
            .unwrap()
    })
    .await;
    server
        .client()
        .v1_0()
        .restore_points()
        .by_id("secret id")
        .get()
        .await
        .unwrap_err()
}

async fn get_json(status: u16, body: Value) -> Error {
    get(status, "application/json", body.to_string()).await
}

/// The line of an error: one, with the route and without the key.
fn line(error: &Error) -> String {
    let line = error.to_string();
    assert!(!line.contains('\n') && !line.contains('\r'), "{line}");
    assert!(!line.contains("secret"), "{line}");
    assert!(
        line.starts_with("GET /solutions/backupRestore/restorePoints/{restorePoint-id}: "),
        "{line}"
    );
    line
}

#[tokio::test]
async fn the_usual_shape() {
    let error = get_json(
        400,
        json!({"error": {
            "code": "InvalidRestorePoint", "message": "it is \"bad\"\nreally", "target": "restorePoint",
            "details": [{"code": "a", "message": "b", "target": "c"}],
            "innerError": {"date": "2026-01-02T03:04:05", "request-id": "r1", "client-request-id": "c1",
                "innerError": {"code": "deep", "message": "down"}},
        }}),
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.code(), Some(&ErrorCode::INVALID_RESTORE_POINT));
    assert_eq!(error.message(), Some("it is \"bad\"\nreally"));
    assert_eq!(error.target(), Some("restorePoint"));
    assert_eq!(error.details()[0].target.as_deref(), Some("c"));
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(error.client_request_id(), Some("c1"));
    assert_eq!(
        error.inner_error().unwrap().date.as_deref(),
        Some("2026-01-02T03:04:05")
    );
    let chain: Vec<_> = error.service_error().unwrap().chain().collect();
    assert_eq!(chain[1].message.as_deref(), Some("down"));
    assert!(error.body().unwrap().starts_with(b"{\"error\""));
    assert_eq!(error.headers().unwrap()["request-id"], "from-header");
    let line = line(&error);
    assert!(line.contains("400 Bad Request, InvalidRestorePoint at restorePoint: it is \"bad\" really (request-id r1)"), "{line}");
}

#[tokio::test]
async fn the_other_shapes() {
    for body in [
        json!({"code": "invalidRequest", "message": "m"}),
        json!({"error": [{"code": "INVALIDREQUEST", "message": "m"}, {"code": "b"}]}),
        json!({"error": {"code": "invalidRequest", "message": "m", "details": null, "innerError": null}}),
        json!({"error": {"code": "invalidRequest", "message": "m", "innererror": {"request-id": "x"}}}),
        json!([{"code": "invalidRequest", "message": "m"}]),
    ] {
        let error = get_json(400, body.clone()).await;
        assert_eq!(error.code(), Some(&ErrorCode::INVALID_REQUEST), "{body}");
        assert_eq!(error.message(), Some("m"), "{body}");
        line(&error);
    }
    let error = get_json(400, json!({"error": {"code": "brandNew"}})).await;
    assert_eq!(error.code().unwrap().as_str(), "brandNew");
    assert_eq!(error.message(), None);
    assert_eq!(error.request_id(), Some("from-header"));
    let html = get(400, "text/html", "<html><h1>Bad</h1></html>").await;
    assert_eq!((html.code(), html.message()), (None, None));
    assert_eq!(html.body().unwrap().len(), 25);
    assert!(
        line(&html).contains("no error object but 25 bytes text/html"),
        "{html}"
    );
    let empty = get(404, "text/plain", "").await;
    assert!(empty.is_not_found());
    assert!(
        line(&empty).contains("404 Not Found: the answer has no body"),
        "{empty}"
    );
}

#[tokio::test]
async fn the_line_says_what_to_do() {
    let forbidden = get_json(
        403,
        json!({"error": {"code": "accessDenied", "message": "no"}}),
    )
    .await;
    assert!(forbidden.is_forbidden());
    assert!(
        line(&forbidden).ends_with(
            "; grant BackupRestore-Search.Read.All (application or delegated) and have an administrator consent to it"
        ),
        "{forbidden}"
    );
    let route = forbidden.route().unwrap();
    assert_eq!(
        route.application_permissions(),
        ["BackupRestore-Search.Read.All"]
    );
    // The state forbids it here: a permission would not help.
    let state = get_json(403, json!({"error": {"code": "PolicyActionNotAllowed"}})).await;
    assert!(!line(&state).contains("grant"), "{state}");
    let unauthorized = get_json(
        401,
        json!({"error": {"code": "InvalidAuthenticationToken"}}),
    )
    .await;
    assert!(
        line(&unauthorized).contains("check its audience"),
        "{unauthorized}"
    );
    let injected = get_json(
        400,
        json!({"error": {"code": "a\nb\u{1b}[31m", "message": "c\r\nd"}}),
    )
    .await;
    assert!(line(&injected).contains("a b [31m: c d"), "{injected}");
    let missing = get_json(404, json!({"error": {"code": "itemNotFound"}})).await;
    assert!(line(&missing).contains("check the ids"), "{missing}");
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_told_with_its_body() {
    for body in ["<html>ok</html>", "{\"id\": ", "5", "\"x\""] {
        let error = get(200, "application/json", body).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body().unwrap(), body);
        line(&error);
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let foreign = Server::json(200, json!({})).await;
    let location = format!("{}/x", foreign.url);
    for status in [301, 302, 303, 307, 308] {
        let location = location.clone();
        let server = Server::start(move |_, _| {
            with_header(json(status, &Value::Null), "location", &location)
        })
        .await;
        for client in support::raw_clients(&server.url) {
            let error = client.v1_0().restore_points().list().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Service);
            assert_eq!(error.status().unwrap(), status);
            assert!(
                error.to_string().contains("redirects are not followed"),
                "{error}"
            );
            assert!(error.headers().unwrap().contains_key("location"));
        }
    }
    assert!(foreign.log().is_empty());
}
