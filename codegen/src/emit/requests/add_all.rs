//! `add_all`: what a builder of an item has for adding to the collections of the entity in bulk.

use std::num::NonZeroUsize;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::docs::{Docs, code};
use super::super::surface::{Remarks, Surface};
use super::super::types::builder_of;
use crate::api::{Api, Builder, MethodCall, Payload, StructuredType};
use crate::naming::RustName;

/// The method's name.
const NAME: &str = "add_all";

/// The method, where an update of the entity can add items, and its line in the listing.
pub(super) fn method(
    api: &Api,
    builder: &Builder,
    entity: &StructuredType,
    surface: &mut Surface,
) -> Option<TokenStream> {
    let most = api.version.items_per_update?;
    let is_updated = builder.methods.iter().any(|method| {
        matches!(method.call, MethodCall::Request(kind) if kind.row().payload == Payload::Patch)
    });
    let is_taken = builder.methods.iter().any(|method| &*method.rust == NAME);
    let mut properties = entity.properties.iter();
    let has_collection = properties
        .any(|property| property.navigation.is_some() && property.type_reference.is_collection);
    // The collections of a root have addresses of their own, at which items are created.
    let mut entries = api.resources.entries.iter();
    let is_root = entries
        .any(|entry| builder_of(api, entry.builder).is_ok_and(|root| root.rust == builder.rust));
    // Of a hierarchy, the type that has the collections is what the answer must be read as.
    let is_polymorphic = entity.polymorphic.is_some();
    if !is_updated || is_taken || !has_collection || is_root || is_polymorphic {
        return None;
    }
    let name = RustName::of(NAME);
    let model = &entity.name.rust;
    let listed = format!(
        "{NAME}(NavigationProperty<models::{model}, Vec<T>>, impl IntoIterator<Item = impl Into<T>>) -> AddAll<models::{model}, T>"
    );
    surface.associated(&builder.rust, &listed, Remarks::default());
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
        "Adds items to a collection of the {entity}, {most} in an update. Awaiting gives what became of each; as a \
         stream it gives the progress after each update."
    ))
}
