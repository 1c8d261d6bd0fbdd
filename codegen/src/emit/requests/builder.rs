//! One builder: a struct and its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::describe;
use super::super::docs::Docs;
use super::super::error::check_names;
use super::super::file::{self, File, request_path};
use super::super::imports::{Scope, uses_models};
use super::super::types::{in_requests, structured_type};
use super::code::Code;
use super::{add_all, method_docs};
use crate::api::{Access, Api, Builder, Method, MethodCall, RustType, TypeName};
use crate::diagnostic::Diagnostic;

/// Emits one builder.
pub(in crate::emit) fn emit(api: &Api, builder: &Builder) -> Result<File, Diagnostic> {
    let entity_type = structured_type(api, builder.entity_type)?;
    let entity = &entity_type.name;
    let rust = &builder.rust;
    check_names(&[], builder.methods.iter().map(|method| &method.rust))?;
    let mut scope = Scope::of_requests();
    let mut methods = Vec::with_capacity(builder.methods.len());
    for method in &builder.methods {
        let code = Code::of(api, builder, method, &mut scope)?;
        methods.push(method_item(api, builder, method, &code)?);
    }
    methods.extend(add_all::method(api, builder, entity_type));
    // A link alone does not use an import.
    let models = if uses_models(quote!(#(#methods)*)) {
        scope.import("super::super::models".to_owned());
        "models"
    } else {
        "super::super::models"
    };
    let docs = docs(api, builder, entity, models).attributes(0);
    let code = quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #rust(pub(crate) Resource);

        impl #rust {
            #(#methods)*
        }
    };
    file::rust(request_path(api, &builder.module), scope.with_imports(code))
}

pub(super) fn method_item(
    api: &Api,
    builder: &Builder,
    method: &Method,
    code: &Code,
) -> Result<TokenStream, Diagnostic> {
    let docs = method_docs::method(api, builder, method)?;
    Ok(written(method, code, &docs, Some(builder)))
}

/// Returns a method with its documentation.
pub(super) fn written(
    method: &Method,
    code: &Code,
    docs: &Docs,
    builder: Option<&Builder>,
) -> TokenStream {
    let docs = docs.attributes(4);
    let deprecated = describe::deprecated(method.deprecation.as_ref());
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
    let alias = alias.map(|alias| quote!(#[doc(alias = #alias)]));
    let name = &method.rust;
    let Code { signature, body } = code;
    let returned = match (&signature.returned, builder) {
        (RustType::Builder(_), Some(builder)) if code.leads_to(&builder.rust) => quote!(Self),
        // The module of the service has all builders.
        (RustType::Builder(name), None) => quote!(#name),
        (returned, _) => in_requests(returned),
    };
    let arguments = signature.arguments.iter().map(|argument| {
        let (name, taken) = (&argument.name, in_requests(&argument.rust_type));
        quote!(#name: #taken)
    });
    quote! {
        #docs
        #deprecated
        #alias
        pub fn #name(&self, #(#arguments),*) -> #returned {
            #body
        }
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
    let route = routes.min_by_key(|route| route.call.len())?;
    let (_, steps) = route.call.split_last()?;
    let module = &api.version.module;
    Some(format!("client.{module}(){}", api.call_of(steps)))
}
