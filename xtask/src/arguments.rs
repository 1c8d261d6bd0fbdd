//! The command line: what can be asked, and the help that says so.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use lexopt::{Arg, Parser, ValueExt as _};

/// What the caller asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Print a help text and do nothing else.
    Help(&'static str),
    /// `regen`.
    Regen(RegenArguments),
    /// `metadata`.
    Metadata(MetadataArguments),
}

/// The arguments of `regen`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegenArguments {
    /// `--check`: change nothing, say what is stale.
    pub check: bool,
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
    /// `--root`: the workspace, where it is not the one that the command was built in.
    pub root: Option<PathBuf>,
}

const HELP: &str = "\
The project's commands.

Usage: cargo xtask <COMMAND>

Commands:
  regen      Write the emitted part of generated/ from metadata/
  metadata   Take a new $metadata: cut the part that belongs to the API and keep it in metadata/

`cargo xtask <COMMAND> --help` tells more.
";

const REGEN_HELP: &str = "\
Writes the emitted part of generated/ from metadata/.

Everything is emitted before anything is written. Only files that differ are written, and only
stale files that carry `@generated` are deleted.

Usage: cargo xtask regen [--check] [--root DIR]

Options:
  --check      Change nothing; list what is stale and exit with 1
  --root DIR   Work on the workspace in DIR
  --help       Print this

Exit status: 0 done, or nothing stale; 1 something is stale (--check); 2 an error.

Examples:
  cargo xtask regen
  cargo xtask regen --check
";

const METADATA_HELP: &str = "\
Takes a new $metadata: cuts the part that belongs to the API and writes it to
metadata/<version>/backup-restore.csdl, with its provenance beside it in source.toml.

Usage: cargo xtask metadata --api VERSION FILE [--date YYYY-MM-DD] [--root DIR]

Arguments:
  FILE               A path, `-` for standard input, or an https:// address
                     (http:// for a server on this machine only)

Options:
  --api VERSION      The version that FILE describes, as addresses spell it: v1.0 or beta
  --date YYYY-MM-DD  The day on which the service gave FILE; without it, today (UTC)
  --root DIR         Work on the workspace in DIR
  --help             Print this

The same document gives the same bytes again: a document that is already recorded keeps its
recorded origin and date, and a slice that is cut once more stays as it is.

Exit status: 0 done; 2 an error, and then nothing on disk has changed.

Examples:
  cargo xtask metadata --api v1.0 'https://graph.microsoft.com/v1.0/$metadata'
  cargo xtask metadata --api beta ~/Downloads/beta.xml --date 2026-05-20
  gunzip --stdout v1.0.xml.gz | cargo xtask metadata --api v1.0 -
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
        Some(Arg::Value(command)) => bail!(
            "there is no command `{}`: the commands are `regen` and `metadata`",
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
            Arg::Long("root") => arguments.root = Some(parser.value().context(SEE_REGEN)?.into()),
            other => return Err(other.unexpected()).context(SEE_REGEN),
        }
    }
    Ok(Command::Regen(arguments))
}

fn parse_metadata(parser: &mut Parser) -> anyhow::Result<Command> {
    let (mut api, mut file, mut date, mut root) = (None, None, None, None);
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
        root,
    }))
}

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
            parsed(&["regen", "--check", "--root", "there"]).unwrap(),
            Command::Regen(RegenArguments {
                check: true,
                root: Some("there".into())
            })
        );
        assert_eq!(
            parsed(&["metadata", "--api=v1.0", "-", "--date", "2026-05-20"]).unwrap(),
            Command::Metadata(MetadataArguments {
                api: "v1.0".to_owned(),
                file: "-".to_owned(),
                date: Some("2026-05-20".to_owned()),
                root: None,
            })
        );
    }

    #[test]
    fn help_is_there_for_each_command_and_shows_examples() {
        for line in [&["regen", "--help"][..], &["metadata", "-h"]] {
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
            (&["--check"], "a command comes first"),
        ] {
            let error = format!("{:#}", parsed(line).unwrap_err());
            assert!(error.contains(expected), "{line:?}: {error}");
        }
    }
}
