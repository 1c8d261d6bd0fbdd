//! What a method takes, gives and does.

use std::collections::BTreeSet;

use super::super::ast;
use super::super::error::EmitError;
use super::super::types::{ItemType, ValueRustType, enum_type, structured_type, value_name};
use super::builder_of;
use super::code::quoted;
use crate::api::{
    Api, Operation, Parameter, PrimitiveType, StructuredTypeId, TypeReference, ValueType,
};
use crate::api::{Builder, BuilderId, Method, MethodCall};
use crate::csdl::OperationKind;

/// The names that a builder's file uses.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// From `odata_runtime::emitted`.
    pub(super) requests: BTreeSet<&'static str>,
    pub(super) patch: bool,
    pub(super) models: bool,
    pub(super) builders: bool,
}

/// A method without its name.
#[derive(Debug, Default)]
pub(super) struct Signature {
    /// `name: type`, each.
    pub(super) arguments: Vec<String>,
    pub(super) returned: String,
    /// The one expression that it consists of.
    pub(super) body: String,
}

impl Signature {
    /// The signature of a method, every name in it an identifier.
    pub(super) fn of(
        api: &Api,
        builder: &Builder,
        method: &Method,
        uses: &mut Uses,
    ) -> Result<Self, EmitError> {
        ast::ident(&method.rust)?;
        let entity = builder.entity_type;
        let mut writer = Writer {
            api,
            uses,
            signature: Self::default(),
        };
        match &method.call {
            MethodCall::List => writer.read(entity, "List", "list")?,
            MethodCall::Get => writer.read(entity, "Get", "get")?,
            MethodCall::Count => {
                let owner = writer.owner(entity)?;
                writer.request("Count", &owner, "count()");
            }
            MethodCall::Delete => writer.request("Call", "()", "delete()"),
            MethodCall::Create => {
                let model = writer.value(entity)?;
                writer.argument("body", &format!("&{model}"))?;
                writer.request("Call", &model, "create(body)");
            }
            MethodCall::Update => {
                let owner = writer.owner(entity)?;
                writer.uses.patch = true;
                writer.argument("patch", &format!("impl Into<Patch<{owner}>>"))?;
                let model = writer.value(entity)?;
                writer.request("Call", &model, "update(patch.into())");
            }
            MethodCall::Key { arguments, builder } => {
                let mut keys = String::new();
                for name in arguments {
                    writer.argument(name, "&str")?;
                    keys.push_str(&format!(".key({name})"));
                }
                writer.lead(*builder, &keys)?;
            }
            MethodCall::Navigation { segment, builder } | MethodCall::Cast { segment, builder } => {
                writer.lead(*builder, &format!(".child({})", quoted(segment)))?;
            }
            MethodCall::Operation { operation, segment } => {
                let missing = EmitError::Missing("operation", *operation);
                let operation = api.operations.get(*operation).ok_or(missing)?;
                match operation.kind {
                    OperationKind::Action => writer.action(operation, segment)?,
                    OperationKind::Function => writer.function(operation, segment)?,
                }
            }
        }
        Ok(writer.signature)
    }

    /// The method in the listing of the surface: `name(types) -> type`.
    pub(super) fn listed(&self, name: &str) -> String {
        let types: Vec<_> = self
            .arguments
            .iter()
            .map(|argument| argument.split_once(": ").map_or("", |(_, listed)| listed))
            .collect();
        format!("{name}({}) -> {}", types.join(", "), self.returned)
    }
}

struct Writer<'a, 'u> {
    api: &'a Api,
    uses: &'u mut Uses,
    signature: Signature,
}

impl Writer<'_, '_> {
    fn argument(&mut self, name: &str, written: &str) -> Result<(), EmitError> {
        ast::ident(name)?;
        self.signature.arguments.push(format!("{name}: {written}"));
        Ok(())
    }

    /// Gives a `request` of `value`, which is `call` on the resource.
    fn request(&mut self, request: &'static str, value: &str, call: &str) {
        self.uses.requests.insert(request);
        self.signature.returned = format!("{request}<{value}>");
        self.signature.body = format!("self.0.{call}");
    }

    /// Gives a `request` that reads entities.
    fn read(
        &mut self,
        entity: StructuredTypeId,
        request: &'static str,
        call: &str,
    ) -> Result<(), EmitError> {
        let read = self.read_type(entity)?;
        self.request(request, &read, &format!("{call}()"));
        Ok(())
    }

    /// Leads to another builder.
    fn lead(&mut self, builder: BuilderId, way: &str) -> Result<(), EmitError> {
        let rust = &builder_of(self.api, builder)?.rust;
        ast::ident(rust)?;
        self.uses.builders = true;
        self.signature.returned = format!("requests::{rust}");
        self.signature.body = format!("requests::{rust}(self.0{way})");
        Ok(())
    }

    /// A type among the models.
    fn model(&mut self, name: &str) -> Result<String, EmitError> {
        ast::ident(name)?;
        self.uses.models = true;
        Ok(format!("models::{name}"))
    }

    /// The type that values of an entity or complex type have.
    fn value(&mut self, id: StructuredTypeId) -> Result<String, EmitError> {
        self.model(value_name(structured_type(self.api, id)?))
    }

