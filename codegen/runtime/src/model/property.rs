//! Handles: the names of properties, with their types.

use std::fmt;
use std::marker::PhantomData;

/// A handle of a structural property, with the types of its owner and its value: `RestorePoint::TAGS` is a property of
/// `RestorePoint` that holds `RestorePointTags`.
pub struct Property<Owner, T> {
    name: &'static str,
    types: PhantomData<fn() -> (Owner, T)>,
}

impl<Owner, T> Property<Owner, T> {
    /// Creates the handle of the property that is called `name` in JSON.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            types: PhantomData,
        }
    }

    /// Returns the property's name in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

/// A handle of a navigation property, with the types of its owner and its target; a `Vec` for a collection.
pub struct NavigationProperty<Owner, T> {
    name: &'static str,
    types: PhantomData<fn() -> (Owner, T)>,
}

impl<Owner, T> NavigationProperty<Owner, T> {
    /// Creates the handle of the navigation property that is called `name` in JSON.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            types: PhantomData,
        }
    }

    /// Returns the property's name in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

/// A handle of a structural or navigation property of `E` that holds a `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a property of `{E}` that holds a `{T}`",
    label = "not a property of `{E}`",
    note = "use a constant of the type that is changed, such as `ExchangeProtectionPolicy::DISPLAY_NAME`"
)]
pub trait Handle<E, T> {
    /// Returns the property's name in JSON.
    fn name(&self) -> &'static str;
}

impl<E, T> Handle<E, T> for Property<E, T> {
    fn name(&self) -> &'static str {
        Property::name(self)
    }
}

impl<E, T> Handle<E, T> for NavigationProperty<E, T> {
    fn name(&self) -> &'static str {
        NavigationProperty::name(self)
    }
}

impl<Owner, T> Clone for Property<Owner, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Owner, T> Copy for Property<Owner, T> {}

impl<Owner, T> fmt::Debug for Property<Owner, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.name).finish()
    }
}

impl<Owner, T> Clone for NavigationProperty<Owner, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Owner, T> Copy for NavigationProperty<Owner, T> {}

impl<Owner, T> fmt::Debug for NavigationProperty<Owner, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("NavigationProperty")
            .field(&self.name)
            .finish()
    }
}
