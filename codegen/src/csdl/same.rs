//! Whether two annotations say the same, wherever they stand.

use super::expression::{Annotation, Expression, OtherExpression, PropertyValue, Record};

impl Annotation<'_> {
    /// Whether both apply the same term with the same qualifier, value and annotations. Unlike `==`,
    /// it does not look at positions.
    pub fn says_the_same(&self, other: &Annotation<'_>) -> bool {
        self.term == other.term
            && self.qualifier == other.qualifier
            && same_value(self.value.as_ref(), other.value.as_ref())
            && all(
                &self.annotations,
                &other.annotations,
                Annotation::says_the_same,
            )
    }
}

fn all<T, U>(one: &[T], other: &[U], same: impl Fn(&T, &U) -> bool) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
}

/// Whether two values are the same; `None` stands for the default of both.
pub(crate) fn same_value(one: Option<&Expression<'_>>, other: Option<&Expression<'_>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => same_expression(one, other),
        (None, None) => true,
        _ => false,
    }
}

fn same_expression(one: &Expression<'_>, other: &Expression<'_>) -> bool {
    match (one, other) {
        (Expression::Collection(one), Expression::Collection(other)) => {
            all(one, other, |one, other| same_expression(one, other))
        }
        (Expression::Record(one), Expression::Record(other)) => same_record(one, other),
        (Expression::Other(one), Expression::Other(other)) => same_other(one, other),
        // Constants and paths hold no position.
        (one, other) => one == other,
    }
}

fn same_record(one: &Record<'_>, other: &Record<'_>) -> bool {
    let same_property = |one: &PropertyValue<'_>, other: &PropertyValue<'_>| {
        one.property == other.property
            && same_value(one.value.as_ref(), other.value.as_ref())
            && all(
                &one.annotations,
                &other.annotations,
                Annotation::says_the_same,
            )
    };
    one.type_name == other.type_name
        && all(&one.property_values, &other.property_values, same_property)
        && all(
            &one.annotations,
            &other.annotations,
            Annotation::says_the_same,
        )
}

fn same_other(one: &OtherExpression<'_>, other: &OtherExpression<'_>) -> bool {
    one.element == other.element
        && one.attributes == other.attributes
        && one.text == other.text
        && all(&one.operands, &other.operands, |one, other| {
            same_expression(one, other)
        })
        && all(
            &one.annotations,
            &other.annotations,
            Annotation::says_the_same,
        )
}
