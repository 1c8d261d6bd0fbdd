//! One call: token, attempts, waits, time-outs. It is not generic, so it is compiled once.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Mutex;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tracing::Instrument as _;

use super::Client;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::retry::{Outcome, retry_after};
use crate::transport::clock::{Instant, SystemTime};
use crate::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};

type Attempt = Result<http::Response<Bytes>, TransportError>;

impl Client {
    /// Sends an operation until it has a final answer, of any status.
    pub(crate) async fn exchange(&self, operation: &Operation) -> Result<http::Response<Bytes>> {
        operation.check()?;
        let Some(transport) = self.0.transport.as_deref() else {
            return Err(operation.explain(Error::refused(
                "this client is offline; build one with a transport to send requests",
            )));
        };
        let attempts = self.attempts(transport, operation);
        let result = match self.timeout_of(operation) {
            None => attempts.await,
            Some(limit) => match within(transport, limit, &mut None, attempts).await {
                Some(result) => result,
                None => Err(Error::timeout(limit)),
            },
        };
        result.map_err(|error| operation.explain(error))
    }

    async fn attempts(
        &self,
        transport: &dyn Transport,
        operation: &Operation,
    ) -> Result<http::Response<Bytes>> {
        let id = self.client_request_id(operation);
        let began = Instant::now();
        let repeat = operation.repeat();
        let mut attempt = 1;
        let mut may_replace_token = self.0.token.is_some();
        let mut replacement = None;
        loop {
            let (authorization, renews) = match replacement.take() {
                Some(header) => (Some(header), false),
                None => self.authorization().await?,
            };
            let mut request = self.to_http(operation, id.clone())?;
            request.headers_mut().extend(
                authorization
                    .clone()
                    .map(|value| (header::AUTHORIZATION, value)),
            );
            let span = attempt_span(operation, id.as_ref(), attempt);
            let exchange = self.attempt(transport, request, renews);
            let result = exchange.instrument(span.clone()).await;
            record(&span, &result);
            if let (Ok(answer), Some(used), true) = (&result, &authorization, may_replace_token)
                && answer.status() == StatusCode::UNAUTHORIZED
            {
                may_replace_token = false;
                if let Some(header) = self.replace_token(used, answer.headers()).await {
                    replacement = Some(header);
                    continue;
                }
            }
            let outcome = match &result {
                Ok(answer) if answer.status().is_success() => return answer_of(result),
                Ok(answer) => Outcome::Answered {
                    status: answer.status(),
                    retry_after: retry_after(answer.headers(), SystemTime::now()),
                },
                Err(error) => Outcome::Failed(error.kind()),
            };
            let decision =
                self.0
                    .retry
                    .decide(repeat, attempt, began.elapsed(), outcome, fastrand::f64());
            let Some(wait) = decision else {
                return answer_of(result);
            };
            tracing::debug!(parent: &span, wait_ms = wait.as_millis() as u64, "the request will be repeated");
            if !wait.is_zero() {
                transport.sleep(wait).await;
            }
            attempt += 1;
        }
    }

    /// One request, one answer, within the time for an attempt.
    async fn attempt(
        &self,
        transport: &dyn Transport,
        request: http::Request<Bytes>,
        renews: bool,
    ) -> Attempt {
        let exchange = transport.send(request, self.0.body_limit);
        let exchange = async {
            match &self.0.token {
                Some(token) if renews => token.beside(exchange).await,
                _ => exchange.await,
            }
        };
        let Some(limit) = self.0.attempt_timeout else {
            return exchange.await;
        };
        let began = Instant::now();
        let mut timer = None;
        let result = within(transport, limit, &mut timer, exchange).await;
        if let Some(timer) = timer {
            self.0.kept_timer.keep(limit, began, timer);
        }
        result.unwrap_or_else(|| {
            let text = format!("the attempt took longer than {limit:?}");
            Err(TransportError::new(TransportErrorKind::Timeout, text))
        })
    }

    /// The `Authorization` header, and whether a renewal should be polled beside the exchange.
    async fn authorization(&self) -> Result<(Option<HeaderValue>, bool)> {
        match &self.0.token {
            Some(token) => {
                let (header, renews) = token.authorization().await?;
                Ok((Some(header), renews))
            }
            None => Ok((None, false)),
        }
    }

    /// A new token after a 401. `None` where the credential has no other one: the 401 stands then.
    async fn replace_token(&self, used: &HeaderValue, answer: &HeaderMap) -> Option<HeaderValue> {
        let header = self
            .0
            .token
            .as_ref()?
            .replace(used, (self.0.profile.claims)(answer))
            .await
            .ok()?;
        (header != *used).then_some(header)
    }
}

fn answer_of(result: Attempt) -> Result<http::Response<Bytes>> {
    result.map_err(Error::transport)
}

/// The output of `future`, or `None` if it takes longer than `limit`. What does not end at once leaves
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

fn attempt_span(operation: &Operation, id: Option<&HeaderValue>, attempt: u32) -> tracing::Span {
    tracing::debug_span!(
        "request",
        method = %operation.method,
        route = operation.route().path(),
        attempt,
        client_request_id = id.and_then(|id| id.to_str().ok()),
        status = tracing::field::Empty,
        request_id = tracing::field::Empty,
        error = tracing::field::Empty,
    )
}

fn record(span: &tracing::Span, result: &Attempt) {
    if span.is_disabled() {
        return;
    }
    match result {
        Ok(answer) => {
            span.record("status", answer.status().as_u16());
            let request_id = answer
                .headers()
                .get("request-id")
                .and_then(|id| id.to_str().ok());
            if let Some(request_id) = request_id {
                span.record("request_id", request_id);
            }
        }
        Err(error) => {
            span.record("error", tracing::field::display(error));
        }
    }
}

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
