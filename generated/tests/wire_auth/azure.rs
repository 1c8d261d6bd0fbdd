//! The credential of azure_identity and the challenges that it cannot take.

use super::challenges::{CLAIMS, challenge, only};
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
