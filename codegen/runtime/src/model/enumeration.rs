//! The values of enumeration types: members by their names, and sets of flags.

use super::value::Reading;
use std::collections::HashSet;
use std::fmt::{self, Write as _};

/// A set of members of an enumeration with `IsFlags`: the members that the metadata declares as bits, all others by
/// name. The emitted types wrap it and provide the table of their members.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Flags {
    bits: i64,
    /// Names without a declared member, in the order read, separated by commas: a list would take ten times as much
    /// memory as the text. Boxed twice to keep sets small.
    unknown: Option<Box<Box<str>>>,
}

/// The maximum number of names in a JSON string that is read as a set, beyond one for each declared member. To read each
/// costs much more than its text.
const MAX_UNDECLARED: usize = 8;

/// The members of an enumeration with their values, in the order of declaration.
type Members = [(&'static str, i64)];

impl Flags {
    /// Creates the set of the members with these bits.
    pub const fn of(bits: i64) -> Self {
        Self {
            bits,
            unknown: None,
        }
    }

    /// Reads a JSON string. One with many more names than the enumeration has members is not a set, and is kept as it is:
    /// a body of such names would take a hundred times as long as its text.
    pub fn read(members: &Members, text: &str) -> Reading<Self> {
        let max = members.len() + MAX_UNDECLARED;
        if text.len() > max && text.split(',').nth(max).is_some() {
            return Reading::Unreadable;
        }
        let value = Self::parse(members, text);
        let is_exact = value.is_written_as(members, text);
        read_member(text, value, is_exact)
    }

    /// Parses names separated by commas, ignoring case, with or without spaces.
    pub fn parse(members: &Members, text: &str) -> Self {
        // The text is nearly always a single member.
        if let Some((_, bits)) = members.iter().find(|(name, _)| *name == text) {
            return Self::of(*bits);
        }
        let mut bits = 0;
        let mut unknown = String::new();
        for name in text.split(',').map(str::trim) {
            if let Some((_, member)) = find(members, |member| member.0, name) {
                bits |= member;
            } else if !name.is_empty() {
                if unknown.is_empty() {
                    // Growing would take twice the memory.
                    unknown.reserve_exact(text.len());
                }
                push_name(&mut unknown, name);
            }
        }
        Self {
            bits,
            unknown: boxed(without_duplicates(unknown)),
        }
    }

    /// Returns whether [`write`](Self::write) produces `text`.
    fn is_written_as(&self, members: &Members, text: &str) -> bool {
        match (self.single_name(members), &self.unknown) {
            (Some(name), _) => name == text,
            (None, Some(names)) if self.bits == 0 => ***names == *text,
            _ => {
                let mut expected = Expected(text);
                write!(expected, "{}", Written(self, members)).is_ok() && expected.0.is_empty()
            }
        }
    }

    /// Writes the names, separated by commas, declared members first and in the order of declaration.
    ///
    /// # Errors
    ///
    /// Returns the errors of the formatter.
    pub fn write(&self, members: &Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = self.single_name(members) {
            return f.write_str(name);
        }
        let names = self.known(members).into_iter().map(|(name, _)| name);
        for (index, name) in names.chain(self.unknown()).enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }

    /// Returns the name, if the set is a single member, or the name of the empty set, if there is one.
    fn single_name(&self, members: &Members) -> Option<&'static str> {
        if self.unknown.is_some() {
            return None;
        }
        let member = members.iter().find(|(_, bits)| *bits == self.bits);
        member.map(|(name, _)| *name)
    }

    /// Returns the declared members in the set. A member that spans several bits replaces those it spans.
    fn known(&self, members: &Members) -> Vec<(&'static str, i64)> {
        let mut widest: Vec<_> = members.iter().enumerate().collect();
        widest.sort_by_key(|(_, (_, bits))| std::cmp::Reverse(bits.count_ones()));
        let mut rest = self.bits;
        let mut found = Vec::new();
        for (place, (name, bits)) in widest {
            if *bits != 0 && rest & bits == *bits {
                rest &= !bits;
                found.push((place, (*name, *bits)));
            }
        }
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, member)| member).collect()
    }

    fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.iter().flat_map(|names| names.split(','))
    }

    /// Returns the members one by one, each as a separate set; undeclared ones last.
    pub fn parts(&self, members: &Members) -> Vec<Self> {
        let known = self
            .known(members)
            .into_iter()
            .map(|(_, bits)| Self::of(bits));
        let unknown = self.unknown().map(|name| Self {
            bits: 0,
            unknown: Some(Box::new(name.into())),
        });
        known.chain(unknown).collect()
    }

    /// Returns whether all members of the set are declared.
    pub fn is_known(&self, members: &Members) -> bool {
        let known = members.iter().fold(0, |known, (_, bits)| known | bits);
        self.unknown.is_none() && self.bits & !known == 0
    }

    /// Returns whether the set has no member.
    pub fn is_empty(&self) -> bool {
        self.bits == 0 && self.unknown.is_none()
    }

    /// Returns whether all members of `other` are in the set.
    pub fn contains(&self, other: &Self) -> bool {
        if self.bits & other.bits != other.bits {
            return false;
        }
        if other.unknown.is_none() {
            return true;
        }
        let own: HashSet<&str> = self.unknown().collect();
        other.unknown().all(|name| own.contains(name))
    }

    /// Adds the members of `other`.
    pub fn insert(&mut self, other: Self) {
        self.bits |= other.bits;
        let Some(new) = other.unknown else {
            return;
        };
        let mut names = self
            .unknown
            .take()
            .map_or_else(String::new, |own| (*own).into());
        push_name(&mut names, &new);
        self.unknown = boxed(without_duplicates(names));
    }

    /// Removes the members of `other`.
    pub fn remove(&mut self, other: &Self) {
        self.bits &= !other.bits;
        if self.unknown.is_some() && other.unknown.is_some() {
            let gone: HashSet<&str> = other.unknown().collect();
            let mut left = String::new();
            for name in self.unknown().filter(|name| !gone.contains(name)) {
                push_name(&mut left, name);
            }
            self.unknown = boxed(left);
        }
    }
}

