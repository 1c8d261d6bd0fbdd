//! From documents to files, in one step.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::config::{Config, VersionConfig};
use crate::csdl::{self, ContainerChildKind, Document, OperationKind};
use crate::diagnostic::{Checked, Diagnostic, Diagnostics, Position, Source, quote};
use crate::emit::{self, File};
use crate::schema::vocabulary::CORE;
use crate::schema::{Input, Model, Role, check_overlays};
use crate::slice;

/// All documents that are generated from.
#[derive(Clone, Debug, Default)]
pub struct Sources<'a> {
    /// One entry for each version to generate.
    pub versions: Vec<VersionSources<'a>>,
    /// Descriptions: annotations that all versions share.
    pub descriptions: Vec<Source<'a>>,
}

/// The documents of one version.
#[derive(Clone, Debug)]
pub struct VersionSources<'a> {
    /// The version's name, as in the configuration, such as `v1.0`.
    pub name: &'a str,
    /// The service's metadata, or a slice of it; several documents if they refer to each other.
    pub metadata: Vec<Source<'a>>,
    /// Annotations by target that add to the metadata or replace its annotations.
    pub overlays: Vec<Source<'a>>,
}

/// Generates all files, sorted by path. Paths are relative to the generated crate.
///
/// # Errors
///
/// Returns all problems of the documents and the configuration, at once as far as later stages do not depend on them.
pub fn generate(config: &Config, sources: &Sources<'_>) -> Result<Checked<Vec<File>>, Diagnostics> {
    let Checked {
        value,
        mut warnings,
    } = apis(config, sources)?;
    if let Some(descriptions) = sources.descriptions.first() {
        undescribed(&value, descriptions.name)
            .into_iter()
            .for_each(|warning| warnings.push(warning));
    }
    let mut files = emit::emit_all(&value)?;
    files.extend(emit::emit_crate(&config.package, &value)?);
    files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    warnings.check(files)
}

/// Returns the API of each version, in the order of the sources.
///
/// # Errors
///
/// As [`generate`].
pub fn apis(config: &Config, sources: &Sources<'_>) -> Result<Checked<Vec<Api>>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let descriptions = read_all(&sources.descriptions, &mut diagnostics);
    let mut versions = Vec::with_capacity(sources.versions.len());
    for version in &sources.versions {
        let version_config = configured(config, version.name, &mut diagnostics);
        let (metadata, faults) = read_service(&version.metadata, &mut diagnostics);
        let overlays = read_all(&version.overlays, &mut diagnostics);
        versions.push((version_config, metadata, overlays, faults));
    }
    if diagnostics.has_errors() {
        for (_, _, _, faults) in versions {
            diagnostics.append(faults);
        }
        return Err(diagnostics);
    }

    let mut models = Vec::with_capacity(versions.len());
    for (version, metadata, overlays, faults) in &versions {
        let service = metadata.iter().map(|read| (Role::Service, read));
        let added = overlays.iter().chain(&descriptions);
        let all = service.chain(added.map(|read| (Role::Overlay, read)));
        let inputs: Vec<_> = all
            .map(|(role, (source, document))| Input {
                source: *source,
                document,
                role,
            })
            .collect();
        let model = Model::resolve_with_faults(&inputs, faults.clone());
        models.extend(version.map(|version| (version, model)));
    }

    let all: Vec<_> = models.iter().map(|(_, model)| model).collect();
    diagnostics.append(check_overlays(&all));
    let mut apis = Vec::with_capacity(models.len());
    for (version, model) in &models {
        apis.extend(diagnostics.take(Api::new(model, version, config)));
    }
    diagnostics.check(apis)
}

/// Returns the slice of a service's whole metadata from which a version is generated, in canonical form: one document,
/// however many there were.
///
/// # Errors
///
/// Returns all problems of the documents, and an error for a version that is not configured.
pub fn cut(
    config: &Config,
    version: &str,
    metadata: &[Source<'_>],
) -> Result<Checked<String>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let Some(version) = configured(config, version, &mut diagnostics) else {
        return Err(diagnostics);
    };
    let (mut documents, faults) = read_service(metadata, &mut diagnostics);
    if diagnostics.has_errors() {
        diagnostics.append(faults);
        return Err(diagnostics);
    }
    if slice::needs_full_names(&documents) {
        for (_, document) in &mut documents {
            csdl::spell_out(document);
        }
    }
    match diagnostics.take(slice::cut(&documents, faults, version, config)) {
        Some(slice) => diagnostics.check(csdl::write(&slice)),
        None => Err(diagnostics),
    }
}

/// Returns the elements without a description, if there are descriptions: all in one warning, with the lines to fill
/// in.
fn undescribed(apis: &[Api], file: &str) -> Option<Diagnostic> {
    let missing: BTreeSet<String> = apis.iter().flat_map(Api::undescribed).collect();
    let (number, have) = match missing.len() {
        0 => return None,
        1 => ("1 element".to_owned(), "has"),
        more => (format!("{more} elements"), "have"),
    };
    let mut warning = Diagnostic::warning(format!("{number} {have} no description"))
        .in_source(file)
        .help(format!(
            "say in {} what they are, each at its place:",
            quote(file)
        ));
    for target in missing {
        warning.paste(format!(
            "<Annotations Target=\"{target}\"><Annotation Term=\"{CORE}.Description\" String=\"\" /></Annotations>"
        ));
    }
    Some(warning)
}

