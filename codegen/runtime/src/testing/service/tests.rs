//! The service reads what the query builder writes, and gives it the same meaning.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::expression::Expression;
use super::store::arguments;
use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use crate::query::{Filter, Path, Target, item};

/// The type that the filters are over.
#[derive(Clone, Debug)]
struct Thing;

impl Target for Thing {
    type Entity = Self;
}

#[derive(Clone, Copy, Debug)]
enum Order {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
}

/// A filter as data: a filter is built from it, and it determines itself for which items it holds.
#[derive(Clone, Debug)]
enum Tree {
    Text(Order, String),
    Lower(Order, String),
    Number(Order, i64),
    In(Vec<String>),
    StartsWith(String),
    EndsWith(String),
    Contains(String),
    IsNull(bool),
    IsTrue,
    Has(String),
    /// The literal of another type, compared with a property that does not exist.
    Other(u8, i64),
    AnyTag(Order, String),
    AllTags(Order, String),
    AnyPart(Box<Tree>),
    AllParts(Box<Tree>),
    HasParts,
    And(Box<Tree>, Box<Tree>),
    Or(Box<Tree>, Box<Tree>),
    Not(Box<Tree>),
}

fn path<T>(name: &'static str) -> Path<Thing, T> {
    Path::raw(name)
}

macro_rules! compared {
    ($path:expr, $order:expr, $value:expr) => {
        match $order {
            Order::Eq => $path.eq($value),
            Order::Ne => $path.ne($value),
            Order::Gt => $path.gt($value),
            Order::Ge => $path.ge($value),
            Order::Lt => $path.lt($value),
            Order::Le => $path.le($value),
        }
    };
}

impl Tree {
    fn filter(&self) -> Filter<Thing> {
        match self {
            Self::Text(order, text) => compared!(path::<String>("text"), order, text.as_str()),
            Self::Lower(order, text) => {
                compared!(path::<String>("text").to_lower(), order, text.as_str())
            }
            Self::Number(order, number) => compared!(path::<i64>("number"), order, *number),
            Self::In(texts) => path::<String>("text").is_in(texts.iter().map(String::as_str)),
            Self::StartsWith(text) => path::<String>("text").starts_with(text.as_str()),
            Self::EndsWith(text) => path::<String>("text").ends_with(text.as_str()),
            Self::Contains(text) => path::<String>("text").contains(text.as_str()),
            Self::IsNull(true) => path::<String>("text").is_null(),
            Self::IsNull(false) => path::<String>("text").is_not_null(),
            Self::IsTrue => path::<bool>("flag").is_true(),
            Self::Has(flag) => path::<String>("flags").has(flag.as_str()),
            Self::Other(kind, seed) => other(*kind, *seed),
            Self::AnyTag(order, text) => {
                path::<Vec<String>>("tags").any(compared!(item::<String>(), order, text.as_str()))
            }
            Self::AllTags(order, text) => {
                path::<Vec<String>>("tags").all(compared!(item::<String>(), order, text.as_str()))
            }
            Self::AnyPart(inner) => path::<Vec<Thing>>("parts").any(inner.filter()),
            Self::AllParts(inner) => path::<Vec<Thing>>("parts").all(inner.filter()),
            Self::HasParts => path::<Vec<Thing>>("parts").is_not_empty(),
            Self::And(one, other) => one.filter().and(other.filter()),
            Self::Or(one, other) => one.filter().or(other.filter()),
            Self::Not(inner) => !inner.filter(),
        }
    }

    fn holds(&self, item: &Value) -> bool {
        let text = item["text"].as_str();
        let is = |holds: fn(&str, &str) -> bool, other: &str| {
            text.is_some_and(|text| holds(text, other))
        };
        let mut parts = item["parts"].as_array().into_iter().flatten();
        let mut tags = item["tags"].as_array().into_iter().flatten();
        match self {
            Self::Text(order, other) => order.holds(text, other.as_str()),
            Self::Lower(order, other) => {
                order.holds(text.map(str::to_lowercase).as_deref(), other.as_str())
            }
            Self::Number(order, other) => order.holds(item["number"].as_i64(), *other),
            Self::In(texts) => texts.iter().any(|other| text == Some(other)),
            Self::StartsWith(other) => is(|text, other| text.starts_with(other), other),
            Self::EndsWith(other) => is(|text, other| text.ends_with(other), other),
            Self::Contains(other) => is(|text, other| text.contains(other), other),
            Self::IsNull(is_null) => text.is_none() == *is_null,
            Self::IsTrue => item["flag"] == true,
            Self::Has(flag) => item["flags"]
                .as_str()
                .is_some_and(|set| set.split(", ").any(|member| member == flag)),
            Self::Other(..) => false,
            Self::AnyTag(order, other) => tags.any(|tag| order.holds(tag.as_str(), other.as_str())),
            Self::AllTags(order, other) => {
                tags.all(|tag| order.holds(tag.as_str(), other.as_str()))
            }
            Self::AnyPart(inner) => parts.any(|part| inner.holds(part)),
            Self::AllParts(inner) => parts.all(|part| inner.holds(part)),
            Self::HasParts => parts.next().is_some(),
            Self::And(one, other) => one.holds(item) && other.holds(item),
            Self::Or(one, other) => one.holds(item) || other.holds(item),
            Self::Not(inner) => !inner.holds(item),
        }
    }
}

