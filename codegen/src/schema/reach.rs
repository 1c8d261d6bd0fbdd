//! The reach of a version's roots, without the parts that the configuration omits.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::arena::*;
use super::model::{Declared, Map, Model};
use super::roots::{Root, Roots};
use crate::config::{Config, Links, Settings, VersionConfig, applies};
use crate::csdl::StructuredKind;
use crate::diagnostic::Diagnostics;

/// A set that is looked up only, never iterated.
type Set<T> = HashSet<T, RandomState>;

/// The reached part of a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Extent {
    /// The type is on the path to a root, or is a reference: its key and the navigation properties of the path are
    /// reached.
    is_on_way: bool,
    /// Something links to the type without containing it, and the version has references.
    is_linked: bool,
    /// The whole type is reached.
    is_whole: bool,
    /// Something holds values of the type, so values of derived types occur as well.
    is_value: bool,
}

/// The elements that the roots reach.
#[derive(Debug)]
pub(crate) struct Reach {
    extents: Vec<Extent>,
    operations: Vec<bool>,
    terms: Vec<bool>,
    on_way: Set<PropertyId>,
    omitted: Set<Target>,
    /// Types without their derived types, each with the exceptions.
    sealed: Map<TypeId, Vec<TypeId>>,
    /// The entity sets and singletons at which the roots start, sorted by name.
    roots: Vec<ChildId>,
    /// The entity sets and singletons, other than roots, that reached types belong to: they make them references, or
    /// end the navigation behind links to them.
    others: Vec<ChildId>,
    /// The imports among the roots that are left out, sorted by name.
    left_out: Vec<ChildId>,
}

/// The state of the traversal.
struct Traversal<'m, 'a> {
    model: &'m Model<'a>,
    reach: Reach,
    open: Vec<TypeId>,
    /// Terms by the type that they apply to.
    terms: Vec<(TypeId, TermId)>,
    /// Whether linked types are reached as references, except for expanded types.
    links: Links,
    expanded: Set<TypeId>,
    /// If links are references: the types that have an entity set or a singleton at which no root starts.
    elsewhere: Set<TypeId>,
    /// If links are references: the types that some other type's navigation property contains.
    contained: Set<TypeId>,
    /// Entries of the configuration that had an effect.
    used: Set<Target>,
    used_seals: Set<TypeId>,
    used_expansions: Set<TypeId>,
}

impl Reach {
    /// Determines the reach of a version's roots. Returns the omissions of the configuration without effect as well.
    pub(crate) fn new(
        model: &Model<'_>,
        roots: &Roots,
        version: &VersionConfig,
        config: &Config,
    ) -> (Self, Diagnostics) {
        let mut walk = Traversal::new(model, version);
        let omitted = walk.configure(version, config);
        walk.follow(roots);
        let diagnostics = if config.is_lenient {
            Diagnostics::default()
        } else {
            walk.unused(version, config, &omitted)
        };
        let mut reach = walk.reach;
        reach.finish(model, roots);
        (reach, diagnostics)
    }

    /// Completes what is known at the end only: the roots by their names, and the entity sets and singletons of others.
    fn finish(&mut self, model: &Model<'_>, roots: &Roots) {
        for children in [&mut self.roots, &mut self.left_out] {
            children.sort_by_key(|id| model.child(*id).name);
            children.dedup();
        }
        let others = model.children().filter(|(id, child)| {
            let is_root = |id| roots.resources.iter().any(|root| root.end == id);
            let belongs = |id| self.has_type(id) && !is_root(id);
            child.entity_type.is_some_and(belongs) && !self.roots.contains(id)
        });
        self.others = others.map(|(id, _)| id).collect();
    }

    /// Returns whether a type is reached, even if only on the path to a root.
    pub(crate) fn has_type(&self, id: TypeId) -> bool {
        let extent = self.extent(id);
        extent.is_whole || extent.is_on_way
    }

    /// Returns whether a type is a reference: something links to it, and only its key is reached.
    pub(crate) fn is_reference(&self, id: TypeId) -> bool {
        let extent = self.extent(id);
        extent.is_linked && !extent.is_whole
    }

