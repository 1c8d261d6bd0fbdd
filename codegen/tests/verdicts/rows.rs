//! A table of changes of one document, and what holds for each row.

use std::fmt::Write as _;

use odata_codegen::diff::Change;

use crate::{compared, lines, verdict};

/// A change: its description, the replaced text, its replacement, the verdict, and the worst line as `effect rule`.
pub(crate) type Row = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static str,
);

/// The worst line of a change without effect.
pub(crate) const NONE: &str = "";

/// A document that is changed.
pub(crate) struct Base {
    pub(crate) text: &'static str,
    /// The lines of the configuration about its version.
    pub(crate) version: &'static str,
}

impl Base {
    /// Checks the verdict and the worst line of each row.
    pub(crate) fn check(&self, rows: &[Row]) {
        let mut wrong = String::new();
        for row in rows {
            let changes = compared(self.text, &self.changed(row), self.version);
            let (level, first) = (verdict(&changes), worst(&changes));
            if level != row.2 || !first.starts_with(row.3) {
                writeln!(
                    wrong,
                    "{}: {level} `{first}` instead of {} `{}`\n{}",
                    row.0,
                    row.2,
                    row.3,
                    lines(&changes)
                )
                .unwrap();
            }
        }
        assert!(wrong.is_empty(), "\n{wrong}");
    }

    /// Checks the way back: a change without effect has none in either direction, and any other one has.
    pub(crate) fn check_undone(&self, rows: &[Row]) {
        for row in rows {
            let changes = compared(&self.changed(row), self.text, self.version);
            let is_nothing = row.2 == "none";
            assert_eq!(
                is_nothing,
                changes.is_empty(),
                "{}: {}",
                row.0,
                lines(&changes)
            );
        }
    }

    fn changed(&self, row: &Row) -> String {
        let mut text = self.text.to_owned();
        for (before, after) in row.1 {
            assert!(text.contains(before), "{}: {before}", row.0);
            text = text.replace(before, after);
        }
        text
    }
}

fn worst(changes: &[Change]) -> String {
    changes.first().map_or_else(String::new, |change| {
        format!("{} {}", change.effect.id(), change.rule.facts().id)
    })
}
