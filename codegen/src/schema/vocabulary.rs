//! The names of the terms that an overlay may use: those of the Authorization, Core and
//! Capabilities vocabularies.

use super::arena::QualifiedName;

/// The namespace of the Core vocabulary.
pub(crate) const CORE: &str = "Org.OData.Core.V1";

/// The namespace of the Capabilities vocabulary.
pub(crate) const CAPABILITIES: &str = "Org.OData.Capabilities.V1";

/// The namespace of the vocabulary that had the term of alternate keys before Core.
pub(crate) const COMMUNITY_KEYS: &str = "OData.Community.Keys.V1";

/// The namespace of the Authorization vocabulary.
const AUTHORIZATION: &str = "Org.OData.Authorization.V1";

/// Terms of the Authorization vocabulary, sorted.
const AUTHORIZATION_TERMS: &[&str] = &["Authorizations", "SecuritySchemes"];

/// Terms of the Core vocabulary, sorted.
const CORE_TERMS: &[&str] = &[
    "AcceptableMediaTypes",
    "AdditionalProperties",
    "AlternateKeys",
    "AnyStructure",
    "AppliesViaContainer",
    "AutoExpand",
    "AutoExpandReferences",
    "Computed",
    "ComputedDefaultValue",
    "ContentDisposition",
    "ContentID",
    "ConventionalIDs",
    "DataModificationException",
    "DefaultNamespace",
    "DereferenceableIDs",
    "Description",
    "Example",
    "ExplicitOperationBindings",
    "GeometryFeature",
    "Immutable",
    "IsDelta",
    "IsLanguageDependent",
    "IsMediaType",
    "IsURL",
    "Links",
    "LongDescription",
    "MayImplement",
    "MediaType",
    "Messages",
    "ODataVersions",
    "OperationAvailable",
    "OptimisticConcurrency",
    "OptionalParameter",
    "Ordered",
    "Permissions",
    "PositionalInsert",
    "RequiresExplicitBinding",
    "RequiresType",
    "ResourceException",
    "ResourcePath",
    "Revisions",
    "SchemaVersion",
    "SymbolicName",
    "ValueException",
];

/// Terms of the Capabilities vocabulary, sorted.
const CAPABILITIES_TERMS: &[&str] = &[
    "AcceptableEncodings",
    "AnnotationValuesInQuerySupported",
    "AsynchronousRequestsSupported",
    "BatchContinueOnErrorSupported",
    "BatchSupport",
    "BatchSupported",
    "CallbackSupported",
    "ChangeTracking",
    "CollectionPropertyRestrictions",
    "ComputeSupported",
    "ConformanceLevel",
    "CountRestrictions",
    "CrossJoinSupported",
    "CustomHeaders",
    "CustomQueryOptions",
    "DeepInsertSupport",
    "DeepUpdateSupport",
    "DefaultCapabilities",
    "DeleteRestrictions",
    "ExpandRestrictions",
    "FilterFunctions",
    "FilterRestrictions",
    "IndexableByKey",
    "InsertRestrictions",
    "IsolationSupported",
    "KeyAsSegmentSupported",
    "MediaLocationUpdateSupported",
    "ModificationQueryOptions",
    "NavigationRestrictions",
    "OperationRestrictions",
    "QuerySegmentSupported",
    "ReadRestrictions",
    "SearchRestrictions",
    "SelectSupport",
    "SkipSupported",
    "SortRestrictions",
    "SupportedFormats",
    "SupportedMetadataFormats",
    "TopSupported",
    "UpdateRestrictions",
];

/// Whether the vocabularies have a term of that name.
pub(crate) fn is_term(term: QualifiedName<'_>) -> bool {
    match term.namespace {
        AUTHORIZATION => AUTHORIZATION_TERMS.binary_search(&term.name).is_ok(),
        CORE => CORE_TERMS.binary_search(&term.name).is_ok(),
        CAPABILITIES => CAPABILITIES_TERMS.binary_search(&term.name).is_ok(),
        _ => false,
    }
}
