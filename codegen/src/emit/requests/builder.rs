//! One builder: a struct and its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::describe;
use super::super::docs::Docs;
use super::super::error::check_names;
use super::super::file::{self, Emitted, request_path};
use super::super::imports::Scope;
use super::super::surface::{Remarks, Surface};
use super::super::types::structured_type;
use super::signature::Signature;
use super::{add_all, method_docs};
use crate::api::{Access, Api, Builder, Method, MethodCall, TypeName};
use crate::diagnostic::Diagnostic;

/// Emits one builder.
pub(in crate::emit) fn emit(api: &Api, builder: &Builder) -> Result<Emitted, Diagnostic> {
    let entity_type = structured_type(api, builder.entity_type)?;
    let entity = &entity_type.name;
    let rust = &builder.rust;
    check_names(&[], builder.methods.iter().map(|method| &method.rust))?;
    let mut surface = Surface::new("requests");
    let remarks = Remarks {
        wire: Some(&entity.qualified),
        ..Remarks::default()
    };
    surface.item(rust, "struct", remarks, &marks(builder));
    let mut scope = Scope::of_requests();
    let mut methods = Vec::with_capacity(builder.methods.len());
    for method in &builder.methods {
        let signature = Signature::of(api, builder, method, &mut scope)?;
        let listed = signature.listed(&method.rust);
        surface.associated(rust, &listed, remarks_of(method));
        methods.push(method_item(api, builder, method, &signature)?);
    }
    methods.extend(add_all::method(api, builder, entity_type, &mut surface));
    let docs = docs(builder, entity, &mut scope).attributes(0);
    let code = quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #rust(pub(crate) Resource);

        impl #rust {
            #(#methods)*
        }
    };
    Ok(Emitted {
        file: file::rust(request_path(api, &builder.module), scope.with_imports(code))?,
        surface: surface.into_lines(),
    })
}

fn method_item(
    api: &Api,
    builder: &Builder,
    method: &Method,
    signature: &Signature,
) -> Result<TokenStream, Diagnostic> {
    let docs = method_docs::method(api, builder, method)?.attributes(4);
    let deprecated = describe::deprecated(method.deprecation.as_ref());
    let alias = match method.call {
        MethodCall::Request(kind) => kind.row().alias,
        _ => None,
    };
    let alias = alias.map(|alias| quote!(#[doc(alias = #alias)]));
    let name = &method.rust;
    let Signature {
        arguments,
        returned,
        body,
    } = signature;
    let written = if signature.leads_to(&builder.rust) {
        &quote!(Self)
    } else {
        returned
    };
    let arguments = arguments.iter().map(|(name, taken)| quote!(#name: #taken));
    Ok(quote! {
        #docs
        #deprecated
        #alias
        pub fn #name(&self, #(#arguments),*) -> #written {
            #body
        }
    })
}

/// What the listing says of a method after its signature.
fn remarks_of(method: &Method) -> Remarks<'_> {
    let wire = match &method.call {
        MethodCall::Navigation { segment, .. }
        | MethodCall::Cast { segment, .. }
        | MethodCall::Operation { segment, .. } => Some(segment.as_str()),
        MethodCall::Request(_) | MethodCall::Key { .. } => None,
    };
    Remarks {
        wire,
        deprecation: method.deprecation.as_ref(),
        ..Remarks::default()
    }
}

fn marks(builder: &Builder) -> Vec<String> {
    let kind = if builder.is_collection {
        "collection"
    } else {
        "item"
    };
    let access = match builder.access {
        Access::Contained => None,
        Access::Linked => Some("linked"),
        Access::Cast => Some("cast"),
        Access::LinkedCast => Some("linked cast"),
    };
    [Some(kind), access]
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .collect()
}

fn docs(builder: &Builder, entity: &TypeName, scope: &mut Scope<'_>) -> Docs {
    let what = if builder.is_collection {
        "Requests to a collection of"
    } else {
        "Requests to one"
    };
    scope.import("super::super::models".to_owned());
    let docs = Docs::default().linked(what, &entity.rust, &format!("models::{}", entity.rust));
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
