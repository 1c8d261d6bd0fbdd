//! Rust names from CSDL names.
//!
//! Each function derives one [`RustName`] from one CSDL name; collisions are resolved when the names of a whole API are
//! assigned.

use std::fmt;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The crates that every crate knows or that emitted code depends on.
const TAKEN_CRATES: [&str; 6] = [
    "alloc",
    "core",
    "odata_runtime",
    "proc_macro",
    "std",
    "test",
];

/// The maximum length of a package's name, which becomes that of folders and files too.
const MAX_PACKAGE: usize = 64;

/// The longest name that the CSDL specification allows, in characters.
pub const MAX_NAME: usize = 128;

/// The maximum length of a file stem in bytes: file systems allow 255 for a name, and an extension follows.
const MAX_STEM: usize = 240;

/// Words that are not valid identifiers, including those reserved for later, sorted.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that have no raw form.
const NEVER_RAW: &[&str] = &["Self", "_", "crate", "self", "super"];

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

/// A name in Rust: always an identifier, and raw if it is a keyword (`r#type`).
///
/// Every identifier of emitted code is one. There are two constructors: [`new`] checks a given name, [`of`] makes a
/// name of any text.
///
/// [`new`]: Self::new
/// [`of`]: Self::of
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustName(String);

impl RustName {
    /// Returns a name in the form of code; `None` if the text is not a single identifier.
    pub fn new(name: &str) -> Option<Self> {
        is_rust_identifier(name).then(|| Self(name.to_owned()))
    }

    /// Returns the identifier that is nearest to a text: an invalid character becomes an underscore, a leading digit
    /// gets one before it, and a keyword becomes raw, or gets one after it if it has no raw form.
    pub fn of(text: &str) -> Self {
        let text = text.strip_prefix("r#").unwrap_or(text);
        let mut name = String::with_capacity(text.len() + 2);
        if !text.starts_with(starts) {
            name.push('_');
        }
        name.extend(text.chars().map(|character| match character {
            character if continues(character) => character,
            _ => '_',
        }));
        if NEVER_RAW.contains(&name.as_str()) {
            name.push('_');
        } else if is_keyword(&name) {
            name.insert_str(0, "r#");
        }
        Self(name)
    }

    /// Returns the name in the form of code, such as `r#type`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the name without the prefix of a raw identifier, such as `type`: the form for people, and the basis of
    /// other names.
    pub fn unraw(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }

    /// Returns whether the name is a raw identifier.
    pub fn is_raw(&self) -> bool {
        self.unraw() != self.0
    }

    /// Returns the name with a prefix.
    #[must_use]
    pub fn with_prefix(&self, prefix: &str) -> Self {
        Self::of(&format!("{prefix}{}", self.unraw()))
    }

    /// Returns the name with a suffix.
    #[must_use]
    pub fn with_suffix(&self, suffix: &str) -> Self {
        Self::of(&format!("{}{suffix}", self.unraw()))
    }
}

/// Returns the basis of longer names of types: a name without the prefix of a raw identifier, and without the
/// underscore that distinguishes it from the prelude.
pub fn stem(name: &RustName) -> &str {
    name.unraw().trim_end_matches('_')
}

impl fmt::Display for RustName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for RustName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<&RustName> for String {
    fn from(name: &RustName) -> Self {
        name.0.clone()
    }
}

