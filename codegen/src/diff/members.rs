//! Comparing enumeration types.

use super::change::{Category, Change};
use super::context::in_models;
use super::pair::pair;
use super::rules::Rule;
use super::words;
use crate::api::{EnumMember, EnumType};

/// Compares two states of one enumeration type.
pub(super) fn compare(old: &EnumType, new: &EnumType, changes: &mut Vec<Change>) {
    let name = &new.name;
    let rust = in_models(&name.rust);
    let change = |rule| Change::new(Category::Type, rule, &name.qualified, &rust);
    words::compare_description(
        change,
        old.description.as_deref(),
        new.description.as_deref(),
        changes,
    );
    words::compare_deprecation(
        change,
        old.deprecation.as_ref(),
        new.deprecation.as_ref(),
        changes,
    );
    if old.is_flags != new.is_flags {
        let noun = |is_flags| if is_flags { "flags" } else { "enumeration" };
        changes.push(change(Rule::FlagsChanged).between(noun(old.is_flags), noun(new.is_flags)));
    }

    let of = |rule, item: &EnumMember| {
        Change::new(
            Category::Member,
            rule,
            format!("{}/{}", name.qualified, item.name),
            format!("{rust}::{}", item.rust),
        )
    };
    let pairs = pair(
        &old.members,
        &new.members,
        |item| &item.name,
        |item| &item.rust,
    );
    for item in &pairs.removed {
        changes.push(of(Rule::MemberRemoved, item).note(format!("its number was {}", item.value)));
    }
    for item in &pairs.added {
        let change = of(Rule::MemberAdded, item).note(format!("its number is {}", item.value));
        changes.push(words::born_deprecated(change, item.deprecation.as_ref()));
    }
    for (before, after) in &pairs.wire_renamed {
        changes.push(of(Rule::MemberWireRenamed, after).between(&before.name, &after.name));
    }
    for (before, after) in &pairs.kept {
        // Turning flags on or off renames each variant to a constant, or back: told once, above.
        if before.rust != after.rust && old.is_flags == new.is_flags {
            changes.push(of(Rule::MemberRustRenamed, after).between(&before.rust, &after.rust));
        }
        if before.value != after.value {
            changes.push(
                of(Rule::MemberRenumbered, after)
                    .between(before.value.to_string(), after.value.to_string()),
            );
        }
        let change = |rule| of(rule, after);
        words::compare_description(
            change,
            before.description.as_deref(),
            after.description.as_deref(),
            changes,
        );
        words::compare_deprecation(
            change,
            before.deprecation.as_ref(),
            after.deprecation.as_ref(),
            changes,
        );
    }

    let order = |list: &mut dyn Iterator<Item = &EnumMember>| {
        list.map(|item| item.name.clone()).collect::<Vec<_>>()
    };
    let is_kept = |item: &&EnumMember| pairs.kept.iter().any(|(_, kept)| kept.name == item.name);
    let before = order(&mut old.members.iter().filter(is_kept));
    let after = order(&mut new.members.iter().filter(is_kept));
    if before != after {
        changes.push(change(Rule::MembersReordered).between(before.join(", "), after.join(", ")));
    }

    let zero = |of: &EnumType| {
        let member = of.members.iter().find(|member| member.value == 0);
        member.map_or_else(
            || "an empty string".to_owned(),
            |member| member.name.clone(),
        )
    };
    if old.is_flags && new.is_flags && zero(old) != zero(new) {
        changes.push(change(Rule::ZeroMemberChanged).between(zero(old), zero(new)));
    }
}
