use super::object::Model;
use super::read::read_value;
use super::value::{Wire, WireValue};
use super::write::{Purpose, Written};

/// A struct of a model, or an enum over one and those derived from it, as that of another version of the service.
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
    message = "`{Self}` is no model",
    note = "convert to a struct of the module `models`, or to an `Any…` enum"
)]
pub trait Convert: WireValue {
    /// The same value as another model has it. What that does not declare is in its `additional`, so nothing is
    /// lost. It counts as read: a request does not carry it.
    fn convert<T: Convert>(&self) -> T {
        let wire = match self.to_wire() {
            // The struct alone says the type, which the enum has to be told.
            Wire::Object(model) if T::hierarchy().is_some() && Self::hierarchy().is_none() => {
                Wire::TypedObject(model, model.structured_type())
            }
            wire => wire,
        };
        let mut converted = None;
        // By text, which keeps all digits of a number. Models write JSON, and read all of it.
        if let Ok(json) = serde_json::to_string(&Written(wire, Purpose::Everything)) {
            let _ = read_value(
                &mut converted,
                &mut serde_json::Deserializer::from_str(&json),
            );
        }
        converted.unwrap_or_else(T::empty)
    }

    /// Nothing is set.
    #[doc(hidden)]
    fn empty() -> Self;
}

impl<M: Model + WireValue> Convert for M {
    fn empty() -> Self {
        Self::default()
    }
}
