//! The error of roots that reach too much, with the settings that help.

use super::heavy::HeavyPath;
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, counted};

/// Returns the error of a root that reaches more than a limit. It names only what helps: links as references, if the
/// given number of addresses is left then, and otherwise the elements that most addresses lie behind.
pub(super) fn too_much(
    limit: &str,
    heavy: &[HeavyPath],
    by_references: Option<usize>,
    settings: Settings,
) -> Diagnostic {
    let mut problem = Diagnostic::error(format!("the root reaches more than {limit}"));
    if let Some(addresses) = by_references {
        return problem.help(format!(
            "{}, which leaves {addresses} addresses below all roots; or choose roots further down",
            settings.links_as_references()
        ));
    }
    problem = problem.help(format!(
        "choose roots further down, or leave out {} what is not needed of what most of the addresses lie behind:",
        settings.omitting()
    ));
    for heavy in heavy {
        problem.paste("");
        problem.paste(format!(
            "{} {} at {}, such as {}",
            settings.comment(),
            counted(heavy.weight, "address", "addresses"),
            counted(heavy.places, "place", "places"),
            heavy.example
        ));
        for line in settings.omission(&heavy.element) {
            problem.paste(line);
        }
    }
    problem
}
