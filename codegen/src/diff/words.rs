//! Comparing what is said of something: its description and its deprecation.

use super::change::{Category, Change};
use super::rules::Rule;
use crate::api::Deprecation;

/// Compares descriptions.
pub(super) fn compare_description(
    change: impl Fn(Rule) -> Change,
    old: Option<&str>,
    new: Option<&str>,
    changes: &mut Vec<Change>,
) {
    if old != new {
        let mut found = change(Rule::DescriptionChanged);
        found.category = Category::Description;
        found.old = old.map(str::to_owned);
        found.new = new.map(str::to_owned);
        changes.push(found);
    }
}

/// Compares deprecations.
pub(super) fn compare_deprecation(
    change: impl Fn(Rule) -> Change,
    old: Option<&Deprecation>,
    new: Option<&Deprecation>,
    changes: &mut Vec<Change>,
) {
    let rule = match (old, new) {
        (None, Some(_)) => Rule::DeprecationAdded,
        (Some(_), None) => Rule::DeprecationRemoved,
        (Some(old), Some(new)) if old != new => Rule::DeprecationChanged,
        _ => return,
    };
    let mut found = change(rule);
    found.category = Category::Deprecation;
    found.old = old.map(in_words);
    found.new = new.map(in_words);
    changes.push(found);
}

/// Says of something new that it is deprecated already.
pub(super) fn born_deprecated(change: Change, deprecation: Option<&Deprecation>) -> Change {
    match deprecation {
        Some(deprecation) => change.note(format!("deprecated already: {}", in_words(deprecation))),
        None => change,
    }
}

/// The deprecation as a reader wants it: since when, until when, why.
pub(super) fn in_words(deprecation: &Deprecation) -> String {
    let mut parts = Vec::new();
    if let Some(date) = &deprecation.date {
        parts.push(format!("since {date}"));
    }
    if let Some(date) = &deprecation.removal_date {
        parts.push(format!("to be removed on {date}"));
    }
    if let Some(version) = &deprecation.version {
        parts.push(format!("version {version}"));
    }
    if let Some(description) = &deprecation.description {
        parts.push(description.clone());
    }
    if parts.is_empty() {
        "without date or reason".to_owned()
    } else {
        parts.join(", ")
    }
}

/// A number with its noun.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
