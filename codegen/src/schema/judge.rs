//! Decides which faults of the service's documents matter: those in generated elements.

use super::arena::*;
use super::model::{Declared, Model, Role};
use super::problems::Location;
use super::reach::Reach;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// What an element is to the emitted code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It is emitted.
    Reached,
    /// A root asks for it, and it is left out, because nothing can be called.
    LeftOut,
    /// Nothing asks for it.
    Unreached,
}

impl Standing {
    fn of(is_reached: bool) -> Self {
        if is_reached {
            Self::Reached
        } else {
            Self::Unreached
        }
    }

    /// Returns why a fault in the element does not matter; `None` if it does.
    fn excuse(self) -> Option<&'static str> {
        match self {
            Self::Reached => None,
            Self::LeftOut => Some("; the root is left out"),
            Self::Unreached => Some("; nothing that is generated needs it"),
        }
    }
}

/// The elements of a document by where they start.
type Elements = Vec<(usize, Standing)>;

/// The maximum number of unreached faults that are reported one by one.
const MAX_SHOWN: usize = 20;

impl Model<'_> {
    /// Returns the faults of the documents, after the reach is known: an error in elements that the roots do not reach
    /// becomes a warning, because the emitted code is correct without them.
    ///
    /// If reading has found errors that matter, those of resolving are omitted, because they may follow from what could
    /// not be read.
    pub(crate) fn judge(&self, reach: &Reach) -> Diagnostics {
        let is_clean = |faults: &Diagnostics| !faults.has_errors();
        if is_clean(&self.faults.reading) && is_clean(&self.faults.resolving) {
            return self.faults_as_found();
        }
        let elements = self.elements(reach);
        let reading = judged(&self.faults.reading, &elements);
        if reading.has_errors() {
            return reading;
        }
        let mut all = judged(&self.faults.resolving, &elements);
        all.append(reading);
        all
    }

    /// Returns the faults unchanged, if the reach cannot be determined.
    pub(crate) fn faults_as_found(&self) -> Diagnostics {
        let mut all = self.faults.reading.clone();
        if !all.has_errors() {
            all.append(self.faults.resolving.clone());
        }
        all
    }

    /// Returns where each element of the service's documents starts, and what it is, by document. Text between two
    /// elements belongs to the first.
    fn elements(&self, reach: &Reach) -> Vec<(String, Elements)> {
        let inputs = (0..).zip(&self.inputs);
        let of_service = inputs.filter(|(_, input)| input.role == Role::Service);
        let all = of_service.map(|(source, input)| {
            let mut starts = Vec::new();
            for schema in &input.document.schemas {
                starts.push((schema.position.offset(), Standing::Reached));
                let declared = |name: &str| {
                    let found = self.lookup(source, &format!("{}.{name}", schema.namespace));
                    Standing::of(match found {
                        Some(Declared::Type(id)) => reach.has_type(id),
                        Some(Declared::Term(id)) => reach.has_term(id),
                        Some(Declared::Container(_)) | None => false,
                    })
                };
                let named = schema.structured_types.iter();
                let named = named.map(|element| (element.position, &element.name));
                let named = named.chain(schema.enum_types.iter().map(|e| (e.position, &e.name)));
                let named = named.chain(
                    schema
                        .type_definitions
                        .iter()
                        .map(|e| (e.position, &e.name)),
                );
                let named = named.chain(schema.terms.iter().map(|e| (e.position, &e.name)));
                starts.extend(named.map(|(position, name)| (position.offset(), declared(name))));
                let groups = schema.annotation_groups.iter();
                starts.extend(groups.map(|group| (group.position.offset(), Standing::Unreached)));
            }
            let of_source = |location: Location| location.source == source;
            for (id, property) in (0..).map(PropertyId).zip(&self.properties) {
                if of_source(property.location) {
                    let standing = Standing::of(reach.has_property(self, id));
                    starts.push((property.location.position.offset(), standing));
                }
            }
            for (id, operation) in self.operations() {
                if of_source(operation.location) {
                    let standing = Standing::of(reach.has_operation(id));
                    starts.push((operation.location.position.offset(), standing));
                }
            }
            for container in &self.containers {
                if of_source(container.location) {
                    starts.push((container.location.position.offset(), Standing::Reached));
                }
            }
            for (id, child) in self.children() {
                if of_source(child.location) {
                    let standing = if reach.left_out().contains(&id) {
                        Standing::LeftOut
                    } else {
                        Standing::of(reach.roots().contains(&id))
                    };
                    starts.push((child.location.position.offset(), standing));
                }
            }
            // Of elements at one place, the reached one counts.
            starts
                .sort_unstable_by_key(|(start, standing)| (*start, *standing == Standing::Reached));
            (input.source.name.to_owned(), starts)
        });
        all.collect()
    }
}

/// Returns the faults, with those in elements that are not emitted as warnings.
fn judged(faults: &Diagnostics, elements: &[(String, Elements)]) -> Diagnostics {
    let excuse = |fault: &Diagnostic| {
        let place = fault.place()?;
        let position = place.position()?.offset();
        let name = place.source_name();
        let (_, starts) = elements.iter().find(|(other, _)| other == name)?;
        let after = starts.partition_point(|(start, _)| *start <= position);
        let (_, standing) = starts.get(after.checked_sub(1)?)?;
        standing.excuse()
    };
    let mut all: Diagnostics = faults.warnings().cloned().collect();
    let mut harmless = 0;
    for fault in faults.errors() {
        let mut fault = Diagnostic::clone(fault);
        if let Some(excuse) = excuse(&fault) {
            harmless += 1;
            if harmless > MAX_SHOWN {
                continue;
            }
            fault.severity = Severity::Warning;
            fault.message.push_str(excuse);
        }
        all.push(fault);
    }
    let more = harmless.saturating_sub(MAX_SHOWN);
    if more > 0 {
        all.push(
            Diagnostic::warning(format!(
                "{more} more faults are in what the roots do not reach"
            ))
            .help("nothing needs to be done; a root that reaches one of them makes it an error"),
        );
    }
    all
}
