use super::additional::AdditionalProperties;
use super::structured::StructuredType;
use super::value::{Object, Visit, VisitMut};
use std::fmt;

/// A struct for an entity or complex type. Implemented by the emitted models only.
pub trait Model: Clone + Default + PartialEq + fmt::Debug + 'static {
    /// The type's description.
    #[doc(hidden)]
    const TYPE: &'static StructuredType;

    /// Shows all fields, those of base types first.
    #[doc(hidden)]
    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>);

    /// As [`fields`](Self::fields), to be filled.
    #[doc(hidden)]
    fn fields_mut(&mut self, visit: &mut VisitMut<'_>);

    /// What the type does not declare, or what did not fit.
    #[doc(hidden)]
    fn additional(&self) -> &AdditionalProperties;

    /// As [`additional`](Self::additional), to be filled.
    #[doc(hidden)]
    fn additional_mut(&mut self) -> &mut AdditionalProperties;
}

impl<M: Model> Object for M {
    fn structured_type(&self) -> &'static StructuredType {
        M::TYPE
    }

    fn fields<'a>(&'a self, visit: &mut Visit<'_, 'a>) {
        Model::fields(self, visit);
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        Model::fields_mut(self, visit);
    }

    fn additional(&self) -> &AdditionalProperties {
        Model::additional(self)
    }

    fn additional_mut(&mut self) -> &mut AdditionalProperties {
        Model::additional_mut(self)
    }
}
