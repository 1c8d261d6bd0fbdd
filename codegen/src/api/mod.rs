//! The model of a crate: everything that the roots of a version reach, sorted, with CSDL names and final Rust names. A
//! crate is emitted from it, and two states are compared by it.

mod add_all;
mod addresses;
mod apart;
mod arguments;
mod build;
mod build_operations;
mod build_types;
mod calls;
mod definitions;
mod elements;
mod heavy;
mod index;
mod limit;
mod names;
mod property_names;
mod reference;
mod requests;
mod resource;
mod resources;
mod rust_type;
mod surface;
mod types;
mod undescribed;
mod version;

#[cfg(test)]
mod tests;

pub use crate::config::{EnumLiterals, KeyForm, RequestsConfig};
pub use crate::csdl::OperationKind;
pub use crate::schema::{Deprecation, Permission, PrimitiveType};
pub(crate) use add_all::ADD_ALL;
pub use addresses::Addresses;
pub use heavy::HeavyPath;
pub(crate) use heavy::{Place, heaviest_paths};
pub use requests::{Answer, Payload, PermittedAt, REQUESTS, Receiver, Request, RequestKind};
pub use resources::*;
pub(crate) use rust_type::Names;
pub use rust_type::RustType;
pub use surface::{Item, ItemKind, Signature, SignatureArgument};
pub(crate) use surface::{SERVICE, is_key, key_of};
pub use types::*;
pub use version::{Api, ApiVersion};
