//! `Edm.DateTimeOffset`.

use super::date::{parse_calendar, write_calendar};
use super::digits::number;
use super::literal::text_literal;
use super::time_of_day::{ClockLayout, parse_clock, write_clock};
use std::fmt;
use time::{OffsetDateTime, UtcOffset};

/// `Edm.DateTimeOffset`: a moment with its offset from UTC, such as `2024-05-30T12:01:03.4500000Z`.
///
/// It covers the years 1 to 9999 with a resolution of 1 ns; the service's resolution is 100 ns. It keeps the format in
/// which it was read (number of fraction digits, omitted seconds, `Z` or `+00:00`) and is written back in that format.
/// Two values are equal if they are the same moment.
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    date: time::Date,
    time: time::Time,
    offset_minutes: i16,
    clock: ClockLayout,
    /// Whether an offset of zero is written `Z`.
    is_zulu: bool,
}

impl DateTimeOffset {
    /// Returns the value, and whether it is written back as `text`.
    #[inline]
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        let text = text.as_bytes();
        let date = parse_calendar(text.first_chunk()?)?;
        let separator = *text.get(10)?;
        if separator | 0x20 != b't' {
            return None;
        }
        let (time, clock, end) = parse_clock(text.get(11..)?)?;
        let zone = text.get(11 + end..)?;
        let (offset_minutes, is_zulu, is_usual_zone) = match zone {
            b"Z" => (0, true, true),
            b"z" => (0, true, false),
            _ => {
                let (minutes, is_exact) = parse_offset(zone)?;
                (minutes, false, is_exact)
            }
        };
        let value = Self {
            date,
            time,
            offset_minutes,
            clock,
            is_zulu,
        };
        let is_exact = separator == b'T' && is_usual_zone && clock.is_exact();
        Some((value, is_exact))
    }

    /// Returns the moment as a value of the `time` crate, with the offset that was read.
    pub fn to_offset_date_time(self) -> OffsetDateTime {
        let seconds = i32::from(self.offset_minutes) * 60;
        let offset = UtcOffset::from_whole_seconds(seconds).unwrap_or(UtcOffset::UTC);
        OffsetDateTime::new_in_offset(self.date, self.time, offset)
    }

    /// Creates the moment this many nanoseconds after the Unix epoch. A moment before the year 1 or after 9999 becomes
    /// the first or the last moment of that range.
    #[cfg(any(feature = "chrono", feature = "jiff"))]
    pub(super) fn after_epoch(nanoseconds: i128, offset_seconds: i32) -> Self {
        let offset = UtcOffset::from_whole_seconds(offset_seconds).unwrap_or(UtcOffset::UTC);
        // The years are those of the local date, which may be one more or less than in UTC.
        let there = nanoseconds + i128::from(offset.whole_seconds()) * 1_000_000_000;
        let there = OffsetDateTime::from_unix_timestamp_nanos(there).ok();
        let there = there.filter(|moment| (1..=9999).contains(&moment.year()));
        let moment = match there {
            Some(there) => there.replace_offset(offset),
            None if nanoseconds < 0 => first(),
            None => last(),
        };
        moment.into()
    }

    /// Returns whether this is `0001-01-01T00:00:00`, which the service sends for "not set".
    pub fn is_unset(&self) -> bool {
        self.date.year() == 1 && self.date.ordinal() == 1 && self.time == time::Time::MIDNIGHT
    }
}

/// Returns the first moment of the year 1, the earliest of `Edm.DateTimeOffset`.
fn first() -> OffsetDateTime {
    let date = time::Date::from_ordinal_date(1, 1).unwrap_or(time::Date::MIN);
    OffsetDateTime::new_utc(date, time::Time::MIDNIGHT)
}

/// Returns the last moment of the year 9999, the latest of `Edm.DateTimeOffset`.
fn last() -> OffsetDateTime {
    let date = time::Date::from_ordinal_date(9999, 365).unwrap_or(time::Date::MAX);
    let time = time::Time::from_hms_nano(23, 59, 59, 999_999_999);
    OffsetDateTime::new_utc(date, time.unwrap_or(time::Time::MIDNIGHT))
}

/// Reads `+hh:mm` or `-hh:mm`: the minutes, and whether they are written the same way, which `-00:00` is not.
fn parse_offset(text: &[u8]) -> Option<(i16, bool)> {
    let [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] = text else {
        return None;
    };
    let hours = number(&[*h1, *h2])?;
    let minutes = number(&[*m1, *m2])?;
    if hours > 23 || minutes > 59 {
        return None;
    }
    let total = (hours * 60 + minutes) as i16;
    let is_negative = *sign == b'-';
    let is_exact = !(is_negative && total == 0);
    Some((if is_negative { -total } else { total }, is_exact))
}

text_literal!(
    DateTimeOffset,
    "Edm.DateTimeOffset",
    "yyyy-mm-ddThh:mm:ss.fffffff is wanted, followed by Z or an offset such as +02:00"
);

impl From<OffsetDateTime> for DateTimeOffset {
    /// Converts the moment with its offset; the fraction is written with as many digits as it needs.
    ///
    /// Seconds of the offset, which OData does not have, are dropped: the moment stays the same. A moment before the
    /// year 1, which OData does not have either, becomes the first moment of that year.
    fn from(moment: OffsetDateTime) -> Self {
        let seconds = moment.offset().whole_seconds() / 60 * 60;
        let offset = UtcOffset::from_whole_seconds(seconds).unwrap_or(UtcOffset::UTC);
        let moment = moment.checked_to_offset(offset).unwrap_or(moment);
        if moment.year() < 1 {
            return Self::from(first());
        }
        Self {
            date: moment.date(),
            time: moment.time(),
            offset_minutes: moment.offset().whole_minutes(),
            clock: ClockLayout::of(moment.time()),
            is_zulu: moment.offset().is_utc(),
        }
    }
}

impl From<DateTimeOffset> for OffsetDateTime {
    fn from(value: DateTimeOffset) -> Self {
        value.to_offset_date_time()
    }
}

impl From<std::time::SystemTime> for DateTimeOffset {
    /// Converts the moment in UTC, so that `SystemTime::now().into()` is the current time. A moment before the year 1
    /// or after 9999 becomes the first or the last moment of that range.
    fn from(moment: std::time::SystemTime) -> Self {
        let since = moment.duration_since(std::time::UNIX_EPOCH);
        let moment = match since {
            Ok(after) => time::Duration::try_from(after)
                .ok()
                .and_then(|after| OffsetDateTime::UNIX_EPOCH.checked_add(after))
                .filter(|moment| moment.year() <= 9999)
                .unwrap_or_else(last),
            Err(error) => time::Duration::try_from(error.duration())
                .ok()
                .and_then(|before| OffsetDateTime::UNIX_EPOCH.checked_sub(before))
                .unwrap_or_else(first),
        };
        moment.into()
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.to_offset_date_time() == other.to_offset_date_time()
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
        self.to_offset_date_time().cmp(&other.to_offset_date_time())
    }
}

impl std::hash::Hash for DateTimeOffset {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.to_offset_date_time().hash(state);
    }
}

impl fmt::Display for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_calendar(f, self.date)?;
        f.write_str("T")?;
        write_clock(f, self.time, self.clock)?;
        if self.is_zulu {
            return f.write_str("Z");
        }
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let minutes = self.offset_minutes.unsigned_abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl fmt::Debug for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
