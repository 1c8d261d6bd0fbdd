//! `Annotations`, `Annotation`, and the expressions that they hold. Expressions can be annotated in turn.

use std::borrow::Cow;

use super::cursor::{Cursor, Element};
use super::problem::Read;
use super::vocabulary::Vocabulary::Edm;
use super::xml::{is_blank, parse_boolean};
use crate::csdl::expression::{
    Annotation, Annotations, ConstantKind, Expression, OtherExpression, PathKind, PropertyValue,
    Record, Text,
};
use crate::diagnostic::{Position, quote};

/// `Annotations`: annotations for a target elsewhere.
pub(super) fn annotations<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<Annotations<'a>> {
    let target = cursor.required(element, "Target");
    cursor.enter(element, "", &target);
    Ok(Annotations {
        target,
        qualifier: cursor.optional("Qualifier"),
        annotations: only_annotations(cursor, element)?,
        position: element.position,
    })
}

/// `Annotation`: a term with an optional value, which can be annotated in turn.
pub(super) fn annotation<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<Annotation<'a>> {
    let term = cursor.required(element, "Term");
    cursor.enter(element, "@", &term);
    let qualifier = cursor.optional("Qualifier");
    let (value, annotations) = value(cursor, element)?;
    Ok(Annotation {
        term,
        qualifier,
        value,
        annotations,
        position: element.position,
    })
}

/// Reads the content of an element that can have only annotations.
pub(super) fn only_annotations<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<Vec<Annotation<'a>>> {
    let mut annotations = Vec::new();
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "Annotation") => {
                if annotations.is_empty() {
                    // Most elements that have an annotation have one.
                    annotations.reserve_exact(1);
                }
                annotations.push(annotation(cursor, &child)?);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(annotations)
}

/// The meaning of an expression's element or attribute, by its name.
#[derive(Clone, Copy)]
enum Form {
    Constant(ConstantKind),
    Path(PathKind),
    Collection,
    Record,
    Operator(Operator),
}

/// The form of an expression that is kept as it is.
#[derive(Clone, Copy)]
struct Operator {
    /// The attributes that it can have, apart from those that hold a value.
    attributes: &'static [&'static str],
    /// The minimum and the maximum number of nested expressions.
    operands: (usize, usize),
    /// Whether it holds only text.
    is_text: bool,
}

/// The names of the expressions that can be written as an attribute too.
const INLINE: [(&str, Form); 17] = [
    ("String", Form::Constant(ConstantKind::String)),
    ("Bool", Form::Constant(ConstantKind::Bool)),
    ("EnumMember", Form::Constant(ConstantKind::EnumMember)),
    ("Int", Form::Constant(ConstantKind::Int)),
    ("Date", Form::Constant(ConstantKind::Date)),
    (
        "DateTimeOffset",
        Form::Constant(ConstantKind::DateTimeOffset),
    ),
    ("Decimal", Form::Constant(ConstantKind::Decimal)),
    ("Duration", Form::Constant(ConstantKind::Duration)),
    ("Binary", Form::Constant(ConstantKind::Binary)),
    ("Float", Form::Constant(ConstantKind::Float)),
    ("Guid", Form::Constant(ConstantKind::Guid)),
    ("TimeOfDay", Form::Constant(ConstantKind::TimeOfDay)),
    ("PropertyPath", Form::Path(PathKind::PropertyPath)),
    (
        "NavigationPropertyPath",
        Form::Path(PathKind::NavigationPropertyPath),
    ),
    ("AnnotationPath", Form::Path(PathKind::AnnotationPath)),
    ("ModelElementPath", Form::Path(PathKind::ModelElementPath)),
    ("Path", Form::Path(PathKind::Path)),
];

const CAST: &[&str] = &["Type", "MaxLength", "Precision", "Scale", "SRID", "Unicode"];

