//! The pages of the service's public documentation about each route.

use std::collections::BTreeMap;

use super::resources::Route;
use crate::config::{Config, VersionConfig};
use crate::diagnostic::{Diagnostic, Diagnostics, quote};

/// Adds the addresses of their pages to routes.
///
/// Returns a warning for each operation of a page that the version does not have.
pub(super) fn link(routes: &mut [Route], version: &VersionConfig, config: &Config) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    let Some(reference) = &version.reference else {
        return diagnostics;
    };
    let mut pages = BTreeMap::new();
    for (page, operations) in &reference.pages {
        for operation in operations {
            pages.insert(operation.as_str(), (page, false));
        }
    }
    for route in routes {
        let operation = format!("{} {}", route.method, without_names(&route.path));
        if let Some((page, is_used)) = pages.get_mut(operation.as_str()) {
            route.page = Some(reference.address.replace("{page}", page));
            *is_used = true;
        }
    }
    for (operation, (page, is_used)) in pages {
        if !is_used && !config.is_lenient {
            let message = format!(
                "the page {} is about {}, which {} does not have",
                quote(page),
                quote(operation),
                version.name
            );
            let warning = config.place(Diagnostic::warning(message), version.at);
            let help = "correct the operation: a method, then the path as the listing of routes has it, with {} for keys";
            diagnostics.push(warning.in_element("reference").help(help));
        }
    }
    diagnostics
}

/// Returns a path without the names in its placeholders.
fn without_names(path: &str) -> String {
    let mut plain = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        plain.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::without_names;

    #[test]
    fn placeholders_lose_their_names() {
        assert_eq!(without_names("/a"), "/a");
        assert_eq!(
            without_names("/a/{a-id}/b(c='{c}',d={d})"),
            "/a/{}/b(c='{}',d={})"
        );
    }
}
