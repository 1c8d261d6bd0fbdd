// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::RestorableArtifact;

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
    pub query_expression: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

emitted::structured_type! {
    ArtifactQuery = "microsoft.graph.artifactQuery";
    Property "artifactType" artifact_type ARTIFACT_TYPE(RestorableArtifact) set artifact_type;
    Property "queryExpression" query_expression QUERY_EXPRESSION(String) set query_expression;
}
