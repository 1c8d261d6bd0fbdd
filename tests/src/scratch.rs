//! A folder in which a test builds something, kept from run to run so that cargo has little to do.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder with exactly the files that this run has put there.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    expected: BTreeSet<PathBuf>,
}

impl Scratch {
    /// Creates the folder of that name below the folder for temporary files of a test's target.
    #[must_use]
    pub fn new(temporary: &str, name: &str) -> Self {
        Self {
            folder: Path::new(temporary).join(name),
            expected: BTreeSet::new(),
        }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file if its content differs, so that cargo only sees changed files.
    ///
    /// # Errors
    ///
    /// Returns an error if the disk refuses.
    pub fn write(&mut self, path: &str, content: impl AsRef<[u8]>) -> io::Result<()> {
        let path = self.folder.join(path);
        if fs::read(&path).ok().as_deref() != Some(content.as_ref()) {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, content)?;
        }
        self.expected.insert(path);
        Ok(())
    }

    /// Copies a file, or a folder with its content, from the same path below `root`.
    ///
    /// # Errors
    ///
    /// Returns an error if the disk refuses.
    pub fn copy(&mut self, root: &Path, path: &str) -> io::Result<()> {
        let from = root.join(path);
        if from.is_file() {
            return self.write(path, fs::read(from)?);
        }
        for entry in fs::read_dir(&from)? {
            let name = entry?.file_name();
            self.copy(root, &format!("{path}/{}", name.to_string_lossy()))?;
        }
        Ok(())
    }

    /// Removes the files that an earlier run has left below a folder of this one.
    ///
    /// # Errors
    ///
    /// Returns an error if the disk refuses.
    pub fn remove_others(&self, path: &str) -> io::Result<()> {
        let mut folders = vec![self.folder.join(path)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if !self.expected.contains(&path) {
                    fs::remove_file(path)?;
                }
            }
        }
        Ok(())
    }

    /// Runs cargo in the folder, with `target` as its target folder, and returns its output without colors, also of a
    /// failure.
    ///
    /// # Errors
    ///
    /// Fails if cargo cannot be run.
    pub fn output(
        &self,
        cargo: &str,
        target: &Path,
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> io::Result<Output> {
        Command::new(cargo)
            .current_dir(&self.folder)
            .args(arguments)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_TERM_COLOR", "never")
            .envs(variables.iter().copied())
            .output()
    }

    /// Runs cargo in the folder, with `target` as its target folder.
    ///
    /// # Errors
    ///
    /// Returns an error if cargo cannot be run, or fails; the error contains its output.
    pub fn cargo(
        &self,
        cargo: &str,
        target: &Path,
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> io::Result<Output> {
        let output = self.output(cargo, target, arguments, variables)?;
        if output.status.success() {
            return Ok(output);
        }
        Err(io::Error::other(format!(
            "cargo {arguments:?} in {}:\n{}",
            self.folder.display(),
            String::from_utf8_lossy(&output.stderr)
        )))
    }
}
