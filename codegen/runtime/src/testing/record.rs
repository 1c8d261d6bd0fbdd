//! The record of sent requests and of waits, which all transports for tests share.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

use super::clock::Clock;
use super::sent::Sent;
use crate::transport::{BoxFuture, TransportError};

/// The requests that a transport received, with its clock. A clone shares both.
#[derive(Clone, Default)]
pub(super) struct Record {
    sent: Arc<Mutex<Vec<Sent>>>,
    clock: Clock,
}

impl Record {
    fn lock(&self) -> MutexGuard<'_, Vec<Sent>> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn keep(&self, sent: &Sent) {
        self.lock().push(sent.clone());
    }

    pub(super) fn sent(&self) -> Vec<Sent> {
        self.lock().clone()
    }

    pub(super) fn waits(&self) -> Vec<Duration> {
        self.clock.waits()
    }

    /// Returns an answer after its delay, or the error of a body that is larger than the client accepts.
    pub(super) async fn hand_over(
        &self,
        answer: http::Response<Bytes>,
        delay: Duration,
        body_limit: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        if !delay.is_zero() {
            self.clock.wait(delay).await;
        }
        if answer.body().len() > body_limit {
            return Err(TransportError::body_too_large(body_limit));
        }
        Ok(answer)
    }

    pub(super) fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.clock.kept_wait(duration))
    }
}

impl fmt::Debug for Record {
    /// Writes a line for each request.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sent = self.sent();
        formatter
            .debug_list()
            .entries(sent.iter().map(ToString::to_string))
            .finish()
    }
}