impl Order {
    /// `null` is neither smaller nor larger than any value.
    fn holds<T: PartialOrd>(self, one: Option<T>, other: T) -> bool {
        let one = one.as_ref();
        match self {
            Self::Eq => one == Some(&other),
            Self::Ne => one != Some(&other),
            Self::Gt => one.is_some_and(|one| *one > other),
            Self::Ge => one.is_some_and(|one| *one >= other),
            Self::Lt => one.is_some_and(|one| *one < other),
            Self::Le => one.is_some_and(|one| *one <= other),
        }
    }
}

fn other(kind: u8, seed: i64) -> Filter<Thing> {
    let small = seed.rem_euclid(1_000_000);
    match kind {
        0 => {
            let time = std::time::UNIX_EPOCH + std::time::Duration::from_millis(small as u64 * 999);
            path::<DateTimeOffset>("missing").ge(DateTimeOffset::from(time))
        }
        1 => path::<Duration>("missing").lt(Duration::seconds(small as u32)),
        2 => path::<Guid>("missing").eq(Guid::from(seed as u128)),
        3 => path::<Binary>("missing").eq(Binary::from(seed.to_le_bytes().to_vec())),
        4 => path::<Date>("missing").le("2026-02-03".parse::<Date>().unwrap()),
        5 => path::<TimeOfDay>("missing").gt("03:04:05.678".parse::<TimeOfDay>().unwrap()),
        6 => {
            let decimal = format!("{seed}.250").parse::<Decimal>().unwrap();
            path::<Decimal>("missing").eq(decimal)
        }
        7 => path::<f64>("missing").eq(f64::from_bits(seed as u64)),
        8 => path::<f32>("missing").is_in([f32::INFINITY, f32::NEG_INFINITY, 1.5, -0.0]),
        _ => path::<bool>("missing").eq(seed % 2 == 0),
    }
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("it's".to_owned()),
        Just("Board".to_owned()),
        Just("b".to_owned()),
        Just("null".to_owned()),
        "[a-z' (),/:;or and]{0,8}",
        ".{0,6}",
    ]
}

fn orders() -> impl Strategy<Value = Order> {
    prop_oneof![
        Just(Order::Eq),
        Just(Order::Ne),
        Just(Order::Gt),
        Just(Order::Ge),
        Just(Order::Lt),
        Just(Order::Le),
    ]
}

fn trees() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        (orders(), texts()).prop_map(|(order, text)| Tree::Text(order, text)),
        (orders(), texts()).prop_map(|(order, text)| Tree::Lower(order, text)),
        (orders(), prop_oneof![-9_i64..9, any::<i64>()])
            .prop_map(|(order, number)| Tree::Number(order, number)),
        prop::collection::vec(texts(), 0..4).prop_map(Tree::In),
        texts().prop_map(Tree::StartsWith),
        texts().prop_map(Tree::EndsWith),
        texts().prop_map(Tree::Contains),
        any::<bool>().prop_map(Tree::IsNull),
        Just(Tree::IsTrue),
        prop_oneof![Just("one"), Just("two"), Just("three")]
            .prop_map(|flag| Tree::Has(flag.to_owned())),
        (0_u8..10, any::<i64>()).prop_map(|(kind, seed)| Tree::Other(kind, seed)),
        (orders(), texts()).prop_map(|(order, text)| Tree::AnyTag(order, text)),
        (orders(), texts()).prop_map(|(order, text)| Tree::AllTags(order, text)),
        Just(Tree::HasParts),
    ];
    leaf.prop_recursive(4, 24, 2, |inner| {
        let pair = || (inner.clone(), inner.clone());
        prop_oneof![
            pair().prop_map(|(one, other)| Tree::And(one.into(), other.into())),
            pair().prop_map(|(one, other)| Tree::Or(one.into(), other.into())),
            inner.clone().prop_map(|inner| Tree::Not(inner.into())),
            inner.clone().prop_map(|inner| Tree::AnyPart(inner.into())),
            inner.clone().prop_map(|inner| Tree::AllParts(inner.into())),
        ]
    })
}

fn items() -> [Value; 3] {
    let part = json!({"text": "b", "number": -3, "tags": [], "parts": [{"text": null}]});
    [
        json!({
            "text": "it's", "number": 7, "flag": true, "flags": "one, two",
            "tags": ["b", "Board"], "parts": [part, {"text": "Board", "flag": true}]
        }),
        json!({"text": "Board", "number": 0, "flag": false, "flags": "three", "parts": []}),
        json!({"text": null}),
    ]
}

