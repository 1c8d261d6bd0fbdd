//! Typed client for the Microsoft 365 backup storage API.

pub mod edm;
pub mod json;
pub mod model;
pub mod page;
#[doc(hidden)]
pub mod sample;