    /// Returns whether all of a type is reached.
    pub(crate) fn is_whole(&self, id: TypeId) -> bool {
        self.extent(id).is_whole
    }

    /// Returns whether values of a type may be of derived types.
    pub(crate) fn is_polymorphic(&self, model: &Model<'_>, id: TypeId) -> bool {
        let mut derived = self.derived(model, id);
        self.extent(id).is_value && derived.any(|derived| self.has_type(derived))
    }

    /// Returns the directly derived types, except for those that the configuration removes.
    pub(crate) fn derived(&self, model: &Model<'_>, id: TypeId) -> impl Iterator<Item = TypeId> {
        let except = self.sealed.get(&id);
        let stays = move |id: &TypeId| except.is_none_or(|except| except.contains(id));
        model.derived(id).filter(stays)
    }

    /// Returns whether a property of a reached type is reached.
    pub(crate) fn has_property(&self, model: &Model<'_>, id: PropertyId) -> bool {
        let property = model.property(id);
        if property.is_redeclared || self.is_omitted(model, id) {
            return false;
        }
        self.extent(property.declared_by).is_whole || self.on_way.contains(&id)
    }

    /// Whether an overload is reached.
    pub(crate) fn has_operation(&self, id: OperationId) -> bool {
        self.operations
            .get(id.0 as usize)
            .copied()
            .unwrap_or_default()
    }

    /// Returns whether a term applies to a reached element.
    pub(crate) fn has_term(&self, id: TermId) -> bool {
        self.terms.get(id.0 as usize).copied().unwrap_or_default()
    }

    /// Returns the entity sets and singletons at which the roots start, sorted by name.
    pub(crate) fn roots(&self) -> &[ChildId] {
        &self.roots
    }

    /// Returns the entity sets and singletons, other than roots, that reached types belong to.
    pub(crate) fn others(&self) -> &[ChildId] {
        &self.others
    }

    /// Returns the imports among the roots that are left out, because they name nothing that can be called. A slice has
    /// them nevertheless, so that the same roots are found in it.
    pub(crate) fn left_out(&self) -> &[ChildId] {
        &self.left_out
    }

    /// Returns whether the whole model is reached.
    fn is_everything(&self, model: &Model<'_>) -> bool {
        let properties = (0..).map(PropertyId).zip(&model.properties);
        model.types().all(|(id, _)| self.has_type(id))
            && properties
                .into_iter()
                .all(|(id, _)| self.has_property(model, id))
            && self.operations.iter().all(|reached| *reached)
    }

    fn extent(&self, id: TypeId) -> Extent {
        self.extents.get(id.0 as usize).copied().unwrap_or_default()
    }

    fn is_omitted(&self, model: &Model<'_>, id: PropertyId) -> bool {
        if self.omitted.is_empty() {
            return false;
        }
        let type_omitted = match model.property(id).reference.target {
            TypeTarget::Declared(id) => self.omitted.contains(&Target::Type(id)),
            TypeTarget::Primitive(_) => false,
        };
        type_omitted || self.omitted.contains(&Target::Property(id))
    }
}

impl<'m, 'a> Traversal<'m, 'a> {
    fn new(model: &'m Model<'a>, version: &VersionConfig) -> Self {
        Self {
            model,
            reach: Reach {
                extents: vec![Extent::default(); model.types.len()],
                operations: vec![false; model.operations.len()],
                terms: vec![false; model.terms.len()],
                on_way: Set::default(),
                omitted: Set::default(),
                sealed: Map::default(),
                roots: Vec::new(),
                others: Vec::new(),
                left_out: Vec::new(),
            },
            open: Vec::new(),
            terms: model.terms_by_type(),
            links: version.links,
            expanded: Set::default(),
            elsewhere: Set::default(),
            contained: Set::default(),
            used: Set::default(),
            used_seals: Set::default(),
            used_expansions: Set::default(),
        }
    }

