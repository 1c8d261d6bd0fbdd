//! The arguments, the result and the body of a method, as code.

use super::super::error::missing;
use super::super::imports::Scope;
use super::super::text::string_literal;
use super::super::types::{builder_of, operation_of};
use crate::api::{
    Answer, Api, Builder, BuilderId, Key, Method, MethodCall, Operation, Parameter, Payload,
    Request, RustType, Signature, TypeReference, ValueType,
};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

/// A method without its name.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) signature: Signature,
    /// The only expression of the body.
    pub(super) body: String,
}

impl Code {
    /// Returns the code of a method.
    pub(super) fn of(
        api: &Api,
        builder: &Builder,
        method: &Method,
        scope: &mut Scope<'_>,
    ) -> Result<Self, Diagnostic> {
        let signature = api.signature(builder, method);
        let signature =
            signature.ok_or_else(|| missing("type for a builder", builder.entity_type.0))?;
        let body = match &method.call {
            MethodCall::Request(kind) => request(kind.row(), None, ""),
            MethodCall::Property {
                kind,
                property,
                segment,
            } => {
                let property = api.property(builder.entity_type, *property);
                let property = property.ok_or_else(|| missing("property", 0))?;
                let reference = &property.type_reference;
                if reference.is_collection && kind.row().answer == Answer::Value {
                    format!("self.0{}.list()", child(segment))
                } else {
                    request(kind.row(), Some(segment), property_value(reference))
                }
            }
            MethodCall::Key { key, builder: to } => lead(api, builder, *to, &by(key))?,
            MethodCall::Navigation {
                segment,
                builder: to,
                ..
            }
            | MethodCall::Cast {
                segment,
                builder: to,
            } => lead(api, builder, *to, &child(segment))?,
            MethodCall::Operation {
                kind,
                operation,
                segment,
            } => call(
                operation_of(api, *operation)?,
                segment,
                kind.row(),
                "self.0",
                scope,
            ),
            MethodCall::Function {
                operation,
                segment,
                builder: to,
            } => {
                let way = result(operation_of(api, *operation)?, segment, scope);
                lead(api, builder, *to, &way)?
            }
        };
        let code = Self { signature, body };
        if matches!(
            method.call,
            MethodCall::Key { .. }
                | MethodCall::Navigation { .. }
                | MethodCall::Function { .. }
                | MethodCall::Cast { .. }
        ) && !code.leads_to(&builder.rust)
        {
            scope.import("super::super::requests");
        }
        Ok(code)
    }

    /// Returns the code of a method that calls an import.
    pub(super) fn of_import(
        api: &Api,
        method: &Method,
        scope: &mut Scope<'_>,
    ) -> Result<Self, Diagnostic> {
        let signature = api.operation_signature(method);
        let signature = signature.ok_or_else(|| missing("operation of an import", 0))?;
        let service = r#"self.0.resource(&routes::VERSION, "")"#;
        let body = match &method.call {
            MethodCall::Operation {
                kind,
                operation,
                segment,
            } => call(
                operation_of(api, *operation)?,
                segment,
                kind.row(),
                service,
                scope,
            ),
            MethodCall::Function {
                operation,
                segment,
                builder,
            } => {
                let way = result(operation_of(api, *operation)?, segment, scope);
                let rust = &builder_of(api, *builder)?.rust;
                format!("{rust}({service}{way})")
            }
            _ => return Err(missing("operation of an import", 0)),
        };
        Ok(Self { signature, body })
    }

    /// Returns whether the result is the builder of this name. In its own file it is called `Self`.
    pub(super) fn leads_to(&self, builder: &RustName) -> bool {
        matches!(&self.signature.returned, RustType::Builder(returned) if returned == builder)
    }
}

/// Returns the code of a method from a builder to another one by `way`, which is called on the resource.
fn lead(api: &Api, from: &Builder, to: BuilderId, way: &str) -> Result<String, Diagnostic> {
    let rust = &builder_of(api, to)?.rust;
    Ok(if *rust == from.rust {
        format!("Self(self.0{way})")
    } else {
        format!("requests::{rust}(self.0{way})")
    })
}

/// Returns the call for what a segment leads to.
fn child(segment: &str) -> String {
    format!(".child({})", string_literal(segment))
}

/// Returns the calls for an item by its key.
fn by(key: &Key) -> String {
    let parts = key.parts.iter();
    if key.is_segments {
        let segments = parts.map(|part| {
            let rust = &part.rust;
            if part.value.is_text() {
                format!(".key({rust})")
            } else {
                format!(".key(&{rust}.to_string())")
            }
        });
        return segments.collect();
    }
    if key.is_named() {
        let named = parts.map(|part| {
            let (name, rust) = (string_literal(&part.name), &part.rust);
            if is_borrowed(&part.value) {
                format!("({name}, {rust}.into())")
            } else {
                format!("({name}, (&{rust}).into())")
            }
        });
        return format!(".by_keys(&[{}])", listed(named));
    }
    let literals = parts.map(|part| {
        let borrow = if is_borrowed(&part.value) { "" } else { "&" };
        format!(".by_key({borrow}{})", part.rust)
    });
    literals.collect()
}

