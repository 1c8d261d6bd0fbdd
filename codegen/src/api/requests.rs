//! The kinds of requests to a resource of an OData service, as one table.
//!
//! A kind is a row of [`REQUESTS`]. The places where it is permitted, its name, its content and its documentation all
//! follow from the row; its runtime call is a method of `odata_runtime::request::Resource`.

use crate::schema::RestrictionTerm;

/// A kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestKind {
    /// Reads a collection.
    List,
    /// Adds an item to a collection.
    Create,
    /// Counts the items of a collection.
    Count,
    /// Reads an entity.
    Get,
    /// Changes an entity.
    Update,
    /// Deletes an entity.
    Delete,
    /// Replaces an entity.
    Replace,
    /// Adds a media entity to a collection.
    CreateMedia,
    /// Reads the bytes of a media entity.
    GetMedia,
    /// Writes the bytes of a media entity.
    PutMedia,
    /// Lists the references of a collection.
    ListReferences,
    /// Adds a reference to a collection.
    AddReference,
    /// Removes a reference from a collection.
    RemoveReferenceTo,
    /// Reads the reference that a single navigation property holds.
    GetReference,
    /// Sets the reference that a single navigation property holds.
    SetReference,
    /// Removes the reference in a single navigation property, or the one that is an item of a collection.
    RemoveReference,
    /// Reads the bytes of a stream property.
    GetStream,
    /// Writes the bytes of a stream property.
    PutStream,
    /// Reads a property.
    GetProperty,
    /// Reads a property as plain text.
    GetPropertyText,
    /// Sets a property.
    SetProperty,
    /// Sets a property to null.
    ClearProperty,
    /// Calls a bound action.
    Action,
    /// Calls a bound function.
    Function,
}

/// The receiver of a kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// A collection.
    Collection,
    /// An item or a single value.
    Item,
    /// An operation that is bound to either.
    Operation,
    /// A stream property of an item.
    Stream,
    /// Another structural property of an item, where the configuration asks for it.
    Property,
}

/// Where a kind of request is permitted if the metadata does not state it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PermittedAt {
    /// At every resource.
    Everywhere,
    /// At a root and at contained resources, also after a type cast.
    Contained,
    /// At a root and at contained resources, but not after a type cast.
    ContainedUncast,
    /// At a root and at contained resources, if `UpdateRestrictions` or the configuration permits it.
    Replaceable,
    /// At media entities.
    Media,
    /// At media entities that are a root or contained, but not after a type cast.
    OwnMedia,
    /// If navigation without containment is the last step.
    Link,
    /// The same, for a single entity.
    SingleLink,
    /// The same as `Link`, unless the navigation property always refers to an entity: `Nullable="false"`.
    ClearableLink,
    /// Where the metadata binds or declares it.
    Bound,
}

/// The content that a kind of request sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Nothing.
    Nothing,
    /// An entity of its type or one derived from it.
    Entity,
    /// A change of an entity.
    Patch,
    /// Bytes with their content type.
    Bytes,
    /// A reference to an entity.
    Reference,
    /// The value of a property.
    Value,
    /// The parameters of an operation: of an action in the body, of a function in the address.
    Parameters,
}

/// The content of the answer to a kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Pages of a collection, which can be queried.
    Pages,
    /// An entity, which can be queried.
    Entity,
    /// The entity that was sent or changed.
    Changed,
    /// A number.
    Number,
    /// Bytes.
    Bytes,
    /// The references to the entities of a collection.
    References,
    /// The reference to one entity.
    Reference,
    /// The value of a property.
    Value,
    /// The value of a property, read from plain text.
    Text,
    /// Nothing.
    Nothing,
    /// What the operation returns.
    Returned,
}

