//! Operations and their parameters.

use super::changed;
use crate::api::*;
use crate::csdl::OperationKind;
use crate::naming::RustName;
use crate::testing::sample::*;

const OFFBOARD: usize = 0;
const SEARCH: usize = 1;
const BROWSE: usize = 2;

fn operation_changed(index: usize, change: impl FnOnce(&mut Operation)) -> Vec<String> {
    changed(|api| change(&mut api.operations[index]))
}

#[test]
fn operations_come_and_go_by_overload() {
    assert_eq!(
        changed(|api| api.operations.push(operation(
            OperationKind::Action,
            "offboard",
            POINT,
            Vec::new()
        ))),
        ["addition operation-added offboard(point) = offboard on models::Point"]
    );
    assert_eq!(
        changed(|api| drop(api.operations.remove(OFFBOARD))),
        ["breaking operation-removed offboard(unit) = offboard on models::Unit"]
    );
    // The overloads of a function are distinguished by their parameters.
    let one_more = changed(|api| {
        api.operations.push(operation(
            OperationKind::Function,
            "browse",
            POINT,
            vec![parameter("token", text())],
        ));
    });
    assert_eq!(
        one_more,
        ["addition operation-added browse(point,Edm.String) = browse on models::Point"]
    );
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation.binds_collection = true),
        [
            "breaking operation-removed offboard(unit) = offboard on models::Unit",
            "addition operation-added offboard(Collection(unit)) = offboard on collections of models::Unit",
        ]
    );
}

#[test]
fn names_of_operations() {
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation.rust = RustName::of("leave")),
        [
            "breaking operation-rust-renamed offboard(unit) = leave on models::Unit: offboard → leave"
        ]
    );
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation.qualified =
            "microsoft.graph.offBoard".to_owned()),
        [
            "breaking-at-run-time operation-wire-renamed offBoard(unit) = offboard on models::Unit: offboard → offBoard"
        ]
    );
}

#[test]
fn what_an_operation_is() {
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation.kind =
            OperationKind::Function),
        [
            "breaking operation-kind-changed offboard(unit) = offboard on models::Unit: action → function"
        ]
    );
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation.return_type = None),
        [
            "breaking operation-return-retyped offboard(unit) = offboard on models::Unit: unit, in Rust AnyUnit → nothing"
        ]
    );
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation
            .return_type
            .as_mut()
            .unwrap()
            .is_collection = true),
        [
            "breaking operation-return-retyped offboard(unit) = offboard on models::Unit: unit, in Rust AnyUnit → Collection(unit), in Rust Vec<AnyUnit>"
        ]
    );
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation
            .return_type
            .as_mut()
            .unwrap()
            .is_nullable = false),
        [
            "silent operation-return-nullability-changed offboard(unit) = offboard on models::Unit: nullable → not nullable"
        ]
    );
    assert_eq!(
        operation_changed(BROWSE, |operation| operation.is_composable = true),
        [
            "silent operation-composable-changed browse(point,Edm.String,Edm.String) = browse on models::Point: not composable → composable"
        ]
    );
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation.requires_explicit_binding =
            true),
        [
            "silent operation-binding-changed offboard(unit) = offboard on models::Unit: everywhere → where it is listed"
        ]
    );
}

#[test]
fn an_operation_may_move_within_its_hierarchy() {
    assert_eq!(
        super::between(
            |api| api.operations[OFFBOARD].binding_type = Some(StructuredTypeId(SITE)),
            |_| ()
        ),
        ["breaking operation-rebound offboard(unit) = offboard on models::Unit: siteUnit → unit"]
    );
}

