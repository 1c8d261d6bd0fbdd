//! Any JSON object that is read as any model is written back unchanged.

#![allow(clippy::unwrap_used, clippy::panic)]

mod everything;

use everything::{AnyShape, Everything, Ring};
use msgraph_backup_restore::json;
use msgraph_backup_restore::page::Page;
use odata_runtime::emitted::{Model, Object};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Pseudorandom numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Texts that are literals of some type, or nearly.
const TEXTS: &[&str] = &[
    "",
    " ",
    "a",
    "é\u{1F600}\"\\\n\u{0}",
    "true",
    "FALSE",
    "INF",
    "-INF",
    "NaN",
    "5",
    "-5",
    "5.0",
    "1e5",
    "9223372036854775808",
    "2024-02-29",
    "2023-02-29",
    "2024-02-29T12:00:00Z",
    "2024-02-29t12:00z",
    "2024-02-29T12:00:00.1234567+02:00",
    "2024-02-29T12:00:00-00:00",
    "2024-02-29T12-00-00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.9999999Z",
    "12:00",
    "12:00:00.000",
    "24:00",
    "P1Y",
    "PT0S",
    "P1D2H",
    "90 days, 0:00:00",
    "99954f18-c8ec-4b62-85bf-cdf3b70b140e",
    "99954F18-C8EC-4B62-85BF-CDF3B70B140E",
    "Zg==",
    "Zg",
    "+/==",
    "red",
    "RED",
    "green",
    "red,green",
    "green, red",
    "none",
    "none,red",
    "yellow",
    "red,yellow",
    "redGreen",
    "red,,green",
    ",",
    "#microsoft.graph.circle",
    "microsoft.graph.Circle",
    "#microsoft.graph.shape",
    "#microsoft.graph.ring",
    "https://x/$metadata#microsoft.graph.ring",
    "#x.y",
    "#microsoft.graph.round",
];

const NAMES: &[&str] = &[
    "@odata.type",
    "@type",
    "@odata.context",
    "x",
    "x@odata.type",
    "value",
    "",
    "é",
    "id",
    "radius",
    "hole",
    "side",
    "error",
    "Binary",
    "binary ",
];

fn number(random: &mut Random) -> Value {
    match random.below(8) {
        0 => json!(random.below(300)),
        1 => json!(-(random.below(300) as i64)),
        2 => json!(u64::MAX - random.below(3) as u64),
        3 => json!(i64::MIN + random.below(3) as i64),
        4 => json!(random.below(100) as f64),
        5 => json!(random.below(1000) as f64 / 8.0),
        6 => json!(0.1 + random.below(1000) as f64 * 1e-3),
        _ => json!(*random.pick(&[
            1e300,
            -1e-300,
            3.5e38,
            1e39,
            -0.0,
            5e-324,
            9_007_199_254_740_993.0
        ])),
    }
}

fn value(random: &mut Random, names: &[&str], depth: usize) -> Value {
    match random.below(if depth == 0 { 8 } else { 12 }) {
        0 => Value::Null,
        1 => json!(random.below(2) == 0),
        2 | 3 => number(random),
        4..=7 => json!(random.pick(TEXTS)),
        8 => {
            let items = random.below(4);
            (0..items)
                .map(|_| value(random, names, depth - 1))
                .collect()
        }
        9 => {
            // Items of one kind, as in a collection.
            let text = random.below(2) == 0;
            let items = random.below(4);
            let item = |random: &mut Random| match text {
                true => json!(random.pick(TEXTS)),
                false => number(random),
            };
            (0..items).map(|_| item(random)).collect()
        }
        _ => object(random, names, depth - 1),
    }
}

fn object(random: &mut Random, names: &[&str], depth: usize) -> Value {
    let mut map = Map::new();
    for _ in 0..random.below(6) {
        let name = match random.below(4) {
            0 => random.pick(NAMES),
            _ => random.pick(names),
        };
        map.insert((*name).to_owned(), value(random, names, depth));
    }
    map.into()
}

/// Returns the text of a tree with its properties in an order that a map does not have.
fn shuffled(random: &mut Random, json: &Value) -> String {
    match json {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            for index in (1..entries.len()).rev() {
                entries.swap(index, random.below(index + 1));
            }
            let texts: Vec<_> = entries
                .into_iter()
                .map(|(name, json)| format!("{}:{}", json!(name), shuffled(random, json)))
                .collect();
            format!("{{{}}}", texts.join(" , "))
        }
        Value::Array(items) => {
            let texts: Vec<_> = items.iter().map(|item| shuffled(random, item)).collect();
            format!("[{}]", texts.join(","))
        }
        _ => json.to_string(),
    }
}

