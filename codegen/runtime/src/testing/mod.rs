//! Tests without a service, behind the feature `test-util`.
//!
//! A [`Script`] is a transport that gives the answers which a test has written down, in order or by method
//! and path, and keeps what was sent:
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
//! Time is made up: waits end at once, and so does whatever is late. A credential that is waited for, such
//! as one that asks a server, counts as too slow; use [`StaticToken`](crate::auth::StaticToken), or no
//! credential.

mod batch;
mod clock;
mod reply;
mod script;
mod sent;
mod service;

pub use reply::Reply;
pub use script::Script;
pub use sent::Sent;
pub use service::{Answer, Call, Fault, Service};
