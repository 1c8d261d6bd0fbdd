//! Counters of requests for an entity: a long-running operation advances with each.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use odata_runtime::testing::{Answer, Call};

/// Counts requests by id. Clones share the counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Looks(Arc<Mutex<BTreeMap<String, usize>>>);

impl Looks {
    /// Starts to count.
    pub(super) fn begin(&self, id: &str) {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.entry(id.to_owned()).or_default();
    }

    /// Returns whether counting has started.
    pub(super) fn has_begun(&self, id: &str) -> bool {
        let looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.contains_key(id)
    }

    /// Increments the count and returns it.
    pub(super) fn next(&self, id: &str) -> usize {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let looks = looks.entry(id.to_owned()).or_default();
        *looks += 1;
        *looks
    }

    /// Creates an operation that counts.
    pub(super) fn then(
        &self,
        operation: fn(&mut Call<'_>, &Looks) -> Answer,
    ) -> impl Fn(&mut Call<'_>) -> Answer + Send + Sync + 'static {
        let looks = self.clone();
        move |call| operation(call, &looks)
    }
}
