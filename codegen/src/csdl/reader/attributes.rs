//! Attributes: parsed with the start tag, then taken by name. The remaining ones are unknown.

use std::borrow::Cow;

use quick_xml::escape::EscapeError;
use quick_xml::events::attributes::{AttrError, Attributes};

use super::cursor::{Attribute, Cursor, Element};
use super::problem::{Fatal, Read};
use super::vocabulary::Vocabulary;
use super::xml::{illegal_character, is_number, parse_boolean, split_name};
use crate::csdl::expression::Text;
use crate::diagnostic::{Position, quote};

/// The maximum number of attributes of a tag. No element of CSDL has more than ten.
const MAX_ATTRIBUTES: usize = 256;

/// The maximum number of namespace declarations in scope.
const MAX_DECLARATIONS: usize = 256;

impl<'a> Cursor<'a> {
    /// Reads the attributes of a start tag: namespace declarations take effect, foreign attributes are ignored, the
    /// others can be taken from then on.
    pub(super) fn read_attributes(&mut self, tag: &'a str, depth: u16) -> Read<()> {
        self.attributes.clear();
        self.is_default_container = false;
        let mut prefixed = false;
        let mut attributes = Attributes::new(tag, 0);
        for attribute in attributes.with_checks(false) {
            let attribute = match attribute {
                Ok(attribute) => attribute,
                Err(error) => return Err(self.malformed_attribute(&error, tag)),
            };
            let name = attribute.key.into_inner();
            let Cow::Borrowed(value) = attribute.value else {
                continue;
            };
            if self.attributes.iter().any(|other| other.name == name) {
                self.report(
                    self.position_of(name),
                    format!("the attribute {} is written twice", quote(name)),
                    "keep one of the two",
                );
                continue;
            }
            if self.attributes.len() >= MAX_ATTRIBUTES {
                return Err(self.fail(
                    self.position_of(name),
                    format!("the element has more than {MAX_ATTRIBUTES} attributes"),
                    "no element of CSDL has more than ten; remove the others",
                ));
            }
            self.separate(tag, name)?;
            prefixed |= name == "xmlns" || name.bytes().any(|byte| byte == b':' || byte == b'<');
            self.attributes.push(Attribute { name, value });
        }
        if prefixed {
            self.apply_prefixes(depth)?;
        }
        Ok(())
    }

