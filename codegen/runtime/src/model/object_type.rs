//! The type of an object that is being read, from its annotations or from its properties.

use super::additional::Kept;
use super::hierarchy::{Claim, Hierarchy, SHORT_TYPE, TYPE};
use super::json::Json;
use super::name::{Names, drop_duplicates, is_full};
use super::source::{Result, Source, Text};
use super::value::Object;
use std::borrow::Cow;

/// Returns whether a property is a type annotation of the object.
#[inline]
pub(super) fn is_type(name: &str) -> bool {
    name == TYPE || name == SHORT_TYPE
}

/// A property whose text was read, to be read again when its type is known.
pub(super) type Entry<'t> = (Cow<'t, str>, &'t str);

/// What was read that tells the type of an object: by `@odata.type`, or else by the properties, as the one type that
/// declares them.
pub(super) struct ObjectType<'t> {
    hierarchy: Hierarchy,
    claim: Claim,
    /// Whether the variant alone represents the annotation that was read last, so that it is not kept.
    is_said: bool,
    /// The annotation to keep under each of its names.
    full: Option<Json>,
    short: Option<Json>,
    /// The properties of derived types, which wait until the type is known.
    waiting: Vec<Entry<'t>>,
    /// The variant, if it was asked for after what was read last.
    variant: Option<Option<usize>>,
}

impl<'t> ObjectType<'t> {
    pub(super) fn new(hierarchy: Hierarchy) -> Self {
        Self {
            hierarchy,
            claim: Claim::Absent,
            is_said: false,
            full: None,
            short: None,
            waiting: Vec::new(),
            variant: None,
        }
    }

    /// Returns whether the type does not depend on what follows.
    #[inline]
    pub(super) fn is_known(&self) -> bool {
        matches!(self.claim, Claim::Variant(..) | Claim::Unknown)
    }

    /// Reads type annotations and properties of derived types, until the type is known or another property follows,
    /// whose name is returned. The name of the first one was read already.
    pub(super) fn read(
        &mut self,
        first: Option<Cow<'t, str>>,
        source: &mut Source<'t>,
    ) -> Result<Option<Cow<'t, str>>> {
        let mut next = first;
        while !self.is_known()
            && let Some(name) = &next
        {
            if is_type(name) {
                self.variant = None;
                self.read_annotation(name == TYPE, source)?;
            } else if self.hierarchy.is_of_variant(name) {
                if is_full(&self.waiting) {
                    drop_duplicates(&mut self.waiting, |(name, _)| name);
                    self.waiting.reserve(self.waiting.len());
                }
                let text = source.skip()?;
                self.variant = None;
                self.waiting.extend(next.map(|name| (name, text)));
            } else {
                break;
            }
            next = source.next_name()?;
        }
        Ok(next)
    }

    /// Reads the name of a type. The usual spelling of a known type is not kept, because the variant represents it.
    fn read_annotation(&mut self, is_full: bool, source: &mut Source<'t>) -> Result<()> {
        let json = match source.peek() {
            b'"' => match source.string()? {
                Text::Plain(text) => self.claim(text, is_full),
                Text::Escaped(text) => self.claim(&text, is_full),
                Text::Odd(json) => Some(Json::of_odd(json)),
            },
            _ => Some(source.json()?),
        };
        self.is_said = json.is_none();
        match is_full {
            true => self.full = json,
            false => self.short = json,
        }
        Ok(())
    }

    /// Reads the name of a type, and returns it as JSON if it must be kept.
    fn claim(&mut self, type_name: &str, is_full: bool) -> Option<Json> {
        self.claim = self.hierarchy.claim(type_name);
        let is_usual = is_full && matches!(self.claim, Claim::Variant(_, true));
        (!is_usual).then(|| Json::Tree(type_name.into()))
    }

    /// Returns the index of the type among the variants, if it is one of them.
    pub(super) fn variant(&mut self) -> Option<usize> {
        let Self {
            hierarchy,
            claim,
            waiting,
            variant,
            ..
        } = self;
        *variant.get_or_insert_with(|| {
            let names = waiting.iter().map(|(name, _)| &**name);
            hierarchy.variant(claim, names)
        })
    }

    /// Takes the properties that wait.
    pub(super) fn take_waiting(&mut self) -> Vec<Entry<'t>> {
        std::mem::take(&mut self.waiting)
    }

    /// Keeps the annotations that the variant does not represent.
    pub(super) fn keep_in(&mut self, model: &mut dyn Object, names: &mut Names, kept: &mut Kept) {
        if self.is_said && self.short.is_none() {
            return;
        }
        let additional = model.additional_mut();
        if !self.is_said {
            additional.set_untyped();
        }
        for (name, json) in [(TYPE, &mut self.full), (SHORT_TYPE, &mut self.short)] {
            if let Some(json) = json.take() {
                *additional.place(name, names, kept) = json;
            }
        }
    }
}
