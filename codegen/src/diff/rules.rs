//! The effect of each kind of change on users of the crate, and the reason: the only place where that is decided.
//!
//! The criterion is the effect of Rust's semver rules (the Cargo book, "SemVer Compatibility") on emitted code: structs
//! and enums are non-exhaustive. There is one additional contract: names are imported by name.

/// Whether something is added, removed or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// It is new.
    Added,
    /// It was removed.
    Removed,
    /// It exists in both states and differs.
    Changed,
}

impl Action {
    /// Returns the action as a word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// The effect of a change on users of the crate, the harmless first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Code compiles and behaves as before: at most the documentation differs.
    Silent,
    /// Something was added; existing code still compiles.
    Addition,
    /// Existing code still compiles, and behaves differently.
    Behaviour,
    /// Code that used it no longer compiles.
    Breaking,
    /// Code that used it compiles as before and fails against the service, without any warning.
    BreakingAtRunTime,
}

impl Effect {
    /// Returns the level that the effect requires of the version number.
    pub fn level(self) -> Level {
        match self {
            Self::Silent => Level::Patch,
            Self::Addition | Self::Behaviour => Level::Minor,
            Self::Breaking | Self::BreakingAtRunTime => Level::Major,
        }
    }

    /// Returns the effect in a word or two, as in `json`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Addition => "addition",
            Self::Behaviour => "behaviour",
            Self::Breaking => "breaking",
            Self::BreakingAtRunTime => "breaking-at-run-time",
        }
    }
}

/// The level that changes require of the version number, in terms of a version from 1.0.0 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Only documentation or corrections.
    Patch,
    /// Additions.
    Minor,
    /// Breaking changes.
    Major,
}

impl Level {
    /// Returns the level's name: `patch`, `minor` or `major`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The properties of a [`Rule`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The rule's name in `json`, which is stable.
    pub id: &'static str,
    /// Whether something is added, removed or changed.
    pub action: Action,
    /// The effect on users.
    pub effect: Effect,
    /// The kind of change, in a few words: `another type`.
    pub what: &'static str,
    /// The reason for the effect.
    pub reason: &'static str,
}

/// Declares the rules: each with its name in Rust and its facts, in one table.
macro_rules! rules {
    ($($name:ident: $action:ident, $effect:ident, $id:literal, $what:literal, $reason:literal;)*) => {
        /// The kind of a change. See [`Rule::facts`] for its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $reason] $name,)*
        }

        impl Rule {
            /// All rules, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the properties of the rule.
            pub const fn facts(self) -> Facts {
                match self {
                    $(Self::$name => Facts {
                        id: $id,
                        action: Action::$action,
                        effect: Effect::$effect,
                        what: $what,
                        reason: $reason,
                    },)*
                }
            }
        }
    };
}

