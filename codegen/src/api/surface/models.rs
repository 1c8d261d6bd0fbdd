//! The public items of models.

use super::item::{Item, ItemKind, PARAMETERS, key_of};
use crate::api::rust_type::RustType;
use crate::api::types::{
    EnumMember, EnumType, PolymorphicName, Property, StructuredKind, StructuredType,
};
use crate::api::version::Api;
use crate::naming::{ADDITIONAL, RustName, UNKNOWN, UNKNOWN_VALUE};

/// The methods of every set of flags.
const FLAGS: [(&str, &str); 8] = [
    ("contains", "(&self, other: &Self) -> bool"),
    ("empty", "() -> Self"),
    ("insert", "(&mut self, other: Self)"),
    ("is_empty", "(&self) -> bool"),
    ("is_known", "(&self) -> bool"),
    ("iter", "(&self) -> impl Iterator<Item = Self>"),
    ("known", "() -> impl Iterator<Item = Self>"),
    ("remove", "(&mut self, other: &Self)"),
];

/// The methods of every other enumeration.
const ENUMERATION: [(&str, &str); 3] = [
    ("as_str", "(&self) -> &str"),
    ("is_known", "(&self) -> bool"),
    ("known", "() -> &'static [Self]"),
];

fn path(name: &RustName) -> String {
    format!("models::{name}")
}

fn associated(
    kind: ItemKind,
    owner: &RustName,
    name: &str,
    signature: impl Into<String>,
    element: &str,
) -> Item {
    Item::new(kind, format!("models::{owner}::{name}"), signature).of(element)
}

/// The items of an enumeration type.
pub(super) fn enumeration(enumeration: &EnumType, items: &mut Vec<Item>) {
    let (name, qualified) = (&enumeration.name.rust, &enumeration.name.qualified);
    let kind = if enumeration.is_flags {
        ": flags"
    } else {
        ": enum"
    };
    items.push(
        Item::new(ItemKind::Type, path(name), kind)
            .wire(qualified)
            .deprecated(enumeration.deprecation.as_ref())
            .of(qualified),
    );
    let member = |member: &EnumMember, kind, signature: &str| {
        Item::new(kind, format!("models::{name}::{}", member.rust), signature)
            .wire(&member.name)
            .deprecated(member.deprecation.as_ref())
            .of(format!("{qualified}/{}", member.name))
            .of(qualified)
    };
    if enumeration.is_flags {
        let signature = format!(": {name}");
        let members = enumeration.members.iter();
        items.extend(members.map(|item| member(item, ItemKind::Constant, &signature)));
        items.extend(FLAGS.map(|(function, signature)| {
            associated(ItemKind::Method, name, function, signature, qualified)
        }));
    } else {
        let members = enumeration.members.iter();
        items.extend(members.map(|item| member(item, ItemKind::Variant, "")));
        let unknown = "(Box<str>)";
        items.push(associated(
            ItemKind::Variant,
            name,
            UNKNOWN_VALUE,
            unknown,
            qualified,
        ));
        items.extend(ENUMERATION.map(|(function, signature)| {
            associated(ItemKind::Method, name, function, signature, qualified)
        }));
    }
}

/// The items of a structured type.
pub(super) fn structured(api: &Api, structured: &StructuredType, items: &mut Vec<Item>) {
    let (name, qualified) = (&structured.name.rust, &structured.name.qualified);
    let mut item = Item::new(ItemKind::Type, path(name), ": struct")
        .wire(qualified)
        .deprecated(structured.deprecation.as_ref())
        .of(qualified);
    item.marks = marks(api, structured);
    items.push(item);
    for property in &structured.properties {
        let reference = &property.type_reference;
        if let Some(field) = api.field_type(reference) {
            let signature = format!(": {}", field.among_models());
            let field = format!("models::{name}.{}", property.rust);
            let mut item = of_property(
                Item::new(ItemKind::Field, field, signature),
                qualified,
                property,
            );
            if property.is_computed {
                item = item.mark("read-only");
            }
            if property.is_immutable {
                item = item.mark("immutable");
            }
            items.push(item);
        }
        if let Some(value) = api.value_type(reference) {
            let handle = RustType::Known(
                property.handle_kind(),
                vec![RustType::Model(name.clone()), value],
            );
            let signature = format!(": {}", handle.among_models());
            let constant = format!("models::{name}::{}", property.constant);
            items.push(of_property(
                Item::new(ItemKind::Constant, constant, signature),
                qualified,
                property,
            ));
        }
    }
    for property in structured.settable() {
        if let Some(argument) = api.argument_type(&property.type_reference) {
            let setter = Item::new(
                ItemKind::Method,
                format!("models::{name}::{}", property.method()),
                format!("(mut self, value: {}) -> Self", argument.among_models()),
            );
            items.push(of_property(setter, qualified, property));
        }
    }
    items.push(associated(
        ItemKind::Method,
        name,
        "new",
        "() -> Self",
        qualified,
    ));
    items.extend(reference(api, structured, name));
    let additional = format!("models::{name}.{ADDITIONAL}");
    items.push(Item::new(ItemKind::Field, additional, ": AdditionalProperties").of(qualified));
}