    /// The type that has the property handles.
    fn owner(&mut self, id: StructuredTypeId) -> Result<String, EmitError> {
        self.model(&structured_type(self.api, id)?.name.rust)
    }

    /// The type that is read, and the one that has the handles where that is another.
    fn read_type(&mut self, id: StructuredTypeId) -> Result<String, EmitError> {
        let (value, owner) = (self.value(id)?, self.owner(id)?);
        Ok(if value == owner {
            value
        } else {
            format!("{value}, {owner}")
        })
    }

    fn action(&mut self, operation: &Operation, segment: &str) -> Result<(), EmitError> {
        let is_list = returns_collection(operation);
        let post = match operation.parameters_type {
            Some(parameters) => {
                let parameters = self.owner(parameters)?;
                self.argument("parameters", &format!("&{parameters}"))?;
                if is_list {
                    "post_list(parameters)"
                } else {
                    "post(parameters)"
                }
            }
            None if is_list => "post_empty_list()",
            None => "post_empty()",
        };
        let call = format!("child({}).{post}", quoted(segment));
        self.result(operation, "Call", &call)
    }

    fn function(&mut self, operation: &Operation, segment: &str) -> Result<(), EmitError> {
        let mut literals = Vec::with_capacity(operation.parameters.len());
        for parameter in &operation.parameters {
            let literal = self.parameter(parameter)?;
            literals.push(format!("({}, {literal})", quoted(&parameter.name)));
        }
        let get = if returns_collection(operation) {
            "list"
        } else {
            "get"
        };
        let call = format!(
            "function({}, &[{}]).{get}()",
            quoted(segment),
            literals.join(", ")
        );
        self.result(operation, "Get", &call)
    }

    /// Gives what an operation answers with; `single` is the request for one value.
    fn result(
        &mut self,
        operation: &Operation,
        single: &'static str,
        call: &str,
    ) -> Result<(), EmitError> {
        let Some(reference) = &operation.return_type else {
            self.request(single, "()", call);
            return Ok(());
        };
        let request = if reference.is_collection {
            "List"
        } else {
            single
        };
        let value = match reference.value {
            ValueType::Structured(id) if request == "Call" => self.value(id)?,
            ValueType::Structured(id) => self.read_type(id)?,
            ValueType::Enum(_) | ValueType::Primitive(_) => {
                let scalar = self.scalar(reference)?;
                if reference.is_collection {
                    scalar
                } else {
                    self.uses.requests.insert("Value");
                    format!("Value<{scalar}>")
                }
            }
        };
        self.request(request, &value, call);
        Ok(())
    }

    /// The Rust type of a primitive or enumeration value.
    fn scalar(&mut self, reference: &TypeReference) -> Result<String, EmitError> {
        Ok(match ValueRustType::of(self.api, reference)?.item {
            ItemType::Language(name) => name.to_owned(),
            ItemType::Known(known) if known.is_in_prelude => known.name.to_owned(),
            // In full: a name from elsewhere could be that of a request.
            ItemType::Known(known) => format!("{}::{}", known.module.join("::"), known.name),
            ItemType::Emitted(name) => self.model(name)?,
        })
    }

    /// Takes a function's parameter: text and enumerations borrowed, other primitive values as they
    /// are, whatever else as a literal. Gives the expression that makes a literal of it.
    fn parameter(&mut self, parameter: &Parameter) -> Result<String, EmitError> {
        let name = &parameter.rust;
        let reference = &parameter.type_reference;
        if is_literal(reference) {
            self.argument(name, "impl Into<odata_runtime::emitted::Literal>")?;
            return Ok(format!("{name}.into()"));
        }
        let is_optional = reference.is_nullable || parameter.is_optional;
        let (written, is_borrowed) = match reference.value {
            ValueType::Primitive(PrimitiveType::String) => ("&str".to_owned(), true),
            ValueType::Enum(id) => {
                let model = self.model(&enum_type(self.api, id)?.name.rust)?;
                (format!("&{model}"), true)
            }
            _ => (self.scalar(reference)?, false),
        };
        if is_optional {
            self.argument(name, &format!("Option<{written}>"))?;
        } else {
            self.argument(name, &written)?;
        }
        Ok(match (is_borrowed, is_optional) {
            (true, _) => format!("{name}.into()"),
            (false, true) => format!("{name}.as_ref().into()"),
            (false, false) => format!("(&{name}).into()"),
        })
    }
}

fn returns_collection(operation: &Operation) -> bool {
    operation
        .return_type
        .as_ref()
        .is_some_and(|returned| returned.is_collection)
}

/// Whether a function's parameter of the type is given as a literal: there is no Rust type whose
/// values can stand in an address.
pub(in crate::emit) fn is_literal(reference: &TypeReference) -> bool {
    let is_plain = match reference.value {
        ValueType::Primitive(primitive) => !matches!(
            primitive,
            PrimitiveType::Spatial | PrimitiveType::Untyped | PrimitiveType::Stream
        ),
        ValueType::Enum(_) => true,
        ValueType::Structured(_) => false,
    };
    reference.is_collection || !is_plain
}
