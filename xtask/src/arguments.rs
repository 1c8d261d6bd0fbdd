//! The command line and its help.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use odata_codegen::config::Links;
use odata_codegen::diff::Level;

/// The project's commands.
#[derive(Parser)]
#[command(no_binary_name = true, bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// The commands.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Generate the emitted part of generated/ from metadata/
    ///
    /// Everything is generated before anything is written. Only files that differ are written, and only stale files that
    /// are marked `@generated` are deleted.
    #[command(after_help = REGEN_HELP)]
    Regen(RegenArguments),
    /// Update metadata/ from a new $metadata: extract the part that belongs to the API
    ///
    /// The slice is written to metadata/VERSION/, and its provenance to source.toml in the same folder. The same
    /// document always produces the same bytes: one that is already recorded keeps its recorded origin and date, and
    /// a slice as input is written unchanged.
    #[command(after_help = METADATA_HELP)]
    Metadata(MetadataArguments),
    /// Create a crate for another service
    ///
    /// The crate has its configuration and the slice of the metadata in metadata/, and a test that calls every route.
    /// `regen`, `metadata` and `diff` work on it with `--root`. A folder that is not empty is an error.
    #[command(after_help = NEW_HELP)]
    New(NewArguments),
    /// Report what a set of roots costs: types, routes and lines, and what contributes most
    ///
    /// Nothing is generated: lines are estimated. The report lists the types that contribute most, each with a path to
    /// it, and the navigation properties and derived types that most routes contain. Entries of the configuration that
    /// do not apply to the roots are ignored.
    #[command(after_help = REACH_HELP)]
    Reach(ReachArguments),
    /// Compare two states: what changes for users of the crate, and what breaks
    ///
    /// By Rust's semver rules: a verdict, the next version, and every change with its reason.
    #[command(
        override_usage = "cargo xtask diff [REV] [OPTIONS]\n       cargo xtask diff OLD NEW [--api VERSION] [OPTIONS]\n       cargo xtask diff OLD..NEW [OPTIONS]",
        after_help = DIFF_HELP
    )]
    Diff(DiffArguments),
    /// Check that the generated crate can be released as it is
    ///
    /// Emitted code is up to date, the version is high enough for the changes since the last version tag, the changelog
    /// has its section, the packages contain exactly the files that belong to them, build with all features from a
    /// clean checkout, and their documentation builds as on docs.rs. Each check prints its line when it is done.
    #[command(after_help = RELEASE_CHECK_HELP)]
    ReleaseCheck(ReleaseCheckArguments),
    /// Run cargo-semver-checks on the packages, and compare its verdict with that of `diff`
    ///
    /// It covers the hand-written runtime and front as well: a break there requires a higher version than that of the
    /// last release. A break in emitted code must also be one of `cargo xtask diff`, whose verdict may be stricter but
    /// never laxer. If the tool is not installed, the command prints how to install it.
    #[command(after_help = SEMVER_CHECKS_HELP)]
    SemverChecks(SemverChecksArguments),
    /// Print shell completions for `cargo xtask` and `xtask`
    #[command(after_help = COMPLETIONS_HELP)]
    Completions {
        /// The shell
        #[arg(value_parser = PossibleValuesParser::new(["bash", "fish", "zsh"]).map(shell))]
        shell: Shell,
    },
}

