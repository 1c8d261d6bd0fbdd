//! Settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, HeaderName};
use http::{HeaderMap, HeaderValue};

use super::exchange::KeptTimer;
use super::{Client, Endpoint, Inner, Profile, RetryPolicy};
use crate::auth::{Patience, TokenCache, TokenSource};
use crate::error::{Error, Result};
use crate::operation::is_reserved;
use crate::transport::Transport;

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    profile: &'static Profile,
    base_url: Option<String>,
    credential: Option<Arc<dyn TokenSource>>,
    is_anonymous: bool,
    scopes: Vec<String>,
    transport: Option<Arc<dyn Transport>>,
    retry: RetryPolicy,
    headers: Vec<(String, String)>,
    /// Headers of the profile that are not sent.
    left_out: Vec<&'static str>,
    sends_client_request_id: bool,
    sends_agent: bool,
    body_limit: usize,
    node_limit: usize,
    address_limit: usize,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            profile: &Profile::ODATA,
            base_url: None,
            credential: None,
            is_anonymous: false,
            scopes: Vec::new(),
            transport: None,
            retry: RetryPolicy::default(),
            headers: Vec::new(),
            left_out: Vec::new(),
            sends_client_request_id: true,
            sends_agent: true,
            body_limit: 64 * 1024 * 1024,
            node_limit: 1_000_000,
            address_limit: 16 * 1024,
            timeout: Some(Duration::from_secs(15 * 60)),
            attempt_timeout: Some(Duration::from_secs(100)),
        }
    }
}

impl ClientBuilder {
    /// Sets the source of tokens.
    pub fn credential(mut self, credential: impl TokenSource) -> Self {
        self.credential = Some(Arc::new(credential));
        self
    }

    /// Sets a credential of azure_identity as the source of tokens.
    #[cfg(feature = "azure-identity")]
    pub fn azure_credential(
        self,
        credential: Arc<dyn azure_core::credentials::TokenCredential>,
    ) -> Self {
        self.credential(crate::auth::AzureCredential::new(credential))
    }

    /// Sends no token, for services that need none and for gateways that add one.
    pub fn anonymous(mut self) -> Self {
        self.is_anonymous = true;
        self
    }

    /// Sets the profile of the service: what is known about it beyond OData, including its usual address.
    pub fn profile(mut self, profile: &'static Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Sets the address of the service. It must be an `https` address, or an `http` address of a loopback host, and
    /// must not end with a version.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sets the scopes of token requests, instead of the scope of the profile.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the transport that sends requests, instead of the default one: reqwest, or hyper-util if only the feature
    /// `hyper` is enabled.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets how often and for how long requests are repeated.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Adds a header to every request, replacing the client's own header of that name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets whether a header of the profile is sent.
    #[cfg(feature = "graph")]
    pub(crate) fn profile_header(mut self, name: &'static str, is_sent: bool) -> Self {
        self.left_out.retain(|left_out| *left_out != name);
        if !is_sent {
            self.left_out.push(name);
        }
        self
    }

    /// Sets whether to send a random id of the call, which is the default if the profile names a header for it. All
    /// attempts of a call share one id, so that the whole call can be found in the service's logs; the service's own id
    /// differs for each attempt. Each page of a stream is a separate call.
    pub fn client_request_id(mut self, send: bool) -> Self {
        self.sends_client_request_id = send;
        self
    }

    /// Sets whether to send the name and version of the emitted crate that a request comes from, which is the default
    /// if the profile names a header for it.
    pub fn sdk_version(mut self, send: bool) -> Self {
        self.sends_agent = send;
        self
    }

    /// Sets the maximum size of a response body in bytes. A longer answer is refused. The default is 64 MiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the maximum length of a request's address in bytes, including path and query. A request with a longer one,
    /// such as a filter with thousands of values, is refused before it is sent. The default is 16 KiB, which is the
    /// upper limit of most servers. The limit does not apply to a request in a batch, because its address is part of a
    /// body.
    pub fn address_limit(mut self, bytes: usize) -> Self {
        self.address_limit = bytes;
        self
    }

    /// Sets the maximum number of JSON values in a response body, including nested ones. An answer with more is refused
    /// before it is read. The default is a million, which is the properties of about 25,000 items.
    ///
    /// The limit bounds the memory that a body takes after it is read, which its size in bytes does not: two bytes,
    /// `{}`, take 32 bytes as a [`Value`](serde_json::Value). A body that is read takes at most three times the memory
    /// of the same body as a `Value`, plus one megabyte: a million values take about 70 MB in a typical body, and 400
    /// MB if every second one is an object. The limit does not apply to a body that is read without a client.
    pub fn node_limit(mut self, values: usize) -> Self {
        self.node_limit = values;
        self
    }

    /// Sets the time limit of every call, including its tokens, all its attempts and the waits between them. A call is
    /// each page of a stream, each request of a poll, and a batch as a whole. The default is 15 minutes, which is
    /// longer than the default retry policy takes; [`Request::timeout`](crate::request::Request::timeout) sets it for
    /// one call, and [`Batch::timeout`](crate::batch::Batch::timeout) for one batch.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Sets the time limit of every attempt of a call, and of obtaining a token for it. The default is 100 seconds.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.attempt_timeout = timeout.into();
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error for an invalid address or header, without a credential or a transport, and if TLS cannot be set
    /// up.
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

    /// Builds a client that cannot send. It is for requests as values; see
    /// [`Request::to_http`](crate::request::Request::to_http). It needs no credential.
    ///
    /// # Errors
    ///
    /// Returns an error for an invalid address or header.
    pub fn build_offline(self) -> Result<Client> {
        self.finish(None)
    }

    fn finish(self, transport: Option<Arc<dyn Transport>>) -> Result<Client> {
        let headers = self.default_headers()?;
        let Some(base_url) = self.base_url.as_deref().or(self.profile.base_url) else {
            return Err(Error::refused(
                "the client has no address; give it one with ClientBuilder::base_url",
            ));
        };
        let endpoint = Endpoint::with_versions(base_url, self.profile.versions)?;
        let scopes = if self.scopes.is_empty() {
            Vec::from_iter((self.profile.default_scope)(&endpoint))
        } else {
            self.scopes
        };
        let token = match self.credential {
            Some(credential) if !self.is_anonymous => {
                let patience = Patience {
                    attempt: self.attempt_timeout,
                    call: self.timeout,
                };
                Some(TokenCache::new(credential, scopes, patience))
            }
            _ => None,
        };
        Ok(Client(Arc::new(Inner {
            profile: self.profile,
            endpoint,
            transport,
            token,
            retry: self.retry,
            headers,
            sends_client_request_id: self.sends_client_request_id,
            sends_agent: self.sends_agent,
            body_limit: self.body_limit,
            node_limit: self.node_limit,
            address_limit: self.address_limit,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            kept_timer: KeptTimer::default(),
        })))
    }

    fn default_headers(&self) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let of_profile = self.profile.headers.iter().copied();
        let of_profile = of_profile.filter(|(name, _)| !self.left_out.contains(name));
        let own = self.headers.iter();
        let own = own.map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in of_profile.chain(own) {
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
