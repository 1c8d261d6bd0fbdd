//! The sentences that all renderings share.

use crate::diagnostic::{counted, visible};
use crate::diff::change::Change;
use crate::diff::report::{Report, VersionReport};
use crate::diff::rules::{Effect, Level, Rule};

/// Returns the line for two states without a difference.
pub(super) fn nothing(report: &Report) -> String {
    match &report.release {
        Some(release) => format!(
            "The emitted API has not changed; version {} stays.",
            release.current
        ),
        None => "The emitted API has not changed.".to_owned(),
    }
}

/// Returns the old version and the minimum new version, if they are known: `, 0.1.0 → 0.2.0`.
pub(super) fn numbers(report: &Report) -> String {
    match &report.release {
        Some(release) => format!(", {} → {}", release.old, release.needed),
        None => String::new(),
    }
}

/// Returns a summary in one sentence: `1 change breaks at run time, 2 break, 3 add something`. Requests that go with
/// something else are counted with it.
pub fn summary(report: &Report) -> String {
    let parts = [
        (
            Effect::BreakingAtRunTime,
            "breaks at run time with no warning",
            "break at run time with no warning",
        ),
        (
            Effect::Breaking,
            "breaks code that compiled",
            "break code that compiled",
        ),
        (
            Effect::Behaviour,
            "changes what code does",
            "change what code does",
        ),
        (Effect::Addition, "adds something", "add something"),
        (Effect::Silent, "changes no code", "change no code"),
    ];
    let count = |wanted: Effect, follows: bool| {
        let changes = report.changes();
        let changes = changes.filter(|change| change.effect == wanted);
        changes
            .filter(|change| change.follows.is_empty() != follows)
            .count()
    };
    let part = |(effect, one, many): (Effect, &str, &str)| {
        let mut part = match count(effect, false) {
            0 => return None,
            1 => format!("1 {one}"),
            count => format!("{count} {many}"),
        };
        let following = count(effect, true);
        if following > 0 {
            part.push_str(&format!(
                " and {} with it",
                counted(following, "request or builder", "requests and builders")
            ));
        }
        Some(part)
    };
    let parts: Vec<String> = parts.into_iter().filter_map(part).collect();
    let total = report.changes().count();
    format!(
        "{}: {}.",
        counted(total, "change", "changes"),
        parts.join(", ")
    )
}

/// Returns the verdict on each version of the API, if there are several:
/// `v1.0: minor; beta: major, which may break in a minor release`.
pub(super) fn each_version(report: &Report) -> Option<String> {
    if report.versions.len() < 2 {
        return None;
    }
    let of = |version: &VersionReport| {
        let name = visible(&version.name);
        match version.level() {
            None => format!("{name}: nothing"),
            Some(Level::Major) if !version.breaks_count => {
                format!("{name}: major, which counts as minor because it may change at any time")
            }
            Some(level) => format!("{name}: {}", level.name()),
        }
    };
    let parts: Vec<String> = report.versions.iter().map(of).collect();
    Some(format!("{}.", parts.join("; ")))
}

/// Returns the consequence for the version number, in one sentence.
pub(super) fn consequence(report: &Report) -> Option<String> {
    let release = report.release.as_ref()?;
    let before_one = match report.level() {
        Some(Level::Major) if release.old.major == 0 => {
            format!(
                " Before 1.0.0 Cargo takes {} for what breaks.",
                release.raised()
            )
        }
        Some(Level::Minor) if release.old.major == 0 => {
            format!(
                " Before 1.0.0 Cargo takes {} for what does not break.",
                release.raised()
            )
        }
        _ => String::new(),
    };
    Some(if release.current == release.old {
        format!(
            "The version after {} is at least {}.{before_one}",
            release.old, release.needed
        )
    } else if release.is_enough() {
        format!(
            "{} needed at least {}, and {} it is.{before_one}",
            release.old, release.needed, release.current
        )
    } else {
        format!(
            "{} needs at least {}, and {} is not enough.{before_one}",
            release.old, release.needed, release.current
        )
    })
}

/// The heading of all changes with one effect.
pub(super) fn heading(effect: Effect) -> &'static str {
    match effect {
        Effect::BreakingAtRunTime => {
            "BREAKS AT RUN TIME: old code compiles without a warning and fails against the service"
        }
        Effect::Breaking => "Breaks: old code does not compile",
        Effect::Behaviour => "Does something else: old code compiles and behaves differently",
        Effect::Addition => "Adds: old code compiles and does the same",
        Effect::Silent => "Changes no code: documentation at most",
    }
}

/// The effects, the worst first.
pub(super) const WORST_FIRST: [Effect; 5] = [
    Effect::BreakingAtRunTime,
    Effect::Breaking,
    Effect::Behaviour,
    Effect::Addition,
    Effect::Silent,
];

/// Groups elements whose changes follow one rule for one reason and are of one category, keeping their order.
pub(super) fn groups<T>(elements: Vec<T>, change: impl Fn(&T) -> &Change) -> Vec<(Rule, Vec<T>)> {
    let mut groups: Vec<(Rule, Vec<T>)> = Vec::new();
    for element in elements {
        let of = change(&element);
        let same = |(rule, members): &&mut (Rule, Vec<T>)| {
            let first = members.first().map(&change);
            *rule == of.rule
                && first
                    .is_some_and(|first| first.category == of.category && first.reason == of.reason)
        };
        match groups.iter_mut().find(same) {
            Some((_, members)) => members.push(element),
            None => groups.push((of.rule, vec![element])),
        }
    }
    groups
}

/// The heading of a group with that first change: `Properties: another type`.
pub(super) fn group_heading(rule: Rule, first: Option<&Change>) -> String {
    let heading = first.map_or("Changes", |change| change.category.heading());
    format!("{heading}: {}", rule.facts().what)
}
