//! A service in memory: the behaviour of OData, over the emitted routes and models.
#![cfg(feature = "v1_0")]
#![allow(clippy::unwrap_used, reason = "a test's helpers are tests too")]

use std::error::Error as _;

use msgraph_backup_restore::batch::Batch;
use msgraph_backup_restore::delta::{Delta, DeltaOutcome};
use msgraph_backup_restore::testing::{Fault, Reply, Service};
use msgraph_backup_restore::v1_0::models::{
    DriveProtectionUnit, DriveRestoreArtifact, ExchangeProtectionPolicy,
    OneDriveForBusinessRestoreSession, ProtectionUnitBase, RestorePoint,
};
use msgraph_backup_restore::v1_0::requests::BackupRestoreRootItem;
use msgraph_backup_restore::{BackupRestore as _, Client, DeltaOutcomes as _, Patch, http};
use serde_json::{Value, json};

fn api() -> BackupRestoreRootItem {
    Client::graph().build_offline().unwrap().v1_0()
}

fn client(service: &Service) -> Client {
    let client = Client::graph().anonymous().transport(service.clone());
    client.build().unwrap()
}

/// Five restore points, three of which belong to one drive.
fn points() -> Service {
    let point = |id: &str, day: u8, tags: &str, unit: Value| {
        json!({
            "id": id, "protectionDateTime": format!("2026-02-0{day}T06:00:00Z"), "tags": tags,
            "protectionUnit": unit
        })
    };
    let drive = |email: &str| {
        json!({
            "@odata.type": "#microsoft.graph.driveProtectionUnit", "id": email, "email": email,
            "status": "protected"
        })
    };
    let site = json!({"@odata.type": "#microsoft.graph.siteProtectionUnit", "id": "s", "siteName": "Finance"});
    let items = [
        point("a", 3, "fastRestore", drive("adele")),
        point("b", 1, "none", drive("adele")),
        point("c", 5, "fastRestore", site.clone()),
        point("d", 2, "none", drive("diego")),
        point("e", 4, "none", site),
    ];
    Service::new()
        .with_entity(
            &api().get(),
            json!({"protectionUnits": [drive("adele"), drive("diego")]}),
        )
        .with(&api().restore_points().list(), items)
}

type Points = msgraph_backup_restore::request::List<RestorePoint>;

async fn ids(list: Points) -> String {
    let points = list.stream().collect().await.unwrap();
    points.into_iter().filter_map(|point| point.id).collect()
}

/// Returns the error of a request, as its code and message.
fn refusal<T: std::fmt::Debug>(result: Result<T, msgraph_backup_restore::Error>) -> String {
    let error = result.unwrap_err();
    let (code, message) = (error.code().unwrap(), error.message().unwrap());
    format!("{} {code}: {message}", error.status().unwrap().as_u16())
}

#[tokio::test]
async fn lists_are_filtered_and_sorted() {
    let list = client(&points()).v1_0().restore_points();
    let list = || list.list();
    assert_eq!(ids(list()).await, "abcde");
    let since =
        "2026-02-03T06:00:00.0000000Z".parse::<msgraph_backup_restore::edm::DateTimeOffset>();
    let filter = RestorePoint::PROTECTION_DATE_TIME.ge(since.unwrap());
    assert_eq!(ids(list().filter(filter)).await, "ace");
    let unit = RestorePoint::PROTECTION_UNIT.then(ProtectionUnitBase::ID);
    assert_eq!(ids(list().filter(unit.eq("adele"))).await, "ab");
    assert_eq!(
        ids(list().order_by(RestorePoint::PROTECTION_DATE_TIME)).await,
        "bdaec"
    );
    let order = list().order_by(RestorePoint::TAGS.desc());
    let order = order.order_by(RestorePoint::PROTECTION_DATE_TIME.desc());
    assert_eq!(ids(order).await, "edbca");
    let email = "protectionUnit/microsoft.graph.driveProtectionUnit/email eq 'diego'";
    assert_eq!(ids(list().filter_raw(email)).await, "d");
}

#[tokio::test]
async fn lists_are_searched() {
    let list = client(&points()).v1_0().restore_points();
    // Words and phrases, in whatever case and however deep.
    assert_eq!(ids(list.list().search("finance")).await, "ce");
    assert_eq!(
        ids(list.list().search_raw("adele OR (finance NOT fastRestore)")).await,
        "abe"
    );
    let found = list.list().search("fastRestore").filter_raw("id ne 'a'");
    assert_eq!(ids(found).await, "c");
    let refused = refusal(list.list().search_raw("OR").await);
    assert_eq!(refused, "400 BadRequest: $search cannot be \"OR\".");
}

