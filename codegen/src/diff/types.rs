//! Compares types: the kind of a type, and the enum over it and its derived types.

use std::collections::BTreeMap;

use super::change::{Category, Change};
use super::context::{Context, State, in_models};
use super::documentation;
use super::pair::{Pairs, pair};
use super::rules::Rule;
use super::{members, properties};
use crate::api::{self, Api, EnumType, StructuredKind, StructuredType, TypeName};
use crate::diagnostic::counted;

/// A type of either kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum AnyType<'a> {
    Enum(&'a EnumType),
    Structured(&'a StructuredType),
}

impl<'a> AnyType<'a> {
    pub(super) fn name(self) -> &'a TypeName {
        match self {
            Self::Enum(item) => &item.name,
            Self::Structured(item) => &item.name,
        }
    }

    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Enum(item) if item.is_flags => "flags",
            Self::Enum(_) => "enumeration",
            Self::Structured(item) => match item.kind {
                StructuredKind::Entity => "entity type",
                StructuredKind::Complex => "complex type",
                StructuredKind::Parameters => "parameters",
            },
        }
    }
}

/// Returns all types of an API that the metadata declares, sorted by CSDL name. The structs of actions' parameters,
/// which have the name of an overload, are compared as parameters.
pub(super) fn all(api: &Api) -> Vec<AnyType<'_>> {
    let enums = api.enum_types.iter().map(AnyType::Enum);
    let declared = api
        .structured_types
        .iter()
        .filter(|item| !item.name.qualified.contains('('));
    let structured = declared.map(AnyType::Structured);
    let mut types: Vec<_> = enums.chain(structured).collect();
    types.sort_by(|left, right| left.name().qualified.cmp(&right.name().qualified));
    types
}

/// Pairs the types of two APIs.
pub(super) fn paired<'a>(old: &'a [AnyType<'a>], new: &'a [AnyType<'a>]) -> Pairs<'a, AnyType<'a>> {
    pair(
        old,
        new,
        |item| &item.name().qualified,
        |item| item.name().rust.as_str(),
    )
}

/// Compares all types.
pub(super) fn compare<'a>(
    context: &Context<'a>,
    pairs: &Pairs<'a, AnyType<'a>>,
    changes: &mut Vec<Change>,
) {
    for item in &pairs.removed {
        changes.push(introduced(Rule::TypeRemoved, **item, &context.old));
    }
    for item in &pairs.added {
        let change = introduced(Rule::TypeAdded, **item, &context.new);
        changes.push(documentation::born_deprecated(change, deprecation(**item)));
    }
    for (old, new) in &pairs.wire_renamed {
        let name = new.name();
        changes.push(
            Change::new(
                Category::Type,
                Rule::TypeWireRenamed,
                &name.qualified,
                in_models(&name.rust),
            )
            .about(&old.name().qualified)
            .between(&old.name().qualified, &name.qualified),
        );
        // The old name still exists elsewhere: the pair by name is compared below.
        if !pairs.kept.iter().any(|(kept, _)| kept.name() == old.name()) {
            compare_pair(context, **old, **new, changes);
        }
    }
    for (old, new) in &pairs.kept {
        if old.name().rust != new.name().rust {
            let name = new.name();
            changes.push(
                Change::new(
                    Category::Type,
                    Rule::TypeRustRenamed,
                    &name.qualified,
                    in_models(&name.rust),
                )
                .between(&old.name().rust, &name.rust),
            );
        }
        compare_pair(context, **old, **new, changes);
    }
}

fn deprecation(item: AnyType<'_>) -> Option<&api::Deprecation> {
    match item {
        AnyType::Enum(item) => item.deprecation.as_ref(),
        AnyType::Structured(item) => item.deprecation.as_ref(),
    }
}

