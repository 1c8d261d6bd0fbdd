//! What all models share: one reader, one writer, and the parts that their fields are made of.
//!
//! An emitted model only says which fields it has ([`Model`]); everything else is here. Reading is
//! total: every JSON object reads into every model, and what does not fit its declared type is
//! kept in [`AdditionalProperties`] under its own name. Writing gives back what was read.

mod additional;
mod enumeration;
mod name;
mod polymorphic;
mod primitive;
mod property;
mod read;
mod slot;
mod structured;
mod value;
mod write;

pub use additional::{AdditionalProperties, AdditionalPropertiesIter};
pub use property::{NavigationProperty, Property, Target};
pub use structured::Model;
pub use value::WireValue;
pub use write::RequestBody;

// What emitted models are made of; no user has business with it.
#[doc(hidden)]
pub use self::{
    enumeration::{Flags, member_of, read_member},
    polymorphic::Hierarchy,
    read::deserialize,
    slot::{Items, Sink, Slot, Taken, get, get_boxed},
    structured::{PropertyInfo, StructuredType},
    value::{Reading, Wire},
    write::{debug, serialize},
};

pub(crate) use read::{Key, ReadInto, Reader, read_value};
pub(crate) use write::{Purpose, Written};
