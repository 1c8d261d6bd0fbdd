//! The types of the `Edm` namespace, as one table.
//!
//! A type is a row of [`PRIMITIVES`]. Its names in documents, the Rust type of its values and their form in an address
//! all follow from the row; the Rust type is one of the language, or of `odata_runtime::edm`, which reads and writes
//! its values.

/// The primitive types of the `Edm` namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrimitiveType {
    /// `Edm.Binary`
    Binary,
    /// `Edm.Boolean`
    Boolean,
    /// `Edm.Byte`
    Byte,
    /// `Edm.Date`
    Date,
    /// `Edm.DateTimeOffset`
    DateTimeOffset,
    /// `Edm.Decimal`
    Decimal,
    /// `Edm.Double`
    Double,
    /// `Edm.Duration`
    Duration,
    /// `Edm.Guid`
    Guid,
    /// `Edm.Int16`
    Int16,
    /// `Edm.Int32`
    Int32,
    /// `Edm.Int64`
    Int64,
    /// `Edm.SByte`
    SByte,
    /// `Edm.Single`
    Single,
    /// `Edm.Stream`
    Stream,
    /// `Edm.String`
    String,
    /// `Edm.TimeOfDay`
    TimeOfDay,
    /// `Edm.Geography`
    Geography,
    /// `Edm.GeographyCollection`
    GeographyCollection,
    /// `Edm.GeographyLineString`
    GeographyLineString,
    /// `Edm.GeographyMultiLineString`
    GeographyMultiLineString,
    /// `Edm.GeographyMultiPoint`
    GeographyMultiPoint,
    /// `Edm.GeographyMultiPolygon`
    GeographyMultiPolygon,
    /// `Edm.GeographyPoint`
    GeographyPoint,
    /// `Edm.GeographyPolygon`
    GeographyPolygon,
    /// `Edm.Geometry`
    Geometry,
    /// `Edm.GeometryCollection`
    GeometryCollection,
    /// `Edm.GeometryLineString`
    GeometryLineString,
    /// `Edm.GeometryMultiLineString`
    GeometryMultiLineString,
    /// `Edm.GeometryMultiPoint`
    GeometryMultiPoint,
    /// `Edm.GeometryMultiPolygon`
    GeometryMultiPolygon,
    /// `Edm.GeometryPoint`
    GeometryPoint,
    /// `Edm.GeometryPolygon`
    GeometryPolygon,
    /// `Edm.Untyped` and the abstract built-in types (`Edm.PrimitiveType`, `Edm.ComplexType`,
    /// `Edm.EntityType`, the path types): any JSON.
    Untyped,
}

/// The form of a value in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// In quotes. A caller passes a `&str`.
    Text,
    /// In the form that the Rust type writes. A caller passes a value of that type.
    Value {
        /// A sample, in the form of an address.
        address: &'static str,
        /// The same sample, in the form that the Rust type parses.
        source: &'static str,
    },
    /// In the form that the caller writes, because no Rust type does.
    Written {
        /// Whether it is quoted.
        is_quoted: bool,
    },
}

/// How a value gets into and out of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// A setter converts its argument, and an accessor returns a reference.
    Borrowed,
    /// A setter converts its argument, and an accessor returns a copy.
    Copied,
    /// A setter takes the type itself, because a literal would be inferred as a number of another type, and an accessor
    /// returns a copy.
    Exact,
}

/// A row of [`PRIMITIVES`].
#[derive(Clone, Copy, Debug)]
pub struct Primitive {
    /// The type.
    pub primitive: PrimitiveType,
    /// The qualified name; that of the widest type if several share the row.
    pub name: &'static str,
    /// The Rust type that holds a value.
    pub rust: &'static str,
    /// How a value gets into and out of a model.
    pub passing: Passing,
    /// The form of a value in an address.
    pub literal: Literal,
}

const fn row(
    primitive: PrimitiveType,
    name: &'static str,
    rust: &'static str,
    passing: Passing,
    literal: Literal,
) -> Primitive {
    Primitive {
        primitive,
        name,
        rust,
        passing,
        literal,
    }
}

const fn sample(address: &'static str, source: &'static str) -> Literal {
    Literal::Value { address, source }
}

const fn written(is_quoted: bool) -> Literal {
    Literal::Written { is_quoted }
}

const BORROWED: Passing = Passing::Borrowed;
const COPIED: Passing = Passing::Copied;
const EXACT: Passing = Passing::Exact;
const JSON: &str = "serde_json::Value";
const GUID: &str = "00000000-0000-4000-8000-000000000000";
const TIMESTAMP: &str = "2026-01-02T03:04:05Z";

