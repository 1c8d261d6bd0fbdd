//! A single call: token, attempts, waits, time-outs. It is not generic, so that it is compiled once.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Mutex;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tracing::Instrument as _;

use super::Client;
use super::trace::{self, Why};
use crate::error::{Error, Result};
use crate::operation::{Operation, Progress, Streamed};
use crate::retry::{Outcome, may_pass, retry_after};
use crate::transport::clock::{Instant, SystemTime};
use crate::transport::{
    BoxFuture, ByteStream, Transport, TransportError, TransportErrorKind, collect,
};

type Attempt = Result<http::Response<Bytes>, TransportError>;

/// An answer of any status, with the authorization that was sent for it.
pub(crate) struct Exchanged {
    pub(crate) answer: http::Response<Bytes>,
    pub(crate) authorization: Option<HeaderValue>,
}

/// The start of a call and its time limit.
pub(crate) struct CallTime {
    began: Instant,
    limit: Option<Duration>,
}

impl CallTime {
    /// Creates the time of a call that begins now.
    pub(crate) fn new(limit: Option<Duration>) -> Self {
        Self {
            began: Instant::now(),
            limit,
        }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// Returns the remaining time, if there is a limit.
    pub(crate) fn left(&self) -> Option<Duration> {
        Some(self.limit?.saturating_sub(self.began.elapsed()))
    }

    pub(crate) fn is_over(&self) -> bool {
        self.left() == Some(Duration::ZERO)
    }

    pub(crate) fn error(&self) -> Error {
        Error::timeout(self.limit.unwrap_or_default())
    }
}

/// Why a future has no output.
enum OutOfTime {
    /// It took longer than an attempt may.
    Attempt(Duration),
    /// The whole call took longer than its limit.
    Call,
}

impl Client {
    /// Sends an operation until it has a final answer, of any status.
    pub(crate) async fn exchange(&self, operation: &Operation) -> Result<Exchanged> {
        self.exchange_in_part(operation, &mut None).await
    }

    /// As [`exchange`](Self::exchange). Where the operation asks for it, the body of a success is put into `rest`,
    /// and is not in the answer.
    pub(crate) async fn exchange_in_part(
        &self,
        operation: &Operation,
        rest: &mut Option<ByteStream>,
    ) -> Result<Exchanged> {
        operation.check()?;
        let Some(transport) = self.0.transport.as_deref() else {
            return Err(operation.explain(Error::refused(
                "this client is offline; build one with a transport to send requests",
            )));
        };
        let result = self.attempts(transport, operation, rest).await;
        let result = result.and_then(|exchanged| {
            self.check_nodes(operation, &exchanged.answer)?;
            Ok(exchanged)
        });
        result.map_err(|error| operation.explain(error))
    }

