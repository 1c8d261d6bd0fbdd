//! The files of a version's types, each made once for all versions that say the same of the type.

use std::rc::Rc;

use syn::Item;

use super::error::EmitError;
use super::same::Versions;
use super::scope::Scope;
use super::surface::Surface;
use super::templates::Templates;
use super::{ast, enums, file, polymorphic, structs};
use crate::api::{Api, EnumType, StructuredType};
use crate::diagnostic::Diagnostics;

/// A type as it is emitted: one file.
pub(super) struct Emitted<'a> {
    /// The module and file stem.
    pub(super) module: &'a str,
    /// The type that the module exports.
    pub(super) rust: &'a str,
    /// The items after the imports.
    pub(super) items: Vec<Item>,
    /// Its lines in the listing.
    pub(super) surface: Surface,
    /// The names that the items use.
    pub(super) scope: Scope<'a>,
}

/// The same, printed.
pub(super) struct Printed {
    /// The module and file stem.
    pub(super) module: String,
    /// The type that the module exports.
    pub(super) rust: String,
    /// The file's content.
    pub(super) content: String,
    /// Its lines in the listing.
    pub(super) surface: Vec<String>,
}

impl Emitted<'_> {
    fn print(self) -> Result<Printed, EmitError> {
        // The module becomes a file name, so it must be an identifier too.
        ast::ident(self.module)?;
        let mut items = self.scope.imports()?;
        items.extend(self.items);
        Ok(Printed {
            module: self.module.to_owned(),
            rust: self.rust.to_owned(),
            content: file::rust(Vec::new(), items),
            surface: self.surface.into_lines(),
        })
    }
}

/// The printed types of a version.
pub(super) struct Models<'a> {
    api: &'a Api,
    /// By the place of the type in the API; `None` where it could not be emitted.
    enums: Vec<Option<Rc<Printed>>>,
    /// As `enums`, with the enum over the type and those derived from it, where there is one.
    structs: Vec<Option<Rc<[Printed]>>>,
}

impl<'a> Models<'a> {
    /// Prints the types of `api`, or takes what `earlier` versions have printed.
    pub(super) fn print(
        api: &'a Api,
        templates: &Templates,
        earlier: &[Models<'a>],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut enums = Vec::with_capacity(api.enum_types.len());
        for enumeration in &api.enum_types {
            let printed = match earlier
                .iter()
                .find_map(|models| models.same_enum(enumeration))
            {
                Some(printed) => Ok(printed),
                None => enums::emit(templates, enumeration)
                    .and_then(Emitted::print)
                    .map(Rc::new),
            };
            enums.push(kept(printed, &enumeration.name.qualified, diagnostics));
        }
        let mut structs = Vec::with_capacity(api.structured_types.len());
        for structured in &api.structured_types {
            let same = earlier
                .iter()
                .find_map(|models| models.same_struct(api, structured).transpose());
            let printed = match same {
                Some(printed) => printed,
                None => print_struct(api, templates, structured),
            };
            structs.push(kept(printed, &structured.name.qualified, diagnostics));
        }
        Self {
            api,
            enums,
            structs,
        }
    }

    /// All printed types.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Printed> {
        let enums = self.enums.iter().flatten().map(|printed| &**printed);
        let structs = self.structs.iter().flatten().flat_map(|printed| &**printed);
        enums.chain(structs)
    }

    fn same_enum(&self, enumeration: &EnumType) -> Option<Rc<Printed>> {
        let types = &self.api.enum_types;
        let place = types
            .binary_search_by(|other| other.name.rust.cmp(&enumeration.name.rust))
            .ok()?;
        let is_same = types.get(place)? == enumeration;
        self.enums.get(place)?.clone().filter(|_| is_same)
    }

    fn same_struct(
        &self,
        api: &Api,
        structured: &StructuredType,
    ) -> Result<Option<Rc<[Printed]>>, EmitError> {
        let types = &self.api.structured_types;
        let found = types.binary_search_by(|other| other.name.rust.cmp(&structured.name.rust));
        let Ok(place) = found else {
            return Ok(None);
        };
        let (Some(one), Some(Some(printed))) = (types.get(place), self.structs.get(place)) else {
            return Ok(None);
        };
        let versions = Versions {
            one: self.api,
            other: api,
        };
        let is_same = versions.same_type(one, structured)?;
        Ok(is_same.then(|| Rc::clone(printed)))
    }
}

fn print_struct(
    api: &Api,
    templates: &Templates,
    structured: &StructuredType,
) -> Result<Rc<[Printed]>, EmitError> {
    let mut printed = vec![structs::emit(api, templates, structured)?.print()?];
    if let Some(names) = &structured.polymorphic {
        printed.push(polymorphic::emit(api, templates, structured, names)?.print()?);
    }
    Ok(printed.into())
}

fn kept<T>(
    printed: Result<T, EmitError>,
    element: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    printed
        .map_err(|error| diagnostics.push(error.at(element)))
        .ok()
}
