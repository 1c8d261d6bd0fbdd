//! Models with a property of every type, and a hierarchy of four levels, in the shape of emitted
//! ones.

// An abstract type has a struct too, though nothing makes one here.
#![allow(dead_code)]

use msgraph_backup_restore::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay,
};
use odata_runtime::emitted::{
    self, AdditionalProperties, Flags, Hierarchy, Model, PropertyInfo, Reading, Slot,
    StructuredType, Wire, WireValue,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt;

macro_rules! serde_by_runtime {
    ($($type:ident),*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                emitted::serialize(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                emitted::deserialize(deserializer)
            }
        }
    )*};
}

macro_rules! models {
    ($($type:ident $name:literal $static:ident : $base:expr => {
        $($index:literal $property:literal $field:ident : $field_type:ty = $info:expr;)*
    })*) => {$(
        #[derive(Clone, Default, PartialEq)]
        pub(crate) struct $type {
            $(pub(crate) $field: Option<$field_type>,)*
            pub(crate) additional: AdditionalProperties,
        }

        static $static: StructuredType = StructuredType {
            name: $name,
            rust_name: stringify!($type),
            base: $base,
            properties: &[$(($info)(PropertyInfo::new($property, stringify!($field)))),*],
        };

        impl Model for $type {
            fn structured_type(&self) -> &'static StructuredType {
                &$static
            }

            fn slot(&self, index: usize) -> Option<&dyn Slot> {
                Some(match index {
                    $($index => &self.$field,)*
                    _ => return None,
                })
            }

            fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
                Some(match index {
                    $($index => &mut self.$field,)*
                    _ => return None,
                })
            }

            fn additional(&self) -> &AdditionalProperties {
                &self.additional
            }

            fn additional_mut(&mut self) -> &mut AdditionalProperties {
                &mut self.additional
            }
        }

        impl WireValue for $type {
            fn new_object(_: Option<usize>) -> Option<Self> {
                Some(Self::default())
            }

            fn as_object(&mut self) -> Option<&mut dyn Model> {
                Some(self)
            }

            fn to_wire(&self) -> Wire<'_> {
                Wire::Object(self)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                emitted::debug(self, f)
            }
        }

        serde_by_runtime!($type);
    )*};
}

models! {
    Everything "microsoft.graph.everything" EVERYTHING: None => {
        0 "id" id: String = same;
        1 "binary" binary: Binary = same;
        2 "binaries" binaries: Vec<Binary> = same;
        3 "boolean" boolean: bool = same;
        4 "booleans" booleans: Vec<bool> = same;
        5 "byte" byte: u8 = same;
        6 "bytes" bytes: Vec<u8> = same;
        7 "sByte" s_byte: i8 = same;
        8 "sBytes" s_bytes: Vec<i8> = same;
        9 "date" date: Date = same;
        10 "dates" dates: Vec<Date> = same;
        11 "dateTimeOffset" date_time_offset: DateTimeOffset = same;
        12 "dateTimeOffsets" date_time_offsets: Vec<DateTimeOffset> = same;
        13 "decimal" decimal: Decimal = PropertyInfo::decimal;
        14 "decimals" decimals: Vec<Decimal> = PropertyInfo::decimal;
        15 "double" double: f64 = same;
        16 "doubles" doubles: Vec<f64> = same;
        17 "single" single: f32 = same;
        18 "singles" singles: Vec<f32> = same;
        19 "duration" duration: Duration = same;
        20 "durations" durations: Vec<Duration> = same;
        21 "guid" guid: Guid = same;
        22 "guids" guids: Vec<Guid> = same;
        23 "int16" int16: i16 = same;
        24 "int16s" int16s: Vec<i16> = same;
        25 "int32" int32: i32 = same;
        26 "int32s" int32s: Vec<i32> = same;
        27 "int64" int64: i64 = same;
        28 "int64s" int64s: Vec<i64> = same;
        29 "string" string: String = same;
        30 "strings" strings: Vec<String> = same;
        31 "timeOfDay" time_of_day: TimeOfDay = same;
        32 "timesOfDay" times_of_day: Vec<TimeOfDay> = same;
        33 "untyped" untyped: Value = same;
        34 "untypeds" untypeds: Vec<Value> = same;
        35 "color" color: Color = same;
        36 "colors" colors: Vec<Color> = same;
        37 "shade" shade: Shades = same;
        38 "shades" shades: Vec<Shades> = same;
        39 "shape" shape: Box<AnyShape> = same;
        40 "shapes" shapes: Vec<AnyShape> = same;
        41 "circle" circle: Box<Circle> = same;
        42 "circles" circles: Vec<Circle> = same;
        43 "everything" everything: Box<Everything> = same;
    }
    Shape "microsoft.graph.shape" SHAPE: None => {
        0 "id" id: String = same;
        1 "error" error: Box<Shape> = same;
    }
    Round "microsoft.graph.round" ROUND: Some(&SHAPE) => {
        0 "id" id: String = same;
        1 "error" error: Box<Shape> = same;
    }
    Circle "microsoft.graph.circle" CIRCLE: Some(&ROUND) => {
        0 "id" id: String = same;
        1 "error" error: Box<Shape> = same;
        2 "radius" radius: f64 = same;
    }
    Ring "microsoft.graph.ring" RING: Some(&CIRCLE) => {
        0 "id" id: String = same;
        1 "error" error: Box<Shape> = same;
        2 "radius" radius: f64 = same;
        3 "hole" hole: f64 = same;
    }
    Square "microsoft.graph.square" SQUARE: Some(&SHAPE) => {
        0 "id" id: String = same;
        1 "error" error: Box<Shape> = same;
        2 "side" side: Decimal = PropertyInfo::decimal;
    }
}