    /// Applies what the configuration omits, seals and expands. Returns what each omission means in this version.
    fn configure<'c>(
        &mut self,
        version: &VersionConfig,
        config: &'c Config,
    ) -> Vec<(&'c str, Vec<Target>)> {
        let mut omitted: Vec<(&str, Vec<Target>)> = Vec::new();
        for entry in &config.omitted {
            if applies(entry.versions.as_deref(), &version.name) {
                let targets = self.model.targets_named(&entry.path);
                self.reach.omitted.extend(targets.iter().copied());
                omitted.push((&entry.path, targets));
            }
        }
        for entry in &config.sealed {
            if applies(entry.versions.as_deref(), &version.name) {
                let except = entry.except.iter();
                let except = except.filter_map(|name| self.model.type_named(name));
                let except: Vec<TypeId> = except.collect();
                let sealed = self.model.type_named(&entry.type_name);
                self.reach.sealed.extend(sealed.map(|id| (id, except)));
            }
        }
        let expanded = version.expand.iter();
        self.expanded = expanded
            .filter_map(|name| self.model.type_named(name))
            .collect();
        omitted
    }

    /// Follows the roots to everything that they need.
    fn follow(&mut self, roots: &Roots) {
        if self.links == Links::References {
            self.elsewhere = elsewhere(self.model, &roots.resources);
            self.contained = contained(self.model);
        }
        for root in &roots.resources {
            self.root(root);
        }
        for import in &roots.imports {
            if import.operations.is_empty() {
                self.reach.left_out.push(import.child);
            } else {
                self.reach.roots.push(import.child);
            }
            for id in &import.operations {
                self.operation(*id);
            }
        }
        self.run();
    }

    /// Returns the omissions that had no effect.
    fn unused(
        &self,
        version: &VersionConfig,
        config: &Config,
        omitted: &[(&str, Vec<Target>)],
    ) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        let unused = |kind: &str, name: &str, at| {
            let nearest = self.model.nearest_target(name);
            config.unused(kind, name, &version.name, nearest, at)
        };
        for entry in &config.sealed {
            let sealed = self.model.type_named(&entry.type_name);
            let is_used = sealed.is_some_and(|id| self.used_seals.contains(&id));
            if applies(entry.versions.as_deref(), &version.name) && !is_used {
                diagnostics.push(unused("sealed", &entry.type_name, entry.at));
            }
            let (true, Some(sealed)) = (is_used, sealed) else {
                continue;
            };
            for name in &entry.except {
                let except = self.model.type_named(name);
                if !except.is_some_and(|id| self.model.derived(sealed).any(|derived| derived == id))
                {
                    diagnostics.push(unused("sealed", name, entry.at));
                }
            }
        }
        for name in &version.expand {
            let expanded = self.model.type_named(name);
            if !expanded.is_some_and(|id| self.used_expansions.contains(&id)) {
                diagnostics.push(unused("expand", name, version.at));
            }
        }
        // In a slice, the omissions were made before, so they have no effect and are not reported. Options are given with
        // a whole document.
        let is_whole = config.settings == Settings::Options || !self.used.is_empty();
        if is_whole || !self.reach.is_everything(self.model) {
            for (path, targets) in omitted {
                if !targets.iter().any(|target| self.used.contains(target)) {
                    let entry = config.omitted.iter().find(|entry| entry.path == *path);
                    let at = entry.map(|entry| entry.at).unwrap_or_default();
                    diagnostics.push(unused("omitted", path, at));
                }
            }
        }
        diagnostics
    }

    /// Marks the types on the path to one root, and reaches the type at its end.
    fn root(&mut self, root: &Root) {
        self.reach.roots.push(root.child);
        let mut current = root.start;
        for step in &root.steps {
            self.pass(current);
            match *step {
                Step::Cast(id) => current = id,
                Step::Property(id) => {
                    self.reach.on_way.insert(id);
                    let next = self.model.declared_type(self.model.property(id).reference);
                    current = next.unwrap_or(current);
                }
            }
        }
        self.hold(root.end);
    }

    /// Marks a type on the path, and its base types, with their keys.
    fn pass(&mut self, id: TypeId) {
        let model = self.model;
        for id in model.with_bases(id) {
            let extent = &mut self.reach.extents[id.0 as usize];
            if std::mem::replace(&mut extent.is_on_way, true) {
                return;
            }
            let TypeElement::Structured(element) = model.type_entry(id).element else {
                continue;
            };
            for reference in element.key.iter().flat_map(|key| &key.property_references) {
                let name = reference.name.split('/').next().unwrap_or_default();
                if let Some(key) = model.find_property(id, name) {
                    self.reach.on_way.insert(key);
                    self.hold_reference(model.property(key).reference);
                }
            }
        }
    }

    /// Reaches a type whose values something holds.
    fn hold(&mut self, id: TypeId) {
        if self.reach.omitted.contains(&Target::Type(id)) {
            self.used.insert(Target::Type(id));
            return;
        }
        if !self.reach.extents[id.0 as usize].is_value {
            self.reach.extents[id.0 as usize].is_value = true;
            self.reach.extents[id.0 as usize].is_whole = true;
            self.open.push(id);
        }
    }

    /// Reaches a type outside the type that refers to it: the target of a navigation property without containment, a
    /// type with its own entity set, an entity that an operation takes or returns.
    fn link(&mut self, reference: Reference) {
        let Some(id) = self.model.declared_type(reference) else {
            return;
        };
        if self.links == Links::Full {
            self.hold(id);
        } else if self.expanded.contains(&id) {
            self.used_expansions.insert(id);
            self.hold(id);
        } else if self.reach.omitted.contains(&Target::Type(id)) {
            self.used.insert(Target::Type(id));
        } else {
            self.reach.extents[id.0 as usize].is_linked = true;
            self.pass(id);
        }
    }

    fn hold_reference(&mut self, reference: Reference) {
        if let Some(id) = self.model.declared_type(reference) {
            self.hold(id);
        }
    }

    /// Continues until nothing new is reached.
    fn run(&mut self) {
        let mut entered = vec![false; self.model.types.len()];
        while let Some(id) = self.open.pop() {
            if self.reach.extents[id.0 as usize].is_value {
                self.derived(id);
            }
            if !std::mem::replace(&mut entered[id.0 as usize], true) {
                self.enter(id);
            }
        }
    }

    fn derived(&mut self, id: TypeId) {
        if self.reach.sealed.contains_key(&id) {
            self.used_seals.insert(id);
        }
        let derived: Vec<TypeId> = self.reach.derived(self.model, id).collect();
        for derived in derived {
            if self.expanded.contains(&derived) {
                self.used_expansions.insert(derived);
            } else if self.belongs_elsewhere(derived) {
                continue;
            }
            self.hold(derived);
        }
    }

    /// Returns whether a derived type does not come with its base type, because an entity set, a singleton or another
    /// type has it. If that is in reach, it brings the type; if not, values of the type are read as those of an unknown
    /// one, with their type's name and all properties.
    fn belongs_elsewhere(&self, id: TypeId) -> bool {
        self.elsewhere.contains(&id) || self.contained.contains(&id)
    }

    fn enter(&mut self, id: TypeId) {
        let model = self.model;
        if self.reach.sealed.contains_key(&id) {
            self.used_seals.insert(id);
        }
        if let Some(base) = model.type_entry(id).base {
            let extent = &mut self.reach.extents[base.0 as usize];
            if !extent.is_whole {
                extent.is_whole = true;
                self.open.push(base);
            }
        }
        for (id, property) in model.own_properties(id) {
            if self.reach.is_omitted(model, id) {
                self.used.insert(Target::Property(id));
                self.used
                    .extend(model.declared_type(property.reference).map(Target::Type));
                continue;
            }
            let is_link = match property.element {
                PropertyElement::Structural(_) => false,
                PropertyElement::Navigation(element) => {
                    let target = model.declared_type(property.reference);
                    !element.contains_target
                        || target.is_some_and(|id| self.elsewhere.contains(&id))
                }
            };
            if is_link {
                self.link(property.reference);
            } else {
                self.hold_reference(property.reference);
            }
        }
        for id in model.bound(id) {
            self.operation(id);
        }
        let start = self.terms.partition_point(|pair| pair.0 < id);
        let terms: Vec<TermId> = self.terms[start..]
            .iter()
            .take_while(|pair| pair.0 == id)
            .map(|pair| pair.1)
            .collect();
        for term in terms {
            self.term(term);
        }
    }

    /// Reaches a term and its base terms.
    fn term(&mut self, id: TermId) {
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| !self.reach.has_term(*id)) {
            let term = self.model.term(id);
            self.reach.terms[id.0 as usize] = true;
            self.hold_reference(term.reference);
            next = term.element.base_term.as_deref().and_then(|base| {
                match self.model.lookup(term.location.source, base) {
                    Some(Declared::Term(base)) => Some(base),
                    _ => None,
                }
            });
        }
    }

    fn operation(&mut self, id: OperationId) {
        let model = self.model;
        let operation = model.operation(id);
        if self.reach.omitted.contains(&Target::Operation(id)) {
            self.used.insert(Target::Operation(id));
            return;
        }
        let held = operation
            .parameters
            .iter()
            .skip(usize::from(operation.element.is_bound))
            .chain(&operation.return_type)
            .copied();
        let omitted = held
            .clone()
            .filter_map(|reference| model.declared_type(reference))
            .map(Target::Type);
        let omitted: Vec<Target> = omitted
            .filter(|target| self.reach.omitted.contains(target))
            .collect();
        if !omitted.is_empty() {
            self.used.extend(omitted);
            return;
        }
        self.reach.operations[id.0 as usize] = true;
        for reference in held {
            let target = model.declared_type(reference);
            let kind = target.and_then(|id| model.structured_kind(id));
            if kind == Some(StructuredKind::Entity) {
                self.link(reference);
            } else {
                self.hold_reference(reference);
            }
        }
    }
}

