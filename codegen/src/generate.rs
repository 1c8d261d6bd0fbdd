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
        versions.push((version_config, Read::new(version, &mut diagnostics)));
    }
    if diagnostics.has_errors() {
        for (_, read) in versions {
            diagnostics.append(read.faults);
        }
        return Err(diagnostics);
    }
    let models = versions.iter().filter_map(|(version, read)| {
        let model = read.resolve(&descriptions);
        version.map(|version| (version, model))
    });
    let models: Vec<_> = models.collect();
    let all: Vec<_> = models.iter().map(|(_, model)| model).collect();
    diagnostics.append(check_overlays(&all));
    let mut apis = Vec::with_capacity(models.len());
    for (version, model) in &models {
        apis.extend(diagnostics.take(Api::new(model, version, config)));
    }
    diagnostics.check(apis)
}

/// Calls a function with each possible root of a service, and with what makes the API of a version that has only this
/// root. The documents are read once.
///
/// # Errors
///
/// Returns the problems of the documents that concern every root.
pub fn each_alone(
    config: &Config,
    version: &VersionConfig,
    sources: &VersionSources<'_>,
    mut tell: impl FnMut(&str, &dyn Fn() -> Result<Checked<Api>, Diagnostics>),
) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let read = Read::new(sources, &mut diagnostics);
    if diagnostics.has_errors() {
        diagnostics.append(read.faults);
        return Err(diagnostics);
    }
    let model = read.resolve(&[]);
    diagnostics.append(check_overlays(&[&model]));
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    for root in starts_of(&read.metadata) {
        let alone = VersionConfig {
            roots: vec![root.clone()],
            starts_at_root: false,
            ..version.clone()
        };
        tell(&root, &|| Api::new(&model, &alone, config));
    }
    Ok(())
}

/// The documents of a version, read.
struct Read<'a> {
    metadata: Vec<(Source<'a>, Document<'a>)>,
    overlays: Vec<(Source<'a>, Document<'a>)>,
    /// The non-fatal faults of the metadata.
    faults: Diagnostics,
}

impl<'a> Read<'a> {
    fn new(version: &VersionSources<'a>, diagnostics: &mut Diagnostics) -> Self {
        let (metadata, faults) = read_service(&version.metadata, diagnostics);
        Self {
            metadata,
            overlays: read_all(&version.overlays, diagnostics),
            faults,
        }
    }

    /// Resolves the documents, with descriptions that versions share.
    fn resolve<'r>(&'r self, descriptions: &'r [(Source<'a>, Document<'a>)]) -> Model<'r> {
        let service = self.metadata.iter().map(|read| (Role::Service, read));
        let added = self.overlays.iter().chain(descriptions);
        let all = service.chain(added.map(|read| (Role::Overlay, read)));
        let inputs: Vec<_> = all
            .map(|(role, (source, document))| Input {
                source: *source,
                document,
                role,
            })
            .collect();
        Model::resolve_with_faults(&inputs, self.faults.clone())
    }
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
    diagnostics.or(starts_of(&documents))
}

fn starts_of(documents: &[(Source<'_>, Document<'_>)]) -> Vec<String> {
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
    names.into_iter().collect()
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
    fn each_root_alone_has_the_api_of_its_own() {
        let service = document(&SERVICE.replace(
            "</EntityContainer>",
            r#"<Singleton Name="one" Type="ns.thing"/></EntityContainer>"#,
        ));
        let (config, sources) = (config(&["one"]), sources(&service, ""));
        let version = &config.versions[0];
        let mut told = Vec::new();
        each_alone(&config, version, &sources.versions[0], |root, api| {
            let routes = api().unwrap().value.resources.routes.len();
            told.push(format!("{root}: {routes}"));
        })
        .unwrap();
        assert_eq!(told, ["one: 2", "things: 6"]);
        let faulty = VersionSources {
            overlays: vec![Source {
                name: "overlay.csdl",
                text: "no XML",
            }],
            ..sources.versions[0].clone()
        };
        let problems = each_alone(&config, version, &faulty, |root, _| panic!("{root}"));
        assert!(problems.unwrap_err().to_string().contains("overlay.csdl"));
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
