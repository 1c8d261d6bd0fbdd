//! `add_all`: bulk additions to the collections of an entity, on the builder of an item.

use std::num::NonZeroUsize;

use super::super::docs::{Docs, code};
use super::super::imports::Scope;
use super::super::text::Function;
use crate::api::{ADD_ALL, Api, Builder, StructuredType};

/// Returns the method, if an update of the entity can add items.
pub(super) fn method(
    api: &Api,
    builder: &Builder,
    entity: &StructuredType,
    scope: &mut Scope<'_>,
) -> Option<Function> {
    let most = api.items_per_update(builder)?;
    let [add_all, property, value] =
        ["AddAll", "NavigationProperty", "WireValue"].map(|name| scope.known(name));
    let model = scope.model(&entity.name.rust);
    let signature = format!(
        "{ADD_ALL}<T: {value}>(&self, collection: {property}<{model}, Vec<T>>, \
         items: impl IntoIterator<Item = impl Into<T>>) -> {add_all}<{model}, T>"
    );
    Some(Function {
        docs: docs(entity, most),
        deprecated: None,
        alias: Some("bulk".to_owned()),
        signature,
        body: format!("self.0.add_all(collection, items, {most})"),
    })
}

fn docs(entity: &StructuredType, most: NonZeroUsize) -> Docs {
    let entity = code(entity.name.qualified.rsplit('.').next().unwrap_or_default());
    Docs::of(&format!(
        "Adds items to a collection of the {entity}, {most} in an update. Awaiting returns the outcome of each; as a \
         stream it yields the progress after each update."
    ))
    .linked("An example is in the module", "bulk", "odata_runtime::bulk")
}
