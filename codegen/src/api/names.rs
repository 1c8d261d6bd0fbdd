//! Final Rust names of everything that is emitted, and what to do where two of them meet.
//!
//! Types of two namespaces that would get one name are told apart by their namespaces: the type of
//! the shortest namespace keeps the name, the others put the rest of their namespace before it
//! (`microsoft.graph.identity` is `Identity`, `microsoft.graph.security.identity` is
//! `SecurityIdentity`). Every other meeting of names is an error that names both, since no choice
//! would survive the next addition; a rename in the configuration settles it.

use crate::api::types::{PolymorphicName, TypeName};
use std::collections::BTreeMap;

use crate::config::{Config, applies};
use crate::diagnostic::{Diagnostic, Diagnostics, quote};
use crate::naming::{self, RustName};
use crate::schema::model::Map;
use crate::schema::problems::{Location, Problems};
use crate::schema::*;

/// The longest file stem in bytes: file systems allow 255 for a name, and `.rs` follows.
const MAX_STEM: usize = 250;

/// Assigns names, and remembers which renames were needed.
pub(super) struct RustNames<'m, 'a> {
    model: &'m Model<'a>,
    /// Rust name and position in the configuration, by target.
    renames: Map<Target, (RustName, usize)>,
    used: Vec<bool>,
    /// The types that are named so far, by their modules in lower case.
    taken: BTreeMap<String, (RustName, TypeId)>,
    pub(super) problems: Problems<'a>,
}

impl<'m, 'a> RustNames<'m, 'a> {
    pub(super) fn new(model: &'m Model<'a>, config: &Config, version: &str) -> Self {
        let mut names = Self {
            model,
            renames: Map::default(),
            used: vec![false; config.renames.len()],
            taken: BTreeMap::new(),
            problems: Problems::new(model.inputs.iter().map(|input| input.source)),
        };
        for (index, rename) in config.renames.iter().enumerate() {
            if !applies(rename.versions.as_deref(), version) {
                continue;
            }
            let diagnostic = |message: String, help: &str| {
                Diagnostic::error(message)
                    .in_source(config.source_name())
                    .in_element(format!("rename {}", rename.path))
                    .help(help)
            };
            let Some(name) = RustName::new(&rename.name) else {
                names.problems.diagnostics.push(diagnostic(
                    format!("{} is no Rust identifier", quote(&rename.name)),
                    "give a name of letters, digits and underscores; write a keyword as r#keyword",
                ));
                // One problem of an entry is enough.
                if let Some(used) = names.used.get_mut(index) {
                    *used = true;
                }
                continue;
            };
            for target in model.targets_named(&rename.path) {
                let other = names.renames.insert(target, (name.clone(), index));
                if other.is_some_and(|(other, _)| other != name) {
                    names.problems.diagnostics.push(diagnostic(
                        format!("{} is renamed twice", quote(&rename.path)),
                        "keep one of the two entries",
                    ));
                }
            }
        }
        names
    }

    /// The rename of a target, which counts as used from then on.
    fn renamed(&mut self, target: Target) -> Option<RustName> {
        let (name, index) = self.renames.get(&target)?;
        if let Some(used) = self.used.get_mut(*index) {
            *used = true;
        }
        Some(name.clone())
    }

    /// What went wrong with names and renames.
    pub(super) fn finish(mut self, config: &Config, version: &str) -> Diagnostics {
        for (rename, used) in config.renames.iter().zip(&self.used) {
            if applies(rename.versions.as_deref(), version) && !used && !config.is_lenient {
                self.problems.diagnostics.push(
                    Diagnostic::warning(format!(
                        "the entry for {} changes nothing in {version}",
                        quote(&rename.path)
                    ))
                    .in_source(config.source_name())
                    .in_element("rename")
                    .help(
                        "remove the entry, correct its path, or name the versions that it is for",
                    ),
                );
            }
        }
        self.problems.diagnostics
    }

    /// The names of types, and of the enums over those that are polymorphic.
    pub(super) fn types(
        &mut self,
        types: &[TypeId],
        is_polymorphic: impl Fn(TypeId) -> bool,
    ) -> Vec<(TypeId, TypeName, Option<PolymorphicName>)> {
        let mut chosen: Vec<(TypeId, RustName)> = Vec::with_capacity(types.len());
        let mut by_name: BTreeMap<RustName, Vec<TypeId>> = BTreeMap::new();
        for id in types {
            match self.renamed(Target::Type(*id)) {
                Some(name) => chosen.push((*id, name)),
                None => {
                    let name = naming::type_name(self.model.type_entry(*id).name.name);
                    by_name.entry(name).or_default().push(*id);
                }
            }
        }
        for (name, mut ids) in by_name {
            ids.sort_by_key(|id| {
                let QualifiedName { namespace, name } = self.model.type_entry(*id).name;
                (namespace.split('.').count(), namespace, name)
            });
            let keeper = ids
                .first()
                .map(|id| self.model.type_entry(*id).name.namespace)
                .unwrap_or_default();
            for id in ids {
                let namespace = self.model.type_entry(id).name.namespace;
                chosen.push((
                    id,
                    naming::type_name(&(rest(namespace, keeper) + name.unraw())),
                ));
            }
        }
        chosen.sort_by_key(|(id, _)| self.model.type_entry(*id).name);
        let mut names = Vec::with_capacity(chosen.len());
        for (id, rust) in chosen {
            let qualified = self.model.type_entry(id).name.to_string();
            let module = naming::module_name(&rust);
            self.take(id, &rust, &module);
            let polymorphic = is_polymorphic(id).then(|| {
                let rust = rust.with_prefix("Any");
                let module = naming::module_name(&rust);
                self.take(id, &rust, &module);
                PolymorphicName { rust, module }
            });
            let name = TypeName {
                qualified,
                rust,
                module,
            };
            names.push((id, name, polymorphic));
        }
        names
    }

