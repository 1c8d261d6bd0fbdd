// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::RestorableArtifact;
use super::RestoreSearchArtifactQueryExpression;

/// What a search within mailbox backups looks for. Used with `search` on restore points, to count
/// the matching items in each.
///
/// OData complex type `microsoft.graph.artifactQuery`.
#[non_exhaustive]
pub struct ArtifactQuery {
    /// What kind of item to look for. `message` is the only kind so far, and means items of
    /// mailboxes.
    ///
    /// OData property `artifactType`: `microsoft.graph.restorableArtifact`.
    pub artifact_type: Option<RestorableArtifact>,
    /// The conditions as text, such as
    /// `(subject -contains 'Finance') -and (sender -eq 'alex@contoso.com')`. Where
    /// `structuredQueryExpression` exists, prefer that.
    ///
    /// OData property `queryExpression`: `Edm.String`.
    #[deprecated(
        since = "2026-05-04",
        note = "Use structuredQueryExpression instead for structured query support. To be removed on 2027-05-04."
    )]
    pub query_expression: Option<String>,
    /// The conditions field by field, instead of the text of `queryExpression`, which it replaces.
    ///
    /// OData property `structuredQueryExpression`:
    /// `microsoft.graph.restoreSearchArtifactQueryExpression`.
    pub structured_query_expression: Option<Box<RestoreSearchArtifactQueryExpression>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ArtifactQuery = "microsoft.graph.artifactQuery";
    Property "artifactType" artifact_type ARTIFACT_TYPE(RestorableArtifact) set artifact_type;
    #[deprecated(since = "2026-05-04", note = "Use structuredQueryExpression instead for structured query support. To be removed on 2027-05-04.")]
    Property "queryExpression" query_expression QUERY_EXPRESSION(String) set query_expression;
    Property "structuredQueryExpression" structured_query_expression STRUCTURED_QUERY_EXPRESSION(RestoreSearchArtifactQueryExpression) set structured_query_expression;
}
