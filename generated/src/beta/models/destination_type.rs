// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Where restored content is put. All artifacts of one restore session must go the same way.
///
/// OData enumeration type `microsoft.graph.destinationType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DestinationType {
    /// Into a new place next to the original, such as a new site or a new mailbox folder. What is
    /// there today stays as it is.
    ///
    /// OData member `new`.
    New,
    /// Back to where it came from. Whole drives and sites are put back to their state at the
    /// restore point, so later changes are lost.
    ///
    /// OData member `inPlace`.
    InPlace,
    /// Stands in for a destination that the service learned later, and goes to clients that do not
    /// ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    DestinationType;
    Self::New = "new";
    Self::InPlace = "inPlace";
    Self::UnknownFutureValue = "unknownFutureValue";
}
