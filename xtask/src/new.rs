//! `cargo xtask new`: writes a crate for any service, which `regen`, `metadata` and `diff` then work on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context as _, bail};
use clap::ValueEnum as _;
use odata_codegen::config::{Settings, is_reserved_module};
use odata_codegen::diagnostic::{Checked, Diagnostic, Diagnostics};
use odata_codegen::naming::{RustName, is_package_name, module_name, type_name};

use crate::Outcome;
use crate::apply::apply;
use crate::arguments::NewArguments;
use crate::console;
use crate::fetch::{self, Fetched};
use crate::manifest;
use crate::pipeline::{self, Inputs, Text, VersionInputs};
use crate::plan;
use crate::provenance::{Provenance, today};
use crate::workspace::{CONFIG, SOURCE};

/// The files of a crate that are written once, and that its owner continues to edit.
const MANIFEST: &str = include_str!("new/Cargo.toml.txt");
const LIBRARY: &str = include_str!("new/lib.rs.txt");
const ROUTES: &str = include_str!("new/routes.rs.txt");
const SETTINGS: &str = include_str!("new/codegen.toml.txt");

/// Runs the command.
///
/// # Errors
///
/// Returns an error if the folder is not empty, if the document cannot be fetched or used, and if the disk refuses.
/// Nothing has been written then.
pub fn run(arguments: &NewArguments, printed: &mut String) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
    refuse_what_is_there(folder)?;
    let name = package_name(arguments)?;
    let services = arguments.services.iter();
    let addresses: Vec<String> = services
        .map(|service| fetch::metadata_address(service))
        .collect();
    let fetched = fetch::fetch_all(&addresses)?;
    let files = files(&name, arguments, &fetched)?;
    let count = files.len();
    let plan = plan::of_files(folder, &files)?;
    apply(folder, &plan)?;
    writeln!(
        printed,
        "{count} files in `{0}`: `cargo test` there calls every route; `cargo xtask regen --root {0}` follows what you change in {CONFIG}",
        folder.display(),
    )?;
    Ok(Outcome::Done)
}

/// Returns every file of the crate, by its path in it.
fn files(
    name: &str,
    arguments: &NewArguments,
    fetched: &Fetched,
) -> anyhow::Result<BTreeMap<String, String>> {
    let texts = pipeline::texts(fetched)?;
    let settings = settings(name, &roots(arguments, &texts, fetched)?, arguments)?;
    let mut config = pipeline::parse_config(CONFIG, &settings)?;
    // Nothing is written if there is an error: what can be changed then are the options.
    config.source = "the command line".to_owned();
    config.text.clear();
    config.settings = Settings::Options;
    config.check()?;
    let version = config.versions.first();
    let version = version.context("a new crate has one version")?.clone();
    let sources: Vec<_> = texts.iter().map(Text::source).collect();
    let Checked {
        value: slice,
        mut warnings,
    } = odata_codegen::cut(&config, &version.name, &sources)?;
    let place = format!("metadata/{}", version.name);
    let slice_path = format!("{place}/{}", config.package.slice_file());
    // Settings that change nothing are told already; in the slice, they have no effect.
    config.is_lenient = true;
    let inputs = Inputs {
        versions: vec![VersionInputs {
            name: version.name.clone(),
            // It is not on the disk yet.
            metadata: Text {
                name: format!("what is needed of {}", fetched.origin),
                text: slice.clone(),
            },
            overlays: Vec::new(),
        }],
        descriptions: Vec::new(),
        config,
    };
    let Checked {
        value: mut files,
        warnings: later,
    } = pipeline::emitted(&inputs)?;
    // The slice has the faults of the document that it was cut from.
    add_untold(&mut warnings, &later);
    console::warn(&warnings);
    let provenance = Provenance::of(&fetched.bytes(), fetched.origin.clone(), today());
    let provenance = provenance.to_toml(&inputs.config.package.slice_file());
    let manifest = filled(MANIFEST, name, &inputs.config.package.entry)?;
    let manifest = manifest::with_features(&manifest, &inputs.config)?;
    let ours = [
        (CONFIG.to_owned(), settings),
        (slice_path, slice),
        (format!("{place}/{SOURCE}"), provenance),
        ("Cargo.toml".to_owned(), manifest),
        (
            "src/lib.rs".to_owned(),
            filled(LIBRARY, name, &inputs.config.package.entry)?,
        ),
        (
            "tests/routes/main.rs".to_owned(),
            filled(ROUTES, name, &inputs.config.package.entry)?,
        ),
        (".gitignore".to_owned(), "/target\n".to_owned()),
    ];
    files.extend(ours);
    Ok(files)
}

/// Adds those of the later warnings that say something else.
fn add_untold(warnings: &mut Diagnostics, later: &Diagnostics) {
    let said = |warning: &Diagnostic| (warning.element.clone(), warning.message.clone());
    let told: BTreeSet<_> = warnings.iter().map(said).collect();
    for warning in later.iter().filter(|later| !told.contains(&said(later))) {
        warnings.push(warning.clone());
    }
}

/// Returns the roots of the crate: those that the options name, or all that the documents declare.
fn roots(
    arguments: &NewArguments,
    texts: &[Text],
    fetched: &Fetched,
) -> anyhow::Result<Vec<String>> {
    let mut roots = arguments.roots.clone();
    if roots.is_empty() {
        roots = pipeline::starts(texts)?;
        if roots.is_empty() {
            bail!(
                "`{}` declares no entity set, singleton or import: give the service's document with the entity container, beside those that it refers to",
                fetched.origin
            );
        }
    }
    // What is said twice is meant once.
    let mut said = BTreeSet::new();
    roots.retain(|root| said.insert(root.clone()));
    Ok(roots)
}

