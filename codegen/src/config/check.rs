//! The problems of a configuration that can be found without a document.

use super::{Config, CrateConfig, VersionConfig};
use crate::diagnostic::{Diagnostic, Diagnostics, Position, is_blank, quote};
use crate::naming::{is_package_name, is_rust_identifier, module_name};

impl Config {
    /// Checks everything that needs no document: names, reasons, and that entries name existing versions.
    ///
    /// # Errors
    ///
    /// Returns all problems at once.
    pub fn check(&self) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::default();
        self.check_package(&mut diagnostics);
        for (index, version) in self.versions.iter().enumerate() {
            let before = self.versions.get(..index).unwrap_or_default();
            self.check_version(version, before, &mut diagnostics);
        }
        let sealed = self
            .sealed
            .iter()
            .map(|entry| (&entry.type_name, &entry.reason, &entry.versions, entry.at));
        let omitted = self
            .omitted
            .iter()
            .map(|entry| (&entry.path, &entry.reason, &entry.versions, entry.at));
        let renames = self
            .renames
            .iter()
            .map(|entry| (&entry.path, &entry.reason, &entry.versions, entry.at));
        for (name, reason, versions, at) in sealed.chain(omitted).chain(renames) {
            if is_blank(reason) {
                let problem = self.problem("the entry gives no reason", at);
                diagnostics.push(problem.in_element(name).help("say why the entry is needed"));
            }
            let unknown = versions
                .iter()
                .flatten()
                .filter(|version| self.version(version).is_none());
            for version in unknown {
                let problem = self.problem(format!("there is no version {}", quote(version)), at);
                diagnostics.push(
                    problem
                        .in_element(name)
                        .help("name versions as their [[version]] tables do"),
                );
            }
        }
        diagnostics.or(())
    }

    fn check_package(&self, diagnostics: &mut Diagnostics) {
        let CrateConfig {
            name,
            entry,
            receiver,
            folder,
            slice,
            at,
            ..
        } = &self.package;
        let mut tell = |key: &str, value: &str, help: &str| {
            let message = if value.is_empty() {
                format!("the crate has no `{key}`")
            } else {
                format!("{} cannot be the `{key}` of the crate", quote(value))
            };
            let problem = self.problem(message, *at);
            diagnostics.push(problem.in_element("crate").help(help));
        };
        if !is_package_name(name) {
            tell(
                "name",
                name,
                "write `name` in `[crate]` as the package in generated/Cargo.toml is called: lower-case letters, digits and hyphens, at most 64, and no keyword",
            );
        }
        if !is_rust_identifier(entry) || !is_camel_case(entry) {
            tell(
                "entry",
                entry,
                "write `entry` in `[crate]` as a trait is called, such as BackupRestore",
            );
        }
        if let Some(folder) = folder
            && folder != "."
            && !folder.split('/').all(is_segment)
        {
            tell(
                "folder",
                folder,
                "write a path below the root, such as generated, or `.` for the root itself",
            );
        }
        if let Some(slice) = slice
            && (!is_segment(slice)
                || !slice.ends_with(".csdl")
                || OTHER_DOCUMENTS.contains(&slice.as_str()))
        {
            tell(
                "slice",
                slice,
                "write the name of a file that ends with .csdl and that no overlay has",
            );
        }
        if let Some(receiver) = receiver
            && (!is_rust_identifier(receiver) || module_name(receiver).as_str() != receiver)
        {
            tell(
                "receiver",
                receiver,
                "write a variable's name in lower-case letters, such as backup",
            );
        }
    }

    fn check_version(
        &self,
        version: &VersionConfig,
        before: &[VersionConfig],
        diagnostics: &mut Diagnostics,
    ) {
        let mut tell = |message: String, help: &str| {
            let problem = self.problem(message, version.at);
            let element = format!("version {}", version.name);
            diagnostics.push(problem.in_element(element).help(help));
        };
        let module = &version.module;
        if before
            .iter()
            .any(|other| other.name.eq_ignore_ascii_case(&version.name) || other.module == *module)
        {
            tell(
                "another version has the same name or module".to_owned(),
                "give every version a name and a module of its own, which differ in more than the case of letters",
            );
        }
        if !is_segment(&version.name) {
            tell(
                format!("{} is not a name of a version", quote(&version.name)),
                "name it as the service does, such as v1.0, in letters, digits, `.`, `-` and `_`",
            );
        }
        if let Some(path) = &version.path
            && !path.is_empty()
            && !path.split('/').all(is_segment)
        {
            tell(
                format!("{} is not a path below the service's address", quote(path)),
                "write its segments, such as v1.0 or api/v1, of letters, digits, `.`, `-` and `_`, without a slash at the start or the end; or nothing",
            );
        }
        if version.starts_at_root && version.roots.len() > 1 {
            tell(
                "it starts at its root, and has several".to_owned(),
                "leave out `starts_at_root`: then the client leads to all roots",
            );
        }
        if let Some(reference) = &version.reference {
            if !reference.address.starts_with("https://") || !reference.address.contains("{page}") {
                tell(
                    format!("{} is not an address of pages", quote(&reference.address)),
                    "write an https:// address with {page} for the name of the page",
                );
            }
            let known = |name: &String| self.versions.iter().any(|other| other.name == *name);
            if let Some(other) = reference.pages_of.as_ref().filter(|name| !known(name)) {
                tell(
                    format!("there is no version {} with pages", quote(other)),
                    "name another version in `pages_of`",
                );
            }
            let mut texts = std::iter::once(&reference.address).chain(reference.pages.keys());
            if let Some(text) = texts.find(|text| !is_part_of_address(text)) {
                tell(
                    format!("{} cannot stand in an address", quote(text)),
                    "percent-encode characters other than letters, digits and punctuation of addresses",
                );
            }
        }
        let name = module_name(module);
        if !is_rust_identifier(module) || name.is_raw() || name.as_str() != module {
            tell(
                format!("{} is not a name for a module", quote(module)),
                "write lower-case letters, digits and underscores, such as v1_0, and no keyword",
            );
        } else if is_reserved_module(module) {
            tell(
                format!("the name {} is taken by the crate itself", quote(module)),
                "give the module another name, such as v1_0",
            );
        }
    }

    /// Creates an error at a place in the file.
    fn problem(&self, message: impl Into<String>, at: Position) -> Diagnostic {
        self.place(Diagnostic::error(message), at)
    }
}

