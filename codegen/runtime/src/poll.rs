//! Polling: requests an entity repeatedly until it meets a condition.
//!
//! A [`Poll`] is a stream of the service's answers and a future of the final entity. Await it if you do not need the
//! progress; otherwise consume the stream first. [`poll_until`](crate::request::Request::poll_until) starts one:
//!
//! ```no_run
//! # use msgraph_backup_restore::{Result, request::Get, v1_0::models::{BackupServiceStatus, ServiceStatus}};
//! # async fn example(status: Get<ServiceStatus>) -> Result<()> {
//! use std::time::Duration;
//!
//! let mut poll = status
//!     .poll_until(|status| status.status == Some(BackupServiceStatus::Enabled))
//!     .deadline(Duration::from_secs(3600));
//! while let Some(progress) = poll.try_next().await? {
//!     println!("{}. {:?}", progress.attempt, progress.entity.status);
//! }
//! let enabled = poll.await?;
//! # drop(enabled);
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{self, Context, ready};
use std::time::Duration;

use futures_core::Stream;
use http::StatusCode;
use http::header::CONTENT_TYPE;

use crate::error::{Error, ErrorKind, Result};
use crate::model::WireValue;
use crate::model::value::Wire;
use crate::request::{FromBody, Get, Response};
use crate::retry::retry_after;
use crate::transport::clock::{Instant, SystemTime};
use crate::transport::{BoxFuture, MaybeSend};

/// An answer during a [`Poll`], including the final one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress<T> {
    /// The entity in its current state.
    pub entity: T,
    /// The number of answers so far, including this one.
    pub attempt: u32,
    /// The time since the first request.
    pub elapsed: Duration,
}

/// The result of one request, and whether it is the last one.
type Look<T> = (Progress<T>, bool);

/// Requests an entity repeatedly until a condition holds.
///
/// Awaiting it returns the entity for which the condition holds. As a stream it yields each answer, including the last
/// one; awaiting it afterwards returns the entity of that answer without another request. [`next`](Poll::next) and
/// [`try_next`](Poll::try_next) need no extension trait.
///
/// The waits start at 2 seconds, grow by half each time, and stop growing at 60 seconds; if an answer has
/// `Retry-After`, the wait is at least that long. The deadline is one day unless another one is set.
///
/// A call that fails after the client's retry policy was applied does not end the poll if the failure may be temporary:
/// a broken connection, a status of 500 or above, an error in the body of a success, 404 for an entity that is new,
/// HTML instead of JSON. The poll ends after as many consecutive failures as the policy's
/// [`max_attempts`](crate::client::RetryPolicy::max_attempts), and after any other error.
#[must_use = "a poll does nothing until it is awaited"]
pub struct Poll<T, E = T, F = fn(&T) -> bool> {
    request: Get<T, E>,
    condition: F,
    first_delay: Duration,
    max_delay: Duration,
    deadline: Duration,
    /// When the first request was sent.
    began: Option<Instant>,
    /// The wait after the next answer, unless the service asks for a longer one.
    delay: Duration,
    /// The number of answers.
    attempts: u32,
    /// The number of consecutive failures.
    failures: u32,
    step: Step<T>,
}

