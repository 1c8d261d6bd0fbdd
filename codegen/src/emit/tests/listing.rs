//! The listing against the files: what is public is listed, and nothing else is.

use std::collections::BTreeSet;

use syn::{Fields, ImplItem, Item, Type, Visibility};

use super::sample::api;
use crate::emit::emit;

/// The public items of a file, as the start of the line that lists each.
fn public_items(content: &str) -> Vec<String> {
    let file = syn::parse_file(content).expect("emitted files are Rust");
    let mut items = Vec::new();
    for item in file.items {
        match item {
            Item::Struct(item) => {
                items.push(format!("models::{}:", item.ident));
                if let Fields::Named(fields) = &item.fields {
                    for field in &fields.named {
                        let name = field.ident.as_ref().expect("fields have names");
                        assert!(matches!(field.vis, Visibility::Public(_)));
                        items.push(format!("models::{}.{name}:", item.ident));
                    }
                }
            }
            Item::Enum(item) => {
                items.push(format!("models::{}:", item.ident));
                for variant in &item.variants {
                    items.push(format!("models::{}::{}", item.ident, variant.ident));
                }
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let Type::Path(owner) = &*item.self_ty else {
                    panic!("implementations are for types");
                };
                let owner = owner.path.require_ident().expect("of this file");
                for item in &item.items {
                    match item {
                        ImplItem::Const(item) => {
                            items.push(format!("models::{owner}::{}:", item.ident));
                        }
                        ImplItem::Fn(item) if matches!(item.vis, Visibility::Public(_)) => {
                            items.push(format!("models::{owner}::{}(", item.sig.ident));
                        }
                        ImplItem::Fn(_) => {}
                        _ => panic!("no other items are emitted"),
                    }
                }
            }
            _ => {}
        }
    }
    items
}

#[test]
fn every_public_item_has_its_line_and_every_line_its_item() {
    let files = emit(&api()).expect("the model is valid");
    let mut listed: BTreeSet<&str> = BTreeSet::new();
    let mut public = Vec::new();
    for file in &files {
        if file.path == "surface-v1_0.txt" {
            listed = file
                .content
                .lines()
                .filter(|line| !line.starts_with('#'))
                .collect();
        } else if file.path.starts_with("src/v1_0/models/") {
            public.extend(public_items(&file.content));
        }
    }
    for item in &public {
        let start = item.trim_end_matches(['(', ':']);
        let lines = listed.iter().filter(|line| {
            line.strip_prefix(start).is_some_and(|rest| {
                rest.starts_with([':', '(', ' ']) && !rest.starts_with("::") || rest.is_empty()
            })
        });
        assert_eq!(lines.count(), 1, "{item}");
    }
    assert_eq!(public.len(), listed.len());
}
