//! The shapes of geographies and geometries.

use std::fmt;

use serde_json::{Map, Value};

use super::position::{Coordinates, Position};
use super::text::Text;

/// More collections inside each other than this are no shape.
const MAX_DEPTH: usize = 32;

/// A shape that a geography or a geometry can have. Only types of this module implement it.
pub trait Shape: Clone + PartialEq + fmt::Debug + Parts + 'static {}

pub(super) mod sealed {
    use super::{Map, Text, Value, fmt};

    /// How a shape is read and written.
    pub trait Parts: Sized {
        /// Reads a GeoJSON object.
        fn read(json: &Map<String, Value>, depth: usize) -> Option<Self>;
        /// Writes its members.
        fn json(&self) -> Map<String, Value>;
        /// Reads well-known text.
        fn parse(text: &mut Text<'_>, depth: usize) -> Option<Self>;
        /// Writes well-known text.
        fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }
}
use sealed::Parts;

/// A point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point(pub Position);

/// A line through positions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineString(pub Vec<Position>);

/// An area: its outer ring, then those of the holes in it. A ring ends where it begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Polygon(pub Vec<Vec<Position>>);

/// Several points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiPoint(pub Vec<Point>);

/// Several lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiLineString(pub Vec<LineString>);

/// Several areas.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiPolygon(pub Vec<Polygon>);

/// Several shapes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collection(pub Vec<AnyShape>);

/// A shape of any kind: what `Edm.Geography` and `Edm.Geometry` hold.
#[derive(Clone, Debug, PartialEq)]
pub enum AnyShape {
    /// A point.
    Point(Point),
    /// A line through positions.
    LineString(LineString),
    /// An area.
    Polygon(Polygon),
    /// Several points.
    MultiPoint(MultiPoint),
    /// Several lines.
    MultiLineString(MultiLineString),
    /// Several areas.
    MultiPolygon(MultiPolygon),
    /// Several shapes.
    Collection(Collection),
}

/// A point in text stands in parentheses.
impl Coordinates for Point {
    fn read(json: &Value) -> Option<Self> {
        Position::read(json).map(Self)
    }

    fn json(&self) -> Value {
        self.0.json()
    }

    fn parse(text: &mut Text<'_>) -> Option<Self> {
        let position = text.take('(').then(|| Position::parse(text))??;
        text.take(')').then_some(Self(position))
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        self.0.write(f)?;
        f.write_str(")")
    }
}

/// Coordinates that are a list.
macro_rules! list {
    ($($shape:ident: $item:ty),*) => {$(
        impl Coordinates for $shape {
            fn read(json: &Value) -> Option<Self> {
                Coordinates::read(json).map(Self)
            }

            fn json(&self) -> Value {
                self.0.json()
            }

            fn parse(text: &mut Text<'_>) -> Option<Self> {
                Coordinates::parse(text).map(Self)
            }

            fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.write(f)
            }
        }

        impl<I: Into<$item>> FromIterator<I> for $shape {
            fn from_iter<T: IntoIterator<Item = I>>(items: T) -> Self {
                Self(items.into_iter().map(Into::into).collect())
            }
        }
    )*};
}

list! {
    LineString: Position,
    Polygon: Vec<Position>,
    MultiPoint: Point,
    MultiLineString: LineString,
    MultiPolygon: Polygon
}

/// Shapes by the names that GeoJSON and well-known text have for them.
macro_rules! shapes {
    ($($shape:ident: $text:literal),*) => {$(
        impl Shape for $shape {}

        impl Parts for $shape {
            fn read(json: &Map<String, Value>, _: usize) -> Option<Self> {
                let is_it = json.get("type")?.as_str()? == stringify!($shape);
                is_it.then(|| Coordinates::read(json.get("coordinates")?))?
            }

            fn json(&self) -> Map<String, Value> {
                let coordinates = ("coordinates".to_owned(), Coordinates::json(self));
                Map::from_iter([("type".to_owned(), stringify!($shape).into()), coordinates])
            }

            fn parse(text: &mut Text<'_>, _: usize) -> Option<Self> {
                let is_it = text.word().eq_ignore_ascii_case($text);
                is_it.then(|| Coordinates::parse(text))?
            }

            fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($text)?;
                Coordinates::write(self, f)
            }
        }

        impl From<$shape> for AnyShape {
            fn from(shape: $shape) -> Self {
                Self::$shape(shape)
            }
        }
    )*};
}

shapes! {
    Point: "POINT",
    LineString: "LINESTRING",
    Polygon: "POLYGON",
    MultiPoint: "MULTIPOINT",
    MultiLineString: "MULTILINESTRING",
    MultiPolygon: "MULTIPOLYGON"
}

