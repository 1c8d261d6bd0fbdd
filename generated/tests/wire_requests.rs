//! The requests on the wire: method, path, query, headers, body.
#![cfg(all(any(feature = "hyper", feature = "reqwest"), feature = "v1_0"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers are tests too"
)]

mod support;

use std::time::Duration;

use msgraph_backup_restore::query::{Filter, Literal, Order, Parameter};
use msgraph_backup_restore::request::{Resource, Version};
use msgraph_backup_restore::v1_0::models::{
    DestinationType, DriveRestoreArtifact, OneDriveForBusinessProtectionPolicy,
    OneDriveForBusinessRestoreSession, ProtectionUnitBase, ProtectionUnitStatus, RestorePoint,
    RestorePointTags, RetentionSetting,
};
use msgraph_backup_restore::{BackupRestore as _, Client, ErrorKind, Patch};
use serde_json::{Value, json};
use support::{Server, json};

const ROOT: &str = "/v1.0/solutions/backupRestore";

static BETA: Version = Version::named("beta");

#[tokio::test]
async fn each_kind_of_operation_has_its_method_path_and_body() {
    let server = Server::start(|_, request| match request.target.ends_with("$count") {
        true => json(200, &json!(12)),
        false => json(200, &json!({"id": "x", "value": []})),
    })
    .await;
    let backup = server.client().v1_0();
    let sessions = backup.one_drive_for_business_restore_sessions();
    let session = sessions.by_id("s 1");
    backup.restore_points().list().await.unwrap();
    backup.restore_points().by_id("p").get().await.unwrap();
    backup
        .restore_points()
        .by_id("p")
        .protection_unit()
        .get()
        .await
        .unwrap();
    assert_eq!(backup.restore_points().count().await.unwrap(), 12);
    backup
        .protection_units()
        .of_type_drive_protection_unit()
        .list()
        .await
        .unwrap();
    backup
        .protection_units()
        .by_id("u")
        .cancel_offboard()
        .await
        .unwrap();
    sessions
        .create(&OneDriveForBusinessRestoreSession::default())
        .await
        .unwrap();
    session.update(Patch::new()).await.unwrap();
    session.activate().await.unwrap();
    session.delete().await.unwrap();
    let browsing = backup.one_drive_for_business_browse_sessions().by_id("s 1");
    browsing.browse(&Default::default()).await.unwrap();
    browsing
        .browse_with_next_fetch_token("it's/a b")
        .await
        .unwrap();
    let session = format!("{ROOT}/oneDriveForBusinessRestoreSessions/s%201");
    let browsing = format!("{ROOT}/oneDriveForBusinessBrowseSessions/s%201");
    let expected = [
        format!("GET {ROOT}/restorePoints"),
        format!("GET {ROOT}/restorePoints/p"),
        format!("GET {ROOT}/restorePoints/p/protectionUnit"),
        format!("GET {ROOT}/restorePoints/$count"),
        format!("GET {ROOT}/protectionUnits/microsoft.graph.driveProtectionUnit"),
        format!("POST {ROOT}/protectionUnits/u/cancelOffboard"),
        format!("POST {ROOT}/oneDriveForBusinessRestoreSessions"),
        format!("PATCH {session}"),
        format!("POST {session}/activate"),
        format!("DELETE {session}"),
        format!("POST {browsing}/browse"),
        format!("GET {browsing}/browse(nextFetchToken='it''s%2Fa%20b')"),
    ];
    assert_eq!(server.lines(), expected);
    for request in server.log() {
        let has_body = !request.body.is_empty();
        assert_eq!(
            request.header("content-type").is_some(),
            has_body,
            "{}",
            request.line()
        );
        let sends_one = ["/browse", "Sessions", "/s%201"]
            .iter()
            .any(|end| request.target.ends_with(end));
        assert_eq!(
            has_body,
            sends_one && request.method != "DELETE",
            "{}",
            request.line()
        );
    }
}

