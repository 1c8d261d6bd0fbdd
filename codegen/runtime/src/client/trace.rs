//! Tracing of calls: never a token, an id of the tenant, a query or a body.
//!
//! An attempt is a span at the level debug. It has one event with its outcome, at debug as well. An attempt that is
//! repeated, and one that is given up although its failure may be temporary, is an event at the level warn.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use tracing::{Span, debug, debug_span, field, warn};

use crate::error::Error;
use crate::operation::Operation;
use crate::text::with_sources;
use crate::transport::TransportError;

/// Creates the span of an attempt.
pub(super) fn span(operation: &Operation, id: Option<&HeaderValue>, attempt: u32) -> Span {
    debug_span!(
        "request",
        method = %operation.method,
        route = operation.route().path(),
        attempt,
        client_request_id = id.and_then(|id| id.to_str().ok()),
        status = field::Empty,
        request_id = field::Empty,
        error = field::Empty,
    )
}

/// Records the outcome of an attempt.
pub(super) fn attempted(
    span: &Span,
    operation: &Operation,
    took: Duration,
    result: &Result<http::Response<Bytes>, TransportError>,
) {
    let duration_ms = millis(took);
    match result {
        Ok(answer) => {
            let (status, headers) = (answer.status().as_u16(), answer.headers());
            let request_id = text(headers, "request-id");
            if !span.is_disabled() {
                span.record("status", status);
                span.record("request_id", request_id);
            }
            debug!(
                parent: span,
                method = %operation.method,
                route = operation.route().path(),
                status,
                duration_ms,
                request_id,
                date = text(headers, "date"),
                diagnostic = operation.profile.diagnostic_header.and_then(|name| text(headers, name)),
                "answered"
            );
        }
        Err(error) => {
            if !span.is_disabled() {
                span.record("error", with_sources(error));
            }
            debug!(
                parent: span,
                method = %operation.method,
                route = operation.route().path(),
                duration_ms,
                error = with_sources(error),
                "not answered"
            );
        }
    }
}

/// Records that the attempt is followed by another one, and why.
pub(super) fn repeated(
    span: &Span,
    operation: &Operation,
    attempt: u32,
    why: &Why<'_>,
    wait: Duration,
) {
    warned(span, operation, attempt, why, Some(wait), "repeated");
}

/// Records that the attempt was the last one, although its failure may be temporary.
pub(super) fn given_up(span: &Span, operation: &Operation, attempt: u32, why: &Why<'_>) {
    warned(span, operation, attempt, why, None, "given up");
}

fn warned(
    span: &Span,
    operation: &Operation,
    attempt: u32,
    why: &Why<'_>,
    wait: Option<Duration>,
    what: &str,
) {
    warn!(
        parent: span,
        method = %operation.method,
        route = operation.route().path(),
        attempt,
        status = why.status(),
        error = why.error(),
        wait_ms = wait.map(millis),
        "{what}"
    );
}

/// Why a call continues, or does not.
pub(super) enum Why<'a> {
    /// The outcome of the attempt.
    Attempt(&'a Result<http::Response<Bytes>, TransportError>),
    /// The time limit of the call, or another error that is not an answer.
    Error(&'a Error),
}

impl Why<'_> {
    fn status(&self) -> Option<u16> {
        match self {
            Self::Attempt(Ok(answer)) => Some(answer.status().as_u16()),
            _ => None,
        }
    }

    fn error(&self) -> Option<String> {
        match self {
            Self::Attempt(Ok(_)) => None,
            Self::Attempt(Err(error)) => Some(with_sources(error)),
            Self::Error(error) => Some(error.to_string()),
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
