//! `cargo xtask release-check`: checks whether the runtime and the generated crate can be released as they are.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use odata_codegen::diff::Report;

use crate::Outcome;
use crate::arguments::ReleaseCheckArguments;
use crate::cargo::{Cargo, Package, complaint, packages};
use crate::checks::{Checks, Finding};
use crate::diff::CHANGELOG;
use crate::git::{Commit, Git};
use crate::pipeline;
use crate::regen;
use crate::semver_checks;
use crate::state::{Depth, State};
use crate::workspace;

/// Files that a package has in addition to its sources; those of the first list are required.
const REQUIRED: [&str; 4] = ["Cargo.toml", "README.md", "LICENSE-APACHE", "LICENSE-MIT"];
const ADDED_BY_CARGO: [&str; 3] = ["Cargo.toml.orig", "Cargo.lock", ".cargo_vcs_info.json"];

/// The place where the packages are checked.
struct Site {
    packages: [Package; 2],
    cargo: Cargo,
}

/// Runs the command, and prints the result of each check as soon as it is known.
///
/// # Errors
///
/// Returns an error if there are uncommitted changes, if git or cargo cannot be run, and if one of the states cannot be
/// read. A failed check is not an error, but printed.
pub fn run(arguments: &ReleaseCheckArguments) -> anyhow::Result<Outcome> {
    let root = workspace::root(arguments.root.as_deref())?;
    let packages = packages(&pipeline::config(&root)?);
    let mut checks = Checks::default();
    let folder = tempfile::tempdir().context("cannot create a temporary folder")?;
    let target = folder.path().join("target");
    if arguments.files {
        let site = Site {
            packages,
            cargo: Cargo {
                workspace: root,
                target,
            },
        };
        checks.add("files", package_files(&site)?)?;
        return Ok(checks.outcome());
    }

    let git = Git::open(&root)?;
    let changed = git.changed_files()?;
    if let Some(first) = changed.first() {
        bail!(
            "the working tree has {} that {} not committed, such as `{first}`: commit or remove {}, because a release is made from a commit",
            counted(changed.len()),
            if changed.len() == 1 { "is" } else { "are" },
            if changed.len() == 1 { "it" } else { "them" },
        );
    }
    checks.add("emitted code", emitted(&root)?)?;
    let new = State::on_disk(&root, Depth::Whole, false)?;
    let since = match git.last_release(&format!("v{}", new.version))? {
        Some(tag) => Some(Since::new(tag, &new, &git)?),
        None => None,
    };
    checks.add("version", version(&new, since.as_ref()))?;
    checks.add("changelog", changelog(&root, &new)?)?;
    match &since {
        Some(since) => {
            let cargo = Cargo {
                workspace: root.clone(),
                target: target.clone(),
            };
            semver_checks::check(&mut checks, &cargo, &packages, &since.compiled(&new, &git)?)?;
        }
        None => semver_checks::first_release(&mut checks)?,
    }

    let checkout = folder.path().join("checkout");
    git.clone_to(&checkout)?;
    let site = Site {
        packages,
        cargo: Cargo {
            workspace: checkout.join(git.prefix()),
            target,
        },
    };
    // Each step needs the result of the previous one.
    let steps: [(&str, Step); 3] = [
        ("files", package_files),
        ("package", package),
        ("documentation", documentation),
    ];
    for (name, step) in steps {
        let finding = step(&site)?;
        let is_done = finding.is_ok();
        checks.add(name, finding)?;
        if !is_done {
            break;
        }
    }
    Ok(checks.outcome())
}

fn counted(files: usize) -> String {
    if files == 1 {
        "a file".to_owned()
    } else {
        format!("{files} files")
    }
}

/// A check of the packages.
type Step = fn(&Site) -> anyhow::Result<Finding>;

/// The changes since the last release.
struct Since {
    tag: Commit,
    old: State,
    report: Report,
}

impl Since {
    fn new(tag: Commit, new: &State, git: &Git) -> anyhow::Result<Self> {
        let old = State::of_commit(git, &tag, Depth::Whole)?;
        let report = Report::new(&old.apis, &new.apis)
            .with_release(old.version.clone(), new.version.clone());
        Ok(Self { tag, old, report })
    }

