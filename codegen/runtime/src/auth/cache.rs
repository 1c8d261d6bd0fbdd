//! The token cache of a client: one token for all calls, renewed before it expires.

use std::cell::RefCell;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use http::HeaderValue;

use super::{AccessToken, TokenRequest, TokenSource};
use crate::error::{Error, Result};
use crate::transport::clock::{Instant, SystemTime};
use crate::transport::{BoxError, BoxFuture};

/// How long before its expiry a token is renewed.
const EARLY: Duration = Duration::from_secs(300);
/// How long before its expiry a token counts as expired, because it must still reach the service.
const MARGIN: Duration = Duration::from_secs(5);
/// How long to wait after a failed early renewal before trying again.
const PAUSE: Duration = Duration::from_secs(30);
/// How long a renewal may go without being polled: its connection dies when no call polls it.
const ABANDONED: Duration = Duration::from_secs(30);

/// Holds the token and at most one renewal in progress.
///
/// The renewal is a future that every waiting call polls, so it continues when any of them is dropped. While the old
/// token is valid, no call waits for the renewal: calls poll it alongside their own exchange.
pub(crate) struct TokenCache {
    credential: Arc<dyn TokenSource>,
    scopes: Vec<String>,
    patience: Patience,
    state: Mutex<State>,
    waiting: Arc<Waiting>,
}

/// How long a renewal may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    /// After the time for an attempt the renewal is abandoned, and the next call begins another one.
    pub(crate) attempt: Option<Duration>,
    /// After the time for a call the next call asks the credential once more, in case the first request never
    /// completes, and uses whichever token arrives first, in case the credential always takes longer than a call.
    pub(crate) call: Option<Duration>,
}

#[derive(Default)]
struct State {
    token: Option<Cached>,
    renewal: Option<Renewal>,
    /// The number of renewals begun; `ended` holds the outcome of the last one.
    begun: u64,
    ended: Option<(u64, Result<HeaderValue, SharedError>)>,
    /// No early renewal begins before this time.
    paused_until: Option<Instant>,
}

struct Cached {
    header: HeaderValue,
    renew_at: SystemTime,
    expires_at: SystemTime,
}

struct Renewal {
    number: u64,
    request: TokenRequest,
    begun_at: Instant,
    polled_at: Instant,
    /// Whether the credential was asked a second time while the first request is pending.
    has_second: bool,
    /// Taken out while a call polls it: the credential's code must not run under the lock.
    future: Option<RenewalFuture>,
    /// Whether another call tried to poll it in the meantime.
    is_missed: bool,
}

type RenewalFuture = BoxFuture<'static, Result<AccessToken, BoxError>>;

thread_local! {
    /// The caches whose renewals this thread is polling, each nested inside the previous one.
    static POLLED_HERE: RefCell<Vec<*const Waiting>> = const { RefCell::new(Vec::new()) };
}

/// What a call must do to obtain its token.
pub(crate) enum Authorization {
    /// Nothing: the token is valid for a long time.
    Fresh(HeaderValue),
    /// The token is valid, and a renewal is in progress that the call should poll alongside its exchange.
    Renewing(HeaderValue),
    /// Wait for the renewal with this number.
    Wait(u64),
}

impl TokenCache {
    pub(crate) fn new(
        credential: Arc<dyn TokenSource>,
        scopes: Vec<String>,
        patience: Patience,
    ) -> Self {
        Self {
            credential,
            scopes,
            patience,
            state: Mutex::default(),
            waiting: Arc::default(),
        }
    }

    /// Returns the header for the next request, and whether a renewal should be polled alongside it.
    pub(crate) async fn authorization(&self) -> Result<(HeaderValue, bool)> {
        match self.look() {
            Authorization::Fresh(header) => Ok((header, false)),
            Authorization::Renewing(header) => Ok((header, true)),
            Authorization::Wait(number) => Ok((self.wait(number).await?, false)),
        }
    }

    /// Returns the header with the token that the cache holds, valid or not.
    pub(crate) fn present(&self) -> Option<HeaderValue> {
        Some(self.lock().token.as_ref()?.header.clone())
    }

    fn look(&self) -> Authorization {
        let mut state = self.lock();
        let now = SystemTime::now();
        match &state.token {
            Some(token) if now < token.renew_at => Authorization::Fresh(token.header.clone()),
            Some(token) if now + MARGIN < token.expires_at => {
                let header = token.header.clone();
                if state.renewal.is_none()
                    && state.paused_until.is_some_and(|end| Instant::now() < end)
                {
                    return Authorization::Fresh(header);
                }
                self.begin(&mut state, None);
                Authorization::Renewing(header)
            }
            _ => Authorization::Wait(self.begin(&mut state, None)),
        }
    }

