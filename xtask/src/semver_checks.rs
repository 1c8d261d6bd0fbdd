//! `cargo xtask semver-checks`: compares the findings of cargo-semver-checks in the packages with our verdict.
//!
//! Our comparison covers the effects of the metadata on the emitted API, including the types of each item.
//! cargo-semver-checks compiles both states: it covers all public items, including hand-written ones, in less detail.
//! Its findings in emitted code must therefore be among the breaks that our verdict names: ours may be stricter, never
//! laxer, even if our verdict is `major` for another reason. Its findings in the rest require a version that was raised
//! since the last release.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, bail};
use odata_codegen::diff::{Level, Report, Rule, VersionReport, next_version};
use semver::Version;

use crate::Outcome;
use crate::arguments::SemverChecksArguments;
use crate::cargo::{Cargo, Package, complaint, packages};
use crate::checks::{Checks, Finding};
use crate::git::{Commit, Git};
use crate::pipeline;
use crate::state::{Depth, State};
use crate::workspace;

/// The exit status with which the tool reports findings. Any other one except 0 is an error.
const FOUND: i32 = 100;

/// The maximum number of shown findings.
const MAX_SHOWN: usize = 20;

/// The generator's sources: if they have changed, emitted code may break without a change of the metadata.
pub(crate) const GENERATOR: &str = "codegen/src";

/// Runs the command.
///
/// # Errors
///
/// Returns an error if one of the states cannot be read, and if the tool cannot compare them.
pub fn run(arguments: &SemverChecksArguments) -> anyhow::Result<Outcome> {
    let root = workspace::root(arguments.root.as_deref())?;
    let git = Git::open(&root)?;
    let packages = packages(&pipeline::config(&root)?);
    let new = State::on_disk(&root, Depth::Whole, false)?;
    let mut checks = Checks::default();
    let release = git.last_release(&format!("v{}", new.version))?;
    let base = match (&arguments.revision, &release) {
        (Some(revision), _) => git.commit(revision)?,
        (None, Some(release)) => release.clone(),
        (None, None) => {
            first_release(&mut checks)?;
            return Ok(checks.outcome());
        }
    };
    let old = State::of_commit(&git, &base, Depth::Whole)?;
    let released = match &release {
        Some(release) => Some(State::of_commit(&git, release, Depth::Slices)?.version),
        None => None,
    };
    let report = Report::new(&old.apis, &new.apis);
    let since = Since {
        base: &base,
        report: &report,
        current: &new.version,
        released: released.as_ref(),
        is_generator_changed: git.differs(&base, GENERATOR)?,
    };
    let target = target(&root);
    let cargo = Cargo {
        workspace: root,
        target,
    };
    check(&mut checks, &cargo, &packages, &since)?;
    Ok(checks.outcome())
}

/// Returns cargo's default target folder, so that the tool's builds of a revision are reused.
fn target(root: &Path) -> std::path::PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(target) => root.join(target),
        None => root.join("target"),
    }
}

/// The name of the checks.
const NAME: &str = "compiled API";

/// The changes, by our own comparison.
pub(crate) struct Since<'a> {
    pub(crate) base: &'a Commit,
    pub(crate) report: &'a Report,
    /// The current version of the packages.
    pub(crate) current: &'a Version,
    /// The version of the last release; `None` before the first one.
    pub(crate) released: Option<&'a Version>,
    /// Whether the same metadata may be emitted differently.
    pub(crate) is_generator_changed: bool,
}

/// Says that there is no state to compare with.
///
/// # Errors
///
/// Returns an error if the line cannot be printed.
pub(crate) fn first_release(checks: &mut Checks) -> anyhow::Result<()> {
    checks.add(NAME, Ok("nothing was released before".to_owned()))
}

