use super::Reading;

/// The member of an enumeration that `text` spells, in whatever case.
pub fn member_of<T: Clone>(members: &[(&'static str, T)], text: &str) -> Option<T> {
    let exact = members.iter().find(|(name, _)| *name == text);
    let found = exact.or_else(|| {
        members
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(text))
    });
    found.map(|(_, member)| member.clone())
}

/// How `text` was taken as `value`, which is written as `written`. An empty text is no member but
/// one of the service's spellings of "nothing".
pub fn read_member<T>(text: &str, value: T, is_exact: bool) -> Reading<T> {
    if text.is_empty() {
        Reading::Misfit
    } else if is_exact {
        Reading::Exact(value)
    } else {
        Reading::Coerced(value)
    }
}