impl PartialEq<str> for RustName {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for RustName {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<String> for RustName {
    fn eq(&self, other: &String) -> bool {
        self.0 == *other
    }
}

/// Returns whether the text is a name for a package: lower-case letters, digits, hyphens and underscores, at most as many
/// as a registry allows, and neither a keyword nor the name of a crate that emitted code uses.
pub fn is_package_name(name: &str) -> bool {
    let is_part = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    let has_start = name.starts_with(|first: char| first.is_ascii_lowercase());
    let is_taken = || {
        let name = name.replace('-', "_");
        TAKEN_CRATES.contains(&&*name) || RustName::of(&name).as_str() != name
    };
    has_start && name.len() <= MAX_PACKAGE && name.bytes().all(is_part) && !is_taken()
}

/// Returns whether a text is a name that is valid in CSDL and Rust: a letter or an underscore, then letters, digits,
/// combining marks and underscores, 128 characters at most.
///
/// This is CSDL's `SimpleIdentifier` without its invisible format characters, which are not allowed in Rust
/// identifiers.
pub fn is_simple_identifier(name: &str) -> bool {
    let bytes = name.as_bytes();
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() | (*byte == b'_');
    // Not `all`: without an early end the compiler checks many bytes at once.
    if bytes.iter().fold(true, |so_far, byte| so_far & plain(byte)) {
        let starts = bytes.first().is_some_and(|first| !first.is_ascii_digit());
        return starts && bytes.len() <= MAX_NAME;
    }
    let mut characters = name.chars();
    characters.next().is_some_and(starts)
        && characters.all(continues)
        && name.chars().count() <= MAX_NAME
}

/// Returns whether a character can start a name.
fn starts(character: char) -> bool {
    character == '_' || (unicode_ident::is_xid_start(character) && !is_ignorable(character))
}

/// Returns whether a character can continue a name.
fn continues(character: char) -> bool {
    unicode_ident::is_xid_continue(character) && !is_ignorable(character)
}

/// Returns whether Unicode allows a character in names although nothing shows it: joiners, which Rust refuses, empty
/// letters, and marks that select a variant of the previous character. Two names would look alike.
fn is_ignorable(character: char) -> bool {
    matches!(
        character,
        '\u{34F}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200C}'
            | '\u{200D}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Returns whether a text is one or more simple identifiers joined by dots.
pub fn is_qualified(name: &str) -> bool {
    name.split('.').all(is_simple_identifier)
}

/// Returns whether a text is a single identifier in Rust code, possibly a raw one.
pub fn is_rust_identifier(name: &str) -> bool {
    let (bare, raw) = match name.strip_prefix("r#") {
        Some(bare) => (bare, true),
        None => (name, false),
    };
    let mut characters = bare.chars();
    let spelled = characters.next().is_some_and(starts) && characters.all(continues);
    spelled
        && bare != "_"
        && if raw {
            !NEVER_RAW.contains(&bare)
        } else {
            !is_keyword(bare)
        }
}

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
    name.with_suffix(&number.to_string())
}

/// Returns the name of a type: `restorePoint` becomes `RestorePoint`. A name without letters gets a prefix, because
/// types must be distinguishable from modules: `_1` becomes `Type1`.
pub fn type_name(name: &str) -> RustName {
    let mut name = start(name.to_upper_camel_case());
    if name
        .bytes()
        .all(|byte| byte == b'_' || byte.is_ascii_digit())
    {
        name = format!("Type{}", name.trim_start_matches('_'));
    }
    if PRELUDE.contains(&name.as_str()) || name == UNKNOWN {
        return RustName::of(&(name + "_"));
    }
    RustName::of(&name)
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
    // It is ASCII, so it can be cut at any byte.
    if let (true, Some(start)) = (name.len() > MAX_STEM, name.get(..MAX_STEM - 17)) {
        return RustName::of(&format!("{start}_{:016x}", fingerprint(&name)));
    }
    RustName::of(&name)
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

/// Restores an underscore in names such as `_` and `_1`, whose underscores a change of case drops.
fn start(name: String) -> String {
    match name.chars().next() {
        None => "__".to_owned(),
        Some(first) if first == '_' || !starts(first) => format!("_{name}"),
        Some(_) => name,
    }
}

fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
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
    fn no_name_has_a_character_that_shows_nothing() {
        for invisible in "\u{34f}\u{115f}\u{1160}\u{180b}\u{200b}\u{200c}\u{202e}\u{3164}\u{fe0f}\u{ffa0}\u{e0100}".chars()
        {
            let name = format!("a{invisible}b");
            assert!(!is_simple_identifier(&name), "{name:?}");
            assert!(!is_rust_identifier(&name), "{name:?}");
            assert!(!is_simple_identifier(&format!("{invisible}b")));
            assert_eq!(RustName::of(&name).as_str(), "a_b");
        }
        assert!(is_simple_identifier("größe") && is_simple_identifier("e\u{301}"));
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
    fn keywords_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
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
        assert_eq!(constant_name("_"), "__");
    }

    #[test]
    fn simple_identifiers_are_distinguished_from_everything_else() {
        for name in ["a", "_", "restorePoint", "x1", "größe", "数据", "देवनागरी"]
        {
            assert!(is_simple_identifier(name), "{name}");
        }
        for name in [
            "",
            "1a",
            "a-b",
            "a b",
            "a.b",
            "😀",
            "a\u{200d}b",
            "x\"; fn main() {}",
            "../x",
            "r#type",
            "a\n",
            "a/*",
        ] {
            assert!(!is_simple_identifier(name), "{name:?}");
        }
        assert!(is_simple_identifier(&"a".repeat(128)));
        assert!(!is_simple_identifier(&"a".repeat(129)));
        assert!(is_qualified("microsoft.graph.identity"));
        assert!(!is_qualified("microsoft..identity"));
    }

    #[test]
    fn rust_identifiers_are_distinguished_from_everything_else() {
        for name in ["Alpha", "r#type", "_a", "union"] {
            assert!(is_rust_identifier(name), "{name}");
            let made = RustName::new(name).expect(name);
            assert_eq!(made, name);
            assert_eq!(RustName::of(name), made);
        }
        for name in [
            "type",
            "r#self",
            "_",
            "r#_",
            "1a",
            "1x",
            "a b",
            "",
            "r#",
            "x;fn",
            "../x",
            "../v1_0",
            "é\u{301}!",
        ] {
            assert!(!is_rust_identifier(name), "{name}");
            assert_eq!(RustName::new(name), None, "{name}");
            let made = RustName::of(name);
            assert!(is_rust_identifier(made.as_str()), "{name} became {made}");
        }
    }

    #[test]
    fn names_are_made_of_names_without_the_mark_of_raw_ones() {
        let name = RustName::of("type");
        assert_eq!((name.as_str(), name.unraw()), ("r#type", "type"));
        assert_eq!(name.with_prefix("as_"), "as_type");
        assert_eq!(name.with_suffix("of"), "r#typeof");
        assert_eq!(RustName::of("self"), "self_");
        assert_eq!(RustName::of("a-b.c"), "a_b_c");
    }
}
