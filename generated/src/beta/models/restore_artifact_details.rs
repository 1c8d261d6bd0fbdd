// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// How the artifacts of a restore session fared, in numbers.
///
/// OData complex type `microsoft.graph.restoreArtifactDetails`.
#[non_exhaustive]
pub struct RestoreArtifactDetails {
    /// Number of artifacts of the session that could not be restored.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// Number of artifacts of the session that were restored.
    ///
    /// OData property `restoredCount`: `Edm.Int32`, not nullable.
    pub restored_count: Option<i32>,
    /// Number of all artifacts of the session, whatever became of them.
    ///
    /// OData property `totalArtifactsCount`: `Edm.Int32`, not nullable.
    pub total_artifacts_count: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestoreArtifactDetails = "microsoft.graph.restoreArtifactDetails";
    Property "failedCount" failed_count FAILED_COUNT(i32) set failed_count;
    Property "restoredCount" restored_count RESTORED_COUNT(i32) set restored_count;
    Property "totalArtifactsCount" total_artifacts_count TOTAL_ARTIFACTS_COUNT(i32) set total_artifacts_count;
}
