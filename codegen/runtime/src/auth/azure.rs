//! Credentials of azure_core and azure_identity.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::{AccessToken, TokenRequest, TokenSource};
use crate::transport::{BoxError, BoxFuture};

type Credential = Arc<dyn azure_core::credentials::TokenCredential>;
type Make = dyn Fn() -> azure_core::Result<Credential> + Send + Sync;

/// A [`TokenSource`] over any credential of azure_identity, or over your own that implements azure_core's trait.
///
/// azure_core's trait cannot carry a claims challenge, with which continuous access evaluation requests a token that
/// was issued after, for example, a session was revoked. After a challenge, the client requests a token without the
/// claims. The credentials of azure_identity cache their tokens until they expire, so a credential passed to
/// [`new`](Self::new) returns the same token again, and the call fails with the 401. A credential from
/// [`made_by`](Self::made_by) is created anew after a challenge, and therefore requests a new token.
#[derive(Clone)]
// As at the module, which rustdoc does not pass on to a crate that re-exports the type.
#[cfg(feature = "azure-identity")]
pub struct AzureCredential {
    present: Arc<Mutex<Credential>>,
    make: Option<Arc<Make>>,
}

impl AzureCredential {
    /// Wraps a credential, such as `ClientSecretCredential::new(…)?`.
    pub fn new(credential: Arc<dyn azure_core::credentials::TokenCredential>) -> Self {
        Self {
            present: Arc::new(Mutex::new(credential)),
            make: None,
        }
    }

    /// Creates the credential with `make`: once now, and again whenever the service requests a token with claims.
    ///
    /// # Errors
    ///
    /// Returns the error of `make`.
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
