//! Comparing enumeration types.

use super::change::{Category, Change};
use super::context::in_models;
use super::documentation;
use super::pair::pair;
use super::rules::Rule;
use crate::api::{EnumMember, EnumType};

/// Two states of one enumeration type, whose members are compared.
struct Owner<'a> {
    old: &'a EnumType,
    new: &'a EnumType,
}

impl<'a> Owner<'a> {
    /// Creates a change of the type.
    fn change(&self, rule: Rule) -> Change {
        let name = &self.new.name;
        Change::new(Category::Type, rule, &name.qualified, in_models(&name.rust))
    }

    /// Creates a change of one of the members, by its new state.
    fn of(&self, rule: Rule, item: &EnumMember) -> Change {
        let name = &self.new.name;
        Change::new(
            Category::Member,
            rule,
            format!("{}/{}", name.qualified, item.name),
            format!("{}::{}", in_models(&name.rust), item.rust),
        )
        .about(format!("{}/{}", self.old.name.qualified, item.name))
    }

    /// Compares a member that both states have.
    fn compare_kept(&self, before: &EnumMember, after: &EnumMember, changes: &mut Vec<Change>) {
        // Turning flags on or off turns each variant into a constant, or back: this is reported once, at the type.
        if before.rust != after.rust && self.old.is_flags == self.new.is_flags {
            let change = self.of(Rule::MemberRustRenamed, after);
            changes.push(change.between(&before.rust, &after.rust));
        }
        // The number of a variant is not emitted.
        if before.value != after.value && self.new.is_flags {
            let change = self.of(Rule::MemberRenumbered, after);
            changes.push(change.between(before.value.to_string(), after.value.to_string()));
        }
        let change = |rule| self.of(rule, after);
        documentation::compare(
            change,
            (&before.description, &before.deprecation),
            (&after.description, &after.deprecation),
            changes,
        );
    }

    /// Compares the order of the members that both states have.
    fn compare_order(&self, kept: &[(&'a EnumMember, &'a EnumMember)], changes: &mut Vec<Change>) {
        let order = |of: &EnumType| {
            let is_kept = |item: &&EnumMember| kept.iter().any(|(_, kept)| kept.name == item.name);
            let names = of.members.iter().filter(is_kept);
            names
                .map(|item| item.name.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let (before, after) = (order(self.old), order(self.new));
        if before != after {
            changes.push(self.change(Rule::MembersReordered).between(before, after));
        }
    }

    /// Compares the form of an empty set of flags.
    fn compare_zero(&self, changes: &mut Vec<Change>) {
        let zero = |of: &EnumType| {
            let member = of.members.iter().find(|member| member.value == 0);
            member.map_or_else(
                || "an empty string".to_owned(),
                |member| member.name.clone(),
            )
        };
        let (before, after) = (zero(self.old), zero(self.new));
        if self.old.is_flags && self.new.is_flags && before != after {
            changes.push(self.change(Rule::ZeroMemberChanged).between(before, after));
        }
    }
}

/// Compares two states of one enumeration type.
pub(super) fn compare(old: &EnumType, new: &EnumType, changes: &mut Vec<Change>) {
    let owner = Owner { old, new };
    let change = |rule| owner.change(rule);
    documentation::compare(
        change,
        (&old.description, &old.deprecation),
        (&new.description, &new.deprecation),
        changes,
    );
    if old.is_flags != new.is_flags {
        let noun = |is_flags| if is_flags { "flags" } else { "enumeration" };
        changes.push(change(Rule::FlagsChanged).between(noun(old.is_flags), noun(new.is_flags)));
    }
    let pairs = pair(
        &old.members,
        &new.members,
        |item| &item.name,
        |item| item.rust.as_str(),
    );
    for item in &pairs.removed {
        let was = format!("its number was {}", item.value);
        changes.push(owner.of(Rule::MemberRemoved, item).note(was));
    }
    for item in &pairs.added {
        let is = format!("its number is {}", item.value);
        let change = owner.of(Rule::MemberAdded, item).note(is);
        changes.push(documentation::born_deprecated(
            change,
            item.deprecation.as_ref(),
        ));
    }
    for (before, after) in &pairs.wire_renamed {
        let change = owner.of(Rule::MemberWireRenamed, after);
        let change = change.about(format!("{}/{}", old.name.qualified, before.name));
        changes.push(change.between(&before.name, &after.name));
    }
    for (before, after) in &pairs.kept {
        owner.compare_kept(before, after, changes);
    }
    owner.compare_order(&pairs.kept, changes);
    owner.compare_zero(changes);
}
