//! Waiting for the service to finish: get an entity again and again until it is as it should be.
//!
//! ```no_run
//! # use msgraph_backup_restore::{Result, request::Get, v1_0::models::{BackupServiceStatus, ServiceStatus}};
//! # async fn example(status: Get<ServiceStatus>) -> Result<()> {
//! use std::time::Duration;
//!
//! let enabled = status
//!     .poll_until(|status| status.status == Some(BackupServiceStatus::Enabled))
//!     .deadline(Duration::from_secs(3600))
//!     .on_progress(|progress| println!("{}. {:?}", progress.attempt, progress.entity.status))
//!     .await?;
//! # drop(enabled);
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use http::StatusCode;
use http::header::CONTENT_TYPE;

use crate::error::{Error, ErrorKind, Result};
use crate::model::WireValue;
use crate::model::value::Wire;
use crate::request::{FromBody, Get};
use crate::retry::retry_after;
use crate::transport::clock::{Instant, SystemTime};
use crate::transport::{BoxFuture, MaybeSend};

/// What a progress callback gets after each answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct Progress<'a, T> {
    /// The entity as it is now.
    pub entity: &'a T,
    /// How many answers there were, this one included.
    pub attempt: u32,
    /// The time since the first request.
    pub elapsed: Duration,
}

