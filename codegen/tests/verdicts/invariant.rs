//! The invariant of every comparison: verdict and public surface agree.

use std::collections::{BTreeMap, BTreeSet};

use odata_codegen::api::{Api, Item};
use odata_codegen::diff::{Change, Effect, Level};
use odata_codegen::emit::emit;

use crate::lines;

/// Checks that no public item is removed or changes its signature without a major line that names it, that none stands
/// for another name on the wire without one, that no line is major without such an item or a change on the wire, that
/// additions are at least minor, and that nothing is reported if the emitted code is unchanged.
///
/// # Errors
///
/// Returns the violation, with the whole comparison.
pub(crate) fn check(old: &Api, new: &Api, changes: &[Change]) -> Result<(), String> {
    let fail = |what: &str| Err(format!("{what}\n{}", lines(changes)));
    let (before, after) = (surface(old), surface(new));
    let major: Vec<&Change> = changes
        .iter()
        .filter(|change| change.effect.level() == Level::Major)
        .collect();
    let named: BTreeSet<&str> = major
        .iter()
        .flat_map(|change| &change.items)
        .map(|item| item.path.as_str())
        .collect();
    let mut is_wire_changed = false;
    for (path, item) in &before {
        let is_broken = match after.get(path) {
            Some(now) if now.call() == item.call() => {
                // Arguments of other names are what they stand for.
                let is_renamed = now.signature != item.signature;
                if is_renamed || now.wire != item.wire && item.is_on_the_wire() {
                    is_wire_changed = true;
                    let is_told = major.iter().any(|change| {
                        change.effect == Effect::BreakingAtRunTime || !change.items.is_empty()
                    });
                    if !is_told {
                        return fail(&format!(
                            "`{path}` has another wire name, and no line says so"
                        ));
                    }
                }
                false
            }
            _ => true,
        };
        if is_broken != named.contains(path.as_str()) {
            return fail(&format!(
                "`{path}` is broken: {is_broken}, and named: {}",
                !is_broken
            ));
        }
    }
    if let Some(change) = major
        .iter()
        .find(|change| change.effect == Effect::Breaking && change.items.is_empty())
    {
        return fail(&format!("`{}` breaks nothing", change.csdl));
    }
    let at_run_time = major
        .iter()
        .any(|change| change.effect == Effect::BreakingAtRunTime);
    if at_run_time && !is_wire_changed && named.is_empty() && code(old) == code(new) {
        return fail("a break at run time, and the code is the same");
    }
    let is_added = after.keys().any(|path| !before.contains_key(path));
    let level = changes.iter().map(|change| change.effect.level()).max();
    if is_added && level < Some(Level::Minor) {
        return fail("something is new, and no line says so");
    }
    Ok(())
}

fn surface(api: &Api) -> BTreeMap<String, Item> {
    let items = api.surface().into_iter();
    items.map(|item| (item.path.clone(), item)).collect()
}

/// Returns the emitted code without its documentation. A parameter that becomes required only shows there.
fn code(api: &Api) -> Vec<String> {
    let files = emit(api).unwrap_or_else(|problems| panic!("{problems}"));
    files.into_iter().map(|file| file.content).collect()
}