/// Refuses a folder that is not empty, and a file in its place.
fn refuse_what_is_there(folder: &Path) -> anyhow::Result<()> {
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(error).with_context(|| {
                format!(
                    "`{}` cannot become a crate: name a folder that is not there yet",
                    folder.display()
                )
            });
        }
    };
    if entries.next().is_some() {
        bail!(
            "`{}` is not empty, and nothing has been written: name a folder that is not there yet",
            folder.display()
        );
    }
    Ok(())
}

/// Returns the package's name: the given one, or that of the folder.
fn package_name(arguments: &NewArguments) -> anyhow::Result<String> {
    if let Some(name) = &arguments.name {
        if !is_package_name(name) {
            let near = package_name_of(name);
            let near = near.map_or_else(String::new, |near| format!(", such as `{near}`"));
            bail!(
                "`--name {name}` is no name of a package: give one of lower-case letters, digits and hyphens that begins with a letter, has at most 64 characters, and is neither a keyword nor a crate of Rust itself{near}"
            );
        }
        return Ok(name.clone());
    }
    let name = arguments.folder.file_name().unwrap_or_default();
    package_name_of(&name.to_string_lossy()).with_context(|| {
        format!(
            "`{}` gives no name for a package, which begins with a letter, has at most 64 characters, and is neither a keyword nor a crate of Rust itself: name it with `--name`",
            arguments.folder.display()
        )
    })
}

/// Returns a text as the name of a package, if enough of it can be one.
fn package_name_of(text: &str) -> Option<String> {
    let dashed = |character: char| match character {
        'a'..='z' | '0'..='9' | '_' => character,
        _ => '-',
    };
    let name: String = text.to_lowercase().chars().map(dashed).collect();
    let name = name.trim_matches('-').to_owned();
    is_package_name(&name).then_some(name)
}

/// Returns the content of `metadata/codegen.toml`.
fn settings(name: &str, roots: &[String], arguments: &NewArguments) -> anyhow::Result<String> {
    let roots: toml::Value = roots.to_vec().into();
    let mut settings =
        filled(SETTINGS, name, &entry_name(name))?.replace("{roots}", &roots.to_string());
    let links = arguments.links.and_then(|links| links.to_possible_value());
    if let Some(links) = links {
        settings.push_str(LINKS);
        writeln!(settings, "links = {}", toml::Value::from(links.get_name()))?;
    }
    if !arguments.expand.is_empty() {
        let expand = toml::Value::from(arguments.expand.clone());
        writeln!(settings, "expand = {expand}")?;
    }
    for path in &arguments.omitted {
        let path = toml::Value::from(path.as_str());
        write!(settings, "\n[[omitted]]\npath = {path}\n{OMITTED}")?;
    }
    Ok(settings)
}

/// What the configuration says of its links, if they were asked for.
const LINKS: &str = "\
# What is emitted of an entity that is only linked to: all of it (full), or its key (references). The document in this
# folder is cut by it: after a change, `cargo xtask metadata` takes what is needed now.
";

/// Why something is left out; its owner knows better.
const OMITTED: &str = "reason = \"left out when the crate was made\"\n";

/// Returns the name of the crate's trait, from which that of its module follows: the name of the package, unless an item
/// of the crate, a feature or the prelude of Rust has one of the two.
fn entry_name(name: &str) -> String {
    let entry = type_name(name);
    let module = module_name(entry.unraw());
    let is_taken = entry.as_str().ends_with('_')
        || is_reserved_module(module.unraw())
        || [entry.unraw(), module.unraw()]
            .iter()
            .any(|name| is_ours(name));
    if is_taken {
        type_name(&format!("{name}-service")).unraw().to_owned()
    } else {
        entry.unraw().to_owned()
    }
}

/// Returns whether a new crate has an item or a feature of this name.
fn is_ours(name: &str) -> bool {
    let is_code = |line: &&str| !line.starts_with("//") && !line.starts_with('#');
    let items = LIBRARY.lines().filter(is_code);
    let mut items = items.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
    let mut features = MANIFEST.lines().filter_map(|line| line.split_once(" = "));
    items.any(|item| item == name) || features.any(|(feature, _)| feature == name)
}

/// Returns a template with the names of the crate filled in.
fn filled(text: &str, name: &str, entry: &str) -> anyhow::Result<String> {
    let module = module_name(entry);
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/runtime");
    // Without the generator's checkout, the released runtime is used.
    let runtime = match runtime.canonicalize() {
        Ok(path) => {
            let path = path.to_str().context(
                "the folder of the runtime has a name that is not UTF-8: move the checkout",
            )?;
            format!(
                "{{ version = \"{RUNTIME}\", path = {} }}",
                toml::Value::from(path)
            )
        }
        Err(_) => format!("{{ version = \"{RUNTIME}\" }}"),
    };
    Ok(text
        .replace("{name}", name)
        .replace("{crate}", RustName::of(name).as_str())
        .replace("{entry}", entry)
        .replace("{module}", module.as_str())
        .replace("{runtime}", &runtime))
}

/// The version of the runtime for which code is emitted: that of this workspace.
const RUNTIME: &str = env!("CARGO_PKG_VERSION");
