//! `Edm.Duration`.

use super::literal::LiteralError;
use super::literal::text_literal;
use std::fmt;

/// `Edm.Duration`: a length of time in ISO 8601, such as `P90D` or `PT1.5S`.
///
/// OData has days and smaller units only, but the service also sends years, months and weeks (`P1Y`, `P2W`), which have
/// no fixed length or would be changed by normalization. The text is therefore kept exactly, and
/// [`components`](Self::components) returns its parts. Two values are equal if their texts are: `P1D` does not equal
/// `PT24H`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Duration {
    text: Box<str>,
}

/// The parts of a [`Duration`], unit by unit, as written: nothing is carried over to another unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DurationComponents {
    /// Whether the whole duration is negative.
    pub is_negative: bool,
    /// Years, `Y`.
    pub years: u64,
    /// Months, `M` before the `T`.
    pub months: u64,
    /// Weeks, `W`.
    pub weeks: u64,
    /// Days, `D`.
    pub days: u64,
    /// Hours, `H`.
    pub hours: u64,
    /// Minutes, `M` after the `T`.
    pub minutes: u64,
    /// Whole seconds, `S`.
    pub seconds: u64,
    /// The fraction of the seconds, in nanoseconds; digits after the ninth are in the text only.
    pub nanoseconds: u32,
}

impl DurationComponents {
    fn parse(text: &str) -> Option<Self> {
        let mut components = Self::default();
        let mut rest = match text.as_bytes() {
            [b'-', rest @ ..] => {
                components.is_negative = true;
                rest
            }
            rest => rest,
        };
        rest = rest.strip_prefix(b"P")?;
        // The index of the last unit among Y, M, W, D, T, H, M, S: units come in this order.
        let mut last = 0;
        let mut has_unit = false;
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix(b"T") {
                if last >= 5 || after.is_empty() {
                    return None;
                }
                last = 5;
                rest = after;
                continue;
            }
            let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (digits, after) = rest.split_at_checked(count)?;
            let number: u64 = std::str::from_utf8(digits).ok()?.parse().ok()?;
            let (unit, after) = after.split_first()?;
            rest = after;
            let place = match (unit, last < 5) {
                (b'Y', true) => {
                    components.years = number;
                    1
                }
                (b'M', true) => {
                    components.months = number;
                    2
                }
                (b'W', true) => {
                    components.weeks = number;
                    3
                }
                (b'D', true) => {
                    components.days = number;
                    4
                }
                (b'H', false) => {
                    components.hours = number;
                    6
                }
                (b'M', false) => {
                    components.minutes = number;
                    7
                }
                (b'S', false) => {
                    components.seconds = number;
                    8
                }
                (b'.', false) => {
                    let (nanoseconds, count) = super::digits::fraction(rest)?;
                    rest = rest.get(usize::from(count)..)?.strip_prefix(b"S")?;
                    components.seconds = number;
                    components.nanoseconds = nanoseconds;
                    8
                }
                _ => return None,
            };
            if place <= last {
                return None;
            }
            last = place;
            has_unit = true;
        }
        has_unit.then_some(components)
    }

    /// Returns the absolute number of seconds; `None` if years or months make it depend on the calendar, or if it
    /// exceeds 64 bits.
    fn total_seconds(&self) -> Option<u64> {
        if self.years != 0 || self.months != 0 {
            return None;
        }
        let days = self.weeks.checked_mul(7)?.checked_add(self.days)?;
        let hours = days.checked_mul(24)?.checked_add(self.hours)?;
        let minutes = hours.checked_mul(60)?.checked_add(self.minutes)?;
        minutes.checked_mul(60)?.checked_add(self.seconds)
    }
}

