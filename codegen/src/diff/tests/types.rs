//! Types, their members and their properties.

use super::{between, changed};
use crate::api::*;
use crate::naming::RustName;
use crate::testing::sample::*;

fn remove_site(api: &mut Api) {
    // The last type but two: the types after it move up.
    api.structured_types.remove(SITE);
    let shift = |id: &mut StructuredTypeId| {
        if id.0 > SITE {
            id.0 -= 1;
        }
    };
    for structured in &mut api.structured_types {
        structured.derived.retain(|id| id.0 != SITE);
        structured.derived.iter_mut().for_each(shift);
        for property in &mut structured.properties {
            if let ValueType::Structured(id) = &mut property.type_reference.value {
                shift(id);
            }
        }
    }
    for operation in &mut api.operations {
        if let Some(binding) = &mut operation.binding_type {
            shift(binding);
        }
        if let Some(TypeReference {
            value: ValueType::Structured(id),
            ..
        }) = &mut operation.return_type
        {
            shift(id);
        }
    }
}

#[test]
fn a_type_comes_and_goes_with_its_properties_and_variants_in_one_line() {
    assert_eq!(
        changed(remove_site),
        ["breaking type-removed siteUnit = models::SiteUnit"]
    );
    assert_eq!(
        between(remove_site, |_| ()),
        ["addition type-added siteUnit = models::SiteUnit"]
    );
    let mut old = api();
    remove_site(&mut old);
    let found = super::differences(&old, &api());
    assert_eq!(
        found[0].notes,
        [
            "entity type with 1 property and 2 of microsoft.graph.unit",
            "a variant of models::AnyUnit"
        ]
    );
}

#[test]
fn names_of_types() {
    assert_eq!(
        changed(|api| api.structured_types[POINT].name.rust = RustName::of("RestorePoint")),
        ["breaking type-rust-renamed point = models::RestorePoint: Point → RestorePoint"]
    );
    // The same Rust name for another wire name; references to the type are not reported again.
    assert_eq!(
        changed(|api| {
            api.structured_types[PERIOD].name.qualified = "microsoft.graph.timePeriod".to_owned();
            for property in &mut api.structured_types[PERIOD].properties {
                property.declared_by = "microsoft.graph.timePeriod".to_owned();
            }
        }),
        ["breaking-at-run-time type-wire-renamed timePeriod = models::Period: period → timePeriod"]
    );
    assert_eq!(
        changed(|api| api.enum_types[0].name.qualified = "microsoft.graph.unitStatus".to_owned()),
        ["breaking-at-run-time type-wire-renamed unitStatus = models::Status: status → unitStatus"]
    );
}

#[test]
fn what_a_type_is() {
    assert_eq!(
        changed(|api| api.structured_types[PERIOD].kind = StructuredKind::Entity),
        ["breaking type-kind-changed period = models::Period: complex type → entity type"]
    );
    assert_eq!(
        changed(|api| {
            let mut status = enumeration("period", false, &["day"]);
            status.name = type_name("period");
            api.enum_types.push(status);
            api.structured_types.pop();
            api.structured_types[POINT].properties[2]
                .type_reference
                .value = ValueType::Enum(EnumTypeId(2));
        }),
        ["breaking type-kind-changed period = models::Period: complex type → enumeration"]
    );
    assert_eq!(
        changed(|api| api.structured_types[POINT].is_open = true),
        ["silent type-open-changed point = models::Point: closed → open"]
    );
    assert_eq!(
        changed(|api| api.structured_types[POINT].has_stream = true),
        [
            "silent type-stream-changed point = models::Point: without a media stream → with a media stream"
        ]
    );
    assert_eq!(
        changed(|api| api.structured_types[POINT].key.push("tags".to_owned())),
        ["breaking type-key-changed point = models::Point: id → id, tags"]
    );
}

