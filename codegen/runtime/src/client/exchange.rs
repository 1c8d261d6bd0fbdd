//! A single call: token, attempts, waits, time-outs. It is not generic, so that it is compiled once.

use std::borrow::Cow;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Mutex;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tracing::{Instrument as _, Span};

use super::Client;
use super::trace::{self, Why};
use crate::error::{Error, Result};
use crate::operation::{Operation, Progress, Streamed};
use crate::retry::{Outcome, may_pass, retry_after};
use crate::text::{with_sources, without_token};
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
        let call = Call {
            client: self,
            transport,
            operation,
            id: self.client_request_id(operation),
            time: CallTime::new(self.timeout_of(operation)),
            attempt: 1,
        };
        let result = call.finish(rest).await;
        let result = result.and_then(|exchanged| {
            self.check_nodes(operation, &exchanged.answer)?;
            Ok(exchanged)
        });
        result.map_err(|error| operation.explain(error))
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
            // Transports say nothing of a body that is not there, and do not look whether it is.
            let headers = request.headers_mut();
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
            let (head, body) = request.into_parts();
            request = http::Request::from_parts(head, collect(body, limit).await?.into());
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

/// A call that is being made, with the number of the current attempt.
struct Call<'c> {
    client: &'c Client,
    transport: &'c dyn Transport,
    operation: &'c Operation,
    id: Option<HeaderValue>,
    time: CallTime,
    attempt: u32,
}

impl Call<'_> {
    /// Makes attempts until there is a final answer.
    async fn finish(mut self, rest: &mut Option<ByteStream>) -> Result<Exchanged> {
        let (client, transport) = (self.client, self.transport);
        let mut may_replace_token = client.0.token.is_some();
        let mut replacement = None;
        loop {
            let (authorization, renews) = match replacement.take() {
                Some(header) => (Some(header), false),
                None => client.authorization(transport, &self.time).await?,
            };
            let span = trace::span(self.operation, self.id.as_ref(), self.attempt);
            let result = self.attempt(authorization.as_ref(), renews, &span, rest);
            let result = result.await?;
            if let (Ok(answer), Some(used), true) = (&result, &authorization, may_replace_token)
                && answer.status() == StatusCode::UNAUTHORIZED
                && self.operation.can_be_repeated()
            {
                may_replace_token = false;
                let header = client.replace_token(transport, &self.time, used, answer.headers());
                if let Some(header) = header.await? {
                    self.repeated(&span, &result, Duration::ZERO);
                    replacement = Some(header);
                    continue;
                }
            }
            let Some(wait) = self.wait_after(&span, &result) else {
                let answer = result.map_err(Error::transport)?;
                return Ok(Exchanged {
                    answer,
                    authorization,
                });
            };
            self.repeated(&span, &result, wait);
            let left = self.time.left().unwrap_or(wait);
            transport.sleep(left.min(wait)).await;
            if self.time.is_over() {
                return Err(self.out_of_time(&span));
            }
            self.attempt += 1;
        }
    }

    /// Sends the request once and returns its answer, within the time for an attempt.
    async fn attempt(
        &self,
        authorization: Option<&HeaderValue>,
        renews: bool,
        span: &Span,
        rest: &mut Option<ByteStream>,
    ) -> Result<Attempt> {
        let Self {
            client,
            transport,
            operation,
            ..
        } = self;
        let mut request = client.to_http(operation, self.id.clone())?;
        let token = authorization.map(|value| (header::AUTHORIZATION, value.clone()));
        request.headers_mut().extend(token);
        let (chunks, progress) = match operation.streamed.as_ref().map(Streamed::open) {
            None => (None, None),
            Some(Some((chunks, progress))) => (Some(chunks), Some(progress)),
            Some(None) => return Err(operation.sent_already()),
        };
        let began = Instant::now();
        let exchange = client.send(*transport, operation, request, chunks, rest);
        let exchange = async {
            match &client.0.token {
                Some(token) if renews => token.beside(exchange).await,
                _ => exchange.await,
            }
        };
        let exchange = client.in_time(*transport, &self.time, progress.as_ref(), exchange);
        let result = match exchange.instrument(span.clone()).await {
            Ok(result) => result.map_err(|error| hiding(error, authorization)),
            Err(OutOfTime::Call) => return Err(self.out_of_time(span)),
            Err(OutOfTime::Attempt(limit)) => {
                let text = format!("the attempt took longer than {limit:?}");
                Err(TransportError::new(TransportErrorKind::Timeout, text))
            }
        };
        trace::attempted(span, operation, began.elapsed(), &result);
        Ok(result)
    }

    /// Returns the time to wait before the next attempt; `None` if the result of this one is final.
    fn wait_after(&self, span: &Span, result: &Attempt) -> Option<Duration> {
        let outcome = outcome_of(result)?;
        let decision = self
            .client
            .0
            .retry
            .decide(
                self.operation.repeat(),
                self.attempt,
                self.time.elapsed(),
                outcome,
                fastrand::f64(),
            )
            .filter(|_| self.operation.can_be_repeated());
        if decision.is_none() && may_pass(outcome) {
            let why = Why::Attempt(result);
            trace::given_up(span, self.operation, self.attempt, &why);
        }
        decision
    }

    fn repeated(&self, span: &Span, result: &Attempt, wait: Duration) {
        let why = Why::Attempt(result);
        trace::repeated(span, self.operation, self.attempt, &why, wait);
    }

    fn out_of_time(&self, span: &Span) -> Error {
        let error = self.time.error();
        let why = Why::Error(&error);
        trace::given_up(span, self.operation, self.attempt, &why);
        error
    }
}

/// Masks the token that was sent, in case the cause of a failure repeats it: a server may do so in the reason for which
/// it ends the connection.
fn hiding(error: TransportError, authorization: Option<&HeaderValue>) -> TransportError {
    let (kind, source) = (error.kind(), error.into_source());
    match without_token(&with_sources(&*source), authorization) {
        Cow::Owned(masked) => TransportError::new(kind, masked),
        Cow::Borrowed(_) => TransportError::new(kind, source),
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
