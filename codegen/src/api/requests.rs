//! The kinds of requests, as one table: what a resource of an OData service can be asked for.
//!
//! A kind is a row of [`REQUESTS`]. Where it is offered, how it is called, what it sends and what
//! its documentation says all follow from the row; its runtime call is a method of
//! `odata_runtime::request::Resource`.

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
    /// Calls a bound action.
    Action,
    /// Calls a bound function.
    Function,
}

/// What a kind of request is sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// A collection.
    Collection,
    /// An item or a single value.
    Item,
    /// An operation that is bound to either.
    Operation,
}

/// Where a kind of request is offered when the metadata says nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// At every resource.
    Everywhere,
    /// At a root and at what is contained, behind a type cast too.
    Contained,
    /// At a root and at what is contained, and never behind a type cast.
    ContainedUncast,
    /// Where the metadata binds it.
    Bound,
}

/// What a kind of request sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Nothing.
    Nothing,
    /// An entity, as its type or one derived from it.
    Entity,
    /// A change of an entity.
    Patch,
    /// The parameters of an operation: an action's in the body, a function's in the address.
    Parameters,
}

/// What a kind of request answers with.
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
    /// The Rust method of a builder; an operation's is its own.
    pub rust: &'static str,
    /// The HTTP method.
    pub http: &'static str,
    /// What follows the resource's path.
    pub suffix: &'static str,
    /// What it is sent to.
    pub receiver: Receiver,
    /// Where it is offered.
    pub offer: Offer,
    /// The term of the Capabilities vocabulary that allows or denies it and names its permissions.
    pub term: RestrictionTerm,
    /// What it sends.
    pub payload: Payload,
    /// What it answers with.
    pub answer: Answer,
    /// The method of the runtime's `Resource` that makes it. Of an operation, `_empty` follows where
    /// nothing is sent and `_list` where a collection is returned.
    pub runtime: &'static str,
    /// What clients in other languages call it.
    pub alias: Option<&'static str>,
    /// What the method's documentation begins with; `{}` is the entity type, or the operation.
    pub documentation: &'static str,
    /// What a method of this kind does, such as `lists`.
    pub does: &'static str,
}

/// All kinds, in the order in which a builder has their methods.
pub static REQUESTS: [Request; 8] = [
    Request {
        kind: RequestKind::List,
        rust: "list",
        http: "GET",
        suffix: "",
        receiver: Receiver::Collection,
        offer: Offer::Everywhere,
        term: RestrictionTerm::Read,
        payload: Payload::Nothing,
        answer: Answer::Pages,
        runtime: "list",
        alias: None,
        documentation: "Lists {}: awaiting gives one page, `stream()` the items of all pages, \
                        `pages()` the pages.",
        does: "lists",
    },
    Request {
        kind: RequestKind::Create,
        rust: "create",
        http: "POST",
        suffix: "",
        receiver: Receiver::Collection,
        offer: Offer::ContainedUncast,
        term: RestrictionTerm::Insert,
        payload: Payload::Entity,
        answer: Answer::Changed,
        runtime: "create",
        alias: Some("post"),
        documentation: "Creates a {}; gives what the service answers with, mostly the whole entity.",
        does: "creates",
    },
    Request {
        kind: RequestKind::Count,
        rust: "count",
        http: "GET",
        suffix: "/$count",
        receiver: Receiver::Collection,
        offer: Offer::Everywhere,
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
        offer: Offer::Everywhere,
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
        offer: Offer::Contained,
        term: RestrictionTerm::Update,
        payload: Payload::Patch,
        answer: Answer::Changed,
        runtime: "update",
        alias: Some("patch"),
        documentation: "Updates the {}: what the patch does not name stays as it is. Gives what the \
                        service answers with, which may be less than the whole entity.",
        does: "changes",
    },
    Request {
        kind: RequestKind::Delete,
        rust: "delete",
        http: "DELETE",
        suffix: "",
        receiver: Receiver::Item,
        offer: Offer::ContainedUncast,
        term: RestrictionTerm::Delete,
        payload: Payload::Nothing,
        answer: Answer::Nothing,
        runtime: "delete",
        alias: None,
        documentation: "Deletes the {}.",
        does: "deletes",
    },
    Request {
        kind: RequestKind::Action,
        rust: "",
        http: "POST",
        suffix: "",
        receiver: Receiver::Operation,
        offer: Offer::Bound,
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
        offer: Offer::Bound,
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
    /// The row of the kind.
    #[must_use]
    pub fn row(self) -> &'static Request {
        // The table has a row for each kind, in the order of the kinds, which a test holds.
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
