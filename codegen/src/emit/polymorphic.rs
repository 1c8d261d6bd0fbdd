//! The enum over a type and the types derived from it, for values whose `@odata.type` decides.

use quote::quote;
use syn::{Arm, Expr, Ident, ImplItem, Item, Path};

use super::ast;
use super::docs::{Docs, code};
use super::error::{EmitError, Names};
use super::facts;
use super::models::Emitted;
use super::names::{self, HIERARCHY};
use super::scope::Scope;
use super::structs::description_of;
use super::surface::{Remarks, Surface};
use super::templates::Templates;
use super::types::{ValueRustType, structured_type};
use crate::api::{Api, PolymorphicName, Property, StructuredType};
use crate::naming::UNKNOWN;

/// The function that yields the struct of a variant.
const MODEL: &str = "__model";

/// Emits the enum over `base` and the types derived from it.
pub(super) fn emit<'a>(
    api: &'a Api,
    templates: &Templates,
    base: &'a StructuredType,
    polymorphic: &'a PolymorphicName,
) -> Result<Emitted<'a>, EmitError> {
    let name = polymorphic.rust.as_str();
    let ident = ast::ident(name)?;
    let mut scope = Scope::new(name);
    let mut surface = Surface::new("models");
    surface.item(
        name,
        "enum",
        Remarks {
            wire: Some(&base.name.qualified),
            deprecation: base.deprecation.as_ref(),
            ..Remarks::default()
        },
        &["polymorphic".to_owned()],
    );
    let concrete = concrete_types(api, base)?;
    let mut items = vec![
        definition(name, base, &concrete, &mut scope, &mut surface)?,
        hierarchy(base, &concrete, &mut scope)?,
        accessors(
            api,
            templates,
            name,
            base,
            &concrete,
            &mut scope,
            &mut surface,
        )?,
    ];
    for variant in &concrete {
        items.push(conversion(&ident, variant, &mut scope)?);
    }
    items.push(wire_value(templates, &ident, base, &concrete, &mut scope)?);
    for frame in std::iter::once(&templates.any_debug).chain(&templates.serde) {
        items.push(frame.of(&ident, &mut scope)?.item());
    }
    Ok(Emitted {
        module: &polymorphic.module,
        rust: name,
        items,
        surface,
        scope,
    })
}

/// The types that objects can have, sorted by Rust name: the base too, unless it is abstract.
fn concrete_types<'a>(
    api: &'a Api,
    base: &'a StructuredType,
) -> Result<Vec<&'a StructuredType>, EmitError> {
    let mut types = vec![base];
    for derived in &base.derived {
        types.push(structured_type(api, *derived)?);
    }
    types.retain(|structured| !structured.is_abstract);
    types.sort_by(|left, right| left.name.rust.cmp(&right.name.rust));
    Ok(types)
}

/// The enum.
fn definition<'a>(
    name: &str,
    base: &'a StructuredType,
    concrete: &[&'a StructuredType],
    scope: &mut Scope<'a>,
    surface: &mut Surface,
) -> Result<Item, EmitError> {
    let mut names = Names::default();
    names.add(UNKNOWN)?;
    let mut variants = Vec::with_capacity(concrete.len() + 1);
    for variant in concrete {
        let rust = variant.name.rust.as_str();
        names.add(rust)?;
        let docs = Docs::of(&format!("A {}.", code(&variant.name.qualified)));
        let mut attributes = docs.attributes(4);
        attributes.extend(facts::deprecated(variant.deprecation.as_ref()));
        let holds = ast::path_type(scope.sibling(rust)?);
        variants.push(ast::variant(attributes, ast::ident(rust)?, Some(holds)));
        surface.associated(
            name,
            &format!("{rust}({rust})"),
            Remarks {
                wire: Some(&format!("#{}", variant.name.qualified)),
                deprecation: variant.deprecation.as_ref(),
                ..Remarks::default()
            },
        );
    }
    let docs = Docs::of(
        "A type that the metadata does not have, or that nothing told: what all have in common.",
    );
    let holds = ast::path_type(scope.sibling(&base.name.rust)?);
    variants.push(ast::variant(
        docs.attributes(4),
        ast::own_ident(UNKNOWN),
        Some(holds),
    ));
    surface.associated(
        name,
        &format!("{UNKNOWN}({})", base.name.rust),
        Remarks::default(),
    );
    let mut attributes = facts::polymorphic(base).attributes(0);
    attributes.extend(facts::deprecated(base.deprecation.as_ref()));
    attributes.push(ast::derive(&["Clone", "PartialEq"]));
    attributes.push(ast::marker("non_exhaustive"));
    Ok(ast::public_enum(attributes, ast::ident(name)?, variants))
}