#[test]
fn parameters_of_an_action_are_fields() {
    assert_eq!(
        operation_changed(SEARCH, |operation| operation
            .parameters
            .push(parameter("order", text()))),
        ["addition parameter-added search(point)/order = order of search on models::Point"]
    );
    assert_eq!(
        operation_changed(OFFBOARD, |operation| operation
            .parameters
            .push(parameter("reason", text()))),
        [
            "breaking parameter-added-to-signature offboard(unit)/reason = reason of offboard on models::Unit"
        ]
    );
    assert_eq!(
        operation_changed(SEARCH, |operation| drop(operation.parameters.pop())),
        ["breaking parameter-removed search(point)/limit = limit of search on models::Point"]
    );
    assert_eq!(
        operation_changed(SEARCH, |operation| operation.parameters[1].rust =
            RustName::of("maximum")),
        [
            "breaking parameter-rust-renamed search(point)/limit = maximum of search on models::Point: limit → maximum"
        ]
    );
    assert_eq!(
        operation_changed(SEARCH, |operation| operation.parameters[1].name =
            "Limit".to_owned()),
        [
            "breaking-at-run-time parameter-wire-renamed search(point)/Limit = limit of search on models::Point: limit → Limit"
        ]
    );
    assert_eq!(
        operation_changed(SEARCH, |operation| operation.parameters[1].type_reference =
            text()),
        [
            "breaking parameter-retyped search(point)/limit = limit of search on models::Point: Edm.Int32, in Rust i32 → Edm.String, in Rust String"
        ]
    );
    assert_eq!(
        operation_changed(SEARCH, |operation| operation.parameters[1].is_optional =
            true),
        [
            "silent parameter-nullability-changed search(point)/limit = limit of search on models::Point: nullable → optional and nullable"
        ]
    );
    let required = |mut item: Parameter| {
        item.type_reference.is_nullable = false;
        item
    };
    assert_eq!(
        operation_changed(SEARCH, |operation| operation
            .parameters
            .push(required(parameter("order", text())))),
        [
            "breaking-at-run-time parameter-added-required search(point)/order = order of search on models::Point"
        ]
    );
    assert_eq!(
        operation_changed(SEARCH, |operation| operation.parameters[1]
            .type_reference
            .is_nullable = false),
        [
            "breaking-at-run-time parameter-became-required search(point)/limit = limit of search on models::Point: nullable → required"
        ]
    );
    // The order of fields does not matter.
    assert_eq!(
        operation_changed(SEARCH, |operation| operation.parameters.swap(0, 1)),
        Vec::<String>::new()
    );
}

#[test]
fn parameters_of_a_function_are_arguments() {
    let browse = "browse(point,Edm.String,Edm.String)";
    assert_eq!(
        operation_changed(BROWSE, |operation| operation
            .parameters
            .push(parameter("order", text()))),
        [
            "breaking parameter-added-to-signature browse(point,Edm.String,Edm.String,Edm.String)/order = order of browse on models::Point"
        ]
    );
    assert_eq!(
        operation_changed(BROWSE, |operation| operation.parameters[1].rust =
            RustName::of("narrow")),
        [format!(
            "silent argument-rust-renamed {browse}/filter = narrow of browse on models::Point: filter → narrow"
        )]
    );
    assert_eq!(
        operation_changed(BROWSE, |operation| {
            operation.parameters[1].type_reference.is_nullable = false;
        }),
        [format!(
            "breaking argument-optionality-changed {browse}/filter = filter of browse on models::Point: nullable → required"
        )]
    );
    assert_eq!(
        operation_changed(BROWSE, |operation| operation.parameters.swap(0, 1)),
        [format!(
            "breaking parameters-reordered {browse} = browse on models::Point: token, filter → filter, token"
        )]
    );
}

#[test]
fn the_struct_of_an_action() {
    let with_struct = |name: &'static str| {
        move |api: &mut Api| {
            let mut parameters = structured("parameters", Vec::new());
            parameters.name = TypeName {
                qualified: "microsoft.graph.search(microsoft.graph.point)".to_owned(),
                rust: RustName::of(name),
                module: RustName::of("parameters"),
            };
            api.operations[SEARCH].parameters_type =
                Some(StructuredTypeId(api.structured_types.len()));
            api.structured_types.push(parameters);
        }
    };
    assert_eq!(
        super::between(with_struct("PointSearchParameters"), with_struct("Search")),
        [
            "breaking type-rust-renamed search(point) = models::Search: PointSearchParameters → Search"
        ]
    );
    assert_eq!(
        super::between(with_struct("Search"), |api| {
            with_struct("Search")(api);
            api.operations[SEARCH]
                .parameters
                .push(parameter("order", text()));
        }),
        ["addition parameter-added search(point)/order = models::Search.order"]
    );
}
