use super::{Malformed, Source};
use proptest::prelude::*;
use proptest::sample::select;
use serde::de::IgnoredAny;
use serde_json::Value;

fn skips(text: &str) -> Result<(), Malformed> {
    let mut source = Source::of(text);
    source.skip()?;
    source.end()
}

#[test]
fn accepts_what_json_is() {
    for text in [
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "-1.5e+10",
        "1E5",
        "18446744073709551616",
        r#""""#,
        r#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 é""#,
        "[]",
        "{}",
        r#"[1,[],{},{"a":[{"b":null}]} ]"#,
        r#" { "a" : 1 , "b" : [ 1 , 2 ] } "#,
    ] {
        assert_eq!(skips(text), Ok(()), "{text}");
        assert!(serde_json::from_str::<Value>(text).is_ok(), "{text}");
    }
    assert_eq!(skips(r#""\ud800""#), Ok(()));
    assert_eq!(skips("1e400"), Ok(()));
}

#[test]
fn refuses_what_is_none() {
    for text in [
        "",
        " ",
        "nul",
        "tru",
        "+1",
        "01",
        "-",
        "-a",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1.e5",
        "0x1",
        "\"",
        "\"\\",
        "\"\\u12\"",
        "\"\\x\"",
        "\"\n\"",
        "\"\u{1}\"",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "{",
        "{,}",
        "{1:2}",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        r#"{"a":1]"#,
        r#"{"a" 1}"#,
        "]",
        "}",
        "1 2",
        "nullx",
        "\u{a0}1",
    ] {
        assert_eq!(skips(text), Err(Malformed::Syntax), "{text:?}");
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text:?}");
    }
}

#[test]
fn accepts_as_many_levels_as_serde_json() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"a":"#, "}]")] {
        let levels = open.len().div_ceil(4);
        for depth in [126 / levels, 128 / levels] {
            let inside = if levels == 1 { "1" } else { "[1]" };
            let text = format!("{}{inside}{}", open.repeat(depth), close.repeat(depth));
            let is_read = serde_json::from_str::<Value>(&text).is_ok();
            assert_eq!(skips(&text).is_ok(), is_read, "{text}");
        }
    }
}

#[test]
fn keeps_no_white_space_but_that_of_strings() {
    let text = " [ 1 ,\n\t\" a \\\" b \" , { \"c d\" : [ ] } , true ] ";
    let json = Source::of(text).json().ok();
    let kept = json.map(|json| json.text().into_owned());
    assert_eq!(kept.as_deref(), Some(r#"[1," a \" b ",{"c d":[]},true]"#));
}

/// Pieces of JSON, and of what resembles it.
const PIECES: &[&str] = &[
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    " ",
    "\n",
    "\u{a0}",
    "\u{0}",
    "\"",
    "\\",
    "null",
    "true",
    "fals",
    "0",
    "-0",
    "01",
    "-",
    "1.5e+3",
    "1.",
    "1e",
    "1e400",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775808",
    "-9223372036854775809",
    r#""""#,
    r#""a":"#,
    r#""\u00e9\/""#,
    r#""\ud83d\ude00""#,
    r#""\ud800""#,
    r#""\ude00\ud83d""#,
    r#""\u12""#,
    r#""\x""#,
    "\"\t\"",
    "\"é\"",
];

/// JSON, written with and without white space.
fn json() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let value = scalar.prop_recursive(4, 20, 4, |inner| {
        let items = proptest::collection::vec(inner.clone(), 0..4);
        let properties = proptest::collection::btree_map("[a-c\"\\\\]{0,2}", inner, 0..4);
        prop_oneof![
            items.prop_map(Value::from),
            properties.prop_map(|properties| properties.into_iter().collect()),
        ]
    });
    (value, any::<bool>()).prop_map(|(value, is_pretty)| match is_pretty {
        true => format!("{value:#}"),
        false => value.to_string(),
    })
}

/// JSON in which one piece was inserted, or put in the place of a character.
fn nearly_json() -> impl Strategy<Value = String> {
    let place = any::<prop::sample::Index>();
    (json(), place, select(PIECES), any::<bool>()).prop_map(|(json, place, piece, replaces)| {
        let places: Vec<usize> = json.char_indices().map(|(at, _)| at).collect();
        let at = places[place.index(places.len())];
        let (before, after) = json.split_at(at);
        let mut after = after.chars();
        if replaces {
            after.next();
        }
        format!("{before}{piece}{}", after.as_str())
    })
}

proptest! {
    #[test]
    fn what_it_accepts_is_what_serde_json_accepts(text in prop_oneof![json(), nearly_json()]) {
        let expected = serde_json::from_str::<IgnoredAny>(&text);
        prop_assert_eq!(skips(&text).is_ok(), expected.is_ok(), "{}", text);
        let mut source = Source::of(&text);
        let read = source.json().and_then(|json| source.end().map(|()| json));
        prop_assert_eq!(read.is_ok(), expected.is_ok(), "{}", text);
        // Some numbers and strings have no `Value`.
        if let (Ok(json), Ok(value)) = (read, serde_json::from_str::<Value>(&text)) {
            prop_assert_eq!(json.tree(), &value, "{}", text);
        }
    }
}