fn check<T: DeserializeOwned + Serialize>(random: &mut Random, json: &Value) {
    let text = shuffled(random, json);
    let value: T = json::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(&serde_json::to_value(&value).unwrap(), json, "{text}");
    let written = serde_json::to_string(&value).unwrap();
    assert_eq!(
        &serde_json::from_str::<Value>(&written).unwrap(),
        json,
        "{text} gave {written}"
    );
    let from_tree: T = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(&serde_json::to_value(&from_tree).unwrap(), json, "{text}");
    let from_bytes: T = serde_json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(&serde_json::to_value(&from_bytes).unwrap(), json, "{text}");
    let from_reader: T = serde_json::from_reader(text.as_bytes()).unwrap();
    assert_eq!(&serde_json::to_value(&from_reader).unwrap(), json, "{text}");
}

#[test]
fn any_object_is_written_back_as_it_was() {
    let mut random = Random(7);
    let names: Vec<_> = Everything::TYPE.names().collect();
    for _ in 0..5_000 {
        let json = object(&mut random, &names, 3);
        check::<Everything>(&mut random, &json);
        check::<AnyShape>(&mut random, &json);
        check::<Ring>(&mut random, &json);
        check::<Page<AnyShape>>(&mut random, &json);
        check::<Page<Everything>>(
            &mut random,
            &json!({"value": [json, json, null], "@odata.count": 1}),
        );
    }
}

#[test]
fn each_property_takes_each_literal() {
    let mut random = Random(8);
    for name in Everything::TYPE.names() {
        for text in TEXTS {
            for json in [
                json!({name: text}),
                json!({name: [text]}),
                json!({name: [text, "red", text, null]}),
            ] {
                check::<Everything>(&mut random, &json);
            }
        }
        for _ in 0..200 {
            let (one, two) = (number(&mut random), number(&mut random));
            check::<Everything>(&mut random, &json!({name: one}));
            check::<Everything>(&mut random, &json!({name: [one, two, one]}));
        }
    }
}

#[test]
fn decimals_keep_digits_that_no_float_has() {
    let text = r#"{"decimal":79228162514264337593543950335.10,"decimals":[0.1000,-1e5,"2.50"]}"#;
    let value: Everything = json::read(text.as_bytes()).unwrap();
    assert!(value.additional.is_empty());
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
}

#[test]
fn text_cut_anywhere_is_refused() {
    let text = r##"{"id":"a","int32":5,"shape":{"@odata.type":"#microsoft.graph.ring","hole":1.5,"x":[1,{}]},"decimals":[1.0],"binaries":["Zg=="]}"##;
    let _: Everything = json::read(text.as_bytes()).unwrap();
    for end in 0..text.len() {
        assert!(
            json::read::<Everything>(&text.as_bytes()[..end]).is_err(),
            "{}",
            &text[..end]
        );
    }
}

#[test]
fn types_between_base_and_leaf_are_told_apart() {
    let variant = |json: Value| match serde_json::from_value::<AnyShape>(json).unwrap() {
        AnyShape::Shape(_) => "shape",
        AnyShape::Circle(_) => "circle",
        AnyShape::Ring(_) => "ring",
        AnyShape::Square(_) => "square",
        AnyShape::Unknown(_) => "unknown",
    };
    // Of the ring derived from the circle, the circle has the radius.
    assert_eq!(variant(json!({"radius": 1})), "circle");
    assert_eq!(variant(json!({"hole": 1})), "ring");
    assert_eq!(variant(json!({"hole": 1, "radius": 1})), "ring");
    assert_eq!(variant(json!({"side": 1})), "square");
    // The base type is also a concrete type here.
    assert_eq!(variant(json!({"side": 1, "hole": 1})), "shape");
    assert_eq!(variant(json!({"x": 1})), "shape");
    assert_eq!(
        variant(json!({"@odata.type": "#microsoft.graph.shape", "side": 1})),
        "shape"
    );
    // Abstract, between the base and the circle.
    assert_eq!(
        variant(json!({"@odata.type": "#microsoft.graph.round", "hole": 1})),
        "ring"
    );
    assert_eq!(
        variant(json!({"@odata.type": "#microsoft.graph.round", "side": 1})),
        "shape"
    );
    assert_eq!(
        variant(json!({"@odata.type": "#microsoft.graph.cube", "side": 1})),
        "unknown"
    );
}

