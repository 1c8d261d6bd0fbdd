//! The results of a comparison.

use super::rules::{Action, Effect, Rule};
use super::surface::Pair;

/// The category of a change: the rows of the table of counts, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// A whole version of the API.
    Version,
    /// An entity, complex or enumeration type, with its form in Rust.
    Type,
    /// A structural property.
    Property,
    /// A navigation property.
    NavigationProperty,
    /// A member of an enumeration type.
    Member,
    /// An overload of an action or function.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// A request builder or one of its methods.
    Builder,
    /// A method and an address.
    Route,
    /// Who may send a request.
    Permission,
    /// A mark that an element will be removed.
    Deprecation,
    /// A description.
    Description,
}

impl Category {
    /// All of them, in their order.
    pub const ALL: [Self; 12] = [
        Self::Version,
        Self::Type,
        Self::Property,
        Self::NavigationProperty,
        Self::Member,
        Self::Operation,
        Self::Parameter,
        Self::Builder,
        Self::Route,
        Self::Permission,
        Self::Deprecation,
        Self::Description,
    ];

    /// Returns the category as a noun, for one element.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::Type => "type",
            Self::Property => "property",
            Self::NavigationProperty => "navigation property",
            Self::Member => "member",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Builder => "request builder",
            Self::Route => "route",
            Self::Permission => "permission",
            Self::Deprecation => "deprecation",
            Self::Description => "description",
        }
    }

    /// Returns the category as a heading, for several elements.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Version => "Versions",
            Self::Type => "Types",
            Self::Property => "Properties",
            Self::NavigationProperty => "Navigation properties",
            Self::Member => "Enumeration members",
            Self::Operation => "Operations",
            Self::Parameter => "Parameters",
            Self::Builder => "Request builders",
            Self::Route => "Routes",
            Self::Permission => "Permissions",
            Self::Deprecation => "Deprecations",
            Self::Description => "Descriptions",
        }
    }
}

/// One difference between two states of an API.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The category.
    pub category: Category,
    /// The kind of change, which determines its effect on users of the crate.
    pub rule: Rule,
    /// The name in CSDL: `namespace.type`, `namespace.type/property`, `namespace.operation(bindingType)`,
    /// `METHOD /path`. For a removal it is the old name, for everything else the new one.
    pub csdl: String,
    /// The name in Rust, as in the listing of the surface: `models::Type.field`, `models::Type::Variant`. Empty if Rust
    /// has no name for it.
    pub rust: String,
    /// The previous value, if the rule alone does not state it: a type, a name, a text.
    pub old: Option<String>,
    /// The new value.
    pub new: Option<String>,
    /// Further information for a reviewer, each a sentence or a part of one.
    pub notes: Vec<String>,
    /// For a removal: its possible new name. For an addition: its possible old name.
    pub guess: Option<RenameGuess>,
    /// The effect on users of the crate.
    pub effect: Effect,
    /// The reason for the effect.
    pub reason: &'static str,
    /// The public items that it removes or whose signature it changes.
    pub items: Vec<BrokenItem>,
    /// Its place in the new document, if it is known.
    pub place: Option<ChangePlace>,
    /// The fingerprints of the breaks that a removed request or builder goes with, such as that of the operation which it
    /// called. Empty if it is a break of its own.
    pub follows: Vec<String>,
    /// The reason why the break is accepted, if it is.
    pub accepted: Option<String>,
    /// The affected elements of the metadata, by their old and new names.
    pub(super) subjects: Vec<String>,
    /// The affected route of the old state.
    pub(super) old_route: Option<usize>,
}

/// A line of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangePlace {
    /// The file, by the name under which it was read.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// A public item that was removed or whose signature has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenItem {
    /// Its path: `models::Type.field`, `requests::Builder::method`.
    pub path: String,
    /// The old signature after the path: `: Option<String>`, `(&str) -> requests::SiteItem`.
    pub before: String,
    /// The new signature; `None` if the item was removed.
    pub after: Option<String>,
    /// For a method: a call that contains it, starting at the builder of the root, in the old state.
    pub call_before: Option<String>,
    /// Such a call in the new state.
    pub call_after: Option<String>,
}

impl BrokenItem {
    pub(super) fn of(pair: &Pair<'_>) -> Self {
        Self {
            path: pair.old.path.clone(),
            before: pair.old.signature.clone(),
            after: pair.new.map(|new| new.signature.clone()),
            call_before: None,
            call_after: None,
        }
    }
}

/// A possible renaming of a removed or added element. It is a guess: the removal and the addition are judged as such.
#[derive(Clone, Debug, PartialEq)]
pub struct RenameGuess {
    /// The other CSDL name.
    pub csdl: String,
    /// The other Rust name.
    pub rust: String,
    /// The likeness of the two, from 0 to 100, of name and shape together.
    pub likeness: u8,
}

impl Change {
    pub(super) fn new(
        category: Category,
        rule: Rule,
        csdl: impl Into<String>,
        rust: impl Into<String>,
    ) -> Self {
        let facts = rule.facts();
        let csdl = csdl.into();
        Self {
            category,
            rule,
            subjects: vec![csdl.clone()],
            csdl,
            rust: rust.into(),
            old: None,
            new: None,
            notes: Vec::new(),
            guess: None,
            effect: facts.effect,
            reason: facts.reason,
            items: Vec::new(),
            place: None,
            follows: Vec::new(),
            accepted: None,
            old_route: None,
        }
    }

    #[must_use]
    pub(super) fn between(mut self, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self.new = Some(new.into());
        self
    }

    #[must_use]
    pub(super) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Adds the name of an affected element.
    #[must_use]
    pub(super) fn about(mut self, subject: impl Into<String>) -> Self {
        self.subjects.push(subject.into());
        self
    }

    /// Returns whether the change is an addition, a removal or another change.
    pub fn action(&self) -> Action {
        self.rule.facts().action
    }

    /// Returns the identity of the change in all lists: 16 hexadecimal digits that depend on the version of the API and
    /// on the old and new values, but neither on place nor on order.
    pub fn fingerprint(&self, version: &str) -> String {
        let parts = [
            version,
            self.rule.facts().id,
            &self.csdl,
            &self.rust,
            self.old.as_deref().unwrap_or_default(),
            self.new.as_deref().unwrap_or_default(),
        ];
        // FNV-1a: it must be stable, and need not be secure.
        let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{hash:016x}")
    }
}
