//! Suggestions for names that do not exist.

use strsim::normalized_damerau_levenshtein;

use super::arena::TypeElement;
use super::model::Model;

/// The minimum likeness of a suggested name.
const ALIKE: f64 = 0.5;

impl Model<'_> {
    /// Returns the target most similar to one that does not exist: of a path, the first missing part is replaced.
    /// `None` if the target exists, and if nothing is similar.
    pub(crate) fn nearest_target(&self, target: &str) -> Option<String> {
        let end = target.find(['/', '(']).unwrap_or(target.len());
        let (head, rest) = target.split_at_checked(end)?;
        let Some(id) = self.type_named(head) else {
            let types = self.types().map(|(_, entry)| entry.name);
            let operations = self.operations().map(|(_, entry)| entry.name);
            let names: Vec<String> = types
                .chain(operations)
                .map(|name| name.to_string())
                .collect();
            let is_known = names.iter().any(|name| name == head);
            let near = most_alike(head, names.iter().map(String::as_str)).filter(|_| !is_known)?;
            return Some(format!("{near}{rest}"));
        };
        let name = rest.strip_prefix('/')?;
        let properties = self.with_bases(id).flat_map(|id| self.own_properties(id));
        let properties = properties.map(|(_, property)| property.name);
        let members = match self.type_entry(id).element {
            TypeElement::Enum(element) => element.members.as_slice(),
            _ => &[],
        };
        let members = members.iter().map(|member| &*member.name);
        let names: Vec<&str> = properties.chain(members).collect();
        if names.contains(&name) {
            return None;
        }
        let near = most_alike(name, names.into_iter())?;
        Some(format!("{head}/{near}"))
    }
}

/// Returns the name most similar to the wanted one, if any is similar.
pub(super) fn most_alike<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Option<String> {
    let wanted = wanted.to_lowercase();
    let rated = names.map(|name| {
        let alike = normalized_damerau_levenshtein(&wanted, &name.to_lowercase());
        (alike, name)
    });
    let best = rated.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(one.1)));
    best.filter(|(alike, _)| *alike >= ALIKE)
        .map(|(_, name)| name.to_owned())
}
