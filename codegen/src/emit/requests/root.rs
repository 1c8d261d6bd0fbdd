//! `requests/mod.rs`: the modules, and the function that starts everything from a client.

use super::super::ast;
use super::super::docs::{Docs, code};
use super::super::error::EmitError;
use super::super::modules::Entry;
use super::super::surface::{Remarks, Surface};
use super::builder_of;
use super::code::{Code, Function, quoted};
use crate::api::Api;

/// The builder over several roots.
const SERVICE: &str = "Service";

/// The function that leads from a client to the requests of a version.
const ROOT: &str = "root";

/// The type that the requests of a version start with, and what it leads to.
pub(in crate::emit) fn root_type(api: &Api) -> Result<(&str, String), EmitError> {
    Ok(match api.resources.entries.as_slice() {
        [entry] => (
            builder_of(api, entry.builder)?.rust.as_str(),
            code(&entry.path),
        ),
        _ => (SERVICE, "all of its roots".to_owned()),
    })
}

/// The text of `requests/mod.rs`.
pub(super) fn content(
    api: &Api,
    entries: &mut [Entry<'_>],
    listing: &mut Vec<String>,
) -> Result<String, EmitError> {
    entries.sort_unstable();
    let mut text = Code::new();
    let name = code(&api.version.name);
    let docs = Docs::of(&format!(
        "The request builders of {name}: what can be called where."
    ));
    for line in docs.lines(0) {
        text.line(0, &format!("//!{line}"));
    }
    text.line(0, "");
    for entry in entries.iter() {
        ast::ident(entry.rust)?;
        text.line(0, &format!("mod {};", entry.module));
        text.line(0, &format!("pub use {}::{};", entry.module, entry.rust));
    }
    text.line(0, "");
    text.line(0, "pub(crate) mod routes;");
    text.line(0, "");
    let mut surface = Surface::new("requests");
    let (returned, leads_to) = root_type(api)?;
    let value = match api.resources.entries.as_slice() {
        [entry] => {
            let path = quoted(&entry.path);
            format!("{returned}(client.resource(&routes::VERSION, {path}))")
        }
        _ => {
            service(api, &mut text, &mut surface)?;
            format!("{returned}(client.clone())")
        }
    };
    listing.extend(surface.into_lines());
    listing.push(format!("requests::{ROOT}(&Client) -> requests::{returned}"));
    text.docs(
        0,
        &Docs::of(&format!(
            "Leads to {leads_to} in the version {name} of the service."
        )),
    );
    text.line(
        0,
        &format!("pub fn {ROOT}(client: &odata_runtime::emitted::Client) -> {returned} {{"),
    );
    text.line(4, &value);
    text.line(0, "}");
    targets(api, &mut text);
    Ok(text.into_text())
}

/// Whose properties a query goes on with after a property that holds any type of a hierarchy.
fn targets(api: &Api, text: &mut Code) {
    for base in &api.structured_types {
        let Some(polymorphic) = &base.polymorphic else {
            continue;
        };
        let (any, base) = (&polymorphic.rust, &base.name.rust);
        text.line(0, "");
        text.line(
            0,
            &format!("impl odata_runtime::emitted::Target for super::models::{any} {{"),
        );
        text.line(4, &format!("type Entity = super::models::{base};"));
        text.line(0, "}");
    }
}

/// A builder over all roots, for where there are several.
fn service(api: &Api, text: &mut Code, surface: &mut Surface) -> Result<(), EmitError> {
    surface.item(SERVICE, "struct", Remarks::default(), &[]);
    let name = code(&api.version.name);
    text.docs(
        0,
        &Docs::of(&format!("What the version {name} of the service offers.")),
    );
    text.line(0, "#[derive(Clone, Debug)]");
    text.line(
        0,
        &format!("pub struct {SERVICE}(odata_runtime::emitted::Client);"),
    );
    text.line(0, "");
    text.line(0, &format!("impl {SERVICE} {{"));
    for (index, entry) in api.resources.entries.iter().enumerate() {
        if index > 0 {
            text.line(0, "");
        }
        let builder = &builder_of(api, entry.builder)?.rust;
        ast::ident(&entry.rust)?;
        text.docs(4, &Docs::of(&format!("Leads to {}.", code(&entry.path))));
        text.method(&Function {
            name: &entry.rust,
            arguments: &[],
            returned: builder,
            body: &format!(
                "{builder}(self.0.resource(&routes::VERSION, {}))",
                quoted(&entry.path)
            ),
        });
        surface.associated(
            SERVICE,
            &format!("{}() -> {builder}", entry.rust),
            Remarks::default(),
        );
    }
    text.line(0, "}");
    text.line(0, "");
    Ok(())
}
