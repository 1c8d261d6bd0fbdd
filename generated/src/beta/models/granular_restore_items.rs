// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Kinds of mailbox items that a structured search can be limited to. Several can be given in a
/// list.
///
/// OData enumeration type `microsoft.graph.granularRestoreItems`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GranularRestoreItems {
    /// Search among e-mail messages.
    ///
    /// OData member `email`.
    Email,
    /// Search among notes kept in the mailbox.
    ///
    /// OData member `note`.
    Note,
    /// Search among the contacts of the mailbox.
    ///
    /// OData member `contact`.
    Contact,
    /// Search among the tasks of the mailbox.
    ///
    /// OData member `task`.
    Task,
    /// Search among appointments and meetings of the mailbox's calendars.
    ///
    /// OData member `calendar`.
    Calendar,
    /// Stands in for a kind of item that the service learned later, and goes to clients that do not
    /// ask for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    GranularRestoreItems;
    Self::Email = "email";
    Self::Note = "note";
    Self::Contact = "contact";
    Self::Task = "task";
    Self::Calendar = "calendar";
    Self::UnknownFutureValue = "unknownFutureValue";
}
