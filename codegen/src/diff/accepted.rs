//! Breaks that a maintainer has accepted, with a reason and for a limited time.

use std::collections::BTreeMap;

use semver::Version;

use super::report::Report;
use super::rules::Level;

/// An accepted break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedBreak {
    /// The fingerprint of the change.
    pub fingerprint: String,
    /// Why it is accepted.
    pub reason: String,
    /// The last version of the crate up to which it is accepted; after that, the entry must be removed.
    pub until: Version,
}

impl Report {
    /// Marks the accepted breaks. Returns a sentence for each invalid entry: one that matches no break, or one that has
    /// expired. An entry that is among `before`, those of the old state, may match none, because that state may contain
    /// the break already.
    pub fn accept(&mut self, accepted: &[AcceptedBreak], before: &[AcceptedBreak]) -> Vec<String> {
        let current = self.release.as_ref().map(|release| release.current.clone());
        let mut faults = Vec::new();
        for entry in accepted {
            if current
                .as_ref()
                .is_some_and(|current| *current > entry.until)
            {
                faults.push(format!(
                    "the break `{}` is accepted until {}, and that is over: take the entry out",
                    entry.fingerprint, entry.until
                ));
                continue;
            }
            let mut is_found = false;
            for version in &mut self.versions {
                let name = version.name.clone();
                for change in &mut version.changes {
                    if change.effect.level() == Level::Major
                        && change.fingerprint(&name) == entry.fingerprint
                    {
                        change.accepted = Some(entry.reason.clone());
                        is_found = true;
                    }
                }
            }
            let mut known = before.iter();
            if !is_found && !known.any(|known| known.fingerprint == entry.fingerprint) {
                faults.push(format!(
                    "no break has the fingerprint `{}`: take the entry out, or correct it by `cargo xtask diff --format json`",
                    entry.fingerprint
                ));
            }
        }
        self.accept_what_follows();
        faults
    }

    /// Marks the requests and builders that go with accepted breaks only.
    fn accept_what_follows(&mut self) {
        for version in &mut self.versions {
            let accepted: BTreeMap<String, String> = version
                .changes
                .iter()
                .filter_map(|change| {
                    Some((change.fingerprint(&version.name), change.accepted.clone()?))
                })
                .collect();
            for change in &mut version.changes {
                let reasons: Option<Vec<&String>> = change
                    .follows
                    .iter()
                    .map(|fingerprint| accepted.get(fingerprint))
                    .collect();
                if let Some(reason) = reasons.unwrap_or_default().first() {
                    change.accepted.get_or_insert_with(|| (*reason).clone());
                }
            }
        }
    }

    /// Returns the level that the changes require if accepted breaks are ignored.
    pub fn level_without_accepted(&self) -> Option<Level> {
        let levels = self.versions.iter().flat_map(|version| {
            let changes = version.changes.iter();
            let changes = changes.filter(|change| change.accepted.is_none());
            changes.map(|change| version.counted(change.effect.level()))
        });
        levels.max()
    }
}
