//! Traces. Alone in its program: which traces are wanted is remembered for the whole process.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::sync::{Arc, Mutex};

use msgraph_backup_restore::BackupRestore as _;
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
