// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::RestorePointSearchResult;

/// What `search` found: restore points that fit, and the units that have none.
///
/// OData complex type `microsoft.graph.restorePointSearchResponse`.
#[derive(Clone, Default, PartialEq)]
pub struct RestorePointSearchResponse {
    /// Ids of those protection units among the requested ones for which no restore point fits.
    ///
    /// OData property `noResultProtectionUnitIds`: `Collection(Edm.String)`.
    pub no_result_protection_unit_ids: Option<Vec<String>>,
    /// Opaque id of this search. A granular mailbox restore refers to it, in order to restore
    /// exactly the items that were found.
    ///
    /// OData property `searchResponseId`: `Edm.String`.
    pub search_response_id: Option<String>,
    /// The restore points that fit. Not paged: one call returns at most five, so narrow the span of
    /// time to see others.
    ///
    /// OData property `searchResults`: `Collection(microsoft.graph.restorePointSearchResult)`.
    pub search_results: Option<Vec<RestorePointSearchResult>>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl RestorePointSearchResponse {
    /// Names `noResultProtectionUnitIds`.
    pub const NO_RESULT_PROTECTION_UNIT_IDS: Property<Self, Vec<String>> = Property::new(
        "noResultProtectionUnitIds",
    );
    /// Names `searchResponseId`.
    pub const SEARCH_RESPONSE_ID: Property<Self, String> = Property::new(
        "searchResponseId",
    );
    /// Names `searchResults`.
    pub const SEARCH_RESULTS: Property<Self, Vec<RestorePointSearchResult>> = Property::new(
        "searchResults",
    );
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.restorePointSearchResponse",
    rust_name: "RestorePointSearchResponse",
    base: None,
    properties: &[
        PropertyInfo::new("noResultProtectionUnitIds", "no_result_protection_unit_ids"),
        PropertyInfo::new("searchResponseId", "search_response_id"),
        PropertyInfo::new("searchResults", "search_results"),
    ],
};

impl Model for RestorePointSearchResponse {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.no_result_protection_unit_ids,
            1 => &self.search_response_id,
            2 => &self.search_results,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.no_result_protection_unit_ids,
            1 => &mut self.search_response_id,
            2 => &mut self.search_results,
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

impl WireValue for RestorePointSearchResponse {
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

impl fmt::Debug for RestorePointSearchResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for RestorePointSearchResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointSearchResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
