//! What a method takes, gives and does.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::super::imports::Scope;
use super::super::types::{builder_of, enum_type, operation_of, primitive_type, structured_type};
use crate::api::{
    Answer, Api, Builder, BuilderId, Method, MethodCall, Operation, Parameter, Payload, Request,
    StructuredTypeId, TypeReference, ValueType,
};
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;
use crate::primitive::Literal;

/// A method without its name.
#[derive(Debug)]
pub(super) struct Signature {
    /// Name and type, each.
    pub(super) arguments: Vec<(RustName, TokenStream)>,
    pub(super) returned: TokenStream,
    /// The one expression that it consists of.
    pub(super) body: TokenStream,
}

impl Signature {
    /// The signature of a method.
    pub(super) fn of(
        api: &Api,
        builder: &Builder,
        method: &Method,
        scope: &mut Scope<'_>,
    ) -> Result<Self, Diagnostic> {
        let types = Types {
            api,
            itself: &builder.rust,
        };
        let signature = match &method.call {
            MethodCall::Request(kind) => types.request(builder.entity_type, kind.row())?,
            MethodCall::Key { arguments, builder } => {
                let keys = arguments.iter().map(|name| quote!(.key(#name)));
                let mut signature = types.builder(*builder, quote!(#(#keys)*))?;
                let keys = arguments.iter().cloned();
                signature.arguments = keys.map(|name| (name, quote!(&str))).collect();
                signature
            }
            MethodCall::Navigation { segment, builder } | MethodCall::Cast { segment, builder } => {
                types.builder(*builder, quote!(.child(#segment)))?
            }
            MethodCall::Operation {
                kind,
                operation,
                segment,
            } => {
                let operation = operation_of(api, *operation)?;
                types.operation(operation, segment, kind.row())?
            }
        };
        if matches!(
            method.call,
            MethodCall::Key { .. } | MethodCall::Navigation { .. } | MethodCall::Cast { .. }
        ) && !signature.leads_to(&builder.rust)
        {
            scope.import("super::super::requests".to_owned());
        }
        Ok(signature)
    }

    /// Whether what is returned is the builder of this name. In its own file it is called `Self`.
    pub(super) fn leads_to(&self, builder: &RustName) -> bool {
        self.returned.to_string() == quote!(requests::#builder).to_string()
    }

    /// The method in the listing of the surface: `name(types) -> type`.
    pub(super) fn listed(&self, name: &str) -> String {
        let types: Vec<_> = self
            .arguments
            .iter()
            .map(|(_, taken)| in_line(taken))
            .collect();
        format!(
            "{name}({}) -> {}",
            types.join(", "),
            in_line(&self.returned)
        )
    }
}

/// A type in one line, as people write it.
fn in_line(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" > ", "> ")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace("& ", "&")
}

/// Makes signatures of the types of an API.
#[derive(Clone, Copy)]
struct Types<'a> {
    api: &'a Api,
    /// The builder that the methods belong to.
    itself: &'a RustName,
}

impl Types<'_> {
    /// Leads to another builder by `way`, which is called on the resource.
    fn builder(self, builder: BuilderId, way: TokenStream) -> Result<Signature, Diagnostic> {
        let rust = &builder_of(self.api, builder)?.rust;
        let body = if rust == self.itself {
            quote!(Self(self.0 #way))
        } else {
            quote!(requests::#rust(self.0 #way))
        };
        Ok(Signature {
            arguments: Vec::new(),
            returned: quote!(requests::#rust),
            body,
        })
    }

    /// A request to the resource itself.
    fn request(self, entity: StructuredTypeId, row: &Request) -> Result<Signature, Diagnostic> {
        let (value, owner) = (self.value(entity)?, self.owner(entity)?);
        let (arguments, given) = match row.payload {
            Payload::Entity => (vec![(RustName::of("body"), quote!(&#value))], quote!(body)),
            Payload::Patch => (
                vec![(RustName::of("patch"), quote!(impl Into<Patch<#owner>>))],
                quote!(patch.into()),
            ),
            Payload::Nothing | Payload::Parameters => (Vec::new(), TokenStream::new()),
        };
        let returned = match row.answer {
            Answer::Pages => self.read(quote!(List), entity)?,
            Answer::Entity => self.read(quote!(Get), entity)?,
            Answer::Changed => quote!(Call<#value>),
            Answer::Number => quote!(Count<#owner>),
            Answer::Nothing | Answer::Returned => quote!(Call<()>),
        };
        let call = RustName::of(row.runtime);
        Ok(Signature {
            arguments,
            returned,
            body: quote!(self.0.#call(#given)),
        })
    }

    /// The call of an operation.
    fn operation(
        self,
        operation: &Operation,
        segment: &str,
        row: &Request,
    ) -> Result<Signature, Diagnostic> {
        let is_list = operation
            .return_type
            .as_ref()
            .is_some_and(|returned| returned.is_collection);
        if row.http != "POST" {
            let mut arguments = Vec::with_capacity(operation.parameters.len());
            let mut literals = Vec::with_capacity(operation.parameters.len());
            for parameter in &operation.parameters {
                let name = &parameter.name;
                let (taken, literal) = self.parameter(parameter)?;
                arguments.push((parameter.rust.clone(), taken));
                literals.push(quote!((#name, #literal)));
            }
            let call = RustName::of(if is_list { "list" } else { row.runtime });
            return Ok(Signature {
                arguments,
                returned: self.returned(operation, quote!(Get))?,
                body: quote!(self.0.function(#segment, &[#(#literals),*]).#call()),
            });
        }
        let mut call = RustName::of(row.runtime);
        let (arguments, given) = match operation.parameters_type {
            Some(parameters) => {
                let parameters = self.owner(parameters)?;
                (
                    vec![(RustName::of("parameters"), quote!(&#parameters))],
                    quote!(parameters),
                )
            }
            None => {
                call = call.with_suffix("_empty");
                (Vec::new(), TokenStream::new())
            }
        };
        if is_list {
            call = call.with_suffix("_list");
        }
        Ok(Signature {
            arguments,
            returned: self.returned(operation, quote!(Call))?,
            body: quote!(self.0.child(#segment).#call(#given)),
        })
    }

    /// The request that gives what an operation returns; `single` is that for one value.
    fn returned(
        self,
        operation: &Operation,
        single: TokenStream,
    ) -> Result<TokenStream, Diagnostic> {
        let Some(reference) = &operation.return_type else {
            return Ok(quote!(#single<()>));
        };
        let is_call = single.to_string() == "Call";
        Ok(match (reference.value.clone(), reference.is_collection) {
            (ValueType::Structured(id), true) => self.read(quote!(List), id)?,
            (ValueType::Structured(id), false) if is_call => {
                let value = self.value(id)?;
                quote!(Call<#value>)
            }
            (ValueType::Structured(id), false) => self.read(single, id)?,
            (_, true) => {
                let item = self.scalar(reference)?;
                quote!(List<#item>)
            }
            (_, false) => {
                let value = self.scalar(reference)?;
                quote!(#single<Value<#value>>)
            }
        })
    }

    /// The type that values of an entity or complex type have.
    fn value(self, id: StructuredTypeId) -> Result<TokenStream, Diagnostic> {
        let name = structured_type(self.api, id)?.value_type();
        Ok(quote!(models::#name))
    }

    /// The type that has the property handles.
    fn owner(self, id: StructuredTypeId) -> Result<TokenStream, Diagnostic> {
        let name = &structured_type(self.api, id)?.name.rust;
        Ok(quote!(models::#name))
    }

    /// A request that reads values of a type, and names the one that has the handles where that is
    /// another.
    fn read(self, request: TokenStream, id: StructuredTypeId) -> Result<TokenStream, Diagnostic> {
        let (value, owner) = (self.value(id)?, self.owner(id)?);
        let is_polymorphic = structured_type(self.api, id)?.polymorphic.is_some();
        Ok(if is_polymorphic {
            quote!(#request<#value, #owner>)
        } else {
            quote!(#request<#value>)
        })
    }

    /// The Rust type of a primitive or enumeration value.
    fn scalar(self, reference: &TypeReference) -> Result<TokenStream, Diagnostic> {
        Ok(match reference.value {
            ValueType::Primitive(primitive) => primitive_type(primitive),
            ValueType::Enum(id) => {
                let name = &enum_type(self.api, id)?.name.rust;
                quote!(models::#name)
            }
            ValueType::Structured(id) => self.value(id)?,
        })
    }

    /// How a function takes a parameter: text and enumerations borrowed, other primitive values as
    /// they are, whatever else as a literal; and the expression that makes a literal of it.
    fn parameter(self, parameter: &Parameter) -> Result<(TokenStream, TokenStream), Diagnostic> {
        let name = &parameter.rust;
        let reference = &parameter.type_reference;
        if reference.is_written_by_caller() {
            return Ok((quote!(impl Into<Literal>), quote!(#name.into())));
        }
        let (taken, is_borrowed) = match reference.value {
            ValueType::Primitive(primitive) if primitive.row().literal == Literal::Text => {
                (quote!(&str), true)
            }
            ValueType::Enum(_) => {
                let model = self.scalar(reference)?;
                (quote!(&#model), true)
            }
            _ => (self.scalar(reference)?, false),
        };
        let is_optional = reference.is_nullable || parameter.is_optional;
        let literal = match (is_borrowed, is_optional) {
            (true, _) => quote!(#name.into()),
            (false, true) => quote!(#name.as_ref().into()),
            (false, false) => quote!((&#name).into()),
        };
        let taken = if is_optional {
            quote!(Option<#taken>)
        } else {
            taken.into_token_stream()
        };
        Ok((taken, literal))
    }
}
