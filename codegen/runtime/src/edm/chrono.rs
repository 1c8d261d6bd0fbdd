//! Conversions from and to the dates and date-times of `chrono`.
//!
//! Each `impl` repeats the feature of the module, because rustdoc does not pass it on to a crate that re-exports the
//! types.

use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDate, Offset as _, TimeZone, Utc};

use super::{Date, DateTimeOffset};

#[cfg(feature = "chrono")]
impl<Z: TimeZone> From<DateTime<Z>> for DateTimeOffset {
    /// Converts the moment with its offset from UTC. A moment before the year 1 or after 9999 becomes the first or the
    /// last moment of that range.
    fn from(moment: DateTime<Z>) -> Self {
        let nanoseconds = i128::from(moment.timestamp()) * 1_000_000_000
            + i128::from(moment.timestamp_subsec_nanos());
        Self::after_epoch(nanoseconds, moment.offset().fix().local_minus_utc())
    }
}

#[cfg(feature = "chrono")]
impl From<DateTimeOffset> for DateTime<FixedOffset> {
    fn from(value: DateTimeOffset) -> Self {
        let moment = value.to_offset_date_time();
        // Both types hold the years 1 to 9999 and every offset of less than a day.
        let utc = DateTime::from_timestamp(moment.unix_timestamp(), moment.nanosecond());
        let offset = FixedOffset::east_opt(moment.offset().whole_seconds());
        utc.unwrap_or_default()
            .with_timezone(&offset.unwrap_or(Utc.fix()))
    }
}

#[cfg(feature = "chrono")]
impl From<DateTimeOffset> for DateTime<Utc> {
    fn from(value: DateTimeOffset) -> Self {
        DateTime::<FixedOffset>::from(value).to_utc()
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<NaiveDate> for Date {
    type Error = time::error::ComponentRange;

    /// Returns an error for years outside the range of the `time` crate.
    fn try_from(date: NaiveDate) -> Result<Self, Self::Error> {
        let ordinal = u16::try_from(date.ordinal()).unwrap_or(u16::MAX);
        time::Date::from_ordinal_date(date.year(), ordinal).map(Self::from)
    }
}

#[cfg(feature = "chrono")]
impl From<Date> for NaiveDate {
    fn from(value: Date) -> Self {
        let (year, ordinal) = value.to_date().to_ordinal_date();
        // The years of `time` are within the range of chrono.
        Self::from_yo_opt(year, u32::from(ordinal)).unwrap_or_default()
    }
}
