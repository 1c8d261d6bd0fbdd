//! The query options of a request.

use std::collections::BTreeMap;

use super::super::sent::Sent;
use super::expression::Expression;
use super::fault::Fault;
use super::search::Search;
use super::shape::Shape;

/// Query options, checked against the declarations of the resource.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    pub(super) filter: Option<Expression>,
    pub(super) search: Option<Search>,
    /// Paths, with whether the largest comes first.
    pub(super) order_by: Vec<(Expression, bool)>,
    /// Names, if `$select` is set.
    pub(super) select: Option<Vec<String>>,
    pub(super) expand: Vec<(String, Self)>,
    /// How often what is expanded is expanded in itself again.
    pub(super) levels: Option<usize>,
    pub(super) top: Option<usize>,
    pub(super) skip: Option<usize>,
    pub(super) count: bool,
    pub(super) skip_token: Option<String>,
    pub(super) delta_token: Option<String>,
}

impl Options {
    /// Reads the options of a request to a place of this shape.
    ///
    /// # Errors
    ///
    /// Returns an error for options that are unknown, that occur twice, that cannot be read, and that name undeclared
    /// properties. Options without `$` are left to the service.
    pub(super) fn of(sent: &Sent, shape: &Shape) -> Result<Self, Fault> {
        if sent.uri().query().is_some_and(|query| query.contains('+')) {
            return Err(Fault::bad_request(
                "A space in a query is %20, a plus sign is %2B.",
            ));
        }
        let options = Self::read(sent.options(), shape)?;
        match options.levels {
            None => Ok(options),
            Some(_) => Err(Fault::bad_request("$levels belongs into $expand.")),
        }
    }

    fn read(pairs: impl Iterator<Item = (String, String)>, shape: &Shape) -> Result<Self, Fault> {
        let mut by_name = BTreeMap::new();
        for (name, value) in pairs.filter(|(name, _)| name.starts_with('$')) {
            if by_name.insert(name.clone(), value).is_some() {
                return Err(Fault::bad_request(format!(
                    "The query option {name:?} is there twice."
                )));
            }
        }
        let mut options = Self::default();
        for (name, value) in by_name {
            options.set(&name, value, shape)?;
        }
        Ok(options)
    }

    fn set(&mut self, name: &str, value: String, shape: &Shape) -> Result<(), Fault> {
        let number = || {
            let number = value
                .parse()
                .map_err(|_| Fault::bad_request(format!("{name} is not a number but {value:?}.")));
            number.map(Some)
        };
        match name {
            "$filter" => {
                let filter = Expression::parse(&value)?;
                filter.check(shape)?;
                self.filter = Some(filter);
            }
            "$search" => self.search = Some(Search::parse(&value)?),
            "$levels" if value == "max" => self.levels = Some(usize::MAX),
            "$levels" => self.levels = number()?,
            "$orderby" => {
                for part in split(&value, ',') {
                    self.order_by.push(order(part, shape)?);
                }
            }
            "$select" => self.select = select(&value, shape)?,
            "$expand" => {
                for part in split(&value, ',') {
                    self.expand.push(expand(part, shape)?);
                }
            }
            "$top" => self.top = number()?,
            "$skip" => self.skip = number()?,
            "$count" => {
                self.count = value.parse().map_err(|_| {
                    Fault::bad_request(format!("$count is true or false, not {value:?}."))
                })?;
            }
            "$skiptoken" => self.skip_token = Some(value),
            "$deltatoken" => self.delta_token = Some(value),
            _ => {
                return Err(Fault::bad_request(format!(
                    "This service has no query option {name:?}."
                )));
            }
        }
        Ok(())
    }
}

fn order(part: &str, shape: &Shape) -> Result<(Expression, bool), Fault> {
    let part = part.trim();
    let (path, is_descending) = match part.rsplit_once(' ') {
        Some((path, "desc")) => (path, true),
        Some((path, "asc")) => (path, false),
        _ => (part, false),
    };
    let expression = Expression::parse(path.trim())
        .map_err(|_| Fault::bad_request(format!("Nothing is sorted by {part:?}.")))?;
    expression.check(shape)?;
    Ok((expression, is_descending))
}

fn select(value: &str, shape: &Shape) -> Result<Option<Vec<String>>, Fault> {
    let mut names = Vec::new();
    for path in split(value, ',').into_iter().map(str::trim) {
        if path == "*" {
            return Ok(None);
        }
        let mut place = shape.clone();
        for name in path.split('/') {
            place = place.step(name)?;
        }
        // Complex values are selected as a whole; a cast refers to the same object.
        let name = path.split('/').find(|name| !name.contains('.'));
        names.extend(name.map(str::to_owned));
    }
    Ok(Some(names))
}

/// `property`, or `property(option;option)`.
fn expand(part: &str, shape: &Shape) -> Result<(String, Options), Fault> {
    let part = part.trim();
    let (path, nested) = match part.split_once('(') {
        None => (part, ""),
        Some((path, rest)) => match rest.strip_suffix(')') {
            Some(nested) => (path, nested),
            None => {
                return Err(Fault::bad_request(format!(
                    "$expand is not closed: {part:?}."
                )));
            }
        },
    };
    let (cast, name) = path.rsplit_once('/').unwrap_or(("", path));
    let owner = match cast {
        "" => shape.clone(),
        cast => shape.step(cast)?,
    };
    let place = owner.step(name)?;
    let is_navigation = owner
        .declared(name)
        .is_some_and(|property| property.is_navigation());
    if owner.is_known() && !is_navigation {
        return Err(Fault::bad_request(format!(
            "There is nothing to expand that is called {name:?}."
        )));
    }
    let pairs = split(nested, ';')
        .into_iter()
        .filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name.trim().to_owned(), value.to_owned())
    });
    let options = Options::read(pairs, &place)?;
    let leads_on = |property: super::shape::Declared| property.is_navigation();
    if options.levels.is_some() && place.is_known() && !place.declared(name).is_some_and(leads_on) {
        return Err(Fault::bad_request(format!(
            "{name:?} has no {name:?} again, so it has no $levels."
        )));
    }
    Ok((name.to_owned(), options))
}

/// Returns the parts between separators that are outside quotes and parentheses.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut begin) = (Vec::new(), 0);
    let (mut depth, mut is_quoted) = (0_usize, false);
    for (place, c) in text.char_indices() {
        match c {
            '\'' => is_quoted = !is_quoted,
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted => depth = depth.saturating_sub(1),
            c if c == separator && !is_quoted && depth == 0 => {
                parts.extend(text.get(begin..place));
                begin = place + separator.len_utf8();
            }
            _ => {}
        }
    }
    parts.extend(text.get(begin..));
    parts
}
