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

#[test]
fn real() {
    let config: Config =
        toml::from_str(&std::fs::read_to_string("/work/wt/shell/metadata/codegen.toml").unwrap())
            .unwrap();
    for (v, f) in [
        ("v1.0", "/work/shared/metadata/graph-v1.0.csdl"),
        (
            "beta",
            "/work/shared/metadata/graph-beta-backup-restore.csdl",
        ),
    ] {
        let text = std::fs::read_to_string(f).unwrap();
        let overlay = std::fs::read_to_string("../metadata/overlay.csdl")
            .unwrap()
            .replace("Authorization.Authorizations", "Core.LongDescription");
        let own = std::fs::read_to_string(format!("../metadata/{v}/overlay.csdl")).unwrap();
        let descriptions = std::fs::read_to_string("../metadata/descriptions.csdl").unwrap();
        let texts = [
            (&text, Role::Service),
            (&overlay, Role::Overlay),
            (&own, Role::Overlay),
            (&descriptions, Role::Overlay),
        ];
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
                role,
            })
            .collect();
        let model = Model::resolve(&inputs).unwrap();
        let start = std::time::Instant::now();
        let api = match Api::new(&model, config.version(v).unwrap(), &config) {
            Ok(api) => api,
            Err(e) => panic!("{e}"),
        };
        println!(
            "# {v} {} routes {} builders {:?}",
            api.resources.routes.len(),
            api.resources.builders.len(),
            start.elapsed()
        );
        if let Ok(out) = std::env::var("REQ_OUT") {
            let start = std::time::Instant::now();
            let files = match crate::emit::emit(&api) {
                Ok(f) => f,
                Err(e) => panic!("{e}"),
            };
            println!("# emitted {} in {:?}", files.len(), start.elapsed());
            for f in files {
                let path = std::path::Path::new(&out).join(&f.path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, f.content).unwrap();
            }
        }
        for r in &api.resources.routes {
            println!("{v} {} {}", r.method, r.path);
        }
    }
}
