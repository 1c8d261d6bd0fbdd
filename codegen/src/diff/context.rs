//! Two states of one version, with the data that comparing their parts needs from both.

use std::collections::BTreeMap;
use std::fmt;

use crate::api::{Api, StructuredType, TypeReference, ValueType};

/// One state, with its types by name.
#[derive(Debug)]
pub(super) struct State<'a> {
    pub(super) api: &'a Api,
    structured: BTreeMap<&'a str, &'a StructuredType>,
    descendants: BTreeMap<&'a str, Vec<&'a StructuredType>>,
}

/// The two states.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) old: State<'a>,
    pub(super) new: State<'a>,
    /// Old CSDL names of types whose Rust name now stands for another CSDL name, with that name.
    pub(super) wire_renamed: BTreeMap<&'a str, &'a str>,
}

impl<'a> State<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let structured = api
            .structured_types
            .iter()
            .map(|item| (item.name.qualified.as_str(), item))
            .collect();
        let mut descendants: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for item in &api.structured_types {
            for base in ancestors(api, item) {
                descendants.entry(base).or_default().push(item);
            }
        }
        Self {
            api,
            structured,
            descendants,
        }
    }

    /// Returns the structured type of a qualified name.
    pub(super) fn structured(&self, qualified: &str) -> Option<&'a StructuredType> {
        self.structured.get(qualified).copied()
    }

    /// Returns the base type.
    pub(super) fn base(&self, structured: &StructuredType) -> Option<&'a StructuredType> {
        self.api.structured_types.get(structured.base?.0)
    }

    /// Returns the types that derive from this one, directly or indirectly, whether or not it is sealed.
    pub(super) fn descendants(&self, structured: &StructuredType) -> &[&'a StructuredType] {
        self.descendants
            .get(structured.name.qualified.as_str())
            .map_or(&[], Vec::as_slice)
    }

    /// Returns the names of the base types, the nearest first.
    fn ancestors(&self, structured: &StructuredType) -> Vec<&'a str> {
        ancestors(self.api, structured)
    }

    /// Returns the CSDL name of the type of one value.
    pub(super) fn value_name(&self, reference: &TypeReference) -> &'a str {
        self.api.value_name(reference)
    }

    /// Returns the type in CSDL and in Rust: `Collection(Edm.String)`, in Rust `Vec<String>`.
    pub(super) fn type_in_words(&self, reference: &TypeReference) -> String {
        let value = self.value_name(reference);
        let value = if reference.is_collection {
            format!("Collection({value})")
        } else {
            value.to_owned()
        };
        let value = match &reference.definition {
            Some(definition) => format!("{definition} ({value})"),
            None => value,
        };
        match self.api.value_type(reference) {
            Some(rust) => format!("{value}, in Rust {}", rust.among_models()),
            None => value,
        }
    }
}

/// Returns the names of the base types of a type, the nearest first.
fn ancestors<'a>(api: &'a Api, structured: &StructuredType) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    let mut current = structured
        .base
        .and_then(|id| api.structured_types.get(id.0));
    while let Some(base) = current {
        // A model that was built has no cycles of base types, but a comparison must not hang if one does.
        if names.contains(&base.name.qualified.as_str()) {
            break;
        }
        names.push(&base.name.qualified);
        current = base.base.and_then(|id| api.structured_types.get(id.0));
    }
    names
}

/// The difference between two types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeDifference {
    /// None, apart from nullability.
    None,
    /// In the type definition, which stands for the same type.
    Definition,
    /// In CSDL, while Rust uses the same type for both.
    Meaning,
    /// Only in being a collection.
    Collection,
    /// In Rust.
    Type,
}

impl<'a> Context<'a> {
    /// Returns whether the two qualified names denote the same type: the change of a type is reported at its
    /// declaration, not wherever it is used.
    pub(super) fn is_same(&self, old: &str, new: &str) -> bool {
        old == new || self.wire_renamed.get(old).is_some_and(|name| *name == new)
    }

    /// Returns whether one of two types derives from the other, in either state.
    pub(super) fn are_kin(&self, one: &str, other: &str) -> bool {
        [&self.old, &self.new].into_iter().any(|state| {
            let derives = |name: &str, base: &str| {
                let structured = state.structured(name);
                structured.is_some_and(|item| state.ancestors(item).contains(&base))
            };
            derives(one, other) || derives(other, one)
        })
    }

    /// Compares two types.
    pub(super) fn difference(&self, old: &TypeReference, new: &TypeReference) -> TypeDifference {
        let (old_name, new_name) = (self.old.value_name(old), self.new.value_name(new));
        let same_value = self.is_same(old_name, new_name);
        let same_rust = || match (&old.value, &new.value) {
            (ValueType::Primitive(old), ValueType::Primitive(new)) => {
                old.row().rust == new.row().rust
            }
            _ => false,
        };
        match (same_value, old.is_collection == new.is_collection) {
            (true, false) => TypeDifference::Collection,
            (true, true) if old.definition != new.definition => TypeDifference::Definition,
            (true, true) => TypeDifference::None,
            (false, true) if same_rust() => TypeDifference::Meaning,
            (false, _) => TypeDifference::Type,
        }
    }
}

/// Returns the surface's name of a type: `models::RestorePoint`.
pub(super) fn in_models(rust: impl fmt::Display) -> String {
    format!("models::{rust}")
}
