//! Adds thousands of items to a collection of an entity, in requests of the size that the service accepts.
//!
//! The request builder of an entity whose collections change by updates has [`add_all`](Resource::add_all), which
//! returns an [`AddAll`]: a stream of progress, and a future of the outcome of each item.
//!
//! ```no_run
//! # use msgraph_backup_restore::v1_0::models::{DriveRestoreArtifact, OneDriveForBusinessRestoreSession as Session};
//! # use msgraph_backup_restore::v1_0::requests::OneDriveForBusinessRestoreSessionItem;
//! # async fn example(session: OneDriveForBusinessRestoreSessionItem, artifacts: Vec<DriveRestoreArtifact>) {
//! let mut adding = session.add_all(Session::DRIVE_RESTORE_ARTIFACTS, artifacts);
//! while let Some(progress) = adding.next().await {
//!     println!("{} of {}", progress.done, progress.total);
//! }
//! let additions = adding.await;
//! for (artifact, failure) in additions.failures() {
//!     println!("{artifact:?}: {failure}");
//! }
//! if let Some(error) = additions.error {
//!     println!("stopped: {error}; {} are left", additions.left.len());
//! }
//! # }
//! ```
//!
//! To remove items, or for changes that fit into one request, update the entity with a [`Delta`].

use std::fmt;
use std::future::{IntoFuture as _, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::delta::{Delta, DeltaFailure, DeltaOutcome, DeltaOutcomes as _};
use crate::error::{Error, Result};
use crate::model::{Model, NavigationProperty, WireValue};
use crate::patch::Patch;
use crate::request::{FromBody, Resource};
use crate::transport::{BoxFuture, MaybeSend};

/// The progress of an [`AddAll`] after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of items that were sent and answered.
    pub done: usize,
    /// The number of these items that the service refused.
    pub failed: usize,
    /// The number of all items.
    pub total: usize,
}

/// The outcome of an [`AddAll`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Additions<T> {
    /// The items that were sent, in order, each with its outcome. The outcome is `None` if the service's answer does
    /// not have exactly one for each item of the request; the update itself succeeded then.
    pub outcomes: Vec<(T, Option<DeltaOutcome<T>>)>,
    /// Outcomes from answers in which their number differs from the number of items sent, so that they cannot be
    /// assigned to items.
    pub unassigned: Vec<DeltaOutcome<T>>,
    /// The error that stopped the additions, if any. Whether the first chunk of `left` was added is then unknown,
    /// unless the error comes from the service.
    pub error: Option<Error>,
    /// The items that were not sent, or whose request failed.
    pub left: Vec<T>,
}

impl<T> Additions<T> {
    fn empty() -> Self {
        Self {
            outcomes: Vec::new(),
            unassigned: Vec::new(),
            error: None,
            left: Vec::new(),
        }
    }

    /// Returns the items that the service refused, with the reasons.
    pub fn failures(&self) -> impl Iterator<Item = (&T, &DeltaFailure)> {
        self.outcomes
            .iter()
            .filter_map(|(item, outcome)| Some((item, outcome.as_ref()?.failure()?)))
    }

