//! `$expand` with options of its own, to any depth.

use std::fmt;
use std::marker::PhantomData;

use super::filter::Filter;
use super::options::Options;
use super::order::IntoOrder;
use super::select::Selection;
use crate::model::{NavigationProperty, Target};

/// A navigation property of `E` to expand, with options over the `T` that it holds.
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

    /// Adds a nested option that has no method of its own, such as `$levels`.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.options.add_raw(name, value);
        self
    }

    /// `$top`
    pub fn top(mut self, count: u32) -> Self {
        self.options.top = Some(count);
        self
    }

    /// `$skip`
    pub fn skip(mut self, count: u32) -> Self {
        self.options.skip = Some(count);
        self
    }

    /// `$count`
    pub fn count(mut self, count: bool) -> Self {
        self.options.count = Some(count);
        self
    }
}

impl<E, T: Target> Expand<E, T> {
    /// `$select`; a further one adds to it.
    pub fn select(mut self, properties: impl Selection<T::Entity>) -> Self {
        properties.add_to(&mut self.options.select);
        self
    }

    /// `$expand`; a further one adds to it.
    pub fn expand(mut self, property: impl Expansion<T::Entity>) -> Self {
        self.options.expand.push(property.into_text());
        self
    }

    /// `$filter`; a further one must hold as well.
    pub fn filter(mut self, filter: Filter<T::Entity>) -> Self {
        self.options.add_filter(filter.to_string());
        self
    }

    /// `$orderby`; a further one sorts what the first leaves equal.
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

/// What of `E` can be expanded: a navigation property, or one with options.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be expanded in `{E}`",
    label = "no navigation property of `{E}`",
    note = "navigation properties are expanded; what a structural property holds is answered without"
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
