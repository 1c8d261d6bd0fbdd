//! Reorders the elements of a CSDL document without changing its meaning.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The elements whose children have a significant order: the binding parameter comes first, key properties and
/// collection items keep their positions.
const ORDERED: [&str; 5] = ["Action", "Function", "Key", "Collection", "Apply"];

/// An element with its content; comments and white space are dropped.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<String>,
    children: Vec<Element>,
    text: String,
}

/// Returns the document with the children of each element whose order is not significant, and all attributes, in an
/// order that depends only on `seed`.
///
/// # Errors
///
/// Returns an error if the document is not well-formed.
pub fn shuffle(text: &str, seed: u64) -> Result<String, quick_xml::Error> {
    let mut element = read(text)?;
    let mut random = Random(seed);
    element.shuffle(&mut random);
    let mut output = String::new();
    // Writing to a string cannot fail.
    let _ = element.write(&mut output);
    Ok(output)
}

fn read(text: &str) -> Result<Element, quick_xml::Error> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event()? {
            Event::Start(start) => open.push(Element::new(&start)),
            Event::Empty(start) => attach(&mut open, Element::new(&start)),
            Event::End(_) => {
                if let Some(element) = open.pop() {
                    attach(&mut open, element);
                }
            }
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(text.trim());
                }
            }
            Event::GeneralRef(reference) => {
                if let Some(element) = open.last_mut() {
                    let _ = write!(element.text, "&{};", &*reference);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(open.into_iter().next().unwrap_or_default())
}

fn attach(open: &mut [Element], child: Element) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(child);
    }
}

impl Element {
    fn new(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().flatten().map(|attribute| {
            let name: &str = attribute.key.as_ref();
            format!(" {name}=\"{}\"", attribute.value)
        });
        Self {
            name: start.name().as_ref().to_owned(),
            attributes: attributes.collect(),
            ..Self::default()
        }
    }

    fn shuffle(&mut self, random: &mut Random) {
        random.shuffle(&mut self.attributes);
        if !self.is_ordered() {
            random.shuffle(&mut self.children);
        }
        for child in &mut self.children {
            child.shuffle(random);
        }
    }

    fn is_ordered(&self) -> bool {
        // Members without a value are counted.
        let is_counted = |child: &Self| {
            child.name == "Member"
                && !child
                    .attributes
                    .iter()
                    .any(|attribute| attribute.starts_with(" Value="))
        };
        ORDERED.contains(&self.name.as_str()) || self.children.iter().any(is_counted)
    }

    fn write(&self, output: &mut String) -> std::fmt::Result {
        if self.name.is_empty() {
            return self
                .children
                .iter()
                .try_for_each(|child| child.write(output));
        }
        write!(
            output,
            "<{}{}>{}",
            self.name,
            self.attributes.concat(),
            self.text
        )?;
        for child in &self.children {
            child.write(output)?;
        }
        writeln!(output, "</{}>", self.name)
    }
}

/// A linear congruential generator, which is the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % (limit as u64)).unwrap_or_default()
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
