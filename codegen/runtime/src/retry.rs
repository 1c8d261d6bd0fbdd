//! The decision whether a request is sent again: a pure function, without clock, randomness or waiting.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode, header};

use crate::transport::TransportErrorKind;
use crate::transport::clock::SystemTime;

/// How often and for how long requests are repeated.
///
/// | | GET | PATCH, PUT, DELETE | POST, PATCH or PUT that adds items |
/// |---|---|---|---|
/// | 429 | yes | yes | yes |
/// | 503 with `Retry-After` | yes | yes | yes |
/// | 503 without, 408, 502, 504 | yes | yes | no: the service may have done it |
/// | 500 | yes | no | no |
/// | no connection was made, or the server reports that it did not begin | yes | yes | yes |
/// | connection broke, no answer in time | yes | yes | no: the service may have done it |
/// | anything else | no | no | no |
///
/// A [`Patch`](crate::Patch) that sets new entities, and any body whose delta has new items, counts as a POST: sent
/// twice, it adds them twice.
///
/// The wait doubles from [`initial_delay`](RetryPolicy::initial_delay); its upper half is random. If `Retry-After` asks
/// for a longer wait, in seconds or as a date, that wait is used. A wait that is longer than
/// [`max_delay`](RetryPolicy::max_delay), or that would end after [`max_total`](RetryPolicy::max_total), is not
/// started: the call fails at once with the service's answer, and [`Error::retry_after`](crate::Error::retry_after)
/// returns the wait that the service asked for.
///
/// ```
/// use msgraph_backup_restore::{Client, client::RetryPolicy};
/// use std::time::Duration;
///
/// let patient = RetryPolicy::default()
///     .max_attempts(8)
///     .max_total(Duration::from_secs(3600));
/// let client = Client::graph().retry(patient).build_offline()?;
/// # Ok::<(), msgraph_backup_restore::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The maximum number of attempts, including the first one. 1 disables retries.
    pub max_attempts: u32,
    /// The wait before the second attempt, unless the service asks for a longer one.
    pub initial_delay: Duration,
    /// The longest single wait, including one from `Retry-After`.
    pub max_delay: Duration,
    /// The time since the start of a call after which no attempt begins.
    pub max_total: Duration,
}

impl Default for RetryPolicy {
    /// Returns a policy of 5 attempts, with waits from half a second up to 3 minutes, and 10 minutes in total.
    fn default() -> Self {
        Self {
            max_attempts: 5,
            initial_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(180),
            max_total: Duration::from_secs(600),
        }
    }
}

/// The outcome of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The service answered.
    Answered {
        /// The status.
        status: StatusCode,
        /// The wait that `Retry-After` asks for.
        retry_after: Option<Duration>,
    },
    /// The transport failed.
    Failed(TransportErrorKind),
}

/// Whether a request may be sent again although the service may have received it. A greater value is more restrictive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Repeat {
    /// The request only reads: it may be sent again in any case.
    Safely,
    /// Sending it twice has the same effect as sending it once.
    Freely,
    /// It may be sent again only if the service reported that it did nothing, or cannot have received it.
    OnlyIfNotProcessed,
}

impl Repeat {
    /// Returns the class of a method: only `POST`, and an unknown method, must not be sent twice.
    #[must_use]
    pub fn of(method: &Method) -> Self {
        match *method {
            Method::GET | Method::HEAD | Method::OPTIONS => Self::Safely,
            Method::PATCH | Method::PUT | Method::DELETE => Self::Freely,
            _ => Self::OnlyIfNotProcessed,
        }
    }
}

impl RetryPolicy {
    /// Creates a policy that sends every request once.
    #[must_use]
    pub fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// Sets the maximum number of attempts, including the first one.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the wait before the second attempt, unless the service asks for a longer one.
    #[must_use]
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// Sets the longest single wait, including one from `Retry-After`.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the time since the start of a call after which no attempt begins.
    #[must_use]
    pub fn max_total(mut self, time: Duration) -> Self {
        self.max_total = time;
        self
    }

