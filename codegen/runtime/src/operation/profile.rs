//! Properties of a service beyond OData, as data and functions, so that the client depends on no particular service.

use std::fmt;

use http::HeaderMap;

use super::Endpoint;
use crate::error::Advice;

/// The properties of a service beyond OData. [`Profile::ODATA`] has none.
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
    /// The usual address of the service, if there is one.
    pub base_url: Option<&'static str>,
    /// The versions that links of the service may name, besides that of the request whose answer holds them.
    pub versions: &'static [&'static str],
    /// Returns the scope that requests every granted permission, if the service has one.
    pub default_scope: fn(&Endpoint) -> Option<String>,
    /// Headers of every request, with names in lower case.
    pub headers: &'static [(&'static str, &'static str)],
    /// The name, in lower case, of the header with the client's id of a call.
    pub request_id_header: Option<&'static str>,
    /// The name, in lower case, of the header with the emitted crate and its version.
    pub agent_header: Option<&'static str>,
    /// The name, in lower case, of the response header that identifies the instance of the service that answered;
    /// traces record it for support requests.
    pub diagnostic_header: Option<&'static str>,
    /// Names of headers in the service's spelling, if its capitals do not follow from the hyphens.
    pub header_names: &'static [&'static str],
    /// The maximum number of requests in a batch.
    pub max_batch_requests: usize,
    /// Returns the claims that an answer with the status 401 demands of a new token, as JSON.
    pub claims: fn(&HeaderMap) -> Option<String>,
    /// Returns advice on an error, as the end of a sentence; `None` if only general advice applies.
    pub advice: Advice,
}

impl Profile {
    /// Any OData service: answers up to OData 4.01 are understood, and bodies are written in the form of 4.0.
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
