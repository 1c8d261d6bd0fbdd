//! The public items of request builders.

use super::item::{Item, ItemKind, key_of};
use crate::api::add_all::ADD_ALL;
use crate::api::resources::{Access, Builder, Method, MethodCall};
use crate::api::types::Property;
use crate::api::version::Api;

/// The struct at which all requests of a version start: it has a method for each root.
pub(crate) const SERVICE: &str = "Service";

/// The module of the version.
pub(super) fn module(api: &Api) -> Item {
    let path = api.version.module.to_string();
    Item::new(ItemKind::Module, path, ": mod").wire(&api.version.path)
}

/// Adds the method and the function that start requests on a client, and the struct over the roots.
pub(super) fn root(api: &Api, items: &mut Vec<Item>) {
    let service = format!("requests::{SERVICE}");
    let version = &api.version;
    items.push(Item::new(
        ItemKind::Method,
        format!("{}::{}", version.entry, version.module),
        format!("() -> requests::{}", start(api)),
    ));
    items.push(Item::new(ItemKind::Type, service.clone(), ": struct"));
    for entry in &api.resources.entries {
        if let Some(builder) = api.resources.builders.get(entry.builder.0) {
            items.push(Item::new(
                ItemKind::Method,
                format!("{service}::{}", entry.rust),
                format!("() -> {}", builder.rust),
            ));
        }
    }
    for method in &api.resources.imports {
        let Some(signature) = api.operation_signature(method) else {
            continue;
        };
        let path = format!("{service}::{}", method.rust);
        let mut item = Item::new(ItemKind::Method, path, signature.to_string())
            .deprecated(method.deprecation.as_ref());
        item.wire = segment(method);
        if let MethodCall::Operation { operation, .. } | MethodCall::Function { operation, .. } =
            &method.call
        {
            let operation = api.operations.get(*operation);
            item.elements = operation
                .map(|found| api.target(found))
                .into_iter()
                .collect();
        }
        items.push(item);
    }
    items.push(Item::new(
        ItemKind::Function,
        "requests::root".to_owned(),
        format!("(&Client) -> requests::{SERVICE}"),
    ));
}

/// Returns the type at which the requests of the version start for its users.
fn start(api: &Api) -> &str {
    let root = match api.resources.entries.as_slice() {
        [entry] if api.version.starts_at_root => api.resources.builders.get(entry.builder.0),
        _ => None,
    };
    root.map_or(SERVICE, |builder| builder.rust.as_str())
}

/// The items of one builder.
pub(super) fn builder(api: &Api, builder: &Builder, items: &mut Vec<Item>) {
    let path = format!("requests::{}", builder.rust);
    let mut item = Item::new(ItemKind::Type, path.clone(), ": struct");
    if let Some(entity) = api.structured_types.get(builder.entity_type.0) {
        item = item.wire(&entity.name.qualified);
    }
    item = item.mark(if builder.is_collection {
        "collection"
    } else {
        "item"
    });
    match builder.access {
        Access::Contained => {}
        Access::Result => item = item.mark("result"),
        Access::Linked => item = item.mark("linked"),
        Access::Cast => item = item.mark("cast"),
        Access::LinkedCast => item = item.mark("linked cast"),
    }
    items.push(item);
    for method in &builder.methods {
        let Some(signature) = api.signature(builder, method) else {
            continue;
        };
        let mut item = Item::new(
            ItemKind::Method,
            format!("{path}::{}", method.rust),
            signature.to_string(),
        )
        .deprecated(method.deprecation.as_ref());
        item.wire = segment(method);
        item.elements = elements(api, builder, method);
        items.push(item);
    }
    let entity = api.structured_types.get(builder.entity_type.0);
    if let Some(entity) = entity.filter(|_| api.items_per_update(builder).is_some()) {
        let model = &entity.name.rust;
        items.push(Item::new(
            ItemKind::Method,
            format!("{path}::{ADD_ALL}"),
            format!(
                "(NavigationProperty<models::{model}, Vec<T>>, impl IntoIterator<Item = impl Into<T>>) -> AddAll<models::{model}, T>"
            ),
        ));
    }
}

/// Returns the part of the address that the method adds: a segment, or a key whose parts are named.
fn segment(method: &Method) -> Option<String> {
    match &method.call {
        MethodCall::Key { key, .. } if key.is_named() && !key.is_segments => {
            let names: Vec<String> = key
                .parts
                .iter()
                .map(|part| format!("{}={{}}", part.name))
                .collect();
            Some(format!("({})", names.join(",")))
        }
        MethodCall::Navigation { segment, .. }
        | MethodCall::Cast { segment, .. }
        | MethodCall::Property { segment, .. }
        | MethodCall::Function { segment, .. }
        | MethodCall::Operation { segment, .. } => Some(segment.clone()),
        MethodCall::Request(_) | MethodCall::Key { .. } => None,
    }
}

/// Returns the elements that the method is made from.
fn elements(api: &Api, builder: &Builder, method: &Method) -> Vec<String> {
    let entity = api.structured_types.get(builder.entity_type.0);
    match &method.call {
        MethodCall::Operation { operation, .. } | MethodCall::Function { operation, .. } => {
            let operation = api.operations.get(*operation);
            operation
                .map(|operation| api.target(operation))
                .into_iter()
                .collect()
        }
        MethodCall::Navigation { property, .. } | MethodCall::Property { property, .. } => {
            let of = |property: &Property| {
                let own = entity.map_or("", |entity| &entity.name.qualified);
                vec![
                    format!("{own}/{}", property.name),
                    format!("{}/{}", property.declared_by, property.name),
                ]
            };
            let property = api.property(builder.entity_type, *property);
            property.map(of).unwrap_or_default()
        }
        MethodCall::Cast { segment, .. } => vec![segment.clone()],
        MethodCall::Key { .. } => {
            let entity = entity.into_iter();
            entity
                .map(|entity| key_of(&entity.name.qualified))
                .collect()
        }
        MethodCall::Request(_) => Vec::new(),
    }
}
