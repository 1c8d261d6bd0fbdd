//! Compares the listing with the files: every public item is listed with its type in the code, and nothing else is.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, Pat, ReturnType, Signature, Type, Visibility};

use super::{api, table};
use crate::emit::emit;

/// Returns code without spaces, and without the paths by which a file refers to others.
fn bare(code: &impl ToTokens) -> String {
    let text: String = code.to_token_stream().to_string();
    let text: String = text.split_whitespace().collect();
    text.replace("super::", "").replace(",>", ">")
}

/// Returns a method in the form of the listing: its arguments and its result. The listing of requests omits `&self` and
/// the names of arguments.
fn signature(signature: &Signature, owner: &str, is_request: bool) -> String {
    let taken = signature
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Receiver(_) if is_request => None,
            FnArg::Receiver(receiver) => Some(bare(receiver)),
            FnArg::Typed(argument) if is_request => Some(bare(&argument.ty)),
            FnArg::Typed(argument) => {
                let Pat::Ident(name) = &*argument.pat else {
                    panic!("arguments have names");
                };
                Some(format!("{}:{}", name.ident, bare(&argument.ty)))
            }
        });
    let taken: Vec<_> = taken.collect();
    let returned = match &signature.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, returned) if is_request => {
            format!(
                "->{}",
                bare(returned).replace("Self", &format!("requests::{owner}"))
            )
        }
        ReturnType::Type(_, returned) => format!("->{}", bare(returned)),
    };
    format!("({}){returned}", taken.join(","))
}

/// Returns the public items of a file, each in the form of the listing before the wire name, without spaces.
fn public_items(content: &str, module: &str) -> Vec<String> {
    let is_request = module == "requests";
    let file = syn::parse_file(content).expect("emitted files are Rust");
    let mut items = Vec::new();
    for item in file.items {
        match item {
            Item::Struct(item) => {
                let is_flags = matches!(&item.fields, Fields::Unnamed(_)) && !is_request;
                let kind = if is_flags { "flags" } else { "struct" };
                items.push(format!("{module}::{}:{kind}", item.ident));
                if let Fields::Named(fields) = &item.fields {
                    for field in &fields.named {
                        let name = field.ident.as_ref().expect("fields have names");
                        assert!(matches!(field.vis, Visibility::Public(_)));
                        items.push(format!(
                            "{module}::{}.{name}:{}",
                            item.ident,
                            bare(&field.ty)
                        ));
                    }
                }
            }
            Item::Enum(item) => {
                items.push(format!("{module}::{}:enum", item.ident));
                for variant in &item.variants {
                    let held = bare(&variant.fields);
                    items.push(format!("{module}::{}::{}{held}", item.ident, variant.ident));
                }
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let Type::Path(owner) = &*item.self_ty else {
                    panic!("implementations are for types");
                };
                let owner = owner
                    .path
                    .require_ident()
                    .expect("of this file")
                    .to_string();
                for item in &item.items {
                    match item {
                        ImplItem::Const(item) => {
                            let value = bare(&item.ty).replace("Self", &owner);
                            items.push(format!("{module}::{owner}::{}:{value}", item.ident));
                        }
                        ImplItem::Fn(item) if matches!(item.vis, Visibility::Public(_)) => {
                            let listed = signature(&item.sig, &owner, is_request);
                            items.push(format!("{module}::{owner}::{}{listed}", item.sig.ident));
                        }
                        ImplItem::Fn(_) => {}
                        _ => panic!("no other items are emitted"),
                    }
                }
            }
            Item::Macro(item) => {
                let of_table = table::public_items(&item.mac);
                items.extend(of_table.into_iter().map(|item| format!("{module}::{item}")));
            }
            Item::Fn(item) if matches!(item.vis, Visibility::Public(_)) => {
                let listed = signature(&item.sig, "", is_request);
                items.push(format!("{module}::{}{listed}", item.sig.ident));
            }
            _ => {}
        }
    }
    items
}

#[test]
fn every_public_item_has_its_line_and_every_line_its_item() {
    let api = api();
    let surface = api.surface();
    let files = emit(&api).expect("the model is valid");
    let mut public = BTreeSet::new();
    for file in &files {
        if file.path == "surface-v1_0.txt" {
            let lines = file.content.lines().filter(|line| !line.starts_with('#'));
            let mut items: Vec<_> = surface.iter().map(ToString::to_string).collect();
            items.sort_unstable();
            items.dedup();
            assert!(lines.eq(items));
        } else if file.path.starts_with("src/v1_0/models/") {
            public.extend(public_items(&file.content, "models"));
        } else if file.path.starts_with("src/v1_0/requests/") {
            public.extend(public_items(&file.content, "requests"));
        }
    }
    let rust = |item: &crate::api::Item| {
        let line = format!("{}{}", item.path, item.signature);
        line.split_whitespace().collect()
    };
    // The module and the method that starts its requests are in the common file of all versions.
    let is_of_all = |item: &&crate::api::Item| {
        !["models::", "requests::"]
            .iter()
            .any(|module| item.path.starts_with(module))
    };
    let of_all: Vec<String> = surface.iter().filter(is_of_all).map(rust).collect();
    assert_eq!(of_all, ["v1_0:mod"]);
    let listed = surface.iter().filter(|item| !is_of_all(item));
    let listed: BTreeSet<String> = listed.map(rust).collect();
    assert_eq!(public, listed);
}