/// Returns the form of the element of this name; `None` if it is not an expression.
fn form(name: &str) -> Option<Form> {
    let operator = |attributes, fewest, most| {
        Form::Operator(Operator {
            attributes,
            operands: (fewest, most),
            is_text: false,
        })
    };
    Some(match name {
        "Record" => Form::Record,
        "Collection" => Form::Collection,
        "And" | "Or" | "Eq" | "Ne" | "Gt" | "Ge" | "Lt" | "Le" | "Has" | "In" | "Add" | "Sub"
        | "Mul" | "Div" | "DivBy" | "Mod" => operator(&[], 2, 2),
        "Not" | "Neg" | "UrlRef" => operator(&[], 1, 1),
        "If" => operator(&[], 2, 3),
        "Null" => operator(&[], 0, 0),
        "Apply" => operator(&["Function"], 0, usize::MAX),
        "Cast" | "IsOf" => operator(CAST, 1, 1),
        "LabeledElement" => operator(&["Name"], 1, 1),
        "LabeledElementReference" => Form::Operator(Operator {
            attributes: &[],
            operands: (0, 0),
            is_text: true,
        }),
        _ => INLINE.iter().find(|(inline, _)| *inline == name)?.1,
    })
}

/// Reads the value of an annotation or a property value, as an attribute or as a nested element, and the annotations of
/// the element.
fn value<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<(Option<Expression<'a>>, Vec<Annotation<'a>>)> {
    let mut value = inline_value(cursor, element);
    let mut annotations = Vec::new();
    while let Some(child) = cursor.child(element)? {
        let form = if child.vocabulary == Edm {
            form(child.name)
        } else {
            None
        };
        match form {
            Some(form) if value.is_none() => value = Some(expression(cursor, &child, form)?),
            Some(_) => {
                report_second_value(cursor, element, child.position);
                cursor.skip(&child)?;
            }
            None if (child.vocabulary, child.name) == (Edm, "Annotation") => {
                annotations.push(annotation(cursor, &child)?);
            }
            None => cursor.reject_element(&child, element)?,
        }
    }
    Ok((value, annotations))
}

/// The value that is written as an attribute.
fn inline_value<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Option<Expression<'a>> {
    let mut value = None;
    if cursor.attributes.is_empty() {
        return value;
    }
    for (name, form) in INLINE {
        let Some(raw) = cursor.take(name) else {
            continue;
        };
        let text = cursor.normalize(raw);
        let position = cursor.position_of(raw);
        let inline = match form {
            Form::Path(kind) => Expression::Path(kind, trim(text)),
            Form::Constant(kind) => constant(cursor, kind, text, position),
            Form::Collection | Form::Record | Form::Operator(_) => continue,
        };
        if value.is_some() {
            report_second_value(cursor, element, position);
        } else {
            value = Some(inline);
        }
    }
    if let Some(text) = cursor.optional("UrlRef") {
        if value.is_some() {
            report_second_value(cursor, element, element.position);
        } else {
            value = Some(Expression::Other(OtherExpression {
                element: Cow::Borrowed("UrlRef"),
                operands: vec![Expression::Constant(ConstantKind::String, text)],
                position: element.position,
                ..OtherExpression::default()
            }));
        }
    }
    value
}

fn report_second_value(cursor: &mut Cursor<'_>, element: &Element<'_>, position: Position) {
    cursor.report(
        position,
        format!("{} has more than one value", quote(element.name)),
        "keep one, as an attribute or as an element",
    );
}

/// An expression that is written as an element.
fn expression<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
    form: Form,
) -> Read<Expression<'a>> {
    Ok(match form {
        Form::Constant(kind) => {
            let text = cursor.text(element)?;
            constant(cursor, kind, text, element.position)
        }
        Form::Path(kind) => Expression::Path(kind, trim(cursor.text(element)?)),
        Form::Collection => Expression::Collection(collection(cursor, element)?),
        Form::Record => Expression::Record(record(cursor, element)?),
        Form::Operator(operator) => Expression::Other(other(cursor, element, operator)?),
    })
}

