//! Which types the walk goes on to: found by navigation, by casts, or inside complex values.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::definitions::Definitions;
use crate::api::types::{Navigation, Property, StructuredKind, StructuredTypeId, ValueType};
use crate::schema::roots::Root;

/// What follows from the types and the roots alone, wherever the walk is.
pub(super) struct Onward {
    /// The types that some navigation property or root declares.
    navigable: BTreeSet<StructuredTypeId>,
    /// Those of them that a root or a navigation property contains.
    contained: BTreeSet<StructuredTypeId>,
    /// The complex types with further resources: entities or operations.
    leading: BTreeSet<StructuredTypeId>,
    /// The complex types with operations on collections of their values.
    gathered: BTreeSet<StructuredTypeId>,
}

impl Onward {
    pub(super) fn new(definitions: &Definitions<'_, '_>, roots: &[Root]) -> Self {
        let gathered = gathered(definitions);
        Self {
            navigable: navigable(definitions, roots, |_| true),
            contained: navigable(definitions, roots, |navigation| navigation.contains_target),
            leading: leading(definitions, &gathered),
            gathered,
        }
    }

    /// Returns whether a value of a complex type, or a collection of them, has further resources.
    pub(super) fn goes_on(&self, id: StructuredTypeId, is_collection: bool) -> bool {
        let onward = if is_collection {
            &self.gathered
        } else {
            &self.leading
        };
        onward.contains(&id)
    }

    /// Returns whether a cast is the only way to a type: no navigation property declares the type, and none contains a
    /// type between it and the one without the cast, from which a cast goes on to it as well.
    pub(super) fn is_only_way(
        &self,
        definitions: &Definitions<'_, '_>,
        uncast: StructuredTypeId,
        derived: StructuredTypeId,
    ) -> bool {
        let base = |id: &StructuredTypeId| definitions.structured(*id)?.base;
        let bases = std::iter::successors(base(&derived), base);
        let mut between = bases.take_while(|id| *id != uncast);
        !self.navigable.contains(&derived) && !between.any(|id| self.contained.contains(&id))
    }
}

/// Returns the types that a root declares, or a navigation property with the given condition.
fn navigable(
    definitions: &Definitions<'_, '_>,
    roots: &[Root],
    holds: impl Fn(&Navigation) -> bool,
) -> BTreeSet<StructuredTypeId> {
    let properties = definitions
        .structured_types
        .iter()
        .flat_map(|structured| &structured.properties);
    let starts = roots
        .iter()
        .filter_map(|root| definitions.structured_id(root.start));
    properties
        .filter(|property| property.navigation.as_ref().is_some_and(&holds))
        .filter_map(entity_of)
        .chain(starts)
        .collect()
}

/// The complex types with operations on collections of their values, and those that derive from them.
fn gathered(definitions: &Definitions<'_, '_>) -> BTreeSet<StructuredTypeId> {
    let operations = definitions.operations.iter();
    let bound = operations
        .filter(|operation| operation.binds_collection)
        .filter_map(|operation| operation.binding_type);
    let complex = bound.filter_map(|id| Some((id, definitions.structured(id)?)));
    let complex = complex.filter(|(_, found)| found.kind == StructuredKind::Complex);
    complex
        .flat_map(|(id, found)| std::iter::once(id).chain(found.derived.iter().copied()))
        .collect()
}

/// The complex types with navigation properties or operations, or with a value of such a type.
fn leading(
    definitions: &Definitions<'_, '_>,
    gathered: &BTreeSet<StructuredTypeId>,
) -> BTreeSet<StructuredTypeId> {
    let mut leading: BTreeSet<StructuredTypeId> = definitions
        .operations
        .iter()
        .filter(|operation| !operation.binds_collection)
        .filter_map(|operation| operation.binding_type)
        .collect();
    // What a type leads to is passed on to the types that hold it, and to its base types.
    let mut holders: BTreeMap<StructuredTypeId, Vec<StructuredTypeId>> = BTreeMap::new();
    for (index, structured) in definitions.structured_types.iter().enumerate() {
        let own = StructuredTypeId(index);
        if structured.kind != StructuredKind::Complex {
            continue;
        }
        for property in &structured.properties {
            let value = entity_of(property);
            let is_gathered = || value.is_some_and(|id| gathered.contains(&id));
            if property.navigation.is_some()
                || (property.type_reference.is_collection && is_gathered())
            {
                leading.insert(own);
            } else if let Some(id) = value.filter(|_| !property.type_reference.is_collection) {
                holders.entry(id).or_default().push(own);
            }
        }
        for derived in &structured.derived {
            holders.entry(*derived).or_default().push(own);
        }
    }
    let mut open: Vec<StructuredTypeId> = leading.iter().copied().collect();
    while let Some(id) = open.pop() {
        for holder in holders.remove(&id).unwrap_or_default() {
            if leading.insert(holder) {
                open.push(holder);
            }
        }
    }
    leading.retain(|id| {
        let structured = definitions.structured(*id);
        structured.is_some_and(|structured| structured.kind == StructuredKind::Complex)
    });
    leading
}

/// Returns the entity type that a navigation property refers to.
pub(super) fn entity_of(property: &Property) -> Option<StructuredTypeId> {
    match property.type_reference.value {
        ValueType::Structured(id) => Some(id),
        ValueType::Primitive(_) | ValueType::Enum(_) => None,
    }
}
