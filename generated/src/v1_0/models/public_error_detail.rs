// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};

/// One of several errors that together make up a failure.
///
/// OData complex type `microsoft.graph.publicErrorDetail`.
#[non_exhaustive]
pub struct PublicErrorDetail {
    /// Word for programs to tell this error apart, from the same open set as the code of the whole.
    ///
    /// OData property `code`: `Edm.String`.
    pub code: Option<String>,
    /// Explanation of this one error for people to read. Its wording may change.
    ///
    /// OData property `message`: `Edm.String`.
    pub message: Option<String>,
    /// What this one error is about, such as a property or an entry of a list. Often absent.
    ///
    /// OData property `target`: `Edm.String`.
    pub target: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    PublicErrorDetail = "microsoft.graph.publicErrorDetail";
    Property "code" code CODE(String) set code;
    Property "message" message MESSAGE(String) set message;
    Property "target" target TARGET(String) set target;
}
