//! One builder: a struct and its methods.

use super::super::docs::Docs;
use super::super::error::{EmitError, Names};
use super::super::facts;
use super::super::surface::{Remarks, Surface};
use super::super::types::structured_type;
use super::code::{Code, Function};
use super::signature::{Signature, Uses};
use super::words;
use crate::api::{Access, Builder, MethodCall};
use crate::api::{Api, TypeName};

/// The text of a builder's file.
pub(super) fn content(
    api: &Api,
    builder: &Builder,
    surface: &mut Surface,
) -> Result<String, EmitError> {
    let entity = &structured_type(api, builder.entity_type)?.name;
    let rust = &builder.rust;
    let remarks = Remarks {
        wire: Some(&entity.qualified),
        ..Remarks::default()
    };
    surface.item(rust, "struct", remarks, &marks(builder));

    let mut names = Names::default();
    let mut uses = Uses::default();
    let mut signatures = Vec::with_capacity(builder.methods.len());
    for method in &builder.methods {
        names.add(&method.rust)?;
        signatures.push(Signature::of(api, builder, method, &mut uses)?);
    }

    let mut text = Code::new();
    imports(api, &uses, &mut text);
    text.line(0, "");
    text.docs(0, &docs(api, builder, entity));
    text.line(0, "#[derive(Clone, Debug)]");
    text.line(0, &format!("pub struct {rust}(pub(crate) Resource);"));
    text.line(0, "");
    text.line(0, &format!("impl {rust} {{"));
    for (index, (method, signature)) in builder.methods.iter().zip(&signatures).enumerate() {
        if index > 0 {
            text.line(0, "");
        }
        text.docs(4, &words::method(api, builder, method)?);
        for line in facts::deprecated_lines(method.deprecation.as_ref()) {
            text.line(4, &line);
        }
        // What clients in other languages call it.
        match method.call {
            MethodCall::Create => text.line(4, "#[doc(alias = \"post\")]"),
            MethodCall::Update => text.line(4, "#[doc(alias = \"patch\")]"),
            _ => {}
        }
        text.method(&Function {
            name: &method.rust,
            arguments: &signature.arguments,
            returned: &signature.returned,
            body: &signature.body,
        });
        let wire = match &method.call {
            MethodCall::Navigation { segment, .. }
            | MethodCall::Cast { segment, .. }
            | MethodCall::Operation { segment, .. } => Some(segment.as_str()),
            _ => None,
        };
        let remarks = Remarks {
            wire,
            deprecation: method.deprecation.as_ref(),
            ..Remarks::default()
        };
        surface.associated(rust, &signature.listed(&method.rust), remarks);
    }
    text.line(0, "}");
    Ok(text.into_text())
}

fn marks(builder: &Builder) -> Vec<String> {
    let kind = if builder.is_collection {
        "collection"
    } else {
        "item"
    };
    let reach = match builder.access {
        Access::Contained => None,
        Access::Linked => Some("linked"),
        Access::Cast => Some("cast"),
        Access::LinkedCast => Some("linked cast"),
    };
    [Some(kind), reach]
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .collect()
}

fn docs(api: &Api, builder: &Builder, entity: &TypeName) -> Docs {
    let what = if builder.is_collection {
        "Requests to a collection of"
    } else {
        "Requests to one"
    };
    let path = format!("{}::models::{}", api.version.module, entity.rust);
    let docs = Docs::default().linked(what, &entity.rust, &path);
    match builder.access {
        Access::Contained => docs,
        Access::Linked => docs.paragraph(
            "Reached through a reference: where the entities are at home, more may be offered.",
        ),
        Access::Cast => docs.paragraph("Reached by a type cast."),
        Access::LinkedCast => {
            docs.paragraph("Reached by a type cast of what a reference leads to.")
        }
    }
}

/// What the file imports. The names of builders end in `Item` or `Collection`, so that none of them
/// can be one of these.
fn imports(api: &Api, uses: &Uses, text: &mut Code) {
    let version = &api.version.module;
    let mut names = uses.requests.clone();
    names.insert("Resource");
    if uses.patch {
        names.insert("Patch");
    }
    let names: Vec<_> = names.into_iter().collect();
    match names.as_slice() {
        [name] => text.line(0, &format!("use odata_runtime::emitted::{name};")),
        names => text.line(
            0,
            &format!("use odata_runtime::emitted::{{{}}};", names.join(", ")),
        ),
    }
    if uses.models {
        text.line(0, &format!("use crate::{version}::models;"));
    }
    if uses.builders {
        text.line(0, &format!("use crate::{version}::requests;"));
    }
}
