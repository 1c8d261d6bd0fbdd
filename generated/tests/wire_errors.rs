//! Every form of an error, and its one-line text.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use msgraph_backup_restore::request::Version;
use msgraph_backup_restore::transport::{
    BoxError, BoxFuture, ByteStream, Transport, TransportError, TransportErrorKind,
};
use msgraph_backup_restore::{BackupRestore as _, Error, ErrorCode, ErrorKind};
use serde_json::{Value, json};
use support::{Server, json, with_header};

/// Returns the error of a GET with this answer.
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

/// Returns the line of an error: a single one, with the route and without the key.
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
        line(&html).contains("not an error object but 25 bytes text/html"),
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
        route.application_permission(),
        Some("BackupRestore-Search.Read.All")
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
async fn a_success_that_cannot_be_read_is_an_error_with_its_body() {
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
async fn what_is_unchanged_is_no_redirect() {
    let server = Server::json(304, Value::Null).await;
    let point = server.client().v1_0().restore_points().by_id("p");
    let error = point.get().if_none_match("W/\"1\"").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 304);
    let text = error.to_string();
    assert!(text.ends_with("is unchanged"), "{text}");
    assert!(!text.contains("redirect"), "{text}");
    assert_eq!(server.only().header("if-none-match"), Some("W/\"1\""));
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

#[tokio::test]
async fn a_permission_is_advised_only_where_one_is_missing() {
    for (body, is_advised) in [
        (json!({"error": {"code": "accessDenied"}}), true),
        (
            json!({"error": {"code": "Forbidden", "message": "no"}}),
            true,
        ),
        (
            json!({"error": {"code": "Authorization_RequestDenied"}}),
            true,
        ),
        (json!({"error": {"message": "no"}}), true),
        (Value::Null, true),
        (json!({"error": {"code": "OperationNotAllowed"}}), false),
        (json!({"error": {"code": "operationNotAllowed"}}), false),
        (json!({"error": {"code": "brandNew"}}), false),
        (
            json!({"error": {"code": "UnableToReadBillingProfile"}}),
            false,
        ),
    ] {
        let text = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let error = get(403, "application/json", text).await;
        assert_eq!(line(&error).contains("grant"), is_advised, "{error}");
    }
}

#[tokio::test]
async fn a_text_that_is_no_json_shows_its_first_words() {
    let page = "<html><head><title>502 Bad\u{202e} Gateway</title></head>\
                <body>\u{1b}[31mSorry</body></html>";
    for status in [400, 200] {
        let error = get(status, "text/html", page).await;
        assert!(line(&error).contains("502 Bad Gateway"), "{error}");
        assert!(line(&error).contains("Sorry"), "{error}");
        assert!(
            !line(&error).contains(['<', '\u{202e}', '\u{1b}']),
            "{error}"
        );
    }
    let long = format!("upstream {}", "x".repeat(10_000));
    let error = get(503, "text/plain", long).await;
    assert!(
        line(&error).contains("which begin \"upstream xxx"),
        "{error}"
    );
    assert!(line(&error).len() < 400, "{error}");
    // JSON is not shown as text.
    let error = get(400, "application/json", json!({"id": "hidden"}).to_string()).await;
    assert!(!line(&error).contains("hidden"), "{error}");
}

#[tokio::test]
async fn a_message_that_repeats_the_token_does_not_show_it() {
    let token = "eyJ0eXAiOiJKV1QiLCJub25jZSI6IlRlc3QifQ.payload.signature";
    let echo = |request: &support::Recorded| request.header("authorization").unwrap().to_owned();
    let message = |text: &str| {
        // If a long message is cut, a part of the token could remain.
        let long = format!("{} {text}", "x".repeat(370));
        json!({"error": {
            "code": format!("Invalid_{text}"), "message": long, "target": text,
            "innerError": {"request-id": text, "message": text},
        }})
    };
    type Echo = fn(u16, &str, Value) -> Response;
    let bodies: [(u16, Echo); 3] = [
        (401, |status, _, body| json(status, &body)),
        (400, |status, text, _| {
            Response::builder()
                .status(status)
                .body(Body::from(text.to_owned()))
                .unwrap()
        }),
        (200, |status, text, _| {
            Response::builder()
                .status(status)
                .body(Body::from(text.to_owned()))
                .unwrap()
        }),
    ];
    for (status, answer) in bodies {
        let server = Server::start(move |_, request| {
            answer(status, &echo(request), message(&echo(request)))
        })
        .await;
        let credential = msgraph_backup_restore::auth::StaticToken::new(token);
        let client = server.builder().credential(credential).build().unwrap();
        let call = client.v1_0().restore_points().by_id("p").get();
        let error = call.await.unwrap_err();
        for shown in [
            format!("{error}"),
            format!("{error:?}"),
            format!("{error:#?}"),
        ] {
            assert!(!shown.contains("eyJ0eXAi"), "{shown}");
            assert!(shown.contains("the token"), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_message_inside_a_batch_that_repeats_the_token_does_not_show_it() {
    let server = Server::start(|_, request: &support::Recorded| {
        let token = request.header("authorization").unwrap();
        let error = json!({"error": {"code": "x", "message": token}});
        json(
            200,
            &json!({"responses": [{"id": "0", "status": 400, "body": error}]}),
        )
    })
    .await;
    let credential = msgraph_backup_restore::auth::StaticToken::new("open-sesame");
    let client = server.builder().credential(credential).build().unwrap();
    let mut batch = msgraph_backup_restore::batch::Batch::new(&client);
    let read = batch.add(client.v1_0().restore_points().by_id("p").get());
    let error = batch.send().await.unwrap().take(read).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("sesame"), "{error}");
}

/// A transport whose errors repeat the token, as the reason may for which a server ends a connection.
struct Echoing {
    /// Whether the answer begins before it fails.
    breaks_off: bool,
}

fn echo<B>(request: &http::Request<B>) -> String {
    let token = request.headers()["authorization"].to_str().unwrap();
    format!("the server said: {token}")
}

/// A body that fails at once.
struct Broken(String);

impl futures_core::Stream for Broken {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Err(self.0.clone().into())))
    }
}

impl Transport for Echoing {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Io, echo(&request));
        Box::pin(ready(Err(error)))
    }

    fn send_streamed(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        let echo = echo(&request);
        Box::pin(ready(if self.breaks_off {
            Ok(http::Response::new(ByteStream::new(Broken(echo))))
        } else {
            Err(TransportError::new(TransportErrorKind::Io, echo))
        }))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[tokio::test]
async fn a_broken_connection_that_repeats_the_token_does_not_show_it() {
    static VERSION: Version = Version::named("v1.0");
    for breaks_off in [false, true] {
        let client = support::builder("https://example.com")
            .credential(msgraph_backup_restore::auth::StaticToken::new(
                "open-sesame",
            ))
            .transport(Echoing { breaks_off })
            .build()
            .unwrap();
        let media = client.resource(&VERSION, "/a").get_media();
        let mut errors = vec![media.clone().await.unwrap_err()];
        errors.push(match media.stream().await {
            Ok(mut answer) => answer.body.next().await.unwrap().unwrap_err(),
            Err(error) => error,
        });
        let mut batch = msgraph_backup_restore::batch::Batch::new(&client);
        let read = batch.add(client.v1_0().restore_points().by_id("p").get());
        errors.push(batch.send().await.unwrap().take(read).unwrap_err());
        for error in errors {
            assert_eq!(error.transport_kind(), Some(TransportErrorKind::Io));
            let shown = format!("{error:?} {}", support::whole(error.clone()));
            assert!(!shown.contains("sesame"), "{shown}");
            assert!(
                shown.contains("the server said: Bearer (the token)"),
                "{shown}"
            );
        }
    }
}

#[tokio::test]
async fn a_link_that_is_refused_shows_no_secrets_and_its_route_once() {
    let server = Server::json(200, json!({})).await;
    let list = server.client().v1_0().restore_points().list();
    for link in [
        "https://me:secret@evil.example/a",
        "https://evil.example/browse(nextFetchToken='secret')",
        "https://evil.example/browse%28nextFetchToken='secret'%29",
        "https://evil.example/a?$skiptoken=secret",
        "/a/../browse(nextFetchToken='secret')",
    ] {
        let error = list.clone().resume_from(link).await.unwrap_err();
        let shown = error.to_string();
        assert!(!shown.contains("secret"), "{shown}");
        assert_eq!(shown.matches("GET /solutions").count(), 1, "{shown}");
    }
}

#[tokio::test]
async fn a_link_that_repeats_the_token_does_not_show_it() {
    let token = "eyJ0eXAiOiJKV1QiLCJhbGciOi";
    let page = json!({"value": [], "@odata.nextLink": format!("https://evil.example/{token}/a")});
    let server = Server::json(200, page).await;
    let credential = msgraph_backup_restore::auth::StaticToken::new(token);
    let client = server.builder().credential(credential).build().unwrap();
    let points = client.v1_0().restore_points();
    let mut pages = points.list().pages();
    pages.next().await.unwrap().unwrap();
    for error in [
        pages.next().await.unwrap().unwrap_err(),
        points.list().changes().all().await.unwrap_err(),
    ] {
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(
                shown.contains("https://evil.example/(the token)/a"),
                "{shown}"
            );
            assert!(!shown.contains(token), "{shown}");
        }
    }
}

#[test]
fn a_failed_change_is_shown_clean() {
    use msgraph_backup_restore::DeltaOutcomes as _;
    use msgraph_backup_restore::v1_0::models::OneDriveForBusinessRestoreSession;
    let session = json!({"driveRestoreArtifacts@delta": [{
        "id": "i\u{1b}[2J\u{202e}",
        "@Core.DataModificationException": {
            "info": {"code": "C\n\u{1b}]0;x", "message": format!("a\r\nb\u{202e}c {}", "x".repeat(5000))},
            "failedOperation": "re\u{200b}mo\u{3164}ve", "responseCode": 409,
        },
    }]});
    let session: OneDriveForBusinessRestoreSession = serde_json::from_value(session).unwrap();
    let outcomes = session
        .delta(OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS)
        .unwrap();
    let shown = outcomes[0].failure().unwrap().to_string();
    assert!(
        !shown.contains(['\u{1b}', '\n', '\r', '\u{202e}', '\u{200b}', '\u{3164}']),
        "{shown}"
    );
    assert!(
        shown.starts_with("the service refused to remove the item"),
        "{shown}"
    );
    assert!(shown.contains("a bc") && shown.len() < 700, "{shown}");
}
