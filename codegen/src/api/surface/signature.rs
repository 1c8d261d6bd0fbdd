//! The signatures of builder methods.

use std::fmt;

use crate::api::requests::{Answer, Payload, Request};
use crate::api::resources::{Builder, BuilderId, Method, MethodCall};
use crate::api::rust_type::RustType;
use crate::api::types::{
    Operation, Parameter, Property, StructuredTypeId, TypeReference, ValueType,
};
use crate::api::version::Api;
use crate::csdl::OperationKind;
use crate::naming::RustName;

/// A method without its name.
///
/// Its [`Display`](fmt::Display) form is the part after the name in the listing: `(&str) -> requests::SiteItem`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The arguments other than `&self`.
    pub arguments: Vec<SignatureArgument>,
    /// The return type.
    pub returned: RustType,
}

/// An argument of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureArgument {
    /// The name.
    pub name: RustName,
    /// The type.
    pub rust_type: RustType,
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        for (index, argument) in self.arguments.iter().enumerate() {
            let before = if index == 0 { "" } else { ", " };
            write!(f, "{before}{}", argument.rust_type)?;
        }
        write!(f, ") -> {}", self.returned)
    }
}

impl Api {
    /// The property of a type at an index.
    pub fn property(&self, owner: StructuredTypeId, index: usize) -> Option<&Property> {
        let owner = self.structured_types.get(owner.0)?;
        owner.properties.get(index)
    }

    /// Returns the signature of a method of a builder. `None` if the API lacks an element that it names.
    pub fn signature(&self, builder: &Builder, method: &Method) -> Option<Signature> {
        match &method.call {
            MethodCall::Request(kind) => request(self, builder.entity_type, kind.row()),
            MethodCall::Property { kind, property, .. } => {
                let owner = builder.entity_type;
                let property = self.property(owner, *property)?;
                of_property(self, owner, &property.type_reference, kind.row())
            }
            MethodCall::Key { key, builder } => {
                let arguments = key
                    .parts
                    .iter()
                    .map(|part| Some(argument(part.rust.clone(), given(self, &part.value)?)));
                Some(Signature {
                    arguments: arguments.collect::<Option<_>>()?,
                    returned: leads_to(self, *builder)?,
                })
            }
            MethodCall::Navigation { builder, .. } | MethodCall::Cast { builder, .. } => {
                Some(Signature {
                    arguments: Vec::new(),
                    returned: leads_to(self, *builder)?,
                })
            }
            MethodCall::Function { .. } | MethodCall::Operation { .. } => {
                self.operation_signature(method)
            }
        }
    }

    /// Returns the signature of a method that calls an operation or leads to its result: of an import, or of a bound
    /// operation.
    pub fn operation_signature(&self, method: &Method) -> Option<Signature> {
        match &method.call {
            MethodCall::Function {
                operation, builder, ..
            } => Some(Signature {
                arguments: given_parameters(self, self.operations.get(*operation)?)?,
                returned: leads_to(self, *builder)?,
            }),
            MethodCall::Operation {
                kind, operation, ..
            } => of_operation(self, self.operations.get(*operation)?, kind.row()),
            _ => None,
        }
    }
}

/// Returns the arguments of a function.
fn given_parameters(api: &Api, operation: &Operation) -> Option<Vec<SignatureArgument>> {
    let parameters = operation.parameters.iter();
    let arguments = parameters.map(|parameter| {
        Some(argument(
            parameter.rust.clone(),
            parameter_type(api, parameter)?,
        ))
    });
    arguments.collect()
}

fn argument(name: RustName, rust_type: RustType) -> SignatureArgument {
    SignatureArgument { name, rust_type }
}

fn leads_to(api: &Api, builder: BuilderId) -> Option<RustType> {
    let builder = api.resources.builders.get(builder.0)?;
    Some(RustType::Builder(builder.rust.clone()))
}

/// Returns the signature of a request to the resource itself.
fn request(api: &Api, entity: StructuredTypeId, row: &Request) -> Option<Signature> {
    let value = api.structured_value_type(entity)?;
    let owner = api.struct_type(entity)?;
    let arguments = match row.payload {
        Payload::Entity => vec![argument(RustName::of("body"), value.clone().borrowed())],
        Payload::Patch => {
            let patch = owner.clone().within("Patch").convertible();
            vec![argument(RustName::of("patch"), patch)]
        }
        Payload::Bytes => vec![
            argument(
                RustName::of("content_type"),
                RustType::known("str").borrowed(),
            ),
            argument(
                RustName::of("content"),
                RustType::known("Content").convertible(),
            ),
        ],
        Payload::Reference => vec![argument(
            RustName::of("to"),
            RustType::known("Reference").convertible(),
        )],
        Payload::Nothing | Payload::Parameters | Payload::Value => Vec::new(),
    };
    let returned = match row.answer {
        Answer::Pages => reads(api, "List", entity)?,
        Answer::Entity => reads(api, "Get", entity)?,
        Answer::Changed => value.within("Call"),
        Answer::Number => owner.within("Count"),
        Answer::Bytes => RustType::known("GetMedia"),
        Answer::References => RustType::known("ListReferences"),
        Answer::Reference => RustType::known("GetReference"),
        Answer::Nothing | Answer::Returned | Answer::Value | Answer::Text => nothing("Call"),
    };
    Some(Signature {
        arguments,
        returned,
    })
}

