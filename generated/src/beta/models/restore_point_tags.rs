// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, Flags};

/// What is special about a restore point, or is asked of it in a search. A set of flags.
///
/// OData enumeration type `microsoft.graph.restorePointTags`, a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RestorePointTags(Flags);

emitted::flags! {
    RestorePointTags;
    /// An ordinary restore point, without any tag.
    ///
    /// OData member `none`.
    "none" NONE = 0;
    /// The restore point can be restored faster than others. Only such restore points can be
    /// browsed.
    ///
    /// OData member `fastRestore`.
    "fastRestore" FAST_RESTORE = 1;
    /// Stands in for a tag that the service learned later, and goes to clients that do not ask for
    /// such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    "unknownFutureValue" UNKNOWN_FUTURE_VALUE = 2;
    /// Asks for a restore point in the given time span that also covers items created during that
    /// span. Clients that do not send `Prefer: include-unknown-enum-members` receive
    /// `unknownFutureValue` in its place.
    ///
    /// OData member `includeNewerItems`.
    "includeNewerItems" INCLUDE_NEWER_ITEMS = 4;
}
