//! Tokens that the service refuses, and claims challenges.

use super::*;

/// Refuses every token but the last one.
pub(super) async fn only(accepted: &'static str, challenge: Option<String>) -> Server {
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

pub(super) fn challenge(claims: &str) -> String {
    let encoded = base64::engine::general_purpose::STANDARD.encode(claims);
    format!(r#"Bearer realm="", error="insufficient_claims", claims="{encoded}""#)
}

pub(super) const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;

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