    /// Returns the input for the comparison of the compiled states.
    fn compiled<'a>(
        &'a self,
        new: &'a State,
        git: &Git,
    ) -> anyhow::Result<semver_checks::Since<'a>> {
        Ok(semver_checks::Since {
            base: &self.tag,
            report: &self.report,
            current: &new.version,
            released: Some(&self.old.version),
            is_generator_changed: git.differs(&self.tag, semver_checks::GENERATOR)?,
        })
    }
}

/// Checks that the emitted code is up to date with the metadata.
fn emitted(root: &Path) -> anyhow::Result<Finding> {
    let plan = regen::plan(root, false)?;
    let Some(first) = plan.changes.first() else {
        return Ok(Ok(format!("{} files are up to date", plan.unchanged)));
    };
    Ok(Err(format!(
        "{} of {} files differ from what metadata/ gives, such as `{}`: run `cargo xtask regen` and commit the result",
        plan.changes.len(),
        plan.changes.len() + plan.unchanged,
        first.path
    )))
}

/// Checks that the changelog has an entry for the version.
fn changelog(root: &Path, state: &State) -> anyhow::Result<Finding> {
    let text = workspace::read_optional_input(root, CHANGELOG)?.unwrap_or_default();
    Ok(judge_changelog(&text, &state.version.to_string()))
}

fn judge_changelog(text: &str, version: &str) -> Finding {
    let is_heading = |line: &str| line.starts_with("## ");
    let mut lines = text.lines().skip_while(|line| {
        let heading = line.strip_prefix("## ").unwrap_or_default();
        let named = heading.split_whitespace().next().unwrap_or_default();
        named.trim_start_matches('[').trim_end_matches(']') != version
    });
    let Some(heading) = lines.next() else {
        return Err(format!(
            "`{CHANGELOG}` has no section for {version}: put `## [{version}] - YYYY-MM-DD` below `## [Unreleased]`"
        ));
    };
    let mut section = lines.take_while(|line| !is_heading(line));
    if section.any(|line| line.starts_with("- ")) {
        Ok(format!("`{CHANGELOG}` has the section `{heading}`"))
    } else {
        Err(format!(
            "the section `{heading}` of `{CHANGELOG}` is empty: say what the version brings"
        ))
    }
}

/// Checks that the version is high enough for the changes since the last release.
fn version(new: &State, since: Option<&Since>) -> Finding {
    let Some(Since { tag, old, report }) = since else {
        return Ok(format!(
            "{} is the first release, there is no version tag before this commit",
            new.version
        ));
    };
    let needed = report.release.as_ref().map(|release| &release.needed);
    let verdict = report.level().map_or("nothing", |level| level.name());
    if new.version <= old.version {
        let least = needed.filter(|_| report.level().is_some());
        return Err(format!(
            "{} is not above {}, the version of `{}`: raise it to {} at least ({verdict} in the emitted API)",
            new.version,
            old.version,
            tag.name,
            least.map_or_else(|| "the next patch".to_owned(), ToString::to_string),
        ));
    }
    match needed.filter(|needed| new.version < **needed) {
        None => Ok(format!(
            "{} follows {} ({verdict} in the emitted API since `{}`)",
            new.version, old.version, tag.name
        )),
        Some(needed) => Err(format!(
            "{} is not enough after {}: the emitted API has changed in a {verdict} way since `{}`, which needs {needed} at least; `cargo xtask diff {}` tells why",
            new.version, old.version, tag.name, tag.name
        )),
    }
}

