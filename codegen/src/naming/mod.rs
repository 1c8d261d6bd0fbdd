//! Rust names from CSDL names.
//!
//! Each function derives one [`RustName`] from one CSDL name; collisions are resolved when the names of a whole API are
//! assigned.

mod identifier;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

pub use identifier::{
    MAX_NAME, RustName, is_package_name, is_qualified, is_rust_identifier, is_simple_identifier,
    stem,
};
use identifier::{is_keyword, starts};

/// The maximum length of a file stem in bytes: file systems allow 255 for a name, and an extension follows.
const MAX_STEM: usize = 240;

/// The maximum length of the name of a type in bytes: the file of its page in the documentation has it between `struct.`
/// and `.html`, and a number may follow.
const MAX_TYPE: usize = 236;

/// File stems that Windows reserves for devices, whatever the extension. [`is_device`] checks the numbered ones.
const DEVICES: &[&str] = &["aux", "con", "conin$", "conout$", "nul", "prn"];

/// Names of the standard prelude that emitted code uses: a type with such a name gets a trailing underscore.
const PRELUDE: &[&str] = &[
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Display",
    "Err",
    "Fn",
    "From",
    "FromStr",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// The variant of an open enumeration that holds a value without a member.
pub const UNKNOWN_VALUE: &str = "UnknownValue";

/// The variant of a polymorphic enum that holds a value of a type without a variant.
pub const UNKNOWN: &str = "Unknown";

/// The field of a struct with the properties that the metadata does not declare.
pub const ADDITIONAL: &str = "additional";

/// The functions of emitted structs, and enums over them, other than those named after properties.
pub const FUNCTIONS: [&str; 3] = [ADDITIONAL, "new", "reference"];

/// The functions of common traits: a method of the same name would shadow them.
const TRAIT_FUNCTIONS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "convert",
    "default",
    "deserialize",
    "eq",
    "fmt",
    "from",
    "into",
    "ne",
    "serialize",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// The case of a name's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `RestorePoint`: types and variants.
    Camel,
    /// `restore_point` and `RESTORE_POINT`: all other names.
    Snake,
}

/// Returns a name with a number as suffix, which is separated from a number at the end of the name.
pub fn numbered(name: &RustName, number: u32, case: Case) -> RustName {
    let ends_with_digit = name.unraw().ends_with(|last: char| last.is_ascii_digit());
    if case == Case::Snake || ends_with_digit {
        return name.with_suffix(&format!("_{number}"));
    }
    // The underscore that distinguishes a type from the prelude is not needed any more, and is no camel case.
    let stem = Some(stem(name)).filter(|stem| !stem.is_empty());
    RustName::of(&format!("{}{number}", stem.unwrap_or_else(|| name.unraw())))
}

/// Returns the name of a type: `restorePoint` becomes `RestorePoint`. A name without a word that begins with a letter gets
/// a prefix, because types must be distinguishable from modules: `_1` becomes `Type1`, and `_2x` becomes `Type2x`.
pub fn type_name(name: &str) -> RustName {
    let mut name = start(name.to_upper_camel_case());
    if name.is_ascii() && !name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        name = format!("Type{}", name.trim_start_matches('_'));
    }
    if PRELUDE.contains(&name.as_str()) || name == UNKNOWN {
        return RustName::of(&(name + "_"));
    }
    made_type_name(&name)
}

/// Returns the name of a type that is made of other names: a long one is cut, and ends with a fingerprint of the whole.
pub fn made_type_name(name: &str) -> RustName {
    let start = shortened(name, MAX_TYPE);
    RustName::of(&start.map_or_else(
        || name.to_owned(),
        |start| format!("{}{:016x}", start.trim_end_matches('_'), fingerprint(name)),
    ))
}

