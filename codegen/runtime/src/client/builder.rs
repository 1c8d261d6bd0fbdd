//! Settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, HeaderName};
use http::{HeaderMap, HeaderValue};

use super::kept_timer::KeptTimer;
use super::{Client, Endpoint, GLOBAL, Inner, RetryPolicy};
use crate::auth::{TokenCache, TokenCredential};
use crate::error::{Error, Result};
use crate::request::operation::is_reserved;
use crate::transport::Transport;

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    base_url: String,
    credential: Option<Arc<dyn TokenCredential>>,
    is_anonymous: bool,
    scopes: Vec<String>,
    transport: Option<Arc<dyn Transport>>,
    retry: RetryPolicy,
    headers: Vec<(String, String)>,
    asks_for_unknown_members: bool,
    sends_client_request_id: bool,
    sends_sdk_version: bool,
    body_limit: usize,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            base_url: GLOBAL.to_owned(),
            credential: None,
            is_anonymous: false,
            scopes: Vec::new(),
            transport: None,
            retry: RetryPolicy::default(),
            headers: Vec::new(),
            asks_for_unknown_members: true,
            sends_client_request_id: true,
            sends_sdk_version: true,
            body_limit: 64 * 1024 * 1024,
            timeout: None,
            attempt_timeout: Some(Duration::from_secs(100)),
        }
    }
}

impl ClientBuilder {
    /// Where tokens come from.
    pub fn credential(mut self, credential: impl TokenCredential) -> Self {
        self.credential = Some(Arc::new(credential));
        self
    }

    /// Any credential of azure_identity.
    #[cfg(feature = "azure-identity")]
    pub fn azure_credential(
        self,
        credential: Arc<dyn azure_core::credentials::TokenCredential>,
    ) -> Self {
        self.credential(crate::auth::AzureCredential::new(credential))
    }

    /// Sends no token: something between here and the service adds it.
    pub fn anonymous(mut self) -> Self {
        self.is_anonymous = true;
        self
    }

    /// Where the service is: one of [`GLOBAL`], [`US_GOVERNMENT_L4`](super::US_GOVERNMENT_L4),
    /// [`US_GOVERNMENT_L5`](super::US_GOVERNMENT_L5) and [`CHINA`](super::CHINA), or an address of
    /// yours. It is `https`, or `http` to a loopback host, and has no version at its end. The global
    /// service is the default.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// The scopes that tokens are asked for, in the place of the endpoint's `.default`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// What sends requests, in the place of the default transport: reqwest, or hyper-util where only
    /// the feature `hyper` is on.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// How often and how long requests are repeated.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// A header that every request carries, in the place of the client's own of that name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Whether to send `Prefer: include-unknown-enum-members`, which is the default. Without it the
    /// service writes `unknownFutureValue` for every member that came after the first release: a failed
    /// restore session is then never seen as failed.
    pub fn include_unknown_enum_members(mut self, include: bool) -> Self {
        self.asks_for_unknown_members = include;
        self
    }

    /// Whether to send a random `client-request-id`, which is the default. All attempts of a call have
    /// the same one, so that it finds the whole call in the service's logs; the service's own
    /// `request-id` tells the attempts apart. Each page of a stream is a call of its own.
    pub fn client_request_id(mut self, send: bool) -> Self {
        self.sends_client_request_id = send;
        self
    }

    /// Whether to send `SdkVersion`, which names the crate that a request is emitted into and its version, and is the default.
    pub fn sdk_version(mut self, send: bool) -> Self {
        self.sends_sdk_version = send;
        self
    }

    /// The number of bytes of a body that are read into memory before the answer is refused. The
    /// default is 64 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Bounds every call, with all its attempts and the waits between them. The default is no bound but
    /// that of the retry policy; [`Request::timeout`](crate::request::Request::timeout) sets it for one
    /// call.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Bounds every attempt of a call. The default is 100 seconds.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.attempt_timeout = timeout.into();
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Fails for an address that is no endpoint, a header that is none, a missing credential, a missing
    /// transport, and where TLS cannot be set up.
    pub fn build(mut self) -> Result<Client> {
        if self.credential.is_none() && !self.is_anonymous {
            return Err(Error::refused(
                "the client has no credential; give it one with ClientBuilder::credential, or say ClientBuilder::anonymous",
            ));
        }
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => default_transport()?,
        };
        self.finish(Some(transport))
    }

    pub(super) fn build_offline(self) -> Result<Client> {
        self.finish(None)
    }

    fn finish(self, transport: Option<Arc<dyn Transport>>) -> Result<Client> {
        let headers = self.default_headers()?;
        let endpoint = Endpoint::new(&self.base_url)?;
        let scopes = if self.scopes.is_empty() {
            vec![endpoint.default_scope()]
        } else {
            self.scopes
        };
        let token = match self.credential {
            Some(credential) if !self.is_anonymous => Some(TokenCache::new(credential, scopes)),
            _ => None,
        };
        Ok(Client(Arc::new(Inner {
            endpoint,
            transport,
            token,
            retry: self.retry,
            headers,
            sends_client_request_id: self.sends_client_request_id,
            sends_sdk_version: self.sends_sdk_version,
            body_limit: self.body_limit,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            kept_timer: KeptTimer::default(),
        })))
    }

    fn default_headers(&self) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if self.asks_for_unknown_members {
            let value = HeaderValue::from_static("include-unknown-enum-members");
            headers.insert(HeaderName::from_static("prefer"), value);
        }
        for (name, value) in &self.headers {
            let refuse = |what: &str| Error::refused(format!("the default header {name:?} {what}"));
            let name = HeaderName::try_from(name).map_err(|_| refuse("has a name that is none"))?;
            if is_reserved(&name) {
                return Err(refuse(
                    "is the client's own; a token comes from the credential",
                ));
            }
            let value =
                HeaderValue::try_from(value).map_err(|_| refuse("cannot hold its value"))?;
            headers.insert(name, value);
        }
        Ok(headers)
    }
}

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
fn default_transport() -> Result<Arc<dyn Transport>> {
    let transport = crate::transport::reqwest::Reqwest::new()
        .map_err(|error| Error::refused_by("the transport cannot be set up", error))?;
    Ok(Arc::new(transport))
}

#[cfg(all(
    feature = "hyper",
    not(feature = "reqwest"),
    not(target_arch = "wasm32")
))]
fn default_transport() -> Result<Arc<dyn Transport>> {
    let transport = crate::transport::hyper::Hyper::new()
        .map_err(|error| Error::refused_by("the transport cannot be set up", error))?;
    Ok(Arc::new(transport))
}

#[cfg(any(
    target_arch = "wasm32",
    not(any(feature = "reqwest", feature = "hyper"))
))]
fn default_transport() -> Result<Arc<dyn Transport>> {
    Err(Error::refused(
        "the client has no transport; turn on the feature reqwest or hyper, or give one with ClientBuilder::transport",
    ))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}
