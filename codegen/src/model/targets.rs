//! Annotations on their targets, inline ones and those of `Annotations` elements.

use std::fmt::Write as _;

use super::build::Builder;
use super::declare::count;
use super::entries::*;
use super::problems::Location;
use super::resolved::{Declared, Role, Unapplied};
use super::vocabulary;
use crate::csdl::{self, Annotation};
use crate::diagnostic::quote;

impl<'a> Builder<'a> {
    /// Finds the target of every annotation, then sets overlays above the service's own.
    pub(super) fn apply_annotations(&mut self) {
        self.apply_inline();
        for (source, input) in (0..).zip(self.model.inputs.clone()) {
            for schema in &input.document.schemas {
                for group in &schema.annotation_groups {
                    self.apply_group(source, group);
                }
            }
        }
        self.settle();
    }

    fn apply_inline(&mut self) {
        for id in self.type_ids() {
            let entry = self.model.type_entry(id);
            let source = entry.location.source;
            match entry.element {
                TypeElement::Structured(element) => {
                    self.apply(source, Target::Type(id), &element.annotations)
                }
                TypeElement::Definition(element) => {
                    self.apply(source, Target::Type(id), &element.annotations)
                }
                TypeElement::Enum(element) => {
                    self.apply(source, Target::Type(id), &element.annotations);
                    for (index, member) in (0..).zip(&element.members) {
                        self.apply(source, Target::Member(id, index), &member.annotations);
                    }
                }
            }
        }
        for id in (0..count(self.model.properties.len())).map(PropertyId) {
            let property = self.model.property(id);
            let annotations = match property.element {
                PropertyElement::Structural(element) => &element.annotations,
                PropertyElement::Navigation(element) => &element.annotations,
            };
            self.apply(property.location.source, Target::Property(id), annotations);
        }
        for id in (0..count(self.model.operations.len())).map(OperationId) {
            let operation = self.model.operation(id);
            let (element, source) = (operation.element, operation.location.source);
            self.apply(source, Target::Operation(id), &element.annotations);
            for (index, parameter) in (0..).zip(&element.parameters) {
                self.apply(source, Target::Parameter(id, index), &parameter.annotations);
            }
            if let Some(return_type) = &element.return_type {
                self.apply(source, Target::ReturnType(id), &return_type.annotations);
            }
        }
        for id in (0..count(self.model.terms.len())).map(TermId) {
            let term = self.model.term(id);
            self.apply(
                term.location.source,
                Target::Term(id),
                &term.element.annotations,
            );
        }
        for id in (0..count(self.model.containers.len())).map(ContainerId) {
            let container = self.model.container(id);
            self.apply(
                container.location.source,
                Target::Container(id),
                &container.element.annotations,
            );
        }
        for id in (0..count(self.model.children.len())).map(ChildId) {
            let child = self.model.child(id);
            self.apply(
                child.location.source,
                Target::Child(id),
                &child.element.annotations,
            );
        }
    }

