//! Tokens: one renewal for all, early renewal, claims challenges.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

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

/// Refuses every token but the last one.
async fn only(accepted: &'static str, challenge: Option<String>) -> Server {
    Server::start(move |_, request| {
        if request.header("authorization") == Some(accepted) {
            return json(201, &json!({"id": "ok"}));
        }
        let refusal = json(
            401,
            &json!({"error": {"code": "InvalidAuthenticationToken"}}),
        );
        match &challenge {
            Some(challenge) => with_header(refusal, "www-authenticate", challenge),
            None => refusal,
        }
    })
    .await
}

#[tokio::test]
async fn a_claims_challenge_is_answered_once() {
    let claims = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;
    let encoded = base64::engine::general_purpose::STANDARD.encode(claims);
    let challenge = format!(r#"Bearer realm="", error="insufficient_claims", claims="{encoded}""#);
    let server = only("Bearer t2", Some(challenge)).await;
    let credential = Numbered::new(Duration::ZERO, |number| Ok(token(number, 3600)));
    let client = client(&server, &credential);
    // Even a create is sent again: a 401 has done nothing.
    let sessions = client.v1_0().one_drive_for_business_restore_sessions();
    sessions.create(&Default::default()).await.unwrap();
    let asked = credential.asked();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].claims, None);
    assert_eq!(asked[1].claims.as_deref(), Some(claims));
    assert_eq!(server.log().len(), 2);
    sessions.create(&Default::default()).await.unwrap();
    assert_eq!(server.log().len(), 3);
}

