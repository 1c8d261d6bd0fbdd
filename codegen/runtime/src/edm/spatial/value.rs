//! The types of geographies and geometries: a shape with its coordinate reference system.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use super::shape::{AnyShape, Point, Shape};
use super::text::Text;
use crate::edm::literal::LiteralError;

/// A value of `Edm.Geography` or `Edm.Geometry`, and what both can do.
macro_rules! spatial {
    ($(#[$documentation:meta])* $name:ident, $primitive:literal, $srid:literal) => {
        $(#[$documentation])*
        ///
        /// It keeps the JSON from which it was read, including `crs` and `bbox`, and is written back unchanged. JSON
        /// that is not such a shape stays raw, as with any other property. `Display` and `FromStr` use the form of a
        /// literal in an address, without its prefix and quotes.
        #[derive(Clone)]
        pub struct $name<S = AnyShape> {
            shape: S,
            /// The GeoJSON from which it was read, or as which it is written.
            json: Value,
        }

        impl<S: Shape> $name<S> {
            /// The usual reference system, which addresses name where the value has no other.
            pub const DEFAULT_SRID: u32 = $srid;

            /// A value of a shape, in the usual reference system.
            pub fn new(shape: impl Into<S>) -> Self {
                let shape = shape.into();
                let json = Value::Object(shape.json());
                Self { shape, json }
            }

            /// The shape.
            pub fn shape(&self) -> &S {
                &self.shape
            }

            /// The GeoJSON, with all that was read.
            pub fn json(&self) -> &Value {
                &self.json
            }

            /// The reference system by its number in the EPSG's list, where the value names one: by the member
            /// `crs`.
            pub fn srid(&self) -> Option<u32> {
                let name = self.json.pointer("/crs/properties/name")?.as_str()?;
                name.rsplit(':').next()?.parse().ok()
            }

            /// The same in the reference system of this number.
            #[must_use]
            pub fn with_srid(mut self, srid: u32) -> Self {
                if let Some(members) = self.json.as_object_mut() {
                    let name = format!("EPSG:{srid}");
                    let crs = json!({"type": "name", "properties": {"name": name}});
                    members.insert("crs".to_owned(), crs);
                }
                self
            }

            /// The same as a value whose shape may be any.
            pub fn into_any(self) -> $name
            where
                S: Into<AnyShape>,
            {
                $name {
                    shape: self.shape.into(),
                    json: self.json,
                }
            }

            /// Takes GeoJSON of this shape; gives back what is none.
            pub(crate) fn of_json(json: Value) -> Result<Self, Value> {
                match json.as_object().and_then(|members| S::read(members, 0)) {
                    Some(shape) => Ok(Self { shape, json }),
                    None => Err(json),
                }
            }
        }

        impl<S: Shape> PartialEq for $name<S> {
            fn eq(&self, other: &Self) -> bool {
                self.json == other.json
            }
        }

        impl<S: fmt::Debug> fmt::Debug for $name<S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.shape).finish()
            }
        }

        impl<S: Shape> From<S> for $name<S> {
            fn from(shape: S) -> Self {
                Self::new(shape)
            }
        }

        impl From<(f64, f64)> for $name<Point> {
            fn from(position: (f64, f64)) -> Self {
                Self::new(position)
            }
        }

        impl<S: Shape> fmt::Display for $name<S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "SRID={};", self.srid().unwrap_or(Self::DEFAULT_SRID))?;
                self.shape.write(f)
            }
        }

        impl<S: Shape> FromStr for $name<S> {
            type Err = LiteralError;

            fn from_str(literal: &str) -> Result<Self, LiteralError> {
                let mut text = Text::new(literal);
                let mut srid = None;
                if text.next_word().eq_ignore_ascii_case("srid") {
                    text.word();
                    srid = text.take('=').then(|| text.number::<u32>()).flatten();
                    if srid.is_none() || !text.take(';') {
                        return Err(LiteralError::new($primitive, literal, "SRID=4326; is wanted in front"));
                    }
                }
                match S::parse(&mut text, 0).filter(|_| text.is_over()) {
                    Some(shape) => {
                        let value = Self::new(shape);
                        Ok(match srid.filter(|srid| *srid != Self::DEFAULT_SRID) {
                            Some(srid) => value.with_srid(srid),
                            None => value,
                        })
                    }
                    None => Err(LiteralError::new($primitive, literal, "a shape such as POINT(13.4 52.5) is wanted")),
                }
            }
        }

        impl<S> Serialize for $name<S> {
            fn serialize<W: Serializer>(&self, serializer: W) -> Result<W::Ok, W::Error> {
                self.json.serialize(serializer)
            }
        }

        impl<'de, S: Shape> Deserialize<'de> for $name<S> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = Value::deserialize(deserializer)?;
                let wrong = |_| serde::de::Error::custom(concat!("GeoJSON is wanted for ", $primitive));
                Self::of_json(json).map_err(wrong)
            }
        }
    };
}

spatial! {
    /// `Edm.Geography`: a shape on the earth, whose positions have the longitude first.
    ///
    /// ```
    /// use odata_runtime::edm::{GeographyPoint, spatial::Point};
    ///
    /// let berlin = GeographyPoint::from((13.4, 52.5));
    /// assert_eq!(berlin.shape().0.y, 52.5);
    /// assert_eq!(berlin.to_string(), "SRID=4326;POINT(13.4 52.5)");
    /// assert_eq!(berlin.json()["coordinates"][0], 13.4);
    /// assert_eq!(berlin, Point::new(13.4, 52.5).into());
    /// ```
    Geography, "Edm.Geography", 4326
}

spatial! {
    /// `Edm.Geometry`: a shape on a plane.
    Geometry, "Edm.Geometry", 0
}
