// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::RestorableArtifact;
use super::RestoreSearchArtifactQueryExpression;

/// What a search within mailbox backups looks for. Used with `search` on restore points, to count
/// the matching items in each.
///
/// OData complex type `microsoft.graph.artifactQuery`.
#[derive(Clone, Default, PartialEq)]
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

impl ArtifactQuery {
    /// The handle of [`artifactType`](Self#structfield.artifact_type).
    pub const ARTIFACT_TYPE: Property<Self, RestorableArtifact> = Property::new(
        "artifactType",
    );

    /// The handle of [`queryExpression`](Self#structfield.query_expression).
    #[deprecated(
        since = "2026-05-04",
        note = "Use structuredQueryExpression instead for structured query support. To be removed on 2027-05-04."
    )]
    pub const QUERY_EXPRESSION: Property<Self, String> = Property::new(
        "queryExpression",
    );

    /// The handle of [`structuredQueryExpression`](Self#structfield.structured_query_expression).
    pub const STRUCTURED_QUERY_EXPRESSION: Property<
        Self,
        RestoreSearchArtifactQueryExpression,
    > = Property::new("structuredQueryExpression");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`artifactType`](Self#structfield.artifact_type).
    pub fn artifact_type(mut self, value: impl Into<RestorableArtifact>) -> Self {
        self.artifact_type = Some(value.into());
        self
    }

    /// Sets [`queryExpression`](Self#structfield.query_expression).
    #[deprecated(
        since = "2026-05-04",
        note = "Use structuredQueryExpression instead for structured query support. To be removed on 2027-05-04."
    )]
    pub fn query_expression(mut self, value: impl Into<String>) -> Self {
        self.query_expression = Some(value.into());
        self
    }

    /// Sets [`structuredQueryExpression`](Self#structfield.structured_query_expression).
    pub fn structured_query_expression(
        mut self,
        value: impl Into<RestoreSearchArtifactQueryExpression>,
    ) -> Self {
        self.structured_query_expression = Some(Box::new(value.into()));
        self
    }
}

impl Model for ArtifactQuery {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.artifactQuery",
        rust_name: "ArtifactQuery",
        base: None,
        properties: &[
            PropertyInfo::new("artifactType", "artifact_type"),
            PropertyInfo::new("queryExpression", "query_expression"),
            PropertyInfo::new("structuredQueryExpression", "structured_query_expression"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.artifact_type,
                &self.query_expression,
                &self.structured_query_expression,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.artifact_type,
                &mut self.query_expression,
                &mut self.structured_query_expression,
            ],
            &mut self.additional,
        );
    }

    fn additional(&self) -> &AdditionalProperties {
        &self.additional
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.additional
    }
}

impl WireValue for ArtifactQuery {
    fn new_object(_variant: Option<usize>) -> Option<Self> {
        Some(Self::default())
    }

    fn as_object(&mut self) -> Option<&mut dyn Object> {
        Some(self)
    }

    fn to_wire(&self) -> Wire<'_> {
        Wire::Object(self)
    }
}

impl std::fmt::Debug for ArtifactQuery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for ArtifactQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ArtifactQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