    fn apply(&mut self, source: u32, target: Target, annotations: &'a [Annotation<'a>]) {
        for annotation in annotations {
            self.push_applied(source, target, None, annotation);
        }
    }

    fn apply_group(&mut self, source: u32, group: &'a csdl::Annotations<'a>) {
        let targets = match self.targets(source, &group.target) {
            Ok(targets) => targets,
            Err(message) => {
                let input = &self.model.inputs[source as usize];
                self.model.unapplied.push(Unapplied {
                    source: input.source,
                    role: input.role,
                    location: Location {
                        source,
                        position: group.position,
                    },
                    target: &group.target,
                    message,
                });
                return;
            }
        };
        for target in targets {
            for annotation in &group.annotations {
                self.push_applied(source, target, group.qualifier.as_deref(), annotation);
            }
        }
    }

    fn push_applied(
        &mut self,
        source: u32,
        target: Target,
        qualifier: Option<&'a str>,
        annotation: &'a Annotation<'a>,
    ) {
        let is_overlay = self.model.inputs[source as usize].role == Role::Overlay;
        let location = Location {
            source,
            position: annotation.position,
        };
        let term = self.term_name(source, &annotation.term);
        if is_overlay && !self.is_term(term) {
            self.problems.report(
                location,
                "",
                format!("the term {} is unknown", quote(&annotation.term)),
                "correct the term: it is neither declared here nor part of the Core and Capabilities vocabularies",
            );
        }
        self.model.applied.push(Applied {
            target,
            term,
            qualifier: annotation.qualifier.as_deref().or(qualifier),
            annotation,
            is_overlay,
            is_contradicted: false,
            location,
        });
    }

    /// A term's name with its alias expanded. Terms of documents that are not read are taken as
    /// written.
    fn term_name(&self, source: u32, term: &'a str) -> QualifiedName<'a> {
        let (qualifier, name) = term.rsplit_once('.').unwrap_or(("", term));
        let namespace = self
            .model
            .scopes
            .get(source as usize)
            .and_then(|scope| scope.get(qualifier));
        QualifiedName {
            namespace: namespace.map_or(qualifier, |id| self.namespace(*id)),
            name,
        }
    }

    fn is_term(&self, term: QualifiedName<'a>) -> bool {
        vocabulary::is_term(term)
            || matches!(self.model.find(&term.to_string()), Some(Declared::Term(_)))
    }

    /// The model elements that a target names; all overloads where it names an operation without
    /// parentheses.
    fn targets(&mut self, source: u32, target: &'a str) -> Result<Vec<Target>, String> {
        if let Some((name, rest)) = target.split_once('(') {
            let (types, rest) = match rest.rsplit_once(')') {
                Some(parts) => parts,
                None => {
                    return Err(format!(
                        "the target {} has no closing parenthesis",
                        quote(target)
                    ));
                }
            };
            let overloads = self.overloads_of_signature(source, name, types)?;
            return self.operation_targets(overloads, rest.strip_prefix('/'), target);
        }
        let mut segments = target.split('/');
        let head = segments.next().unwrap_or_default();
        let rest: Vec<&str> = segments.collect();
        match self.lookup(source, head) {
            None => Err(self.why_unknown(source, head, "target")),
            Some(Declared::Operations(first)) => {
                let overloads = self.model.overloads_from(first).collect();
                self.operation_targets(
                    overloads,
                    target.split_once('/').map(|parts| parts.1),
                    target,
                )
            }
            Some(Declared::Term(id)) if rest.is_empty() => Ok(vec![Target::Term(id)]),
            Some(Declared::Term(_)) => Err(format!("the term {} has nothing inside", quote(head))),
            Some(Declared::Type(id)) => {
                self.type_path(source, id, &rest).map(|target| vec![target])
            }
            Some(Declared::Container(id)) => self
                .container_path(source, id, &rest)
                .map(|target| vec![target]),
        }
    }

    fn operation_targets(
        &self,
        overloads: Vec<OperationId>,
        rest: Option<&str>,
        target: &str,
    ) -> Result<Vec<Target>, String> {
        let Some(rest) = rest else {
            return Ok(overloads.into_iter().map(Target::Operation).collect());
        };
        let found: Vec<Target> = overloads
            .into_iter()
            .filter_map(|id| {
                let element = self.model.operation(id).element;
                if rest == "$ReturnType" {
                    return element.return_type.as_ref().map(|_| Target::ReturnType(id));
                }
                let position = element
                    .parameters
                    .iter()
                    .position(|parameter| parameter.name == rest);
                position.map(|index| Target::Parameter(id, count(index)))
            })
            .collect();
        if found.is_empty() {
            return Err(format!(
                "{} has no parameter {}",
                quote(target),
                quote(rest)
            ));
        }
        Ok(found)
    }

    fn type_path(
        &mut self,
        source: u32,
        id: TypeId,
        segments: &[&'a str],
    ) -> Result<Target, String> {
        let entry = self.model.type_entry(id);
        match (entry.element, segments) {
            (_, []) => Ok(Target::Type(id)),
            (TypeElement::Enum(element), [name]) => {
                let position = element
                    .members
                    .iter()
                    .position(|member| member.name == *name);
                position
                    .map(|index| Target::Member(id, count(index)))
                    .ok_or_else(|| format!("`{}` has no member {}", entry.name, quote(name)))
            }
            (TypeElement::Structured(_), _) => {
                let (_, steps) = self.steps(source, id, segments)?;
                match steps.as_slice() {
                    [Step::Cast(cast)] => Ok(Target::Type(*cast)),
                    [Step::Property(property)] => Ok(self.property_target(id, *property)),
                    [Step::Cast(cast), Step::Property(property)] => {
                        Ok(self.property_target(*cast, *property))
                    }
                    _ => Ok(self.path(entry.name.to_string(), &steps)),
                }
            }
            _ => Err(format!("`{}` has nothing inside", entry.name)),
        }
    }

    fn property_target(&self, owner: TypeId, property: PropertyId) -> Target {
        if self.model.property(property).declared_by == owner {
            Target::Property(property)
        } else {
            Target::Inherited(owner, property)
        }
    }

    fn container_path(
        &mut self,
        source: u32,
        id: ContainerId,
        segments: &[&'a str],
    ) -> Result<Target, String> {
        let name = self.model.container(id).name;
        let Some((first, rest)) = segments.split_first() else {
            return Ok(Target::Container(id));
        };
        let child = self
            .child_named(id, first)
            .ok_or_else(|| format!("the container `{name}` has no {}", quote(first)))?;
        if rest.is_empty() {
            return Ok(Target::Child(child));
        }
        let start = self.model.child(child).entity_type;
        let start =
            start.ok_or_else(|| format!("the import `{name}/{first}` has nothing inside"))?;
        let (_, steps) = self.steps(source, start, rest)?;
        Ok(self.path(format!("{name}/{first}"), &steps))
    }

    /// The target of a longer path, written with full names whatever aliases it came with.
    fn path(&mut self, mut text: String, steps: &[Step]) -> Target {
        for step in steps {
            // Writing to a String cannot fail.
            let _ = match step {
                Step::Property(id) => write!(text, "/{}", self.model.property(*id).name),
                Step::Cast(id) => write!(text, "/{}", self.type_name(*id)),
            };
        }
        let next = PathId(count(self.model.paths.len()));
        Target::Path(*self.model.paths.entry(text).or_insert(next))
    }

    /// Sorts by target, lets overlays replace what they repeat, and looks for repetitions.
    fn settle(&mut self) {
        let key = |applied: &Applied<'a>| {
            (
                applied.target,
                applied.term,
                applied.qualifier,
                !applied.is_overlay,
            )
        };
        let mut all = std::mem::take(&mut self.model.applied);
        // By target first: few annotations share one, so the names are hardly ever compared.
        all.sort_by(|one, other| {
            one.target
                .cmp(&other.target)
                .then_with(|| key(one).cmp(&key(other)))
        });
        let mut kept: Vec<Applied<'a>> = Vec::with_capacity(all.len());
        for applied in all {
            let Some(before) = kept.last_mut().filter(|before| {
                (before.target, before.term, before.qualifier)
                    == (applied.target, applied.term, applied.qualifier)
            }) else {
                kept.push(applied);
                continue;
            };
            if before.is_overlay && applied.is_overlay {
                self.problems.report(
                    applied.location,
                    "",
                    format!("the term `{}` is applied twice to one target", applied.term),
                    "keep one of the two annotations, or give them different qualifiers",
                );
            } else if !before.is_overlay && before.annotation.value != applied.annotation.value {
                before.is_contradicted = true;
            }
        }
        self.model.applied = kept;
    }
}
