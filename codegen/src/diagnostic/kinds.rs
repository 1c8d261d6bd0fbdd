//! Warnings that occur in hundreds, reported once for each kind.

use std::collections::BTreeMap;

use super::diagnostics::{Diagnostic, Diagnostics};

/// The maximum number of reported kinds. A document with more is not one with deviations, but of another kind.
const MAX_KINDS: usize = 1000;

/// Warnings by their kind, which is their message: the first one of each, with the number of all.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    kinds: BTreeMap<String, (Diagnostic, usize)>,
}

impl Kinds {
    /// Counts a warning. `first` is only called for the first one of its kind.
    pub(crate) fn add(&mut self, message: String, first: impl FnOnce(Diagnostic) -> Diagnostic) {
        if let Some((_, count)) = self.kinds.get_mut(&message) {
            *count += 1;
        } else if self.kinds.len() < MAX_KINDS {
            let warning = first(Diagnostic::warning(message.clone()));
            self.kinds.insert(message, (warning, 1));
        }
    }

    /// Adds the first warning of each kind, which states the number of the others.
    pub(crate) fn report(self, diagnostics: &mut Diagnostics) {
        for (mut warning, count) in self.kinds.into_values() {
            if count > 1 {
                let more = format!(" ({count} times, the first one here)");
                warning.message.push_str(&more);
            }
            diagnostics.push(warning);
        }
    }
}
