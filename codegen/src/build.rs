//! Generating while a crate is built: what its `build.rs` calls. Of this library, only this module accesses the disk.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::config::{Config, CrateConfig, Settings, VersionConfig};
use crate::csdl::decode;
use crate::diagnostic::{Checked, Diagnostic, Diagnostics, Severity, Source, quote};
use crate::emit::{File, GENERATED_MARK};
use crate::generate::{Sources, VersionSources, generate, starts};
use crate::naming::{module_name, type_name};

/// Generates the client of a service from its `$metadata` while a crate is built.
///
/// In `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), odata_codegen::BuildError> {
///     odata_codegen::Build::new("metadata.xml").root("People").emit()
/// }
/// ```
///
/// In `lib.rs`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/metadata.rs"));
///
/// async fn names(client: &odata_runtime::Client) -> odata_runtime::Result<()> {
///     let people = client.metadata().people().list().await?;
/// }
/// ```
///
/// The included file has a module with the models and the request builders, and a trait whose method leads to them from
/// a client; both are named after the document, or by [`name`](Self::name). In `Cargo.toml`, `odata-codegen` is a
/// build dependency, and `odata-runtime` with the feature `client` a dependency.
///
/// Cargo runs the script again when a document has changed. Only files whose content changes are written.
#[derive(Clone, Debug)]
#[must_use = "call `emit`"]
pub struct Build {
    paths: Vec<PathBuf>,
    name: Option<String>,
    version: VersionConfig,
    config: Config,
}

impl Build {
    /// Takes the `$metadata` of a service: a document, or a folder of documents that refer to each other, those in its
    /// subfolders included. The path is relative to the package.
    pub fn new(metadata: impl Into<PathBuf>) -> Self {
        Self {
            paths: vec![metadata.into()],
            name: None,
            version: VersionConfig {
                path: Some(String::new()),
                ..VersionConfig::default()
            },
            config: Config {
                source: "build.rs".to_owned(),
                settings: Settings::Calls,
                ..Config::default()
            },
        }
    }

    /// Adds a root: an entity set, a singleton or an import, or a path from one. Without roots, everything in the
    /// service's containers is one.
    pub fn root(mut self, root: impl Into<String>) -> Self {
        self.version.roots.push(root.into());
        self
    }

    /// Sets the name of the module and, in camel case, of the trait. Without it, they are named after the document.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Changes the configuration of the version: the path under the service's address, the form of keys, links as
    /// references, requests.
    pub fn version(mut self, change: impl FnOnce(&mut VersionConfig)) -> Self {
        change(&mut self.version);
        self
    }

    /// Changes the rest of the configuration: what is omitted, sealed or renamed.
    pub fn config(mut self, change: impl FnOnce(&mut Config)) -> Self {
        change(&mut self.config);
        self
    }

    /// Writes the code into cargo's `OUT_DIR`.
    ///
    /// # Errors
    ///
    /// Returns all problems of the documents, and those of the disk. They are printed as rustc prints its own where
    /// `main` returns them; besides, each is an error of cargo.
    pub fn emit(self) -> Result<(), BuildError> {
        let result = match env::var_os("OUT_DIR") {
            Some(folder) => self.emit_into(Path::new(&folder)),
            None => Err(BuildError::from(Diagnostic::error(
                "there is no OUT_DIR: `emit` is for build scripts, which cargo runs with it",
            ))),
        };
        match result {
            Ok(instructions) => {
                print!("{instructions}");
                Ok(())
            }
            Err(error) => {
                print!("{}", error.instructions());
                Err(error)
            }
        }
    }

    /// Writes the code into a folder; returns the instructions for cargo.
    fn emit_into(mut self, folder: &Path) -> Result<String, BuildError> {
        let mut instructions = String::from("cargo::rerun-if-changed=build.rs\n");
        let mut documents: Vec<(String, Vec<u8>)> = Vec::new();
        for path in &self.paths {
            instructions.push_str(&format!("cargo::rerun-if-changed={}\n", path.display()));
            documents.extend(read(path)?);
        }
        let stem = self.paths.first().and_then(|path| path.file_stem());
        let stem = stem.unwrap_or_default().to_string_lossy().into_owned();
        let name = self.name.unwrap_or(stem);
        let (module, entry) = (module_name(&name), type_name(&name));
        self.version.name = module.unraw().to_owned();
        self.version.module = module.unraw().to_owned();

        let mut texts = Vec::with_capacity(documents.len());
        for (name, bytes) in &documents {
            texts.push(Source {
                name,
                text: decode(name, bytes)?,
            });
        }
        if self.version.roots.is_empty() {
            self.version.roots = starts(&texts)?;
        }
        self.config.package = CrateConfig {
            name: self.version.module.replace('_', "-"),
            entry: entry.unraw().to_owned(),
            is_included: true,
            ..self.config.package
        };
        self.config.versions = vec![self.version.clone()];
        self.config.check()?;
        let sources = Sources {
            versions: vec![VersionSources {
                name: &self.version.name,
                metadata: texts,
                overlays: Vec::new(),
            }],
            descriptions: Vec::new(),
        };
        let Checked { value, warnings } = generate(&self.config, &sources)?;
        for warning in warnings.iter() {
            instructions.push_str(&instruction(warning));
        }
        write(folder, &self.version.module, value)?;
        Ok(instructions)
    }
}

