//! One public item.

use std::fmt;

use crate::schema::Deprecation;

/// The kind of a public item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// A module.
    Module,
    /// A struct or an enum.
    Type,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// An associated constant.
    Constant,
    /// A method.
    Method,
    /// A function of a module.
    Function,
}

/// The key of an entity type as an element.
pub(crate) fn key_of(qualified: &str) -> String {
    format!("{qualified}/$Key")
}

/// Returns whether an element is the key of a type.
pub(crate) fn is_key(element: &str) -> bool {
    element.ends_with("/$Key")
}

/// The mark of a struct that holds the parameters of an action.
pub(super) const PARAMETERS: &str = "parameters";

/// A public item of an emitted crate.
///
/// Its [`Display`](fmt::Display) form is its line in the listing: the path, the signature, the wire name in quotes,
/// then marks in brackets.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The kind.
    pub kind: ItemKind,
    /// The path, relative to the version's module except for that module itself and the method that returns its entry
    /// point: `models::RestorePoint`, `models::RestorePoint.tags` for a field, `models::RestorePoint::TAGS` for other
    /// members of a type.
    pub path: String,
    /// The Rust after the path: `: Option<String>`, `(&str) -> requests::SiteItem`. Code that uses the item depends on
    /// it.
    pub signature: String,
    /// The name in the metadata or on the wire.
    pub wire: Option<String>,
    /// Other properties, as text: `entity`, `read-only`.
    pub marks: Vec<String>,
    /// The deprecation, if there is one.
    pub deprecation: Option<Deprecation>,
    /// The elements of the metadata that it is made from, the nearest first:
    /// `namespace.type/property`, `namespace.action(bindingType)`, `namespace.type`.
    pub elements: Vec<String>,
}

impl Item {
    pub(super) fn new(kind: ItemKind, path: String, signature: impl Into<String>) -> Self {
        Self {
            kind,
            path,
            signature: signature.into(),
            wire: None,
            marks: Vec::new(),
            deprecation: None,
            elements: Vec::new(),
        }
    }

    #[must_use]
    pub(super) fn wire(mut self, name: impl Into<String>) -> Self {
        self.wire = Some(name.into());
        self
    }

    #[must_use]
    pub(super) fn mark(mut self, mark: impl Into<String>) -> Self {
        self.marks.push(mark.into());
        self
    }

    #[must_use]
    pub(super) fn deprecated(mut self, deprecation: Option<&Deprecation>) -> Self {
        self.deprecation = deprecation.cloned();
        self
    }

    #[must_use]
    pub(super) fn of(mut self, element: impl Into<String>) -> Self {
        self.elements.push(element.into());
        self
    }

    /// Returns the signature without the names of arguments: they are given by position, so no code depends on the names,
    /// which only state what the arguments stand for.
    pub fn call(&self) -> String {
        let parts = self.signature.split_inclusive(['(', ',']);
        let unnamed = parts.map(|part| {
            let argument = part.trim_start();
            let named = argument.split_once(": ").filter(|(name, _)| {
                let mut chars = name.chars();
                !name.is_empty() && chars.all(|char| char.is_alphanumeric() || "_#".contains(char))
            });
            let (blank, _) = part.split_at(part.len() - argument.len());
            format!("{blank}{}", named.map_or(argument, |(_, rest)| rest))
        });
        unnamed.collect()
    }

    /// Returns whether its name in the metadata is sent or read. A builder has that of its resource, and the parameters
    /// of an action have that of the action, which the method that takes them carries.
    pub fn is_on_the_wire(&self) -> bool {
        let is_declared =
            self.path.starts_with("models::") && !self.marks.iter().any(|mark| mark == PARAMETERS);
        self.kind != ItemKind::Type || is_declared
    }

    /// Returns the path of the type that it belongs to; of a type and of a function, its own.
    pub fn owner(&self) -> &str {
        let end = match self.kind {
            ItemKind::Module | ItemKind::Type | ItemKind::Function => None,
            ItemKind::Field => self.path.rfind('.'),
            ItemKind::Variant | ItemKind::Constant | ItemKind::Method => self.path.rfind("::"),
        };
        end.and_then(|end| self.path.get(..end))
            .unwrap_or(&self.path)
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        f.write_str(&self.signature)?;
        if let Some(wire) = &self.wire {
            write!(f, " {wire:?}")?;
        }
        let marks = self
            .marks
            .iter()
            .map(|mark| mark.escape_debug().to_string());
        let mut marks: Vec<String> = marks.collect();
        if let Some(deprecation) = &self.deprecation {
            let mut mark = String::from("deprecated");
            if let Some(date) = &deprecation.date {
                mark.push_str(&format!(" {}", date.escape_debug()));
            }
            if let Some(date) = &deprecation.removal_date {
                mark.push_str(&format!(", removed {}", date.escape_debug()));
            }
            // Before the marks of a type, after those of a property.
            let position = match self.kind {
                ItemKind::Type => 0,
                _ => marks.len(),
            };
            marks.insert(position, mark);
        }
        for mark in marks {
            write!(f, " [{mark}]")?;
        }
        Ok(())
    }
}