/// Creates the change of a type that exists on one side only, with its kind.
fn introduced(rule: Rule, item: AnyType<'_>, state: &State<'_>) -> Change {
    let name = item.name();
    let mut change = Change::new(Category::Type, rule, &name.qualified, in_models(&name.rust));
    let what = match item {
        AnyType::Enum(of) => format!(
            "{} with {}",
            item.noun(),
            counted(of.members.len(), "member", "members")
        ),
        AnyType::Structured(of) => {
            let own = of
                .properties
                .iter()
                .filter(|property| property.declared_by == name.qualified)
                .count();
            let with = counted(own, "property", "properties");
            match state.base(of) {
                Some(base) => format!(
                    "{} with {with} and {} of {}",
                    item.noun(),
                    of.properties.len() - own,
                    base.name.qualified
                ),
                None => format!("{} with {with}", item.noun()),
            }
        }
    };
    change = change.note(what);
    if let AnyType::Structured(of) = item {
        if let Some(polymorphic) = &of.polymorphic {
            change = change.note(format!(
                "the enum over it is {}",
                in_models(&polymorphic.rust)
            ));
        }
        let variant_of: Vec<String> = state
            .api
            .structured_types
            .iter()
            .filter(|base| base.name != of.name)
            .filter(|base| variants(state.api, base).contains_key(name.qualified.as_str()))
            .filter_map(|base| base.polymorphic.as_ref())
            .map(|polymorphic| in_models(&polymorphic.rust))
            .collect();
        if !variant_of.is_empty() {
            change = change.note(format!("a variant of {}", variant_of.join(", ")));
        }
    }
    change
}

fn compare_pair<'a>(
    context: &Context<'a>,
    old: AnyType<'a>,
    new: AnyType<'a>,
    changes: &mut Vec<Change>,
) {
    match (old, new) {
        (AnyType::Enum(old), AnyType::Enum(new)) => members::compare(old, new, changes),
        (AnyType::Structured(old), AnyType::Structured(new)) => {
            compare_structured(context, old, new, changes)
        }
        _ => changes.push(kind_change(old, new)),
    }
}

fn kind_change(old: AnyType<'_>, new: AnyType<'_>) -> Change {
    let name = new.name();
    Change::new(
        Category::Type,
        Rule::TypeKindChanged,
        &name.qualified,
        in_models(&name.rust),
    )
    .between(old.noun(), new.noun())
}

fn compare_structured<'a>(
    context: &Context<'a>,
    old: &'a StructuredType,
    new: &'a StructuredType,
    changes: &mut Vec<Change>,
) {
    let name = &new.name;
    let change = |rule| Change::new(Category::Type, rule, &name.qualified, in_models(&name.rust));
    if old.kind != new.kind {
        changes.push(kind_change(
            AnyType::Structured(old),
            AnyType::Structured(new),
        ));
    }
    let base = |state: &State<'a>, item| {
        state
            .base(item)
            .map_or("nothing", |base| &base.name.qualified)
    };
    let (old_base, new_base) = (base(&context.old, old), base(&context.new, new));
    if !context.is_same(old_base, new_base) {
        changes.push(change(Rule::TypeBaseChanged).between(old_base, new_base));
    }
    let mark = |is: bool, yes: &str, no: &str| if is { yes.to_owned() } else { no.to_owned() };
    let marks = [
        (
            Rule::TypeAbstractChanged,
            old.is_abstract,
            new.is_abstract,
            "abstract",
            "concrete",
        ),
        (
            Rule::TypeOpenChanged,
            old.is_open,
            new.is_open,
            "open",
            "closed",
        ),
        (
            Rule::TypeStreamChanged,
            old.has_stream,
            new.has_stream,
            "with a media stream",
            "without a media stream",
        ),
    ];
    for (rule, before, after, yes, no) in marks {
        if before != after {
            changes.push(change(rule).between(mark(before, yes, no), mark(after, yes, no)));
        }
    }
    if is_own_key_changed(context, old, new) {
        changes.push(key_change(context, old, new));
    }
    compare_variants(context, old, new, changes);
    documentation::compare(
        change,
        (&old.description, &old.deprecation),
        (&new.description, &new.deprecation),
        changes,
    );
    properties::compare(context, old, new, changes);
}

/// Returns whether the key has changed, and not that of the base type in the same way.
fn is_own_key_changed(context: &Context<'_>, old: &StructuredType, new: &StructuredType) -> bool {
    let is_inherited = || {
        let bases = context.old.base(old).zip(context.new.base(new));
        bases.is_some_and(|(old_base, new_base)| {
            context.is_same(&old_base.name.qualified, &new_base.name.qualified)
                && (&old_base.key, &new_base.key) == (&old.key, &new.key)
        })
    };
    old.key != new.key && !is_inherited()
}