/// The arguments of `regen`.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct RegenArguments {
    /// Write nothing; list stale files and exit with 1
    #[arg(long)]
    pub check: bool,
    /// Treat warnings as errors
    #[arg(long)]
    pub deny_warnings: bool,
    /// Work on the workspace in DIR
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// The arguments of `metadata`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct MetadataArguments {
    /// The version that FILE describes, as in addresses: v1.0 or beta
    #[arg(long, value_name = "VERSION")]
    pub api: String,
    /// A path, a folder of documents with its subfolders, `-` for standard input, or an https:// address (http:// for this machine only)
    ///
    /// If the documents of a service refer to each other, pass all of them, or their folder.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// The day on which FILE was fetched [default: today in UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// Write nothing; report what FILE would change and exit with 1
    #[arg(long)]
    pub check: bool,
    /// Treat warnings as errors, and write nothing
    #[arg(long)]
    pub deny_warnings: bool,
    /// Accept FILE although it seems to be the document of another version
    #[arg(long)]
    pub force: bool,
    /// Work on the workspace in DIR
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// The arguments of `new`.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct NewArguments {
    /// The folder of the new crate; it must be empty or not exist
    pub folder: PathBuf,
    /// The service's https:// address, or its $metadata as a file or a folder of documents; may be repeated
    ///
    /// If the documents of a service refer to each other, pass all of them, or their folder with its subfolders.
    #[arg(long = "service", value_name = "URL | FILE", required = true)]
    pub services: Vec<String>,
    /// An entity set, singleton or import that the crate starts from; may be repeated [default: all]
    #[arg(long = "root", value_name = "ROOT")]
    pub roots: Vec<String>,
    /// What is emitted of an entity that is only linked to [default: full]
    #[arg(long, value_enum)]
    pub links: Option<LinksArgument>,
    /// A type that is emitted whole although it is only linked to, with `--links references`; may be repeated
    #[arg(long, value_name = "TYPE")]
    pub expand: Vec<String>,
    /// A type, property or operation that is left out, such as namespace.type/property; may be repeated
    #[arg(long = "omit", value_name = "PATH")]
    pub omitted: Vec<String>,
    /// The name of the package [default: that of the folder]
    #[arg(long)]
    pub name: Option<String>,
}

/// The arguments of `reach`.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct ReachArguments {
    /// The whole $metadata of a service, as for `metadata` [default: the slices in metadata/]
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    /// Roots, in place of those of the configuration
    #[arg(long, value_name = "ROOT", value_delimiter = ',', num_args = 1..)]
    pub roots: Vec<String>,
    /// What is emitted of an entity that is only linked to, in place of the configuration's setting
    #[arg(long, value_enum)]
    pub links: Option<LinksArgument>,
    /// Types that are emitted whole although they are only linked to, in addition to those of the configuration
    #[arg(long, value_name = "TYPE", value_delimiter = ',', num_args = 1..)]
    pub expand: Vec<String>,
    /// A type, property or operation that is left out, in addition to those of the configuration; may be repeated
    #[arg(long = "omit", value_name = "PATH")]
    pub omitted: Vec<String>,
    /// The version whose configuration applies [default: the first for FILE, otherwise all]
    #[arg(long, value_name = "VERSION")]
    pub api: Option<String>,
    /// Print a line for each entity set and singleton as the only root
    #[arg(long, conflicts_with = "roots")]
    pub each: bool,
    /// The number of types and paths to list [default: 10]
    #[arg(long, value_name = "NUMBER")]
    pub most: Option<usize>,
    /// Work on the workspace in DIR
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// What is emitted of an entity that is only linked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LinksArgument {
    /// All of it
    Full,
    /// Its key
    References,
}

impl From<LinksArgument> for Links {
    fn from(links: LinksArgument) -> Self {
        match links {
            LinksArgument::Full => Self::Full,
            LinksArgument::References => Self::References,
        }
    }
}

/// The arguments of `diff`.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct DiffArguments {
    /// A revision, two revisions, or two CSDL documents, the older one first
    ///
    /// A revision is compared with the working tree, or with the other one (`OLD NEW`, `OLD..NEW`), each with
    /// its own configuration, overlays and descriptions. The default is the commit where the branch left `main` (or
    /// `origin/main`); on `main` it is `origin/main`, or the last release; for `--changelog` it is the last release.
    ///
    /// Documents are whole ones or slices: paths, `-` or https:// addresses. Roots, omissions and renames are those of
    /// metadata/codegen.toml; entries that do not apply to a document, overlays and descriptions are ignored.
    #[arg(value_name = "REV | OLD NEW", num_args = 0..=2)]
    pub sides: Vec<String>,
    /// The version whose roots OLD and NEW have [default: the first]
    #[arg(long, value_name = "VERSION")]
    pub api: Option<String>,
    /// The format of the comparison
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Exit with 1 if the verdict is LEVEL or worse; breaks that metadata/accepted-breaks.toml accepts do not count
    #[arg(long, value_name = "LEVEL", value_parser = PossibleValuesParser::new(["major", "minor"]).map(level))]
    pub fail_on: Option<Level>,
    /// Treat warnings of the state on disk, or of the documents, as errors
    #[arg(long)]
    pub deny_warnings: bool,
    /// Write the changes to the Unreleased section of CHANGELOG.md, and keep what a person wrote there
    #[arg(long)]
    pub changelog: bool,
    /// Work on the workspace in DIR
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// The format of a printed comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a comment on a pull request
    #[default]
    Markdown,
    /// For a terminal; `NO_COLOR` is honoured
    Text,
    /// For a program; its schema is codegen/src/diff/render/schema.json
    Json,
    /// For a GitHub workflow: an annotation at the line of each change that needs a decision
    Github,
}

