//! Names that emitted code uses and does not define, each with its module.
//!
//! A type of the metadata may have such a name; its path then distinguishes it. The types of primitive values are not
//! listed here, because they follow from the table of primitives.

use crate::primitive::is_edm_type;

/// The module of the runtime for emitted code. A file imports from it in one block, which changes only with the
/// emitter; every other import is a separate line, so that a property that needs another one changes no line.
pub(crate) const EMITTED: &str = "odata_runtime::emitted";

/// The module of the runtime with the types of primitive values.
const EDM: &str = "odata_runtime::edm";

/// Names from the standard prelude, and imported ones. Macros of the runtime write theirs with their paths.
pub(crate) const PRELUDE: &[(&str, &str)] = &[
    ("Box", "std::boxed"),
    ("Into", "std::convert"),
    ("IntoIterator", "std::iter"),
    ("Option", "std::option"),
    ("String", "std::string"),
    ("Vec", "std::vec"),
];

/// The names that files of models import.
pub(crate) const MODELS: &[(&str, &str)] = &[
    ("AdditionalProperties", EMITTED),
    ("Flags", EMITTED),
    ("Value", "odata_runtime::emitted::serde_json"),
];

/// The names that files of requests import. No builder can have one of them, because builders end in `Item` or
/// `Collection`.
pub(crate) const REQUESTS: &[(&str, &str)] = &[
    ("AddAll", EMITTED),
    ("Call", EMITTED),
    ("CallMedia", EMITTED),
    ("Client", EMITTED),
    ("Content", EMITTED),
    ("Count", EMITTED),
    ("Get", EMITTED),
    ("GetMedia", EMITTED),
    ("GetReference", EMITTED),
    ("List", EMITTED),
    ("ListReferences", EMITTED),
    ("Literal", EMITTED),
    ("NavigationProperty", EMITTED),
    ("Optional", EMITTED),
    ("Parameter", EMITTED),
    ("Patch", EMITTED),
    ("Raw", EMITTED),
    ("Reference", EMITTED),
    ("Resource", EMITTED),
    ("Value", EMITTED),
    ("WireValue", EMITTED),
    ("serde_json", EMITTED),
];

/// The names of handles, with which signatures of the listing would be ambiguous.
const HANDLES: &[&str] = &["NavigationProperty", "Property"];

/// Returns whether a signature of a model would name something else by this name.
pub(crate) fn is_ambiguous(name: &str) -> bool {
    is_known(name) || HANDLES.contains(&name)
}

/// Returns whether emitted models use a name for something that they do not define.
pub(crate) fn is_known(name: &str) -> bool {
    find(PRELUDE, name)
        .or_else(|| module(MODELS, name))
        .is_some()
}

/// Returns the module of a name that files of models or of requests import.
pub(crate) fn module(known: &[(&'static str, &'static str)], name: &str) -> Option<&'static str> {
    find(known, name).or_else(|| is_edm_type(name).then_some(EDM))
}

/// Returns the module that a list has for a name.
pub(crate) fn find(known: &[(&'static str, &'static str)], name: &str) -> Option<&'static str> {
    let index = known
        .binary_search_by(|(other, _)| (*other).cmp(name))
        .ok()?;
    known.get(index).map(|(_, module)| *module)
}
