//! Waiting for an operation of the service: polls an entity until it reaches a final state.
//!
//! The service has no operation resources: after an action, a client requests the entity itself and checks its status.
//!
//! ```no_run
//! # #[cfg(feature = "v1_0")]
//! # mod example {
//! # use msgraph_backup_restore::{Result, v1_0::requests::OneDriveForBusinessRestoreSessionItem};
//! # async fn example(session: OneDriveForBusinessRestoreSessionItem) -> Result<()> {
//! use msgraph_backup_restore::poll::{End, end_of};
//! use msgraph_backup_restore::prelude::*;
//! use std::time::Duration;
//!
//! let mut poll = session.get().poll().deadline(Duration::from_secs(3600));
//! while let Some(progress) = poll.try_next().await? {
//!     println!("{}. {:?}", progress.attempt, progress.entity.status);
//! }
//! let session = poll.await?;
//! if end_of(&session) != Some(End::Completed) {
//!     println!("not everything was restored: {session:?}");
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! For any other condition use [`poll_until`](odata_runtime::request::Request::poll_until), such as for a policy that is
//! being activated: `policy.get().poll_until(|policy| policy.status != Some(ProtectionPolicyStatus::Updating))`.

use odata_runtime::model::WireValue;
use odata_runtime::request::{FromBody, Get};
use odata_runtime::transport::MaybeSend;

#[doc(inline)]
pub use odata_runtime::poll::{Poll, Progress, text_of};

/// How a session, a job or a bulk addition request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum End {
    /// Everything was done: `completed`, `created`, `succeeded`.
    Completed,
    /// A part was done: `completedWithErrors`, `completedWithError`.
    CompletedWithErrors,
    /// Nothing was done: `failed`, `canceled`.
    Failed,
}

impl End {
    /// Returns the end that a status denotes, ignoring case; `None` if the status is not a final one.
    #[must_use]
    pub fn of_status(status: &str) -> Option<Self> {
        const ENDS: [(&str, End); 8] = [
            ("completed", End::Completed),
            ("created", End::Completed),
            ("succeeded", End::Completed),
            ("completedWithErrors", End::CompletedWithErrors),
            ("completedWithError", End::CompletedWithErrors),
            ("failed", End::Failed),
            ("canceled", End::Failed),
            ("cancelled", End::Failed),
        ];
        ENDS.iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(status))
            .map(|(_, end)| *end)
    }
}

/// Returns how a restore session, a browse session, a bulk addition job or a bulk addition request ended, according to
/// its `status`; `None` if it has not ended, and for an entity without a status.
///
/// A restore session in draft has not started, and does not end until it is activated.
pub fn end_of<T: WireValue>(entity: &T) -> Option<End> {
    End::of_status(&text_of(entity, "status")?)
}

/// Polling for the end of a session, a job or a bulk addition request.
pub trait PollToEnd<T, E> {
    /// Requests a session, a job or a bulk addition request until it has ended in any way; [`end_of`] returns how.
    /// Awaiting the poll returns the entity in its final state; as a stream it yields the progress before. A request
    /// whose `$select` omits `status` is refused.
    fn poll(self) -> Poll<T, E>;
}

impl<T: WireValue + FromBody + MaybeSend, E: 'static> PollToEnd<T, E> for Get<T, E> {
    fn poll(self) -> Poll<T, E> {
        let has_ended: fn(&T) -> bool = |entity| end_of(entity).is_some();
        self.poll_until(has_ended).looks_at("status")
    }
}
