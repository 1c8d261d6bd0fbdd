// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::ArtifactQuery;
use super::RestorePointPreference;
use super::RestorePointTags;
use super::TimePeriod;

/// The parameters of the action `search`.
///
/// OData action `microsoft.graph.search(Collection(microsoft.graph.restorePoint))`.
#[non_exhaustive]
pub struct RestorePointSearchParameters {
    /// Ids of the protection units whose restore points are wanted. At least one, at most 20.
    ///
    /// OData parameter `protectionUnitIds`: `Collection(Edm.String)`.
    pub protection_unit_ids: Option<Vec<String>>,
    /// In which span of time the restore points must lie. Required; one of its two ends may be left
    /// open.
    ///
    /// OData parameter `protectionTimePeriod`: `microsoft.graph.timePeriod`.
    pub protection_time_period: Option<Box<TimePeriod>>,
    /// Which restore point of each unit to take when several lie in the span. Left out, the service
    /// prefers the latest.
    ///
    /// OData parameter `restorePointPreference`: `microsoft.graph.restorePointPreference`.
    pub restore_point_preference: Option<RestorePointPreference>,
    /// What kind of restore points is wanted, such as `fastRestore`. Left out, any kind.
    ///
    /// OData parameter `tags`: `microsoft.graph.restorePointTags`.
    pub tags: Option<RestorePointTags>,
    /// What to look for in mailbox backups. Left out, only the time counts and no items are
    /// searched.
    ///
    /// OData parameter `artifactQuery`: `microsoft.graph.artifactQuery`.
    pub artifact_query: Option<Box<ArtifactQuery>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    RestorePointSearchParameters = "microsoft.graph.search(Collection(microsoft.graph.restorePoint))";
    Property "protectionUnitIds" protection_unit_ids PROTECTION_UNIT_IDS[String] set protection_unit_ids;
    Property "protectionTimePeriod" protection_time_period PROTECTION_TIME_PERIOD(TimePeriod) set protection_time_period;
    Property "restorePointPreference" restore_point_preference RESTORE_POINT_PREFERENCE(RestorePointPreference) set restore_point_preference;
    Property "tags" tags TAGS(RestorePointTags) set tags;
    Property "artifactQuery" artifact_query ARTIFACT_QUERY(ArtifactQuery) set artifact_query;
}
