// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::PublicErrorDetail;
use super::PublicInnerError;

/// Why something failed, as the service reports it. Empty or absent when nothing did.
///
/// OData complex type `microsoft.graph.publicError`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicError {
    /// Word for programs to tell errors apart. The set is open and its casing varies, so compare
    /// without regard to case.
    ///
    /// OData property `code`: `Edm.String`.
    pub code: Option<String>,
    /// Single errors that together make up this one. Absent or null when there is only one.
    ///
    /// OData property `details`: `Collection(microsoft.graph.publicErrorDetail)`.
    pub details: Option<Vec<PublicErrorDetail>>,
    /// A more exact account of the same error, for diagnosis. Often absent.
    ///
    /// OData property `innerError`: `microsoft.graph.publicInnerError`.
    pub inner_error: Option<Box<PublicInnerError>>,
    /// Explanation for people to read. Do not parse it; its wording may change.
    ///
    /// OData property `message`: `Edm.String`.
    pub message: Option<String>,
    /// What the error is about, such as the name of a property. Often absent.
    ///
    /// OData property `target`: `Edm.String`.
    pub target: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl PublicError {
    /// The handle of [`code`](Self#structfield.code).
    pub const CODE: Property<Self, String> = Property::new("code");

    /// The handle of [`details`](Self#structfield.details).
    pub const DETAILS: Property<Self, Vec<PublicErrorDetail>> = Property::new("details");

    /// The handle of [`innerError`](Self#structfield.inner_error).
    pub const INNER_ERROR: Property<Self, PublicInnerError> = Property::new(
        "innerError",
    );

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

    /// Sets [`innerError`](Self#structfield.inner_error).
    pub fn inner_error(mut self, value: impl Into<PublicInnerError>) -> Self {
        self.inner_error = Some(Box::new(value.into()));
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

impl Model for PublicError {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.publicError",
        rust_name: "PublicError",
        base: None,
        properties: &[
            PropertyInfo::new("code", "code"),
            PropertyInfo::new("details", "details"),
            PropertyInfo::new("innerError", "inner_error"),
            PropertyInfo::new("message", "message"),
            PropertyInfo::new("target", "target"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.code,
                &self.details,
                &self.inner_error,
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
                &mut self.inner_error,
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

impl WireValue for PublicError {
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

impl std::fmt::Debug for PublicError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for PublicError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for PublicError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
