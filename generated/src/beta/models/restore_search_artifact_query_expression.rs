// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::GranularRestoreItems;

/// Conditions of a search within mailbox backups, field by field. What is left out does not
/// restrict the search.
///
/// OData complex type `microsoft.graph.restoreSearchArtifactQueryExpression`.
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

emitted::structured_type! {
    RestoreSearchArtifactQueryExpression = "microsoft.graph.restoreSearchArtifactQueryExpression";
    Property "hasAttachment" has_attachment HAS_ATTACHMENT(bool) exact has_attachment;
    Property "items" items ITEMS[GranularRestoreItems] set items;
    Property "recipients" recipients RECIPIENTS[String] set recipients;
    Property "senders" senders SENDERS[String] set senders;
    Property "subjects" subjects SUBJECTS[String] set subjects;
}
