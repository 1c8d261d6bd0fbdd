//! `$batch`: several requests in one, each answer typed.
//!
//! A request goes in, a handle comes out, and the handle takes its answer:
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

/// Requests to be sent together.
///
/// Any number of requests may be added: they are sent in chunks of the size that the service takes, in the
/// order added, those with something to wait for behind it. A chunk has either requests of which none
/// waits for another, or one chain, in which each waits for the one before: services take nothing
/// between. Sub-requests that are throttled are sent again by the client's
/// retry policy, together with those that depend on them. The batch's own request is repeated only
/// where all that it holds may be, or where the service did not get it.
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
    /// Places of the requests that must succeed before this one.
    pub(crate) after: Vec<usize>,
}

/// The place of a request in a batch, of which it takes the answer.
#[must_use = "the handle takes the answer to its request"]
pub struct Handle<K> {
    id: HandleId,
    kind: PhantomData<fn() -> K>,
}

/// The place of a request in a batch, for those that depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HandleId {
    batch: u64,
    place: usize,
}

impl<K> Handle<K> {
    /// The place alone, for [`Batch::add_after`].
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
    /// An empty batch.
    pub fn new(client: &Client) -> Self {
        // Tells the handles of different batches apart.
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        Self {
            client: client.clone(),
            id,
            entries: Vec::new(),
            timeout: client.timeout(),
        }
    }

    /// Bounds the whole batch, with all its chunks, their attempts and the waits between them, in the
    /// place of the client's [`timeout`](crate::ClientBuilder::timeout). What has its answer by then keeps
    /// it; the other requests fail with an error of kind [`Timeout`](crate::ErrorKind::Timeout).
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Adds a request. Its own client and time-out do not count: the batch's do.
    pub fn add<K: Kind>(&mut self, request: Request<K>) -> Handle<K> {
        self.add_after(request, [])
    }

    /// Adds a request that is carried out only after the others have succeeded. Where one of them does
    /// not, the answer to this one is 424 (failed dependency).
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

    /// How many requests there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Sends all of it and gives the answers, those of requests that failed included.
    ///
    /// # Errors
    ///
    /// Fails where a request must not be sent, before anything is sent. Once a chunk was sent, a batch
    /// request that fails is the answer of the requests in it.
    pub async fn send(self) -> Result<BatchAnswers> {
        for entry in &self.entries {
            entry.operation.check()?;
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
    /// The answer to the request of this handle, with status and headers.
    ///
    /// # Errors
    ///
    /// Fails as awaiting the request alone would, and for a handle of another batch.
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
