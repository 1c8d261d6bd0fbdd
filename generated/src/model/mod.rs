//! What all models share: one reader, one writer, and the parts that their fields are made of.
//!
//! An emitted model only says which fields it has ([`Model`]); everything else is here. Reading is
//! total: every JSON object reads into every model, and what does not fit its declared type is
//! kept in [`AdditionalProperties`] under its own name. Writing gives back what was read.

mod additional;
mod debug;
mod flags;
mod name;
mod open_enum;
mod polymorphic;
mod primitive;
mod property;
mod read;
mod slot;
mod structured;
mod value;
mod write;

pub use additional::AdditionalProperties;
pub use debug::debug;
pub use flags::Flags;
pub use open_enum::{member_of, read_member};
pub use polymorphic::Hierarchy;
pub use property::{NavigationProperty, Property};
pub use read::deserialize;
pub(crate) use read::{Key, Reader, Target, read_value};
pub use slot::{Items, Sink, Slot, get, get_boxed};
pub use structured::{Model, PropertyInfo, StructuredType};
pub use value::{Reading, Wire, WireValue};
pub(crate) use write::{Purpose, Written};
pub use write::{RequestBody, serialize};
