// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::AnyIdentity;
use super::Entity;
use super::IdentitySet;
use super::ServiceAppStatus;

/// An application that is registered to control the backups of the tenant. Registered by an empty
/// creation request that it makes itself, and given control by `activate`.
///
/// OData entity type `microsoft.graph.serviceApp`, derived from `microsoft.graph.entity`.
#[non_exhaustive]
pub struct ServiceApp {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// The registered application. The service takes it from the token of the creation request.
    ///
    /// OData property `application`: `microsoft.graph.identity`. Read-only: set by the service and
    /// not sent in requests.
    pub application: Option<Box<AnyIdentity>>,
    /// From when on the application is in control, in UTC, as given to `activate`. Absent before
    /// that.
    ///
    /// OData property `effectiveDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service and
    /// not sent in requests.
    pub effective_date_time: Option<DateTimeOffset>,
    /// Who last changed the registration: the person, the application, or both. Set by the service;
    /// some answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`. Read-only: set by the
    /// service and not sent in requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the registration was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// When the application was registered, in UTC. Set by the service.
    ///
    /// OData property `registrationDateTime`: `Edm.DateTimeOffset`. Read-only: set by the service
    /// and not sent in requests.
    pub registration_date_time: Option<DateTimeOffset>,
    /// Whether the application is in control of the backups, or is about to gain or lose control.
    /// Set by the service.
    ///
    /// OData property `status`: `microsoft.graph.serviceAppStatus`. Read-only: set by the service
    /// and not sent in requests.
    pub status: Option<ServiceAppStatus>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ServiceApp: Entity = "microsoft.graph.serviceApp", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "application" application APPLICATION(AnyIdentity), computed;
    Property "effectiveDateTime" effective_date_time EFFECTIVE_DATE_TIME(DateTimeOffset), computed;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "registrationDateTime" registration_date_time REGISTRATION_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ServiceAppStatus), computed;
}
