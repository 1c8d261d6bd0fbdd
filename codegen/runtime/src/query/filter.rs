//! `$filter`: Boolean expressions.

use std::fmt;
use std::marker::PhantomData;

use super::literal::{Operand, Scalar};
use super::path::{Path, Piece, text};
use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use crate::model::Target;

/// The precedence of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Or,
    And,
    /// A comparison, a function, a lambda, parentheses.
    Tight,
}

/// A Boolean expression over the properties of `E`.
#[derive(Clone, Debug)]
#[must_use]
pub struct Filter<E> {
    pieces: Vec<Piece>,
    binding: Binding,
    /// The nesting depth of lambdas, which gives their variables different names.
    depth: u8,
    types: PhantomData<fn() -> E>,
}

impl<E> Filter<E> {
    fn new(pieces: Vec<Piece>, depth: u8) -> Self {
        Self {
            pieces,
            binding: Binding::Tight,
            depth,
            types: PhantomData,
        }
    }

    /// Creates the filter of a call of a Boolean function.
    pub(super) fn of_call(pieces: Vec<Piece>) -> Self {
        Self::new(pieces, 0)
    }

    /// Creates a filter from an expression in OData syntax, not percent-encoded.
    pub fn raw(expression: impl Into<String>) -> Self {
        // Its precedence is unknown, so it is put into parentheses.
        let mut this = Self::new(vec![Piece::Text(expression.into().into())], 0);
        this.binding = Binding::Or;
        this
    }

    fn parenthesize_below(mut self, binding: Binding) -> Vec<Piece> {
        if self.binding < binding {
            self.pieces.insert(0, Piece::Text("(".into()));
            self.pieces.push(Piece::Text(")".into()));
        }
        self.pieces
    }

    fn join(self, other: Self, operator: &'static str, binding: Binding) -> Self {
        let depth = self.depth.max(other.depth);
        let mut pieces = self.parenthesize_below(binding);
        pieces.push(Piece::Text(operator.into()));
        pieces.extend(other.parenthesize_below(binding));
        Self {
            pieces,
            binding,
            depth,
            types: PhantomData,
        }
    }

    /// Returns a filter that holds if both hold.
    pub fn and(self, other: Self) -> Self {
        self.join(other, " and ", Binding::And)
    }

    /// Returns a filter that holds if at least one holds.
    pub fn or(self, other: Self) -> Self {
        self.join(other, " or ", Binding::Or)
    }

    /// Negates the filter, as `!filter` does.
    #[allow(
        clippy::should_implement_trait,
        reason = "reads better in a chain, and `!` is there too"
    )]
    pub fn not(self) -> Self {
        let depth = self.depth;
        let mut pieces = vec![Piece::Text("not (".into())];
        pieces.extend(self.pieces);
        pieces.push(Piece::Text(")".into()));
        Self::new(pieces, depth)
    }
}

impl<E> std::ops::Not for Filter<E> {
    type Output = Self;

    fn not(self) -> Self {
        Filter::not(self)
    }
}

impl<E> fmt::Display for Filter<E> {
    /// Writes the expression, not percent-encoded.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&text(&self.pieces))
    }
}

/// `path operator operand`
fn compare<E, T: Scalar>(
    path: Path<E, T>,
    operator: &'static str,
    operand: Vec<Piece>,
) -> Filter<E> {
    let mut pieces = path.pieces;
    pieces.push(Piece::Text(operator.into()));
    pieces.extend(operand);
    Filter::new(pieces, 0)
}

/// `function(path,operand)`
fn call<E>(function: &'static str, path: Path<E, String>, operand: Vec<Piece>) -> Filter<E> {
    let mut pieces = vec![Piece::Text(function.into())];
    pieces.extend(path.pieces);
    pieces.push(Piece::Text(",".into()));
    pieces.extend(operand);
    pieces.push(Piece::Text(")".into()));
    Filter::new(pieces, 0)
}

impl<E, T: Scalar> Path<E, T> {
    /// `eq`: the values are equal.
    pub fn eq(self, value: impl Operand<E, T>) -> Filter<E> {
        compare(self, " eq ", value.into_pieces())
    }

    /// `ne`: the values differ.
    pub fn ne(self, value: impl Operand<E, T>) -> Filter<E> {
        compare(self, " ne ", value.into_pieces())
    }

    /// `gt`: this value is greater.
    pub fn gt(self, value: impl Operand<E, T>) -> Filter<E> {
        compare(self, " gt ", value.into_pieces())
    }

    /// `ge`: this value is greater or equal.
    pub fn ge(self, value: impl Operand<E, T>) -> Filter<E> {
        compare(self, " ge ", value.into_pieces())
    }

    /// `lt`: this value is less.
    pub fn lt(self, value: impl Operand<E, T>) -> Filter<E> {
        compare(self, " lt ", value.into_pieces())
    }

