/// A declared property: its names, and the metadata that reading and writing need.
#[derive(Clone, Copy, Debug)]
pub struct PropertyInfo {
    pub(crate) name: &'static str,
    pub(crate) field: &'static str,
    pub(crate) is_computed: bool,
    /// Whether its value is read from its text, because its numbers have any number of digits.
    pub(crate) is_text: bool,
    pub(crate) is_key: bool,
    pub(crate) leads_to: LeadsTo,
}

/// How the value of a property relates to its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeadsTo {
    /// A part of the object: the property is structural.
    Part,
    /// An entity, or several, that exist independently.
    Related,
    /// An entity, or several, that exist only as part of this one.
    Contained,
}

impl PropertyInfo {
    /// Creates a property with its name in JSON and the name of the Rust field.
    pub const fn new(name: &'static str, field: &'static str) -> Self {
        Self {
            name,
            field,
            is_computed: false,
            is_text: false,
            is_key: false,
            leads_to: LeadsTo::Part,
        }
    }

    /// Marks the property as set only by the service: a request body omits it.
    pub const fn computed(mut self) -> Self {
        self.is_computed = true;
        self
    }

    /// Marks the property as part of the key, which a reference to the entity contains.
    pub const fn key(mut self) -> Self {
        self.is_key = true;
        self
    }

    /// Marks the property as a navigation property without containment.
    pub const fn navigation(mut self) -> Self {
        self.leads_to = LeadsTo::Related;
        self
    }

    /// Marks the property as a navigation property with containment.
    pub const fn contained(mut self) -> Self {
        self.leads_to = LeadsTo::Contained;
        self
    }

    /// Marks the property as `Edm.Decimal` or a collection of it: its digits are read as text.
    pub const fn decimal(mut self) -> Self {
        self.is_text = true;
        self
    }

    /// Marks the property as one of any JSON, or a collection of it: its digits are read as text.
    pub const fn untyped(mut self) -> Self {
        self.is_text = true;
        self
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

    /// Returns whether this type is `other` or derives from it.
    pub(crate) fn is_or_derives_from(&self, other: &Self) -> bool {
        self.name == other.name || self.base.is_some_and(|base| base.is_or_derives_from(other))
    }
}
