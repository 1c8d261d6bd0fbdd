//! Which requests of the kinds that this crate has no methods for are sent again: values, references, media, actions
//! that return collections.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::query::Literal;
use msgraph_backup_restore::request::{self, Content, Resource, Version};
use msgraph_backup_restore::transport::{BoxFuture, ByteStream};
use msgraph_backup_restore::v1_0::models::{RestorePoint, RestorePointTags};
use msgraph_backup_restore::{Patch, Result};
use serde_json::json;
use support::raw::{RawServer, answer};
use support::{Server, json, with_header};

static VERSION: Version = Version::named("v1.0");

/// What a repetition of the request would do.
#[derive(Clone, Copy, PartialEq)]
enum Effect {
    None,
    Same,
    Another,
}

type Send = fn(&Resource) -> BoxFuture<'static, Result<()>>;

macro_rules! send {
    ($resource:ident => $request:expr) => {
        |$resource| {
            let request = $request;
            Box::pin(async move { request.await.map(drop) })
        }
    };
}

const KINDS: &[(&str, Effect, Send)] = &[
    (
        "GET list",
        Effect::None,
        send!(to => to.list::<RestorePoint, RestorePoint>()),
    ),
    (
        "GET entity",
        Effect::None,
        send!(to => to.get::<RestorePoint, RestorePoint>()),
    ),
    (
        "GET changes",
        Effect::None,
        send!(to => to.list::<RestorePoint, RestorePoint>().changes()),
    ),
    (
        "GET all changes",
        Effect::None,
        send!(to => to.list::<RestorePoint, RestorePoint>().track_changes().all()),
    ),
    (
        "GET references",
        Effect::None,
        send!(to => to.list_references()),
    ),
    (
        "GET reference",
        Effect::None,
        send!(to => to.get_reference()),
    ),
    ("GET bytes", Effect::None, send!(to => to.get_media())),
    (
        "GET bytes in chunks",
        Effect::None,
        send!(to => to.get_media().stream()),
    ),
    (
        "GET value",
        Effect::None,
        send!(to => to.get::<request::Value<Vec<String>>, ()>()),
    ),
    (
        "GET text of a value",
        Effect::None,
        send!(to => to.get_text::<String>()),
    ),
    (
        "GET of a function by an alternate key",
        Effect::None,
        send!(to => to.by_keys(&[("email", Literal::from("a@b"))]).function("f", &[]).get::<RestorePoint, ()>()),
    ),
    (
        "PUT entity",
        Effect::Same,
        send!(to => to.replace(&RestorePoint::new().id("a"))),
    ),
    (
        "PUT reference",
        Effect::Same,
        send!(to => to.set_reference("things/1")),
    ),
    (
        "PUT bytes",
        Effect::Same,
        send!(to => to.put_media("image/png", "a")),
    ),
    (
        "PUT bytes that are opened again",
        Effect::Same,
        send!(to => to.put_media("image/png", chunks())),
    ),
    (
        "PUT value",
        Effect::Same,
        send!(to => to.set_value(&vec!["a".to_owned()])),
    ),
    ("DELETE value", Effect::Same, send!(to => to.delete())),
    (
        "PATCH that binds",
        Effect::Same,
        send!(to => to.update::<RestorePoint, _>(
            Patch::<RestorePoint>::new().bind(RestorePoint::PROTECTION_UNIT, "units/1")
        ).if_match("*")),
    ),
    (
        "PATCH entity",
        Effect::Same,
        send!(to => to.update::<RestorePoint, _>(
            Patch::<RestorePoint>::new().set(RestorePoint::TAGS, RestorePointTags::FAST_RESTORE)
        )),
    ),
    (
        "DELETE reference",
        Effect::Same,
        send!(to => to.remove_reference()),
    ),
    (
        "DELETE reference to",
        Effect::Same,
        send!(to => to.remove_reference_to("things/1")),
    ),
    (
        "POST entity",
        Effect::Another,
        send!(to => to.create(&RestorePoint::new())),
    ),
    (
        "POST reference",
        Effect::Another,
        send!(to => to.add_reference("things/1")),
    ),
    (
        "POST bytes",
        Effect::Another,
        send!(to => to.create_media::<RestorePoint>("image/png", "a")),
    ),
    (
        "POST bytes that are opened again",
        Effect::Another,
        send!(to => to.create_media::<RestorePoint>("image/png", chunks())),
    ),
    (
        "POST action, bytes",
        Effect::Another,
        send!(to => to.post_media(&RestorePoint::new())),
    ),
    (
        "POST action, bytes in chunks",
        Effect::Another,
        send!(to => to.post_empty_media().stream()),
    ),
    (
        "POST action",
        Effect::Another,
        send!(to => to.post_empty::<RestorePoint>()),
    ),
    (
        "POST action, list",
        Effect::Another,
        send!(to => to.post_empty_list::<RestorePoint, RestorePoint>()),
    ),
    ("POST action, all pages", Effect::Another, |to| {
        let pages = to
            .post_list::<_, RestorePoint, RestorePoint>(&RestorePoint::new())
            .stream();
        Box::pin(async move { pages.collect().await.map(drop) })
    }),
];

