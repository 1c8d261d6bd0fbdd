// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::PublicErrorDetail;

/// A more exact account of an error than the error itself gives. May hold further properties, such
/// as the date and the id of the request.
///
/// OData complex type `microsoft.graph.publicInnerError`. Open: it may have properties that are not
/// declared.
#[non_exhaustive]
pub struct PublicInnerError {
    /// Word for programs that tells more exactly than the outer code what went wrong. From an open
    /// set.
    ///
    /// OData property `code`: `Edm.String`.
    pub code: Option<String>,
    /// Single errors behind this one. Absent or null when there is only one.
    ///
    /// OData property `details`: `Collection(microsoft.graph.publicErrorDetail)`.
    pub details: Option<Vec<PublicErrorDetail>>,
    /// Explanation for people to read, more technical than the outer one. Its wording may change.
    ///
    /// OData property `message`: `Edm.String`.
    pub message: Option<String>,
    /// What the error is about, when that can be told more exactly than in the outer error.
    ///
    /// OData property `target`: `Edm.String`.
    pub target: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    PublicInnerError = "microsoft.graph.publicInnerError";
    Property "code" code CODE(String) set code;
    Property "details" details DETAILS[PublicErrorDetail] set details;
    Property "message" message MESSAGE(String) set message;
    Property "target" target TARGET(String) set target;
}
