//! Bulk additions to the collections of an entity: which builders have them.

use std::num::NonZeroUsize;

use super::requests::Payload;
use super::resources::{Builder, MethodCall};
use super::version::Api;

/// The name of the method.
pub(crate) const ADD_ALL: &str = "add_all";

impl Api {
    /// Returns how many items an update of the builder's resource may add, if such an update is possible.
    pub(crate) fn items_per_update(&self, builder: &Builder) -> Option<NonZeroUsize> {
        let most = self.version.items_per_update?;
        let entity = self.structured_types.get(builder.entity_type.0)?;
        let is_updated = builder.methods.iter().any(|method| {
            matches!(method.call, MethodCall::Request(kind) if kind.row().payload == Payload::Patch)
        });
        let is_taken = builder
            .methods
            .iter()
            .any(|method| method.rust.as_str() == ADD_ALL);
        let mut properties = entity.properties.iter();
        let has_collection = properties
            .any(|property| property.navigation.is_some() && property.type_reference.is_collection);
        // The collections of a root have separate addresses, at which items are created.
        let mut entries = self.resources.entries.iter();
        let is_root = entries.any(|entry| {
            let root = self.resources.builders.get(entry.builder.0);
            root.is_some_and(|root| root.rust == builder.rust)
        });
        // The answer of a polymorphic type must be read as the type that declares the collections.
        let is_polymorphic = entity.polymorphic.is_some();
        (is_updated && !is_taken && has_collection && !is_root && !is_polymorphic).then_some(most)
    }
}
