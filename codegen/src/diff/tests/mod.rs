//! Every kind of change, applied to a small API.

mod judge;
mod operations;
mod renames;
mod render;
mod resources;
mod types;

use super::compare::differences;
use super::*;
use crate::api::Api;
use crate::testing::sample;

/// Changes the sample and returns each difference, with the effect of its kind, as `effect rule csdl rust old → new`.
fn changed(change: impl FnOnce(&mut Api)) -> Vec<String> {
    let old = sample::api();
    let mut new = old.clone();
    change(&mut new);
    lines(&differences(&old, &new))
}

/// The same, starting from a changed sample.
fn between(old: impl FnOnce(&mut Api), new: impl FnOnce(&mut Api)) -> Vec<String> {
    let (mut before, mut after) = (sample::api(), sample::api());
    old(&mut before);
    new(&mut after);
    lines(&differences(&before, &after))
}

fn lines(changes: &[Change]) -> Vec<String> {
    changes
        .iter()
        .map(|change| {
            let mut line = format!(
                "{} {} {}",
                change.effect.id(),
                change.rule.facts().id,
                change.csdl
            );
            line.push_str(&format!(" = {}", change.rust));
            if change.old.is_some() || change.new.is_some() {
                let text = |side: &Option<String>| side.clone().unwrap_or_else(|| "-".to_owned());
                line.push_str(&format!(": {} → {}", text(&change.old), text(&change.new)));
            }
            line.replace("microsoft.graph.", "")
        })
        .collect()
}

#[test]
fn nothing_changed() {
    assert_eq!(changed(|_| ()), Vec::<String>::new());
}

#[test]
fn every_rule_is_seen_at_work() {
    let tests = [
        include_str!("judge.rs"),
        include_str!("types.rs"),
        include_str!("operations.rs"),
        include_str!("render.rs"),
        include_str!("resources.rs"),
    ];
    for rule in Rule::ALL {
        let line = format!("{} {}", rule.facts().effect.id(), rule.facts().id);
        let is_shown = |test: &&str| {
            [' ', '"']
                .iter()
                .any(|end| test.contains(&format!("{line}{end}")))
        };
        assert!(tests.iter().any(is_shown), "no test shows `{line}`");
    }
}
