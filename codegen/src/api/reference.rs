//! The pages of the service's public documentation about each route.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use super::resources::{Address, MethodCall, ResourceTree, RouteEnd, RouteId};
use crate::config::{Config, VersionConfig};
use crate::diagnostic::{Diagnostic, Diagnostics, quote};

/// Adds the addresses of their pages to routes.
///
/// Returns a warning for each operation of a page that the version does not have.
pub(super) fn link(
    resources: &mut ResourceTree,
    version: &VersionConfig,
    config: &Config,
) -> Diagnostics {
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
    let leading = leading(&resources.addresses, pages.keys().copied());
    for route in &mut resources.routes {
        let before = match route.address {
            Some(id) => leading.get(id.0).and_then(Option::as_deref),
            None => Some(""),
        };
        let Some(before) = before else {
            continue;
        };
        let RouteEnd {
            method, segment, ..
        } = &*route.end;
        let operation = format!("{method} {before}{}", without_names(segment));
        if let Some((page, is_used)) = pages.get_mut(operation.as_str()) {
            route.page = Some(reference.address.replace("{page}", page));
            *is_used = true;
        }
    }
    share(resources);
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

/// Returns the paths, without the names in their placeholders, of the addresses with which the path of an operation begins:
/// most of a large service lead to none.
fn leading<'p>(
    addresses: &[Address],
    operations: impl Iterator<Item = &'p str>,
) -> Vec<Option<String>> {
    let paths = operations.filter_map(|operation| Some(operation.split_once(' ')?.1));
    let paths: BTreeSet<&str> = paths.collect();
    let leads = |path: &str| {
        let from = (Bound::Included(path), Bound::Unbounded);
        let next = paths.range::<str, _>(from).next();
        next.is_some_and(|next| next.starts_with(path))
    };
    let mut leading: Vec<Option<String>> = Vec::with_capacity(addresses.len());
    for address in addresses {
        let before = match address.parent {
            Some(parent) => leading.get(parent.0).and_then(Option::as_deref),
            None => Some(""),
        };
        let path = before.map(|before| format!("{before}{}", without_names(&address.segment)));
        leading.push(path.filter(|path| leads(path)));
    }
    leading
}

/// Adds the page of a bound operation to all its routes. The documentation of a service has one page about an action, with
/// one of the addresses at which it is called.
fn share(resources: &mut ResourceTree) {
    let mut operations: BTreeMap<_, Vec<RouteId>> = BTreeMap::new();
    for method in resources
        .builders
        .iter()
        .flat_map(|builder| &builder.methods)
    {
        if let MethodCall::Operation { operation, .. } = &method.call {
            let routes = operations.entry(*operation).or_default();
            routes.extend(&method.routes);
        }
    }
    let routes = &mut resources.routes;
    for ids in operations.into_values() {
        let mut pages = ids.iter().filter_map(|id| routes.get(id.0)?.page.as_ref());
        let Some(page) = pages.next().cloned() else {
            continue;
        };
        // Otherwise each page is about the operation of another type.
        if pages.all(|other| *other == page) {
            for id in ids {
                if let Some(route) = routes.get_mut(id.0) {
                    route.page.get_or_insert_with(|| page.clone());
                }
            }
        }
    }
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
    use super::{ResourceTree, link, without_names};
    use crate::config::Config;
    use crate::testing::{self, sample::route};

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
        let mut resources = ResourceTree {
            routes: vec![route("GET", "/points", &["points", "list"])],
            ..Default::default()
        };
        let warnings = link(&mut resources, &second, &config);
        let page = resources.routes[0].page.as_deref();
        assert_eq!(page, Some("https://example.com/list?view=two"));
        // The first version reports its own page without an operation.
        assert!(warnings.is_empty());
    }

    #[test]
    fn a_page_about_an_operation_is_for_all_its_addresses() {
        let schema = r#"
            <EntityType Name="root">
                <NavigationProperty Name="drives" Type="Collection(ns.drive)" ContainsTarget="true"/>
                <NavigationProperty Name="sites" Type="Collection(ns.site)" ContainsTarget="true"/>
                <NavigationProperty Name="units" Type="Collection(ns.unit)" ContainsTarget="true"/>
            </EntityType>
            <EntityType Name="unit">
                <Key><PropertyRef Name="id"/></Key>
                <Property Name="id" Type="Edm.String" Nullable="false"/>
            </EntityType>
            <EntityType Name="drive" BaseType="ns.unit"/>
            <EntityType Name="site" BaseType="ns.unit"/>
            <Action Name="stop" IsBound="true"><Parameter Name="unit" Type="ns.unit"/></Action>"#;
        let config = Config::default();
        let api = testing::api(schema, &config).unwrap();
        let linked = |pages: &[(&str, &str)]| {
            let pages = pages
                .iter()
                .map(|(page, path)| ((*page).to_owned(), vec![format!("POST {path}/{{}}/stop")]));
            let mut version = testing::version(&["root"]);
            version.reference = Some(crate::config::Reference {
                address: "{page}".to_owned(),
                pages: pages.collect(),
                ..Default::default()
            });
            let mut resources = api.resources.clone();
            link(&mut resources, &version, &config);
            let routes = resources.routes.iter();
            let pages = routes.filter_map(|route| {
                let path = without_names(&resources.path(route));
                Some(format!("{path} {}", route.page.as_ref()?))
            });
            pages.collect::<Vec<_>>()
        };
        assert_eq!(
            linked(&[("unit-stop", "/root/units")]),
            [
                "/root/drives/{}/stop unit-stop",
                "/root/sites/{}/stop unit-stop",
                "/root/units/{}/stop unit-stop",
            ]
        );
        // A page for each type is not that of another type.
        let own = [("drive-stop", "/root/drives"), ("site-stop", "/root/sites")];
        assert_eq!(
            linked(&own),
            [
                "/root/drives/{}/stop drive-stop",
                "/root/sites/{}/stop site-stop"
            ]
        );
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
