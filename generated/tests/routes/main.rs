//! Sends every route of both listings to a recording server.
#![cfg(feature = "reqwest")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]
#![allow(dead_code, reason = "without a version there is nothing to send")]

#[rustfmt::skip]
mod versions;

#[path = "../support/mod.rs"]
mod support;

use std::future::IntoFuture as _;
use std::pin::Pin;

use msgraph_backup_restore::request::{Kind, Request};
use msgraph_backup_restore::{Client, Result};
use percent_encoding::percent_decode_str;
use serde_json::json;
use support::Server;

/// A line of a listing, the address of its call, and the call.
struct Call {
    line: &'static str,
    path: &'static str,
    route: String,
    sent: Pin<Box<dyn Future<Output = Result<()>> + Send>>,
}

/// The calls of a version, in the order of its listing.
type Calls = Vec<Call>;

fn add<K: Kind>(calls: &mut Calls, line: &'static str, path: &'static str, request: Request<K>) {
    let route = request.route().to_string();
    let sent = request.into_future();
    calls.push(Call {
        line,
        path,
        route,
        sent: Box::pin(async move { sent.await.map(drop) }),
    });
}

/// The lines of a listing after its header.
fn lines(listing: &str) -> Vec<&str> {
    listing
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect()
}

/// Returns whether an address matches a template.
fn fits(template: &str, path: &str) -> bool {
    let segments = |text: &str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (template, path) = (segments(template), segments(path));
    template.len() == path.len()
        && template
            .iter()
            .zip(&path)
            .all(|(expected, segment)| match expected.split_once('{') {
                Some(("", _)) => !segment.is_empty(),
                Some((start, _)) => segment.starts_with(start),
                None => expected == segment,
            })
}

async fn sends_every_line(version: &str, listing: &str, add_all: fn(&Client, &mut Calls)) {
    let server = Server::start(|_, request| {
        if request.target.ends_with("/$count") {
            support::json(200, &json!(0))
        } else {
            support::json(200, &json!({}))
        }
    })
    .await;
    let lines = lines(listing);
    let mut calls = Vec::with_capacity(lines.len());
    add_all(&server.client(), &mut calls);
    assert_eq!(
        calls.iter().map(|call| call.line).collect::<Vec<_>>(),
        lines
    );
    let mut expected = Vec::with_capacity(calls.len());
    for call in calls {
        let route = call.line.split("  ").next().unwrap();
        let (method, template) = route.split_once(' ').unwrap();
        assert!(fits(template, call.path), "{} for {}", call.path, call.line);
        // Messages and traces name the line of the listing too.
        assert_eq!(call.route, route);
        call.sent
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", call.line));
        expected.push(format!("{method} /{version}{}", call.path));
    }
    let decoded = |line: &String| percent_decode_str(line).decode_utf8().unwrap().into_owned();
    let sent: Vec<String> = server.lines().iter().map(decoded).collect();
    assert_eq!(sent, expected);
}
