//! Determines the changes on disk after which it holds exactly the intended files. It only reads;
//! [`apply`](crate::apply) writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context as _, bail};

/// The mark in the first two lines of every emitted file.
pub const MARKER: &str = "@generated";

/// The action on a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The file does not exist yet.
    Create,
    /// The file exists with other content.
    Update,
    /// The file exists and is no longer emitted.
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
    /// The action.
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
    /// The number of files without changes.
    pub unchanged: usize,
    /// Hidden files that a killed run has left beside the files, by their paths.
    pub leftovers: Vec<String>,
}

impl Plan {
    /// Returns the number of changes of this kind.
    #[must_use]
    pub fn count(&self, action: Action) -> usize {
        self.changes
            .iter()
            .filter(|change| change.action == action)
            .count()
    }

    /// Adds a plan for other files.
    pub fn add(&mut self, other: Self) {
        self.unchanged += other.unchanged;
        self.leftovers.extend(other.leftovers);
        self.changes.extend(other.changes);
        self.changes
            .sort_by(|left, right| left.path.cmp(&right.path));
    }
}

/// The places of emitted files, relative to the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The rooms: folders that hold only emitted files.
    pub rooms: Vec<Room>,
    /// Folders that hold emitted and hand-written files. Their subfolders are not rooms.
    pub shared: Vec<String>,
}

/// A folder that holds only emitted files, with the files elsewhere that belong to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The folder.
    pub folder: String,
    /// Files in shared folders that are emitted together with it.
    pub files: Vec<String>,
}

/// Compares the intended content of files with the disk under `root`. The files may be overwritten, whatever their
/// content.
///
/// # Errors
///
/// Returns an error if a link or a folder is in the place of a file, if a link is among the folders above it, and if
/// the disk cannot be read.
pub fn of_files(root: &Path, files: &BTreeMap<String, String>) -> anyhow::Result<Plan> {
    let mut disk = Disk::new(root);
    let mut plan = Plan::default();
    for (path, content) in files {
        compare(&mut plan, path, content, disk.read(path)?.as_deref());
    }
    plan.leftovers = disk.leftovers(files.keys())?;
    Ok(plan)
}