/// A row of [`REQUESTS`].
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// The kind.
    pub kind: RequestKind,
    /// The Rust method of a builder; an operation has its own.
    pub rust: &'static str,
    /// The HTTP method.
    pub http: &'static str,
    /// The suffix of the resource's path.
    pub suffix: &'static str,
    /// What it is sent to.
    pub receiver: Receiver,
    /// Where it is permitted.
    pub permitted_at: PermittedAt,
    /// The term of the Capabilities vocabulary that allows or denies it and states its permissions.
    pub term: RestrictionTerm,
    /// What it sends.
    pub payload: Payload,
    /// The content of the answer.
    pub answer: Answer,
    /// The method of the runtime's `Resource` that creates it. For an operation it gets the suffix `_empty` if nothing
    /// is sent, and `_list` or `_media` if a collection or bytes are returned.
    pub runtime: &'static str,
    /// The name in clients of other languages.
    pub alias: Option<&'static str>,
    /// The start of the method's documentation; `{}` is the entity type, or the operation.
    pub documentation: &'static str,
    /// What a method of this kind does, such as `lists`.
    pub does: &'static str,
}

/// All kinds, in the order in which a builder has their methods.
pub static REQUESTS: [Request; 24] = [
    Request {
        kind: RequestKind::List,
        rust: "list",
        http: "GET",
        suffix: "",
        receiver: Receiver::Collection,
        permitted_at: PermittedAt::Everywhere,
        term: RestrictionTerm::Read,
        payload: Payload::Nothing,
        answer: Answer::Pages,
        runtime: "list",
        alias: None,
        documentation: "Lists {}: awaiting returns one page, `stream()` the items of all pages, \
                        `pages()` the pages.",
        does: "lists",
    },
    Request {
        kind: RequestKind::Create,
        rust: "create",
        http: "POST",
        suffix: "",
        receiver: Receiver::Collection,
        permitted_at: PermittedAt::ContainedUncast,
        term: RestrictionTerm::Insert,
        payload: Payload::Entity,
        answer: Answer::Changed,
        runtime: "create",
        alias: Some("post"),
        documentation: "Creates a {} and returns the service's answer, usually the whole entity.",
        does: "creates",
    },
    Request {
        kind: RequestKind::Count,
        rust: "count",
        http: "GET",
        suffix: "/$count",
        receiver: Receiver::Collection,
        permitted_at: PermittedAt::Everywhere,
        term: RestrictionTerm::Count,
        payload: Payload::Nothing,
        answer: Answer::Number,
        runtime: "count",
        alias: None,
        documentation: "Counts {}.",
        does: "counts",
    },
    Request {
        kind: RequestKind::Get,
        rust: "get",
        http: "GET",
        suffix: "",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::Everywhere,
        term: RestrictionTerm::Read,
        payload: Payload::Nothing,
        answer: Answer::Entity,
        runtime: "get",
        alias: None,
        documentation: "Reads the {}.",
        does: "reads",
    },
    Request {
        kind: RequestKind::Update,
        rust: "update",
        http: "PATCH",
        suffix: "",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::Contained,
        term: RestrictionTerm::Update,
        payload: Payload::Patch,
        answer: Answer::Changed,
        runtime: "update",
        alias: Some("patch"),
        documentation: "Updates the {}; properties that are not in the patch keep their values. Returns \
                        the service's answer, which may be less than the whole entity.",
        does: "changes",
    },
    Request {
        kind: RequestKind::Delete,
        rust: "delete",
        http: "DELETE",
        suffix: "",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::ContainedUncast,
        term: RestrictionTerm::Delete,
        payload: Payload::Nothing,
        answer: Answer::Nothing,
        runtime: "delete",
        alias: None,
        documentation: "Deletes the {}.",
        does: "deletes",
    },
    Request {
        kind: RequestKind::Replace,
        rust: "replace",
        http: "PUT",
        suffix: "",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::Replaceable,
        term: RestrictionTerm::Update,
        payload: Payload::Entity,
        answer: Answer::Changed,
        runtime: "replace",
        alias: Some("put"),
        documentation: "Replaces the {}; properties that are not in the body get their defaults.",
        does: "replaces",
    },
    Request {
        kind: RequestKind::CreateMedia,
        rust: "create_media",
        http: "POST",
        suffix: "",
        receiver: Receiver::Collection,
        permitted_at: PermittedAt::OwnMedia,
        term: RestrictionTerm::Insert,
        payload: Payload::Bytes,
        answer: Answer::Changed,
        runtime: "create_media",
        alias: None,
        documentation: "Creates a {} from bytes, or from a stream of them, with a content type, and returns \
                        its other properties.",
        does: "creates of bytes",
    },
    Request {
        kind: RequestKind::GetMedia,
        rust: "get_media",
        http: "GET",
        suffix: "/$value",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::Media,
        term: RestrictionTerm::Read,
        payload: Payload::Nothing,
        answer: Answer::Bytes,
        runtime: "get_media",
        alias: None,
        documentation: "Reads the bytes of the {}: awaiting returns all of them, `stream()` the chunks as they arrive.",
        does: "reads bytes",
    },
    Request {
        kind: RequestKind::PutMedia,
        rust: "put_media",
        http: "PUT",
        suffix: "/$value",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::OwnMedia,
        term: RestrictionTerm::Update,
        payload: Payload::Bytes,
        answer: Answer::Nothing,
        runtime: "put_media",
        alias: None,
        documentation: "Writes the bytes of the {}, or a stream of them, with their content type.",
        does: "writes bytes",
    },
    Request {
        kind: RequestKind::ListReferences,
        rust: "list_references",
        http: "GET",
        suffix: "/$ref",
        receiver: Receiver::Collection,
        permitted_at: PermittedAt::Link,
        term: RestrictionTerm::Operation,
        payload: Payload::Nothing,
        answer: Answer::References,
        runtime: "list_references",
        alias: None,
        documentation: "Lists the references to {}, which contain only their addresses.",
        does: "lists references",
    },
    Request {
        kind: RequestKind::AddReference,
        rust: "add_reference",
        http: "POST",
        suffix: "/$ref",
        receiver: Receiver::Collection,
        permitted_at: PermittedAt::Link,
        term: RestrictionTerm::Operation,
        payload: Payload::Reference,
        answer: Answer::Nothing,
        runtime: "add_reference",
        alias: None,
        documentation: "Adds a {} that already exists to the collection.",
        does: "adds a reference",
    },
    Request {
        kind: RequestKind::RemoveReferenceTo,
        rust: "remove_reference_to",
        http: "DELETE",
        suffix: "/$ref",
        receiver: Receiver::Collection,
        permitted_at: PermittedAt::Link,
        term: RestrictionTerm::Operation,
        payload: Payload::Reference,
        answer: Answer::Nothing,
        runtime: "remove_reference_to",
        alias: None,
        documentation: "Removes a {} from the collection; the entity itself is not deleted.",
        does: "removes a reference",
    },
    Request {
        kind: RequestKind::GetReference,
        rust: "get_reference",
        http: "GET",
        suffix: "/$ref",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::SingleLink,
        term: RestrictionTerm::Operation,
        payload: Payload::Nothing,
        answer: Answer::Reference,
        runtime: "get_reference",
        alias: None,
        documentation: "Reads the reference to the {}, which contains only its address.",
        does: "reads a reference",
    },
    Request {
        kind: RequestKind::SetReference,
        rust: "set_reference",
        http: "PUT",
        suffix: "/$ref",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::SingleLink,
        term: RestrictionTerm::Operation,
        payload: Payload::Reference,
        answer: Answer::Nothing,
        runtime: "set_reference",
        alias: None,
        documentation: "Sets the {} that the property refers to.",
        does: "sets a reference",
    },
    Request {
        kind: RequestKind::RemoveReference,
        rust: "remove_reference",
        http: "DELETE",
        suffix: "/$ref",
        receiver: Receiver::Item,
        permitted_at: PermittedAt::ClearableLink,
        term: RestrictionTerm::Operation,
        payload: Payload::Nothing,
        answer: Answer::Nothing,
        runtime: "remove_reference",
        alias: None,
        documentation: "Removes the reference to the {}; the entity itself is not deleted.",
        does: "removes a reference",
    },
    Request {
        kind: RequestKind::GetStream,
        rust: "get",
        http: "GET",
        suffix: "",
        receiver: Receiver::Stream,
        permitted_at: PermittedAt::Everywhere,
        term: RestrictionTerm::Read,
        payload: Payload::Nothing,
        answer: Answer::Bytes,
        runtime: "get_media",
        alias: None,
        documentation: "Reads the bytes of {}: awaiting returns all of them, `stream()` the chunks as they arrive.",
        does: "reads bytes",
    },
    Request {
        kind: RequestKind::PutStream,
        rust: "put",
        http: "PUT",
        suffix: "",
        receiver: Receiver::Stream,
        permitted_at: PermittedAt::Contained,
        term: RestrictionTerm::Update,
        payload: Payload::Bytes,
        answer: Answer::Nothing,
        runtime: "put_media",
        alias: None,
        documentation: "Writes the bytes of {}, or a stream of them, with their content type.",
        does: "writes bytes",
    },
    Request {
        kind: RequestKind::GetProperty,
        rust: "get",
        http: "GET",
        suffix: "",
        receiver: Receiver::Property,
        permitted_at: PermittedAt::Everywhere,
        term: RestrictionTerm::Read,
        payload: Payload::Nothing,
        answer: Answer::Value,
        runtime: "get",
        alias: None,
        documentation: "Reads {} only.",
        does: "reads a property",
    },
    Request {
        kind: RequestKind::GetPropertyText,
        rust: "get",
        http: "GET",
        suffix: "/$value",
        receiver: Receiver::Property,
        permitted_at: PermittedAt::Everywhere,
        term: RestrictionTerm::Read,
        payload: Payload::Nothing,
        answer: Answer::Text,
        runtime: "get_text",
        alias: None,
        documentation: "Reads {} only, as plain text.",
        does: "reads a property",
    },
    Request {
        kind: RequestKind::SetProperty,
        rust: "set",
        http: "PUT",
        suffix: "",
        receiver: Receiver::Property,
        permitted_at: PermittedAt::Contained,
        term: RestrictionTerm::Update,
        payload: Payload::Value,
        answer: Answer::Nothing,
        runtime: "set_value",
        alias: Some("put"),
        documentation: "Sets {} only.",
        does: "sets a property",
    },
    Request {
        kind: RequestKind::ClearProperty,
        rust: "clear",
        http: "DELETE",
        suffix: "",
        receiver: Receiver::Property,
        permitted_at: PermittedAt::Contained,
        term: RestrictionTerm::Update,
        payload: Payload::Nothing,
        answer: Answer::Nothing,
        runtime: "delete",
        alias: Some("delete"),
        documentation: "Sets {} to null.",
        does: "clears a property",
    },
    Request {
        kind: RequestKind::Action,
        rust: "",
        http: "POST",
        suffix: "",
        receiver: Receiver::Operation,
        permitted_at: PermittedAt::Bound,
        term: RestrictionTerm::Operation,
        payload: Payload::Parameters,
        answer: Answer::Returned,
        runtime: "post",
        alias: None,
        documentation: "Calls the action {}.",
        does: "calls an operation",
    },
    Request {
        kind: RequestKind::Function,
        rust: "",
        http: "GET",
        suffix: "",
        receiver: Receiver::Operation,
        permitted_at: PermittedAt::Bound,
        term: RestrictionTerm::Operation,
        payload: Payload::Parameters,
        answer: Answer::Returned,
        runtime: "get",
        alias: None,
        documentation: "Calls the function {}.",
        does: "calls an operation",
    },
];

impl RequestKind {
    /// Returns the row of the kind.
    #[must_use]
    pub fn row(self) -> &'static Request {
        // The table has a row for each kind, in the order of the kinds, as a test checks.
        &REQUESTS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_row() {
        for (index, row) in REQUESTS.iter().enumerate() {
            assert_eq!(row.kind as usize, index);
        }
        assert_eq!(RequestKind::Function as usize + 1, REQUESTS.len());
    }
}
