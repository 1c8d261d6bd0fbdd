//! Entity containers: sets, singletons, imports, and the bindings of navigation properties.

use super::arena::*;
use super::model::{Declared, Map};
use super::problems::Location;
use super::resolver::Resolver;
use crate::csdl::{self, ContainerChildKind, StructuredKind};
use crate::diagnostic::quote;

impl<'a> Resolver<'a> {
    /// Declares the children of all containers, then resolves their types, imports and bindings.
    pub(crate) fn link_containers(&mut self) {
        for id in (0..count(self.model.containers.len())).map(ContainerId) {
            self.declare_children(id);
        }
        for id in (0..count(self.model.containers.len())).map(ContainerId) {
            self.check_extends(id);
        }
        for id in (0..count(self.model.children.len())).map(ChildId) {
            self.link_child(id);
        }
        for id in (0..count(self.model.children.len())).map(ChildId) {
            self.link_bindings(id);
        }
    }

    fn declare_children(&mut self, container: ContainerId) {
        let entry = self.model.container(container);
        let (name, element, source) = (entry.name, entry.element, entry.location.source);
        for child in &element.children {
            let location = Location {
                source,
                position: child.position,
            };
            let child_name: &str = &child.name;
            let path = || format!("{name}/{child_name}");
            self.check_name(location, child_name, path);
            let id = ChildId(count(self.model.children.len()));
            if self
                .model
                .child_names
                .contains_key(&(container, child_name))
            {
                self.problems.error(
                    location,
                    path(),
                    format!("{} is declared twice in the container", quote(child_name)),
                    "remove or rename one of the two",
                );
                continue;
            }
            self.model.child_names.insert((container, child_name), id);
            self.model.children.push(ChildEntry {
                name: child_name,
                container,
                element: child,
                entity_type: None,
                bindings: Vec::new(),
                location,
            });
        }
    }

    fn check_extends(&mut self, id: ContainerId) {
        let entry = self.model.container(id);
        let (name, element, location) = (entry.name, entry.element, entry.location);
        let Some(extended) = element.extends.as_deref() else {
            return;
        };
        if !matches!(self.model.lookup(location.source, extended), Some(Declared::Container(other)) if other != id)
        {
            let why = self
                .model
                .why_unknown(location.source, extended, "container");
            let otherwise = "give the document that declares it";
            let help = self.remedy(location.source, extended, otherwise);
            self.problems.warning(
                location,
                name.to_string(),
                format!("what is in the container that it extends is not known: {why}"),
                help,
            );
        }
    }

    fn link_child(&mut self, id: ChildId) {
        let child = self.model.child(id);
        let (element, location) = (child.element, child.location);
        let path = format!(
            "{}/{}",
            self.model.container(child.container).name,
            child.name
        );
        let named: &str = match &element.kind {
            ContainerChildKind::EntitySet { entity_type, .. } => entity_type,
            ContainerChildKind::Singleton { type_name, .. } => type_name,
            ContainerChildKind::ActionImport { action, .. } => action,
            ContainerChildKind::FunctionImport { function, .. } => function,
        };
        let result = match &element.kind {
            ContainerChildKind::EntitySet { .. } | ContainerChildKind::Singleton { .. } => {
                self.entity_type(location.source, named).map(Some)
            }
            ContainerChildKind::ActionImport { .. } | ContainerChildKind::FunctionImport { .. } => {
                self.check_import(location.source, named).map(|()| None)
            }
        };
        self.check_entity_set(id, &path);
        match result {
            Ok(entity_type) => self.model.children[id.0 as usize].entity_type = entity_type,
            Err(message) => {
                let otherwise = "name an entity type, or an operation that is not bound";
                let help = self.remedy(location.source, named, otherwise);
                self.problems.error(location, path, message, help);
            }
        }
    }

    /// Checks the entity set of an import's result. Nothing is generated from it.
    fn check_entity_set(&mut self, id: ChildId, path: &str) {
        let child = self.model.child(id);
        let (ContainerChildKind::ActionImport { entity_set, .. }
        | ContainerChildKind::FunctionImport { entity_set, .. }) = &child.element.kind
        else {
            return;
        };
        let Some(entity_set) = entity_set.as_deref() else {
            return;
        };
        let (location, container) = (child.location, child.container);
        // A path continues from a set, here or in another container.
        let first = entity_set.split('/').next().unwrap_or_default();
        if !first.contains('.') && self.model.child_named(container, first).is_none() {
            self.problems.warning(
                location,
                path,
                format!("the entity set {} is not declared", quote(entity_set)),
                "correct the EntitySet of the import, or remove it",
            );
        }
    }

