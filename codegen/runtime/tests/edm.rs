//! The primitive types with unusual literals.

#![allow(clippy::unwrap_used, clippy::panic)]

use odata_runtime::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, DurationComponents, Geography, GeographyPoint,
    GeometryCollection, GeometryPolygon, Guid, TimeOfDay,
};
use odata_runtime::emitted::{Reading, Wire, WireValue};
use serde_json::{Number, Value, json};
use std::hash::{DefaultHasher, Hash, Hasher};

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

#[track_caller]
fn exact<T: WireValue>(text: &str) -> T {
    match T::from_text(text) {
        Reading::Exact(value) => value,
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn coerced<T: WireValue>(text: &str) -> T {
    match T::from_text(text) {
        Reading::Coerced(value) => value,
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn refused<T: WireValue>(texts: &[&str]) {
    for text in texts {
        assert_eq!(T::from_text(text), Reading::Unreadable, "{text:?}");
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn date_time_offsets_compare_as_moments() {
    let zulu: DateTimeOffset = "2024-05-30T12:00:00Z".parse().unwrap();
    let same: DateTimeOffset = "2024-05-30T14:00:00.000+02:00".parse().unwrap();
    let later: DateTimeOffset = "2024-05-30T12:00:00.0000001Z".parse().unwrap();
    assert_eq!(zulu, same);
    assert_eq!(hash(zulu), hash(same));
    assert!(later > same);
    assert_eq!(same.to_string(), "2024-05-30T14:00:00.000+02:00");
    // The ends of the range, beyond UTC's years 1 to 9999.
    let first: DateTimeOffset = "0001-01-01T00:00:00+14:00".parse().unwrap();
    let last: DateTimeOffset = "9999-12-31T23:59:59.9999999-14:00".parse().unwrap();
    assert!(first < zulu && zulu < last && first.is_unset());
    assert!(hash(first) != hash(last));
}

#[test]
fn date_time_offsets_convert() {
    let moment =
        time::OffsetDateTime::from_unix_timestamp_nanos(1_717_070_463_450_000_000).unwrap();
    assert_eq!(
        DateTimeOffset::from(moment).to_string(),
        "2024-05-30T12:01:03.450Z"
    );
    let ticks = moment + time::Duration::nanoseconds(100);
    assert_eq!(
        DateTimeOffset::from(ticks).to_string(),
        "2024-05-30T12:01:03.4500001Z"
    );
    let offset = time::UtcOffset::from_hms(-3, -30, -20).unwrap();
    let local = DateTimeOffset::from(moment.to_offset(offset));
    assert_eq!(local.to_string(), "2024-05-30T08:31:03.450-03:30");
    assert_eq!(time::OffsetDateTime::from(local), moment);
    assert!(DateTimeOffset::from(std::time::SystemTime::now()) > local);
    let error = "yesterday".parse::<DateTimeOffset>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"yesterday\" is no Edm.DateTimeOffset: yyyy-mm-ddThh:mm:ss.fffffff is wanted, followed by Z or an offset such as +02:00"
    );
}

#[test]
fn date_time_offsets_take_any_bytes_without_panic() {
    let literal = "2024-05-30T12:01:03.4500000+02:00";
    for index in 0..literal.len() {
        for other in ["", "x", "é", "9", ":", "-", "\0"] {
            let text = format!("{}{other}{}", &literal[..index], &literal[index + 1..]);
            let _ = DateTimeOffset::from_text(&text);
            let _ = DateTimeOffset::from_text(&literal[..index]);
        }
    }
    refused::<DateTimeOffset>(&[
        "2023-02-29T00:00:00Z",
        "2024-05-30T12:60:00Z",
        "2024-05-30T12:00:60Z",
        "2024-05-30T12:00:00+24:00",
        "2024-05-30T12:00:00+02:60",
        "2024-05-30 12:00:00Z",
        "20240530T120000Z",
        " 2024-05-30T12:00:00Z",
        "2024-05-30T12:00:00ZZ",
        "12024-05-30T12:00:00Z",
    ]);
}

#[test]
fn dates_and_times_of_day() {
    assert_eq!(exact::<Date>("2024-02-29").to_date().ordinal(), 60);
    refused::<Date>(&[
        "2023-02-29",
        "2024-2-9",
        "0000-01-01",
        "-001-01-01",
        "2024-01-01Z",
        "",
    ]);
    for text in ["07:59:59.999", "07:59", "23:59:59.1234567", "00:00:00"] {
        assert_eq!(exact::<TimeOfDay>(text).to_string(), text);
    }
    coerced::<TimeOfDay>("07:59:59.1234567890123");
    refused::<TimeOfDay>(&["24:00", "7:59", "07:59:60", "07:59:59.", "07:59Z", "07"]);
    let seven: TimeOfDay = time::Time::MIDNIGHT.into();
    assert_eq!(seven.to_string(), "00:00:00");
    assert_eq!(exact::<TimeOfDay>("00:00"), seven);
}

#[test]
fn durations_say_what_is_written() {
    let components = |text: &str| exact::<Duration>(text).components();
    assert_eq!(components("P1Y").years, 1);
    assert_eq!(components("P2W").weeks, 2);
    assert_eq!(
        components("P10675199DT2H48M5.4775807S"),
        DurationComponents {
            days: 10_675_199,
            hours: 2,
            minutes: 48,
            seconds: 5,
            nanoseconds: 477_580_700,
            ..Default::default()
        }
    );
    let all = components("-P1Y2M3W4DT5H6M7.000000001234S");
    assert!(all.is_negative);
    assert_eq!((all.months, all.minutes, all.nanoseconds), (2, 6, 1));
    refused::<Duration>(&[
        "",
        "P",
        "PT",
        "P1",
        "1D",
        "P1DT",
        "PT1D",
        "P1H",
        "P1D1Y",
        "PT1S1M",
        "P-1D",
        "P1.5D",
        "PT1.S",
        "PT.5S",
        "PT1.5M",
        "P1M1M",
        "p1d",
        "P1D ",
        "+P1D",
        "--P1D",
        "PT1H1",
        "PTT1H",
        "P99999999999999999999D",
        "P1DT1H1D",
        "P١D",
    ]);
}

#[test]
fn durations_convert_where_they_have_a_length() {
    let days = std::time::Duration::from_secs(90 * 86_400);
    assert_eq!(Duration::from(days).as_str(), "P90D");
    assert_eq!(
        std::time::Duration::try_from(&Duration::days(90)).unwrap(),
        days
    );
    assert_eq!(
        std::time::Duration::try_from(&Duration::weeks(1))
            .unwrap()
            .as_secs(),
        604_800
    );
    let cases = [
        (0, 0, "PT0S"),
        (1, 500_000_000, "PT1.5S"),
        (60, 0, "PT1M"),
        (0, 100, "PT0.0000001S"),
        (93_784, 0, "P1DT2H3M4S"),
        (3_601, 0, "PT1H1S"),
    ];
    for (seconds, nanoseconds, text) in cases {
        let length = std::time::Duration::new(seconds, nanoseconds);
        let duration = Duration::from(length);
        assert_eq!(duration.as_str(), text);
        assert_eq!(std::time::Duration::try_from(&duration).unwrap(), length);
    }
    let negative = time::Duration::new(-5, -1_000_000);
    assert_eq!(Duration::from(negative).as_str(), "-PT5.001S");
    assert_eq!(
        time::Duration::try_from(&Duration::from(negative)).unwrap(),
        negative
    );
    assert_eq!(
        Duration::from(time::Duration::MIN).components().days,
        106_751_991_167_300
    );
    for duration in [Duration::years(1), Duration::months(1)] {
        assert!(std::time::Duration::try_from(&duration).is_err());
        assert!(time::Duration::try_from(&duration).is_err());
    }
    let minus = exact::<Duration>("-PT1S");
    assert!(std::time::Duration::try_from(&minus).is_err());
    assert!(time::Duration::try_from(&exact::<Duration>("P106751991167301D")).is_err());
    assert!(std::time::Duration::try_from(&exact::<Duration>("P18446744073709551615W")).is_err());
    assert_ne!(Duration::days(1), Duration::hours(24));
    assert_eq!(
        (Duration::minutes(5).as_str(), Duration::seconds(5).as_str()),
        ("PT5M", "PT5S")
    );
}

#[test]
fn guids() {
    let text = "99954f18-c8ec-4b62-85bf-cdf3b70b140e";
    let guid: Guid = exact(text);
    assert_eq!(guid.to_string(), text);
    assert_eq!(coerced::<Guid>(&text.to_uppercase()), guid);
    assert_eq!(guid.as_u128(), 0x9995_4f18_c8ec_4b62_85bf_cdf3_b70b_140e);
    refused::<Guid>(&[
        "",
        "99954f18c8ec4b6285bfcdf3b70b140e",
        "{9995-}",
        "99954f18-c8ec-4b62-85bf-cdf3b70b140g",
        "é9954f18-c8ec-4b62-85bf-cdf3b70b140",
    ]);
}

#[test]
fn binaries() {
    for (bytes, text) in [
        (&b""[..], ""),
        (b"f", "Zg=="),
        (b"fo", "Zm8="),
        (b"foo", "Zm9v"),
        (b"\xfb\xff\xfe", "-__-"),
    ] {
        assert_eq!(exact::<Binary>(text), Binary::from(bytes));
        assert_eq!(Binary::from(bytes).to_string(), text);
    }
    assert_eq!(coerced::<Binary>("+//+").as_ref(), b"\xfb\xff\xfe");
    assert_eq!(coerced::<Binary>("Zg").as_ref(), b"f");
    assert_eq!(coerced::<Binary>("Zh==").as_ref(), b"f");
    refused::<Binary>(&["Z", "Zg===", "Z g=", "Zg=x", "=", "Zm9vé"]);
}

#[test]
fn decimals_keep_their_digits() {
    let text = "79228162514264337593543950335.10";
    let decimal: Decimal = serde_json::from_str(text).unwrap();
    assert_eq!(decimal.as_str(), text);
    assert_eq!(serde_json::to_string(&decimal).unwrap(), text);
    let string: Decimal = serde_json::from_str("\"1.50\"").unwrap();
    assert_eq!(serde_json::to_string(&string).unwrap(), "\"1.50\"");
    assert_eq!(string.to_f64(), 1.5);
    assert_eq!("-0.5e-7".parse::<Decimal>().unwrap().to_f64(), -0.5e-7);
    assert_eq!(
        (
            Decimal::from(-5_i64).as_str(),
            Decimal::from(u64::MAX).as_str()
        ),
        ("-5", "18446744073709551615")
    );
    for text in [
        "", "-", ".5", "5.", "01", "1e", "1e+", "0x1", "1,5", "NaN", "+1", "1 ",
    ] {
        assert!(text.parse::<Decimal>().is_err(), "{text}");
    }
    for json in ["null", "true", "[]", "{}", "\"x\""] {
        assert!(serde_json::from_str::<Decimal>(json).is_err(), "{json}");
    }
}

#[test]
fn integers() {
    assert_eq!(
        i64::from_number(&number("9223372036854775807")),
        Reading::Exact(i64::MAX)
    );
    assert_eq!(
        i64::from_number(&number("9223372036854775808")),
        Reading::Unreadable
    );
    assert_eq!(
        i64::from_text("-9223372036854775808"),
        Reading::Coerced(i64::MIN)
    );
    assert_eq!(i64::from_text("1.5"), Reading::Unreadable);
    assert_eq!(i32::from_number(&number("5.0")), Reading::Coerced(5));
    assert_eq!(i32::from_number(&number("5.5")), Reading::Unreadable);
    assert_eq!(i32::from_number(&number("1e300")), Reading::Unreadable);
    assert_eq!(u8::from_number(&number("-1")), Reading::Unreadable);
    assert_eq!(i8::from_number(&number("-128")), Reading::Exact(-128));
    assert_eq!(i16::from_number(&number("32768")), Reading::Unreadable);
    assert!(matches!(i64::MIN.to_wire(), Wire::Integer(i64::MIN)));
}

#[test]
fn floating_point_numbers() {
    assert_eq!(f64::from_number(&number("0.1")), Reading::Exact(0.1));
    assert_eq!(f64::from_number(&number("5")), Reading::Coerced(5.0));
    assert_eq!(f64::from_text("INF"), Reading::Exact(f64::INFINITY));
    assert_eq!(f64::from_text("-INF"), Reading::Exact(f64::NEG_INFINITY));
    assert!(matches!(f64::from_text("NaN"), Reading::Exact(nan) if nan.is_nan()));
    assert_eq!(f64::from_text("1.5"), Reading::Coerced(1.5));
    refused::<f64>(&["inf", "nan", "Infinity", "", "x", "1e999"]);
    refused::<f32>(&["inf", "", "1e39x"]);
    assert_eq!(f32::from_number(&number("0.1")), Reading::Exact(0.1));
    assert_eq!(
        f32::from_number(&number("0.10000000149011612")),
        Reading::Coerced(0.1)
    );
    assert_eq!(f32::from_number(&number("1e39")), Reading::Unreadable);
    assert!(matches!(f32::to_wire(&0.1), Wire::Float(wide) if wide == 0.1));
    assert!(matches!(f32::NEG_INFINITY.to_wire(), Wire::Text("-INF")));
    assert!(matches!(f64::NAN.to_wire(), Wire::Text("NaN")));
}

#[test]
fn booleans_and_untyped_values() {
    assert_eq!(bool::from_text("True"), Reading::Coerced(true));
    assert_eq!(bool::from_text("false"), Reading::Coerced(false));
    refused::<bool>(&["yes", "1", ""]);
    assert_eq!(bool::from_number(&number("1")), Reading::Unreadable);
    assert_eq!(Value::from_text("a"), Reading::Exact(json!("a")));
    assert_eq!(Value::from_json(json!({"a": [1]})), Ok(json!({"a": [1]})));
}

#[test]
fn literals_are_read_by_serde_too() {
    assert_eq!(
        serde_json::from_str::<Duration>("\"P1D\"").unwrap(),
        Duration::days(1)
    );
    assert_eq!(
        serde_json::to_string(&Duration::days(1)).unwrap(),
        "\"P1D\""
    );
    assert!(serde_json::from_str::<Duration>("\"1D\"").is_err());
    assert!(serde_json::from_str::<Guid>("5").is_err());
}

#[test]
fn moments_that_odata_does_not_have_become_the_nearest() {
    use std::time::{Duration as Std, SystemTime, UNIX_EPOCH};

    let of = |moment: SystemTime| DateTimeOffset::from(moment).to_string();
    let year = 31_556_952;
    let beyond = UNIX_EPOCH.checked_add(Std::from_secs(9000 * year)).unwrap();
    assert_eq!(of(beyond), "9999-12-31T23:59:59.999999999Z");
    let furthest = UNIX_EPOCH
        .checked_add(Std::from_secs(i64::MAX as u64))
        .unwrap();
    assert_eq!(of(furthest), "9999-12-31T23:59:59.999999999Z");
    let before = UNIX_EPOCH.checked_sub(Std::from_secs(3000 * year)).unwrap();
    assert_eq!(of(before), "0001-01-01T00:00:00Z");
    let first = UNIX_EPOCH
        .checked_sub(Std::from_secs(i64::MAX as u64))
        .unwrap();
    assert_eq!(of(first), "0001-01-01T00:00:00Z");
    assert_eq!(of(UNIX_EPOCH), "1970-01-01T00:00:00Z");
    assert_eq!(Date::from(time::Date::MIN).to_string(), "0001-01-01");
}

#[test]
fn the_least_and_the_greatest_duration_come_back() {
    for duration in [
        time::Duration::MIN,
        time::Duration::MAX,
        time::Duration::ZERO,
    ] {
        let written = Duration::from(duration);
        assert_eq!(time::Duration::try_from(&written).unwrap(), duration);
    }
    let beyond: Duration = "-P106751991167301D".parse().unwrap();
    assert!(time::Duration::try_from(&beyond).is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_gives_and_takes_moments_and_dates() {
    use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone as _, Utc};

    let text = "2024-05-30T14:01:03.450+02:00";
    let read: DateTimeOffset = text.parse().unwrap();
    let theirs = DateTime::<FixedOffset>::from(read);
    assert_eq!(theirs, DateTime::parse_from_rfc3339(text).unwrap());
    assert_eq!(theirs.offset().local_minus_utc(), 7200);
    assert_eq!(DateTimeOffset::from(theirs).to_string(), text);
    assert_eq!(DateTime::<Utc>::from(read), theirs);
    assert_eq!(
        DateTimeOffset::from(Utc.timestamp_opt(0, 0).unwrap()).to_string(),
        "1970-01-01T00:00:00Z"
    );
    for (beyond, end) in [
        (DateTime::<Utc>::MIN_UTC, "0001-01-01T00:00:00Z"),
        (DateTime::<Utc>::MAX_UTC, "9999-12-31T23:59:59.999999999Z"),
    ] {
        assert_eq!(DateTimeOffset::from(beyond).to_string(), end);
    }
    // With the offset, the year would be 10000.
    let late: DateTimeOffset = "9999-12-31T23:30:00-01:00".parse().unwrap();
    assert_eq!(
        DateTimeOffset::from(DateTime::<FixedOffset>::from(late)),
        late
    );

    let date: Date = "2024-02-29".parse().unwrap();
    let theirs = NaiveDate::from(date);
    assert_eq!(theirs.to_string(), "2024-02-29");
    assert_eq!(Date::try_from(theirs).unwrap(), date);
    assert!(Date::try_from(NaiveDate::MAX).is_err());
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_gives_and_takes_moments_and_dates() {
    use jiff::{Timestamp, Zoned, civil};

    let text = "2024-05-30T14:01:03.450+02:00";
    let read: DateTimeOffset = text.parse().unwrap();
    let moment = Timestamp::try_from(read).unwrap();
    assert_eq!(moment, text.parse().unwrap());
    assert_eq!(
        DateTimeOffset::from(moment).to_string(),
        "2024-05-30T12:01:03.450Z"
    );
    let zoned = Zoned::try_from(read).unwrap();
    assert_eq!(DateTimeOffset::from(zoned).to_string(), text);
    assert_eq!(
        DateTimeOffset::from(Timestamp::MIN).to_string(),
        "0001-01-01T00:00:00Z"
    );
    let last: DateTimeOffset = "9999-12-31T23:59:59Z".parse().unwrap();
    assert!(Timestamp::try_from(last).is_err());

    let date: Date = "2024-02-29".parse().unwrap();
    let theirs = civil::Date::try_from(date).unwrap();
    assert_eq!(theirs, civil::date(2024, 2, 29));
    assert_eq!(Date::try_from(theirs).unwrap(), date);
}

#[test]
fn shapes_are_read_from_text_and_written_as_it() {
    for text in [
        "SRID=4326;POINT(13.4 52.5)",
        "SRID=0;POINT(-1 2.5 3 4)",
        "SRID=4326;LINESTRING(0 0,1 1)",
        "SRID=4326;POLYGON((0 0,1 0,0 1,0 0),(0.1 0.1,0.2 0.1,0.1 0.2,0.1 0.1))",
        "SRID=4326;MULTIPOINT((0 0),(1 1))",
        "SRID=4326;MULTIPOINT()",
        "SRID=4326;MULTILINESTRING((0 0,1 1),(2 2,3 3))",
        "SRID=4326;MULTIPOLYGON(((0 0,1 0,0 1,0 0)))",
        "SRID=4326;COLLECTION(POINT(1 2),COLLECTION(LINESTRING(0 0,1 1)))",
    ] {
        let read: Geography = text.parse().unwrap();
        assert_eq!(read.to_string(), text);
        // The JSON says the same.
        let json = serde_json::to_value(&read).unwrap();
        assert_eq!(
            serde_json::from_value::<Geography>(json).unwrap(),
            read,
            "{text}"
        );
    }
    let blanks: GeographyPoint = " srid = 4326 ; Point ( 13.4   52.5 ) ".parse().unwrap();
    assert_eq!(blanks, (13.4, 52.5).into());
    assert_eq!("POINT(1 2)".parse::<GeographyPoint>().unwrap().srid(), None);
    let nested = format!(
        "{}POINT(1 2){}",
        "COLLECTION(".repeat(5000),
        ")".repeat(5000)
    );
    for wrong in [
        "",
        "POINT",
        "POINT()",
        "POINT(1)",
        "POINT(1 2",
        "POINT(1 2))",
        "POINT(1,2)",
        "SRID=x;POINT(1 2)",
        "SRID=4326 POINT(1 2)",
        "LINESTRING(1 2)",
        "POINT(1 2 3 4 5)",
        &nested,
    ] {
        let error = wrong.parse::<GeographyPoint>().unwrap_err();
        assert_eq!(error.primitive_type(), "Edm.Geography", "{wrong}");
    }
    let error = "POINT(1)"
        .parse::<GeometryPolygon>()
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("is no Edm.Geometry: a shape such as POINT(13.4 52.5) is wanted"),
        "{error}"
    );
}

#[test]
fn only_shapes_of_their_kind_are_read() {
    let point = json!({"type": "Point", "coordinates": [1, 2.5], "crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::25833"}}});
    let read = GeographyPoint::from_json(point.clone()).unwrap();
    assert_eq!(
        (read.shape().0.x, read.shape().0.y, read.srid()),
        (1.0, 2.5, Some(25833))
    );
    assert!(matches!(read.to_wire(), Wire::Json(json) if *json == point));
    assert_eq!(read.to_string(), "SRID=25833;POINT(1 2.5)");
    assert_eq!(read.into_any().json(), &point);
    for wrong in [
        json!({"type": "Point", "coordinates": []}),
        json!({"type": "Point", "coordinates": [1]}),
        json!({"type": "Point", "coordinates": [1, "2"]}),
        json!({"type": "point", "coordinates": [1, 2]}),
        json!({"type": "LineString", "coordinates": [[1, 2]]}),
        json!({"coordinates": [1, 2]}),
        json!([1, 2]),
    ] {
        assert_eq!(GeographyPoint::from_json(wrong.clone()), Err(wrong));
    }
    let mut deep = json!({"type": "Point", "coordinates": [1, 2]});
    for _ in 0..100 {
        deep = json!({"type": "GeometryCollection", "geometries": [deep]});
    }
    assert!(GeometryCollection::from_json(deep).is_err());
    assert!(matches!(
        GeographyPoint::from_text("POINT(1 2)"),
        Reading::Unreadable
    ));
}
