// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::BrowsableResourceType;
use super::BrowseQueryOrder;

/// The parameters of the action `browse`.
///
/// OData action `microsoft.graph.browse(microsoft.graph.browseSessionBase)`.
#[non_exhaustive]
pub struct BrowseSessionBaseBrowseParameters {
    /// The `itemKey` of the place to look into, from an earlier listing. Left out, the top of the
    /// backup is listed.
    ///
    /// OData parameter `browseLocationItemKey`: `Edm.String`.
    pub browse_location_item_key: Option<String>,
    /// What kind of place `browseLocationItemKey` stands for. Give both, or neither to start at the
    /// top.
    ///
    /// OData parameter `browseResourceType`: `microsoft.graph.browsableResourceType`.
    pub browse_resource_type: Option<BrowsableResourceType>,
    /// Condition on the name of the items, such as `(name -contains 'report')`. Left out, all items
    /// are listed.
    ///
    /// OData parameter `filter`: `Edm.String`.
    pub filter: Option<String>,
    /// In which order to list the items. Left out, the order is the service's choice.
    ///
    /// OData parameter `orderBy`: `microsoft.graph.browseQueryOrder`.
    pub order_by: Option<BrowseQueryOrder>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    BrowseSessionBaseBrowseParameters = "microsoft.graph.browse(microsoft.graph.browseSessionBase)";
    Property "browseLocationItemKey" browse_location_item_key BROWSE_LOCATION_ITEM_KEY(String) set browse_location_item_key;
    Property "browseResourceType" browse_resource_type BROWSE_RESOURCE_TYPE(BrowsableResourceType) set browse_resource_type;
    Property "filter" filter FILTER(String) set filter;
    Property "orderBy" order_by ORDER_BY(BrowseQueryOrder) set order_by;
}
