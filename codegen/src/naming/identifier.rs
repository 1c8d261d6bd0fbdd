//! Identifiers of Rust: the names that emitted code has, and what a given name must be.

use std::fmt;

/// The crates that every crate knows or that emitted code and its tests depend on.
const TAKEN_CRATES: [&str; 7] = [
    "alloc",
    "core",
    "odata_runtime",
    "proc_macro",
    "std",
    "test",
    "tokio",
];

/// The maximum length of a package's name, which becomes that of folders and files too.
const MAX_PACKAGE: usize = 64;

/// The longest name that the CSDL specification allows, in characters.
pub const MAX_NAME: usize = 128;

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

    /// Returns the name with a suffix. If it starts with an underscore and the name ends with one, they become one.
    #[must_use]
    pub fn with_suffix(&self, suffix: &str) -> Self {
        match suffix.strip_prefix('_') {
            Some(word) if !word.is_empty() => Self::joined([self.unraw(), word]),
            _ => Self::of(&format!("{}{suffix}", self.unraw())),
        }
    }

    /// Returns a name of several words. There is one underscore between two of them, also if they have their own, such as
    /// `self_`: for rustc, two in a row are bad style.
    pub fn joined<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut name = String::new();
        for word in words {
            if name.is_empty() {
                name.push_str(word);
                continue;
            }
            if !name.ends_with('_') {
                name.push('_');
            }
            name.push_str(word.trim_start_matches('_'));
        }
        Self::of(&name)
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
pub(super) fn starts(character: char) -> bool {
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

pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
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
    fn keywords_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
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

    #[test]
    fn words_are_joined_by_one_underscore() {
        let name = RustName::of("self");
        assert_eq!(name.with_suffix("_navigation"), "self_navigation");
        assert_eq!(name.with_suffix("_"), "self__");
        assert_eq!(RustName::of("_").with_suffix("_2"), "__2");
        let words = ["by", "self_", "and", "_1", "and", "type"];
        assert_eq!(RustName::joined(words), "by_self_and_1_and_type");
    }
}
