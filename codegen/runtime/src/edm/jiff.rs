//! Conversions from and to the dates and date-times of `jiff`.
//!
//! Each `impl` repeats the feature of the module, because rustdoc does not pass it on to a crate that re-exports the
//! types.

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use jiff::{Error, Timestamp, Zoned};

use super::{Date, DateTimeOffset};

#[cfg(feature = "jiff")]
impl From<Timestamp> for DateTimeOffset {
    /// Converts the moment in UTC. A moment before the year 1 becomes the first moment of that year.
    fn from(moment: Timestamp) -> Self {
        Self::after_epoch(moment.as_nanosecond(), 0)
    }
}

#[cfg(feature = "jiff")]
impl From<Zoned> for DateTimeOffset {
    /// Converts the moment with its offset from UTC; the name of the time zone is lost.
    fn from(moment: Zoned) -> Self {
        let nanoseconds = moment.timestamp().as_nanosecond();
        Self::after_epoch(nanoseconds, moment.offset().seconds())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<DateTimeOffset> for Timestamp {
    type Error = Error;

    /// Returns an error for the last day of the year 9999, which is outside the range of jiff.
    fn try_from(value: DateTimeOffset) -> Result<Self, Error> {
        Self::from_nanosecond(value.to_offset_date_time().unix_timestamp_nanos())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<DateTimeOffset> for Zoned {
    type Error = Error;

    /// Returns an error for the last day of the year 9999, which is outside the range of jiff.
    fn try_from(value: DateTimeOffset) -> Result<Self, Error> {
        let offset = value.to_offset_date_time().offset().whole_seconds();
        let zone = TimeZone::fixed(Offset::from_seconds(offset)?);
        Ok(Timestamp::try_from(value)?.to_zoned(zone))
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<civil::Date> for Date {
    type Error = time::error::ComponentRange;

    /// Returns an error for years outside the range of the `time` crate.
    fn try_from(date: civil::Date) -> Result<Self, Self::Error> {
        let ordinal = u16::try_from(date.day_of_year()).unwrap_or(u16::MAX);
        time::Date::from_ordinal_date(i32::from(date.year()), ordinal).map(Self::from)
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<Date> for civil::Date {
    type Error = Error;

    /// Returns an error for years outside the range of jiff.
    fn try_from(value: Date) -> Result<Self, Error> {
        let (year, month, day) = value.to_date().to_calendar_date();
        let year = i16::try_from(year).unwrap_or(i16::MAX);
        let day = i8::try_from(day).unwrap_or(i8::MAX);
        Self::new(year, u8::from(month) as i8, day)
    }
}
