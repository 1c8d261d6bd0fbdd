//! A timer that is kept after its use, so that the next one is cheap.

use std::sync::Mutex;
use std::time::Duration;

use super::clock::Instant;
use crate::transport::BoxFuture;

/// Holds the timer of an attempt that is over.
///
/// An asynchronous runtime that sleeps until its first timer has to be woken for each earlier one, and
/// that costs a system call. For calls one after the other each attempt's timer would be the first. The
/// timer that is kept here ends before all later ones of the same length, so none of them wakes the
/// runtime. It is never polled again, only dropped: its runtime may be gone by then.
#[derive(Default)]
pub(super) struct KeptTimer(Mutex<Option<(Instant, BoxFuture<'static, ()>)>>);

impl KeptTimer {
    /// Keeps a timer of length `limit` that was begun at `began`, if the one that is kept gets old.
    pub(super) fn keep(&self, limit: Duration, began: Instant, timer: BoxFuture<'static, ()>) {
        // Where another call is at it, that one's timer will do.
        let Ok(mut kept) = self.0.try_lock() else {
            return;
        };
        let is_old =
            |(since, _): &(Instant, _)| began.saturating_duration_since(*since) > limit / 2;
        if kept.as_ref().is_none_or(is_old) {
            *kept = Some((began, timer));
        }
    }
}
