//! Bodies of collections and of single entities.

#![allow(clippy::unwrap_used, clippy::panic)]

use msgraph_backup_restore::json::{read_entity, read_page};
use msgraph_backup_restore::page::{Page, UnreadableItem};
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, RestorePoint, SiteProtectionUnit,
};
use serde_json::{Value, json};

fn page(json: Value) -> Page<RestorePoint> {
    read_page(json.to_string().as_bytes()).unwrap()
}

fn exact(json: Value) -> Page<RestorePoint> {
    let page = page(json.clone());
    assert_eq!(serde_json::to_value(&page).unwrap(), json);
    page
}

#[test]
fn a_page_has_items_and_links() {
    let page = exact(json!({
        "@odata.context": "c", "@odata.count": 7, "@odata.nextLink": "/solutions/x?$skiptoken=1",
        "@odata.deltaLink": "d", "@microsoft.graph.tips": "t",
        "value": [{"id": "1"}, {"id": "2", "new": 1}],
    }));
    assert_eq!(page.value.len(), 2);
    assert_eq!(page.next_link.as_deref(), Some("/solutions/x?$skiptoken=1"));
    assert_eq!(page.delta_link.as_deref(), Some("d"));
    assert_eq!((page.count, page.context.as_deref()), (Some(7), Some("c")));
    assert_eq!(page.additional.len(), 1);
    let ids: Vec<_> = page.into_iter().filter_map(|point| point.id).collect();
    assert_eq!(ids, ["1", "2"]);
}

#[test]
fn an_empty_page_may_have_a_next_link() {
    let page = exact(json!({"value": [], "@odata.nextLink": "n"}));
    assert!(page.is_empty());
    assert!(page.next_link.is_some());
}

#[test]
fn items_that_are_no_objects_are_kept_in_their_places() {
    let page = exact(json!({"value": [null, {"id": "1"}, "x", 5, {"id": "2"}, [{}], true]}));
    assert_eq!(page.value.len(), 2);
    let places: Vec<_> = page.unreadable.iter().map(|item| item.index).collect();
    assert_eq!(places, [0, 2, 3, 5, 6]);
    assert_eq!(
        page.unreadable[1],
        UnreadableItem {
            index: 2,
            json: json!("x")
        }
    );
}

#[test]
fn arrays_and_objects_in_the_place_of_texts_are_kept_with_all_their_digits() {
    const BODY: &str = r#"{"value":[{"a":1},"x",{"b":[1e400]},[123456789012345678901234567890],
        123456789012345678901234567890,{"c" : "\ud800"}]}"#;
    let page: Page<String> = serde_json::from_str(BODY).unwrap();
    assert_eq!(page.value, ["x"]);
    let places: Vec<_> = page.unreadable.iter().map(|item| item.index).collect();
    assert_eq!(places, [0, 2, 3, 4, 5]);
    assert_eq!(page.unreadable[1].json, json!({"b": ["1e400"]}));
    let written = serde_json::to_string(&page).unwrap();
    assert_eq!(written, BODY.replace(['\n', ' '], ""));
}

#[test]
fn annotations_of_other_kinds_are_kept() {
    let mut page = exact(
        json!({"value": [], "@odata.count": "5", "@odata.nextLink": null, "@odata.context": 1}),
    );
    assert_eq!((page.count, &page.next_link), (Some(5), &None));
    page.count = Some(6);
    page.next_link = Some("n".into());
    assert_eq!(
        serde_json::to_value(&page).unwrap(),
        json!({"value": [], "@odata.count": 6, "@odata.nextLink": "n", "@odata.context": 1})
    );
}

#[test]
fn no_items_is_not_an_error() {
    for json in [
        json!({}),
        json!({"value": null}),
        json!({"value": "x"}),
        json!({"value": 5, "@odata.count": 0}),
    ] {
        assert!(exact(json).is_empty());
    }
}

#[test]
fn one_entity_in_place_of_a_collection_is_a_page_of_it() {
    let bare = page(json!({"@odata.context": "c", "id": "1", "tags": "none"}));
    assert_eq!(bare.value.len(), 1);
    assert_eq!(bare.value[0].id.as_deref(), Some("1"));
    let wrapped = page(json!({"@odata.context": "c", "value": {"id": "1"}}));
    assert_eq!(wrapped.value.len(), 1);
    assert_eq!(wrapped.context.as_deref(), Some("c"));
    let array = page(json!([{"id": "1"}, null, {"id": "2"}]));
    assert_eq!((array.value.len(), array.unreadable.len()), (2, 1));
}

