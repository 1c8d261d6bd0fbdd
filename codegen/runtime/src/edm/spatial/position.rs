//! The coordinates of shapes.

use std::fmt;

use serde_json::Value;

use super::text::Text;

/// Where something is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Position {
    /// The longitude of a geography, in degrees; the first coordinate of a geometry.
    pub x: f64,
    /// The latitude of a geography; the second coordinate of a geometry.
    pub y: f64,
    /// The altitude, or the third coordinate.
    pub z: Option<f64>,
    /// A measure, where there is an altitude.
    pub m: Option<f64>,
}

impl Position {
    /// A position on a plane; of a geography, the longitude comes first.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self {
            x,
            y,
            z: None,
            m: None,
        }
    }

    /// With an altitude.
    #[must_use]
    pub const fn altitude(mut self, z: f64) -> Self {
        self.z = Some(z);
        self
    }

    /// The numbers, in their order.
    fn numbers(&self) -> impl Iterator<Item = f64> {
        // A measure is the fourth of them.
        let z = self.z.or(self.m.map(|_| 0.0));
        [self.x, self.y].into_iter().chain(z).chain(self.m)
    }
}

impl From<(f64, f64)> for Position {
    fn from((x, y): (f64, f64)) -> Self {
        Self::new(x, y)
    }
}

/// The coordinates of a shape: a position, or nested lists of positions.
pub(super) trait Coordinates: Sized {
    /// Reads `coordinates` of GeoJSON.
    fn read(json: &Value) -> Option<Self>;
    /// Writes `coordinates` of GeoJSON.
    fn json(&self) -> Value;
    /// Reads well-known text.
    fn parse(text: &mut Text<'_>) -> Option<Self>;
    /// Writes well-known text.
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Coordinates for Position {
    fn read(json: &Value) -> Option<Self> {
        let number = |json: &Value| json.as_f64();
        let (x, y, rest) = match json.as_array()?.as_slice() {
            [x, y, rest @ ..] if rest.len() <= 2 => (number(x)?, number(y)?, rest),
            _ => return None,
        };
        let rest: Vec<f64> = rest.iter().map(number).collect::<Option<_>>()?;
        Some(Self {
            x,
            y,
            z: rest.first().copied(),
            m: rest.get(1).copied(),
        })
    }

    fn json(&self) -> Value {
        self.numbers().map(Value::from).collect()
    }

    fn parse(text: &mut Text<'_>) -> Option<Self> {
        let (x, y) = (text.number()?, text.number()?);
        let mut this = Self::new(x, y);
        if text.has_number() {
            this.z = Some(text.number()?);
        }
        if text.has_number() {
            this.m = Some(text.number()?);
        }
        Some(this)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, number) in self.numbers().enumerate() {
            let blank = if index == 0 { "" } else { " " };
            write!(f, "{blank}{number}")?;
        }
        Ok(())
    }
}

impl<C: Coordinates> Coordinates for Vec<C> {
    fn read(json: &Value) -> Option<Self> {
        json.as_array()?.iter().map(C::read).collect()
    }

    fn json(&self) -> Value {
        self.iter().map(C::json).collect()
    }

    fn parse(text: &mut Text<'_>) -> Option<Self> {
        let mut items = Self::new();
        if !text.take('(') {
            return None;
        }
        while !text.take(')') {
            if !items.is_empty() && !text.take(',') {
                return None;
            }
            items.push(C::parse(text)?);
        }
        Some(items)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (index, item) in self.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "," })?;
            item.write(f)?;
        }
        f.write_str(")")
    }
}
