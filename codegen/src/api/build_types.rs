//! The types of an API.

use super::index::{EnumSource, Index, StructuredOrigin, StructuredSource};
use super::names::{Inner, RustNames};
use super::types::{
    EnumMember, EnumType, Navigation, Operation, Property, StructuredKind, StructuredType,
    StructuredTypeId,
};
use crate::csdl;
use crate::naming::{self, Case, RustName};
use crate::schema::problems::Location;
use crate::schema::vocabulary::CORE;
use crate::schema::{PropertyElement, PropertyId, Target, TypeElement, TypeId};

/// The maximum number of emitted fields: every type repeats those of its base types, so a small document can require a
/// large amount of code. All of Graph has about fifty thousand.
const MAX_FIELDS: usize = 1_000_000;

/// The properties of a type in their order, each with the element that it is made from.
type Properties = Vec<(Property, PropertyId)>;

impl<'m, 'a> Index<'m, 'a> {
    /// The enumeration types.
    pub(super) fn build_enum_types(&self, names: &mut RustNames<'m, 'a>) -> Vec<EnumType> {
        let sources = self.enum_types.iter();
        sources
            .filter_map(|source| match self.model.type_entry(source.id).element {
                TypeElement::Enum(element) => Some(self.enum_type(names, source, element)),
                _ => None,
            })
            .collect()
    }

    fn enum_type(
        &self,
        names: &mut RustNames<'m, 'a>,
        source: &EnumSource,
        element: &csdl::EnumType<'a>,
    ) -> EnumType {
        let (id, name) = (source.id, source.name.clone());
        let mut counted = -1_i64;
        let mut members = Vec::with_capacity(element.members.len());
        for (index, member) in (0..).zip(&element.members) {
            counted = member.value.unwrap_or(counted.saturating_add(1));
            members.push((counted, member, Target::Member(id, index)));
        }
        members.sort_by(|(one, this, _), (other, that, _)| {
            (one, &this.name).cmp(&(other, &that.name))
        });
        // The first member by value keeps a shared name, because services add members at the end.
        let (case, rust): (_, fn(&str) -> RustName) = if element.is_flags {
            (Case::Snake, naming::constant_name)
        } else {
            (Case::Camel, naming::variant_name)
        };
        let derived = members
            .iter()
            .map(|(_, member, target)| (*target, rust(&member.name)));
        let rust = names.all_inner(derived, case);
        let members = members.into_iter().zip(rust);
        let members: Vec<(EnumMember, Location)> = members
            .map(|((value, member, target), rust)| {
                let location = Location {
                    source: self.model.type_entry(id).location.source,
                    position: member.position,
                };
                let member = EnumMember {
                    name: member.name.to_string(),
                    rust,
                    value,
                    description: self.model.description(target),
                    deprecation: self.model.deprecation(target),
                };
                (member, location)
            })
            .collect();
        let items = members.iter().map(|(member, location)| Inner {
            owner: &name.qualified,
            name: &member.name,
            rust: member.rust.as_str(),
            location: *location,
        });
        if element.is_flags {
            names.check_inner("constant", items, &[]);
        } else {
            names.check_inner("variant", items, &[naming::UNKNOWN_VALUE]);
        }
        EnumType {
            name,
            is_flags: element.is_flags,
            members: members.into_iter().map(|(member, _)| member).collect(),
            description: self.model.description(Target::Type(id)),
            deprecation: self.model.deprecation(Target::Type(id)),
        }
    }

    /// Returns the structured types, and the elements that their properties are made from.
    pub(super) fn build_structured_types(
        &self,
        names: &mut RustNames<'m, 'a>,
        operations: &[Operation],
    ) -> (Vec<StructuredType>, Vec<Vec<PropertyId>>) {
        if !self.check_fields(names) {
            return (Vec::new(), Vec::new());
        }
        let sources = self.structured_types.iter();
        sources
            .map(|source| match source.origin {
                StructuredOrigin::Declared(id) => self.structured_type(names, source, id),
                StructuredOrigin::Parameters(operation) => {
                    (parameters(source, &operations[operation]), Vec::new())
                }
            })
            .unzip()
    }

    /// Returns whether the number of fields is within the maximum, and reports it otherwise.
    fn check_fields(&self, names: &mut RustNames<'m, 'a>) -> bool {
        let model = self.model;
        let own = |id: TypeId| model.type_entry(id).properties.len();
        let mut total = 0;
        for source in &self.structured_types {
            let StructuredOrigin::Declared(id) = source.origin else {
                continue;
            };
            total += model.with_bases(id).map(own).sum::<usize>();
            if total > MAX_FIELDS {
                let entry = model.type_entry(id);
                names.problems.error(
                    entry.location,
                    entry.name.to_string(),
                    format!("the types have more than {MAX_FIELDS} fields together, inherited ones included"),
                    "narrow the roots, or omit types",
                );
                return false;
            }
        }
        true
    }