/// The arguments of `release-check`.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseCheckArguments {
    /// Check only the files of the packages, as they are on disk
    #[arg(long)]
    pub files: bool,
    /// Work on the workspace in DIR
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// The arguments of `semver-checks`.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct SemverChecksArguments {
    /// The revision to compare with [default: the last release]
    #[arg(value_name = "REV")]
    pub revision: Option<String>,
    /// Work on the workspace in DIR
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

const REGEN_HELP: &str = "\
Exit status: 0 done, or nothing is stale; 1 a file is stale (--check); 2 an error.

Examples:
  cargo xtask regen
  cargo xtask regen --check";

const METADATA_HELP: &str = "\
Exit status: 0 done, or FILE changes nothing; 1 FILE changes the slice (--check); 2 an error, and nothing was written.

Examples:
  cargo xtask metadata --api v1.0 --check 'https://graph.microsoft.com/v1.0/$metadata'
  cargo xtask metadata --api v1.0 'https://graph.microsoft.com/v1.0/$metadata'
  cargo xtask metadata --api beta ~/Downloads/beta.xml --date 2026-05-20
  gunzip --stdout v1.0.xml.gz | cargo xtask metadata --api v1.0 -";

const NEW_HELP: &str = "\
Exit status: 0 done; 2 an error, and nothing was written.

Examples:
  cargo xtask new ../trips --service https://service.example/trips --root People --root Airlines
  cargo xtask new ../shop --service shop.xml
  cargo xtask new ../redfish --service csdl/ --root Service
  cargo xtask new ../groups --service graph.xml --root groups --links references
  cargo xtask regen --check --root ../shop";

const REACH_HELP: &str = "\
Exit status: 0 done; 2 an error, such as roots that reach too much, which lists what can be omitted.

Examples:
  cargo xtask reach
  cargo xtask reach v1.0.xml --roots users groups --links references
  cargo xtask reach v1.0.xml --each --links references";

const DIFF_HELP: &str = "\
Exit status: 0 compared; 1 the verdict is the level of --fail-on or worse; 2 an error, and nothing was written.

Examples:
  cargo xtask diff
  cargo xtask diff v0.1.0 --format text --fail-on major
  cargo xtask diff --changelog
  cargo xtask diff old.csdl new.csdl --api beta";

const RELEASE_CHECK_HELP: &str = "\
Exit status: 0 ready; 1 not ready, with all reasons; 2 an error, such as uncommitted changes.

Examples:
  cargo xtask release-check";

const SEMVER_CHECKS_HELP: &str = "\
Exit status: 0 the verdict holds; 1 it is laxer, or hand-written code requires a higher version; 2 an error.

Examples:
  cargo xtask semver-checks
  cargo xtask semver-checks HEAD~1";

const COMPLETIONS_HELP: &str = "\
Examples:
  source <(cargo xtask completions bash)
  source <(cargo xtask completions zsh)
  cargo xtask completions fish | source";

/// Parses the command line, without the program's own name.
///
/// # Errors
///
/// Returns the requested help, or an error that names the argument and a similar one.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, clap::Error> {
    let Arguments { command } = Arguments::try_parse_from(arguments)?;
    let files: &[String] = match &command {
        Command::Diff(arguments) => &arguments.sides,
        Command::Metadata(arguments) => &arguments.files,
        Command::New(arguments) => &arguments.services,
        Command::Reach(arguments) => &arguments.files,
        _ => &[],
    };
    if files.iter().filter(|file| *file == "-").count() > 1 {
        let why =
            "standard input is given twice but can be read only once: pass a file for one of them";
        return Err(Arguments::command().error(ErrorKind::ArgumentConflict, why));
    }
    Ok(command)
}

fn level(name: String) -> Level {
    match name.as_str() {
        "minor" => Level::Minor,
        _ => Level::Major,
    }
}

fn shell(name: String) -> Shell {
    match name.as_str() {
        "fish" => Shell::Fish,
        "zsh" => Shell::Zsh,
        _ => Shell::Bash,
    }
}

