use super::additional::Kept;
use super::hierarchy::{Claim, Hierarchy, SHORT_TYPE, TYPE};
use super::json::Json;
use super::name::Names;
use super::tree::{Entry, Key, Take, Taker};
use super::value::Object;
use serde::de::MapAccess;
use serde_json::Value;

/// Returns whether a property is a type annotation of the object.
#[inline]
pub(super) fn is_type(name: &str) -> bool {
    name == TYPE || name == SHORT_TYPE
}

/// The type annotations of an object that were read, until its type is known: by `@odata.type`, or else by the
/// properties, as the one type that declares them.
pub(super) struct TypeAnnotations {
    hierarchy: Hierarchy,
    claim: Claim,
    /// Whether the variant alone represents the annotation that was read last, so that it is not kept.
    is_said: bool,
    /// The annotation to keep under each of its names.
    full: Option<Json>,
    short: Option<Json>,
}

impl TypeAnnotations {
    pub(super) fn new(hierarchy: Hierarchy) -> Self {
        Self {
            hierarchy,
            claim: Claim::Absent,
            is_said: false,
            full: None,
            short: None,
        }
    }

    pub(super) fn hierarchy(&self) -> Hierarchy {
        self.hierarchy
    }

    /// Returns whether the type does not depend on what follows.
    pub(super) fn is_known(&self) -> bool {
        matches!(self.claim, Claim::Variant(..) | Claim::Unknown)
    }

    /// Reads type annotations until the type is known or another property follows, whose name is returned. The name of
    /// the first property was read already.
    pub(super) fn read<'de, A: MapAccess<'de>>(
        &mut self,
        first: Option<Key<'de>>,
        map: &mut A,
    ) -> Result<Option<Key<'de>>, A::Error> {
        let mut next = first;
        while !self.is_known()
            && let Some(Key(name)) = &next
            && is_type(name)
        {
            let is_full = name == TYPE;
            let (claim, json) = map.next_value_seed(Take(TypeName {
                hierarchy: self.hierarchy,
                is_full,
            }))?;
            self.claim = claim.unwrap_or(std::mem::replace(&mut self.claim, Claim::Absent));
            self.is_said = json.is_none();
            match is_full {
                true => self.full = json,
                false => self.short = json,
            }
            next = map.next_key()?;
        }
        Ok(next)
    }

    /// Returns the index of the type among the variants, if it is one of them, for an object with these properties of
    /// derived types.
    pub(super) fn variant(&self, properties: &[Entry<'_>]) -> Option<usize> {
        let names = properties.iter().map(|(name, _)| &**name);
        self.hierarchy.variant(&self.claim, names)
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

/// Reads the name of a type as a claim, with the JSON if it must be kept. The usual spelling of a known type is not
/// kept, because the variant represents it.
struct TypeName {
    hierarchy: Hierarchy,
    is_full: bool,
}

impl Taker<'_> for TypeName {
    type Taken = (Option<Claim>, Option<Json>);

    fn take(self, json: Json) -> Self::Taken {
        match json.tree() {
            Value::String(text) => self.take_text(text),
            _ => (None, Some(json)),
        }
    }

    fn take_text(self, text: &str) -> Self::Taken {
        let claim = self.hierarchy.claim(text);
        let is_said = self.is_full && matches!(claim, Claim::Variant(_, true));
        (Some(claim), (!is_said).then(|| Json::Tree(text.into())))
    }
}
