// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::ArtifactRestoreStatus;
use super::DestinationType;
use super::GranularMailboxRestoreArtifact;
use super::MailboxRestoreArtifact;
use super::PublicError;
use super::RestorePoint;

/// An Exchange mailbox in a restore session, and the folder that it was restored to.
///
/// A `microsoft.graph.mailboxRestoreArtifact` or one of the types derived from it, as `@odata.type`
/// tells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyMailboxRestoreArtifact {
    /// A `microsoft.graph.granularMailboxRestoreArtifact`.
    GranularMailboxRestoreArtifact(GranularMailboxRestoreArtifact),
    /// A `microsoft.graph.mailboxRestoreArtifact`.
    MailboxRestoreArtifact(MailboxRestoreArtifact),
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(MailboxRestoreArtifact),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::mailbox_restore_artifact::TYPE,
    variants: &[
        &super::granular_mailbox_restore_artifact::TYPE,
        &super::mailbox_restore_artifact::TYPE,
    ],
};

impl AnyMailboxRestoreArtifact {
    /// The property `id`, whatever the variant.
    pub fn id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 0)
    }
    /// The property `completionDateTime`, whatever the variant.
    pub fn completion_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 1)
    }
    /// The property `destinationType`, whatever the variant.
    pub fn destination_type(&self) -> Option<&DestinationType> {
        odata_runtime::emitted::get(self.__model(), 2)
    }
    /// The property `error`, whatever the variant.
    pub fn error(&self) -> Option<&PublicError> {
        odata_runtime::emitted::get_boxed(self.__model(), 3)
    }
    /// The property `startDateTime`, whatever the variant.
    pub fn start_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 4)
    }
    /// The property `status`, whatever the variant.
    pub fn status(&self) -> Option<&ArtifactRestoreStatus> {
        odata_runtime::emitted::get(self.__model(), 5)
    }
    /// The property `restorePoint`, whatever the variant.
    pub fn restore_point(&self) -> Option<&RestorePoint> {
        odata_runtime::emitted::get_boxed(self.__model(), 6)
    }
    /// The property `restoredFolderId`, whatever the variant.
    pub fn restored_folder_id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 7)
    }
    /// The property `restoredFolderName`, whatever the variant.
    pub fn restored_folder_name(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 8)
    }
    /// The property `restoredItemCount`, whatever the variant.
    pub fn restored_item_count(&self) -> Option<&i32> {
        odata_runtime::emitted::get(self.__model(), 9)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::GranularMailboxRestoreArtifact(model) => model,
            Self::MailboxRestoreArtifact(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyMailboxRestoreArtifact {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => {
                Self::GranularMailboxRestoreArtifact(
                    GranularMailboxRestoreArtifact::default(),
                )
            }
            Some(1) => Self::MailboxRestoreArtifact(MailboxRestoreArtifact::default()),
            _ => Self::Unknown(MailboxRestoreArtifact::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::GranularMailboxRestoreArtifact(model) => model,
            Self::MailboxRestoreArtifact(model) => model,
            Self::Unknown(model) => model,
        };
        Some(object)
    }
    fn to_wire(&self) -> Wire<'_> {
        match self {
            Self::Unknown(model) => Wire::Object(model),
            known => Wire::TypedObject(known.__model()),
        }
    }
}

impl fmt::Debug for AnyMailboxRestoreArtifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyMailboxRestoreArtifact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyMailboxRestoreArtifact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
