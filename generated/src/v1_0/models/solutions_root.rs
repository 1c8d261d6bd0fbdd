// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::NavigationProperty;
use super::BackupRestoreRoot;

/// Entry to those parts of Microsoft Graph that are solutions of their own. The backup service is
/// one of them.
///
/// OData entity type `microsoft.graph.solutionsRoot`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SolutionsRoot {
    /// The Microsoft 365 Backup service of the tenant: the root of all of this API.
    ///
    /// OData navigation property `backupRestore`: `microsoft.graph.backupRestoreRoot`. Answers
    /// include it only with `$expand`.
    pub backup_restore: Option<Box<BackupRestoreRoot>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl SolutionsRoot {
    /// The handle of [`backupRestore`](Self#structfield.backup_restore).
    pub const BACKUP_RESTORE: NavigationProperty<Self, BackupRestoreRoot> = NavigationProperty::new(
        "backupRestore",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backupRestore`](Self#structfield.backup_restore).
    pub fn backup_restore(mut self, value: impl Into<BackupRestoreRoot>) -> Self {
        self.backup_restore = Some(Box::new(value.into()));
        self
    }
}

impl Model for SolutionsRoot {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.solutionsRoot",
        rust_name: "SolutionsRoot",
        base: None,
        properties: &[
            PropertyInfo::new("backupRestore", "backup_restore").contained(),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.backup_restore,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.backup_restore,
            ],
            &mut self.additional,
        );
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

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for SolutionsRoot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for SolutionsRoot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SolutionsRoot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
