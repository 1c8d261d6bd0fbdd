// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Which restore point to take when several fall into the requested span of time.
///
/// OData enumeration type `microsoft.graph.restorePointPreference`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RestorePointPreference {
    /// The newest one in the span of time, which loses the least of recent changes.
    ///
    /// OData member `latest`.
    Latest,
    /// The oldest one in the span of time, which goes back the furthest.
    ///
    /// OData member `oldest`.
    Oldest,
    /// Stands in for a preference that the service learned later, and goes to clients that do not
    /// ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    RestorePointPreference;
    Self::Latest = "latest";
    Self::Oldest = "oldest";
    Self::UnknownFutureValue = "unknownFutureValue";
}
