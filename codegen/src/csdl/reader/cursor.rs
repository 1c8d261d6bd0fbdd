//! A position in a document that is being read.
//!
//! The cursor has three layers, each of which uses the previous ones: [`super::report`] records problems,
//! [`super::attributes`] reads the attributes of a start tag, [`super::tokens`] iterates over the document.

use quick_xml::XmlVersion;

use super::vocabulary::{Bindings, Vocabulary};
use crate::csdl::expression::Text;
use crate::diagnostic::{Diagnostics, Kinds, Position, Source, SourceFile};

/// A start tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    /// Edm or edmx; others only for the root.
    pub(super) vocabulary: Vocabulary,
    /// The name without its prefix.
    pub(super) name: &'a str,
    /// Where the tag starts.
    pub(super) position: Position,
    /// How deep the element is; the root has depth 1.
    pub(super) depth: u16,
    /// Whether the tag is an empty-element tag, which has no content.
    pub(super) is_empty: bool,
}

/// An attribute without prefix, its value as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
}

/// A named element on the path from the schema to the cursor.
pub(super) struct Segment<'a> {
    pub(super) separator: &'static str,
    pub(super) name: Text<'a>,
    pub(super) depth: u16,
}

/// A position in a document that is being read, and the problems found so far.
pub(super) struct Cursor<'a> {
    pub(super) source: Source<'a>,
    /// The attributes of the latest element that were not taken yet.
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) bindings: Bindings<'a>,
    pub(super) version: XmlVersion,
    pub(super) reader: quick_xml::Reader<&'a [u8]>,
    /// The length of the byte order mark, which the XML reader skips.
    pub(super) mark: usize,
    /// Where the latest token starts.
    pub(super) token_start: Position,
    /// Where each open element starts.
    pub(super) open: Vec<Position>,
    pub(super) path: Vec<Segment<'a>>,
    pub(super) file: SourceFile<'a>,
    pub(super) problems: Diagnostics,
    /// Harmless problems, by kind.
    pub(super) harmless: Kinds,
    /// Whether the latest element is declared as the default container, in the form of documents of earlier versions.
    pub(super) is_default_container: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(source: Source<'a>) -> Self {
        let text = source.text.trim_start_matches('\u{FEFF}');
        Self {
            source,
            attributes: Vec::new(),
            bindings: Bindings::default(),
            version: XmlVersion::default(),
            reader: quick_xml::Reader::from_str(text),
            mark: source.text.len() - text.len(),
            token_start: Position::default(),
            open: Vec::new(),
            path: Vec::new(),
            file: SourceFile::new(source),
            problems: Diagnostics::default(),
            harmless: Kinds::default(),
            is_default_container: false,
        }
    }

    /// Returns the problems, after reading.
    pub(super) fn into_problems(mut self) -> Diagnostics {
        self.harmless.report(&mut self.problems);
        self.problems
    }

    /// Returns the position of the cursor.
    pub(super) fn position(&self) -> Position {
        self.nth_byte(self.reader.buffer_position())
    }

    /// The place of a byte of the text that the XML reader sees.
    pub(super) fn nth_byte(&self, offset: u64) -> Position {
        Position::new(usize::try_from(offset).map_or(usize::MAX, |offset| offset + self.mark))
    }

    /// The place of a piece of the document's text.
    pub(super) fn position_of(&self, piece: &'a str) -> Position {
        let start = self.source.text.as_ptr() as usize;
        let offset = (piece.as_ptr() as usize).saturating_sub(start);
        Position::new(offset)
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> u16 {
        // At most the maximum depth, which fits.
        u16::try_from(self.open.len()).unwrap_or(u16::MAX)
    }
}
