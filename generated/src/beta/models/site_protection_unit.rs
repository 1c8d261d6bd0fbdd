// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::IdentitySet;
use super::ProtectionSource;
use super::ProtectionUnitBase;
use super::ProtectionUnitStatus;
use super::PublicError;
use super::RetentionPeriodChange;

/// A SharePoint site that is or was protected. To add one to a policy, give the id of the site.
///
/// OData entity type `microsoft.graph.siteProtectionUnit`, derived from
/// `microsoft.graph.protectionUnitBase`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteProtectionUnit {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// How long the restore points of the unit are kept, in days. By default the same for all units
    /// of a policy.
    ///
    /// OData property `backupRetentionPeriodInDays`: `Edm.Int32`, not nullable, declared by
    /// `microsoft.graph.protectionUnitBase`.
    pub backup_retention_period_in_days: Option<i32>,
    /// Id of the billing policy to which the costs of the unit are charged. Can be changed only
    /// while the unit belongs to no policy.
    ///
    /// OData property `billingPolicyId`: `Edm.String`, declared by
    /// `microsoft.graph.protectionUnitBase`.
    pub billing_policy_id: Option<String>,
    /// Who created the unit: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the unit was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why protection of the unit could not be set up or changed. Set by the service; empty or
    /// absent otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// Who last changed the unit: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the unit was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When deletion of the unit's backups was asked for, in UTC. The grace period counts from
    /// here. Absent unless it was asked for.
    ///
    /// OData property `offboardRequestedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub offboard_requested_date_time: Option<DateTimeOffset>,
    /// A change of the retention period that was asked for and is being carried out. Set by the
    /// service; absent when there is none.
    ///
    /// OData property `pendingRetentionPeriodChange`: `microsoft.graph.retentionPeriodChange`,
    /// declared by `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent
    /// in requests.
    pub pending_retention_period_change: Option<Box<RetentionPeriodChange>>,
    /// Id of the policy that protects the unit. Null or empty once the unit was removed from it.
    ///
    /// OData property `policyId`: `Edm.String`, declared by `microsoft.graph.protectionUnitBase`.
    /// Read-only: set by the service and not sent in requests.
    pub policy_id: Option<String>,
    /// How the unit came to be protected: by itself, by a dynamic rule, or both. Answers may leave
    /// it out.
    ///
    /// OData property `protectionSources`: `microsoft.graph.protectionSource`, not nullable,
    /// declared by `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent
    /// in requests.
    pub protection_sources: Option<ProtectionSource>,
    /// Whether the unit is protected, and what is being changed about it. Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.protectionUnitStatus`, declared by
    /// `microsoft.graph.protectionUnitBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ProtectionUnitStatus>,
    /// Id of the site. This is what tells the service which site is meant.
    ///
    /// OData property `siteId`: `Edm.String`.
    pub site_id: Option<String>,
    /// Name of the site for people to read. Set by the service; it can change.
    ///
    /// OData property `siteName`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub site_name: Option<String>,
    /// Web address of the site. Set by the service; it can change when the site is renamed.
    ///
    /// OData property `siteWebUrl`: `Edm.String`. Read-only: set by the service and not sent in
    /// requests.
    pub site_web_url: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl SiteProtectionUnit {
    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of
    /// [`backupRetentionPeriodInDays`](Self#structfield.backup_retention_period_in_days).
    pub const BACKUP_RETENTION_PERIOD_IN_DAYS: Property<Self, i32> = Property::new(
        "backupRetentionPeriodInDays",
    );

    /// The handle of [`billingPolicyId`](Self#structfield.billing_policy_id).
    pub const BILLING_POLICY_ID: Property<Self, String> = Property::new(
        "billingPolicyId",
    );

    /// The handle of [`createdBy`](Self#structfield.created_by).
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");

    /// The handle of [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

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

    /// The handle of [`offboardRequestedDateTime`](Self#structfield.offboard_requested_date_time).
    pub const OFFBOARD_REQUESTED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "offboardRequestedDateTime",
    );

    /// The handle of
    /// [`pendingRetentionPeriodChange`](Self#structfield.pending_retention_period_change).
    pub const PENDING_RETENTION_PERIOD_CHANGE: Property<Self, RetentionPeriodChange> = Property::new(
        "pendingRetentionPeriodChange",
    );

    /// The handle of [`policyId`](Self#structfield.policy_id).
    pub const POLICY_ID: Property<Self, String> = Property::new("policyId");

    /// The handle of [`protectionSources`](Self#structfield.protection_sources).
    pub const PROTECTION_SOURCES: Property<Self, ProtectionSource> = Property::new(
        "protectionSources",
    );

    /// The handle of [`status`](Self#structfield.status).
    pub const STATUS: Property<Self, ProtectionUnitStatus> = Property::new("status");

    /// The handle of [`siteId`](Self#structfield.site_id).
    pub const SITE_ID: Property<Self, String> = Property::new("siteId");

    /// The handle of [`siteName`](Self#structfield.site_name).
    pub const SITE_NAME: Property<Self, String> = Property::new("siteName");

    /// The handle of [`siteWebUrl`](Self#structfield.site_web_url).
    pub const SITE_WEB_URL: Property<Self, String> = Property::new("siteWebUrl");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a reference to the `microsoft.graph.siteProtectionUnit` with this key.
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

    /// Sets [`backupRetentionPeriodInDays`](Self#structfield.backup_retention_period_in_days).
    pub fn backup_retention_period_in_days(mut self, value: impl Into<i32>) -> Self {
        self.backup_retention_period_in_days = Some(value.into());
        self
    }

    /// Sets [`billingPolicyId`](Self#structfield.billing_policy_id).
    pub fn billing_policy_id(mut self, value: impl Into<String>) -> Self {
        self.billing_policy_id = Some(value.into());
        self
    }

    /// Sets [`siteId`](Self#structfield.site_id).
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
}

