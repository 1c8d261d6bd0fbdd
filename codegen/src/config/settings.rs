//! Where a caller's configuration is written, in which remedies are told.

/// The place of the settings that a problem asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Settings {
    /// The file `codegen.toml`.
    #[default]
    File,
    /// The options of a command, because there is no file yet.
    Options,
    /// The calls of a build script.
    Calls,
}

impl Settings {
    /// Returns the sentence that asks for links as references.
    pub(crate) fn links_as_references(self) -> &'static str {
        match self {
            Self::File => "say `links = \"references\"` in the version",
            Self::Options => "add `--links references`",
            Self::Calls => "call `.version(|version| version.links = Links::References)`",
        }
    }

    /// Returns what to do about a setting that changes nothing.
    pub(crate) fn correction(self) -> &'static str {
        match self {
            Self::File => "remove the entry, correct its path, or name the versions that it is for",
            Self::Options => "remove the option, or correct its path",
            Self::Calls => "remove the call, or correct its path",
        }
    }

    /// Returns the place of omissions in a sentence.
    pub(crate) fn omitting(self) -> &'static str {
        match self {
            Self::File => "in the configuration",
            Self::Options => "by options",
            Self::Calls => "by calls",
        }
    }

    /// Returns the start of a comment between lines to paste.
    pub(crate) fn comment(self) -> &'static str {
        match self {
            Self::File | Self::Options => "#",
            Self::Calls => "//",
        }
    }

    /// Returns the lines that omit an element.
    pub(crate) fn omission(self, path: &str) -> Vec<String> {
        match self {
            Self::File => vec![
                "[[omitted]]".to_owned(),
                format!("path = \"{path}\""),
                "reason = \"not needed, and large\"".to_owned(),
            ],
            Self::Options => vec![format!("--omit '{path}'")],
            Self::Calls => vec![format!(
                ".config(|config| config.omit(\"{path}\", \"not needed, and large\"))"
            )],
        }
    }
}
