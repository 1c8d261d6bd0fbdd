//! Typed client for the Microsoft 365 backup storage API of Microsoft Graph.
//!
//! # Models
//!
//! Each entity and complex type is a flat struct with the properties of its base types first. All
//! fields are `Option`: the service leaves out what was not selected, and much else. New releases
//! may add fields, so structs are made with the rest by default:
//!
//! ```
//! # #[cfg(feature = "v1_0")] {
//! use msgraph_backup_restore::edm::Duration;
//! use msgraph_backup_restore::v1_0::models::RetentionSetting;
//!
//! let setting = RetentionSetting {
//!     interval: Some("R/P1D".into()),
//!     period: Some(Duration::days(90)),
//!     ..Default::default()
//! };
//! # assert_eq!(setting.period.unwrap().as_str(), "P90D");
//! # }
//! ```
//!
//! Reading is total. Every JSON object reads into every model; what the metadata does not declare,
//! and what does not fit its declared type, is kept in `additional`
//! ([`AdditionalProperties`](model::AdditionalProperties)) and written back as it was.
//!
//! Enumerations are open: they read in any case, and keep values that the metadata does not have.
//! A type with derived types has an enum beside it (`AnyProtectionUnitBase`) with a variant for
//! each of them, and one for what is not known.
//!
//! - [`json`] reads bodies of responses, [`page`] has pages of collections.
//! - [`delta`] changes the items of a collection, and tells what became of each.
//! - [`edm`] has the primitive types that Rust has no match for.
#![cfg_attr(
    all(feature = "client", feature = "v1_0"),
    doc = include_str!("guide.md")
)]

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
#[cfg(feature = "client")]
pub mod transport;
#[cfg(feature = "v1_0")]
#[rustfmt::skip]
pub mod v1_0;

#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use error::{Error, ErrorCode, ErrorKind, Result};
pub use model::Model;
pub use page::Page;
pub use patch::Patch;
#[cfg(feature = "client")]
pub use {bytes, http};
