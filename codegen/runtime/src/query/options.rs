//! The query options of a request or of a nested expand, and the percent-encoding of addresses.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that are percent-encoded in a path segment: all except the unreserved ones of RFC 3986.
pub(crate) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The characters that are percent-encoded in a literal inside a path segment: the quotes around a string stay
/// readable.
pub(crate) const LITERAL: &AsciiSet = &SEGMENT.remove(b'\'');

/// The characters that are percent-encoded in the value of a query option: all that a query cannot hold, and those that
/// some servers treat as separators (`&`, `;`, `+`, `#`, `%`).
const QUERY: &AsciiSet = &LITERAL
    .remove(b'(')
    .remove(b')')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b'$')
    .remove(b'*')
    .remove(b'@')
    .remove(b'!')
    .remove(b'=');

/// Query options, as text that is not percent-encoded yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) select: Vec<String>,
    pub(crate) expand: Vec<String>,
    pub(crate) filter: Option<String>,
    pub(crate) order_by: Vec<String>,
    pub(crate) top: Option<u32>,
    pub(crate) skip: Option<u32>,
    pub(crate) search: Option<String>,
    pub(crate) count: Option<bool>,
    raw: Vec<(String, String)>,
}

impl Options {
    pub(crate) fn add_raw(&mut self, name: &str, value: &str) {
        self.raw.push((name.to_owned(), value.to_owned()));
    }

    /// Returns whether `$select` omits this property.
    pub(crate) fn leaves_out(&self, property: &str) -> bool {
        let is_select = |name: &str| name.trim_start_matches('$').eq_ignore_ascii_case("select");
        let raw = self.raw.iter().filter(|(name, _)| is_select(name));
        let mut selected = self
            .select
            .iter()
            .chain(raw.map(|(_, value)| value))
            .flat_map(|properties| properties.split(','))
            .map(|property| property.trim().rsplit('/').next().unwrap_or_default())
            .filter(|property| !property.is_empty())
            .peekable();
        selected.peek().is_some()
            && !selected.any(|selected| selected == "*" || selected.eq_ignore_ascii_case(property))
    }

    /// Adds a filter; all filters must hold.
    pub(crate) fn add_filter(&mut self, filter: String) {
        self.filter = Some(match self.filter.take() {
            None => filter,
            Some(first) => format!("({first}) and ({filter})"),
        });
    }

    /// Passes the name and value of each option to `option`.
    fn each(&self, mut option: impl FnMut(&str, &str)) {
        if !self.select.is_empty() {
            option("$select", &self.select.join(","));
        }
        if !self.expand.is_empty() {
            option("$expand", &self.expand.join(","));
        }
        if let Some(filter) = &self.filter {
            option("$filter", filter);
        }
        if let Some(search) = &self.search {
            option("$search", search);
        }
        if !self.order_by.is_empty() {
            option("$orderby", &self.order_by.join(","));
        }
        if let Some(top) = self.top {
            option("$top", &top.to_string());
        }
        if let Some(skip) = self.skip {
            option("$skip", &skip.to_string());
        }
        if let Some(count) = self.count {
            option("$count", if count { "true" } else { "false" });
        }
        for (name, value) in &self.raw {
            option(name, value);
        }
    }

    /// Returns the options as a percent-encoded query.
    pub(crate) fn to_query(&self) -> String {
        let mut query = String::new();
        self.each(|name, value| {
            if !query.is_empty() {
                query.push('&');
            }
            // Names begin with a dollar sign, or as aliases with `@`, which a query may hold unencoded.
            let sign = name.len() - name.trim_start_matches(['$', '@']).len();
            let (sign, bare) = name.split_at(sign.min(1));
            query.push_str(sign);
            query.extend(utf8_percent_encode(bare, SEGMENT));
            query.push('=');
            query.extend(utf8_percent_encode(value, QUERY));
        });
        query
    }

    /// Returns the options for the parentheses of an expand, not percent-encoded.
    pub(crate) fn to_nested(&self) -> String {
        let mut nested = String::new();
        self.each(|name, value| {
            let semicolon = if nested.is_empty() { "" } else { ";" };
            // Writing to a string does not fail.
            let _ = write!(nested, "{semicolon}{name}={value}");
        });
        nested
    }
}
