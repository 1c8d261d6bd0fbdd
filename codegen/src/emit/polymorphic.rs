//! The enum over a type and its derived types, for values whose type is in `@odata.type`.

use super::describe;
use super::docs::{Docs, code};
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
use super::structs::reference;
use super::text::{Text, string_literal};
use super::types::lent_type;
use crate::api::{Api, PolymorphicName, Property, StructuredType};
use crate::diagnostic::Diagnostic;
use crate::naming::{FUNCTIONS, UNKNOWN};

/// Emits the enum over `base` and its derived types.
pub(super) fn emit(
    api: &Api,
    base: &StructuredType,
    polymorphic: &PolymorphicName,
) -> Result<File, Diagnostic> {
    let name = &polymorphic.rust;
    let variants = api.variants(base);
    check_names(
        &[UNKNOWN],
        variants.iter().map(|variant| &variant.name.rust),
    )?;
    let methods: Vec<_> = base.properties.iter().map(Property::method).collect();
    check_names(&FUNCTIONS, &methods)?;
    let mut scope = Scope::of_model(name);
    let base_type = scope.model(&base.name.rust);
    let mut text = Text::default();
    let docs = describe::polymorphic(base);
    describe::item(&mut text, 0, &docs, base.deprecation.as_ref());
    text.line(0, "#[derive(Clone, PartialEq)]");
    text.line(0, "#[non_exhaustive]");
    text.line(0, format_args!("pub enum {name} {{"));
    for variant in &variants {
        let docs = Docs::of(&format!("A {}.", code(&variant.name.qualified)));
        describe::item(&mut text, 4, &docs, variant.deprecation.as_ref());
        let rust = &variant.name.rust;
        text.line(4, format_args!("{rust}({}),", scope.model(rust)));
    }
    text.line(
        4,
        "/// An undeclared or missing type, with the properties of the base type.",
    );
    text.line(4, format_args!("{UNKNOWN}({base_type}),"));
    text.line(0, "}");
    text.blank();
    let qualified = string_literal(&base.name.qualified);
    let reference = reference(api, base, &mut scope)?;
    text.line(0, "emitted::polymorphic! {");
    text.line(
        4,
        format_args!("{name}: {base_type} = {qualified}{reference};"),
    );
    for variant in &variants {
        let rust = &variant.name.rust;
        text.line(4, format_args!("Self::{rust}({});", scope.model(rust)));
    }
    for property in &base.properties {
        accessor(api, property, &mut scope, &mut text)?;
    }
    text.line(0, "}");
    let path = model_path(api, &polymorphic.module);
    Ok(file::rust(path, &scope.with_imports(&text)))
}

/// Adds the row of a property of the base type, which all variants have.
fn accessor(
    api: &Api,
    property: &Property,
    scope: &mut Scope<'_>,
    text: &mut Text,
) -> Result<(), Diagnostic> {
    let docs = Docs::described(property.description.as_deref());
    describe::row(text, &docs, property.deprecation.as_ref());
    let wire = string_literal(&property.name);
    let (name, handle) = (property.method(), &property.constant);
    let value = scope.written(&lent_type(api, &property.type_reference)?);
    text.line(4, format_args!("{wire} {name} {handle} -> {value};"));
    Ok(())
}
