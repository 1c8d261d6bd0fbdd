//! The enums over a type and its derived types.

use super::hierarchy::Hierarchy;
use super::object::{Model, Target};
use super::property::Handle;
use super::structured::StructuredType;
use super::value::{Object, ObjectForm, Wire, WireValue};
use std::any::Any;

/// An enum over a type and its derived types. Only emitted models implement it.
pub trait Polymorphic: WireValue + Target<Entity: Model> {
    /// The variants, except the one for unknown types.
    const VARIANTS: &'static [Variant<Self>];

    /// Returns the struct of the variant.
    fn object(&self) -> &dyn Object;

    /// Returns the struct of the variant, to change it.
    fn object_mut(&mut self) -> &mut dyn Object;

    /// Creates a value of an unknown type.
    fn unknown(base: Self::Entity) -> Self;

    /// Returns whether the type is unknown.
    fn is_unknown(&self) -> bool;
}

/// A variant of a [`Polymorphic`] enum: its type, and the constructors of an empty value.
#[derive(Debug)]
pub struct Variant<P> {
    structured_type: &'static StructuredType,
    new: fn() -> P,
    new_boxed: fn() -> Box<P>,
}

impl<P> Variant<P> {
    /// Creates the variant that holds an `M`.
    pub const fn of<M: Model>() -> Self
    where
        P: From<M>,
    {
        Self {
            structured_type: M::TYPE,
            new: || M::default().into(),
            new_boxed: || Box::new(M::default().into()),
        }
    }
}

/// Creates an empty object of the variant at this index, or of the variant for unknown types.
pub fn new_variant<P: Polymorphic>(variant: Option<usize>) -> P {
    match variant.and_then(|index| P::VARIANTS.get(index)) {
        Some(variant) => (variant.new)(),
        None => P::unknown(P::Entity::default()),
    }
}

/// As [`new_variant`], made where it stays.
fn new_boxed_variant<P: Polymorphic>(variant: Option<usize>) -> Box<P> {
    match variant.and_then(|index| P::VARIANTS.get(index)) {
        Some(variant) => (variant.new_boxed)(),
        None => Box::new(P::unknown(P::Entity::default())),
    }
}

/// Returns the wire form of a value, with the name of its type if that is known.
fn variant_to_wire<P: Polymorphic>(value: &P) -> Wire<'_> {
    if value.is_unknown() {
        Wire::Object(value.object())
    } else {
        Wire::TypedObject(value.object(), P::Entity::TYPE)
    }
}

impl<P: Polymorphic> ObjectForm<P> {
    /// Returns the form of an enum over a type and its derived types.
    pub const fn of_polymorphic() -> Self {
        Self {
            hierarchy: Some(Hierarchy::of::<P>()),
            new: new_variant,
            new_boxed: new_boxed_variant,
            object_mut: P::object_mut,
            to_wire: variant_to_wire,
        }
    }
}

impl Hierarchy {
    /// Returns the types that a value may have.
    const fn of<P: Polymorphic>() -> Self {
        Self::new(P::Entity::TYPE, |index| {
            Some(P::VARIANTS.get(index)?.structured_type)
        })
    }
}

/// Returns the property of the base type, which all variants of an enum have, if it is set.
pub fn get<P: Polymorphic, T: 'static>(
    value: &P,
    property: impl Handle<P::Entity, T>,
) -> Option<&T> {
    let field: &dyn Any = value.object().field(property.name())?;
    match field.downcast_ref::<Option<T>>() {
        Some(value) => value.as_ref(),
        None => field.downcast_ref::<Option<Box<T>>>()?.as_deref(),
    }
}
