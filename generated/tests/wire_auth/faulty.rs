//! Credentials that never answer, panic, are slow, or call the client that asks for their token.

use super::*;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    NeverEnds,
    PanicsAtOnce,
    PanicsLater,
    CallsItsClient,
}

/// The first token never arrives, or panics, or calls the client that asks for it; the others are valid.
#[derive(Clone)]
struct Faulty {
    fault: Fault,
    asked: Arc<AtomicUsize>,
    client: Arc<Mutex<Option<Client>>>,
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