/// The static that tells the runtime which type each variant has.
fn hierarchy<'a>(
    base: &'a StructuredType,
    concrete: &[&'a StructuredType],
    scope: &mut Scope<'a>,
) -> Result<Item, EmitError> {
    let variants = concrete
        .iter()
        .map(|variant| description_of(variant))
        .collect::<Result<Vec<_>, _>>()?;
    let value = ast::struct_expression(
        scope.known(HIERARCHY),
        [
            ("base", description_of(base)?),
            ("variants", ast::reference(ast::array(variants), false)),
        ],
    );
    let ty = ast::path_type(scope.known(HIERARCHY));
    Ok(ast::static_item(
        syn::Visibility::Inherited,
        "HIERARCHY",
        ty,
        value,
    ))
}

/// What all variants have: the properties of the base.
fn accessors<'a>(
    api: &'a Api,
    templates: &Templates,
    name: &str,
    base: &'a StructuredType,
    concrete: &[&'a StructuredType],
    scope: &mut Scope<'a>,
    surface: &mut Surface,
) -> Result<Item, EmitError> {
    let mut functions = Vec::with_capacity(base.properties.len());
    for (index, property) in base.properties.iter().enumerate() {
        functions.push(accessor(api, name, index, property, scope, surface)?);
    }
    surface.associated(
        name,
        "additional(&self) -> &AdditionalProperties",
        Remarks::default(),
    );
    let framed = templates.any.of(&ast::ident(name)?, scope)?;
    let arms = model_arms(concrete)?;
    Ok(framed.fill(MODEL, arms)?.with(functions).item())
}

fn accessor<'a>(
    api: &'a Api,
    name: &str,
    index: usize,
    property: &'a Property,
    scope: &mut Scope<'a>,
    surface: &mut Surface,
) -> Result<ImplItem, EmitError> {
    let value = ValueRustType::of(api, &property.type_reference)?;
    let docs = Docs::of(&format!(
        "The property {}, whatever the variant.",
        code(&property.name)
    ));
    let mut attributes = docs.attributes(4);
    attributes.extend(facts::deprecated(property.deprecation.as_ref()));
    let ident = ast::ident(&property.rust)?;
    let option = scope.known(names::OPTION);
    let ty = value.handle_type(scope)?;
    let get = if value.is_boxed {
        quote!(odata_runtime::emitted::get_boxed)
    } else {
        quote!(odata_runtime::emitted::get)
    };
    let index = proc_macro2::Literal::usize_unsuffixed(index);
    surface.associated(
        name,
        &format!(
            "{}(&self) -> Option<&{}>",
            property.rust,
            value.handle_name()
        ),
        Remarks {
            wire: Some(&property.name),
            deprecation: property.deprecation.as_ref(),
            ..Remarks::default()
        },
    );
    Ok(syn::parse2(quote! {
        #(#attributes)*
        pub fn #ident(&self) -> #option<&#ty> {
            #get(self.__model(), #index)
        }
    })?)
}

/// The arms that yield the struct of each variant.
fn model_arms(concrete: &[&StructuredType]) -> Result<Vec<Arm>, EmitError> {
    let variants = concrete.iter().map(|variant| variant.name.rust.as_str());
    let arms = variants.chain([UNKNOWN]).map(|variant| {
        Ok(ast::arm(
            ast::tuple_pattern(ast::of_self(ast::ident(variant)?), ast::binding("model")),
            ast::path_expression(Path::from(ast::own_ident("model"))),
        ))
    });
    arms.collect()
}

/// `WireValue`, by which the runtime chooses a variant and reaches its struct.
fn wire_value<'a>(
    templates: &Templates,
    ident: &Ident,
    base: &'a StructuredType,
    concrete: &[&'a StructuredType],
    scope: &mut Scope<'a>,
) -> Result<Item, EmitError> {
    let mut choice = Vec::with_capacity(concrete.len() + 1);
    for (index, variant) in concrete.iter().enumerate() {
        let rust = variant.name.rust.as_str();
        choice.push(ast::arm(
            ast::tuple_pattern(scope.known(names::SOME), ast::index_pattern(index)),
            empty_variant(rust, rust, scope)?,
        ));
    }
    let unknown = empty_variant(UNKNOWN, &base.name.rust, scope)?;
    choice.push(ast::arm(ast::wildcard(), unknown));
    Ok(templates
        .any_value
        .of(ident, scope)?
        .fill("new_object", choice)?
        .fill("as_object", model_arms(concrete)?)?
        .item())
}

/// `Self::Variant(Struct::default())`.
fn empty_variant<'a>(
    variant: &str,
    holds: &'a str,
    scope: &mut Scope<'a>,
) -> Result<Expr, EmitError> {
    let empty = ast::call(ast::associated(scope.sibling(holds)?, "default"), []);
    Ok(ast::call(ast::of_self(ast::ident(variant)?), [empty]))
}

/// `From` the struct of a variant.
fn conversion<'a>(
    ident: &Ident,
    variant: &'a StructuredType,
    scope: &mut Scope<'a>,
) -> Result<Item, EmitError> {
    let from = scope.known(names::FROM);
    let holds = scope.sibling(&variant.name.rust)?;
    let variant = ast::ident(&variant.name.rust)?;
    Ok(syn::parse2(quote! {
        impl #from<#holds> for #ident {
            fn from(model: #holds) -> Self {
                Self::#variant(model)
            }
        }
    })?)
}
