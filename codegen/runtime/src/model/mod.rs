//! The parts that all models share: one reader, one writer, and the types of their fields.
//!
//! An emitted model only declares its fields ([`Model`]); everything else is here. Reading is total: every JSON object
//! can be read as every model, and JSON that does not fit its declared type is kept in [`AdditionalProperties`] under
//! its name. Writing reproduces the JSON that was read.
//!
//! A model exposes its fields as slots, one for each property of its type description. A slot is an `Option<T>`, where
//! `T` is a [`WireValue`]: the type of the value, which defines how each kind of JSON becomes a `T`, and how a `T` is
//! written. A sink is the part of a slot, and of the `Vec` in one, that the reader needs. The reader and the writer are
//! therefore compiled once, and a type of a value is one implementation:
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
//! [`Reading`](crate::emitted::Reading) states whether a value is written back as the same JSON; if it is not, the
//! original JSON is kept as well. `Hierarchy` determines which of several types an object has, before it is read.
//!
//! Models are read from text alone (`source`): a value of any other deserializer is written as text first (`text_of`).
//!
//! The files know each other in one direction: `name`, `mend`, `json`, `source`, `text_of`, `argument`, `additional`,
//! `structured`, `hierarchy` (data) → `value` (the traits between the reader, the writer and the types) → `object`,
//! `property`, `slot`, `enumeration`, `polymorphic` (what implements them) and `covered`, `object_type`, `reader`, `read`,
//! `write`, `primitive`, `convert`.

mod additional;
pub(crate) mod argument;
mod bind;
mod convert;
mod covered;
pub(crate) mod enumeration;
pub(crate) mod hierarchy;
pub(crate) mod json;
mod media;
pub(crate) mod mend;
pub(crate) mod name;
pub(crate) mod object;
mod object_type;
pub(crate) mod polymorphic;
mod primitive;
mod property;
pub(crate) mod read;
mod reader;
mod slot;
pub(crate) mod source;
pub(crate) mod structured;
pub(crate) mod text_of;
pub(crate) mod value;
pub(crate) mod write;

pub use additional::{AdditionalProperties, AdditionalPropertiesIter};
pub use bind::Bind;
pub use convert::Convert;
pub use media::MediaInfo;
pub use object::{Model, Target};
pub use property::{Handle, NavigationProperty, Property};
pub use value::WireValue;
pub use write::RequestBody;

pub(crate) use additional::Kept;
pub(crate) use json::{Json, is_beyond, tree_of};
pub(crate) use mend::may_be_odd_number;
pub(crate) use read::{ReadInto, read_text, read_value};
pub(crate) use reader::Reader;
#[cfg(feature = "client")]
pub(crate) use write::request_body;
pub(crate) use write::{Purpose, TYPE_ANNOTATIONS, Written, has_new_entities, in_request};
