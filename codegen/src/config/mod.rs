//! What to generate from a service's metadata, and what to omit: the content of `metadata/codegen.toml`, which the
//! caller parses.
//!
//! Every omission and every rename has a reason, and an entry that changes nothing in a version that it applies to
//! causes a warning, which CI denies: the file cannot outlive its purpose.

mod check;
mod settings;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use serde::{Deserialize, Deserializer};
use serde_spanned::Spanned;

use crate::diagnostic::{Diagnostic, Position, Source, SourceFile, quote};
use crate::naming::RustName;

pub use check::is_reserved_module;
pub use settings::Settings;

/// The whole configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The file's name in diagnostics; the caller sets it.
    #[serde(skip)]
    pub source: String,
    /// The file's text, which diagnostics quote; the caller sets it.
    #[serde(skip)]
    pub text: String,
    /// Whether entries that change nothing are ignored instead of reported; the caller sets it for a document that the
    /// configuration was not written for.
    #[serde(skip)]
    pub is_lenient: bool,
    /// Where the configuration is written, for remedies; the caller sets it.
    #[serde(skip)]
    pub settings: Settings,
    /// `[crate]`: the names that the versions share.
    #[serde(default, rename = "crate", deserialize_with = "placed")]
    pub package: CrateConfig,
    /// The files with descriptions for all versions, relative to `metadata/`. A named file that is missing is an error;
    /// if none is named, `descriptions.csdl` is used if it exists.
    #[serde(default)]
    pub descriptions: Option<Vec<String>>,
    /// `[[version]]`: the versions of the service.
    #[serde(default, rename = "version", deserialize_with = "all_placed")]
    pub versions: Vec<VersionConfig>,
    /// `[[sealed]]`: types that are emitted without their derived types.
    #[serde(default, deserialize_with = "all_placed")]
    pub sealed: Vec<Sealed>,
    /// `[[omitted]]`: elements that are omitted although the roots reach them.
    #[serde(default, deserialize_with = "all_placed")]
    pub omitted: Vec<Omitted>,
    /// `[[rename]]`: Rust names that replace derived ones.
    #[serde(default, rename = "rename", deserialize_with = "all_placed")]
    pub renames: Vec<Rename>,
}

/// The names that the versions share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrateConfig {
    /// The package in `generated/`, such as `msgraph-backup-restore`.
    pub name: String,
    /// The trait whose methods provide the versions on a client, such as `BackupRestore`.
    pub entry: String,
    /// The name of the root's builder in listings of routes, such as `backup`. If it is absent, the first word of the
    /// root's name.
    #[serde(default)]
    pub receiver: Option<String>,
    /// How many items of a collection an update of an entity may add. If it is absent, builders have no `add_all`.
    #[serde(default)]
    pub items_per_update: Option<NonZeroUsize>,
    /// The folder of the crate, relative to the root; `generated` if it is absent, `.` for the root itself.
    #[serde(default)]
    pub folder: Option<String>,
    /// The file name of the slices in `metadata/<version>/`. If it is absent, the package's name with `.csdl`.
    #[serde(default)]
    pub slice: Option<String>,
    /// Whether the code is included into a crate while that is built; [`Build`](crate::Build) sets it.
    #[serde(skip)]
    pub is_included: bool,
    /// Where the table starts.
    #[serde(skip)]
    pub at: Position,
}

impl CrateConfig {
    /// Returns the name in code, such as `msgraph_backup_restore`.
    pub fn rust_name(&self) -> RustName {
        RustName::of(&self.name)
    }

    /// The folder of the crate, relative to the root.
    pub fn folder(&self) -> &str {
        self.folder.as_deref().unwrap_or(DEFAULT_FOLDER)
    }

    /// The path of a file of the crate, relative to the root.
    pub fn path(&self, path: &str) -> String {
        match self.folder() {
            "." => path.to_owned(),
            folder => format!("{folder}/{path}"),
        }
    }

    /// The file name of the slices.
    pub fn slice_file(&self) -> String {
        match &self.slice {
            Some(name) => name.clone(),
            None => format!("{}.csdl", self.name),
        }
    }
}

