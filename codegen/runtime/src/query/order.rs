//! `$orderby`.

use std::marker::PhantomData;

use super::path::{IntoPath, Path};
use crate::model::Property;

/// A property of `E` to sort by, with the direction.
#[derive(Clone, Debug)]
pub struct Order<E> {
    text: String,
    types: PhantomData<fn() -> E>,
}

impl<E> Order<E> {
    /// Creates an order from text, such as `name desc`.
    #[must_use]
    pub fn raw(order: impl Into<String>) -> Self {
        Self {
            text: order.into(),
            types: PhantomData,
        }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

impl<E, T> Path<E, T> {
    /// Sorts by this property, smallest first.
    #[must_use]
    pub fn asc(self) -> Order<E> {
        Order::raw(self.text())
    }

    /// Sorts by this property, largest first.
    #[must_use]
    pub fn desc(self) -> Order<E> {
        Order::raw(self.text() + " desc")
    }
}

/// An order: an [`Order`], or a handle or a path, which sort smallest first.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot sort a list of `{E}`",
    label = "not a property of `{E}`",
    note = "use a constant of the items' type, such as `RestorePoint::ID`, or its `.desc()`"
)]
pub trait IntoOrder<E> {
    /// Converts to an order.
    fn into_order(self) -> Order<E>;
}

impl<E> IntoOrder<E> for Order<E> {
    fn into_order(self) -> Self {
        self
    }
}

impl<E, T> IntoOrder<E> for Property<E, T> {
    fn into_order(self) -> Order<E> {
        self.into_path().asc()
    }
}

impl<E, T> IntoOrder<E> for Path<E, T> {
    fn into_order(self) -> Order<E> {
        self.asc()
    }
}