/// Returns the function by which `owner` refers to an entity.
fn reference(api: &Api, structured: &StructuredType, owner: &RustName) -> Option<Item> {
    let key = structured.reference_key()?;
    let parameter = |part: &Property| {
        let argument = api.argument_type(&part.type_reference)?;
        Some(format!("{}: {}", part.rust, argument.among_models()))
    };
    let parameters = key
        .iter()
        .copied()
        .map(parameter)
        .collect::<Option<Vec<_>>>()?;
    let signature = format!("({}) -> Self", parameters.join(", "));
    let qualified = &structured.name.qualified;
    let path = format!("models::{owner}::reference");
    let item = Item::new(ItemKind::Method, path, signature);
    let item = key.iter().fold(item, |item, part| {
        item.of(format!("{qualified}/{}", part.name))
            .of(format!("{}/{}", part.declared_by, part.name))
    });
    Some(item.of(key_of(qualified)).of(qualified))
}

/// Adds the properties shared by all items of a property.
fn of_property(item: Item, owner: &str, property: &Property) -> Item {
    let item = item
        .wire(&property.name)
        .deprecated(property.deprecation.as_ref())
        .of(format!("{owner}/{}", property.name));
    let item = if property.declared_by == owner {
        item
    } else {
        item.of(format!("{}/{}", property.declared_by, property.name))
    };
    item.of(owner)
}

/// Returns the marks of the type itself.
fn marks(api: &Api, structured: &StructuredType) -> Vec<String> {
    let kind = match structured.kind {
        StructuredKind::Parameters => PARAMETERS,
        StructuredKind::Entity => "entity",
        StructuredKind::Complex => "complex",
    };
    let mut marks = vec![kind.to_owned()];
    for (is, mark) in [
        (structured.is_abstract, "abstract"),
        (structured.is_open, "open"),
        (structured.has_stream, "stream"),
    ] {
        if is {
            marks.push(mark.to_owned());
        }
    }
    if !structured.key.is_empty() {
        marks.push(format!("key {}", structured.key.join(", ")));
    }
    let base = structured.base;
    if let Some(base) = base.and_then(|base| api.structured_types.get(base.0)) {
        marks.push(format!("base {}", base.name.qualified));
    }
    marks
}

/// The items of the enum over a type and those derived from it.
pub(super) fn polymorphic(
    api: &Api,
    base: &StructuredType,
    polymorphic: &PolymorphicName,
    items: &mut Vec<Item>,
) {
    let (name, qualified) = (&polymorphic.rust, &base.name.qualified);
    items.push(
        Item::new(ItemKind::Type, path(name), ": enum")
            .wire(qualified)
            .mark("polymorphic")
            .deprecated(base.deprecation.as_ref())
            .of(qualified),
    );
    for variant in api.variants(base) {
        let rust = &variant.name.rust;
        let item = associated(
            ItemKind::Variant,
            name,
            rust.as_str(),
            format!("({rust})"),
            &variant.name.qualified,
        );
        items.push(
            item.wire(format!("#{}", variant.name.qualified))
                .deprecated(variant.deprecation.as_ref())
                .of(qualified),
        );
    }
    items.push(associated(
        ItemKind::Variant,
        name,
        UNKNOWN,
        format!("({})", base.name.rust),
        qualified,
    ));
    for property in &base.properties {
        let Some(value) = api.lent_type(&property.type_reference) else {
            continue;
        };
        let value = value.within("Option");
        let accessor = Item::new(
            ItemKind::Method,
            format!("models::{name}::{}", property.method()),
            format!("(&self) -> {}", value.among_models()),
        );
        items.push(of_property(accessor, qualified, property));
    }
    items.extend(reference(api, base, name));
    items.push(associated(
        ItemKind::Method,
        name,
        ADDITIONAL,
        "(&self) -> &AdditionalProperties",
        qualified,
    ));
}
