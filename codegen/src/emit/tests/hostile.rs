//! Names and texts that would do harm if they got into the code unescaped.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{ImplItem, Item, LitStr, Visibility};

use super::{api, emitted};
use crate::api::{
    Api, BuilderId, Deprecation, Entry, Method, MethodCall, RequestKind, StructuredTypeId,
    ValueType,
};
use crate::emit::emit;
use crate::imported::is_known;
use crate::naming::RustName;
use crate::testing::sample::{self, DRIVE, POINT, SITE, UNIT, property, structured, text};

const TEXTS: &[&str] = &[
    "a \" quote and \"# another",
    "*/ fn main() {} /*",
    "line\n}\npub fn injected() {}\nline",
    "\r\npub fn injected() {}\r",
    "`open code and ``` fence\n```\npanic!()\n```",
    "[Vec] [a](b) [c][d] <script> &lt; <T>",
    "\u{202e}reversed\u{202c} \u{0} \u{7} \u{feff} \u{2028}pub fn injected() {}",
    "    indented\n\n    code",
    "\\ \\\\ \\\" #[doc(hidden)] #![no_std]",
    "/ // /// //! /** */",
    "{0} {name} {{}} %s ${x}",
];

/// Returns the items of a file by kind and name, and the number of rows of its table.
fn shape(content: &str) -> Vec<String> {
    let file = syn::parse_file(content).expect("emitted files are Rust");
    let mut shape = Vec::new();
    for item in file.items {
        match item {
            Item::Struct(item) => {
                let fields = item.fields.iter().map(|field| {
                    let name = field.ident.as_ref().map(ToString::to_string);
                    name.unwrap_or_default()
                });
                let fields = fields.collect::<Vec<_>>().join(", ");
                shape.push(format!("struct {} {{ {fields} }}", item.ident));
            }
            Item::Enum(item) => {
                let variants = item
                    .variants
                    .iter()
                    .map(|variant| variant.ident.to_string());
                let variants = variants.collect::<Vec<_>>().join(", ");
                shape.push(format!("enum {} {{ {variants} }}", item.ident));
            }
            Item::Macro(item) => {
                let rows = item.mac.tokens.into_iter();
                let rows = rows.filter(
                    |token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';'),
                );
                let call = item
                    .mac
                    .path
                    .segments
                    .last()
                    .map(|call| call.ident.to_string());
                shape.push(format!(
                    "{} with {} rows",
                    call.unwrap_or_default(),
                    rows.count()
                ));
            }
            Item::Use(_) => shape.push("use".to_owned()),
            Item::Mod(item) => {
                assert!(matches!(item.vis, Visibility::Inherited));
                shape.push(format!("mod {}", item.ident));
            }
            _ => panic!("no other items are emitted"),
        }
    }
    shape
}

/// Returns the sample with `text` wherever the metadata can have one.
fn with_text(text: &str) -> Api {
    let mut api = api();
    let deprecation = Some(Deprecation {
        date: Some(text.to_owned()),
        removal_date: Some(text.to_owned()),
        description: Some(text.to_owned()),
        version: Some(text.to_owned()),
    });
    for enumeration in &mut api.enum_types {
        enumeration.description = Some(text.to_owned());
        enumeration.deprecation.clone_from(&deprecation);
        enumeration.name.qualified.push_str(text);
        for member in &mut enumeration.members {
            member.description = Some(text.to_owned());
            member.deprecation.clone_from(&deprecation);
            member.name.push_str(text);
        }
    }
    for structured in &mut api.structured_types {
        structured.description = Some(text.to_owned());
        structured.deprecation.clone_from(&deprecation);
        structured.name.qualified.push_str(text);
        for property in &mut structured.properties {
            property.description = Some(text.to_owned());
            property.deprecation.clone_from(&deprecation);
            property.name.push_str(text);
            property.declared_by.push_str(text);
            property.type_reference.definition = Some(text.to_owned());
        }
    }
    api
}

#[test]
fn texts_stay_texts() {
    let plain = emit(&with_text("plain")).expect("the model is valid");
    for text in TEXTS {
        let files = emit(&with_text(text)).expect("the model is valid");
        for (file, plain) in files.iter().zip(&plain) {
            assert_eq!(file.path, plain.path);
            if file.path.starts_with("src/v1_0/models/") && !file.path.ends_with("/mod.rs") {
                assert_eq!(shape(&file.content), shape(&plain.content), "{text:?}");
            } else {
                let lines = |content: &str| content.lines().count();
                assert_eq!(lines(&file.content), lines(&plain.content), "{text:?}");
            }
        }
    }
}

/// Returns the sample with requests, with `text` wherever the metadata can have one in them.
fn requests_with(text: &str) -> Api {
    let mut api = sample::api();
    api.resources.entries.push(Entry {
        path: "/points".to_owned(),
        rust: RustName::of("points"),
        builder: BuilderId(1),
    });
    let browse = MethodCall::Operation {
        kind: RequestKind::Function,
        operation: 2,
        segment: "microsoft.graph.browse".to_owned(),
    };
    api.resources.builders[0].methods.push(Method {
        rust: RustName::of("browse"),
        call: browse,
        routes: Vec::new(),
        description: None,
        deprecation: None,
    });
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            parameter.name.push_str(text);
        }
    }
    let resources = &mut api.resources;
    for entry in &mut resources.entries {
        entry.path.push_str(text);
    }
    let builders = resources.builders.iter_mut();
    let methods = builders.flat_map(|builder| &mut builder.methods);
    for method in methods.chain(&mut resources.imports) {
        method.description = Some(text.to_owned());
        method.deprecation = Some(Deprecation {
            date: Some(text.to_owned()),
            removal_date: None,
            description: Some(text.to_owned()),
            version: None,
        });
        match &mut method.call {
            MethodCall::Navigation { segment, .. }
            | MethodCall::Cast { segment, .. }
            | MethodCall::Function { segment, .. }
            | MethodCall::Operation { segment, .. } => segment.push_str(text),
            MethodCall::Key { key, .. } => {
                for part in &mut key.parts {
                    part.name.push_str(text);
                }
            }
            MethodCall::Property { .. } | MethodCall::Request(_) => {}
        }
    }
    api
}

