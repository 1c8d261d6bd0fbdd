//! XML text, an element at a time.

use std::fmt::Write as _;

use crate::csdl::expression::Text;

/// XML in the making: two spaces an inner element, an element a line.
#[derive(Default)]
pub(super) struct Xml {
    text: String,
    /// The names of the elements that are open.
    open: Vec<String>,
    /// Whether the last start tag may still get attributes.
    in_tag: bool,
}

impl Xml {
    pub(super) fn new() -> Self {
        Self {
            text: String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"),
            ..Self::default()
        }
    }

    /// Starts an element. Its attributes come next, then what is inside, then [`Xml::end`].
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

    /// An attribute that is written where it has a value.
    pub(super) fn optional(&mut self, name: &str, value: Option<&Text<'_>>) {
        if let Some(value) = value {
            self.attribute(name, value);
        }
    }

    /// A Boolean attribute that is written where it has a value.
    pub(super) fn boolean(&mut self, name: &str, value: Option<bool>) {
        if let Some(value) = value {
            self.attribute(name, if value { "true" } else { "false" });
        }
    }

    /// A Boolean attribute that is written where it is not the default, `false`.
    pub(super) fn flag(&mut self, name: &str, value: bool) {
        self.boolean(name, value.then_some(true));
    }

    /// A whole element that holds nothing but text.
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

    /// What was written.
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
            '\r' => self.reference(character),
            _ => self.text.push(character),
        }
    }

    fn reference(&mut self, character: char) {
        // Writing to a string cannot fail.
        let _ = write!(self.text, "&#{};", u32::from(character));
    }
}

/// The items by key; those of one key in the order they have.
pub(super) fn sorted<'d, T, K: Ord>(items: &'d [T], key: impl Fn(&'d T) -> K) -> Vec<&'d T> {
    let mut sorted: Vec<&T> = items.iter().collect();
    sorted.sort_by_cached_key(|item| key(item));
    sorted
}