/// Returns the types that belong to an entity set or a singleton, except those at which a root starts.
fn elsewhere(model: &Model<'_>, roots: &[Root]) -> Set<TypeId> {
    let children = model.children();
    let mut types: Set<TypeId> = children
        .filter_map(|(_, child)| child.entity_type)
        .collect();
    for root in roots {
        types.remove(&root.start);
        types.remove(&root.end);
    }
    types
}

/// The types that navigation properties contain, other than their own.
fn contained(model: &Model<'_>) -> Set<TypeId> {
    let properties = model.properties.iter();
    properties
        .filter_map(|property| {
            let PropertyElement::Navigation(element) = property.element else {
                return None;
            };
            let id = model.declared_type(property.reference)?;
            let mut bases = model.with_bases(property.declared_by);
            (element.contains_target && !bases.any(|base| base == id)).then_some(id)
        })
        .collect()
}

impl Model<'_> {
    /// Returns which terms apply to which types, sorted: Graph names types in `AppliesTo`, and annotations use terms of
    /// their own documents.
    fn terms_by_type(&self) -> Vec<(TypeId, TermId)> {
        let mut pairs = Vec::new();
        for (id, term) in self.terms() {
            let applies_to = term.element.applies_to.as_deref().unwrap_or_default();
            for name in applies_to.split_whitespace() {
                if let Some(Declared::Type(owner)) = self.lookup(term.location.source, name) {
                    pairs.push((owner, id));
                }
            }
        }
        if !self.terms.is_empty() {
            let terms: Map<QualifiedName<'_>, TermId> =
                self.terms().map(|(id, term)| (term.name, id)).collect();
            for applied in &self.applied {
                if let (Some(owner), Some(term)) =
                    (self.owner(applied.target), terms.get(&applied.term))
                {
                    pairs.push((owner, *term));
                }
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// The type that a target is part of.
    fn owner(&self, target: Target) -> Option<TypeId> {
        match target {
            Target::Type(id) | Target::Inherited(id, _) | Target::Member(id, _) => Some(id),
            Target::Property(id) => Some(self.property(id).declared_by),
            Target::Operation(id) | Target::Parameter(id, _) | Target::ReturnType(id) => self
                .operation(id)
                .binding()
                .and_then(|reference| self.declared_type(reference)),
            Target::Term(_) | Target::Container(_) | Target::Child(_) | Target::Path(_) => None,
        }
    }
}
