//! The client: credential, transport, retries and defaults in one cheap handle.

mod builder;
pub mod clock;
mod endpoint;
mod exchange;
mod kept_timer;
pub mod retry;

pub use builder::ClientBuilder;
pub use endpoint::{CHINA, Endpoint, GLOBAL, US_GOVERNMENT_L4, US_GOVERNMENT_L5};
pub use retry::RetryPolicy;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use kept_timer::KeptTimer;

use crate::auth::{TokenCache, TokenCredential};
use crate::error::{Error, Result};
use crate::request::operation::Operation;
use crate::request::{Resource, Version};
use crate::transport::Transport;

/// Sends requests to the service. Cloning it is cheap, and clones share connections and the token.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")]
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_backup_restore::{Client, auth::StaticToken};
///
/// let client = Client::new(StaticToken::new(std::env::var("GRAPH_TOKEN")?))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    endpoint: Endpoint,
    transport: Option<Arc<dyn Transport>>,
    token: Option<TokenCache>,
    retry: RetryPolicy,
    headers: HeaderMap,
    sends_client_request_id: bool,
    sends_sdk_version: bool,
    body_limit: usize,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    kept_timer: KeptTimer,
}

impl Client {
    /// A client of the global service with the default transport and the default settings.
    ///
    /// # Errors
    ///
    /// Fails where TLS cannot be set up, and without one of the features `reqwest` and `hyper`.
    pub fn new(credential: impl TokenCredential) -> Result<Self> {
        Self::builder().credential(credential).build()
    }

    /// A builder with the default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client that cannot send: for requests as values, see
    /// [`Request::to_http`](crate::request::Request::to_http). `base_url` is as in
    /// [`ClientBuilder::base_url`].
    ///
    /// # Errors
    ///
    /// Fails for an address that is no endpoint.
    pub fn offline(base_url: &str) -> Result<Self> {
        Self::builder().base_url(base_url).build_offline()
    }

    /// A resource by its path under a version, for what the metadata does not know. The path begins
    /// with a slash; keys are added by [`Resource::key`].
    ///
    /// ```
    /// # fn main() -> Result<(), msgraph_backup_restore::Error> {
    /// use msgraph_backup_restore::{Client, client::{GLOBAL, PathVersion}};
    /// use serde_json::Value;
    ///
    /// let client = Client::offline(GLOBAL)?;
    /// let news = client.path(PathVersion::Beta, "/solutions/backupRestore/news");
    /// let request = news.key("a/b").get::<Value, ()>();
    /// assert_eq!(
    ///     request.to_http()?.uri(),
    ///     "https://graph.microsoft.com/beta/solutions/backupRestore/news/a%2Fb"
    /// );
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn path(&self, version: PathVersion, path: &str) -> Resource {
        match version {
            PathVersion::V1_0 => self.resource(&V1_0, path),
            PathVersion::Beta => self.resource(&BETA, path),
        }
    }

    /// Where builders begin: a resource of a version whose routes are known. The emitted builders use
    /// it, and so can builders of your own.
    #[must_use]
    pub fn resource(&self, version: &'static Version, path: &str) -> Resource {
        Resource::new(self.clone(), version, path)
    }

