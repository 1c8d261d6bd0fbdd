//! For emitted code only: what it imports, in one place.
//!
//! Nothing here is meant to be used by hand. It follows the needs of the emitter and may change with any
//! release of it.

pub use crate::model::{
    AdditionalProperties, Flags, Hierarchy, Model, NavigationProperty, Property, PropertyInfo,
    Reading, Slot, StructuredType, Target, Wire, WireValue, debug, deserialize, get, get_boxed,
    member_of, read_member, serialize,
};
pub use {serde, serde_json};

#[cfg(feature = "client")]
pub use crate::{
    client::Client,
    patch::Patch,
    query::Literal,
    request::{Call, Count, Get, List, Resource, Route, Value, Version},
};
