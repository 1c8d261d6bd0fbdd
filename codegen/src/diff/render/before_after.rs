//! The Rust of broken items, before and after.

use std::fmt::Write as _;

use crate::diff::change::{BrokenItem, Category, Change};

/// The maximum number of shown items of a change.
const MAX_SHOWN: usize = 3;

/// Writes the Rust of the items that a change breaks, before and after it.
pub(super) fn before_and_after(output: &mut String, change: &Change) {
    if change.items.is_empty() || change.category == Category::Route {
        return;
    }
    let items = main_items(change);
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(output, "  ```diff");
    for item in items.iter().take(MAX_SHOWN) {
        let before = side(item, item.call_before.as_ref(), &item.before);
        let _ = writeln!(output, "  - {before}");
        if let Some(signature) = &item.after {
            let mut after = side(item, item.call_after.as_ref(), signature);
            // If the calls are equal, the signatures show the difference.
            if after == before {
                after = format!("{}{signature}", item.path);
            }
            let _ = writeln!(output, "  + {after}");
        }
    }
    if items.len() > MAX_SHOWN {
        let _ = writeln!(output, "  # and {} more", items.len() - MAX_SHOWN);
    }
    let _ = writeln!(output, "  ```");
}

/// Returns the items from which the others follow: the item that the change is about, as its own line states; else the
/// calls, then the rest without the members of a type that is removed itself.
fn main_items(change: &Change) -> Vec<&BrokenItem> {
    let items = || change.items.iter();
    let own: Vec<&BrokenItem> = items().filter(|item| item.path == change.rust).collect();
    if !own.is_empty() {
        return own;
    }
    let gone = |path: &str| items().any(|item| item.after.is_none() && item.path == path);
    let is_member = |item: &&BrokenItem| {
        let owner = item
            .path
            .rfind(['.', ':'])
            .and_then(|end| item.path.get(..end));
        owner.is_some_and(|owner| gone(owner.trim_end_matches(':')))
    };
    let (calls, rest): (Vec<&BrokenItem>, Vec<&BrokenItem>) = items()
        .filter(|item| !is_member(item))
        .partition(|item| item.call_before.is_some());
    calls.into_iter().chain(rest).collect()
}

/// Returns one side of an item: a call if there is one, else its signature.
fn side(item: &BrokenItem, call: Option<&String>, signature: &str) -> String {
    let rust = match call {
        Some(call) => {
            let returned = signature.rsplit_once("->").map(|(_, returned)| returned);
            let returned = returned.map(|returned| format!(" ->{returned}"));
            // A call continues after a method that returns another builder.
            let ends_here = !signature.contains("-> requests::");
            let returned = returned.filter(|_| ends_here).unwrap_or_default();
            format!("{call}{returned}")
        }
        None => format!("{}{signature}", item.path),
    };
    rust.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('`', "'")
}