    /// Returns the wait before the next attempt, or `None` to give up.
    ///
    /// `attempt` counts from 1, `elapsed` is the time since the call began, and `jitter` is a random number from 0 to
    /// 1.
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
        // Even if the service asks for no wait, it is not called again immediately and repeatedly.
        let wait = self.backoff(attempt, jitter).max(asked.unwrap_or_default());
        let end = elapsed.checked_add(wait)?;
        (wait <= self.max_delay && end <= self.max_total).then_some(wait)
    }

    /// Returns half of the doubled delay plus a random part of the other half, so that clients that failed at the same
    /// time do not retry at the same time.
    pub(crate) fn backoff(&self, attempt: u32, jitter: f64) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1).min(20));
        let full = self
            .initial_delay
            .saturating_mul(doubled)
            .min(self.max_delay);
        // NaN remains NaN when it is clamped.
        let jitter = if jitter.is_nan() {
            0.0
        } else {
            jitter.clamp(0.0, 1.0)
        };
        (full / 2).saturating_add((full / 2).mul_f64(jitter))
    }
}

/// Returns whether the failure may be temporary, so that a request that only reads would be repeated.
pub(crate) fn may_pass(outcome: Outcome) -> bool {
    may_repeat(Repeat::Safely, outcome)
}

fn may_repeat(repeat: Repeat, outcome: Outcome) -> bool {
    let freely = repeat <= Repeat::Freely;
    match outcome {
        Outcome::Answered {
            status,
            retry_after,
        } => match status.as_u16() {
            429 => true,
            503 => freely || retry_after.is_some(),
            408 | 502 | 504 => freely,
            500 => repeat == Repeat::Safely,
            _ => false,
        },
        Outcome::Failed(TransportErrorKind::Connect | TransportErrorKind::NotProcessed) => true,
        Outcome::Failed(TransportErrorKind::Io | TransportErrorKind::Timeout) => freely,
        Outcome::Failed(_) => false,
    }
}

/// Returns the wait that `Retry-After` asks for, in whole seconds.
///
/// The header holds seconds, possibly with a fraction, or an HTTP date, and proxies combine several into a list: the
/// longest wait counts. A date is compared with the answer's own `Date`, because the service's clock may differ from
/// this one, or else with `now`; a date in the past means no wait. A value that cannot be parsed counts as absent.
#[must_use]
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let values = headers.get_all(header::RETRY_AFTER).iter();
    let longest = values
        .filter_map(|value| {
            longest_wait(value.to_str().ok()?, || date(headers).or(since_epoch(now)))
        })
        .max()?;
    // A fraction of a second is rounded up: waiting longer is never wrong.
    let whole = longest.as_secs();
    let is_whole = longest.subsec_nanos() == 0;
    Some(Duration::from_secs(
        whole.saturating_add(u64::from(!is_whole)),
    ))
}

/// Returns the longest wait of a list of seconds and dates. A date contains a comma itself.
fn longest_wait(text: &str, now: impl Fn() -> Option<Duration>) -> Option<Duration> {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let numbers = parts.iter().filter_map(|part| seconds(part));
    let pairs = parts
        .windows(2)
        .filter_map(|pair| http_date(&pair.join(", ")));
    let dates = pairs.chain(parts.iter().filter_map(|part| http_date(part)));
    numbers
        .chain(dates.filter_map(|date| Some(date.saturating_sub(now()?))))
        .max()
}

/// Parses digits with an optional fraction.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    // A number that overflows still asks for a wait, one that is never started.
    let whole = Duration::from_secs(whole.parse().unwrap_or(u64::MAX));
    let has_fraction = fraction.bytes().any(|digit| digit != b'0');
    Some(whole.saturating_add(Duration::from_millis(u64::from(has_fraction))))
}

/// Returns when the service answered, by its own clock.
pub(crate) fn date(headers: &HeaderMap) -> Option<Duration> {
    http_date(headers.get(header::DATE)?.to_str().ok()?)
}

