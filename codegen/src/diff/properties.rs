//! Comparing the properties of a structured type.

use super::change::{Category, Change};
use super::context::{Context, TypeDifference, in_models};
use super::documentation;
use super::pair::pair;
use super::rules::Rule;
use crate::api::{Navigation, Property, StructuredType};
use crate::diagnostic::counted;

/// Two states of one type, whose properties are compared.
struct Owner<'c, 'a> {
    context: &'c Context<'a>,
    old: &'a StructuredType,
    new: &'a StructuredType,
}

impl Owner<'_, '_> {
    /// Creates a change of one of the properties, by its new state.
    fn change(&self, rule: Rule, item: &Property) -> Change {
        let category = match item.navigation {
            Some(_) => Category::NavigationProperty,
            None => Category::Property,
        };
        let name = &self.new.name;
        let change = Change::new(
            category,
            rule,
            format!("{}/{}", name.qualified, item.name),
            format!("{}.{}", in_models(&name.rust), item.rust),
        )
        .about(format!("{}/{}", self.old.name.qualified, item.name));
        let descendants = self.context.new.descendants(self.new).len();
        if descendants == 0 {
            return change;
        }
        let types = counted(descendants, "derived type", "derived types");
        change.note(format!("and in {types}"))
    }

    fn removed(&self, item: &Property) -> Change {
        let was = self.context.old.type_in_words(&item.type_reference);
        let mut change = self.change(Rule::PropertyRemoved, item);
        change.notes.insert(0, format!("it was {was}"));
        change
    }

    fn added(&self, item: &Property) -> Change {
        let mut change = self.change(Rule::PropertyAdded, item);
        let is = self.context.new.type_in_words(&item.type_reference);
        change.notes.insert(0, is);
        if item.is_computed {
            change = change.note("read-only");
        }
        documentation::born_deprecated(change, item.deprecation.as_ref())
    }

    fn wire_renamed(&self, before: &Property, after: &Property) -> Change {
        self.change(Rule::PropertyWireRenamed, after)
            .about(format!("{}/{}", self.old.name.qualified, before.name))
            .between(&before.name, &after.name)
    }

    fn rust_renamed(&self, before: &Property, after: &Property) -> Option<Change> {
        let names = |item: &Property| format!("{}, {}", item.rust, item.constant);
        let is_renamed = before.rust != after.rust || before.constant != after.constant;
        is_renamed.then(|| {
            self.change(Rule::PropertyRustRenamed, after)
                .between(names(before), names(after))
        })
    }
}

/// Compares the properties of two states of one type. Changes that are reported at the base type are not repeated for
/// derived types.
pub(super) fn compare<'a>(
    context: &Context<'a>,
    old: &'a StructuredType,
    new: &'a StructuredType,
    changes: &mut Vec<Change>,
) {
    let owner = Owner { context, old, new };
    let inherited = Inherited::new(context, old, new);
    let is_own = |before, after| !inherited.is_reported(before, after);
    let pairs = pair(
        &old.properties,
        &new.properties,
        |item| &item.name,
        |item| item.rust.as_str(),
    );
    let removed = pairs
        .removed
        .iter()
        .filter(|item| is_own(Some(**item), None));
    changes.extend(removed.map(|item| owner.removed(item)));
    let added = pairs.added.iter().filter(|item| is_own(None, Some(**item)));
    changes.extend(added.map(|item| owner.added(item)));
    let is_own_pair = |pair: &&(&'a Property, &'a Property)| is_own(Some(pair.0), Some(pair.1));
    for (before, after) in pairs.wire_renamed.iter().filter(is_own_pair) {
        changes.push(owner.wire_renamed(before, after));
        if !pairs.kept.iter().any(|(kept, _)| kept.name == before.name) {
            let of = |rule| owner.change(rule, after);
            compare_pair(context, before, after, &of, changes);
        }
    }
    for (before, after) in pairs.kept.iter().filter(is_own_pair) {
        changes.extend(owner.rust_renamed(before, after));
        let of = |rule| owner.change(rule, after);
        compare_pair(context, before, after, &of, changes);
    }
}

/// The base type in both states, if it is the same type.
struct Inherited<'a> {
    bases: Option<(&'a StructuredType, &'a StructuredType)>,
}

impl<'a> Inherited<'a> {
    fn new(context: &Context<'a>, old: &StructuredType, new: &StructuredType) -> Self {
        let bases = context.old.base(old).zip(context.new.base(new));
        Self {
            bases: bases
                .filter(|(old, new)| context.is_same(&old.name.qualified, &new.name.qualified)),
        }
    }

