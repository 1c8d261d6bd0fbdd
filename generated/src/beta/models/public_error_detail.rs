// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// One of several errors that together make up a failure.
///
/// OData complex type `microsoft.graph.publicErrorDetail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicErrorDetail {
    /// Word for programs to tell this error apart, from the same open set as the code of the whole.
    ///
    /// OData property `code`: `Edm.String`.
    pub code: Option<String>,
    /// Explanation of this one error for people to read. Its wording may change.
    ///
    /// OData property `message`: `Edm.String`.
    pub message: Option<String>,
    /// What this one error is about, such as a property or an entry of a list. Often absent.
    ///
    /// OData property `target`: `Edm.String`.
    pub target: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl PublicErrorDetail {
    /// The handle of [`code`](Self#structfield.code).
    pub const CODE: Property<Self, String> = Property::new("code");

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

impl Model for PublicErrorDetail {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.publicErrorDetail",
        rust_name: "PublicErrorDetail",
        base: None,
        properties: &[
            PropertyInfo::new("code", "code"),
            PropertyInfo::new("message", "message"),
            PropertyInfo::new("target", "target"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.code,
                &self.message,
                &self.target,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.code,
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

impl WireValue for PublicErrorDetail {
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

impl std::fmt::Debug for PublicErrorDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for PublicErrorDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for PublicErrorDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
