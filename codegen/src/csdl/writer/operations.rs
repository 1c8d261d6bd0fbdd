//! `Action` and `Function`.

use super::expressions::write_annotations;
use super::types::write_facets;
use super::xml::Xml;
use crate::csdl::document::{Operation, OperationKind};

/// What operations are sorted by: kind, name, the type that they bind to (none first), parameters.
pub(super) fn order<'d>(
    operation: &'d Operation<'_>,
) -> (
    OperationKind,
    &'d str,
    Option<&'d str>,
    Vec<(&'d str, &'d str)>,
) {
    let mut parameters = operation
        .parameters
        .iter()
        .map(|parameter| (&*parameter.name, &*parameter.type_name));
    let binding_type = operation
        .is_bound
        .then(|| parameters.next())
        .flatten()
        .map(|(_, type_name)| type_name);
    (
        operation.kind,
        &operation.name,
        binding_type,
        parameters.collect(),
    )
}

pub(super) fn write_operation(xml: &mut Xml, operation: &Operation<'_>) {
    xml.start(match operation.kind {
        OperationKind::Action => "Action",
        OperationKind::Function => "Function",
    });
    xml.attribute("Name", &operation.name);
    xml.flag("IsBound", operation.is_bound);
    xml.flag("IsComposable", operation.is_composable);
    xml.optional("EntitySetPath", operation.entity_set_path.as_ref());
    for parameter in &operation.parameters {
        xml.start("Parameter");
        xml.attribute("Name", &parameter.name);
        xml.attribute("Type", &parameter.type_name);
        write_facets(xml, &parameter.facets);
        write_annotations(xml, &parameter.annotations);
        xml.end();
    }
    if let Some(return_type) = &operation.return_type {
        xml.start("ReturnType");
        xml.attribute("Type", &return_type.type_name);
        write_facets(xml, &return_type.facets);
        write_annotations(xml, &return_type.annotations);
        xml.end();
    }
    write_annotations(xml, &operation.annotations);
    xml.end();
}
