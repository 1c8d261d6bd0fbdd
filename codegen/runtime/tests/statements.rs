//! The statements of the fuzz targets about links, queries, primitive values and answers, which hold for any input.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use msgraph_backup_restore::bytes::Bytes;
use msgraph_backup_restore::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay,
};
use msgraph_backup_restore::v1_0::models::{OneDriveForBusinessRestoreSession, RestorePoint};
use msgraph_backup_restore::{BackupRestore as _, Client, Error, http};
use percent_encoding::percent_decode_str;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn client() -> Client {
    Client::graph().build_offline().unwrap()
}

/// Parts of links that lead elsewhere if somebody reads them differently, between any other text.
fn link() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "https:",
        "http:",
        "HTTPS://",
        "//",
        "/",
        "\\",
        "@",
        ":",
        "?",
        "#",
        "..",
        "/../",
        "%2e%2e",
        "%2f",
        ";",
        "\t",
        "graph.microsoft.com",
        "GRAPH.microsoft.com",
        "evil.example",
        "user:pass",
        ":443",
        ":8443",
        "/v1.0",
        "/beta",
        "/v1.0x",
        "/solutions/backupRestore/restorePoints",
        "$skiptoken=a",
        "%",
        "%00",
        "é",
    ];
    let part = prop_oneof![4 => select(PARTS).prop_map(str::to_owned), 1 => ".{0,4}"];
    vec(part, 0..9).prop_map(|parts| parts.concat())
}

/// Text with the characters that have a meaning in addresses.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,12}", r"[ '%&#+/?=.,()\\:;é\t\n]{0,12}"]
}

/// Literals, and text that resembles them.
fn literal() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,8}",
        "-?[0-9]{0,24}(\\.[0-9]{0,24})?([eE][+-]?[0-9]{1,4})?",
        "-?P([0-9]{1,6}[YMWD]){0,3}(T([0-9]{1,6}[HMS]){0,3}([0-9]{1,3}\\.[0-9]{1,9}S)?)?",
        "-?[0-9]{3,5}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-6][0-9](:[0-6][0-9](\\.[0-9]{0,10})?)?(Z|z|[+-][01][0-9]:[0-6][0-9])?)?",
        "[0-2][0-9]:[0-6][0-9](:[0-6][0-9](\\.[0-9]{1,9})?)?",
        "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
        "[A-Za-z0-9+/_=-]{0,12}",
    ]
}

fn is_stable<T: FromStr<Err: Debug> + Display + PartialEq + Debug>(
    text: &str,
) -> Result<(), TestCaseError> {
    let Ok(value) = text.parse::<T>() else {
        return Ok(());
    };
    let written = value.to_string();
    let again: T = written
        .parse()
        .map_err(|error| TestCaseError::fail(format!("{written} of {text}: {error:?}")))?;
    prop_assert_eq!(&again, &value);
    prop_assert_eq!(again.to_string(), written);
    Ok(())
}

/// Bodies that resemble answers, and any bytes.
fn body() -> impl Strategy<Value = Vec<u8>> {
    const PARTS: &[&str] = &[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"value\":",
        "\"error\":",
        "\"code\":",
        "\"message\":",
        "\"innerError\":",
        "\"@odata.nextLink\":",
        "\"a\\u202e\\u001b[31m\"",
        "\"id\"",
        "null",
        "1e400",
        "\"\\ud800\"",
        "<html>",
        "\u{feff}",
    ];
    prop_oneof![
        vec(select(PARTS), 0..12).prop_map(|parts| parts.concat().into_bytes()),
        vec(any::<u8>(), 0..40),
        ("[a-zA-Z]{0,9}", ".{0,12}").prop_map(|(code, message)| {
            serde_json::json!({"error": {"code": code, "message": message}})
                .to_string()
                .into_bytes()
        }),
    ]
}

fn is_clean<T>(read: Result<T, Error>) -> Result<(), TestCaseError> {
    if let Err(error) = read {
        let text = error.to_string();
        prop_assert!(!text.contains(char::is_control), "{:?}", text);
        prop_assert!(!text.contains(['\u{202e}', '\u{200b}']), "{:?}", text);
        let _ = format!("{error:?}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_link_leads_to_the_configured_origin_or_nowhere(link in link()) {
        let list = client().v1_0().restore_points().list().resume_from(&link);
        if let Ok(request) = list.to_http() {
            let uri = request.uri();
            prop_assert_eq!(uri.scheme_str(), Some("https"));
            prop_assert_eq!(uri.authority().unwrap().as_str(), "graph.microsoft.com");
            prop_assert!(uri.path().split('/').all(|segment| !matches!(segment, "." | "..")), "{}", uri);
        }
    }

    #[test]
    fn any_text_stays_in_its_place(first in text(), second in text()) {
        let points = client().v1_0().restore_points();
        let filter = RestorePoint::ID
            .eq(first.as_str())
            .and(RestorePoint::ID.starts_with(second.as_str()));
        let expected = format!(
            "id eq '{}' and startswith(id,'{}')",
            first.replace('\'', "''"),
            second.replace('\'', "''")
        );
        prop_assert_eq!(filter.to_string(), &expected[..]);
        if let Ok(request) = points.list().filter(filter).to_http() {
            let query = request.uri().query().unwrap();
            let filter = query.strip_prefix("$filter=").unwrap();
            prop_assert!(!filter.contains(['&', '#', '+']), "{}", filter);
            prop_assert_eq!(percent_decode_str(filter).decode_utf8().unwrap(), expected);
        }
        if let Ok(request) = points.by_id(&first).get().to_http() {
            let path = request.uri().path();
            prop_assert_eq!(request.uri().query(), None);
            let key = path.rsplit('/').next().unwrap();
            prop_assert_eq!(percent_decode_str(key).decode_utf8().unwrap(), first);
        }
    }

    #[test]
    fn a_primitive_value_is_written_as_it_is_understood(text in literal()) {
        is_stable::<Binary>(&text)?;
        is_stable::<Date>(&text)?;
        is_stable::<DateTimeOffset>(&text)?;
        is_stable::<Decimal>(&text)?;
        is_stable::<Duration>(&text)?;
        is_stable::<Guid>(&text)?;
        is_stable::<TimeOfDay>(&text)?;
    }

    #[test]
    fn any_answer_is_read_or_is_a_clean_error(
        status in 100_u16..600,
        header in "[ -~]{0,20}",
        body in body(),
    ) {
        let answer = || {
            let mut answer = http::Response::new(Bytes::from(body.clone()));
            *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
            let value = http::HeaderValue::from_str(&header).unwrap();
            let headers = answer.headers_mut();
            headers.insert("retry-after", value.clone());
            headers.insert("content-type", value.clone());
            headers.insert("www-authenticate", value);
            answer
        };
        let client = client();
        let root = client.v1_0();
        is_clean(root.restore_points().list().read(answer()))?;
        is_clean(root.protection_units().by_id("a").get().read(answer()))?;
        is_clean(root.restore_points().count().read(answer()))?;
        let session = OneDriveForBusinessRestoreSession::default();
        let sessions = root.one_drive_for_business_restore_sessions();
        is_clean(sessions.create(&session).read(answer()))?;
    }
}
