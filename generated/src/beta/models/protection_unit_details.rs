// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// What a change of a protection policy did to its units, in numbers.
///
/// OData complex type `microsoft.graph.protectionUnitDetails`.
#[non_exhaustive]
pub struct ProtectionUnitDetails {
    /// Number of units that were added to the policy.
    ///
    /// OData property `addedCount`: `Edm.Int32`, not nullable.
    pub added_count: Option<i32>,
    /// By what kind of configuration the units were chosen, as the service words it. Not an
    /// enumeration: no list of values is documented.
    ///
    /// OData property `backupConfigurationType`: `Edm.String`.
    pub backup_configuration_type: Option<String>,
    /// Number of units that could be neither added nor removed as the change asked.
    ///
    /// OData property `failedCount`: `Edm.Int32`, not nullable.
    pub failed_count: Option<i32>,
    /// Number of units that were taken out of the policy.
    ///
    /// OData property `removedCount`: `Edm.Int32`, not nullable.
    pub removed_count: Option<i32>,
    /// Number of units that the change asked to add, whether that succeeded or not.
    ///
    /// OData property `requestedToAddCount`: `Edm.Int32`, not nullable.
    pub requested_to_add_count: Option<i32>,
    /// Number of units that the change asked to remove, whether that succeeded or not.
    ///
    /// OData property `requestedToRemoveCount`: `Edm.Int32`, not nullable.
    pub requested_to_remove_count: Option<i32>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ProtectionUnitDetails = "microsoft.graph.protectionUnitDetails";
    Property "addedCount" added_count ADDED_COUNT(i32) set added_count;
    Property "backupConfigurationType" backup_configuration_type BACKUP_CONFIGURATION_TYPE(String) set backup_configuration_type;
    Property "failedCount" failed_count FAILED_COUNT(i32) set failed_count;
    Property "removedCount" removed_count REMOVED_COUNT(i32) set removed_count;
    Property "requestedToAddCount" requested_to_add_count REQUESTED_TO_ADD_COUNT(i32) set requested_to_add_count;
    Property "requestedToRemoveCount" requested_to_remove_count REQUESTED_TO_REMOVE_COUNT(i32) set requested_to_remove_count;
}
