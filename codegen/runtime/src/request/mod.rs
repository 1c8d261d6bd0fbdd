//! Requests, which are data until they are awaited.
//!
//! A method of a request builder returns a [`Request`] of the kind that fits the operation: [`Get`], [`List`],
//! [`Count`] or [`Call`]. Add the options of the call, then await it. Awaiting returns the body;
//! [`response`](Request::response) returns the status and the headers as well.

mod body;
mod changes;
mod conditional;
mod content;
mod following;
mod kind;
mod media;
mod paging;
mod path;
mod property;
mod query;
mod reference;
mod resource;
mod response;

pub use crate::route::{RouteInfo, Version, route};
pub use body::{FromBody, Raw, Value};
pub use changes::{AllChanges, ChangePage, Changes, Tracked};
pub use content::Content;
pub use kind::{Answer, Collection, Kind, Single, Total, Untyped};
pub use media::{CallMedia, Chunks, GetMedia, Media};
pub use paging::{Items, Pages};
pub use path::Path;
pub use reference::{GetReference, ListReferences, Reference};
pub use resource::Resource;
pub use response::Response;
pub(crate) use response::read as read_answer;

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;

use crate::client::{Client, Exchanged};
use crate::error::Result;
use crate::operation::{Operation, slashed};
use crate::transport::BoxFuture;

/// A `GET` of one `T`, with `$select` and `$expand` over the properties of `E`.
pub type Get<T, E = T> = Request<Single<T, E>>;
/// A request for a collection of `T`, with queries over the properties of `E`. Awaiting it returns one
/// [`Page`](crate::Page); [`stream`](Request::stream) returns the items of all pages, and [`pages`](Request::pages) the
/// pages.
pub type List<T, E = T> = Request<Collection<T, E>>;
/// A request for the number of items in a collection, with `$filter` over the properties of `E`.
pub type Count<E> = Request<Total<E>>;
/// A request that creates, updates or deletes, or calls an action. Awaiting it returns a `T`.
pub type Call<T> = Request<Answer<T>>;

/// A request to the service, which is data until it is awaited.
///
/// Awaiting it returns an [`Error`](crate::Error) if the call fails after the client's retry policy was applied; see
/// [`ErrorKind`](crate::ErrorKind). Dropping the future cancels the call.
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<K> {
    pub(crate) client: Client,
    pub(crate) operation: Operation,
    kind: PhantomData<fn() -> K>,
}

impl<K> Request<K> {
    pub(crate) fn new(client: Client, operation: Operation) -> Self {
        Self {
            client,
            operation,
            kind: PhantomData,
        }
    }

    /// Sets a header of this call, replacing the client's own header of that name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.operation.set_header(name, value);
        self
    }

    /// Adds a preference, such as `odata.maxpagesize=50`, to the `Prefer` header.
    pub fn prefer(mut self, preference: &str) -> Self {
        self.operation.add_preference(preference);
        self
    }

    /// Sets the id under which the service logs this call, instead of a random one.
    pub fn client_request_id(mut self, id: &str) -> Self {
        match self.operation.profile.request_id_header {
            Some(name) => self.operation.set_header(name, id),
            None => {
                let why = "the profile of the service names no header for the id of a call";
                self.operation.refuse(why);
            }
        }
        self
    }

    /// Adds a query option that has no method. Name and value are percent-encoded here.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.operation.options.add_raw(name, value);
        self
    }

    /// Sets the time limit of the whole call, including all its attempts and the waits between them. For a stream it
    /// applies to each page.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.operation.timeout = Some(timeout);
        self
    }

    /// Returns the route of the request.
    #[must_use]
    pub fn route(&self) -> RouteInfo {
        self.operation.route()
    }

    /// Returns the request as a value, for a transport of your own, with all headers except `Authorization`. Pass the
    /// answer to [`read`](Self::read).
    ///
    /// # Errors
    ///
    /// Fails for a request that must not be sent, such as one with an empty key, and for one whose body is a
    /// stream.
    pub fn to_http(&self) -> Result<http::Request<Bytes>> {
        self.operation.check_whole()?;
        let id = self.client.client_request_id(&self.operation);
        self.client.to_http(&self.operation, id)
    }
}

impl<K: Kind> Request<K> {
    /// Sends the request and returns the status and the headers along with the body.
    ///
    /// # Errors
    ///
    /// Returns the error that awaiting the request would return.
    #[must_use = "a request does nothing until it is awaited"]
    pub fn response(self) -> BoxFuture<'static, Result<Response<K::Output>>> {
        Box::pin(async move {
            let answer = self.client.exchange(&self.operation).await?;
            response::read::<K>(answer, &self.operation)
        })
    }

    /// Reads the answer to a request that was created with [`to_http`](Self::to_http).
    ///
    /// # Errors
    ///
    /// Returns the error that awaiting the request would return: for a status other than success, and for a body that
    /// cannot be read.
    pub fn read(&self, answer: http::Response<Bytes>) -> Result<Response<K::Output>> {
        let checked = self.client.check_nodes(&self.operation, &answer);
        checked.map_err(|error| self.operation.explain(error))?;
        let exchanged = Exchanged {
            answer,
            authorization: None,
        };
        response::read::<K>(exchanged, &self.operation)
    }
}

impl<K: Kind> IntoFuture for Request<K> {
    type Output = Result<K::Output>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let answer = self.client.exchange(&self.operation).await?;
            Ok(response::read::<K>(answer, &self.operation)?.body)
        })
    }
}

impl<K> Clone for Request<K> {
    fn clone(&self) -> Self {
        Self::new(self.client.clone(), self.operation.clone())
    }
}

impl<K> fmt::Debug for Request<K> {
    /// Shows the method and address of the request, including its query, and the names of its headers, but neither its
    /// body nor the values of headers.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self
            .operation
            .headers
            .keys()
            .map(http::HeaderName::as_str)
            .collect();
        let version = slashed(self.operation.version.path);
        let query = || self.operation.options.to_query();
        let own = || format!("{version}{}?{}", self.operation.path, query());
        let link = self.operation.link.as_deref().map(str::to_owned);
        let address = link.unwrap_or_else(own);
        let (path, query) = address.split_once('?').unwrap_or((&address, ""));
        formatter
            .debug_struct("Request")
            .field("method", &self.operation.method)
            .field("path", &path)
            .field("query", &query)
            .field("headers", &headers)
            .field("body_bytes", &self.operation.body.as_ref().map(Bytes::len))
            .field("is_streamed", &self.operation.streamed.is_some())
            .finish_non_exhaustive()
    }
}
