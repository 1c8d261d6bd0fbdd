//! `add_all`: bulk additions to the collections of an entity, on the builder of an item.

use std::num::NonZeroUsize;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::docs::{Docs, code};
use crate::api::{ADD_ALL, Api, Builder, StructuredType};
use crate::naming::RustName;

/// Returns the method, if an update of the entity can add items.
pub(super) fn method(api: &Api, builder: &Builder, entity: &StructuredType) -> Option<TokenStream> {
    let most = api.items_per_update(builder)?;
    let name = RustName::of(ADD_ALL);
    let model = &entity.name.rust;
    let docs = docs(entity, most).attributes(4);
    let most = Literal::usize_unsuffixed(most.get());
    Some(quote! {
        #docs
        #[doc(alias = "bulk")]
        pub fn #name<T: WireValue>(
            &self,
            collection: NavigationProperty<models::#model, Vec<T>>,
            items: impl IntoIterator<Item = impl Into<T>>,
        ) -> AddAll<models::#model, T> {
            self.0.add_all(collection, items, #most)
        }
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
