//! What the reader knows of the whole body.

use super::additional::{AdditionalProperties, Kept};
use super::json::Json;
use super::name::Names;
use super::source::{Result, Source};
use serde_json::Value;

/// The state while one body is read.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The JSON that must be kept after the last value.
    pub(super) kept: Option<Json>,
    pub(super) names: Names,
    /// Whether the value being read is part of JSON that is kept as a whole.
    pub(super) is_covered: bool,
    /// The memory that models take in excess of [`MAX_FACTOR`] times the memory of the same JSON as a tree.
    excess: usize,
}

/// The maximum memory of a model, as a multiple of the memory of its JSON object as a tree.
const MAX_FACTOR: usize = 3;

/// The maximum excess memory of all models of a body, in bytes.
const MAX_EXCESS: usize = 1024 * 1024;

/// The size in bytes of an empty object as a tree; `LEAST_TREE` is the smallest size of any other object.
const EMPTY_TREE: usize = size_of::<Value>();
const LEAST_TREE: usize = 10 * size_of::<(String, Value)>();

impl Reader {
    /// Takes the JSON that must be kept after the last value.
    pub(crate) fn take_kept(&mut self) -> Json {
        self.kept.take().unwrap_or_default()
    }

    /// Returns whether a model of this size is too large for its JSON object. An empty object has three bytes of JSON,
    /// and an array of them as models would take about a hundred times its own length.
    #[inline]
    pub(super) fn is_too_large(&mut self, size: usize, is_empty: bool) -> bool {
        let tree = if is_empty { EMPTY_TREE } else { LEAST_TREE };
        let excess = size.saturating_sub(MAX_FACTOR * tree);
        if self.excess + excess > MAX_EXCESS {
            return true;
        }
        self.excess += excess;
        false
    }

    /// Reads an undeclared property.
    #[inline]
    pub(crate) fn read_undeclared(
        &mut self,
        name: &str,
        additional: &mut AdditionalProperties,
        kept: &mut Kept,
        source: &mut Source<'_>,
    ) -> Result<()> {
        let place = additional.place(name, &mut self.names, kept);
        *place = source.json()?;
        Ok(())
    }
}
