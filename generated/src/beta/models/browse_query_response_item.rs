// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::BrowseQueryResponseItemType;
use super::IdentitySet;

/// One line of a `browse` listing: a site, library, folder or file as it was at the restore point.
///
/// OData complex type `microsoft.graph.browseQueryResponseItem`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl BrowseQueryResponseItem {
    /// The handle of [`createdBy`](Self#structfield.created_by).
    pub const CREATED_BY: Property<Self, IdentitySet> = Property::new("createdBy");

    /// The handle of [`createdDateTime`](Self#structfield.created_date_time).
    pub const CREATED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "createdDateTime",
    );

    /// The handle of [`itemKey`](Self#structfield.item_key).
    pub const ITEM_KEY: Property<Self, String> = Property::new("itemKey");

    /// The handle of [`itemsCount`](Self#structfield.items_count).
    pub const ITEMS_COUNT: Property<Self, i32> = Property::new("itemsCount");

    /// The handle of [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub const LAST_MODIFIED_BY: Property<Self, IdentitySet> = Property::new(
        "lastModifiedBy",
    );

    /// The handle of [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub const LAST_MODIFIED_DATE_TIME: Property<Self, DateTimeOffset> = Property::new(
        "lastModifiedDateTime",
    );

    /// The handle of [`name`](Self#structfield.name).
    pub const NAME: Property<Self, String> = Property::new("name");

    /// The handle of [`sizeInBytes`](Self#structfield.size_in_bytes).
    pub const SIZE_IN_BYTES: Property<Self, String> = Property::new("sizeInBytes");

    /// The handle of [`type`](Self#structfield.type).
    pub const TYPE: Property<Self, BrowseQueryResponseItemType> = Property::new("type");

    /// The handle of [`webUrl`](Self#structfield.web_url).
    pub const WEB_URL: Property<Self, String> = Property::new("webUrl");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`createdBy`](Self#structfield.created_by).
    pub fn created_by(mut self, value: impl Into<IdentitySet>) -> Self {
        self.created_by = Some(Box::new(value.into()));
        self
    }

    /// Sets [`createdDateTime`](Self#structfield.created_date_time).
    pub fn created_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.created_date_time = Some(value.into());
        self
    }

    /// Sets [`itemKey`](Self#structfield.item_key).
    pub fn item_key(mut self, value: impl Into<String>) -> Self {
        self.item_key = Some(value.into());
        self
    }

    /// Sets [`itemsCount`](Self#structfield.items_count).
    pub fn items_count(mut self, value: impl Into<i32>) -> Self {
        self.items_count = Some(value.into());
        self
    }

    /// Sets [`lastModifiedBy`](Self#structfield.last_modified_by).
    pub fn last_modified_by(mut self, value: impl Into<IdentitySet>) -> Self {
        self.last_modified_by = Some(Box::new(value.into()));
        self
    }

    /// Sets [`lastModifiedDateTime`](Self#structfield.last_modified_date_time).
    pub fn last_modified_date_time(mut self, value: impl Into<DateTimeOffset>) -> Self {
        self.last_modified_date_time = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`sizeInBytes`](Self#structfield.size_in_bytes).
    pub fn size_in_bytes(mut self, value: impl Into<String>) -> Self {
        self.size_in_bytes = Some(value.into());
        self
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl Into<BrowseQueryResponseItemType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets [`webUrl`](Self#structfield.web_url).
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Some(value.into());
        self
    }
}

impl Model for BrowseQueryResponseItem {
    const TYPE: &'static StructuredType = &StructuredType {
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

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.created_by,
                &self.created_date_time,
                &self.item_key,
                &self.items_count,
                &self.last_modified_by,
                &self.last_modified_date_time,
                &self.name,
                &self.size_in_bytes,
                &self.r#type,
                &self.web_url,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.created_by,
                &mut self.created_date_time,
                &mut self.item_key,
                &mut self.items_count,
                &mut self.last_modified_by,
                &mut self.last_modified_date_time,
                &mut self.name,
                &mut self.size_in_bytes,
                &mut self.r#type,
                &mut self.web_url,
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

impl WireValue for BrowseQueryResponseItem {
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

impl std::fmt::Debug for BrowseQueryResponseItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for BrowseQueryResponseItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BrowseQueryResponseItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