#[tokio::test]
async fn changes_are_told_since_a_link() {
    let service = points().page_size(2);
    let api = client(&service).v1_0();
    let policies = api.exchange_protection_policies();
    let name = |name: &str| ExchangeProtectionPolicy::new().display_name(name);
    let one = policies.create(&name("One")).await.unwrap().id.unwrap();
    for other in ["Two", "Three"] {
        policies.create(&name(other)).await.unwrap();
    }
    // All pages of what there is, and the link to what comes later.
    let all = policies.list().track_changes().all().await.unwrap();
    assert_eq!(all.changes.len(), 3);
    let later = || {
        let changes = policies.list().changes();
        let link = all.delta_link.clone().unwrap();
        async move { changes.resume_from(&link).all().await.unwrap() }
    };
    assert!(later().await.changes.is_empty());

    policies.by_id(&one).delete().await.unwrap();
    policies.create(&name("Four")).await.unwrap();
    let changes = later().await;
    let [DeltaOutcome::Changed(new), DeltaOutcome::Removed(gone)] = &*changes.changes else {
        panic!("{changes:?}");
    };
    assert_eq!(new.display_name.as_deref(), Some("Four"));
    assert_eq!(gone.id.as_deref(), Some(&*one));
    let link = changes.delta_link.unwrap();
    let none = policies.list().changes().resume_from(&link).all().await;
    assert!(none.unwrap().changes.is_empty());

    let latest = policies.list().changes().delta_token("latest");
    assert!(latest.all().await.unwrap().changes.is_empty());
    let unknown = policies.list().changes().delta_token("99").await;
    assert!(refusal(unknown).starts_with("410 SyncStateNotFound: "));
}

#[tokio::test]
async fn entities_show_what_is_selected_and_expanded() {
    let points = client(&points()).v1_0().restore_points();
    let point = points.by_id("a").get().await.unwrap();
    assert!(point.tags.is_some() && point.protection_unit.is_none());
    let get = points.by_id("a").get().select(RestorePoint::ID);
    let point = get.expand(
        RestorePoint::PROTECTION_UNIT
            .options()
            .select(ProtectionUnitBase::STATUS),
    );
    let point = point.await.unwrap();
    assert!(point.tags.is_none());
    let unit = serde_json::to_value(point.protection_unit.unwrap()).unwrap();
    let expected =
        json!({"@odata.type": "#microsoft.graph.driveProtectionUnit", "status": "protected"});
    assert_eq!(unit, expected);
}

#[tokio::test]
async fn lists_come_in_pages_and_are_counted() {
    let service = points().page_size(2);
    let points = client(&service).v1_0().restore_points();
    assert_eq!(ids(points.list()).await, "abcde");
    assert_eq!(service.sent().len(), 3);
    assert_eq!(ids(points.list().top(3)).await, "abc");
    assert_eq!(ids(points.list().skip(1).top(3)).await, "bcd");
    assert_eq!(
        ids(points.list().prefer("odata.maxpagesize=1").top(2)).await,
        "ab"
    );
    let page = points.list().count(true).top(1).await.unwrap();
    assert_eq!((page.count, page.value.len()), (Some(5), 1));
    assert_eq!(points.count().await.unwrap(), 5);
    let fast = points.count().filter_raw("tags has 'fastRestore'");
    assert_eq!(fast.await.unwrap(), 2);
    let service = self::points().top_is_page_size().with_empty_pages();
    let points = client(&service).v1_0().restore_points();
    assert_eq!(ids(points.list().top(2)).await, "abcde");
    assert_eq!(service.sent().len(), 4);
}

