// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BrowseSessionBase;
use super::BrowseSessionStatus;
use super::OneDriveForBusinessBrowseSession;
use super::PublicError;
use super::SharePointBrowseSession;

/// A look into the backup of one drive or site as it was at one restore point, in order to find and
/// restore single files. Made from a restore point tagged `fastRestore`; short-lived, as the
/// service deletes it when it expires.
///
/// A `microsoft.graph.browseSessionBase` or one of the types derived from it, as `@odata.type`
/// tells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyBrowseSessionBase {
    /// A `microsoft.graph.oneDriveForBusinessBrowseSession`.
    OneDriveForBusinessBrowseSession(OneDriveForBusinessBrowseSession),
    /// A `microsoft.graph.sharePointBrowseSession`.
    SharePointBrowseSession(SharePointBrowseSession),
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(BrowseSessionBase),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::browse_session_base::TYPE,
    variants: &[
        &super::one_drive_for_business_browse_session::TYPE,
        &super::share_point_browse_session::TYPE,
    ],
};

impl AnyBrowseSessionBase {
    /// The property `id`, whatever the variant.
    pub fn id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 0)
    }
    /// The property `backupSizeInBytes`, whatever the variant.
    pub fn backup_size_in_bytes(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 1)
    }
    /// The property `createdDateTime`, whatever the variant.
    pub fn created_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 2)
    }
    /// The property `error`, whatever the variant.
    pub fn error(&self) -> Option<&PublicError> {
        odata_runtime::emitted::get_boxed(self.__model(), 3)
    }
    /// The property `expirationDateTime`, whatever the variant.
    pub fn expiration_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 4)
    }
    /// The property `restorePointDateTime`, whatever the variant.
    pub fn restore_point_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 5)
    }
    /// The property `restorePointId`, whatever the variant.
    pub fn restore_point_id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 6)
    }
    /// The property `status`, whatever the variant.
    pub fn status(&self) -> Option<&BrowseSessionStatus> {
        odata_runtime::emitted::get(self.__model(), 7)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::OneDriveForBusinessBrowseSession(model) => model,
            Self::SharePointBrowseSession(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyBrowseSessionBase {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => {
                Self::OneDriveForBusinessBrowseSession(
                    OneDriveForBusinessBrowseSession::default(),
                )
            }
            Some(1) => Self::SharePointBrowseSession(SharePointBrowseSession::default()),
            _ => Self::Unknown(BrowseSessionBase::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::OneDriveForBusinessBrowseSession(model) => model,
            Self::SharePointBrowseSession(model) => model,
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

impl fmt::Debug for AnyBrowseSessionBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyBrowseSessionBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyBrowseSessionBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
