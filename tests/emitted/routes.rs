//! Sends every route of every fixture to a transport that records the requests.
#![cfg(feature = "test-util")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::future::IntoFuture as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use emitted_fixtures::Client;
use emitted_fixtures::request::{Kind, Request};
use odata_runtime::testing::{Reply, Script};

/// A line of a listing, the address of its call, and the call.
struct Call {
    line: &'static str,
    path: &'static str,
    route: String,
    send: Box<dyn FnOnce()>,
}

/// The calls of a fixture, in the order of its listing.
type Calls = Vec<Call>;

fn add<K: Kind>(calls: &mut Calls, line: &'static str, path: &'static str, request: Request<K>) {
    calls.push(Call {
        line,
        path,
        route: request.route().to_string(),
        send: Box::new(move || {
            let mut future = pin!(request.into_future());
            let mut context = Context::from_waker(Waker::noop());
            // The tests of the runtime read answers.
            let is_ready = |poll: Poll<_>| matches!(poll, Poll::Ready(_));
            assert!((0..100).any(|_| is_ready(future.as_mut().poll(&mut context))), "{line}");
        }),
    });
}

/// Decodes percent-encoded text.
fn decoded(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                u8::from_str_radix(str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    String::from_utf8(decoded).unwrap()
}

/// Whether a line of a listing says where it comes from.
fn is_head(line: &str) -> bool {
    line.starts_with("# @generated") || line.starts_with("# Do not edit")
}

fn sends_every_line(listing: &str, add_all: fn(&Client, &mut Calls)) {
    let script = Script::new().answer(Reply::text("{}").always());
    let client = Client::builder()
        .base_url("https://example.com")
        .anonymous()
        .transport(script.clone())
        .build()
        .unwrap();
    let mut calls = Vec::new();
    add_all(&client, &mut calls);
    let lines = calls.iter().map(|call| call.line);
    // What begins the listing is no call, and alternate keys are comments.
    assert!(lines.eq(listing.lines().filter(|line| !is_head(line))));
    for call in calls {
        let route = call.line.split("  ").next().unwrap();
        let alternate = route.strip_prefix("# ");
        let (method, template) = alternate.unwrap_or(route).split_once(' ').unwrap();
        // Messages and traces name the line of the listing too; of an alternate key that of the key.
        if alternate.is_none() {
            assert_eq!(call.route, route);
        }
        let before = script.sent().len();
        (call.send)();
        let sent = script.sent();
        let sent = sent.get(before).unwrap_or_else(|| panic!("{} is not sent", call.line));
        assert_eq!(sent.method().as_str(), method, "{}", call.line);
        let path = decoded(sent.uri().path());
        assert!(path.ends_with(call.path), "{path} for {}", call.line);
        assert_eq!(
            template.matches('/').count(),
            call.path.matches('/').count(),
            "{}",
            call.line
        );
    }
}
