//! The items that emitted code imports, in one place.
//!
//! Nothing here is meant to be used by hand. It follows the needs of the emitter and may change in any release.
//!
//! A type of the metadata is emitted as a struct or enum with its documentation, and a table of its properties or
//! members, from which a macro makes what is alike for all types. The macros write all names with their paths, because
//! a type of the metadata may have the name of anything in the prelude.

mod enumeration;
mod polymorphic;
mod route_calls;
mod structured_type;
mod version;

pub use crate::{
    __enumeration as enumeration, __flags as flags, __polymorphic as polymorphic,
    __route_calls as route_calls, __structured_type as structured_type, __version as version,
};

pub use crate::model::argument::{Lent, lent, set, set_each};
pub use crate::model::enumeration::{Flags, debug_member, member_of, read_member};
pub use crate::model::object::{copy, equal};
pub use crate::model::polymorphic::{Polymorphic, Variant, get, new_variant};
pub use crate::model::read::deserialize;
pub use crate::model::structured::{PropertyInfo, StructuredType, base, property};
pub use crate::model::value::{
    Items, LiteralForm, Object, ObjectForm, Reading, Sink, Slot, Visit, VisitMut, Wire,
};
pub use crate::model::write::{debug, serialize};
pub use crate::model::{
    AdditionalProperties, Convert, Model, NavigationProperty, Property, Target, WireValue,
};
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json;

#[cfg(feature = "client")]
pub use crate::{
    bulk::AddAll,
    client::Client,
    patch::Patch,
    query::{Literal, Optional, Parameter},
    request::{
        Call, CallMedia, Content, Count, Get, GetMedia, GetReference, List, ListReferences, Raw,
        Reference, Resource, Value, Version, route,
    },
};
