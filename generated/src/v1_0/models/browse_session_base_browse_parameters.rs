// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::BrowsableResourceType;
use super::BrowseQueryOrder;

/// What the action `browse` is called with.
///
/// OData action `microsoft.graph.browse(microsoft.graph.browseSessionBase)`.
#[derive(Clone, Default, PartialEq)]
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

impl BrowseSessionBaseBrowseParameters {
    /// The handle of [`browseLocationItemKey`](Self#structfield.browse_location_item_key).
    pub const BROWSE_LOCATION_ITEM_KEY: Property<Self, String> = Property::new(
        "browseLocationItemKey",
    );

    /// The handle of [`browseResourceType`](Self#structfield.browse_resource_type).
    pub const BROWSE_RESOURCE_TYPE: Property<Self, BrowsableResourceType> = Property::new(
        "browseResourceType",
    );

    /// The handle of [`filter`](Self#structfield.filter).
    pub const FILTER: Property<Self, String> = Property::new("filter");

    /// The handle of [`orderBy`](Self#structfield.order_by).
    pub const ORDER_BY: Property<Self, BrowseQueryOrder> = Property::new("orderBy");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`browseLocationItemKey`](Self#structfield.browse_location_item_key).
    pub fn browse_location_item_key(mut self, value: impl Into<String>) -> Self {
        self.browse_location_item_key = Some(value.into());
        self
    }

    /// Sets [`browseResourceType`](Self#structfield.browse_resource_type).
    pub fn browse_resource_type(
        mut self,
        value: impl Into<BrowsableResourceType>,
    ) -> Self {
        self.browse_resource_type = Some(value.into());
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }

    /// Sets [`orderBy`](Self#structfield.order_by).
    pub fn order_by(mut self, value: impl Into<BrowseQueryOrder>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

impl Model for BrowseSessionBaseBrowseParameters {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.browse(microsoft.graph.browseSessionBase)",
        rust_name: "BrowseSessionBaseBrowseParameters",
        base: None,
        properties: &[
            PropertyInfo::new("browseLocationItemKey", "browse_location_item_key"),
            PropertyInfo::new("browseResourceType", "browse_resource_type"),
            PropertyInfo::new("filter", "filter"),
            PropertyInfo::new("orderBy", "order_by"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.browse_location_item_key,
                &self.browse_resource_type,
                &self.filter,
                &self.order_by,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.browse_location_item_key,
                &mut self.browse_resource_type,
                &mut self.filter,
                &mut self.order_by,
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

impl WireValue for BrowseSessionBaseBrowseParameters {
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

impl std::fmt::Debug for BrowseSessionBaseBrowseParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for BrowseSessionBaseBrowseParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BrowseSessionBaseBrowseParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
