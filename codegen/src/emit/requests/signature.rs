//! What a method takes, gives and does.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::ast;
use super::super::error::EmitError;
use super::super::types::{ItemType, ValueRustType, enum_type, structured_type, value_name};
use crate::csdl::OperationKind;
use crate::model::resource::{Builder, Method, MethodCall, parameters_type};
use crate::model::{
    Api, Operation, Parameter, PrimitiveType, StructuredTypeId, TypeReference, ValueType,
};

/// The names that a builder's file uses.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// From `crate::request`.
    pub(super) requests: BTreeSet<&'static str>,
    pub(super) patch: bool,
    pub(super) models: bool,
    pub(super) builders: bool,
}

/// A method.
pub(super) struct Signature {
    /// The function.
    pub(super) code: TokenStream,
    /// The listing's line: name, types of arguments, type of the result.
    pub(super) text: String,
}

/// What a method gives: its type, and what of it is asked of the resource.
struct Returned {
    code: TokenStream,
    text: String,
}

/// An argument: name, type, and the expression that makes a literal of it.
struct Argument {
    name: Ident,
    code: TokenStream,
    text: String,
    literal: TokenStream,
}

impl Signature {
    pub(super) fn of(
        api: &Api,
        builder: &Builder,
        method: &Method,
        uses: &mut Uses,
    ) -> Result<Self, EmitError> {
        let writer = Writer {
            api,
            entity: builder.entity_type,
        };
        let mut arguments = Vec::new();
        let (returned, body) = match &method.call {
            MethodCall::List => (
                writer.list(builder.entity_type, uses)?,
                quote!(self.0.list()),
            ),
            MethodCall::Get => (writer.get(builder.entity_type, uses)?, quote!(self.0.get())),
            MethodCall::Count => (writer.count(uses)?, quote!(self.0.count())),
            MethodCall::Delete => (writer.nothing(uses), quote!(self.0.delete())),
            MethodCall::Create => {
                let entity = writer.model(writer.read_name(builder.entity_type)?, uses)?;
                arguments.push(entity.borrowed("body")?);
                (writer.call(&entity, uses), quote!(self.0.create(body)))
            }
            MethodCall::Update => {
                uses.patch = true;
                let owner = writer.model(writer.owner_name(builder.entity_type)?, uses)?;
                arguments.push(owner.patch()?);
                let entity = writer.model(writer.read_name(builder.entity_type)?, uses)?;
                (
                    writer.call(&entity, uses),
                    quote!(self.0.update(patch.into())),
                )
            }
            MethodCall::Key {
                arguments: names,
                builder,
            } => {
                for name in names {
                    let ident = ast::ident(name)?;
                    arguments.push(Argument {
                        code: quote!(&str),
                        text: "&str".to_owned(),
                        literal: quote!(#ident),
                        name: ident,
                    });
                }
                let keys = arguments.iter().map(|argument| &argument.name);
                writer.lead(builder.0, quote!(self.0 #(.key(#keys))*), uses)?
            }
            MethodCall::Navigation { segment, builder } | MethodCall::Cast { segment, builder } => {
                writer.lead(builder.0, quote!(self.0.child(#segment)), uses)?
            }
            MethodCall::Operation { operation, segment } => {
                let operation = writer.operation(*operation)?;
                match operation.kind {
                    OperationKind::Action => {
                        writer.action(operation, segment, &mut arguments, uses)?
                    }
                    OperationKind::Function => {
                        writer.function(operation, segment, &mut arguments, uses)?
                    }
                }
            }
        };
        let name = ast::ident(&method.rust)?;
        let parameters = arguments
            .iter()
            .map(|Argument { name, code, .. }| quote!(#name: #code));
        let Returned {
            code: returned_code,
            text: returned_text,
        } = returned;
        let types: Vec<_> = arguments
            .iter()
            .map(|argument| argument.text.as_str())
            .collect();
        Ok(Self {
            code: quote! {
                pub fn #name(&self, #(#parameters),*) -> #returned_code {
                    #body
                }
            },
            text: format!("{}({}) -> {returned_text}", method.rust, types.join(", ")),
        })
    }
}

/// A type as code and as text.
#[derive(Clone)]
struct Named {
    code: TokenStream,
    text: String,
}

impl Named {
    /// `name: &T`.
    fn borrowed(&self, name: &'static str) -> Result<Argument, EmitError> {
        let Self { code, text } = self;
        let name = ast::own_ident(name);
        Ok(Argument {
            code: quote!(&#code),
            text: format!("&{text}"),
            literal: quote!(#name),
            name,
        })
    }

    /// `patch: impl Into<Patch<T>>`.
    fn patch(&self) -> Result<Argument, EmitError> {
        let Self { code, text } = self;
        let name = ast::own_ident("patch");
        Ok(Argument {
            code: quote!(impl Into<Patch<#code>>),
            text: format!("impl Into<Patch<{text}>>"),
            literal: quote!(#name),
            name,
        })
    }
}

struct Writer<'a> {
    api: &'a Api,
    entity: StructuredTypeId,
}

impl<'a> Writer<'a> {
    fn operation(&self, index: usize) -> Result<&'a Operation, EmitError> {
        self.api
            .operations
            .get(index)
            .ok_or(EmitError::Missing("operation", index))
    }

    /// The type that values of an entity type are read as.
    fn read_name(&self, entity: StructuredTypeId) -> Result<&'a str, EmitError> {
        Ok(value_name(structured_type(self.api, entity)?))
    }

    /// The type that owns the property handles.
    fn owner_name(&self, entity: StructuredTypeId) -> Result<&'a str, EmitError> {
        Ok(&structured_type(self.api, entity)?.name.rust)
    }

    /// A type among the models.
    fn model(&self, name: &str, uses: &mut Uses) -> Result<Named, EmitError> {
        uses.models = true;
        let ident = ast::ident(name)?;
        Ok(Named {
            code: quote!(models::#ident),
            text: format!("models::{name}"),
        })
    }

    /// The type that is read, and the one that owns the handles where that is another.
    fn read(&self, entity: StructuredTypeId, uses: &mut Uses) -> Result<Named, EmitError> {
        let (read, owner) = (self.read_name(entity)?, self.owner_name(entity)?);
        let named = self.model(read, uses)?;
        if read == owner {
            return Ok(named);
        }
        let (owner, Named { code, text }) = (self.model(owner, uses)?, named);
        let owner_code = owner.code;
        Ok(Named {
            code: quote!(#code, #owner_code),
            text: format!("{text}, {}", owner.text),
        })
    }

    fn list(&self, entity: StructuredTypeId, uses: &mut Uses) -> Result<Returned, EmitError> {
        let named = self.read(entity, uses)?;
        Ok(wrapped("List", &named, uses))
    }

    fn get(&self, entity: StructuredTypeId, uses: &mut Uses) -> Result<Returned, EmitError> {
        let named = self.read(entity, uses)?;
        Ok(wrapped("Get", &named, uses))
    }

    fn count(&self, uses: &mut Uses) -> Result<Returned, EmitError> {
        let owner = self.model(self.owner_name(self.entity)?, uses)?;
        Ok(wrapped("Count", &owner, uses))
    }

    fn call(&self, named: &Named, uses: &mut Uses) -> Returned {
        wrapped("Call", named, uses)
    }

    fn nothing(&self, uses: &mut Uses) -> Returned {
        wrapped(
            "Call",
            &Named {
                code: quote!(()),
                text: "()".to_owned(),
            },
            uses,
        )
    }

    /// A method that leads to another builder.
    fn lead(
        &self,
        builder: usize,
        resource: TokenStream,
        uses: &mut Uses,
    ) -> Result<(Returned, TokenStream), EmitError> {
        uses.builders = true;
        let builder = super::builder_of(self.api, builder)?;
        let ident = ast::ident(&builder.rust)?;
        let returned = Returned {
            code: quote!(requests::#ident),
            text: builder.rust.clone(),
        };
        Ok((returned, quote!(requests::#ident(#resource))))
    }

    fn action(
        &self,
        operation: &Operation,
        segment: &str,
        arguments: &mut Vec<Argument>,
        uses: &mut Uses,
    ) -> Result<(Returned, TokenStream), EmitError> {
        let is_list = operation
            .return_type
            .as_ref()
            .is_some_and(|returned| returned.is_collection);
        let returned = match &operation.return_type {
            Some(reference) => self.result(reference, "Call", uses)?,
            None => self.nothing(uses),
        };
        let post = match parameters_type(self.api, operation) {
            Some(parameters) => {
                let parameters = self.model(self.owner_name(parameters)?, uses)?;
                arguments.push(parameters.borrowed("parameters")?);
                if is_list {
                    quote!(post_list(parameters))
                } else {
                    quote!(post(parameters))
                }
            }
            None if is_list => quote!(post_empty_list()),
            None => quote!(post_empty()),
        };
        Ok((returned, quote!(self.0.child(#segment).#post)))
    }

    fn function(
        &self,
        operation: &Operation,
        segment: &str,
        arguments: &mut Vec<Argument>,
        uses: &mut Uses,
    ) -> Result<(Returned, TokenStream), EmitError> {
        let is_list = operation
            .return_type
            .as_ref()
            .is_some_and(|returned| returned.is_collection);
        let returned = match &operation.return_type {
            Some(reference) => self.result(reference, "Get", uses)?,
            None => wrapped(
                "Get",
                &Named {
                    code: quote!(()),
                    text: "()".to_owned(),
                },
                uses,
            ),
        };
        let mut literals = Vec::with_capacity(operation.parameters.len());
        for parameter in &operation.parameters {
            let argument = self.parameter(parameter, uses)?;
            let (name, literal) = (&parameter.name, &argument.literal);
            literals.push(quote!((#name, #literal)));
            arguments.push(argument);
        }
        let get = if is_list {
            quote!(list())
        } else {
            quote!(get())
        };
        Ok((
            returned,
            quote!(self.0.function(#segment, &[#(#literals),*]).#get),
        ))
    }

    /// What an operation answers with; `single` is the request for one value.
    fn result(
        &self,
        reference: &TypeReference,
        single: &'static str,
        uses: &mut Uses,
    ) -> Result<Returned, EmitError> {
        let named = match reference.value {
            ValueType::Structured(id) if single == "Get" || reference.is_collection => {
                self.read(id, uses)?
            }
            ValueType::Structured(id) => self.model(self.read_name(id)?, uses)?,
            ValueType::Enum(_) | ValueType::Primitive(_) => {
                let Named { code, text } = self.scalar(reference, uses)?;
                if reference.is_collection {
                    Named { code, text }
                } else {
                    uses.requests.insert("Value");
                    Named {
                        code: quote!(Value<#code>),
                        text: format!("Value<{text}>"),
                    }
                }
            }
        };
        let request = if reference.is_collection {
            "List"
        } else {
            single
        };
        Ok(wrapped(request, &named, uses))
    }

    /// The Rust type of a primitive or enumeration value.
    fn scalar(&self, reference: &TypeReference, uses: &mut Uses) -> Result<Named, EmitError> {
        match ValueRustType::of(self.api, reference)?.item {
            ItemType::Language(name) => {
                let ident = ast::own_ident(name);
                Ok(Named {
                    code: quote!(#ident),
                    text: name.to_owned(),
                })
            }
            // Paths in full: a name from `edm` could be that of a request.
            ItemType::Known(known) => {
                let path = ast::path(known.module.iter().map(|segment| ast::own_ident(segment)));
                let ident = ast::own_ident(known.name);
                let code = if known.is_in_prelude {
                    quote!(#ident)
                } else {
                    quote!(#path::#ident)
                };
                Ok(Named {
                    code,
                    text: known.name.to_owned(),
                })
            }
            ItemType::Emitted(name) => self.model(name, uses),
        }
    }

    /// A function's parameter: text and enumerations borrowed, other primitive values as they are,
    /// whatever else as a literal.
    fn parameter(&self, parameter: &Parameter, uses: &mut Uses) -> Result<Argument, EmitError> {
        let name = ast::ident(&parameter.rust)?;
        let reference = &parameter.type_reference;
        let is_optional = reference.is_nullable || parameter.is_optional;
        if is_literal(reference) {
            return Ok(Argument {
                code: quote!(impl Into<crate::query::Literal>),
                text: "impl Into<Literal>".to_owned(),
                literal: quote!(#name.into()),
                name,
            });
        }
        let (named, is_borrowed) = match reference.value {
            ValueType::Primitive(PrimitiveType::String) => (
                Named {
                    code: quote!(str),
                    text: "str".to_owned(),
                },
                true,
            ),
            ValueType::Enum(id) => (self.model(&enum_type(self.api, id)?.name.rust, uses)?, true),
            _ => (self.scalar(reference, uses)?, false),
        };
        let Named { code, text } = named;
        let borrow = is_borrowed.then(|| quote!(&));
        let sign = if is_borrowed { "&" } else { "" };
        Ok(Argument {
            code: if is_optional {
                quote!(Option<#borrow #code>)
            } else {
                quote!(#borrow #code)
            },
            text: if is_optional {
                format!("Option<{sign}{text}>")
            } else {
                format!("{sign}{text}")
            },
            literal: match (is_borrowed, is_optional) {
                (true, _) => quote!(#name.into()),
                (false, true) => quote!(#name.as_ref().into()),
                (false, false) => quote!((&#name).into()),
            },
            name,
        })
    }
}

/// Whether a parameter of the type is given as a literal: there is no Rust type whose values can
/// stand in an address.
pub(super) fn is_literal(reference: &TypeReference) -> bool {
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

/// `request<named>`.
fn wrapped(request: &'static str, named: &Named, uses: &mut Uses) -> Returned {
    uses.requests.insert(request);
    let (ident, code) = (ast::own_ident(request), &named.code);
    Returned {
        code: quote!(#ident<#code>),
        text: format!("{request}<{}>", named.text),
    }
}
