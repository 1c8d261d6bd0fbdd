//! `Edm.TimeOfDay`.

use super::digits::{fraction, fraction_digits, number, write_fraction};
use super::literal::text_literal;
use std::fmt;

/// `Edm.TimeOfDay`: a time of day without a date and without an offset, such as `07:59:59.999`.
///
/// It keeps the number of fraction digits that was read, and is written back with it. Two values are equal if they are
/// the same time.
#[derive(Clone, Copy)]
pub struct TimeOfDay {
    time: time::Time,
    layout: ClockLayout,
}

/// How the seconds of a clock time are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ClockLayout {
    /// Whether seconds are written at all.
    pub(crate) has_seconds: bool,
    /// The number of fraction digits, 0 for none.
    pub(crate) fraction_digits: u8,
}

impl ClockLayout {
    pub(crate) fn of(time: time::Time) -> Self {
        Self {
            has_seconds: true,
            fraction_digits: fraction_digits(time.nanosecond()),
        }
    }

    /// Returns whether all digits of the fraction are kept.
    pub(crate) fn is_exact(self) -> bool {
        self.fraction_digits <= 9
    }
}

/// Reads `hh:mm[:ss[.fff]]` at the start of `text`: the time, its layout and where it ends.
#[inline]
pub(crate) fn parse_clock(text: &[u8]) -> Option<(time::Time, ClockLayout, usize)> {
    let mut layout = ClockLayout {
        has_seconds: false,
        fraction_digits: 0,
    };
    let (mut second, mut nanoseconds, mut end) = (0, 0, 5);
    let [h1, h2, b':', m1, m2, rest @ ..] = text else {
        return None;
    };
    let hour = number(&[*h1, *h2])?;
    let minute = number(&[*m1, *m2])?;
    if let [b':', s1, s2, rest @ ..] = rest {
        second = number(&[*s1, *s2])?;
        layout.has_seconds = true;
        end = 8;
        if let [b'.', rest @ ..] = rest {
            (nanoseconds, layout.fraction_digits) = fraction(rest)?;
            end += 1 + usize::from(layout.fraction_digits);
        }
    }
    let time =
        time::Time::from_hms_nano(hour as u8, minute as u8, second as u8, nanoseconds).ok()?;
    Some((time, layout, end))
}

/// Writes what [`parse_clock`] reads.
pub(crate) fn write_clock(
    f: &mut fmt::Formatter<'_>,
    time: time::Time,
    layout: ClockLayout,
) -> fmt::Result {
    let (hour, minute, second, nanoseconds) = time.as_hms_nano();
    write!(f, "{hour:02}:{minute:02}")?;
    if layout.has_seconds {
        write!(f, ":{second:02}")?;
        write_fraction(f, nanoseconds, layout.fraction_digits)?;
    }
    Ok(())
}

impl TimeOfDay {
    /// Returns the value, and whether it is written back as `text`.
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        let (time, layout, end) = parse_clock(text.as_bytes())?;
        (end == text.len()).then_some((Self { time, layout }, layout.is_exact()))
    }

    /// Returns the time as a value of the `time` crate.
    pub fn to_time(self) -> time::Time {
        self.time
    }
}

text_literal!(
    TimeOfDay,
    "Edm.TimeOfDay",
    "hh:mm, hh:mm:ss or hh:mm:ss.fff is wanted"
);

impl From<time::Time> for TimeOfDay {
    fn from(time: time::Time) -> Self {
        Self {
            time,
            layout: ClockLayout::of(time),
        }
    }
}

impl From<TimeOfDay> for time::Time {
    fn from(time: TimeOfDay) -> Self {
        time.time
    }
}

impl PartialEq for TimeOfDay {
    fn eq(&self, other: &Self) -> bool {
        self.time == other.time
    }
}

impl Eq for TimeOfDay {}

impl PartialOrd for TimeOfDay {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TimeOfDay {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.time.cmp(&other.time)
    }
}

impl std::hash::Hash for TimeOfDay {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.time.hash(state);
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_clock(f, self.time, self.layout)
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
