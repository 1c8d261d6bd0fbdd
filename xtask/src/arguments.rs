//! The command line: what can be asked, and the help that says so.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use lexopt::{Arg, Parser, ValueExt as _};
use odata_codegen::diff::Level;

/// What the caller asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Print a help text and do nothing else.
    Help(&'static str),
    /// `regen`.
    Regen(RegenArguments),
    /// `metadata`.
    Metadata(MetadataArguments),
    /// `diff`.
    Diff(DiffArguments),
    /// `release-check`.
    ReleaseCheck(ReleaseCheckArguments),
}

/// The arguments of `regen`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegenArguments {
    /// `--check`: change nothing, say what is stale.
    pub check: bool,
    /// `--deny-warnings`: a warning is a failure.
    pub deny_warnings: bool,
    /// `--root`: the workspace, where it is not the one that the command was built in.
    pub root: Option<PathBuf>,
}

/// The arguments of `metadata`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetadataArguments {
    /// `--api`: the version as the service's addresses spell it.
    pub api: String,
    /// `FILE`: a path, `-` or an address.
    pub file: String,
    /// `--date`: the day on which the service gave the document, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// `--check`: change nothing, say what the document would change.
    pub check: bool,
    /// `--deny-warnings`: a warning is a failure.
    pub deny_warnings: bool,
    /// `--root`: the workspace, where it is not the one that the command was built in.
    pub root: Option<PathBuf>,
}

/// The arguments of `diff`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiffArguments {
    /// Nothing, one revision, or two files, the older one first.
    pub sides: Vec<String>,
    /// `--api`: the version whose roots are looked for in two files.
    pub api: Option<String>,
    /// `--format`.
    pub format: Format,
    /// `--fail-on`: the least level that is a failure.
    pub fail_on: Option<Level>,
    /// `--changelog`: write the Unreleased section instead of printing.
    pub changelog: bool,
    /// `--root`: the workspace, where it is not the one that the command was built in.
    pub root: Option<PathBuf>,
}

/// How a comparison is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a comment on a pull request.
    #[default]
    Markdown,
    /// For a terminal.
    Text,
    /// For a program.
    Json,
}

/// The arguments of `release-check`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseCheckArguments {
    /// `--files`: look at nothing but the files of the packages, as they are on disk.
    pub files: bool,
    /// `--root`: the workspace, where it is not the one that the command was built in.
    pub root: Option<PathBuf>,
}

const HELP: &str = "\
The project's commands.

Usage: cargo xtask <COMMAND>

Commands:
  regen      Write the emitted part of generated/ from metadata/
  metadata   Take a new $metadata: cut the part that belongs to the API and keep it in metadata/
  diff       Say what changes for users of the crate between two states, and what breaks
  release-check
             Check that the generated crate can be released as it is

`cargo xtask <COMMAND> --help` tells more.
";

const REGEN_HELP: &str = "\
Writes the emitted part of generated/ from metadata/.

Everything is emitted before anything is written. Only files that differ are written, and only
stale files that carry `@generated` are deleted.

Usage: cargo xtask regen [--check] [--deny-warnings] [--root DIR]

Options:
  --check          Change nothing; list what is stale and exit with 1
  --deny-warnings  Fail where anything is warned of
  --root DIR       Work on the workspace in DIR
  --help           Print this

Exit status: 0 done, or nothing stale; 1 something is stale (--check); 2 an error.

Examples:
  cargo xtask regen
  cargo xtask regen --check
";

const METADATA_HELP: &str = "\
Takes a new $metadata: cuts the part that belongs to the API and writes it to
metadata/<version>/backup-restore.csdl, with its provenance beside it in source.toml.

Usage: cargo xtask metadata --api VERSION FILE [--date YYYY-MM-DD] [--check]
                            [--deny-warnings] [--root DIR]

