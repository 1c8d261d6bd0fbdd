//! What bodies have of values that were read: of complex values that lead on, and of properties alone.
#![cfg(feature = "test-util")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use emitted_fixtures::request::Request;
use emitted_fixtures::{Client, Patch};
use odata_runtime::delta::Delta;
use odata_runtime::emitted::serde_json::{self, Value, json};

fn client() -> Client {
    Client::builder().base_url("https://example.com/svc").build_offline().unwrap()
}

/// Returns the JSON of a request's body.
fn body<K>(request: &Request<K>) -> Value {
    serde_json::from_slice(request.to_http().unwrap().body()).unwrap()
}

#[test]
fn what_was_expanded_in_a_complex_value_is_no_part_of_a_change() {
    use emitted_fixtures::complex_that_leads::{models::Thing, requests::root};
    let thing = root(&client()).things().by_id(1);
    let read = json!({
        "@odata.context": "$metadata#Things/$entity",
        "id": 1,
        "info@odata.type": "#shop.Info",
        "info": {
            "@odata.type": "#shop.Info",
            "text": "a",
            "owner@odata.navigationLink": "Things(1)/info/owner",
            "owner": {"@odata.id": "People(7)", "id": 7, "extra": 1},
            "inner": {
                "notes@odata.count": 9,
                "notes@odata.nextLink": "Things(1)/info/inner/notes?$skip=1",
                "notes": [{"id": 3}],
            },
        },
    });
    let mut entity: Thing = serde_json::from_value(read.clone()).unwrap();
    assert_eq!(serde_json::to_value(&entity).unwrap(), read);
    // The page of notes that was read is not all of them.
    let plain = json!({"id": 1, "info": {"text": "a", "inner": {}}});
    let referring = json!({"text": "a", "owner": {"id": 7}, "inner": {}});
    for _ in 0..2 {
        assert_eq!(body(&thing.update(Patch::from(&entity))), plain);
        let info = entity.info.as_deref().cloned().unwrap();
        let set = thing.update(Patch::new().set(Thing::INFO, info.clone()));
        assert_eq!(body(&set), json!({"info": referring}));
        let delta = serde_json::to_value(Delta::<Thing>::new().change(entity.clone())).unwrap();
        assert_eq!(delta, json!([{"id": 1, "info": referring}]));
        // The same of what was changed since, which is not kept as it was read.
        entity.info = Some(info.text("b").text("a").into());
    }
    // A new entity is created with what is below it.
    let created = body(&root(&client()).things().create(&entity));
    assert_eq!(created["info"]["inner"], json!({"notes": [{"id": 3}]}));
    // What the caller puts there himself stays.
    let mut info = *entity.info.clone().unwrap();
    info.additional.insert("owner@odata.bind", "People(8)");
    let set = thing.update(Patch::new().set(Thing::INFO, info));
    assert_eq!(body(&set)["info"]["owner@odata.bind"], "People(8)");
}

#[test]
fn a_property_that_was_read_is_set_without_its_annotations() {
    use emitted_fixtures::single_properties::{models::Address, requests::root};
    let person = root(&client()).people().by_id(1);
    let home: Address = serde_json::from_value(json!({
        "@odata.context": "$metadata#People(1)/home", "@odata.etag": "W/\"1\"", "@context": "a",
        "city": "Rome", "street": "x", "city@note": 1,
    }))
    .unwrap();
    assert_eq!(body(&person.set_home(&home)), json!({"city": "Rome"}));
    assert_eq!(
        body(&person.set_addresses(&[home.clone()])),
        json!({"value": [{"city": "Rome"}]})
    );
    assert_eq!(body(&person.update(Patch::new().set(
        emitted_fixtures::single_properties::models::Person::ADDRESSES,
        vec![home],
    ))), json!({"addresses": [{"city": "Rome"}]}));
}