/// Checks that the packages contain exactly the files that belong to them.
fn package_files(site: &Site) -> anyhow::Result<Finding> {
    let mut sentences = Vec::with_capacity(site.packages.len());
    for Package {
        name: package,
        folder,
    } in &site.packages
    {
        let mut arguments = vec!["package", "--package", package, "--list", "--quiet"];
        // The listing alone is also needed while files are being changed.
        arguments.push("--allow-dirty");
        let output = site.cargo.ask(&arguments)?;
        if !output.status.success() {
            return Ok(Err(format!(
                "`cargo package --list` fails:\n{}",
                complaint(&output)
            )));
        }
        let text = String::from_utf8(output.stdout)
            .context("cargo lists a file whose name is not UTF-8")?;
        // Windows writes paths with backslashes.
        let files: BTreeSet<String> = text.lines().map(|line| line.replace('\\', "/")).collect();
        match judge_files(package, folder, &files) {
            Ok(sentence) => sentences.push(sentence),
            fault => return Ok(fault),
        }
    }
    Ok(Ok(sentences.join("; ")))
}

fn judge_files(package: &str, folder: &str, files: &BTreeSet<String>) -> Finding {
    let strays: Vec<&str> = files
        .iter()
        .map(String::as_str)
        .filter(|file| !belongs(file))
        .collect();
    let missing: Vec<&str> = REQUIRED
        .into_iter()
        .filter(|file| !files.contains(*file))
        .collect();
    let quoted = |names: &[&str]| {
        names
            .iter()
            .map(|name| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut faults = Vec::new();
    if !strays.is_empty() {
        faults.push(format!(
            "{} {} not belong to `{package}`: leave it out with `include` in `{folder}/Cargo.toml`",
            quoted(&strays),
            if strays.len() == 1 { "does" } else { "do" }
        ));
    }
    if !missing.is_empty() {
        faults.push(format!(
            "{} {} missing in `{package}`",
            quoted(&missing),
            if missing.len() == 1 { "is" } else { "are" }
        ));
    }
    if faults.is_empty() {
        Ok(format!(
            "{} files, all of which belong to `{package}`",
            files.len()
        ))
    } else {
        Err(faults.join("; "))
    }
}

/// Returns whether a file belongs to a package: sources with the texts that their documentation includes, the listing
/// of routes that the documentation mentions, examples, and the common files of every package.
fn belongs(file: &str) -> bool {
    let is_in = |folder: &str, ending: &str| file.starts_with(folder) && file.ends_with(ending);
    is_in("src/", ".rs")
        || is_in("src/", ".md")
        || is_in("examples/", ".rs")
        || is_in("routes-", ".txt") && !file.contains('/')
        || file == "CHANGELOG.md"
        || REQUIRED.contains(&file)
        || ADDED_BY_CARGO.contains(&file)
}

/// Checks that the packages can be made, and compile on their own: each with the previous ones as packaged.
fn package(site: &Site) -> anyhow::Result<Finding> {
    let mut arguments = vec!["package", "--all-features"];
    for Package { name: package, .. } in &site.packages {
        arguments.extend(["--package", package]);
    }
    let output = site.cargo.run(&arguments)?;
    if !output.status.success() {
        return Ok(Err(format!(
            "`cargo package` fails:\n{}",
            complaint(&output)
        )));
    }
    let mut sizes = Vec::with_capacity(site.packages.len());
    for Package { name: package, .. } in &site.packages {
        let archive = packaged(&site.cargo.target, package, ".crate")?;
        let size = std::fs::metadata(&archive)
            .with_context(|| format!("cannot look at `{}`", archive.display()))?
            .len();
        sizes.push(format!("`{package}` {} KiB", size.div_ceil(1024)));
    }
    Ok(Ok(format!(
        "package and compile with all features from a clean checkout, compressed {}",
        sizes.join(", ")
    )))
}

/// Checks that docs.rs can build the documentation: from the packages alone, with all features.
fn documentation(site: &Site) -> anyhow::Result<Finding> {
    // Unpublished packages are replaced by the ones that were just made.
    let mut patches: Vec<String> = Vec::new();
    for Package {
        name: package,
        folder,
    } in &site.packages
    {
        if !documents_all_features(&site.cargo.workspace, folder)? {
            return Ok(Err(format!(
                "`{folder}/Cargo.toml` has no `all-features = true` in `[package.metadata.docs.rs]`: docs.rs would show the default features alone"
            )));
        }
        // The folder that `cargo package` unpacked and compiled.
        let unpacked = packaged(&site.cargo.target, package, "")?;
        let mut arguments = vec!["doc", "--no-deps", "--all-features"];
        arguments.extend(patches.iter().flat_map(|patch| ["--config", patch]));
        let output = site.cargo.run_in(&unpacked, &arguments)?;
        if !output.status.success() {
            return Ok(Err(format!(
                "`cargo doc --no-deps --all-features` fails on the package `{package}`:\n{}",
                complaint(&output)
            )));
        }
        let path = toml::Value::String(unpacked.to_string_lossy().into_owned());
        patches.push(format!("patch.crates-io.{package}.path={path}"));
    }
    Ok(Ok(
        "builds from the packages with all features, without a warning".to_owned(),
    ))
}

/// Returns whether the package in the folder enables all features on docs.rs.
fn documents_all_features(workspace: &Path, folder: &str) -> anyhow::Result<bool> {
    let manifest = workspace.join(folder).join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest)
        .with_context(|| format!("cannot read `{}`", manifest.display()))?;
    let table: toml::Table = text
        .parse()
        .with_context(|| format!("`{folder}/Cargo.toml` is malformed"))?;
    let settings = ["package", "metadata", "docs", "rs", "all-features"];
    let mut value = Some(&toml::Value::Table(table)).cloned();
    for key in settings {
        value = value.and_then(|value| value.get(key).cloned());
    }
    Ok(value == Some(toml::Value::Boolean(true)))
}

/// Returns the output of `cargo package`: the archive with the extension, the unpacked folder without.
fn packaged(target: &Path, package: &str, extension: &str) -> anyhow::Result<PathBuf> {
    let folder = target.join("package");
    let entries = std::fs::read_dir(&folder)
        .with_context(|| format!("cannot list `{}`", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let is_archive = name.ends_with(".crate");
        if name.starts_with(package)
            && (is_archive != extension.is_empty())
            && (is_archive || path.is_dir())
        {
            return Ok(path);
        }
    }
    bail!("`cargo package` left nothing in `{}`", folder.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(more: &[&str], without: &str) -> Finding {
        let files = [
            "Cargo.toml",
            "Cargo.toml.orig",
            "Cargo.lock",
            ".cargo_vcs_info.json",
            "README.md",
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "src/lib.rs",
        ];
        let files = files
            .iter()
            .chain(more)
            .filter(|file| **file != without)
            .map(|file| (*file).to_owned());
        judge_files("some-package", "some/folder", &files.collect())
    }

    #[test]
    fn a_changelog_has_a_section_with_something_in_it() {
        let text = "# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [0.2.0] - 2026-05-01\n\n### Added\n\n- It.\n\n## 0.1.0\n\n## [0.0.1]\n\n- All.\n";
        assert!(judge_changelog(text, "0.2.0").is_ok());
        assert!(judge_changelog(text, "0.0.1").is_ok());
        let fault = judge_changelog(text, "0.1.0").unwrap_err();
        assert!(
            fault.contains("`## 0.1.0` of `CHANGELOG.md` is empty"),
            "{fault}"
        );
        let fault = judge_changelog(text, "0.2").unwrap_err();
        assert!(
            fault.contains("no section for 0.2: put `## [0.2]"),
            "{fault}"
        );
    }

    #[test]
    fn a_package_holds_what_belongs_to_it_and_nothing_else() {
        assert_eq!(
            judged(
                &["src/v1_0/models/mod.rs", "examples/a.rs", "routes-v1_0.txt"],
                ""
            ),
            Ok("11 files, all of which belong to `some-package`".to_owned())
        );
        for stray in [
            "tests/models.rs",
            "benches/decode.rs",
            "surface-v1_0.txt",
            "src/notes.txt",
            ".env",
        ] {
            let fault = judged(&[stray], "").unwrap_err();
            assert!(
                fault.contains(&format!("`{stray}` does not belong to `some-package`")),
                "{fault}"
            );
        }
        assert_eq!(
            judged(&[], "LICENSE-MIT"),
            Err("`LICENSE-MIT` is missing in `some-package`".to_owned())
        );
    }
}