/// Creates the change of a key, with the types that inherit it.
fn key_change(context: &Context<'_>, old: &StructuredType, new: &StructuredType) -> Change {
    let name = &new.name;
    let change = Change::new(
        Category::Type,
        Rule::TypeKeyChanged,
        &name.qualified,
        in_models(&name.rust),
    );
    let change = change
        .about(api::key_of(&old.name.qualified))
        .between(key_in_words(&old.key), key_in_words(&new.key));
    let descendants = context.old.descendants(old).iter();
    let with_its_key: Vec<_> = descendants.filter(|item| item.key == old.key).collect();
    if with_its_key.is_empty() {
        return change;
    }
    let types = counted(with_its_key.len(), "derived type", "derived types");
    let change = change.note(format!("and in {types}"));
    with_its_key.into_iter().fold(change, |change, item| {
        change.about(api::key_of(&item.name.qualified))
    })
}

fn key_in_words(key: &[String]) -> String {
    if key.is_empty() {
        "no key".to_owned()
    } else {
        key.join(", ")
    }
}

/// Returns the variants of the enum over a type: the CSDL name and the Rust name of each type that it holds.
pub(super) fn variants<'a>(
    api: &'a Api,
    structured: &'a StructuredType,
) -> BTreeMap<&'a str, &'a str> {
    if structured.polymorphic.is_none() {
        return BTreeMap::new();
    }
    let derived = structured
        .derived
        .iter()
        .filter_map(|id| api.structured_types.get(id.0));
    derived
        .chain([structured])
        .filter(|item| !item.is_abstract)
        .map(|item| (item.name.qualified.as_str(), item.name.rust.as_str()))
        .collect()
}

fn compare_variants<'a>(
    context: &Context<'a>,
    old: &'a StructuredType,
    new: &'a StructuredType,
    changes: &mut Vec<Change>,
) {
    let name = &new.name;
    let change = |rule| Change::new(Category::Type, rule, &name.qualified, in_models(&name.rust));
    let (before, after) = match (&old.polymorphic, &new.polymorphic) {
        (None, None) => return,
        (None, Some(after)) => {
            let held = variants(context.new.api, new)
                .into_values()
                .collect::<Vec<_>>()
                .join(", ");
            changes.push(
                change(Rule::PolymorphicAdded)
                    .between(in_models(&old.name.rust), in_models(&after.rust))
                    .note(format!("it holds {held}")),
            );
            return;
        }
        (Some(before), None) => {
            changes.push(
                change(Rule::PolymorphicRemoved)
                    .between(in_models(&before.rust), in_models(&name.rust)),
            );
            return;
        }
        (Some(before), Some(after)) => (before, after),
    };
    if before.rust != after.rust {
        changes.push(
            change(Rule::PolymorphicRenamed)
                .between(in_models(&before.rust), in_models(&after.rust)),
        );
    }
    let (old_variants, new_variants) = (
        variants(context.old.api, old),
        variants(context.new.api, new),
    );
    let variant = |rule, csdl: &str, rust: &str| {
        Change::new(
            Category::Type,
            rule,
            csdl,
            format!("{}::{rust}", in_models(&after.rust)),
        )
        .note(format!("a variant of the enum over {}", name.qualified))
    };
    // An added or removed type is reported with its variants; this is about types that exist in both states.
    for (csdl, rust) in &old_variants {
        let now = context.wire_renamed.get(csdl).unwrap_or(csdl);
        if !new_variants.contains_key(now) && context.new.structured(now).is_some() {
            changes.push(variant(Rule::VariantRemoved, now, rust));
        }
    }
    for (csdl, rust) in &new_variants {
        let is_old = |before: &&str| context.is_same(before, csdl);
        let existed = context.old.structured(csdl).is_some()
            || context.wire_renamed.values().any(|now| now == csdl);
        if existed && !old_variants.keys().any(is_old) {
            changes.push(variant(Rule::VariantAdded, csdl, rust));
        }
    }
}