Arguments:
  FILE               A path, `-` for standard input, or an https:// address
                     (http:// for a server on this machine only)

Options:
  --api VERSION      The version that FILE describes, as addresses spell it: v1.0 or beta
  --date YYYY-MM-DD  The day on which the service gave FILE; without it, today (UTC)
  --check            Change nothing; say what FILE would change and exit with 1
  --deny-warnings    Fail where anything is warned of, and take nothing
  --root DIR         Work on the workspace in DIR
  --help             Print this

The same document gives the same bytes again: a document that is already recorded keeps its
recorded origin and date, and a slice that is cut once more stays as it is.

Exit status: 0 done, or FILE changes nothing; 1 FILE changes the slice (--check); 2 an error, and
then nothing on disk has changed.

Examples:
  cargo xtask metadata --api v1.0 --check 'https://graph.microsoft.com/v1.0/$metadata'
  cargo xtask metadata --api v1.0 'https://graph.microsoft.com/v1.0/$metadata'
  cargo xtask metadata --api beta ~/Downloads/beta.xml --date 2026-05-20
  gunzip --stdout v1.0.xml.gz | cargo xtask metadata --api v1.0 -
";

const DIFF_HELP: &str = "\
Says what changes for users of the crate between two states of metadata/, and what breaks by Rust's
semver rules: a verdict, the version that follows, and every change with its reason.

Usage: cargo xtask diff [REV] [OPTIONS]
       cargo xtask diff OLD NEW [--api VERSION] [OPTIONS]

Arguments:
  REV        A revision; without it, the commit where the branch left `main` (or `origin/main`).
             It is compared with the working tree, each with its own configuration, overlays and
             descriptions
  OLD NEW    Two CSDL documents, whole or slices: paths, `-` or https:// addresses. Roots, cuts
             and renames are those of metadata/codegen.toml, entries that a document has nothing
             for are passed over; overlays and descriptions are left out

Options:
  --api VERSION      The version whose roots are looked for in OLD and NEW; without it, the first
  --format FORMAT    markdown (for a pull request), text (for a terminal; NO_COLOR is honoured) or
                     json (documented in codegen/src/diff/render/json.rs)
  --fail-on LEVEL    Exit with 1 when the verdict is LEVEL, major or minor, or worse
  --changelog        Write the changes to the Unreleased section of CHANGELOG.md and print a line.
                     What a person wrote there is kept
  --root DIR         Work on the workspace in DIR
  --help             Print this

Exit status: 0 compared; 1 the verdict is what --fail-on names or worse; 2 an error, and then
nothing on disk has changed.

Examples:
  cargo xtask diff
  cargo xtask diff v0.1.0 --format text --fail-on major
  cargo xtask diff --changelog
  cargo xtask diff old.csdl new.csdl --api beta
";

const RELEASE_CHECK_HELP: &str = "\
Checks that the runtime and the generated crate can be released from the current commit: what is
emitted is up to date, the version is at least what the changes since the last version tag ask for,
the changelog has its section, the packages hold the files that belong to them and no others, are
made and compile with all features from a clean checkout, and their documentation builds as docs.rs
builds it. Each check prints its line when it is done.

Usage: cargo xtask release-check [--files] [--root DIR]

Options:
  --files      Look at the files of the packages only, as they are on disk
  --root DIR   Work on the workspace in DIR
  --help       Print this

Exit status: 0 ready; 1 not ready, with every reason; 2 an error, such as uncommitted changes.

Examples:
  cargo xtask release-check
";

/// Reads the command line, the program's own name already taken off.
///
/// # Errors
///
/// One sentence that names the argument and says where help is.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> anyhow::Result<Command> {
    let mut parser = Parser::from_args(arguments);
    match parser.next()? {
        None => Ok(Command::Help(HELP)),
        Some(Arg::Long("help") | Arg::Short('h')) => Ok(Command::Help(HELP)),
        Some(Arg::Value(command)) if command == "help" => Ok(Command::Help(HELP)),
        Some(Arg::Value(command)) if command == "regen" => parse_regen(&mut parser),
        Some(Arg::Value(command)) if command == "metadata" => parse_metadata(&mut parser),
        Some(Arg::Value(command)) if command == "diff" => parse_diff(&mut parser),
        Some(Arg::Value(command)) if command == "release-check" => parse_release_check(&mut parser),
        Some(Arg::Value(command)) => bail!(
            "there is no command `{}`: the commands are `regen`, `metadata`, `diff` and `release-check`",
            command.to_string_lossy()
        ),
        Some(option) => Err(option.unexpected())
            .context("a command comes first: `cargo xtask --help` lists them"),
    }
}

fn parse_regen(parser: &mut Parser) -> anyhow::Result<Command> {
    let mut arguments = RegenArguments::default();
    while let Some(argument) = parser.next().context(SEE_REGEN)? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(REGEN_HELP)),
            Arg::Long("check") => arguments.check = true,
            Arg::Long("deny-warnings") => arguments.deny_warnings = true,
            Arg::Long("root") => arguments.root = Some(parser.value().context(SEE_REGEN)?.into()),
            other => return Err(other.unexpected()).context(SEE_REGEN),
        }
    }
    Ok(Command::Regen(arguments))
}

fn parse_metadata(parser: &mut Parser) -> anyhow::Result<Command> {
    let (mut api, mut file, mut date, mut root) = (None, None, None, None);
    let (mut check, mut deny_warnings) = (false, false);
    while let Some(argument) = parser.next().context(SEE_METADATA)? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(METADATA_HELP)),
            Arg::Long("api") => {
                api = Some(
                    parser
                        .value()
                        .context(SEE_METADATA)?
                        .string()
                        .context(SEE_METADATA)?,
                )
            }
            Arg::Long("date") => {
                date = Some(
                    parser
                        .value()
                        .context(SEE_METADATA)?
                        .string()
                        .context(SEE_METADATA)?,
                )
            }
            Arg::Long("check") => check = true,
            Arg::Long("deny-warnings") => deny_warnings = true,
            Arg::Long("root") => root = Some(parser.value().context(SEE_METADATA)?.into()),
            Arg::Value(value) if file.is_none() => {
                file = Some(value.string().context(SEE_METADATA)?)
            }
            Arg::Value(second) => bail!(
                "one FILE at a time, `{}` is one more: a document describes one version",
                second.to_string_lossy()
            ),
            other => return Err(other.unexpected()).context(SEE_METADATA),
        }
    }
    let Some(api) = api else {
        bail!("`--api` is missing: say which version FILE describes, such as `--api v1.0`");
    };
    let Some(file) = file else {
        bail!("FILE is missing: give a path, `-` for standard input, or an https:// address");
    };
    Ok(Command::Metadata(MetadataArguments {
        api,
        file,
        date,
        check,
        deny_warnings,
        root,
    }))
}