#[tokio::test]
async fn default_headers_are_sent_and_can_be_turned_off() {
    let server = Server::json(200, json!({})).await;
    let get = |client: &Client| client.v1_0().restore_points().by_id("p").get();
    get(&server.client()).await.unwrap();
    let bare = server
        .builder()
        .include_unknown_enum_members(false)
        .client_request_id(false)
        .sdk_version(false)
        .build()
        .unwrap();
    get(&bare).await.unwrap();
    let own = server.builder().header("X-Mine", "1").build().unwrap();
    get(&own)
        .prefer("odata.maxpagesize=5")
        .client_request_id("mine")
        .header("ConsistencyLevel", "eventual")
        .await
        .unwrap();
    let [default, bare, own] = server.log().try_into().unwrap();
    assert_eq!(default.header("authorization"), Some("Bearer good"));
    assert_eq!(
        default.header("prefer"),
        Some("include-unknown-enum-members")
    );
    assert_eq!(default.header("client-request-id").map(str::len), Some(36));
    assert!(
        default
            .header("sdkversion")
            .unwrap()
            .starts_with("rust-msgraph-backup-restore/")
    );
    assert_eq!(default.header("accept"), Some("application/json"));
    for name in ["prefer", "client-request-id", "sdkversion"] {
        assert_eq!(bare.header(name), None);
    }
    assert_eq!(
        own.header("prefer"),
        Some("include-unknown-enum-members, odata.maxpagesize=5")
    );
    assert_eq!(own.header("client-request-id"), Some("mine"));
    assert_eq!(own.header("consistencylevel"), Some("eventual"));
    assert_eq!(own.header("x-mine"), Some("1"));
    for refused in [
        "authorization",
        "Host",
        "Content-Length",
        "transfer-encoding",
        "connection",
        "upgrade",
        "expect",
        "bad name",
    ] {
        let error = get(&server.client())
            .header(refused, "x")
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{refused}");
        assert!(
            server.builder().header(refused, "x").build().is_err(),
            "{refused}"
        );
    }
    assert!(get(&server.client()).header("x", "a\nb").await.is_err());
    assert_eq!(server.log().len(), 3);
}

#[tokio::test]
async fn keys_are_encoded_and_hollow_ones_refused() {
    let server = Server::json(200, json!({})).await;
    let points = server.client().v1_0().restore_points();
    for hollow in ["", ".", ".."] {
        let error = points.by_id(hollow).get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        let below = points
            .by_id(hollow)
            .protection_unit()
            .get()
            .await
            .unwrap_err();
        assert_eq!(below.kind(), ErrorKind::Refused);
    }
    assert!(server.log().is_empty());
    let odd: String = (1..=255_u8).map(char::from).collect();
    let keys = [
        "a/b",
        "a?b#c",
        "a%2Fb",
        "%2e%2e",
        "...",
        "..\\..",
        "a b+c",
        "é 漢",
        "a,b;c=d&e",
        "A_-.~z",
        "x\r\ny",
        "1f1fccc3-a642-4f61-bf49-f37b9a888279,2a8b7eaf-092a-4561-a25a-998ad2e5142e",
        "b64==",
        odd.as_str(),
    ];
    for key in keys {
        points.by_id(key).get().await.unwrap();
    }
    for (request, key) in server.log().iter().zip(keys) {
        let segment = request
            .target
            .strip_prefix(&format!("{ROOT}/restorePoints/"))
            .unwrap();
        assert!(
            !segment.contains(['/', '?', '#', ' ', '\\', '+', ',', '=', '&', ';']),
            "{segment}"
        );
        assert_eq!(decode(segment), key);
    }
}

