//! The public surface of emitted code, as data: every public item with its Rust signature and its name on the wire. The
//! listing prints it, and source compatibility is judged by it.

mod item;
mod models;
mod requests;
mod signature;

pub use item::{Item, ItemKind};
pub(crate) use item::{is_key, key_of};
pub(crate) use requests::SERVICE;
pub use signature::{Signature, SignatureArgument};

use super::version::Api;

impl Api {
    /// Every public item, in no order that is worth anything.
    pub fn surface(&self) -> Vec<Item> {
        let mut items = vec![requests::module(self)];
        for enumeration in &self.enum_types {
            models::enumeration(enumeration, &mut items);
        }
        for structured in &self.structured_types {
            models::structured(self, structured, &mut items);
            if let Some(polymorphic) = &structured.polymorphic {
                models::polymorphic(self, structured, polymorphic, &mut items);
            }
        }
        if !self.resources.is_empty() {
            requests::root(self, &mut items);
        }
        for builder in &self.resources.builders {
            requests::builder(self, builder, &mut items);
        }
        items
    }
}