/// All primitive types, in the order of [`PrimitiveType`].
#[rustfmt::skip]
pub static PRIMITIVES: [Primitive; 34] = [
    row(PrimitiveType::Binary, "Edm.Binary", "Binary", BORROWED, sample("binary'AAEC'", "AAEC")),
    row(PrimitiveType::Boolean, "Edm.Boolean", "bool", EXACT, sample("true", "true")),
    row(PrimitiveType::Byte, "Edm.Byte", "u8", EXACT, sample("1", "1")),
    row(PrimitiveType::Date, "Edm.Date", "Date", COPIED, sample("2026-01-02", "2026-01-02")),
    row(PrimitiveType::DateTimeOffset, "Edm.DateTimeOffset", "DateTimeOffset", COPIED, sample(TIMESTAMP, TIMESTAMP)),
    row(PrimitiveType::Decimal, "Edm.Decimal", "Decimal", BORROWED, sample("1.5", "1.5")),
    row(PrimitiveType::Double, "Edm.Double", "f64", COPIED, sample("1.5", "1.5")),
    row(PrimitiveType::Duration, "Edm.Duration", "Duration", BORROWED, sample("duration'P1D'", "P1D")),
    row(PrimitiveType::Guid, "Edm.Guid", "Guid", COPIED, sample(GUID, GUID)),
    row(PrimitiveType::Int16, "Edm.Int16", "i16", EXACT, sample("1", "1")),
    row(PrimitiveType::Int32, "Edm.Int32", "i32", COPIED, sample("1", "1")),
    row(PrimitiveType::Int64, "Edm.Int64", "i64", COPIED, sample("1", "1")),
    row(PrimitiveType::SByte, "Edm.SByte", "i8", EXACT, sample("1", "1")),
    row(PrimitiveType::Single, "Edm.Single", "f32", EXACT, sample("1.5", "1.5")),
    row(PrimitiveType::Stream, "Edm.Stream", JSON, BORROWED, written(true)),
    row(PrimitiveType::String, "Edm.String", "String", BORROWED, Literal::Text),
    row(PrimitiveType::TimeOfDay, "Edm.TimeOfDay", "TimeOfDay", COPIED, sample("03:04:05", "03:04:05")),
    row(PrimitiveType::Geography, "Edm.Geography", "Geography", BORROWED, sample("geography'SRID=4326;POINT(1 2)'", "SRID=4326;POINT(1 2)")),
    row(PrimitiveType::GeographyCollection, "Edm.GeographyCollection", "GeographyCollection", BORROWED, sample("geography'SRID=4326;COLLECTION(POINT(1 2))'", "SRID=4326;COLLECTION(POINT(1 2))")),
    row(PrimitiveType::GeographyLineString, "Edm.GeographyLineString", "GeographyLineString", BORROWED, sample("geography'SRID=4326;LINESTRING(1 2,3 4)'", "SRID=4326;LINESTRING(1 2,3 4)")),
    row(PrimitiveType::GeographyMultiLineString, "Edm.GeographyMultiLineString", "GeographyMultiLineString", BORROWED, sample("geography'SRID=4326;MULTILINESTRING((1 2,3 4))'", "SRID=4326;MULTILINESTRING((1 2,3 4))")),
    row(PrimitiveType::GeographyMultiPoint, "Edm.GeographyMultiPoint", "GeographyMultiPoint", BORROWED, sample("geography'SRID=4326;MULTIPOINT((1 2))'", "SRID=4326;MULTIPOINT((1 2))")),
    row(PrimitiveType::GeographyMultiPolygon, "Edm.GeographyMultiPolygon", "GeographyMultiPolygon", BORROWED, sample("geography'SRID=4326;MULTIPOLYGON(((0 0,1 0,0 1,0 0)))'", "SRID=4326;MULTIPOLYGON(((0 0,1 0,0 1,0 0)))")),
    row(PrimitiveType::GeographyPoint, "Edm.GeographyPoint", "GeographyPoint", BORROWED, sample("geography'SRID=4326;POINT(1 2)'", "SRID=4326;POINT(1 2)")),
    row(PrimitiveType::GeographyPolygon, "Edm.GeographyPolygon", "GeographyPolygon", BORROWED, sample("geography'SRID=4326;POLYGON((0 0,1 0,0 1,0 0))'", "SRID=4326;POLYGON((0 0,1 0,0 1,0 0))")),
    row(PrimitiveType::Geometry, "Edm.Geometry", "Geometry", BORROWED, sample("geometry'SRID=0;POINT(1 2)'", "SRID=0;POINT(1 2)")),
    row(PrimitiveType::GeometryCollection, "Edm.GeometryCollection", "GeometryCollection", BORROWED, sample("geometry'SRID=0;COLLECTION(POINT(1 2))'", "SRID=0;COLLECTION(POINT(1 2))")),
    row(PrimitiveType::GeometryLineString, "Edm.GeometryLineString", "GeometryLineString", BORROWED, sample("geometry'SRID=0;LINESTRING(1 2,3 4)'", "SRID=0;LINESTRING(1 2,3 4)")),
    row(PrimitiveType::GeometryMultiLineString, "Edm.GeometryMultiLineString", "GeometryMultiLineString", BORROWED, sample("geometry'SRID=0;MULTILINESTRING((1 2,3 4))'", "SRID=0;MULTILINESTRING((1 2,3 4))")),
    row(PrimitiveType::GeometryMultiPoint, "Edm.GeometryMultiPoint", "GeometryMultiPoint", BORROWED, sample("geometry'SRID=0;MULTIPOINT((1 2))'", "SRID=0;MULTIPOINT((1 2))")),
    row(PrimitiveType::GeometryMultiPolygon, "Edm.GeometryMultiPolygon", "GeometryMultiPolygon", BORROWED, sample("geometry'SRID=0;MULTIPOLYGON(((0 0,1 0,0 1,0 0)))'", "SRID=0;MULTIPOLYGON(((0 0,1 0,0 1,0 0)))")),
    row(PrimitiveType::GeometryPoint, "Edm.GeometryPoint", "GeometryPoint", BORROWED, sample("geometry'SRID=0;POINT(1 2)'", "SRID=0;POINT(1 2)")),
    row(PrimitiveType::GeometryPolygon, "Edm.GeometryPolygon", "GeometryPolygon", BORROWED, sample("geometry'SRID=0;POLYGON((0 0,1 0,0 1,0 0))'", "SRID=0;POLYGON((0 0,1 0,0 1,0 0))")),
    row(PrimitiveType::Untyped, "Edm.Untyped", JSON, BORROWED, written(false)),
];