    /// Returns the header to use instead of `used`, which the service refused. Another call may have obtained it
    /// already.
    pub(crate) async fn replace(
        &self,
        used: &HeaderValue,
        claims: Option<String>,
    ) -> Result<HeaderValue> {
        let number = {
            let mut state = self.lock();
            match &state.token {
                Some(token) if token.header != *used => return Ok(token.header.clone()),
                _ => state.token = None,
            }
            self.begin(&mut state, claims)
        };
        self.wait(number).await
    }

    /// Begins a renewal, or joins the one in progress if it serves the same purpose. Returns its number.
    fn begin(&self, state: &mut State, claims: Option<String>) -> u64 {
        if let Some(renewal) = &mut state.renewal {
            let age = renewal.begun_at.elapsed();
            let is_past = |limit: Option<Duration>| limit.is_some_and(|limit| age >= limit);
            let is_abandoned =
                renewal.polled_at.elapsed() > ABANDONED || is_past(self.patience.attempt);
            if !is_abandoned && (renewal.request.claims.is_some() || claims.is_none()) {
                if is_past(self.patience.call)
                    && !renewal.has_second
                    && let Some(first) = renewal.future.take()
                {
                    renewal.has_second = true;
                    let second = self.ask(renewal.request.clone());
                    renewal.future = Some(Box::pin(first_of(first, second)));
                }
                return renewal.number;
            }
        }
        state.begun += 1;
        let request = TokenRequest {
            scopes: self.scopes.clone(),
            claims,
        };
        let future = self.ask(request.clone());
        state.renewal = Some(Renewal {
            number: state.begun,
            request,
            begun_at: Instant::now(),
            polled_at: Instant::now(),
            has_second: false,
            future: Some(future),
            is_missed: false,
        });
        // Calls that wait for a renewal that was replaced poll this one from now on.
        self.waiting.wake_all();
        state.begun
    }

    fn ask(&self, request: TokenRequest) -> RenewalFuture {
        let credential = Arc::clone(&self.credential);
        Box::pin(async move { credential.token(request).await })
    }

    async fn wait(&self, number: u64) -> Result<HeaderValue> {
        let slot = WaitingSlot::new(&self.waiting);
        poll_fn(|context| self.poll(context, &slot, Some(number))).await
    }

    /// Polls the renewal in progress, if any, until `exchange` completes.
    pub(crate) async fn beside<F: Future>(&self, exchange: F) -> F::Output {
        let mut exchange = std::pin::pin!(exchange);
        let slot = WaitingSlot::new(&self.waiting);
        poll_fn(|context| {
            let done = exchange.as_mut().poll(context);
            if done.is_pending() {
                // The next call handles its outcome.
                let _ = self.poll(context, &slot, None);
            }
            done
        })
        .await
    }

    /// Drives the renewal. Ready when the renewal `number`, or a later one, has ended.
    fn poll(
        &self,
        context: &mut Context<'_>,
        slot: &WaitingSlot<'_>,
        number: Option<u64>,
    ) -> Poll<Result<HeaderValue>> {
        // Registered before the renewal is polled, so no wake is missed.
        slot.register(context.waker());
        if number.is_some() && self.is_polled_here() {
            // The renewal would wait for itself.
            return Poll::Ready(Err(Error::credential(
                "the credential calls the client that asks it for a token; give it a client of its own",
            )));
        }
        let mut state = self.lock();
        if let Some((own_number, mut future)) = state.renewal.as_mut().and_then(Renewal::take) {
            drop(state);
            let wakes = self.waiting.wakes();
            let polled = self.poll_here(&mut future);
            // Held to the end: a call that sees its renewal end gets that result, not the result of the next one.
            state = self.lock();
            // It may have been replaced meanwhile.
            if let Some(renewal) = &mut state.renewal
                && renewal.number == own_number
            {
                match polled {
                    Poll::Ready(result) => self.finish(&mut state, result),
                    Poll::Pending => {
                        renewal.future = Some(future);
                        // A call that was woken while the future was out found nothing to poll.
                        let is_missed = std::mem::take(&mut renewal.is_missed);
                        if is_missed && self.waiting.wakes() != wakes {
                            self.waiting.wake_all();
                        }
                    }
                }
            }
        }
        match (&state.ended, number) {
            (Some((ended, result)), Some(number)) if *ended >= number => {
                Poll::Ready(result.clone().map_err(Error::credential))
            }
            _ => Poll::Pending,
        }
    }

