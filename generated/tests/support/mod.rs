//! A recording server on loopback.
#![allow(clippy::unwrap_used, reason = "part of tests")]
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(unreachable_pub, reason = "shared by the tests, exported by none")]

pub mod raw;
pub mod server;

use std::time::Duration;

use msgraph_backup_restore::auth::StaticToken;
use msgraph_backup_restore::client::RetryPolicy;
use msgraph_backup_restore::{Client, ClientBuilder};
#[allow(unused_imports, reason = "each test uses a part of it")]
pub use server::{Recorded, Reply, Server, json, with_header};

impl Server {
    /// Returns a builder for a client of this server with short waits.
    pub fn builder(&self) -> ClientBuilder {
        builder(&self.url)
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

pub fn builder(url: &str) -> ClientBuilder {
    Client::graph()
        .base_url(url)
        .credential(StaticToken::new("good"))
        .retry(quick())
}

/// Returns an error with all its sources, as anyhow shows it.
pub fn whole(error: msgraph_backup_restore::Error) -> String {
    format!("{:#}", anyhow::Error::new(error))
}

/// Returns a policy whose retries take almost no time.
pub fn quick() -> RetryPolicy {
    let mut policy = RetryPolicy::default();
    policy.initial_delay = Duration::from_millis(2);
    policy
}

/// Returns a client for each enabled transport.
pub fn raw_clients(url: &str) -> Vec<Client> {
    #[cfg_attr(not(feature = "hyper"), allow(unused_mut))]
    let mut clients = vec![builder(url).build().unwrap()];
    #[cfg(feature = "hyper")]
    {
        let hyper = msgraph_backup_restore::transport::hyper::Hyper::new().unwrap();
        clients.push(builder(url).transport(hyper).build().unwrap());
    }
    clients
}
