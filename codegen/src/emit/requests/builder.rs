//! One builder: a struct and its methods.

use std::collections::BTreeSet;

use quote::quote;
use syn::Item;

use super::super::docs::{Docs, code};
use super::super::error::{EmitError, Names};
use super::super::surface::{Remarks, Surface};
use super::super::types::structured_type;
use super::super::{ast, facts};
use super::signature::{Signature, Uses};
use super::words;
use crate::model::Api;
use crate::model::resource::{Builder, MethodCall, Reach};

/// The items of a builder's file.
pub(super) fn items(
    api: &Api,
    builder: &Builder,
    surface: &mut Surface,
) -> Result<Vec<Item>, EmitError> {
    let entity = structured_type(api, builder.entity_type)?;
    let name = ast::ident(&builder.rust)?;
    let mut marks = vec![
        if builder.is_collection {
            "collection"
        } else {
            "item"
        }
        .to_owned(),
    ];
    match builder.reach {
        Reach::Contained => {}
        Reach::Linked => marks.push("linked".to_owned()),
        Reach::Cast => marks.push("cast".to_owned()),
    }
    let remarks = Remarks::wire(&entity.name.qualified);
    surface.item(&builder.rust, "struct", remarks, &marks);

    let mut names = Names::default();
    let mut uses = Uses::default();
    let mut methods = Vec::with_capacity(builder.methods.len());
    for method in &builder.methods {
        names.add(&method.rust)?;
        let signature = Signature::of(api, builder, method, &mut uses)?;
        let mut attributes = words::method(api, builder, method)?.attributes(4);
        attributes.extend(facts::deprecated(method.deprecation.as_ref()));
        let alias = match method.call {
            MethodCall::Create => Some("post"),
            MethodCall::Update => Some("patch"),
            _ => None,
        };
        let alias = alias.map(|alias| quote!(#[doc(alias = #alias)]));
        let code = &signature.code;
        methods.push(quote! { #(#attributes)* #alias #code });
        let wire = match &method.call {
            MethodCall::Navigation { segment, .. }
            | MethodCall::Cast { segment, .. }
            | MethodCall::Operation { segment, .. } => Some(segment.as_str()),
            _ => None,
        };
        let remarks = Remarks {
            wire,
            deprecation: method.deprecation.as_ref(),
            ..Remarks::default()
        };
        surface.associated(&builder.rust, &signature.text, remarks);
    }

    let mut items = imports(api, uses)?;
    let docs = docs(builder, &entity.name.qualified).attributes(0);
    items.push(syn::parse2(quote! {
        #(#docs)*
        #[derive(Clone, Debug)]
        pub struct #name(pub(crate) Resource);
    })?);
    items.push(syn::parse2(quote! { impl #name { #(#methods)* } })?);
    Ok(items)
}

fn docs(builder: &Builder, entity: &str) -> Docs {
    let what = if builder.is_collection {
        "a collection of"
    } else {
        "one"
    };
    let docs = Docs::described(None, &format!("Requests to {what} {}.", code(entity)));
    match builder.reach {
        Reach::Contained => docs,
        Reach::Linked => docs.paragraph(
            "Reached through a reference: what is offered here is less than where the entities have \
             their home.",
        ),
        Reach::Cast => docs.paragraph("Reached by a type cast."),
    }
}

/// What the file imports. The names of builders end in `Item` or `Collection`, so that none of them
/// can be one of these.
fn imports(api: &Api, uses: Uses) -> Result<Vec<Item>, EmitError> {
    let version = ast::ident(&api.version.module)?;
    let mut items = Vec::new();
    if uses.patch {
        items.push(syn::parse2(quote!(
            use crate::patch::Patch;
        ))?);
    }
    let mut names: BTreeSet<&'static str> = uses.requests;
    names.insert("Resource");
    let names = names.into_iter().map(ast::own_ident);
    items.push(syn::parse2(quote!(use crate::request::{#(#names),*};))?);
    for (is_used, module) in [(uses.models, "models"), (uses.builders, "requests")] {
        if is_used {
            let module = ast::own_ident(module);
            items.push(syn::parse2(quote!(use crate::#version::#module;))?);
        }
    }
    Ok(items)
}
