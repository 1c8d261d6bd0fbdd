//! Models with a property of every type, and a hierarchy of four levels, in the form of emitted ones.

// An abstract type has a struct too, although it is not constructed here.
#![allow(dead_code)]

use msgraph_backup_restore::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Geography, GeometryPoint, Guid, TimeOfDay,
};
use odata_runtime::emitted::{
    self, AdditionalProperties, Flags, Hierarchy, Model, Object, Polymorphic, PropertyInfo,
    Reading, StructuredType, Target, Variant, Visit, VisitMut, Wire, WireValue,
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
    ($($type:ident $name:literal : $base:expr => {
        $($property:literal $field:ident : $field_type:ty $(, $fact:ident)*;)*
    })*) => {$(
        #[derive(Clone, Default, PartialEq)]
        pub(crate) struct $type {
            $(pub(crate) $field: Option<$field_type>,)*
            pub(crate) additional: AdditionalProperties,
        }

        impl Model for $type {
            const TYPE: &'static StructuredType = &StructuredType {
                name: $name,
                rust_name: stringify!($type),
                base: $base,
                properties: &[$(PropertyInfo {
                    name: $property,
                    field: stringify!($field),
                    $($fact: true,)*
                    ..PropertyInfo::STRUCTURAL
                }),*],
            };

            fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
                visit(&[$(&self.$field),*]);
            }

            fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
                visit(&mut [$(&mut self.$field),*], &mut self.additional);
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

            fn as_object(&mut self) -> Option<&mut dyn Object> {
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
    Everything "microsoft.graph.everything": None => {
        "id" id: String;
        "binary" binary: Binary;
        "binaries" binaries: Vec<Binary>;
        "boolean" boolean: bool;
        "booleans" booleans: Vec<bool>;
        "byte" byte: u8;
        "bytes" bytes: Vec<u8>;
        "sByte" s_byte: i8;
        "sBytes" s_bytes: Vec<i8>;
        "date" date: Date;
        "dates" dates: Vec<Date>;
        "dateTimeOffset" date_time_offset: DateTimeOffset;
        "dateTimeOffsets" date_time_offsets: Vec<DateTimeOffset>;
        "decimal" decimal: Decimal, digits;
        "decimals" decimals: Vec<Decimal>, digits;
        "double" double: f64;
        "doubles" doubles: Vec<f64>;
        "single" single: f32;
        "singles" singles: Vec<f32>;
        "duration" duration: Duration;
        "durations" durations: Vec<Duration>;
        "geography" geography: Geography;
        "geometryPoints" geometry_points: Vec<GeometryPoint>;
        "guid" guid: Guid;
        "guids" guids: Vec<Guid>;
        "int16" int16: i16;
        "int16s" int16s: Vec<i16>;
        "int32" int32: i32;
        "int32s" int32s: Vec<i32>;
        "int64" int64: i64;
        "int64s" int64s: Vec<i64>;
        "string" string: String;
        "strings" strings: Vec<String>;
        "timeOfDay" time_of_day: TimeOfDay;
        "timesOfDay" times_of_day: Vec<TimeOfDay>;
        "untyped" untyped: Value, digits;
        "untypeds" untypeds: Vec<Value>, digits;
        "color" color: Color;
        "colors" colors: Vec<Color>;
        "shade" shade: Shades;
        "shades" shades: Vec<Shades>;
        "shape" shape: Box<AnyShape>;
        "shapes" shapes: Vec<AnyShape>;
        "circle" circle: Box<Circle>;
        "circles" circles: Vec<Circle>;
        "everything" everything: Box<Everything>;
    }
    Shape "microsoft.graph.shape": None => {
        "id" id: String;
        "error" error: Box<Shape>;
    }
    Round "microsoft.graph.round": Some(Shape::TYPE) => {
        "id" id: String;
        "error" error: Box<Shape>;
    }
    Circle "microsoft.graph.circle": Some(Round::TYPE) => {
        "id" id: String;
        "error" error: Box<Shape>;
        "radius" radius: f64;
    }
    Ring "microsoft.graph.ring": Some(Circle::TYPE) => {
        "id" id: String;
        "error" error: Box<Shape>;
        "radius" radius: f64;
        "hole" hole: f64;
    }
    Square "microsoft.graph.square": Some(Shape::TYPE) => {
        "id" id: String;
        "error" error: Box<Shape>;
        "side" side: Decimal, digits;
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AnyShape {
    Circle(Circle),
    Ring(Ring),
    Shape(Shape),
    Square(Square),
    Unknown(Shape),
}

macro_rules! from_variants {
    ($($variant:ident),*) => {$(
        impl From<$variant> for AnyShape {
            fn from(model: $variant) -> Self {
                Self::$variant(model)
            }
        }
    )*};
}

from_variants!(Circle, Ring, Shape, Square);

impl Target for AnyShape {
    type Entity = Shape;
}

impl Polymorphic for AnyShape {
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant::of::<Circle>(),
        Variant::of::<Ring>(),
        Variant::of::<Shape>(),
        Variant::of::<Square>(),
    ];

    fn object(&self) -> &dyn Object {
        match self {
            Self::Circle(model) => model,
            Self::Ring(model) => model,
            Self::Square(model) => model,
            Self::Shape(model) | Self::Unknown(model) => model,
        }
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        match self {
            Self::Circle(model) => model,
            Self::Ring(model) => model,
            Self::Square(model) => model,
            Self::Shape(model) | Self::Unknown(model) => model,
        }
    }

    fn unknown(base: Shape) -> Self {
        Self::Unknown(base)
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl WireValue for AnyShape {
    fn hierarchy() -> Option<Hierarchy> {
        Some(Hierarchy::of::<Self>())
    }

    fn new_object(variant: Option<usize>) -> Option<Self> {
        Some(emitted::new_variant(variant))
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self.object_mut())
    }

    fn to_wire(&self) -> Wire<'_> {
        emitted::variant_to_wire(self)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Color {
    Red,
    Green,
    UnknownValue(Box<str>),
}

static COLORS: &[Color] = &[Color::Red, Color::Green];

impl Color {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::UnknownValue(text) => text,
        }
    }
}

impl WireValue for Color {
    fn from_text(text: &str) -> Reading<Self> {
        let value = emitted::member_of(COLORS, Self::as_str, text)
            .unwrap_or_else(|| Self::UnknownValue(text.into()));
        let is_exact = matches!(value.to_wire(), Wire::Text(written) if written == text);
        emitted::read_member(text, value, is_exact)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Text(self.as_str())
    }
}

/// Flags with members that span or repeat others, and without a name for the empty set.
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
        Flags::read(SHADES, text).map(Self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Display(self)
    }
}

serde_by_runtime!(AnyShape, Color, Shades);
