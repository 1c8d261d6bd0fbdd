//! The types that an object of a polymorphic property can have.

use super::structured::StructuredType;

/// The annotation with an object's type. Some services omit `odata.`.
pub(super) const TYPE: &str = "@odata.type";
pub(super) const SHORT_TYPE: &str = "@type";

/// A type with its derived types, whatever the enum over them.
#[derive(Clone, Copy, Debug)]
pub struct Hierarchy {
    /// The declared type.
    base: &'static StructuredType,
    /// Returns the type of the variant at an index.
    variant_type: fn(usize) -> Option<&'static StructuredType>,
}

/// What an object states about its type.
pub(super) enum Claim {
    /// Nothing.
    Absent,
    /// The type of a variant, and whether the name is written in the usual form.
    Variant(usize, bool),
    /// An abstract type with derived types.
    Abstract(&'static StructuredType),
    /// A type that the metadata does not have here.
    Unknown,
}

/// Returns `microsoft.graph.x` for `#microsoft.graph.x`, or for a metadata address ending in it.
pub(super) fn qualified_name(type_name: &str) -> &str {
    type_name
        .rsplit_once('#')
        .map_or(type_name, |(_, name)| name)
        .trim()
}

impl Hierarchy {
    /// Creates a hierarchy from the base type and a table of the variants' types.
    pub(super) const fn new(
        base: &'static StructuredType,
        variant_type: fn(usize) -> Option<&'static StructuredType>,
    ) -> Self {
        Self { base, variant_type }
    }

    /// Returns the types of the variants, in their order.
    fn variants(self) -> impl Iterator<Item = &'static StructuredType> + Clone {
        (0..).map_while(self.variant_type)
    }

    /// Returns the index of the variant with this type.
    #[cfg(feature = "test-util")]
    pub(crate) fn place_of(self, type_name: &str) -> Option<usize> {
        match self.claim(type_name) {
            Claim::Variant(place, _) => Some(place),
            _ => None,
        }
    }

    pub(super) fn claim(self, type_name: &str) -> Claim {
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

    /// Returns the index of the variant that is this type.
    fn index_of(self, structured_type: &StructuredType) -> Option<usize> {
        self.variants()
            .position(|variant| variant.is(structured_type))
    }

    /// Returns how many properties all types have: those of the base type, which are the first of each.
    pub(super) fn count_of_common(self) -> usize {
        self.base.properties.len()
    }

    /// Returns whether a derived type declares a property of this name.
    pub(super) fn is_of_variant(self, name: &str) -> bool {
        self.variants().any(|variant| self.declares(variant, name))
    }

    /// Returns whether a derived type, and not the base type, declares a property of this name.
    fn declares(self, variant: &StructuredType, name: &str) -> bool {
        let own = variant.properties.get(self.count_of_common()..);
        own.is_some_and(|own| own.iter().any(|property| property.name == name))
    }

    /// Returns the variant that the properties of an object imply: the only type among those derived from `root` that
    /// declares all of them, or whose derived types are the only others that do.
    fn evident<'n>(
        self,
        root: &StructuredType,
        names: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<usize> {
        // All types derive from the declared one.
        let derives =
            |variant: &StructuredType| root.is(self.base) || variant.is_or_derives_from(root);
        let is_evidence = |name: &&str| {
            let mut variants = self.variants();
            variants.any(|variant| derives(variant) && self.declares(variant, name))
        };
        let evidence = names.clone().filter(is_evidence).count();
        if evidence == 0 {
            let candidates = self.variants().enumerate();
            let mut candidates = candidates.filter(|(_, variant)| derives(variant));
            return match (candidates.next(), candidates.next()) {
                (Some((index, _)), None) => Some(index),
                _ => self.index_of(root),
            };
        }
        // One that declares as many declares all of them.
        let is_covering = |variant: &StructuredType| {
            derives(variant)
                && names
                    .clone()
                    .filter(|name| self.declares(variant, name))
                    .count()
                    == evidence
        };
        let covering = self.variants().enumerate();
        let mut covering = covering.filter(|(_, variant)| is_covering(variant));
        let is_base = |base: &StructuredType| {
            let mut others = self.variants().filter(|other| is_covering(other));
            others.all(|other| other.is_or_derives_from(base))
        };
        let first = covering.next()?;
        let Some(second) = covering.next() else {
            return Some(first.0);
        };
        let mut several = [first, second].into_iter().chain(covering);
        several
            .find(|(_, variant)| is_base(variant))
            .map(|(index, _)| index)
    }

    /// Returns the variant of an object with this claim about its type and with properties of these names.
    pub(super) fn variant<'n>(
        self,
        claim: &Claim,
        names: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<usize> {
        let root = match claim {
            Claim::Variant(index, _) => return Some(*index),
            Claim::Unknown => return None,
            Claim::Abstract(root) => root,
            Claim::Absent => self.base,
        };
        // An object without a type has that of the base type, unless it is abstract.
        self.evident(root, names)
            .or_else(|| self.index_of(self.base))
    }
}
