// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::RestorePointSearchResult;

/// What `search` found: restore points that fit, and the units that have none.
///
/// OData complex type `microsoft.graph.restorePointSearchResponse`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl RestorePointSearchResponse {
    /// The handle of [`noResultProtectionUnitIds`](Self#structfield.no_result_protection_unit_ids).
    pub const NO_RESULT_PROTECTION_UNIT_IDS: Property<Self, Vec<String>> = Property::new(
        "noResultProtectionUnitIds",
    );

    /// The handle of [`searchResponseId`](Self#structfield.search_response_id).
    pub const SEARCH_RESPONSE_ID: Property<Self, String> = Property::new(
        "searchResponseId",
    );

    /// The handle of [`searchResults`](Self#structfield.search_results).
    pub const SEARCH_RESULTS: Property<Self, Vec<RestorePointSearchResult>> = Property::new(
        "searchResults",
    );

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`noResultProtectionUnitIds`](Self#structfield.no_result_protection_unit_ids).
    pub fn no_result_protection_unit_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.no_result_protection_unit_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`searchResponseId`](Self#structfield.search_response_id).
    pub fn search_response_id(mut self, value: impl Into<String>) -> Self {
        self.search_response_id = Some(value.into());
        self
    }

    /// Sets [`searchResults`](Self#structfield.search_results).
    pub fn search_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<RestorePointSearchResult>>,
    ) -> Self {
        self.search_results = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for RestorePointSearchResponse {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.restorePointSearchResponse",
        rust_name: "RestorePointSearchResponse",
        base: None,
        properties: &[
            PropertyInfo::new(
                "noResultProtectionUnitIds",
                "no_result_protection_unit_ids",
            ),
            PropertyInfo::new("searchResponseId", "search_response_id"),
            PropertyInfo::new("searchResults", "search_results"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.no_result_protection_unit_ids,
                &self.search_response_id,
                &self.search_results,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.no_result_protection_unit_ids,
                &mut self.search_response_id,
                &mut self.search_results,
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

impl WireValue for RestorePointSearchResponse {
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

impl std::fmt::Debug for RestorePointSearchResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestorePointSearchResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestorePointSearchResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
