//! A service in memory: the standard behaviour of OData, with the routes and models that were emitted.

mod call;
mod changes;
mod crud;
mod dispatch;
mod evaluate;
mod expression;
mod fault;
mod headers;
mod literal;
mod media;
mod options;
mod references;
mod search;
mod shape;
mod show;
mod state;
mod store;
mod target;
#[cfg(test)]
mod tests;

pub use fault::Fault;
pub use state::{Answer, Call};

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::batch;
use super::record::Record;
use super::sent::Sent;
use crate::model::WireValue;
use crate::request::{Get, List, Request};
use crate::transport::{BoxFuture, Transport, TransportError};
use shape::Shape;
use state::{State, names};

/// A service in memory. It is a transport, and stores its data in the form of the emitted models.
///
/// Requests of the emitted builders identify a resource and its type. An entity set is given by a list request and its
/// items, or by a property of an entity; operations, and any behaviour that deviates from OData, are closures:
///
/// ```
/// use msgraph_backup_restore::testing::{Reply, Service};
/// use msgraph_backup_restore::v1_0::models::ExchangeProtectionPolicy;
/// use msgraph_backup_restore::{BackupRestore as _, Client, Result};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<()> {
/// let api = Client::graph().build_offline()?.v1_0();
/// let policies = api.exchange_protection_policies();
/// let service = Service::new()
///     .with(&policies.list(), [json!({"id": "a", "displayName": "Board", "status": "inactive"})])
///     .on(&policies.by_id("any").activate(), |call| {
///         let policy = call.entity()?;
///         policy.insert("status".into(), "active".into());
///         Ok(Reply::json(&*policy))
///     });
///
/// let client = Client::graph().anonymous().transport(service.clone()).build()?;
/// let policies = client.v1_0().exchange_protection_policies();
/// policies.by_id("a").activate().await?;
/// let name = ExchangeProtectionPolicy::DISPLAY_NAME;
/// let found = policies.list().filter(name.starts_with("Bo")).await?;
/// assert_eq!(found.value[0].status.as_ref().unwrap().as_str(), "active");
/// # Ok(())
/// # }
/// ```
///
/// The service routes by the table of the emitted crate, and answers 404 and 405 accordingly. It supports `$filter`,
/// `$search`, `$orderby`, `$select`, `$expand` with `$levels`, `$top`, `$skip` and `$count`, pages with `$skiptoken`,
/// and batches. It checks the content of requests against the models: a property that is not declared or that only the
/// service sets, a value of another type, and an unknown member of an enumeration, is a 400 with an OData error. A new
/// entity gets a key. The items of a delta are processed one by one, and the refusals of [`on_item`](Self::on_item) are
/// reported inside a 200. Tracked changes are answered with a delta link, and `$deltatoken` returns the changes since.
/// References (`$ref`, `@odata.bind`) copy the referenced entity. Media and streams are kept as bytes.
///
/// A clone is another handle to the same service. A closure that calls the service itself deadlocks; it accesses the
/// data through its [`Call`].
#[derive(Clone, Default)]
pub struct Service {
    state: Arc<Mutex<State>>,
    record: Record,
}

impl Service {
    /// Creates a service without data.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Registers the version of a request, and returns the path of its route, including that of the version.
    fn path<K>(&self, request: &Request<K>) -> Vec<String> {
        let (endpoint, operation) = (request.client.endpoint(), &request.operation);
        let version = operation.version;
        let root = endpoint.address(version.path, "", "");
        let root = root.strip_prefix(&endpoint.origin()).unwrap_or(&root);
        let mut path: Vec<String> = names(root);
        path.retain(|segment| !segment.is_empty());
        let mut state = self.lock();
        let is_known = state.versions.iter().any(|(known, _)| *known == path);
        if !is_known {
            state.versions.push((path.clone(), version));
        }
        path.extend(names(operation.route().path()));
        path
    }

    fn add(self, path: Vec<String>, shape: Shape, json: serde_json::Result<Value>) -> Self {
        self.lock().store.add(path, shape, json.unwrap_or_default());
        self
    }

    /// Adds an entity set with these items: models, or JSON for values that a model would not write.
    #[must_use]
    pub fn with<T: WireValue, E>(
        self,
        set: &List<T, E>,
        items: impl IntoIterator<Item = impl Serialize>,
    ) -> Self {
        let path = self.path(set);
        let items = items.into_iter().map(serde_json::to_value);
        let items = items.collect::<serde_json::Result<Vec<_>>>();
        self.add(path, Shape::of::<Vec<T>>(), items.map(Value::Array))
    }

    /// Adds an entity: a singleton, or the root of all others. The entity sets among its properties need no
    /// [`with`](Self::with): they exist, and are empty unless the entity has items for them.
    #[must_use]
    pub fn with_entity<T: WireValue, E>(self, get: &Get<T, E>, entity: impl Serialize) -> Self {
        let path = self.path(get);
        self.add(path, Shape::of::<T>(), serde_json::to_value(entity))
    }

