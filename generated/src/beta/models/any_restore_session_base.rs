// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{AdditionalProperties, Hierarchy, Model, Wire, WireValue};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
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
/// A `microsoft.graph.restoreSessionBase` or one of the types derived from it, as `@odata.type`
/// tells.
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
    /// A type that the metadata does not have, or that nothing told: what all have in common.
    Unknown(RestoreSessionBase),
}

static HIERARCHY: Hierarchy = Hierarchy {
    base: &super::restore_session_base::TYPE,
    variants: &[
        &super::exchange_restore_session::TYPE,
        &super::one_drive_for_business_restore_session::TYPE,
        &super::restore_session_base::TYPE,
        &super::share_point_restore_session::TYPE,
    ],
};

impl AnyRestoreSessionBase {
    /// The property `id`, whatever the variant.
    pub fn id(&self) -> Option<&String> {
        odata_runtime::emitted::get(self.__model(), 0)
    }
    /// The property `completedDateTime`, whatever the variant.
    pub fn completed_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 1)
    }
    /// The property `createdBy`, whatever the variant.
    pub fn created_by(&self) -> Option<&IdentitySet> {
        odata_runtime::emitted::get_boxed(self.__model(), 2)
    }
    /// The property `createdDateTime`, whatever the variant.
    pub fn created_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 3)
    }
    /// The property `error`, whatever the variant.
    pub fn error(&self) -> Option<&PublicError> {
        odata_runtime::emitted::get_boxed(self.__model(), 4)
    }
    /// The property `lastModifiedBy`, whatever the variant.
    pub fn last_modified_by(&self) -> Option<&IdentitySet> {
        odata_runtime::emitted::get_boxed(self.__model(), 5)
    }
    /// The property `lastModifiedDateTime`, whatever the variant.
    pub fn last_modified_date_time(&self) -> Option<&DateTimeOffset> {
        odata_runtime::emitted::get(self.__model(), 6)
    }
    /// The property `restoreJobType`, whatever the variant.
    pub fn restore_job_type(&self) -> Option<&RestoreJobType> {
        odata_runtime::emitted::get(self.__model(), 7)
    }
    /// The property `restoreSessionArtifactCount`, whatever the variant.
    pub fn restore_session_artifact_count(
        &self,
    ) -> Option<&RestoreSessionArtifactCount> {
        odata_runtime::emitted::get_boxed(self.__model(), 8)
    }
    /// The property `status`, whatever the variant.
    pub fn status(&self) -> Option<&RestoreSessionStatus> {
        odata_runtime::emitted::get(self.__model(), 9)
    }
    /// What the metadata does not declare, and what did not fit its declared type.
    pub fn additional(&self) -> &AdditionalProperties {
        self.__model().additional()
    }
    fn __model(&self) -> &dyn Model {
        match self {
            Self::ExchangeRestoreSession(model) => model,
            Self::OneDriveForBusinessRestoreSession(model) => model,
            Self::RestoreSessionBase(model) => model,
            Self::SharePointRestoreSession(model) => model,
            Self::Unknown(model) => model,
        }
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

impl WireValue for AnyRestoreSessionBase {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&HIERARCHY)
    }
    fn new_object(variant: Option<usize>) -> Option<Self> {
        let object = match variant {
            Some(0) => Self::ExchangeRestoreSession(ExchangeRestoreSession::default()),
            Some(1) => {
                Self::OneDriveForBusinessRestoreSession(
                    OneDriveForBusinessRestoreSession::default(),
                )
            }
            Some(2) => Self::RestoreSessionBase(RestoreSessionBase::default()),
            Some(3) => {
                Self::SharePointRestoreSession(SharePointRestoreSession::default())
            }
            _ => Self::Unknown(RestoreSessionBase::default()),
        };
        Some(object)
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        let object: &mut dyn Model = match self {
            Self::ExchangeRestoreSession(model) => model,
            Self::OneDriveForBusinessRestoreSession(model) => model,
            Self::RestoreSessionBase(model) => model,
            Self::SharePointRestoreSession(model) => model,
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

impl fmt::Debug for AnyRestoreSessionBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self.__model(), f)
    }
}

impl Serialize for AnyRestoreSessionBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for AnyRestoreSessionBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
