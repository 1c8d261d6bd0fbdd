use super::additional::Kept;
use super::property::Target;
use super::read::{self, Entry, Key, ReadInto, Reader};
use super::slot::{Items, Sink};
use super::structured::{Model, Object, StructuredType};
use super::value::{Reading, Wire, WireValue};
use serde::de::{Error, MapAccess};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::collections::HashSet;

/// An enum over a type and those derived from it. Implemented by emitted models only.
pub trait Polymorphic: WireValue + Target<Entity: Model> {
    /// The variants, but for that of what is not known.
    const VARIANTS: &'static [Variant<Self>];

    /// The struct of the variant.
    fn object(&self) -> &dyn Object;

    /// As [`object`](Self::object), to be filled.
    fn object_mut(&mut self) -> &mut dyn Object;

    /// A value of a type that is not known.
    fn unknown(base: Self::Entity) -> Self;

    /// Whether the type is not known.
    fn is_unknown(&self) -> bool;
}

/// A variant of a [`Polymorphic`] enum: its type, and an empty value of it.
#[derive(Debug)]
pub struct Variant<P> {
    structured_type: &'static StructuredType,
    new: fn() -> P,
}

impl<P> Variant<P> {
    /// The variant that holds an `M`.
    pub const fn of<M: Model>() -> Self
    where
        P: From<M>,
    {
        Self {
            structured_type: M::TYPE,
            new: || M::default().into(),
        }
    }
}

/// An empty object of the variant at this place, or of what is not known.
pub fn new_variant<P: Polymorphic>(variant: Option<usize>) -> P {
    match variant.and_then(|index| P::VARIANTS.get(index)) {
        Some(variant) => (variant.new)(),
        None => P::unknown(P::Entity::default()),
    }
}

/// A value as it is written: it names its type where that is known.
pub fn variant_to_wire<P: Polymorphic>(value: &P) -> Wire<'_> {
    if value.is_unknown() {
        Wire::Object(value.object())
    } else {
        Wire::TypedObject(value.object(), P::Entity::TYPE)
    }
}

/// A type with the types that derive from it, whatever the enum over them.
#[derive(Clone, Copy, Debug)]
pub struct Hierarchy {
    /// The type that is declared where any of these may stand.
    base: &'static StructuredType,
    /// The type of the variant at a place, as in [`Polymorphic::VARIANTS`].
    variant: fn(usize) -> Option<&'static StructuredType>,
}

/// What an object said about its type.
enum Claim {
    /// Nothing.
    Absent,
    /// A type with a variant, and whether this is how the type's name is written.
    Variant(usize, bool),
    /// A type that objects cannot have, but types derived from it can.
    Abstract(&'static StructuredType),
    /// A type that the metadata does not have here.
    Unknown,
}

/// `microsoft.graph.x` out of `#microsoft.graph.x`, or out of a metadata address ending in it.
pub(super) fn qualified_name(type_name: &str) -> &str {
    type_name
        .rsplit_once('#')
        .map_or(type_name, |(_, name)| name)
        .trim()
}

impl Hierarchy {
    /// The types that a value may have.
    pub fn of<P: Polymorphic>() -> Self {
        Self {
            base: P::Entity::TYPE,
            variant: |index| Some(P::VARIANTS.get(index)?.structured_type),
        }
    }

    /// The types of the variants, in their order.
    fn variants(self) -> impl Iterator<Item = &'static StructuredType> + Clone {
        (0..).map_while(self.variant)
    }

    fn claim(self, type_name: &str) -> Claim {
        if let Some(name) = type_name.strip_prefix('#')
            && let Some(index) = self.variants().position(|variant| variant.name == name)
        {
            return Claim::Variant(index, true);
        }
        let name = qualified_name(type_name);
        let is_named = |candidate: &StructuredType| candidate.name.eq_ignore_ascii_case(name);
        if let Some(index) = self.variants().position(is_named) {
            return Claim::Variant(index, false);
        }
        if is_named(self.base) {
            return Claim::Abstract(self.base);
        }
        for variant in self.variants() {
            let mut base = variant.base;
            while let Some(between) = base {
                if is_named(between) && between.is_or_derives_from(self.base) {
                    return Claim::Abstract(between);
                }
                base = between.base;
            }
        }
        Claim::Unknown
    }

