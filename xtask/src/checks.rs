//! Checks that print each result as soon as it is known.

use anyhow::Context as _;

use crate::Outcome;
use crate::console;

/// The result of a check, with a sentence for success or failure.
pub(crate) type Finding = Result<String, String>;

/// The results so far.
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

    /// Reports that a check was skipped, and how it could be done.
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
