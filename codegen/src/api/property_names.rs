//! The Rust names of properties: one for each declaration, which all derived types share.
//!
//! A property of a base type keeps its name before one of a derived type, a structural property before a navigation
//! property, and then the first by CSDL name. Of the others, a navigation property gets a suffix for its kind, and a
//! property that collides with one of a base type gets the type that declares it.

use std::collections::{HashMap, HashSet};

use super::apart::{Wish, tell_apart};
use super::index::{Index, StructuredSource};
use super::names::{RustNames, constant_key};
use crate::naming::{self, Case, RustName};
use crate::schema::{PropertyId, Target, TypeId};

/// The names of the types processed so far.
#[derive(Default)]
struct Taken {
    /// The number of types that use a key: common keys mostly belong to unrelated types, and an unused key needs no
    /// further check.
    counts: HashMap<String, u32>,
    by_type: HashSet<(TypeId, String)>,
}

impl<'m, 'a> Index<'m, 'a> {
    /// Names all reached properties.
    pub(super) fn name_properties(
        &self,
        names: &mut RustNames<'m, 'a>,
    ) -> HashMap<PropertyId, RustName> {
        let model = self.model;
        let declared = self.structured_types.iter();
        let mut types: Vec<(usize, TypeId, &StructuredSource)> = declared
            .filter_map(|source| {
                let id = source.declared()?;
                Some((model.with_bases(id).count(), id, source))
            })
            .collect();
        types.sort_by(|(depth, _, one), (other_depth, _, other)| {
            (depth, &one.name.qualified).cmp(&(other_depth, &other.name.qualified))
        });
        let mut taken = Taken::default();
        let mut named = HashMap::new();
        for (_, owner, source) in types {
            let own = self.sorted_properties(owner);
            let is_taken = |key: &str| {
                taken.counts.contains_key(key)
                    && model
                        .with_bases(owner)
                        .skip(1)
                        .any(|base| taken.by_type.contains(&(base, key.to_owned())))
            };
            let wishes = own.iter().map(|id| {
                let entry = model.property(*id);
                let (name, is_given) =
                    names.inner(Target::Property(*id), || naming::field_name(entry.name));
                let navigation = entry
                    .is_navigation()
                    .then(|| name.with_suffix("_navigation"));
                let derived = is_taken(&constant_key(&name)).then(|| {
                    let of = naming::value_name(naming::stem(&source.name.rust));
                    name.with_suffix(&format!("_of_{}", of.unraw()))
                });
                Wish {
                    otherwise: navigation.into_iter().chain(derived).collect(),
                    name,
                    is_given,
                }
            });
            let wishes = wishes.collect();
            let found = tell_apart(wishes, Case::Snake, constant_key, is_taken);
            for name in &found {
                let key = constant_key(name);
                *taken.counts.entry(key.clone()).or_default() += 1;
                taken.by_type.insert((owner, key));
            }
            named.extend(own.into_iter().zip(found));
        }
        named
    }

    /// Returns the reached properties that a type declares itself: structural properties before navigation properties,
    /// each by name.
    pub(super) fn sorted_properties(&self, id: TypeId) -> Vec<PropertyId> {
        let own = self.model.own_properties(id);
        let mut own: Vec<_> = own
            .filter(|(id, _)| self.reach.has_property(self.model, *id))
            .collect();
        own.sort_by_key(|(_, property)| (property.is_navigation(), property.name));
        own.into_iter().map(|(id, _)| id).collect()
    }
}
