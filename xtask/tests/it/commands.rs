//! The commands from a user's view: a workspace, a command line, the output, the exit status, and the files on disk
//! afterwards.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use xtask::arguments::{LinksArgument, NewArguments, RegenArguments};

use crate::support::{Folder, answer, serve};

pub(crate) const CONFIG: &str = r#"
[crate]
name = "example"
entry = "Example"
slice = "backup-restore.csdl"

[[version]]
name = "v1.0"
module = "v1_0"
roots = ["root"]
"#;

/// A document with more than the API: `other` is out of reach.
pub(crate) const WHOLE: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="example" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <ComplexType Name="other"><Property Name="text" Type="Edm.String"/></ComplexType>
      <EntityType Name="root">
        <Key><PropertyRef Name="id"/></Key>
        <Property Name="id" Type="Edm.String" Nullable="false"/>
        <Property Name="state" Type="self.state"/>
      </EntityType>
      <EnumType Name="state"><Member Name="on" Value="0"/><Member Name="off" Value="1"/></EnumType>
      <EntityContainer Name="Service">
        <Singleton Name="root" Type="self.root"/>
        <EntitySet Name="others" EntityType="self.root"/>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
"#;

/// Returns a workspace with the slice of [`WHOLE`], from a day of 2026.
pub(crate) fn workspace() -> Folder {
    let folder = Folder::new();
    folder.write("metadata/codegen.toml", CONFIG);
    folder.write("whole.csdl", WHOLE);
    let file = folder.0.join("whole.csdl");
    let output = run(
        &folder,
        &[
            "metadata",
            "--api",
            "v1.0",
            file.to_str().unwrap(),
            "--date",
            "2026-05-20",
        ],
        b"",
    );
    assert_eq!(status(&output), 0, "{}", errors(&output));
    folder
}

pub(crate) fn command(folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = program();
    command.args(arguments).arg("--root").arg(&folder.0);
    command
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    // The tests read output without colours, whatever the environment sets.
    for variable in ["CLICOLOR_FORCE", "CLICOLOR", "NO_COLOR"] {
        command.env_remove(variable);
    }
    command
}

