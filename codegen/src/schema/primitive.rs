//! The types of the `Edm` namespace.

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
    /// `Edm.Geography` and `Edm.Geometry` with their subtypes: GeoJSON, kept as JSON.
    Spatial,
    /// `Edm.Untyped` and the abstract built-in types (`Edm.PrimitiveType`, `Edm.ComplexType`,
    /// `Edm.EntityType`, the path types): any JSON.
    Untyped,
}

impl PrimitiveType {
    /// The type of an `Edm` name without its namespace, such as `String`.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "String" => Self::String,
            "Boolean" => Self::Boolean,
            "DateTimeOffset" => Self::DateTimeOffset,
            "Int32" => Self::Int32,
            "Int64" => Self::Int64,
            "Double" => Self::Double,
            "Guid" => Self::Guid,
            "Duration" => Self::Duration,
            "Binary" => Self::Binary,
            "Byte" => Self::Byte,
            "Date" => Self::Date,
            "Decimal" => Self::Decimal,
            "Int16" => Self::Int16,
            "SByte" => Self::SByte,
            "Single" => Self::Single,
            "Stream" => Self::Stream,
            "TimeOfDay" => Self::TimeOfDay,
            "Geography"
            | "GeographyPoint"
            | "GeographyLineString"
            | "GeographyPolygon"
            | "GeographyMultiPoint"
            | "GeographyMultiLineString"
            | "GeographyMultiPolygon"
            | "GeographyCollection"
            | "Geometry"
            | "GeometryPoint"
            | "GeometryLineString"
            | "GeometryPolygon"
            | "GeometryMultiPoint"
            | "GeometryMultiLineString"
            | "GeometryMultiPolygon"
            | "GeometryCollection" => Self::Spatial,
            "Untyped"
            | "PrimitiveType"
            | "ComplexType"
            | "EntityType"
            | "AnnotationPath"
            | "AnyPropertyPath"
            | "ModelElementPath"
            | "NavigationPropertyPath"
            | "PropertyPath" => Self::Untyped,
            _ => return None,
        })
    }

    /// The qualified name; that of the widest one where several stand for the same.
    pub fn name(self) -> &'static str {
        match self {
            Self::Binary => "Edm.Binary",
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::Date => "Edm.Date",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Decimal => "Edm.Decimal",
            Self::Double => "Edm.Double",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::SByte => "Edm.SByte",
            Self::Single => "Edm.Single",
            Self::Stream => "Edm.Stream",
            Self::String => "Edm.String",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::Spatial => "Edm.Geography",
            Self::Untyped => "Edm.Untyped",
        }
    }
}