/// The names of the other documents in `metadata/`.
const OTHER_DOCUMENTS: [&str; 2] = ["descriptions.csdl", "overlay.csdl"];

/// Returns whether emitted code, or cargo, uses a name otherwise, so that no module of a version can have it: the crate's
/// own files and the module with its versions, cargo's default features, the modules of a version, what seals the trait,
/// and the runtime.
#[must_use]
pub fn is_reserved_module(name: &str) -> bool {
    const RESERVED: [&str; 8] = [
        "default",
        "lib",
        "main",
        "models",
        "odata_runtime",
        "requests",
        "sealed",
        "versions",
    ];
    RESERVED.contains(&name)
}

/// Returns whether an identifier is written like the name of a trait.
fn is_camel_case(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && !name.contains('_')
}

/// Returns whether the text is one segment of an address and a valid folder name on every system.
fn is_segment(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('.')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

/// Returns whether a text is a part of an address without characters that end a link of Markdown.
fn is_part_of_address(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&*+,;=%{}".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::Config;

    /// Returns the problems of a file as they are printed, without the quoted lines.
    fn problems(text: &str) -> Vec<String> {
        let config: Config = toml::from_str(text).unwrap();
        let config = Config {
            source: "codegen.toml".to_owned(),
            text: text.to_owned(),
            ..config
        };
        let problems = config.check().unwrap_err();
        let messages = problems.iter();
        messages
            .map(|problem| {
                let place = problem.place().unwrap();
                assert_eq!(place.source_name(), "codegen.toml");
                format!(
                    "{}: {}: {}",
                    place.line_and_column().unwrap().0,
                    problem.element.as_deref().unwrap(),
                    problem.message
                )
            })
            .collect()
    }

    #[test]
    fn checks_what_needs_no_document_and_names_the_line() {
        let messages = problems(
            r#"[crate]
name = "Example Crate"
entry = "backupRestore"
receiver = "self"

[[version]]
name = "v1.0"
module = "v1_0"
roots = ["a"]

[[version]]
name = "beta"
module = "v1_0"
path = "/a/b"
roots = ["a"]

[[version]]
name = "../next"
module = "V1-x"
roots = ["a"]

[[version]]
name = "keyword"
module = "type"
roots = ["a"]

[[version]]
name = "taken"
module = "versions"
roots = ["a"]

[[version]]
name = "runtime"
module = "odata_runtime"
roots = ["a"]

[[version]]
name = "V1.0"
module = "v1"
roots = ["a"]

[[sealed]]
type = "ns.a"
reason = " "

[[omitted]]
path = "ns.c/d"
reason = "\u200B \u2060"

[[rename]]
path = "ns.b"
name = "B"
reason = "r"
versions = ["v2"]
"#,
        );
        assert_eq!(
            messages,
            [
                "1: crate: `Example Crate` cannot be the `name` of the crate",
                "1: crate: `backupRestore` cannot be the `entry` of the crate",
                "1: crate: `self` cannot be the `receiver` of the crate",
                "11: version beta: `/a/b` is not a path below the service's address",
                "11: version beta: another version has the same name or module",
                "17: version ../next: `../next` is not a name of a version",
                "17: version ../next: `V1-x` is not a name for a module",
                "22: version keyword: `type` is not a name for a module",
                "27: version taken: the name `versions` is taken by the crate itself",
                "32: version runtime: the name `odata_runtime` is taken by the crate itself",
                "37: version V1.0: another version has the same name or module",
                "42: ns.a: the entry gives no reason",
                "46: ns.c/d: the entry gives no reason",
                "50: ns.b: there is no version `v2`",
            ]
        );
    }

    #[test]
    fn a_crate_has_names() {
        assert_eq!(
            problems("\n[crate]\nname = \"\"\nentry = \"\""),
            [
                "2: crate: the crate has no `entry`",
                "2: crate: the crate has no `name`"
            ]
        );
        // Without the table only the first line can be named.
        assert_eq!(problems("# nothing").len(), 2);
    }

    #[test]
    fn the_file_of_the_project_is_right() {
        let config: Config =
            toml::from_str(include_str!("../../../metadata/codegen.toml")).unwrap();
        config.check().unwrap();
        let names: Vec<_> = config
            .versions
            .iter()
            .map(|version| &*version.name)
            .collect();
        assert_eq!(names, ["v1.0", "beta"]);
    }
}