/// One version of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionConfig {
    /// The name, such as `v1.0`, which entries, the command line and the folder in `metadata/` use.
    pub name: String,
    /// The Rust module and cargo feature, such as `v1_0`.
    pub module: String,
    /// The path under the service's address, such as `v1.0` or `api/v1`, which may be empty; the name if it is absent.
    #[serde(default)]
    pub path: Option<String>,
    /// The form of an item's key in an address. If it is absent, the metadata decides
    /// (`Capabilities.KeyAsSegmentSupported`), and if that is absent too, the key is in parentheses.
    #[serde(default)]
    pub keys: Option<KeyForm>,
    /// The namespaces whose operations are called by their unqualified names; those of others are called by their
    /// qualified names. If it is absent, those with `Core.DefaultNamespace`.
    #[serde(default)]
    pub default_namespaces: Option<Vec<String>>,
    /// The form of an enumeration member in an address. If it is absent, the metadata decides: its `Version`, or the
    /// versions of the protocol that `Core.ODataVersions` names.
    #[serde(default)]
    pub enum_literals: Option<EnumLiterals>,
    /// `[version.requests]`: which kinds of requests are emitted if the metadata leaves it open.
    #[serde(default)]
    pub requests: RequestsConfig,
    /// Whether the entry point of the version is the builder of the only root. Otherwise it is a struct with a method
    /// for each root, which does not change when a root is added.
    #[serde(default)]
    pub starts_at_root: bool,
    /// Whether this version may break in a minor release of the crate, because its service may change it at any time.
    #[serde(default)]
    pub may_break: bool,
    /// Where the API starts: an entity set or a singleton, then navigation properties and type casts, such as
    /// `solutions/backupRestore`. Of the types on the path only the key and the navigation properties of the path are
    /// generated.
    pub roots: Vec<String>,
    /// The generated part of an entity that is only linked to.
    #[serde(default)]
    pub links: Links,
    /// If links are references: the qualified names of entity types that are nevertheless generated as a whole if
    /// something links to them.
    #[serde(default)]
    pub expand: Vec<String>,
    /// The overlays that are applied to the metadata, relative to `metadata/`, in their order. A named file that is
    /// missing is an error; if none is named, `overlay.csdl` and the version's own `<name>/overlay.csdl` are used if
    /// they exist.
    #[serde(default)]
    pub overlays: Option<Vec<String>>,
    /// `[version.reference]`: the public documentation of the operations.
    #[serde(default)]
    pub reference: Option<Reference>,
    /// Where the entry starts.
    #[serde(skip)]
    pub at: Position,
}

/// Kinds of requests that the metadata leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RequestsConfig {
    /// `$ref`: adding, setting, listing and removing references through navigation without containment.
    pub references: bool,
    /// The bytes of media entities and of stream properties.
    pub media: bool,
    /// `PUT` of whole entities, everywhere. If `UpdateRestrictions` names the method, it is emitted in any case.
    pub replace: bool,
    /// Properties with requests of their own, `/name` and `/name/$value`: each as `namespace.type/property`, or
    /// `namespace.type` for all that the type has.
    pub properties: Vec<String>,
}

impl Default for RequestsConfig {
    fn default() -> Self {
        Self {
            references: true,
            media: true,
            replace: false,
            properties: Vec::new(),
        }
    }
}

/// The form of an item's key in an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyForm {
    /// `/People('russellwhyte')`, which every service understands.
    #[default]
    Parentheses,
    /// `/users/a`.
    Segments,
}

/// The form of an enumeration member in an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EnumLiterals {
    /// `shop.Color'red'`, which every service understands.
    #[default]
    Qualified,
    /// `'red'`, which services understand from OData 4.01 on.
    Unqualified,
}

/// The generated part of an entity that the roots reach only through navigation without containment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Links {
    /// All of it, with everything that it links to in turn.
    #[default]
    Full,
    /// A reference: its key. All other properties are kept like undeclared ones.
    References,
}

/// The public documentation of a version's operations, which the documentation of methods links to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// The address of a page, with `{page}` for its name.
    pub address: String,
    /// The operations of each page: HTTP method and path, with `{}` for keys, such as `GET /things/{}`.
    #[serde(default)]
    pub pages: BTreeMap<String, Vec<String>>,
    /// Another version whose pages are used as well, for the operations that this version has too.
    pub pages_of: Option<String>,
}

