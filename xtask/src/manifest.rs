//! The features of the versions in `generated/Cargo.toml`: a block of lines that `regen` writes in an otherwise
//! hand-written file.

use anyhow::{Context as _, bail};
use odata_codegen::config::Config;

/// The manifest of the generated crate, in its folder.
pub const MANIFEST: &str = "Cargo.toml";

/// The start of the lines around the block.
const START: &str = "# <versions>";
const END: &str = "# </versions>";

/// Returns the manifest with the features of the configuration; all other lines stay the same.
///
/// # Errors
///
/// Returns an error if the manifest has no block or is malformed, if the package has another name than in the
/// configuration, and if a module has the name of a feature outside the block.
pub fn with_features(text: &str, config: &Config) -> anyhow::Result<String> {
    let manifest = config.package.path(MANIFEST);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let position = |mark: &str| lines.iter().position(|line| line.starts_with(mark));
    let (Some(start), Some(end)) = (position(START), position(END)) else {
        bail!(
            "`{manifest}` does not say where the features of the versions belong: put the lines `{START}` and `{END}` under `[features]`"
        );
    };
    let (Some(before), Some(after)) = (lines.get(..=start), lines.get(end..)) else {
        bail!("`{END}` comes before `{START}` in `{manifest}`: put it behind");
    };
    if end < start {
        bail!("`{END}` comes before `{START}` in `{manifest}`: put it behind");
    }
    let (before, after) = (before.concat(), after.concat());
    check(&format!("{before}{after}"), config)?;
    let line_end = if before.ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let features: String = config
        .versions
        .iter()
        .map(|version| {
            format!(
                "## The version `{}` of the service.{line_end}{} = []{line_end}",
                version.name, version.module
            )
        })
        .collect();
    Ok(format!("{before}{features}{after}"))
}

/// Checks the hand-written part.
fn check(text: &str, config: &Config) -> anyhow::Result<()> {
    let manifest = config.package.path(MANIFEST);
    let table: toml::Table = text
        .parse()
        .with_context(|| format!("`{manifest}` is malformed"))?;
    let package = table.get("package").and_then(|package| package.get("name"));
    let name = package.and_then(toml::Value::as_str).unwrap_or_default();
    if name != config.package.name {
        bail!(
            "the package in `{manifest}` is called `{name}`, and in `{}` it is `{}`: give both the same name",
            config.source,
            config.package.name
        );
    }
    let features = table.get("features").and_then(toml::Value::as_table);
    for version in &config.versions {
        if features.is_some_and(|features| features.contains_key(&version.module)) {
            bail!(
                "`{manifest}` has a feature `{0}` already, and the version `{1}` in `{2}` needs one of that name: give its `module` another name",
                version.module,
                version.name,
                config.source
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[package]\nname = \"example\"\n\n[features]\ndefault = [\"one\"]\n# <versions> written\n# </versions>\nclient = []\n";

    fn config(modules: &[&str]) -> Config {
        let mut text = "[crate]\nname = \"example\"\nentry = \"Example\"\n".to_owned();
        for module in modules {
            text.push_str(&format!(
                "[[version]]\nname = \"{module}.0\"\nmodule = \"{module}\"\nroots = []\n"
            ));
        }
        Config {
            source: "codegen.toml".to_owned(),
            ..toml::from_str(&text).unwrap()
        }
    }

    #[test]
    fn the_block_follows_and_all_else_stays() {
        let written = with_features(TEXT, &config(&["two", "one"])).unwrap();
        assert_eq!(
            written,
            TEXT.replace(
                "written\n",
                "written\n## The version `two.0` of the service.\ntwo = []\n## The version `one.0` of the service.\none = []\n"
            )
        );
        assert_eq!(
            with_features(&written, &config(&["two", "one"])).unwrap(),
            written
        );
        assert_eq!(with_features(&written, &config(&[])).unwrap(), TEXT);
        let windows = TEXT.replace('\n', "\r\n");
        assert_eq!(
            with_features(&windows, &config(&["two", "one"])).unwrap(),
            written.replace('\n', "\r\n")
        );
    }

    #[test]
    fn what_does_not_fit_is_named() {
        for (text, modules, expected) in [
            ("[features]\n", &["one"][..], "put the lines `# <versions>`"),
            (
                "[features]\n# </versions>\n# <versions>\n",
                &["one"],
                "put it behind",
            ),
            (TEXT, &["client"], "has a feature `client` already"),
            (TEXT, &["default"], "has a feature `default` already"),
            (
                &TEXT.replace("example", "other"),
                &["one"],
                "is called `other`, and in `codegen.toml` it is `example`",
            ),
        ] {
            let error = with_features(text, &config(modules))
                .unwrap_err()
                .to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
