//! What a comparison finds.

use super::rules::{Action, Effect, Rule};
use super::surface::Pair;

/// What sort of thing has changed: the rows of the table of counts, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// A whole version of the API.
    Version,
    /// An entity, complex or enumeration type, with what it is in Rust.
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
    /// A mark that something is going to be removed.
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

    /// The category in words, for one thing.
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

    /// The category in words, for several things, as a heading.
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
    /// What sort of thing has changed.
    pub category: Category,
    /// How it has changed, which decides what that means for users of the crate.
    pub rule: Rule,
    /// The name in CSDL: `namespace.type`, `namespace.type/property`,
    /// `namespace.operation(bindingType)`, `METHOD /path`. Of what is removed the old name, of
    /// everything else the new one.
    pub csdl: String,
    /// The name in Rust, as the listing of the surface has it: `models::Type.field`,
    /// `models::Type::Variant`. Empty where Rust has no name for it.
    pub rust: String,
    /// What was there before, where the rule alone does not tell: a type, a name, a text.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
    /// What else a reviewer wants to know, a sentence or a part of one each.
    pub notes: Vec<String>,
    /// Of something removed: what it may be called now. Of something added: what it may have been
    /// called.
    pub guess: Option<RenameGuess>,
    /// What it does to users of the crate.
    pub effect: Effect,
    /// Why it has that effect.
    pub reason: &'static str,
    /// The public items that it takes away or gives another signature.
    pub items: Vec<BrokenItem>,
    /// Where the new document shows it, if that is known.
    pub place: Option<ChangePlace>,
    /// Why somebody has accepted that it breaks.
    pub accepted: Option<String>,
    /// The elements of the metadata that it is about, under their old and new names.
    pub(super) subjects: Vec<String>,
    /// The route of the old state that it is about.
    pub(super) old_route: Option<usize>,
}

/// A line of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangePlace {
    /// The file, as it was named when it was read.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// A public item that has gone or changed its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenItem {
    /// Its path: `models::Type.field`, `requests::Builder::method`.
    pub path: String,
    /// What followed the path before: `: Option<String>`, `(&str) -> requests::SiteItem`.
    pub before: String,
    /// What follows it now; nothing where it is gone.
    pub after: Option<String>,
    /// Of a method: a call that runs over it, from the builder of the root on, as it was.
    pub call_before: Option<String>,
    /// Such a call as it is now.
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

/// What something removed or added may be under another name. It is a guess: the removal and the
/// addition are judged as such all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct RenameGuess {
    /// The other CSDL name.
    pub csdl: String,
    /// The other Rust name.
    pub rust: String,
    /// How alike the two are, from 0 to 100, in name and in shape together.
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

    /// Adds a name of what the change is about.
    #[must_use]
    pub(super) fn about(mut self, subject: impl Into<String>) -> Self {
        self.subjects.push(subject.into());
        self
    }

    /// Whether something is added, removed or changed.
    pub fn action(&self) -> Action {
        self.rule.facts().action
    }

    /// What stands for the change wherever it is listed: 16 hexadecimal digits that depend on the version of
    /// the API and on what has changed into what, and on neither place nor order.
    pub fn fingerprint(&self, version: &str) -> String {
        let parts = [
            version,
            self.rule.facts().id,
            &self.csdl,
            &self.rust,
            self.old.as_deref().unwrap_or_default(),
            self.new.as_deref().unwrap_or_default(),
        ];
        // FNV-1a: it has to be the same for ever, and to keep nobody out.
        let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{hash:016x}")
    }
}
