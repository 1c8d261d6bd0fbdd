// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// What kind of Exchange mailbox a unit stands for. The service means to drop it; do not build on
/// it.
///
/// OData enumeration type `microsoft.graph.mailboxType`.
#[deprecated(since = "2023-05-10", note = "To be removed on 2024-05-10.")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MailboxType {
    /// The service does not tell what kind of mailbox it is.
    ///
    /// OData member `unknown`.
    Unknown,
    /// The mailbox of one person.
    ///
    /// OData member `user`.
    User,
    /// A mailbox that several people use together.
    ///
    /// OData member `shared`.
    Shared,
    /// Stands in for a kind of mailbox that the service learned later, and goes to clients that do
    /// not ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    MailboxType;
    Self::Unknown = "unknown";
    Self::User = "user";
    Self::Shared = "shared";
    Self::UnknownFutureValue = "unknownFutureValue";
}