rules! {
    // Versions.
    VersionAdded: Added, Addition, "version-added", "new",
        "a module and a cargo feature more";
    VersionRemoved: Removed, Breaking, "version-removed", "gone",
        "its module and its cargo feature are gone";
    VersionEntryRenamed: Changed, Breaking, "version-entry-renamed", "another trait",
        "code that imports the trait by its old name does not compile any more";
    VersionModuleRenamed: Changed, Breaking, "version-module-renamed", "another module",
        "paths through the old module, and the cargo feature of that name, are gone";

    // Types.
    TypeAdded: Added, Addition, "type-added", "new",
        "a type more; where names clash, an import by name wins over one by `*`";
    TypeRemoved: Removed, Breaking, "type-removed", "gone",
        "code that names the type does not compile any more";
    TypeRustRenamed: Changed, Breaking, "type-rust-renamed", "another name in Rust",
        "code that uses the old name does not compile any more";
    TypeWireRenamed: Changed, BreakingAtRunTime, "type-wire-renamed", "another wire name",
        "`@odata.type`, type casts in addresses and literals in filters carry the name: old code compiles and asks for what the service does not know";
    TypeKindChanged: Changed, Breaking, "type-kind-changed", "another kind of type",
        "an enum and a struct, and an entity and a complex type, are used in different ways and have different traits";
    TypeBaseChanged: Changed, Silent, "type-base-changed", "another base type",
        "structs are flat, so by itself this changes documentation; fields and variants that come or go with it are listed on their own";
    TypeAbstractChanged: Changed, Silent, "type-abstract-changed", "abstract or concrete",
        "the struct stays; a variant that comes or goes with it is listed on its own";
    TypeOpenChanged: Changed, Silent, "type-open-changed", "open or closed",
        "unknown properties are kept either way; the documentation changes";
    TypeStreamChanged: Changed, Silent, "type-stream-changed", "with or without a media stream",
        "the struct stays; requests that come or go with it are listed as routes";
    TypeKeyChanged: Changed, Breaking, "type-key-changed", "another key",
        "an entity is addressed by its key, so the arguments that lead or refer to it change";
    PolymorphicAdded: Changed, Breaking, "type-became-polymorphic", "polymorphic now",
        "fields, parameters and results of this type now hold the enum over it and its derived types instead of the struct";
    PolymorphicRemoved: Changed, Breaking, "type-ceased-polymorphic", "not polymorphic any more",
        "the enum over the type is gone; fields, parameters and results hold the struct instead";
    PolymorphicRenamed: Changed, Breaking, "polymorphic-enum-renamed", "another name of the enum over the type",
        "code that names the enum does not compile any more";
    VariantAdded: Changed, Addition, "variant-added", "a variant of the enum over a base type now",
        "the enum is non-exhaustive, so every match has an arm for it";
    VariantRemoved: Changed, Breaking, "variant-removed", "not a variant of the enum over a base type any more",
        "code that names the variant, or converts into the enum, does not compile any more";

    // Enumeration types and their members.
    FlagsChanged: Changed, Breaking, "flags-changed", "flags turned on or off",
        "an enum with variants and a set with constants are different types in Rust";
    MemberAdded: Added, Addition, "member-added", "new",
        "the enum is non-exhaustive, so every match has an arm for it; until now the value was read as unknown";
    MemberRemoved: Removed, Breaking, "member-removed", "gone",
        "code that names it does not compile any more; a service that still sends it is read as unknown";
    MemberRustRenamed: Changed, Breaking, "member-rust-renamed", "another name in Rust",
        "code that uses the old name does not compile any more";
    MemberWireRenamed: Changed, BreakingAtRunTime, "member-wire-renamed", "another wire name",
        "the same Rust name now writes and matches another text: old code compiles and means something else";
    MemberRenumbered: Changed, Silent, "member-renumbered", "another number",
        "the wire carries the name, and Rust does not show the number: nothing that is sent, read or compiled changes";
    ZeroMemberChanged: Changed, Behaviour, "flags-zero-changed", "the empty set written otherwise",
        "an empty set of flags is written as the name of the member with the number 0";
    MembersReordered: Changed, Silent, "members-reordered", "members in another order",
        "the order shows in documentation, and in the order in which a set of flags is written";

    // Properties.
    PropertyAdded: Added, Addition, "property-added", "new",
        "structs are non-exhaustive; the value was kept in `additional` until now, and is found in the field instead";
    PropertyRemoved: Removed, Breaking, "property-removed", "gone",
        "code that uses the field or the handle does not compile any more; a service that still sends it is read into `additional`";
    PropertyRustRenamed: Changed, Breaking, "property-rust-renamed", "another name in Rust",
        "code that uses the old field or handle does not compile any more";
    PropertyWireRenamed: Changed, BreakingAtRunTime, "property-wire-renamed", "another wire name",
        "the same field and handle now read and send another name: old code compiles and writes what the service does not know";
    PropertyRetyped: Changed, Breaking, "property-retyped", "another type",
        "field and handle have another type in Rust";
    PropertyMeaningChanged: Changed, Behaviour, "property-meaning-changed", "another type in CSDL, the same in Rust",
        "the Rust type stays the same, what it holds does not";
    PropertyDefinitionChanged: Changed, Silent, "property-definition-changed", "another type definition",
        "type definitions are replaced by what they stand for, and that is the same: the documentation changes";
    PropertyCollectionChanged: Changed, Breaking, "property-collection-changed", "a collection or a single value",
        "`Vec<T>` and `T` are different types";
    PropertyKindChanged: Changed, Breaking, "property-kind-changed", "a property or a navigation property",
        "its handle is of another type, which decides where it may be used";
    PropertyNullabilityChanged: Changed, Silent, "property-nullability-changed", "nullable or not",
        "every field is an `Option`, because nothing is guaranteed present: only the documentation changes";
    PropertyComputedOn: Changed, Breaking, "property-computed", "read-only now",
        "the method that sets it is gone; a value that is assigned to the field is not sent any more";
    PropertyComputedOff: Changed, Behaviour, "property-not-computed", "not read-only any more",
        "a value that is set, also one that was read before, is sent now";
    PropertyImmutableChanged: Changed, Silent, "property-immutable-changed", "changeable after creation or not",
        "it is sent either way; the documentation says what the service makes of it";
    PropertyContainmentChanged: Changed, Behaviour, "property-containment-changed", "contained or a reference",
        "the field stays, and a request sends all of what is contained, of a reference its key; requests that come or go with it are listed as routes";
    PropertyExpansionChanged: Changed, Silent, "property-expansion-changed", "sent without `$expand` or not",
        "the field is an `Option` either way; the documentation changes";
    PropertyBindingsChanged: Changed, Silent, "property-bindings-changed", "other operations at the path",
        "the field stays; requests that come or go with it are listed as routes";
    PropertyMoved: Changed, Silent, "property-moved", "declared by another type of the hierarchy",
        "structs are flat, so the field stays where it was";

    // Operations.
    OperationAdded: Added, Addition, "operation-added", "new",
        "a method more";
    OperationRemoved: Removed, Breaking, "operation-removed", "gone",
        "code that calls it does not compile any more";
    OperationRustRenamed: Changed, Breaking, "operation-rust-renamed", "another name in Rust",
        "code that calls the old method does not compile any more";
    OperationWireRenamed: Changed, BreakingAtRunTime, "operation-wire-renamed", "another wire name",
        "the same method now calls another address: old code compiles and does something else";
    OperationRebound: Changed, Breaking, "operation-rebound", "bound to another type of the hierarchy",
        "its parameters are another struct, or the types that do not derive from the new one have lost the call";
    OperationKindChanged: Changed, Breaking, "operation-kind-changed", "an action or a function",
        "an action takes its parameters in a body, a function as arguments in the address: the method has another signature";
    OperationReturnRetyped: Changed, Breaking, "operation-return-retyped", "another result",
        "the result has another type in Rust";
    OperationReturnNullabilityChanged: Changed, Silent, "operation-return-nullability-changed", "a result that is nullable or not",
        "the result has the same type in Rust: nothing is emitted otherwise";
    OperationComposableChanged: Changed, Silent, "operation-composable-changed", "composable or not",
        "requests that come or go with it are listed as routes";
    OperationBindingChanged: Changed, Silent, "operation-binding-changed", "callable where listed or everywhere",
        "requests that come or go with it are listed as routes";

    // Parameters.
    ParameterAdded: Added, Addition, "parameter-added", "new",
        "the parameters of an action are a struct, which is non-exhaustive";
    ParameterAddedRequired: Added, BreakingAtRunTime, "parameter-added-required", "new and required",
        "the parameters of an action are a struct: old calls compile and leave out what the service requires now";
    ParameterAddedToSignature: Added, Breaking, "parameter-added-to-signature", "new",
        "it changes the method's arguments: every parameter of a function is one, and so is the struct that an action gets with its first parameter";
    ParameterRemoved: Removed, Breaking, "parameter-removed", "gone",
        "code that gives it does not compile any more";
    ParameterRustRenamed: Changed, Breaking, "parameter-rust-renamed", "another name in Rust",
        "the parameters of an action are the fields of a struct: code that uses the old name does not compile any more";
    ArgumentRustRenamed: Changed, Silent, "argument-rust-renamed", "another name in Rust",
        "the arguments of a function are given by position: their names show in documentation only";
    ParameterWireRenamed: Changed, BreakingAtRunTime, "parameter-wire-renamed", "another wire name",
        "the same Rust name now sends another name: old code compiles and sends what the service does not know";
    ParameterRetyped: Changed, Breaking, "parameter-retyped", "another type",
        "a field or an argument has another type in Rust";
    ParameterNullabilityChanged: Changed, Silent, "parameter-nullability-changed", "optional or nullable",
        "its type in Rust has an `Option` or not as before: only the documentation changes";
    ParameterBecameRequired: Changed, BreakingAtRunTime, "parameter-became-required", "required now",
        "the parameters of an action are a struct: old calls that leave it out compile and fail against the service";
    ArgumentOptionalityChanged: Changed, Breaking, "argument-optionality-changed", "optional or nullable",
        "an argument of a function that may be left out or null is an `Option`, any other is not";
    ParametersReordered: Changed, Breaking, "parameters-reordered", "parameters in another order",
        "arguments of a function are given by position: where the types agree, old code compiles and says something else";

    // Requests.
    BuilderAdded: Added, Addition, "builder-added", "new",
        "a type more";
    BuilderRemoved: Removed, Breaking, "builder-removed", "gone",
        "code that names the type does not compile any more";
    MethodAdded: Added, Addition, "method-added", "new",
        "a method more";
    MethodRemoved: Removed, Breaking, "method-removed", "gone",
        "code that calls it does not compile any more";
    MethodChanged: Changed, Breaking, "method-changed", "another result or other arguments",
        "code that names the type of its result, or gives its old arguments, does not compile any more";
    RouteAdded: Added, Addition, "route-added", "new",
        "a request more";
    RouteRemoved: Removed, Breaking, "route-removed", "gone",
        "the call that sent it does not compile any more";
    RouteCallChanged: Changed, Breaking, "route-call-changed", "another call in Rust",
        "the calls that led to it have other names or arguments";
    RouteReplaced: Changed, BreakingAtRunTime, "route-replaced", "sent by a call that sent something else",
        "the same Rust call now sends another request: old code compiles and does something else";

    // The surface, if none of the rules above explains a change of an item.
    ItemAdded: Added, Addition, "item-added", "new",
        "a public item more";
    ItemRemoved: Removed, Breaking, "item-removed", "gone",
        "code that names it does not compile any more";
    ItemChanged: Changed, Breaking, "item-changed", "another signature",
        "code that uses it may not compile any more";
    ItemRewired: Changed, BreakingAtRunTime, "item-rewired", "another wire name",
        "the same Rust stands for another name on the wire: old code compiles and says something else";

    // Permissions.
    PermissionAdded: Added, Silent, "permission-added", "one more will do",
        "whoever could send the request still can";
    PermissionRemoved: Removed, Behaviour, "permission-removed", "one does not do any more",
        "an app that has only this permission is refused, until it asks for another and an administrator consents";
    PermissionChanged: Changed, Behaviour, "permission-changed", "others will do",
        "an app that has only the old permission may be refused, until it asks for the new one and an administrator consents";
    PermissionFirstKnown: Added, Silent, "permission-documented", "documented now",
        "nothing was said before: the documentation says more";
    PermissionForgotten: Removed, Silent, "permission-undocumented", "not documented any more",
        "nothing is said any more: the documentation says less";

    // Documentation texts.
    DeprecationAdded: Added, Addition, "deprecation-added", "new",
        "code that uses it gets a warning, which semver counts as minor";
    DeprecationRemoved: Removed, Silent, "deprecation-removed", "gone",
        "a warning less";
    DeprecationChanged: Changed, Silent, "deprecation-changed", "other words or dates",
        "the warning was there before; it reads otherwise";
    DescriptionChanged: Changed, Silent, "description-changed", "other words",
        "only the documentation changes";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_reasons_are_given() {
        let mut ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.facts().id).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count, "two rules share an id");
        for rule in Rule::ALL {
            let facts = rule.facts();
            assert!(
                !facts.reason.is_empty() && !facts.reason.ends_with('.'),
                "{rule:?}"
            );
            assert!(!facts.what.is_empty(), "{rule:?}");
        }
    }

    #[test]
    fn what_is_removed_from_the_surface_breaks_and_what_is_added_does_not() {
        for rule in Rule::ALL {
            let facts = rule.facts();
            let words = facts.id.starts_with("permission") || facts.id.starts_with("deprecation");
            match facts.action {
                Action::Removed if !words => {
                    assert_eq!(facts.effect.level(), Level::Major, "{rule:?}")
                }
                Action::Added
                    if !matches!(
                        rule,
                        Rule::ParameterAddedToSignature | Rule::ParameterAddedRequired
                    ) =>
                {
                    assert!(facts.effect.level() < Level::Major, "{rule:?}");
                }
                _ => {}
            }
        }
    }
}
