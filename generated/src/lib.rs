//! Typed client for the Microsoft 365 backup storage API.

#[cfg(feature = "beta")]
#[rustfmt::skip]
pub mod beta;
pub mod delta;
pub mod edm;
pub mod json;
pub mod model;
pub mod page;
#[doc(hidden)]
pub mod sample;
#[cfg(feature = "v1_0")]
#[rustfmt::skip]
pub mod v1_0;
