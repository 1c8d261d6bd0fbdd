//! One builder: a struct and its methods.

use super::super::describe;
use super::super::docs::Docs;
use super::super::error::check_names;
use super::super::file::{self, File, request_path};
use super::super::imports::Scope;
use super::super::text::{Function, Text};
use super::super::types::structured_type;
use super::code::Code;
use super::{add_all, method_docs};
use crate::api::{Access, Api, Builder, Method, MethodCall, RustType, TypeName};
use crate::diagnostic::Diagnostic;

/// The models, from a file of a builder.
const MODELS: &str = "super::super::models";

/// Emits one builder.
pub(in crate::emit) fn emit(api: &Api, builder: &Builder) -> Result<File, Diagnostic> {
    let entity_type = structured_type(api, builder.entity_type)?;
    let entity = &entity_type.name;
    let rust = &builder.rust;
    check_names(&[], builder.methods.iter().map(|method| &method.rust))?;
    let mut scope = Scope::of_requests(MODELS);
    let resource = scope.known("Resource");
    let mut methods = Vec::with_capacity(builder.methods.len() + 1);
    for method in &builder.methods {
        let code = Code::of(api, builder, method, &mut scope)?;
        let docs = method_docs::method(api, builder, method)?;
        methods.push(written(method, &code, docs, Some(builder), &mut scope));
    }
    methods.extend(add_all::method(api, builder, entity_type, &mut scope));
    let mut text = Text::default();
    // A link alone does not use an import.
    let models = if scope.names_models() {
        "models"
    } else {
        MODELS
    };
    text.docs(0, &docs(api, builder, entity, models));
    text.line(0, "#[derive(Clone, Debug)]");
    text.line(0, format_args!("pub struct {rust}(pub(crate) {resource});"));
    text.blank();
    text.implementation(rust, &methods)?;
    let path = request_path(api, &builder.module);
    Ok(file::rust(path, &scope.with_imports(&text)))
}

/// Returns a method with its documentation.
pub(super) fn written(
    method: &Method,
    code: &Code,
    docs: Docs,
    builder: Option<&Builder>,
    scope: &mut Scope<'_>,
) -> Function {
    // An alias makes a method findable by the name in the path, if its Rust name differs.
    let alias = match &method.call {
        MethodCall::Request(kind) => kind.row().alias,
        MethodCall::Navigation { segment, .. }
        | MethodCall::Function { segment, .. }
        | MethodCall::Property { segment, .. }
        | MethodCall::Operation { segment, .. } => Some(segment.as_str()),
        MethodCall::Key { .. } | MethodCall::Cast { .. } => None,
    };
    let alias = alias.filter(|alias| *alias != method.rust.unraw());
    let Code { signature, body } = code;
    let returned = match (&signature.returned, builder) {
        (RustType::Builder(_), Some(builder)) if code.leads_to(&builder.rust) => "Self".to_owned(),
        // The module of the service has all builders.
        (RustType::Builder(name), None) => name.to_string(),
        (returned, _) => scope.written(returned),
    };
    let mut arguments = String::new();
    for argument in &signature.arguments {
        let taken = scope.written(&argument.rust_type);
        arguments.push_str(&format!(", {}: {taken}", argument.name));
    }
    Function {
        docs,
        deprecated: describe::deprecated(method.deprecation.as_ref()),
        alias: alias.map(str::to_owned),
        signature: format!("{}(&self{arguments}) -> {returned}", method.rust),
        body: body.clone(),
    }
}

fn docs(api: &Api, builder: &Builder, entity: &TypeName, models: &str) -> Docs {
    let what = if builder.is_collection {
        "Requests to a collection of"
    } else {
        "Requests to one"
    };
    let target = format!("{models}::{}", entity.rust);
    let docs = Docs::default().linked(what, entity.rust.as_str(), &target);
    let docs = match way(api, builder) {
        Some(way) => docs.span(&way),
        None => docs,
    };
    match builder.access {
        Access::Contained => docs,
        Access::Linked if builder.is_only_way => docs.paragraph(
            "Reached through navigation without containment: nothing contains these entities, so they are created \
             and changed here.",
        ),
        Access::Linked => docs.paragraph(
            "Reached through navigation without containment: the containing resource may permit more requests.",
        ),
        Access::Cast => docs.paragraph("Reached by a type cast."),
        Access::Result => docs.paragraph("The result of a function."),
        Access::LinkedCast => {
            docs.paragraph("Reached by a type cast after navigation without containment.")
        }
    }
}

/// Returns the shortest call of the builder: that of one of its requests, without the last step.
fn way(api: &Api, builder: &Builder) -> Option<String> {
    let ids = builder.methods.iter().flat_map(|method| &method.routes);
    let routes = ids.filter_map(|id| api.resources.routes.get(id.0));
    let calls = routes.map(|route| api.resources.steps(route));
    let call = calls.min_by_key(Vec::len)?;
    let (_, steps) = call.split_last()?;
    let module = &api.version.module;
    Some(format!("client.{module}(){}", api.call_of(steps)))
}
