//! The comparison for a terminal.

use std::fmt::Write as _;

use anstyle::AnsiColor;

use super::details::{Style, details};
use super::sentences::{
    WORST_FIRST, consequence, each_version, group_heading, groups, heading, nothing, numbers,
    summary,
};
use crate::diagnostic::visible;
use crate::diff::change::{Category, Change};
use crate::diff::report::{Report, VersionReport};
use crate::diff::rules::{Action, Effect, Level};

/// How texts are written.
const STYLE: Style = Style {
    code: |text| visible(text).into_owned(),
    plain: |text| visible(text).into_owned(),
    guess: "",
    accepted: "accepted",
};

/// The comparison as plain text, with colours where `is_coloured`.
pub fn text(report: &Report, is_coloured: bool) -> String {
    let Some(level) = report.level() else {
        let notes = report
            .notes
            .iter()
            .map(|note| format!("{}\n", visible(note)));
        return format!("{}\n{}", nothing(report), notes.collect::<String>());
    };
    let paint = Paint { is_coloured };
    let mut output = String::new();
    let verdict = paint.with(
        anstyle::Style::new()
            .bold()
            .fg_color(Some(colour(level).into())),
        level.name(),
    );
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(output, "{verdict}{}: {}", numbers(report), summary(report));
    if let Some(sentence) = consequence(report) {
        let _ = writeln!(output, "{sentence}");
    }
    if let Some(sentence) = each_version(report) {
        let _ = writeln!(output, "{sentence}");
    }
    for note in &report.notes {
        let _ = writeln!(output, "{}", visible(note));
    }
    for version in &report.versions {
        write_version(&mut output, version, &paint);
    }
    output
}

fn write_version(output: &mut String, version: &VersionReport, paint: &Paint) {
    let title = paint.with(
        anstyle::Style::new().bold().underline(),
        &visible(&version.name),
    );
    if version.changes.is_empty() {
        let _ = writeln!(output, "\n{title}: nothing has changed");
        return;
    }
    let _ = writeln!(output, "\n{title}");
    for count in version.counts() {
        let mut row = format!("  {:<24}", count.category.heading());
        for (number, sign) in [
            (count.added, '+'),
            (count.removed, '-'),
            (count.changed, '~'),
        ] {
            let shown = if number == 0 {
                String::new()
            } else {
                format!("{sign}{number}")
            };
            let _ = write!(row, "{shown:>6}");
        }
        if count.breaking > 0 {
            let _ = write!(row, "   {} breaking", count.breaking);
        }
        let _ = writeln!(output, "{}", row.trim_end());
    }
    for effect in WORST_FIRST {
        let changes = version.changes.iter();
        let changes: Vec<&Change> = changes.filter(|change| change.effect == effect).collect();
        if !changes.is_empty() {
            write_effect(output, effect, changes, paint);
        }
    }
}

/// Writes the changes that have the same effect, in groups of one rule.
fn write_effect(output: &mut String, effect: Effect, changes: Vec<&Change>, paint: &Paint) {
    let style = anstyle::Style::new()
        .bold()
        .fg_color(Some(effect_colour(effect).into()));
    let _ = writeln!(output, "\n  {}", paint.with(style, heading(effect)));
    for (rule, members) in groups(changes, |change| change) {
        let first = members.first().copied();
        let _ = writeln!(
            output,
            "    {} ({})",
            group_heading(rule, first),
            members.len()
        );
        let reason = first.map_or("", |change| change.reason);
        let dimmed = anstyle::Style::new().dimmed();
        let _ = writeln!(output, "    {}", paint.with(dimmed, reason));
        for change in members {
            let _ = writeln!(output, "      {}", line(change, paint));
        }
    }
}

fn line(change: &Change, paint: &Paint) -> String {
    let (sign, colour) = match change.action() {
        Action::Added => ('+', AnsiColor::Green),
        Action::Removed => ('-', AnsiColor::Red),
        Action::Changed => ('~', AnsiColor::Yellow),
    };
    let sign = paint.with(
        anstyle::Style::new().fg_color(Some(colour.into())),
        &sign.to_string(),
    );
    let mut line = format!("{sign} {}", visible(&change.csdl));
    if !change.rust.is_empty() {
        line.push_str(&paint.with(
            anstyle::Style::new().dimmed(),
            &format!("  {}", visible(&change.rust)),
        ));
    }
    // Descriptions are long, and the diff of their sources shows them better.
    if change.category != Category::Description {
        let details = details(change, &STYLE);
        if !details.is_empty() {
            let _ = write!(line, "\n          {details}");
        }
    }
    line
}

fn colour(level: Level) -> AnsiColor {
    match level {
        Level::Patch => AnsiColor::Green,
        Level::Minor => AnsiColor::Yellow,
        Level::Major => AnsiColor::Red,
    }
}

fn effect_colour(effect: Effect) -> AnsiColor {
    match effect {
        Effect::Behaviour => AnsiColor::Magenta,
        effect => colour(effect.level()),
    }
}

struct Paint {
    is_coloured: bool,
}

impl Paint {
    fn with(&self, style: anstyle::Style, text: &str) -> String {
        if self.is_coloured {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}
