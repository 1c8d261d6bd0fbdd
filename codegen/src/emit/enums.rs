//! Enumeration types: an open enum, and for `IsFlags` a set.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Expr, Ident, Item, Path, Visibility};

use super::ast;
use super::docs::Docs;
use super::error::{EmitError, Names};
use super::facts;
use super::models::Emitted;
use super::names::{BOX, FLAGS};
use super::scope::Scope;
use super::surface::{Remarks, Surface};
use super::templates::Templates;
use crate::api::{EnumMember, EnumType};
use crate::naming::UNKNOWN_VALUE;

/// The static that lists the members for the runtime.
const MEMBERS: &str = "MEMBERS";

/// Emits one enumeration type.
pub(super) fn emit<'a>(
    templates: &Templates,
    enumeration: &'a EnumType,
) -> Result<Emitted<'a>, EmitError> {
    let name = enumeration.name.rust.as_str();
    let ident = ast::ident(name)?;
    let mut scope = Scope::new(name);
    let mut surface = Surface::new("models");
    surface.item(
        name,
        if enumeration.is_flags {
            "flags"
        } else {
            "enum"
        },
        Remarks {
            wire: Some(&enumeration.name.qualified),
            deprecation: enumeration.deprecation.as_ref(),
            ..Remarks::default()
        },
        &[],
    );
    let mut items = if enumeration.is_flags {
        flags(templates, enumeration, &ident, &mut scope, &mut surface)?
    } else {
        open_enum(templates, enumeration, &ident, &mut scope, &mut surface)?
    };
    for frame in std::iter::once(&templates.from_str).chain(&templates.serde) {
        items.push(frame.of(&ident, &mut scope)?.item());
    }
    Ok(Emitted {
        module: &enumeration.name.module,
        rust: name,
        items,
        surface,
        scope,
    })
}

fn open_enum(
    templates: &Templates,
    enumeration: &EnumType,
    ident: &Ident,
    scope: &mut Scope<'_>,
    surface: &mut Surface,
) -> Result<Vec<Item>, EmitError> {
    let name = enumeration.name.rust.as_str();
    let mut names = Names::default();
    names.add(UNKNOWN_VALUE)?;
    let mut variants = Vec::with_capacity(enumeration.members.len() + 1);
    let mut arms = Vec::with_capacity(enumeration.members.len());
    let mut members = Vec::with_capacity(enumeration.members.len());
    for member in &enumeration.members {
        names.add(&member.rust)?;
        let variant = ast::ident(&member.rust)?;
        let wire = ast::string_expression(&member.name);
        arms.push(ast::arm(
            ast::path_pattern(ast::of_self(variant.clone())),
            wire.clone(),
        ));
        let path = ast::path([ident.clone(), variant.clone()]);
        members.push(ast::pair(wire, ast::path_expression(path)));
        variants.push(ast::variant(attributes(member), variant, None));
        surface.associated(name, &member.rust, remarks(member));
    }
    let docs = Docs::of("A value that the metadata does not have.");
    let text = ast::generic_type(
        scope.known(BOX),
        [ast::path_type(Path::from(ast::own_ident("str")))],
    );
    variants.push(ast::variant(
        docs.attributes(4),
        ast::own_ident(UNKNOWN_VALUE),
        Some(text),
    ));
    surface.associated(name, "UnknownValue(Box<str>)", Remarks::default());
    surface.associated(name, "as_str(&self) -> &str", Remarks::default());

    let mut attributes = type_attributes(enumeration);
    attributes.push(ast::derive(&["Clone", "Debug", "PartialEq", "Eq", "Hash"]));
    attributes.push(ast::marker("non_exhaustive"));
    let mut items = vec![
        ast::public_enum(attributes, ident.clone(), variants),
        table(&quote!(#ident), members)?,
        templates
            .enumeration
            .of(ident, scope)?
            .fill("as_str", arms)?
            .item(),
    ];
    for frame in [
        &templates.enumeration_from,
        &templates.enumeration_display,
        &templates.enumeration_value,
    ] {
        items.push(frame.of(ident, scope)?.item());
    }
    Ok(items)
}

fn flags(
    templates: &Templates,
    enumeration: &EnumType,
    ident: &Ident,
    scope: &mut Scope<'_>,
    surface: &mut Surface,
) -> Result<Vec<Item>, EmitError> {
    let name = enumeration.name.rust.as_str();
    let mut names = Names::default();
    let mut constants = Vec::with_capacity(enumeration.members.len());
    let mut members = Vec::with_capacity(enumeration.members.len());
    for member in &enumeration.members {
        names.add(&member.rust)?;
        let bits = ast::number_expression(member.value);
        members.push(ast::pair(
            ast::string_expression(&member.name),
            bits.clone(),
        ));
        let own = || Path::from(ast::own_ident("Self"));
        let set = ast::call(ast::associated(scope.known(FLAGS), "of"), [bits]);
        constants.push(ast::public_const(
            attributes(member),
            ast::ident(&member.rust)?,
            ast::path_type(own()),
            ast::call(own(), [set]),
        ));
        surface.associated(name, &format!("{}: {name}", member.rust), remarks(member));
    }
    for function in [
        "contains(&self, other: &Self) -> bool",
        "empty() -> Self",
        "insert(&mut self, other: Self)",
        "is_empty(&self) -> bool",
        "iter(&self) -> impl Iterator<Item = Self>",
        "remove(&mut self, other: &Self)",
    ] {
        surface.associated(name, function, Remarks::default());
    }
    let mut attributes = type_attributes(enumeration);
    attributes.push(ast::derive(&[
        "Clone",
        "Default",
        "PartialEq",
        "Eq",
        "Hash",
    ]));
    let holder = scope.known(FLAGS);
    let shown = format!("{name}({{self}})");
    let mut items = vec![
        syn::parse2(quote! { #(#attributes)* pub struct #ident(#holder); })?,
        table(&quote!(i64), members)?,
        templates.flags.of(ident, scope)?.with(constants).item(),
    ];
    for frame in &templates.flags_traits {
        items.push(frame.of(ident, scope)?.item());
    }
    items.push(syn::parse2(quote! {
        impl fmt::Debug for #ident {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, #shown)
            }
        }
    })?);
    Ok(items)
}

/// The static that lists the members with what they stand for.
fn table(value: &TokenStream, members: Vec<Expr>) -> Result<Item, EmitError> {
    let ty = syn::parse2(quote!(&[(&str, #value)]))?;
    let members = ast::reference(ast::array(members), false);
    Ok(ast::static_item(
        Visibility::Inherited,
        MEMBERS,
        ty,
        members,
    ))
}

fn type_attributes(enumeration: &EnumType) -> Vec<Attribute> {
    let docs = facts::enumeration(enumeration);
    let mut attributes = docs.attributes(0);
    attributes.extend(facts::deprecated(enumeration.deprecation.as_ref()));
    attributes
}

fn attributes(member: &EnumMember) -> Vec<Attribute> {
    let mut attributes = facts::member(member).attributes(4);
    attributes.extend(facts::deprecated(member.deprecation.as_ref()));
    attributes
}

fn remarks(member: &EnumMember) -> Remarks<'_> {
    Remarks {
        wire: Some(&member.name),
        deprecation: member.deprecation.as_ref(),
        ..Remarks::default()
    }
}