    fn entity_type(&self, source: u32, name: &'a str) -> Result<TypeId, String> {
        match self.model.type_target(source, name)? {
            TypeTarget::Declared(id)
                if self.model.structured_kind(id) == Some(StructuredKind::Entity) =>
            {
                Ok(id)
            }
            _ => Err(format!("{} is not an entity type", quote(name))),
        }
    }

    fn check_import(&self, source: u32, name: &'a str) -> Result<(), String> {
        let first = self
            .model
            .lookup_operation(source, name)
            .ok_or_else(|| self.model.why_unknown(source, name, "operation"))?;
        let unbound = |id| !self.model.operation(id).element.is_bound;
        if self.model.overloads_from(first).any(unbound) {
            return Ok(());
        }
        Err(format!(
            "all overloads of {} are bound: it cannot be imported",
            quote(name)
        ))
    }

    fn link_bindings(&mut self, id: ChildId) {
        let child = self.model.child(id);
        let (element, container, entity_type, source) = (
            child.element,
            child.container,
            child.entity_type,
            child.location.source,
        );
        let name = format!("{}/{}", self.model.container(container).name, child.name);
        let Some(start) = entity_type else {
            return;
        };
        let mut seen: Map<&str, ()> = Map::default();
        for binding in &element.navigation_property_bindings {
            let location = Location {
                source,
                position: binding.position,
            };
            if seen.insert(&binding.path, ()).is_some() {
                self.problems.warning(
                    location,
                    name.clone(),
                    format!(
                        "the path {} is bound twice: the first binding counts",
                        quote(&binding.path)
                    ),
                    "remove one of the two bindings",
                );
                continue;
            }
            match self.binding(source, container, start, binding) {
                Ok(binding) => self.model.children[id.0 as usize].bindings.push(binding),
                Err(message) => self.problems.warning(
                    location,
                    name.clone(),
                    format!("a binding is dropped: {message}"),
                    "correct the NavigationPropertyBinding, or remove it",
                ),
            }
        }
    }

    fn binding(
        &self,
        source: u32,
        container: ContainerId,
        start: TypeId,
        element: &'a csdl::NavigationPropertyBinding<'a>,
    ) -> Result<Binding<'a>, String> {
        let nowhere = |what: &str, path: &str, message: String| {
            format!("the {what} {} does not resolve: {message}", quote(path))
        };
        let segments: Vec<&str> = element.path.split('/').collect();
        let (_, path) = self
            .model
            .steps(source, start, &segments)
            .map_err(|message| nowhere("path", &element.path, message))?;
        let property = match path.last() {
            Some(Step::Property(id)) if self.model.property(*id).is_navigation() => *id,
            _ => {
                return Err(format!(
                    "the path {} does not end with a navigation property",
                    quote(&element.path)
                ));
            }
        };
        let segments: Vec<&str> = element.target.split('/').collect();
        let (container, segments) = match segments.split_first() {
            Some((first, rest)) if first.contains('.') => match self.model.lookup(source, first) {
                Some(Declared::Container(id)) => (id, rest),
                _ => return Err(self.model.why_unknown(source, first, "container")),
            },
            _ => (container, segments.as_slice()),
        };
        let (first, rest) = segments
            .split_first()
            .ok_or_else(|| "the target is empty".to_owned())?;
        let target = self
            .model
            .child_named(container, first)
            .ok_or_else(|| format!("the container has no {}", quote(first)))?;
        let Some(target_type) = self.model.child(target).entity_type else {
            return Err(format!(
                "the target {} is neither an entity set nor a singleton",
                quote(first)
            ));
        };
        let (_, target_path) = self
            .model
            .steps(source, target_type, rest)
            .map_err(|message| nowhere("target", &element.target, message))?;
        Ok(Binding {
            element,
            property,
            path,
            target,
            target_path,
        })
    }
}
