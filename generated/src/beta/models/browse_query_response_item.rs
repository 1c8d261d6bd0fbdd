// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::{self, AdditionalProperties};
use super::BrowseQueryResponseItemType;
use super::IdentitySet;

/// One line of a `browse` listing: a site, library, folder or file as it was at the restore point.
///
/// OData complex type `microsoft.graph.browseQueryResponseItem`.
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

emitted::structured_type! {
    BrowseQueryResponseItem = "microsoft.graph.browseQueryResponseItem";
    Property "createdBy" created_by CREATED_BY(IdentitySet) set created_by;
    Property "createdDateTime" created_date_time CREATED_DATE_TIME(DateTimeOffset) set created_date_time;
    Property "itemKey" item_key ITEM_KEY(String) set item_key;
    Property "itemsCount" items_count ITEMS_COUNT(i32) set items_count;
    Property "lastModifiedBy" last_modified_by LAST_MODIFIED_BY(IdentitySet) set last_modified_by;
    Property "lastModifiedDateTime" last_modified_date_time LAST_MODIFIED_DATE_TIME(DateTimeOffset) set last_modified_date_time;
    Property "name" name NAME(String) set name;
    Property "sizeInBytes" size_in_bytes SIZE_IN_BYTES(String) set size_in_bytes;
    Property "type" r#type = "type" TYPE(BrowseQueryResponseItemType) set r#type;
    Property "webUrl" web_url WEB_URL(String) set web_url;
}
