//! The version number that follows from a verdict.

use semver::{Prerelease, Version};

use super::rules::Level;

/// Returns the minimum version that may follow `current` after changes of that level, as Cargo interprets versions:
/// before 1.0.0 the minor number stands for breaking changes and the patch number for all others, and before 0.1.0
/// every version may break.
///
/// A pre-release makes no promise, so the release that it precedes is enough if that raises the right number.
pub fn next_version(current: &Version, level: Level) -> Version {
    let mut next = Version::new(current.major, current.minor, current.patch);
    let is_raised = match (level, current.major, current.minor) {
        (Level::Patch, ..) | (_, 0, 0) | (Level::Minor, 0, _) => true,
        (Level::Major, 0, _) | (Level::Minor, ..) => current.patch == 0,
        (Level::Major, ..) => current.minor == 0 && current.patch == 0,
    };
    if current.pre != Prerelease::EMPTY && is_raised {
        return next;
    }
    match (level, current.major, current.minor) {
        (_, 0, 0) | (Level::Patch, ..) | (Level::Minor, 0, _) => next.patch += 1,
        (Level::Major, 0, _) | (Level::Minor, ..) => {
            next.minor += 1;
            next.patch = 0;
        }
        (Level::Major, ..) => next = Version::new(current.major + 1, 0, 0),
    }
    next
}

/// Returns the number of the version that differs, as text.
pub(super) fn raises(old: &Version, new: &Version) -> &'static str {
    if old.major != new.major {
        "the major number"
    } else if old.minor != new.minor {
        "the minor number"
    } else if old.patch != new.patch {
        "the patch number"
    } else {
        "no number"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_cargo_reads_versions() {
        for (current, patch, minor, major) in [
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
            ("0.2.3", "0.2.4", "0.2.4", "0.3.0"),
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("1.0.0-alpha.1", "1.0.0", "1.0.0", "1.0.0"),
            ("1.1.0-alpha.1", "1.1.0", "1.1.0", "2.0.0"),
            ("1.1.1-alpha.1", "1.1.1", "1.2.0", "2.0.0"),
            ("0.2.0-rc.1", "0.2.0", "0.2.0", "0.2.0"),
            ("0.2.1-rc.1", "0.2.1", "0.2.1", "0.3.0"),
            ("1.2.3+build.5", "1.2.4", "1.3.0", "2.0.0"),
        ] {
            let current = Version::parse(current).unwrap();
            for (level, expected) in [
                (Level::Patch, patch),
                (Level::Minor, minor),
                (Level::Major, major),
            ] {
                assert_eq!(
                    next_version(&current, level).to_string(),
                    expected,
                    "{current} {level:?}"
                );
            }
        }
    }
}
