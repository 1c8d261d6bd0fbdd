//! The documentation of methods: what they do, which requests they send, and who may send them.

use std::fmt::Write as _;

use super::super::docs::{Docs, code};
use super::super::error::EmitError;
use super::super::types::structured_type;
use crate::csdl::OperationKind;
use crate::model::resource::{Builder, Method, MethodCall, RouteId};
use crate::model::{Api, Permission};

/// The documentation of a method.
pub(super) fn method(api: &Api, builder: &Builder, method: &Method) -> Result<Docs, EmitError> {
    let entity = code(short(
        &structured_type(api, builder.entity_type)?.name.qualified,
    ));
    let docs = match &method.call {
        MethodCall::List => Docs::described(
            None,
            &format!(
                "Lists {entity}: awaiting gives one page, `stream()` the items of all pages, `pages()` \
                 the pages."
            ),
        ),
        MethodCall::Create => Docs::described(
            None,
            &format!(
                "Creates {entity}; gives it with what the service has set, as far as it answers with it."
            ),
        ),
        MethodCall::Count => Docs::described(None, &format!("Counts {entity}.")),
        MethodCall::Get => Docs::described(None, &format!("Reads {entity}.")),
        MethodCall::Update => Docs::described(
            None,
            &format!(
                "Changes of {entity} what the patch names; gives what the service answers with."
            ),
        ),
        MethodCall::Delete => Docs::described(None, &format!("Deletes {entity}.")),
        MethodCall::Key { .. } => {
            Docs::described(None, &format!("Leads to {entity} with this key."))
        }
        MethodCall::Navigation { segment, .. } => Docs::described(
            method.description.as_deref(),
            &format!("Leads to the navigation property {}.", code(segment)),
        )
        .paragraph(&format!("Leads to {}.", code(&format!("…/{segment}")))),
        MethodCall::Cast { segment, .. } if builder.is_collection => Docs::described(
            None,
            &format!("Leads to those of {entity} that are {}.", code(segment)),
        ),
        MethodCall::Cast { segment, .. } => Docs::described(
            None,
            &format!("Leads to the same {entity} as {}.", code(segment)),
        ),
        MethodCall::Operation { operation, segment } => {
            let found = api
                .operations
                .get(*operation)
                .ok_or(EmitError::Missing("operation", *operation))?;
            let kind = match found.kind {
                OperationKind::Action => "action",
                OperationKind::Function => "function",
            };
            let name = code(segment);
            let mut docs = Docs::described(
                method.description.as_deref(),
                &format!("Calls the {kind} {name}."),
            );
            let is_paged = found
                .return_type
                .as_ref()
                .is_some_and(|returned| returned.is_collection);
            if method.description.is_some() {
                docs = docs.paragraph(&format!("OData {kind} {name}."));
            }
            if is_paged && found.kind == OperationKind::Action {
                docs = docs.paragraph(
                    "Awaiting gives one page, `stream()` the items of all pages; the pages after the \
                     first are got by `GET`.",
                );
            } else if is_paged {
                docs =
                    docs.paragraph("Awaiting gives one page, `stream()` the items of all pages.");
            }
            docs
        }
    };
    routes(api, &method.routes, docs)
}

/// Adds the requests, those with the same permissions together.
fn routes(api: &Api, routes: &[RouteId], mut docs: Docs) -> Result<Docs, EmitError> {
    let mut groups: Vec<(&[Permission], Vec<String>)> = Vec::new();
    for id in routes {
        let route = api
            .resources
            .routes
            .get(id.0)
            .ok_or(EmitError::Missing("route", id.0))?;
        let line = code(&format!("{} {}", route.method, route.path));
        match groups
            .iter_mut()
            .find(|(permissions, _)| *permissions == route.permissions)
        {
            Some((_, lines)) => lines.push(line),
            None => groups.push((&route.permissions, vec![line])),
        }
    }
    for (permissions, lines) in groups {
        docs = docs.paragraph(&lines.join(", "));
        docs = docs.paragraph(&permission_words(permissions));
    }
    Ok(docs)
}

fn permission_words(permissions: &[Permission]) -> String {
    if permissions.is_empty() {
        return "No permission is documented for it.".to_owned();
    }
    let mut words = String::from("Least-privileged permission:");
    for (index, permission) in permissions.iter().enumerate() {
        let scopes: Vec<_> = permission.scopes.iter().map(|scope| code(scope)).collect();
        let separator = if index == 0 { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(
            words,
            "{separator} {} ({})",
            scopes.join(" or "),
            permission.scheme
        );
    }
    words.push('.');
    words
}

fn short(qualified: &str) -> &str {
    qualified.rsplit('.').next().unwrap_or(qualified)
}
