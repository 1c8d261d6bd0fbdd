//! Distances and intersections: the functions of `geo`.

use super::filter::Filter;
use super::literal::Operand;
use super::path::{IntoPath as _, Path, Piece};
use crate::edm::{
    GeographyLineString, GeographyPoint, GeographyPolygon, GeometryLineString, GeometryPoint,
    GeometryPolygon,
};
use crate::model::Property;

/// `geo.function(path,operand)`
fn call<E, T>(function: &'static str, path: Path<E, T>, operand: Vec<Piece>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Text(function.into())];
    pieces.extend(path.pieces);
    if !operand.is_empty() {
        pieces.push(Piece::Text(",".into()));
    }
    pieces.extend(operand);
    pieces.push(Piece::Text(")".into()));
    pieces
}

macro_rules! geo {
    ($($point:ident, $line:ident, $polygon:ident;)*) => {$(
        impl<E> Path<E, $point> {
            /// `geo.distance`: how far it is from another point, in the units of the reference system.
            pub fn distance(self, other: impl Operand<E, $point>) -> Path<E, f64> {
                Path::new(call("geo.distance(", self, other.into_pieces()))
            }

            /// `geo.intersects`: it is in this area.
            pub fn intersects(self, area: impl Operand<E, $polygon>) -> Filter<E> {
                Filter::of_call(call("geo.intersects(", self, area.into_pieces()))
            }
        }

        impl<E> Property<E, $point> {
            /// `geo.distance`: how far it is from another point, in the units of the reference system.
            pub fn distance(self, other: impl Operand<E, $point>) -> Path<E, f64> {
                self.into_path().distance(other)
            }

            /// `geo.intersects`: it is in this area.
            pub fn intersects(self, area: impl Operand<E, $polygon>) -> Filter<E> {
                self.into_path().intersects(area)
            }
        }

        impl<E> Path<E, $line> {
            /// `geo.length`: how long it is, in the units of the reference system.
            pub fn length(self) -> Path<E, f64> {
                Path::new(call("geo.length(", self, Vec::new()))
            }
        }

        impl<E> Property<E, $line> {
            /// `geo.length`: how long it is, in the units of the reference system.
            pub fn length(self) -> Path<E, f64> {
                self.into_path().length()
            }
        }
    )*};
}

geo! {
    GeographyPoint, GeographyLineString, GeographyPolygon;
    GeometryPoint, GeometryLineString, GeometryPolygon;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edm::spatial::{Point, Polygon};

    struct Place;
    const AT: Property<Place, GeographyPoint> = Property::new("at");
    const WAY: Property<Place, GeometryLineString> = Property::new("way");

    #[test]
    fn functions_take_literals_and_properties() {
        let near = AT.distance(GeographyPoint::from((13.4, 52.5))).le(1000.0);
        assert_eq!(
            near.to_string(),
            "geo.distance(at,geography'SRID=4326;POINT(13.4 52.5)') le 1000"
        );
        let ring = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.5), (0.0, 0.0)].map(Into::into);
        let area = GeographyPolygon::new(Polygon(vec![ring.to_vec()]));
        assert_eq!(
            AT.intersects(&area).to_string(),
            "geo.intersects(at,geography'SRID=4326;POLYGON((0 0,1 0,0 1.5,0 0))')"
        );
        assert_eq!(WAY.length().gt(5.5).to_string(), "geo.length(way) gt 5.5");
        let home: Property<Place, GeometryPoint> = Property::new("home");
        let here = GeometryPoint::from(Point::new(1.0, 2.0)).with_srid(25833);
        assert_eq!(
            home.distance(here)
                .lt(1.0)
                .and(AT.distance(AT).eq(0.0))
                .to_string(),
            "geo.distance(home,geometry'SRID=25833;POINT(1 2)') lt 1 and geo.distance(at,at) eq 0"
        );
    }
}
