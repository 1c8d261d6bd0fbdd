// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// How many units of a protection policy are in which state. The service counts.
///
/// OData complex type `microsoft.graph.protectionPolicyArtifactCount`.
#[non_exhaustive]
pub struct ProtectionPolicyArtifactCount {
    /// Number of units whose protection was set up as asked.
    ///
    /// OData property `completed`: `Edm.Int32`.
    pub completed: Option<i32>,
    /// Number of units whose protection could not be set up. Look for an `error` among the units.
    ///
    /// OData property `failed`: `Edm.Int32`.
    pub failed: Option<i32>,
    /// Number of units whose protection is being set up at present.
    ///
    /// OData property `inProgress`: `Edm.Int32`.
    pub in_progress: Option<i32>,
    /// Number of all units of the policy, whatever their state.
    ///
    /// OData property `total`: `Edm.Int32`.
    pub total: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ProtectionPolicyArtifactCount = "microsoft.graph.protectionPolicyArtifactCount";
    Property "completed" completed COMPLETED(i32) set completed;
    Property "failed" failed FAILED(i32) set failed;
    Property "inProgress" in_progress IN_PROGRESS(i32) set in_progress;
    Property "total" total TOTAL(i32) set total;
}