#[test]
fn deep_decimals_are_an_error() {
    for name in ["decimal", "decimals"] {
        for depth in [200, 100_000] {
            let text = format!("{{\"{name}\":{}1{}}}", "[".repeat(depth), "]".repeat(depth));
            assert!(json::read::<Everything>(text.as_bytes()).is_err());
        }
        check::<Everything>(&mut Random(1), &json!({name: [[[1]]]}));
    }
}

#[cfg(feature = "v1_0")]
mod emitted {
    use super::*;
    use msgraph_backup_restore::v1_0::models;

    /// Reads objects with a model's own properties and those of its nested models.
    fn check_model<T>(model: &dyn Object, inner: &[&dyn Object])
    where
        T: DeserializeOwned + Serialize,
    {
        let mut random = Random(9);
        let all = [&[model], inner].concat();
        let names: Vec<_> = all
            .iter()
            .flat_map(|model| model.structured_type().names())
            .collect();
        for _ in 0..1_000 {
            let json = object(&mut random, &names, 3);
            check::<T>(&mut random, &json);
        }
    }

    #[test]
    fn emitted_models_are_written_back_as_they_were() {
        let error = models::PublicError::default();
        let by = models::IdentitySet::default();
        let point = models::RestorePoint::default();
        let site = models::SiteProtectionUnit::default();
        let session = models::SharePointRestoreSession::default();
        let policy = models::SharePointProtectionPolicy::default();
        let rule = models::SiteProtectionRule::default();
        let artifact = models::SiteRestoreArtifact::default();
        check_model::<models::RestorePoint>(&point, &[&site, &error]);
        check_model::<models::AnyProtectionUnitBase>(&site, &[&error, &by]);
        check_model::<models::AnyRestoreSessionBase>(&session, &[&artifact, &point, &site]);
        check_model::<models::SharePointRestoreSession>(&session, &[&artifact, &error]);
        check_model::<models::AnyProtectionPolicyBase>(&policy, &[&rule, &by]);
        check_model::<models::AnyProtectionRuleBase>(&rule, &[&error]);
        check_model::<models::BackupRestoreRoot>(
            &models::BackupRestoreRoot::default(),
            &[&session, &policy, &point],
        );
        check_model::<models::RestorePointSearchResponse>(
            &models::RestorePointSearchResponse::default(),
            &[&models::RestorePointSearchResult::default(), &point],
        );
    }
}

#[test]
fn all_digits_of_decimals_and_of_what_is_untyped_come_back() {
    for number in [
        "123456789012345678901234567890",
        "0.1234567890123456789",
        "79228162514264337593543950335.10",
        "1e400",
    ] {
        let body = format!(
            r#"{{"decimal":{number},"decimals":[{number},1],"untyped":{number},"untypeds":[{{"a":[{number}]}},{number}]}}"#
        );
        // Neither is read again: the text of these properties is asked for from the start.
        let read: Everything = serde_json::from_str(&body).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), body);
        assert_eq!(read.decimal.as_ref().unwrap().as_str(), number);
        let untyped = format!(r#"{{"untyped":{{"a":{number}}},"x":{number}}}"#);
        let read: Everything = json::read(untyped.as_bytes()).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), untyped);
        // Before the type is known, and where the field was changed since.
        let shape = format!(
            r##"{{"side":{number},"x":[{number}],"@odata.type":"#microsoft.graph.square"}}"##
        );
        let shape: AnyShape = json::read(shape.as_bytes()).unwrap();
        let written = serde_json::to_string(&shape).unwrap();
        assert_eq!(written.matches(number).count(), 2, "{written}");
    }
}

#[test]
fn copies_are_equal_and_any_other_field_is_not() {
    let json = json!({
        "id": "a", "strings": ["b"], "color": "green", "shade": "red", "double": 1.5, "note": 1,
        "shape": {"@odata.type": "#microsoft.graph.ring", "hole": 2}, "circle": {"radius": 3},
    });
    let full: Everything = serde_json::from_value(json.clone()).unwrap();
    assert!(full.clone() == full);
    assert_eq!(serde_json::to_value(full.clone()).unwrap(), json);
    for name in json.as_object().unwrap().keys() {
        let mut other = json.clone();
        other.as_object_mut().unwrap().remove(name);
        let other: Everything = serde_json::from_value(other).unwrap();
        assert!(other != full, "{name}");
    }
    let inner = json!({"shape": {"@odata.type": "#microsoft.graph.ring", "hole": 4}});
    let other = json!({"shape": {"@odata.type": "#microsoft.graph.ring", "hole": 5}});
    let [inner, other] =
        [inner, other].map(|json| serde_json::from_value::<Everything>(json).unwrap());
    assert!(inner != other);
}
