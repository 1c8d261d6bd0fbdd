//! Geography and geometry, as GeoJSON (RFC 7946) in bodies and as well-known text in addresses.
//!
//! `position`, `text` → `shape` → `value`.

mod position;
mod shape;
mod text;
mod value;

pub use position::Position;
pub use shape::{
    AnyShape, Collection, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon,
    Shape,
};
pub use value::{Geography, Geometry};

/// `Edm.GeographyPoint`
pub type GeographyPoint = Geography<Point>;
/// `Edm.GeographyLineString`
pub type GeographyLineString = Geography<LineString>;
/// `Edm.GeographyPolygon`
pub type GeographyPolygon = Geography<Polygon>;
/// `Edm.GeographyMultiPoint`
pub type GeographyMultiPoint = Geography<MultiPoint>;
/// `Edm.GeographyMultiLineString`
pub type GeographyMultiLineString = Geography<MultiLineString>;
/// `Edm.GeographyMultiPolygon`
pub type GeographyMultiPolygon = Geography<MultiPolygon>;
/// `Edm.GeographyCollection`
pub type GeographyCollection = Geography<Collection>;
/// `Edm.GeometryPoint`
pub type GeometryPoint = Geometry<Point>;
/// `Edm.GeometryLineString`
pub type GeometryLineString = Geometry<LineString>;
/// `Edm.GeometryPolygon`
pub type GeometryPolygon = Geometry<Polygon>;
/// `Edm.GeometryMultiPoint`
pub type GeometryMultiPoint = Geometry<MultiPoint>;
/// `Edm.GeometryMultiLineString`
pub type GeometryMultiLineString = Geometry<MultiLineString>;
/// `Edm.GeometryMultiPolygon`
pub type GeometryMultiPolygon = Geometry<MultiPolygon>;
/// `Edm.GeometryCollection`
pub type GeometryCollection = Geometry<Collection>;
