//! Typed client for the Microsoft 365 backup storage API.

#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "client")]
pub mod batch;
#[cfg(feature = "beta")]
#[rustfmt::skip]
pub mod beta;
#[cfg(feature = "client")]
pub mod bulk;
#[cfg(feature = "client")]
pub mod client;
pub mod delta;
pub mod edm;
#[cfg(feature = "client")]
pub mod error;
pub mod json;
pub mod model;
pub mod page;
pub mod patch;
#[cfg(feature = "client")]
pub mod poll;
#[cfg(feature = "client")]
pub mod query;
#[cfg(feature = "client")]
pub mod request;
#[doc(hidden)]
pub mod sample;
#[cfg(feature = "client")]
pub mod transport;
#[cfg(feature = "v1_0")]
#[rustfmt::skip]
pub mod v1_0;

#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use error::{Error, ErrorCode, ErrorKind, Result};
pub use page::Page;
pub use patch::Patch;