    /// Where the client sends to.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    pub(crate) fn to_http(
        &self,
        operation: &Operation,
        client_request_id: Option<HeaderValue>,
    ) -> Result<http::Request<Bytes>> {
        let mut request = operation.to_http(&self.0.endpoint, &self.0.headers)?;
        let id = client_request_id.map(|id| (CLIENT_REQUEST_ID, id));
        request.headers_mut().extend(id);
        if self.0.sends_sdk_version && !request.headers().contains_key(SDK_VERSION) {
            let agent = Bytes::from_static(operation.version.agent.as_bytes());
            let agent = HeaderValue::from_maybe_shared(agent).ok();
            let agent = agent.map(|agent| (SDK_VERSION, agent));
            request.headers_mut().extend(agent);
        }
        Ok(request)
    }

    /// The id of a call: the caller's, or else a random one, unless that is turned off.
    pub(crate) fn client_request_id(&self, operation: &Operation) -> Option<HeaderValue> {
        let given = operation
            .headers
            .get(CLIENT_REQUEST_ID)
            .or_else(|| self.0.headers.get(CLIENT_REQUEST_ID));
        match given {
            Some(id) => Some(id.clone()),
            None if self.0.sends_client_request_id => HeaderValue::from_bytes(&random_guid()).ok(),
            None => None,
        }
    }

    pub(crate) fn resolve(&self, link: &str, from: &Operation) -> Result<String> {
        let current = from.address(&self.0.endpoint);
        let resolved = self.0.endpoint.resolve(link, from.version.path, &current);
        resolved.map_err(|error| error.at(from.route()))
    }

    /// Path and query under the version, as a batch wants them.
    pub(crate) fn relative_address(&self, operation: &Operation) -> Result<String> {
        let address = operation.address(&self.0.endpoint);
        let root = self.0.endpoint.address(operation.version.path, "", "");
        match address.strip_prefix(&root) {
            Some(relative) => Ok(relative.to_owned()),
            None => Err(
                Error::refused("a link to another version cannot go into a batch")
                    .at(operation.route()),
            ),
        }
    }

    pub(crate) fn default_headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.0.retry
    }

    /// How long a call may take: what it says itself, or else the client.
    pub(crate) fn timeout_of(&self, operation: &Operation) -> Option<Duration> {
        operation.timeout.or(self.0.timeout)
    }

    pub(crate) async fn sleep(&self, duration: Duration) -> Result<()> {
        match &self.0.transport {
            Some(transport) => {
                transport.sleep(duration).await;
                Ok(())
            }
            None => Err(Error::refused(
                "this client is offline, so it cannot wait either",
            )),
        }
    }

    pub(crate) fn address(&self, operation: &Operation) -> String {
        operation.address(&self.0.endpoint)
    }
}

/// Names this crate, where no emitted one is behind a request.
const AGENT: &str = concat!(
    "rust-",
    env!("CARGO_PKG_NAME"),
    "/",
    env!("CARGO_PKG_VERSION")
);

/// Versions without routes, for paths that are given as text.
static V1_0: Version = Version {
    path: "v1.0",
    agent: AGENT,
    routes: &[],
};
static BETA: Version = Version {
    path: "beta",
    agent: AGENT,
    routes: &[],
};

/// A version of the service, for [`Client::path`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PathVersion {
    /// `v1.0`
    V1_0,
    /// `beta`
    Beta,
}

const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
const SDK_VERSION: HeaderName = HeaderName::from_static("sdkversion");

/// A random version 4 GUID. It tells requests apart and is no secret.
fn random_guid() -> [u8; 36] {
    let random = fastrand::u128(..);
    let mut left = (random & !(0xf << 76) & !(0b11 << 62)) | (4 << 76) | (0b10 << 62);
    let mut guid = [b'-'; 36];
    for (index, place) in guid.iter_mut().enumerate() {
        if !matches!(index, 8 | 13 | 18 | 23) {
            let digit = (left >> 124) as u8;
            *place = if digit < 10 {
                b'0' + digit
            } else {
                b'a' + digit - 10
            };
            left <<= 4;
        }
    }
    guid
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("endpoint", &self.0.endpoint.origin())
            .field("retry", &self.0.retry)
            .field("body_limit", &self.0.body_limit)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guids_are_of_version_4() {
        for _ in 0..100 {
            let guid = String::from_utf8(random_guid().to_vec()).unwrap();
            let parsed: crate::edm::Guid = guid.parse().unwrap();
            assert_eq!(parsed.to_string(), guid);
            assert_eq!(guid.as_bytes()[14], b'4', "{guid}");
            assert!(
                matches!(guid.as_bytes()[19], b'8' | b'9' | b'a' | b'b'),
                "{guid}"
            );
        }
    }
}
