// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, Flags};

/// Which events, beyond those that are always reported, are announced by e-mail. A set of flags.
///
/// OData enumeration type `microsoft.graph.notificationEventsType`, a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct NotificationEventsType(Flags);

emitted::flags! {
    NotificationEventsType;
    /// No events beyond those that are always reported.
    ///
    /// OData member `none`.
    "none" NONE = 1;
    /// Progress of restores and changes of protection policies are announced as well.
    ///
    /// OData member `restoreAndPolicyUpdates`.
    "restoreAndPolicyUpdates" RESTORE_AND_POLICY_UPDATES = 2;
    /// Stands in for an event that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    "unknownFutureValue" UNKNOWN_FUTURE_VALUE = 4;
}