/// Returns the signatures in a file of requests.
fn signatures(content: &str) -> Vec<String> {
    let file = syn::parse_file(content).expect("emitted files are Rust");
    let mut signatures = Vec::new();
    for item in file.items {
        match item {
            Item::Impl(item) => {
                for item in item.items {
                    let ImplItem::Fn(function) = item else {
                        panic!("no other items are emitted");
                    };
                    assert_eq!(function.block.stmts.len(), 1);
                    signatures.push(function.sig.to_token_stream().to_string());
                }
            }
            Item::Fn(item) => signatures.push(item.sig.to_token_stream().to_string()),
            Item::Struct(item) => signatures.push(item.ident.to_string()),
            Item::Mod(item) => signatures.push(item.ident.to_string()),
            Item::Use(_) | Item::Macro(_) => {}
            _ => panic!("no other items are emitted"),
        }
    }
    signatures
}

#[test]
fn texts_stay_texts_in_requests() {
    let plain = emit(&requests_with("plain")).expect("the model is valid");
    assert!(
        plain
            .iter()
            .any(|file| file.path == "src/v1_0/requests/point.rs")
    );
    for text in TEXTS {
        let files = emit(&requests_with(text)).expect("the model is valid");
        for (file, plain) in files.iter().zip(&plain) {
            assert_eq!(file.path, plain.path);
            if file.path.contains("/requests/") || file.path.starts_with("tests/") {
                assert_eq!(
                    signatures(&file.content),
                    signatures(&plain.content),
                    "{text:?}"
                );
            }
        }
    }
}

#[test]
fn wire_names_are_kept_to_the_letter() {
    for text in TEXTS {
        let content = emitted(&with_text(text), "src/v1_0/models/point.rs");
        let expected = format!("period{text}");
        let file = syn::parse_file(&content).expect("emitted files are Rust");
        let tables = file.items.into_iter().filter_map(|item| match item {
            Item::Macro(item) => Some(item.mac.tokens),
            _ => None,
        });
        let found = tables.flatten().any(|token| match token {
            TokenTree::Literal(literal) => syn::parse_str::<LitStr>(&literal.to_string())
                .is_ok_and(|text| text.value() == expected),
            _ => false,
        });
        assert!(found, "{text:?}");
    }
}

#[test]
fn names_that_clash_are_reported() {
    let mut broken = api();
    broken.structured_types[POINT].properties[0].rust = RustName::of("additional");
    broken.enum_types[0].members[1].rust = RustName::of("UnknownValue");
    broken.enum_types[1].members[1].rust = RustName::of("NONE");
    let problems = emit(&broken).expect_err("names clash");
    assert_eq!(problems.len(), 3, "{problems}");
    assert!(problems.to_string().contains("`additional` is used twice"));
}

#[test]
fn references_that_lead_nowhere_are_reported() {
    let mut broken = api();
    broken.enum_types.clear();
    let problems = emit(&broken).expect_err("a type is missing");
    assert!(
        problems.to_string().contains("no enumeration type"),
        "{problems}"
    );
}

/// A type with a name that emitted code uses keeps it, and the code uses a path instead.
#[test]
fn types_may_have_any_name() {
    let of_the_runtime = ["Property", "Model", "Deserialize", "Wire"];
    let of_files = ["Option", "String", "Value", "Flags"];
    for name in of_the_runtime.into_iter().chain(of_files) {
        let is_known = is_known(name);
        assert_eq!(is_known, of_files.contains(&name));
        let mut api = api();
        let module = name.to_lowercase();
        api.structured_types[SITE] = structured(&module, vec![property(&module, "text", text())]);
        api.structured_types[UNIT].derived = vec![StructuredTypeId(DRIVE)];
        let own = emitted(&api, &format!("src/v1_0/models/{module}.rs"));
        let imports: Vec<_> = own
            .lines()
            .filter(|line| line.starts_with("use "))
            .collect();
        let is_word = |line: &str| {
            line.split(|c: char| !c.is_alphanumeric())
                .any(|word| word == name)
        };
        assert!(!imports.iter().any(|line| is_word(line)), "{imports:#?}");

        api.structured_types[POINT].properties[0]
            .type_reference
            .value = ValueType::Structured(StructuredTypeId(SITE));
        let user = emitted(&api, "src/v1_0/models/point.rs");
        let path = if is_known { "super::" } else { "" };
        let field = format!("pub id: Option<Box<{path}{name}>>,");
        assert!(user.contains(&field), "{user}");
        let is_imported = user.contains(&format!("use super::{name};"));
        assert_ne!(is_imported, is_known, "{user}");
        let listing = emitted(&api, "surface-v1_0.txt");
        let path = if is_known || name == "Property" {
            "models::"
        } else {
            ""
        };
        let line = format!("models::Point.id: Option<Box<{path}{name}>> \"id\"");
        assert!(listing.contains(&line), "{listing}");
    }
}