/// Compares emitted files with the disk under `root`.
///
/// Files in a room that are not in `files` are stale, and so is every marked file in a shared folder. A file without
/// the mark is overwritten only if files were emitted there before: in a room that holds a marked file.
///
/// # Errors
///
/// As [`of_files`]; also returns an error if a stale file in a room does not carry [`MARKER`], and if a file without
/// the mark is in a place where nothing was emitted before. The error names each such file.
pub fn of_emitted(
    root: &Path,
    files: &BTreeMap<String, String>,
    places: &Places,
) -> anyhow::Result<Plan> {
    let mut disk = Disk::new(root);
    let mut plan = Plan::default();
    let mut foreign = Vec::new();
    let mut stale = BTreeSet::new();
    let mut used = BTreeSet::new();
    for room in &places.rooms {
        let mut found = Vec::new();
        disk.list(&room.folder, true, &mut found)?;
        let was_emitted = disk.any_is_marked(&found)?;
        stale.extend(found);
        if was_emitted {
            used.insert(room.folder.as_str());
            used.extend(room.files.iter().map(String::as_str));
        }
    }
    for (path, content) in files {
        let present = disk.read(path)?;
        let is_in_use = used.iter().any(|place| {
            path.strip_prefix(place)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        if !is_in_use && present.as_deref().is_some_and(|bytes| !is_marked(bytes)) {
            foreign.push(path.clone());
        }
        compare(&mut plan, path, content, present.as_deref());
    }
    for room in &places.rooms {
        check_module(&mut disk, room, files)?;
    }
    if !foreign.is_empty() {
        bail!(
            "{} would be overwritten, and without `{MARKER}` in the first two lines it was not emitted: \
             give the version another `module`, or move the file",
            quoted(&foreign)
        );
    }
    for folder in &places.shared {
        let mut found = Vec::new();
        disk.list(folder, false, &mut found)?;
        for path in found {
            if disk
                .read_head(&path)?
                .is_some_and(|bytes| is_marked(&bytes))
            {
                stale.insert(path);
            }
        }
    }
    plan.leftovers = disk.leftovers(files.keys())?;
    stale.retain(|path| !files.contains_key(path) && !plan.leftovers.contains(path));
    plan.changes.extend(deletions(&mut disk, stale)?);
    plan.changes
        .sort_by(|left, right| left.path.cmp(&right.path));
    Ok(plan)
}

/// Checks that a room's module has no hand-written file besides its folder, because Rust accepts only one of them. A
/// marked file is stale, and is deleted.
fn check_module(
    disk: &mut Disk<'_>,
    room: &Room,
    files: &BTreeMap<String, String>,
) -> anyhow::Result<()> {
    let is_emitted = files.keys().any(|path| {
        path.strip_prefix(&room.folder)
            .is_some_and(|rest| rest.starts_with('/'))
    });
    let file = format!("{}.rs", room.folder);
    let is_by_hand = |bytes: &Vec<u8>| !is_marked(bytes);
    if is_emitted && disk.read_head(&file)?.as_ref().is_some_and(is_by_hand) {
        bail!(
            "`{file}` is a module of that name already: give the version another `module`, or move the file"
        );
    }
    Ok(())
}

/// Returns the deletions of stale files; fails if one of them is not an emitted file.
fn deletions(disk: &mut Disk<'_>, stale: BTreeSet<String>) -> anyhow::Result<Vec<Change>> {
    let (mut changes, mut unmarked) = (Vec::new(), Vec::new());
    for path in stale {
        let Some(bytes) = disk.read_head(&path)? else {
            continue;
        };
        let is_leftover = is_temporary(&path);
        if is_marked(&bytes) || is_leftover && bytes.is_empty() {
            changes.push(Change {
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
            quoted(&unmarked)
        );
    }
    Ok(changes)
}

/// Returns the names of the folders directly in `parent` that hold a marked file: everything that was ever emitted.
///
/// # Errors
///
/// Returns an error if the disk cannot be read.
pub fn emitted_folders(root: &Path, parent: &str) -> anyhow::Result<Vec<String>> {
    let mut disk = Disk::new(root);
    let mut names = Vec::new();
    for name in disk.folders(parent)? {
        let mut found = Vec::new();
        disk.list(&format!("{parent}/{name}"), true, &mut found)?;
        if disk.any_is_marked(&found)? {
            names.push(name);
        }
    }
    Ok(names)
}

fn quoted(paths: &[String]) -> String {
    let quoted: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
    quoted.join(", ")
}

fn compare(plan: &mut Plan, path: &str, content: &str, present: Option<&[u8]>) {
    let action = match present {
        None => Action::Create,
        Some(bytes) if is_same_text(bytes, content) => {
            plan.unchanged += 1;
            return;
        }
        Some(_) => Action::Update,
    };
    plan.changes.push(Change {
        action,
        path: path.to_owned(),
        content: content.to_owned(),
    });
}

/// Returns whether a file holds the text, ignoring line endings.
fn is_same_text(bytes: &[u8], text: &str) -> bool {
    if bytes == text.as_bytes() {
        return true;
    }
    let line = |line: &[u8]| line.strip_suffix(b"\r").map_or(line.len(), <[u8]>::len);
    let mut expected = text.split('\n');
    let is_same = bytes.split(|byte| *byte == b'\n').all(|found| {
        let found = found.get(..line(found)).unwrap_or_default();
        expected
            .next()
            .is_some_and(|expected| expected.as_bytes() == found)
    });
    is_same && expected.next().is_none()
}

fn is_marked(bytes: &[u8]) -> bool {
    bytes.split(|byte| *byte == b'\n').take(2).any(|line| {
        line.windows(MARKER.len())
            .any(|part| part == MARKER.as_bytes())
    })
}

/// Returns whether the path is a hidden file of [`apply`](crate::apply): a run that was killed leaves such files
/// behind, and the next one removes them.
fn is_temporary(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    start_of_hidden(name).is_some_and(|start| !start.is_empty())
}

/// Returns the text before the number at its end.
fn before_number(text: &str) -> Option<&str> {
    let (before, number) = text.rsplit_once('.')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(before)
}

/// The start of the hidden names of a file. A name may be as long as a disk permits, which leaves no room for more.
pub(crate) fn hidden_start(name: &str) -> &str {
    const MAX_START: usize = 100;
    let end = name
        .char_indices()
        .map(|(at, _)| at)
        .find(|at| *at >= MAX_START);
    end.and_then(|end| name.get(..end)).unwrap_or(name)
}

/// Returns the start of the file's name for which [`apply`](crate::apply) makes this hidden one; `None` if it makes no
/// such name.
fn start_of_hidden(name: &str) -> Option<&str> {
    // Its last numbers are that of the process and its own.
    let numbered = name.strip_prefix('.')?.strip_suffix(".tmp")?;
    before_number(before_number(numbered)?)
}

/// The files under a root, read without following links.
struct Disk<'a> {
    root: &'a Path,
    /// Folders that are known to be folders and not links.
    folders: BTreeSet<String>,
}

impl<'a> Disk<'a> {
    fn new(root: &'a Path) -> Self {
        Self {
            root,
            folders: BTreeSet::new(),
        }
    }

    /// Returns the content of a regular file; `None` if there is none.
    fn read(&mut self, path: &str) -> anyhow::Result<Option<Vec<u8>>> {
        if !self.is_there(path)? {
            return Ok(None);
        }
        let bytes = fs::read(self.root.join(path));
        bytes
            .map(Some)
            .with_context(|| format!("cannot read `{path}`"))
    }

    /// Returns the part of a regular file that holds its first two lines.
    fn read_head(&mut self, path: &str) -> anyhow::Result<Option<Vec<u8>>> {
        use std::io::Read as _;
        if !self.is_there(path)? {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        fs::File::open(self.root.join(path))
            .and_then(|file| file.take(1024).read_to_end(&mut bytes))
            .with_context(|| format!("cannot read `{path}`"))?;
        Ok(Some(bytes))
    }

    fn any_is_marked(&mut self, paths: &[String]) -> anyhow::Result<bool> {
        for path in paths {
            if self.read_head(path)?.is_some_and(|bytes| is_marked(&bytes)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Returns whether a regular file exists.
    fn is_there(&mut self, path: &str) -> anyhow::Result<bool> {
        if let Some((folder, _)) = path.rsplit_once('/')
            && !self.is_folder(folder)?
        {
            return Ok(false);
        }
        let Some(kind) = self.kind(path)? else {
            return Ok(false);
        };
        if !kind.is_file() {
            bail!(
                "`{path}` is a {} where an emitted file belongs: remove it",
                if kind.is_dir() {
                    "folder"
                } else {
                    "link or a special file"
                }
            );
        }
        Ok(true)
    }

    /// Returns whether a folder exists, with folders all the way from the root to it.
    fn is_folder(&mut self, path: &str) -> anyhow::Result<bool> {
        if self.folders.contains(path) {
            return Ok(true);
        }
        if let Some((parent, _)) = path.rsplit_once('/')
            && !self.is_folder(parent)?
        {
            return Ok(false);
        }
        match self.kind(path)? {
            None => Ok(false),
            Some(kind) if kind.is_dir() => {
                self.folders.insert(path.to_owned());
                Ok(true)
            }
            Some(kind) if kind.is_symlink() => bail!(
                "`{path}` is a link: files are written into the folders of the workspace only, put a folder in its place"
            ),
            Some(_) => bail!("`{path}` is not a folder: emitted files belong there, remove it"),
        }
    }

    fn kind(&self, path: &str) -> anyhow::Result<Option<fs::FileType>> {
        match fs::symlink_metadata(self.root.join(path)) {
            Ok(metadata) => Ok(Some(metadata.file_type())),
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                Ok(None)
            }
            Err(error) => Err(error).with_context(|| format!("cannot look at `{path}`")),
        }
    }

    /// Returns the names of the subfolders of a folder, sorted, without hidden ones and links.
    fn folders(&mut self, folder: &str) -> anyhow::Result<Vec<String>> {
        let mut names = Vec::new();
        for (name, kind) in self.entries(folder)? {
            if kind.is_dir() && !name.starts_with('.') {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// Returns the hidden files beside these, and with their names, that a killed run has left.
    fn leftovers<'f>(
        &mut self,
        files: impl Iterator<Item = &'f String>,
    ) -> anyhow::Result<Vec<String>> {
        let mut starts = BTreeMap::<&str, BTreeSet<&str>>::new();
        for path in files {
            let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
            let of_folder = starts.entry(folder).or_default();
            of_folder.insert(hidden_start(name));
        }
        let mut found = Vec::new();
        for (folder, starts) in starts {
            for (name, kind) in self.entries(folder)? {
                let start = start_of_hidden(&name);
                if kind.is_file() && start.is_some_and(|start| starts.contains(start)) {
                    found.push(match folder {
                        "." => name,
                        folder => format!("{folder}/{name}"),
                    });
                }
            }
        }
        Ok(found)
    }

    /// Adds the files in a folder, and with `deep` those in its subfolders. Hidden files, which editors and file
    /// managers leave behind, are ignored.
    fn list(&mut self, folder: &str, deep: bool, found: &mut Vec<String>) -> anyhow::Result<()> {
        for (name, kind) in self.entries(folder)? {
            let child = match folder {
                "." => name.clone(),
                folder => format!("{folder}/{name}"),
            };
            // Cargo marks its own file in the same way.
            if name == "Cargo.lock" || name.starts_with('.') && !is_temporary(&child) {
                continue;
            }
            if !kind.is_dir() {
                // In a shared folder, anything that is not a file is ignored.
                if deep || kind.is_file() {
                    found.push(child);
                }
            } else if deep {
                self.list(&child, deep, found)?;
            }
        }
        Ok(())
    }

    fn entries(&mut self, folder: &str) -> anyhow::Result<Vec<(String, fs::FileType)>> {
        if !self.is_folder(folder)? {
            return Ok(Vec::new());
        }
        let mut entries = Vec::new();
        let listed = fs::read_dir(self.root.join(folder))
            .with_context(|| format!("cannot list `{folder}`"))?;
        for entry in listed {
            let entry = entry.with_context(|| format!("cannot list `{folder}`"))?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                bail!(
                    "`{}` has a name that is not UTF-8: remove it",
                    entry.path().display()
                );
            };
            let kind = entry
                .file_type()
                .with_context(|| format!("cannot look at `{folder}/{name}`"))?;
            entries.push((name.to_owned(), kind));
        }
        Ok(entries)
    }
}
