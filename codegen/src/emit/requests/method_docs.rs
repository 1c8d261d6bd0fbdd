//! The documentation of methods: what they do, which requests they send, and who may send them.

use super::super::docs::{Docs, code};
use super::super::error::missing;
use super::super::routes;
use super::super::types::{operation_of, structured_type};
use crate::api::{Api, Operation, Permission, Request, TypeReference};
use crate::api::{Builder, Method, MethodCall, Route, RouteId};
use crate::csdl::OperationKind;
use crate::diagnostic::Diagnostic;
use crate::schema::RestrictionTerm;

/// The maximum number of listed requests of a method; the listing of routes has all of them.
const MAX_LISTED: usize = 4;

/// Returns the documentation of a method that calls an import.
pub(super) fn import(api: &Api, method: &Method) -> Result<Docs, Diagnostic> {
    let docs = match &method.call {
        MethodCall::Operation {
            kind,
            operation,
            segment,
        } => operation_docs(method, operation_of(api, *operation)?, segment, kind.row()),
        MethodCall::Function { segment, .. } => result_docs(method, segment),
        _ => Docs::default(),
    };
    with_routes(api, &method.routes, docs)
}

/// Returns the documentation of a method.
pub(super) fn method(api: &Api, builder: &Builder, method: &Method) -> Result<Docs, Diagnostic> {
    let entity = code(short(
        &structured_type(api, builder.entity_type)?.name.qualified,
    ));
    let docs = match &method.call {
        MethodCall::Request(kind) => {
            let row = kind.row();
            let docs = Docs::of(&of_entity(row.documentation, &entity));
            let changes = matches!(row.term, RestrictionTerm::Update | RestrictionTerm::Delete);
            if builder.needs_etag && changes {
                docs.paragraph(
                    "The service requires the ETag of the entity that was read: pass it to `.if_match(etag)`. \
                     The status 412 means that the entity has changed since.",
                )
            } else {
                docs
            }
        }
        MethodCall::Key { .. } => Docs::of(&format!(
            "Returns the requests to the {entity} with this key."
        )),
        MethodCall::Navigation { segment, .. } => {
            let segment = code(&format!("…/{segment}"));
            described(method, "").paragraph(&format!("Returns the requests to {segment}."))
        }
        MethodCall::Cast { segment, .. } if builder.is_collection => Docs::of(&format!(
            "Restricts the collection of {entity} to items of the type {}.",
            code(segment)
        )),
        MethodCall::Cast { segment, .. } => Docs::of(&format!(
            "Casts the {entity} to the type {}.",
            code(segment)
        )),
        MethodCall::Function { segment, .. } => result_docs(method, segment),
        MethodCall::Property { kind, segment, .. } => {
            let segment = code(segment);
            let docs = kind.row().documentation.replace("{}", &segment);
            described(method, "").paragraph(&docs)
        }
        MethodCall::Operation {
            kind,
            operation,
            segment,
        } => {
            let operation = operation_of(api, *operation)?;
            operation_docs(method, operation, segment, kind.row())
        }
    };
    with_routes(api, &method.routes, docs)
}

/// Returns the documentation of a request with the name of the entity type and its article.
fn of_entity(documentation: &str, entity: &str) -> String {
    let is_vowel = |first| matches!(first, 'a' | 'e' | 'i' | 'o' | 'A' | 'E' | 'I' | 'O');
    let name = entity.trim_start_matches('`');
    let article = if name.starts_with(is_vowel) {
        "an"
    } else {
        "a"
    };
    documentation
        .replace(" a {}", &format!(" {article} {entity}"))
        .replace("{}", entity)
}

fn result_docs(method: &Method, segment: &str) -> Docs {
    let segment = code(segment);
    described(method, "").paragraph(&format!(
        "Returns the requests to the result of the function {segment}."
    ))
}