fn parse_diff(parser: &mut Parser) -> anyhow::Result<Command> {
    let mut arguments = DiffArguments::default();
    let text = |parser: &mut Parser| -> anyhow::Result<String> {
        parser.value().context(SEE_DIFF)?.string().context(SEE_DIFF)
    };
    while let Some(argument) = parser.next().context(SEE_DIFF)? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(DIFF_HELP)),
            Arg::Long("api") => arguments.api = Some(text(parser)?),
            Arg::Long("format") => {
                let format = text(parser)?;
                arguments.format = match format.as_str() {
                    "markdown" => Format::Markdown,
                    "text" => Format::Text,
                    "json" => Format::Json,
                    _ => bail!(
                        "there is no format `{format}`: the formats are `markdown`, `text` and `json`"
                    ),
                };
            }
            Arg::Long("fail-on") => {
                let level = text(parser)?;
                arguments.fail_on = Some(match level.as_str() {
                    "major" => Level::Major,
                    "minor" => Level::Minor,
                    _ => bail!("`--fail-on` takes `major` or `minor`, and `{level}` is neither"),
                });
            }
            Arg::Long("changelog") => arguments.changelog = true,
            Arg::Long("root") => arguments.root = Some(parser.value().context(SEE_DIFF)?.into()),
            Arg::Value(value) if arguments.sides.len() < 2 => {
                arguments.sides.push(value.string().context(SEE_DIFF)?);
            }
            Arg::Value(third) => bail!(
                "one revision or two files, `{}` is one more",
                third.to_string_lossy()
            ),
            other => return Err(other.unexpected()).context(SEE_DIFF),
        }
    }
    if arguments.sides.iter().filter(|side| *side == "-").count() == 2 {
        bail!("standard input is given twice, and can be read once: give a file for one side");
    }
    Ok(Command::Diff(arguments))
}

fn parse_release_check(parser: &mut Parser) -> anyhow::Result<Command> {
    let mut arguments = ReleaseCheckArguments::default();
    while let Some(argument) = parser.next().context(SEE_RELEASE_CHECK)? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help(RELEASE_CHECK_HELP)),
            Arg::Long("files") => arguments.files = true,
            Arg::Long("root") => {
                arguments.root = Some(parser.value().context(SEE_RELEASE_CHECK)?.into());
            }
            other => return Err(other.unexpected()).context(SEE_RELEASE_CHECK),
        }
    }
    Ok(Command::ReleaseCheck(arguments))
}

const SEE_DIFF: &str = "`cargo xtask diff --help` lists the arguments";
const SEE_RELEASE_CHECK: &str = "`cargo xtask release-check --help` lists the arguments";
const SEE_REGEN: &str = "`cargo xtask regen --help` lists the arguments";
const SEE_METADATA: &str = "`cargo xtask metadata --help` lists the arguments";

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &[&str]) -> anyhow::Result<Command> {
        parse(line.iter().map(OsString::from))
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
                file: "-".to_owned(),
                date: Some("2026-05-20".to_owned()),
                check: false,
                deny_warnings: false,
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
        ] {
            let Command::Help(text) = parsed(line).unwrap() else {
                panic!("no help for {line:?}")
            };
            assert!(text.contains("Examples:"), "{text}");
        }
        assert_eq!(parsed(&[]).unwrap(), Command::Help(HELP));
    }

    #[test]
    fn a_wrong_argument_is_named_and_help_is_pointed_to() {
        for (line, expected) in [
            (&["regne"][..], "there is no command `regne`"),
            (&["regen", "--chekc"], "--chekc"),
            (&["regen", "extra"], "extra"),
            (&["metadata", "file.csdl"], "`--api` is missing"),
            (&["metadata", "--api", "v1.0"], "FILE is missing"),
            (
                &["metadata", "--api", "v1.0", "one", "two"],
                "`two` is one more",
            ),
            (&["diff", "one", "two", "three"], "`three` is one more"),
            (&["diff", "-", "-"], "standard input is given twice"),
            (&["diff", "--format", "html"], "there is no format `html`"),
            (&["diff", "--fail-on", "patch"], "`patch` is neither"),
            (&["release-check", "now"], "now"),
            (&["--check"], "a command comes first"),
        ] {
            let error = format!("{:#}", parsed(line).unwrap_err());
            assert!(error.contains(expected), "{line:?}: {error}");
        }
    }
}
