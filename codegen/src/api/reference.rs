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
    let other = reference.pages_of.as_deref();
    let other = config.versions.iter().find(|of| Some(&*of.name) == other);
    let shared = other.and_then(|other| other.reference.as_ref());
    for (page, operations) in shared.iter().flat_map(|shared| &shared.pages) {
        for operation in operations {
            // The other version reports its unused pages itself.
            pages.entry(operation).or_insert((page, true));
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
    use super::{link, without_names};
    use crate::config::Config;
    use crate::testing::sample::route;

    #[test]
    fn pages_of_another_version_are_used_where_the_operation_exists() {
        let mut config = Config::default();
        let version = |name: &str| crate::config::VersionConfig {
            name: name.to_owned(),
            reference: Some(crate::config::Reference {
                address: format!("https://example.com/{{page}}?view={name}"),
                ..Default::default()
            }),
            ..Default::default()
        };
        let (mut first, mut second) = (version("one"), version("two"));
        let pages = &mut first.reference.as_mut().unwrap().pages;
        pages.insert("list".to_owned(), vec!["GET /points".to_owned()]);
        pages.insert("old".to_owned(), vec!["GET /old".to_owned()]);
        second.reference.as_mut().unwrap().pages_of = Some("one".to_owned());
        config.versions = vec![first, second.clone()];
        let mut routes = [route("GET", "/points", &["points", "list"])];
        let warnings = link(&mut routes, &second, &config);
        let page = routes[0].page.as_deref();
        assert_eq!(page, Some("https://example.com/list?view=two"));
        // The first version reports its own page without an operation.
        assert!(warnings.is_empty());
    }

    #[test]
    fn placeholders_lose_their_names() {
        assert_eq!(without_names("/a"), "/a");
        assert_eq!(
            without_names("/a/{a-id}/b(c='{c}',d={d})"),
            "/a/{}/b(c='{}',d={})"
        );
    }
}