/// Returns the possible roots of a service: the entity sets, singletons and imports of its documents, sorted. An import
/// of an operation that is declared nowhere, or only bound, is none.
///
/// # Errors
///
/// Returns the problems that prevent the documents from being read to the end.
pub fn starts(metadata: &[Source<'_>]) -> Result<Vec<String>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let (documents, _) = read_service(metadata, &mut diagnostics);
    let schemas = || documents.iter().flat_map(|(_, document)| &document.schemas);
    let operations = schemas().flat_map(|schema| &schema.operations);
    let unbound: BTreeSet<(OperationKind, &str)> = operations
        .filter(|operation| !operation.is_bound)
        .map(|operation| (operation.kind, &*operation.name))
        .collect();
    // Whether the namespace is right is checked when the roots are followed.
    let is_called = |kind, name: &str| {
        let short = name.rsplit('.').next().unwrap_or(name);
        unbound.contains(&(kind, short))
    };
    let containers = schemas().flat_map(|schema| &schema.entity_containers);
    let children = containers.flat_map(|container| &container.children);
    let children = children.filter(|child| match &child.kind {
        ContainerChildKind::ActionImport { action, .. } => is_called(OperationKind::Action, action),
        ContainerChildKind::FunctionImport { function, .. } => {
            is_called(OperationKind::Function, function)
        }
        ContainerChildKind::EntitySet { .. } | ContainerChildKind::Singleton { .. } => true,
    });
    let names = children.map(|child| child.name.to_string());
    // A slash separates the segments of a root: a name with one is no identifier, and cannot be a root.
    let names = names.filter(|name| !name.is_empty() && !name.contains('/'));
    let names: BTreeSet<String> = names.collect();
    diagnostics.or(names.into_iter().collect())
}

/// Reads the documents of a service, with their non-fatal faults.
fn read_service<'a>(
    sources: &[Source<'a>],
    diagnostics: &mut Diagnostics,
) -> (Vec<(Source<'a>, Document<'a>)>, Diagnostics) {
    let mut documents = Vec::with_capacity(sources.len());
    let mut faults = Diagnostics::default();
    for source in sources {
        match csdl::read_with_faults(*source) {
            Ok((document, found)) => {
                documents.push((*source, document));
                faults.append(found);
            }
            Err(found) => diagnostics.append(found),
        }
    }
    (documents, faults)
}

fn configured<'c>(
    config: &'c Config,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'c VersionConfig> {
    let version = config.version(name);
    if version.is_none() {
        let message = format!("the configuration has no version {}", quote(name));
        let problem = config.place(Diagnostic::error(message), Position::default());
        diagnostics.push(problem.help("add a [[version]] entry of that name"));
    }
    version
}

/// Reads documents; faulty ones are omitted and reported.
fn read_all<'a>(
    sources: &[Source<'a>],
    diagnostics: &mut Diagnostics,
) -> Vec<(Source<'a>, Document<'a>)> {
    let mut documents = Vec::with_capacity(sources.len());
    for source in sources {
        if let Some(document) = diagnostics.take(csdl::read(*source)) {
            documents.push((*source, document));
        }
    }
    documents
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::CrateConfig;
    use crate::testing::document;

    const SERVICE: &str = r#"
        <ComplexType Name="part"><Property Name="size" Type="Edm.Int32"/></ComplexType>
        <EntityType Name="thing">
          <Key><PropertyRef Name="id"/></Key>
          <Property Name="id" Type="Edm.String" Nullable="false"/>
          <Property Name="parts" Type="Collection(ns.part)"/>
        </EntityType>
        <EntityContainer Name="c"><EntitySet Name="things" EntityType="ns.thing"/></EntityContainer>"#;

    fn config(versions: &[&str]) -> Config {
        let version = |name: &&str| VersionConfig {
            name: (*name).to_owned(),
            module: (*name).to_owned(),
            roots: vec!["things".to_owned()],
            ..VersionConfig::default()
        };
        Config {
            package: CrateConfig {
                name: "two-versions".to_owned(),
                entry: "Things".to_owned(),
                ..CrateConfig::default()
            },
            versions: versions.iter().map(version).collect(),
            ..Config::default()
        }
    }

    fn sources<'a>(metadata: &'a str, description: &'a str) -> Sources<'a> {
        let source = |name, text| Source { name, text };
        let version = |name| VersionSources {
            name,
            metadata: vec![source("service.csdl", metadata)],
            overlays: Vec::new(),
        };
        Sources {
            versions: vec![version("one"), version("two")],
            descriptions: vec![source("descriptions.csdl", description)],
        }
    }

    fn description(target: &str) -> String {
        document(&format!(
            r#"<Annotations Target="{target}"><Annotation Term="Org.OData.Core.V1.Description" String="What it is"/></Annotations>"#
        ))
    }

    #[test]
    fn every_version_gets_its_files_and_the_descriptions() {
        let (service, description) = (document(SERVICE), description("ns.part/size"));
        let files = generate(&config(&["one", "two"]), &sources(&service, &description))
            .expect("the documents are valid")
            .value;
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "routes-one.txt",
                "routes-two.txt",
                "src/one/mod.rs",
                "src/one/models/mod.rs",
                "src/one/models/part.rs",
                "src/one/models/thing.rs",
                "src/one/requests/mod.rs",
                "src/one/requests/routes.rs",
                "src/one/requests/thing_collection.rs",
                "src/one/requests/thing_item.rs",
                "src/one/routes.md",
                "src/two/mod.rs",
                "src/two/models/mod.rs",
                "src/two/models/part.rs",
                "src/two/models/thing.rs",
                "src/two/requests/mod.rs",
                "src/two/requests/routes.rs",
                "src/two/requests/thing_collection.rs",
                "src/two/requests/thing_item.rs",
                "src/two/routes.md",
                "src/versions.rs",
                "surface-one.txt",
                "surface-two.txt",
                "tests/routes/one.rs",
                "tests/routes/two.rs",
                "tests/routes/versions.rs",
            ]
        );
        assert!(files[4].content.contains("/// What it is."));
        assert_eq!(files[4].content, files[13].content);
    }

    #[test]
    fn what_is_not_described_is_warned_of_with_the_lines_to_paste() {
        let (service, part) = (document(SERVICE), description("ns.part/size"));
        let generated = generate(&config(&["one"]), &sources(&service, &part)).unwrap_err();
        assert!(generated.to_string().contains("has no version `two`"));
        let all = config(&["one", "two"]);
        let warnings = generate(&all, &sources(&service, &part)).unwrap().warnings;
        assert_eq!(warnings.len(), 1, "{warnings}");
        let text = warnings.to_string();
        assert!(text.contains("4 elements have no description"), "{text}");
        let line = r#"<Annotations Target="ns.thing/parts"><Annotation Term="Org.OData.Core.V1.Description" String="" /></Annotations>"#;
        assert!(
            text.lines().any(|messages| messages.trim() == line),
            "{text}"
        );
        // Without description files, no element needs a description.
        let mut none = sources(&service, &part);
        none.descriptions.clear();
        assert!(generate(&all, &none).unwrap().warnings.is_empty());
    }

    #[test]
    fn what_a_crate_has_once_follows_from_the_configuration() {
        let (service, description) = (document(SERVICE), description("ns.part/size"));
        let mut config = config(&["one", "two"]);
        config.package.receiver = Some("start".to_owned());
        config.versions[1].path = Some("v2.0".to_owned());
        let files = generate(&config, &sources(&service, &description))
            .unwrap()
            .value;
        let content = |path: &str| {
            let file = files.iter().find(|file| file.path == path);
            file.map(|file| file.content.as_str()).expect(path)
        };
        insta::assert_snapshot!(format!(
            "{}\n----\n\n{}",
            content("src/versions.rs"),
            content("tests/routes/versions.rs")
        ));
        assert!(content("src/one/requests/routes.rs").contains("VERSION = \"one\";"));
        assert!(content("src/two/requests/routes.rs").contains("VERSION = \"v2.0\";"));
        assert!(content("routes-two.txt").contains("GET /things  start.things().list()\n"));
        assert!(content("tests/routes/two.rs").contains("use two_versions::two::models;"));
    }

    #[test]
    fn a_problem_of_a_shared_document_is_told_once() {
        let (service, description) = (document(SERVICE), description("ns.none"));
        let problems = generate(&config(&["one", "two"]), &sources(&service, &description))
            .expect_err("the target does not exist");
        assert_eq!(problems.len(), 1, "{problems}");
        assert!(problems.to_string().contains("ns.none"), "{problems}");
    }

    #[test]
    fn problems_of_all_documents_are_told_at_once() {
        let service = document(r#"<ComplexType Name="a" BaseType="ns.b"><Wrong/></ComplexType>"#);
        let problems = generate(&config(&["one"]), &sources(&service, "no XML"))
            .expect_err("both documents are faulty");
        let text = problems.to_string();
        assert!(text.contains("service.csdl"), "{text}");
        assert!(text.contains("descriptions.csdl"), "{text}");
        assert!(text.contains("has no version `two`"), "{text}");
    }

    #[test]
    fn a_slice_cut_again_stays_the_same() {
        let service = document(SERVICE);
        let config = config(&["one"]);
        let cut_text = |text: &str| {
            let source = Source {
                name: "service.csdl",
                text,
            };
            cut(&config, "one", &[source])
                .expect("the document is valid")
                .value
        };
        let slice = cut_text(&service);
        assert!(slice.contains("part"));
        assert_eq!(cut_text(&slice), slice);
        let source = Source {
            name: "service.csdl",
            text: &service,
        };
        assert!(cut(&config, "two", &[source]).is_err());
        assert_eq!(starts(&[source]).unwrap(), ["things"]);
    }
}