/// Returns the module and the file stem of a type, from its Rust name: `RestorePoint` becomes `restore_point`. Keywords
/// and the names of devices get a trailing underscore, so that one text serves as both. Rust only finds the files of
/// ASCII modules, so other characters are written as their numbers: `Größe` becomes `gru00f6u00dfe`.
pub fn module_name(type_name: &str) -> RustName {
    let snake = type_name.to_snake_case();
    let name = start(snake.chars().fold(String::new(), |mut name, character| {
        if character.is_ascii() {
            name.push(character);
        } else {
            name.push_str(&format!("u{:04x}", u32::from(character)));
        }
        name
    }));
    if is_keyword(&name) || is_device(&name) {
        return RustName::of(&(name + "_"));
    }
    if let Some(start) = shortened(&name, MAX_STEM) {
        return RustName::of(&format!("{start}_{:016x}", fingerprint(&name)));
    }
    RustName::of(&name)
}

/// Returns the start of a name that has more than `most` bytes, which leaves room for an underscore and a fingerprint.
fn shortened(name: &str, most: usize) -> Option<&str> {
    if name.len() <= most {
        return None;
    }
    let mut ends = (0..most.saturating_sub(16)).rev();
    ends.find_map(|end| name.get(..end))
}

/// Returns a number that is the same for the same text on every machine (FNV-1a).
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Returns the name of a variant of an enumeration: `activeWithErrors` becomes `ActiveWithErrors`.
pub fn variant_name(name: &str) -> RustName {
    let name = start(name.to_upper_camel_case());
    if name == UNKNOWN_VALUE {
        return RustName::of(&(name + "_"));
    }
    RustName::of(&name)
}

/// Returns the name of a constant: `fastRestore` becomes `FAST_RESTORE`.
pub fn constant_name(name: &str) -> RustName {
    RustName::of(&start(name.to_shouty_snake_case()))
}

/// Returns the name of a field: `displayName` becomes `display_name`, `type` becomes `r#type`.
pub fn field_name(name: &str) -> RustName {
    let name = value_name(name);
    if name == ADDITIONAL {
        return name.with_suffix("_");
    }
    name
}

/// Returns the name of the method that sets or returns a property, from the name of its field.
pub fn property_method(field: &RustName) -> RustName {
    if FUNCTIONS.contains(&field.as_str()) || TRAIT_FUNCTIONS.contains(&field.as_str()) {
        return field.with_suffix("_");
    }
    field.clone()
}

/// Returns the name of a method or a parameter: `browseLocationItemKey` becomes `browse_location_item_key`.
pub fn value_name(name: &str) -> RustName {
    RustName::of(&start(name.to_snake_case()))
}

/// Returns the name of a method of a builder. Methods take `&self`, and those of the prelude's traits that take `self`
/// would be called in their place.
pub fn method_name(name: RustName) -> RustName {
    if matches!(name.as_str(), "into" | "try_into") {
        return name.with_suffix("_");
    }
    name
}

/// Restores an underscore in names such as `_` and `_1`, whose underscores a change of case drops.
fn start(name: String) -> String {
    match name.chars().next() {
        None => "__".to_owned(),
        Some(first) if first == '_' || !starts(first) => format!("_{name}"),
        Some(_) => name,
    }
}

