// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::Identity;

/// A person or group with an e-mail address, as a recipient of notifications.
///
/// OData complex type `microsoft.graph.emailIdentity`, derived from `microsoft.graph.identity`.
/// Open: it may have properties that are not declared.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailIdentity {
    /// Name for people to read. It can be out of date or missing, as when the account was deleted.
    ///
    /// OData property `displayName`: `Edm.String`, declared by `microsoft.graph.identity`.
    pub display_name: Option<String>,
    /// Opaque id of the person, group, device or application in the directory. Unlike the name, it
    /// does not change.
    ///
    /// OData property `id`: `Edm.String`, declared by `microsoft.graph.identity`.
    pub id: Option<String>,
    /// The e-mail address, such as `alex@contoso.com`. This is where notifications go.
    ///
    /// OData property `email`: `Edm.String`.
    pub email: Option<String>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl EmailIdentity {
    /// The handle of [`displayName`](Self#structfield.display_name).
    pub const DISPLAY_NAME: Property<Self, String> = Property::new("displayName");

    /// The handle of [`id`](Self#structfield.id).
    pub const ID: Property<Self, String> = Property::new("id");

    /// The handle of [`email`](Self#structfield.email).
    pub const EMAIL: Property<Self, String> = Property::new("email");

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

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

impl Model for EmailIdentity {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.emailIdentity",
        rust_name: "EmailIdentity",
        base: Some(<Identity as Model>::TYPE),
        properties: &[
            PropertyInfo::new("displayName", "display_name"),
            PropertyInfo::new("id", "id"),
            PropertyInfo::new("email", "email"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.display_name,
                &self.id,
                &self.email,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.display_name,
                &mut self.id,
                &mut self.email,
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

impl WireValue for EmailIdentity {
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

impl std::fmt::Debug for EmailIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for EmailIdentity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for EmailIdentity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
