//! `cargo xtask metadata --check`: reports whether the service has changed.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::bail;
use similar::TextDiff;

use crate::Outcome;
use crate::arguments::Format;
use crate::diff;
use crate::fetch::Fetched;
use crate::pipeline;
use crate::state::compare_documents;
use crate::workspace::read_optional_input;

/// Compares the committed slice of `api` with that of `fetched`, and prints the changes for users of the crate, then
/// the lines of the slice.
///
/// # Errors
///
/// Returns an error if there is no slice yet, and if either document cannot be resolved.
pub fn run(
    root: &Path,
    api: &str,
    fetched: &Fetched,
    deny_warnings: bool,
    printed: &mut String,
) -> anyhow::Result<Outcome> {
    let config = pipeline::config_with(root, api)?;
    let path = format!("{}/{}", pipeline::folder(api)?, config.package.slice_file());
    let Some(committed) = read_optional_input(root, &path)? else {
        bail!("there is no `{path}` to compare with: take the document without `--check` first");
    };
    let texts = pipeline::texts(fetched)?;
    let slice = pipeline::cut(&config, api, &texts, deny_warnings)?;
    if slice == committed {
        writeln!(
            printed,
            "{api}: `{}` gives the slice in `{path}`, nothing has moved",
            fetched.origin
        )?;
        return Ok(Outcome::Done);
    }
    let side = |origin: &str, text: &str| Fetched::of(origin.to_owned(), text.as_bytes().to_vec());
    let (old, new) = (side(&path, &committed), side(&fetched.origin, &slice));
    let report = compare_documents(root, api, [&old, &new], false)?;
    diff::print(&report, Format::Text, printed)?;
    let lines = TextDiff::from_lines(&committed, &slice);
    write!(
        printed,
        "\n{}",
        lines
            .unified_diff()
            .context_radius(3)
            .header(&path, &fetched.origin)
    )?;
    writeln!(
        printed,
        "\n{api}: upstream has moved; `cargo xtask metadata --api {api} FILE` takes the document, `cargo xtask regen` follows"
    )?;
    Ok(Outcome::Stale)
}
