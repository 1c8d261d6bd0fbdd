//! The comparison as annotations of a GitHub workflow: one on each line, at the line of the document.

use std::fmt::Write as _;

use crate::diagnostic::visible;
use crate::diff::change::Change;
use crate::diff::report::{Report, VersionReport};
use crate::diff::rules::{Effect, Level, Rule};

/// Returns the changes that a reviewer decides on as workflow commands: errors for breaks that are not accepted,
/// warnings for changed behaviour, notices for deprecations and for accepted breaks.
pub fn github(report: &Report) -> String {
    let mut output = String::new();
    for version in &report.versions {
        // What goes with another change is reported there.
        let changes = version.changes.iter();
        for change in changes.filter(|change| change.follows.is_empty()) {
            let command = match change.effect {
                Effect::BreakingAtRunTime | Effect::Breaking if change.accepted.is_some() => {
                    "notice"
                }
                Effect::BreakingAtRunTime | Effect::Breaking => "error",
                Effect::Behaviour => "warning",
                _ if change.rule == Rule::DeprecationAdded => "notice",
                _ => continue,
            };
            // Writing to a string cannot fail.
            let _ = writeln!(output, "{}", annotation(command, version, change));
        }
    }
    if let Some(level) = report.level() {
        let _ = writeln!(
            output,
            "::notice title=API changes::{}",
            message(&format!(
                "{}: {}",
                level.name(),
                super::sentences::summary(report)
            ))
        );
    }
    output
}

fn annotation(command: &str, version: &VersionReport, change: &Change) -> String {
    let facts = change.rule.facts();
    let place = change.place.as_ref().map_or_else(String::new, |place| {
        format!("file={},line={},", property(&place.file), place.line)
    });
    let verb = match change.effect.level() {
        Level::Major => "breaks",
        _ => facts.action.word(),
    };
    let title = format!("{}: {} {verb}", version.name, change.category.noun());
    let mut text = format!("{}: {}", change.csdl, facts.what);
    if !change.rust.is_empty() {
        let _ = write!(text, " ({})", change.rust);
    }
    if let (Some(old), Some(new)) = (&change.old, &change.new) {
        let _ = write!(text, ", {old} → {new}");
    }
    let _ = write!(
        text,
        ": {}. Fingerprint {}",
        change.reason,
        change.fingerprint(&version.name)
    );
    format!(
        "::{command} {place}title={}::{}",
        property(&title),
        message(&text)
    )
}

/// A text as the message of a command.
fn message(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    visible(&line).replace('%', "%25")
}

/// A text as a property of a command.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
