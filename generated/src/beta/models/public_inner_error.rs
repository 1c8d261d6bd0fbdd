// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::PublicErrorDetail;

/// A more exact account of an error than the error itself gives. May hold further properties, such
/// as the date and the id of the request.
///
/// OData complex type `microsoft.graph.publicInnerError`. Open: it may have properties that are not
/// declared.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicInnerError {
    /// Word for programs that tells more exactly than the outer code what went wrong. From an open
    /// set.
    ///
    /// OData property `code`: `Edm.String`.
    pub code: Option<String>,
    /// Single errors behind this one. Absent or null when there is only one.
    ///
    /// OData property `details`: `Collection(microsoft.graph.publicErrorDetail)`.
    pub details: Option<Vec<PublicErrorDetail>>,
    /// Explanation for people to read, more technical than the outer one. Its wording may change.
    ///
    /// OData property `message`: `Edm.String`.
    pub message: Option<String>,
    /// What the error is about, when that can be told more exactly than in the outer error.
    ///
    /// OData property `target`: `Edm.String`.
    pub target: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl PublicInnerError {
    /// The handle of [`code`](Self#structfield.code).
    pub const CODE: Property<Self, String> = Property::new("code");

    /// The handle of [`details`](Self#structfield.details).
    pub const DETAILS: Property<Self, Vec<PublicErrorDetail>> = Property::new("details");

    /// The handle of [`message`](Self#structfield.message).
    pub const MESSAGE: Property<Self, String> = Property::new("message");

    /// The handle of [`target`](Self#structfield.target).
    pub const TARGET: Property<Self, String> = Property::new("target");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets [`details`](Self#structfield.details).
    pub fn details(
        mut self,
        value: impl IntoIterator<Item = impl Into<PublicErrorDetail>>,
    ) -> Self {
        self.details = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`message`](Self#structfield.message).
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Sets [`target`](Self#structfield.target).
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

impl Model for PublicInnerError {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.publicInnerError",
        rust_name: "PublicInnerError",
        base: None,
        properties: &[
            PropertyInfo::new("code", "code"),
            PropertyInfo::new("details", "details"),
            PropertyInfo::new("message", "message"),
            PropertyInfo::new("target", "target"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.code,
                &self.details,
                &self.message,
                &self.target,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.code,
                &mut self.details,
                &mut self.message,
                &mut self.target,
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

impl WireValue for PublicInnerError {
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

impl std::fmt::Debug for PublicInnerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for PublicInnerError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for PublicInnerError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
