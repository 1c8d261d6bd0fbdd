//! What has to change on disk so that it holds exactly the emitted files; and the change itself.
//!
//! Planning only reads. Applying first writes every new content beside its target, and only when
//! all of them are on disk moves them into place: a full disk leaves the tree as it was.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

/// The mark in the first two lines of every emitted file.
pub const MARKER: &str = "@generated";

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is not there yet.
    Create,
    /// It is there with other content.
    Update,
    /// It is there and nothing emits it any more.
    Delete,
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Action::Create => "create",
            Action::Update => "update",
            Action::Delete => "delete",
        })
    }
}

/// One file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happens.
    pub action: Action,
    /// The path relative to the root, with `/` on every platform.
    pub path: String,
    /// The new content; empty for [`Action::Delete`].
    pub content: String,
}

/// Everything that changes, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The changes.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Plan {
    /// How many changes are of this kind.
    #[must_use]
    pub fn count(&self, action: Action) -> usize {
        self.changes
            .iter()
            .filter(|change| change.action == action)
            .count()
    }
}

/// Compares `files` with what is on disk under `root`.
///
/// `owned` are the folders that hold nothing but emitted files: whatever else is found there is
/// stale. `stale_candidates` are single files that are stale when they exist and `files` does not
/// name them.
///
/// # Errors
///
/// When a stale file does not carry [`MARKER`], naming each one; when a link or a folder is where
/// a file should be; and when the disk cannot be read.
pub fn plan(
    root: &Path,
    files: &BTreeMap<String, String>,
    owned: &[String],
    stale_candidates: &[String],
) -> anyhow::Result<Plan> {
    let mut plan = Plan::default();
    for (path, content) in files {
        let action = match existing(&root.join(path))? {
            None => Action::Create,
            Some(bytes) if bytes == content.as_bytes() => {
                plan.unchanged += 1;
                continue;
            }
            Some(_) => Action::Update,
        };
        plan.changes.push(Change {
            action,
            path: path.clone(),
            content: content.clone(),
        });
    }

    let mut found = stale_candidates.to_vec();
    for folder in owned {
        list(root, folder, &mut found)?;
    }
    found.sort();
    found.dedup();
    let mut unmarked = Vec::new();
    for path in found {
        if files.contains_key(&path) {
            continue;
        }
        let Some(bytes) = existing(&root.join(&path))? else {
            continue;
        };
        let is_leftover = is_temporary(&path);
        if is_marked(&bytes) || is_leftover && bytes.is_empty() {
            plan.changes.push(Change {
                action: Action::Delete,
                path,
                content: String::new(),
            });
        } else if !is_leftover {
            unmarked.push(path);
        }
    }
    if !unmarked.is_empty() {
        bail!(
            "nothing emits {}, and without `{MARKER}` in the first two lines it is not deleted: \
             move hand-written files to another folder, or delete them yourself",
            unmarked
                .iter()
                .map(|path| format!("`{path}`"))
                .collect::<Vec<_>>()
                .join(", ")
        );
    }
    plan.changes
        .sort_by(|left, right| left.path.cmp(&right.path));
    Ok(plan)
}

/// Carries the plan out.
///
/// # Errors
///
/// When the disk refuses. While new content is being written beside its target, an error leaves
/// every file as it was.
pub fn apply(root: &Path, plan: &Plan) -> anyhow::Result<()> {
    let mut staged = Staged::default();
    for change in plan
        .changes
        .iter()
        .filter(|change| change.action != Action::Delete)
    {
        staged.write(&root.join(&change.path), &change.content)?;
    }
    // Deleting comes before moving: on a case-insensitive disk `A.rs` and `a.rs` are one file.
    for change in plan
        .changes
        .iter()
        .filter(|change| change.action == Action::Delete)
    {
        let path = root.join(&change.path);
        fs::remove_file(&path).with_context(|| format!("cannot delete `{}`", path.display()))?;
        remove_empty_folders(root, path.parent());
    }
    staged.commit()
}

