//! The state of a service, and a request that it answers.

use std::sync::Arc;

use http::Method;
use serde_json::Value;

use super::super::reply::Reply;
use super::super::sent::Sent;
use super::fault::Fault;
use super::show::Paging;
use super::store::{MediaStore, Store, apart, is_name};
use crate::route::Version;

/// The answer of a service.
pub type Answer = Result<Reply, Fault>;

/// Answers a call.
pub(super) type Operation = Arc<dyn Fn(&mut Call<'_>) -> Answer + Send + Sync>;
/// Completes a new item, or refuses it.
pub(super) type ItemHook =
    Arc<dyn Fn(&mut Call<'_>, &mut Value) -> Result<(), Fault> + Send + Sync>;
/// Checks a request before any other processing.
pub(super) type Guard = Arc<dyn Fn(&Sent) -> Result<(), Fault> + Send + Sync>;
/// Changes the JSON of an answer.
pub(super) type Finish = Arc<dyn Fn(&Sent, &mut Value) + Send + Sync>;

/// A request that a service answers, with access to the data of the service.
pub struct Call<'a> {
    pub(super) state: &'a mut State,
    pub(super) sent: &'a Sent,
    /// The decoded segments of the whole path.
    pub(super) segments: Vec<String>,
    /// The path of the route, with names in braces instead of keys.
    pub(super) template: Vec<String>,
}

/// The whole state of a service.
pub(super) struct State {
    pub(super) store: Store,
    /// Versions of the service, each with its path.
    pub(super) versions: Vec<(Vec<String>, &'static Version)>,
    pub(super) operations: Vec<(Method, Vec<String>, Operation)>,
    pub(super) item_hooks: Vec<(Vec<String>, ItemHook)>,
    pub(super) guards: Vec<Guard>,
    pub(super) finishes: Vec<Finish>,
    pub(super) paging: Paging,
    /// The number of requests still to be throttled.
    pub(super) throttled: usize,
    pub(super) media: MediaStore,
    /// The items of collections at times that links to later changes name.
    pub(super) snapshots: Vec<Vec<Value>>,
    ids: u64,
    times: u32,
}

impl Default for State {
    fn default() -> Self {
        Self {
            store: Store::default(),
            versions: Vec::new(),
            operations: Vec::new(),
            item_hooks: Vec::new(),
            guards: Vec::new(),
            finishes: Vec::new(),
            paging: Paging {
                size: 100,
                top_is_size: false,
                has_empty_page: false,
            },
            throttled: 0,
            media: MediaStore::default(),
            snapshots: Vec::new(),
            ids: 0,
            times: 0,
        }
    }
}

impl State {
    pub(super) fn new_id(&mut self) -> String {
        self.ids += 1;
        format!("e5a1b0c2-4f6d-4a88-9d37-{:012x}", 0x5eed_0000 + self.ids)
    }

    /// A number that no other entity has as its key.
    pub(super) fn new_number(&mut self) -> u64 {
        self.ids += 1;
        0x5eed_0000 + self.ids
    }

    pub(super) fn now(&mut self) -> String {
        self.times += 1;
        let (hours, minutes) = (8 + self.times / 3600, self.times / 60 % 60);
        let seconds = self.times % 60;
        format!("2026-02-02T{hours:02}:{minutes:02}:{seconds:02}.1234567Z")
    }

    /// Returns the number of segments before the path that is relative to the version.
    pub(super) fn version_of(&self, segments: &[String]) -> usize {
        let versions = self.versions.iter();
        let own = versions.filter(|(path, _)| begins_with(segments, path));
        own.map(|(path, _)| path.len()).max().unwrap_or(0)
    }

    /// Returns the closures for new items of a collection.
    pub(super) fn hooks_of(&self, template: &[String]) -> Vec<ItemHook> {
        let hooks = self.item_hooks.iter();
        let own = hooks.filter(|(path, _)| {
            let path = apart(path);
            let is_key = |name: &str| name.starts_with(['{', '(']);
            let same = |(one, other): (&String, &String)| {
                is_name(one, other) || (is_key(one) && is_key(other))
            };
            path.len() == template.len() && path.iter().zip(template).all(same)
        });
        own.map(|(_, hook)| Arc::clone(hook)).collect()
    }
}

/// Returns the segments of a path.
pub(super) fn names(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(str::to_owned).collect()
}

/// Returns whether segments begin with those of a path.
pub(super) fn begins_with(segments: &[String], path: &[String]) -> bool {
    let mut pairs = path.iter().zip(segments);
    path.len() <= segments.len() && pairs.all(|(one, other)| is_name(one, other))
}
