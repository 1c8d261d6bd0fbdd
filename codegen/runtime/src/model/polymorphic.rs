use super::hierarchy::Hierarchy;
use super::object::{Model, Target};
use super::property::Handle;
use super::structured::StructuredType;
use super::value::{Object, Wire, WireValue};
use std::any::Any;

/// An enum over a type and those derived from it. Implemented by emitted models only.
pub trait Polymorphic: WireValue + Target<Entity: Model> {
    /// The variants, but for that of what is not known.
    const VARIANTS: &'static [Variant<Self>];

    /// The struct of the variant.
    fn object(&self) -> &dyn Object;

    /// As [`object`](Self::object), to be filled.
    fn object_mut(&mut self) -> &mut dyn Object;

    /// A value of a type that is not known.
    fn unknown(base: Self::Entity) -> Self;

    /// Whether the type is not known.
    fn is_unknown(&self) -> bool;
}

/// A variant of a [`Polymorphic`] enum: its type, and an empty value of it.
#[derive(Debug)]
pub struct Variant<P> {
    structured_type: &'static StructuredType,
    new: fn() -> P,
}

impl<P> Variant<P> {
    /// The variant that holds an `M`.
    pub const fn of<M: Model>() -> Self
    where
        P: From<M>,
    {
        Self {
            structured_type: M::TYPE,
            new: || M::default().into(),
        }
    }
}

/// An empty object of the variant at this place, or of what is not known.
pub fn new_variant<P: Polymorphic>(variant: Option<usize>) -> P {
    match variant.and_then(|index| P::VARIANTS.get(index)) {
        Some(variant) => (variant.new)(),
        None => P::unknown(P::Entity::default()),
    }
}

/// A value as it is written: it names its type where that is known.
pub fn variant_to_wire<P: Polymorphic>(value: &P) -> Wire<'_> {
    if value.is_unknown() {
        Wire::Object(value.object())
    } else {
        Wire::TypedObject(value.object(), P::Entity::TYPE)
    }
}

impl Hierarchy {
    /// The types that a value may have.
    pub fn of<P: Polymorphic>() -> Self {
        Self::new(P::Entity::TYPE, |index| {
            Some(P::VARIANTS.get(index)?.structured_type)
        })
    }
}

/// The property of the base type that all variants of an enum have, where it is set.
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
