//! The real steps of the service's history: the invariant holds, and the verdicts are known.

use std::fs;
use std::path::Path;

use crate::{SLICE, compared, verdict};

fn slice(date: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/history/{date}.csdl"));
    fs::read_to_string(path).unwrap()
}

#[test]
fn real_steps_and_their_undoing() {
    let steps = [
        ("2025-10-03", "2026-04-22", "minor", "major"),
        ("2026-04-22", "2026-11-22", "major", "major"),
        ("2025-10-03", "2026-11-22", "major", "major"),
    ];
    for (before, after, forth, back) in steps {
        let (old, new) = (slice(before), slice(after));
        let changes = compared(&old, &new, SLICE);
        assert_eq!(verdict(&changes), forth, "{}", crate::lines(&changes));
        let changes = compared(&new, &old, SLICE);
        assert_eq!(verdict(&changes), back, "{}", crate::lines(&changes));
    }
}
