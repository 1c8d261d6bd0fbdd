//! How many lines are emitted for a type and for a builder, about: fixed parts, and a mean for each property,
//! method and route. A test holds this against what is emitted.

use crate::api::{Api, Builder, EnumType, Method, StructuredType};

/// Columns that a line of documentation has for text.
const COLUMNS: usize = 90;

/// The lines of all models.
pub(super) fn models(api: &Api) -> usize {
    let types = api.structured_types.iter();
    let structured = types.map(|found| structured(api, found));
    let files = api.structured_types.len() + api.enum_types.len();
    structured.sum::<usize>() + api.enum_types.iter().map(enumeration).sum::<usize>() + 2 * files
}

/// The lines of all builders, and of the table of routes.
pub(super) fn requests(api: &Api) -> usize {
    let builders = api.resources.builders.iter();
    let builders = builders.map(|found| builder(api, found)).sum::<usize>();
    let routes = api.resources.routes.iter();
    let permitted = routes.filter(|route| !route.permissions.is_empty()).count();
    let starts = 5 * (api.resources.entries.len() + api.resources.imports.len());
    builders
        + api.resources.routes.len()
        + 2 * permitted
        + 2 * api.resources.builders.len()
        + starts
        + 20
}

/// The lines of a structured type, and of the enum over it.
pub(super) fn structured(api: &Api, structured: &StructuredType) -> usize {
    let described =
        |text: &Option<String>| text.as_ref().map_or(0, |text| 1 + text.len() / COLUMNS);
    let properties = structured.properties.iter();
    let properties = properties.map(|property| 4 + 2 * described(&property.description));
    let own = 20 + described(&structured.description) + properties.sum::<usize>();
    let polymorphic = structured.polymorphic.as_ref().map_or(0, |_| {
        let properties = structured.properties.iter();
        let properties = properties.map(|property| 1 + described(&property.description));
        22 + properties.sum::<usize>() + 4 * api.variants(structured).len()
    });
    own + polymorphic
}

/// The lines of an enumeration type.
pub(super) fn enumeration(enumeration: &EnumType) -> usize {
    let members = enumeration.members.len();
    if enumeration.is_flags {
        14 + 2 * members
    } else {
        17 + 3 * members
    }
}

/// The lines of a builder.
pub(super) fn builder(api: &Api, builder: &Builder) -> usize {
    let methods = builder.methods.iter();
    14 + methods.map(|found| method(api, found)).sum::<usize>()
}

fn method(api: &Api, method: &Method) -> usize {
    let described = method.description.as_ref();
    let described = described.map_or(0, |text| 1 + text.len() / COLUMNS);
    let is_permission_told = api.resources.has_permissions && !method.routes.is_empty();
    let permission = if is_permission_told { 2 } else { 0 };
    7 + described + permission + 2 * method.routes.len().min(4)
}
