//! Values of derived, abstract and unknown types.

use super::*;

fn site() -> Value {
    json!({"id": "1", "siteId": "s", "siteName": "n"})
}

fn with_type(json: Value, name: &str) -> Value {
    let mut json = json;
    json["@odata.type"] = name.into();
    json
}

#[test]
fn all_spellings_of_a_type_are_understood() {
    for name in [
        "#microsoft.graph.siteProtectionUnit",
        "microsoft.graph.siteProtectionUnit",
        "#microsoft.graph.SiteProtectionunit",
        "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.siteProtectionUnit",
    ] {
        let unit = unit(with_type(site(), name));
        assert!(
            matches!(unit, AnyProtectionUnitBase::SiteProtectionUnit(_)),
            "{name}"
        );
        assert_eq!(unit.id(), Some("1"));
    }
    let unit = unit(json!({"@type": "#microsoft.graph.siteProtectionUnit", "id": "1"}));
    assert!(matches!(unit, AnyProtectionUnitBase::SiteProtectionUnit(_)));
}

#[test]
fn the_type_may_come_at_any_place() {
    let texts = [
        r##"{"@odata.type":"#microsoft.graph.siteProtectionUnit","id":"1","siteId":"s","x":[1]}"##,
        r##"{"id":"1","x":[1],"@odata.type":"#microsoft.graph.siteProtectionUnit","siteId":"s"}"##,
        r##"{"id":"1","siteId":"s","x":[1],"@odata.type":"#microsoft.graph.siteProtectionUnit"}"##,
    ];
    for text in texts {
        let unit: AnyProtectionUnitBase = json::read(text.as_bytes()).unwrap();
        let AnyProtectionUnitBase::SiteProtectionUnit(site) = &unit else {
            panic!("{text}");
        };
        assert_eq!(site.site_id.as_deref(), Some("s"));
        assert_eq!(site.additional.get("x"), Some(&json!([1])));
        let json: Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(&unit).unwrap(), json);
    }
}

#[test]
fn objects_are_equal_in_whatever_order_they_were_read() {
    let read = |text: &str| json::read::<AnyProtectionUnitBase>(text.as_bytes()).unwrap();
    let first = read(
        r##"{"@odata.type":"#microsoft.graph.siteProtectionUnit","id":"1","status":"PROTECTED","x":1}"##,
    );
    let texts = [
        r##"{"x":1,"id":"1","@odata.type":"#microsoft.graph.siteProtectionUnit","status":"PROTECTED"}"##,
        r##"{"status":"PROTECTED","x":1,"id":"1","@odata.type":"#microsoft.graph.siteProtectionUnit"}"##,
    ];
    for text in texts {
        assert_eq!(read(text), first, "{text}");
        let written = serde_json::to_string(&read(text)).unwrap();
        assert_eq!(written, serde_json::to_string(&first).unwrap());
    }
    // If a type annotation is repeated later, the last one counts.
    let twice = r##"{"@odata.type":"#microsoft.graph.protectionUnitBase","id":"1","x":1,"@odata.type":"#microsoft.graph.siteProtectionUnit","status":"PROTECTED"}"##;
    assert_eq!(read(twice), first);
}

#[test]
fn a_type_that_nothing_knows_keeps_all_it_has() {
    let unit = unit(json!({
        "@odata.type": "#microsoft.graph.tenantProtectionUnit",
        "id": "1", "status": "protected", "siteId": "not evidence", "novel": {"a": 1},
    }));
    let AnyProtectionUnitBase::Unknown(base) = &unit else {
        panic!("{unit:?}");
    };
    assert_eq!(base.status, Some(ProtectionUnitStatus::Protected));
    assert_eq!(base.additional.len(), 3);
    assert_eq!(unit.status(), Some(&ProtectionUnitStatus::Protected));
}

#[test]
fn a_missing_type_is_told_by_own_properties() {
    assert!(matches!(
        unit(site()),
        AnyProtectionUnitBase::SiteProtectionUnit(_)
    ));
    // The properties of the drive are also those of the mailbox.
    let ambiguous = unit(json!({"id": "1", "email": "a@b.c"}));
    assert!(matches!(ambiguous, AnyProtectionUnitBase::Unknown(_)));
    let mixed = unit(json!({"email": "a@b.c", "siteId": "s"}));
    assert!(matches!(mixed, AnyProtectionUnitBase::Unknown(_)));
    let nothing = unit(json!({"status": "protected", "novel": 1}));
    assert!(matches!(nothing, AnyProtectionUnitBase::Unknown(_)));
}

#[test]
fn an_abstract_type_is_narrowed_by_own_properties() {
    let unit = unit(with_type(site(), "#microsoft.graph.protectionUnitBase"));
    assert!(matches!(unit, AnyProtectionUnitBase::SiteProtectionUnit(_)));
}

#[test]
fn a_type_of_another_kind_is_none() {
    for name in [json!(null), json!(5), json!({"a": 1}), json!(["x"])] {
        let mut json = site();
        json["@odata.type"] = name;
        assert!(matches!(
            unit(json),
            AnyProtectionUnitBase::SiteProtectionUnit(_)
        ));
    }
}

#[test]
fn a_new_object_tells_its_type() {
    let point = RestorePoint::new().protection_unit(SiteProtectionUnit::new());
    assert_eq!(
        serde_json::to_string(&point).unwrap(),
        r##"{"protectionUnit":{"@odata.type":"#microsoft.graph.siteProtectionUnit"}}"##
    );
    assert_eq!(
        serde_json::to_value(SiteProtectionUnit::default()).unwrap(),
        json!({})
    );
}

#[test]
fn misfits_before_the_type_are_kept() {
    unit(
        json!({"createdBy": "", "id": null, "a": 1, "policyId": 5, "status": "PROTECTED",
        "@odata.type": "#microsoft.graph.mailboxProtectionUnit"}),
    );
    let text = r##"{"status":"PROTECTED","policyId":7,"@odata.type":"#microsoft.graph.mailboxProtectionUnit","policyId":"p"}"##;
    let unit: AnyProtectionUnitBase = json::read(text.as_bytes()).unwrap();
    assert_eq!(unit.policy_id(), Some("p"));
    assert_eq!(unit.status(), Some(&ProtectionUnitStatus::Protected));
    let written = serde_json::to_value(&unit).unwrap();
    assert_eq!(
        (&written["policyId"], &written["status"]),
        (&json!("p"), &json!("PROTECTED"))
    );
}
