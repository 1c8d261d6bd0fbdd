//! Routes, a line for each resource with its methods.

use std::fmt::Write as _;

use super::escape::{code, plain};
use crate::diff::change::Change;
use crate::diff::rules::Rule;

/// A changed route as a part of a line.
struct Part {
    /// The rest of the line: the path, what has changed, the versions.
    what: String,
    method: String,
}

/// Writes changed routes, each with the text about its versions.
pub(super) fn resources<'a>(
    output: &mut String,
    routes: impl Iterator<Item = (&'a Change, String)>,
) {
    let mut routes: Vec<(&str, &Change, String)> = routes
        .filter_map(|(change, versions)| {
            let (_, path) = change.csdl.split_once(' ')?;
            Some((path, change, versions))
        })
        .collect();
    routes.sort_by(|(path, change, _), (other, other_change, _)| {
        let key = |path, change: &Change| (resource(path), change.csdl.clone());
        key(path, change).cmp(&key(other, other_change))
    });
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for (path, change, versions) in routes {
        let Part { what, method } = part(path, change);
        let accepted = match &change.accepted {
            Some(reason) => format!("; **accepted**: {}", plain(reason)),
            None => String::new(),
        };
        let rest = format!("{what}{versions}{accepted}");
        match lines.last_mut().filter(|(last, _)| *last == rest) {
            Some((_, methods)) => methods.push(method),
            None => lines.push((rest, vec![method])),
        }
    }
    for (rest, methods) in lines {
        // Writing to a string cannot fail.
        let _ = writeln!(output, "- {} {rest}", methods.join(", "));
    }
}

/// Splits a path into that of the resource and what is asked of it: `$count`, `$ref`, `$value`, or nothing.
fn resource(path: &str) -> (&str, &str) {
    match path.rsplit_once('/') {
        Some((resource, last)) if last.starts_with('$') => (resource, last),
        _ => (path, ""),
    }
}

/// Returns the method of a changed route and its path, with the old path or the calls if those have changed.
fn part(path: &str, change: &Change) -> Part {
    let method = |route: &str| route.split(' ').next().unwrap_or_default().to_owned();
    let now = method(&change.csdl);
    let (of, asked) = resource(path);
    let with = |method: String, what: String| Part {
        method: if asked.is_empty() {
            method
        } else {
            format!("{method} {asked}")
        },
        what,
    };
    match (change.rule, &change.old, &change.new) {
        (Rule::RouteReplaced, Some(old), Some(_)) => {
            let (before, old_path) = old.split_once(' ').unwrap_or_default();
            let method = if before == now {
                now
            } else {
                format!("{before} → {now}")
            };
            let (old_of, old_asked) = resource(old_path);
            if old_asked == asked {
                with(method, format!("{} → {}", code(old_of), code(of)))
            } else {
                let what = format!("{} → {}", code(old_path), code(path));
                Part { method, what }
            }
        }
        (_, Some(old), Some(new)) => {
            let (mut before, mut after) = (without_request(old), without_request(new));
            if before == after {
                (before, after) = (old, new);
            }
            let calls = format!("{}: {} → {}", code(of), code(before), code(after));
            with(now, calls)
        }
        _ => with(now, code(of)),
    }
}

/// Returns a call without the request at its end, which the method of the route implies.
fn without_request(call: &str) -> &str {
    let end = call.rfind('.').filter(|end| *end > 0);
    end.and_then(|end| call.get(..end)).unwrap_or(call)
}
