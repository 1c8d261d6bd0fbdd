//! Traces. They are in a separate program, because the interest in traces is cached for the whole process.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::io;
use std::sync::{Arc, Mutex};

use msgraph_backup_restore::testing::{Reply, Script};
use msgraph_backup_restore::transport::TransportErrorKind;
use msgraph_backup_restore::{BackupRestore as _, Client, auth::StaticToken};
use serde_json::json;
use support::{Server, json};

/// Records the fields of spans.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>);

impl tracing::Subscriber for Recorder {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("odata_runtime")
    }

    fn new_span(&self, attributes: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        attributes.record(&mut Fields(self));
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut Fields(self));
    }

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut Fields(self));
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

struct Fields<'a>(&'a Recorder);

impl tracing::field::Visit for Fields<'_> {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        use std::fmt::Write as _;
        write!(self.0.0.lock().unwrap(), "{}={value:?} ", field.name()).unwrap();
    }
}

#[tokio::test]
async fn traces_tell_the_route_and_no_secret() {
    let server = Server::start(|index, _| match index {
        0 => json(503, &json!({})),
        _ => json(200, &json!({})),
    })
    .await;
    let recorder = Recorder::default();
    let guard = tracing::subscriber::set_default(recorder.clone());
    let get = server
        .client()
        .v1_0()
        .restore_points()
        .by_id("secret")
        .get();
    get.client_request_id("mine").await.unwrap();
    drop(guard);
    let text = recorder.0.lock().unwrap().clone();
    for part in [
        "method=GET",
        "route=\"/solutions/backupRestore/restorePoints/{restorePoint-id}\"",
        "attempt=1",
        "attempt=2",
        "status=503",
        "status=200",
        "request_id=\"service-id\"",
        "client_request_id=\"mine\"",
        "wait_ms=",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(!text.contains("secret") && !text.contains("good"), "{text}");
}

/// What a subscriber writes.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns the lines that a plain subscriber writes while a script answers a request for a restore point.
async fn lines(level: tracing::Level, script: Script) -> Vec<String> {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(level)
        .without_time()
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let client = Client::graph()
        .credential(StaticToken::new("a-token-that-nobody-sees"))
        .transport(script)
        .build()
        .unwrap();
    let point = client.v1_0().restore_points().by_id("secret");
    let result = point.get().client_request_id("mine").await;
    drop((result, guard));
    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    for hidden in ["secret", "nobody-sees"] {
        assert!(!text.contains(hidden), "{text}");
    }
    text.lines().map(str::to_owned).collect()
}

const ROUTE: &str = "/solutions/backupRestore/restorePoints/{restorePoint-id}";

#[tokio::test]
async fn a_plain_subscriber_shows_each_attempt() {
    let answered = |reply: Reply| {
        reply
            .header("request-id", "of the service")
            .header("date", "Tue, 03 Feb 2026 10:00:00 GMT")
            .header("x-ms-ags-diagnostic", r#"{"ServerInfo":{"Slice":"E"}}"#)
    };
    let script = Script::new()
        .answer(answered(
            Reply::error(429, "tooManyRequests", "Slow.").retry_after(7),
        ))
        .answer(answered(Reply::json(json!({"id": "secret"}))));
    let lines = lines(tracing::Level::DEBUG, script).await;
    let [throttled, repeated, read] = lines.as_slice() else {
        panic!("{lines:#?}");
    };
    for part in [
        "DEBUG request{method=GET",
        "attempt=1 client_request_id=\"mine\" status=429 request_id=\"of the service\"}",
        ": answered method=GET",
        &format!("route=\"{ROUTE}\" status=429 duration_ms="),
        "date=\"Tue, 03 Feb 2026 10:00:00 GMT\"",
        r#"diagnostic="{\"ServerInfo\":{\"Slice\":\"E\"}}""#,
    ] {
        assert!(throttled.contains(part), "{part} is not in {throttled}");
    }
    assert!(repeated.contains("WARN"), "{repeated}");
    let part = format!(": repeated method=GET route=\"{ROUTE}\" attempt=1 status=429 wait_ms=7000");
    assert!(repeated.contains(&part), "{repeated}");
    assert!(
        read.contains("attempt=2") && read.contains("status=200"),
        "{read}"
    );
}

#[tokio::test]
async fn what_is_given_up_is_a_warning() {
    let script = Script::new().answer(Reply::failure(TransportErrorKind::Connect).always());
    let lines = lines(tracing::Level::WARN, script).await;
    assert_eq!(lines.len(), 5, "{lines:#?}");
    let (last, before) = lines.split_last().unwrap();
    assert!(
        before
            .iter()
            .all(|line| line.contains(": repeated method=GET")),
        "{before:#?}"
    );
    let part = format!(
        ": given up method=GET route=\"{ROUTE}\" attempt=5 error=\"no connection: scripted by the test\""
    );
    assert!(last.contains(&part), "{last}");
}

#[tokio::test]
async fn what_would_fail_again_is_no_warning() {
    let script = Script::new().answer(Reply::error(404, "itemNotFound", "Gone."));
    let lines = lines(tracing::Level::WARN, script).await;
    assert!(lines.is_empty(), "{lines:#?}");
}
