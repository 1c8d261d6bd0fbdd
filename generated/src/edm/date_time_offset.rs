use super::date::{parse_calendar, write_calendar};
use super::digits::fixed;
use super::literal::text_literal;
use super::time_of_day::{ClockLayout, parse_clock, write_clock};
use std::fmt;
use time::{OffsetDateTime, UtcOffset};

/// `Edm.DateTimeOffset`: a moment with its offset from UTC, such as `2024-05-30T12:01:03.4500000Z`.
///
/// Holds years 1 to 9999 and keeps the service's resolution of 100 ns (up to 1 ns). Remembers how
/// it was written (digits of the fraction, omitted seconds, `Z` or `+00:00`), so that it is
/// written back as it was read. Two values are equal when they name the same moment.
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    moment: OffsetDateTime,
    clock: ClockLayout,
    /// Whether an offset of zero is written `Z`.
    is_zulu: bool,
}

impl DateTimeOffset {
    /// The value, and whether it is written back as `text`.
    #[inline]
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        let text = text.as_bytes();
        let date = parse_calendar(text)?;
        let separator = *text.get(10)?;
        if separator | 0x20 != b't' {
            return None;
        }
        let (time, clock, end) = parse_clock(text, 11)?;
        let sign = *text.get(end)?;
        let mut is_exact = separator == b'T' && clock.fraction_digits <= 9;
        let (offset, is_zulu) = match sign {
            b'Z' | b'z' if text.len() == end + 1 => {
                is_exact &= sign == b'Z';
                (UtcOffset::UTC, true)
            }
            b'+' | b'-' if text.len() == end + 6 && text.get(end + 3) == Some(&b':') => {
                let hours = fixed::<2>(text, end + 1)?;
                let minutes = fixed::<2>(text, end + 4)?;
                if hours > 23 || minutes > 59 {
                    return None;
                }
                let factor = if sign == b'-' { -1 } else { 1 };
                is_exact &= sign == b'+' || hours + minutes > 0;
                let offset =
                    UtcOffset::from_hms(hours as i8 * factor, minutes as i8 * factor, 0).ok()?;
                (offset, false)
            }
            _ => return None,
        };
        let value = Self {
            moment: OffsetDateTime::new_in_offset(date, time, offset),
            clock,
            is_zulu,
        };
        Some((value, is_exact))
    }

    /// The moment as a value of the `time` crate, with the offset that was read.
    pub fn to_offset_date_time(self) -> OffsetDateTime {
        self.moment
    }

    /// Whether this is `0001-01-01T00:00:00`, which the service sends for "not set".
    pub fn is_unset(&self) -> bool {
        self.moment.year() == 1
            && self.moment.ordinal() == 1
            && self.moment.time() == time::Time::MIDNIGHT
    }
}

text_literal!(
    DateTimeOffset,
    "Edm.DateTimeOffset",
    "yyyy-mm-ddThh:mm:ss.fffffff is wanted, followed by Z or an offset such as +02:00"
);

impl From<OffsetDateTime> for DateTimeOffset {
    /// Takes the moment and its offset; the fraction is written with as many digits as it needs.
    fn from(moment: OffsetDateTime) -> Self {
        Self {
            moment,
            clock: ClockLayout::of(moment.time()),
            is_zulu: moment.offset().is_utc(),
        }
    }
}

impl From<DateTimeOffset> for OffsetDateTime {
    fn from(value: DateTimeOffset) -> Self {
        value.moment
    }
}

impl From<std::time::SystemTime> for DateTimeOffset {
    /// Takes the moment in UTC, so that `SystemTime::now().into()` is the present.
    fn from(moment: std::time::SystemTime) -> Self {
        OffsetDateTime::from(moment).into()
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.moment == other.moment
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.moment.cmp(&other.moment)
    }
}

impl std::hash::Hash for DateTimeOffset {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.moment.hash(state);
    }
}

impl fmt::Display for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_calendar(f, self.moment.date())?;
        f.write_str("T")?;
        write_clock(f, self.moment.time(), self.clock)?;
        if self.is_zulu {
            return f.write_str("Z");
        }
        let (hours, minutes, _) = self.moment.offset().as_hms();
        let sign = if hours < 0 || minutes < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", hours.abs(), minutes.abs())
    }
}

impl fmt::Debug for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
