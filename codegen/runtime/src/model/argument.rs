//! How values get into the fields of a model, and how an accessor returns them.

/// A field that holds a `T`, in a box or not.
pub trait Stored<T> {
    /// Returns the field with a value.
    fn stored(value: T) -> Self;
}

impl<T> Stored<T> for Option<T> {
    fn stored(value: T) -> Self {
        Some(value)
    }
}

impl<T> Stored<T> for Option<Box<T>> {
    fn stored(value: T) -> Self {
        Some(Box::new(value))
    }
}

/// Sets a field to a value, converted.
pub fn set<T, S: Stored<T>>(field: &mut S, value: impl Into<T>) {
    *field = S::stored(value.into());
}

/// Sets a field to the items of a collection, converted.
pub fn set_each<T>(field: &mut Option<Vec<T>>, values: impl IntoIterator<Item = impl Into<T>>) {
    *field = Some(values.into_iter().map(Into::into).collect());
}

/// The form in which an accessor returns a `T`: small values are copied, text and collections are slices.
pub trait Lent<'a, T> {
    /// Returns a value that a model holds.
    fn lent(value: &'a T) -> Self;
}

impl<'a, T> Lent<'a, T> for &'a T {
    fn lent(value: &'a T) -> Self {
        value
    }
}

impl<T: Copy> Lent<'_, T> for T {
    fn lent(value: &T) -> Self {
        *value
    }
}

impl<'a> Lent<'a, String> for &'a str {
    fn lent(value: &'a String) -> Self {
        value
    }
}

impl<'a, T> Lent<'a, Vec<T>> for &'a [T] {
    fn lent(value: &'a Vec<T>) -> Self {
        value
    }
}

/// Returns a value that a model holds, if it is set.
pub fn lent<'a, T, L: Lent<'a, T>>(value: Option<&'a T>) -> Option<L> {
    value.map(L::lent)
}
