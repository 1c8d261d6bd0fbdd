//! The whole of a comparison: all versions of the API, and the verdict.

use super::change::{Category, Change};
use super::compare::compare;
use super::rules::{Action, Effect, Level, Rule};
use super::version::{next_version, raises};
use crate::api::Api;

/// Two states of the whole API, compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The versions that either state has, in the order of the new one; those without changes too.
    pub versions: Vec<VersionReport>,
    /// What follows for the version of the crate, where that is known.
    pub release: Option<Release>,
    /// What else a reader has to know of the two states, a sentence each.
    pub notes: Vec<String>,
    /// Where the files of the new state are shown, such as `https://github.com/owner/name/blob/0123abcd`.
    pub link_base: Option<String>,
}

/// What differs in one version of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionReport {
    /// The name in the service's addresses, such as `v1.0`.
    pub name: String,
    /// The Rust module, such as `v1_0`.
    pub module: String,
    /// The changes, the worst first.
    pub changes: Vec<Change>,
    /// Whether what breaks in it counts as such for the version of the crate.
    pub breaks_count: bool,
}

/// The version of the crate, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The version that the old state has.
    pub old: semver::Version,
    /// The version that the new state has already.
    pub current: semver::Version,
    /// The least version that the changes ask for.
    pub needed: semver::Version,
}

/// How many changes of one sort there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Of what.
    pub category: Category,
    /// How many are added.
    pub added: usize,
    /// How many are removed.
    pub removed: usize,
    /// How many are changed.
    pub changed: usize,
    /// How many of all these break users.
    pub breaking: usize,
}

impl Report {
    /// Compares two states, each the versions that it has.
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

    /// Adds what follows for the version of the crate: `old` is that of the old state, `current`
    /// that of the new one.
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

    /// What the changes of all versions ask of the version number of the crate; nothing where nothing has
    /// changed.
    pub fn level(&self) -> Option<Level> {
        let levels = self.versions.iter();
        levels
            .filter_map(|version| version.level().map(|level| version.counted(level)))
            .max()
    }

    /// All changes of all versions.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.versions.iter().flat_map(|version| &version.changes)
    }

    /// How many changes have this effect.
    pub fn count(&self, effect: Effect) -> usize {
        self.changes()
            .filter(|change| change.effect == effect)
            .count()
    }
}

impl Release {
    /// Whether the new state's version is high enough already.
    pub fn is_enough(&self) -> bool {
        self.current >= self.needed
    }

    /// Which part of the number the changes raise, in words.
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

    /// The verdict on this version alone; nothing where nothing has changed.
    pub fn level(&self) -> Option<Level> {
        let levels = self.changes.iter().map(|change| change.effect.level());
        levels.max()
    }

    /// What a level asks of the version number of the crate.
    pub(super) fn counted(&self, level: Level) -> Level {
        if self.breaks_count {
            level
        } else {
            level.min(Level::Minor)
        }
    }

    /// The counts of each category that has any.
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

/// A version that only one state has.
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
