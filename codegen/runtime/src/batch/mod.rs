//! JSON batches (`$batch`): several requests in one, with a typed answer to each.
//!
//! Adding a request returns a handle, and the handle retrieves the answer:
//!
//! ```no_run
//! # use msgraph_backup_restore::{Client, Result, request::Get, v1_0::models::RestorePoint};
//! # async fn example(client: Client, first: Get<RestorePoint>, second: Get<RestorePoint>) -> Result<()> {
//! use msgraph_backup_restore::batch::Batch;
//!
//! let mut batch = Batch::new(&client);
//! let first = batch.add(first);
//! let second = batch.add_after(second, [first.id()]);
//! let mut answers = batch.send().await?;
//! let first: RestorePoint = answers.take(first)?.body;
//! let second: RestorePoint = answers.take(second)?.body;
//! # Ok(())
//! # }
//! ```

pub(crate) mod body;
mod plan;
mod wire;

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::client::{Client, Exchanged};
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::request::{self, Kind, Request, Response};
use plan::Plan;

/// A set of requests that are sent together.
///
/// A batch takes any number of requests. They are sent in the order added, in chunks of the size that the service
/// accepts; requests that depend on others follow these. A chunk holds either requests that do not depend on each
/// other, or one chain in which each request depends on the previous one, because services accept no other combination.
/// The client's retry policy sends throttled sub-requests again, together with those that depend on them. It repeats
/// the batch's own request only if every request in it may be repeated, or if the service did not receive it.
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch {
    client: Client,
    id: u64,
    entries: Vec<Entry>,
    timeout: Option<Duration>,
}

/// A request in a batch.
pub(crate) struct Entry {
    pub(crate) operation: Operation,
    /// The indices of the requests that must succeed before this one.
    pub(crate) after: Vec<usize>,
}

/// A handle of a request in a batch, which retrieves its answer.
#[must_use = "the handle takes the answer to its request"]
pub struct Handle<K> {
    id: HandleId,
    kind: PhantomData<fn() -> K>,
}

/// The identity of a request in a batch, for requests that depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HandleId {
    batch: u64,
    place: usize,
}

impl<K> Handle<K> {
    /// Returns the identity of the request, for [`Batch::add_after`].
    #[must_use]
    pub fn id(&self) -> HandleId {
        self.id
    }
}

impl<K> fmt::Debug for Handle<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Handle({})", self.id.place)
    }
}

impl Batch {
    /// Creates an empty batch.
    pub fn new(client: &Client) -> Self {
        // Distinguishes the handles of different batches.
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        Self {
            client: client.clone(),
            id,
            entries: Vec::new(),
            timeout: client.timeout(),
        }
    }

    /// Sets the time limit of the whole batch: all chunks, their attempts and the waits between them. It replaces the
    /// client's [`timeout`](crate::ClientBuilder::timeout). Requests that have an answer by then keep it; the others
    /// fail with an error of kind [`Timeout`](crate::ErrorKind::Timeout).
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Adds a request. The request's own client and time-out are ignored in favour of the batch's.
    pub fn add<K: Kind>(&mut self, request: Request<K>) -> Handle<K> {
        self.add_after(request, [])
    }

    /// Adds a request that runs only after the given requests have succeeded. If one of them fails, the answer to this
    /// one is 424 (failed dependency).
    pub fn add_after<K: Kind>(
        &mut self,
        request: Request<K>,
        others: impl IntoIterator<Item = HandleId>,
    ) -> Handle<K> {
        let mut operation = request.operation;
        let mut after = Vec::new();
        for other in others {
            if other.batch == self.id && other.place < self.entries.len() {
                if !after.contains(&other.place) {
                    after.push(other.place);
                }
            } else {
                operation.refuse("a request of a batch depends on one of another batch");
            }
        }
        self.entries.push(Entry { operation, after });
        let id = HandleId {
            batch: self.id,
            place: self.entries.len() - 1,
        };
        Handle {
            id,
            kind: PhantomData,
        }
    }

    /// Returns the number of requests.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether the batch has no requests.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Sends all requests and returns the answers, including those of requests that failed.
    ///
    /// # Errors
    ///
    /// Returns an error, before sending anything, if a request must not be sent. After a chunk has been sent, the
    /// failure of a batch request becomes the answer of each request in it.
    pub async fn send(self) -> Result<BatchAnswers> {
        for Entry { operation, .. } in &self.entries {
            operation.check()?;
            operation.check_whole()?;
            self.client.relative_address(operation)?;
        }
        let answers = Plan::new(&self.client, &self.entries, self.timeout)
            .run()
            .await?;
        let entries = self.entries.into_iter().zip(answers);
        let answers = entries
            .map(|(entry, answer)| Some((entry.operation, answer)))
            .collect();
        Ok(BatchAnswers {
            id: self.id,
            answers,
        })
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Batch")
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// The answers to the requests of a batch.
#[must_use = "the answers hold the errors of the requests that failed"]
pub struct BatchAnswers {
    id: u64,
    answers: Vec<Option<(Operation, Result<Exchanged>)>>,
}

impl BatchAnswers {
    /// Returns the answer to the request of this handle, with status and headers.
    ///
    /// # Errors
    ///
    /// Returns the error that awaiting the request alone would return, and an error for a handle of another batch.
    pub fn take<K: Kind>(&mut self, handle: Handle<K>) -> Result<Response<K::Output>> {
        let slot = match self.answers.get_mut(handle.id.place) {
            Some(slot) if handle.id.batch == self.id => slot.take(),
            _ => None,
        };
        let Some((operation, answer)) = slot else {
            return Err(Error::refused("the handle belongs to another batch"));
        };
        let answer = answer.map_err(|error| operation.explain(error))?;
        request::read_answer::<K>(answer, &operation)
    }
}

impl fmt::Debug for BatchAnswers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.answers.iter().flatten().count();
        formatter
            .debug_struct("BatchAnswers")
            .field("left", &left)
            .finish_non_exhaustive()
    }
}
