//! Collections page by page.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::future::poll_fn;
use std::pin::Pin;

use msgraph_backup_restore::client::RetryPolicy;
use msgraph_backup_restore::{BackupRestore as _, ErrorKind};
use serde_json::{Value, json};
use support::{Recorded, Server, json};

const LIST: &str = "/v1.0/solutions/backupRestore/restorePoints";

fn page(ids: &[&str], link: Option<&str>) -> Value {
    let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    let mut page = json!({ "value": items });
    if let Some(link) = link {
        page["@odata.nextLink"] = link.into();
    }
    page
}

/// Answers the list, and then each skip token, with a page whose link is derived from the server's origin.
async fn paging(link: impl Fn(&str) -> String + Send + Sync + 'static) -> Server {
    Server::start(move |_, request: &Recorded| {
        let origin = format!("http://{}", request.header("host").unwrap());
        let body = match request
            .target
            .rsplit_once("skiptoken=")
            .map(|(_, token)| token)
        {
            None => page(&["a", "b"], Some(&link(&origin).replace("TOKEN", "1"))),
            Some("1") => page(&[], Some(&link(&origin).replace("TOKEN", "2"))),
            Some("2") => page(&["c"], Some(&link(&origin).replace("TOKEN", "3"))),
            _ => page(&["d"], None),
        };
        json(200, &body)
    })
    .await
}

async fn ids(server: &Server) -> Vec<String> {
    let items = server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .stream()
        .collect()
        .await
        .unwrap();
    items.into_iter().filter_map(|item| item.id).collect()
}

#[tokio::test]
async fn follows_links_in_every_form_and_survives_an_empty_page() {
    type Link = fn(&str) -> String;
    let forms: [Link; 6] = [
        |origin| format!("{origin}{LIST}?$skiptoken=TOKEN"),
        |origin| format!("{}{LIST}?$skiptoken=TOKEN", origin.to_uppercase()),
        |_| format!("{LIST}?$skiptoken=TOKEN"),
        |_| "/solutions/backupRestore/restorePoints?$skiptoken=TOKEN".to_owned(),
        |_| "solutions/backupRestore/restorePoints?$skiptoken=TOKEN".to_owned(),
        |_| "?$skiptoken=TOKEN".to_owned(),
    ];
    for form in forms {
        let server = paging(form).await;
        assert_eq!(
            ids(&server).await,
            ["a", "b", "c", "d"],
            "{}",
            form("ORIGIN")
        );
        let expected: Vec<_> = ["", "?$skiptoken=1", "?$skiptoken=2", "?$skiptoken=3"]
            .iter()
            .map(|query| format!("GET {LIST}{query}"))
            .collect();
        assert_eq!(server.lines(), expected);
    }
}

#[tokio::test]
async fn a_link_is_followed_to_the_letter() {
    let server = Server::start(|index, _| {
        let link =
            "/Solutions/backuprestore/restorePoints?$filter=a%20eq%20b%2Bc&$skiptoken=x%3D%3D";
        json(200, &page(&["a"], (index == 0).then_some(link)))
    })
    .await;
    assert_eq!(ids(&server).await.len(), 2);
    assert_eq!(
        server.lines()[1],
        "GET /v1.0/Solutions/backuprestore/restorePoints?$filter=a%20eq%20b%2Bc&$skiptoken=x%3D%3D"
    );
}

#[tokio::test]
async fn pages_are_got_one_by_one() {
    let server = paging(|origin| format!("{origin}{LIST}?$skiptoken=TOKEN")).await;
    let list = server.client().v1_0().restore_points().list().top(2);
    let mut pages = list.clone().pages();
    assert_eq!(server.log().len(), 0);
    assert_eq!(pages.try_next().await.unwrap().unwrap().value.len(), 2);
    assert_eq!(server.log().len(), 1);
    let saved = pages.resume_link().unwrap();
    drop(pages);
    let mut items = list.clone().stream();
    items.try_next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(server.log().len(), 2);
    let rest = list
        .clone()
        .resume_from(&saved)
        .stream()
        .collect()
        .await
        .unwrap();
    assert_eq!(rest.len(), 2);
    assert_eq!(list.await.unwrap().value.len(), 2);
    for foreign in ["https://evil.example/x", "http://127.0.0.1:1/x", ""] {
        let list = server
            .client()
            .v1_0()
            .restore_points()
            .list()
            .resume_from(foreign);
        assert_eq!(
            list.await.unwrap_err().kind(),
            ErrorKind::Refused,
            "{foreign}"
        );
    }
}

#[tokio::test]
async fn both_streams_are_streams() {
    let server = paging(|origin| format!("{origin}{LIST}?$skiptoken=TOKEN")).await;
    let mut items = server.client().v1_0().restore_points().list().stream();
    let mut count = 0;
    while let Some(item) =
        poll_fn(|context| futures_core::Stream::poll_next(Pin::new(&mut items), context)).await
    {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 4);
    let mut pages = server.client().v1_0().restore_points().list().pages();
    let first =
        poll_fn(|context| futures_core::Stream::poll_next(Pin::new(&mut pages), context)).await;
    assert_eq!(first.unwrap().unwrap().value.len(), 2);
}

