//! Annotations and their expressions: constants and paths as attributes if possible.

use super::xml::{Xml, sorted};
use crate::csdl::expression::{
    Annotation, ConstantKind, Expression, OtherExpression, PathKind, Record,
};

/// Annotations by term and qualifier.
pub(super) fn write_annotations(xml: &mut Xml, annotations: &[Annotation<'_>]) {
    let sorted = sorted(annotations, |annotation| {
        (&annotation.term, &annotation.qualifier)
    });
    for annotation in sorted {
        xml.start("Annotation");
        xml.attribute("Term", &annotation.term);
        xml.optional("Qualifier", annotation.qualifier.as_ref());
        write_value(xml, annotation.value.as_ref());
        write_annotations(xml, &annotation.annotations);
        xml.end();
    }
}

/// The value of an annotation or a property value, whose start tag is still open.
fn write_value(xml: &mut Xml, value: Option<&Expression<'_>>) {
    match value {
        Some(Expression::Constant(kind, text)) => xml.attribute(constant_name(*kind), text),
        Some(Expression::Path(kind, text)) => xml.attribute(path_name(*kind), text),
        Some(expression) => write_expression(xml, expression),
        None => {}
    }
}

fn write_expression(xml: &mut Xml, expression: &Expression<'_>) {
    match expression {
        Expression::Constant(kind, text) => xml.text_element(constant_name(*kind), text),
        Expression::Path(kind, text) => xml.text_element(path_name(*kind), text),
        Expression::Collection(items) => {
            xml.start("Collection");
            for item in items {
                write_expression(xml, item);
            }
            xml.end();
        }
        Expression::Record(record) => write_record(xml, record),
        Expression::Other(other) => write_other(xml, other),
    }
}

fn write_record(xml: &mut Xml, record: &Record<'_>) {
    xml.start("Record");
    xml.optional("Type", record.type_name.as_ref());
    for property_value in &record.property_values {
        xml.start("PropertyValue");
        xml.attribute("Property", &property_value.property);
        write_value(xml, property_value.value.as_ref());
        write_annotations(xml, &property_value.annotations);
        xml.end();
    }
    write_annotations(xml, &record.annotations);
    xml.end();
}

fn write_other(xml: &mut Xml, other: &OtherExpression<'_>) {
    if let Some(text) = &other.text {
        xml.text_element(&other.element, text);
        return;
    }
    xml.start(&other.element);
    for (name, value) in &other.attributes {
        xml.attribute(name, value);
    }
    for operand in &other.operands {
        write_expression(xml, operand);
    }
    write_annotations(xml, &other.annotations);
    xml.end();
}

fn constant_name(kind: ConstantKind) -> &'static str {
    match kind {
        ConstantKind::Binary => "Binary",
        ConstantKind::Bool => "Bool",
        ConstantKind::Date => "Date",
        ConstantKind::DateTimeOffset => "DateTimeOffset",
        ConstantKind::Decimal => "Decimal",
        ConstantKind::Duration => "Duration",
        ConstantKind::EnumMember => "EnumMember",
        ConstantKind::Float => "Float",
        ConstantKind::Guid => "Guid",
        ConstantKind::Int => "Int",
        ConstantKind::String => "String",
        ConstantKind::TimeOfDay => "TimeOfDay",
    }
}

fn path_name(kind: PathKind) -> &'static str {
    match kind {
        PathKind::AnnotationPath => "AnnotationPath",
        PathKind::ModelElementPath => "ModelElementPath",
        PathKind::NavigationPropertyPath => "NavigationPropertyPath",
        PathKind::PropertyPath => "PropertyPath",
        PathKind::Path => "Path",
    }
}
