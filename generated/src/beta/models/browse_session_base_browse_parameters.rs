// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BrowsableResourceType;
use super::BrowseQueryOrder;

/// What the action `browse` is called with.
///
/// OData action `microsoft.graph.browse(microsoft.graph.browseSessionBase)`.
#[derive(Clone, Default, PartialEq)]
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
    /// True skips the levels above and lists files and folders at once. Works when the backup holds
    /// one site with one document library; otherwise the service answers 409, and the place has to
    /// be browsed level by level.
    ///
    /// OData parameter `optimizedBrowse`: `Edm.Boolean`.
    pub optimized_browse: Option<bool>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl BrowseSessionBaseBrowseParameters {
    /// Names `browseLocationItemKey`.
    pub const BROWSE_LOCATION_ITEM_KEY: Property<Self, String> = Property::new(
        "browseLocationItemKey",
    );
    /// Names `browseResourceType`.
    pub const BROWSE_RESOURCE_TYPE: Property<Self, BrowsableResourceType> = Property::new(
        "browseResourceType",
    );
    /// Names `filter`.
    pub const FILTER: Property<Self, String> = Property::new("filter");
    /// Names `orderBy`.
    pub const ORDER_BY: Property<Self, BrowseQueryOrder> = Property::new("orderBy");
    /// Names `optimizedBrowse`.
    pub const OPTIMIZED_BROWSE: Property<Self, bool> = Property::new("optimizedBrowse");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.browse(microsoft.graph.browseSessionBase)",
    rust_name: "BrowseSessionBaseBrowseParameters",
    base: None,
    properties: &[
        PropertyInfo::new("browseLocationItemKey", "browse_location_item_key"),
        PropertyInfo::new("browseResourceType", "browse_resource_type"),
        PropertyInfo::new("filter", "filter"),
        PropertyInfo::new("orderBy", "order_by"),
        PropertyInfo::new("optimizedBrowse", "optimized_browse"),
    ],
};

impl Model for BrowseSessionBaseBrowseParameters {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.browse_location_item_key,
            1 => &self.browse_resource_type,
            2 => &self.filter,
            3 => &self.order_by,
            4 => &self.optimized_browse,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.browse_location_item_key,
            1 => &mut self.browse_resource_type,
            2 => &mut self.filter,
            3 => &mut self.order_by,
            4 => &mut self.optimized_browse,
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

impl WireValue for BrowseSessionBaseBrowseParameters {
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

impl fmt::Debug for BrowseSessionBaseBrowseParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for BrowseSessionBaseBrowseParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BrowseSessionBaseBrowseParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