    /// Returns whether everything was sent, nothing was refused, and every outcome in the answers could be read.
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

/// Adds items to a collection of an entity, with one update for each chunk of them, one after the other.
///
/// Awaiting it returns [`Additions`] rather than a `Result`, because the earlier additions matter even if a request
/// fails. As a stream it yields the progress after each request; awaiting it afterwards returns the same [`Additions`].
/// [`next`](AddAll::next) needs no extension trait.
#[must_use = "nothing is added until it is awaited"]
pub struct AddAll<E, T> {
    resource: Resource,
    collection: NavigationProperty<E, Vec<T>>,
    left: std::vec::IntoIter<T>,
    chunk: usize,
    max_chunk: usize,
    total: usize,
    failed: usize,
    in_flight: Option<(Vec<T>, BoxFuture<'static, Result<E>>)>,
    additions: Additions<T>,
}

/// Bulk additions for a resource that is an entity.
impl Resource {
    /// Adds items to a collection of the entity. `max_chunk` is the number of items that the service accepts in one
    /// request.
    pub fn add_all<E, T: WireValue>(
        &self,
        collection: NavigationProperty<E, Vec<T>>,
        items: impl IntoIterator<Item = impl Into<T>>,
        max_chunk: usize,
    ) -> AddAll<E, T> {
        let items: Vec<T> = items.into_iter().map(Into::into).collect();
        let max_chunk = max_chunk.max(1);
        AddAll {
            resource: self.clone(),
            collection,
            total: items.len(),
            left: items.into_iter(),
            chunk: max_chunk,
            max_chunk,
            failed: 0,
            in_flight: None,
            additions: Additions::empty(),
        }
    }
}

impl<E, T> AddAll<E, T> {
    /// Sets the number of items in a request, limited to the range from 1 to the number that the service accepts.
    pub fn chunk(mut self, items: usize) -> Self {
        self.chunk = items.clamp(1, self.max_chunk);
        self
    }
}

impl<E, T> AddAll<E, T>
where
    E: Model + WireValue + FromBody + MaybeSend + 'static,
    T: WireValue + MaybeSend,
{
    /// Returns the progress after the next request; `None` after the last one, and if a request fails.
    pub async fn next(&mut self) -> Option<Progress> {
        poll_fn(|context| self.poll_progress(context)).await
    }

    fn poll_progress(&mut self, context: &mut Context<'_>) -> Poll<Option<Progress>> {
        let (_, answer) = match &mut self.in_flight {
            Some(in_flight) => in_flight,
            None => {
                if self.additions.error.is_some() {
                    return Poll::Ready(None);
                }
                let chunk: Vec<T> = self.left.by_ref().take(self.chunk).collect();
                if chunk.is_empty() {
                    return Poll::Ready(None);
                }
                let delta = Delta::new().add_all(chunk.iter().cloned());
                let patch = Patch::new().delta(self.collection, delta);
                let update = self.resource.update::<E, E>(patch).into_future();
                self.in_flight.insert((chunk, update))
            }
        };
        let answer = ready!(answer.as_mut().poll(context));
        let Some((chunk, _)) = self.in_flight.take() else {
            return Poll::Ready(None);
        };
        let additions = &mut self.additions;
        match answer.and_then(|entity| outcomes(&entity, self.collection)) {
            Ok(outcomes) => {
                let failures = outcomes
                    .iter()
                    .filter(|outcome| outcome.failure().is_some());
                self.failed += failures.count();
                if outcomes.len() == chunk.len() {
                    let outcomes = outcomes.into_iter().map(Some);
                    additions.outcomes.extend(chunk.into_iter().zip(outcomes));
                } else {
                    let unknown = chunk.into_iter().map(|item| (item, None));
                    additions.outcomes.extend(unknown);
                    additions.unassigned.extend(outcomes);
                }
                Poll::Ready(Some(Progress {
                    done: additions.outcomes.len(),
                    failed: self.failed,
                    total: self.total,
                }))
            }
            Err(error) => {
                additions.error = Some(error);
                additions.left = chunk;
                additions.left.extend(self.left.by_ref());
                Poll::Ready(None)
            }
        }
    }
}

fn outcomes<E: Model, T: WireValue>(
    entity: &E,
    handle: NavigationProperty<E, Vec<T>>,
) -> Result<Vec<DeltaOutcome<T>>> {
    let outcomes = entity.delta(handle);
    outcomes.map_err(|error| Error::refused_by("the outcomes of an update cannot be read", error))
}

/// No field is structurally pinned.
impl<E, T> Unpin for AddAll<E, T> {}

impl<E, T> Future for AddAll<E, T>
where
    E: Model + WireValue + FromBody + MaybeSend + 'static,
    T: WireValue + MaybeSend,
{
    type Output = Additions<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Additions<T>> {
        while ready!(self.poll_progress(context)).is_some() {}
        Poll::Ready(std::mem::replace(&mut self.additions, Additions::empty()))
    }
}

impl<E, T> Stream for AddAll<E, T>
where
    E: Model + WireValue + FromBody + MaybeSend + 'static,
    T: WireValue + MaybeSend,
{
    type Item = Progress;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_progress(context)
    }
}

impl<E, T> fmt::Debug for AddAll<E, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AddAll")
            .field("items", &self.total)
            .field("left", &self.left.len())
            .field("chunk", &self.chunk)
            .finish_non_exhaustive()
    }
}
