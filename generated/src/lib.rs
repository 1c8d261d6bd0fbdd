//! Typed client for the Microsoft 365 backup storage API.

pub mod edm;
pub mod model;
#[doc(hidden)]
pub mod sample;
