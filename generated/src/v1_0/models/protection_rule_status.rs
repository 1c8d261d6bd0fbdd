// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// How far the execution of a protection rule has come. A rule can be deleted when it is
/// `completed` or `completedWithErrors`.
///
/// OData enumeration type `microsoft.graph.protectionRuleStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProtectionRuleStatus {
    /// The rule exists but has not been run, so it has added nothing yet. Site rules are documented
    /// as not using it.
    ///
    /// OData member `draft`.
    Draft,
    /// The rule was run and is being applied to its policy.
    ///
    /// OData member `active`.
    Active,
    /// The rule was applied: all that its expression finds belongs to the policy.
    ///
    /// OData member `completed`.
    Completed,
    /// The rule was applied in part; what its expression found could not all be added. The rule's
    /// `error` tells more.
    ///
    /// OData member `completedWithErrors`.
    CompletedWithErrors,
    /// Stands in for a state that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A change of the rule was accepted and is being carried out. Clients that do not send
    /// `Prefer: include-unknown-enum-members` receive `unknownFutureValue` in its place.
    ///
    /// OData member `updateRequested`.
    UpdateRequested,
    /// The rule is being deleted together with the protection that it brought. It accepts no
    /// further operation. Clients that do not send `Prefer: include-unknown-enum-members` receive
    /// `unknownFutureValue` in its place.
    ///
    /// OData member `deleteRequested`.
    DeleteRequested,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ProtectionRuleStatus;
    Self::Draft = "draft";
    Self::Active = "active";
    Self::Completed = "completed";
    Self::CompletedWithErrors = "completedWithErrors";
    Self::UnknownFutureValue = "unknownFutureValue";
    Self::UpdateRequested = "updateRequested";
    Self::DeleteRequested = "deleteRequested";
}
