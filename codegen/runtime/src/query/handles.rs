//! The methods of [`Path`] on the handles of the models, so that a filter can start with a handle.

use super::expand::Expand;
use super::filter::{Filter, ItemOf};
use super::literal::{Operand, Scalar};
use super::order::Order;
use super::path::{IntoPath, Path};
use crate::model::{NavigationProperty, Property, Target};

impl<E, T: Scalar> Property<E, T> {
    /// `eq`: the values are equal.
    pub fn eq(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().eq(value)
    }

    /// `ne`: the values differ.
    pub fn ne(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().ne(value)
    }

    /// `gt`: this value is greater.
    pub fn gt(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().gt(value)
    }

    /// `ge`: this value is greater or equal.
    pub fn ge(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().ge(value)
    }

    /// `lt`: this value is less.
    pub fn lt(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().lt(value)
    }

    /// `le`: this value is less or equal.
    pub fn le(self, value: impl Operand<E, T>) -> Filter<E> {
        self.into_path().le(value)
    }

    /// `has`: all of these flags are set.
    pub fn has(self, flags: impl Operand<E, T>) -> Filter<E> {
        self.into_path().has(flags)
    }

    /// `in`: the value is one of these. Without values the filter never holds.
    pub fn is_in<V: Operand<E, T>>(self, values: impl IntoIterator<Item = V>) -> Filter<E> {
        self.into_path().is_in(values)
    }
}

impl<E, T> Property<E, T> {
    /// `eq null`: the value is absent.
    pub fn is_null(self) -> Filter<E> {
        self.into_path().is_null()
    }

    /// `ne null`: the value is present.
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

    /// Sorts by this property, smallest first.
    #[must_use]
    pub fn asc(self) -> Order<E> {
        self.into_path().asc()
    }

    /// Sorts by this property, largest first.
    #[must_use]
    pub fn desc(self) -> Order<E> {
        self.into_path().desc()
    }
}

impl<E> Property<E, String> {
    /// `startswith`: the string starts with this text.
    pub fn starts_with(self, text: impl Operand<E, String>) -> Filter<E> {
        self.into_path().starts_with(text)
    }

    /// `endswith`: the string ends with this text.
    pub fn ends_with(self, text: impl Operand<E, String>) -> Filter<E> {
        self.into_path().ends_with(text)
    }

    /// `contains`: the string contains this text.
    pub fn contains(self, text: impl Operand<E, String>) -> Filter<E> {
        self.into_path().contains(text)
    }

    /// `tolower`: the string in lower case, for comparisons that ignore case.
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

    /// `any` without a condition: there is at least one item.
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

    /// Expands this property with nested options.
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

    /// `any` without a condition: there is at least one entity.
    pub fn is_not_empty(self) -> Filter<E> {
        self.into_path().is_not_empty()
    }
}
