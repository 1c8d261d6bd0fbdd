//! Places in documents, in the form that diagnostics keep.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use super::source::{Locator, Position, Source};

/// A document, or a place in it. Cloning it is cheap.
///
/// Two places are equal if the documents have the same name and the offsets are equal.
#[derive(Clone, Debug)]
pub struct Place {
    document: Arc<NamedText>,
    position: Option<Position>,
}

#[derive(Debug)]
struct NamedText {
    name: String,
    text: String,
}

impl Place {
    /// Creates the place of a whole document.
    pub fn whole(name: impl Into<String>) -> Self {
        let (name, text) = (name.into(), String::new());
        Self {
            document: Arc::new(NamedText { name, text }),
            position: None,
        }
    }

    /// Returns the name of the document.
    pub fn source_name(&self) -> &str {
        &self.document.name
    }

    /// Returns the line and the column in characters, both from 1; `None` if the place is a whole document. Takes time
    /// in proportion to the offset.
    pub fn line_and_column(&self) -> Option<(usize, usize)> {
        let located = Locator::new(&self.document.text).find(self.position?);
        Some((located.line, located.column))
    }

    /// Returns the position, if the place is not a whole document.
    pub(crate) fn position(&self) -> Option<Position> {
        self.position
    }

    /// Returns the document's text and the position in it.
    pub(super) fn in_text(&self) -> Option<(&str, Position)> {
        Some((&self.document.text, self.position?))
    }

    /// The key by which places are compared.
    fn key(&self) -> (&str, Option<usize>) {
        (&self.document.name, self.position.map(Position::offset))
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Place {}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A source that creates places. The first place copies the text, and all of them share the copy: a source without
/// problems costs nothing.
#[derive(Debug)]
pub struct SourceFile<'a> {
    source: Source<'a>,
    document: OnceLock<Arc<NamedText>>,
}

impl<'a> SourceFile<'a> {
    /// Creates a source file.
    pub fn new(source: Source<'a>) -> Self {
        Self {
            source,
            document: OnceLock::new(),
        }
    }

    /// Returns the source.
    pub fn source(&self) -> Source<'a> {
        self.source
    }

    /// Returns a place in the source.
    pub fn place(&self, position: Position) -> Place {
        let document = self.document.get_or_init(|| {
            Arc::new(NamedText {
                name: self.source.name.to_owned(),
                text: self.source.text.to_owned(),
            })
        });
        Place {
            document: Arc::clone(document),
            position: Some(position),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_at_the_same_place_of_documents_with_one_name() {
        let text = String::from("one\ntwo");
        let place = |text: &str, offset| {
            let name = "a";
            SourceFile::new(Source { name, text }).place(Position::new(offset))
        };
        assert_eq!(place(&text, 4), place(&text.clone(), 4));
        assert_ne!(place(&text, 4), place(&text, 5));
        assert_eq!(place(&text, 5).line_and_column(), Some((2, 2)));
        assert_eq!(Place::whole("a").line_and_column(), None);
    }
}
