//! Which types the walk goes on to: found by navigation, by casts, or inside complex values.

use std::collections::{BTreeMap, BTreeSet};

use super::canonical::{CanonicalPlaces, entity_of};
use crate::api::definitions::Definitions;
use crate::api::types::{StructuredKind, StructuredTypeId};
use crate::schema::roots::Root;

/// What follows from the types and the roots alone, wherever the walk is.
pub(super) struct Onward {
    places: CanonicalPlaces,
    /// The complex types with further resources: entities or operations.
    leading: BTreeSet<StructuredTypeId>,
    /// The complex types with operations on collections of their values.
    gathered: BTreeSet<StructuredTypeId>,
}

impl Onward {
    pub(super) fn new(definitions: &Definitions<'_, '_>, roots: &[Root]) -> Self {
        let gathered = gathered(definitions);
        let leading = leading(definitions, &gathered);
        Self {
            places: CanonicalPlaces::new(definitions, roots, &leading),
            leading,
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

    /// Returns the canonical places of the types.
    pub(super) fn places(&self) -> &CanonicalPlaces {
        &self.places
    }
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
