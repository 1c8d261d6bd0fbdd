// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// How many artifacts of a restore session are in which state. The service counts; the four numbers
/// need not be of the same moment.
///
/// OData complex type `microsoft.graph.restoreSessionArtifactCount`.
#[non_exhaustive]
pub struct RestoreSessionArtifactCount {
    /// Number of artifacts of the session that were restored.
    ///
    /// OData property `completed`: `Edm.Int32`.
    pub completed: Option<i32>,
    /// Number of artifacts of the session that could not be restored.
    ///
    /// OData property `failed`: `Edm.Int32`.
    pub failed: Option<i32>,
    /// Number of artifacts of the session that are still waiting or being restored.
    ///
    /// OData property `inProgress`: `Edm.Int32`.
    pub in_progress: Option<i32>,
    /// Number of all artifacts of the session, whatever their state.
    ///
    /// OData property `total`: `Edm.Int32`.
    pub total: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestoreSessionArtifactCount = "microsoft.graph.restoreSessionArtifactCount";
    Property "completed" completed COMPLETED(i32) set completed;
    Property "failed" failed FAILED(i32) set failed;
    Property "inProgress" in_progress IN_PROGRESS(i32) set in_progress;
    Property "total" total TOTAL(i32) set total;
}