    /// `le`: this value is less or equal.
    pub fn le(self, value: impl Operand<E, T>) -> Filter<E> {
        compare(self, " le ", value.into_pieces())
    }

    /// `has`: all of these flags are set.
    pub fn has(self, flags: impl Operand<E, T>) -> Filter<E> {
        compare(self, " has ", flags.into_pieces())
    }

    /// `in`: the value is one of these. Without values the filter never holds.
    pub fn is_in<V: Operand<E, T>>(self, values: impl IntoIterator<Item = V>) -> Filter<E> {
        let mut list = Vec::new();
        for value in values {
            list.push(Piece::Text(if list.is_empty() { "(" } else { "," }.into()));
            list.extend(value.into_pieces());
        }
        if list.is_empty() {
            return Filter::new(vec![Piece::Text("false".into())], 0);
        }
        list.push(Piece::Text(")".into()));
        compare(self, " in ", list)
    }
}

impl<E, T> Path<E, T> {
    /// `eq null`: the value is absent.
    pub fn is_null(mut self) -> Filter<E> {
        self.pieces.push(Piece::Text(" eq null".into()));
        Filter::new(self.pieces, 0)
    }

    /// `ne null`: the value is present.
    pub fn is_not_null(mut self) -> Filter<E> {
        self.pieces.push(Piece::Text(" ne null".into()));
        Filter::new(self.pieces, 0)
    }
}

impl<E> Path<E, String> {
    /// `startswith`: the string starts with this text.
    pub fn starts_with(self, text: impl Operand<E, String>) -> Filter<E> {
        call("startswith(", self, text.into_pieces())
    }

    /// `endswith`: the string ends with this text.
    pub fn ends_with(self, text: impl Operand<E, String>) -> Filter<E> {
        call("endswith(", self, text.into_pieces())
    }

    /// `contains`: the string contains this text.
    pub fn contains(self, text: impl Operand<E, String>) -> Filter<E> {
        call("contains(", self, text.into_pieces())
    }

    /// `tolower`: the string in lower case, for comparisons that ignore case.
    pub fn to_lower(self) -> Self {
        let mut pieces = vec![Piece::Text("tolower(".into())];
        pieces.extend(self.pieces);
        pieces.push(Piece::Text(")".into()));
        Self::new(pieces)
    }
}

impl<E> Path<E, bool> {
    /// Uses the Boolean property itself as the condition.
    pub fn is_true(self) -> Filter<E> {
        self.eq(true)
    }
}

/// The item of a collection, whose conditions are over `I`: the value itself for primitive values, the entity or
/// complex type for any other item.
#[diagnostic::on_unimplemented(
    message = "a condition over `{I}` does not fit a collection of `{Self}`",
    label = "not a condition over its items",
    note = "use a condition over the type of the items, or over `query::item` if they are primitive values; use `filter_raw` for enumerations"
)]
pub trait ItemOf<I> {}

impl<T: Target> ItemOf<T::Entity> for T {}

macro_rules! items_of_themselves {
    ($($primitive:ty),*) => {
        $(impl ItemOf<Self> for $primitive {})*
    };
}

items_of_themselves!(
    String,
    bool,
    u8,
    i8,
    i16,
    i32,
    i64,
    f32,
    f64,
    Binary,
    Date,
    DateTimeOffset,
    Decimal,
    Duration,
    Guid,
    TimeOfDay
);

/// The names of variables, from the innermost lambda outwards.
const VARIABLES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

impl<E, T> Path<E, Vec<T>> {
    /// `any`: the condition holds for at least one item of the collection. For a collection of primitive values the
    /// condition is over [`item`](super::item).
    pub fn any<I>(self, condition: Filter<I>) -> Filter<E>
    where
        T: ItemOf<I>,
    {
        self.lambda("/any(", condition)
    }

    /// `all`: the condition holds for every item.
    pub fn all<I>(self, condition: Filter<I>) -> Filter<E>
    where
        T: ItemOf<I>,
    {
        self.lambda("/all(", condition)
    }

    /// `any` without a condition: there is at least one item.
    pub fn is_not_empty(mut self) -> Filter<E> {
        self.pieces.push(Piece::Text("/any()".into()));
        Filter::new(self.pieces, 0)
    }

    fn lambda<I>(self, function: &'static str, condition: Filter<I>) -> Filter<E> {
        let depth = usize::from(condition.depth).min(VARIABLES.len() - 1);
        let variable = VARIABLES.get(depth).copied().unwrap_or("x");
        let mut pieces = self.pieces;
        pieces.extend([function, variable, ":"].map(|text| Piece::Text(text.into())));
        for piece in condition.pieces {
            match piece {
                Piece::Root => pieces.extend([variable, "/"].map(|text| Piece::Text(text.into()))),
                Piece::Item => pieces.push(Piece::Text(variable.into())),
                text => pieces.push(text),
            }
        }
        pieces.push(Piece::Text(")".into()));
        Filter::new(pieces, condition.depth.saturating_add(1))
    }
}
