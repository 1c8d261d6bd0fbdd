//! Overlays without a target.

use super::model::{Model, Role, Unapplied};
use super::problems::Problems;
use crate::diagnostic::Diagnostics;

/// Checks that every annotation group of the overlays has a target in at least one of the models: versions of one
/// service share their overlays, and each has only some of the targets.
///
/// Returns an error for each group without a target in any of the models.
///
/// The models must be resolved from the same overlays; a group is identified by its document's name and its place
/// there.
pub fn check_overlays(models: &[&Model<'_>]) -> Diagnostics {
    let Some((first, others)) = models.split_first() else {
        return Diagnostics::default();
    };
    let mut problems = Problems::new(first.inputs.iter().map(|input| input.source));
    for group in first
        .unapplied
        .iter()
        .filter(|group| group.role == Role::Overlay)
    {
        let same = |other: &Unapplied<'_>| {
            (other.source.name, other.location.position.offset())
                == (group.source.name, group.location.position.offset())
        };
        let found = others
            .iter()
            .map(|model| Some((model, model.unapplied.iter().find(|other| same(other))?)));
        if let Some(found) = found.collect::<Option<Vec<_>>>() {
            // The reason of a version that has the type, if there is one.
            let all = std::iter::once((first, group)).chain(found);
            let nearest = all
                .filter(|(model, group)| model.has_first_of(group.target))
                .map(|(_, group)| group)
                .next();
            problems.error(
                group.location,
                group.target,
                format!(
                    "the annotations apply to nothing: {}",
                    nearest.unwrap_or(group).message
                ),
                "correct the Target, or remove the annotations",
            );
        }
    }
    problems.diagnostics
}

impl Model<'_> {
    /// Returns whether the first part of a target's path is declared.
    fn has_first_of(&self, target: &str) -> bool {
        let first = target.split(['/', '(']).next().unwrap_or_default();
        !self.targets_named(first).is_empty()
    }

    /// Returns the targets of the service's own annotations that do not exist, with the reason: harmless faults of the
    /// service.
    pub fn unapplied(&self) -> impl Iterator<Item = (&str, &str)> {
        let groups = self
            .unapplied
            .iter()
            .filter(|group| group.role == Role::Service);
        groups.map(|group| (group.target, &*group.message))
    }
}
