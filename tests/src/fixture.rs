//! The cases in `fixtures/`: a folder each, with `input.csdl`, and if needed `overlay.csdl` and `config.toml`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use odata_codegen::api::Api;
use odata_codegen::config::{Config, CrateConfig, VersionConfig};
use odata_codegen::csdl::decode;
use odata_codegen::diagnostic::{Checked, Diagnostics, Source};
use odata_codegen::emit::File;
use odata_codegen::{Sources, VersionSources, apis, generate};

/// The version that fixtures describe.
const VERSION: &str = "v1.0";

/// A case, read from its folder.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// The folder's name.
    pub name: String,
    /// The folder.
    pub folder: PathBuf,
    /// `input.csdl`.
    pub input: Vec<u8>,
    /// The documents in `references/` that it refers to, in the order of their names.
    pub references: Vec<(String, Vec<u8>)>,
    /// `overlay.csdl`, if it exists.
    pub overlay: Option<Vec<u8>>,
    /// `config.toml`, or a configuration whose root is the singleton `root`.
    pub config: Config,
}

impl Fixture {
    /// Reads one case.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be read, or if `config.toml` is not a configuration.
    pub fn read(name: &str) -> io::Result<Self> {
        let folder = folder().join(name);
        let config = match optional(&folder.join("config.toml"))? {
            Some(text) => toml::from_str(&String::from_utf8_lossy(&text))
                .map_err(|error| io::Error::other(format!("{name}/config.toml: {error}")))?,
            None => Config {
                versions: vec![VersionConfig {
                    name: VERSION.to_owned(),
                    module: "v1_0".to_owned(),
                    roots: vec!["root".to_owned()],
                    ..VersionConfig::default()
                }],
                ..Config::default()
            },
        };
        Ok(Self {
            name: name.to_owned(),
            input: fs::read(folder.join("input.csdl"))?,
            references: references(&folder.join("references"))?,
            overlay: optional(&folder.join("overlay.csdl"))?,
            config: Config {
                source: "config.toml".to_owned(),
                package: CrateConfig {
                    name: "msgraph-backup-restore".to_owned(),
                    entry: "Fixture".to_owned(),
                    ..CrateConfig::default()
                },
                ..config
            },
            folder,
        })
    }

    /// Returns the names of all cases, sorted.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder cannot be listed.
    pub fn names() -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder())? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(names)
    }

    /// Returns the same case, emitted into the module of this name.
    #[must_use]
    pub fn in_module(mut self, module: &str) -> Self {
        for version in &mut self.config.versions {
            module.clone_into(&mut version.module);
        }
        self
    }

    /// Returns the same case, emitted for the crate of this name.
    #[must_use]
    pub fn in_package(mut self, package: &str) -> Self {
        package.clone_into(&mut self.config.package.name);
        self
    }

    /// Emits the case, and returns its warnings too.
    ///
    /// # Errors
    ///
    /// Returns the problems of its documents.
    pub fn generate(&self) -> Result<Checked<Vec<File>>, Diagnostics> {
        let mut emitted = self.with_sources(generate)?;
        // The common files of all versions of a crate are the same for every case.
        let is_shared = |file: &File| file.path.ends_with("/versions.rs");
        emitted.value.retain(|file| !is_shared(file));
        Ok(emitted)
    }

    /// Returns what the case is emitted from.
    ///
    /// # Errors
    ///
    /// Returns the problems of its documents.
    pub fn apis(&self) -> Result<Vec<Api>, Diagnostics> {
        Ok(self.with_sources(apis)?.value)
    }

    fn with_sources<T>(
        &self,
        made: fn(&Config, &Sources<'_>) -> Result<T, Diagnostics>,
    ) -> Result<T, Diagnostics> {
        let source = |name, bytes| decode(name, bytes).map(|text| Source { name, text });
        let mut metadata = vec![source("input.csdl", &self.input)?];
        for (name, bytes) in &self.references {
            metadata.push(source(name, bytes)?);
        }
        let overlays = self
            .overlay
            .iter()
            .map(|bytes| source("overlay.csdl", bytes))
            .collect::<Result<_, _>>()?;
        let versions = vec![VersionSources {
            name: VERSION,
            metadata,
            overlays,
        }];
        let sources = Sources {
            versions,
            descriptions: Vec::new(),
        };
        made(&self.config, &sources)
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

fn references(folder: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            found.push((name, fs::read(entry.path())?));
        }
    }
    found.sort();
    Ok(found)
}

fn optional(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
