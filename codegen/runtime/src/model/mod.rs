//! What all models share: one reader, one writer, and the parts that their fields are made of.
//!
//! An emitted model only says which fields it has ([`Model`]); everything else is here. Reading is
//! total: every JSON object reads into every model, and what does not fit its declared type is
//! kept in [`AdditionalProperties`] under its own name. Writing returns what was read.
//!
//! A model gives access to its fields as slots, one for each property of its description. A slot is an
//! `Option<T>` of a [`WireValue`], which is the type of the value: it says how each kind of JSON becomes a
//! `T`, and how a `T` is written. A sink is what the reader needs of a slot, and of the `Vec` behind one. So
//! the reader and the writer are compiled once, and a type of a value is one implementation:
//!
//! ```text
//!   JSON ──► reader ──────────────────────► Sink ──────────► T::from_text, from_number, …
//!              │ asks for a property's       ▲  (put_text, …)  (WireValue) ──► Reading
//!              ▼                             │
//!            Model ── fields_mut(visit) ───► Slot = Option<T>
//!              ▲
//!              │ asks for a property's
//!   JSON ◄── writer ◄──── Wire ◄── Slot::wire ◄── T::to_wire (WireValue)
//! ```
//!
//! [`Reading`](crate::emitted::Reading) says whether a value is written back as the same JSON; where it is
//! not, the original JSON is kept as well. An object asks its [`Hierarchy`](crate::emitted::Hierarchy) first which
//! of several types it is.
//!
//! The files know each other in one direction: `name`, `additional`, `structured`, `hierarchy` (data) → `value`
//! (the traits between the reader, the writer and the types) → `object`, `property`, `slot`, `enumeration`,
//! `polymorphic` (what implements them) and `tree`, `object_type`, `as_read`, `read`, `write`, `primitive`, `convert`.

mod additional;
mod as_read;
mod bind;
mod convert;
pub(crate) mod enumeration;
pub(crate) mod hierarchy;
pub(crate) mod name;
mod object;
mod object_type;
pub(crate) mod polymorphic;
mod primitive;
mod property;
pub(crate) mod read;
mod slot;
pub(crate) mod structured;
pub(crate) mod tree;
pub(crate) mod value;
pub(crate) mod write;

pub use additional::{AdditionalProperties, AdditionalPropertiesIter};
pub use bind::Bind;
pub use convert::Convert;
pub use object::{Model, Target};
pub use property::{Handle, NavigationProperty, Property};
pub use value::WireValue;
pub use write::RequestBody;

pub(crate) use additional::Kept;
pub(crate) use read::{ReadInto, Reader, read_value};
#[cfg(feature = "client")]
pub(crate) use write::request_body;
pub(crate) use write::{Purpose, Written, in_request};
