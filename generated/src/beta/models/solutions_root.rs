// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, NavigationProperty, PropertyInfo, Slot, StructuredType,
    Wire, WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BackupRestoreRoot;

/// Entry to those parts of Microsoft Graph that are solutions of their own. The backup service is
/// one of them.
///
/// OData entity type `microsoft.graph.solutionsRoot`.
#[derive(Clone, Default, PartialEq)]
pub struct SolutionsRoot {
    /// The Microsoft 365 Backup service of the tenant: the root of all of this API.
    ///
    /// OData navigation property `backupRestore`: `microsoft.graph.backupRestoreRoot`. Sent with
    /// `$expand` only.
    pub backup_restore: Option<Box<BackupRestoreRoot>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl SolutionsRoot {
    /// Names `backupRestore`.
    pub const BACKUP_RESTORE: NavigationProperty<Self, BackupRestoreRoot> = NavigationProperty::new(
        "backupRestore",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.solutionsRoot",
    rust_name: "SolutionsRoot",
    base: None,
    properties: &[PropertyInfo::new("backupRestore", "backup_restore")],
};

impl Model for SolutionsRoot {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.backup_restore,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.backup_restore,
            _ => return None,
        };
        Some(slot)
    }
    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }
    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for SolutionsRoot {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }
    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(self)
    }
    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl fmt::Debug for SolutionsRoot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for SolutionsRoot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SolutionsRoot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