#[test]
fn a_base_that_becomes_concrete_is_one_more_variant() {
    assert_eq!(
        changed(|api| api.structured_types[UNIT].is_abstract = false),
        [
            "addition variant-added unit = models::AnyUnit::Unit",
            "silent type-abstract-changed unit = models::Unit: abstract → concrete",
        ]
    );
    assert_eq!(
        between(|api| api.structured_types[UNIT].is_abstract = false, |_| ()),
        [
            "breaking variant-removed unit = models::AnyUnit::Unit",
            "silent type-abstract-changed unit = models::Unit: concrete → abstract",
        ]
    );
}

fn free_site(api: &mut Api) {
    let site = &mut api.structured_types[SITE];
    site.base = None;
    for property in &mut site.properties {
        property.declared_by = "microsoft.graph.siteUnit".to_owned();
    }
    api.structured_types[UNIT].derived.pop();
}

#[test]
fn a_type_with_another_base_leaves_the_enum_over_the_old_one() {
    assert_eq!(
        changed(free_site),
        [
            "breaking variant-removed siteUnit = models::AnyUnit::SiteUnit",
            "silent type-base-changed siteUnit = models::SiteUnit: unit → nothing",
            "silent property-moved siteUnit/id = models::SiteUnit.id: unit → siteUnit",
            "silent property-moved siteUnit/status = models::SiteUnit.status: unit → siteUnit",
        ]
    );
    assert_eq!(
        between(free_site, |_| ()),
        [
            "addition variant-added siteUnit = models::AnyUnit::SiteUnit",
            "silent type-base-changed siteUnit = models::SiteUnit: nothing → unit",
            "silent property-moved siteUnit/id = models::SiteUnit.id: siteUnit → unit",
            "silent property-moved siteUnit/status = models::SiteUnit.status: siteUnit → unit",
        ]
    );
}

#[test]
fn a_base_that_takes_its_properties_along() {
    assert_eq!(
        changed(|api| {
            free_site(api);
            api.structured_types[SITE].properties.remove(1);
        }),
        [
            "breaking variant-removed siteUnit = models::AnyUnit::SiteUnit",
            "breaking property-removed siteUnit/status = models::SiteUnit.status",
            "silent type-base-changed siteUnit = models::SiteUnit: unit → nothing",
            "silent property-moved siteUnit/id = models::SiteUnit.id: unit → siteUnit",
        ]
    );
}

#[test]
fn a_type_that_becomes_polymorphic_breaks_and_is_reported_once() {
    let derive = |api: &mut Api| {
        let mut long = structured(
            "longPeriod",
            api.structured_types[PERIOD].properties.clone(),
        );
        long.kind = StructuredKind::Complex;
        long.key.clear();
        long.base = Some(StructuredTypeId(PERIOD));
        api.structured_types.push(long);
        api.structured_types[PERIOD].derived = vec![StructuredTypeId(5)];
        api.structured_types[PERIOD].polymorphic = Some(polymorphic("period"));
    };
    assert_eq!(
        changed(derive),
        [
            "breaking type-became-polymorphic period = models::Period: models::Period → models::AnyPeriod",
            "addition type-added longPeriod = models::LongPeriod",
        ]
    );
    assert_eq!(
        between(derive, |_| ()),
        [
            "breaking type-removed longPeriod = models::LongPeriod",
            "breaking type-ceased-polymorphic period = models::Period: models::AnyPeriod → models::Period",
        ]
    );
    assert_eq!(
        changed(|api| api.structured_types[UNIT]
            .polymorphic
            .as_mut()
            .unwrap()
            .rust = RustName::of("SomeUnit")),
        [
            "breaking polymorphic-enum-renamed unit = models::Unit: models::AnyUnit → models::SomeUnit"
        ]
    );
}

