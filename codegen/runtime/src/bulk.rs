//! Adding thousands of items to a collection of an entity, in requests of a limited size.
//!
//! ```no_run
//! # use msgraph_backup_restore::v1_0::models::{DriveRestoreArtifact, OneDriveForBusinessRestoreSession};
//! # use msgraph_backup_restore::{Patch, request::Call};
//! # async fn example(
//! #     session: impl Fn(Patch<OneDriveForBusinessRestoreSession>) -> Call<OneDriveForBusinessRestoreSession> + Send + Sync + 'static,
//! #     artifacts: Vec<DriveRestoreArtifact>,
//! # ) {
//! use odata_runtime::bulk::AddInChunks;
//!
//! // `session` is `move |patch| sessions.by_id(&id).update(patch)`.
//! let handle = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
//! let additions = AddInChunks::new(handle, artifacts, 50, session)
//!     .on_progress(|progress| println!("{} of {}", progress.done, progress.total))
//!     .await;
//! for (artifact, failure) in additions.failures() {
//!     println!("{artifact:?}: {failure}");
//! }
//! if let Some(error) = additions.error {
//!     println!("stopped: {error}; {} are left", additions.left.len());
//! }
//! # }
//! ```

use std::fmt;
use std::future::IntoFuture;

use crate::delta::{Delta, DeltaFailure, DeltaOutcome, DeltaOutcomes as _};
use crate::error::{Error, Result};
use crate::model::{Model, NavigationProperty, WireValue};
use crate::patch::Patch;
use crate::request::{Call, FromBody};
use crate::transport::{BoxFuture, MaybeSend, MaybeSync};

/// What a progress callback gets after each chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Items that were sent and answered.
    pub done: usize,
    /// Items of those that the service refused.
    pub failed: usize,
    /// All items.
    pub total: usize,
}

/// What became of the items that were to be added.
#[derive(Debug)]
#[non_exhaustive]
pub struct Additions<T> {
    /// The items that were sent, in order, and what became of each. `None` where the service's answer
    /// did not say it item by item: the update itself was a success.
    pub outcomes: Vec<(T, Option<DeltaOutcome<T>>)>,
    /// Outcomes of requests whose answer has not as many of them as the request had items, so that
    /// nobody knows whose they are.
    pub unassigned: Vec<DeltaOutcome<T>>,
    /// Why it stopped, where it did. Whether the first chunk of `left` was added is then not known,
    /// unless the error is the service's own.
    pub error: Option<Error>,
    /// Items that were not sent, or whose request failed.
    pub left: Vec<T>,
}

impl<T> Additions<T> {
    /// The items that the service refused.
    pub fn failures(&self) -> impl Iterator<Item = (&T, &DeltaFailure)> {
        self.outcomes
            .iter()
            .filter_map(|(item, outcome)| Some((item, outcome.as_ref()?.failure()?)))
    }

    /// Whether everything was sent, nothing refused, and every outcome that there is could be read.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let is_bad = |outcome: &DeltaOutcome<T>| {
            matches!(
                outcome,
                DeltaOutcome::Failed(_) | DeltaOutcome::Unrecognized(_)
            )
        };
        let assigned = self
            .outcomes
            .iter()
            .filter_map(|(_, outcome)| outcome.as_ref());
        self.error.is_none()
            && self.left.is_empty()
            && !assigned.chain(&self.unassigned).any(is_bad)
    }
}

#[cfg(not(target_arch = "wasm32"))]
type Report = Box<dyn FnMut(Progress) + Send>;
#[cfg(target_arch = "wasm32")]
type Report = Box<dyn FnMut(Progress)>;

/// Adds items to a collection of an entity, one update for each chunk of them, one after the other.
///
/// Awaiting it gives [`Additions`], not a `Result`: where a request fails, what was added before is
/// still to be known.
#[must_use = "nothing is added until it is awaited"]
pub struct AddInChunks<E, T, U> {
    handle: NavigationProperty<E, Vec<T>>,
    items: Vec<T>,
    update: U,
    chunk: usize,
    max_chunk: usize,
    report: Option<Report>,
}

impl<E, T, U> AddInChunks<E, T, U> {
    /// Adds `items` to the collection of `handle` by the request that `update` makes of a patch.
    /// `max_chunk` is the number of items that the service takes in one request.
    pub fn new(
        handle: NavigationProperty<E, Vec<T>>,
        items: Vec<T>,
        max_chunk: usize,
        update: U,
    ) -> Self {
        let max_chunk = max_chunk.max(1);
        Self {
            handle,
            items,
            update,
            chunk: max_chunk,
            max_chunk,
            report: None,
        }
    }

    /// The number of items in a request: from 1 to what the service takes.
    pub fn chunk(mut self, items: usize) -> Self {
        self.chunk = items.clamp(1, self.max_chunk);
        self
    }

    /// Calls this after each chunk.
    pub fn on_progress(mut self, report: impl FnMut(Progress) + MaybeSend + 'static) -> Self {
        self.report = Some(Box::new(report));
        self
    }
}

impl<E, T, U> AddInChunks<E, T, U>
where
    E: Model + WireValue + FromBody + MaybeSend + 'static,
    T: WireValue + MaybeSend + MaybeSync,
    U: Fn(Patch<E>) -> Call<E> + MaybeSend,
{
    async fn run(mut self) -> Additions<T> {
        let total = self.items.len();
        let mut additions = Additions {
            outcomes: Vec::with_capacity(total),
            unassigned: Vec::new(),
            error: None,
            left: Vec::new(),
        };
        let mut items = self.items.into_iter().peekable();
        let mut failed = 0;
        while items.peek().is_some() {
            let chunk: Vec<T> = items.by_ref().take(self.chunk).collect();
            let delta = Delta::new().add_all(chunk.iter().cloned());
            let answer = (self.update)(Patch::new().delta(self.handle, delta)).await;
            match answer.and_then(|entity| outcomes(&entity, self.handle)) {
                Ok(outcomes) => {
                    failed += outcomes
                        .iter()
                        .filter(|outcome| outcome.failure().is_some())
                        .count();
                    if outcomes.len() == chunk.len() {
                        additions
                            .outcomes
                            .extend(chunk.into_iter().zip(outcomes.into_iter().map(Some)));
                    } else {
                        additions
                            .outcomes
                            .extend(chunk.into_iter().map(|item| (item, None)));
                        additions.unassigned.extend(outcomes);
                    }
                }
                Err(error) => {
                    additions.error = Some(error);
                    additions.left = chunk;
                    additions.left.extend(items);
                    return additions;
                }
            }
            if let Some(report) = &mut self.report {
                report(Progress {
                    done: additions.outcomes.len(),
                    failed,
                    total,
                });
            }
        }
        additions
    }
}

fn outcomes<E: Model, T: WireValue>(
    entity: &E,
    handle: NavigationProperty<E, Vec<T>>,
) -> Result<Vec<DeltaOutcome<T>>> {
    let outcomes = entity.delta(handle);
    outcomes.map_err(|error| Error::refused_by("the outcomes of an update cannot be read", error))
}

impl<E, T, U> IntoFuture for AddInChunks<E, T, U>
where
    E: Model + WireValue + FromBody + MaybeSend + 'static,
    T: WireValue + MaybeSend + MaybeSync,
    U: Fn(Patch<E>) -> Call<E> + MaybeSend + 'static,
{
    type Output = Additions<T>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<E, T, U> fmt::Debug for AddInChunks<E, T, U> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AddInChunks")
            .field("items", &self.items.len())
            .field("chunk", &self.chunk)
            .finish_non_exhaustive()
    }
}
