//! When a request is sent again: a pure decision, without clock, randomness or waiting.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode, header};

use crate::transport::TransportErrorKind;
use crate::transport::clock::SystemTime;

/// How often and how long requests are repeated.
///
/// | | GET, PATCH, DELETE | POST |
/// |---|---|---|
/// | 429 | yes | yes |
/// | 503 with `Retry-After` | yes | yes |
/// | 503 without, 408, 502, 504 | yes | no: the service may have done it |
/// | no connection was made | yes | yes |
/// | connection broke, no answer in time | yes | no: the service may have done it |
/// | anything else | no | no |
///
/// The wait is what `Retry-After` asks for, in seconds or as a date; without one it doubles from
/// [`initial_delay`](RetryPolicy::initial_delay), of which the upper half is random. A wait that is
/// longer than [`max_delay`](RetryPolicy::max_delay), or that would end after
/// [`max_total`](RetryPolicy::max_total), is not begun: the call fails at once with the service's
/// answer, and [`Error::retry_after`](crate::Error::retry_after) has the wait that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a request is sent at most, the first time included. 1 turns repeating off.
    pub max_attempts: u32,
    /// The wait before the second attempt, where the service names none.
    pub initial_delay: Duration,
    /// The longest single wait, `Retry-After` included.
    pub max_delay: Duration,
    /// The time from the start of a call after which no attempt begins.
    pub max_total: Duration,
}

impl Default for RetryPolicy {
    /// 5 attempts, waits from half a second up to 3 minutes, 10 minutes in all.
    fn default() -> Self {
        Self {
            max_attempts: 5,
            initial_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(180),
            max_total: Duration::from_secs(600),
        }
    }
}

/// What came of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The service answered.
    Answered {
        /// The status.
        status: StatusCode,
        /// What `Retry-After` asks for.
        retry_after: Option<Duration>,
    },
    /// The transport failed.
    Failed(TransportErrorKind),
}

/// Whether a request may be sent again although the service may have got it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Repeat {
    /// Doing it twice is the same as doing it once.
    Freely,
    /// Only after the service has said that it did nothing, or could not have got it.
    OnlyIfNotProcessed,
}

impl Repeat {
    /// The class of a method: only `POST`, and a method that is not known, must not be doubled.
    #[must_use]
    pub fn of(method: &Method) -> Self {
        match *method {
            Method::GET
            | Method::HEAD
            | Method::OPTIONS
            | Method::PATCH
            | Method::PUT
            | Method::DELETE => Self::Freely,
            _ => Self::OnlyIfNotProcessed,
        }
    }
}

impl RetryPolicy {
    /// A policy that sends every request once.
    #[must_use]
    pub fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// How long to wait before the next attempt, or `None` to give up.
    ///
    /// `attempt` counts from 1, `elapsed` is the time since the call began, and `jitter` is a random
    /// number from 0 to 1.
    #[must_use]
    pub fn decide(
        &self,
        repeat: Repeat,
        attempt: u32,
        elapsed: Duration,
        outcome: Outcome,
        jitter: f64,
    ) -> Option<Duration> {
        if attempt >= self.max_attempts || !may_repeat(repeat, outcome) {
            return None;
        }
        let asked = match outcome {
            Outcome::Answered { retry_after, .. } => retry_after,
            Outcome::Failed(_) => None,
        };
        let wait = asked.unwrap_or_else(|| self.backoff(attempt, jitter));
        let end = elapsed.checked_add(wait)?;
        (wait <= self.max_delay && end <= self.max_total).then_some(wait)
    }

    /// Half of the doubled delay, and a random part of the other half, so that clients that failed
    /// together do not come back together.
    pub(crate) fn backoff(&self, attempt: u32, jitter: f64) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1).min(20));
        let full = self
            .initial_delay
            .saturating_mul(doubled)
            .min(self.max_delay);
        full / 2 + (full / 2).mul_f64(jitter.clamp(0.0, 1.0))
    }
}

fn may_repeat(repeat: Repeat, outcome: Outcome) -> bool {
    let freely = repeat == Repeat::Freely;
    match outcome {
        Outcome::Answered {
            status,
            retry_after,
        } => match status.as_u16() {
            429 => true,
            503 => freely || retry_after.is_some(),
            408 | 502 | 504 => freely,
            _ => false,
        },
        Outcome::Failed(TransportErrorKind::Connect) => true,
        Outcome::Failed(TransportErrorKind::Io | TransportErrorKind::Timeout) => freely,
        Outcome::Failed(_) => false,
    }
}

