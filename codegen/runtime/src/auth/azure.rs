//! azure_core's credentials.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::{AccessToken, TokenRequest, TokenSource};
use crate::transport::{BoxError, BoxFuture};

type Credential = Arc<dyn azure_core::credentials::TokenCredential>;
type Make = dyn Fn() -> azure_core::Result<Credential> + Send + Sync;

/// Any credential of azure_identity, or of your own, that implements azure_core's trait.
///
/// azure_core's trait cannot carry a claims challenge, by which continuous access evaluation asks for a
/// token that was issued after, say, a session was revoked. After one the client asks for a token without
/// it. The credentials of azure_identity keep their tokens until these expire, so one given to
/// [`new`](Self::new) gives the same token again, and the 401 is the call's result. One of
/// [`made_by`](Self::made_by) is made anew then, and so asks for a new token.
#[derive(Clone)]
pub struct AzureCredential {
    present: Arc<Mutex<Credential>>,
    make: Option<Arc<Make>>,
}

impl AzureCredential {
    /// Takes a credential, such as `ClientSecretCredential::new(…)?`.
    pub fn new(credential: Arc<dyn azure_core::credentials::TokenCredential>) -> Self {
        Self {
            present: Arc::new(Mutex::new(credential)),
            make: None,
        }
    }

    /// Makes the credential by `make`: now, and again whenever the service asks for a token with claims.
    ///
    /// # Errors
    ///
    /// Fails where `make` does.
    pub fn made_by<C: azure_core::credentials::TokenCredential + 'static>(
        make: impl Fn() -> azure_core::Result<Arc<C>> + Send + Sync + 'static,
    ) -> azure_core::Result<Self> {
        let make = move || -> azure_core::Result<Credential> { Ok(make()?) };
        Ok(Self {
            present: Arc::new(Mutex::new(make()?)),
            make: Some(Arc::new(make)),
        })
    }

    fn credential(&self, has_claims: bool) -> azure_core::Result<Credential> {
        let made = match &self.make {
            Some(make) if has_claims => Some(make()?),
            _ => None,
        };
        let mut present = self.present.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = made {
            *present = made;
        }
        Ok(Arc::clone(&present))
    }
}

impl<C: azure_core::credentials::TokenCredential + 'static> From<Arc<C>> for AzureCredential {
    fn from(credential: Arc<C>) -> Self {
        Self::new(credential)
    }
}

impl TokenSource for AzureCredential {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        Box::pin(async move {
            let scopes: Vec<&str> = request.scopes.iter().map(String::as_str).collect();
            let credential = self.credential(request.claims.is_some())?;
            let token = credential.get_token(&scopes, None).await?;
            Ok(AccessToken::new(
                token.token.secret(),
                token.expires_on.into(),
            ))
        })
    }
}

impl fmt::Debug for AzureCredential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AzureCredential(…)")
    }
}