    fn structured_type(
        &self,
        names: &mut RustNames<'m, 'a>,
        source: &StructuredSource,
        id: TypeId,
    ) -> (StructuredType, Vec<PropertyId>) {
        let model = self.model;
        let mut properties = Properties::new();
        let mut chain: Vec<TypeId> = model.with_bases(id).collect();
        chain.reverse();
        let (mut is_open, mut has_stream, mut key) = (false, false, Vec::new());
        let (mut is_abstract, mut kind) = (false, StructuredKind::Complex);
        for base in chain {
            if let TypeElement::Structured(element) = model.type_entry(base).element {
                is_open |= element.is_open;
                has_stream |= element.has_stream;
                is_abstract = element.is_abstract;
                kind = element.kind.into();
                if let Some(element) = &element.key {
                    let references = element.property_references.iter();
                    key = references
                        .map(|reference| reference.name.to_string())
                        .collect();
                }
            }
            self.add_own_properties(id, base, &mut properties);
        }
        self.check_properties(names, &properties);
        let derived = if source.polymorphic.is_some() {
            self.derived(id)
        } else {
            Vec::new()
        };
        let base = model.type_entry(id).base;
        let (properties, ids) = properties.into_iter().unzip();
        let structured = StructuredType {
            name: source.name.clone(),
            kind,
            is_abstract,
            is_open,
            has_stream,
            base: base.and_then(|base| self.structured_id(base)),
            derived,
            polymorphic: source.polymorphic.clone(),
            key,
            properties,
            description: self.description(id),
            deprecation: model.deprecation(Target::Type(id)),
        };
        (structured, ids)
    }

    /// Returns the description of a type, which also states whether it is a reference.
    fn description(&self, id: TypeId) -> Option<String> {
        let description = self.model.description(Target::Type(id));
        if !self.reach.is_reference(id) {
            return description;
        }
        let reference = format!(
            "A reference to `{}`: its key; all else that is read is in `additional`.",
            self.model.type_entry(id).name
        );
        Some(match description {
            Some(description) => format!("{description}\n\n{reference}"),
            None => reference,
        })
    }

    /// Adds the properties that the type itself, or one of its base types, declares.
    fn add_own_properties(&self, owner: TypeId, base: TypeId, properties: &mut Properties) {
        for id in self.sorted_properties(base) {
            properties.push((self.property(owner, id), id));
        }
    }

    /// Reports properties of one type that share a Rust name.
    fn check_properties(&self, names: &mut RustNames<'m, 'a>, properties: &Properties) {
        let inner = |rust: fn(&Property) -> &str| {
            properties.iter().map(move |(property, id)| Inner {
                owner: &property.declared_by,
                name: &property.name,
                rust: rust(property),
                location: self.model.property(*id).location,
            })
        };
        let fields = inner(|property| property.rust.as_str());
        // Names that collide as fields collide as constants too: one report is enough.
        if names.check_inner("field", fields, &[naming::ADDITIONAL]) {
            names.check_inner(
                "constant",
                inner(|property| property.constant.as_str()),
                &[],
            );
        }
    }

    /// Returns all reached types that derive from a type, by Rust name, which is the order of ids.
    fn derived(&self, id: TypeId) -> Vec<StructuredTypeId> {
        let mut found = Vec::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            for derived in self.reach.derived(self.model, id) {
                if let Some(id) = self.structured_id(derived) {
                    found.push(id);
                    open.push(derived);
                }
            }
        }
        found.sort_unstable();
        found
    }

    fn property(&self, owner: TypeId, id: PropertyId) -> Property {
        let model = self.model;
        let entry = model.property(id);
        let rust = self.property_names.get(&id).cloned();
        let rust = rust.unwrap_or_else(|| naming::field_name(entry.name));
        let constant = naming::constant_name(rust.unraw());
        // An annotation of an inherited property precedes those of its declaration.
        let mut targets: Vec<Target> = model
            .with_bases(owner)
            .take_while(|base| *base != entry.declared_by)
            .map(|base| Target::Inherited(base, id))
            .collect();
        targets.push(Target::Property(id));
        let tag = |term| {
            targets
                .iter()
                .find_map(|target| model.tag(*target, CORE, term))
                == Some(true)
        };
        let navigation = match entry.element {
            PropertyElement::Structural(_) => None,
            PropertyElement::Navigation(element) => {
                let bindings = targets
                    .iter()
                    .find_map(|target| model.explicit_operation_bindings(*target));
                let navigation = Navigation {
                    contains_target: element.contains_target,
                    is_auto_expanded: tag("AutoExpand"),
                    explicit_operation_bindings: bindings,
                };
                Some(navigation)
            }
        };
        Property {
            name: entry.name.to_owned(),
            constant,
            rust,
            declared_by: model.type_entry(entry.declared_by).name.to_string(),
            type_reference: self.type_reference(entry.reference, entry.element.nullable()),
            navigation,
            is_computed: tag("Computed"),
            is_immutable: tag("Immutable"),
            description: targets.iter().find_map(|target| model.description(*target)),
            deprecation: targets.iter().find_map(|target| model.deprecation(*target)),
        }
    }
}

/// Returns the type of an action's parameters: the body is one JSON object.
fn parameters(source: &StructuredSource, operation: &Operation) -> StructuredType {
    let properties = operation.parameters.iter().map(|parameter| Property {
        name: parameter.name.clone(),
        rust: match parameter.rust.as_str() {
            naming::ADDITIONAL => parameter.rust.with_suffix("_"),
            _ => parameter.rust.clone(),
        },
        constant: naming::constant_name(parameter.rust.unraw()),
        declared_by: source.name.qualified.clone(),
        type_reference: parameter.type_reference.clone(),
        navigation: None,
        is_computed: false,
        is_immutable: false,
        description: parameter.description.clone(),
        deprecation: parameter.deprecation.clone(),
    });
    StructuredType {
        name: source.name.clone(),
        kind: StructuredKind::Parameters,
        is_abstract: false,
        is_open: false,
        has_stream: false,
        base: None,
        derived: Vec::new(),
        polymorphic: None,
        key: Vec::new(),
        properties: properties.collect(),
        description: Some(format!(
            "The parameters of the action `{}`.",
            operation.name()
        )),
        deprecation: operation.deprecation.clone(),
    }
}