/// A request to a property.
fn of_property(
    api: &Api,
    owner: StructuredTypeId,
    reference: &TypeReference,
    row: &Request,
) -> Option<Signature> {
    let Signature {
        mut arguments,
        mut returned,
    } = request(api, owner, row)?;
    if row.payload == Payload::Value {
        arguments.push(argument(RustName::of("value"), taken_type(api, reference)?));
    }
    match row.answer {
        Answer::Value => returned = read_type(api, reference, "Get")?,
        Answer::Text => returned = api.item_type(reference)?.within("Raw").within("Get"),
        _ => {}
    }
    Some(Signature {
        arguments,
        returned,
    })
}

/// Returns the signature of a call of an operation.
fn of_operation(api: &Api, operation: &Operation, row: &Request) -> Option<Signature> {
    if row.http != "POST" {
        return Some(Signature {
            arguments: given_parameters(api, operation)?,
            returned: returned(api, operation, "Get")?,
        });
    }
    let arguments = match operation.parameters_type {
        Some(parameters) => {
            let parameters = api.struct_type(parameters)?.borrowed();
            vec![argument(RustName::of("parameters"), parameters)]
        }
        None => Vec::new(),
    };
    Some(Signature {
        arguments,
        returned: returned(api, operation, "Call")?,
    })
}

fn nothing(request: &'static str) -> RustType {
    RustType::known("()").within(request)
}

/// Returns the type of a request that reads values of a type, with the type that has the handles if that is another
/// one.
fn reads(api: &Api, request: &'static str, id: StructuredTypeId) -> Option<RustType> {
    let (value, owner) = (api.structured_value_type(id)?, api.struct_type(id)?);
    Some(if value == owner {
        value.within(request)
    } else {
        RustType::Known(request, vec![value, owner])
    })
}

/// Returns the type of the request that returns an operation's result; `single` is the one for a single value.
fn returned(api: &Api, operation: &Operation, single: &'static str) -> Option<RustType> {
    match &operation.return_type {
        Some(reference) if reference.is_stream() => Some(RustType::known(match operation.kind {
            OperationKind::Action => "CallMedia",
            OperationKind::Function => "GetMedia",
        })),
        Some(reference) => read_type(api, reference, single),
        None => Some(nothing(single)),
    }
}

/// The request that gives a value of a type; `single` is that for one value.
fn read_type(api: &Api, reference: &TypeReference, single: &'static str) -> Option<RustType> {
    match (&reference.value, reference.is_collection) {
        (ValueType::Structured(id), true) => reads(api, "List", *id),
        (ValueType::Structured(id), false) if single == "Call" => {
            Some(api.structured_value_type(*id)?.within(single))
        }
        (ValueType::Structured(id), false) => reads(api, single, *id),
        (_, true) => Some(api.item_type(reference)?.within("List")),
        (_, false) => Some(api.item_type(reference)?.within("Value").within(single)),
    }
}

/// Returns the argument type of a value in an address: text and enumerations are borrowed, other primitive values are
/// passed by value.
fn given(api: &Api, value: &ValueType) -> Option<RustType> {
    Some(match value {
        ValueType::Primitive(_) if value.is_text() => RustType::known("str").borrowed(),
        ValueType::Enum(_) => api.single_type(value)?.borrowed(),
        _ => api.single_type(value)?,
    })
}

/// How a value is taken: structured ones and collections borrowed, others as what stands in an address.
fn taken_type(api: &Api, reference: &TypeReference) -> Option<RustType> {
    if reference.is_collection {
        let item = api.single_type(&reference.value)?;
        return Some(RustType::Slice(Box::new(item)).borrowed());
    }
    match reference.value {
        ValueType::Structured(_) => Some(api.single_type(&reference.value)?.borrowed()),
        _ => given(api, &reference.value),
    }
}

/// Returns the argument type of a function's parameter: like a value in an address, structured values and collections
/// borrowed, and as a literal if no Rust type represents the value.
fn parameter_type(api: &Api, parameter: &Parameter) -> Option<RustType> {
    let reference: &TypeReference = &parameter.type_reference;
    if reference.is_written_by_caller() {
        let literal = RustType::known("Literal");
        return Some(if parameter.is_optional {
            literal.within("Optional")
        } else {
            literal.convertible()
        });
    }
    let taken = taken_type(api, reference)?;
    Some(if parameter.is_optional {
        taken.within("Optional")
    } else if reference.is_nullable && !reference.is_collection {
        taken.within("Option")
    } else {
        taken
    })
}
