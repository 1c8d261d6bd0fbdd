//! The methods that lead to a route.

use crate::api::{Api, MethodCall, Route};

/// Returns the methods of a call, as paths of items.
pub(super) fn chain(api: &Api, route: &Route) -> Vec<String> {
    let tree = &api.resources;
    let mut at = match tree.entries.as_slice() {
        [entry] if api.version.starts_at_root => Some(entry.builder),
        _ => None,
    };
    let steps = tree.steps(route);
    let mut paths = Vec::with_capacity(steps.len());
    for step in steps {
        let Some(builder) = at.and_then(|id| tree.builders.get(id.0)) else {
            let entry = tree.entries.iter().find(|entry| entry.rust == step.method);
            paths.push(format!("requests::Service::{}", step.method));
            at = entry.map(|entry| entry.builder);
            continue;
        };
        paths.push(format!("requests::{}::{}", builder.rust, step.method));
        let method = builder
            .methods
            .iter()
            .find(|method| method.rust == step.method);
        at = match method.map(|method| &method.call) {
            Some(
                MethodCall::Key { builder, .. }
                | MethodCall::Navigation { builder, .. }
                | MethodCall::Cast { builder, .. }
                | MethodCall::Function { builder, .. },
            ) => Some(*builder),
            _ => None,
        };
        if at.is_none() {
            break;
        }
    }
    paths
}
