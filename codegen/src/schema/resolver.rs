//! A model under construction, with the functions that the passes share.

use super::arena::*;
use super::model::{Map, Model, NamespaceId};
use super::problems::{Location, Problems};
use crate::diagnostic::quote;
use crate::naming::is_simple_identifier;

/// A model under construction, with the problems found so far.
pub(crate) struct Resolver<'a> {
    pub(crate) model: Model<'a>,
    pub(crate) problems: Problems<'a>,
    pub(crate) namespace_ids: Map<&'a str, NamespaceId>,
}

impl<'a> Resolver<'a> {
    /// Reports a name that is not an identifier.
    pub(crate) fn check_name(
        &mut self,
        location: Location,
        name: &str,
        element: impl FnOnce() -> String,
    ) {
        if !is_simple_identifier(name) {
            self.problems.error(
                location,
                element(),
                format!("{} is not an identifier", quote(name)),
                "a name starts with a letter or an underscore, goes on with letters, digits and \
                 underscores, and has at most 128 characters",
            );
        }
    }

    /// Resolves a type name, or reports why that fails.
    pub(crate) fn follow(
        &mut self,
        location: Location,
        name: &'a str,
        element: impl FnOnce() -> String,
    ) -> Reference {
        match self.model.reference(location.source, name) {
            Ok(reference) => reference,
            Err(message) => {
                let help = self.remedy(
                    location.source,
                    name,
                    "declare the type, give the document that does, correct the name, or leave out what has it by an [[omitted]] entry",
                );
                self.problems.error(location, element(), message, help);
                Reference::UNTYPED
            }
        }
    }

    /// Returns the remedy for a name that does not resolve: the document that is missing, if it is known.
    pub(crate) fn remedy(&self, source: u32, name: &str, otherwise: &'static str) -> &'static str {
        let item = name.strip_prefix("Collection(").unwrap_or(name);
        match self.model.missing_document(source, item) {
            Some(_) => {
                "give that document too: a further file, address or folder (a further `--service` of `new`), or the folder with all documents in a build script"
            }
            None => otherwise,
        }
    }

    pub(crate) fn type_name(&self, id: TypeId) -> QualifiedName<'a> {
        self.model.type_entry(id).name
    }

    /// The ids of all types.
    pub(crate) fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..count(self.model.types.len())).map(TypeId)
    }

    pub(crate) fn namespace(&self, id: NamespaceId) -> &'a str {
        self.model
            .namespaces
            .get(id.0 as usize)
            .copied()
            .unwrap_or_default()
    }
}
