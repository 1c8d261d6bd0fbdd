//! Tests without a service, behind the feature `test-util`.
//!
//! A [`Script`] is a transport that returns prepared answers, in order or by method and path, and records the requests:
//!
//! ```
//! use msgraph_backup_restore::testing::{Reply, Script};
//! use msgraph_backup_restore::{BackupRestore as _, Client, Result};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! let script = Script::new()
//!     .answer(Reply::error(429, "tooManyRequests", "Slow down.").retry_after(7))
//!     .answer(json!({"id": "a"}));
//! let client = Client::graph().anonymous().transport(script.clone()).build()?;
//! let point = client.v1_0().restore_points().by_id("a").get().await?;
//! assert_eq!(point.id.as_deref(), Some("a"));
//! assert_eq!(script.waits(), [std::time::Duration::from_secs(7)]);
//! # Ok(())
//! # }
//! ```
//!
//! Time is simulated: waits end at once, and so does a delayed answer. A credential that really waits, such as for a
//! server, counts as too slow; use [`StaticToken`](crate::auth::StaticToken), or no credential.

mod batch;
mod clock;
mod record;
mod reply;
mod script;
mod sent;
mod service;

pub use reply::Reply;
pub use script::Script;
pub use sent::Sent;
pub use service::{Answer, Call, Fault, Service};
