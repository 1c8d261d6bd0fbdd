//! The wrapper of the schemas: `Edmx`, `Reference`, `DataServices`.

use super::cursor::{Cursor, Element};
use super::problem::{Fatal, OLD_VERSION, Read};
use super::tokens::{Blanks, Token, is_html};
use super::vocabulary::Vocabulary::{self, Edm, Edmx};
use super::{annotations, schema};
use crate::csdl::document::{Document, Include, IncludeAnnotations, Reference};
use crate::diagnostic::quote;

/// Reads a whole document: the root element, with only comments around it.
pub(super) fn document<'a>(cursor: &mut Cursor<'a>) -> Read<Document<'a>> {
    let root = root(cursor)?;
    if (root.vocabulary, root.name) != (Edmx, "Edmx") {
        return Err(wrong_root(cursor, &root));
    }
    let document = edmx(cursor, &root)?;
    end(cursor)?;
    Ok(document)
}

/// The root element.
fn root<'a>(cursor: &mut Cursor<'a>) -> Read<Element<'a>> {
    match cursor.token(Blanks::Skip)? {
        Token::Open(element) => Ok(element),
        Token::End => Err(cursor.fail(
            cursor.token_start,
            "the document has no element",
            "it is empty: fetch it again",
        )),
        _ => Err(no_xml(cursor)),
    }
}

/// Reports the kind of a document that does not start with an element.
fn no_xml(cursor: &mut Cursor<'_>) -> Fatal {
    let position = cursor.token_start;
    let text = cursor
        .source
        .text
        .trim_start_matches('\u{FEFF}')
        .trim_start();
    if text.starts_with(['{', '[']) {
        let (message, help) = json(text);
        return cursor.fail(position, message, help);
    }
    cursor.fail(
        position,
        "the document starts with text; CSDL starts with the element `edmx:Edmx`",
        "check that this is the metadata document of a service (`…/$metadata`)",
    )
}

/// Returns the kind of a JSON document, by its members.
fn json(text: &str) -> (&'static str, &'static str) {
    // The start is enough; a JSON reader would only report whether the rest is well-formed.
    let start: String = text.chars().take(2000).collect();
    let has = |member: &str| start.contains(&format!("\"{member}\""));
    if has("$Version") || has("$EntityContainer") || has("$Kind") {
        return (
            "the document is JSON; only the XML form of CSDL is read",
            "ask the service for XML, with `$metadata?$format=application/xml` or the header \
             `Accept: application/xml`",
        );
    }
    if has("@odata.context") || has("@context") || has("value") {
        return (
            "the document is a service document or another answer in JSON, not metadata",
            "ask for `…/$metadata` under the service's address, with the header `Accept: application/xml`",
        );
    }
    if has("error") {
        return (
            "the document is the error in JSON that a service answered with, not metadata",
            "read the error; ask for `…/$metadata` again when its cause is gone",
        );
    }
    (
        "the document is JSON; only the XML form of CSDL is read",
        "ask the service for XML: `…/$metadata` with the header `Accept: application/xml`",
    )
}

/// Reports the kind of a document whose root is not `edmx:Edmx`.
fn wrong_root<'a>(cursor: &mut Cursor<'a>, root: &Element<'a>) -> Fatal {
    if is_html(root.name) {
        return cursor.html(root.position);
    }
    let name = cursor.written_name(root);
    let (message, help) = match (root.vocabulary, root.name) {
        (Vocabulary::Legacy, _) => (
            format!("{name} belongs to OData 3 or earlier; CSDL 4.0 and 4.01 are read"),
            OLD_VERSION,
        ),
        (_, "service") => (
            "the document is a service document, not metadata".to_owned(),
            "ask for `…/$metadata` under the same address",
        ),
        (_, "error") => (
            "the document is the error that a service answered with, not metadata".to_owned(),
            "read the error; ask for `…/$metadata` again when its cause is gone",
        ),
        (Edm, "Schema") => (
            "the document is a bare schema".to_owned(),
            "put it inside `<edmx:Edmx Version=\"4.0\" \
             xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>…`",
        ),
        (Vocabulary::Absent, "Edmx") => (
            format!("the root {name} belongs to no namespace"),
            "declare `xmlns=\"http://docs.oasis-open.org/odata/ns/edmx\"` on it",
        ),
        _ => (
            format!("the root is {name}, but CSDL has `edmx:Edmx` there"),
            "check that this is the metadata document of a service (`…/$metadata`)",
        ),
    };
    cursor.fail(root.position, message, help)
}

/// Checks the content after the root element.
fn end(cursor: &mut Cursor<'_>) -> Read<()> {
    match cursor.token(Blanks::Skip)? {
        Token::End => Ok(()),
        _ => Err(cursor.fail(
            cursor.token_start,
            "there is something after the end of the root element",
            "remove it, or split the documents",
        )),
    }
}

fn edmx<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Document<'a>> {
    let mut document = Document {
        version: cursor.required(element, "Version"),
        ..Document::default()
    };
    if !matches!(&*document.version, "4.0" | "4.01" | "") {
        cursor.report(
            element.position,
            format!(
                "the document has CSDL version {}; 4.0 and 4.01 are read",
                quote(&document.version)
            ),
            OLD_VERSION,
        );
    }
    let mut has_services = false;
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edmx, "Reference") => document.references.push(reference(cursor, &child)?),
            (Edmx, "DataServices") if has_services => cursor.reject_duplicate(&child, element)?,
            (Edmx, "DataServices") => {
                has_services = true;
                while let Some(inner) = cursor.child(&child)? {
                    match (inner.vocabulary, inner.name) {
                        (Edm, "Schema") => document.schemas.push(schema::schema(cursor, &inner)?),
                        _ => cursor.reject_element(&inner, &child)?,
                    }
                }
                // Schemas of OData 3 are already reported.
                if document.schemas.is_empty() && !cursor.problems.has_errors() {
                    cursor.report(
                        child.position,
                        "`DataServices` has no `Schema`",
                        "fetch the document again; a service has one schema at least",
                    );
                }
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    if !has_services {
        cursor.report(
            element.position,
            "`Edmx` has no `DataServices`",
            "put the schemas inside `<edmx:DataServices>`",
        );
    }
    // Without schemas, further problems would follow from that.
    if document.schemas.is_empty() && cursor.problems.has_errors() {
        return Err(Fatal);
    }
    Ok(document)
}

fn reference<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Reference<'a>> {
    let mut reference = Reference {
        uri: cursor.required(element, "Uri"),
        position: element.position,
        ..Reference::default()
    };
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edmx, "Include") => reference.includes.push(include(cursor, &child)?),
            (Edmx, "IncludeAnnotations") => {
                let included = include_annotations(cursor, &child)?;
                reference.include_annotations.push(included);
            }
            (Edm, "Annotation") => {
                let annotation = annotations::annotation(cursor, &child)?;
                reference.annotations.push(annotation);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(reference)
}

fn include<'a>(cursor: &mut Cursor<'a>, element: &Element<'a>) -> Read<Include<'a>> {
    Ok(Include {
        namespace: cursor.required(element, "Namespace"),
        alias: cursor.optional("Alias"),
        annotations: annotations::only_annotations(cursor, element)?,
        position: element.position,
    })
}

fn include_annotations<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<IncludeAnnotations<'a>> {
    let include = IncludeAnnotations {
        term_namespace: cursor.required(element, "TermNamespace"),
        qualifier: cursor.optional("Qualifier"),
        target_namespace: cursor.optional("TargetNamespace"),
        position: element.position,
    };
    cursor.no_children(element)?;
    Ok(include)
}
