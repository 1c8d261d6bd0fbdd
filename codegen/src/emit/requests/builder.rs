//! One builder: a struct and its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::describe;
use super::super::docs::Docs;
use super::super::error::check_names;
use super::super::file::{self, File, request_path};
use super::super::imports::Scope;
use super::super::types::{in_requests, structured_type};
use super::code::Code;
use super::{add_all, method_docs};
use crate::api::{Access, Api, Builder, Method, MethodCall, TypeName};
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
    let docs = docs(api, builder, entity, &mut scope).attributes(0);
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

fn method_item(
    api: &Api,
    builder: &Builder,
    method: &Method,
    code: &Code,
) -> Result<TokenStream, Diagnostic> {
    let docs = method_docs::method(api, builder, method)?.attributes(4);
    let deprecated = describe::deprecated(method.deprecation.as_ref());
    // The words of the path are found where Rust spells them otherwise.
    let alias = match &method.call {
        MethodCall::Request(kind) => kind.row().alias,
        MethodCall::Navigation { segment, .. } | MethodCall::Operation { segment, .. } => {
            Some(segment.as_str())
        }
        MethodCall::Key { .. } | MethodCall::Cast { .. } => None,
    };
    let alias = alias.filter(|alias| *alias != method.rust.unraw());
    let alias = alias.map(|alias| quote!(#[doc(alias = #alias)]));
    let name = &method.rust;
    let Code { signature, body } = code;
    let written = if code.leads_to(&builder.rust) {
        quote!(Self)
    } else {
        in_requests(&signature.returned)
    };
    let arguments = signature.arguments.iter().map(|argument| {
        let (name, taken) = (&argument.name, in_requests(&argument.rust_type));
        quote!(#name: #taken)
    });
    Ok(quote! {
        #docs
        #deprecated
        #alias
        pub fn #name(&self, #(#arguments),*) -> #written {
            #body
        }
    })
}

fn docs(api: &Api, builder: &Builder, entity: &TypeName, scope: &mut Scope<'_>) -> Docs {
    let what = if builder.is_collection {
        "Requests to a collection of"
    } else {
        "Requests to one"
    };
    scope.import("super::super::models".to_owned());
    let docs = Docs::default().linked(what, &entity.rust, &format!("models::{}", entity.rust));
    let docs = match way(api, builder) {
        Some(way) => docs.span(&way),
        None => docs,
    };
    match builder.access {
        Access::Contained => docs,
        Access::Linked => docs.paragraph(
            "Reached through a reference: where the entities are at home, more may be offered.",
        ),
        Access::Cast => docs.paragraph("Reached by a type cast."),
        Access::LinkedCast => {
            docs.paragraph("Reached by a type cast of what a reference leads to.")
        }
    }
}

/// The shortest call that leads to the builder: that of a request which it sends, without the last step.
fn way(api: &Api, builder: &Builder) -> Option<String> {
    let ids = builder.methods.iter().flat_map(|method| &method.routes);
    let routes = ids.filter_map(|id| api.resources.routes.get(id.0));
    let route = routes.min_by_key(|route| route.call.len())?;
    let (_, steps) = route.call.split_last()?;
    let module = &api.version.module;
    Some(format!("client.{module}(){}", api.call_of(steps)))
}
