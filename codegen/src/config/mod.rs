//! What to generate from a service's metadata, and what to leave out: the content of
//! `metadata/codegen.toml`, which the caller parses.
//!
//! Every cut and every rename carries a reason, and an entry that changes nothing in a version that
//! it applies to is warned of, which CI denies: the file cannot outlive what it was written for.

mod check;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use serde::{Deserialize, Deserializer};
use serde_spanned::Spanned;

use crate::diagnostic::{Diagnostic, Position, Source, SourceFile, quote};
use crate::naming::RustName;

/// The whole configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The file's name as diagnostics print it; the caller sets it.
    #[serde(skip)]
    pub source: String,
    /// The file's text, in which diagnostics show their places; the caller sets it.
    #[serde(skip)]
    pub text: String,
    /// Entries that change nothing are passed over instead of reported; the caller sets it where it
    /// asks about a document that the configuration was not written for.
    #[serde(skip)]
    pub is_lenient: bool,
    /// `[crate]`: the names that the versions share.
    #[serde(default, rename = "crate", deserialize_with = "placed")]
    pub package: CrateConfig,
    /// The files that hold descriptions for all versions, relative to `metadata/`. A file that is named
    /// and missing is an error; where nothing is named, `descriptions.csdl` counts if it is there.
    #[serde(default)]
    pub descriptions: Option<Vec<String>>,
    /// `[[version]]`: the versions of the service.
    #[serde(default, rename = "version", deserialize_with = "all_placed")]
    pub versions: Vec<VersionConfig>,
    /// `[[sealed]]`: types that stay without their derived types.
    #[serde(default, deserialize_with = "all_placed")]
    pub sealed: Vec<Sealed>,
    /// `[[omitted]]`: what is left out although the roots reach it.
    #[serde(default, deserialize_with = "all_placed")]
    pub omitted: Vec<Omitted>,
    /// `[[rename]]`: Rust names that are given instead of derived.
    #[serde(default, rename = "rename", deserialize_with = "all_placed")]
    pub renames: Vec<Rename>,
}

/// The names that the versions share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrateConfig {
    /// The package in `generated/`, such as `msgraph-backup-restore`.
    pub name: String,
    /// The trait whose methods lead from a client to the versions, such as `BackupRestore`.
    pub entry: String,
    /// What listings of routes call the builder of the root, such as `backup`. Where it is absent, the
    /// first word of the root's name.
    #[serde(default)]
    pub receiver: Option<String>,
    /// How many items of a collection an update of an entity may add. Where it is absent, builders have no
    /// `add_all`.
    #[serde(default)]
    pub items_per_update: Option<NonZeroUsize>,
    /// The folder of the crate, relative to the root; `generated` where it is absent, `.` for the root
    /// itself.
    #[serde(default)]
    pub folder: Option<String>,
    /// The file name of the slices in `metadata/<version>/`. Where it is absent, the package's name
    /// with `.csdl`.
    #[serde(default)]
    pub slice: Option<String>,
    /// Where the table starts.
    #[serde(skip)]
    pub at: Position,
}

