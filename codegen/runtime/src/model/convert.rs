//! From a model to that of another version.

use super::object::Model;
use super::read::read_text;
use super::value::{Wire, WireValue};
use super::write::{Purpose, Written};

/// Conversion of a model to that of another version of the service: a struct, or an enum over a type and its derived
/// types.
///
/// ```
/// # #[cfg(all(feature = "v1_0", feature = "beta"))] {
/// use msgraph_backup_restore::prelude::*;
/// use msgraph_backup_restore::{beta, v1_0};
///
/// let point = beta::models::RestorePoint::reference("8f2a");
/// let point = point.convert::<v1_0::models::RestorePoint>();
/// assert_eq!(point.id.as_deref(), Some("8f2a"));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model",
    note = "convert to a struct of the module `models`, or to an `Any…` enum"
)]
pub trait Convert: WireValue {
    /// Converts the value to another model. Properties that the other model does not declare are in its `additional`,
    /// so nothing is lost. They count as read: a request does not carry them.
    fn convert<T: Convert>(&self) -> T {
        let wire = match self.to_wire() {
            // A struct implies its type, but the enum needs the type annotation.
            Wire::Object(model) if T::hierarchy().is_some() && Self::hierarchy().is_none() => {
                Wire::TypedObject(model, model.structured_type())
            }
            wire => wire,
        };
        let mut converted = None;
        // As text, which keeps all digits of a number. Models serialize to JSON, and read any JSON.
        if let Ok(json) = serde_json::to_string(&Written(wire, Purpose::Everything)) {
            let _ = read_text(&mut converted, &json);
        }
        converted.unwrap_or_else(T::empty)
    }

    /// Returns a value with no property set.
    #[doc(hidden)]
    fn empty() -> Self;
}

#[diagnostic::do_not_recommend]
impl<M: Model + WireValue> Convert for M {
    fn empty() -> Self {
        Self::default()
    }
}
