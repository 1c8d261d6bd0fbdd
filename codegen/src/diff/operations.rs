//! Comparing bound operations, overload by overload.

use std::collections::BTreeMap;

use super::change::{Category, Change};
use super::context::{Context, State, TypeDifference, in_models};
use super::documentation;
use super::pair::pair;
use super::properties::flag;
use super::rules::Rule;
use crate::api::{Operation, Parameter, SERVICE, TypeReference};
use crate::csdl::OperationKind;

/// The binding of an overload: overloads with the same name and binding are compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Binding {
    qualified: String,
    binding_type: String,
    is_collection: bool,
}

fn collected(state: &State<'_>, reference: &TypeReference) -> String {
    let name = state.value_name(reference);
    if reference.is_collection {
        format!("Collection({name})")
    } else {
        name.to_owned()
    }
}

fn binding_type<'a>(state: &State<'a>, operation: &Operation) -> &'a str {
    operation
        .binding_type
        .map_or("", |id| state.api.structured_name(id))
}

/// Compares all operations.
pub(super) fn compare(context: &Context<'_>, changes: &mut Vec<Change>) {
    let mut groups: BTreeMap<Binding, (Vec<&Operation>, Vec<&Operation>)> = BTreeMap::new();
    for operation in &context.old.api.operations {
        let binding_type = binding_type(&context.old, operation);
        // A type with another wire name counts as the same type here: that is reported at the type.
        let binding_type = context
            .wire_renamed
            .get(binding_type)
            .unwrap_or(&binding_type);
        groups
            .entry(key(operation, binding_type))
            .or_default()
            .0
            .push(operation);
    }
    for operation in &context.new.api.operations {
        let binding_type = binding_type(&context.new, operation);
        groups
            .entry(key(operation, binding_type))
            .or_default()
            .1
            .push(operation);
    }
    let mut alone = (Vec::new(), Vec::new());
    for (old, new) in groups.values() {
        compare_group(context, old, new, &mut alone, changes);
    }
    compare_alone(context, alone.0, alone.1, changes);
}

fn key(operation: &Operation, binding_type: &str) -> Binding {
    Binding {
        qualified: operation.qualified.clone(),
        binding_type: binding_type.to_owned(),
        is_collection: operation.binds_collection,
    }
}

/// Whether two overloads are similar enough to be compared.
type Alike = fn(&Operation, &Operation) -> bool;

/// Overloads of the old and of the new state without a counterpart.
type Alone<'a> = (Vec<&'a Operation>, Vec<&'a Operation>);

/// Returns the parameters' CSDL names.
fn names(operation: &Operation) -> impl Iterator<Item = &str> {
    operation.parameters.iter().map(|item| item.name.as_str())
}

/// Compares the overloads of one name and one binding: those of one kind with the same parameters first, then those of
/// one kind, then the rest.
fn compare_group<'a>(
    context: &Context<'_>,
    old: &[&'a Operation],
    new: &[&'a Operation],
    alone: &mut Alone<'a>,
    changes: &mut Vec<Change>,
) {
    let alike: [Alike; 3] = [
        |old, new| old.kind == new.kind && names(old).eq(names(new)),
        |old, new| old.kind == new.kind,
        |_, _| true,
    ];
    let (mut old, mut new) = (old.to_vec(), new.to_vec());
    for alike in alike {
        old.retain(
            |before| match new.iter().position(|after| alike(before, after)) {
                Some(position) => {
                    compare_pair(context, before, new.remove(position), changes);
                    false
                }
                None => true,
            },
        );
    }
    alone.0.extend(old);
    alone.1.extend(new);
}

/// Compares overloads that exist on one side only. The worst case is a Rust method of a type that stands for another
/// operation than before.
fn compare_alone(
    context: &Context<'_>,
    old: Vec<&Operation>,
    mut new: Vec<&Operation>,
    changes: &mut Vec<Change>,
) {
    for before in old {
        let bound_to = binding_type(&context.old, before);
        let rebound = new.iter().position(|after| {
            after.qualified == before.qualified
                && after.kind == before.kind
                && after.binds_collection == before.binds_collection
                && context.are_kin(bound_to, binding_type(&context.new, after))
        });
        if let Some(position) = rebound {
            let after = new.remove(position);
            changes.push(
                of(&context.new, Rule::OperationRebound, after)
                    .about(context.old.api.target(before))
                    .between(bound_to, binding_type(&context.new, after)),
            );
            compare_pair(context, before, after, changes);
            continue;
        }
        let taken_over = new.iter().position(|after| {
            after.rust == before.rust
                && after.qualified != before.qualified
                && after.binds_collection == before.binds_collection
                && context.is_same(bound_to, binding_type(&context.new, after))
        });
        match taken_over {
            Some(position) => {
                let after = new.remove(position);
                changes.push(
                    of(&context.new, Rule::OperationWireRenamed, after)
                        .about(context.old.api.target(before))
                        .between(&before.qualified, &after.qualified),
                );
                compare_pair(context, before, after, changes);
            }
            None => changes.push(introduced(&context.old, Rule::OperationRemoved, before)),
        }
    }
    for after in new {
        let change = introduced(&context.new, Rule::OperationAdded, after);
        changes.push(documentation::born_deprecated(
            change,
            after.deprecation.as_ref(),
        ));
    }
}

/// Returns the method's name with its owner: `activate on models::ServiceApp`.
fn rust(state: &State<'_>, operation: &Operation) -> String {
    let owner = operation
        .binding_type
        .and_then(|id| state.api.structured_types.get(id.0));
    let owner = match owner {
        Some(owner) if operation.binds_collection => {
            format!("collections of {}", in_models(&owner.name.rust))
        }
        Some(owner) => in_models(&owner.name.rust),
        None => format!("requests::{SERVICE}"),
    };
    format!("{} on {owner}", operation.rust)
}

fn of(state: &State<'_>, rule: Rule, operation: &Operation) -> Change {
    Change::new(
        Category::Operation,
        rule,
        state.api.target(operation),
        rust(state, operation),
    )
}

fn introduced(state: &State<'_>, rule: Rule, operation: &Operation) -> Change {
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            format!(
                "{}: {}",
                parameter.name,
                collected(state, &parameter.type_reference)
            )
        })
        .collect();
    let returns = match &operation.return_type {
        Some(reference) => format!(" → {}", collected(state, reference)),
        None => String::new(),
    };
    let kind = kind(operation.kind);
    of(state, rule, operation).note(format!("{kind} ({}){returns}", parameters.join(", ")))
}

