//! Paths to properties, starting at the entity that a query is over.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::model::{NavigationProperty, Property, Target};

/// A part of an expression: text, or the position of a lambda's variable at the start of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(Cow<'static, str>),
    /// The start of a path: nothing at the top level, `variable/` in a lambda.
    Root,
    /// The item itself: `$it` at the top level, the variable in a lambda.
    Item,
}

/// A path from an entity or complex type `E` to a `T`.
#[derive(Clone, Debug)]
#[must_use]
pub struct Path<E, T> {
    pub(super) pieces: Vec<Piece>,
    types: PhantomData<fn() -> (E, T)>,
}

impl<E, T> Path<E, T> {
    pub(super) fn new(pieces: Vec<Piece>) -> Self {
        Self {
            pieces,
            types: PhantomData,
        }
    }

    /// Creates a path from text in OData syntax.
    pub fn raw(path: impl Into<Cow<'static, str>>) -> Self {
        Self::new(vec![Piece::Root, Piece::Text(path.into())])
    }

    /// Continues with a property of the `T` at the end of this path, or with a function of a property: the path is then
    /// inserted inside the function.
    pub fn then<U>(self, next: impl IntoPath<T::Entity, U>) -> Path<E, U>
    where
        T: Target,
    {
        let mut pieces = Vec::new();
        for piece in next.into_path().pieces {
            match piece {
                Piece::Root => {
                    pieces.extend(self.pieces.iter().cloned());
                    pieces.push(Piece::Text("/".into()));
                }
                Piece::Item => pieces.extend(self.pieces.iter().cloned()),
                text @ Piece::Text(_) => pieces.push(text),
            }
        }
        Path::new(pieces)
    }

    /// Returns the path as text, starting at the top-level entity.
    pub(super) fn text(&self) -> String {
        text(&self.pieces)
    }
}

/// Returns the pieces as text, starting at the top-level entity.
pub(super) fn text(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text,
            Piece::Root => "",
            Piece::Item => "$it",
        })
        .collect()
}

/// Returns the path to the item of a lambda over a collection of primitive values.
///
/// ```
/// # use msgraph_backup_restore::query::{Path, item};
/// # struct Rule;
/// let names: Path<Rule, Vec<String>> = Path::raw("names");
/// assert_eq!(names.any(item().eq("a")).to_string(), "names/any(a:a eq 'a')");
/// ```
pub fn item<T>() -> Path<T, T> {
    Path::new(vec![Piece::Item])
}

/// A handle or a path from `E` to a `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a path from `{E}` to a `{T}`",
    label = "not a property of `{E}` that holds a `{T}`",
    note = "name a property by its constant, such as `RestorePoint::TAGS`, and continue with `then`"
)]
pub trait IntoPath<E, T> {
    /// Converts to a path.
    fn into_path(self) -> Path<E, T>;
}

impl<E, T> IntoPath<E, T> for Path<E, T> {
    fn into_path(self) -> Path<E, T> {
        self
    }
}

impl<E, T> IntoPath<E, T> for Property<E, T> {
    fn into_path(self) -> Path<E, T> {
        Path::raw(self.name())
    }
}

impl<E, T> IntoPath<E, T> for NavigationProperty<E, T> {
    fn into_path(self) -> Path<E, T> {
        Path::raw(self.name())
    }
}

impl<E, T> From<Property<E, T>> for Path<E, T> {
    fn from(property: Property<E, T>) -> Self {
        property.into_path()
    }
}

impl<E, T> From<NavigationProperty<E, T>> for Path<E, T> {
    fn from(property: NavigationProperty<E, T>) -> Self {
        property.into_path()
    }
}