/// A stream for each time that it is sent.
fn chunks() -> Content {
    Content::from_fn(|| ByteStream::from(Bytes::from_static(b"a")))
}

fn ok() -> serde_json::Value {
    json!({"id": "a", "value": []})
}

#[tokio::test]
async fn only_what_has_no_second_effect_is_sent_again() {
    // One server for all cases, each at a path of its own: a client for each would take most of the time.
    let before = Mutex::new(HashMap::<String, usize>::new());
    let server = Server::start(move |_, request| {
        let path = request.target.trim_start_matches("/v1.0/");
        let case = path.split('/').next().unwrap().to_owned();
        let mut parts = case.split('-');
        let status = parts.next().unwrap().parse().unwrap();
        let retry_after = parts.next().filter(|value| !value.is_empty());
        let refusal = json(status, &json!({"error": {"code": "x"}}));
        let refusal = match retry_after {
            Some(value) => with_header(refusal, "retry-after", value),
            None => refusal,
        };
        let mut before = before.lock().unwrap();
        let count = before.entry(case.clone()).or_default();
        *count += 1;
        if *count > 2 {
            json(200, &ok())
        } else {
            refusal
        }
    })
    .await;
    let client = server.client();
    for (status, retry_after, safe, changing, creating) in [
        (429, None, 3, 3, 3),
        (503, Some("0"), 3, 3, 3),
        (503, None, 3, 3, 1),
        (504, Some("0"), 3, 3, 1),
        (502, None, 3, 3, 1),
        (408, None, 3, 3, 1),
        (500, None, 3, 1, 1),
        (400, None, 1, 1, 1),
    ] {
        for (index, (name, effect, send)) in KINDS.iter().enumerate() {
            let expected = match effect {
                Effect::None => safe,
                Effect::Same => changing,
                Effect::Another => creating,
            };
            let case = format!("/{status}-{}-{index}", retry_after.unwrap_or_default());
            let result = send(&client.resource(&VERSION, &case).child("x")).await;
            let path = format!("/v1.0{case}/");
            let log = server.log();
            let sent = log.iter().filter(|sent| sent.target.starts_with(&path));
            assert_eq!(sent.count(), expected, "{name} {status} {retry_after:?}");
            assert_eq!(
                result.is_ok(),
                expected == 3,
                "{name} {status} {retry_after:?}"
            );
        }
    }
}

