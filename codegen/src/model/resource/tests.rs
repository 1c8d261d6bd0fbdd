//! Trees of small documents.

use super::*;
use crate::config::{Config, VersionConfig};
use crate::csdl::Document;
use crate::diagnostic::Source;
use crate::model::{Input, Model, Role};

/// The elements of a document around the content of its one schema.
fn document(namespace: &str, content: &str) -> String {
    format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
        <edmx:DataServices>
        <Schema Namespace="{namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">
        {content}
        </Schema>
        </edmx:DataServices>
        </edmx:Edmx>"#
    )
}

fn api_of(texts: &[(&str, Role)], roots: &[&str]) -> Result<Api, Diagnostics> {
    let sources: Vec<Source<'_>> = texts
        .iter()
        .map(|(text, _)| Source {
            name: "test.csdl",
            text,
        })
        .collect();
    let documents: Vec<Document<'_>> = sources
        .iter()
        .map(|source| crate::csdl::read(*source).unwrap())
        .collect();
    let inputs: Vec<Input<'_>> = documents
        .iter()
        .zip(&sources)
        .zip(texts)
        .map(|((document, source), (_, role))| Input {
            source: *source,
            document,
            role: *role,
        })
        .collect();
    let model = Model::resolve(&inputs)?;
    let version = VersionConfig {
        name: "v1.0".to_owned(),
        module: "v1_0".to_owned(),
        roots: roots.iter().map(|root| (*root).to_owned()).collect(),
    };
    Api::new(&model, &version, &Config::default())
}