/// Runs the tool on the packages, and adds its findings to the checks.
///
/// # Errors
///
/// Returns an error if the tool fails.
pub(crate) fn check(
    checks: &mut Checks,
    cargo: &Cargo,
    packages: &[Package],
    since: &Since<'_>,
) -> anyhow::Result<()> {
    if !cargo.ask(&["semver-checks", "--version"])?.status.success() {
        return checks.pass_over(
            NAME,
            "`cargo install cargo-semver-checks` brings the tool that looks at the runtime and the front; `cargo xtask diff` sees the emitted API alone",
        );
    }
    for package in packages {
        let breaks = breaks(cargo, &package.name, since.base)?;
        checks.add(NAME, judge(&package.name, &breaks, since))?;
    }
    Ok(())
}

/// A finding of the tool: what, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Break {
    lint: String,
    text: String,
}

/// Returns the findings of the tool that require a major version.
fn breaks(cargo: &Cargo, package: &str, base: &Commit) -> anyhow::Result<Vec<Break>> {
    let arguments = [
        "semver-checks",
        "--package",
        package,
        "--all-features",
        "--baseline-rev",
        &base.hash,
        "--release-type",
        "minor",
    ];
    let output = cargo.run(&arguments)?;
    if output.status.success() {
        return Ok(Vec::new());
    }
    if output.status.code() != Some(FOUND) {
        bail!(
            "`cargo semver-checks` cannot compare `{package}` with `{}`:\n{}",
            base.name,
            complaint(&output)
        );
    }
    let text = String::from_utf8(output.stdout)
        .context("`cargo semver-checks` prints what is not UTF-8")?;
    let breaks = read(&text);
    if breaks.is_empty() {
        bail!(
            "`cargo semver-checks` finds breaks in `{package}` and names none that can be read: run it by itself, and bring `xtask/src/semver_checks.rs` up to what it prints"
        );
    }
    Ok(breaks)
}

/// Parses the tool's output: a heading for each lint, and its findings, one on each line, below `Failed in:`. It lists
/// an item once for each path by which the package exports it.
fn read(text: &str) -> Vec<Break> {
    let mut breaks = Vec::new();
    let mut known = BTreeSet::new();
    let mut lint = "";
    let mut is_list = false;
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("--- ") {
            is_list = false;
            lint = heading
                .strip_prefix("failure ")
                .and_then(|heading| heading.split(':').next())
                .unwrap_or_default();
        } else if line == "Failed in:" {
            is_list = true;
        } else if let Some(text) = line
            .strip_prefix("  ")
            .filter(|_| is_list && !lint.is_empty())
        {
            let found = Break {
                lint: lint.to_owned(),
                text: text.to_owned(),
            };
            if known.insert(found.clone()) {
                breaks.push(found);
            }
        }
    }
    breaks
}

/// Compares the findings of the tool with our verdict.
fn judge(package: &str, breaks: &[Break], since: &Since<'_>) -> Finding {
    let base = &since.base.name;
    if breaks.is_empty() {
        return Ok(format!("`{package}` keeps what `{base}` had"));
    }
    let untold: Vec<&Break> = breaks
        .iter()
        .filter(|found| !found.is_told(since.report))
        .collect();
    if untold.is_empty() {
        return Ok(format!(
            "our verdict since `{base}` names what breaks in `{package}`: {}",
            counted(breaks.len())
        ));
    }
    let laxer: Vec<&Break> = untold
        .iter()
        .copied()
        .filter(|found| !since.is_generator_changed && found.is_emitted(since.report))
        .collect();
    if !laxer.is_empty() {
        return Err(format!(
            "our verdict on the emitted API is laxer than that of `cargo semver-checks`, which finds {} in `{package}` since `{base}` that no major line of `cargo xtask diff {base}` names:\n{}",
            counted(laxer.len()),
            list(&laxer)
        ));
    }
    let Some(released) = since.released else {
        return Ok(format!(
            "nothing was released before, so what is written by hand may break; {} in `{package}` since `{base}`:\n{}",
            counted(untold.len()),
            list(&untold)
        ));
    };
    let needed = next_version(released, Level::Major);
    if *since.current >= needed {
        return Ok(format!(
            "{} follows {released}, so what is written by hand may break; {} in `{package}` since `{base}`:\n{}",
            since.current,
            counted(untold.len()),
            list(&untold)
        ));
    }
    Err(format!(
        "`cargo semver-checks` finds {} in `{package}` since `{base}`, in what is written by hand, and {} is not enough after {released}: mend it, or raise the version to {needed}:\n{}",
        counted(untold.len()),
        since.current,
        list(&untold)
    ))
}