const fn same(info: PropertyInfo) -> PropertyInfo {
    info
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AnyShape {
    Circle(Circle),
    Ring(Ring),
    Shape(Shape),
    Square(Square),
    Unknown(Shape),
}

static SHAPES: Hierarchy = Hierarchy {
    base: &SHAPE,
    variants: &[&CIRCLE, &RING, &SHAPE, &SQUARE],
};

impl WireValue for AnyShape {
    fn hierarchy() -> Option<&'static Hierarchy> {
        Some(&SHAPES)
    }

    fn new_object(variant: Option<usize>) -> Option<Self> {
        Some(match variant {
            Some(0) => Self::Circle(Circle::default()),
            Some(1) => Self::Ring(Ring::default()),
            Some(2) => Self::Shape(Shape::default()),
            Some(3) => Self::Square(Square::default()),
            _ => Self::Unknown(Shape::default()),
        })
    }

    fn as_object(&mut self) -> Option<&mut dyn Model> {
        Some(match self {
            Self::Circle(model) => model,
            Self::Ring(model) => model,
            Self::Square(model) => model,
            Self::Shape(model) | Self::Unknown(model) => model,
        })
    }

    fn to_wire(&self) -> Wire<'_> {
        match self {
            Self::Circle(model) => Wire::TypedObject(model),
            Self::Ring(model) => Wire::TypedObject(model),
            Self::Shape(model) => Wire::TypedObject(model),
            Self::Square(model) => Wire::TypedObject(model),
            Self::Unknown(model) => Wire::Object(model),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Color {
    Red,
    Green,
    UnknownValue(Box<str>),
}

static COLORS: &[(&str, Color)] = &[("red", Color::Red), ("green", Color::Green)];

impl WireValue for Color {
    fn from_text(text: &str) -> Reading<Self> {
        let value =
            emitted::member_of(COLORS, text).unwrap_or_else(|| Self::UnknownValue(text.into()));
        let is_exact = matches!(value.to_wire(), Wire::Text(written) if written == text);
        emitted::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::UnknownValue(text) => text,
        })
    }
}

/// Flags with members that span others, that repeat others, and without a name for nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shades(Flags);

static SHADES: &[(&str, i64)] = &[
    ("red", 1),
    ("green", 2),
    ("redGreen", 3),
    ("rouge", 1),
    ("yellow", 8),
];

impl fmt::Display for Shades {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(SHADES, f)
    }
}

impl WireValue for Shades {
    fn from_text(text: &str) -> Reading<Self> {
        let value = Self(Flags::parse(SHADES, text));
        let is_exact = value.0.is_written_as(SHADES, text);
        emitted::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Display(self)
    }
}

serde_by_runtime!(AnyShape, Color, Shades);
