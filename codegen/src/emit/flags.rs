//! Enumeration types with `IsFlags`: a set of members.

use super::describe;
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
use super::text::{Text, string_literal};
use crate::api::{Api, EnumType};
use crate::diagnostic::Diagnostic;

/// Emits one enumeration type with `IsFlags`.
pub(super) fn emit(api: &Api, enumeration: &EnumType) -> Result<File, Diagnostic> {
    let name = &enumeration.name.rust;
    let members = &enumeration.members;
    check_names(&[], members.iter().map(|member| &member.rust))?;
    let mut scope = Scope::of_model(name);
    let flags = scope.known("Flags");
    let mut text = Text::default();
    let docs = describe::enumeration(enumeration);
    describe::item(&mut text, 0, &docs, enumeration.deprecation.as_ref());
    text.line(0, "#[derive(Clone, Default, PartialEq, Eq, Hash)]");
    text.line(0, format_args!("pub struct {name}({flags});"));
    text.blank();
    let literal = describe::literal(api, enumeration);
    text.line(0, "emitted::flags! {");
    text.line(4, format_args!("{name}{literal};"));
    for member in members {
        let docs = describe::member(member);
        describe::row(&mut text, &docs, member.deprecation.as_ref());
        let wire = string_literal(&member.name);
        let (constant, value) = (&member.rust, member.value);
        text.line(4, format_args!("{wire} {constant} = {value};"));
    }
    text.line(0, "}");
    let path = model_path(api, &enumeration.name.module);
    Ok(file::rust(path, &scope.with_imports(&text)))
}
