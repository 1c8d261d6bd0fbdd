//! Waiting for the service to finish: get an entity again and again until it is as it should be.
//!
//! The service has no operation resources: after an action one gets the entity itself and looks at its
//! status.
//!
//! ```no_run
//! # use msgraph_backup_restore::{Result, request::Get, v1_0::models::OneDriveForBusinessRestoreSession};
//! # async fn example(session: Get<OneDriveForBusinessRestoreSession>) -> Result<()> {
//! use msgraph_backup_restore::poll::{End, end_of};
//! use std::time::Duration;
//!
//! let session = session
//!     .poll_to_end()
//!     .deadline(Duration::from_secs(3600))
//!     .on_progress(|progress| println!("{}. {:?}", progress.attempt, progress.entity.status))
//!     .await?;
//! if end_of(&session) != Some(End::Completed) {
//!     println!("not everything was restored: {session:?}");
//! }
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use crate::error::{Error, Result};
use crate::model::{Wire, WireValue};
use crate::request::{FromBody, Get};
use crate::transport::clock::Instant;
use crate::transport::{BoxFuture, MaybeSend};

/// How a session, a job or a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum End {
    /// Everything was done: `completed`, `created`, `succeeded`.
    Completed,
    /// Some of it was done: `completedWithErrors`, `completedWithError`.
    CompletedWithErrors,
    /// Nothing was done: `failed`, `canceled`.
    Failed,
}

impl End {
    /// The end that a status means, in any case of letters; `None` while it goes on.
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

/// How a restore session, a browse session, a bulk addition job or a bulk addition request ended, by
/// its `status`; `None` while it goes on, and for an entity that has no status.
///
/// A restore session in draft has not begun, so it does not end either until it is activated.
pub fn end_of<T: WireValue>(entity: &T) -> Option<End> {
    let model = match entity.to_wire() {
        Wire::Object(model) | Wire::TypedObject(model) => model,
        _ => return None,
    };
    let properties = model.structured_type().properties;
    let index = properties
        .iter()
        .position(|property| property.name == "status")?;
    match model.slot(index)?.wire() {
        Wire::Text(status) => End::of_status(status),
        Wire::Display(status) => End::of_status(&status.to_string()),
        _ => None,
    }
}

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
/// The waits begin at 2 seconds, grow by half each time, and stop growing at 60 seconds. The deadline
/// is one day unless another is set.
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

    /// Gets a session, a job or a request until it has ended in whatever way; [`end_of`] tells how.
    pub fn poll_to_end(self) -> Poll<T, E>
    where
        T: WireValue,
    {
        self.poll_until(|entity| end_of(entity).is_some())
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

impl<T: FromBody + MaybeSend + 'static, E: 'static> Poll<T, E> {
    async fn run(mut self) -> Result<T> {
        let began = Instant::now();
        let mut delay = self.first_delay.min(self.max_delay);
        let mut attempt = 0_u32;
        loop {
            let left = self.deadline.saturating_sub(began.elapsed());
            let request = self.request.clone();
            let own_limit = request.client.timeout_of(&request.operation);
            let own_limit = own_limit.unwrap_or(Duration::MAX);
            let entity = match request.timeout(own_limit.min(left)).await {
                Err(error) if error.is_timeout() && began.elapsed() >= self.deadline => {
                    return Err(self.out_of_time(attempt));
                }
                answer => answer?,
            };
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
            if began.elapsed().saturating_add(delay) >= self.deadline {
                return Err(self.out_of_time(attempt));
            }
            self.request.client.sleep(delay).await?;
            delay = delay.saturating_add(delay / 2).min(self.max_delay);
        }
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

impl<T, E> fmt::Debug for Poll<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Poll")
            .field("request", &self.request)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
