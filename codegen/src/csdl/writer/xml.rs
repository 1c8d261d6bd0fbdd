//! XML text, element by element.

use std::fmt::Write as _;

use crate::csdl::expression::Text;
use crate::diagnostic::is_visible;

/// XML in the making: two spaces for each level, one element on each line.
#[derive(Default)]
pub(super) struct Xml {
    text: String,
    /// The names of the elements that are open.
    open: Vec<String>,
    /// Whether attributes can still be added to the last start tag.
    in_tag: bool,
}

impl Xml {
    pub(super) fn new() -> Self {
        Self {
            text: String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"),
            ..Self::default()
        }
    }

    /// Starts an element. Its attributes follow, then its content, then [`Xml::end`].
    pub(super) fn start(&mut self, name: &str) {
        if self.in_tag {
            self.text.push_str(">\n");
        }
        self.indent();
        self.text.push('<');
        self.text.push_str(name);
        self.open.push(name.to_owned());
        self.in_tag = true;
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        for character in value.chars() {
            match character {
                '"' => self.text.push_str("&quot;"),
                // Written as they are, they would be read as spaces.
                '\t' | '\n' => self.reference(character),
                _ => self.character(character),
            }
        }
        self.text.push('"');
    }

    /// Writes an attribute if it has a value.
    pub(super) fn optional(&mut self, name: &str, value: Option<&Text<'_>>) {
        if let Some(value) = value {
            self.attribute(name, value);
        }
    }

    /// Writes a Boolean attribute if it has a value.
    pub(super) fn boolean(&mut self, name: &str, value: Option<bool>) {
        if let Some(value) = value {
            self.attribute(name, if value { "true" } else { "false" });
        }
    }

    /// Writes a Boolean attribute unless it is the default, `false`.
    pub(super) fn flag(&mut self, name: &str, value: bool) {
        self.boolean(name, value.then_some(true));
    }

    /// Writes a whole element that contains only text.
    pub(super) fn text_element(&mut self, name: &str, text: &str) {
        self.start(name);
        if !text.is_empty() {
            self.in_tag = false;
            self.text.push('>');
            for character in text.chars() {
                self.character(character);
            }
            self.text.push_str("</");
            self.text.push_str(name);
            self.text.push_str(">\n");
            self.open.pop();
        } else {
            self.end();
        }
    }

    /// Ends the innermost element.
    pub(super) fn end(&mut self) {
        let name = self.open.pop().unwrap_or_default();
        if self.in_tag {
            self.text.push_str("/>\n");
            self.in_tag = false;
        } else {
            self.indent();
            self.text.push_str("</");
            self.text.push_str(&name);
            self.text.push_str(">\n");
        }
    }

    /// Returns the written text.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    fn indent(&mut self) {
        for _ in &self.open {
            self.text.push_str("  ");
        }
    }

    fn character(&mut self, character: char) {
        match character {
            '&' => self.text.push_str("&amp;"),
            '<' => self.text.push_str("&lt;"),
            '>' => self.text.push_str("&gt;"),
            // Text of elements keeps its lines.
            '\n' | '\t' => self.text.push(character),
            _ if is_visible(character) => self.text.push(character),
            // What XML has no place for has no reference either.
            '\0'..='\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}'..='\u{ffff}' => {
                self.text.push(character)
            }
            // Carriage returns would be read as line feeds, and what cannot be seen would deceive a reviewer.
            _ => self.reference(character),
        }
    }

    fn reference(&mut self, character: char) {
        // Writing to a string cannot fail.
        let _ = write!(self.text, "&#{};", u32::from(character));
    }
}

/// Returns the items by key; those with one key keep their order.
pub(super) fn sorted<'d, T, K: Ord>(items: &'d [T], key: impl Fn(&'d T) -> K) -> Vec<&'d T> {
    let mut sorted: Vec<&T> = items.iter().collect();
    sorted.sort_by_cached_key(|item| key(item));
    sorted
}
