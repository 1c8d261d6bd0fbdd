//! Prepared answers to requests.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde::Serialize;

use super::batch;
use super::record::Record;
use super::reply::Reply;
use super::sent::{Sent, is_segment};
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

/// A transport that returns prepared answers, and records the requests.
///
/// Each request gets the first remaining answer that matches it: one added by [`answer`](Self::answer) matches every
/// request, one added by [`on`](Self::on) those with its method and path. A request without a remaining answer fails
/// with a message that states so. A clone is another handle to the same script.
///
/// The requests of a batch are answered as if each were sent alone, unless there is an answer for `POST /$batch`.
#[derive(Clone, Default)]
pub struct Script {
    state: Arc<Mutex<State>>,
    record: Record,
}

#[derive(Default)]
struct State {
    answers: Vec<Scripted>,
    /// The number of pages with a link to a next one.
    pages: usize,
    /// The first mistake in the test.
    defect: Option<String>,
}

/// An answer, and its delay.
type Timed = (http::Response<Bytes>, Duration);

/// A remaining answer.
struct Scripted {
    target: Option<Target>,
    reply: Reply,
}

/// The requests that an answer matches.
struct Target {
    method: Method,
    /// Segments at the end of the path, decoded.
    segments: Vec<String>,
}

impl Target {
    fn parse(text: &str) -> Option<Self> {
        let (method, path) = text.split_once(' ')?;
        let segments = path.strip_prefix('/')?.split('/');
        Some(Self {
            method: Method::from_bytes(method.as_bytes()).ok()?,
            segments: segments.map(super::sent::decoded).collect(),
        })
    }

    fn fits(&self, sent: &Sent) -> bool {
        let segments = sent.segments();
        let Some(before) = segments.len().checked_sub(self.segments.len()) else {
            return false;
        };
        let pairs = || self.segments.iter().zip(segments.iter().skip(before));
        self.method == *sent.method()
            && pairs().all(|(expected, found)| is_segment(expected, found, str::eq))
    }
}

impl Script {
    /// Creates a script without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(self, target: Option<Target>, reply: Reply) -> Self {
        self.lock().answers.push(Scripted { target, reply });
        self
    }

    /// Adds an answer to any request, used when its turn comes.
    #[must_use]
    pub fn answer(self, reply: impl Into<Reply>) -> Self {
        self.add(None, reply.into())
    }

    /// Adds an answer to a method and a path, such as `GET /solutions/backupRestore/restorePoints/a`. The request's
    /// path may have further segments before it, such as the version, and any query. A segment in braces matches any
    /// segment, so that routes can be copied from the documentation.
    #[must_use]
    pub fn on(self, target: &str, reply: impl Into<Reply>) -> Self {
        match Target::parse(target) {
            Some(target) => self.add(Some(target), reply.into()),
            None => {
                self.lock().defect.get_or_insert_with(|| {
                    format!("the script answers to {target:?}, which is not a method and path such as `GET /me`")
                });
                self
            }
        }
    }

    /// Adds the pages of one collection, in order, each with a link to the next one.
    #[must_use]
    pub fn pages<I: IntoIterator<Item = impl Serialize>>(
        mut self,
        pages: impl IntoIterator<Item = I>,
    ) -> Self {
        let mut pages = pages.into_iter().peekable();
        while let Some(items) = pages.next() {
            let reply = match pages.peek() {
                Some(_) => Reply::page_before_others(items),
                None => Reply::page(items),
            };
            self = self.answer(reply);
        }
        self
    }

    /// Returns the requests, from the first to the last. The requests of a batch follow it.
    #[must_use]
    pub fn sent(&self) -> Vec<Sent> {
        self.record.sent()
    }

    /// Returns the waits, from the first to the last: before attempts, and between the requests of a poll.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.record.waits()
    }

    /// Returns the number of answers that were not requested, excluding those that are [always](Reply::always)
    /// returned.
    #[must_use]
    pub fn left(&self) -> usize {
        let state = self.lock();
        let left = state.answers.iter();
        left.filter(|scripted| !scripted.reply.is_kept()).count()
    }
}

impl State {
    /// Takes the answer to a request, with its delay.
    fn take(&mut self, sent: &Sent, record: &Record) -> Result<Timed, TransportError> {
        let refuse = |why| TransportError::new(TransportErrorKind::Request, why);
        if let Some(defect) = &self.defect {
            return Err(refuse(defect.clone()));
        }
        let Some(place) = self.place(sent) else {
            if batch::is_batch(sent) {
                return self.take_batch(sent, record);
            }
            return Err(refuse(self.nothing_for(sent)));
        };
        let reply = match self.answers.get(place) {
            Some(scripted) if scripted.reply.is_kept() => scripted.reply.clone(),
            _ => self.answers.remove(place).reply,
        };
        self.pages += 1;
        let delay = reply.delay_of();
        Ok((reply.give(sent, self.pages)?, delay))
    }

    fn place(&self, sent: &Sent) -> Option<usize> {
        // Answers in order are for the requests of a batch, not for the batch itself.
        let is_batch = batch::is_batch(sent);
        self.answers
            .iter()
            .position(|scripted| match &scripted.target {
                Some(target) => target.fits(sent),
                None => !is_batch,
            })
    }

    /// A batch takes as long as the slowest request in it.
    fn take_batch(&mut self, sent: &Sent, record: &Record) -> Result<Timed, TransportError> {
        let mut longest = Duration::ZERO;
        let answer = batch::answer(sent, |part| {
            record.keep(&part);
            let (answer, delay) = self.take(&part, record)?;
            longest = longest.max(delay);
            Ok(answer)
        });
        Ok((answer?, longest))
    }

    fn nothing_for(&self, sent: &Sent) -> String {
        let left: Vec<String> = self
            .answers
            .iter()
            .filter_map(|scripted| scripted.target.as_ref())
            .map(|target| format!("{} /{}", target.method, target.segments.join("/")))
            .collect();
        let left = match left.as_slice() {
            [] => "none is left".to_owned(),
            left => format!("what is left is for {}", left.join(", ")),
        };
        format!(
            "the script has no answer to `{sent}`: {left}; add one with Script::on or Script::answer"
        )
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Bytes>,
        body_limit: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let taken = {
                let sent = Sent::from(request);
                let mut state = self.lock();
                self.record.keep(&sent);
                state.take(&sent, &self.record)
            };
            let (answer, delay) = taken?;
            self.record.hand_over(answer, delay, body_limit).await
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.record.sleep(duration)
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Script")
            .field("sent", &self.record)
            .field("left", &self.left())
            .finish_non_exhaustive()
    }
}