/// The wait that `Retry-After` asks for, given in seconds or as an HTTP date. A date in the past is no
/// wait at all; what cannot be read counts as absent.
#[must_use]
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than a number holds still ask for a wait, one that nobody begins.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    // The date is counted from the epoch on both sides, as WebAssembly has a system time of its own.
    let date = httpdate::parse_http_date(text).ok()?;
    let date = date.duration_since(std::time::UNIX_EPOCH).ok()?;
    let now = now.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(date.saturating_sub(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> RetryPolicy {
        RetryPolicy::default()
    }

    fn answered(status: u16, retry_after: Option<u64>) -> Outcome {
        let status = StatusCode::from_u16(status).unwrap();
        Outcome::Answered {
            status,
            retry_after: retry_after.map(Duration::from_secs),
        }
    }

    fn repeats(repeat: Repeat, outcome: Outcome) -> bool {
        policy()
            .decide(repeat, 1, Duration::ZERO, outcome, 0.5)
            .is_some()
    }

    #[test]
    fn a_post_is_repeated_only_if_it_was_not_processed() {
        let post = Repeat::of(&Method::POST);
        for (outcome, expected) in [
            (answered(429, None), true),
            (answered(429, Some(1)), true),
            (answered(503, Some(1)), true),
            (answered(503, None), false),
            (answered(504, None), false),
            (answered(504, Some(1)), false),
            (answered(500, Some(1)), false),
            (answered(502, None), false),
            (answered(408, None), false),
            (answered(400, None), false),
            (Outcome::Failed(TransportErrorKind::Connect), true),
            (Outcome::Failed(TransportErrorKind::Io), false),
            (Outcome::Failed(TransportErrorKind::Timeout), false),
            (Outcome::Failed(TransportErrorKind::BodyTooLarge), false),
        ] {
            assert_eq!(repeats(post, outcome), expected, "{outcome:?}");
        }
    }

    #[test]
    fn the_others_are_repeated_freely() {
        for method in [Method::GET, Method::PATCH, Method::DELETE, Method::PUT] {
            for (outcome, expected) in [
                (answered(429, None), true),
                (answered(503, None), true),
                (answered(504, None), true),
                (answered(502, None), true),
                (answered(500, None), false),
                (answered(403, Some(1)), false),
                (answered(302, Some(1)), false),
                (Outcome::Failed(TransportErrorKind::Connect), true),
                (Outcome::Failed(TransportErrorKind::Io), true),
                (Outcome::Failed(TransportErrorKind::Timeout), true),
                (Outcome::Failed(TransportErrorKind::BodyTooLarge), false),
            ] {
                assert_eq!(
                    repeats(Repeat::of(&method), outcome),
                    expected,
                    "{method} {outcome:?}"
                );
            }
        }
        assert_eq!(
            Repeat::of(&Method::from_bytes(b"MERGE").unwrap()),
            Repeat::OnlyIfNotProcessed
        );
    }

    #[test]
    fn waits_double_up_to_the_bound_and_are_random_in_their_upper_half() {
        let wait = |attempt, jitter| policy().backoff(attempt, jitter).as_millis();
        assert_eq!([wait(1, 0.0), wait(1, 1.0)], [250, 500]);
        assert_eq!([wait(2, 0.0), wait(3, 1.0)], [500, 2000]);
        assert_eq!([wait(30, 0.0), wait(u32::MAX, 1.0)], [90_000, 180_000]);
    }

    #[test]
    fn attempts_single_waits_and_the_total_are_bounded() {
        let decide = |attempt, elapsed, outcome| {
            let policy = RetryPolicy {
                max_delay: Duration::from_secs(10),
                ..policy()
            };
            policy.decide(
                Repeat::Freely,
                attempt,
                Duration::from_secs(elapsed),
                outcome,
                0.0,
            )
        };
        assert!(decide(4, 0, answered(429, None)).is_some());
        assert!(decide(5, 0, answered(429, None)).is_none());
        assert_eq!(
            decide(1, 0, answered(429, Some(10))),
            Some(Duration::from_secs(10))
        );
        assert_eq!(decide(1, 0, answered(429, Some(11))), None);
        assert_eq!(decide(1, 0, answered(429, Some(u64::MAX))), None);
        assert_eq!(decide(1, 595, answered(429, Some(6))), None);
        assert_eq!(
            RetryPolicy::never().decide(
                Repeat::Freely,
                1,
                Duration::ZERO,
                answered(429, None),
                0.0
            ),
            None
        );
    }

    #[test]
    fn reads_both_forms_of_retry_after() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let read = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, text.parse().unwrap());
            retry_after(&headers, now)
        };
        assert_eq!(read("120"), Some(Duration::from_secs(120)));
        assert_eq!(read(" 0 "), Some(Duration::ZERO));
        assert_eq!(
            read("Sun, 06 Nov 1994 08:49:47 GMT"),
            Some(Duration::from_secs(10))
        );
        assert_eq!(
            read("Sunday, 06-Nov-94 08:49:47 GMT"),
            Some(Duration::from_secs(10))
        );
        assert_eq!(read("Sun, 06 Nov 1994 08:49:00 GMT"), Some(Duration::ZERO));
        let endless = "99999999999999999999999999";
        assert_eq!(read(endless), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(read(""), None);
        assert_eq!(read("soon"), None);
        assert_eq!(read("-1"), None);
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }
}
