//! Base types: the links between types, and the detection of cycles.

use super::arena::*;
use super::model::Map;
use super::resolver::Resolver;
use crate::csdl::StructuredKind;

/// The maximum length of a chain of base types. Real services have fewer than ten.
const MAX_DEPTH: u32 = 100;

impl<'a> Resolver<'a> {
    /// Links base types and derived types, and finds cycles.
    pub(crate) fn link_bases(&mut self) {
        for id in self.type_ids() {
            let entry = self.model.type_entry(id);
            let TypeElement::Structured(element) = entry.element else {
                continue;
            };
            let Some(base_name) = element.base_type.as_deref() else {
                continue;
            };
            let (name, location) = (entry.name, entry.location);
            match self.base(location.source, element.kind, base_name) {
                Ok(base) => {
                    self.model.types[id.0 as usize].base = Some(base);
                    self.model.derived.push((base, id));
                }
                Err(message) => {
                    let otherwise = "correct the base type, or declare it";
                    let help = self.remedy(location.source, base_name, otherwise);
                    self.problems
                        .error(location, name.to_string(), message, help);
                }
            }
        }
        self.model.derived.sort_unstable();
        self.measure_depths();
    }

    fn base(&self, source: u32, kind: StructuredKind, name: &'a str) -> Result<TypeId, String> {
        let TypeTarget::Declared(id) = self.model.type_target(source, name)? else {
            return Err(format!(
                "the base type `{name}` is not an entity or complex type"
            ));
        };
        match (kind, self.model.structured_kind(id)) {
            (StructuredKind::Entity, Some(StructuredKind::Complex)) => Err(format!(
                "an entity type cannot derive from the complex type `{name}`"
            )),
            (StructuredKind::Complex, Some(StructuredKind::Entity)) => Err(format!(
                "a complex type cannot derive from the entity type `{name}`"
            )),
            (_, Some(_)) => Ok(id),
            (_, None) => Err(format!(
                "the base type `{name}` is not an entity or complex type"
            )),
        }
    }

    /// Walks down from the types without a base. Types that are not reached that way are part of a cycle or derive from
    /// one: their links are removed, so that every later walk ends.
    fn measure_depths(&mut self) {
        let mut reached = vec![false; self.model.types.len()];
        let mut cut = Vec::new();
        let mut open: Vec<TypeId> = self
            .type_ids()
            .filter(|id| self.model.type_entry(*id).base.is_none())
            .collect();
        while let Some(id) = open.pop() {
            reached[id.0 as usize] = true;
            let depth = self.model.type_entry(id).depth + 1;
            let derived: Vec<TypeId> = self.model.derived(id).collect();
            for id in derived {
                let entry = &mut self.model.types[id.0 as usize];
                entry.depth = depth;
                if depth > MAX_DEPTH {
                    // It counts as a type without a base, so that whatever derives from it reaches the fault.
                    (entry.depth, entry.base) = (0, None);
                    cut.push(id);
                    let entry = self.model.type_entry(id);
                    self.problems.error(
                        entry.location,
                        entry.name.to_string(),
                        format!("the type has more than {MAX_DEPTH} base types"),
                        "derive the types from one another in fewer steps",
                    );
                }
                open.push(id);
            }
        }
        let lost: Vec<TypeId> = self
            .type_ids()
            .filter(|id| !reached[id.0 as usize])
            .collect();
        self.report_cycles(&lost);
        for id in self.type_ids() {
            let entry = &mut self.model.types[id.0 as usize];
            if lost.binary_search(&id).is_ok() {
                entry.base = None;
            }
        }
        cut.sort_unstable();
        if !lost.is_empty() || !cut.is_empty() {
            self.model.derived.retain(|(_, id)| {
                lost.binary_search(id).is_err() && cut.binary_search(id).is_err()
            });
        }
    }

    /// Reports each cycle once, at the member with the first name. Types that only derive from a member of a cycle are
    /// not at fault.
    fn report_cycles(&mut self, lost: &[TypeId]) {
        let mut done: Map<TypeId, u32> = Map::default();
        for (round, start) in (0..).zip(lost) {
            let mut walk = Vec::new();
            let mut current = Some(*start);
            while let Some(id) = current.filter(|id| !done.contains_key(id)) {
                done.insert(id, round);
                walk.push(id);
                current = self.model.type_entry(id).base;
            }
            let Some(closing) = current.filter(|id| done.get(id) == Some(&round)) else {
                continue;
            };
            let mut cycle: Vec<TypeId> = walk.into_iter().skip_while(|id| *id != closing).collect();
            let first = (0..cycle.len()).min_by_key(|index| self.type_name(cycle[*index]));
            cycle.rotate_left(first.unwrap_or_default());
            let Some(first) = cycle.first().copied() else {
                continue;
            };
            let mut names: Vec<String> = cycle
                .iter()
                .take(8)
                .map(|id| format!("`{}`", self.type_name(*id)))
                .collect();
            if cycle.len() > names.len() {
                names.push("…".to_owned());
            }
            names.push(format!("`{}`", self.type_name(first)));
            let entry = self.model.type_entry(first);
            self.problems.error(
                entry.location,
                entry.name.to_string(),
                format!("base types form a cycle: {}", names.join(" derives from ")),
                "remove one of the base types",
            );
        }
    }
}
