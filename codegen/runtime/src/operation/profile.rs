//! What is known about a service beyond OData: data and functions, so that the client knows no service
//! by name.

use std::fmt;

use http::HeaderMap;

use super::Endpoint;
use crate::error::Advice;

/// What a client knows about a service beyond OData. [`Profile::ODATA`] knows nothing.
///
/// ```
/// use odata_runtime::client::{Client, Profile};
///
/// static EXAMPLE: Profile = Profile {
///     headers: &[("dataserviceversion", "2.0")],
///     ..Profile::ODATA
/// };
///
/// # fn main() -> odata_runtime::Result<()> {
/// let client = Client::builder()
///     .profile(&EXAMPLE)
///     .base_url("https://example.com/service")
///     .build_offline()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Profile {
    /// The address of the service, where one is the usual one.
    pub base_url: Option<&'static str>,
    /// The versions that links of the service may name, besides that of the request which they answer.
    pub versions: &'static [&'static str],
    /// The scope that asks for every permission that was granted, where the service has one.
    pub default_scope: fn(&Endpoint) -> Option<String>,
    /// Headers of every request, their names in lower case.
    pub headers: &'static [(&'static str, &'static str)],
    /// The header, in lower case, that takes the client's id of a call.
    pub request_id_header: Option<&'static str>,
    /// The header, in lower case, that names the emitted crate and its version.
    pub agent_header: Option<&'static str>,
    /// The header, in lower case, by which an answer says who in the service gave it; traces have it, because
    /// support asks for it.
    pub diagnostic_header: Option<&'static str>,
    /// Names of headers as the service spells them, where a capital does not follow from a hyphen.
    pub header_names: &'static [&'static str],
    /// How many requests one batch takes.
    pub max_batch_requests: usize,
    /// The claims that an answer with the status 401 asks of a new token, as JSON.
    pub claims: fn(&HeaderMap) -> Option<String>,
    /// What to do about an error, as the end of a sentence; `None` for what holds for any service.
    pub advice: Advice,
}

impl Profile {
    /// Any OData service: answers up to OData 4.01 are understood, and bodies are written as 4.0 has them.
    pub const ODATA: Self = Self {
        base_url: None,
        versions: &[],
        default_scope: |_| None,
        headers: &[("odata-maxversion", "4.01"), ("odata-version", "4.0")],
        request_id_header: None,
        agent_header: None,
        diagnostic_header: None,
        header_names: &[],
        max_batch_requests: 100,
        claims: |_| None,
        advice: |_| None,
    };
}

impl fmt::Debug for Profile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Profile")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