#[tokio::test]
async fn a_foreign_link_is_refused_and_the_page_kept() {
    let foreign = Server::json(200, json!({"value": []})).await;
    let address = foreign.url.strip_prefix("http://").unwrap().to_owned();
    for link in [
        "http://FOREIGN/v1.0/x",
        "https://FOREIGN/v1.0/x",
        "//FOREIGN/x",
        "http://127.0.0.1@FOREIGN/x",
        "http://user:pass@SELF/x",
        "https://SELF/x",
        "\\\\FOREIGN\\x",
        "http:\\\\FOREIGN\\x",
        "http://SELF.evil.example/x",
        "http://SELF@FOREIGN/x",
        "http://SELF\\@FOREIGN/x",
        "http://SELF#@FOREIGN/x",
        "ftp://SELF/x",
        "file:///etc/passwd",
    ] {
        let (link, address) = (link.to_owned(), address.clone());
        let shown = link.clone();
        let server = Server::start(move |index, request| {
            let link = link
                .replace("FOREIGN", &address)
                .replace("SELF", request.header("host").unwrap());
            json(200, &page(&["a"], (index == 0).then_some(link.as_str())))
        })
        .await;
        let mut items = server.client().v1_0().restore_points().list().stream();
        assert!(items.next().await.unwrap().is_ok());
        match items.next().await {
            // The part after `#` is never sent, so this is a link to the server itself.
            Some(Ok(_)) => assert!(shown.contains('#'), "{shown}"),
            Some(Err(error)) => assert_eq!(error.kind(), ErrorKind::Refused, "{shown}"),
            None => panic!("{shown} was lost"),
        }
        assert!(foreign.log().is_empty(), "{shown}: {:?}", foreign.lines());
    }
}

#[tokio::test]
async fn links_that_repeat_end_with_an_error() {
    // To itself, and in a cycle of two.
    for tokens in [["1", "1"], ["1", "2"]] {
        let server = Server::start(move |index, _| {
            let link = format!("{LIST}?$skiptoken={}", tokens[index % 2]);
            json(200, &page(&["a"], Some(&link)))
        })
        .await;
        let mut items = server.client().v1_0().restore_points().list().stream();
        let mut count = 0;
        let error = loop {
            match items.next().await.unwrap() {
                Ok(_) => count += 1,
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("repeats"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(server.log().len(), count);
        assert!(count <= 3);
    }
}

#[tokio::test]
async fn the_pages_of_changes_are_bounded_as_others_are() {
    // In a cycle of two, and without end.
    for (is_cycle, requests, expected) in [(true, 3, "repeats"), (false, 1000, "without items")] {
        let server = Server::start(move |index, _| {
            let token = if is_cycle { index % 2 } else { index };
            json(200, &page(&[], Some(&format!("{LIST}?$skiptoken={token}"))))
        })
        .await;
        let points = server.client().v1_0().restore_points();
        let error = points.list().changes().all().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(server.log().len(), requests);
        let link = error.resume_link();
        assert_eq!(link.is_some(), !is_cycle);
        assert!(link.is_none_or(|link| link.ends_with("?$skiptoken=999")));
    }
    // The bounds can be set, and the error says where.
    for (items, expected) in [
        (
            &["a"][..],
            "more than 3 pages; raise AllChanges::max_pages,",
        ),
        (&[], "raise AllChanges::max_empty_pages, or await one page"),
    ] {
        let server = Server::start(move |index, _| {
            json(
                200,
                &page(items, Some(&format!("{LIST}?$skiptoken={index}"))),
            )
        })
        .await;
        let points = server.client().v1_0().restore_points();
        let all = points.list().changes().all().max_pages(3);
        let error = all.max_empty_pages(2).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(server.log().len(), if items.is_empty() { 2 } else { 3 });
        assert!(error.resume_link().is_some());
    }
    // An empty link is none, as elsewhere.
    let server = Server::json(200, page(&["a"], Some(""))).await;
    let points = server.client().v1_0().restore_points();
    let changes = points.list().changes().all().await.unwrap();
    assert_eq!(changes.changes.len(), 1);
}

#[tokio::test]
async fn a_page_that_fails_can_be_tried_again() {
    let server = Server::start(|index, _| match index {
        0 => json(200, &page(&["a"], Some("?$skiptoken=1"))),
        1 => json(500, &json!({"error": {"code": "generalException"}})),
        _ => json(200, &page(&["b"], None)),
    })
    .await;
    let once = server.builder().retry(RetryPolicy::never()).build();
    let list = once.unwrap().v1_0().restore_points().list();
    let mut pages = list.clone().pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_err());
    let link = pages.resume_link().unwrap();
    assert!(link.ends_with("?$skiptoken=1"), "{link}");
    assert!(pages.next().await.is_none());
    assert_eq!(list.resume_from(&link).await.unwrap().value.len(), 1);
}

#[tokio::test]
async fn an_action_that_pages_is_followed_by_get() {
    let server = Server::start(|index, _| {
        let link = "/solutions/backupRestore/oneDriveForBusinessBrowseSessions/s/browse(nextFetchToken='a''b')";
        json(200, &page(&["a"], (index == 0).then_some(link)))
    })
    .await;
    let session = server
        .client()
        .v1_0()
        .one_drive_for_business_browse_sessions()
        .by_id("s");
    let items = session
        .browse(&Default::default())
        .prefer("odata.maxpagesize=1")
        .stream()
        .collect()
        .await;
    assert_eq!(items.unwrap().len(), 2);
    let log = server.log();
    assert_eq!(log[0].method, "POST");
    let path = "/v1.0/solutions/backupRestore/oneDriveForBusinessBrowseSessions/s";
    assert_eq!(
        log[1].line(),
        format!("GET {path}/browse(nextFetchToken='a''b')")
    );
    assert_eq!(log[1].body, "");
    assert_eq!(log[1].header("content-type"), None);
    for request in &log {
        assert_eq!(
            request.header("prefer"),
            Some("include-unknown-enum-members, odata.maxpagesize=1")
        );
    }
}
