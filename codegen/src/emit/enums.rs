//! Enumeration types without `IsFlags`: an open enum.

use super::describe;
use super::error::check_names;
use super::file::{self, File, model_path};
use super::imports::Scope;
use super::text::{Text, string_literal};
use crate::api::{Api, EnumType};
use crate::diagnostic::Diagnostic;
use crate::naming::UNKNOWN_VALUE;

/// Emits one enumeration type.
pub(super) fn emit(api: &Api, enumeration: &EnumType) -> Result<File, Diagnostic> {
    let name = &enumeration.name.rust;
    let members = &enumeration.members;
    check_names(&[UNKNOWN_VALUE], members.iter().map(|member| &member.rust))?;
    let mut scope = Scope::of_model(name);
    let text_type = scope.known("Box");
    let mut text = Text::default();
    let docs = describe::enumeration(enumeration);
    describe::item(&mut text, 0, &docs, enumeration.deprecation.as_ref());
    text.line(0, "#[derive(Clone, PartialEq)]");
    text.line(0, "#[non_exhaustive]");
    text.line(0, format_args!("pub enum {name} {{"));
    for member in members {
        let docs = describe::member(member);
        describe::item(&mut text, 4, &docs, member.deprecation.as_ref());
        text.line(4, format_args!("{},", member.rust));
    }
    text.line(4, "/// A value that the metadata does not declare.");
    text.line(4, format_args!("{UNKNOWN_VALUE}({text_type}<str>),"));
    text.line(0, "}");
    text.blank();
    let literal = describe::literal(api, enumeration);
    text.line(0, "emitted::enumeration! {");
    text.line(4, format_args!("{name}{literal};"));
    for member in members {
        let wire = string_literal(&member.name);
        text.line(4, format_args!("Self::{} = {wire};", member.rust));
    }
    text.line(0, "}");
    let path = model_path(api, &enumeration.name.module);
    Ok(file::rust(path, &scope.with_imports(&text)))
}