/// Returns expressions with commas between them.
fn listed(expressions: impl Iterator<Item = String>) -> String {
    let expressions: Vec<String> = expressions.collect();
    expressions.join(", ")
}

/// Returns whether a value in an address is borrowed.
fn is_borrowed(value: &ValueType) -> bool {
    value.is_text() || matches!(value, ValueType::Enum(_))
}

/// A request to the resource itself, or to a property, whose value is given so.
fn request(row: &Request, segment: Option<&String>, value: &str) -> String {
    let given = match row.payload {
        Payload::Entity => "body",
        Payload::Patch => "patch.into()",
        Payload::Bytes => "content_type, content",
        Payload::Reference => "to",
        Payload::Value => value,
        Payload::Nothing | Payload::Parameters => "",
    };
    // The bytes of an entity have a separate segment; other calls of the runtime add theirs.
    let is_media = row.payload == Payload::Bytes || row.answer == Answer::Bytes;
    let own = row.suffix.strip_prefix('/').filter(|_| is_media);
    let segment = segment.map(String::as_str).or(own);
    let child = segment.map_or_else(String::new, child);
    format!("self.0{child}.{}({given})", row.runtime)
}

/// The value of a property, borrowed as the type that it is.
fn property_value(reference: &TypeReference) -> &'static str {
    if reference.is_collection {
        "&value.to_vec()"
    } else if reference.is_text() {
        "&value.to_owned()"
    } else if is_borrowed(&reference.value) || reference.is_structured() {
        "value"
    } else {
        "&value"
    }
}

/// Returns the expression of a call of an operation.
fn call(
    operation: &Operation,
    segment: &str,
    row: &Request,
    resource: &str,
    scope: &mut Scope<'_>,
) -> String {
    let returned = operation.return_type.as_ref();
    let is_list = returned.is_some_and(|returned| returned.is_collection);
    let is_stream = returned.is_some_and(TypeReference::is_stream);
    if row.http != "POST" {
        let call = match (is_list, is_stream) {
            (true, _) => "list",
            (false, true) => "get_media",
            (false, false) => row.runtime,
        };
        let result = result(operation, segment, scope);
        return format!("{resource}{result}.{call}()");
    }
    let (empty, given) = match operation.parameters_type {
        Some(_) => ("", "parameters"),
        None => ("_empty", ""),
    };
    let answer = match (is_list, is_stream) {
        (true, _) => "_list",
        (false, true) => "_media",
        (false, false) => "",
    };
    let (child, call) = (child(segment), row.runtime);
    format!("{resource}{child}.{call}{empty}{answer}({given})")
}

/// Returns the calls for the result of a function.
fn result(operation: &Operation, segment: &str, scope: &mut Scope<'_>) -> String {
    let is_plain =
        |parameter: &Parameter| !parameter.is_optional && !parameter.type_reference.is_json();
    let segment = string_literal(segment);
    let parameters = operation.parameters.iter();
    if parameters.clone().all(is_plain) {
        let literals = parameters.map(|parameter| {
            let name = string_literal(&parameter.name);
            format!("({name}, {})", literal(parameter))
        });
        return format!(".function({segment}, &[{}])", listed(literals));
    }
    scope.known("Parameter");
    let values = parameters.map(|parameter| {
        let name = string_literal(&parameter.name);
        format!("({name}, {})", parameter_value(parameter))
    });
    format!(".function_with({segment}, &[{}])", listed(values))
}

/// Returns the expression that converts an argument of a function to a parameter.
fn parameter_value(parameter: &Parameter) -> String {
    let name = &parameter.rust;
    let reference = &parameter.type_reference;
    let write = |value: &str| {
        if reference.is_collection && !reference.is_written_by_caller() {
            format!("Parameter::json(&{value}.to_vec())")
        } else if reference.is_json() {
            format!("Parameter::json({value})")
        } else if is_borrowed(&reference.value) || reference.is_written_by_caller() {
            format!("Parameter::literal({value})")
        } else {
            format!("Parameter::literal(&{value})")
        }
    };
    let written = write("value");
    let is_nullable =
        reference.is_nullable && !reference.is_collection && !reference.is_written_by_caller();
    match (parameter.is_optional, is_nullable) {
        (true, _) => format!("Parameter::optional({name}, |value| {written})"),
        (false, true) => format!("Parameter::nullable({name}, |value| {written})"),
        (false, false) => write(name.as_str()),
    }
}

/// Returns the expression that converts an argument of a function to a literal.
fn literal(parameter: &Parameter) -> String {
    let name = &parameter.rust;
    let reference = &parameter.type_reference;
    if reference.is_written_by_caller() {
        return format!("{name}.into()");
    }
    match (is_borrowed(&reference.value), reference.is_nullable) {
        (true, _) => format!("{name}.into()"),
        (false, true) => format!("{name}.as_ref().into()"),
        (false, false) => format!("(&{name}).into()"),
    }
}