fn kind(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Action => "action",
        OperationKind::Function => "function",
    }
}

fn compare_pair(
    context: &Context<'_>,
    old: &Operation,
    new: &Operation,
    changes: &mut Vec<Change>,
) {
    let before = context.old.api.target(old);
    let change = |rule| of(&context.new, rule, new).about(&before);
    if old.rust != new.rust {
        changes.push(change(Rule::OperationRustRenamed).between(&old.rust, &new.rust));
    }
    if old.kind != new.kind {
        changes.push(change(Rule::OperationKindChanged).between(kind(old.kind), kind(new.kind)));
    }
    compare_return(context, old, new, changes);
    if old.is_composable != new.is_composable {
        changes.push(flag(
            change(Rule::OperationComposableChanged),
            new.is_composable,
            "composable",
            "not composable",
        ));
    }
    if old.requires_explicit_binding != new.requires_explicit_binding {
        changes.push(flag(
            change(Rule::OperationBindingChanged),
            new.requires_explicit_binding,
            "where it is listed",
            "everywhere",
        ));
    }
    documentation::compare(
        change,
        (&old.description, &old.deprecation),
        (&new.description, &new.deprecation),
        changes,
    );
    // A change of the kind changes the whole signature, and is reported above.
    if old.kind == new.kind {
        compare_parameters(context, old, new, changes);
    }
}

fn compare_return(
    context: &Context<'_>,
    old: &Operation,
    new: &Operation,
    changes: &mut Vec<Change>,
) {
    let rule = match (&old.return_type, &new.return_type) {
        (None, None) => return,
        (Some(before), Some(after)) => match context.difference(before, after) {
            TypeDifference::None if before.is_nullable != after.is_nullable => {
                let change = of(&context.new, Rule::OperationReturnNullabilityChanged, new);
                changes.push(flag(change, after.is_nullable, "nullable", "not nullable"));
                return;
            }
            TypeDifference::None | TypeDifference::Definition => return,
            _ => Rule::OperationReturnRetyped,
        },
        _ => Rule::OperationReturnRetyped,
    };
    let words = |state: &State<'_>, reference: &Option<TypeReference>| {
        reference.as_ref().map_or_else(
            || "nothing".to_owned(),
            |reference| state.type_in_words(reference),
        )
    };
    let change = of(&context.new, rule, new).about(context.old.api.target(old));
    changes.push(change.between(
        words(&context.old, &old.return_type),
        words(&context.new, &new.return_type),
    ));
}

/// Returns the struct that holds the parameters of an action.
fn parameters<'a>(state: &State<'a>, operation: &Operation) -> Option<&'a str> {
    let id = operation.parameters_type?;
    Some(state.api.structured_types.get(id.0)?.name.rust.as_str())
}

