// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::PublicErrorDetail;
use super::PublicInnerError;

/// Why something failed, as the service reports it. Empty or absent when nothing did.
///
/// OData complex type `microsoft.graph.publicError`.
#[non_exhaustive]
pub struct PublicError {
    /// Word for programs to tell errors apart. The set is open and its casing varies, so compare
    /// without regard to case.
    ///
    /// OData property `code`: `Edm.String`.
    pub code: Option<String>,
    /// Single errors that together make up this one. Absent or null when there is only one.
    ///
    /// OData property `details`: `Collection(microsoft.graph.publicErrorDetail)`.
    pub details: Option<Vec<PublicErrorDetail>>,
    /// A more exact account of the same error, for diagnosis. Often absent.
    ///
    /// OData property `innerError`: `microsoft.graph.publicInnerError`.
    pub inner_error: Option<Box<PublicInnerError>>,
    /// Explanation for people to read. Do not parse it; its wording may change.
    ///
    /// OData property `message`: `Edm.String`.
    pub message: Option<String>,
    /// What the error is about, such as the name of a property. Often absent.
    ///
    /// OData property `target`: `Edm.String`.
    pub target: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    PublicError = "microsoft.graph.publicError";
    Property "code" code CODE(String) set code;
    Property "details" details DETAILS[PublicErrorDetail] set details;
    Property "innerError" inner_error INNER_ERROR(PublicInnerError) set inner_error;
    Property "message" message MESSAGE(String) set message;
    Property "target" target TARGET(String) set target;
}