#[test]
fn names_in_a_path_lead_nowhere_else() {
    static VERSION: Version = Version::named("v1.0");
    let client = Client::graph().build_offline().unwrap();
    let things = client.resource(&VERSION, "/things");
    let address = |resource: Resource| {
        let request = resource.get::<Value, ()>().to_http();
        request.map(|request| request.uri().to_string())
    };
    let with = |name: &str, parameter: &str| {
        let json = Parameter::json(&Vec::<i32>::new());
        [
            things.function(name, &[(parameter, Literal::from(&1))]),
            things.function_with(name, &[(parameter, json)]),
            things.by_keys(&[(parameter, Literal::from(&1))]),
        ]
    };
    let [plain, aliased, key] = with("ns.größe", "maß").map(|resource| address(resource).unwrap());
    let things = "https://graph.microsoft.com/v1.0/things";
    assert_eq!(plain, format!("{things}/ns.gr%C3%B6%C3%9Fe(ma%C3%9F=1)"));
    let query = "?@ma%C3%9F=%5B%5D";
    assert_eq!(
        aliased,
        format!("{things}/ns.gr%C3%B6%C3%9Fe(ma%C3%9F=@ma%C3%9F){query}")
    );
    assert_eq!(key, format!("{things}(ma%C3%9F=1)"));
    for odd in [
        "..", "a/..", "a/b", "a?b", "a#b", "a\\b", "a(b", "a)b", "a=b", "a,b",
    ] {
        let [plain, aliased, key] = with("f", odd);
        let [named, named_too, _] = with(odd, "p");
        for resource in [plain, aliased, key, named, named_too] {
            let error = address(resource).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused);
            assert!(error.to_string().contains("is not a name"), "{error}");
        }
    }
}

/// Decodes percent-encoding by the specification.
fn decode(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            decoded.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).unwrap()
}

/// Returns the query options of the only request, decoded.
fn options(server: &Server) -> Vec<(String, String)> {
    let target = server.only().target;
    let (_, query) = target.split_once('?').unwrap();
    assert!(!query.contains(['+', ' ', '"', '<', '>']), "{query}");
    query
        .split('&')
        .map(|option| {
            let (name, value) = option.split_once('=').unwrap();
            (decode(name), decode(value))
        })
        .collect()
}

#[tokio::test]
async fn typed_queries_become_options() {
    let server = Server::json(200, json!({"value": []})).await;
    let since = time::OffsetDateTime::from_unix_timestamp(1_700_000_000).unwrap();
    server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .select((RestorePoint::ID, RestorePoint::TAGS))
        .select(RestorePoint::PROTECTION_DATE_TIME)
        .filter(
            RestorePoint::PROTECTION_DATE_TIME.ge(since).and(
                RestorePoint::TAGS
                    .has(RestorePointTags::FAST_RESTORE)
                    .or(RestorePoint::ID.eq("O'Neil & söhne+%2F")),
            ),
        )
        .filter(
            RestorePoint::PROTECTION_UNIT
                .then(ProtectionUnitBase::STATUS)
                .ne(ProtectionUnitStatus::Unprotected),
        )
        .expand(
            RestorePoint::PROTECTION_UNIT
                .options()
                .select((ProtectionUnitBase::ID, ProtectionUnitBase::STATUS))
                .filter(ProtectionUnitBase::POLICY_ID.is_not_null()),
        )
        .order_by(RestorePoint::PROTECTION_DATE_TIME.desc())
        .order_by(RestorePoint::ID)
        .top(50)
        .skip(10)
        .search("say \"hi\"")
        .count(true)
        .query("$format", "json")
        .await
        .unwrap();
    let expected = [
        ("$select", "id,tags,protectionDateTime"),
        (
            "$expand",
            "protectionUnit($select=id,status;$filter=policyId ne null)",
        ),
        (
            "$filter",
            "(protectionDateTime ge 2023-11-14T22:13:20Z and (tags has 'fastRestore' or id eq 'O''Neil & söhne+%2F')) and (protectionUnit/status ne 'unprotected')",
        ),
        ("$search", "\"say \\\"hi\\\"\""),
        ("$orderby", "protectionDateTime desc,id"),
        ("$top", "50"),
        ("$skip", "10"),
        ("$count", "true"),
        ("$format", "json"),
    ];
    let expected: Vec<_> = expected
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    assert_eq!(options(&server), expected);
}

