//! What to generate from a service's metadata, and what to leave out: the content of
//! `metadata/codegen.toml`, which the caller parses.
//!
//! Every cut and every rename carries a reason, and an entry that changes nothing in a version that
//! it applies to is an error there: the file cannot outlive what it was written for.

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics, quote};
use crate::naming::{is_rust_identifier, module_name};

/// The whole configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The file's name as diagnostics print it; the caller sets it.
    #[serde(skip)]
    pub source: String,
    /// Entries that change nothing are passed over instead of reported; the caller sets it where it
    /// asks about a document that the configuration was not written for.
    #[serde(skip)]
    pub is_lenient: bool,
    /// `[[version]]`: the versions of the service.
    #[serde(default, rename = "version")]
    pub versions: Vec<VersionConfig>,
    /// `[[sealed]]`: types that stay without their derived types.
    #[serde(default)]
    pub sealed: Vec<Sealed>,
    /// `[[omitted]]`: what is left out although the roots reach it.
    #[serde(default)]
    pub omitted: Vec<Omitted>,
    /// `[[rename]]`: Rust names that are given instead of derived.
    #[serde(default, rename = "rename")]
    pub renames: Vec<Rename>,
}

/// One version of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionConfig {
    /// The name in the service's addresses, such as `v1.0`.
    pub name: String,
    /// The Rust module and cargo feature, such as `v1_0`.
    pub module: String,
    /// Where the API starts: an entity set or a singleton, then navigation properties and type
    /// casts, such as `solutions/backupRestore`. Of the types on the way only the key and the
    /// navigation properties of the path are generated.
    pub roots: Vec<String>,
}

/// A type whose derived types are not drawn in through it, and which stays a plain struct.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// The qualified name of an entity or complex type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Why.
    pub reason: String,
    /// The versions that the entry applies to; all of them where it is absent.
    #[serde(default)]
    pub versions: Option<Vec<String>>,
}

/// A type, a property, a navigation property or an operation that is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Omitted {
    /// The CSDL path: `namespace.type`, `namespace.type/property`, `namespace.operation` (all
    /// overloads) or `namespace.operation(bindingType)`, as an annotation's target is written.
    pub path: String,
    /// Why.
    pub reason: String,
    /// The versions that the entry applies to; all of them where it is absent.
    #[serde(default)]
    pub versions: Option<Vec<String>>,
}

/// A Rust name for something whose derived name will not do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rename {
    /// The CSDL path, as an annotation's target is written: a type, a property, an enumeration
    /// member, an operation or a parameter.
    pub path: String,
    /// The Rust name: of a type, the struct or enum (the module follows from it); of a property, the
    /// field (the handle follows from it); of a member, the variant; of a member of flags, the
    /// constant.
    pub name: String,
    /// Why.
    pub reason: String,
    /// The versions that the entry applies to; all of them where it is absent.
    #[serde(default)]
    pub versions: Option<Vec<String>>,
}

impl Config {
    /// The version of that name.
    pub fn version(&self, name: &str) -> Option<&VersionConfig> {
        self.versions.iter().find(|version| version.name == name)
    }

    /// Checks what no document is needed for: names and modules of versions, reasons, and that
    /// entries name versions that exist.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong, all at once.
    pub fn check(&self) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        let mut tell = |element: String, message: String, help: &str| {
            let diagnostic = Diagnostic::error(message).in_source(self.source_name());
            diagnostics.push(diagnostic.in_element(element).help(help));
        };
        for (index, version) in self.versions.iter().enumerate() {
            let element = format!("version {}", version.name);
            let mut before = self.versions.iter().take(index);
            if before.any(|other| other.name == version.name || other.module == version.module) {
                let message = "another version has the same name or module".to_owned();
                tell(
                    element.clone(),
                    message,
                    "give every version a name and a module of its own",
                );
            }
            if version.name.is_empty() {
                tell(
                    element.clone(),
                    "the version has no name".to_owned(),
                    "name it as the service does, such as v1.0",
                );
            }
            let is_module =
                is_rust_identifier(&version.module) && !version.module.starts_with("r#");
            if !is_module || module_name(&version.module) != version.module {
                let message = format!("{} is no name for a module", quote(&version.module));
                tell(
                    element,
                    message,
                    "write lower-case letters, digits and underscores, such as v1_0",
                );
            }
        }
        let sealed = self
            .sealed
            .iter()
            .map(|entry| (&entry.type_name, &entry.reason, &entry.versions));
        let omitted = self
            .omitted
            .iter()
            .map(|entry| (&entry.path, &entry.reason, &entry.versions));
        let renames = self
            .renames
            .iter()
            .map(|entry| (&entry.path, &entry.reason, &entry.versions));
        for (name, reason, versions) in sealed.chain(omitted).chain(renames) {
            if reason.trim().is_empty() {
                tell(
                    name.clone(),
                    "the entry gives no reason".to_owned(),
                    "say why the entry is needed",
                );
            }
            let unknown = versions
                .iter()
                .flatten()
                .filter(|version| self.version(version).is_none());
            for version in unknown {
                let message = format!("there is no version {}", quote(version));
                tell(
                    name.clone(),
                    message,
                    "name versions as their [[version]] tables do",
                );
            }
        }
        diagnostics.or(())
    }

    /// The file's name for diagnostics.
    pub(crate) fn source_name(&self) -> &str {
        if self.source.is_empty() {
            "codegen.toml"
        } else {
            &self.source
        }
    }
}

