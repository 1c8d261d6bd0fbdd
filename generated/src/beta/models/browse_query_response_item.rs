// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    AdditionalProperties, Model, Property, PropertyInfo, Slot, StructuredType, Wire,
    WireValue,
};
use odata_runtime::emitted::serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::BrowseQueryResponseItemType;
use super::IdentitySet;

/// One line of a `browse` listing: a site, library, folder or file as it was at the restore point.
///
/// OData complex type `microsoft.graph.browseQueryResponseItem`.
#[derive(Clone, Default, PartialEq)]
pub struct BrowseQueryResponseItem {
    /// Who created the item, as recorded in the backup.
    ///
    /// OData property `createdBy`: `microsoft.graph.identitySet`.
    pub created_by: Option<Box<IdentitySet>>,
    /// When the item was created, in UTC, as recorded in the backup.
    ///
    /// OData property `createdDateTime`: `Edm.DateTimeOffset`.
    pub created_date_time: Option<DateTimeOffset>,
    /// Opaque key of the item within its browse session. Pass it to `browse` to look inside, or use
    /// it as the `id` of a granular restore artifact to restore the item.
    ///
    /// OData property `itemKey`: `Edm.String`.
    pub item_key: Option<String>,
    /// How many items are directly inside this one. Meaningful for folders and other containers.
    ///
    /// OData property `itemsCount`: `Edm.Int32`.
    pub items_count: Option<i32>,
    /// Who last changed the item before the restore point.
    ///
    /// OData property `lastModifiedBy`: `microsoft.graph.identitySet`.
    pub last_modified_by: Option<Box<IdentitySet>>,
    /// When the item was last changed before the restore point, in UTC.
    ///
    /// OData property `lastModifiedDateTime`: `Edm.DateTimeOffset`.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Name of the item at the restore point, for a file with its extension.
    ///
    /// OData property `name`: `Edm.String`.
    pub name: Option<String>,
    /// Size of the item in bytes, as text because it may exceed what JSON numbers hold exactly.
    ///
    /// OData property `sizeInBytes`: `Edm.String`.
    pub size_in_bytes: Option<String>,
    /// What kind of item this is. Everything but a file can be browsed further.
    ///
    /// OData property `type`: `microsoft.graph.browseQueryResponseItemType`, not nullable.
    pub r#type: Option<BrowseQueryResponseItemType>,
    /// Address of the item in the live service. The item may have moved or vanished there since the
    /// restore point.
    ///
    /// OData property `webUrl`: `Edm.String`.
    pub web_url: Option<String>,
    /// What the metadata does not declare, and what did not fit its declared type.
    pub additional: AdditionalProperties,
}

impl BrowseQueryResponseItem {
    /// Names `createdBy`.
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");
    /// Names `createdDateTime`.
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );
    /// Names `itemKey`.
    pub const ITEM_KEY: Property<Self, String> = Property::new("itemKey");
    /// Names `itemsCount`.
    pub const ITEMS_COUNT: Property<Self, i32> = Property::new("itemsCount");
    /// Names `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );
    /// Names `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );
    /// Names `name`.
    pub const NAME: Property<Self, String> = Property::new("name");
    /// Names `sizeInBytes`.
    pub const SIZE_IN_BYTES: Property<Self, String> = Property::new("sizeInBytes");
    /// Names `type`.
    pub const TYPE: Property<Self, BrowseQueryResponseItemType> = Property::new("type");
    /// Names `webUrl`.
    pub const WEB_URL: Property<Self, String> = Property::new("webUrl");
}

pub(super) static TYPE: StructuredType = StructuredType {
    name: "microsoft.graph.browseQueryResponseItem",
    rust_name: "BrowseQueryResponseItem",
    base: None,
    properties: &[
        PropertyInfo::new("createdBy", "created_by"),
        PropertyInfo::new("createdDateTime", "created_date_time"),
        PropertyInfo::new("itemKey", "item_key"),
        PropertyInfo::new("itemsCount", "items_count"),
        PropertyInfo::new("lastModifiedBy", "last_modified_by"),
        PropertyInfo::new("lastModifiedDateTime", "last_modified_date_time"),
        PropertyInfo::new("name", "name"),
        PropertyInfo::new("sizeInBytes", "size_in_bytes"),
        PropertyInfo::new("type", "type"),
        PropertyInfo::new("webUrl", "web_url"),
    ],
};

impl Model for BrowseQueryResponseItem {
    fn structured_type(&self) -> &'static StructuredType {
        &TYPE
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        let slot: &dyn Slot = match index {
            0 => &self.created_by,
            1 => &self.created_date_time,
            2 => &self.item_key,
            3 => &self.items_count,
            4 => &self.last_modified_by,
            5 => &self.last_modified_date_time,
            6 => &self.name,
            7 => &self.size_in_bytes,
            8 => &self.r#type,
            9 => &self.web_url,
            _ => return None,
        };
        Some(slot)
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match index {
            0 => &mut self.created_by,
            1 => &mut self.created_date_time,
            2 => &mut self.item_key,
            3 => &mut self.items_count,
            4 => &mut self.last_modified_by,
            5 => &mut self.last_modified_date_time,
            6 => &mut self.name,
            7 => &mut self.size_in_bytes,
            8 => &mut self.r#type,
            9 => &mut self.web_url,
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

impl WireValue for BrowseQueryResponseItem {
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

impl fmt::Debug for BrowseQueryResponseItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        odata_runtime::emitted::debug(self, f)
    }
}

impl Serialize for BrowseQueryResponseItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        odata_runtime::emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BrowseQueryResponseItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        odata_runtime::emitted::deserialize(deserializer)
    }
}
