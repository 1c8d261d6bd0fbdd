//! Whole texts: what is no JSON, what is nested deeply, and what repeats itself.

use super::*;

#[test]
fn the_last_of_duplicate_names_wins() {
    let cases = [
        (r#"{"id":"a","id":"b"}"#, json!({"id": "b"})),
        (r#"{"id":null,"id":"b"}"#, json!({"id": "b"})),
        (r#"{"id":"a","id":null}"#, json!({"id": null})),
        (r#"{"id":1,"id":"b"}"#, json!({"id": "b"})),
        (r#"{"x":1,"x":2}"#, json!({"x": 2})),
        (
            r#"{"tags":"FASTRESTORE","tags":"none"}"#,
            json!({"tags": "none"}),
        ),
        (
            r#"{"protectionUnit":{"id":"a","x":1},"protectionUnit":{"policyId":"b"}}"#,
            json!({"protectionUnit": {"policyId": "b"}}),
        ),
        (
            r##"{"protectionUnit":{"@odata.type":"#microsoft.graph.siteProtectionUnit","@odata.type":"x"}}"##,
            json!({"protectionUnit": {"@odata.type": "x"}}),
        ),
        (r#"{"\u0069d":"a"}"#, json!({"id": "a"})),
    ];
    for (text, expected) in cases {
        let point: RestorePoint = json::read(text.as_bytes()).unwrap();
        assert_eq!(serde_json::to_value(&point).unwrap(), expected, "{text}");
    }
    let many: String = (0..60)
        .map(|index| format!(r#""x{}":{index},"#, index % 40))
        .collect();
    let point: RestorePoint = json::read(format!("{{{many}\"id\":\"a\"}}").as_bytes()).unwrap();
    assert_eq!(point.additional.len(), 40);
    assert_eq!(point.additional.get("x3"), Some(&json!(43)));
    assert_eq!(point.additional.get("x33"), Some(&json!(33)));
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        "{",
        r#"{"id":"a""#,
        r#"{"id":tru}"#,
        "nul",
        r#"{"a":1}}"#,
        r#"{"id":"\ud800}"#,
        r#"{"id":"\ud80"}"#,
        "{\"id\":\"\n\"}",
    ] {
        assert!(
            json::read::<RestorePoint>(text.as_bytes()).is_err(),
            "{text}"
        );
    }
    // This is JSON, although no string can hold it.
    let point: RestorePoint = json::read(br#"{"id":"\ud800"}"#).unwrap();
    assert_eq!(point.id.as_deref(), Some("\\ud800"));
    let error = json::read::<RestorePoint>(b"{\"id\":\"\xff\"}").unwrap_err();
    assert_eq!(error.to_string(), "the body is not UTF-8 from byte 7 on");
    let error = json::read::<RestorePoint>(b"[]").unwrap_err();
    assert_eq!(error.to_string(), "an array cannot be read as RestorePoint");
}

#[test]
fn deep_nesting_is_an_error() {
    for (open, close) in [
        ("[", "]"),
        (r#"{"x":"#, "}"),
        (r#"{"innerError":"#, "}"),
        (r#"{"restorePoint":"#, "}"),
    ] {
        for depth in [200, 100_000] {
            let inner = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            for text in [
                format!(r#"{{"x":{inner}}}"#),
                format!(r#"{{"id":{inner}}}"#),
                format!(r#"{{"error":{inner}}}"#),
                format!(r#"{{"restorePoint":{inner}}}"#),
            ] {
                assert!(json::read::<DriveRestoreArtifact>(text.as_bytes()).is_err());
            }
        }
    }
    let deep = format!("{}1{}", r#"{"a":"#.repeat(100), "}".repeat(100));
    let _: DriveRestoreArtifact = read(serde_json::from_str(&deep).unwrap());
}

#[test]
fn a_dictionary_of_very_many_keys_is_read_in_time() {
    let keys: Vec<_> = (0..100_000)
        .map(|index| format!(r#""k{index}":{index}"#))
        .collect();
    let text = format!("{{{},{}}}", keys.join(","), keys.join(","));
    let by: IdentitySet = json::read(text.as_bytes()).unwrap();
    assert_eq!(by.additional.len(), 100_000);
    assert_eq!(by.clone(), by);
    assert_eq!(serde_json::to_value(&by).unwrap()["k99999"], json!(99_999));
}

#[test]
fn the_byte_order_mark_is_passed_over() {
    let identity: Identity = json::read("\u{feff}{\"id\":\"a\"}".as_bytes()).unwrap();
    assert_eq!(identity.id.as_deref(), Some("a"));
}
