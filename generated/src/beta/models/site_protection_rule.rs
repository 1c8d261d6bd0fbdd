// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::IdentitySet;
use super::ProtectionRuleBase;
use super::ProtectionRuleStatus;
use super::PublicError;

/// A rule that adds SharePoint sites to a policy by their properties. Documented as static only, so
/// it looks once, when it is run.
///
/// OData entity type `microsoft.graph.siteProtectionRule`, derived from
/// `microsoft.graph.protectionRuleBase`.
#[non_exhaustive]
pub struct SiteProtectionRule {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable, declared by `microsoft.graph.entity`. Part
    /// of the key.
    pub id: Option<String>,
    /// Who created the rule: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionRuleBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the rule was created, in UTC. Set by the service.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionRuleBase`. Read-only: set by the service and not sent in
    /// requests.
    pub created_date_time: Option<DateTimeOffset>,
    /// Why the rule could not be applied, or not in full. Set by the service; empty or absent
    /// otherwise.
    ///
    /// OData property `error`: `microsoft.graph.publicError`, declared by
    /// `microsoft.graph.protectionRuleBase`. Read-only: set by the service and not sent in
    /// requests.
    pub error: Option<Box<PublicError>>,
    /// True makes the rule dynamic: units are added and removed as people or sites come to match or
    /// cease to. False makes it static: it is applied once.
    ///
    /// OData property `isAutoApplyEnabled`: `Edm.Boolean`, declared by
    /// `microsoft.graph.protectionRuleBase`.
    pub is_auto_apply_enabled: Option<bool>,
    /// Who last changed the rule: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`, declared by
    /// `microsoft.graph.protectionRuleBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the rule was last changed, in UTC. Set by the service.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by
    /// `microsoft.graph.protectionRuleBase`. Read-only: set by the service and not sent in
    /// requests.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// How far the execution of the rule has come. Set by the service; poll it after `run`.
    ///
    /// OData property `status`: `microsoft.graph.protectionRuleStatus`, declared by
    /// `microsoft.graph.protectionRuleBase`. Read-only: set by the service and not sent in
    /// requests.
    pub status: Option<ProtectionRuleStatus>,
    /// Which sites the rule finds, such as `(displayName -contains 'Finance')`; conditions can be
    /// joined with `-and` and `-or`.
    ///
    /// OData property `siteExpression`: `Edm.String`.
    pub site_expression: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    SiteProtectionRule: ProtectionRuleBase = "microsoft.graph.siteProtectionRule", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
    Property "createdBy" created_by CREATED_BY(IdentitySet), computed;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset), computed;
    Property "error" error ERROR(PublicError), computed;
    Property "isAutoApplyEnabled" is_auto_apply_enabled IS_AUTO_APPLY_ENABLED(bool) exact is_auto_apply_enabled;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet), computed;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset), computed;
    Property "status" status STATUS(ProtectionRuleStatus), computed;
    Property "siteExpression" site_expression SITE_EXPRESSION(String) set site_expression;
}