#[tokio::test]
async fn a_stale_token_is_renewed_once_and_no_more() {
    let credential = Numbered::new(Duration::ZERO, |number| Ok(token(number, 3600)));
    let server = only("Bearer t2", None).await;
    let first = client(&server, &credential);
    first
        .v1_0()
        .restore_points()
        .by_id("p")
        .get()
        .await
        .unwrap();
    assert_eq!(credential.asked().len(), 2);
    let server = only("Bearer never", None).await;
    let second = client(&server, &credential);
    let error = second
        .v1_0()
        .restore_points()
        .by_id("p")
        .get()
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(server.log().len(), 2);
    // A static token has no replacement: it is asked once.
    let server = only("Bearer never", None).await;
    let fixed = server
        .builder()
        .credential(StaticToken::new("t"))
        .build()
        .unwrap();
    assert!(
        fixed
            .v1_0()
            .restore_points()
            .by_id("p")
            .get()
            .await
            .unwrap_err()
            .is_unauthorized()
    );
    assert_eq!(server.log().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_callers_with_a_refused_token_share_one_renewal() {
    let server = only("Bearer t2", None).await;
    let credential = Numbered::new(Duration::from_millis(20), |number| Ok(token(number, 3600)));
    let client = client(&server, &credential);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let point = client.v1_0().restore_points().by_id("p");
            tokio::spawn(async move { point.get().await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(credential.asked().len(), 2);
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

/// The first token never arrives, or panics, or calls the client that asks for it; the others are valid.
#[derive(Clone)]
struct Faulty {
    fault: Fault,
    asked: Arc<AtomicUsize>,
    client: Arc<Mutex<Option<Client>>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    NeverEnds,
    PanicsAtOnce,
    PanicsLater,
    CallsItsClient,
}

impl TokenSource for Faulty {
    fn token(&self, _: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        if number == 1 && self.fault == Fault::PanicsAtOnce {
            panic!("a bug in the credential");
        }
        Box::pin(async move {
            match self.fault {
                _ if number > 1 => {}
                Fault::NeverEnds => std::future::pending().await,
                Fault::PanicsAtOnce | Fault::PanicsLater => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                    panic!("a bug in the credential");
                }
                Fault::CallsItsClient => {
                    let client = self.client.lock().unwrap().clone().unwrap();
                    client.v1_0().restore_points().list().await?;
                }
            }
            Ok(token(number, 3600))
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_faulty_credential_fails_its_call_and_no_later_one() {
    for (fault, text) in [
        (Fault::NeverEnds, "gave none within 200ms"),
        (Fault::PanicsAtOnce, "panicked: a bug in the credential"),
        (Fault::PanicsLater, "panicked: a bug in the credential"),
        (Fault::CallsItsClient, "calls the client that asks it"),
    ] {
        let server = Server::json(200, json!({})).await;
        let credential = Faulty {
            fault,
            asked: Arc::default(),
            client: Arc::default(),
        };
        let client = server
            .builder()
            .attempt_timeout(match fault {
                Fault::NeverEnds => Duration::from_millis(200),
                // The others are detected at once, not after the time limit.
                _ => Duration::from_secs(100),
            })
            .credential(credential.clone())
            .build()
            .unwrap();
        *credential.client.lock().unwrap() = Some(client.clone());
        let calls: Vec<_> = (0..8)
            .map(|_| {
                let points = client.v1_0().restore_points();
                tokio::spawn(async move { points.list().await })
            })
            .collect();
        let mut failures = 0;
        for call in calls {
            let call = tokio::time::timeout(Duration::from_secs(10), call);
            // A call that comes after the failure already gets the next token.
            if let Err(error) = call.await.unwrap().unwrap() {
                assert_eq!(error.kind(), ErrorKind::Credential, "{fault:?} {error}");
                let whole = support::whole(error);
                for once in [text, "GET /solutions", "check the tenant"] {
                    assert_eq!(whole.matches(once).count(), 1, "{fault:?} {whole}");
                }
                failures += 1;
            }
        }
        assert!(failures > 0, "{fault:?}");
        let next = tokio::time::timeout(Duration::from_secs(10), async {
            client.v1_0().restore_points().list().await
        });
        next.await.unwrap().unwrap();
        assert_eq!(credential.asked.load(Ordering::SeqCst), 2, "{fault:?}");
    }
}

/// Wakes every caller that polls it two hundred times before it has a token.
#[derive(Clone, Default)]
struct Restless(Arc<AtomicUsize>);

impl TokenSource for Restless {
    fn token(&self, _: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let mut left = 200;
        Box::pin(std::future::poll_fn(move |context| {
            if left == 0 {
                return std::task::Poll::Ready(Ok(token(number, 3600)));
            }
            left -= 1;
            context.waker().wake_by_ref();
            std::task::Poll::Pending
        }))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_wake_is_lost_however_many_poll_and_leave() {
    let server = Server::json(200, json!({})).await;
    for round in 0..9 {
        let credential = Restless::default();
        let client = server
            .builder()
            .credential(credential.clone())
            .build()
            .unwrap();
        let calls: Vec<_> = (0..16)
            .map(|_| {
                let points = client.v1_0().restore_points();
                tokio::spawn(async move { points.list().await })
            })
            .collect();
        for (index, call) in calls.into_iter().enumerate() {
            if index % 3 == round % 3 {
                call.abort();
                continue;
            }
            let call = tokio::time::timeout(Duration::from_secs(30), call);
            call.await.unwrap().unwrap().unwrap();
        }
        assert_eq!(credential.0.load(Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn a_token_is_bounded_by_the_time_for_the_call_too() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::from_secs(30), |number| Ok(token(number, 3600)));
    let client = client(&server, &credential);
    let began = Instant::now();
    let list = client.v1_0().restore_points().list();
    let error = list.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(began.elapsed() < Duration::from_secs(5));
    assert!(server.log().is_empty());
}

#[tokio::test]
async fn a_credential_slower_than_a_call_gives_its_token_to_a_later_one() {
    let server = Server::json(200, json!({})).await;
    let credential = Numbered::new(Duration::from_millis(350), |number| Ok(token(number, 3600)));
    let client = server
        .builder()
        .timeout(Duration::from_millis(100))
        .credential(credential.clone())
        .build()
        .unwrap();
    let mut calls = 1;
    while let Err(error) = client.v1_0().restore_points().list().await {
        assert!(error.is_timeout(), "{error}");
        calls += 1;
        assert!(calls < 20);
    }
    assert!(credential.asked().len() <= 2);
}

#[tokio::test]
async fn a_credential_that_never_ends_is_asked_again_after_the_time_for_a_call() {
    let server = Server::json(200, json!({})).await;
    let credential = Faulty {
        fault: Fault::NeverEnds,
        asked: Arc::default(),
        client: Arc::default(),
    };
    let client = server
        .builder()
        .timeout(Duration::from_millis(200))
        .credential(credential.clone())
        .build()
        .unwrap();
    let list = client.v1_0().restore_points().list();
    assert!(list.clone().await.unwrap_err().is_timeout());
    list.await.unwrap();
    assert_eq!(credential.asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn an_early_renewal_may_call_its_own_client() {
    // The replaced token is still valid, so no call waits.
    let server = Server::json(200, json!({})).await;
    let own: Arc<Mutex<Option<Client>>> = Arc::default();
    #[derive(Clone)]
    struct Calling(Arc<Mutex<Option<Client>>>, Arc<AtomicUsize>);
    impl TokenSource for Calling {
        fn token(&self, _: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
            Box::pin(async move {
                let number = self.1.fetch_add(1, Ordering::SeqCst) + 1;
                let mut token = token(number, 3600);
                if number == 1 {
                    token.refresh_at = Some(SystemTime::now());
                } else {
                    let client = self.0.lock().unwrap().clone().unwrap();
                    client.v1_0().restore_points().list().await?;
                }
                Ok(token)
            })
        }
    }
    let credential = Calling(Arc::clone(&own), Arc::default());
    let client = server
        .builder()
        .credential(credential.clone())
        .build()
        .unwrap();
    *own.lock().unwrap() = Some(client.clone());
    let points = client.v1_0().restore_points();
    for _ in 0..50 {
        tokio::time::timeout(Duration::from_secs(5), async { points.list().await })
            .await
            .unwrap()
            .unwrap();
    }
    assert_eq!(credential.1.load(Ordering::SeqCst), 2);
    let log = server.log();
    assert_eq!(
        log.last().unwrap().header("authorization"),
        Some("Bearer t2")
    );
}

fn challenge(claims: &str) -> String {
    let encoded = base64::engine::general_purpose::STANDARD.encode(claims);
    format!(r#"Bearer realm="", error="insufficient_claims", claims="{encoded}""#)
}

const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;

/// Answers each request of a batch with 401 until it has the accepted token.
async fn only_in_batches(accepted: &'static str) -> Server {
    Server::start(move |_, request| {
        let body = request.json();
        let is_accepted = request.header("authorization") == Some(accepted);
        let requests = body["requests"].as_array().unwrap().iter();
        let answers: Vec<_> = requests
            .map(|request| match is_accepted {
                true => json!({"id": request["id"], "status": 201, "body": {"id": "ok"}}),
                false => json!({
                    "id": request["id"], "status": 401,
                    "headers": {"WWW-Authenticate": challenge(CLAIMS)},
                    "body": {"error": {"code": "InvalidAuthenticationToken"}},
                }),
            })
            .collect();
        json(200, &json!({ "responses": answers }))
    })
    .await
}

#[tokio::test]
async fn a_challenge_inside_a_batch_is_answered_once() {
    for (accepted, expected) in [("Bearer t2", 2), ("Bearer never", 2)] {
        let server = only_in_batches(accepted).await;
        let credential = Numbered::new(Duration::ZERO, |number| Ok(token(number, 3600)));
        let client = server
            .builder()
            .credential(credential.clone())
            .retry(msgraph_backup_restore::client::RetryPolicy::never())
            .build()
            .unwrap();
        let sessions = client.v1_0().one_drive_for_business_restore_sessions();
        let mut batch = msgraph_backup_restore::batch::Batch::new(&client);
        let first = batch.add(sessions.create(&Default::default()));
        let second = batch.add(sessions.create(&Default::default()));
        let mut answers = batch.send().await.unwrap();
        for handle in [first, second] {
            match answers.take(handle) {
                Ok(answer) => assert_eq!(answer.body.id.as_deref(), Some("ok")),
                Err(error) => assert!(error.is_unauthorized() && accepted.ends_with("never")),
            }
        }
        assert_eq!(server.log().len(), expected);
        let asked = credential.asked();
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[1].claims.as_deref(), Some(CLAIMS));
    }
}

#[tokio::test]
async fn a_credential_that_cannot_take_claims_is_named_in_the_error() {
    let server = only("Bearer never", Some(challenge(CLAIMS))).await;
    let client = server
        .builder()
        .credential(StaticToken::new("t"))
        .build()
        .unwrap();
    let call = client.v1_0().restore_points().by_id("p").get();
    let error = call.await.unwrap_err();
    assert!(error.is_unauthorized());
    assert!(error.to_string().contains("cannot take"), "{error}");
    assert!(error.to_string().contains("claims"), "{error}");
}

#[cfg(feature = "azure-identity")]
mod azure {
    use super::*;
    use msgraph_backup_restore::auth::AzureCredential;

    /// Like azure_identity's credentials: keeps its token until that expires, whatever the request.
    #[derive(Debug)]
    struct Keeping(usize);

    impl azure_core::credentials::TokenCredential for Keeping {
        fn get_token<'a: 'c, 'b: 'c, 'd: 'c, 'e: 'c, 'c>(
            &'a self,
            _: &'b [&'d str],
            _: Option<azure_core::credentials::TokenRequestOptions<'e>>,
        ) -> std::pin::Pin<
            Box<
                dyn Future<Output = azure_core::Result<azure_core::credentials::AccessToken>>
                    + Send
                    + 'c,
            >,
        > {
            let expires_on = time::OffsetDateTime::now_utc() + Duration::from_secs(3600);
            let token = format!("t{}", self.0);
            let token = azure_core::credentials::AccessToken::new(token, expires_on);
            Box::pin(std::future::ready(Ok(token)))
        }
    }

    #[tokio::test]
    async fn one_that_keeps_its_token_is_made_anew_for_a_challenge() {
        let made = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&made);
        let make = move || {
            Ok(Arc::new(Keeping(
                counter.fetch_add(1, Ordering::SeqCst) + 1,
            )))
        };
        let credential = AzureCredential::made_by(make).unwrap();
        let server = only("Bearer t2", Some(challenge(CLAIMS))).await;
        let client = server.builder().credential(credential).build().unwrap();
        let sessions = client.v1_0().one_drive_for_business_restore_sessions();
        for _ in 0..3 {
            sessions.create(&Default::default()).await.unwrap();
        }
        assert_eq!(server.log().len(), 4);
        assert_eq!(made.load(Ordering::SeqCst), 2);
        // An existing one stays as it is, and so does its token.
        let server = only("Bearer t2", Some(challenge(CLAIMS))).await;
        let client = server
            .builder()
            .azure_credential(Arc::new(Keeping(1)))
            .build()
            .unwrap();
        let sessions = client.v1_0().one_drive_for_business_restore_sessions();
        let error = sessions.create(&Default::default()).await.unwrap_err();
        assert!(error.to_string().contains("cannot take"), "{error}");
        assert!(error.to_string().contains("made_by"), "{error}");
        assert_eq!(server.log().len(), 1);
    }
}
