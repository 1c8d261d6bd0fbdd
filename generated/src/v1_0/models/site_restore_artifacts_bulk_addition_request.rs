// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::DestinationType;
use super::IdentitySet;
use super::PublicError;
use super::RestoreArtifactsBulkRequestBase;
use super::RestoreArtifactsBulkRequestStatus;
use super::RestorePointPreference;
use super::RestorePointTags;
use super::TimePeriod;

/// A request that adds many sites to a SharePoint restore session, named by web address or by id.
///
/// OData entity type `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, derived from
/// `microsoft.graph.restoreArtifactsBulkRequestBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteRestoreArtifactsBulkAdditionRequest {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the request was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Whether to restore in place or to a new place. Holds for everything that the request adds.
    ///
    /// OData property `destinationType`: `microsoft.graph.destinationType`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub destination_type: Option<DestinationType>,
    /// Name of the request, given on creation, to tell it from other requests.
    ///
    /// OData property `displayName`: `Edm.String`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub display_name: Option<String>,
    /// What could not be found or added. Set by the service; empty or absent when all went well.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the request: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the request was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service and not
    /// sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// In which span of time the restore points must lie. Holds for everything that the request
    /// adds.
    ///
    /// OData property `protectionTimePeriod`: `microsoft.graph.timePeriod`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub protection_time_period: Option<Box<TimePeriod>>,
    /// Ids of protection units to restore. Can be given instead of or besides addresses and other
    /// ids.
    ///
    /// OData property `protectionUnitIds`: `Collection(Edm.String)`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub protection_unit_ids: Option<Vec<String>>,
    /// Which restore point of each unit to take when several lie in the span of time.
    ///
    /// OData property `restorePointPreference`: `microsoft.graph.restorePointPreference`, declared
    /// by `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub restore_point_preference: Option<RestorePointPreference>,
    /// How far the request has come. Set by the service; poll it until the request has ended, then
    /// activate the session.
    ///
    /// OData property `status`: `microsoft.graph.restoreArtifactsBulkRequestStatus`, not nullable,
    /// declared by `microsoft.graph.restoreArtifactsBulkRequestBase`. Read-only: set by the service
    /// and not sent in requests.
    pub status: Option<RestoreArtifactsBulkRequestStatus>,
    /// What kind of restore points to take, such as `fastRestore`. Left out, any kind.
    ///
    /// OData property `tags`: `microsoft.graph.restorePointTags`, declared by
    /// `microsoft.graph.restoreArtifactsBulkRequestBase`.
    pub tags: Option<RestorePointTags>,
    /// Ids of the sites to restore. Can be given instead of or besides web addresses.
    ///
    /// OData property `siteIds`: `Collection(Edm.String)`.
    pub site_ids: Option<Vec<String>>,
    /// Web addresses of the sites to restore. Those that cannot be found are reported in `error`.
    ///
    /// OData property `siteWebUrls`: `Collection(Edm.String)`.
    pub site_web_urls: Option<Vec<String>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl SiteRestoreArtifactsBulkAdditionRequest {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`createdBy`](Self#structfield.created_by).
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");

    /// The handle of [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

    /// The handle of [`destinationType`](Self#structfield.destination_type).
    pub const DESTINATION_TYPE: Property<Self, DestinationType> = Property::new(
        "destinationType",
    );

    /// The handle of [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// The handle of [`error`](Self#structfield.error).
    pub const ERROR: Property<Self, PublicError> = Property::new("error");

    /// The handle of [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );

    /// The handle of [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );

    /// The handle of [`protectionTimePeriod`](Self#structfield.protection_time_period).
    pub const PROTECTION_TIME_PERIOD: Property<Self, TimePeriod> = Property::new(
        "protectionTimePeriod",
    );

    /// The handle of [`protectionUnitIds`](Self#structfield.protection_unit_ids).
    pub const PROTECTION_UNIT_IDS: Property<Self, Vec<String>> = Property::new(
        "protectionUnitIds",
    );

    /// The handle of [`restorePointPreference`](Self#structfield.restore_point_preference).
    pub const RESTORE_POINT_PREFERENCE: Property<Self, RestorePointPreference> = Property::new(
        "restorePointPreference",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, RestoreArtifactsBulkRequestStatus> = Property::new(
        "status",
    );

    /// The handle of [`tags`](Self#structfield.tags).
    pub const TAGS: Property<Self, RestorePointTags> = Property::new("tags");

    /// The handle of [`siteIds`](Self#structfield.site_ids).
    pub const SITE_IDS: Property<Self, Vec<String>> = Property::new("siteIds");

    /// The handle of [`siteWebUrls`](Self#structfield.site_web_urls).
    pub const SITE_WEB_URLS: Property<Self, Vec<String>> = Property::new("siteWebUrls");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest` with
    /// this key.
    pub fn reference(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets [`destinationType`](Self#structfield.destination_type).
    pub fn destination_type(mut self, value: impl Into<DestinationType>) -> Self {
        self.destination_type = Some(value.into());
        self
    }

    /// Sets [`displayName`](Self#structfield.display_name).
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`protectionTimePeriod`](Self#structfield.protection_time_period).
    pub fn protection_time_period(mut self, value: impl Into<TimePeriod>) -> Self {
        self.protection_time_period = Some(Box::new(value.into()));
        self
    }

    /// Sets [`protectionUnitIds`](Self#structfield.protection_unit_ids).
    pub fn protection_unit_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.protection_unit_ids = Some(value.into_iter().map(Into::into).collect());
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

    /// Sets [`siteIds`](Self#structfield.site_ids).
    pub fn site_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.site_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`siteWebUrls`](Self#structfield.site_web_urls).
    pub fn site_web_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.site_web_urls = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for SiteRestoreArtifactsBulkAdditionRequest {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.siteRestoreArtifactsBulkAdditionRequest",
        rust_name: "SiteRestoreArtifactsBulkAdditionRequest",
        base: Some(<RestoreArtifactsBulkRequestBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new("createdBy", "created_by").computed(),
            PropertyInfo::new("createdDateTime", "created_date_time").computed(),
            PropertyInfo::new("destinationType", "destination_type"),
            PropertyInfo::new("displayName", "display_name"),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
            PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time")
                .computed(),
            PropertyInfo::new("protectionTimePeriod", "protection_time_period"),
            PropertyInfo::new("protectionUnitIds", "protection_unit_ids"),
            PropertyInfo::new("restorePointPreference", "restore_point_preference"),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("tags", "tags"),
            PropertyInfo::new("siteIds", "site_ids"),
            PropertyInfo::new("siteWebUrls", "site_web_urls"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.created_by,
                &self.created_date_time,
                &self.destination_type,
                &self.display_name,
                &self.error,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.protection_time_period,
                &self.protection_unit_ids,
                &self.restore_point_preference,
                &self.status,
                &self.tags,
                &self.site_ids,
                &self.site_web_urls,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.created_by,
                &mut self.created_date_time,
                &mut self.destination_type,
                &mut self.display_name,
                &mut self.error,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.protection_time_period,
                &mut self.protection_unit_ids,
                &mut self.restore_point_preference,
                &mut self.status,
                &mut self.tags,
                &mut self.site_ids,
                &mut self.site_web_urls,
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

impl WireValue for SiteRestoreArtifactsBulkAdditionRequest {
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

impl std::fmt::Debug for SiteRestoreArtifactsBulkAdditionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for SiteRestoreArtifactsBulkAdditionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SiteRestoreArtifactsBulkAdditionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
