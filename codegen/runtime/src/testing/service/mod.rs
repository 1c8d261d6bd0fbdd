//! A service in memory: what OData says of one, over the routes and the models that were emitted.

mod call;
mod crud;
mod dispatch;
mod evaluate;
mod expression;
mod fault;
mod headers;
mod literal;
mod options;
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
use super::clock::Clock;
use super::sent::Sent;
use crate::model::WireValue;
use crate::request::{Get, List, Request};
use crate::transport::{BoxFuture, Transport, TransportError};
use shape::Shape;
use state::{State, names};

/// A service in memory, which is a transport: it keeps what it is given in the form of the emitted models.
///
/// Requests of the emitted builders say where something is and what its type is. An entity set is a list with the
/// items in it, or a property of an entity; what is an operation, or is otherwise than OData has it, is a closure:
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
/// It routes by the table of the emitted crate, and answers 404 and 405 by it. It takes `$filter`, `$orderby`,
/// `$select`, `$expand`, `$top`, `$skip` and `$count`, pages by `$skiptoken`, and takes batches. What a request
/// carries is checked against the models: a property that is not declared or that only the service sets, and a value
/// of another type, is 400 with an OData error. A new entity gets a key. The items of a delta are done one by one,
/// and what [`on_item`](Self::on_item) refuses is told inside of a 200.
///
/// A clone is another handle to the same service. A closure that asks the service itself waits for ever; the
/// [`Call`] has what is kept.
#[derive(Clone, Default)]
pub struct Service {
    state: Arc<Mutex<State>>,
    clock: Clock,
}

impl Service {
    /// A service that keeps nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers the version that a request is under, and gives the path of its route, that of the version in front.
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

    /// Keeps an entity set with these items: models, or JSON for what a model would not write.
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

    /// Keeps an entity: a singleton, or the root of all the others. The sets that its properties are need no
    /// [`with`](Self::with): they are there, and empty where the entity says nothing of them.
    #[must_use]
    pub fn with_entity<T: WireValue, E>(self, get: &Get<T, E>, entity: impl Serialize) -> Self {
        let path = self.path(get);
        self.add(path, Shape::of::<T>(), serde_json::to_value(entity))
    }

    /// Shows an entity, and all that is under it, at a second place: that of another version of the service, for
    /// instance, whose models may be others.
    #[must_use]
    pub fn with_same<T, E, U: WireValue, F>(self, first: &Get<T, E>, second: &Get<U, F>) -> Self {
        let (first, second) = (self.path(first), self.path(second));
        self.lock()
            .store
            .add_another(second, Shape::of::<U>(), &first);
        self
    }

    /// Answers requests like this one by a closure: an action, a function, or anything that is otherwise than OData
    /// has it, in which [`Call::proceed`] does what would be done without it. The keys of the request do not count.
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

    /// Shows new items of a set to a closure, which completes or refuses them, whether they come by a create, inside
    /// of another entity, or by a delta. An item has its key by then.
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

    /// Shows each request to a closure before anything else sees it; the fault that the closure gives is the
    /// answer. This is where tokens are checked.
    #[must_use]
    pub fn guarded(
        self,
        guard: impl Fn(&Sent) -> Result<(), Fault> + Send + Sync + 'static,
    ) -> Self {
        self.lock().guards.push(Arc::new(guard));
        self
    }

    /// Shows the JSON of each answer that is a success to a closure, which may change it.
    #[must_use]
    pub fn finished_by(self, finish: impl Fn(&Sent, &mut Value) + Send + Sync + 'static) -> Self {
        self.lock().finishes.push(Arc::new(finish));
        self
    }

    /// How many items a page has at most: 100 unless this says otherwise.
    #[must_use]
    pub fn page_size(self, items: usize) -> Self {
        self.lock().paging.size = items;
        self
    }

    /// Takes `$top` for the size of a page, as many services do, and not for the number of all items.
    #[must_use]
    pub fn top_is_page_size(self) -> Self {
        self.lock().paging.top_is_size = true;
        self
    }

    /// Puts a page without items between the first and the second, as some services do.
    #[must_use]
    pub fn with_empty_pages(self) -> Self {
        self.lock().paging.has_empty_page = true;
        self
    }

    /// Answers the next requests, this many, with 429 and `Retry-After: 1`.
    pub fn throttle(&self, requests: usize) {
        self.lock().throttled = requests;
    }

    /// The items that a set has now.
    #[must_use]
    pub fn items<T: WireValue, E>(&self, set: &List<T, E>) -> Vec<Value> {
        let mut path = self.path(set);
        let own = names(&set.operation.path);
        // A path with keys, not the one of its route.
        let version = path.len().saturating_sub(own.len());
        path.truncate(version);
        path.extend(own.iter().map(|segment| super::sent::decoded(segment)));
        let state = self.lock();
        let place = state.store.find(&path);
        let place = place.filter(|place| place.rest.is_empty());
        let items = place.map(|place| state.store.items(&place).into_iter().cloned().collect());
        items.unwrap_or_default()
    }

    /// What was sent, from the first to the last. The requests of a batch come behind it.
    #[must_use]
    pub fn sent(&self) -> Vec<Sent> {
        self.lock().sent.clone()
    }

    /// What was waited for, from the first to the last: before attempts, and between looks of a poll.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.clock.waits()
    }

    /// The answer to a request, for who serves it otherwise than as a transport: on a port, for instance.
    ///
    /// # Errors
    ///
    /// Fails where a closure gives a failure of the transport.
    pub fn respond(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let sent = Sent::from(request);
        let mut state = self.lock();
        state.sent.push(sent.clone());
        let mut answer = if batch::is_batch(&sent) {
            batch::answer(&sent, |part| {
                state.sent.push(part.clone());
                state.answer(&part).give(&part, 0)
            })?
        } else {
            state.answer(&sent).give(&sent, 0)?
        };
        // As services do, so that a call is found in logs.
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
            if answer.body().len() > body_limit {
                return Err(TransportError::body_too_large(body_limit));
            }
            Ok(answer)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.clock.kept_wait(duration))
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sent = self.sent();
        let sent: Vec<String> = sent.iter().map(ToString::to_string).collect();
        formatter
            .debug_struct("Service")
            .field("sent", &sent)
            .finish_non_exhaustive()
    }
}
