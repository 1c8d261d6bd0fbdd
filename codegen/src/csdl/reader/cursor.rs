//! Walks the XML: elements of the edm and edmx namespaces come out, everything else is passed over
//! or reported.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesCData, BytesDecl, BytesRef, BytesText, Event};

use super::attributes::Attribute;
use super::problem::{self, Read};
use super::report::Segment;
use super::vocabulary::{Bindings, Vocabulary};
use crate::csdl::document::Text;
use crate::diagnostic::{Diagnostics, Locator, Position, Source, SourceFile, quote};

/// How many elements may be inside one another. A schema needs about 12; expressions nest further.
pub const MAX_DEPTH: u16 = 128;

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

/// What an XML document consists of, comments and processing instructions apart.
pub(super) enum Token<'a> {
    Open(Element<'a>),
    Close,
    Text(BytesText<'a>),
    CharacterData(BytesCData<'a>),
    Reference(BytesRef<'a>),
    End,
}

/// What to do with text that is nothing but white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blanks {
    /// It is part of the content.
    Keep,
    /// It is there for the eye.
    Skip,
}

/// A place in a document that is being read, and the problems found so far.
pub(super) struct Cursor<'a> {
    pub(super) source: Source<'a>,
    /// The attributes of the latest element that nobody asked for yet.
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) bindings: Bindings<'a>,
    pub(super) version: XmlVersion,
    reader: quick_xml::Reader<&'a [u8]>,
    /// The length of the byte order mark, which the XML reader does not see.
    mark: usize,
    /// Where the latest token starts.
    pub(super) token_start: Position,
    /// Where the elements start that are open.
    open: Vec<Position>,
    pub(super) path: Vec<Segment<'a>>,
    pub(super) file: SourceFile<'a>,
    pub(super) problems: Diagnostics,
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
        }
    }

    /// The problems found, once reading is over.
    pub(super) fn into_problems(self) -> Diagnostics {
        self.problems
    }

    /// The next element inside `parent`, or `None` once its end tag was read.
    ///
    /// Attributes of `parent` that nobody asked for, text, and elements of no namespace are reported;
    /// foreign elements are passed over.
    pub(super) fn child(&mut self, parent: &Element<'a>) -> Read<Option<Element<'a>>> {
        self.reject_attributes(parent);
        if parent.is_empty {
            return Ok(None);
        }
        loop {
            match self.token(Blanks::Skip)? {
                Token::Open(element) => {
                    if self.is_of_csdl(&element) {
                        return Ok(Some(element));
                    }
                    self.skip(&element)?;
                }
                Token::Close | Token::End => return Ok(None),
                Token::CharacterData(text) if is_blank(&text) => {}
                Token::Text(_) | Token::CharacterData(_) | Token::Reference(_) => {
                    self.reject_text(parent);
                }
            }
        }
    }

    /// Reads up to the end of an element that takes nothing inside.
    pub(super) fn no_children(&mut self, element: &Element<'a>) -> Read<()> {
        while let Some(child) = self.child(element)? {
            self.reject_element(&child, element)?;
        }
        Ok(())
    }

    /// The character data inside `element`, up to and including its end tag.
    pub(super) fn text(&mut self, element: &Element<'a>) -> Read<Text<'a>> {
        self.reject_attributes(element);
        let mut content = Cow::Borrowed("");
        if element.is_empty {
            return Ok(content);
        }
        loop {
            let piece = match self.token(Blanks::Keep)? {
                Token::Text(text) => text.xml_content(self.version),
                Token::CharacterData(text) => text.xml_content(self.version),
                Token::Reference(reference) => self.resolve(&reference),
                Token::Open(child) => {
                    if self.is_of_csdl(&child) {
                        self.reject_element(&child, element)?;
                    } else {
                        self.skip(&child)?;
                    }
                    continue;
                }
                Token::Close | Token::End => return Ok(content),
            };
            if let Some(offset) = problem::illegal_character(&piece) {
                self.report_illegal_character(&piece, offset, self.token_start);
            }
            if content.is_empty() {
                content = piece;
            } else {
                content.to_mut().push_str(&piece);
            }
        }
    }

    /// Passes over an element and all that is inside it.
    pub(super) fn skip(&mut self, element: &Element<'a>) -> Read<()> {
        self.attributes.clear();
        if element.is_empty {
            return Ok(());
        }
        while self.depth() >= element.depth {
            if let Token::End = self.token(Blanks::Skip)? {
                break;
            }
        }
        self.attributes.clear();
        Ok(())
    }

    /// Where the cursor is.
    pub(super) fn position(&self) -> Position {
        self.nth_byte(self.reader.buffer_position())
    }

    /// The place of a piece of the document's text.
    pub(super) fn position_of(&self, piece: &'a str) -> Position {
        let start = self.source.text.as_ptr() as usize;
        let offset = (piece.as_ptr() as usize).saturating_sub(start);
        Position::new(offset)
    }

    /// The next token. Comments and processing instructions are passed over, and so is text that is
    /// nothing but white space unless `blanks` are wanted.
    pub(super) fn token(&mut self, blanks: Blanks) -> Read<Token<'a>> {
        self.stop_if_hopeless()?;
        let depth = self.depth();
        self.bindings.leave(depth);
        while self
            .path
            .last()
            .is_some_and(|segment| segment.depth > depth)
        {
            self.path.pop();
        }
        loop {
            let before = self.position();
            self.token_start = before;
            match self.reader.read_event() {
                Ok(Event::Start(tag)) => {
                    let (tag, name) = (tag.len(), tag.name().into_inner().len());
                    return self.open(before, tag, name, false);
                }
                Ok(Event::Empty(tag)) => {
                    let (tag, name) = (tag.len(), tag.name().into_inner().len());
                    return self.open(before, tag, name, true);
                }
                Ok(Event::End(_)) => {
                    self.open.pop();
                    return Ok(Token::Close);
                }
                Ok(Event::Text(text)) if blanks == Blanks::Skip && is_blank(&text) => continue,
                Ok(Event::Text(text)) => return Ok(Token::Text(text)),
                Ok(Event::CData(text)) => return Ok(Token::CharacterData(text)),
                Ok(Event::GeneralRef(reference)) => return Ok(Token::Reference(reference)),
                Ok(Event::Comment(_) | Event::PI(_)) => {}
                Ok(Event::Decl(declaration)) => self.declaration(&declaration, before)?,
                Ok(Event::DocType(_)) => {
                    return Err(self.fail(
                        before,
                        "a document type declaration is not read, and entities are not expanded",
                        "remove the `<!DOCTYPE …>`; CSDL needs none",
                    ));
                }
                Ok(Event::Eof) => return self.end(),
                Err(error) => {
                    let place = self.nth_byte(self.reader.error_position());
                    let opened = self.open.last().copied();
                    let (message, help) = problem::explain(&error, opened, self.source);
                    return Err(self.fail(place, message, &help));
                }
            }
        }
    }

    /// Makes an element of a start tag: reads its attributes and resolves its prefix.
    fn open(
        &mut self,
        position: Position,
        tag_length: usize,
        name_length: usize,
        is_empty: bool,
    ) -> Read<Token<'a>> {
        let depth = self.depth() + 1;
        if depth > MAX_DEPTH {
            return Err(self.fail(
                position,
                format!("elements are nested more than {MAX_DEPTH} deep"),
                "flatten the annotation expressions; nothing else in CSDL nests so deep",
            ));
        }
        if !is_empty {
            self.open.push(position);
        }
        let start = position.offset() + 1;
        let tag = self.source.text.get(start..start + tag_length);
        let (qualified_name, attributes) = tag
            .and_then(|tag| tag.split_at_checked(name_length))
            .unwrap_or_default();
        if qualified_name.is_empty() || qualified_name.bytes().any(|byte| byte == b'<') {
            return Err(self.malformed_tag(position));
        }
        self.read_attributes(attributes, depth)?;
        let (prefix, name) = split_name(qualified_name);
        let Some(vocabulary) = self.bindings.resolve(prefix) else {
            return Err(self.unbound_prefix(qualified_name, prefix));
        };
        Ok(Token::Open(Element {
            vocabulary,
            name,
            position,
            depth,
            is_empty,
        }))
    }

    /// The end of the document.
    fn end(&mut self) -> Read<Token<'a>> {
        let Some(opened) = self.open.last().copied() else {
            return Ok(Token::End);
        };
        let line = Locator::new(self.source.text).find(opened).line;
        let name = quote(problem::tag_name(self.source, opened));
        let end = self.position();
        Err(self.fail(
            end,
            format!("the document ends inside {name}, which starts in line {line}"),
            "the document is cut off: fetch it again, or add the end tags that are missing",
        ))
    }

    /// Whether an element belongs to CSDL; one that should but does not is reported.
    fn is_of_csdl(&mut self, element: &Element<'a>) -> bool {
        match element.vocabulary {
            Vocabulary::Edm | Vocabulary::Edmx => return true,
            Vocabulary::Foreign => {}
            Vocabulary::Legacy => self.report(
                element.position,
                format!(
                    "{} belongs to OData 3 or earlier; CSDL 4.0 and 4.01 are read",
                    self.written_name(element)
                ),
                "ask the service for OData 4 metadata",
            ),
            Vocabulary::Absent => self.report(
                element.position,
                format!("{} belongs to no namespace", self.written_name(element)),
                "declare `xmlns=\"http://docs.oasis-open.org/odata/ns/edm\"` on the `Schema`",
            ),
        }
        false
    }

    /// The character that `&…;` stands for.
    fn resolve(&mut self, reference: &BytesRef<'a>) -> Text<'a> {
        let position = self.token_start;
        match reference.resolve_char_ref() {
            Ok(Some(character)) => return Cow::Owned(character.to_string()),
            Ok(None) => {
                if let Some(text) = quick_xml::escape::resolve_predefined_entity(reference) {
                    return Cow::Borrowed(text);
                }
                self.report_entity(reference, position);
            }
            Err(_) => self.report(
                position,
                format!("{} is no character", quote(&format!("&{};", &**reference))),
                "write the number of a Unicode character, such as `&#x20AC;`",
            ),
        }
        Cow::Borrowed("")
    }

    /// The XML declaration: the encoding is UTF-8, since the text was decoded already.
    fn declaration(&mut self, declaration: &BytesDecl<'a>, position: Position) -> Read<()> {
        if position.offset() != self.mark {
            return Err(self.fail(
                position,
                "an XML declaration may stand only at the very start of the document",
                "remove what is in front of it, or the second declaration",
            ));
        }
        match declaration.xml_version() {
            Ok(version) => self.version = version,
            Err(_) => self.report(
                position,
                "the XML declaration has no version that is known",
                "write `<?xml version=\"1.0\" encoding=\"utf-8\"?>`",
            ),
        }
        match declaration.encoding() {
            Some(Ok(encoding)) if !is_utf8(&encoding) => Err(self.fail(
                position,
                format!("the document says that its encoding is {}; only UTF-8 is read", quote(&encoding)),
                "convert the document to UTF-8 and say `encoding=\"utf-8\"`, or correct the declaration",
            )),
            Some(Err(_)) => Err(self.fail(
                position,
                "the XML declaration cannot be read",
                "write `<?xml version=\"1.0\" encoding=\"utf-8\"?>`",
            )),
            _ => Ok(()),
        }
    }

    /// How many elements are open.
    fn depth(&self) -> u16 {
        // Never more than the maximum, which fits.
        u16::try_from(self.open.len()).unwrap_or(u16::MAX)
    }

    /// The place of a byte of the text that the XML reader sees.
    fn nth_byte(&self, offset: u64) -> Position {
        Position::new(usize::try_from(offset).map_or(usize::MAX, |offset| offset + self.mark))
    }
}

/// The prefix (empty where there is none) and the local part of a name.
pub(super) fn split_name(name: &str) -> (&str, &str) {
    // Names are short and few have a prefix: looking at each byte beats setting up a search.
    let colon = name.bytes().position(|byte| byte == b':');
    let parts = colon.and_then(|colon| Some((name.get(..colon)?, name.get(colon + 1..)?)));
    parts.unwrap_or(("", name))
}

/// White space as XML defines it.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

/// Whether an encoding name stands for UTF-8 or a part of it.
fn is_utf8(encoding: &str) -> bool {
    ["utf-8", "utf8", "us-ascii", "ascii"]
        .iter()
        .any(|name| encoding.eq_ignore_ascii_case(name))
}
