//! Models with a property of every type, and a hierarchy of four levels, by the macros that emitted models use.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "the macros give what a crate exports, of which these tests use a part"
)]

use msgraph_backup_restore::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Geography, GeometryPoint, Guid, TimeOfDay,
};
use odata_runtime::emitted::{self, AdditionalProperties};
use serde_json::Value;

pub(crate) use color::Color;
pub(crate) use shades::Shades;

/// Declares a struct by the rows that `structured_type` takes.
macro_rules! model {
    (
        $model:ident $(: $base:ty)? = $name:literal;
        $($wire:literal $field:ident $handle:ident $(($value:ty))? $([$item:ty])? $(, $fact:ident)*;)*
    ) => {
        pub(crate) struct $model {
            $(pub(crate) $field: Option<$($value)? $(Vec<$item>)?>,)*
            pub(crate) additional: AdditionalProperties,
        }

        emitted::structured_type! {
            $model $(: $base)? = $name;
            $(Property $wire $field $handle $(($value))? $([$item])? $(, $fact)*;)*
        }
    };
}

model! {
    Everything = "microsoft.graph.everything";
    "id" id ID(String);
    "binary" binary BINARY(Binary);
    "binaries" binaries BINARIES[Binary];
    "boolean" boolean BOOLEAN(bool);
    "booleans" booleans BOOLEANS[bool];
    "byte" byte BYTE(u8);
    "bytes" bytes BYTES[u8];
    "sByte" s_byte S_BYTE(i8);
    "sBytes" s_bytes S_BYTES[i8];
    "date" date DATE(Date);
    "dates" dates DATES[Date];
    "dateTimeOffset" date_time_offset DATE_TIME_OFFSET(DateTimeOffset);
    "dateTimeOffsets" date_time_offsets DATE_TIME_OFFSETS[DateTimeOffset];
    "decimal" decimal DECIMAL(Decimal);
    "decimals" decimals DECIMALS[Decimal];
    "double" double DOUBLE(f64);
    "doubles" doubles DOUBLES[f64];
    "single" single SINGLE(f32);
    "singles" singles SINGLES[f32];
    "duration" duration DURATION(Duration);
    "durations" durations DURATIONS[Duration];
    "geography" geography GEOGRAPHY(Geography);
    "geometryPoints" geometry_points GEOMETRY_POINTS[GeometryPoint];
    "guid" guid GUID(Guid);
    "guids" guids GUIDS[Guid];
    "int16" int16 INT16(i16);
    "int16s" int16s INT16S[i16];
    "int32" int32 INT32(i32);
    "int32s" int32s INT32S[i32];
    "int64" int64 INT64(i64);
    "int64s" int64s INT64S[i64];
    "string" string STRING(String);
    "strings" strings STRINGS[String];
    "timeOfDay" time_of_day TIME_OF_DAY(TimeOfDay);
    "timesOfDay" times_of_day TIMES_OF_DAY[TimeOfDay];
    "untyped" untyped UNTYPED(Value);
    "untypeds" untypeds UNTYPEDS[Value];
    "color" color COLOR(Color);
    "colors" colors COLORS[Color];
    "shade" shade SHADE(Shades);
    "shades" shades SHADES[Shades];
    "shape" shape SHAPE(Box<AnyShape>);
    "shapes" shapes SHAPES[AnyShape];
    "circle" circle CIRCLE(Box<Circle>);
    "circles" circles CIRCLES[Circle];
    "everything" everything EVERYTHING(Box<Everything>);
}

model! {
    Shape = "microsoft.graph.shape";
    "id" id ID(String);
    "error" error ERROR(Box<Shape>);
}

model! {
    Round: Shape = "microsoft.graph.round";
    "id" id ID(String);
    "error" error ERROR(Box<Shape>);
}

model! {
    Circle: Round = "microsoft.graph.circle";
    "id" id ID(String);
    "error" error ERROR(Box<Shape>);
    "radius" radius RADIUS(f64);
}

model! {
    Ring: Circle = "microsoft.graph.ring";
    "id" id ID(String);
    "error" error ERROR(Box<Shape>);
    "radius" radius RADIUS(f64);
    "hole" hole HOLE(f64);
}

model! {
    Square: Shape = "microsoft.graph.square";
    "id" id ID(String);
    "error" error ERROR(Box<Shape>);
    "side" side SIDE(Decimal);
}

#[derive(Clone, PartialEq)]
pub(crate) enum AnyShape {
    Circle(Circle),
    Ring(Ring),
    Shape(Shape),
    Square(Square),
    Unknown(Shape),
}

emitted::polymorphic! {
    AnyShape: Shape = "microsoft.graph.shape";
    Self::Circle(Circle);
    Self::Ring(Ring);
    Self::Shape(Shape);
    Self::Square(Square);
    "id" id ID -> &str;
}

mod color {
    use odata_runtime::emitted;

    #[derive(Clone, PartialEq)]
    pub(crate) enum Color {
        Red,
        Green,
        UnknownValue(Box<str>),
    }

    emitted::enumeration! {
        Color;
        Self::Red = "red";
        Self::Green = "green";
    }
}

mod shades {
    use odata_runtime::emitted::{self, Flags};

    /// Flags with members that span or repeat others, and without a name for the empty set.
    #[derive(Clone, Default, PartialEq)]
    pub(crate) struct Shades(Flags);

    emitted::flags! {
        Shades;
        "red" RED = 1;
        "green" GREEN = 2;
        "redGreen" RED_GREEN = 3;
        "rouge" ROUGE = 1;
        "yellow" YELLOW = 8;
    }
}
