//! Where tokens come from.
//!
//! [`TokenSource`] is the one trait. [`StaticToken`] holds a token that you have already; the
//! feature `azure-identity` takes every credential of azure_identity. The client keeps tokens in a
//! cache, so an implementation just asks for a new one.

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

/// A bearer token and its times.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token, without `Bearer`.
    pub secret: String,
    /// When the service stops to accept it.
    pub expires_at: SystemTime,
    /// When a new one should be got although this one still works. Without it that is five minutes
    /// before the token expires, or half its time for a short-lived one.
    pub refresh_at: Option<SystemTime>,
}

impl AccessToken {
    /// A token that expires at the given time.
    pub fn new(secret: impl Into<String>, expires_at: SystemTime) -> Self {
        Self {
            secret: secret.into(),
            expires_at,
            refresh_at: None,
        }
    }

    /// Says when a new one should be got although this one still works.
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

/// What a token is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scopes, such as `https://graph.microsoft.com/.default`.
    pub scopes: Vec<String>,
    /// A claims challenge of continuous access evaluation, as JSON, which the new token must satisfy.
    /// A token from a cache of the credential's own does not.
    pub claims: Option<String>,
}

/// Gets tokens.
pub trait TokenSource: MaybeSync + 'static {
    /// Requests a new token. The client calls it once for all calls that wait for it.
    ///
    /// # Errors
    ///
    /// Any failure to get one. The text of the error reaches the user, so it must not hold
    /// a secret.
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

/// A token that was obtained elsewhere. It is used until the service refuses it.
#[derive(Clone)]
pub struct StaticToken(String);

impl StaticToken {
    /// Takes the token, with or without `Bearer` in front.
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
        // Nobody knows when it expires; a day ahead, it is simply taken again.
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