#[test]
fn a_page_of_a_base_type_has_derived_ones() {
    let json = json!({"value": [
        {"@odata.type": "#microsoft.graph.siteProtectionUnit", "id": "1"},
        {"@odata.type": "#microsoft.graph.nothing", "id": "2"},
        {"siteId": "3"},
    ]});
    let page: Page<AnyProtectionUnitBase> = read_page(json.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&page).unwrap(), json);
    assert!(matches!(
        page.value[0],
        AnyProtectionUnitBase::SiteProtectionUnit(_)
    ));
    assert!(matches!(page.value[1], AnyProtectionUnitBase::Unknown(_)));
    assert!(matches!(
        page.value[2],
        AnyProtectionUnitBase::SiteProtectionUnit(_)
    ));
}

#[test]
fn a_page_can_be_made() {
    let page = Page::from(vec![SiteProtectionUnit::default()]);
    assert_eq!(serde_json::to_value(&page).unwrap(), json!({"value": [{}]}));
    assert_eq!(
        serde_json::to_value(Page::<RestorePoint>::default()).unwrap(),
        json!({"value": []})
    );
}

#[test]
fn bodies_that_are_no_page_are_refused() {
    for body in ["", "5", "\"x\"", "{\"value\":[", "<html>"] {
        assert!(
            read_page::<RestorePoint>(body.as_bytes()).is_err(),
            "{body}"
        );
    }
}

fn entity(json: Value) -> RestorePoint {
    read_entity(json.to_string().as_bytes()).unwrap()
}

#[test]
fn an_entity_may_be_wrapped() {
    let plain = entity(json!({"@odata.context": "c", "id": "1"}));
    assert_eq!(plain.id.as_deref(), Some("1"));
    for wrapped in [
        json!({"@odata.context": "c", "value": {"id": "1"}}),
        json!({"@odata.context": "c", "value": [{"id": "1"}]}),
        json!({"value": {"id": "1", "@odata.context": "c"}, "@odata.context": "d"}),
    ] {
        assert_eq!(entity(wrapped), plain);
    }
    let unit: AnyProtectionUnitBase =
        read_entity(br##"{"value":{"@odata.type":"#microsoft.graph.siteProtectionUnit"}}"##)
            .unwrap();
    assert!(matches!(unit, AnyProtectionUnitBase::SiteProtectionUnit(_)));
}

#[test]
fn what_may_be_an_entity_of_its_own_is_not_unwrapped() {
    for json in [
        json!({"value": {"id": "1"}, "id": "2"}),
        json!({"value": {"id": "1"}, "other": 2}),
        json!({"value": [{"id": "1"}, {"id": "2"}]}),
        json!({"value": []}),
        json!({"value": "x"}),
    ] {
        assert_eq!(serde_json::to_value(entity(json.clone())).unwrap(), json);
    }
}

#[test]
fn what_no_string_and_no_number_holds_costs_itself_only() {
    let body = br#"{"@odata.nextLink": "n", "value": [
        {"id": "a", "siteId": "x\ud800", "size": 1e400}, {"id": "\udc00"}, {"id": "c"}
    ]}"#;
    let page: Page<RestorePoint> = read_page(body).unwrap();
    let ids: Vec<_> = page.value.iter().map(|point| point.id.as_deref()).collect();
    assert_eq!(ids, [Some("a"), Some("\\udc00"), Some("c")]);
    let first = &page.value[0].additional;
    assert_eq!(first.get("siteId"), Some(&json!("x\\ud800")));
    // With serde_json's `arbitrary_precision` it is a number.
    assert_eq!(
        first.get("size").unwrap().to_string().trim_matches('"'),
        "1e400"
    );
    assert_eq!(page.next_link.as_deref(), Some("n"));
    let point: RestorePoint = read_entity(br#"{"id": "a", "x\udc00": [1e400, 1]}"#).unwrap();
    assert_eq!(point.additional.get("x\\udc00").unwrap()[1], 1);
    // Without a number, such a name is an ordinary one.
    let body = json!({"id": {"$serde_json::private::Number": 5}, "tags": null});
    let point: RestorePoint = read_entity(body.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&point).unwrap(), body);
    let body = json!({"protectionUnit": {"$serde_json::private::Number": 5}});
    let point: RestorePoint = read_entity(body.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&point).unwrap(), body);
    // Text that is not JSON is an error as before.
    assert!(read_page::<RestorePoint>(br#"{"value": ["\ud800"}"#).is_err());
}
