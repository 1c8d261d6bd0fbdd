// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::ExchangeRestoreSession;
use super::IdentitySet;
use super::OneDriveForBusinessRestoreSession;
use super::PublicError;
use super::RestoreJobType;
use super::RestoreSessionArtifactCount;
use super::RestoreSessionBase;
use super::RestoreSessionStatus;
use super::SharePointRestoreSession;

/// A restore: a list of artifacts, that is of mailboxes, drives, sites or items with a restore
/// point and a destination for each. It is drafted first, and restores nothing until it is
/// activated. A tenant can have at most 25 active sessions.
///
/// A `microsoft.graph.restoreSessionBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyRestoreSessionBase {
    /// A `microsoft.graph.exchangeRestoreSession`.
    ExchangeRestoreSession(ExchangeRestoreSession),
    /// A `microsoft.graph.oneDriveForBusinessRestoreSession`.
    OneDriveForBusinessRestoreSession(OneDriveForBusinessRestoreSession),
    /// A `microsoft.graph.restoreSessionBase`.
    RestoreSessionBase(RestoreSessionBase),
    /// A `microsoft.graph.sharePointRestoreSession`.
    SharePointRestoreSession(SharePointRestoreSession),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(RestoreSessionBase),
}

impl AnyRestoreSessionBase {
    /// Creates a reference to the `microsoft.graph.restoreSessionBase` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(RestoreSessionBase::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, RestoreSessionBase::ID).map(String::as_str)
    }

    /// When the restore ended, well or not, in UTC. Set by the service; absent until then.
    ///
    /// Returns the property `completedDateTime`, which every variant has.
    pub fn completed_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, RestoreSessionBase::COMPLETED_DATE_TIME).copied()
    }

    /// Who created the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// Returns the property `createdBy`, which every variant has.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, RestoreSessionBase::CREATED_BY)
    }

    /// When the session was created, in UTC. Set by the service.
    ///
    /// Returns the property `createdDateTime`, which every variant has.
    pub fn created_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, RestoreSessionBase::CREATED_DATE_TIME).copied()
    }

    /// Why the session failed or ended with errors. Empty or absent otherwise; the artifacts have
    /// errors of their own.
    ///
    /// Returns the property `error`, which every variant has.
    pub fn error(&self) -> Option<&PublicError> {
        emitted::get(self, RestoreSessionBase::ERROR)
    }

    /// Who last changed the session: the person, the application, or both. Set by the service; some
    /// answers leave it empty.
    ///
    /// Returns the property `lastModifiedBy`, which every variant has.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        emitted::get(self, RestoreSessionBase::LAST_MODIFIED_BY)
    }

    /// When the session was last changed, in UTC. Set by the service.
    ///
    /// Returns the property `lastModifiedDateTime`, which every variant has.
    pub fn last_modified_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, RestoreSessionBase::LAST_MODIFIED_DATE_TIME).copied()
    }

    /// Whether the session restores whole units, added one by one or in bulk, or single items.
    ///
    /// Returns the property `restoreJobType`, which every variant has.
    pub fn restore_job_type(&self) -> Option<&RestoreJobType> {
        emitted::get(self, RestoreSessionBase::RESTORE_JOB_TYPE)
    }

    /// How many artifacts the session has, and in which state they are. Useful to show progress.
    ///
    /// Returns the property `restoreSessionArtifactCount`, which every variant has.
    pub fn restore_session_artifact_count(
        &self,
    ) -> Option<&RestoreSessionArtifactCount> {
        emitted::get(self, RestoreSessionBase::RESTORE_SESSION_ARTIFACT_COUNT)
    }

    /// How far the session has come, summed up from its artifacts. Poll it after `activate`.
    ///
    /// Returns the property `status`, which every variant has.
    pub fn status(&self) -> Option<&RestoreSessionStatus> {
        emitted::get(self, RestoreSessionBase::STATUS)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyRestoreSessionBase {
    type Entity = RestoreSessionBase;
}

impl Convert for AnyRestoreSessionBase {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyRestoreSessionBase {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<ExchangeRestoreSession>(),
        Variant::of::<OneDriveForBusinessRestoreSession>(),
        Variant::of::<RestoreSessionBase>(),
        Variant::of::<SharePointRestoreSession>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::ExchangeRestoreSession(model) => model,
            Self::OneDriveForBusinessRestoreSession(model) => model,
            Self::RestoreSessionBase(model) => model,
            Self::SharePointRestoreSession(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::ExchangeRestoreSession(model) => model,
            Self::OneDriveForBusinessRestoreSession(model) => model,
            Self::RestoreSessionBase(model) => model,
            Self::SharePointRestoreSession(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: RestoreSessionBase) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyRestoreSessionBase {
    fn hierarchy() -> Option<Hierarchy> {
        Some(Hierarchy::of::<Self>())
    }

    fn new_object(variant: Option<usize>) -> Option<Self> {
        Some(emitted::new_variant(variant))
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(Polymorphic::object_mut(self))
    }

    fn to_wire(&self) -> Wire<'_> {
        emitted::variant_to_wire(self)
    }
}

impl From<ExchangeRestoreSession> for AnyRestoreSessionBase {
    fn from(model: ExchangeRestoreSession) -> Self {
        Self::ExchangeRestoreSession(model)
    }
}

impl From<OneDriveForBusinessRestoreSession> for AnyRestoreSessionBase {
    fn from(model: OneDriveForBusinessRestoreSession) -> Self {
        Self::OneDriveForBusinessRestoreSession(model)
    }
}

impl From<RestoreSessionBase> for AnyRestoreSessionBase {
    fn from(model: RestoreSessionBase) -> Self {
        Self::RestoreSessionBase(model)
    }
}

impl From<SharePointRestoreSession> for AnyRestoreSessionBase {
    fn from(model: SharePointRestoreSession) -> Self {
        Self::SharePointRestoreSession(model)
    }
}

impl std::fmt::Debug for AnyRestoreSessionBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyRestoreSessionBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyRestoreSessionBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
