//! Access tokens and where they come from.
//!
//! [`TokenSource`] is the trait that a credential implements. [`StaticToken`] holds a token that you already have; the
//! feature `azure-identity` adds support for every credential of azure_identity. The client caches tokens, so an
//! implementation only requests a new one.

#[cfg(feature = "azure-identity")]
mod azure;
mod cache;

#[cfg(feature = "azure-identity")]
pub use azure::AzureCredential;
pub(crate) use cache::{Patience, TokenCache};

use std::fmt;
use std::sync::Arc;

use crate::transport::clock::SystemTime;
use crate::transport::{BoxError, BoxFuture, MaybeSync};

/// A bearer token and its expiry.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token, without `Bearer`.
    pub secret: String,
    /// When the service stops accepting the token.
    pub expires_at: SystemTime,
    /// When to request a new token although this one is still valid. `None` means five minutes before it expires, or
    /// halfway through its lifetime if it is short-lived.
    pub refresh_at: Option<SystemTime>,
}

impl AccessToken {
    /// Creates a token that expires at the given time.
    pub fn new(secret: impl Into<String>, expires_at: SystemTime) -> Self {
        Self {
            secret: secret.into(),
            expires_at,
            refresh_at: None,
        }
    }

    /// Sets the time at which to request a new token although this one is still valid.
    #[must_use]
    pub fn refresh_at(mut self, time: SystemTime) -> Self {
        self.refresh_at = Some(time);
        self
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AccessToken")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// The parameters of a request for a token.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scopes, such as `https://graph.microsoft.com/.default`.
    pub scopes: Vec<String>,
    /// A claims challenge of continuous access evaluation, as JSON, which the new token must satisfy. A token from the
    /// credential's own cache does not satisfy it.
    pub claims: Option<String>,
}

/// A source of access tokens.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a source of tokens",
    note = "use `StaticToken` for a token that you have, `azure_credential` of the feature `azure-identity` for a credential of azure_identity, or implement `TokenSource`"
)]
pub trait TokenSource: MaybeSync + 'static {
    /// Requests a new token. The client calls this once for all calls that wait for the token.
    ///
    /// # Errors
    ///
    /// Returns an error if no token can be obtained. The error's text is shown to the user, so it must not contain a
    /// secret.
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>>;
}

impl<C: TokenSource + ?Sized> TokenSource for Arc<C> {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        (**self).token(request)
    }
}

impl<C: TokenSource + ?Sized> TokenSource for Box<C> {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        (**self).token(request)
    }
}

/// A token that was obtained elsewhere. The client uses it until the service refuses it.
#[derive(Clone)]
pub struct StaticToken(String);

impl StaticToken {
    /// Creates the token source. The token may start with `Bearer`.
    pub fn new(token: impl AsRef<str>) -> Self {
        let token = token.as_ref().trim();
        let bare = match token.split_at_checked(7) {
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case("bearer ") => rest.trim_start(),
            _ => token,
        };
        Self(bare.to_owned())
    }
}

impl TokenSource for StaticToken {
    fn token(&self, _: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        // The expiry is unknown; once a day has passed, the same token is used again.
        let expires_at = SystemTime::now() + std::time::Duration::from_secs(24 * 3600);
        let token = AccessToken::new(self.0.clone(), expires_at);
        Box::pin(std::future::ready(Ok(token)))
    }
}

impl fmt::Debug for StaticToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("StaticToken(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_shows_the_token() {
        let token = AccessToken::new("sesame", SystemTime::UNIX_EPOCH);
        let shown = format!("{token:?} {:?}", StaticToken::new("Bearer sesame"));
        assert!(!shown.contains("sesame"), "{shown}");
    }

    #[test]
    fn a_static_token_is_taken_with_or_without_its_scheme() {
        for text in ["abc", "Bearer abc", "bearer  abc ", " abc\n"] {
            assert_eq!(StaticToken::new(text).0, "abc", "{text:?}");
        }
    }
}
