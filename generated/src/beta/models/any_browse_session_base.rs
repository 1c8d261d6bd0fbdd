// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::BrowseSessionBase;
use super::BrowseSessionStatus;
use super::OneDriveForBusinessBrowseSession;
use super::PublicError;
use super::SharePointBrowseSession;

/// A look into the backup of one drive or site as it was at one restore point, in order to find and
/// restore single files. Made from a restore point tagged `fastRestore`; short-lived, as the
/// service deletes it when it expires.
///
/// A `microsoft.graph.browseSessionBase` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyBrowseSessionBase {
    /// A `microsoft.graph.oneDriveForBusinessBrowseSession`.
    OneDriveForBusinessBrowseSession(OneDriveForBusinessBrowseSession),
    /// A `microsoft.graph.sharePointBrowseSession`.
    SharePointBrowseSession(SharePointBrowseSession),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(BrowseSessionBase),
}

impl AnyBrowseSessionBase {
    /// Creates a reference to the `microsoft.graph.browseSessionBase` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(BrowseSessionBase::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, BrowseSessionBase::ID).map(String::as_str)
    }

    /// Size of the backup in bytes, as text because it may exceed what JSON numbers hold exactly.
    ///
    /// Returns the property `backupSizeInBytes`, which every variant has.
    pub fn backup_size_in_bytes(&self) -> Option<&str> {
        emitted::get(self, BrowseSessionBase::BACKUP_SIZE_IN_BYTES).map(String::as_str)
    }

    /// When the browse session was created, in UTC. Set by the service.
    ///
    /// Returns the property `createdDateTime`, which every variant has.
    pub fn created_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, BrowseSessionBase::CREATED_DATE_TIME).copied()
    }

    /// Why the session could not be opened. Set by the service; empty or absent otherwise.
    ///
    /// Returns the property `error`, which every variant has.
    pub fn error(&self) -> Option<&PublicError> {
        emitted::get(self, BrowseSessionBase::ERROR)
    }

    /// When the service deletes the session, in UTC. A restore that refers to the session must be
    /// created before.
    ///
    /// Returns the property `expirationDateTime`, which every variant has.
    pub fn expiration_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, BrowseSessionBase::EXPIRATION_DATE_TIME).copied()
    }

    /// To which moment the session shows the content, in UTC. Taken from the restore point.
    ///
    /// Returns the property `restorePointDateTime`, which every variant has.
    pub fn restore_point_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, BrowseSessionBase::RESTORE_POINT_DATE_TIME).copied()
    }

    /// Id of the restore point to look into. Given on creation, and required then; answers may
    /// leave it out.
    ///
    /// Returns the property `restorePointId`, which every variant has.
    pub fn restore_point_id(&self) -> Option<&str> {
        emitted::get(self, BrowseSessionBase::RESTORE_POINT_ID).map(String::as_str)
    }

    /// Whether the session can be browsed yet. Poll it after creation, until it is no longer
    /// `creating`.
    ///
    /// Returns the property `status`, which every variant has.
    pub fn status(&self) -> Option<&BrowseSessionStatus> {
        emitted::get(self, BrowseSessionBase::STATUS)
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyBrowseSessionBase {
    type Entity = BrowseSessionBase;
}

impl Convert for AnyBrowseSessionBase {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyBrowseSessionBase {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<OneDriveForBusinessBrowseSession>(),
        Variant::of::<SharePointBrowseSession>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::OneDriveForBusinessBrowseSession(model) => model,
            Self::SharePointBrowseSession(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::OneDriveForBusinessBrowseSession(model) => model,
            Self::SharePointBrowseSession(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: BrowseSessionBase) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyBrowseSessionBase {
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

impl From<OneDriveForBusinessBrowseSession> for AnyBrowseSessionBase {
    fn from(model: OneDriveForBusinessBrowseSession) -> Self {
        Self::OneDriveForBusinessBrowseSession(model)
    }
}

impl From<SharePointBrowseSession> for AnyBrowseSessionBase {
    fn from(model: SharePointBrowseSession) -> Self {
        Self::SharePointBrowseSession(model)
    }
}

impl std::fmt::Debug for AnyBrowseSessionBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyBrowseSessionBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyBrowseSessionBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
