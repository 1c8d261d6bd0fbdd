//! The files of the workspace, and the inputs as text.

use std::env;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use odata_codegen::csdl::decode;

/// The maximum size of an input: the largest `$metadata` in use is about 10 MB.
pub const MAX_INPUT_BYTES: u64 = 64 * 1024 * 1024;

/// The file with the provenance of a version's slice.
pub const SOURCE: &str = "source.toml";

/// The configuration, relative to the root.
pub const CONFIG: &str = "metadata/codegen.toml";

/// The file name of an overlay, in `metadata/` for all versions and in `metadata/<version>/` for one.
pub const OVERLAY: &str = "overlay.csdl";

/// The file name of the descriptions in `metadata/`.
pub const DESCRIPTIONS: &str = "descriptions.csdl";

/// Returns the root: the given folder, or the workspace in which cargo runs this program.
///
/// # Errors
///
/// Returns an error if the folder does not contain `metadata/codegen.toml`.
pub fn root(given: Option<&Path>) -> anyhow::Result<PathBuf> {
    let root = match given {
        Some(folder) => folder.to_path_buf(),
        // Cargo sets it when it runs the program, so a moved checkout is found again.
        None => match env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) {
            Some(manifest) => match manifest.parent() {
                Some(parent) => parent.to_path_buf(),
                None => bail!(
                    "`{}` has no parent folder: give the workspace with `--root`",
                    manifest.display()
                ),
            },
            None => above(&env::current_dir().context("cannot tell the current folder")?)?,
        },
    };
    if !root.join(CONFIG).is_file() {
        bail!(
            "`{}` has no `{CONFIG}`: give the folder of the workspace with `--root`",
            root.display()
        );
    }
    Ok(root)
}

/// Returns the nearest folder at or above `start` that contains the configuration.
fn above(start: &Path) -> anyhow::Result<PathBuf> {
    match start
        .ancestors()
        .find(|folder| folder.join(CONFIG).is_file())
    {
        Some(folder) => Ok(folder.to_path_buf()),
        None => bail!(
            "no folder from `{}` upwards has `{CONFIG}`: run this inside the workspace, or give its folder with `--root`",
            start.display()
        ),
    }
}

/// Reads a text of the workspace.
///
/// # Errors
///
/// Returns an error if it is missing, cannot be read, is too large or is not UTF-8.
pub fn read_input(root: &Path, path: &str) -> anyhow::Result<String> {
    let bytes = read_file(&root.join(path)).with_context(|| format!("cannot read `{path}`"))?;
    Ok(decode(path, &bytes)?.to_owned())
}

/// Reads an optional text of the workspace.
///
/// # Errors
///
/// As [`read_input`], except that a missing file is `None`.
pub fn read_optional_input(root: &Path, path: &str) -> anyhow::Result<Option<String>> {
    if root
        .join(path)
        .try_exists()
        .with_context(|| format!("cannot look at `{path}`"))?
    {
        read_input(root, path).map(Some)
    } else {
        Ok(None)
    }
}

/// Reads a file of at most [`MAX_INPUT_BYTES`].
///
/// # Errors
///
/// Returns an error if it cannot be read or is larger.
pub fn read_file(path: &Path) -> anyhow::Result<Vec<u8>> {
    read_limited(fs::File::open(path)?)
}

/// Reads everything up to [`MAX_INPUT_BYTES`].
///
/// # Errors
///
/// Returns an error if reading fails or there is more.
pub fn read_limited(reader: impl std::io::Read) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_INPUT_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_INPUT_BYTES {
        bail!(
            "it is larger than {} MiB: no $metadata is, give the document of one service and one version",
            MAX_INPUT_BYTES / (1024 * 1024)
        );
    }
    Ok(bytes)
}