    /// Returns the value of a required attribute. If it is missing, that is reported and the value is empty.
    pub(super) fn required(&mut self, element: &Element<'a>, name: &'static str) -> Text<'a> {
        self.optional(name).unwrap_or_else(|| {
            self.report(
                element.position,
                format!("{} has no attribute `{name}`", quote(element.name)),
                &format!("add `{name}=\"…\"`"),
            );
            Cow::Borrowed("")
        })
    }

    /// Returns the value of an optional attribute.
    pub(super) fn optional(&mut self, name: &str) -> Option<Text<'a>> {
        let raw = self.take(name)?;
        Some(self.normalize(raw))
    }

    /// Returns the value of an optional Boolean attribute.
    pub(super) fn boolean(&mut self, name: &str) -> Option<bool> {
        let raw = self.take(name)?;
        let value = self.normalize(raw);
        let mut parsed = parse_boolean(&value);
        if parsed.is_none() {
            parsed = parse_boolean(&value.to_ascii_lowercase());
            if parsed.is_some() {
                self.tolerate(
                    self.position_of(raw),
                    "a Boolean is written with capital letters".to_owned(),
                    "nothing needs to be done: it is read in any case of letters; CSDL has `true` and `false`",
                );
                return parsed;
            }
            self.report(
                self.position_of(raw),
                format!("`{name}` is {}, which is not a Boolean", quote(&value)),
                "write `true` or `false`",
            );
        }
        parsed
    }

    /// Returns the value of a Boolean attribute whose default is `false`.
    pub(super) fn flag(&mut self, name: &str) -> bool {
        self.boolean(name).unwrap_or(false)
    }

    /// Returns the value of an optional attribute that must pass a test.
    pub(super) fn checked(
        &mut self,
        name: &str,
        is_valid: impl Fn(&str) -> bool,
        expected: &str,
    ) -> Option<Text<'a>> {
        let raw = self.take(name)?;
        let value = self.normalize(raw);
        if !is_valid(&value) {
            self.report(
                self.position_of(raw),
                format!("`{name}` is {}, which is not {expected}", quote(&value)),
                &format!("write {expected}"),
            );
        }
        Some(value)
    }

    /// Returns the value of an optional attribute that is a number or one of these words. The case of a word is
    /// ignored, because earlier versions of CSDL write it differently.
    pub(super) fn number_or(
        &mut self,
        name: &str,
        words: &[&'static str],
        expected: &str,
    ) -> Option<Text<'a>> {
        let raw = self.take(name)?;
        let value = self.normalize(raw);
        if is_number(&value) || words.contains(&&*value) {
            return Some(value);
        }
        let word = words.iter().find(|word| word.eq_ignore_ascii_case(&value));
        if let Some(word) = word {
            self.tolerate(
                self.position_of(raw),
                format!(
                    "`{name}` is {}, which CSDL 4.01 writes `{word}`",
                    quote(&value)
                ),
                "nothing needs to be done: it is read in any case of letters",
            );
            return Some(Cow::Borrowed(word));
        }
        self.report(
            self.position_of(raw),
            format!("`{name}` is {}, which is not {expected}", quote(&value)),
            &format!("write {expected}"),
        );
        Some(value)
    }

    /// Removes an attribute from those left and returns its value as written.
    pub(super) fn take(&mut self, name: &str) -> Option<&'a str> {
        let index = self
            .attributes
            .iter()
            .position(|attribute| attribute.name == name)?;
        Some(self.attributes.swap_remove(index).value)
    }

    /// Ignores the attributes that were not taken: those of earlier and later versions of CSDL, and misspelt ones. A
    /// missing required attribute is reported anyway.
    pub(super) fn reject_attributes(&mut self, element: &Element<'a>) {
        while let Some(attribute) = self.attributes.pop() {
            self.tolerate(
                self.position_of(attribute.name),
                format!(
                    "{} has no attribute {} in CSDL 4.01: the attribute is ignored",
                    quote(element.name),
                    quote(attribute.name)
                ),
                "check the spelling (case counts): nothing is generated from the attribute; one of \
                 an earlier version of CSDL can stay",
            );
        }
    }

    /// The value of an attribute's text: references replaced, white space normalized to spaces.
    pub(super) fn normalize(&mut self, raw: &'a str) -> Text<'a> {
        // Most values need nothing; a single pass without branches determines that.
        let plain = !raw.bytes().fold(false, |found, byte| {
            found | !(0x20..0x80).contains(&byte) | (byte == b'&') | (byte == b'<')
        });
        if plain {
            return Cow::Borrowed(raw);
        }
        if let Some(offset) = raw.find('<') {
            self.report(
                self.position_of(raw.get(offset..).unwrap_or(raw)),
                "an attribute value holds `<`",
                "close the quote before it, or write `&lt;`",
            );
            return Cow::Borrowed(raw);
        }
        let attribute = quick_xml::events::attributes::Attribute {
            key: quick_xml::name::QName(""),
            value: Cow::Borrowed(raw),
        };
        let position = self.position_of(raw);
        match attribute.normalized_value(self.version) {
            Ok(value) => {
                if let Some(offset) = illegal_character(&value) {
                    self.report_illegal_character(&value, offset, position);
                }
                value
            }
            Err(quick_xml::Error::Escape(EscapeError::UnrecognizedEntity(range, name))) => {
                let start = raw.get(range.start.saturating_sub(1)..).unwrap_or(raw);
                self.report_entity(&name, self.position_of(start));
                Cow::Borrowed(raw)
            }
            Err(quick_xml::Error::Escape(EscapeError::UnterminatedEntity(range))) => {
                self.report(
                    self.position_of(raw.get(range.start..).unwrap_or(raw)),
                    "`&` starts a reference that has no `;`",
                    "write `&amp;` where an ampersand is meant",
                );
                Cow::Borrowed(raw)
            }
            Err(error) => {
                self.report(
                    position,
                    format!("the value {} cannot be read: {error}", quote(raw)),
                    "write characters as they are, or as `&#x…;` with the number of the character",
                );
                Cow::Borrowed(raw)
            }
        }
    }

    /// Reports an entity that XML does not define.
    pub(super) fn report_entity(&mut self, name: &str, position: Position) {
        self.report(
            position,
            format!("the entity {} is not defined", quote(&format!("&{name};"))),
            "write the character itself, or `&amp;` where an ampersand is meant",
        );
    }

    /// Reports a character that is not allowed in XML.
    pub(super) fn report_illegal_character(
        &mut self,
        text: &str,
        offset: usize,
        position: Position,
    ) {
        let character = text.get(offset..).and_then(|rest| rest.chars().next());
        self.report(
            position,
            format!(
                "the text holds the character U+{:04X}, which XML does not allow",
                character.map_or(0, u32::from)
            ),
            "remove the character",
        );
    }

    /// Reports a prefix that no namespace declaration in scope binds.
    pub(super) fn unbound_prefix(&mut self, name: &'a str, prefix: &str) -> Fatal {
        self.fail(
            self.position_of(name),
            format!(
                "the prefix {} of {} is not declared",
                quote(prefix),
                quote(name)
            ),
            &format!(
                "declare it with `xmlns:{}=\"…\"` on this element or one around it",
                quote(prefix).trim_matches('`')
            ),
        )
    }

    /// Two attributes need white space between them.
    fn separate(&mut self, tag: &'a str, name: &'a str) -> Read<()> {
        let offset = (name.as_ptr() as usize).saturating_sub(tag.as_ptr() as usize);
        let before = offset
            .checked_sub(1)
            .and_then(|index| tag.as_bytes().get(index));
        if before.is_none_or(u8::is_ascii_whitespace) {
            return Ok(());
        }
        Err(self.fail(
            self.position_of(name),
            "there is no white space between this attribute and the one before",
            "add a space, or the quote that is missing",
        ))
    }

    /// Declares the namespaces of a start tag, and removes the attributes with a prefix.
    fn apply_prefixes(&mut self, depth: u16) -> Read<()> {
        let mut attributes = std::mem::take(&mut self.attributes);
        for attribute in &attributes {
            let prefix = match split_name(attribute.name) {
                ("xmlns", prefix) => prefix,
                ("", "xmlns") => "",
                _ => continue,
            };
            if self.bindings.len() >= MAX_DECLARATIONS {
                return Err(self.fail(
                    self.position_of(attribute.name),
                    format!("more than {MAX_DECLARATIONS} namespace declarations are in scope"),
                    "declare each namespace once, on the root element",
                ));
            }
            let namespace = self.normalize(attribute.value);
            self.bindings
                .declare(prefix, Vocabulary::of(&namespace), depth);
        }
        for attribute in &attributes {
            if attribute.name.contains('<') {
                return Err(self.malformed_tag(self.position_of(attribute.name)));
            }
            let (prefix, name) = split_name(attribute.name);
            if prefix.is_empty() || prefix == "xmlns" {
                continue;
            }
            match self.bindings.resolve(prefix) {
                Some(Vocabulary::Edm | Vocabulary::Edmx) => self.report(
                    self.position_of(attribute.name),
                    format!(
                        "the attribute {} has a prefix; attributes of CSDL have none",
                        quote(attribute.name)
                    ),
                    &format!("write {}", quote(name)),
                ),
                Some(_) if name == "IsDefaultEntityContainer" => {
                    let value = parse_boolean(&attribute.value.to_ascii_lowercase());
                    self.is_default_container |= value == Some(true);
                }
                Some(Vocabulary::LegacyTerms) => self.tolerate(
                    self.position_of(attribute.name),
                    format!(
                        "the attribute {} is of an earlier version of OData: it is ignored",
                        quote(attribute.name)
                    ),
                    "nothing needs to be done: nothing is generated from it",
                ),
                Some(_) => {}
                None => self.tolerate(
                    self.position_of(attribute.name),
                    format!(
                        "the prefix {} is not declared: attributes with it are ignored",
                        quote(prefix)
                    ),
                    "declare it with `xmlns:…`; nothing is generated from such attributes",
                ),
            }
        }
        attributes.retain(|attribute| !attribute.name.contains(':') && attribute.name != "xmlns");
        self.attributes = attributes;
        Ok(())
    }

    /// Reports a tag in which another one starts, or that has no name.
    pub(super) fn malformed_tag(&mut self, position: Position) -> Fatal {
        self.fail(
            position,
            "a `<` is followed by no name, or the tag has no closing `>`",
            "close the tag with `>`, or write `&lt;` where the character is meant",
        )
    }

    fn malformed_attribute(&mut self, error: &AttrError, tag: &'a str) -> Fatal {
        let (offset, message, help) = match *error {
            AttrError::ExpectedEq(offset) => (
                offset,
                "an attribute has no value",
                "write `name=\"value\"`",
            ),
            AttrError::ExpectedValue(offset) => (
                offset,
                "an attribute has no value after `=`",
                "write `name=\"value\"`",
            ),
            AttrError::UnquotedValue(offset) => (
                offset,
                "an attribute value is not in quotes",
                "write `name=\"value\"`",
            ),
            AttrError::ExpectedQuote(offset, _) => (
                offset,
                "an attribute value has no closing quote",
                "add the quote that is missing",
            ),
            AttrError::Duplicated(offset, _) => (
                offset,
                "an attribute is written twice",
                "keep one of the two",
            ),
        };
        let start = self.position_of(tag);
        self.fail(Position::new(start.offset() + offset), message, help)
    }
}
