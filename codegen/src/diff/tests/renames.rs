//! Guesses of renamings.

use super::differences;
use crate::api::*;
use crate::diff::{Change, Level};
use crate::naming::RustName;
use crate::testing::sample::*;

fn guesses(change: impl FnOnce(&mut Api)) -> (Vec<String>, Vec<Change>) {
    let mut new = api();
    change(&mut new);
    let changes = differences(&api(), &new);
    let guessed = changes.iter().filter_map(|change| {
        let guess = change.guess.as_ref()?;
        Some(
            format!(
                "{} {} ~ {} {}%",
                change.action().word(),
                change.csdl,
                guess.csdl,
                guess.likeness
            )
            .replace("microsoft.graph.", ""),
        )
    });
    (guessed.collect(), changes)
}

fn rename_property(api: &mut Api, owner: usize, index: usize, name: &str) {
    let owner_name = api.structured_types[owner]
        .name
        .qualified
        .replace("microsoft.graph.", "");
    let old = &mut api.structured_types[owner].properties[index];
    *old = property(&owner_name, name, old.type_reference.clone());
}

#[test]
fn a_property_of_the_same_type_and_a_like_name() {
    let (guessed, changes) = guesses(|api| rename_property(api, SITE, 2, "siteIdentifier"));
    assert_eq!(
        guessed,
        [
            "removed siteUnit/siteId ~ siteUnit/siteIdentifier 71%",
            "added siteUnit/siteIdentifier ~ siteUnit/siteId 71%"
        ]
    );
    // A guess removes no change: the removal still breaks.
    assert_eq!(
        changes.iter().map(|change| change.effect.level()).max(),
        Some(Level::Major)
    );
    assert_eq!(changes.len(), 2);
}

#[test]
fn other_names_are_no_renaming() {
    let (guessed, _) = guesses(|api| rename_property(api, SITE, 2, "webAddress"));
    assert_eq!(guessed, Vec::<String>::new());
    // The same kind of name on another type is not a guess either.
    let (guessed, _) = guesses(|api| {
        api.structured_types[SITE].properties.remove(2);
        api.structured_types[DRIVE].properties.push(property(
            "driveUnit",
            "siteIdentifier",
            text(),
        ));
    });
    assert_eq!(guessed, Vec::<String>::new());
}

#[test]
fn the_likeliest_of_several_is_taken_once() {
    let (guessed, _) = guesses(|api| {
        let properties = &mut api.structured_types[PERIOD].properties;
        let time = properties[0].type_reference.clone();
        *properties = ["startTime", "endTime", "startDateTime"]
            .map(|name| property("period", name, time.clone()))
            .into();
    });
    assert_eq!(
        guessed,
        [
            "removed period/end ~ period/endTime 71%",
            "removed period/start ~ period/startTime 78%",
            "added period/endTime ~ period/end 71%",
            "added period/startTime ~ period/start 78%",
        ]
    );
}

#[test]
fn a_type_with_the_same_parts() {
    let (guessed, _) = guesses(|api| {
        let period = &mut api.structured_types[PERIOD];
        period.name = type_name("timePeriod");
        for property in &mut period.properties {
            property.declared_by = "microsoft.graph.timePeriod".to_owned();
        }
    });
    assert_eq!(
        guessed,
        [
            "removed period ~ timePeriod 80%",
            "added timePeriod ~ period 80%"
        ]
    );
}

#[test]
fn a_member_and_an_operation() {
    let (guessed, _) = guesses(|api| {
        api.enum_types[0].members[1] = member("activated", 1);
        api.operations[0].qualified = "microsoft.graph.offboardUnit".to_owned();
        api.operations[0].rust = RustName::of("offboard_unit");
    });
    assert_eq!(
        guessed,
        [
            "removed status/active ~ status/activated 83%",
            "removed offboard(unit) ~ offboardUnit(unit) 83%",
            "added status/activated ~ status/active 83%",
            "added offboardUnit(unit) ~ offboard(unit) 83%",
        ]
    );
}
