//! Primitive types of OData's `Edm` namespace that Rust has no exact match for.
//!
//! | Edm | Rust |
//! |---|---|
//! | `Edm.Binary` | [`Binary`] |
//! | `Edm.Boolean` | `bool` |
//! | `Edm.Byte`, `Edm.SByte` | `u8`, `i8` |
//! | `Edm.Date` | [`Date`] |
//! | `Edm.DateTimeOffset` | [`DateTimeOffset`] |
//! | `Edm.Decimal` | [`Decimal`] |
//! | `Edm.Double`, `Edm.Single` | `f64`, `f32` |
//! | `Edm.Duration` | [`Duration`] |
//! | `Edm.Guid` | [`Guid`] |
//! | `Edm.Int16`, `Edm.Int32`, `Edm.Int64` | `i16`, `i32`, `i64` |
//! | `Edm.String` | `String` |
//! | `Edm.TimeOfDay` | [`TimeOfDay`] |
//! | `Edm.Geography`, `Edm.GeographyPoint`, … | [`Geography`], [`GeographyPoint`], … |
//! | `Edm.Geometry`, `Edm.GeometryPoint`, … | [`Geometry`], [`GeometryPoint`], … |
//! | `Edm.Stream`, `Edm.Untyped` | `serde_json::Value` |
//!
//! Dates and date-times convert from those of the `time` crate and from `SystemTime`, and with the features `chrono`
//! and `jiff` from those of these crates. The reverse conversions exist as well.

mod binary;
#[cfg(feature = "chrono")]
mod chrono;
mod date;
mod date_time_offset;
mod decimal;
mod digits;
mod duration;
mod guid;
#[cfg(feature = "jiff")]
mod jiff;
mod literal;
pub mod spatial;
mod time_of_day;

pub use binary::Binary;
pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use decimal::Decimal;
pub use duration::{Duration, DurationComponents};
pub use guid::Guid;
pub use literal::LiteralError;
pub use spatial::{
    Geography, GeographyCollection, GeographyLineString, GeographyMultiLineString,
    GeographyMultiPoint, GeographyMultiPolygon, GeographyPoint, GeographyPolygon, Geometry,
    GeometryCollection, GeometryLineString, GeometryMultiLineString, GeometryMultiPoint,
    GeometryMultiPolygon, GeometryPoint, GeometryPolygon,
};
pub use time_of_day::TimeOfDay;
