//! Small documents and their resolved models, for the tests of every stage.

pub(crate) mod sample;

use crate::api::Api;
use crate::config::{Config, KeyForm, Omitted, Rename, RequestsConfig, Sealed, VersionConfig};
use crate::csdl::{Document, read};
use crate::diagnostic::{Checked, Diagnostics, Severity, Source};
use crate::schema::{Input, Model, Role};

/// Returns a document with one schema that has the namespace `ns` and the alias `self`.
pub(crate) fn document(schema: &str) -> String {
    wrap(&format!(
        r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="ns" Alias="self">{schema}</Schema>"#
    ))
}

/// Returns a document with whole schemas.
pub(crate) fn wrap(schemas: &str) -> String {
    format!(
        "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\" Version=\"4.0\"><edmx:DataServices>\n{schemas}\n</edmx:DataServices></edmx:Edmx>"
    )
}

pub(crate) fn source(text: &str) -> Source<'_> {
    Source {
        name: "input.csdl",
        text,
    }
}

pub(crate) fn input<'a>(text: &'a str, document: &'a Document<'a>) -> Input<'a> {
    Input {
        source: source(text),
        document,
        role: Role::Service,
    }
}

/// Runs a check on the model of a document without problems.
pub(crate) fn with_model<T>(text: &str, check: impl FnOnce(&Model<'_>) -> T) -> T {
    let document = read(source(text)).unwrap().value;
    let model =
        Model::resolve(&[input(text, &document)]).unwrap_or_else(|problems| panic!("{problems}"));
    check(&model.value)
}

/// Returns the problems of a schema, each as `element: message`.
pub(crate) fn problems(schema: &str) -> Vec<String> {
    let text = document(schema);
    let document = read(source(&text)).unwrap().value;
    let resolved = Model::resolve(&[input(&text, &document)]);
    let problems = resolved.map_or_else(|problems| problems, |model| model.warnings);
    assert!(
        problems
            .iter()
            .all(|problem| problem.place().is_some() && problem.help.is_some()),
        "{problems}"
    );
    messages(&problems)
}

pub(crate) fn messages(problems: &Diagnostics) -> Vec<String> {
    let messages = problems.iter();
    messages
        .map(|problem| {
            let level = match problem.severity {
                Severity::Warning => "warning: ",
                Severity::Error => "",
            };
            format!(
                "{level}{}: {}",
                problem.element.as_deref().unwrap_or_default(),
                problem.message
            )
        })
        .collect()
}

pub(crate) fn version(roots: &[&str]) -> VersionConfig {
    VersionConfig {
        name: "v1.0".to_owned(),
        module: "v1_0".to_owned(),
        roots: roots.iter().map(|root| (*root).to_owned()).collect(),
        keys: Some(KeyForm::Segments),
        default_namespaces: Some(vec!["ns".to_owned()]),
        starts_at_root: roots.len() == 1,
        requests: RequestsConfig {
            references: false,
            ..RequestsConfig::default()
        },
        ..VersionConfig::default()
    }
}

pub(crate) fn sealed(type_name: &str) -> Config {
    let entry = Sealed {
        type_name: type_name.to_owned(),
        ..Sealed::default()
    };
    Config {
        sealed: vec![entry],
        ..Config::default()
    }
}

pub(crate) fn omitted(path: &str) -> Config {
    let entry = Omitted {
        path: path.to_owned(),
        ..Omitted::default()
    };
    Config {
        omitted: vec![entry],
        ..Config::default()
    }
}

pub(crate) fn renamed(renames: &[(&str, &str)]) -> Config {
    let entry = |(path, name): &(&str, &str)| Rename {
        path: (*path).to_owned(),
        name: (*name).to_owned(),
        ..Rename::default()
    };
    Config {
        renames: renames.iter().map(entry).collect(),
        ..Config::default()
    }
}

/// Returns the API of documents with these roots: the service's metadata, and its overlays. It must cause no warning.
pub(crate) fn api_of(texts: &[&str], roots: &[&str], config: &Config) -> Result<Api, Diagnostics> {
    let api = checked_api_of(texts, roots, config)?;
    assert!(api.warnings.is_empty(), "{}", api.warnings);
    Ok(api.value)
}

/// The same with its warnings.
pub(crate) fn checked_api_of(
    texts: &[&str],
    roots: &[&str],
    config: &Config,
) -> Result<Checked<Api>, Diagnostics> {
    let documents: Vec<Document<'_>> = texts
        .iter()
        .map(|text| read(source(text)).unwrap().value)
        .collect();
    let mut inputs: Vec<Input<'_>> = documents
        .iter()
        .zip(texts)
        .map(|(document, text)| input(text, document))
        .collect();
    for overlay in inputs.iter_mut().skip(1) {
        overlay.role = Role::Overlay;
    }
    let model = Model::resolve_with_faults(&inputs, Diagnostics::default());
    Api::new(&model, &version(roots), config)
}

/// The API of a schema with the singleton `root` of the type `ns.root`.
pub(crate) fn api(schema: &str, config: &Config) -> Result<Api, Diagnostics> {
    api_of(&[&rooted(schema)], &["root"], config)
}

/// A document with the singleton `root` of the type `ns.root`.
pub(crate) fn rooted(schema: &str) -> String {
    document(&format!(
        r#"{schema}<EntityContainer Name="container"><Singleton Name="root" Type="ns.root"/></EntityContainer>"#
    ))
}

/// The CSDL names of the structured types, sorted.
pub(crate) fn type_names(api: &Api) -> Vec<&str> {
    let mut names: Vec<&str> = api
        .structured_types
        .iter()
        .map(|entry| &*entry.name.qualified)
        .collect();
    names.sort_unstable();
    names
}