/// Parts of filters, and other text.
fn nearly_filters() -> impl Strategy<Value = Vec<String>> {
    const PARTS: &[&str] = &[
        "text",
        "number",
        "flags",
        "tags",
        "parts",
        "/",
        "any(",
        "all(",
        "a:",
        "a/",
        "$it",
        "(",
        ")",
        ",",
        " and ",
        " or ",
        "not ",
        " eq ",
        " has ",
        " in ",
        "'b'",
        "''",
        "null",
        "true",
        "-1",
        "1e400",
        "duration'P1D'",
        "binary'AA'",
        "2026-01-02",
        "06:00:00",
        "tolower(",
        "length(",
        "contains(",
        "é",
        "\u{202e}",
        "%",
        "\"",
    ];
    let part = prop_oneof![
        6 => proptest::sample::select(PARTS).prop_map(str::to_owned),
        1 => ".{0,3}",
    ];
    proptest::collection::vec(part, 0..12)
}

proptest! {
    #[test]
    fn what_the_builder_writes_the_service_reads_and_means_the_same(tree in trees()) {
        let text = tree.filter().to_string();
        let read = Expression::parse(&text);
        let read = read.unwrap_or_else(|fault| panic!("{fault}"));
        for item in items() {
            prop_assert_eq!(read.holds(&item), tree.holds(&item), "{} for {}", text, item);
        }
    }

    #[test]
    fn no_text_makes_it_panic(parts in nearly_filters()) {
        let text = parts.concat();
        if let Ok(expression) = Expression::parse(&text) {
            for item in items() {
                let _ = expression.holds(&item);
            }
        }
    }
}

#[test]
fn literals_compare_as_what_they_stand_for() {
    let item = json!({
        "time": "2026-02-01T06:00:00Z", "length": "P1W", "id": "0D1C5A40-6B1F-4C1E-8A53-1F1B6F0A0001",
        "bytes": "-_8=", "large": "9007199254740993", "day": "2026-02-01", "of_day": "06:00:00",
        "later": "2026-02-01T06:00:00.0000001Z"
    });
    for (filter, holds) in [
        ("time eq 2026-02-01T06:00:00.0000000Z", true),
        ("time eq 2026-02-01T07:00:00+01:00", true),
        ("time lt later", true),
        ("length eq duration'P7D'", true),
        ("length gt duration'PT1H'", true),
        ("id eq 0d1c5a40-6b1f-4c1e-8a53-1f1b6f0a0001", true),
        ("bytes eq binary'-_8='", true),
        ("length eq shop.Length'P1W'", true),
        ("length in (a.b.C'P1D',a.b.C'P1W')", true),
        ("large gt 9007199254740992", true),
        ("large eq 9007199254740993", true),
        ("day eq 2026-02-01", true),
        ("of_day lt 06:00:00.5", true),
        ("none eq null", true),
        ("none ne null or none lt 5 or none gt 5", false),
        ("time ne null and not (none ne null)", true),
        ("length(day) eq 10", true),
        ("toupper(trim(day)) eq '2026-02-01'", true),
        ("startswith(day,'2026') and false", false),
    ] {
        let expression = Expression::parse(filter).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(expression.holds(&item), holds, "{filter}");
    }
}

#[test]
fn arguments_are_without_their_quotes_and_types() {
    let named = |name: &str, value: &str| (Some(name.to_owned()), value.to_owned());
    assert_eq!(
        arguments("size=shop.Size'o''k',id=1,name='a.b''c'"),
        [
            named("size", "o'k"),
            named("id", "1"),
            named("name", "a.b'c")
        ]
    );
    assert_eq!(arguments("shop.Size'l'"), [(None, "l".to_owned())]);
}

#[test]
fn what_is_no_filter_is_refused() {
    let deep = "(".repeat(200);
    for filter in [
        "",
        "a eq",
        "a eq 'b",
        "a eq 'b' and",
        "a eq 'b')",
        "(a eq 'b'",
        "a foo 'b'",
        "a in ()",
        "a in 'b'",
        "startswith(a)",
        "startswith(a,'b','c')",
        "concat(a,'b') eq 'c'",
        "a/all()",
        "a/any(x eq 1)",
        "1a eq 2",
        "a eq duration'x'",
        "a eq Color'x'",
        "a eq shop.1'x'",
        "a eq shop.Color'x",
        "a eq 2026-99-99",
        "a  b",
        deep.as_str(),
    ] {
        let fault = Expression::parse(filter).expect_err(filter);
        assert_eq!(fault.status(), 400, "{filter}");
    }
}

#[test]
fn a_filter_may_have_thousands_of_conditions() {
    let item = serde_json::json!({"text": "b"});
    for (word, expected) in [(" or ", true), (" and ", false)] {
        let filter = vec!["text eq 'a'"; 20_000].join(word) + word + "text eq 'b'";
        // A test has two megabytes of stack.
        let filter = Expression::parse(&filter).unwrap_or_else(|_| panic!("{word}"));
        assert_eq!(filter.holds(&item), expected, "{word}");
    }
}
