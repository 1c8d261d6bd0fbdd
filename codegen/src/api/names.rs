//! Final Rust names of types, renames, and their problems.
//!
//! Types that would get one name are distinguished as described in `apart.rs`. The type of the shortest namespace keeps
//! the name; the others get the rest of their namespace as a prefix (`microsoft.graph.identity` is `Identity`,
//! `microsoft.graph.security.identity` is `SecurityIdentity`), else the whole namespace, else a number as a suffix.
//! Enums over hierarchies are named after all types, and the types of parameters after those.
//!
//! A name from the configuration is used as it is; if it collides with another one, that is an error.

use crate::api::types::{PolymorphicName, TypeName};
use std::collections::BTreeMap;

use super::apart::{Wish, tell_apart};
use crate::config::{Config, applies};
use crate::diagnostic::{Diagnostic, Diagnostics, quote};
use crate::naming::{self, Case, RustName};
use crate::schema::model::Map;
use crate::schema::problems::{Location, Problems};
use crate::schema::*;

/// Assigns names, and records which renames were used.
pub(super) struct RustNames<'m, 'a> {
    model: &'m Model<'a>,
    /// The Rust name and the position in the configuration, by target.
    renames: Map<Target, (RustName, usize)>,
    used: Vec<bool>,
    /// The types named so far, by their modules in lower case.
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
                config
                    .place(Diagnostic::error(message), rename.at)
                    .in_element(format!("rename {}", rename.path))
                    .help(help)
            };
            let Some(name) = RustName::new(&rename.name) else {
                names.problems.diagnostics.push(diagnostic(
                    format!("{} is no Rust identifier", quote(&rename.name)),
                    "give a name of letters, digits and underscores; write a keyword as r#keyword",
                ));
                // One problem for each entry is enough.
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

    /// Returns the rename of a target, which counts as used from then on.
    fn renamed(&mut self, target: Target) -> Option<RustName> {
        let (name, index) = self.renames.get(&target)?;
        if let Some(used) = self.used.get_mut(*index) {
            *used = true;
        }
        Some(name.clone())
    }

    /// Returns the problems with names and renames.
    pub(super) fn finish(mut self, config: &Config, version: &str) -> Diagnostics {
        for (rename, used) in config.renames.iter().zip(&self.used) {
            if applies(rename.versions.as_deref(), version) && !used && !config.is_lenient {
                let nearest = self.model.nearest_target(&rename.path);
                let warning = config.unused("rename", &rename.path, version, nearest, rename.at);
                self.problems.diagnostics.push(warning);
            }
        }
        self.problems.diagnostics
    }

    /// Names the types, and the enums over those that are polymorphic.
    pub(super) fn types(
        &mut self,
        types: &[TypeId],
        is_polymorphic: impl Fn(TypeId) -> bool,
    ) -> Vec<(TypeId, TypeName, Option<PolymorphicName>)> {
        let chosen = self.type_names(types);
        let polymorphic: Vec<bool> = chosen.iter().map(|(id, _)| is_polymorphic(*id)).collect();
        for (id, rust) in &chosen {
            self.take(*id, rust, &naming::module_name(rust.as_str()));
        }
        let wish = |(_, rust): &(TypeId, RustName)| Wish {
            name: naming::made_type_name(&format!("Any{}", rust.unraw())),
            is_given: false,
            otherwise: vec![naming::made_type_name(&format!("AnyOf{}", rust.unraw()))],
        };
        let wishes = chosen.iter().zip(&polymorphic);
        let wishes = wishes.filter(|(_, is_polymorphic)| **is_polymorphic);
        let enums = tell_apart(
            wishes.map(|(chosen, _)| wish(chosen)).collect(),
            Case::Camel,
            file,
            |file| self.taken.contains_key(file),
        );
        let mut enums = enums.into_iter();
        let mut names = Vec::with_capacity(chosen.len());
        for ((id, rust), is_polymorphic) in chosen.into_iter().zip(polymorphic) {
            let polymorphic = is_polymorphic.then(|| enums.next()).flatten();
            let polymorphic = polymorphic.map(|rust| {
                let module = naming::module_name(rust.as_str());
                self.take(id, &rust, &module);
                PolymorphicName { rust, module }
            });
            let name = TypeName {
                qualified: self.model.type_entry(id).name.to_string(),
                module: naming::module_name(rust.as_str()),
                rust,
            };
            names.push((id, name, polymorphic));
        }
        names
    }

    /// Returns the name of each type, sorted by CSDL name.
    fn type_names(&mut self, types: &[TypeId]) -> Vec<(TypeId, RustName)> {
        let model = self.model;
        let mut ids = types.to_vec();
        ids.sort_by_key(|id| {
            let QualifiedName { namespace, name } = model.type_entry(*id).name;
            (namespace.split('.').count(), namespace, name)
        });
        // For each file, the type that keeps it; the names of the others start with the rest of their namespaces.
        let mut keepers: BTreeMap<String, &str> = BTreeMap::new();
        let mut wishes = Vec::with_capacity(ids.len());
        for id in &ids {
            let QualifiedName { namespace, name } = model.type_entry(*id).name;
            if let Some(name) = self.renamed(Target::Type(*id)) {
                wishes.push(Wish {
                    name,
                    is_given: true,
                    otherwise: Vec::new(),
                });
                continue;
            }
            let name = naming::type_name(name);
            let keeper = *keepers.entry(file(&name)).or_insert(namespace);
            let longer = |rest: String| {
                let is_longer = !rest.is_empty() && namespace != keeper;
                is_longer.then(|| naming::type_name(&(rest + name.unraw())))
            };
            let otherwise = [rest(namespace, keeper), rest(namespace, "")];
            wishes.push(Wish {
                otherwise: otherwise.into_iter().filter_map(longer).collect(),
                name,
                is_given: false,
            });
        }
        let names = tell_apart(wishes, Case::Camel, file, |_| false);
        let mut chosen: Vec<_> = ids.into_iter().zip(names).collect();
        chosen.sort_by_key(|(id, _)| model.type_entry(*id).name);
        chosen
    }

    /// Names the types that hold the parameters of actions, each after the type that the action binds to and the action.
    /// A type that already has such a name keeps it.
    pub(super) fn parameters<'n>(
        &self,
        actions: impl Iterator<Item = (Option<&'n RustName>, &'n RustName)>,
    ) -> Vec<RustName> {
        let wishes = actions.map(|(binding, action)| {
            let binding = binding.map_or("", |name| naming::stem(name));
            let action = naming::type_name(action.unraw());
            let name = format!("{binding}{}Parameters", naming::stem(&action));
            Wish {
                otherwise: vec![naming::made_type_name(&format!("{name}OfAction"))],
                name: naming::made_type_name(&name),
                is_given: false,
            }
        });
        tell_apart(wishes.collect(), Case::Camel, file, |file| {
            self.taken.contains_key(file)
        })
    }

    /// Reserves the name of an emitted type and of its file, unless another type has it.
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
        // Types and modules share a namespace, and all types have a module.
        let is_lower = rust.as_str().is_ascii()
            && !rust.as_str().bytes().any(|byte| byte.is_ascii_uppercase());
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
        // Some file systems and the compiler's lints ignore case; a module's name is in lower case already.
        let before = self
            .taken
            .insert(module.as_str().to_lowercase(), (rust.clone(), id));
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

    /// Returns the Rust name of an element inside an owner, by a rename or by the rule, and whether it is a rename.
    pub(super) fn inner(
        &mut self,
        target: Target,
        derived: impl FnOnce() -> RustName,
    ) -> (RustName, bool) {
        let given = self.renamed(target);
        let is_given = given.is_some();
        (given.unwrap_or_else(derived), is_given)
    }

    /// Returns the Rust names of elements in one owner, which are in the order in which they keep a name.
    pub(super) fn all_inner(
        &mut self,
        items: impl Iterator<Item = (Target, RustName)>,
        case: Case,
    ) -> Vec<RustName> {
        let wishes = items.map(|(target, derived)| {
            let (name, is_given) = self.inner(target, || derived);
            Wish {
                name,
                is_given,
                otherwise: Vec::new(),
            }
        });
        let wishes = wishes.collect();
        let key = match case {
            Case::Camel => |name: &RustName| name.unraw().to_owned(),
            Case::Snake => constant_key,
        };
        tell_apart(wishes, case, key, |_| false)
    }

    /// Reports two names inside one owner that are one Rust name because one comes from the configuration; `kept` are
    /// Rust names that the generated code needs itself. Returns whether there is no problem.
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
    /// The qualified name of the declaring element.
    pub(super) owner: &'b str,
    /// The CSDL name.
    pub(super) name: &'b str,
    /// The Rust name.
    pub(super) rust: &'b str,
    pub(super) location: Location,
}

/// Returns the key by which two fields of one type must differ, because each has a constant: names that differ as fields
/// do so as constants, except for a few letters such as `ß`, and for names from the configuration.
pub(super) fn constant_key(name: &RustName) -> String {
    naming::constant_name(name.unraw()).unraw().to_owned()
}

/// Returns the file of a type. Some file systems and the compiler's lints ignore case.
fn file(name: &RustName) -> String {
    naming::module_name(name.as_str()).as_str().to_lowercase()
}

const RENAME: &str = "give one of the two another name by a [[rename]] entry";

/// Returns the part of a namespace beyond the segments that it shares with another one, as the first part of a name.
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
