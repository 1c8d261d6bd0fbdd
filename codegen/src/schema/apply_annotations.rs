//! Annotations on their targets, inline ones and those of `Annotations` elements.

use super::arena::*;
use super::lookup::{Found, split};
use super::model::{Declared, Role, Unapplied};
use super::problems::Location;
use super::resolver::Resolver;
use super::vocabulary;
use crate::csdl::{self, Annotation};
use crate::diagnostic::quote;

/// The maximum number of applied annotations: a group for all overloads of an operation multiplies its annotations. The
/// largest real services have about ten thousand.
const MAX_ANNOTATIONS: usize = 1_000_000;

impl<'a> Resolver<'a> {
    /// Finds the target of every annotation, and gives overlays precedence over the service's own annotations.
    pub(crate) fn apply_annotations(&mut self) {
        let schemas = self
            .model
            .inputs
            .iter()
            .flat_map(|input| &input.document.schemas);
        let groups = schemas
            .map(|schema| schema.annotation_groups.len())
            .sum::<usize>();
        self.model.applied.reserve(groups * 2);
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
            let annotations = property.element.annotations();
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
        let found = match self.model.targets(source, &group.target) {
            Ok(found) => found,
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
        if self.model.applied.len() > MAX_ANNOTATIONS {
            let location = Location {
                source,
                position: group.position,
            };
            self.problems.error(
                location,
                &*group.target,
                format!("there are more than {MAX_ANNOTATIONS} annotations"),
                "annotate single overloads, or split the document",
            );
            return;
        }
        for found in found {
            let target = match found {
                Found::Element(target) => target,
                Found::Path(path, ..) => {
                    let next = PathId(count(self.model.paths.len()));
                    Target::Path(*self.model.paths.entry(path).or_insert(next))
                }
            };
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
            self.problems.error(
                location,
                "",
                format!("the term {} is unknown", quote(&annotation.term)),
                "correct the term: it is neither declared here nor part of the Authorization, Core and Capabilities vocabularies",
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

    /// Returns a term's name with its alias expanded. Terms of documents that are not read are used as written.
    fn term_name(&self, source: u32, term: &'a str) -> QualifiedName<'a> {
        let (qualifier, name) = split(term).unwrap_or(("", term));
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
            || matches!(
                self.model
                    .lookup(self.model.plain_scope(), &term.to_string()),
                Some(Declared::Term(_))
            )
    }

    /// Sorts by target, lets overlays replace annotations that they repeat, and checks for repetitions.
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
                self.problems.error(
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
