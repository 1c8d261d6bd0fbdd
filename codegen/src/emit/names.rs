//! The names that emitted code uses and does not define.

/// A name that emitted code uses and does not define.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Known {
    /// The path of the module that it is in.
    pub(super) module: &'static [&'static str],
    /// The name.
    pub(super) name: &'static str,
    /// Whether it needs no import.
    pub(super) is_in_prelude: bool,
}

const fn import(module: &'static [&'static str], name: &'static str) -> Known {
    Known {
        module,
        name,
        is_in_prelude: false,
    }
}

const fn edm(name: &'static str) -> Known {
    import(&["odata_runtime", "edm"], name)
}

const fn model(name: &'static str) -> Known {
    import(&["odata_runtime", "emitted"], name)
}

const fn prelude(module: &'static [&'static str], name: &'static str) -> Known {
    Known {
        module,
        name,
        is_in_prelude: true,
    }
}

pub(super) const ADDITIONAL_PROPERTIES: Known = model("AdditionalProperties");
pub(super) const BINARY: Known = edm("Binary");
pub(super) const BOX: Known = prelude(&["std", "boxed"], "Box");
pub(super) const DATE: Known = edm("Date");
pub(super) const DATE_TIME_OFFSET: Known = edm("DateTimeOffset");
pub(super) const DECIMAL: Known = edm("Decimal");
pub(super) const DURATION: Known = edm("Duration");
pub(super) const FLAGS: Known = model("Flags");
pub(super) const FROM: Known = prelude(&["std", "convert"], "From");
pub(super) const GUID: Known = edm("Guid");
pub(super) const HIERARCHY: Known = model("Hierarchy");
pub(super) const JSON: Known = import(&["odata_runtime", "emitted", "serde_json"], "Value");
pub(super) const NAVIGATION_PROPERTY: Known = model("NavigationProperty");
pub(super) const NONE: Known = prelude(&["std", "option", "Option"], "None");
pub(super) const OPTION: Known = prelude(&["std", "option"], "Option");
pub(super) const PROPERTY: Known = model("Property");
pub(super) const PROPERTY_INFO: Known = model("PropertyInfo");
pub(super) const SOME: Known = prelude(&["std", "option", "Option"], "Some");
pub(super) const STRING: Known = prelude(&["std", "string"], "String");
pub(super) const STRUCTURED_TYPE: Known = model("StructuredType");
pub(super) const TIME_OF_DAY: Known = edm("TimeOfDay");
pub(super) const VEC: Known = prelude(&["std", "vec"], "Vec");

/// All of them, sorted by name.
const ALL: &[Known] = &[
    ADDITIONAL_PROPERTIES,
    BINARY,
    import(&["std", "ops"], "BitOr"),
    BOX,
    DATE,
    DATE_TIME_OFFSET,
    DECIMAL,
    prelude(&["std", "default"], "Default"),
    import(&["odata_runtime", "emitted", "serde"], "Deserialize"),
    import(&["odata_runtime", "emitted", "serde"], "Deserializer"),
    DURATION,
    prelude(&["std", "result", "Result"], "Err"),
    FLAGS,
    FROM,
    prelude(&["std", "iter"], "FromIterator"),
    import(&["std", "str"], "FromStr"),
    GUID,
    HIERARCHY,
    import(&["std", "convert"], "Infallible"),
    prelude(&["std", "convert"], "Into"),
    prelude(&["std", "iter"], "IntoIterator"),
    prelude(&["std", "iter"], "Iterator"),
    model("Model"),
    NAVIGATION_PROPERTY,
    NONE,
    prelude(&["std", "result", "Result"], "Ok"),
    OPTION,
    PROPERTY,
    PROPERTY_INFO,
    model("Reading"),
    prelude(&["std", "result"], "Result"),
    import(&["odata_runtime", "emitted", "serde"], "Serialize"),
    import(&["odata_runtime", "emitted", "serde"], "Serializer"),
    model("Slot"),
    SOME,
    STRING,
    STRUCTURED_TYPE,
    TIME_OF_DAY,
    JSON,
    VEC,
    model("Wire"),
    model("WireValue"),
    import(&["std"], "fmt"),
];

/// The known name that is called `name`, if there is one.
pub(super) fn find(name: &str) -> Option<Known> {
    let index = ALL.binary_search_by(|known| known.name.cmp(name)).ok()?;
    ALL.get(index).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_names_are_sorted_and_distinct() {
        assert!(ALL.is_sorted_by(|left, right| left.name < right.name));
    }
}