#[test]
fn members() {
    assert_eq!(
        changed(|api| api.enum_types[0].members.push(member("paused", 3))),
        ["addition member-added status/paused = models::Status::Paused"]
    );
    assert_eq!(
        changed(|api| drop(api.enum_types[0].members.remove(1))),
        ["breaking member-removed status/active = models::Status::Active"]
    );
    assert_eq!(
        changed(|api| api.enum_types[0].members[1].rust = RustName::of("On")),
        ["breaking member-rust-renamed status/active = models::Status::On: Active → On"]
    );
    assert_eq!(
        changed(|api| api.enum_types[0].members[1].name = "Active".to_owned()),
        [
            "breaking-at-run-time member-wire-renamed status/Active = models::Status::Active: active → Active"
        ]
    );
    // The number of a variant is not emitted; a set of flags depends on it.
    assert_eq!(
        changed(|api| api.enum_types[0].members[1].value = 7),
        Vec::<String>::new()
    );
    assert_eq!(
        changed(|api| api.enum_types[1].members[1].value = 8),
        ["silent member-renumbered tags/fast = models::Tags::FAST: 1 → 8"]
    );
    assert_eq!(
        changed(|api| api.enum_types[0].members.swap(0, 1)),
        [
            "silent members-reordered status = models::Status: inactive, active, unknownFutureValue → active, inactive, unknownFutureValue"
        ]
    );
}

#[test]
fn flags() {
    assert_eq!(
        changed(|api| {
            let tags = &mut api.enum_types[1];
            tags.is_flags = false;
        }),
        ["breaking flags-changed tags = models::Tags: flags → enumeration"]
    );
    assert_eq!(
        changed(|api| {
            api.enum_types[1].members[0].value = 1;
            api.enum_types[1].members[1].value = 0;
        }),
        [
            "behaviour flags-zero-changed tags = models::Tags: none → fast",
            "silent member-renumbered tags/fast = models::Tags::FAST: 1 → 0",
            "silent member-renumbered tags/none = models::Tags::NONE: 0 → 1",
        ]
    );
}

#[test]
fn properties_come_and_go() {
    assert_eq!(
        changed(|api| api.structured_types[POINT].properties.push(property(
            "point",
            "size",
            text()
        ))),
        ["addition property-added point/size = models::Point.size"]
    );
    assert_eq!(
        changed(|api| drop(api.structured_types[POINT].properties.remove(1))),
        ["breaking property-removed point/tags = models::Point.tags"]
    );
    assert_eq!(
        changed(|api| api.structured_types[POINT]
            .properties
            .push(navigation("point", "site", SITE))),
        ["addition property-added point/site = models::Point.site"]
    );
}

#[test]
fn a_property_of_a_base_type_is_reported_there_alone() {
    let add = |api: &mut Api| {
        for index in [UNIT, DRIVE, SITE] {
            api.structured_types[index]
                .properties
                .insert(2, property("unit", "error", text()));
        }
    };
    assert_eq!(
        changed(add),
        ["addition property-added unit/error = models::Unit.error"]
    );
    let mut new = api();
    add(&mut new);
    assert_eq!(
        super::differences(&api(), &new)[0].notes,
        ["Edm.String, in Rust String", "and in 2 derived types"]
    );
    assert_eq!(
        between(add, |_| ()),
        ["breaking property-removed unit/error = models::Unit.error"]
    );
    assert_eq!(
        changed(|api| {
            for index in [UNIT, DRIVE, SITE] {
                api.structured_types[index].properties[1].is_computed = true;
            }
        }),
        ["breaking property-computed unit/status = models::Unit.status"]
    );
}

#[test]
fn names_of_properties() {
    assert_eq!(
        changed(|api| {
            let property = &mut api.structured_types[SITE].properties[2];
            property.rust = RustName::of("site");
            property.constant = RustName::of("SITE");
        }),
        [
            "breaking property-rust-renamed siteUnit/siteId = models::SiteUnit.site: site_id, SITE_ID → site, SITE"
        ]
    );
    assert_eq!(
        changed(|api| api.structured_types[SITE].properties[2].name = "siteID".to_owned()),
        [
            "breaking-at-run-time property-wire-renamed siteUnit/siteID = models::SiteUnit.site_id: siteId → siteID"
        ]
    );
}

fn period(change: impl FnOnce(&mut Property)) -> Vec<String> {
    changed(|api| change(&mut api.structured_types[POINT].properties[2]))
}

