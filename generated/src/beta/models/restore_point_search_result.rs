// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::RestorePoint;

/// A restore point that fits a search, with the number of matching items found in it.
///
/// OData complex type `microsoft.graph.restorePointSearchResult`.
#[non_exhaustive]
pub struct RestorePointSearchResult {
    /// How many mailbox items of this restore point match the `artifactQuery`. Absent when the
    /// search had none.
    ///
    /// OData property `artifactHitCount`: `Edm.Int32`.
    pub artifact_hit_count: Option<i32>,
    /// The restore point itself. The service includes it without being asked to expand it.
    ///
    /// OData navigation property `restorePoint`: `microsoft.graph.restorePoint`. Answers include it
    /// without `$expand`. In a request it is a reference: only its key is sent.
    pub restore_point: Option<Box<RestorePoint>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestorePointSearchResult = "microsoft.graph.restorePointSearchResult";
    Property "artifactHitCount" artifact_hit_count ARTIFACT_HIT_COUNT(i32) set artifact_hit_count;
    NavigationProperty "restorePoint" restore_point RESTORE_POINT(RestorePoint) set restore_point, navigation;
}
