//! `$expand` with nested options, to any depth.

use std::fmt;
use std::marker::PhantomData;

use super::filter::Filter;
use super::options::Options;
use super::order::IntoOrder;
use super::select::Selection;
use crate::model::{NavigationProperty, Property, Target};

/// A navigation property of `E` to expand, with options that apply to the `T` that it holds.
#[must_use]
pub struct Expand<E, T> {
    path: String,
    options: Options,
    types: PhantomData<fn() -> (E, T)>,
}

impl<E, T> Expand<E, T> {
    pub(super) fn new(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            options: Options::default(),
            types: PhantomData,
        }
    }

    /// Adds a nested option that has no method, such as `$levels`.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.options.add_raw(name, value);
        self
    }

    /// Sets `$top`: the number of items.
    pub fn top(mut self, count: u32) -> Self {
        self.options.top = Some(count);
        self
    }

    /// Sets `$skip`: the number of items to skip at the beginning.
    pub fn skip(mut self, count: u32) -> Self {
        self.options.skip = Some(count);
        self
    }

    /// Sets `$count`: whether to include the number of all items.
    pub fn count(mut self, count: bool) -> Self {
        self.options.count = Some(count);
        self
    }
}

impl<E, T: Target> Expand<E, T> {
    /// Adds to `$select`.
    pub fn select(mut self, properties: impl Selection<T::Entity>) -> Self {
        properties.add_to(&mut self.options.select);
        self
    }

    /// Adds to `$expand`.
    pub fn expand(mut self, property: impl Expansion<T::Entity>) -> Self {
        self.options.expand.push(property.into_text());
        self
    }

    /// Adds a `$filter`; all filters must hold.
    pub fn filter(mut self, filter: Filter<T::Entity>) -> Self {
        self.options.add_filter(filter.to_string());
        self
    }

    /// Adds to `$orderby`: a further order sorts items that are equal by the previous ones.
    pub fn order_by(mut self, order: impl IntoOrder<T::Entity>) -> Self {
        self.options.order_by.push(order.into_order().into_text());
        self
    }
}

impl<E, T> fmt::Debug for Expand<E, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Expand({}({}))",
            self.path,
            self.options.to_nested()
        )
    }
}

/// A navigation property inside of a complex value of `E` to expand; see [`Property::expand`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ExpandWithin<E> {
    text: String,
    types: PhantomData<fn() -> E>,
}

impl<E, T: Target> Property<E, T> {
    /// Expands what a complex value, or each of a collection of them, leads to:
    /// `.expand(Order::ADDRESS.expand(Address::COUNTRY))` is `$expand=address/country`.
    pub fn expand(self, within: impl Expansion<T::Entity>) -> ExpandWithin<E> {
        ExpandWithin {
            text: format!("{}/{}", self.name(), within.into_text()),
            types: PhantomData,
        }
    }
}

impl<E> Expansion<E> for ExpandWithin<E> {
    fn into_text(self) -> String {
        self.text
    }
}

/// An argument of `$expand` for `E`: a navigation property, one with options, or one inside of a complex value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be expanded in `{E}`",
    label = "not a navigation property of `{E}`",
    note = "only navigation properties are expanded; values of structural properties are returned without `$expand`"
)]
pub trait Expansion<E> {
    #[doc(hidden)]
    fn into_text(self) -> String;
}

impl<E, T> Expansion<E> for NavigationProperty<E, T> {
    fn into_text(self) -> String {
        self.name().to_owned()
    }
}

impl<E, T> Expansion<E> for Expand<E, T> {
    fn into_text(self) -> String {
        let nested = self.options.to_nested();
        if nested.is_empty() {
            self.path
        } else {
            format!("{}({nested})", self.path)
        }
    }
}