    async fn attempts(
        &self,
        transport: &dyn Transport,
        operation: &Operation,
        rest: &mut Option<ByteStream>,
    ) -> Result<Exchanged> {
        let id = self.client_request_id(operation);
        let call = CallTime::new(self.timeout_of(operation));
        let repeat = operation.repeat();
        let mut attempt = 1;
        let mut may_replace_token = self.0.token.is_some();
        let mut replacement = None;
        loop {
            let (authorization, renews) = match replacement.take() {
                Some(header) => (Some(header), false),
                None => self.authorization(transport, &call).await?,
            };
            let mut request = self.to_http(operation, id.clone())?;
            request.headers_mut().extend(
                authorization
                    .clone()
                    .map(|value| (header::AUTHORIZATION, value)),
            );
            let span = trace::span(operation, id.as_ref(), attempt);
            let over = |call: &CallTime| {
                let error = call.error();
                trace::given_up(&span, operation, attempt, &Why::Error(&error));
                error
            };
            let (chunks, progress) = match operation.streamed.as_ref().map(Streamed::open) {
                None => (None, None),
                Some(Some((chunks, progress))) => (Some(chunks), Some(progress)),
                Some(None) => return Err(operation.sent_already()),
            };
            let began = Instant::now();
            let exchange = self.send(transport, operation, request, chunks, rest);
            let exchange = self.attempt(transport, &call, progress.as_ref(), exchange, renews);
            let result = exchange.instrument(span.clone()).await;
            let result = match result {
                Ok(result) => result,
                Err(OutOfTime::Call) => return Err(over(&call)),
                Err(OutOfTime::Attempt(limit)) => {
                    let text = format!("the attempt took longer than {limit:?}");
                    Err(TransportError::new(TransportErrorKind::Timeout, text))
                }
            };
            trace::attempted(&span, operation, began.elapsed(), &result);
            if let (Ok(answer), Some(used), true) = (&result, &authorization, may_replace_token)
                && answer.status() == StatusCode::UNAUTHORIZED
                && operation.can_be_repeated()
            {
                may_replace_token = false;
                let header = self.replace_token(transport, &call, used, answer.headers());
                if let Some(header) = header.await? {
                    let why = Why::Attempt(&result);
                    trace::repeated(&span, operation, attempt, &why, Duration::ZERO);
                    replacement = Some(header);
                    continue;
                }
            }
            let answer_of = |result: Attempt| {
                let answer = result.map_err(Error::transport)?;
                Ok(Exchanged {
                    answer,
                    authorization,
                })
            };
            let Some(outcome) = outcome_of(&result) else {
                return answer_of(result);
            };
            let elapsed = call.elapsed();
            let decision = self
                .0
                .retry
                .decide(repeat, attempt, elapsed, outcome, fastrand::f64())
                .filter(|_| operation.can_be_repeated());
            let why = Why::Attempt(&result);
            let Some(wait) = decision else {
                if may_pass(outcome) {
                    trace::given_up(&span, operation, attempt, &why);
                }
                return answer_of(result);
            };
            trace::repeated(&span, operation, attempt, &why, wait);
            transport.sleep(call.left().unwrap_or(wait).min(wait)).await;
            if call.is_over() {
                return Err(over(&call));
            }
            attempt += 1;
        }
    }