/// A type through which its derived types are not reached, and which stays a plain struct.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// The qualified name of an entity or complex type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The qualified names of directly derived types that are emitted nevertheless.
    #[serde(default)]
    pub except: Vec<String>,
    /// Why.
    pub reason: String,
    /// The versions that the entry applies to; all of them if it is absent.
    #[serde(default)]
    pub versions: Option<Vec<String>>,
    /// Where the entry starts.
    #[serde(skip)]
    pub at: Position,
}

/// A type, a property, a navigation property or an operation that is omitted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Omitted {
    /// The CSDL path: `namespace.type`, `namespace.type/property`, `namespace.operation` (all overloads) or
    /// `namespace.operation(bindingType)`, in the form of an annotation's target.
    pub path: String,
    /// Why.
    pub reason: String,
    /// The versions that the entry applies to; all of them if it is absent.
    #[serde(default)]
    pub versions: Option<Vec<String>>,
    /// Where the entry starts.
    #[serde(skip)]
    pub at: Position,
}

/// A Rust name for an element whose derived name is unsuitable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rename {
    /// The CSDL path, in the form of an annotation's target: of a type, a property, an enumeration member, an operation
    /// or a parameter.
    pub path: String,
    /// The Rust name: of a type, the struct or enum (the module follows from it); of a property, the
    /// field (the handle follows from it); of a member, the variant; of a member of flags, the
    /// constant.
    pub name: String,
    /// Why.
    pub reason: String,
    /// The versions that the entry applies to; all of them if it is absent.
    #[serde(default)]
    pub versions: Option<Vec<String>>,
    /// Where the entry starts.
    #[serde(skip)]
    pub at: Position,
}

impl Config {
    /// Returns the version of that name.
    pub fn version(&self, name: &str) -> Option<&VersionConfig> {
        self.versions.iter().find(|version| version.name == name)
    }

    /// Leaves out an element in all versions: its CSDL path, and the reason.
    pub fn omit(&mut self, path: impl Into<String>, reason: impl Into<String>) {
        self.omitted.push(Omitted {
            path: path.into(),
            reason: reason.into(),
            ..Omitted::default()
        });
    }

    /// Creates a diagnostic at a place in the file, such as the start of an entry.
    pub(crate) fn place(&self, problem: Diagnostic, at: Position) -> Diagnostic {
        if self.text.is_empty() {
            return problem.in_source(self.source_name());
        }
        let source = Source {
            name: self.source_name(),
            text: &self.text,
        };
        problem.at(SourceFile::new(source).place(at))
    }

    /// Creates the warning of an entry that changes nothing in a version, with a similar name if there is one.
    pub(crate) fn unused(
        &self,
        kind: &str,
        name: &str,
        version: &str,
        nearest: Option<String>,
        at: Position,
    ) -> Diagnostic {
        let message = format!("the entry for {} changes nothing in {version}", quote(name));
        let hint = nearest.map(|name| format!("did you mean {}? ", quote(&name)));
        let hint = hint.unwrap_or_default();
        let help = self.settings.correction();
        self.place(Diagnostic::warning(message), at)
            .in_element(kind)
            .help(format!("{hint}{help}"))
    }

    /// Returns the file's name for diagnostics.
    fn source_name(&self) -> &str {
        if self.source.is_empty() {
            "codegen.toml"
        } else {
            &self.source
        }
    }
}

/// The folder of the crate without a configured one.
const DEFAULT_FOLDER: &str = "generated";

/// Records where in the file a table starts.
trait Placed {
    fn place(&mut self, at: Position);
}

macro_rules! placed {
    ($($entry:ty),*) => {$(
        impl Placed for $entry {
            fn place(&mut self, at: Position) {
                self.at = at;
            }
        }
    )*};
}

placed!(CrateConfig, VersionConfig, Sealed, Omitted, Rename);

fn placed<'de, D: Deserializer<'de>, T: Deserialize<'de> + Placed>(
    deserializer: D,
) -> Result<T, D::Error> {
    Spanned::deserialize(deserializer).map(with_place)
}

fn all_placed<'de, D: Deserializer<'de>, T: Deserialize<'de> + Placed>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let entries: Vec<Spanned<T>> = Vec::deserialize(deserializer)?;
    Ok(entries.into_iter().map(with_place).collect())
}

fn with_place<T: Placed>(spanned: Spanned<T>) -> T {
    let at = Position::new(spanned.span().start);
    let mut entry = spanned.into_inner();
    entry.place(at);
    entry
}

/// Returns whether an entry with these versions applies to the version of that name.
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