    /// The variant that the properties of an object tell: the one type among those that derive
    /// from `root` that declares all of them, or whose derived types are the only others to.
    fn evident(self, root: &StructuredType, entries: &[Entry<'_>]) -> Option<usize> {
        let inherited = self.base.properties.len();
        let own = |candidate: &StructuredType, name: &str| {
            candidate
                .properties
                .get(inherited..)
                .is_some_and(|own| own.iter().any(|property| property.name == name))
        };
        let candidates: Vec<_> = self
            .variants()
            .enumerate()
            .filter(|(_, variant)| variant.is_or_derives_from(root))
            .collect();
        let mut evidence = entries
            .iter()
            .map(|(name, _)| &**name)
            .filter(|name| candidates.iter().any(|(_, variant)| own(variant, name)))
            .peekable();
        if evidence.peek().is_none() {
            let at_root = candidates
                .iter()
                .find(|(_, variant)| variant.name == root.name);
            return match (at_root, candidates.as_slice()) {
                (Some((index, _)), _) | (None, [(index, _)]) => Some(*index),
                _ => None,
            };
        }
        // A name may come often: each counts once.
        let evidence: HashSet<_> = evidence.collect();
        let covering: Vec<_> = candidates
            .into_iter()
            .filter(|(_, variant)| evidence.iter().all(|name| own(variant, name)))
            .collect();
        let common = covering.iter().find(|(_, variant)| {
            covering
                .iter()
                .all(|(_, other)| other.is_or_derives_from(variant))
        });
        common.map(|(index, _)| *index)
    }

    /// The variant for an object without a type: that of the base, unless that is abstract.
    fn fallback(self) -> Option<usize> {
        self.variants()
            .position(|variant| variant.name == self.base.name)
    }
}

/// The annotation with an object's type. Some services leave out `odata.`.
pub(super) const TYPE: &str = "@odata.type";
pub(super) const SHORT_TYPE: &str = "@type";

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

/// Reads an object of the type in its `@odata.type`, or else of the type that has its properties. Where that comes
/// first, as OData wants it, the rest is read in one pass.
pub(crate) fn read<'de, A: MapAccess<'de>>(
    sink: &mut dyn Sink,
    hierarchy: Hierarchy,
    reader: &mut Reader,
    first: Option<Key<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let mut before: Vec<Entry<'de>> = Vec::new();
    let mut places = TypePlaces::default();
    let mut claim = Claim::Absent;
    // Whether the variant alone says what was read, so that the annotation is not kept.
    let mut is_said = false;
    let mut next = first;
    let mut after = None;
    while let Some(Key(name)) = next {
        if name == TYPE && before.is_empty() {
            claim = read_first_type(hierarchy, reader, map, &mut before)?;
            is_said = matches!(claim, Claim::Variant(_, true));
            if !before.is_empty() {
                places.full = Some(0);
            }
        } else if name == TYPE || name == SHORT_TYPE {
            let json: Value = map.next_value()?;
            let claimed = json.as_str().map(|type_name| hierarchy.claim(type_name));
            is_said = name == TYPE && matches!(claimed, Some(Claim::Variant(_, true)));
            if is_said {
                before.retain(|(earlier, _)| *earlier != name);
            } else {
                places.put(&mut before, name, json);
            }
            claim = claimed.unwrap_or(claim);
        } else {
            before.push((name, map.next_value()?));
        }
        next = map.next_key()?;
        if matches!(claim, Claim::Variant(..) | Claim::Unknown) {
            after = next;
            break;
        }
    }
    let index = match claim {
        Claim::Variant(index, _) => Some(index),
        Claim::Unknown => None,
        Claim::Abstract(root) => hierarchy.evident(root, &before).or(hierarchy.fallback()),
        Claim::Absent => hierarchy
            .evident(hierarchy.base, &before)
            .or(hierarchy.fallback()),
    };
    let Some(model) = sink.put_object(index) else {
        return Err(A::Error::custom(
            "a type with derived types is not an object",
        ));
    };
    if !is_said {
        model.additional_mut().set_untyped();
    }
    let mut kept = Kept::default();
    if !before.is_empty() {
        kept = replay_all(model, reader, before)?;
    }
    read::read_model(model, kept, reader, after, map)
}

/// Reads the value of an `@odata.type` that comes first. The usual spelling of a known type is
/// not kept: the variant says it.
fn read_first_type<'de, A: MapAccess<'de>>(
    hierarchy: Hierarchy,
    reader: &mut Reader,
    map: &mut A,
    before: &mut Vec<Entry<'de>>,
) -> Result<Claim, A::Error> {
    let mut type_name = TypeName {
        hierarchy,
        claim: Claim::Absent,
    };
    let is_kept = map.next_value_seed(ReadInto {
        sink: &mut type_name,
        reader: &mut *reader,
    })?;
    if is_kept {
        before.push((TYPE.into(), reader.take_kept()));
    }
    Ok(type_name.claim)
}

/// Takes the name of a type for what it says, so that it is not copied.
struct TypeName {
    hierarchy: Hierarchy,
    claim: Claim,
}

impl Sink for TypeName {
    fn put_nothing(&mut self) {}

    fn put_text(&mut self, text: &str) -> Reading {
        self.claim = self.hierarchy.claim(text);
        match self.claim {
            Claim::Variant(_, true) => Reading::Exact(()),
            _ => Reading::Coerced(()),
        }
    }

    fn put_boolean(&mut self, _: bool) -> Reading {
        Reading::Unreadable
    }

    fn put_number(&mut self, _: &Number) -> Reading {
        Reading::Unreadable
    }

    fn put_digits(&mut self, _: &str) -> Reading {
        Reading::Unreadable
    }

    fn put_json(&mut self, json: Value) -> Option<Value> {
        Some(json)
    }

    fn hierarchy(&self) -> Option<Hierarchy> {
        None
    }

    fn put_object(&mut self, _: Option<usize>) -> Option<&mut dyn Object> {
        None
    }

    fn take_back(&mut self) {}

    fn put_items(&mut self) -> Option<&mut dyn Items> {
        None
    }
}

/// Reads the properties that came before the type was known.
#[cold]
fn replay_all<E: Error>(
    model: &mut dyn Object,
    reader: &mut Reader,
    before: Vec<Entry<'_>>,
) -> Result<Kept, E> {
    let mut kept = Kept::default();
    for entry in before {
        read::replay(model, reader, entry, &mut kept)?;
    }
    Ok(kept)
}
