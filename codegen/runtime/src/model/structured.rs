//! The descriptions of entity types and complex types.

/// A declared property: its names, and the metadata that reading and writing need.
#[derive(Clone, Copy, Debug)]
pub struct PropertyInfo {
    /// The name in JSON.
    pub name: &'static str,
    /// The name of the Rust field.
    pub field: &'static str,
    /// Whether only the service sets it: a request body omits it.
    pub computed: bool,
    /// Whether it is part of the key, which a reference to the entity contains.
    pub key: bool,
    /// Whether it is a navigation property without containment.
    pub navigation: bool,
    /// Whether it is a navigation property with containment.
    pub contained: bool,
}

impl PropertyInfo {
    /// States that only the service sets it.
    pub const fn computed(self) -> Self {
        let computed = true;
        Self { computed, ..self }
    }

    /// States that it is part of the key.
    pub const fn key(self) -> Self {
        Self { key: true, ..self }
    }

    /// States that it is a navigation property without containment.
    pub const fn navigation(self) -> Self {
        let navigation = true;
        Self { navigation, ..self }
    }

    /// States that it is a navigation property with containment.
    pub const fn contained(self) -> Self {
        let contained = true;
        Self { contained, ..self }
    }

    /// Returns whether the value is a part of its object, and no entity with a life of its own.
    pub(crate) fn is_structural(&self) -> bool {
        !self.navigation && !self.contained
    }
}

/// Describes a structural property that callers set.
pub const fn property(name: &'static str, field: &'static str) -> PropertyInfo {
    PropertyInfo {
        name,
        field,
        computed: false,
        key: false,
        navigation: false,
        contained: false,
    }
}

/// An entity or complex type, as the metadata declares it.
#[derive(Debug)]
pub struct StructuredType {
    /// The qualified name, such as `microsoft.graph.restorePoint`.
    pub name: &'static str,
    /// The name of the Rust struct.
    pub rust_name: &'static str,
    /// The base type, if it is also emitted.
    pub base: Option<&'static StructuredType>,
    /// All properties, those of base types first. A property has the same index here as in every derived type.
    pub properties: &'static [PropertyInfo],
}

/// Returns the base type, which is the only item if there is one.
pub const fn base(types: &[&'static StructuredType]) -> Option<&'static StructuredType> {
    match types {
        [base, ..] => Some(*base),
        [] => None,
    }
}

impl StructuredType {
    /// Returns the property called `name`, with its index. The search starts at `expected`, after the property that was
    /// read before: a service mostly writes the properties of a type in the same order.
    #[inline]
    pub(crate) fn find(
        &'static self,
        name: &str,
        expected: usize,
    ) -> Option<(usize, &'static PropertyInfo)> {
        let is_it = |property: &PropertyInfo| property.name == name;
        let (before, from) = self.properties.split_at_checked(expected)?;
        if let Some(offset) = from.iter().position(is_it) {
            return Some((expected + offset, from.get(offset)?));
        }
        let index = before.iter().position(is_it)?;
        Some((index, before.get(index)?))
    }

    /// Returns the names of all properties in JSON.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.properties.iter().map(|property| property.name)
    }

    /// Returns whether this type is `other`.
    pub(super) fn is(&self, other: &Self) -> bool {
        // A constant may have several addresses.
        std::ptr::eq(self, other) || self.name == other.name
    }

    /// Returns whether this type is `other` or derives from it.
    pub(crate) fn is_or_derives_from(&self, other: &Self) -> bool {
        self.is(other) || self.base.is_some_and(|base| base.is_or_derives_from(other))
    }
}