    /// Returns whether the base type has the same pair of properties, and therefore reports the same changes.
    fn is_reported(&self, old: Option<&Property>, new: Option<&Property>) -> bool {
        let Some((old_base, new_base)) = self.bases else {
            return false;
        };
        let has = |base: &StructuredType, item: &Property| {
            base.properties
                .iter()
                .any(|of| of.name == item.name && of.declared_by == item.declared_by)
        };
        let name = |item: &Property| item.name.clone();
        match (old, new) {
            (Some(old), Some(new)) => has(old_base, old) && has(new_base, new),
            (Some(old), None) => {
                has(old_base, old) && !new_base.properties.iter().any(|of| of.name == name(old))
            }
            (None, Some(new)) => {
                has(new_base, new) && !old_base.properties.iter().any(|of| of.name == name(new))
            }
            (None, None) => false,
        }
    }
}

fn compare_pair(
    context: &Context<'_>,
    old: &Property,
    new: &Property,
    of: &dyn Fn(Rule) -> Change,
    changes: &mut Vec<Change>,
) {
    let rule = match context.difference(&old.type_reference, &new.type_reference) {
        TypeDifference::None => None,
        TypeDifference::Definition => Some(Rule::PropertyDefinitionChanged),
        TypeDifference::Meaning => Some(Rule::PropertyMeaningChanged),
        TypeDifference::Collection => Some(Rule::PropertyCollectionChanged),
        TypeDifference::Type => Some(Rule::PropertyRetyped),
    };
    if let Some(rule) = rule {
        changes.push(of(rule).between(
            context.old.type_in_words(&old.type_reference),
            context.new.type_in_words(&new.type_reference),
        ));
    }
    // The nullability of a navigation property is not emitted.
    let is_shown = old.navigation.is_none() || new.navigation.is_none();
    if is_shown && old.type_reference.is_nullable != new.type_reference.is_nullable {
        changes.push(flag(
            of(Rule::PropertyNullabilityChanged),
            new.type_reference.is_nullable,
            "nullable",
            "not nullable",
        ));
    }
    match (old.is_computed, new.is_computed) {
        (false, true) => changes.push(of(Rule::PropertyComputedOn)),
        (true, false) => changes.push(of(Rule::PropertyComputedOff)),
        _ => {}
    }
    if old.is_immutable != new.is_immutable {
        changes.push(flag(
            of(Rule::PropertyImmutableChanged),
            new.is_immutable,
            "on creation only",
            "at any time",
        ));
    }
    match (&old.navigation, &new.navigation) {
        (Some(old), Some(new)) => compare_navigation(old, new, of, changes),
        (None, None) => {}
        (_, after) => changes.push(flag(
            of(Rule::PropertyKindChanged),
            after.is_some(),
            "navigation property",
            "property",
        )),
    }
    if old.declared_by != new.declared_by && !context.is_same(&old.declared_by, &new.declared_by) {
        changes.push(of(Rule::PropertyMoved).between(&old.declared_by, &new.declared_by));
    }
    documentation::compare(
        of,
        (&old.description, &old.deprecation),
        (&new.description, &new.deprecation),
        changes,
    );
}

/// Sets the old and new values of a change between two states.
pub(super) fn flag(change: Change, is: bool, yes: &str, no: &str) -> Change {
    if is {
        change.between(no, yes)
    } else {
        change.between(yes, no)
    }
}

fn compare_navigation(
    old: &Navigation,
    new: &Navigation,
    of: &dyn Fn(Rule) -> Change,
    changes: &mut Vec<Change>,
) {
    if old.contains_target != new.contains_target {
        changes.push(flag(
            of(Rule::PropertyContainmentChanged),
            new.contains_target,
            "contained",
            "a reference",
        ));
    }
    if old.is_auto_expanded != new.is_auto_expanded {
        changes.push(flag(
            of(Rule::PropertyExpansionChanged),
            new.is_auto_expanded,
            "sent without `$expand` too",
            "sent with `$expand` only",
        ));
    }
    if old.explicit_operation_bindings != new.explicit_operation_bindings {
        let list = |of: &Option<Vec<String>>| match of {
            None => "not listed".to_owned(),
            Some(names) if names.is_empty() => "none".to_owned(),
            Some(names) => names.join(", "),
        };
        changes.push(of(Rule::PropertyBindingsChanged).between(
            list(&old.explicit_operation_bindings),
            list(&new.explicit_operation_bindings),
        ));
    }
}