#[tokio::test]
async fn what_the_options_name_must_be_declared() {
    let points = client(&points()).v1_0().restore_points();
    let list = || points.list();
    for (list, part) in [
        (
            list().filter_raw("colour eq 'red'"),
            "has no property \"colour\"",
        ),
        (list().filter_raw("tags eq"), "Invalid filter clause"),
        (
            list().filter_raw("tags/any(a:a eq 'x')"),
            "is not a collection",
        ),
        (list().order_by_raw("colour"), "has no property \"colour\""),
        (list().select_raw("id,colour"), "has no property \"colour\""),
        (list().expand_raw("tags"), "nothing to expand"),
        (
            list().expand_raw("protectionUnit($select=colour)"),
            "has no property \"colour\"",
        ),
        (list().query("$apply", "x"), "no query option \"$apply\""),
        (list().query("$top", "many"), "$top is not a number"),
        (list().query("$skiptoken", "x"), "no page \"x\""),
    ] {
        let refusal = refusal(list.await);
        assert!(
            refusal.starts_with("400 BadRequest") && refusal.contains(part),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn routes_are_those_of_the_table() {
    let client = client(&points());
    let unknown = client
        .path("/v1.0/solutions/backupRestore/colours")
        .get::<Value>();
    assert!(refusal(unknown.await).starts_with("404 ResourceNotFound"));
    let path = client.path("/v1.0/solutions/backupRestore/restorePoints/a/protectionUnit");
    assert!(refusal(path.patch::<Value>(&json!({})).await).starts_with("405 MethodNotAllowed"));
    let points = client.v1_0().restore_points();
    assert_eq!(
        refusal(points.by_id("z").get().await),
        "404 ItemNotFound: There is no restorePoint \"z\"."
    );
    let search = refusal(points.search(&Default::default()).await);
    assert!(
        search.starts_with("501 NotImplemented: This service has no \"search\" yet"),
        "{search}"
    );
    let unit = points.by_id("c").protection_unit();
    assert_eq!(unit.get().await.unwrap().id(), Some("s"));
    // The property of an entity is a set, and a cast restricts the type.
    let units = client.v1_0().protection_units();
    assert_eq!(units.list().await.unwrap().value.len(), 2);
    let drives = units.of_type_drive_protection_unit().list();
    let drives = drives
        .filter(DriveProtectionUnit::EMAIL.eq("diego"))
        .await
        .unwrap();
    assert_eq!(drives.value.len(), 1);
    let sites = units.of_type_site_protection_unit().list().await.unwrap();
    assert!(sites.value.is_empty());
}

#[tokio::test]
async fn entities_are_created_changed_and_deleted() {
    let service = Service::new().with_entity(&api().get(), json!({}));
    let policies = client(&service).v1_0().exchange_protection_policies();
    let body = |json| serde_json::from_value::<ExchangeProtectionPolicy>(json).unwrap();
    let board = policies
        .create(&body(json!({"displayName": "Board"})))
        .await
        .unwrap();
    let policy = policies.by_id(board.id.as_deref().unwrap());
    let patch = Patch::new().set(ExchangeProtectionPolicy::DISPLAY_NAME, "The board");
    let changed = policy.update(patch).await.unwrap();
    assert_eq!(changed.display_name.as_deref(), Some("The board"));
    assert_eq!(policies.count().await.unwrap(), 1);
    let set = api().exchange_protection_policies().list();
    assert_eq!(service.items(&set)[0]["displayName"], "The board");
    policy.delete().await.unwrap();
    assert!(policy.get().await.unwrap_err().is_not_found());
    assert!(service.items(&set).is_empty());
}

#[tokio::test]
async fn bodies_are_checked_against_the_models() {
    let service = Service::new().with_entity(&api().get(), json!({}));
    let client = client(&service);
    let root = "/v1.0/solutions/backupRestore";
    let policies = client.path(root).child("exchangeProtectionPolicies");
    let sessions = client
        .path(root)
        .child("oneDriveForBusinessRestoreSessions");
    for (request, expected) in [
        (
            policies.post::<Value>(&json!({"colour": "red"})),
            "The type exchangeProtectionPolicy has no property \"colour\".",
        ),
        (
            policies.post(&json!({"status": "active"})),
            "\"status\" is read-only.",
        ),
        (
            policies.post(&json!({"displayName": 5})),
            "\"displayName\" cannot be 5.",
        ),
        (
            policies.post(&json!({"retentionSettings": {}})),
            "\"retentionSettings\" cannot be {}.",
        ),
        (
            policies.post(&json!({"retentionSettings": [{"period": "soon"}]})),
            "\"period\" cannot be \"soon\".",
        ),
        (
            policies.post(&json!({"@odata.type": "#microsoft.graph.entity"})),
            "There is no type \"microsoft.graph.entity\" here.",
        ),
        (
            sessions.post(&json!({"driveRestoreArtifacts": [{"restorePoint": {"tags": "none"}}]})),
            "\"tags\" is read-only.",
        ),
        (policies.post(&json!([])), "The body is no JSON object."),
        (
            sessions.post(&json!({"restoreJobType": "instant"})),
            "\"instant\" is no member of the type of \"restoreJobType\".",
        ),
        (
            sessions.post(&json!({"driveRestoreArtifacts": [{"destinationType": "nowhere"}]})),
            "\"nowhere\" is no member of the type of \"destinationType\".",
        ),
    ] {
        let refusal = refusal(request.await);
        assert_eq!(refusal, format!("400 BadRequest: {expected}"));
    }
    let known =
        json!({"driveRestoreArtifacts": [{"restorePoint": {"id": "a"}, "destinationType": "new"}]});
    sessions.post::<Value>(&known).await.unwrap();
}

#[tokio::test]
async fn the_items_of_a_delta_are_done_one_by_one() {
    let sessions = api().one_drive_for_business_restore_sessions();
    let service = Service::new().with_entity(&api().get(), json!({})).on_item(
        &sessions.by_id("any").drive_restore_artifacts().list(),
        |_, artifact| match artifact["restorePoint"]["id"].as_str() {
            Some("broken") => Err(Fault::new(400, "InvalidRestorePoint", "It is broken.")),
            _ => {
                artifact["status"] = "added".into();
                Ok(())
            }
        },
    );
    let sessions = client(&service)
        .v1_0()
        .one_drive_for_business_restore_sessions();
    let session = |json| serde_json::from_value::<OneDriveForBusinessRestoreSession>(json).unwrap();
    let artifact = |id: &str| json!({"restorePoint": {"id": id}});
    let draft = session(json!({"driveRestoreArtifacts": [artifact("a")]}));
    let id = sessions.create(&draft).await.unwrap().id.unwrap();
    let broken = session(json!({"driveRestoreArtifacts": [artifact("broken")]}));
    assert_eq!(
        refusal(sessions.create(&broken).await),
        "400 InvalidRestorePoint: It is broken."
    );
    let artifacts = sessions.by_id(&id).drive_restore_artifacts();
    let first = artifacts.list().await.unwrap().value.remove(0);
    let model = |id| serde_json::from_value::<DriveRestoreArtifact>(artifact(id)).unwrap();
    let delta = Delta::new()
        .add(model("b"))
        .add(model("broken"))
        .remove(first.id.unwrap())
        .remove("nobody");
    let name = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
    let updated = sessions
        .by_id(&id)
        .update(Patch::new().delta(name, delta))
        .await
        .unwrap();
    let outcomes = updated.delta(name).unwrap();
    let failed = outcomes
        .iter()
        .filter(|outcome| matches!(outcome, DeltaOutcome::Failed(_)));
    assert_eq!((outcomes.len(), failed.count()), (4, 2));
    let left = artifacts.list().await.unwrap().value;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].status.as_ref().unwrap().as_str(), "added");
}

#[tokio::test]
async fn batches_and_throttling_are_served() {
    let service = points();
    let client = client(&service);
    let points = client.v1_0().restore_points();
    let mut batch = Batch::new(&client);
    let one = batch.add(points.by_id("a").get());
    let none = batch.add(points.by_id("z").get());
    let all = batch.add(points.list().filter(RestorePoint::ID.is_in(["a", "b"])));
    let mut answers = batch.send().await.unwrap();
    assert_eq!(answers.take(one).unwrap().body.id.as_deref(), Some("a"));
    assert!(answers.take(none).unwrap_err().is_not_found());
    assert_eq!(answers.take(all).unwrap().body.value.len(), 2);
    service.throttle(2);
    assert_eq!(points.count().await.unwrap(), 5);
    assert_eq!(service.waits().len(), 2);
}

/// Keys in parentheses, and those of several parts, are keys too.
#[tokio::test]
async fn keys_may_stand_in_parentheses() {
    static VERSION: msgraph_backup_restore::request::Version =
        msgraph_backup_restore::request::Version::named("v1.0");
    let of = |client: &Client| client.resource(&VERSION, "/points");
    let offline = Client::graph().build_offline().unwrap();
    let set = of(&offline).list::<RestorePoint, RestorePoint>();
    let items = [
        json!({"id": "it's", "tags": "none"}),
        json!({"id": "b", "tags": "fastRestore"}),
    ];
    let start = of(&offline).by_key("any").child("start").post_empty::<()>();
    let service = Service::new().with(&set, items).on(&start, |call| {
        let key = call.keys().concat();
        call.entity()?.insert("started".into(), key.into());
        Ok(Reply::empty(204))
    });
    let points = of(&client(&service));
    let id = async |request: msgraph_backup_restore::request::Get<RestorePoint>| {
        request.await.unwrap().id.unwrap()
    };
    assert_eq!(id(points.by_key("it's").get()).await, "it's");
    let keys = [("tags", "fastRestore".into()), ("id", "b".into())];
    assert_eq!(id(points.by_keys(&keys).get()).await, "b");
    let none = points.by_key("c").get::<RestorePoint, ()>().await;
    assert!(none.unwrap_err().is_not_found());
    let start = points.by_key("it's").child("start");
    start.post_empty::<()>().await.unwrap();
    assert_eq!(service.items(&set)[0]["started"], "it's");
}

/// A custom service: the sets are the emitted ones, its operations are closures.
#[tokio::test]
async fn a_service_of_ones_own_is_a_few_lines() {
    let sessions = api().share_point_browse_sessions();
    let service = Service::new()
        .with_entity(&api().get(), json!({}))
        .guarded(|sent| match sent.header("authorization") {
            Some("Bearer good") => Ok(()),
            _ => Err(Fault::new(
                401,
                "InvalidAuthenticationToken",
                "Who are you?",
            )),
        })
        .on(&sessions.by_id("any").get(), |call| {
            call.entity()?.insert("status".into(), "created".into());
            call.proceed()
        })
        .on(&sessions.by_id("any").browse(&Default::default()), |call| {
            Ok(Reply::page([
                json!({"itemKey": "k", "name": call.keys().concat()}),
            ]))
        })
        .on(
            &sessions.by_id("any").browse_with_next_fetch_token("any"),
            |call| {
                Ok(Reply::page([
                    json!({"name": call.argument("nextFetchToken")}),
                ]))
            },
        );

    let build = |token: &str| {
        let token = msgraph_backup_restore::auth::StaticToken::new(token);
        let client = Client::graph().credential(token).transport(service.clone());
        client.build().unwrap().v1_0().share_point_browse_sessions()
    };
    assert!(build("bad").count().await.unwrap_err().is_unauthorized());
    let sessions = build("good");
    let new = serde_json::from_value(json!({"restorePointId": "a"})).unwrap();
    let id = sessions.create(&new).await.unwrap().id.unwrap();
    let session = sessions.by_id(&id);
    let read = session.get().await.unwrap();
    assert_eq!(read.status.unwrap().as_str(), "created");
    let page = session.browse(&Default::default()).await.unwrap();
    assert_eq!(page.value[0].name.as_deref(), Some(id.as_str()));
    let more = session
        .browse_with_next_fetch_token("it's, (more)")
        .await
        .unwrap();
    assert_eq!(more.value[0].name.as_deref(), Some("it's, (more)"));
}

#[tokio::test]
async fn requests_that_break_a_rule_of_http_are_refused() {
    let service = points();
    let ask = |request: http::request::Builder, body: &'static str| {
        let request = request.body(body.into()).unwrap();
        let answer = service.respond(request).unwrap();
        let json: Value = serde_json::from_slice(answer.body()).unwrap();
        (
            answer.status().as_u16(),
            json["error"]["message"].as_str().unwrap().to_owned(),
        )
    };
    let root = "http://x/v1.0/solutions/backupRestore/exchangeProtectionPolicies";
    let json = || http::Request::post(root).header("accept", "application/json");
    let (status, message) = ask(http::Request::get(root), "");
    assert_eq!(
        (status, message.contains("Accept")),
        (400, true),
        "{message}"
    );
    let (status, message) = ask(json().header("content-type", "text/plain"), "x");
    assert_eq!(
        (status, message.contains("text/plain")),
        (415, true),
        "{message}"
    );
    let (status, message) = ask(json().header("content-type", "application/json"), "{");
    assert_eq!(
        (status, message.contains("no JSON")),
        (400, true),
        "{message}"
    );
}

#[test]
fn a_fault_is_an_error_too() {
    let fault = Fault::not_found("There is no such thing.");
    assert_eq!(
        fault.to_string(),
        "404 ItemNotFound: There is no such thing."
    );
    assert!(fault.source().is_none());
}
