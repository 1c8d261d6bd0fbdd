//! `Edm.Date`.

use super::digits::number;
use super::literal::text_literal;
use std::fmt;

/// `Edm.Date`: a calendar date without a time of day, such as `2024-02-29`; years 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

/// Reads `yyyy-mm-dd`.
#[inline]
pub(crate) fn parse_calendar(text: &[u8; 10]) -> Option<time::Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
        return None;
    };
    let year = number(&[y1, y2, y3, y4])?;
    let month = time::Month::try_from(number(&[m1, m2])? as u8).ok()?;
    let day = number(&[d1, d2])?;
    if year == 0 {
        return None;
    }
    time::Date::from_calendar_date(year as i32, month, day as u8).ok()
}

/// Writes what [`parse_calendar`] reads.
pub(crate) fn write_calendar(f: &mut fmt::Formatter<'_>, date: time::Date) -> fmt::Result {
    let (year, month, day) = date.to_calendar_date();
    write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
}

impl Date {
    /// Returns the value, and whether it is written back as `text`.
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        let text: &[u8; 10] = text.as_bytes().try_into().ok()?;
        Some((Self(parse_calendar(text)?), true))
    }

    /// Returns the date as a value of the `time` crate.
    pub fn to_date(self) -> time::Date {
        self.0
    }
}

text_literal!(
    Date,
    "Edm.Date",
    "yyyy-mm-dd is wanted, with a year from 0001 to 9999"
);

impl From<time::Date> for Date {
    /// A date before the year 1, which OData does not have, becomes the first day of that year.
    fn from(date: time::Date) -> Self {
        let first = time::Date::from_ordinal_date(1, 1);
        Self(first.map_or(date, |first| date.max(first)))
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_calendar(f, self.0)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
