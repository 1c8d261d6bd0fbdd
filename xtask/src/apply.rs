//! Applies a plan, so that an error leaves the disk as it was.
//!
//! New content is first written to hidden files in the folders of the targets. The changes are then made one after the
//! other by renaming, and the previous files are kept under hidden names too. If a change fails, the previous ones are
//! undone. Only a process that is killed in between leaves a part of the changes; the next run makes the rest and
//! removes the remaining hidden files.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::plan::{Action, Plan, hidden_start};

/// Applies a plan.
///
/// # Errors
///
/// Returns an error if the disk refuses. Every file is then as it was; if the disk refuses that as well, the error
/// names the files that are not.
pub fn apply(root: &Path, plan: &Plan) -> anyhow::Result<()> {
    let mut work = Work::default();
    let result = work.carry_out(root, plan);
    match result {
        Ok(()) => {
            work.clean_up(root);
            for leftover in &plan.leftovers {
                let _ = fs::remove_file(root.join(leftover));
            }
            Ok(())
        }
        Err(error) => {
            let changed = work.take_back();
            if changed.is_empty() {
                Err(error)
            } else {
                Err(error.context(format!(
                    "a part of the changes has been made, and could not be taken back in {}: run this again when the cause is mended",
                    changed.join(", ")
                )))
            }
        }
    }
}

/// The completed steps.
#[derive(Default)]
struct Work {
    /// New content in hidden files, in the order of the plan.
    staged: Vec<PathBuf>,
    /// Folders that were created for it, outer ones first.
    folders: Vec<PathBuf>,
    /// The changes made.
    done: Vec<Done>,
    /// The number of hidden names in use.
    names: usize,
}

/// A change that was made.
struct Done {
    target: PathBuf,
    /// The previous file.
    before: Option<PathBuf>,
    /// Whether the target is gone.
    is_deletion: bool,
}

impl Work {
    fn carry_out(&mut self, root: &Path, plan: &Plan) -> anyhow::Result<()> {
        let (deletions, writes): (Vec<_>, Vec<_>) = plan
            .changes
            .iter()
            .partition(|change| change.action == Action::Delete);
        for change in &writes {
            self.stage(&root.join(&change.path), &change.content)?;
        }
        // Deletions come before renamings: on a case-insensitive disk `A.rs` and `a.rs` are one file.
        for change in deletions {
            let target = root.join(&change.path);
            self.put_aside(&target)
                .with_context(|| format!("cannot delete `{}`", target.display()))?;
        }
        let staged = self.staged.clone();
        for (change, staged) in writes.into_iter().zip(staged) {
            let target = root.join(&change.path);
            self.put_in_place(&staged, target.clone())
                .with_context(|| format!("cannot write `{}`", target.display()))?;
        }
        Ok(())
    }

    /// Writes new content to a hidden file in the folder of its target.
    fn stage(&mut self, target: &Path, content: &str) -> anyhow::Result<()> {
        let Some(folder) = target.parent() else {
            bail!("`{}` is not the path of a file", target.display());
        };
        let mut missing: Vec<PathBuf> = folder
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
            .map(Path::to_path_buf)
            .collect();
        missing.reverse();
        for folder in missing {
            fs::create_dir(&folder)
                .with_context(|| format!("cannot create the folder `{}`", folder.display()))?;
            self.folders.push(folder);
        }
        let staged = self.hidden(target)?;
        self.staged.push(staged.clone());
        fs::write(&staged, content).with_context(|| format!("cannot write `{}`", staged.display()))
    }

    /// Moves a file to a hidden name. A file that no longer exists is not an error.
    fn put_aside(&mut self, target: &Path) -> anyhow::Result<()> {
        match fs::symlink_metadata(target) {
            Ok(metadata) if metadata.is_file() => {}
            Ok(_) => bail!("it is no longer a file"),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        }
        let before = self.hidden(target)?;
        fs::rename(target, &before)?;
        self.done.push(Done {
            target: target.to_path_buf(),
            before: Some(before),
            is_deletion: true,
        });
        Ok(())
    }

    /// Moves new content to its target. A target that exists does so at every moment.
    fn put_in_place(&mut self, staged: &Path, target: PathBuf) -> anyhow::Result<()> {
        let before = match fs::symlink_metadata(&target) {
            Ok(metadata) if metadata.is_file() => {
                let before = self.hidden(&target)?;
                // Some file systems do not support hard links.
                fs::hard_link(&target, &before)
                    .or_else(|_| fs::copy(&target, &before).map(drop))?;
                Some(before)
            }
            Ok(_) => bail!("it is no longer a file"),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        let moved = fs::rename(staged, &target);
        if let (Err(_), Some(before)) = (&moved, &before) {
            let _ = fs::remove_file(before);
        }
        moved?;
        self.done.push(Done {
            target,
            before,
            is_deletion: false,
        });
        Ok(())
    }

    /// Returns a hidden name in the folder of a target, which a later run recognises by its form.
    fn hidden(&mut self, target: &Path) -> anyhow::Result<PathBuf> {
        let Some(name) = target.file_name() else {
            bail!("`{}` is not the path of a file", target.display());
        };
        let name = name.to_string_lossy();
        let start = hidden_start(&name);
        loop {
            self.names += 1;
            let process = std::process::id();
            let hidden = target.with_file_name(format!(".{start}.{process}.{}.tmp", self.names));
            // A killed run may have left one: numbers of processes come again.
            match fs::symlink_metadata(&hidden) {
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(hidden),
                Err(error) => return Err(error.into()),
                Ok(_) => {}
            }
        }
    }

    /// Undoes everything, the last change first, and returns what could not be undone.
    fn take_back(self) -> Vec<String> {
        let mut changed = Vec::new();
        for done in self.done.iter().rev() {
            let taken_back = match &done.before {
                Some(before) => fs::rename(before, &done.target),
                None => fs::remove_file(&done.target),
            };
            if taken_back.is_err() {
                changed.push(format!("`{}`", done.target.display()));
            }
        }
        // Best effort from here on: the original error is the one worth reporting.
        for staged in &self.staged {
            let _ = fs::remove_file(staged);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        changed
    }

    /// Removes the previous files, and the folders that are empty now. Anything that cannot be removed is hidden, and a
    /// later run removes it.
    fn clean_up(self, root: &Path) {
        for done in &self.done {
            if let Some(before) = &done.before {
                let _ = fs::remove_file(before);
            }
            if done.is_deletion {
                remove_empty_folders(root, done.target.parent());
            }
        }
    }
}

/// Removes the folders that a deletion left empty, up to the root.
fn remove_empty_folders(root: &Path, mut folder: Option<&Path>) {
    while let Some(path) = folder {
        // `remove_dir` refuses a folder that is not empty, which ends the loop.
        if path == root || fs::remove_dir(path).is_err() {
            return;
        }
        folder = path.parent();
    }
}
