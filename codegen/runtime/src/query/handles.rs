//! The same on the handles of the models as on [`Path`], so that a filter begins with a handle.

use super::expand::Expand;
use super::filter::{Filter, ItemOf};
use super::literal::{Operand, Scalar};
use super::order::Order;
use super::path::{IntoPath, Path};
use crate::model::{NavigationProperty, Property, Target};

impl<E, T: Scalar> Property<E, T> {
    /// `eq`
    pub fn eq(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().eq(value)
    }

    /// `ne`
    pub fn ne(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().ne(value)
    }

    /// `gt`
    pub fn gt(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().gt(value)
    }

    /// `ge`
    pub fn ge(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().ge(value)
    }

    /// `lt`
    pub fn lt(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().lt(value)
    }

    /// `le`
    pub fn le(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().le(value)
    }

    /// `has`: all of these flags are set.
    pub fn has(self, flags: impl Operand<E, T>) -> Filter<E> {
        self.into_path().has(flags)
    }

    /// `in`: one of these values. Of no values it is never one.
    pub fn is_in<V: Operand<E, T>>(self, values: impl IntoIterator<Item = V>) -> Filter<E> {
        self.into_path().is_in(values)
    }
}

impl<E, T> Property<E, T> {
    /// `eq null`
    pub fn is_null(self) -> Filter<E> {
        self.into_path().is_null()
    }

    /// `ne null`
    pub fn is_not_null(self) -> Filter<E> {
        self.into_path().is_not_null()
    }

    /// Continues with a property of the complex value.
    pub fn then<U>(self, next: impl IntoPath<T::Entity, U>) -> Path<E, U>
    where
        T: Target,
    {
        self.into_path().then(next)
    }

    /// Sorts by it, smallest first.
    #[must_use]
    pub fn asc(self) -> Order<E> {
        self.into_path().asc()
    }

    /// Sorts by it, largest first.
    #[must_use]
    pub fn desc(self) -> Order<E> {
        self.into_path().desc()
    }
}

impl<E> Property<E, String> {
    /// `startswith`
    pub fn starts_with(self, text: impl Operand<E, String>) -> Filter<E> {
        self.into_path().starts_with(text)
    }

    /// `endswith`
    pub fn ends_with(self, text: impl Operand<E, String>) -> Filter<E> {
        self.into_path().ends_with(text)
    }

    /// `contains`
    pub fn contains(self, text: impl Operand<E, String>) -> Filter<E> {
        self.into_path().contains(text)
    }

    /// `tolower`: for comparisons without regard to case.
    pub fn to_lower(self) -> Path<E, String> {
        self.into_path().to_lower()
    }
}

impl<E, T> Property<E, Vec<T>> {
    /// `any`: the condition holds for at least one item.
    pub fn any<I>(self, condition: Filter<I>) -> Filter<E>
    where
        T: ItemOf<I>,
    {
        self.into_path().any(condition)
    }

    /// `all`: the condition holds for every item.
    pub fn all<I>(self, condition: Filter<I>) -> Filter<E>
    where
        T: ItemOf<I>,
    {
        self.into_path().all(condition)
    }

    /// There is at least one item.
    pub fn is_not_empty(self) -> Filter<E> {
        self.into_path().is_not_empty()
    }
}

impl<E, T> NavigationProperty<E, T> {
    /// Continues with a property of the entity.
    pub fn then<U>(self, next: impl IntoPath<T::Entity, U>) -> Path<E, U>
    where
        T: Target,
    {
        self.into_path().then(next)
    }

    /// Expands it with options of its own.
    pub fn options(self) -> Expand<E, T> {
        Expand::new(self.name())
    }

    /// `eq null`: there is no entity.
    pub fn is_null(self) -> Filter<E> {
        self.into_path().is_null()
    }

    /// `ne null`: there is an entity.
    pub fn is_not_null(self) -> Filter<E> {
        self.into_path().is_not_null()
    }
}

impl<E, T> NavigationProperty<E, Vec<T>> {
    /// `any`: the condition holds for at least one entity.
    pub fn any<I>(self, condition: Filter<I>) -> Filter<E>
    where
        T: ItemOf<I>,
    {
        self.into_path().any(condition)
    }

    /// `all`: the condition holds for every entity.
    pub fn all<I>(self, condition: Filter<I>) -> Filter<E>
    where
        T: ItemOf<I>,
    {
        self.into_path().all(condition)
    }

    /// There is at least one entity.
    pub fn is_not_empty(self) -> Filter<E> {
        self.into_path().is_not_empty()
    }
}
