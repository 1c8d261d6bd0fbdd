// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// Base of everything in the API that has an id of its own and can be addressed by it.
///
/// OData entity type `microsoft.graph.entity`. Abstract: the service sends types derived from it.
#[non_exhaustive]
pub struct Entity {
    /// Opaque id, assigned by the service. Its form varies: a GUID, several GUIDs joined by commas,
    /// base64 text. Never take it apart or compare it without regard to case.
    ///
    /// OData property `id`: `Edm.String`, not nullable. Part of the key.
    pub id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    Entity = "microsoft.graph.entity", reference(id: impl Into<String>);
    Property "id" id ID(String) set id, key;
}
