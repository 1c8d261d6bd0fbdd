//! azure_core's credentials.

use std::fmt;
use std::sync::Arc;

use super::{AccessToken, TokenCredential, TokenRequest};
use crate::transport::{BoxError, BoxFuture};

/// Any credential of azure_identity, or of your own, that implements azure_core's trait.
///
/// azure_core's trait cannot carry a claims challenge. After one the client asks for a token without
/// it; where the credential gives the same token again, the 401 is the call's result.
#[derive(Clone)]
pub struct AzureCredential(Arc<dyn azure_core::credentials::TokenCredential>);

impl AzureCredential {
    /// Takes a credential, such as `ClientSecretCredential::new(…)?`.
    pub fn new(credential: Arc<dyn azure_core::credentials::TokenCredential>) -> Self {
        Self(credential)
    }
}

impl<C: azure_core::credentials::TokenCredential + 'static> From<Arc<C>> for AzureCredential {
    fn from(credential: Arc<C>) -> Self {
        Self(credential)
    }
}

impl TokenCredential for AzureCredential {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        Box::pin(async move {
            let scopes: Vec<&str> = request.scopes.iter().map(String::as_str).collect();
            let token = self.0.get_token(&scopes, None).await?;
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
