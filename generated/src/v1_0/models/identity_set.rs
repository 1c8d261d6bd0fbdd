// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::AnyIdentity;

/// Who did something: the signed-in person, the application they used, the device, in any
/// combination. What does not apply is absent.
///
/// OData complex type `microsoft.graph.identitySet`. Open: it may have properties that are not
/// declared.
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

emitted::structured_type! {
    IdentitySet = "microsoft.graph.identitySet";
    Property "application" application APPLICATION(AnyIdentity) set application;
    Property "device" device DEVICE(AnyIdentity) set device;
    Property "user" user USER(AnyIdentity) set user;
}