impl Shape for Collection {}

impl Parts for Collection {
    fn read(json: &Map<String, Value>, depth: usize) -> Option<Self> {
        if json.get("type")?.as_str()? != "GeometryCollection" || depth > MAX_DEPTH {
            return None;
        }
        let shapes = json.get("geometries")?.as_array()?.iter();
        let shapes = shapes.map(|shape| AnyShape::read(shape.as_object()?, depth + 1));
        shapes.collect::<Option<_>>().map(Self)
    }

    fn json(&self) -> Map<String, Value> {
        let shapes = self.0.iter().map(|shape| Value::Object(shape.json()));
        Map::from_iter([
            ("type".to_owned(), "GeometryCollection".into()),
            ("geometries".to_owned(), shapes.collect()),
        ])
    }

    fn parse(text: &mut Text<'_>, depth: usize) -> Option<Self> {
        let is_it = text.word().eq_ignore_ascii_case("COLLECTION") && depth <= MAX_DEPTH;
        if !is_it || !text.take('(') {
            return None;
        }
        let mut shapes = Vec::new();
        while !text.take(')') {
            if !shapes.is_empty() && !text.take(',') {
                return None;
            }
            shapes.push(AnyShape::parse(text, depth + 1)?);
        }
        Some(Self(shapes))
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("COLLECTION(")?;
        for (index, shape) in self.0.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "," })?;
            shape.write(f)?;
        }
        f.write_str(")")
    }
}

impl From<Collection> for AnyShape {
    fn from(shape: Collection) -> Self {
        Self::Collection(shape)
    }
}

impl Shape for AnyShape {}

impl Parts for AnyShape {
    fn read(json: &Map<String, Value>, depth: usize) -> Option<Self> {
        Some(match json.get("type")?.as_str()? {
            "Point" => <Point as Parts>::read(json, depth)?.into(),
            "LineString" => <LineString as Parts>::read(json, depth)?.into(),
            "Polygon" => <Polygon as Parts>::read(json, depth)?.into(),
            "MultiPoint" => <MultiPoint as Parts>::read(json, depth)?.into(),
            "MultiLineString" => <MultiLineString as Parts>::read(json, depth)?.into(),
            "MultiPolygon" => <MultiPolygon as Parts>::read(json, depth)?.into(),
            "GeometryCollection" => Collection::read(json, depth)?.into(),
            _ => return None,
        })
    }

    fn json(&self) -> Map<String, Value> {
        match self {
            Self::Point(shape) => Parts::json(shape),
            Self::LineString(shape) => Parts::json(shape),
            Self::Polygon(shape) => Parts::json(shape),
            Self::MultiPoint(shape) => Parts::json(shape),
            Self::MultiLineString(shape) => Parts::json(shape),
            Self::MultiPolygon(shape) => Parts::json(shape),
            Self::Collection(shape) => shape.json(),
        }
    }

    fn parse(text: &mut Text<'_>, depth: usize) -> Option<Self> {
        Some(match text.next_word().to_ascii_uppercase().as_str() {
            "POINT" => <Point as Parts>::parse(text, depth)?.into(),
            "LINESTRING" => <LineString as Parts>::parse(text, depth)?.into(),
            "POLYGON" => <Polygon as Parts>::parse(text, depth)?.into(),
            "MULTIPOINT" => <MultiPoint as Parts>::parse(text, depth)?.into(),
            "MULTILINESTRING" => <MultiLineString as Parts>::parse(text, depth)?.into(),
            "MULTIPOLYGON" => <MultiPolygon as Parts>::parse(text, depth)?.into(),
            "COLLECTION" => Collection::parse(text, depth)?.into(),
            _ => return None,
        })
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(shape) => Parts::write(shape, f),
            Self::LineString(shape) => Parts::write(shape, f),
            Self::Polygon(shape) => Parts::write(shape, f),
            Self::MultiPoint(shape) => Parts::write(shape, f),
            Self::MultiLineString(shape) => Parts::write(shape, f),
            Self::MultiPolygon(shape) => Parts::write(shape, f),
            Self::Collection(shape) => shape.write(f),
        }
    }
}

impl Point {
    /// A point by its coordinates; of a geography, the longitude comes first.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self(Position::new(x, y))
    }
}

impl From<Position> for Point {
    fn from(position: Position) -> Self {
        Self(position)
    }
}

impl From<(f64, f64)> for Point {
    fn from(position: (f64, f64)) -> Self {
        Self(position.into())
    }
}