/// Returns the completions of `xtask`, with lines that apply them to the words after `cargo xtask`, because a shell
/// uses the completions of `cargo` there.
pub(crate) fn completions(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "xtask", &mut script);
    let way = match shell {
        Shell::Bash => include_str!("completions/cargo.bash"),
        Shell::Fish => include_str!("completions/cargo.fish"),
        _ => include_str!("completions/cargo.zsh"),
    };
    format!("{}\n{way}", String::from_utf8_lossy(&script))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &[&str]) -> Result<Command, clap::Error> {
        parse(line.iter().map(OsString::from))
    }

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn commands_with_their_arguments() {
        assert_eq!(
            parsed(&["regen"]).unwrap(),
            Command::Regen(RegenArguments::default())
        );
        assert_eq!(
            parsed(&["regen", "--check", "--deny-warnings", "--root", "there"]).unwrap(),
            Command::Regen(RegenArguments {
                check: true,
                deny_warnings: true,
                root: Some("there".into())
            })
        );
        assert_eq!(
            parsed(&["metadata", "--api=v1.0", "-", "--date", "2026-05-20"]).unwrap(),
            Command::Metadata(MetadataArguments {
                api: "v1.0".to_owned(),
                files: vec!["-".to_owned()],
                date: Some("2026-05-20".to_owned()),
                check: false,
                deny_warnings: false,
                force: false,
                root: None,
            })
        );
    }

    #[test]
    fn comparisons() {
        assert_eq!(
            parsed(&["diff"]).unwrap(),
            Command::Diff(DiffArguments::default())
        );
        assert_eq!(
            parsed(&[
                "diff",
                "old",
                "new",
                "--api",
                "beta",
                "--format=json",
                "--fail-on",
                "minor",
                "--changelog"
            ])
            .unwrap(),
            Command::Diff(DiffArguments {
                sides: vec!["old".to_owned(), "new".to_owned()],
                api: Some("beta".to_owned()),
                format: Format::Json,
                fail_on: Some(Level::Minor),
                deny_warnings: false,
                changelog: true,
                root: None,
            })
        );
    }

    #[test]
    fn help_is_there_for_each_command_and_shows_examples() {
        for line in [
            &["regen", "--help"][..],
            &["metadata", "-h"],
            &["diff", "--help"],
            &["release-check", "--help"],
            &["completions", "--help"],
            &["reach", "--help"],
        ] {
            let help = parsed(line).unwrap_err();
            assert_eq!(help.kind(), ErrorKind::DisplayHelp);
            let text = help.to_string();
            assert!(text.contains("Examples:\n  "), "{text}");
            assert!(text.contains("Usage: cargo xtask "), "{text}");
        }
        let help = parsed(&[]).unwrap_err().to_string();
        assert!(help.contains("\n  regen          Generate"), "{help}");
    }

    #[test]
    fn a_wrong_argument_is_named_and_a_near_miss_is_suggested() {
        for (line, expected) in [
            (&["regn"][..], &["'regn'", "'regen'"][..]),
            (&["regen", "--chek"], &["'--chek'", "'--check'"]),
            (&["regen", "extra"], &["'extra'"]),
            (&["metadata", "file.csdl"], &["--api <VERSION>"]),
            (&["metadata", "--api", "v1.0"], &["<FILE>"]),
            (&["new"], &["--service", "<FOLDER>"]),
            (&["diff", "one", "two", "three"], &["'three'"]),
            (&["diff", "-", "-"], &["standard input is given twice"]),
            (
                &["metadata", "--api", "v1.0", "-", "a.csdl", "-"],
                &["standard input is given twice"],
            ),
            (
                &["new", "here", "--service", "-", "--service", "-"],
                &["standard input is given twice"],
            ),
            (&["diff", "--format", "txt"], &["'txt'", "'text'"]),
            (
                &["diff", "--fail-on", "patch"],
                &["'patch'", "[possible values: major, minor]"],
            ),
            (&["release-check", "now"], &["'now'"]),
            (&["--check"], &["'--check'"]),
        ] {
            let error = parsed(line).unwrap_err().to_string();
            for expected in expected {
                assert!(error.contains(expected), "{line:?}: {error}");
            }
            assert!(error.contains("try '--help'"), "{line:?}: {error}");
        }
    }

    #[test]
    fn completions_know_the_commands_and_what_options_take() {
        for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
            let script = completions(shell);
            for word in ["release-check", "deny-warnings", "markdown", "cargo"] {
                assert!(script.contains(word), "{shell}: {word}");
            }
        }
    }
}
