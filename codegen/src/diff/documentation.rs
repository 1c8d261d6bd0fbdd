//! Compares the documentation of elements: descriptions and deprecations.

use super::change::{Category, Change};
use super::rules::Rule;
use crate::api::Deprecation;

/// The description and the deprecation of one element.
pub(super) type Documentation<'a> = (&'a Option<String>, &'a Option<Deprecation>);

/// Compares descriptions, then deprecations.
pub(super) fn compare(
    change: impl Fn(Rule) -> Change,
    (old, old_deprecation): Documentation<'_>,
    (new, new_deprecation): Documentation<'_>,
    changes: &mut Vec<Change>,
) {
    if old != new {
        let mut found = change(Rule::DescriptionChanged);
        found.category = Category::Description;
        found.old.clone_from(old);
        found.new.clone_from(new);
        changes.push(found);
    }
    let rule = match (old_deprecation, new_deprecation) {
        (None, Some(_)) => Rule::DeprecationAdded,
        (Some(_), None) => Rule::DeprecationRemoved,
        (Some(old), Some(new)) if old != new => Rule::DeprecationChanged,
        _ => return,
    };
    let mut found = change(rule);
    found.category = Category::Deprecation;
    found.old = old_deprecation.as_ref().map(in_words);
    found.new = new_deprecation.as_ref().map(in_words);
    changes.push(found);
}

/// Notes that a new element is already deprecated.
pub(super) fn born_deprecated(change: Change, deprecation: Option<&Deprecation>) -> Change {
    match deprecation {
        Some(deprecation) => change.note(format!("deprecated already: {}", in_words(deprecation))),
        None => change,
    }
}

/// Returns the deprecation as text: since when, until when, why.
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
