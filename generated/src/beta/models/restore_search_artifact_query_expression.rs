// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::GranularRestoreItems;

/// Conditions of a search within mailbox backups, field by field. What is left out does not
/// restrict the search.
///
/// OData complex type `microsoft.graph.restoreSearchArtifactQueryExpression`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreSearchArtifactQueryExpression {
    /// True finds only items with attachments, false only items without. Left out, both.
    ///
    /// OData property `hasAttachment`: `Edm.Boolean`.
    pub has_attachment: Option<bool>,
    /// Kinds of mailbox items to look for. Left out, all kinds.
    ///
    /// OData property `items`: `Collection(microsoft.graph.granularRestoreItems)`.
    pub items: Option<Vec<GranularRestoreItems>>,
    /// E-mail addresses to look for among the recipients of messages.
    ///
    /// OData property `recipients`: `Collection(Edm.String)`.
    pub recipients: Option<Vec<String>>,
    /// E-mail addresses to look for as senders of messages.
    ///
    /// OData property `senders`: `Collection(Edm.String)`.
    pub senders: Option<Vec<String>>,
    /// Texts to look for in the subjects of items.
    ///
    /// OData property `subjects`: `Collection(Edm.String)`.
    pub subjects: Option<Vec<String>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl RestoreSearchArtifactQueryExpression {
    /// The handle of [`hasAttachment`](Self#structfield.has_attachment).
    pub const HAS_ATTACHMENT: Property<Self, bool> = Property::new("hasAttachment");

    /// The handle of [`items`](Self#structfield.items).
    pub const ITEMS: Property<Self, Vec<GranularRestoreItems>> = Property::new("items");

    /// The handle of [`recipients`](Self#structfield.recipients).
    pub const RECIPIENTS: Property<Self, Vec<String>> = Property::new("recipients");

    /// The handle of [`senders`](Self#structfield.senders).
    pub const SENDERS: Property<Self, Vec<String>> = Property::new("senders");

    /// The handle of [`subjects`](Self#structfield.subjects).
    pub const SUBJECTS: Property<Self, Vec<String>> = Property::new("subjects");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`hasAttachment`](Self#structfield.has_attachment).
    pub fn has_attachment(mut self, value: bool) -> Self {
        self.has_attachment = Some(value);
        self
    }

    /// Sets [`items`](Self#structfield.items).
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = impl Into<GranularRestoreItems>>,
    ) -> Self {
        self.items = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`recipients`](Self#structfield.recipients).
    pub fn recipients(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recipients = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`senders`](Self#structfield.senders).
    pub fn senders(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.senders = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`subjects`](Self#structfield.subjects).
    pub fn subjects(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subjects = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for RestoreSearchArtifactQueryExpression {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.restoreSearchArtifactQueryExpression",
        rust_name: "RestoreSearchArtifactQueryExpression",
        base: None,
        properties: &[
            PropertyInfo::new("hasAttachment", "has_attachment"),
            PropertyInfo::new("items", "items"),
            PropertyInfo::new("recipients", "recipients"),
            PropertyInfo::new("senders", "senders"),
            PropertyInfo::new("subjects", "subjects"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.has_attachment,
                &self.items,
                &self.recipients,
                &self.senders,
                &self.subjects,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.has_attachment,
                &mut self.items,
                &mut self.recipients,
                &mut self.senders,
                &mut self.subjects,
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

impl WireValue for RestoreSearchArtifactQueryExpression {
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

impl std::fmt::Debug for RestoreSearchArtifactQueryExpression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for RestoreSearchArtifactQueryExpression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for RestoreSearchArtifactQueryExpression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
