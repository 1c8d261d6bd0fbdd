use super::digits::fixed;
use super::literal::text_literal;
use std::fmt;

/// `Edm.Date`: a calendar date without a time of day, such as `2024-02-29`; years 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

/// Reads `yyyy-mm-dd` at the start of `text`.
#[inline]
pub(crate) fn parse_calendar(text: &[u8]) -> Option<time::Date> {
    let year = fixed::<4>(text, 0)?;
    let month = fixed::<2>(text, 5)?;
    let day = fixed::<2>(text, 8)?;
    if text.get(4) != Some(&b'-') || text.get(7) != Some(&b'-') || year == 0 {
        return None;
    }
    let month = time::Month::try_from(month as u8).ok()?;
    time::Date::from_calendar_date(year as i32, month, day as u8).ok()
}

/// Writes what [`parse_calendar`] reads.
pub(crate) fn write_calendar(f: &mut fmt::Formatter<'_>, date: time::Date) -> fmt::Result {
    let (year, month, day) = date.to_calendar_date();
    write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
}

impl Date {
    /// The value, and whether it is written back as `text`.
    pub(crate) fn parse(text: &str) -> Option<(Self, bool)> {
        if text.len() != 10 {
            return None;
        }
        Some((Self(parse_calendar(text.as_bytes())?), true))
    }

    /// The date as a value of the `time` crate.
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
    fn from(date: time::Date) -> Self {
        Self(date)
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
