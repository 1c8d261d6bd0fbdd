//! The listing of the public surface: every public item on a separate line.
//!
//! A line is the item's Rust path, then `: ` and its Rust type if it has one, then the wire name in quotes if it has
//! one, then marks in brackets, in this order:
//!
//! ```text
//! BackupRestore::v1_0() -> requests::BackupRestoreRootItem
//! v1_0: mod "v1.0"
//! models::RestorePoint: struct "microsoft.graph.restorePoint" [entity] [key id] [base microsoft.graph.entity]
//! models::RestorePoint.tags: Option<RestorePointTags> "tags" [read-only]
//! models::RestorePoint::TAGS: Property<RestorePoint, RestorePointTags> "tags"
//! models::RestorePoint::reference(id: impl Into<String>) -> Self
//! models::RestorePointTags::FAST_RESTORE "fastRestore"
//! models::AnyProtectionUnitBase::Unknown(ProtectionUnitBase)
//! ```
//!
//! Fields follow a dot; variants, constants and methods follow two colons. Lines are sorted by their bytes, so that an
//! item keeps its place whatever is added around it.

use super::file::{self, File};
use crate::api::Api;

/// `surface-<version>.txt`.
pub(super) fn listing(api: &Api) -> File {
    let path = format!("surface-{}.txt", api.version.module);
    let mut lines: Vec<_> = api.surface().iter().map(ToString::to_string).collect();
    lines.sort_unstable();
    lines.dedup();
    file::listing(path, lines)
}