/// Files written under a temporary name; what has not been moved is removed when this is dropped.
#[derive(Default)]
struct Staged {
    files: Vec<(PathBuf, PathBuf)>,
}

impl Staged {
    fn write(&mut self, target: &Path, content: &str) -> anyhow::Result<()> {
        let (Some(folder), Some(name)) = (target.parent(), target.file_name()) else {
            bail!("`{}` is not the path of a file", target.display());
        };
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create the folder `{}`", folder.display()))?;
        let temporary = folder.join(format!(
            ".{}.{}.tmp",
            name.to_string_lossy(),
            std::process::id()
        ));
        self.files.push((temporary.clone(), target.to_path_buf()));
        fs::write(&temporary, content)
            .with_context(|| format!("cannot write `{}`", temporary.display()))
    }

    fn commit(mut self) -> anyhow::Result<()> {
        for (temporary, target) in std::mem::take(&mut self.files) {
            let moved = fs::rename(&temporary, &target)
                .with_context(|| format!("cannot write `{}`", target.display()));
            if moved.is_err() {
                self.files.push((temporary, target));
            }
            moved?;
        }
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for (temporary, _) in &self.files {
            // Best effort: the error that led here is the one worth reporting.
            let _ = fs::remove_file(temporary);
        }
    }
}

/// The content of a regular file; `None` where nothing is.
fn existing(path: &Path) -> anyhow::Result<Option<Vec<u8>>> {
    let kind = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata.file_type(),
        Err(error)
            if matches!(
                error.kind(),
                std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(None);
        }
        Err(error) => {
            return Err(error).with_context(|| format!("cannot look at `{}`", path.display()));
        }
    };
    if !kind.is_file() {
        bail!(
            "`{}` is a {} where an emitted file belongs: remove it",
            path.display(),
            if kind.is_dir() {
                "folder"
            } else {
                "link or a special file"
            }
        );
    }
    fs::read(path)
        .map(Some)
        .with_context(|| format!("cannot read `{}`", path.display()))
}

/// Whether the path is one of those that [`Staged::write`] makes: a run that was killed leaves them
/// behind, and the next one takes them away.
fn is_temporary(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let inner = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".tmp"));
    inner
        .and_then(|inner| inner.rsplit_once('.'))
        .is_some_and(|(target, process)| {
            !target.is_empty()
                && !process.is_empty()
                && process.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Adds the files under `folder`, without following links. Hidden files, which editors and file
/// managers leave behind, are passed over.
fn list(root: &Path, folder: &str, found: &mut Vec<String>) -> anyhow::Result<()> {
    let path = root.join(folder);
    match fs::symlink_metadata(&path) {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => bail!(
            "`{}` is no folder: emitted files belong there, remove it",
            path.display()
        ),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(error).with_context(|| format!("cannot look at `{}`", path.display()));
        }
    }
    let entries =
        fs::read_dir(&path).with_context(|| format!("cannot list `{}`", path.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot list `{}`", path.display()))?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            bail!(
                "`{}` has a name that is not UTF-8: remove it",
                entry.path().display()
            );
        };
        let child = format!("{folder}/{name}");
        if name.starts_with('.') && !is_temporary(&child) {
            continue;
        }
        let kind = entry
            .file_type()
            .with_context(|| format!("cannot look at `{child}`"))?;
        if kind.is_dir() {
            list(root, &child, found)?;
        } else {
            found.push(child);
        }
    }
    Ok(())
}

fn is_marked(bytes: &[u8]) -> bool {
    bytes.split(|byte| *byte == b'\n').take(2).any(|line| {
        line.windows(MARKER.len())
            .any(|part| part == MARKER.as_bytes())
    })
}

/// Removes the folders that a deletion left empty, up to the root.
fn remove_empty_folders(root: &Path, mut folder: Option<&Path>) {
    while let Some(path) = folder {
        // `remove_dir` refuses a folder that holds anything, which is where this ends.
        if path == root || fs::remove_dir(path).is_err() {
            return;
        }
        folder = path.parent();
    }
}
