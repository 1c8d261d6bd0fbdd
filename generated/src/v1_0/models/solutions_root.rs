// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::BackupRestoreRoot;

/// Entry to those parts of Microsoft Graph that are solutions of their own. The backup service is
/// one of them.
///
/// OData entity type `microsoft.graph.solutionsRoot`.
#[non_exhaustive]
pub struct SolutionsRoot {
    /// The Microsoft 365 Backup service of the tenant: the root of all of this API.
    ///
    /// OData navigation property `backupRestore`: `microsoft.graph.backupRestoreRoot`. Answers
    /// include it only with `$expand`.
    pub backup_restore: Option<Box<BackupRestoreRoot>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    SolutionsRoot = "microsoft.graph.solutionsRoot";
    NavigationProperty "backupRestore" backup_restore BACKUP_RESTORE(BackupRestoreRoot) set backup_restore, contained;
}
