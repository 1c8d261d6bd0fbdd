//! The keys of items: the declared key of a type, and alternate keys.

use std::fmt::Write as _;

use crate::api::addresses::Addresses;
use crate::api::definitions::Definitions;
use crate::api::resources::{Key, KeyPart};
use crate::api::types::{StructuredTypeId, ValueType, short};
use crate::config::KeyForm;
use crate::naming;
use crate::schema::{Model, PrimitiveType, PropertyId, Target, TypeElement, TypeId};

/// Returns the key of a type, with the names of its placeholders; `None` if the type has no key.
pub(super) fn primary(
    definitions: &Definitions<'_, '_>,
    addresses: &Addresses,
    entity: StructuredTypeId,
) -> Option<(Key, Vec<String>)> {
    let structured = definitions.structured(entity)?;
    let model = definitions.model();
    let id = definitions.declared(entity)?;
    let aliases = aliases(model, id);
    let (mut parts, mut placeholders) = (Vec::new(), Vec::new());
    for name in &structured.key {
        let path: Vec<String> = name.split('/').map(str::to_owned).collect();
        let alias = aliases.iter().find(|(other, _)| other == name);
        let alias = alias.and_then(|(_, alias)| *alias);
        parts.push(part(definitions, id, alias.unwrap_or(name), &path));
        placeholders.push(name.replace('/', "-"));
    }
    let key = Key {
        is_alternate: false,
        is_segments: addresses.keys == KeyForm::Segments,
        parts,
    };
    (!key.parts.is_empty()).then_some((key, placeholders))
}

/// Returns the alternate keys that are declared for a type, its base types, or the collection.
pub(super) fn alternates(
    definitions: &Definitions<'_, '_>,
    entity: StructuredTypeId,
    collection: Option<Target>,
) -> Vec<Key> {
    let model = definitions.model();
    let Some(id) = definitions.declared(entity) else {
        return Vec::new();
    };
    let targets = model.with_bases(id).map(Target::Type).chain(collection);
    let mut keys: Vec<Key> = targets
        .flat_map(|target| model.alternate_keys(target))
        .map(|parts| Key {
            is_alternate: true,
            is_segments: false,
            parts: parts
                .iter()
                .map(|found| part(definitions, id, &found.alias, &found.path))
                .collect(),
        })
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The paths of a key with their aliases.
fn aliases<'m>(model: &'m Model<'_>, id: TypeId) -> Vec<(&'m str, Option<&'m str>)> {
    let keys = model.with_bases(id).filter_map(|id| {
        let TypeElement::Structured(element) = model.type_entry(id).element else {
            return None;
        };
        element.key.as_ref()
    });
    keys.flat_map(|key| &key.property_references)
        .map(|reference| (&*reference.name, reference.alias.as_deref()))
        .collect()
}

fn part(definitions: &Definitions<'_, '_>, owner: TypeId, name: &str, path: &[String]) -> KeyPart {
    let found = property(definitions.model(), owner, path);
    let value = found.map_or(ValueType::Primitive(PrimitiveType::String), |id| {
        definitions.value_of(id)
    });
    let of_type = definitions.structured_id(owner);
    let named = of_type.filter(|_| path.len() == 1 && path.first().is_some_and(|one| one == name));
    let named = named.and_then(|id| {
        let position = definitions.position(id, found?)?;
        Some(definitions.property(id, position)?.rust.clone())
    });
    KeyPart {
        name: name.to_owned(),
        rust: named.unwrap_or_else(|| naming::value_name(name)),
        value,
    }
}

/// Returns the property at the end of a path through complex values.
fn property(model: &Model<'_>, owner: TypeId, path: &[String]) -> Option<PropertyId> {
    let (first, rest) = path.split_first()?;
    let id = model.find_property(owner, first)?;
    if rest.is_empty() {
        return Some(id);
    }
    property(
        model,
        model.declared_type(model.property(id).reference)?,
        rest,
    )
}

/// Returns a key as it is written in an address, with a placeholder for each part, and the placeholders. `is_taken` tells
/// whether the address contains a placeholder already.
pub(super) fn write(
    definitions: &Definitions<'_, '_>,
    addresses: &Addresses,
    owner: &str,
    key: &Key,
    names: &[String],
    is_taken: impl Fn(&str) -> bool,
) -> (String, Vec<String>) {
    let mut segment = String::new();
    let mut placeholders: Vec<String> = Vec::with_capacity(names.len());
    for (index, (part, name)) in key.parts.iter().zip(names).enumerate() {
        let placeholder = free(&format!("{}-{name}", short(owner)), |placeholder| {
            segment.contains(placeholder) || is_taken(placeholder)
        });
        // Writing to a string does not fail.
        let _ = match (key.is_segments, index) {
            (true, _) => write!(segment, "/{placeholder}"),
            (false, 0) => write!(segment, "("),
            (false, _) => write!(segment, ","),
        };
        if key.is_named() && !key.is_segments {
            let _ = write!(segment, "{}=", part.name);
        }
        if !key.is_segments {
            segment.push_str(&definitions.literal(addresses, &part.value, &placeholder));
        }
        placeholders.push(placeholder);
    }
    if !key.is_segments {
        segment.push(')');
    }
    (segment, placeholders)
}

/// Returns a placeholder that is not taken yet.
fn free(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut placeholder = format!("{{{name}}}");
    for number in 1.. {
        if !is_taken(&placeholder) {
            break;
        }
        placeholder = format!("{{{name}{number}}}");
    }
    placeholder
}
