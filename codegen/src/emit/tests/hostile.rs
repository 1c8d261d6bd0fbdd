//! Names and texts that would do harm if they got into the code unescaped.

use proc_macro2::TokenTree;
use syn::{Item, LitStr, Visibility};

use super::{api, emitted};
use crate::api::{Api, Deprecation, StructuredTypeId, ValueType};
use crate::emit::emit;
use crate::imported::is_known;
use crate::naming::RustName;
use crate::testing::sample::{DRIVE, POINT, SITE, UNIT, property, structured, text};

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