/// The extensions of metadata documents in a folder.
const DOCUMENT_EXTENSIONS: [&str; 3] = ["csdl", "edmx", "xml"];

/// Returns the metadata documents in a folder and its subfolders, sorted: the files whose names end with `.csdl`, `.edmx`
/// or `.xml`. Hidden folders are left out. A link to a file counts as one; a link to a folder is not followed, because
/// it may lead back.
///
/// # Errors
///
/// Returns the error of a folder that cannot be listed.
pub fn documents_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut documents, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                if !entry.file_name().to_string_lossy().starts_with('.') {
                    folders.push(path);
                }
            } else if is_document(&path) && path.is_file() {
                documents.push(path);
            }
        }
    }
    documents.sort();
    Ok(documents)
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|found| {
        let mut known = DOCUMENT_EXTENSIONS.iter();
        known.any(|known| known.eq_ignore_ascii_case(found))
    })
}

/// Returns a document, or those of a folder.
fn read(path: &Path) -> Result<Vec<(String, Vec<u8>)>, BuildError> {
    let failed = |path: &Path, what: &str, error: io::Error| {
        let problem = Diagnostic::error(format!("{} cannot be {what}: {error}", shown(path)));
        BuildError::from(problem.help("give the $metadata by its path relative to the package"))
    };
    let mut paths = vec![path.to_owned()];
    if path.is_dir() {
        paths = documents_in(path).map_err(|error| failed(path, "listed", error))?;
        if paths.is_empty() {
            let problem = Diagnostic::error(format!("{} holds no document", shown(path)));
            let help = "the names of documents end with .csdl, .edmx or .xml";
            return Err(problem.help(help).into());
        }
    }
    let documents = paths.iter().map(|path| {
        let bytes = fs::read(path).map_err(|error| failed(path, "read", error))?;
        Ok((path.display().to_string(), bytes))
    });
    documents.collect()
}

fn shown(path: &Path) -> String {
    quote(&path.display().to_string())
}

/// Writes the modules and the file that is included. What an earlier run has left is removed.
fn write(folder: &Path, module: &str, files: Vec<File>) -> Result<(), BuildError> {
    let failed = |path: &Path, error: io::Error| {
        let problem = Diagnostic::error(format!("{} cannot be written: {error}", shown(path)));
        BuildError::from(problem)
    };
    let mut written = BTreeSet::new();
    for file in files {
        let path = match file.path.strip_prefix("src/") {
            Some("versions.rs") => format!("{module}.rs"),
            Some(path) => path.to_owned(),
            None => continue,
        };
        let path = folder.join(path);
        if fs::read(&path).ok().as_deref() != Some(file.content.as_bytes()) {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
            }
            fs::write(&path, file.content).map_err(|error| failed(&path, error))?;
        }
        written.insert(path);
    }
    for stale in stale(&folder.join(module), &written) {
        fs::remove_file(&stale).map_err(|error| failed(&stale, error))?;
    }
    Ok(())
}

/// Returns the emitted files below a folder that are not among those of this run.
fn stale(folder: &Path, written: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    let (mut stale, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            // A link to a folder leads out of this one.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else if !written.contains(&path)
                && fs::read_to_string(&path).is_ok_and(|text| text.contains(GENERATED_MARK))
            {
                stale.push(path);
            }
        }
    }
    stale
}

/// What kept a client from being generated.
///
/// As text, the problems are printed as rustc prints its own.
pub struct BuildError(Diagnostics);

impl BuildError {
    /// Returns the problems.
    #[must_use]
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.0
    }

    /// Returns the instructions for cargo.
    fn instructions(&self) -> String {
        self.0.iter().map(instruction).collect()
    }
}

