//! The Rust of an API in words: the type of a value, the call of a route.

use super::resources::{Argument, Route};
use super::types::{StructuredType, TypeReference, ValueType};
use super::version::Api;
use crate::naming::RustName;
use crate::primitive::PRIMITIVES;

impl StructuredType {
    /// The Rust type of a value whose declared type is this one: the enum over it and the types
    /// derived from it, where there are any.
    pub fn value_type(&self) -> &RustName {
        match &self.polymorphic {
            Some(polymorphic) => &polymorphic.rust,
            None => &self.name.rust,
        }
    }
}

impl Api {
    /// The Rust type of a value or a collection: `T` or `Vec<T>`. `None` where the API does not have
    /// the type.
    pub fn rust_type(&self, reference: &TypeReference) -> Option<String> {
        let of_models = |name: &RustName| {
            // A primitive type can have a Rust type of that name too.
            if PRIMITIVES.iter().any(|row| *name == row.rust) {
                format!("models::{name}")
            } else {
                name.to_string()
            }
        };
        let item = match reference.value {
            ValueType::Primitive(primitive) => primitive.row().rust.to_owned(),
            ValueType::Enum(id) => of_models(&self.enum_types.get(id.0)?.name.rust),
            ValueType::Structured(id) => of_models(self.structured_types.get(id.0)?.value_type()),
        };
        Some(if reference.is_collection {
            format!("Vec<{item}>")
        } else {
            item
        })
    }

    /// The call of a route without what it starts from: `.enable(&body)`.
    pub fn call(&self, route: &Route) -> String {
        let mut call = String::new();
        for step in &route.call {
            let arguments = step
                .arguments
                .iter()
                .map(|argument| self.argument(argument));
            let arguments: Vec<&str> = arguments.collect();
            call.push_str(&format!(".{}({})", step.method, arguments.join(", ")));
        }
        call
    }

    fn argument<'a>(&'a self, argument: &'a Argument) -> &'a str {
        match argument {
            Argument::Key(name, _) => name.as_str(),
            Argument::Entity(_) | Argument::Parameters(_) => "&body",
            Argument::Patch(_) => "patch",
            Argument::Parameter(operation, parameter) => {
                let operation = self.operations.get(*operation);
                let parameter = operation.and_then(|found| found.parameters.get(*parameter));
                parameter.map_or("", |parameter| parameter.rust.as_str())
            }
        }
    }
}