fn counted(breaks: usize) -> String {
    if breaks == 1 {
        "a break".to_owned()
    } else {
        format!("{breaks} breaks")
    }
}

fn list(breaks: &[&Break]) -> String {
    let mut lines: Vec<String> = breaks
        .iter()
        .take(MAX_SHOWN)
        .map(|found| format!("  {}: {}", found.lint, found.shortened()))
        .collect();
    if breaks.len() > MAX_SHOWN {
        lines.push(format!("  and {} more", breaks.len() - MAX_SHOWN));
    }
    lines.join("\n")
}

impl Break {
    /// Returns the text without the folder in which the tool has put the old state, which is named after a commit.
    fn shortened(&self) -> String {
        let words = self.text.split(' ').map(|word| {
            let mut folders = word.match_indices(['/', '\\']).map(|(index, _)| index);
            let mut start = folders.next();
            for end in folders {
                let folder = &word[start.map_or(0, |start| start + 1)..end];
                if folder.len() == 40 && folder.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return &word[end + 1..];
                }
                start = Some(end);
            }
            word
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// Returns the names in the finding: of the removed item, and of its owner.
    fn names(&self) -> BTreeSet<&str> {
        let words = self.text.split_whitespace();
        words
            .take_while(|word| !word.contains(".rs:"))
            .flat_map(|word| word.split(|char: char| !char.is_alphanumeric() && char != '_'))
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// Returns the first file in the finding, with `/` between folders.
    fn file(&self) -> Option<String> {
        let mut words = self.text.split_whitespace();
        let place = words.find(|word| word.contains(".rs:"))?;
        Some(place.replace('\\', "/"))
    }

    /// Returns whether it concerns emitted code: the module of a version, or the common code of all versions.
    fn is_emitted(&self, report: &Report) -> bool {
        let is_of_all = match self.file() {
            Some(file) => file.contains("/src/versions.rs:"),
            None => false,
        };
        is_of_all || report.versions.iter().any(|version| self.is_of(version))
    }

    /// Returns whether it concerns a version: in the folder of its module, or with its name, such as its feature.
    fn is_of(&self, version: &VersionReport) -> bool {
        match self.file() {
            Some(file) if file.contains(&format!("/src/{}/", version.module)) => true,
            Some(file) if !file.contains("/src/versions.rs:") => false,
            _ => self.names().contains(version.module.as_str()),
        }
    }

    /// Returns whether our verdict names it among the breaks.
    fn is_told(&self, report: &Report) -> bool {
        let names = self.names();
        let mut versions = report.versions.iter().filter(|version| self.is_of(version));
        versions.any(|version| {
            let mut changes = version.changes.iter();
            changes.any(|change| {
                if change.effect.level() < Level::Major {
                    return false;
                }
                let is_whole = matches!(
                    change.rule,
                    Rule::VersionRemoved | Rule::VersionModuleRenamed
                );
                is_whole || change.items.iter().any(|item| is_named(&item.path, &names))
            })
        })
    }
}

/// Returns whether the names include those of an item: of its type, and its own if it belongs to one.
fn is_named(path: &str, names: &BTreeSet<&str>) -> bool {
    let mut parts = path.split([':', '.']).filter(|part| !part.is_empty());
    // The module, or the trait that provides the versions, whose methods have no owner.
    let first = parts.next().unwrap_or_default();
    let is_there = |part: &str| names.contains(part.trim_start_matches("r#"));
    let is_module = first == "models" || first == "requests";
    (is_module || is_there(first)) && parts.all(is_there)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Printed by version 0.51.0 for a package with one module of each kind, shortened, with a warning from its sources.
    const PRINTED: &str = "
--- failure enum_variant_missing: pub enum variant removed or renamed ---

Description:
A publicly-visible enum has at least one variant that is no longer available under its prior name. It may have been renamed or removed entirely.
        ref: https://doc.rust-lang.org/cargo/reference/semver.html#item-remove
       impl: https://github.com/obi1kenobi/cargo-semver-checks/tree/v0.51.0/src/lints/enum_variant_missing.ron

Failed in:
  variant AnyRoot::Root, previously in file /there/target/semver-checks/git-HEAD_1/5f2eda16ed9394f9c29749a8b493473209d5c022/src/v1_0/mod.rs:7
  variant Color::Blue, previously in file /there/target/semver-checks/git-HEAD_1/5f2eda16ed9394f9c29749a8b493473209d5c022/src/v1_0/mod.rs:5

--- failure feature_missing: package feature removed or renamed ---

Failed in:
  feature beta in the package's Cargo.toml

--- failure inherent_associated_pub_const_missing: inherent impl's associated pub const removed ---

Failed in:
  Root::STATE, previously at /there/target/semver-checks/git-HEAD_1/5f2eda16ed9394f9c29749a8b493473209d5c022/src/v1_0/mod.rs:3
  Root::STATE, previously at /there/target/semver-checks/git-HEAD_1/5f2eda16ed9394f9c29749a8b493473209d5c022/src/v1_0/mod.rs:3

--- failure method_parameter_count_changed: pub method parameter count changed ---

Failed in:
  example::v1_0::Root::state takes 1 parameters in /there/target/semver-checks/git-HEAD_1/5f2eda16ed9394f9c29749a8b493473209d5c022/src/v1_0/mod.rs:3, but now takes 0 parameters in C:\\there\\src\\v1_0\\mod.rs:3

--- failure struct_pub_field_missing: pub struct's pub field removed or renamed ---

Failed in:
  field state of struct Root, previously in file /there/target/semver-checks/git-HEAD_1/5f2eda16ed9394f9c29749a8b493473209d5c022/src/v1_0/mod.rs:2

--- warning struct_missing: pub struct removed or renamed ---

Failed in:
  struct example::v1_0::Gone, previously in file /there/src/v1_0/mod.rs:8
";

    #[test]
    fn what_the_tool_prints_is_read() {
        let breaks = read(PRINTED);
        let lints: Vec<&str> = breaks.iter().map(|found| found.lint.as_str()).collect();
        assert_eq!(
            lints,
            [
                "enum_variant_missing",
                "enum_variant_missing",
                "feature_missing",
                "inherent_associated_pub_const_missing",
                "method_parameter_count_changed",
                "struct_pub_field_missing"
            ]
        );
        let paths = [
            "models::AnyRoot::Root",
            "models::Color::Blue",
            "beta",
            "models::Root::STATE",
            "models::Root::state",
            "models::Root.state",
        ];
        for (found, path) in breaks.iter().zip(paths) {
            assert!(is_named(path, &found.names()), "{path}: {found:?}");
        }
        assert!(!is_named("models::Root.other", &breaks[5].names()));
        assert!(breaks[2].file().is_none());
        assert!(breaks[4].file().unwrap().contains("/src/v1_0/mod.rs:3"));
        assert_eq!(
            breaks[4].shortened(),
            "example::v1_0::Root::state takes 1 parameters in src/v1_0/mod.rs:3, but now takes 0 parameters in C:\\there\\src\\v1_0\\mod.rs:3"
        );
    }

    #[test]
    fn an_item_is_named_by_its_own_name_and_that_of_its_type() {
        let names = BTreeSet::from(["field", "type", "of", "struct", "Point"]);
        assert!(is_named("models::Point.r#type", &names));
        assert!(is_named("models::Point", &names));
        assert!(!is_named("models::Point.tags", &names));
        assert!(!is_named("models::Other.type", &names));
        let method = BTreeSet::from(["method", "v1_0", "of", "trait", "BackupRestore"]);
        assert!(is_named("BackupRestore::v1_0", &method));
        assert!(!is_named("BackupRestore::beta", &method));
    }
}