fn compare_parameters(
    context: &Context<'_>,
    old: &Operation,
    new: &Operation,
    changes: &mut Vec<Change>,
) {
    let is_action = new.kind == OperationKind::Action;
    let (operation, before) = (context.new.api.target(new), context.old.api.target(old));
    let method = rust(&context.new, new);
    let (old_struct, new_struct) = (parameters(&context.old, old), parameters(&context.new, new));
    if let (Some(before), Some(after)) = (old_struct, new_struct)
        && before != after
    {
        let rust = in_models(after);
        let renamed = Change::new(Category::Type, Rule::TypeRustRenamed, &operation, rust);
        changes.push(renamed.between(before, after));
    }
    let change = |rule, item: &Parameter| {
        let rust = match new_struct.or(old_struct) {
            Some(owner) => format!("{}.{}", in_models(owner), item.rust),
            None => format!("{} of {method}", item.rust),
        };
        Change::new(
            Category::Parameter,
            rule,
            format!("{operation}/{}", item.name),
            rust,
        )
        .about(format!("{before}/{}", item.name))
        .about(&operation)
        .about(&before)
    };
    let pairs = pair(
        &old.parameters,
        &new.parameters,
        |item| &item.name,
        |item| item.rust.as_str(),
    );
    for item in &pairs.removed {
        changes.push(change(Rule::ParameterRemoved, item).note(format!(
            "it was {}",
            context.old.type_in_words(&item.type_reference)
        )));
    }
    for item in &pairs.added {
        // An action without parameters has no argument for them.
        let is_required = !item.is_optional && !item.type_reference.is_nullable;
        let rule = match is_action && !old.parameters.is_empty() {
            true if is_required => Rule::ParameterAddedRequired,
            true => Rule::ParameterAdded,
            false => Rule::ParameterAddedToSignature,
        };
        let found = change(rule, item).note(context.new.type_in_words(&item.type_reference));
        changes.push(documentation::born_deprecated(
            found,
            item.deprecation.as_ref(),
        ));
    }
    for (before, after) in &pairs.wire_renamed {
        let renamed = change(Rule::ParameterWireRenamed, after).about(format!(
            "{}/{}",
            context.old.api.target(old),
            before.name
        ));
        changes.push(renamed.between(&before.name, &after.name));
    }
    for (before, after) in &pairs.kept {
        let change = |rule| change(rule, after);
        compare_parameter(context, before, after, is_action, &change, changes);
    }
    if !is_action {
        compare_order(context, old, new, &pairs.kept, changes);
    }
}

/// Compares the order of the parameters that both states have.
fn compare_order(
    context: &Context<'_>,
    old: &Operation,
    new: &Operation,
    kept: &[(&Parameter, &Parameter)],
    changes: &mut Vec<Change>,
) {
    let order = |list: &[Parameter]| {
        let kept = list
            .iter()
            .filter(|item| kept.iter().any(|(_, kept)| kept.name == item.name));
        kept.map(|item| item.name.clone()).collect::<Vec<_>>()
    };
    let (before, after) = (order(&old.parameters), order(&new.parameters));
    if before != after {
        changes.push(
            of(&context.new, Rule::ParametersReordered, new)
                .about(context.old.api.target(old))
                .between(before.join(", "), after.join(", ")),
        );
    }
}

/// Compares two states of one parameter.
fn compare_parameter(
    context: &Context<'_>,
    before: &Parameter,
    after: &Parameter,
    is_action: bool,
    change: &dyn Fn(Rule) -> Change,
    changes: &mut Vec<Change>,
) {
    if before.rust != after.rust {
        let rule = if is_action {
            Rule::ParameterRustRenamed
        } else {
            Rule::ArgumentRustRenamed
        };
        changes.push(change(rule).between(&before.rust, &after.rust));
    }
    if !matches!(
        context.difference(&before.type_reference, &after.type_reference),
        TypeDifference::None | TypeDifference::Definition
    ) {
        changes.push(change(Rule::ParameterRetyped).between(
            context.old.type_in_words(&before.type_reference),
            context.new.type_in_words(&after.type_reference),
        ));
    }
    let presence = |item: &Parameter| match (item.is_optional, item.type_reference.is_nullable) {
        (true, true) => "optional and nullable",
        (true, false) => "optional",
        (false, true) => "nullable",
        (false, false) => "required",
    };
    if presence(before) != presence(after) {
        // Fields are always `Option`s.
        let is_option = |item| is_action || presence(item) != "required";
        let rule = if is_option(before) != is_option(after) {
            Rule::ArgumentOptionalityChanged
        } else if is_action && presence(after) == "required" {
            Rule::ParameterBecameRequired
        } else {
            Rule::ParameterNullabilityChanged
        };
        changes.push(change(rule).between(presence(before), presence(after)));
    }
    documentation::compare(
        change,
        (&before.description, &before.deprecation),
        (&after.description, &after.deprecation),
        changes,
    );
}