#[tokio::test]
async fn raw_queries_pass_as_they_are() {
    let server = Server::json(200, json!({"value": []})).await;
    server
        .client()
        .v1_0()
        .restore_points()
        .list()
        .filter_raw("tags eq 'x'")
        .select_raw("id")
        .expand_raw("protectionUnit($levels=2)")
        .order_by_raw("id desc")
        .order_by(Order::raw("tags"))
        .search_raw("a AND b")
        .filter(Filter::raw("a or b").and(Filter::raw("c").not()))
        .await
        .unwrap();
    let filter = options(&server)
        .into_iter()
        .find(|(name, _)| name == "$filter")
        .unwrap()
        .1;
    assert_eq!(filter, "(tags eq 'x') and ((a or b) and not (c))");
}

#[tokio::test]
async fn a_create_sends_what_is_set_and_no_more() {
    let server = Server::json(201, json!({"id": "new", "status": "draft"})).await;
    let session = OneDriveForBusinessRestoreSession::new().drive_restore_artifacts(vec![
        DriveRestoreArtifact::new()
            .restore_point(RestorePoint::reference("r"))
            .destination_type(DestinationType::New),
    ]);
    let answer = server
        .client()
        .v1_0()
        .one_drive_for_business_restore_sessions()
        .create(&session)
        .response()
        .await
        .unwrap();
    assert_eq!(answer.status, 201);
    assert_eq!(answer.request_id(), Some("service-id"));
    assert_eq!(answer.body.id.as_deref(), Some("new"));
    let body =
        json!({"driveRestoreArtifacts": [{"restorePoint": {"id": "r"}, "destinationType": "new"}]});
    assert_eq!(server.only().json(), body);
}

#[test]
fn a_whole_entity_does_not_claim_that_a_page_is_all() {
    static VERSION: Version = Version::named("v1.0");
    let read = json!({
        "@odata.etag": "e",
        "id": "a",
        "destinationType": "new",
        "restoredSiteId": "s",
        "restorePoint": {"id": "p", "tags": "fastRestore"},
        "serviceOnly": 1,
    });
    let artifact: DriveRestoreArtifact = serde_json::from_value(read.clone()).unwrap();
    let session = json!({
        "id": "s",
        "driveRestoreArtifacts@odata.nextLink": "l",
        "driveRestoreArtifacts": [read],
    });
    let mut session: OneDriveForBusinessRestoreSession = serde_json::from_value(session).unwrap();
    let client = Client::graph().build_offline().unwrap();
    let resource = client.resource(&VERSION, "/a");
    let body = |request: http::Request<bytes::Bytes>| -> Value {
        assert_eq!(request.method(), "PUT");
        serde_json::from_slice(request.body()).unwrap()
    };
    assert_eq!(
        body(resource.replace(&artifact).to_http().unwrap()),
        json!({"id": "a", "destinationType": "new", "restorePoint": {"id": "p"}})
    );
    assert_eq!(
        body(resource.replace(&session).to_http().unwrap()),
        json!({"id": "s"})
    );
    let all = json!([{"destinationType": "new"}]);
    session.drive_restore_artifacts = None;
    session
        .additional
        .insert("driveRestoreArtifacts", all.clone());
    assert_eq!(
        body(resource.replace(&session).to_http().unwrap()),
        json!({"id": "s", "driveRestoreArtifacts": all})
    );
}

#[tokio::test]
async fn a_patch_tells_absent_null_and_value_apart() {
    let server = Server::json(200, json!({})).await;
    let policies = server
        .client()
        .v1_0()
        .one_drive_for_business_protection_policies();
    let setting = RetentionSetting::new().interval("R/P1D");
    let patch = Patch::new()
        .set(OneDriveForBusinessProtectionPolicy::DISPLAY_NAME, "p")
        .set(
            OneDriveForBusinessProtectionPolicy::RETENTION_SETTINGS,
            vec![setting],
        )
        .clear(OneDriveForBusinessProtectionPolicy::IS_ENABLED)
        .set_raw("new", json!([1]));
    policies.by_id("u").update(patch).await.unwrap();
    let text = server.only().body;
    let expected = r#"{"displayName":"p","retentionSettings":[{"interval":"R/P1D"}],"isEnabled":null,"new":[1]}"#;
    assert_eq!(text, expected);
}