pub(crate) fn run(folder: &Folder, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(folder, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

pub(crate) fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub(crate) fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Expects one sentence on standard error, nothing on standard output, and no change on disk.
pub(crate) fn refused(folder: &Folder, arguments: &[&str], expected: &str) {
    let before = folder.files();
    let output = run(folder, arguments, b"");
    let messages = errors(&output);
    assert_eq!(status(&output), 2, "{arguments:?}: {messages}");
    assert!(messages.contains(expected), "{arguments:?}: {messages}");
    assert_eq!(messages.trim_end().lines().count(), 1, "{messages}");
    assert_eq!(printed(&output), "");
    assert_eq!(folder.files(), before);
}

#[test]
fn a_slice_has_what_the_roots_reach_and_its_provenance() {
    let folder = workspace();
    let slice = folder.read("metadata/v1.0/backup-restore.csdl");
    assert!(
        slice.contains("\"state\"") && !slice.contains("\"other\""),
        "{slice}"
    );
    assert_eq!(
        folder
            .read("metadata/v1.0/source.toml")
            .lines()
            .skip(1)
            .collect::<Vec<_>>(),
        [
            "origin = \"whole.csdl\"".to_owned(),
            "date = \"2026-05-20\"".to_owned(),
            format!("size = {}", WHOLE.len()),
            format!(
                "sha256 = \"{}\"",
                xtask::provenance::sha256(WHOLE.as_bytes())
            ),
        ]
    );
}

#[test]
fn the_same_document_changes_nothing_whatever_way_it_comes() {
    let folder = workspace();
    let before = folder.files();
    let again = run(
        &folder,
        &["metadata", "--api", "v1.0", "-"],
        WHOLE.as_bytes(),
    );
    assert_eq!(status(&again), 0, "{}", errors(&again));
    assert!(
        printed(&again).contains("nothing changed"),
        "{}",
        printed(&again)
    );
    assert_eq!(folder.files(), before);

    let (address, server) = serve(answer("200 OK", "", WHOLE.as_bytes()));
    let fetched = run(
        &folder,
        &[
            "metadata",
            "--api",
            "v1.0",
            &format!("http://{address}/$metadata"),
        ],
        b"",
    );
    assert_eq!(status(&fetched), 0, "{}", errors(&fetched));
    server.join().unwrap();
    assert_eq!(folder.files(), before);

    let slice = folder.read("metadata/v1.0/backup-restore.csdl");
    let cut = run(
        &folder,
        &["metadata", "--api", "v1.0", "-"],
        slice.as_bytes(),
    );
    assert_eq!(status(&cut), 0, "{}", errors(&cut));
    assert_eq!(
        folder.files(),
        before,
        "cutting the slice again changes something"
    );
}

#[test]
fn another_document_replaces_slice_and_provenance() {
    let folder = workspace();
    let changed = WHOLE.replace("<Member Name=\"off\" Value=\"1\"/>", "");
    let (address, server) = serve(answer("200 OK", "", changed.as_bytes()));
    let output = run(
        &folder,
        &[
            "metadata",
            "--api",
            "v1.0",
            "--date",
            "2026-06-01",
            &format!("http://{address}/v1.0/$metadata"),
        ],
        b"",
    );
    assert_eq!(status(&output), 0, "{}", errors(&output));
    server.join().unwrap();
    assert!(
        !folder
            .read("metadata/v1.0/backup-restore.csdl")
            .contains("\"off\"")
    );
    let source = folder.read("metadata/v1.0/source.toml");
    assert!(
        source.contains(&format!(
            "origin = \"http://{address}/v1.0/$metadata\"\ndate = \"2026-06-01\""
        )),
        "{source}"
    );
}

#[test]
fn a_document_that_cannot_be_used_leaves_the_disk_as_it_was() {
    let folder = workspace();
    let before = folder.files();
    let half = &WHOLE.as_bytes()[..WHOLE.len() / 2];
    let mut latin = WHOLE.as_bytes().to_vec();
    latin.insert(WHOLE.find("other").unwrap(), 0xe9);
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(WHOLE.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let without_root = WHOLE.replace("Singleton Name=\"root\"", "Singleton Name=\"toor\"");
    let cases: [(&[u8], &str); 9] = [
        (b"", "empty"),
        (b"<!DOCTYPE html>\n<html>Sign in</html>", "HTML page"),
        (br#"{"error": {"code": "Unauthorized"}}"#, "JSON"),
        (b"\x1f\x8b\x08\x00", "gunzip"),
        (half, "standard input:"),
        (&latin, "not UTF-8"),
        (&utf16, "UTF-16"),
        (b"just text", "standard input"),
        (without_root.as_bytes(), "root"),
    ];
    for (bytes, expected) in cases {
        let output = run(&folder, &["metadata", "--api", "v1.0", "-"], bytes);
        assert_eq!(status(&output), 2, "{expected}: {}", printed(&output));
        assert!(
            errors(&output).contains(expected),
            "{expected}: {}",
            errors(&output)
        );
        assert_eq!(folder.files(), before);
    }
}

#[test]
fn wrong_arguments_are_told_before_anything_is_fetched() {
    let folder = workspace();
    for (arguments, expected) in [
        (
            &["metadata", "--api", "v2.0", "whole.csdl"][..],
            "has no version `v2.0`",
        ),
        (
            &["metadata", "--api", "../v1.0", "whole.csdl"],
            "is not a name of a version",
        ),
        (
            &[
                "metadata",
                "--api",
                "v1.0",
                "--date",
                "May 2026",
                "whole.csdl",
            ],
            "YYYY-MM-DD",
        ),
        (
            &["metadata", "--api", "v1.0", "missing.csdl"],
            "missing.csdl",
        ),
        (&["regen", "--chek"], "--chek"),
    ] {
        let output = run(&folder, arguments, b"");
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert!(
            errors(&output).contains(expected),
            "{arguments:?}: {}",
            errors(&output)
        );
    }
}

#[test]
fn help_goes_to_standard_output() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["metadata", "--help"])
        .output()
        .unwrap();
    assert_eq!(status(&output), 0);
    assert!(printed(&output).contains("Examples:"));
}

#[test]
fn runs_at_the_same_time_take_turns() {
    let folder = workspace();
    run(&folder, &["regen"], b"");
    let files = folder.files();
    for path in files
        .keys()
        .filter(|path| path.starts_with("generated/src/v1_0/"))
    {
        folder.write(path, "// @generated, and damaged\n");
    }
    folder.write("generated/src/v1_0/stale.rs", "// @generated\n");
    let runs: Vec<_> = (0..4)
        .map(|_| {
            Command::new(env!("CARGO_BIN_EXE_xtask"))
                .args(["regen", "--root"])
                .arg(&folder.0)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for run in runs {
        let output = run.wait_with_output().unwrap();
        assert_eq!(status(&output), 0, "{}", errors(&output));
    }
    assert_eq!(folder.files(), files);
}

#[test]
fn a_new_crate_is_written_whatever_the_length_of_names() {
    let folder = Folder::new();
    let name = "名".repeat(128);
    let document = WHOLE
        .replace("\"root\"", &format!("\"{name}\""))
        .replace("self.root", &format!("self.{name}"));
    folder.write("long.xml", document);
    let target = folder.0.join("long");
    let arguments = NewArguments {
        folder: target.clone(),
        services: vec![folder.0.join("long.xml").to_str().unwrap().to_owned()],
        ..NewArguments::default()
    };
    let mut printed = String::new();
    xtask::new::run(&arguments, &mut printed).unwrap_or_else(|error| panic!("{error:#}"));
    let check = RegenArguments {
        check: true,
        root: Some(target),
        ..RegenArguments::default()
    };
    let outcome = xtask::regen::run(&check, &mut printed).unwrap();
    assert_eq!(outcome, xtask::Outcome::Done, "{printed}");
}

#[test]
fn a_new_crate_gives_no_module_the_name_of_what_it_has() {
    let folder = Folder::new();
    folder.write("whole.csdl", WHOLE);
    let service = folder.0.join("whole.csdl").to_str().unwrap().to_owned();
    for (name, entry, module) in [
        ("my-shop", "MyShop", "my_shop"),
        ("service", "Service", "service"),
        // Modules of a version, what seals the trait, items of the runtime, a feature, names of the prelude.
        ("models", "ModelsService", "models_service"),
        ("sealed", "SealedService", "sealed_service"),
        ("edm", "EdmService", "edm_service"),
        ("error", "ErrorService", "error_service"),
        ("client", "ClientService", "client_service"),
        ("option", "OptionService", "option_service"),
        ("versions", "VersionsService", "versions_service"),
        ("emitted", "EmittedService", "emitted_service"),
    ] {
        let target = folder.0.join(name);
        let arguments = NewArguments {
            folder: target.clone(),
            services: vec![service.clone()],
            ..NewArguments::default()
        };
        let made = xtask::new::run(&arguments, &mut String::new());
        made.unwrap_or_else(|error| panic!("{name}: {error:#}"));
        let settings = std::fs::read_to_string(target.join("metadata/codegen.toml")).unwrap();
        for line in [
            format!("name = \"{name}\"\n"),
            format!("entry = \"{entry}\"\n"),
            format!("module = \"{module}\"\n"),
        ] {
            assert!(settings.contains(&line), "{settings}");
        }
        // A crate and a module in it may have one name: `versions` in its tests, `emitted` in its documentation.
        let read = |file: &str| std::fs::read_to_string(target.join(file)).unwrap();
        let import = format!("use ::{}::Client;", name.replace('-', "_"));
        assert!(read("tests/routes/main.rs").contains(&import), "{import}");
        assert!(read("src/lib.rs").contains("pub use self::emitted::*;"));
    }
}

#[test]
fn a_new_crate_is_cut_by_its_links() {
    let folder = Folder::new();
    folder.write(
        "shop.xml",
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
  <Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="order">
      <Key><PropertyRef Name="id"/></Key>
      <Property Name="id" Type="Edm.Int32" Nullable="false"/>
      <NavigationProperty Name="buyer" Type="shop.person"/>
    </EntityType>
    <EntityType Name="person">
      <Key><PropertyRef Name="id"/></Key>
      <Property Name="id" Type="Edm.Int32" Nullable="false"/>
      <Property Name="birthday" Type="Edm.Date"/>
    </EntityType>
    <EntityContainer Name="container">
      <EntitySet Name="orders" EntityType="shop.order"/>
      <EntitySet Name="people" EntityType="shop.person"/>
    </EntityContainer>
  </Schema></edmx:DataServices></edmx:Edmx>"#,
    );
    let mut printed = String::new();
    for (name, links, is_whole) in [
        ("whole", None, true),
        ("full", Some(LinksArgument::Full), true),
        ("keys", Some(LinksArgument::References), false),
    ] {
        let target = folder.0.join(name);
        let arguments = NewArguments {
            folder: target.clone(),
            services: vec![folder.0.join("shop.xml").to_str().unwrap().to_owned()],
            roots: vec!["orders".to_owned()],
            links,
            ..NewArguments::default()
        };
        xtask::new::run(&arguments, &mut printed).unwrap_or_else(|error| panic!("{error:#}"));
        let person = std::fs::read_to_string(target.join(format!("src/{name}/models/person.rs")));
        let person = person.unwrap();
        assert!(person.contains("pub id: Option<i32>"), "{person}");
        assert_eq!(person.contains("birthday"), is_whole, "{name}: {person}");
        let check = RegenArguments {
            check: true,
            deny_warnings: true,
            root: Some(target),
        };
        let outcome = xtask::regen::run(&check, &mut printed).unwrap();
        assert_eq!(outcome, xtask::Outcome::Done, "{printed}");
    }
}

/// A document that declares a type of a namespace, and may derive it from one of another document.
fn part_of_a_service(namespace: &str, rest: &str) -> String {
    format!(
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:Reference Uri="http://service.example/parts.xml"><edmx:Include Namespace="parts" Alias="other"/></edmx:Reference>
  <edmx:DataServices>
  <Schema Namespace="{namespace}" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">{rest}</Schema>
  </edmx:DataServices></edmx:Edmx>"#
    )
}

#[test]
fn a_new_crate_is_made_of_several_documents_in_folders_of_any_depth() {
    let folder = Folder::new();
    let main = part_of_a_service(
        "main",
        r#"<EntityType Name="thing" BaseType="other.base"><Property Name="mine" Type="self.kind"/></EntityType>
        <EnumType Name="kind"><Member Name="small" Value="0"/></EnumType>
        <EntityContainer Name="c"><EntitySet Name="things" EntityType="self.thing"/></EntityContainer>"#,
    );
    let parts = part_of_a_service(
        "parts",
        r#"<EntityType Name="base" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><Property Name="kind" Type="self.kind"/></EntityType>
        <EnumType Name="kind"><Member Name="round" Value="0"/></EnumType>"#,
    );
    folder.write("service/main.xml", &main);
    folder.write("service/2024/1/parts.xml", &parts);
    folder.write("service/.hidden/main.xml", &main);
    folder.write("service/2024/notes.txt", "no document");
    // A link that leads back must not be followed for ever, and gives nothing twice.
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        folder.0.join("service"),
        folder.0.join("service/2024/again"),
    )
    .unwrap();
    let path = |name: &str| folder.0.join(name).to_str().unwrap().to_owned();
    let new = |name: &str, services: &[&str]| {
        let arguments = NewArguments {
            folder: folder.0.join(name),
            services: services.iter().map(|name| path(name)).collect(),
            ..NewArguments::default()
        };
        let mut printed = String::new();
        let outcome = xtask::new::run(&arguments, &mut printed);
        outcome.map(|_| folder.read(&format!("{name}/metadata/{name}/{name}.csdl")))
    };
    let slice = new("whole", &["service"]).unwrap();
    assert!(slice.contains(r#"BaseType="parts.base""#), "{slice}");
    assert!(!slice.contains("Alias"), "{slice}");
    let files = ["service/2024/1/parts.xml", "service/main.xml"];
    assert_eq!(new("files", &files).unwrap(), slice);

    let error = new("half", &["service/main.xml"]).unwrap_err().to_string();
    for expected in [
        "the type `other.base` is declared by `http://service.example/parts.xml`, which was not given",
        "a further `--service` of `new`",
    ] {
        assert!(error.contains(expected), "{error}");
    }
    assert!(!folder.0.join("half").exists());
}

/// A new crate for a document in `folder`, with what the command wrote to standard error.
fn new_crate(folder: &Folder, document: &str, options: &[&str]) -> (i32, String) {
    folder.write("service.xml", document);
    let service = folder.0.join("service.xml");
    let target = folder.0.join("made");
    let mut arguments = vec!["new", target.to_str().unwrap(), "--service"];
    arguments.push(service.to_str().unwrap());
    arguments.extend(options);
    let output = program().args(&arguments).output().unwrap();
    (status(&output), errors(&output))
}

#[test]
fn a_new_crate_leaves_out_and_expands_what_is_asked_for() {
    let folder = Folder::new();
    let document = WHOLE.replace(
        r#"<Property Name="id""#,
        r#"<NavigationProperty Name="owner" Type="self.person"/><NavigationProperty Name="twin" Type="self.root"/><Property Name="id""#,
    );
    let document = document.replace(
        r#"<ComplexType Name="other">"#,
        r#"<EntityType Name="person"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/><Property Name="born" Type="Edm.Date"/></EntityType>
        <ComplexType Name="other">"#,
    );
    let options = [
        "--links",
        "references",
        "--expand",
        "example.person",
        "--omit",
        "example.root/twin",
    ];
    let (code, text) = new_crate(&folder, &document, &options);
    assert_eq!((code, &*text), (0, ""));
    let config = folder.read("made/metadata/codegen.toml");
    assert!(
        config.contains("expand = [\"example.person\"]\n"),
        "{config}"
    );
    assert!(config.ends_with("\n[[omitted]]\npath = \"example.root/twin\"\nreason = \"left out when the crate was made\"\n"), "{config}");
    assert!(
        folder
            .read("made/src/made/models/person.rs")
            .contains("born")
    );
    assert!(!folder.read("made/src/made/models/root.rs").contains("twin"));
}

#[test]
fn messages_of_new_speak_of_its_options_and_are_told_once() {
    let folder = Folder::new();
    let (code, text) = new_crate(&folder, WHOLE, &["--name", "My-Crate"]);
    assert_eq!(code, 2);
    assert!(
        text.contains("`--name My-Crate` is no name of a package"),
        "{text}"
    );
    assert!(text.contains("such as `my-crate`"), "{text}");

    let (code, text) = new_crate(&folder, WHOLE, &["--root", "rot/other"]);
    assert_eq!(code, 2);
    assert!(
        text.contains("--> the command line\n") && !text.contains("codegen.toml"),
        "{text}"
    );
    assert!(text.contains("did you mean `root`?"), "{text}");

    for (name, hint) in [
        ("fn", ""),
        ("std", ""),
        ("tokio", ""),
        ("Größe", ", such as `gr--e`"),
    ] {
        let (code, text) = new_crate(&folder, WHOLE, &["--name", name]);
        let expected = format!("and is neither a keyword nor a crate of Rust itself{hint}\n");
        assert!(code == 2 && text.contains(&expected), "{text}");
    }
    let (code, text) = new_crate(&folder, WHOLE, &["--omit", "example.rot"]);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("did you mean `example.root`? remove the option"),
        "{text}"
    );
    std::fs::remove_dir_all(folder.0.join("made")).unwrap();
    let (code, text) = new_crate(&folder, WHOLE, &["--root", "root", "--root", "root"]);
    assert_eq!((code, &*text), (0, ""));
    std::fs::remove_dir_all(folder.0.join("made")).unwrap();
    let parts = WHOLE
        .replace("Container", "")
        .replace("<Entity Name=\"Service\">", "<!--")
        .replace("</Entity>", "-->");
    let (code, text) = new_crate(&folder, &parts, &[]);
    assert!(
        code == 2 && text.contains("declares no entity set, singleton or import"),
        "{text}"
    );
    let service = folder.0.join("service.xml");
    let (code, text) = new_crate(&folder, WHOLE, &["--service", service.to_str().unwrap()]);
    assert!(
        code == 2 && text.contains("`example.root` is declared twice, first in `service.xml`"),
        "{text}"
    );

    // A fault in reach: the slice has it as the document does.
    let twice = WHOLE.replace(
        r#"<Singleton Name="root" Type="self.root"/>"#,
        r#"<Singleton Name="root" Type="self.root"><NavigationPropertyBinding Path="gone" Target="root"/></Singleton>"#,
    );
    let (code, text) = new_crate(&folder, &twice, &["--omit", "example.root/gone"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(
        text.matches("warning: a binding is dropped").count(),
        1,
        "{text}"
    );
    assert_eq!(
        text.matches("`example.root/gone` changes nothing").count(),
        1,
        "{text}"
    );
    assert!(
        text.contains("remove the option, or correct its path"),
        "{text}"
    );
}
