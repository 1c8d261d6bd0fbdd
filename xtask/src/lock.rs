//! Exclusive write access to a workspace.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::console;

/// A lock of a command that writes; the operating system releases it when the process ends in any way.
#[derive(Debug)]
pub struct Lock {
    _file: Option<File>,
}

impl Lock {
    /// Waits until no other command writes into the workspace, and reports the wait on standard error. If the file
    /// system has no locks, nothing is locked.
    #[must_use]
    pub fn acquire(root: &Path) -> Self {
        let Ok(file) = open(root) else {
            return Self { _file: None };
        };
        let is_locked = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => {
                let what = format!(
                    "for another `cargo xtask` that writes into `{}`",
                    root.display()
                );
                console::status("Waiting", &what);
                file.lock().is_ok()
            }
            Err(TryLockError::Error(_)) => false,
        };
        Self {
            _file: is_locked.then_some(file),
        }
    }
}

/// Opens the folder itself, which leaves no file behind.
#[cfg(unix)]
fn open(root: &Path) -> std::io::Result<File> {
    File::open(root)
}

/// Windows locks files only: one for each workspace among the user's temporary files.
#[cfg(not(unix))]
fn open(root: &Path) -> std::io::Result<File> {
    let path = root.canonicalize()?;
    let name = crate::provenance::sha256(path.to_string_lossy().as_bytes());
    let path = std::env::temp_dir().join(format!("cargo-xtask-{name}.lock"));
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
}
