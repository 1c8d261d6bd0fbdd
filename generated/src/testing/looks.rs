//! How often something was looked at: what takes a while goes on by that.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use odata_runtime::testing::{Answer, Call};

/// Counts looks by id. A clone counts the same.
#[derive(Clone, Debug, Default)]
pub(super) struct Looks(Arc<Mutex<BTreeMap<String, usize>>>);

impl Looks {
    /// Begins to count.
    pub(super) fn begin(&self, id: &str) {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.entry(id.to_owned()).or_default();
    }

    /// Whether counting began.
    pub(super) fn has_begun(&self, id: &str) -> bool {
        let looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.contains_key(id)
    }

    /// Counts one more.
    pub(super) fn next(&self, id: &str) -> usize {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let looks = looks.entry(id.to_owned()).or_default();
        *looks += 1;
        *looks
    }

    /// An operation that counts.
    pub(super) fn then(
        &self,
        operation: fn(&mut Call<'_>, &Looks) -> Answer,
    ) -> impl Fn(&mut Call<'_>) -> Answer + Send + Sync + 'static {
        let looks = self.clone();
        move |call| operation(call, &looks)
    }
}