/// Returns a problem as an instruction for cargo, in one line.
fn instruction(problem: &Diagnostic) -> String {
    let level = match problem.severity {
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let place = problem.place().map(|place| match place.line_and_column() {
        Some((line, column)) => format!("{}:{line}:{column}: ", place.source_name()),
        None => format!("{}: ", place.source_name()),
    });
    let help = problem.help.as_ref().map(|help| format!(": {help}"));
    let text = format!(
        "{}{}{}",
        place.unwrap_or_default(),
        problem.message,
        help.unwrap_or_default()
    );
    let line = crate::diagnostic::visible(&text).replace('\n', " ");
    format!("cargo::{level}={line}\n")
}

impl From<Diagnostics> for BuildError {
    fn from(diagnostics: Diagnostics) -> Self {
        Self(diagnostics)
    }
}

impl From<Diagnostic> for BuildError {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(diagnostic.into())
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// As `Display`, because it is this that a `main` prints.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the client cannot be generated\n\n{self}")
    }
}

impl Error for BuildError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::document;

    /// A folder that is removed when the test ends.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = env::temp_dir().join(format!("odata-build-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn service(property: &str) -> String {
        document(&format!(
            r#"<EntityType Name="Person"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/>{property}</EntityType>
            <ComplexType Name="Place"/>
            <EntityContainer Name="c"><EntitySet Name="People" EntityType="ns.Person"/><Singleton Name="Me" Type="ns.Person"/></EntityContainer>"#
        ))
    }

    #[test]
    fn only_what_changes_is_written_and_what_is_stale_goes() {
        let folder = Folder::new("writes");
        let (input, output) = (folder.0.join("trips.xml"), folder.0.join("out"));
        fs::write(
            &input,
            service(r#"<Property Name="Home" Type="ns.Place"/>"#),
        )
        .unwrap();
        let build = || Build::new(&input).root("People");
        let messages = build().emit_into(&output).unwrap();
        let expected = format!(
            "cargo::rerun-if-changed=build.rs\ncargo::rerun-if-changed={}\n",
            input.display()
        );
        assert_eq!(messages, expected);
        let read = |path: &str| fs::read_to_string(output.join(path));
        let entry = read("trips.rs").unwrap();
        assert!(entry.contains("pub trait Trips"), "{entry}");
        assert!(
            !entry.contains("cfg(feature") && !entry.contains("//!"),
            "{entry}"
        );
        assert!(!read("trips/mod.rs").unwrap().contains("feature"));
        assert!(read("trips/models/place.rs").is_ok());
        let time = |path: &str| fs::metadata(output.join(path)).unwrap().modified().unwrap();
        let before = (time("trips.rs"), time("trips/models/person.rs"));

        std::thread::sleep(std::time::Duration::from_millis(20));
        fs::write(&input, service("")).unwrap();
        build().emit_into(&output).unwrap();
        assert!(read("trips/models/place.rs").is_err());
        assert_eq!(time("trips.rs"), before.0);
        assert!(time("trips/models/person.rs") > before.1);
        // Without a root, all of them count.
        Build::new(&input).name("all").emit_into(&output).unwrap();
        let service = read("all/requests/mod.rs").unwrap();
        assert!(
            service.contains("fn me(") && service.contains("fn people("),
            "{service}"
        );
    }

    #[test]
    fn problems_are_printed_as_rustc_does_and_reported_to_cargo() {
        let folder = Folder::new("problems");
        let input = folder.0.join("trips.xml");
        fs::write(
            &input,
            service(r#"<Property Name="Home" Type="ns.Palace"/>"#),
        )
        .unwrap();
        let error = Build::new(&input).emit_into(&folder.0).unwrap_err();
        let text = format!("{error:?}");
        assert!(
            text.starts_with("the client cannot be generated\n\nerror: "),
            "{text}"
        );
        assert!(
            text.contains("trips.xml:2:") && text.contains(" = help: "),
            "{text}"
        );
        let messages = error.instructions();
        assert!(messages.starts_with("cargo::error="), "{messages}");
        assert!(messages.contains("trips.xml:2:"), "{messages}");
        assert_eq!(messages.lines().count(), error.diagnostics().len());

        let error = Build::new(&input)
            .root("Peeple")
            .emit_into(&folder.0)
            .unwrap_err();
        assert!(
            error.to_string().contains("did you mean `People`?"),
            "{error}"
        );
        let error = Build::new(folder.0.join("none.xml")).emit_into(&folder.0);
        let text = error.unwrap_err().to_string();
        assert!(text.contains("none.xml` cannot be read"), "{text}");
        let empty = folder.0.join("empty");
        fs::create_dir_all(&empty).unwrap();
        let text = Build::new(&empty)
            .emit_into(&folder.0)
            .unwrap_err()
            .to_string();
        assert!(text.contains("holds no document"), "{text}");
    }
}