/// The next step of a poll.
enum Step<T> {
    /// Send the request.
    Ask,
    /// Wait for the answer.
    Asking(BoxFuture<'static, Result<Response<T>>>),
    /// Start to wait, unless the deadline is before the end of the wait.
    Rest(Duration),
    /// Wait.
    Resting(BoxFuture<'static, Result<()>>),
    /// Nothing: the condition holds for this entity, or the poll has failed.
    Ended(Option<T>),
}

impl<T: FromBody + MaybeSend + 'static, E: 'static> Get<T, E> {
    /// Requests the entity repeatedly until the condition holds for it.
    pub fn poll_until<F: FnMut(&T) -> bool>(self, condition: F) -> Poll<T, E, F> {
        Poll {
            request: self,
            condition,
            first_delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(60),
            deadline: Duration::from_secs(24 * 3600),
            began: None,
            delay: Duration::ZERO,
            attempts: 0,
            failures: 0,
            step: Step::Ask,
        }
    }
}

impl<T, E, F> Poll<T, E, F> {
    /// Sets the first wait. The default is 2 seconds.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// Sets the longest wait. The default is 60 seconds.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the time after which polling ends with an error of kind [`Timeout`](crate::ErrorKind::Timeout). A call in
    /// progress is cancelled then. The default is one day.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }
}

impl<T: WireValue, E, F> Poll<T, E, F> {
    /// Declares that the condition depends on this property: a request whose `$select` omits it, or for a type that
    /// does not have it, is refused at once, because the condition would never hold.
    pub fn looks_at(mut self, property: &str) -> Self {
        let operation = &mut self.request.operation;
        if operation.options.leaves_out(property) {
            operation.refuse(format!(
                "the poll looks at {property:?}, which its $select leaves out; add it"
            ));
        } else if !may_have::<T>(property) {
            operation.refuse(format!(
                "the poll looks at {property:?}, which what it gets does not have; see poll_until"
            ));
        }
        self
    }
}

impl<T, E, F> Poll<T, E, F>
where
    T: Clone + FromBody + MaybeSend + 'static,
    E: 'static,
    F: FnMut(&T) -> bool,
{
    /// Returns the next answer; `None` after the one for which the condition holds, and after an error.
    pub async fn next(&mut self) -> Option<Result<Progress<T>>> {
        poll_fn(|context| self.poll_progress(context)).await
    }

    /// Returns the next answer; `Ok(None)` after the one for which the condition holds.
    ///
    /// # Errors
    ///
    /// Returns the error that awaiting the poll would return.
    pub async fn try_next(&mut self) -> Result<Option<Progress<T>>> {
        self.next().await.transpose()
    }

    fn poll_progress(
        &mut self,
        context: &mut Context<'_>,
    ) -> task::Poll<Option<Result<Progress<T>>>> {
        task::Poll::Ready(match ready!(self.poll_answer(context)) {
            Some(Ok((progress, is_last))) => {
                if is_last {
                    self.step = Step::Ended(Some(progress.entity.clone()));
                }
                Some(Ok(progress))
            }
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }
}

impl<T, E, F> Poll<T, E, F>
where
    T: FromBody + MaybeSend + 'static,
    E: 'static,
    F: FnMut(&T) -> bool,
{
    /// Returns the next answer, and whether the condition holds for it.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> task::Poll<Option<Result<Look<T>>>> {
        loop {
            let next = match &mut self.step {
                Step::Ended(_) => return task::Poll::Ready(None),
                Step::Ask => Step::Asking(self.ask()),
                Step::Asking(answer) => {
                    let answer = ready!(answer.as_mut().poll(context));
                    match self.take(answer) {
                        Ok(Some(progress)) => return task::Poll::Ready(Some(Ok(progress))),
                        Ok(None) => continue,
                        Err(error) => return self.fail(error),
                    }
                }
                Step::Rest(wait) => {
                    let wait = *wait;
                    if self.elapsed().saturating_add(wait) >= self.deadline {
                        let error = self.out_of_time();
                        return self.fail(error);
                    }
                    self.delay = self.longer(self.delay);
                    let client = self.request.client.clone();
                    Step::Resting(Box::pin(async move { client.sleep(wait).await }))
                }
                Step::Resting(rest) => match ready!(rest.as_mut().poll(context)) {
                    Ok(()) => Step::Ask,
                    Err(error) => return self.fail(error),
                },
            };
            self.step = next;
        }
    }

    /// Sends the request, limited to the time until the deadline.
    fn ask(&mut self) -> BoxFuture<'static, Result<Response<T>>> {
        if self.began.is_none() {
            self.began = Some(Instant::now());
            self.delay = self.first_delay.min(self.max_delay);
        }
        let left = self.deadline.saturating_sub(self.elapsed());
        let request = self.request.clone();
        let own_limit = request.client.timeout_of(&request.operation);
        let own_limit = own_limit.unwrap_or(Duration::MAX);
        request.timeout(own_limit.min(left)).response()
    }

    /// Handles an answer, and tolerates a failure that may be temporary.
    fn take(&mut self, answer: Result<Response<T>>) -> Result<Option<(Progress<T>, bool)>> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) if error.is_timeout() && self.elapsed() >= self.deadline => {
                return Err(self.out_of_time());
            }
            Err(error) => {
                self.failures = self.failures.saturating_add(1);
                let wait = self.delay.max(error.retry_after().unwrap_or_default());
                let policy = self.request.client.retry();
                let is_bearable = self.failures < policy.max_attempts && may_pass(&error);
                if !is_bearable || self.elapsed().saturating_add(wait) >= self.deadline {
                    return Err(error);
                }
                tracing::debug!(%error, "a poll goes on although it got no answer");
                self.step = Step::Rest(wait);
                return Ok(None);
            }
        };
        self.failures = 0;
        self.attempts = self.attempts.saturating_add(1);
        let asked = retry_after(&answer.headers, SystemTime::now()).unwrap_or_default();
        let progress = Progress {
            entity: answer.body,
            attempt: self.attempts,
            elapsed: self.elapsed(),
        };
        let is_last = (self.condition)(&progress.entity);
        self.step = if is_last {
            Step::Ended(None)
        } else {
            Step::Rest(self.delay.max(asked))
        };
        Ok(Some((progress, is_last)))
    }

    fn fail<A>(&mut self, error: Error) -> task::Poll<Option<Result<A>>> {
        self.step = Step::Ended(None);
        task::Poll::Ready(Some(Err(error)))
    }

    /// Returns the final entity, which the stream has reached.
    fn take_ended(&mut self) -> Result<T> {
        if let Step::Ended(entity) = &mut self.step
            && let Some(entity) = entity.take()
        {
            return Ok(entity);
        }
        let why = "the poll has ended, and what came of it was given already";
        Err(self.request.operation.explain(Error::refused(why)))
    }

    fn elapsed(&self) -> Duration {
        self.began.map_or(Duration::ZERO, |began| began.elapsed())
    }

    /// Returns the wait after this one.
    fn longer(&self, delay: Duration) -> Duration {
        delay.saturating_add(delay / 2).min(self.max_delay)
    }

    fn out_of_time(&self) -> Error {
        let (deadline, attempts) = (self.deadline, self.attempts);
        let text =
            format!("the condition did not hold within {deadline:?}, after {attempts} answers");
        self.request.operation.explain(Error::timeout_with(text))
    }
}