impl Duration {
    /// Returns the value, and whether it is written back as `text`.
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        DurationComponents::parse(text)?;
        Some((Self { text: text.into() }, true))
    }

    /// Creates a duration of `count` years, `P{n}Y`.
    pub fn years(count: u32) -> Self {
        Self::of(format!("P{count}Y"))
    }

    /// Creates a duration of `count` months, `P{n}M`.
    pub fn months(count: u32) -> Self {
        Self::of(format!("P{count}M"))
    }

    /// Creates a duration of `count` weeks, `P{n}W`.
    pub fn weeks(count: u32) -> Self {
        Self::of(format!("P{count}W"))
    }

    /// Creates a duration of `count` days, `P{n}D`.
    pub fn days(count: u32) -> Self {
        Self::of(format!("P{count}D"))
    }

    /// Creates a duration of `count` hours, `PT{n}H`.
    pub fn hours(count: u32) -> Self {
        Self::of(format!("PT{count}H"))
    }

    /// Creates a duration of `count` minutes, `PT{n}M`.
    pub fn minutes(count: u32) -> Self {
        Self::of(format!("PT{count}M"))
    }

    /// Creates a duration of `count` seconds, `PT{n}S`.
    pub fn seconds(count: u32) -> Self {
        Self::of(format!("PT{count}S"))
    }

    fn of(text: String) -> Self {
        Self { text: text.into() }
    }

    /// Returns the text exactly as it was read.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the units as written.
    pub fn components(&self) -> DurationComponents {
        DurationComponents::parse(&self.text).unwrap_or_default()
    }

    fn refuse(&self, expected: &'static str) -> LiteralError {
        LiteralError::new("fixed length of time", &self.text, expected)
    }
}

text_literal!(
    Duration,
    "Edm.Duration",
    "an ISO 8601 duration such as P90D, P1Y or PT1.5S is wanted"
);

fn from_parts(is_negative: bool, seconds: u64, nanoseconds: u32) -> Duration {
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (hours, minutes, seconds) = (rest / 3_600, rest / 60 % 60, rest % 60);
    let mut text = String::from(if is_negative { "-P" } else { "P" });
    let mut push = |number: u64, unit: &str| {
        if number != 0 {
            text.push_str(&number.to_string());
            text.push_str(unit);
        }
    };
    push(days, "D");
    if rest != 0 || nanoseconds != 0 || days == 0 {
        text.push('T');
        let mut push = |number: u64, unit: &str| {
            if number != 0 {
                text.push_str(&number.to_string());
                text.push_str(unit);
            }
        };
        push(hours, "H");
        push(minutes, "M");
        if nanoseconds != 0 {
            let fraction = format!("{nanoseconds:09}");
            text.push_str(&format!("{seconds}.{}S", fraction.trim_end_matches('0')));
        } else if seconds != 0 || text.ends_with('T') {
            text.push_str(&format!("{seconds}S"));
        }
    }
    Duration::of(text)
}

impl From<std::time::Duration> for Duration {
    /// Converts to days and smaller units, as OData requires: 90 days are `P90D`.
    fn from(duration: std::time::Duration) -> Self {
        from_parts(false, duration.as_secs(), duration.subsec_nanos())
    }
}

impl From<time::Duration> for Duration {
    /// Converts to days and smaller units, as OData requires: 90 days are `P90D`.
    fn from(duration: time::Duration) -> Self {
        from_parts(
            duration.is_negative(),
            duration.whole_seconds().unsigned_abs(),
            duration.subsec_nanoseconds().unsigned_abs(),
        )
    }
}

impl TryFrom<&Duration> for std::time::Duration {
    type Error = LiteralError;

    /// Converts with a day of 24 hours. Returns an error if the duration has years or months, is negative or too long.
    fn try_from(duration: &Duration) -> Result<Self, Self::Error> {
        let components = duration.components();
        match components.total_seconds() {
            Some(seconds) if !components.is_negative => {
                Ok(Self::new(seconds, components.nanoseconds))
            }
            _ => Err(duration.refuse(
                "years, months and negative durations cannot be converted, use components()",
            )),
        }
    }
}

impl TryFrom<&Duration> for time::Duration {
    type Error = LiteralError;

    /// Converts with a day of 24 hours. Returns an error if the duration has years or months, or is too long.
    fn try_from(duration: &Duration) -> Result<Self, Self::Error> {
        let components = duration.components();
        let seconds = components
            .total_seconds()
            .map(i128::from)
            // The range of negative durations exceeds that of positive ones by one second.
            .map(|seconds| {
                if components.is_negative {
                    -seconds
                } else {
                    seconds
                }
            })
            .and_then(|seconds| i64::try_from(seconds).ok());
        match (seconds, i32::try_from(components.nanoseconds)) {
            (Some(seconds), Ok(nanoseconds)) => {
                let nanoseconds = if components.is_negative {
                    -nanoseconds
                } else {
                    nanoseconds
                };
                Self::seconds(seconds)
                    .checked_add(Self::nanoseconds(nanoseconds.into()))
                    .ok_or_else(|| duration.refuse("it is too long, use components()"))
            }
            _ => Err(duration.refuse("years and months cannot be converted, use components()")),
        }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