    /// Polls the future of a renewal. A panic in the credential fails the renewal only.
    fn poll_here(&self, future: &mut RenewalFuture) -> Poll<Result<AccessToken, BoxError>> {
        let waker = Waker::from(Arc::clone(&self.waiting));
        POLLED_HERE.with_borrow_mut(|polled| polled.push(Arc::as_ptr(&self.waiting)));
        let polled = catch_unwind(AssertUnwindSafe(|| {
            future.as_mut().poll(&mut Context::from_waker(&waker))
        }));
        POLLED_HERE.with_borrow_mut(Vec::pop);
        polled.unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<&str>().copied();
            let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
            let text = text.unwrap_or("it says nothing more");
            Poll::Ready(Err(format!("the credential panicked: {text}").into()))
        })
    }

    /// Returns whether this thread is inside the credential, which has re-entered the cache.
    fn is_polled_here(&self) -> bool {
        POLLED_HERE.with_borrow(|polled| polled.contains(&Arc::as_ptr(&self.waiting)))
    }

    fn finish(&self, state: &mut State, result: Result<AccessToken, BoxError>) {
        let Some(renewal) = state.renewal.take() else {
            return;
        };
        // A credential that uses a client of this crate fails with the same kind of error.
        let result = result.map_err(|error| match error.downcast::<Error>() {
            Ok(own) => Box::new(own.inside()),
            Err(other) => other,
        });
        let result = result.and_then(Cached::new).map(|token| {
            let header = token.header.clone();
            state.token = Some(token);
            state.paused_until = None;
            header
        });
        if result.is_err() {
            state.paused_until = Some(Instant::now() + PAUSE);
        }
        state.ended = Some((
            renewal.number,
            result.map_err(|error| SharedError(error.into())),
        ));
        self.waiting.wake_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is consistent between any two statements, so a panic elsewhere does not corrupt it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the token that arrives first. If the first request fails, the second one continues.
async fn first_of(
    first: RenewalFuture,
    mut second: RenewalFuture,
) -> Result<AccessToken, BoxError> {
    let mut first = Some(first);
    poll_fn(move |context| {
        if let Some(future) = &mut first
            && let Poll::Ready(result) = future.as_mut().poll(context)
        {
            first = None;
            if result.is_ok() {
                return Poll::Ready(result);
            }
        }
        second.as_mut().poll(context)
    })
    .await
}

impl Renewal {
    /// Takes the future, with the number under which to return it.
    fn take(&mut self) -> Option<(u64, RenewalFuture)> {
        self.polled_at = Instant::now();
        self.is_missed |= self.future.is_none();
        Some((self.number, self.future.take()?))
    }
}

impl Cached {
    fn new(token: AccessToken) -> Result<Self, BoxError> {
        if token.secret.is_empty() {
            return Err("the credential gave an empty token".into());
        }
        // The error must not contain the token.
        let mut header = HeaderValue::try_from(format!("Bearer {}", token.secret))
            .map_err(|_| "the token holds characters that a header cannot hold")?;
        header.set_sensitive(true);
        let left = token
            .expires_at
            .duration_since(SystemTime::now())
            .unwrap_or_default();
        let renew_at = token
            .refresh_at
            .unwrap_or_else(|| token.expires_at - EARLY.min(left / 2));
        Ok(Self {
            header,
            renew_at: renew_at.min(token.expires_at),
            expires_at: token.expires_at,
        })
    }
}

/// The calls that poll the renewal. A wake-up wakes all of them, because any may have been dropped in the meantime.
#[derive(Default)]
struct Waiting(Mutex<Wakers>);

#[derive(Default)]
struct Wakers {
    next: u64,
    /// How many times all calls were woken.
    wakes: u64,
    wakers: Vec<(u64, Waker)>,
}

impl Waiting {
    fn wake_all(&self) {
        let wakers = {
            let mut this = self.lock();
            this.wakes += 1;
            std::mem::take(&mut this.wakers)
        };
        for (_, waker) in wakers {
            waker.wake();
        }
    }

    fn wakes(&self) -> u64 {
        self.lock().wakes
    }

    fn lock(&self) -> MutexGuard<'_, Wakers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.wake_all();
    }
}

/// The place of one call among the waiting ones, released when the call is dropped.
struct WaitingSlot<'a> {
    waiting: &'a Waiting,
    id: u64,
}

impl<'a> WaitingSlot<'a> {
    fn new(waiting: &'a Waiting) -> Self {
        let mut wakers = waiting.lock();
        wakers.next += 1;
        Self {
            waiting,
            id: wakers.next,
        }
    }

    fn register(&self, waker: &Waker) {
        let mut wakers = self.waiting.lock();
        match wakers.wakers.iter_mut().find(|(id, _)| *id == self.id) {
            Some((_, registered)) => registered.clone_from(waker),
            None => wakers.wakers.push((self.id, waker.clone())),
        }
    }
}

impl Drop for WaitingSlot<'_> {
    fn drop(&mut self) {
        self.waiting.lock().wakers.retain(|(id, _)| *id != self.id);
    }
}

/// The error of a credential, shared by all waiting calls.
#[derive(Clone, Debug)]
struct SharedError(Arc<dyn std::error::Error + Send + Sync>);

impl fmt::Display for SharedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for SharedError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