    /// Makes an entity, and everything below it, available at a second path: for example, that of another version of
    /// the service, whose models may differ.
    #[must_use]
    pub fn with_same<T, E, U: WireValue, F>(self, first: &Get<T, E>, second: &Get<U, F>) -> Self {
        let (first, second) = (self.path(first), self.path(second));
        self.lock()
            .store
            .add_another(second, Shape::of::<U>(), &first);
        self
    }

    /// Answers requests like this one with a closure: an action, a function, or anything that deviates from OData. In
    /// the closure, [`Call::proceed`] returns the standard answer. The keys of the request are ignored.
    #[must_use]
    pub fn on<K>(
        self,
        request: &Request<K>,
        answer: impl Fn(&mut Call<'_>) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let path = self.path(request);
        let method = request.operation.method.clone();
        self.lock()
            .operations
            .push((method, path, Arc::new(answer)));
        self
    }

    /// Passes new items of a set to a closure, which completes or refuses them, whether they come from a create, inside
    /// another entity, or from a delta. An item already has its key.
    #[must_use]
    pub fn on_item<T, E>(
        self,
        set: &List<T, E>,
        complete: impl Fn(&mut Call<'_>, &mut Value) -> Result<(), Fault> + Send + Sync + 'static,
    ) -> Self {
        let path = self.path(set);
        self.lock().item_hooks.push((path, Arc::new(complete)));
        self
    }

    /// Passes each request to a closure before any other processing; a fault that the closure returns is the answer.
    /// This is the place to check tokens.
    #[must_use]
    pub fn guarded(
        self,
        guard: impl Fn(&Sent) -> Result<(), Fault> + Send + Sync + 'static,
    ) -> Self {
        self.lock().guards.push(Arc::new(guard));
        self
    }

    /// Passes the JSON of each successful answer to a closure, which may change it.
    #[must_use]
    pub fn finished_by(self, finish: impl Fn(&Sent, &mut Value) + Send + Sync + 'static) -> Self {
        self.lock().finishes.push(Arc::new(finish));
        self
    }

    /// Sets the maximum number of items on a page. The default is 100.
    #[must_use]
    pub fn page_size(self, items: usize) -> Self {
        self.lock().paging.size = items;
        self
    }

    /// Treats `$top` as the size of a page, as many services do, instead of the total number of items.
    #[must_use]
    pub fn top_is_page_size(self) -> Self {
        self.lock().paging.top_is_size = true;
        self
    }

    /// Inserts a page without items between the first and the second, as some services do.
    #[must_use]
    pub fn with_empty_pages(self) -> Self {
        self.lock().paging.has_empty_page = true;
        self
    }

    /// Answers this many of the next requests with 429 and `Retry-After: 1`.
    pub fn throttle(&self, requests: usize) {
        self.lock().throttled = requests;
    }

    /// Returns the items that a set contains now.
    #[must_use]
    pub fn items<T: WireValue, E>(&self, set: &List<T, E>) -> Vec<Value> {
        let mut path = self.path(set);
        let own = names(&set.operation.path);
        // A path with keys, not that of its route.
        let version = path.len().saturating_sub(own.len());
        path.truncate(version);
        path.extend(own.iter().map(|segment| super::sent::decoded(segment)));
        let state = self.lock();
        let place = state.store.find(&path);
        let place = place.filter(|place| place.rest.is_empty());
        let items = place.map(|place| state.store.items(&place).into_iter().cloned().collect());
        items.unwrap_or_default()
    }

    /// Returns the requests, from the first to the last. The requests of a batch follow it.
    #[must_use]
    pub fn sent(&self) -> Vec<Sent> {
        self.record.sent()
    }

    /// Returns the waits, from the first to the last: before attempts, and between the requests of a poll.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.record.waits()
    }

    /// Returns the answer to a request, to serve it in another way than as a transport: on a port, for instance.
    ///
    /// # Errors
    ///
    /// Returns an error if a closure returns a failure of the transport.
    pub fn respond(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let sent = Sent::from(request);
        let mut state = self.lock();
        self.record.keep(&sent);
        let mut answer = if batch::is_batch(&sent) {
            batch::answer(&sent, |part| {
                self.record.keep(&part);
                state.answer(&part).give(&part, 0)
            })?
        } else {
            state.answer(&sent).give(&sent, 0)?
        };
        // As services do, so that a call can be found in logs.
        let headers = answer.headers_mut();
        headers.insert("request-id", HeaderValue::from_static("service-id"));
        let id = sent.headers().get("client-request-id");
        headers.extend(id.map(|id| (HeaderName::from_static("client-request-id"), id.clone())));
        Ok(answer)
    }
}

impl Transport for Service {
    fn send(
        &self,
        request: http::Request<Bytes>,
        body_limit: usize,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let answer = self.respond(request)?;
            self.record
                .hand_over(answer, Duration::ZERO, body_limit)
                .await
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.record.sleep(duration)
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Service")
            .field("sent", &self.record)
            .finish_non_exhaustive()
    }
}
