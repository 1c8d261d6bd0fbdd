//! Tokens: one renewal for all, early renewal, claims challenges.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "azure-identity")]
mod azure;
mod challenges;
mod faulty;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use msgraph_backup_restore::auth::{AccessToken, StaticToken, TokenRequest, TokenSource};
use msgraph_backup_restore::transport::{BoxError, BoxFuture};
use msgraph_backup_restore::{BackupRestore as _, Client, ErrorKind};
use serde_json::json;
use support::{Server, json, with_header};

type Make = dyn Fn(usize) -> Result<AccessToken, String> + Send + Sync;

/// Returns numbered tokens after a delay, and records the requests for them.
#[derive(Clone)]
struct Numbered {
    asked: Arc<Mutex<Vec<TokenRequest>>>,
    finished: Arc<AtomicUsize>,
    delay: Duration,
    make: Arc<Make>,
}

impl Numbered {
    fn new(
        delay: Duration,
        make: impl Fn(usize) -> Result<AccessToken, String> + Send + Sync + 'static,
    ) -> Self {
        Self {
            asked: Arc::default(),
            finished: Arc::default(),
            delay,
            make: Arc::new(make),
        }
    }

    fn asked(&self) -> Vec<TokenRequest> {
        self.asked.lock().unwrap().clone()
    }
}

impl TokenSource for Numbered {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        let number = {
            let mut asked = self.asked.lock().unwrap();
            asked.push(request);
            asked.len()
        };
        Box::pin(async move {
            tokio::time::sleep(self.delay).await;
            self.finished.fetch_add(1, Ordering::SeqCst);
            Ok((self.make)(number)?)
        })
    }
}

fn token(number: usize, lifetime: u64) -> AccessToken {
    AccessToken::new(
        format!("t{number}"),
        SystemTime::now() + Duration::from_secs(lifetime),
    )
}

fn client(server: &Server, credential: &Numbered) -> Client {
    server
        .builder()
        .credential(credential.clone())
        .build()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_callers_share_one_renewal() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::from_millis(50), |number| Ok(token(number, 3600)));
    let client = client(&server, &credential);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let points = client.v1_0().restore_points();
            tokio::spawn(async move { points.list().await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(credential.asked().len(), 1);
    assert_eq!(
        credential.asked()[0].scopes,
        ["https://graph.microsoft.com/.default"]
    );
    assert_eq!(server.log().len(), 100);
}

#[tokio::test]
async fn a_caller_that_is_dropped_strands_nobody() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::from_millis(80), |number| Ok(token(number, 3600)));
    let client = client(&server, &credential);
    let call = || {
        let points = client.v1_0().restore_points();
        tokio::spawn(async move { points.list().await })
    };
    let leader = call();
    tokio::time::sleep(Duration::from_millis(10)).await;
    let followers: Vec<_> = (0..5).map(|_| call()).collect();
    tokio::time::sleep(Duration::from_millis(10)).await;
    leader.abort();
    for follower in followers {
        tokio::time::timeout(Duration::from_secs(5), follower)
            .await
            .unwrap()
            .unwrap()
            .unwrap();
    }
    assert_eq!(credential.asked().len(), 1);
}

#[tokio::test]
async fn a_renewal_that_fails_fails_all_who_wait_and_no_later_call() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::from_millis(20), |number| match number {
        1 => Err("the secret has expired".to_owned()),
        _ => Ok(token(number, 3600)),
    });
    let client = client(&server, &credential);
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let points = client.v1_0().restore_points();
            tokio::spawn(async move { points.list().await })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        let text = support::whole(error);
        assert!(text.contains("the secret has expired"), "{text}");
    }
    assert_eq!(credential.asked().len(), 1);
    client.v1_0().restore_points().list().await.unwrap();
    assert_eq!(credential.asked().len(), 2);
}

#[tokio::test]
async fn an_early_renewal_keeps_nobody_waiting() {
    let server = Server::start(|_, _| support::Reply {
        response: json(200, &json!({})),
        delay: Duration::from_millis(20),
    })
    .await;
    // The first token should be renewed at once, and is valid for an hour.
    let credential = Numbered::new(Duration::from_millis(150), |number| {
        let mut token = token(number, 3600);
        if number == 1 {
            token.refresh_at = Some(SystemTime::now());
        }
        Ok(token)
    });
    let client = client(&server, &credential);
    let points = client.v1_0().restore_points();
    points.list().await.unwrap();
    let began = Instant::now();
    points.list().await.unwrap();
    assert!(
        began.elapsed() < Duration::from_millis(120),
        "{:?}",
        began.elapsed()
    );
    while credential.finished.load(Ordering::SeqCst) < 2 {
        points.list().await.unwrap();
    }
    points.list().await.unwrap();
    assert_eq!(credential.asked().len(), 2);
    let log = server.log();
    assert_eq!(log[1].header("authorization"), Some("Bearer t1"));
    assert_eq!(
        log.last().unwrap().header("authorization"),
        Some("Bearer t2")
    );
}

#[tokio::test]
async fn an_early_renewal_that_fails_leaves_the_old_token() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::ZERO, |number| match number {
        1 => {
            let mut token = token(1, 3600);
            token.refresh_at = Some(SystemTime::now());
            Ok(token)
        }
        _ => Err("not now".to_owned()),
    });
    let client = client(&server, &credential);
    for _ in 0..20 {
        client.v1_0().restore_points().list().await.unwrap();
    }
    // After a failure the next attempt waits for a while.
    assert_eq!(credential.asked().len(), 2);
}

#[tokio::test]
async fn an_expired_token_is_renewed_before_it_is_sent() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::ZERO, |number| Ok(token(number, 0)));
    let client = client(&server, &credential);
    client.v1_0().restore_points().list().await.unwrap();
    client.v1_0().restore_points().list().await.unwrap();
    assert_eq!(server.log()[1].header("authorization"), Some("Bearer t2"));
}

#[tokio::test]
async fn scopes_and_no_credential_at_all() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::ZERO, |number| Ok(token(number, 3600)));
    let own = server
        .builder()
        .credential(credential.clone())
        .scopes(["a", "b"])
        .build()
        .unwrap();
    own.v1_0().restore_points().list().await.unwrap();
    assert_eq!(credential.asked()[0].scopes, ["a", "b"]);
    let error = Client::graph().build().unwrap_err();
    assert!(error.to_string().contains("no credential"), "{error}");
    let anonymous = Client::graph()
        .base_url(&server.url)
        .anonymous()
        .build()
        .unwrap();
    anonymous.v1_0().restore_points().list().await.unwrap();
    assert_eq!(server.log()[1].header("authorization"), None);
    let odd = server
        .builder()
        .credential(StaticToken::new("a\nb"))
        .build()
        .unwrap();
    let error = odd.v1_0().restore_points().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(!error.to_string().contains("a\nb"));
}