impl CrateConfig {
    /// The name as code has it, such as `msgraph_backup_restore`.
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
    /// The name, such as `v1.0`: what entries, the command line and the folder in `metadata/` say.
    pub name: String,
    /// The Rust module and cargo feature, such as `v1_0`.
    pub module: String,
    /// The segment under the service's address, which may be empty; the name where it is absent.
    #[serde(default)]
    pub path: Option<String>,
    /// How the key of an item stands in an address. Where it is absent, the metadata says so
    /// (`Capabilities.KeyAsSegmentSupported`), and where that says nothing, in parentheses.
    #[serde(default)]
    pub keys: Option<KeyForm>,
    /// The namespaces whose operations are called by their short names; those of others by their
    /// qualified names. Where it is absent, those with `Core.DefaultNamespace`.
    #[serde(default)]
    pub default_namespaces: Option<Vec<String>>,
    /// `[version.requests]`: which kinds of requests are offered where the metadata leaves it open.
    #[serde(default)]
    pub requests: RequestsConfig,
    /// Whether the way from a client leads to the only root itself. Otherwise it leads to a struct with a
    /// method for each root, which stays what it is when a root is added.
    #[serde(default)]
    pub starts_at_root: bool,
    /// Whether this version may break in a minor release of the crate, because its service may change it at
    /// any time.
    #[serde(default)]
    pub may_break: bool,
    /// Where the API starts: an entity set or a singleton, then navigation properties and type
    /// casts, such as `solutions/backupRestore`. Of the types on the way only the key and the
    /// navigation properties of the path are generated.
    pub roots: Vec<String>,
    /// What of an entity is generated that is only linked to.
    #[serde(default)]
    pub links: Links,
    /// Where links are references: the qualified names of entity types that are generated whole all the
    /// same where something links to them.
    #[serde(default)]
    pub expand: Vec<String>,
    /// The overlays that are laid over the metadata, relative to `metadata/`, in their order. A file that
    /// is named and missing is an error; where nothing is named, `overlay.csdl` and the version's own
    /// `<name>/overlay.csdl` count if they are there.
    #[serde(default)]
    pub overlays: Option<Vec<String>>,
    /// `[version.reference]`: where the public documentation of the operations is.
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
    /// `PUT` of whole entities, everywhere. Where `UpdateRestrictions` names the method, it is offered
    /// anyhow.
    pub replace: bool,
}

impl Default for RequestsConfig {
    fn default() -> Self {
        Self {
            references: true,
            media: true,
            replace: false,
        }
    }
}

/// How the key of an item stands in an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyForm {
    /// `/People('russellwhyte')`, which every service understands.
    #[default]
    Parentheses,
    /// `/users/a`.
    Segments,
}

/// What of an entity is generated that the roots reach through navigation without containment only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Links {
    /// All of it, with all that it links to in turn.
    #[default]
    Full,
    /// A reference: its key. All else that is read is kept as what the metadata does not declare.
    References,
}

/// Where the public documentation of a version's operations is, which the documentation of methods links to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// The address of a page, with `{page}` for its name.
    pub address: String,
    /// What each page is about: HTTP method and path, with `{}` for keys, such as `GET /things/{}`.
    pub pages: BTreeMap<String, Vec<String>>,
}

/// A type whose derived types are not drawn in through it, and which stays a plain struct.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// The qualified name of an entity or complex type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The qualified names of types that derive from it directly and stay nevertheless.
    #[serde(default)]
    pub except: Vec<String>,
    /// Why.
    pub reason: String,
    /// The versions that the entry applies to; all of them where it is absent.
    #[serde(default)]
    pub versions: Option<Vec<String>>,
    /// Where the entry starts.
    #[serde(skip)]
    pub at: Position,
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
    /// Where the entry starts.
    #[serde(skip)]
    pub at: Position,
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
    /// Where the entry starts.
    #[serde(skip)]
    pub at: Position,
}

impl Config {
    /// The version of that name.
    pub fn version(&self, name: &str) -> Option<&VersionConfig> {
        self.versions.iter().find(|version| version.name == name)
    }

    /// A diagnostic at a place in the file, such as where an entry starts.
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

    /// The warning of an entry that changes nothing in a version, with the name that may be meant.
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
        let help = "remove the entry, correct its path, or name the versions that it is for";
        self.place(Diagnostic::warning(message), at)
            .in_element(kind)
            .help(format!("{hint}{help}"))
    }

    /// The file's name for diagnostics.
    fn source_name(&self) -> &str {
        if self.source.is_empty() {
            "codegen.toml"
        } else {
            &self.source
        }
    }
}

/// Where the crate is unless the configuration says otherwise.
const DEFAULT_FOLDER: &str = "generated";

/// Notes where in the file a table starts.
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
