//! A simulated clock.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// A clock without real waits: of all concurrent waits, the one with the earliest end completes first, and the clock
/// then shows that time.
#[derive(Clone, Debug, Default)]
pub(super) struct Clock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    now: Duration,
    waiting: BTreeMap<u64, Waiting>,
    /// The number of the next wait.
    next: u64,
    /// Incremented each time a wait is polled.
    polls: u64,
    waits: Vec<Duration>,
}

#[derive(Debug)]
struct Waiting {
    until: Duration,
    /// When the wait was polled last. A wait that is no longer polled delays no other.
    polled: u64,
}

impl Clock {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Completes at once, unless a concurrent wait ends earlier.
    pub(super) fn wait(&self, duration: Duration) -> Wait {
        self.begin(duration, false)
    }

    /// As [`wait`](Self::wait); after it ends, it is one of the [`waits`](Self::waits).
    pub(super) fn kept_wait(&self, duration: Duration) -> Wait {
        self.begin(duration, true)
    }

    fn begin(&self, duration: Duration, is_kept: bool) -> Wait {
        Wait {
            clock: self.clone(),
            duration,
            is_kept,
            place: None,
        }
    }

    /// Returns the completed waits, from the first to the last.
    pub(super) fn waits(&self) -> Vec<Duration> {
        self.lock().waits.clone()
    }
}

/// The future of [`Clock::wait`].
#[derive(Debug)]
pub(super) struct Wait {
    clock: Clock,
    duration: Duration,
    is_kept: bool,
    /// Its number, after it was first polled.
    place: Option<u64>,
}

impl Future for Wait {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let mut state = this.clock.lock();
        state.polls += 1;
        let polls = state.polls;
        let Some(place) = this.place else {
            let until = state.now.saturating_add(this.duration);
            let place = state.next;
            state.next += 1;
            let polled = polls;
            state.waiting.insert(place, Waiting { until, polled });
            this.place = Some(place);
            // The futures that it races with are polled before it is polled again.
            context.waker().wake_by_ref();
            return Poll::Pending;
        };
        let Some(own) = state.waiting.get(&place) else {
            return Poll::Ready(());
        };
        let (until, polled) = (own.until, own.polled);
        let is_earlier = |other: &Waiting| other.until < until && other.polled > polled;
        if state.waiting.values().any(is_earlier) {
            if let Some(own) = state.waiting.get_mut(&place) {
                own.polled = polls;
            }
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        state.waiting.remove(&place);
        state.now = state.now.max(until);
        if this.is_kept {
            state.waits.push(this.duration);
        }
        Poll::Ready(())
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if let Some(place) = self.place {
            self.clock.lock().waiting.remove(&place);
        }
    }
}