fn operation_docs(method: &Method, operation: &Operation, segment: &str, row: &Request) -> Docs {
    let kind = match operation.kind {
        OperationKind::Action => "action",
        OperationKind::Function => "function",
    };
    let name = code(segment);
    let mut docs = match method.description {
        Some(_) => described(method, "").paragraph(&format!("OData {kind} {name}.")),
        None => Docs::of(&row.documentation.replace("{}", &name)),
    };
    let returned = operation.return_type.as_ref();
    if returned.is_some_and(TypeReference::is_stream) {
        return docs.paragraph(
            "Awaiting returns the bytes; `stream()` returns the chunks as they arrive.",
        );
    }
    let is_paged = returned.is_some_and(|returned| returned.is_collection);
    if is_paged && operation.kind == OperationKind::Action {
        docs = docs.paragraph(
            "Awaiting returns one page; `stream()` returns the items of all pages. Further pages are \
             requested with `GET`.",
        );
    } else if is_paged {
        docs =
            docs.paragraph("Awaiting returns one page; `stream()` returns the items of all pages.");
        if segment.rsplit('.').next() == Some("delta") {
            docs = docs.paragraph(
                "`changes()` tells changed items from removed ones, and ends with a link to what changes later.",
            );
        }
    }
    docs
}

/// Adds the requests, with those of the same permissions together.
fn with_routes(api: &Api, ids: &[RouteId], mut docs: Docs) -> Result<Docs, Diagnostic> {
    let mut groups: Vec<(&[Permission], Vec<&Route>)> = Vec::new();
    for id in ids.iter().take(MAX_LISTED) {
        let route = api
            .resources
            .routes
            .get(id.0)
            .ok_or_else(|| missing("route", id.0))?;
        match groups
            .iter_mut()
            .find(|(permissions, _)| *permissions == route.permissions)
        {
            Some((_, routes)) => routes.push(route),
            None => groups.push((&route.permissions, vec![route])),
        }
    }
    for (permissions, routes) in groups {
        for route in routes {
            let line = format!("{} {}", route.end.method, api.resources.path(route));
            docs = match &route.page {
                Some(page) => docs.span_with_page(&line, "REST reference", page),
                None => docs.span(&line),
            };
        }
        if api.resources.has_permissions {
            docs = docs.paragraph(&permission_words(permissions));
        }
    }
    if let Some(more) = ids.len().checked_sub(MAX_LISTED).filter(|more| *more > 0) {
        let listing = code(&routes::path(api));
        docs = docs.paragraph(&format!("{more} more are listed in {listing}."));
    }
    Ok(docs)
}

/// Returns the permissions of a route, once if they are the same for several schemes.
fn permission_words(permissions: &[Permission]) -> String {
    if permissions.is_empty() {
        return "No permission is documented for this request.".to_owned();
    }
    // Delegated first, as usual.
    let mut permissions: Vec<_> = permissions.iter().collect();
    permissions.sort_by_key(|permission| (permission.scheme != "delegated", &permission.scheme));
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for permission in permissions {
        let scopes: Vec<_> = permission.scopes.iter().map(|scope| code(scope)).collect();
        let scopes = scopes.join(" or ");
        match groups.iter_mut().find(|(other, _)| *other == scopes) {
            Some((_, schemes)) => schemes.push(&permission.scheme),
            None => groups.push((scopes, vec![&permission.scheme])),
        }
    }
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(scopes, schemes)| format!("{scopes} ({})", schemes.join(" and ")))
        .collect();
    format!("Least-privileged permission: {}.", groups.join(", "))
}

/// Returns the description of the metadata, or else that of the emitter.
fn described(method: &Method, otherwise: &str) -> Docs {
    match &method.description {
        Some(description) => Docs::described(Some(description)),
        None => Docs::of(otherwise),
    }
}

fn short(qualified: &str) -> &str {
    qualified.rsplit('.').next().unwrap_or(qualified)
}
