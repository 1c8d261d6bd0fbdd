// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{self, AdditionalProperties};
use super::Identity;

/// A person or group with an e-mail address, as a recipient of notifications.
///
/// OData complex type `microsoft.graph.emailIdentity`, derived from `microsoft.graph.identity`.
/// Open: it may have properties that are not declared.
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

emitted::structured_type! {
    EmailIdentity: Identity = "microsoft.graph.emailIdentity";
    Property "displayName" display_name DISPLAY_NAME(String) set display_name;
    Property "id" id ID(String) set id;
    Property "email" email EMAIL(String) set email;
}