    /// The names of the type that holds the parameters of an action. What it binds to and what it is
    /// called make them; a type that has the name already keeps it.
    pub(super) fn parameters(
        &mut self,
        id: OperationId,
        action: &RustName,
        binding: &RustName,
        qualified: String,
    ) -> TypeName {
        let action = naming::type_name(action.unraw());
        let action = action.unraw().trim_end_matches('_');
        let binding = RustName::of(naming::stem(binding));
        let mut rust = binding.with_suffix(&format!("{action}Parameters"));
        let mut module = naming::module_name(&rust);
        while self.taken.contains_key(&module.to_lowercase()) {
            rust = rust.with_suffix("OfAction");
            module = naming::module_name(&rust);
        }
        let entry = self.model.operation(id);
        self.check_length(entry.location, entry.name, &module);
        if let Some(binding) = entry.binding().and_then(|of| self.model.declared_type(of)) {
            self.taken
                .insert(module.to_lowercase(), (rust.clone(), binding));
        }
        TypeName {
            qualified,
            rust,
            module,
        }
    }

    /// Reports a file name that file systems do not take.
    fn check_length(&mut self, location: Location, name: QualifiedName<'_>, module: &RustName) {
        if module.len() > MAX_STEM {
            self.problems.error(
                location,
                name.to_string(),
                format!("the file name {} is too long", quote(module)),
                "give the type a shorter name by a [[rename]] entry",
            );
        }
    }

    /// Takes the name of an emitted type and of its file, unless another type has it.
    fn take(&mut self, id: TypeId, rust: &RustName, module: &RustName) {
        let entry = self.model.type_entry(id);
        if *rust == naming::UNKNOWN {
            self.problems.error(
                entry.location,
                entry.name.to_string(),
                format!("`{}` cannot become the Rust type `{rust}`, which polymorphic enums have as a variant", entry.name),
                RENAME,
            );
        }
        // Types and modules share a namespace, and the modules are those of all types.
        let is_lower = rust.is_ascii() && !rust.bytes().any(|byte| byte.is_ascii_uppercase());
        if is_lower {
            self.problems.error(
                entry.location,
                entry.name.to_string(),
                format!(
                    "`{}` cannot become the Rust type `{rust}`, which looks like a module",
                    entry.name
                ),
                "give the type a name that starts with a capital letter by a [[rename]] entry",
            );
        }
        self.check_length(entry.location, entry.name, module);
        // Files of some disks and the compiler's lints fold case; a module's name does it already.
        let before = self.taken.insert(module.to_lowercase(), (rust.clone(), id));
        if let Some((other_rust, other)) = before {
            let other = self.model.type_entry(other).name;
            let message = if other_rust == *rust {
                format!(
                    "`{}` and `{other}` both become the Rust type `{rust}`",
                    entry.name
                )
            } else {
                format!(
                    "`{}` and `{other}` become `{rust}` and `{other_rust}`, which share the file `{module}.rs`",
                    entry.name
                )
            };
            self.problems
                .error(entry.location, entry.name.to_string(), message, RENAME);
        }
    }

    /// The Rust name of something in an owner, by a rename or by the rule.
    pub(super) fn inner(&mut self, target: Target, derived: impl FnOnce() -> RustName) -> RustName {
        self.renamed(target).unwrap_or_else(derived)
    }

    /// Reports two names inside one owner that became one Rust name; `kept` are Rust names that the
    /// generated code needs itself. Says whether all is well.
    pub(super) fn check_inner<'b>(
        &mut self,
        what: &str,
        items: impl Iterator<Item = Inner<'b>>,
        kept: &[&str],
    ) -> bool {
        let mut taken: Map<&str, &str> = Map::default();
        let mut is_well = true;
        for Inner {
            owner,
            name,
            rust,
            location,
        } in items
        {
            let message = if kept.contains(&rust) {
                let name = quote(name);
                format!(
                    "{name} cannot become the Rust {what} `{rust}`, which the generated code has itself"
                )
            } else if let Some(other) = taken.insert(rust, name) {
                format!(
                    "{} and {} both become the Rust {what} `{rust}`",
                    quote(other),
                    quote(name)
                )
            } else {
                continue;
            };
            is_well = false;
            self.problems
                .error(location, format!("{owner}/{name}"), message, RENAME);
        }
        is_well
    }
}

/// A name inside an owner.
pub(super) struct Inner<'b> {
    /// The qualified name of what declares it.
    pub(super) owner: &'b str,
    /// The CSDL name.
    pub(super) name: &'b str,
    /// The Rust name.
    pub(super) rust: &'b str,
    pub(super) location: Location,
}

const RENAME: &str = "give one of the two another name by a [[rename]] entry";

/// What a namespace has beyond the segments that it shares with another, as a name's first part.
fn rest(namespace: &str, keeper: &str) -> String {
    let mut kept = keeper.split('.');
    let rest = namespace
        .split('.')
        .skip_while(|segment| kept.next() == Some(segment));
    rest.map(|segment| naming::type_name(segment).unraw().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::rest;

    #[test]
    fn a_namespace_adds_what_it_does_not_share() {
        assert_eq!(rest("microsoft.graph", "microsoft.graph"), "");
        assert_eq!(
            rest("microsoft.graph.security", "microsoft.graph"),
            "Security"
        );
        assert_eq!(
            rest("microsoft.graph.callRecords", "microsoft.graph.search"),
            "CallRecords"
        );
        assert_eq!(rest("contoso.data", "acme"), "ContosoData");
    }
}
