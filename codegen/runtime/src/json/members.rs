//! The members of an object as unparsed text, each of which is read on its own.

use std::borrow::Cow;

use crate::model::source::Source;

/// The names and texts of the members of an object. Each is read on its own, so that one which Rust cannot represent,
/// such as a name with half a character, costs nothing else.
pub(crate) struct Members<'t>(Vec<(Cow<'t, str>, &'t str)>);

impl<'t> Members<'t> {
    /// Splits the text of an object; `None` if it is not one.
    pub(crate) fn of(text: &'t str) -> Option<Self> {
        let mut source = Source::of(text);
        let members = source.properties().ok()?;
        source.end().ok()?;
        Some(Self(members))
    }

    /// Returns the text of a member, the last of its name.
    pub(crate) fn get(&self, name: &str) -> Option<&'t str> {
        let mut members = self.0.iter().rev();
        members.find_map(|(own, text)| (own == name).then_some(*text))
    }

    /// Returns the names and the texts, in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &'t str)> {
        self.0.iter().map(|(name, text)| (&**name, *text))
    }
}
