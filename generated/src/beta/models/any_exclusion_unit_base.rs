// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted;
use super::DriveExclusionUnit;
use super::ExclusionUnitBase;
use super::IdentitySet;
use super::MailboxExclusionUnit;
use super::PublicError;
use super::SiteExclusionUnit;

/// A mailbox, drive or site that a policy leaves out although it covers the whole service.
///
/// A `microsoft.graph.exclusionUnitBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyExclusionUnitBase {
    /// A `microsoft.graph.driveExclusionUnit`.
    DriveExclusionUnit(DriveExclusionUnit),
    /// A `microsoft.graph.mailboxExclusionUnit`.
    MailboxExclusionUnit(MailboxExclusionUnit),
    /// A `microsoft.graph.siteExclusionUnit`.
    SiteExclusionUnit(SiteExclusionUnit),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(ExclusionUnitBase),
}

emitted::polymorphic! {
    AnyExclusionUnitBase: ExclusionUnitBase = "microsoft.graph.exclusionUnitBase", reference(id: impl Into<String>);
    Self::DriveExclusionUnit(DriveExclusionUnit);
    Self::MailboxExclusionUnit(MailboxExclusionUnit);
    Self::SiteExclusionUnit(SiteExclusionUnit);
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    "id" id ID -> &str;
    /// Who created the exclusion: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    "createdBy" created_by CREATED_BY -> &IdentitySet;
    /// When the exclusion was created, in UTC. Set by the service.
    "createdDateTime" created_date_time CREATED_DATE_TIME -> DateTimeOffset;
    /// Why the unit could not be excluded. Set by the service; empty or absent otherwise.
    "error" error ERROR -> &PublicError;
    /// Who last changed the exclusion: the person, the application, or both. Set by the service;
    /// some answers leave it empty.
    "lastModifiedBy" last_modified_by LAST_MODIFIED_BY -> &IdentitySet;
    /// When the exclusion was last changed, in UTC. Set by the service.
    "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME -> DateTimeOffset;
    /// Id of the policy that leaves the unit out. Set by the service.
    "policyId" policy_id POLICY_ID -> &str;
}
