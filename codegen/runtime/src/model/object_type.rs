use super::hierarchy::{Claim, Hierarchy, SHORT_TYPE, TYPE};
use super::json::Json;
use super::tree::{AsText, Entry, Key, Take, Taker};
use serde::de::MapAccess;
use serde_json::Value;
use std::borrow::Cow;

/// The parts of an object that were read before its type was known.
pub(super) struct ObjectType<'de> {
    /// The index of the type among the variants, if it is one of them.
    pub(super) variant: Option<usize>,
    /// Whether the variant alone represents the type annotation that was read, so that no annotation is kept.
    pub(super) is_said: bool,
    /// The properties that came before.
    pub(super) before: Vec<Entry<'de>>,
    /// The name of the next property.
    pub(super) next: Option<Key<'de>>,
}

/// The indices of the type annotations among the entries read so far, one for each spelling.
#[derive(Default)]
struct TypePlaces {
    full: Option<usize>,
    short: Option<usize>,
}

impl TypePlaces {
    /// Adds an entry, replacing an earlier one of the same spelling.
    fn put<'de>(&mut self, entries: &mut Vec<Entry<'de>>, name: Cow<'de, str>, json: Json) {
        let json = AsText.take(json);
        let place = if name == TYPE {
            &mut self.full
        } else {
            &mut self.short
        };
        match place.and_then(|place| entries.get_mut(place)) {
            Some((_, earlier)) => *earlier = json,
            None => {
                *place = Some(entries.len());
                entries.push((name, json));
            }
        }
    }
}

/// Reads an object until its type is known: the type in its `@odata.type`, or else the one type that declares its
/// properties. If the annotation comes first, as OData requires, the rest is read in one pass.
pub(super) fn read_type<'de, A: MapAccess<'de>>(
    hierarchy: Hierarchy,
    first: Option<Key<'de>>,
    map: &mut A,
) -> Result<ObjectType<'de>, A::Error> {
    let mut before: Vec<Entry<'de>> = Vec::new();
    let mut places = TypePlaces::default();
    let mut claim = Claim::Absent;
    let mut is_said = false;
    let mut next = first;
    while let Some(Key(name)) = next {
        if name == TYPE || name == SHORT_TYPE {
            let (claimed, json) = map.next_value_seed(Take(TypeName {
                hierarchy,
                is_full: name == TYPE,
            }))?;
            is_said = json.is_none();
            match json {
                Some(json) => places.put(&mut before, name, json),
                None => before.retain(|(earlier, _)| *earlier != TYPE),
            }
            claim = claimed.unwrap_or(claim);
        } else {
            before.push((name, map.next_value_seed(Take(AsText))?));
        }
        next = map.next_key()?;
        if matches!(claim, Claim::Variant(..) | Claim::Unknown) {
            break;
        }
    }
    let names = before.iter().map(|(name, _)| &**name);
    Ok(ObjectType {
        variant: hierarchy.variant(&claim, names),
        is_said,
        before,
        next,
    })
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
