//! The runtime of crates that are emitted from the metadata of an OData V4 service.
//!
//! Such a crate has a struct for each entity and complex type, an enum for each enumeration, and request builders, all
//! of them thin: tables and calls of one line. The logic is implemented once, here. Each emitted crate re-exports the
//! modules that its users need.
//!
//! The modules are layered, and each depends only on those before it:
//!
//! ```text
//! edm ─► model ─► json, page, delta, patch ─► query
//!                   │                           │
//!                   ▼                           ▼
//!     transport ─► error ─► operation ─► auth, client ─► request ─► batch, bulk, poll ─► graph, testing
//! ```
//!
//! An operation (a method, a path, options, headers, a body) is data. A request is an operation with the type of its
//! answer, and a client sends it. A `Profile` describes a service beyond OData, and a client is built with one; the
//! module `graph` has that of Microsoft Graph. [`emitted`] is for emitted code only.
// The documentation on docs.rs names the feature of each item that needs one. What exists everywhere except on
// WebAssembly needs no mention.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(target_arch = "wasm32"))))]

#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "client")]
pub mod batch;
#[cfg(feature = "client")]
pub mod bulk;
#[cfg(feature = "client")]
pub mod client;
pub mod delta;
pub mod edm;
pub mod emitted;
#[cfg(feature = "client")]
pub mod error;
#[cfg(feature = "graph")]
pub mod graph;
pub mod json;
pub mod model;
#[cfg(feature = "client")]
mod operation;
pub mod page;
pub mod patch;
#[cfg(feature = "client")]
pub mod poll;
#[cfg(feature = "client")]
pub mod query;
#[cfg(feature = "client")]
pub mod request;
#[cfg(feature = "client")]
pub mod retry;
#[cfg(feature = "client")]
mod route;
#[cfg(feature = "test-util")]
pub mod testing;
mod text;
#[cfg(feature = "client")]
pub mod transport;

#[cfg(feature = "client")]
#[doc(inline)]
pub use client::{Client, ClientBuilder};
#[doc(inline)]
pub use delta::DeltaOutcomes;
#[cfg(feature = "client")]
#[doc(inline)]
pub use error::{Error, ErrorCode, ErrorKind, Result};
#[doc(inline)]
pub use model::Model;
#[doc(inline)]
pub use page::Page;
#[doc(inline)]
pub use patch::Patch;
#[cfg(feature = "client")]
pub use {bytes, http};