    /// Sends one request and reads its answer, in chunks if the operation asks for it.
    async fn send(
        &self,
        transport: &dyn Transport,
        operation: &Operation,
        request: http::Request<Bytes>,
        chunks: Option<ByteStream>,
        rest: &mut Option<ByteStream>,
    ) -> Attempt {
        let limit = self.0.body_limit;
        if chunks.is_none() && !operation.streams_answer {
            return transport.send(request, limit).await;
        }
        let mut request = request.map(|whole| chunks.unwrap_or_else(|| whole.into()));
        if operation.streamed.is_some() && request.body().length() == Some(0) {
            // Transports say nothing of a body that is not there.
            let headers = request.headers_mut();
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let (head, body) = transport.send_streamed(request).await?.into_parts();
        let body = if operation.streams_answer && head.status.is_success() {
            *rest = Some(body);
            Bytes::new()
        } else {
            collect(body, limit).await?
        };
        Ok(http::Response::from_parts(head, body))
    }

    /// Sends one request and returns its answer, within the time for an attempt.
    async fn attempt(
        &self,
        transport: &dyn Transport,
        call: &CallTime,
        progress: Option<&Progress>,
        exchange: impl Future<Output = Attempt>,
        renews: bool,
    ) -> Result<Attempt, OutOfTime> {
        let exchange = async {
            match &self.0.token {
                Some(token) if renews => token.beside(exchange).await,
                _ => exchange.await,
            }
        };
        self.in_time(transport, call, progress, exchange).await
    }

    /// Returns the output of a future within the time for an attempt, and within the remaining time of the call. The
    /// time for an attempt begins again with each chunk of the body that is sent.
    async fn in_time<F: Future>(
        &self,
        transport: &dyn Transport,
        call: &CallTime,
        progress: Option<&Progress>,
        future: F,
    ) -> Result<F::Output, OutOfTime> {
        let mut future = pin!(future);
        let mut sent = 0;
        loop {
            let limit = match (self.0.attempt_timeout, call.left()) {
                (None, None) => return Ok(future.await),
                (Some(attempt), left) if left.is_none_or(|left| attempt <= left) => attempt,
                (_, left) => {
                    let left = left.unwrap_or_default();
                    let output = within(transport, left, &mut None, future.as_mut()).await;
                    return output.ok_or(OutOfTime::Call);
                }
            };
            let began = Instant::now();
            let mut timer = None;
            let output = within(transport, limit, &mut timer, future.as_mut()).await;
            if let Some(timer) = timer {
                self.0.kept_timer.keep(limit, began, timer);
            }
            let before = std::mem::replace(&mut sent, progress.map_or(0, Progress::bytes));
            match output {
                Some(output) => return Ok(output),
                None if sent > before => {}
                None => return Err(OutOfTime::Attempt(limit)),
            }
        }
    }

    /// Returns a timer with the limit of an attempt, for the chunks that are read after it.
    pub(crate) fn timer(&self) -> Option<(Duration, BoxFuture<'static, ()>)> {
        let limit = self.0.attempt_timeout?;
        Some((limit, self.0.transport.as_ref()?.sleep(limit)))
    }

    /// Returns the `Authorization` header, and whether a renewal should be polled alongside the exchange.
    async fn authorization(
        &self,
        transport: &dyn Transport,
        call: &CallTime,
    ) -> Result<(Option<HeaderValue>, bool)> {
        let Some(token) = &self.0.token else {
            return Ok((None, false));
        };
        match self
            .in_time(transport, call, None, token.authorization())
            .await
        {
            Ok(authorization) => {
                let (header, renews) = authorization?;
                Ok((Some(header), renews))
            }
            Err(OutOfTime::Call) => Err(call.error()),
            Err(OutOfTime::Attempt(limit)) => Err(Error::credential(format!(
                "the credential gave none within {limit:?}"
            ))),
        }
    }

    /// Returns a new token after a 401; `None` if the credential has no other one, in which case the 401 is final.
    async fn replace_token(
        &self,
        transport: &dyn Transport,
        call: &CallTime,
        used: &HeaderValue,
        answer: &HeaderMap,
    ) -> Result<Option<HeaderValue>> {
        let Some(token) = &self.0.token else {
            return Ok(None);
        };
        let replacement = token.replace(used, (self.0.profile.claims)(answer));
        match self.in_time(transport, call, None, replacement).await {
            Ok(Ok(header)) => Ok((header != *used).then_some(header)),
            Ok(Err(error)) => {
                tracing::warn!(%error, "the service refused the token, and there is no other one");
                Ok(None)
            }
            Err(OutOfTime::Attempt(limit)) => {
                tracing::warn!(
                    ?limit,
                    "the service refused the token, and no other one came in time"
                );
                Ok(None)
            }
            Err(OutOfTime::Call) => Err(call.error()),
        }
    }

    /// As [`replace_token`](Self::replace_token), for an answer inside a batch answer.
    pub(crate) async fn replace_token_within(
        &self,
        call: &CallTime,
        used: &HeaderValue,
        answer: &HeaderMap,
    ) -> Result<Option<HeaderValue>> {
        let Some(transport) = self.0.transport.as_deref() else {
            return Ok(None);
        };
        self.replace_token(transport, call, used, answer).await
    }
}

/// Returns the outcome of an attempt that may be repeated; `None` if it succeeded.
fn outcome_of(result: &Attempt) -> Option<Outcome> {
    match result {
        Ok(answer) if answer.status().is_success() => None,
        Ok(answer) => Some(Outcome::Answered {
            status: answer.status(),
            retry_after: retry_after(answer.headers(), SystemTime::now()),
        }),
        Err(error) => Some(Outcome::Failed(error.kind())),
    }
}

/// Returns the output of `future`, or `None` if it takes longer than `limit`. A future that is not ready at once leaves
/// its timer in `timer`.
async fn within<F: Future>(
    transport: &dyn Transport,
    limit: Duration,
    timer: &mut Option<BoxFuture<'static, ()>>,
    future: F,
) -> Option<F::Output> {
    let mut future = pin!(future);
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        let timer = timer.get_or_insert_with(|| transport.sleep(limit));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// Keeps the timer of an attempt that is over.
///
/// An asynchronous runtime that sleeps until its first timer must be woken for each earlier one, which costs a system
/// call. For consecutive calls each attempt's timer would be the first. The kept timer ends before all later ones of
/// the same length, so none of them wakes the runtime. It is never polled again, only dropped: its runtime may no
/// longer exist by then.
#[derive(Default)]
pub(super) struct KeptTimer(Mutex<Option<(Instant, BoxFuture<'static, ()>)>>);

impl KeptTimer {
    /// Keeps a timer of length `limit` that was started at `began`, if the kept one is getting old.
    pub(super) fn keep(&self, limit: Duration, began: Instant, timer: BoxFuture<'static, ()>) {
        // If another call holds the lock, its timer serves as well.
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
