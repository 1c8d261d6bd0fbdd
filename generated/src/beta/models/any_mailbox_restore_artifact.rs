// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Convert, Deserialize, Deserializer, Hierarchy, Object,
    Polymorphic, Serialize, Serializer, Target, Variant, Wire, WireValue,
};
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::GranularMailboxRestoreArtifact;
use super::MailboxRestoreArtifact;
use super::PublicError;
use super::RestorePoint;

/// An Exchange mailbox in a restore session, and the folder that it was restored to.
///
/// A `microsoft.graph.mailboxRestoreArtifact` or one of its derived types, according to
/// `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyMailboxRestoreArtifact {
    /// A `microsoft.graph.granularMailboxRestoreArtifact`.
    GranularMailboxRestoreArtifact(GranularMailboxRestoreArtifact),
    /// A `microsoft.graph.mailboxRestoreArtifact`.
    MailboxRestoreArtifact(MailboxRestoreArtifact),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(MailboxRestoreArtifact),
}

impl AnyMailboxRestoreArtifact {
    /// Creates a reference to the `microsoft.graph.mailboxRestoreArtifact` with this key.
    ///
    /// The type of the entity need not be known.
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Unknown(MailboxRestoreArtifact::reference(id))
    }

    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// Returns the property `id`, which every variant has.
    pub fn id(&self) -> Option<&str> {
        emitted::get(self, MailboxRestoreArtifact::ID).map(String::as_str)
    }

    /// When restoring the artifact ended, well or not, in UTC. Set by the service; absent until
    /// then.
    ///
    /// Returns the property `completionDateTime`, which every variant has.
    pub fn completion_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, MailboxRestoreArtifact::COMPLETION_DATE_TIME).copied()
    }

    /// Whether to restore in place or to a new place. Given when the artifact is added, and the
    /// same for all artifacts of a session.
    ///
    /// Returns the property `destinationType`, which every variant has.
    pub fn destination_type(&self) -> Option<&DestinationType> {
        emitted::get(self, MailboxRestoreArtifact::DESTINATION_TYPE)
    }

    /// Why the artifact could not be restored. Set by the service; empty or absent otherwise.
    ///
    /// Returns the property `error`, which every variant has.
    pub fn error(&self) -> Option<&PublicError> {
        emitted::get(self, MailboxRestoreArtifact::ERROR)
    }

    /// When restoring the artifact began, in UTC. Set by the service; absent until then.
    ///
    /// Returns the property `startDateTime`, which every variant has.
    pub fn start_date_time(&self) -> Option<DateTimeOffset> {
        emitted::get(self, MailboxRestoreArtifact::START_DATE_TIME).copied()
    }

    /// How far restoring the artifact has come. Set by the service.
    ///
    /// Returns the property `status`, which every variant has.
    pub fn status(&self) -> Option<&ArtifactRestoreStatus> {
        emitted::get(self, MailboxRestoreArtifact::STATUS)
    }

    /// The restore point to restore. Required when adding the artifact; send its `id` only.
    ///
    /// Returns the property `restorePoint`, which every variant has.
    pub fn restore_point(&self) -> Option<&RestorePoint> {
        emitted::get(self, MailboxRestoreArtifact::RESTORE_POINT)
    }

    /// Id of the folder that the service made for the restored items when they go to a new place.
    /// Absent for a restore in place.
    ///
    /// Returns the property `restoredFolderId`, which every variant has.
    pub fn restored_folder_id(&self) -> Option<&str> {
        emitted::get(self, MailboxRestoreArtifact::RESTORED_FOLDER_ID)
            .map(String::as_str)
    }

    /// Name of the folder that the service made for the restored items. Absent for a restore in
    /// place.
    ///
    /// Returns the property `restoredFolderName`, which every variant has.
    pub fn restored_folder_name(&self) -> Option<&str> {
        emitted::get(self, MailboxRestoreArtifact::RESTORED_FOLDER_NAME)
            .map(String::as_str)
    }

    /// How many items are or were restored. Set by the service.
    ///
    /// Returns the property `restoredItemCount`, which every variant has.
    pub fn restored_item_count(&self) -> Option<i32> {
        emitted::get(self, MailboxRestoreArtifact::RESTORED_ITEM_COUNT).copied()
    }

    /// Returns undeclared properties, and values that did not fit their declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        Polymorphic::object(self).additional()
    }
}

impl Target for AnyMailboxRestoreArtifact {
    type Entity = MailboxRestoreArtifact;
}

impl Convert for AnyMailboxRestoreArtifact {
    fn empty() -> Self {
        emitted::new_variant(None)
    }
}

impl Polymorphic for AnyMailboxRestoreArtifact {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<GranularMailboxRestoreArtifact>(),
        Variant::of::<MailboxRestoreArtifact>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::GranularMailboxRestoreArtifact(model) => model,
            Self::MailboxRestoreArtifact(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::GranularMailboxRestoreArtifact(model) => model,
            Self::MailboxRestoreArtifact(model) => model,
            Self::Unknown(model) => model,
        }
    }

    fn unknown(base: MailboxRestoreArtifact) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyMailboxRestoreArtifact {
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

impl From<GranularMailboxRestoreArtifact> for AnyMailboxRestoreArtifact {
    fn from(model: GranularMailboxRestoreArtifact) -> Self {
        Self::GranularMailboxRestoreArtifact(model)
    }
}

impl From<MailboxRestoreArtifact> for AnyMailboxRestoreArtifact {
    fn from(model: MailboxRestoreArtifact) -> Self {
        Self::MailboxRestoreArtifact(model)
    }
}

impl std::fmt::Debug for AnyMailboxRestoreArtifact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(Polymorphic::object(self), f)
    }
}

impl Serialize for AnyMailboxRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyMailboxRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
