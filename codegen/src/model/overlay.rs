//! Overlays that apply to nothing.

use super::resolved::{Model, Role, Unapplied};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Checks that every annotation group of the overlays has its target in one of the models at least:
/// versions of one service share their overlays, and each knows only some of the targets.
///
/// The models must be resolved from the same overlays; a group is told by its document's name and
/// its place there.
///
/// # Errors
///
/// Returns the groups that apply to nothing in any of the models.
pub fn check_overlays(models: &[&Model<'_>]) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let Some((first, others)) = models.split_first() else {
        return Ok(());
    };
    for group in first
        .unapplied
        .iter()
        .filter(|group| group.role == Role::Overlay)
    {
        let same = |other: &Unapplied<'_>| {
            (other.source.name, other.location.position)
                == (group.source.name, group.location.position)
        };
        if others.iter().all(|model| model.unapplied.iter().any(same)) {
            diagnostics.push(
                Diagnostic::new(format!(
                    "the annotations apply to nothing: {}",
                    group.message
                ))
                .at(group.source, group.location.position)
                .in_element(group.target)
                .help("correct the Target, or remove the annotations"),
            );
        }
    }
    diagnostics.or(())
}

impl Model<'_> {
    /// The targets of the service's own annotations that do not exist, with the reason: faults of
    /// the service that do no harm.
    pub fn unapplied(&self) -> impl Iterator<Item = (&str, &str)> {
        let groups = self
            .unapplied
            .iter()
            .filter(|group| group.role == Role::Service);
        groups.map(|group| (group.target, &*group.message))
    }
}