impl Model for SiteProtectionUnit {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.siteProtectionUnit",
        rust_name: "SiteProtectionUnit",
        base: Some(<ProtectionUnitBase as Model>::TYPE),
        properties: &[
            PropertyInfo::new("id", "id").key(),
            PropertyInfo::new(
                "backupRetentionPeriodInDays",
                "backup_retention_period_in_days",
            ),
            PropertyInfo::new("billingPolicyId", "billing_policy_id"),
            PropertyInfo::new("createdBy", "created_by").computed(),
            PropertyInfo::new("createdDateTime", "created_date_time").computed(),
            PropertyInfo::new("error", "error").computed(),
            PropertyInfo::new("lastModifiedBy", "last_modified_by").computed(),
            PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time")
                .computed(),
            PropertyInfo::new(
                    "offboardRequestedDateTime",
                    "offboard_requested_date_time",
                )
                .computed(),
            PropertyInfo::new(
                    "pendingRetentionPeriodChange",
                    "pending_retention_period_change",
                )
                .computed(),
            PropertyInfo::new("policyId", "policy_id").computed(),
            PropertyInfo::new("protectionSources", "protection_sources").computed(),
            PropertyInfo::new("status", "status").computed(),
            PropertyInfo::new("siteId", "site_id"),
            PropertyInfo::new("siteName", "site_name").computed(),
            PropertyInfo::new("siteWebUrl", "site_web_url").computed(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.id,
                &self.backup_retention_period_in_days,
                &self.billing_policy_id,
                &self.created_by,
                &self.created_date_time,
                &self.error,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.offboard_requested_date_time,
                &self.pending_retention_period_change,
                &self.policy_id,
                &self.protection_sources,
                &self.status,
                &self.site_id,
                &self.site_name,
                &self.site_web_url,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.id,
                &mut self.backup_retention_period_in_days,
                &mut self.billing_policy_id,
                &mut self.created_by,
                &mut self.created_date_time,
                &mut self.error,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.offboard_requested_date_time,
                &mut self.pending_retention_period_change,
                &mut self.policy_id,
                &mut self.protection_sources,
                &mut self.status,
                &mut self.site_id,
                &mut self.site_name,
                &mut self.site_web_url,
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

impl WireValue for SiteProtectionUnit {
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

impl std::fmt::Debug for SiteProtectionUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for SiteProtectionUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SiteProtectionUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
