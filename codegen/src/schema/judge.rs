//! Decides which faults of the service's documents matter: those in generated elements.

use super::arena::*;
use super::model::{Declared, Model, Role};
use super::problems::Location;
use super::reach::Reach;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

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

    /// Returns where each element of the service's documents starts, and whether it is reached, by document. Text
    /// between two elements belongs to the first.
    fn elements(&self, reach: &Reach) -> Vec<(String, Vec<(usize, bool)>)> {
        let inputs = (0..).zip(&self.inputs);
        let of_service = inputs.filter(|(_, input)| input.role == Role::Service);
        let all = of_service.map(|(source, input)| {
            let mut starts = Vec::new();
            for schema in &input.document.schemas {
                starts.push((schema.position.offset(), true));
                let declared = |name: &str| {
                    let found = self.lookup(source, &format!("{}.{name}", schema.namespace));
                    match found {
                        Some(Declared::Type(id)) => reach.has_type(id),
                        Some(Declared::Term(id)) => reach.has_term(id),
                        Some(Declared::Container(_)) | None => false,
                    }
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
                starts.extend(groups.map(|group| (group.position.offset(), false)));
            }
            let of_source = |location: Location| location.source == source;
            for (id, property) in (0..).map(PropertyId).zip(&self.properties) {
                if of_source(property.location) {
                    let is_reached = reach.has_property(self, id);
                    starts.push((property.location.position.offset(), is_reached));
                }
            }
            for (id, operation) in self.operations() {
                if of_source(operation.location) {
                    let is_reached = reach.has_operation(id);
                    starts.push((operation.location.position.offset(), is_reached));
                }
            }
            for container in &self.containers {
                if of_source(container.location) {
                    starts.push((container.location.position.offset(), true));
                }
            }
            for (id, child) in self.children() {
                if of_source(child.location) {
                    let is_reached = reach.roots().contains(&id);
                    starts.push((child.location.position.offset(), is_reached));
                }
            }
            starts.sort_unstable();
            (input.source.name.to_owned(), starts)
        });
        all.collect()
    }
}

/// Returns the faults, with those in unreached elements as warnings.
fn judged(faults: &Diagnostics, elements: &[(String, Vec<(usize, bool)>)]) -> Diagnostics {
    let is_out_of_reach = |fault: &Diagnostic| {
        let place = fault.place();
        let found = place.and_then(|place| Some((place.source_name(), place.position()?.offset())));
        let Some((name, position)) = found else {
            return false;
        };
        let Some((_, starts)) = elements.iter().find(|(other, _)| other == name) else {
            return false;
        };
        let after = starts.partition_point(|(start, _)| *start <= position);
        let around = after.checked_sub(1).and_then(|index| starts.get(index));
        around.is_some_and(|(_, is_reached)| !is_reached)
    };
    let mut all: Diagnostics = faults.warnings().cloned().collect();
    let (harmless, errors): (Vec<_>, Vec<_>) =
        faults.errors().partition(|fault| is_out_of_reach(fault));
    all.extend(errors.into_iter().cloned());
    for fault in harmless.iter().take(MAX_SHOWN) {
        let mut warning = Diagnostic::clone(fault);
        warning.severity = Severity::Warning;
        warning
            .message
            .push_str("; nothing that is generated needs it");
        all.push(warning);
    }
    let more = harmless.len().saturating_sub(MAX_SHOWN);
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
