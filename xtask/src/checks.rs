//! Checks that print what they find as soon as they have found it.

use anyhow::Context as _;

use crate::Outcome;
use crate::console;

/// What came of a check: a sentence for either end.
pub(crate) type Finding = Result<String, String>;

/// What the checks have found so far.
#[derive(Default)]
pub(crate) struct Checks {
    failed: usize,
}

impl Checks {
    pub(crate) fn add(&mut self, name: &str, finding: Finding) -> anyhow::Result<()> {
        let line = match finding {
            Ok(sentence) => format!("ok: {name}: {sentence}\n"),
            Err(sentence) => {
                self.failed += 1;
                format!("not ready: {name}: {sentence}\n")
            }
        };
        print(&line)
    }

    /// Says that nobody has looked, and how somebody could.
    pub(crate) fn pass_over(&mut self, name: &str, why: &str) -> anyhow::Result<()> {
        print(&format!("not checked: {name}: {why}\n"))
    }

    pub(crate) fn outcome(&self) -> Outcome {
        if self.failed == 0 {
            Outcome::Done
        } else {
            Outcome::Stale
        }
    }
}

fn print(line: &str) -> anyhow::Result<()> {
    console::print(line).context("standard output cannot be written")
}
