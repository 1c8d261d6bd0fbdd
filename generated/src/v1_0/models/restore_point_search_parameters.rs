// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::ArtifactQuery;
use super::RestorePointPreference;
use super::RestorePointTags;
use super::TimePeriod;

/// What the action `search` is called with.
///
/// OData action `microsoft.graph.search(Collection(microsoft.graph.restorePoint))`.
#[derive(Clone, Default, PartialEq)]
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

impl RestorePointSearchParameters {
    /// The handle of [`protectionUnitIds`](Self#structfield.protection_unit_ids).
    pub const PROTECTION_UNIT_IDS: Property<Self, Vec<String>> = Property::new(
        "protectionUnitIds",
    );

    /// The handle of [`protectionTimePeriod`](Self#structfield.protection_time_period).
    pub const PROTECTION_TIME_PERIOD: Property<Self, TimePeriod> = Property::new(
        "protectionTimePeriod",
    );

    /// The handle of [`restorePointPreference`](Self#structfield.restore_point_preference).
    pub const RESTORE_POINT_PREFERENCE: Property<Self, RestorePointPreference> = Property::new(
        "restorePointPreference",
    );

    /// The handle of [`tags`](Self#structfield.tags).
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");

    /// The handle of [`artifactQuery`](Self#structfield.artifact_query).
    pub const ARTIFACT_QUERY: Property<Self, ArtifactQuery> = Property::new(
        "artifactQuery",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`protectionUnitIds`](Self#structfield.protection_unit_ids).
    pub fn protection_unit_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.protection_unit_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`protectionTimePeriod`](Self#structfield.protection_time_period).
    pub fn protection_time_period(mut self, value: impl Into<TimePeriod>) -> Self {
        self.protection_time_period = Some(Box::new(value.into()));
        self
    }

    /// Sets [`restorePointPreference`](Self#structfield.restore_point_preference).
    pub fn restore_point_preference(
        mut self,
        value: impl Into<RestorePointPreference>,
    ) -> Self {
        self.restore_point_preference = Some(value.into());
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    pub fn tags(mut self, value: impl Into<RestorePointTags>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets [`artifactQuery`](Self#structfield.artifact_query).
    pub fn artifact_query(mut self, value: impl Into<ArtifactQuery>) -> Self {
        self.artifact_query = Some(Box::new(value.into()));
        self
    }
}

impl Model for RestorePointSearchParameters {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.search(Collection(microsoft.graph.restorePoint))",
        rust_name: "RestorePointSearchParameters",
        base: None,
        properties: &[
            PropertyInfo::new("protectionUnitIds", "protection_unit_ids"),
            PropertyInfo::new("protectionTimePeriod", "protection_time_period"),
            PropertyInfo::new("restorePointPreference", "restore_point_preference"),
            PropertyInfo::new("tags", "tags"),
            PropertyInfo::new("artifactQuery", "artifact_query"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.protection_unit_ids,
                &self.protection_time_period,
                &self.restore_point_preference,
                &self.tags,
                &self.artifact_query,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.protection_unit_ids,
                &mut self.protection_time_period,
                &mut self.restore_point_preference,
                &mut self.tags,
                &mut self.artifact_query,
            ],
            &mut self.additional,
        );
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for RestorePointSearchParameters {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for RestorePointSearchParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestorePointSearchParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointSearchParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