/// Appends a name, or several, after a comma.
fn push_name(names: &mut String, name: &str) {
    if !names.is_empty() {
        names.push(',');
    }
    names.push_str(name);
}

fn boxed(names: String) -> Option<Box<Box<str>>> {
    (!names.is_empty()).then(|| Box::new(names.into()))
}

/// Removes duplicate names, keeping the first of each.
fn without_duplicates(names: String) -> String {
    if !names.contains(',') {
        return names;
    }
    let is_few = names.split(',').nth(MAX_UNDECLARED).is_none();
    let mut seen = HashSet::new();
    let mut unique = String::with_capacity(names.len());
    for name in names.split(',') {
        // A set takes longer than to look at a few names.
        let is_new = match is_few {
            true => unique.split(',').all(|other| other != name),
            false => seen.insert(name),
        };
        if is_new {
            push_name(&mut unique, name);
        }
    }
    unique
}

/// Compares text that is being written with an expected one.
struct Expected<'a>(&'a str);

impl fmt::Write for Expected<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}

struct Written<'a>(&'a Flags, &'a Members);

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(self.1, f)
    }
}

impl fmt::Debug for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flags")
            .field("bits", &self.bits)
            .field("unknown", &self.unknown)
            .finish()
    }
}

/// Returns the member of an enumeration that `text` names, ignoring case.
pub fn member_of<T: Clone>(members: &[T], name: fn(&T) -> &str, text: &str) -> Option<T> {
    find(members, name, text).cloned()
}

fn find<'m, T>(members: &'m [T], name: fn(&T) -> &str, text: &str) -> Option<&'m T> {
    let exact = members.iter().find(|member| name(member) == text);
    let in_any_case = |member: &&T| name(member).eq_ignore_ascii_case(text);
    exact.or_else(|| members.iter().find(in_any_case))
}

/// Writes the name of a variant, or the variant of unknown values with its text. The names of all variants are given in
/// the order of the members, separated by commas.
pub fn debug_member<T: PartialEq>(
    members: &[T],
    names: &str,
    value: &T,
    text: &str,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let place = members.iter().position(|member| member == value);
    match place.and_then(|place| names.split(',').nth(place)) {
        Some(name) => f.write_str(name.trim()),
        None => f.debug_tuple("UnknownValue").field(&text).finish(),
    }
}

/// Returns how `text` was read as `value`, where `is_exact` tells whether it is written back the same. An empty text is
/// not a member, but one of the service's forms of an absent value.
pub fn read_member<T>(text: &str, value: T, is_exact: bool) -> Reading<T> {
    if text.is_empty() {
        Reading::Unreadable
    } else if is_exact {
        Reading::Exact(value)
    } else {
        Reading::Coerced(value)
    }
}
