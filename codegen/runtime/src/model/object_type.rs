use super::hierarchy::{Claim, Hierarchy, SHORT_TYPE, TYPE};
use super::tree::{Entry, Key, Take, Taker, Whole};
use serde::de::MapAccess;
use serde_json::Value;
use std::borrow::Cow;

/// What was read of an object until its type was known.
pub(super) struct ObjectType<'de> {
    /// Its place among the variants, where it is one of them.
    pub(super) variant: Option<usize>,
    /// Whether the variant alone says what was read of the type, so that no annotation is kept.
    pub(super) is_said: bool,
    /// What came before.
    pub(super) before: Vec<Entry<'de>>,
    /// The name that comes next.
    pub(super) next: Option<Key<'de>>,
}

/// Where the annotations with the type are among the entries read so far, one of each spelling.
#[derive(Default)]
struct TypePlaces {
    full: Option<usize>,
    short: Option<usize>,
}

impl TypePlaces {
    /// Adds an entry, in the place of an earlier one of the same spelling.
    fn put<'de>(&mut self, entries: &mut Vec<Entry<'de>>, name: Cow<'de, str>, json: Value) {
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

/// Reads an object as far as it takes to know its type: that in its `@odata.type`, or else the one that has its
/// properties. Where the annotation comes first, as OData wants it, the rest is read in one pass.
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
            before.push((name, map.next_value_seed(Take(Whole))?));
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

/// Takes the name of a type for what it says, with the JSON where that has to be kept. The usual spelling of a
/// known type is not: the variant says it.
struct TypeName {
    hierarchy: Hierarchy,
    is_full: bool,
}

impl Taker<'_> for TypeName {
    type Taken = (Option<Claim>, Option<Value>);

    fn take(self, json: Value) -> Self::Taken {
        match &json {
            Value::String(text) => self.take_text(text),
            _ => (None, Some(json)),
        }
    }

    fn take_text(self, text: &str) -> Self::Taken {
        let claim = self.hierarchy.claim(text);
        let is_said = self.is_full && matches!(claim, Claim::Variant(_, true));
        (Some(claim), (!is_said).then(|| text.into()))
    }
}