#[tokio::test]
async fn every_status_of_success_is_one_whatever_its_body() {
    for (status, body, id) in [
        (200, json!({"id": "a"}), Some("a")),
        (201, json!({"id": "a"}), Some("a")),
        (
            202,
            json!({"@odata.context": "c", "value": {"id": "a"}}),
            Some("a"),
        ),
        (200, json!({"value": [{"id": "a"}]}), Some("a")),
        (202, Value::Null, None),
        (204, Value::Null, None),
    ] {
        let server = Server::json(status, body).await;
        let sessions = server
            .client()
            .v1_0()
            .one_drive_for_business_restore_sessions();
        let answer = sessions.by_id("s").activate().response().await.unwrap();
        assert_eq!(answer.status, status);
        assert_eq!(answer.body.id(), id);
        sessions.by_id("s").delete().await.unwrap();
    }
}

#[tokio::test]
async fn nothing_shows_the_token() {
    let server = Server::json(200, json!({})).await;
    let client = server.client();
    let request = client
        .v1_0()
        .restore_points()
        .by_id("p")
        .get()
        .header("x-secret", "hidden");
    let shown = format!(
        "{client:?} {:?} {request:?} {:?}",
        server.builder(),
        request.to_http().unwrap()
    );
    assert!(!shown.contains("good"), "{shown}");
    assert!(!format!("{request:?}").contains("hidden"));
    assert!(
        request
            .to_http()
            .unwrap()
            .headers()
            .get("authorization")
            .is_none()
    );
}

#[tokio::test]
async fn requests_are_values_for_other_transports() {
    let client = Client::graph()
        .base_url(msgraph_backup_restore::graph::US_GOVERNMENT_L4)
        .build_offline()
        .unwrap();
    let request = client.v1_0().restore_points().by_id("p").get();
    let sent = request.to_http().unwrap();
    assert_eq!(
        sent.uri(),
        "https://graph.microsoft.us/v1.0/solutions/backupRestore/restorePoints/p"
    );
    let answer = http::Response::new(bytes::Bytes::from_static(b"{\"id\":\"p\"}"));
    assert_eq!(request.read(answer).unwrap().body.id.as_deref(), Some("p"));
    let mut refusal = http::Response::new(bytes::Bytes::new());
    *refusal.status_mut() = http::StatusCode::NOT_FOUND;
    assert!(request.read(refusal).unwrap_err().is_not_found());
    assert_eq!(request.await.unwrap_err().kind(), ErrorKind::Refused);
    let news = client.resource(&BETA, "/news").key("a").get::<Value, ()>();
    assert_eq!(news.to_http().unwrap().uri().path(), "/beta/news/a");
    // The address of the version itself, where its imports and roots start.
    let version = client.resource(&BETA, "").get::<Value, ()>();
    assert_eq!(version.to_http().unwrap().uri().path(), "/beta");
    for path in ["news", "/a//b", "/a/../b", "/a?b"] {
        assert!(
            client
                .resource(&BETA, path)
                .get::<Value, ()>()
                .to_http()
                .is_err(),
            "{path}"
        );
    }
}

#[tokio::test]
async fn calls_can_be_spawned_and_dropped() {
    let server = Server::start(|_, _| support::Reply {
        response: json(200, &json!({})),
        delay: Duration::from_secs(60),
    })
    .await;
    let points = server.client().v1_0().restore_points();
    let call = tokio::spawn(async move { points.by_id("p").get().await });
    while server.log().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(server.log().len(), 1);
}