/// No field is structurally pinned.
impl<T, E, F> Unpin for Poll<T, E, F> {}

impl<T, E, F> Future for Poll<T, E, F>
where
    T: FromBody + MaybeSend + 'static,
    E: 'static,
    F: FnMut(&T) -> bool,
{
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> task::Poll<Result<T>> {
        loop {
            let answer = match ready!(self.poll_answer(context)) {
                Some(Ok((_, false))) => continue,
                Some(Ok((progress, true))) => Ok(progress.entity),
                Some(Err(error)) => Err(error),
                None => self.take_ended(),
            };
            return task::Poll::Ready(answer);
        }
    }
}

impl<T, E, F> Stream for Poll<T, E, F>
where
    T: Clone + FromBody + MaybeSend + 'static,
    E: 'static,
    F: FnMut(&T) -> bool,
{
    type Item = Result<Progress<T>>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> task::Poll<Option<Self::Item>> {
        self.poll_progress(context)
    }
}

/// Returns whether an error may be temporary: of the connection, of the service, of an entity that is too new to be
/// known everywhere, or of an intermediary that answers with an HTML page.
fn may_pass(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport | ErrorKind::Decode => true,
        // The time limit of an attempt; the limit of the call itself is set by the caller.
        ErrorKind::Timeout => error.transport_kind().is_some(),
        ErrorKind::Service => {
            // With a success the service failed in the middle of its answer.
            let passes = |status: StatusCode| {
                status.is_server_error()
                    || status.is_success()
                    || matches!(status.as_u16(), 404 | 408 | 429)
            };
            error.status().is_some_and(passes) || is_page(error)
        }
        _ => false,
    }
}

/// Returns whether the answer came not from the service but from an intermediary that shows an HTML page.
fn is_page(error: &Error) -> bool {
    const HTML: &[u8] = b"text/html";
    let kind = error
        .headers()
        .and_then(|headers| headers.get(CONTENT_TYPE));
    let start = kind.and_then(|kind| kind.as_bytes().get(..HTML.len()));
    start.is_some_and(|start| start.eq_ignore_ascii_case(HTML)) && error.service_error().is_none()
}

/// Returns whether the value of the type may have the property: the type declares it, has derived types, or can hold
/// any JSON.
fn may_have<T: WireValue>(property: &str) -> bool {
    let mut empty = T::new_object(None);
    let model = empty.as_mut().and_then(WireValue::as_object);
    T::hierarchy().is_some()
        || model.is_none_or(|model| {
            let mut names = model.structured_type().names();
            names.any(|name| name == property)
        })
}

/// Returns the text of a property that holds a string or the member of an enumeration; `None` if it is not set, if it
/// holds another type, or if the value has no property of this name.
pub fn text_of<T: WireValue>(entity: &T, property: &str) -> Option<String> {
    let model = match entity.to_wire() {
        Wire::Object(model) | Wire::TypedObject(model, _) => model,
        _ => return None,
    };
    match model.field(property)?.wire() {
        Wire::Text(text) => Some(text.to_owned()),
        Wire::Display(text) => Some(text.to_string()),
        _ => None,
    }
}

impl<T, E, F> fmt::Debug for Poll<T, E, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Poll")
            .field("request", &self.request)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
