//! Names that emitted code uses and does not define, each with the module that it is from.
//!
//! A type of the metadata may have such a name, and is then told apart by its path.

/// The module of the runtime that is made for emitted code. What a file uses of it is one import,
/// because that changes with the emitter only; every other import is a line of its own, so that a
/// property that needs one more changes none.
pub(crate) const EMITTED: &str = "odata_runtime::emitted";

/// Names that emitted code uses and does not define: in the standard prelude, and imported.
pub(crate) const PRELUDE: &[(&str, &str)] = &[
    ("Box", "std::boxed"),
    ("Default", "std::default"),
    ("From", "std::convert"),
    ("FromIterator", "std::iter"),
    ("Into", "std::convert"),
    ("IntoIterator", "std::iter"),
    ("Iterator", "std::iter"),
    ("None", "std::option::Option"),
    ("Ok", "std::result::Result"),
    ("Option", "std::option"),
    ("PartialEq", "std::cmp"),
    ("Result", "std::result"),
    ("Some", "std::option::Option"),
    ("String", "std::string"),
    ("Vec", "std::vec"),
];

/// The names that files of models import.
pub(crate) const MODELS: &[(&str, &str)] = &[
    ("AdditionalProperties", EMITTED),
    ("Binary", "odata_runtime::edm"),
    ("BitOr", "std::ops"),
    ("Convert", EMITTED),
    ("Date", "odata_runtime::edm"),
    ("DateTimeOffset", "odata_runtime::edm"),
    ("Decimal", "odata_runtime::edm"),
    ("Deserialize", EMITTED),
    ("Deserializer", EMITTED),
    ("Duration", "odata_runtime::edm"),
    ("Flags", EMITTED),
    ("FromStr", "std::str"),
    ("Guid", "odata_runtime::edm"),
    ("Hierarchy", EMITTED),
    ("Infallible", "std::convert"),
    ("Model", EMITTED),
    ("NavigationProperty", "odata_runtime::model"),
    ("Object", EMITTED),
    ("Polymorphic", EMITTED),
    ("Property", "odata_runtime::model"),
    ("PropertyInfo", EMITTED),
    ("Reading", EMITTED),
    ("Serialize", EMITTED),
    ("Serializer", EMITTED),
    ("StructuredType", EMITTED),
    ("Target", EMITTED),
    ("TimeOfDay", "odata_runtime::edm"),
    ("Value", "odata_runtime::emitted::serde_json"),
    ("Variant", EMITTED),
    ("Visit", EMITTED),
    ("VisitMut", EMITTED),
    ("Wire", EMITTED),
    ("WireValue", EMITTED),
];

/// The names that files of requests import. No builder can have one of them: those end in `Item` or
/// `Collection`.
pub(crate) const REQUESTS: &[(&str, &str)] = &[
    ("AddAll", EMITTED),
    ("Binary", "odata_runtime::edm"),
    ("Bytes", EMITTED),
    ("Call", EMITTED),
    ("Client", EMITTED),
    ("Count", EMITTED),
    ("Date", "odata_runtime::edm"),
    ("DateTimeOffset", "odata_runtime::edm"),
    ("Decimal", "odata_runtime::edm"),
    ("Duration", "odata_runtime::edm"),
    ("Get", EMITTED),
    ("GetMedia", EMITTED),
    ("GetReference", EMITTED),
    ("Guid", "odata_runtime::edm"),
    ("List", EMITTED),
    ("ListReferences", EMITTED),
    ("Literal", EMITTED),
    ("NavigationProperty", EMITTED),
    ("Optional", EMITTED),
    ("Parameter", EMITTED),
    ("Patch", EMITTED),
    ("Reference", EMITTED),
    ("Resource", EMITTED),
    ("TimeOfDay", "odata_runtime::edm"),
    ("Value", EMITTED),
    ("WireValue", EMITTED),
];

/// Whether emitted models use a name for something that they do not define.
pub(crate) fn is_known(name: &str) -> bool {
    find(PRELUDE, name).or_else(|| find(MODELS, name)).is_some()
}

/// The module of a name.
pub(crate) fn find(known: &[(&'static str, &'static str)], name: &str) -> Option<&'static str> {
    let index = known
        .binary_search_by(|(other, _)| (*other).cmp(name))
        .ok()?;
    known.get(index).map(|(_, module)| *module)
}