#[tokio::test]
async fn what_creates_is_not_sent_again_when_the_connection_breaks() {
    for transport in 0..support::raw_clients("http://localhost").len() {
        for (name, effect, send) in KINDS {
            let server = RawServer::start(|number| {
                (number >= 2).then(|| answer("200 OK", &ok().to_string()))
            })
            .await;
            let client = support::raw_clients(&server.url).swap_remove(transport);
            let result = send(&client.resource(&VERSION, "/things/1")).await;
            let expected = if *effect == Effect::Another { 1 } else { 3 };
            assert_eq!(server.requests(), expected, "{name}");
            assert_eq!(result.is_ok(), expected == 3, "{name}");
        }
    }
}

#[tokio::test]
async fn what_creates_is_not_sent_again_when_no_answer_comes() {
    let server = Server::start(|_, _| support::Reply {
        response: json(200, &ok()),
        delay: Duration::from_secs(30),
    })
    .await;
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(500))
        .retry(support::quick().max_attempts(2))
        .build()
        .unwrap();
    // All at the same time, each at a path of its own.
    let calls: Vec<_> = KINDS
        .iter()
        .enumerate()
        .map(|(index, (.., send))| {
            let resource = client.resource(&VERSION, &format!("/{index}")).child("x");
            tokio::spawn(send(&resource))
        })
        .collect();
    for ((index, (name, effect, _)), call) in KINDS.iter().enumerate().zip(calls) {
        assert!(call.await.unwrap().unwrap_err().is_timeout(), "{name}");
        let path = format!("/v1.0/{index}/");
        let log = server.log();
        let sent = log.iter().filter(|sent| sent.target.starts_with(&path));
        let expected = if *effect == Effect::Another { 1 } else { 2 };
        assert_eq!(sent.count(), expected, "{name}");
    }
}

#[tokio::test]
async fn the_pages_of_an_action_are_read_with_get_and_again_after_a_failure() {
    let server = Server::start(|index, request| match index {
        0 => json(
            200,
            &json!({"value": [{"id": "a"}], "@odata.nextLink": "things?page=2"}),
        ),
        1 | 2 => json(500, &json!({"error": {"code": "x"}})),
        _ => {
            assert!(request.body.is_empty());
            json(200, &json!({"value": [{"id": "b"}]}))
        }
    })
    .await;
    let resource = server.client().resource(&VERSION, "/things/1/act");
    let body = RestorePoint::new().id("a");
    let pages = resource.post_list::<_, RestorePoint, RestorePoint>(&body);
    let items = pages.stream().collect().await.unwrap();
    assert_eq!(items.len(), 2);
    let methods: Vec<_> = server
        .log()
        .iter()
        .map(|sent| sent.method.to_string())
        .collect();
    assert_eq!(methods, ["POST", "GET", "GET", "GET"]);
}

#[tokio::test]
async fn no_kind_of_request_takes_the_token_to_another_origin() {
    let elsewhere = Server::json(200, ok()).await;
    let link = format!("{}/v1.0/things?page=2", elsewhere.url);
    let target = link.clone();
    let server = Server::start(move |_, _| {
        let page = json!({"value": [{"@odata.id": target, "id": "a"}], "@odata.nextLink": target, "@odata.mediaReadLink": target});
        with_header(with_header(json(200, &page), "location", &target), "content-location", &target)
    })
    .await;
    let resource = server.client().resource(&VERSION, "/things");
    for (_, _, send) in KINDS {
        let _ = send(&resource).await;
    }
    for status in [301, 302, 303, 307, 308] {
        let target = link.clone();
        let server =
            Server::start(move |_, _| with_header(json(status, &json!({})), "location", &target))
                .await;
        let resource = server.client().resource(&VERSION, "/things");
        for (name, _, send) in KINDS {
            let before = server.log().len();
            assert!(send(&resource).await.is_err(), "{name}");
            assert_eq!(server.log().len(), before + 1, "{name} {status}");
        }
    }
    let page: Page<RestorePoint> = resource.list::<RestorePoint, RestorePoint>().await.unwrap();
    assert_eq!(page.next_link, Some(link));
    assert!(elsewhere.log().is_empty());
}
