use super::{Malformed, Source};
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
