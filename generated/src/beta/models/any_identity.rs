// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;
use super::EmailIdentity;
use super::Identity;

/// A person, group, device or application, as far as the service names it. More properties than
/// these may be present.
///
/// A `microsoft.graph.identity` or one of its derived types, according to `@odata.type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyIdentity {
    /// A `microsoft.graph.emailIdentity`.
    EmailIdentity(EmailIdentity),
    /// A `microsoft.graph.identity`.
    Identity(Identity),
    /// An undeclared or missing type, with the properties of the base type.
    Unknown(Identity),
}

emitted::polymorphic! {
    AnyIdentity: Identity = "microsoft.graph.identity";
    Self::EmailIdentity(EmailIdentity);
    Self::Identity(Identity);
    /// Name for people to read. It can be out of date or missing, as when the account was deleted.
    "displayName" display_name DISPLAY_NAME -> &str;
    /// Opaque id of the person, group, device or application in the directory. Unlike the name, it
    /// does not change.
    "id" id ID -> &str;
}
