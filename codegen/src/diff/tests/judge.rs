//! Changes of the public surface without a change in the metadata.

use super::{differences, lines};
use crate::api::*;
use crate::diff::judge::judge;
use crate::naming::RustName;
use crate::testing::sample::*;

/// Judges a change of the sample as if the metadata had no change.
fn untold(change: impl FnOnce(&mut Api)) -> Vec<String> {
    let old = api();
    let mut new = old.clone();
    change(&mut new);
    let mut changes = Vec::new();
    judge(&old, &new, &mut changes);
    lines(&changes)
}

#[test]
fn what_no_change_reports_is_reported_by_item() {
    assert_eq!(
        untold(|api| drop(api.structured_types[PERIOD].properties.pop())),
        [
            "breaking item-removed period/end = models::Period.end",
            "breaking item-removed period/end = models::Period::END",
            "breaking item-removed period/end = models::Period::end",
        ]
    );
    assert_eq!(
        untold(|api| api.structured_types[PERIOD].properties[1].type_reference = text()),
        [
            "breaking item-changed period/end = models::Period.end: Option<DateTimeOffset> → Option<String>",
            "breaking item-changed period/end = models::Period::END: Property<Period, DateTimeOffset> → Property<Period, String>",
            "breaking item-changed period/end = models::Period::end: (mut self, value: impl Into<DateTimeOffset>) -> Self → (mut self, value: impl Into<String>) -> Self",
        ]
    );
    assert_eq!(
        untold(|api| api.enum_types[0].members[1].name = "Active".to_owned()),
        [
            "breaking-at-run-time item-rewired status/Active = models::Status::Active: active → Active"
        ]
    );
    assert_eq!(
        untold(|api| api.enum_types[0].members.push(member("paused", 3))),
        ["addition item-added status/paused = models::Status::Paused"]
    );
    assert_eq!(
        untold(|api| drop(api.resources.builders[0].methods.remove(0))),
        ["breaking method-removed  = requests::Point::get"]
    );
}

/// An operation that no method calls breaks no user, however it changes.
#[test]
fn what_nobody_can_call_changes_nothing() {
    let (old, mut new) = (api(), api());
    new.operations.remove(0);
    new.operations[0].rust = RustName::of("find");
    let mut changes = differences(&old, &new);
    assert_eq!(changes.len(), 2);
    judge(&old, &new, &mut changes);
    assert_eq!(lines(&changes), Vec::<String>::new());
}
