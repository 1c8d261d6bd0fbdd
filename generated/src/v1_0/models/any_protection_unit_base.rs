// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::DriveProtectionUnit;
use super::IdentitySet;
use super::MailboxProtectionUnit;
use super::ProtectionSource;
use super::ProtectionUnitBase;
use super::ProtectionUnitStatus;
use super::PublicError;
use super::SiteProtectionUnit;

/// A mailbox, drive or site that is or was protected. It outlives its policy: its restore points
/// can be restored until they expire or the unit is offboarded.
///
/// A `microsoft.graph.protectionUnitBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyProtectionUnitBase {
    /// A `microsoft.graph.driveProtectionUnit`.
    DriveProtectionUnit(DriveProtectionUnit),
    /// A `microsoft.graph.mailboxProtectionUnit`.
    MailboxProtectionUnit(MailboxProtectionUnit),
    /// A `microsoft.graph.siteProtectionUnit`.
    SiteProtectionUnit(SiteProtectionUnit),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ProtectionUnitBase),
}

emitted::polymorphic! {
    AnyProtectionUnitBase: ProtectionUnitBase = "microsoft.graph.protectionUnitBase", reference(id: impl Into<String>);
    Self::DriveProtectionUnit(DriveProtectionUnit);
    Self::MailboxProtectionUnit(MailboxProtectionUnit);
    Self::SiteProtectionUnit(SiteProtectionUnit);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// Who created the unit: the person, the application, or both. Set by the service; some answers
    /// leave it empty.
    "createdBy" created_by CREATED_BY -> &IdentitySet;
    /// When the unit was created, in UTC. Set by the service.
    "createdDateTime" created_date_time CREATED_DATE_TIME -> DateTimeOffset;
    /// Why protection of the unit could not be set up or changed. Set by the service; empty or
    /// absent otherwise.
    "error" error ERROR -> &PublicError;
    /// Who last changed the unit: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    "lastModifiedBy" last_modified_by LAST_MODIFIED_BY -> &IdentitySet;
    /// When the unit was last changed, in UTC. Set by the service.
    "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME -> DateTimeOffset;
    /// When deletion of the unit's backups was asked for, in UTC. The grace period counts from
    /// here. Absent unless it was asked for.
    "offboardRequestedDateTime" offboard_requested_date_time OFFBOARD_REQUESTED_DATE_TIME -> DateTimeOffset;
    /// Id of the policy that protects the unit. Null or empty once the unit was removed from it.
    "policyId" policy_id POLICY_ID -> &str;
    /// How the unit came to be protected: by itself, by a dynamic rule, or both. Answers may leave
    /// it out.
    "protectionSources" protection_sources PROTECTION_SOURCES -> &ProtectionSource;
    /// Whether the unit is protected, and what is being changed about it. Set by the service.
    "status" status STATUS -> &ProtectionUnitStatus;
}
