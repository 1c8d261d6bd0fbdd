// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{
    self, AdditionalProperties, Deserialize, Deserializer, Model, Object, PropertyInfo,
    Serialize, Serializer, StructuredType, Visit, VisitMut, Wire, WireValue,
};
use odata_runtime::model::Property;
use super::AnyIdentity;

/// Who did something: the signed-in person, the application they used, the device, in any
/// combination. What does not apply is absent.
///
/// OData complex type `microsoft.graph.identitySet`. Open: it may have properties that are not
/// declared.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentitySet {
    /// The application through which, or by which, it was done.
    ///
    /// OData property `application`: `microsoft.graph.identity`.
    pub application: Option<Box<AnyIdentity>>,
    /// The device from which it was done. Rarely present in answers of the backup service.
    ///
    /// OData property `device`: `microsoft.graph.identity`.
    pub device: Option<Box<AnyIdentity>>,
    /// The person who did it. Absent when an application acted on its own.
    ///
    /// OData property `user`: `microsoft.graph.identity`.
    pub user: Option<Box<AnyIdentity>>,
    /// Undeclared properties, and values that did not fit their declared type.
    pub additional: AdditionalProperties,
}

impl IdentitySet {
    /// The handle of [`application`](Self#structfield.application).
    pub const APPLICATION: Property<Self, AnyIdentity> = Property::new("application");

    /// The handle of [`device`](Self#structfield.device).
    pub const DEVICE: Property<Self, AnyIdentity> = Property::new("device");

    /// The handle of [`user`](Self#structfield.user).
    pub const USER: Property<Self, AnyIdentity> = Property::new("user");

    /// Creates a value with no property set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`application`](Self#structfield.application).
    pub fn application(mut self, value: impl Into<AnyIdentity>) -> Self {
        self.application = Some(Box::new(value.into()));
        self
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device(mut self, value: impl Into<AnyIdentity>) -> Self {
        self.device = Some(Box::new(value.into()));
        self
    }

    /// Sets [`user`](Self#structfield.user).
    pub fn user(mut self, value: impl Into<AnyIdentity>) -> Self {
        self.user = Some(Box::new(value.into()));
        self
    }
}

impl Model for IdentitySet {
    const TYPE: &'static StructuredType = &StructuredType {
        name: "microsoft.graph.identitySet",
        rust_name: "IdentitySet",
        base: None,
        properties: &[
            PropertyInfo::new("application", "application"),
            PropertyInfo::new("device", "device"),
            PropertyInfo::new("user", "user"),
        ],
    };

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        visit(
            &[
                &self.application,
                &self.device,
                &self.user,
            ],
        );
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        visit(
            &mut [
                &mut self.application,
                &mut self.device,
                &mut self.user,
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

impl WireValue for IdentitySet {
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

impl std::fmt::Debug for IdentitySet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        emitted::debug(self, f)
    }
}

impl Serialize for IdentitySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        emitted::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for IdentitySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        emitted::deserialize(deserializer)
    }
}
