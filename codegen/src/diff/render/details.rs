//! The details of a change after its name: one walk over them for all forms, which differ in how they write texts.

use crate::diff::change::Change;
use crate::diff::rules::Action;

/// How a form writes texts.
pub(super) struct Style {
    /// A name or value of a document.
    pub(super) code: fn(&str) -> String,
    /// A sentence or a part of one.
    pub(super) plain: fn(&str) -> String,
    /// The text around what is uncertain, before and after.
    pub(super) guess: &'static str,
    /// The word before a reason for accepting the change.
    pub(super) accepted: &'static str,
}

/// Returns the details in one text: the values before and after, notes, the possible renaming, why it is accepted.
/// Empty if there are none.
pub(super) fn details(change: &Change, style: &Style) -> String {
    let Style { code, plain, .. } = style;
    let mut details = Vec::new();
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => details.push(format!("{} → {}", code(old), code(new))),
        (Some(one), None) | (None, Some(one)) => details.push(code(one)),
        (None, None) => {}
    }
    details.extend(change.notes.iter().map(|note| plain(note)));
    if let Some(guess) = &change.guess {
        let verb = match change.action() {
            Action::Removed => "renamed to",
            Action::Added | Action::Changed => "renamed from",
        };
        details.push(format!(
            "{mark}a guess: {verb} {}, {} % alike{mark}",
            code(&guess.csdl),
            guess.likeness,
            mark = style.guess,
        ));
    }
    if let Some(reason) = &change.accepted {
        details.push(format!("{}: {}", style.accepted, plain(reason)));
    }
    details.join("; ")
}
