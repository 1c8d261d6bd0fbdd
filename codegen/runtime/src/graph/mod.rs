//! Microsoft Graph: its clouds, headers and error codes, and advice on its errors.

mod advice;
mod challenge;
mod codes;

use crate::auth::TokenSource;
use crate::client::{Client, ClientBuilder};
use crate::error::Result;
use crate::operation::{Endpoint, Profile};

/// The address of Microsoft Graph, global service.
pub const GLOBAL: &str = "https://graph.microsoft.com";
/// The address of Microsoft Graph for the US Government, level 4.
pub const US_GOVERNMENT_L4: &str = "https://graph.microsoft.us";
/// The address of Microsoft Graph for the US Government, level 5 (Department of Defense).
pub const US_GOVERNMENT_L5: &str = "https://dod-graph.microsoft.us";
/// The address of Microsoft Graph for China, operated by 21Vianet.
pub const CHINA: &str = "https://microsoftgraph.chinacloudapi.cn";

/// The profile of Microsoft Graph, which [`Client::graph`] starts with.
pub static PROFILE: Profile = Profile {
    base_url: Some(GLOBAL),
    versions: &["v1.0", "beta"],
    default_scope: |endpoint| Some(default_scope(endpoint)),
    headers: &[(PREFER, "include-unknown-enum-members")],
    request_id_header: Some("client-request-id"),
    agent_header: Some("sdkversion"),
    diagnostic_header: Some("x-ms-ags-diagnostic"),
    header_names: &["ConsistencyLevel", "SdkVersion"],
    max_batch_requests: 20,
    claims: challenge::claims,
    advice: advice::advice,
};

const PREFER: &str = "prefer";

/// Returns the scope that requests every permission that was consented to. For a loopback host it is the scope of the
/// global service, because no token is issued for loopback.
#[must_use]
pub fn default_scope(endpoint: &Endpoint) -> String {
    if endpoint.is_loopback() {
        format!("{GLOBAL}/.default")
    } else {
        format!("{}/.default", endpoint.origin())
    }
}

/// Clients of Microsoft Graph.
impl Client {
    /// Creates a client of Microsoft Graph's global service with the default transport and the default settings.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up, or if neither of the features `reqwest` and `hyper` is enabled.
    pub fn new(credential: impl TokenSource) -> Result<Self> {
        Self::graph().credential(credential).build()
    }

    /// Returns a builder of a client of Microsoft Graph. The address is that of the global service unless
    /// [`base_url`](ClientBuilder::base_url) sets another one: [`US_GOVERNMENT_L4`], [`US_GOVERNMENT_L5`], [`CHINA`],
    /// or an address of yours.
    pub fn graph() -> ClientBuilder {
        Self::builder().profile(&PROFILE)
    }
}

/// Settings of Microsoft Graph.
impl ClientBuilder {
    /// Sets whether to send `Prefer: include-unknown-enum-members`, which is the default for Microsoft Graph. Without
    /// it the service writes `unknownFutureValue` for every member that was added after the first release: a failed
    /// restore session then never shows as failed.
    pub fn include_unknown_enum_members(self, include: bool) -> Self {
        self.profile_header(PREFER, include)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cloud_has_its_scope() {
        for base in [GLOBAL, US_GOVERNMENT_L4, US_GOVERNMENT_L5, CHINA] {
            let endpoint = Endpoint::new(base).unwrap();
            assert_eq!(endpoint.origin(), base);
            assert_eq!(default_scope(&endpoint), format!("{base}/.default"));
        }
        let here = Endpoint::new("http://127.0.0.1:3000").unwrap();
        assert_eq!(default_scope(&here), format!("{GLOBAL}/.default"));
    }
}