/// Returns whether Windows reserves a file stem for a device: `con`, `nul`, `com1`, `lpt9` and so on.
fn is_device(stem: &str) -> bool {
    let numbered = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"))
        .is_some_and(|rest| {
            matches!(rest, "¹" | "²" | "³")
                || (rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
        });
    numbered || DEVICES.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_names_without_a_warning_of_the_compiler() {
        let camel = |name: &str| numbered(&type_name(name), 2, Case::Camel);
        assert_eq!(camel("self"), "Self2");
        assert_eq!(camel("Point"), "Point2");
        assert_eq!(camel("Type1"), "Type1_2");
        let snake = |name: &str| numbered(&field_name(name), 2, Case::Snake);
        assert_eq!(snake("self"), "self_2");
        assert_eq!(snake("additional"), "additional_2");
        assert_eq!(snake("_"), "__2");
        assert_eq!(numbered(&variant_name("_"), 2, Case::Camel), "__2");
    }

    #[test]
    fn names_follow_the_case_of_their_kind() {
        assert_eq!(
            type_name("oneDriveForBusinessRestoreSession"),
            "OneDriveForBusinessRestoreSession"
        );
        assert_eq!(
            module_name("OneDriveForBusinessRestoreSession"),
            "one_drive_for_business_restore_session"
        );
        assert_eq!(variant_name("fastRestore"), "FastRestore");
        assert_eq!(constant_name("siteWebUrl"), "SITE_WEB_URL");
        assert_eq!(field_name("siteWebUrl"), "site_web_url");
        assert_eq!(value_name("orderBy"), "order_by");
        assert_eq!(
            type_name("BackupPolicyProtectionMode"),
            "BackupPolicyProtectionMode"
        );
    }

    #[test]
    fn methods_of_properties_leave_other_functions_alone() {
        for (field, method) in [
            ("new", "new_"),
            ("reference", "reference_"),
            ("clone", "clone_"),
            ("from", "from_"),
            ("r#type", "r#type"),
            ("status", "status"),
        ] {
            assert_eq!(property_method(&RustName::of(field)), method);
        }
    }

    #[test]
    fn keywords_are_raw_or_get_an_underscore() {
        for (name, field) in [
            ("type", "r#type"),
            ("gen", "r#gen"),
            ("try", "r#try"),
            ("abstract", "r#abstract"),
            ("self", "self_"),
            ("Self", "self_"),
            ("super", "super_"),
            ("crate", "crate_"),
            ("_", "__"),
            ("additional", "additional_"),
        ] {
            assert_eq!(field_name(name), field);
            assert!(is_rust_identifier(field), "{field}");
        }
        assert_eq!(value_name("additional"), "additional");
        assert_eq!(type_name("self"), "Self_");
        assert_eq!(variant_name("self"), "Self_");
        assert_eq!(module_name("Type"), "type_");
        assert_eq!(module_name("Mod"), "mod_");
        assert_eq!(module_name("Größe"), "gru00f6u00dfe");
    }

    #[test]
    fn names_that_emitted_code_needs_stay_free() {
        assert_eq!(type_name("option"), "Option_");
        assert_eq!(type_name("string"), "String_");
        assert_eq!(type_name("unknown"), "Unknown_");
        assert_eq!(variant_name("unknownValue"), "UnknownValue_");
        assert_eq!(variant_name("none"), "None");
    }

    #[test]
    fn devices_are_no_file_stems() {
        for (name, stem) in [
            ("Con", "con_"),
            ("Aux", "aux_"),
            ("Nul", "nul_"),
            ("Com1", "com1_"),
            ("Lpt9", "lpt9_"),
            ("Com10", "com10"),
            ("Common", "common"),
        ] {
            assert_eq!(module_name(name), stem);
        }
    }

    #[test]
    fn a_file_stem_is_never_too_long() {
        let long = |last: &str| "Größe".repeat(40) + last;
        let (one, other) = (module_name(&long("a")), module_name(&long("b")));
        assert_eq!((one.unraw().len(), other.unraw().len()), (240, 240));
        assert_ne!(one, other);
        assert_eq!(one, module_name(&long("a")));
        let (one, other) = (type_name(&long("a")), type_name(&long("b")));
        assert!(one.unraw().len() <= 236 && other.unraw().len() <= 236);
        assert_ne!(one, other);
        assert_ne!(one, made_type_name(&format!("Any{one}")));
        assert_eq!(made_type_name("AnyPoint"), "AnyPoint");
    }

    #[test]
    fn numbers_stay_apart() {
        let number = |name: &str, case| numbered(&RustName::of(name), 2, case).to_string();
        assert_eq!(number("State", Case::Camel), "State2");
        assert_eq!(number("Tls1", Case::Camel), "Tls1_2");
        assert_eq!(number("type", Case::Snake), "type_2");
    }

    #[test]
    fn digits_and_underscores_alone_still_name_something() {
        assert_eq!(variant_name("_365"), "_365");
        assert_eq!(field_name("_1st"), "_1st");
        assert_eq!(type_name("__"), "Type");
        assert_eq!(type_name("_1_2"), "Type12");
        assert_eq!(type_name("_2x"), "Type2x");
        assert_eq!(constant_name("_"), "__");
    }
}
