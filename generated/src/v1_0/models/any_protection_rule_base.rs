// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::DriveProtectionRule;
use super::IdentitySet;
use super::MailboxProtectionRule;
use super::ProtectionRuleBase;
use super::ProtectionRuleStatus;
use super::PublicError;
use super::SiteProtectionRule;

/// A rule that adds units to a protection policy by an expression. A static rule looks once, when
/// it is run; a dynamic one keeps following changes in the directory.
///
/// A `microsoft.graph.protectionRuleBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionRuleBase {
    /// A `microsoft.graph.driveProtectionRule`.
    DriveProtectionRule(DriveProtectionRule),
    /// A `microsoft.graph.mailboxProtectionRule`.
    MailboxProtectionRule(MailboxProtectionRule),
    /// A `microsoft.graph.siteProtectionRule`.
    SiteProtectionRule(SiteProtectionRule),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ProtectionRuleBase),
}

emitted::polymorphic! {
    AnyProtectionRuleBase: ProtectionRuleBase = "microsoft.graph.protectionRuleBase", reference(id: impl Into<String>);
    Self::DriveProtectionRule(DriveProtectionRule);
    Self::MailboxProtectionRule(MailboxProtectionRule);
    Self::SiteProtectionRule(SiteProtectionRule);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// Who created the rule: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    "createdBy" created_by CREATED_BY -> &IdentitySet;
    /// When the rule was created, in UTC. Set by the service.
    "createdDateTime" created_date_time CREATED_DATE_TIME -> DateTimeOffset;
    /// Why the rule could not be applied, or not in full. Set by the service; empty or absent
    /// otherwise.
    "error" error ERROR -> &PublicError;
    /// True makes the rule dynamic: units are added and removed as people or sites come to match or
    /// cease to. False makes it static: it is applied once.
    "isAutoApplyEnabled" is_auto_apply_enabled IS_AUTO_APPLY_ENABLED -> bool;
    /// Who last changed the rule: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    "lastModifiedBy" last_modified_by LAST_MODIFIED_BY -> &IdentitySet;
    /// When the rule was last changed, in UTC. Set by the service.
    "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME -> DateTimeOffset;
    /// How far the execution of the rule has come. Set by the service; poll it after `run`.
    "status" status STATUS -> &ProtectionRuleStatus;
}
