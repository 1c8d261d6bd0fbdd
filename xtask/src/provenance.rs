//! `source.toml`: the document that a slice was cut from.

use anyhow::{Context as _, bail};
use sha2::{Digest as _, Sha256};
use time::{Date, Month, OffsetDateTime};

/// The origin of the whole document, and its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The file's name, an address without its query, or `standard input`.
    pub origin: String,
    /// The day on which it was received from the service, `YYYY-MM-DD`.
    pub date: String,
    /// Its size in bytes.
    pub size: u64,
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

impl Provenance {
    /// Creates the provenance of a document.
    #[must_use]
    pub fn of(document: &[u8], origin: String, date: String) -> Self {
        Self {
            origin,
            date,
            size: document.len() as u64,
            sha256: sha256(document),
        }
    }

    /// Returns whether `document` is the one that this describes, wherever it came from.
    #[must_use]
    pub fn describes(&self, document: &[u8]) -> bool {
        self.size == document.len() as u64 && self.sha256 == sha256(document)
    }

    /// Parses a `source.toml`.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not TOML, if a key is missing, and if one is unknown or malformed.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let table: toml::Table = text.parse()?;
        for key in table.keys() {
            if !["origin", "date", "size", "sha256"].contains(&key.as_str()) {
                bail!(
                    "the key `{key}` is unknown: `origin`, `date`, `size` and `sha256` are the keys"
                );
            }
        }
        let string = |key: &str| {
            table
                .get(key)
                .and_then(toml::Value::as_str)
                .with_context(|| format!("`{key}` must be there and be a string"))
        };
        let size = table
            .get("size")
            .and_then(toml::Value::as_integer)
            .and_then(|size| u64::try_from(size).ok())
            .context("`size` must be there and be a number of bytes")?;
        let sha256 = string("sha256")?;
        if sha256.len() != 64
            || !sha256
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        {
            bail!("`sha256` must be 64 lower-case hexadecimal digits");
        }
        Ok(Self {
            origin: string("origin")?.to_owned(),
            date: checked_date(string("date")?)?,
            size,
            sha256: sha256.to_owned(),
        })
    }

    /// Returns the text of the `source.toml` for the slice of that name.
    #[must_use]
    pub fn to_toml(&self, slice: &str) -> String {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        format!(
            "# The $metadata document that {slice} was cut from. `cargo xtask metadata` writes both.\n\
             origin = {}\ndate = {}\nsize = {}\nsha256 = {}\n",
            quoted(&self.origin),
            quoted(&self.date),
            self.size,
            quoted(&self.sha256),
        )
    }
}

/// Returns the SHA-256 of bytes in lower-case hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Returns a day written as `YYYY-MM-DD`, if it exists.
///
/// # Errors
///
/// Returns an error if it is written in another form or does not exist.
pub fn checked_date(text: &str) -> anyhow::Result<String> {
    let exists = || {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let well_formed = parts.next().is_none()
            && (year.len(), month.len(), day.len()) == (4, 2, 2)
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-');
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        let date = Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()?;
        well_formed.then_some(date)
    };
    match exists() {
        Some(_) => Ok(text.to_owned()),
        None => bail!("`{text}` is not a date: write a day that exists as `YYYY-MM-DD`"),
    }
}

/// Returns today in UTC, as `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    let date = OffsetDateTime::now_utc().date();
    format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let provenance = Provenance::of(
            b"abc",
            "a \"quoted\" name\n.csdl".to_owned(),
            "2026-05-20".to_owned(),
        );
        assert_eq!(
            provenance.sha256,
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        let text = provenance.to_toml("a.csdl");
        assert_eq!(Provenance::parse(&text).unwrap(), provenance, "{text}");
        assert!(provenance.describes(b"abc") && !provenance.describes(b"abd"));
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["2026-05-20", "2024-02-29"] {
            assert_eq!(checked_date(good).unwrap(), good);
        }
        for bad in [
            "",
            "2026",
            "2026-5-20",
            "2026-02-30",
            "2026-13-01",
            "20-05-2026",
            "2026-05-20Z",
            "+026-05-20",
            "2026-05-20-1",
        ] {
            assert!(
                checked_date(bad)
                    .unwrap_err()
                    .to_string()
                    .contains("YYYY-MM-DD"),
                "{bad}"
            );
        }
        checked_date(&today()).unwrap();
    }

    #[test]
    fn a_malformed_file_is_refused_by_the_name_of_the_key() {
        let good =
            Provenance::of(b"abc", "x".to_owned(), "2026-05-20".to_owned()).to_toml("a.csdl");
        for (from, to, expected) in [
            ("origin", "oringin", "oringin"),
            ("size = 3", "size = -3", "`size`"),
            ("sha256 = \"ba", "sha256 = \"BA", "`sha256`"),
            ("2026-05-20", "2026-05-32", "2026-05-32"),
        ] {
            let error = Provenance::parse(&good.replace(from, to))
                .unwrap_err()
                .to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
