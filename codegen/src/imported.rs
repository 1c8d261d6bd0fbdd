//! Names that emitted code uses and does not define, each with its module.
//!
//! A type of the metadata may have such a name; its path then distinguishes it.

/// The module of the runtime for emitted code. A file imports from it in one block, which changes only with the
/// emitter; every other import is a separate line, so that a property that needs another one changes no line.
pub(crate) const EMITTED: &str = "odata_runtime::emitted";

/// Names from the standard prelude, and imported ones.
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
    ("Geography", "odata_runtime::edm"),
    ("GeographyCollection", "odata_runtime::edm"),
    ("GeographyLineString", "odata_runtime::edm"),
    ("GeographyMultiLineString", "odata_runtime::edm"),
    ("GeographyMultiPoint", "odata_runtime::edm"),
    ("GeographyMultiPolygon", "odata_runtime::edm"),
    ("GeographyPoint", "odata_runtime::edm"),
    ("GeographyPolygon", "odata_runtime::edm"),
    ("Geometry", "odata_runtime::edm"),
    ("GeometryCollection", "odata_runtime::edm"),
    ("GeometryLineString", "odata_runtime::edm"),
    ("GeometryMultiLineString", "odata_runtime::edm"),
    ("GeometryMultiPoint", "odata_runtime::edm"),
    ("GeometryMultiPolygon", "odata_runtime::edm"),
    ("GeometryPoint", "odata_runtime::edm"),
    ("GeometryPolygon", "odata_runtime::edm"),
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

/// The names that files of requests import. No builder can have one of them, because builders end in `Item` or
/// `Collection`.
pub(crate) const REQUESTS: &[(&str, &str)] = &[
    ("AddAll", EMITTED),
    ("Binary", "odata_runtime::edm"),
    ("Call", EMITTED),
    ("Client", EMITTED),
    ("Content", EMITTED),
    ("Count", EMITTED),
    ("Date", "odata_runtime::edm"),
    ("DateTimeOffset", "odata_runtime::edm"),
    ("Decimal", "odata_runtime::edm"),
    ("Duration", "odata_runtime::edm"),
    ("Geography", "odata_runtime::edm"),
    ("GeographyCollection", "odata_runtime::edm"),
    ("GeographyLineString", "odata_runtime::edm"),
    ("GeographyMultiLineString", "odata_runtime::edm"),
    ("GeographyMultiPoint", "odata_runtime::edm"),
    ("GeographyMultiPolygon", "odata_runtime::edm"),
    ("GeographyPoint", "odata_runtime::edm"),
    ("GeographyPolygon", "odata_runtime::edm"),
    ("Geometry", "odata_runtime::edm"),
    ("GeometryCollection", "odata_runtime::edm"),
    ("GeometryLineString", "odata_runtime::edm"),
    ("GeometryMultiLineString", "odata_runtime::edm"),
    ("GeometryMultiPoint", "odata_runtime::edm"),
    ("GeometryMultiPolygon", "odata_runtime::edm"),
    ("GeometryPoint", "odata_runtime::edm"),
    ("GeometryPolygon", "odata_runtime::edm"),
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
    ("Raw", EMITTED),
    ("Reference", EMITTED),
    ("Resource", EMITTED),
    ("TimeOfDay", "odata_runtime::edm"),
    ("Value", EMITTED),
    ("WireValue", EMITTED),
];

/// Returns whether emitted models use a name for something that they do not define.
pub(crate) fn is_known(name: &str) -> bool {
    find(PRELUDE, name).or_else(|| find(MODELS, name)).is_some()
}

/// Returns the module of a name.
pub(crate) fn find(known: &[(&'static str, &'static str)], name: &str) -> Option<&'static str> {
    let index = known
        .binary_search_by(|(other, _)| (*other).cmp(name))
        .ok()?;
    known.get(index).map(|(_, module)| *module)
}