/// Names, without their namespace, that stand for [`PrimitiveType::Untyped`] beside the one of its row.
const UNTYPED: &[&str] = &[
    "PrimitiveType",
    "ComplexType",
    "EntityType",
    "AnnotationPath",
    "AnyPropertyPath",
    "ModelElementPath",
    "NavigationPropertyPath",
    "PropertyPath",
];

/// Returns whether a name is that of a type of the runtime that holds values of a primitive type.
pub(crate) fn is_edm_type(name: &str) -> bool {
    // The types of Rust are in lowercase, except for this one.
    let is_of_rust =
        !name.starts_with(|first: char| first.is_ascii_uppercase()) || name == "String";
    !is_of_rust && PRIMITIVES.iter().any(|row| row.rust == name)
}

impl PrimitiveType {
    /// Returns whether its values are any JSON.
    pub fn is_json(self) -> bool {
        self.row().rust == JSON
    }

    /// Whether it is a geography or a geometry.
    pub fn is_spatial(self) -> bool {
        (Self::Geography..=Self::GeometryPolygon).contains(&self)
    }

    /// Returns the type of an `Edm` name without its namespace, such as `String`.
    pub fn from_name(name: &str) -> Option<Self> {
        let is_it = |row: &&Primitive| row.name.strip_prefix("Edm.") == Some(name);
        match PRIMITIVES.iter().find(is_it) {
            Some(row) => Some(row.primitive),
            None if UNTYPED.contains(&name) => Some(Self::Untyped),
            None => None,
        }
    }

    /// Returns the row of the type.
    pub fn row(self) -> &'static Primitive {
        // The table has a row for each type, in the order of the types, as a test checks.
        &PRIMITIVES[self as usize]
    }

    /// Returns the qualified name; that of the widest type if several share the row.
    pub fn name(self) -> &'static str {
        self.row().name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_has_its_row_and_its_name() {
        assert_eq!(PrimitiveType::Untyped as usize + 1, PRIMITIVES.len());
        for (index, row) in PRIMITIVES.iter().enumerate() {
            assert_eq!(row.primitive as usize, index);
            let name = row.name.strip_prefix("Edm.").unwrap();
            assert_eq!(PrimitiveType::from_name(name), Some(row.primitive));
        }
        assert_eq!(
            PrimitiveType::from_name("GeometryPoint"),
            Some(PrimitiveType::GeometryPoint)
        );
        let spatial = PRIMITIVES.iter().filter(|row| row.primitive.is_spatial());
        assert!(spatial.clone().all(|row| row.name.starts_with("Edm.Geo")));
        assert_eq!(spatial.count(), 16);
        assert_eq!(
            PrimitiveType::from_name("PropertyPath"),
            Some(PrimitiveType::Untyped)
        );
        assert_eq!(PrimitiveType::from_name("Money"), None);
    }
}