#[cfg(not(target_arch = "wasm32"))]
type Condition<T> = Box<dyn FnMut(&T) -> bool + Send>;
#[cfg(target_arch = "wasm32")]
type Condition<T> = Box<dyn FnMut(&T) -> bool>;
#[cfg(not(target_arch = "wasm32"))]
type Report<T> = Box<dyn FnMut(Progress<'_, T>) + Send>;
#[cfg(target_arch = "wasm32")]
type Report<T> = Box<dyn FnMut(Progress<'_, T>)>;

/// Gets an entity until a condition holds; awaiting it gives the entity then.
///
/// The waits begin at 2 seconds, grow by half each time, and stop growing at 60 seconds; where an answer
/// has `Retry-After`, the wait is at least that. The deadline is one day unless another is set.
///
/// A call that fails, after what the client's retry policy does about it, does not end the poll where the
/// failure may pass: a broken connection, a status of 500 and above, 404 for an entity that is new, HTML in
/// the place of JSON. As many failures one after the other as the policy's
/// [`max_attempts`](crate::client::RetryPolicy::max_attempts) do, and so does any other error.
#[must_use = "a poll does nothing until it is awaited"]
pub struct Poll<T, E> {
    request: Get<T, E>,
    condition: Condition<T>,
    report: Option<Report<T>>,
    first_delay: Duration,
    max_delay: Duration,
    deadline: Duration,
}

impl<T: FromBody + MaybeSend + 'static, E: 'static> Get<T, E> {
    /// Gets the entity again and again until the condition holds for it.
    pub fn poll_until(self, condition: impl FnMut(&T) -> bool + MaybeSend + 'static) -> Poll<T, E> {
        Poll {
            request: self,
            condition: Box::new(condition),
            report: None,
            first_delay: Duration::from_secs(2),
            max_delay: Duration::from_secs(60),
            deadline: Duration::from_secs(24 * 3600),
        }
    }
}

impl<T, E> Poll<T, E> {
    /// The first wait.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest wait.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The time after which polling ends with an error of kind
    /// [`Timeout`](crate::ErrorKind::Timeout). A call under way is dropped then.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Calls this after each answer, the last one included.
    pub fn on_progress(
        mut self,
        report: impl FnMut(Progress<'_, T>) + MaybeSend + 'static,
    ) -> Self {
        self.report = Some(Box::new(report));
        self
    }
}

impl<T: WireValue, E> Poll<T, E> {
    /// Says that the condition looks at this property: a request whose `$select` leaves it out, or for a
    /// type that does not have it, is refused at once, because the condition would never hold.
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

impl<T: FromBody + MaybeSend + 'static, E: 'static> Poll<T, E> {
    async fn run(mut self) -> Result<T> {
        let began = Instant::now();
        let mut delay = self.first_delay.min(self.max_delay);
        let mut attempt = 0_u32;
        let mut failures = 0_u32;
        loop {
            let left = self.deadline.saturating_sub(began.elapsed());
            let request = self.request.clone();
            let own_limit = request.client.timeout_of(&request.operation);
            let own_limit = own_limit.unwrap_or(Duration::MAX);
            let answer = match request.timeout(own_limit.min(left)).response().await {
                Ok(answer) => answer,
                Err(error) if error.is_timeout() && began.elapsed() >= self.deadline => {
                    return Err(self.out_of_time(attempt));
                }
                Err(error) => {
                    failures = failures.saturating_add(1);
                    let wait = delay.max(error.retry_after().unwrap_or_default());
                    let policy = self.request.client.retry();
                    let is_bearable = failures < policy.max_attempts && may_pass(&error);
                    if !is_bearable || began.elapsed().saturating_add(wait) >= self.deadline {
                        return Err(error);
                    }
                    tracing::debug!(%error, "a poll goes on although it got no answer");
                    self.request.client.sleep(wait).await?;
                    delay = self.longer(delay);
                    continue;
                }
            };
            failures = 0;
            let asked = retry_after(&answer.headers, SystemTime::now()).unwrap_or_default();
            let entity = answer.body;
            attempt = attempt.saturating_add(1);
            if let Some(report) = &mut self.report {
                report(Progress {
                    entity: &entity,
                    attempt,
                    elapsed: began.elapsed(),
                });
            }
            if (self.condition)(&entity) {
                return Ok(entity);
            }
            let wait = delay.max(asked);
            if began.elapsed().saturating_add(wait) >= self.deadline {
                return Err(self.out_of_time(attempt));
            }
            self.request.client.sleep(wait).await?;
            delay = self.longer(delay);
        }
    }

    /// The wait after this one.
    fn longer(&self, delay: Duration) -> Duration {
        delay.saturating_add(delay / 2).min(self.max_delay)
    }

    fn out_of_time(&self, attempts: u32) -> Error {
        let deadline = self.deadline;
        let text =
            format!("the condition did not hold within {deadline:?}, after {attempts} answers");
        self.request.operation.explain(Error::timeout_with(text))
    }
}

impl<T: FromBody + MaybeSend + 'static, E: 'static> IntoFuture for Poll<T, E> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// Whether an error may be gone the next time: of the way to the service, of the service itself, of an
/// entity that is too new to be known everywhere, and of something between that answers with a page.
fn may_pass(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Transport | ErrorKind::Decode => true,
        // That of an attempt; the time for the call itself is the caller's will.
        ErrorKind::Timeout => error.transport_kind().is_some(),
        ErrorKind::Service => {
            let passes = |status: StatusCode| {
                status.is_server_error() || matches!(status.as_u16(), 404 | 408 | 429)
            };
            error.status().is_some_and(passes) || is_page(error)
        }
        _ => false,
    }
}

/// Whether what answered was not the service but something between that shows people a page.
fn is_page(error: &Error) -> bool {
    let kind = error
        .headers()
        .and_then(|headers| headers.get(CONTENT_TYPE));
    let is_html = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    is_html && error.service_error().is_none()
}

/// Whether a value of the type may have the property: it declares it, types derive from it, or anything can
/// be in it.
fn may_have<T: WireValue>(property: &str) -> bool {
    let mut empty = T::new_object(None);
    let model = empty.as_mut().and_then(WireValue::as_object);
    T::hierarchy().is_some()
        || model.is_none_or(|model| {
            let mut names = model.structured_type().names();
            names.any(|name| name == property)
        })
}

/// The text of a property that holds a string or the member of an enumeration; `None` where it is not
/// set, where it holds something else, and where the value has no property of this name.
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

impl<T, E> fmt::Debug for Poll<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Poll")
            .field("request", &self.request)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