/// Reads a constant. Surrounding white space is significant in strings only.
fn constant<'a>(
    cursor: &mut Cursor<'_>,
    kind: ConstantKind,
    text: Text<'a>,
    position: Position,
) -> Expression<'a> {
    if kind == ConstantKind::String {
        return Expression::Constant(kind, text);
    }
    let mut text = trim(text);
    let expected = match kind {
        ConstantKind::Bool => match parse_boolean(&text.to_ascii_lowercase()) {
            Some(value) => {
                text = Cow::Borrowed(if value { "true" } else { "false" });
                None
            }
            None => Some("`true` or `false`"),
        },
        ConstantKind::Int if !is_integer(&text) => Some("an integer"),
        ConstantKind::Decimal | ConstantKind::Float if !is_decimal(&text) => Some("a number"),
        ConstantKind::Guid if !is_guid(&text) => Some("a GUID (8-4-4-4-12 hexadecimal digits)"),
        _ => None,
    };
    if let Some(expected) = expected {
        cursor.tolerate(
            position,
            format!("the constant {} is not {expected}", quote(&text)),
            &format!("write {expected}: as it is, the value is ignored"),
        );
    }
    Expression::Constant(kind, text)
}

fn collection<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Vec<Expression<'a>>> {
    let mut items = Vec::new();
    while let Some(child) = cursor.child(element)? {
        match form(child.name) {
            Some(form) if child.vocabulary == Edm => {
                items.push(expression(cursor, &child, form)?);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(items)
}

fn record<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Record<'a>> {
    let mut record = Record {
        type_name: cursor.optional("Type"),
        position: element.position,
        ..Record::default()
    };
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "PropertyValue") => {
                record.property_values.push(property_value(cursor, &child)?);
            }
            (Edm, "Annotation") => record.annotations.push(annotation(cursor, &child)?),
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(record)
}

fn property_value<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<PropertyValue<'a>> {
    let property = cursor.required(element, "Property");
    cursor.enter(element, "/", &property);
    let (value, annotations) = value(cursor, element)?;
    Ok(PropertyValue {
        property,
        value,
        annotations,
        position: element.position,
    })
}

/// An expression that is kept as it is.
fn other<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
    operator: Operator,
) -> Read<OtherExpression<'a>> {
    let mut other = OtherExpression {
        element: Cow::Borrowed(element.name),
        position: element.position,
        ..OtherExpression::default()
    };
    for name in operator.attributes {
        if let Some(text) = cursor.optional(name) {
            other.attributes.push((Cow::Borrowed(*name), text));
        }
    }
    if element.name == "LabeledElement" {
        if other.attributes.is_empty() {
            cursor.required(element, "Name");
        }
        other.operands.extend(inline_value(cursor, element));
    }
    if operator.is_text {
        let text = trim(cursor.text(element)?);
        if is_blank(&text) {
            cursor.report(
                element.position,
                format!("{} names nothing", quote(element.name)),
                "write the qualified name of a labeled element inside",
            );
        }
        other.text = Some(text);
        return Ok(other);
    }
    while let Some(child) = cursor.child(element)? {
        let form = if child.vocabulary == Edm {
            form(child.name)
        } else {
            None
        };
        match form {
            Some(form) => other.operands.push(expression(cursor, &child, form)?),
            None if (child.vocabulary, child.name) == (Edm, "Annotation") => {
                other.annotations.push(annotation(cursor, &child)?);
            }
            None => cursor.reject_element(&child, element)?,
        }
    }
    let (fewest, most) = operator.operands;
    let count = other.operands.len();
    if count < fewest || count > most {
        let expected = if fewest == most {
            fewest.to_string()
        } else {
            format!("{fewest} to {most}")
        };
        cursor.report(
            element.position,
            format!(
                "{} has {count} operands; it takes {expected}",
                quote(element.name)
            ),
            "add the operands that are missing, or remove those that are too many",
        );
    }
    Ok(other)
}

/// Removes leading and trailing white space.
fn trim(text: Text<'_>) -> Text<'_> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => match text.trim() {
            trimmed if trimmed.len() == text.len() => Cow::Owned(text),
            trimmed => Cow::Owned(trimmed.to_owned()),
        },
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether the text is a number in the form of `Edm.Decimal` and `Edm.Double`.
fn is_decimal(text: &str) -> bool {
    if matches!(text, "INF" | "-INF" | "NaN") {
        return true;
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let unsigned = mantissa.strip_prefix(['-', '+']).unwrap_or(mantissa);
    let digits = unsigned.replacen('.', "", 1);
    exponent.is_none_or(is_integer)
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_guid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths = parts.iter().map(|part| part.len());
    lengths.eq([8, 4, 4, 4, 12])
        && parts
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
