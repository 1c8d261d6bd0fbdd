//! The whole comparison: all versions of the API, and the verdict.

use super::change::{Category, Change};
use super::compare::compare;
use super::rules::{Action, Effect, Level, Rule};
use super::version::{next_version, raises};
use crate::api::Api;

/// Two states of the whole API, compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The versions of either state, in the order of the new one, including those without changes.
    pub versions: Vec<VersionReport>,
    /// The consequence for the version of the crate, if it is known.
    pub release: Option<Release>,
    /// Further information about the two states, in sentences.
    pub notes: Vec<String>,
    /// The address of the files of the new state, such as `https://github.com/owner/name/blob/0123abcd`.
    pub link_base: Option<String>,
}

/// The differences in one version of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionReport {
    /// The name in the service's addresses, such as `v1.0`.
    pub name: String,
    /// The Rust module, such as `v1_0`.
    pub module: String,
    /// The changes, the worst first.
    pub changes: Vec<Change>,
    /// Whether its breaks count as such for the version of the crate.
    pub breaks_count: bool,
}

/// The version of the crate, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The version of the old state.
    pub old: semver::Version,
    /// The version of the new state.
    pub current: semver::Version,
    /// The minimum version that the changes require.
    pub needed: semver::Version,
}

/// The number of changes of one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The category.
    pub category: Category,
    /// The number of additions.
    pub added: usize,
    /// The number of removals.
    pub removed: usize,
    /// The number of other changes.
    pub changed: usize,
    /// The number of breaking changes among all these.
    pub breaking: usize,
}

impl Report {
    /// Compares two states, each with its versions.
    pub fn new(old: &[Api], new: &[Api]) -> Self {
        let mut versions = Vec::new();
        for after in new {
            let before = old
                .iter()
                .find(|before| before.version.name == after.version.name);
            let changes = match before {
                Some(before) => compare(before, after),
                None => vec![whole(Rule::VersionAdded, after)],
            };
            versions.push(VersionReport::new(after, changes));
        }
        for before in old {
            if !new
                .iter()
                .any(|after| after.version.name == before.version.name)
            {
                versions.push(VersionReport::new(
                    before,
                    vec![whole(Rule::VersionRemoved, before)],
                ));
            }
        }
        Self {
            versions,
            ..Self::default()
        }
    }

    /// Adds the consequence for the version of the crate: `old` is that of the old state, `current` that of the new
    /// one.
    #[must_use]
    pub fn with_release(mut self, old: semver::Version, current: semver::Version) -> Self {
        let needed = self
            .level()
            .map_or_else(|| old.clone(), |level| next_version(&old, level));
        self.release = Some(Release {
            old,
            current,
            needed,
        });
        self
    }

    /// Returns the level that the changes of all versions require of the version number of the crate; `None` if nothing
    /// has changed.
    pub fn level(&self) -> Option<Level> {
        let levels = self.versions.iter();
        levels
            .filter_map(|version| version.level().map(|level| version.counted(level)))
            .max()
    }

    /// Returns all changes of all versions.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.versions.iter().flat_map(|version| &version.changes)
    }

    /// Returns the number of changes with this effect.
    pub fn count(&self, effect: Effect) -> usize {
        self.changes()
            .filter(|change| change.effect == effect)
            .count()
    }
}

impl Release {
    /// Returns whether the new state's version is already high enough.
    pub fn is_enough(&self) -> bool {
        self.current >= self.needed
    }

    /// Returns the part of the number that the changes raise, as text.
    pub fn raised(&self) -> &'static str {
        raises(&self.old, &self.needed)
    }
}

impl VersionReport {
    fn new(api: &Api, changes: Vec<Change>) -> Self {
        Self {
            name: api.version.name.clone(),
            module: api.version.module.to_string(),
            changes,
            breaks_count: api.version.breaks_count,
        }
    }

    /// Returns the verdict on this version alone; `None` if nothing has changed.
    pub fn level(&self) -> Option<Level> {
        let levels = self.changes.iter().map(|change| change.effect.level());
        levels.max()
    }

    /// Returns the level that a level requires of the version number of the crate.
    pub(super) fn counted(&self, level: Level) -> Level {
        if self.breaks_count {
            level
        } else {
            level.min(Level::Minor)
        }
    }

    /// Returns the counts of each category that has any.
    pub fn counts(&self) -> Vec<Count> {
        let of = |category| {
            self.changes
                .iter()
                .filter(move |change| change.category == category)
        };
        let count = |category| Count {
            category,
            added: of(category)
                .filter(|change| change.action() == Action::Added)
                .count(),
            removed: of(category)
                .filter(|change| change.action() == Action::Removed)
                .count(),
            changed: of(category)
                .filter(|change| change.action() == Action::Changed)
                .count(),
            breaking: of(category)
                .filter(|change| change.effect.level() == Level::Major)
                .count(),
        };
        let counts = Category::ALL.into_iter().map(count);
        counts
            .filter(|count| count.added + count.removed + count.changed > 0)
            .collect()
    }
}

/// Creates the change of a version that only one state has.
fn whole(rule: Rule, api: &Api) -> Change {
    Change::new(
        Category::Version,
        rule,
        &api.version.name,
        &api.version.module,
    )
    .note(format!(
        "{} types and {} operations",
        api.structured_types.len() + api.enum_types.len(),
        api.operations.len()
    ))
}
