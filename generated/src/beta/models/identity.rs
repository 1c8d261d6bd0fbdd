// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;

/// A person, group, device or application, as far as the service names it. More properties than
/// these may be present.
///
/// OData complex type `microsoft.graph.identity`. Open: it may have properties that are not
/// declared.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// Name for people to read. It can be out of date or missing, as when the account was deleted.
    ///
    /// OData property `displayName`: `Edm.String`.
    pub display_name: Option<String>,
    /// Opaque id of the person, group, device or application in the directory. Unlike the name, it
    /// does not change.
    ///
    /// OData property `id`: `Edm.String`.
    pub id: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl Identity {
    /// The handle of [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`displayName`](Self#structfield.display_name).
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Model for Identity {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.identity",
        rust_name: "Identity",
        base: None,
        properties: &[
            PropertyInfo::new("displayName", "display_name"),
            PropertyInfo::new("id", "id"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.display_name,
                &self.id,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.display_name,
                &mut self.id,
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

impl WireValue for Identity {
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

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for Identity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Identity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
