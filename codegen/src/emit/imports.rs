//! The meaning of names in an emitted file, and its imports.
//!
//! Emitters write plain names: `Property`, `Option`. A file imports those known names that it uses. Types of the
//! metadata can have any name, including `Property` or `Option`: if a type has such a name, other files write it with
//! its path, and its own file writes the known name with its path.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::text::Text;
use crate::api::{Names, RustType};
use crate::imported::{EMITTED, MODELS, PRELUDE, REQUESTS, find, is_known, module};
use crate::naming::RustName;

/// What a file is for, which decides how it names things.
#[derive(Debug)]
enum Place<'a> {
    /// It defines this model.
    Model(&'a RustName),
    /// It has requests, and finds the models at this path.
    Requests { models: &'static str },
}

/// The names of one file.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    place: Place<'a>,
    /// What is imported from the module for emitted code.
    emitted: BTreeSet<&'static str>,
    /// What is imported besides.
    paths: BTreeSet<String>,
}

impl<'a> Scope<'a> {
    /// Creates the scope of a file that defines the model `own`.
    pub(super) fn of_model(own: &'a RustName) -> Self {
        Self::of(Place::Model(own))
    }

    /// Creates the scope of a file of requests, which has the models at this path.
    pub(super) fn of_requests(models: &'static str) -> Self {
        Self::of(Place::Requests { models })
    }

    fn of(place: Place<'a>) -> Self {
        Self {
            place,
            emitted: BTreeSet::new(),
            paths: BTreeSet::new(),
        }
    }

    /// Returns the type that the file defines, if it can have a known name.
    fn own(&self) -> Option<&'a RustName> {
        match self.place {
            Place::Model(own) => Some(own),
            Place::Requests { .. } => None,
        }
    }

    /// Returns how the file writes a known name, which it imports.
    pub(super) fn known(&mut self, name: &'static str) -> Cow<'static, str> {
        let known = match self.place {
            Place::Model(_) => MODELS,
            Place::Requests { .. } => REQUESTS,
        };
        let module = module(known, name);
        if self.own().is_some_and(|own| own.as_str() == name)
            && let Some(module) = module.or_else(|| find(PRELUDE, name))
        {
            return format!("::{module}::{name}").into();
        }
        match module {
            Some(module) if module == EMITTED => {
                self.emitted.insert(name);
            }
            Some(module) => self.import(format!("{module}::{name}")),
            None => {}
        }
        name.into()
    }

    /// Returns how the file writes the name of a model.
    pub(super) fn model(&mut self, name: &RustName) -> String {
        let own = match self.place {
            Place::Model(own) => own,
            Place::Requests { models } => {
                self.import(models);
                return format!("models::{name}");
            }
        };
        let path = format!("super::{name}");
        if own == name {
            return name.to_string();
        }
        if is_known(name.as_str()) {
            return path;
        }
        self.import(path);
        name.to_string()
    }

    /// Returns how the file writes a type.
    pub(super) fn written(&mut self, rust_type: &RustType) -> String {
        let mut text = String::new();
        rust_type.write(&mut text, self);
        text
    }

    /// Returns whether the file names a model, so that it imports their module.
    pub(super) fn names_models(&self) -> bool {
        matches!(self.place, Place::Requests { models } if self.paths.contains(models))
    }

    /// Imports a path that is not one of the known names.
    pub(super) fn import(&mut self, path: impl Into<String>) {
        self.paths.insert(path.into());
    }

    /// Returns code with the imports of everything that it uses.
    pub(super) fn with_imports(self, code: &Text) -> Text {
        let mut text = Text::default();
        // Models call the macros of the module too.
        let module = self.own().map(|_| "self");
        let names: Vec<&str> = module.into_iter().chain(self.emitted).collect();
        let mut paths = self.paths;
        if !names.is_empty() {
            // Sorted by its module.
            paths.insert(EMITTED.to_owned());
        }
        for path in &paths {
            if path == EMITTED && names != ["self"] {
                text.import(path, &names);
            } else {
                text.line(0, format_args!("use {path};"));
            }
        }
        if !paths.is_empty() {
            text.blank();
        }
        text.append(code);
        text
    }
}

impl Names for Scope<'_> {
    fn known(&mut self, path: &'static str, text: &mut String) {
        match (path.rsplit_once("::"), &self.place) {
            // For requests, JSON of any kind has the name of what a function returns, so it is written with its module.
            (Some((module, _)), Place::Requests { .. }) => {
                Scope::known(self, module);
                text.push_str(path);
            }
            (Some((_, name)), Place::Model(_)) => text.push_str(&Scope::known(self, name)),
            (None, _) => text.push_str(&Scope::known(self, path)),
        }
    }

    fn model(&mut self, name: &RustName, text: &mut String) {
        text.push_str(&Scope::model(self, name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_names_are_sorted_and_distinct() {
        for known in [PRELUDE, MODELS, REQUESTS] {
            assert!(known.is_sorted_by(|left, right| left.0 < right.0));
        }
    }
}
