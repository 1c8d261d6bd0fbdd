//! Iteration over the XML: it returns elements of the edm and edmx namespaces, and skips or reports everything else.

use std::borrow::Cow;

use quick_xml::events::{BytesCData, BytesDecl, BytesRef, BytesText, Event};

use super::cursor::{Cursor, Element};
use super::problem::{self, Fatal, OLD_VERSION, Read};
use super::vocabulary::Vocabulary;
use super::xml::{self, is_blank};
use crate::csdl::expression::Text;
use crate::diagnostic::{Locator, Position, quote};

/// The maximum nesting of elements. A schema needs about 12; expressions nest further.
pub const MAX_DEPTH: u16 = 128;

/// Elements that do not concern types and requests, wherever they are: those of earlier versions of CSDL, and
/// annotations.
const HARMLESS: &[&str] = &[
    "Annotation",
    "Annotations",
    "Documentation",
    "TypeAnnotation",
    "Using",
    "ValueAnnotation",
    "ValueTerm",
];

/// The parts of an XML document, without comments and processing instructions.
pub(super) enum Token<'a> {
    Open(Element<'a>),
    Close,
    Text(BytesText<'a>),
    CharacterData(BytesCData<'a>),
    Reference(BytesRef<'a>),
    End,
}

/// How to treat text that is only white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blanks {
    /// It is part of the content.
    Keep,
    /// It is formatting.
    Skip,
}

impl<'a> Cursor<'a> {
    /// Returns the next element inside `parent`, or `None` after its end tag.
    ///
    /// Attributes of `parent` that were not taken, text, and elements without a namespace are reported; foreign
    /// elements are skipped.
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

    /// Reads up to the end of an element that cannot have content.
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
            if let Some(offset) = xml::illegal_character(&piece) {
                self.report_illegal_character(&piece, offset, self.token_start);
            }
            if content.is_empty() {
                content = piece;
            } else {
                content.to_mut().push_str(&piece);
            }
        }
    }

    /// Skips an element and its content.
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

    /// Skips an element that its parent cannot have. Elements of earlier versions of CSDL, and misplaced annotations,
    /// are harmless; anything else is reported.
    pub(super) fn reject_element(
        &mut self,
        element: &Element<'a>,
        parent: &Element<'a>,
    ) -> Read<()> {
        let message = format!(
            "{} may not be inside {}",
            self.written_name(element),
            quote(parent.name)
        );
        if element.vocabulary == Vocabulary::Edm && HARMLESS.contains(&element.name) {
            self.tolerate(
                element.position,
                format!("{message}: the element is ignored, with its content"),
                "CSDL 4.01 has no such element there, and nothing is generated from it; move it if \
                 it is to have an effect",
            );
            return self.skip(element);
        }
        self.report(
            element.position,
            message,
            "check the spelling and the nesting against CSDL 4.01, or take the element out",
        );
        self.skip(element)
    }

    /// Reports a second element where only one is allowed, and skips it.
    pub(super) fn reject_duplicate(
        &mut self,
        element: &Element<'a>,
        parent: &Element<'a>,
    ) -> Read<()> {
        let message = format!(
            "{} has more than one {}",
            quote(parent.name),
            quote(element.name)
        );
        self.report(element.position, message, "keep one and remove the others");
        self.skip(element)
    }

    /// Returns the next token. Comments and processing instructions are skipped, and so is white space between elements
    /// unless `blanks` keeps it.
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
                Ok(Event::DocType(name)) if is_html(name.trim_start()) => {
                    return Err(self.html(before));
                }
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

    /// Creates an element from a start tag: reads its attributes and resolves its prefix.
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
        let (prefix, name) = xml::split_name(qualified_name);
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

    /// Reports an HTML page instead of metadata.
    pub(super) fn html(&mut self, position: Position) -> Fatal {
        self.fail(
            position,
            "the document is an HTML page, not metadata",
            "it may be a page for signing in or for an error: ask for `…/$metadata` under the service's address, with the header `Accept: application/xml`; where the service wants a sign-in, save the document with a tool that has a token or a session, and give that file",
        )
    }

    /// Handles the end of the document.
    fn end(&mut self) -> Read<Token<'a>> {
        let Some(opened) = self.open.last().copied() else {
            return Ok(Token::End);
        };
        let line = Locator::new(self.source.text).find(opened).line;
        let name = quote(xml::tag_name(self.source, opened));
        let end = self.position();
        Err(self.fail(
            end,
            format!("the document ends inside {name}, which starts in line {line}"),
            "the document is cut off: fetch it again, or add the end tags that are missing",
        ))
    }

    /// Returns whether an element belongs to CSDL; one in the wrong namespace is reported.
    fn is_of_csdl(&mut self, element: &Element<'a>) -> bool {
        match element.vocabulary {
            Vocabulary::Edm | Vocabulary::Edmx => return true,
            Vocabulary::Foreign | Vocabulary::LegacyTerms => {}
            Vocabulary::Legacy => self.report(
                element.position,
                format!(
                    "{} belongs to OData 3 or earlier; CSDL 4.0 and 4.01 are read",
                    self.written_name(element)
                ),
                OLD_VERSION,
            ),
            Vocabulary::Absent => self.report(
                element.position,
                format!("{} belongs to no namespace", self.written_name(element)),
                "declare `xmlns=\"http://docs.oasis-open.org/odata/ns/edm\"` on the `Schema`",
            ),
        }
        false
    }

    /// The character of a reference `&…;`.
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
                format!(
                    "{} is not a character",
                    quote(&format!("&{};", &**reference))
                ),
                "write the number of a Unicode character, such as `&#x20AC;`",
            ),
        }
        Cow::Borrowed("")
    }

    /// Checks the XML declaration: its encoding agrees with UTF-8, because the text was already decoded.
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
            Some(Ok(encoding)) if !xml::is_same_in_utf8(&encoding, self.source.text) => Err(self.fail(
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
}

/// Returns whether a name is that of an HTML page's root, whose case HTML ignores.
pub(super) fn is_html(name: &str) -> bool {
    name.get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("html"))
}
