// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, Flags};

/// How a unit came to be protected. A set of flags: one unit can be protected by hand and by a rule
/// at once, and stays protected until every source is gone.
///
/// OData enumeration type `microsoft.graph.protectionSource`, a set of members.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ProtectionSource(Flags);

emitted::flags! {
    ProtectionSource;
    /// Nothing protects the unit at present, as after its removal from the policy.
    ///
    /// OData member `none`.
    "none" NONE = 0;
    /// The unit was added on purpose, by itself or in bulk, and not by a dynamic rule.
    ///
    /// OData member `manual`.
    "manual" MANUAL = 1;
    /// A dynamic rule of the policy covers the unit. Deleting the rule with `deleteAndUnprotect`
    /// takes this source away.
    ///
    /// OData member `dynamicRule`.
    "dynamicRule" DYNAMIC_RULE = 2;
    /// Stands in for a source that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    "unknownFutureValue" UNKNOWN_FUTURE_VALUE = 4;
}
