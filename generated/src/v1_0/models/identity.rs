// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// A person, group, device or application, as far as the service names it. More properties than
/// these may be present.
///
/// OData complex type `microsoft.graph.identity`. Open: it may have properties that are not
/// declared.
#[non_exhaustive]
pub struct Identity {
    /// Name for people to read. It can be out of date or missing, as when the account was deleted.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// Opaque id of the person, group, device or application in the directory. Unlike the name, it
    /// does not change.
    ///
    /// OData property `id`: `Edm.String`.
    pub id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    Identity = "microsoft.graph.identity";
    Property "displayName" display_name DISPLAY_NAME(String) set display_name;
    Property "id" id ID(String) set id;
}
