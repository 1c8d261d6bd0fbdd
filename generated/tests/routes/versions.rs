// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

//! Sends every route of each version.
#![allow(unused_imports)]

use super::{Calls, add, sends_every_line};

#[cfg(feature = "beta")]
#[path = "beta.rs"]
mod beta;

#[cfg(feature = "v1_0")]
#[path = "v1_0.rs"]
mod v1_0;

#[cfg(feature = "beta")]
#[tokio::test]
async fn every_route_of_beta_is_sent_as_its_line_says() {
    sends_every_line("beta", include_str!("../../routes-beta.txt"), beta::calls).await;
}

#[cfg(feature = "v1_0")]
#[tokio::test]
async fn every_route_of_v1_0_is_sent_as_its_line_says() {
    sends_every_line("v1.0", include_str!("../../routes-v1_0.txt"), v1_0::calls).await;
}
