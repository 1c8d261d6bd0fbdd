//! Adding thousands of items to a session or a policy, 50 in a request.
//!
//! ```no_run
//! # #[cfg(feature = "v1_0")]
//! # mod example {
//! # use msgraph_backup_restore::v1_0::models::{DriveRestoreArtifact, OneDriveForBusinessRestoreSession};
//! # use msgraph_backup_restore::{Patch, request::Call};
//! # async fn example(
//! #     session: impl Fn(Patch<OneDriveForBusinessRestoreSession>) -> Call<OneDriveForBusinessRestoreSession> + Send + Sync + 'static,
//! #     artifacts: Vec<DriveRestoreArtifact>,
//! # ) {
//! use msgraph_backup_restore::bulk::add_in_chunks;
//!
//! // `session` is `move |patch| sessions.by_id(&id).update(patch)`.
//! let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
//! let additions = add_in_chunks(handle, artifacts, session)
//!     .on_progress(|progress| println!("{} of {}", progress.done, progress.total))
//!     .await;
//! for (artifact, failure) in additions.failures() {
//!     println!("{artifact:?}: {failure}");
//! }
//! if let Some(error) = additions.error {
//!     println!("stopped: {error}; {} are left", additions.left.len());
//! }
//! # }
//! # }
//! ```

use odata_runtime::model::NavigationProperty;

#[doc(inline)]
pub use odata_runtime::bulk::{AddInChunks, Additions, Progress};

/// How many items the service takes in one request.
pub const MAX_ITEMS: usize = 50;

/// Adds `items` to the collection of `handle`, [`MAX_ITEMS`] at a time, by the request that `update` makes
/// of a patch.
pub fn add_in_chunks<E, T, U>(
    handle: NavigationProperty<E, Vec<T>>,
    items: Vec<T>,
    update: U,
) -> AddInChunks<E, T, U> {
    AddInChunks::new(handle, items, MAX_ITEMS, update)
}
