//! Compares the entry point of a version: the trait, its method and the module.

use super::change::{Category, Change};
use super::rules::Rule;
use crate::api::{Api, ApiVersion};

/// Compares the entry points of the two states of a version.
pub(super) fn compare(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let (old, new) = (&old.version, &new.version);
    let change = |rule, rust: &str| Change::new(Category::Version, rule, &new.name, rust);
    if old.entry != new.entry {
        let renamed = change(Rule::VersionEntryRenamed, new.entry.as_str())
            .between(&old.entry, &new.entry)
            .about(old.entry.to_string());
        changes.push(renamed);
    }
    if old.module != new.module {
        let moved = change(Rule::VersionModuleRenamed, new.module.as_str())
            .between(&old.module, &new.module)
            .about(old.module.to_string())
            .about(method(old));
        changes.push(moved);
    }
}

/// Returns the method that provides a version, as an item of the surface.
fn method(version: &ApiVersion) -> String {
    format!("{}::{}", version.entry, version.module)
}