/// Parses an HTTP date, relative to the Unix epoch, because WebAssembly has a separate type for the system time.
fn http_date(text: &str) -> Option<Duration> {
    let date = httpdate::parse_http_date(text).ok()?;
    date.duration_since(std::time::UNIX_EPOCH).ok()
}

fn since_epoch(time: SystemTime) -> Option<Duration> {
    time.duration_since(SystemTime::UNIX_EPOCH).ok()
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
            (answered(500, None), false),
            (Outcome::Failed(TransportErrorKind::Connect), true),
            (Outcome::Failed(TransportErrorKind::NotProcessed), true),
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
                (answered(500, None), method == Method::GET),
                (answered(500, Some(1)), method == Method::GET),
                (answered(501, None), false),
                (answered(403, Some(1)), false),
                (answered(302, Some(1)), false),
                (Outcome::Failed(TransportErrorKind::Connect), true),
                (Outcome::Failed(TransportErrorKind::NotProcessed), true),
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
    fn a_wait_is_never_shorter_than_the_back_off() {
        let wait = |retry_after| {
            let outcome = answered(429, Some(retry_after));
            policy().decide(Repeat::Freely, 3, Duration::ZERO, outcome, 1.0)
        };
        assert_eq!(wait(0), Some(Duration::from_secs(2)));
        assert_eq!(wait(1), Some(Duration::from_secs(2)));
        assert_eq!(wait(3), Some(Duration::from_secs(3)));
    }

    #[test]
    fn no_jitter_and_no_policy_panics() {
        let endless = RetryPolicy {
            max_attempts: u32::MAX,
            initial_delay: Duration::MAX,
            max_delay: Duration::MAX,
            max_total: Duration::MAX,
        };
        let numbers = [
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            -1.0,
            0.0,
            1.0,
            2.0,
        ];
        for (policy, jitter) in [policy(), endless]
            .iter()
            .flat_map(|policy| numbers.map(|number| (policy, number)))
        {
            for attempt in [0, 1, u32::MAX - 1] {
                let outcome = answered(429, None);
                let _ = policy.decide(Repeat::Freely, attempt, Duration::MAX, outcome, jitter);
                let wait = policy.backoff(attempt, jitter);
                assert!(wait <= policy.max_delay, "{attempt} {jitter}");
            }
        }
        let wait = policy().decide(
            Repeat::Freely,
            1,
            Duration::ZERO,
            answered(429, None),
            f64::NAN,
        );
        assert_eq!(wait, Some(Duration::from_millis(250)));
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
        // Values that services and the proxies before them really send.
        for (text, expected) in [
            ("31,120", 120),
            ("2, 120", 120),
            ("120, 2", 120),
            ("2, soon, ", 2),
            ("1.5", 2),
            ("0.249", 1),
            ("0.0", 0),
            ("7.000", 7),
            ("0.00000000001", 1),
            ("3, Sun, 06 Nov 1994 08:49:47 GMT", 10),
            ("Sun, 06 Nov 1994 08:49:47 GMT, 30", 30),
            (
                "Sun, 06 Nov 1994 08:49:47 GMT, Sun, 06 Nov 1994 08:49:57 GMT",
                20,
            ),
        ] {
            assert_eq!(read(text), Some(Duration::from_secs(expected)), "{text}");
        }
        for text in [".5", "1.", "1e3", "+1", "1 2", ",", "NaN"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_is_compared_with_the_service_s_own_clock() {
        // This side's clock is years behind.
        let now = SystemTime::UNIX_EPOCH;
        let mut headers = HeaderMap::new();
        let mut set = |name, text: &str| headers.insert(name, text.parse().unwrap());
        set(header::DATE, "Sun, 06 Nov 1994 08:49:37 GMT");
        set(header::RETRY_AFTER, "Sun, 06 Nov 1994 08:49:47 GMT");
        assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(10)));
        headers.append(header::RETRY_AFTER, "12".parse().unwrap());
        assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(12)));
    }
}