/// Whether an entry with these versions applies to the version of that name.
pub(crate) fn applies(versions: Option<&[String]>, version: &str) -> bool {
    versions.is_none_or(|versions| versions.iter().any(|name| name == version))
}

#[cfg(test)]
mod tests {
    use super::{Config, applies};

    #[test]
    fn reads_every_kind_of_entry() {
        let config: Config = toml::from_str(
            r#"
            [[version]]
            name = "v1.0"
            module = "v1_0"
            roots = ["solutions/backupRestore"]

            [[sealed]]
            type = "microsoft.graph.identity"
            reason = "unrelated"

            [[omitted]]
            path = "microsoft.graph.a/b"
            reason = "broken"
            versions = ["beta"]

            [[rename]]
            path = "microsoft.graph.a"
            name = "Alpha"
            reason = "shorter"
            "#,
        )
        .unwrap();
        assert_eq!(config.version("v1.0").unwrap().module, "v1_0");
        assert!(config.version("beta").is_none());
        assert_eq!(config.sealed[0].type_name, "microsoft.graph.identity");
        assert_eq!(config.renames[0].name, "Alpha");
        assert!(applies(config.omitted[0].versions.as_deref(), "beta"));
        assert!(!applies(config.omitted[0].versions.as_deref(), "v1.0"));
        assert!(applies(None, "v1.0"));
    }

    #[test]
    fn checks_what_needs_no_document() {
        let config: Config = toml::from_str(
            r#"
            version = [
                { name = "v1.0", module = "v1_0", roots = [] },
                { name = "beta", module = "v1_0", roots = [] },
                { name = "next", module = "V1-x", roots = [] },
            ]
            sealed = [{ type = "ns.a", reason = " " }]
            rename = [{ path = "ns.b", name = "B", reason = "r", versions = ["v2"] }]
            "#,
        )
        .unwrap();
        let problems = config.check().unwrap_err();
        let told: Vec<_> = problems
            .iter()
            .map(|problem| {
                format!(
                    "{}: {}",
                    problem.element.as_deref().unwrap(),
                    problem.message
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                "ns.a: the entry gives no reason",
                "ns.b: there is no version `v2`",
                "version beta: another version has the same name or module",
                "version next: `V1-x` is no name for a module",
            ]
        );
        assert!(
            problems
                .iter()
                .all(|problem| problem.place().unwrap().source_name() == "codegen.toml")
        );
    }

    #[test]
    fn the_file_of_the_project_is_right() {
        let config: Config = toml::from_str(include_str!("../../metadata/codegen.toml")).unwrap();
        config.check().unwrap();
        let names: Vec<_> = config
            .versions
            .iter()
            .map(|version| &*version.name)
            .collect();
        assert_eq!(names, ["v1.0", "beta"]);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        let error = toml::from_str::<Config>("[[sealed]]\ntype = \"a.b\"\nreason = \"r\"\nwhy = 1")
            .unwrap_err();
        assert!(error.to_string().contains("unknown field `why`"), "{error}");
        let error = toml::from_str::<Config>("[[sealed]]\ntype = \"a.b\"").unwrap_err();
        assert!(
            error.to_string().contains("missing field `reason`"),
            "{error}"
        );
    }
}