fn unit(change: impl FnOnce(&mut Property)) -> Vec<String> {
    changed(|api| change(&mut api.structured_types[POINT].properties[3]))
}

#[test]
fn types_of_properties() {
    assert_eq!(
        period(|property| property.type_reference = text()),
        [
            "breaking property-retyped point/period = models::Point.period: period, in Rust Period → Edm.String, in Rust String"
        ]
    );
    assert_eq!(
        period(|property| property.type_reference.is_collection = true),
        [
            "breaking property-collection-changed point/period = models::Point.period: period, in Rust Period → Collection(period), in Rust Vec<Period>"
        ]
    );
    assert_eq!(
        period(|property| property.type_reference.is_nullable = false),
        [
            "silent property-nullability-changed point/period = models::Point.period: nullable → not nullable"
        ]
    );
    assert_eq!(
        period(
            |property| property.type_reference.definition = Some("microsoft.graph.span".to_owned())
        ),
        [
            "silent property-definition-changed point/period = models::Point.period: period, in Rust Period → span (period), in Rust Period"
        ]
    );
    let primitive = |api: &mut Api, primitive| {
        api.structured_types[POINT].properties[1]
            .type_reference
            .value = ValueType::Primitive(primitive);
    };
    assert_eq!(
        between(
            |api| primitive(api, PrimitiveType::Untyped),
            |api| primitive(api, PrimitiveType::Stream)
        ),
        [
            "behaviour property-meaning-changed point/tags = models::Point.tags: Edm.Untyped, in Rust serde_json::Value → Edm.Stream, in Rust serde_json::Value"
        ]
    );
}

#[test]
fn what_a_property_is() {
    assert_eq!(
        period(
            |property| property.navigation = api().structured_types[POINT].properties[3]
                .navigation
                .clone()
        ),
        [
            "breaking property-kind-changed point/period = models::Point.period: property → navigation property"
        ]
    );
    assert_eq!(
        period(|property| property.is_computed = true),
        ["breaking property-computed point/period = models::Point.period"]
    );
    assert_eq!(
        between(
            |api| api.structured_types[POINT].properties[2].is_computed = true,
            |_| ()
        ),
        ["behaviour property-not-computed point/period = models::Point.period"]
    );
    assert_eq!(
        period(|property| property.is_immutable = true),
        [
            "silent property-immutable-changed point/period = models::Point.period: at any time → on creation only"
        ]
    );
    assert_eq!(
        unit(|property| property.navigation.as_mut().unwrap().contains_target = true),
        [
            "behaviour property-containment-changed point/unit = models::Point.unit: a reference → contained"
        ]
    );
    assert_eq!(
        unit(|property| property.navigation.as_mut().unwrap().is_auto_expanded = true),
        [
            "silent property-expansion-changed point/unit = models::Point.unit: sent with `$expand` only → sent without `$expand` too"
        ]
    );
    assert_eq!(
        unit(|property| {
            property
                .navigation
                .as_mut()
                .unwrap()
                .explicit_operation_bindings = Some(vec!["microsoft.graph.offboard".to_owned()]);
        }),
        ["silent property-bindings-changed point/unit = models::Point.unit: not listed → offboard"]
    );
}

#[test]
fn words() {
    assert_eq!(
        changed(|api| api.structured_types[POINT].description = Some("A point in time.".to_owned())),
        ["silent description-changed point = models::Point: A point. → A point in time."]
    );
    let deprecate = |date: &'static str| {
        move |api: &mut Api| api.structured_types[POINT].deprecation = Some(deprecation(date))
    };
    assert_eq!(
        changed(deprecate("2026-05-04")),
        ["addition deprecation-added point = models::Point: - → since 2026-05-04"]
    );
    assert_eq!(
        between(deprecate("2026-05-04"), |_| ()),
        ["silent deprecation-removed point = models::Point: since 2026-05-04 → -"]
    );
    assert_eq!(
        between(deprecate("2026-05-04"), deprecate("2026-06-04")),
        ["silent deprecation-changed point = models::Point: since 2026-05-04 → since 2026-06-04"]
    );
}
