//! The client: credential, transport, retries and defaults in one cheap handle.

mod builder;
mod exchange;
mod trace;

pub use crate::operation::{Endpoint, Profile};
pub use crate::retry::RetryPolicy;
pub use crate::transport::clock;
pub use builder::ClientBuilder;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use exchange::KeptTimer;
pub(crate) use exchange::{CallTime, Exchanged};

use crate::auth::TokenCache;
use crate::error::{Error, Result};
use crate::operation::{Operation, below};
use crate::transport::Transport;

/// A client that sends requests to the service. Cloning it is cheap, and clones share connections and the token.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")]
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use msgraph_backup_restore::{Client, auth::StaticToken};
///
/// let token = StaticToken::new(std::env::var("TOKEN")?);
/// let client = Client::builder()
///     .base_url("https://example.com/service")
///     .credential(token)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    profile: &'static Profile,
    endpoint: Endpoint,
    transport: Option<Arc<dyn Transport>>,
    token: Option<TokenCache>,
    retry: RetryPolicy,
    headers: HeaderMap,
    sends_client_request_id: bool,
    sends_agent: bool,
    body_limit: usize,
    node_limit: usize,
    address_limit: usize,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    kept_timer: KeptTimer,
}

impl Client {
    /// Returns a builder with the default settings, for any OData service.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns the endpoint that the client sends to.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    /// Returns the profile of the service: what the client knows about it beyond OData.
    #[must_use]
    pub fn profile(&self) -> &'static Profile {
        self.0.profile
    }

    pub(crate) fn to_http(
        &self,
        operation: &Operation,
        client_request_id: Option<HeaderValue>,
    ) -> Result<http::Request<Bytes>> {
        let mut request = operation.to_http(&self.0.endpoint, &self.0.headers)?;
        self.check_length(operation, request.uri())?;
        let headers = request.headers_mut();
        headers.extend(client_request_id.and_then(|id| Some((self.request_id_header()?, id))));
        if let Some(name) = header_name(self.0.profile.agent_header)
            && self.0.sends_agent
            && !headers.contains_key(&name)
        {
            let agent = Bytes::from_static(operation.version.agent.as_bytes());
            headers.extend(HeaderValue::from_maybe_shared(agent).map(|agent| (name, agent)));
        }
        Ok(request)
    }

    /// Refuses an address that is longer than the service accepts. A link is exempt, because it comes from the service.
    fn check_length(&self, operation: &Operation, uri: &http::Uri) -> Result<()> {
        let limit = self.0.address_limit;
        let length = uri.path_and_query().map_or(0, |path| path.as_str().len());
        if length <= limit || operation.link.is_some() {
            return Ok(());
        }
        Err(operation.explain(Error::refused(format!(
            "the address has {length} bytes, and at most {limit} are sent: send the request in a batch, split it \
             into several, or raise the limit with ClientBuilder::address_limit"
        ))))
    }

    /// Returns the id of a call: the caller's, or else a random one, unless ids are turned off.
    pub(crate) fn client_request_id(&self, operation: &Operation) -> Option<HeaderValue> {
        let name = self.request_id_header()?;
        let given = operation.headers.get(&name);
        let given = given.or_else(|| self.0.headers.get(&name));
        match given {
            Some(id) => Some(id.clone()),
            None if self.0.sends_client_request_id => HeaderValue::from_bytes(&random_guid()).ok(),
            None => None,
        }
    }

    fn request_id_header(&self) -> Option<HeaderName> {
        header_name(self.0.profile.request_id_header)
    }

    pub(crate) fn resolve(&self, link: &str, from: &Operation) -> Result<String> {
        let current = from.address(&self.0.endpoint);
        let resolved = self.0.endpoint.resolve(link, from.version.path, &current);
        let token = || self.0.token.as_ref().and_then(TokenCache::present);
        resolved.map_err(|error| from.explain(error.hiding(token())))
    }

    /// Returns path and query relative to the version, as a batch needs them.
    pub(crate) fn relative_address(&self, operation: &Operation) -> Result<String> {
        let address = operation.address(&self.0.endpoint);
        operation.check_address(&address)?;
        let root = self.0.endpoint.address(operation.version.path, "", "");
        match below(&address, &root) {
            Some(relative) => Ok(relative.to_owned()),
            None => Err(operation.explain(Error::refused(
                "a link to another version cannot go into a batch",
            ))),
        }
    }

    pub(crate) fn default_headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.0.retry
    }

    /// Returns the time limit of a call: the operation's, or else the client's.
    pub(crate) fn timeout_of(&self, operation: &Operation) -> Option<Duration> {
        operation.timeout.or(self.0.timeout)
    }

    /// Returns the time limit of a call that has none itself.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
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

    /// Refuses a successful answer with more values than the client reads.
    pub(crate) fn check_nodes(
        &self,
        operation: &Operation,
        answer: &http::Response<Bytes>,
    ) -> Result<()> {
        let limit = self.0.node_limit;
        if operation.is_media
            || !answer.status().is_success()
            || !crate::json::has_more_nodes(answer.body(), limit)
        {
            return Ok(());
        }
        let why = format!(
            "the answer has more than {limit} values and was dropped; raise the limit with ClientBuilder::node_limit, or ask for less with $top or $select"
        );
        Err(Error::refused(why))
    }

    pub(crate) fn address(&self, operation: &Operation) -> String {
        operation.address(&self.0.endpoint)
    }
}

/// Parses the name of a header from a profile.
fn header_name(name: Option<&'static str>) -> Option<HeaderName> {
    HeaderName::from_lowercase(name?.as_bytes()).ok()
}

/// Creates a random version 4 GUID. It distinguishes requests and is not a secret.
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
