// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::RestorePointSearchResult;

/// What `search` found: restore points that fit, and the units that have none.
///
/// OData complex type `microsoft.graph.restorePointSearchResponse`.
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

emitted::structured_type! {
    RestorePointSearchResponse = "microsoft.graph.restorePointSearchResponse";
    Property "noResultProtectionUnitIds" no_result_protection_unit_ids NO_RESULT_PROTECTION_UNIT_IDS[String] set no_result_protection_unit_ids;
    Property "searchResponseId" search_response_id SEARCH_RESPONSE_ID(String) set search_response_id;
    Property "searchResults" search_results SEARCH_RESULTS[RestorePointSearchResult] set search_results;
}
