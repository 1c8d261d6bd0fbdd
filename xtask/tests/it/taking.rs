//! Updating a document: its effect, and whether it belongs to the version.

use crate::commands::{WHOLE, errors, printed, run, status};
use crate::repository::{STATE, changed, repository};
use crate::support::Folder;

#[test]
fn taking_a_document_says_what_that_means() {
    let folder = repository();
    folder.write("new.csdl", changed(STATE, ""));
    let file = folder.0.join("new.csdl");
    let arguments = ["metadata", "--api", "v1.0", file.to_str().unwrap()];
    let output = run(&folder, &arguments, b"");
    let text = printed(&output);
    assert!(
        text.contains("v1.0: major for users of the crate: "),
        "{text}"
    );
}

const TWO_VERSIONS: &str = r#"
[crate]
name = "example"
entry = "Example"
slice = "backup-restore.csdl"

[[version]]
name = "v1.0"
module = "v1_0"
roots = ["root"]

[[version]]
name = "beta"
module = "beta"
roots = ["root"]
"#;

/// The future state of the service: more than half of it is not in [`WHOLE`].
fn beta() -> String {
    let properties: String = [
        "begin", "end", "length", "width", "height", "depth", "colour",
    ]
    .map(|name| format!(r#"<Property Name="{name}" Type="Edm.String"/>"#))
    .concat();
    changed(STATE, &format!("{STATE}{properties}"))
}

fn takes(folder: &Folder, api: &str, document: &str, more: &[&str]) -> (i32, String) {
    let arguments = [&["metadata", "--api", api, "-"], more].concat();
    let output = run(folder, &arguments, document.as_bytes());
    (status(&output), printed(&output) + &errors(&output))
}

#[test]
fn a_document_that_is_plainly_of_another_version_is_taken_by_force_alone() {
    let folder = Folder::new();
    folder.write("metadata/codegen.toml", TWO_VERSIONS);
    for (api, document) in [("v1.0", WHOLE.to_owned()), ("beta", beta())] {
        let (code, text) = takes(&folder, api, &document, &[]);
        assert_eq!(code, 0, "{text}");
    }
    let before = folder.files();
    let next = beta().replace("\"depth\"", "\"weight\"");
    for (api, document, other) in [
        ("v1.0", &next, "beta"),
        ("beta", &WHOLE.replace("off", "out"), "v1.0"),
    ] {
        let (code, text) = takes(&folder, api, document, &[]);
        assert_eq!(code, 2, "{text}");
        let expected = format!(
            "`standard input` looks like the document of {other}, not of {api}: take it with `--api {other}`, or with `--force`"
        );
        assert!(text.contains(&expected), "{text}");
        assert_eq!(folder.files(), before);
    }
    // A version changes, and becomes more similar to the other one, without force.
    let (code, text) = takes(&folder, "beta", &next, &[]);
    assert_eq!(code, 0, "{text}");
    let nearer = changed(
        STATE,
        &format!(r#"{STATE}<Property Name="begin" Type="Edm.String"/>"#),
    );
    let (code, text) = takes(&folder, "v1.0", &nearer, &[]);
    assert_eq!(code, 0, "{text}");

    let (code, text) = takes(&folder, "v1.0", &next, &["--force"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(
        folder.read("metadata/v1.0/backup-restore.csdl"),
        folder.read("metadata/beta/backup-restore.csdl")
    );
}

/// Which item of the collection it would be is not known, so nothing could be generated from the slice.
#[test]
fn a_root_through_a_collection_is_refused_before_anything_is_written() {
    let folder = Folder::new();
    folder.write(
        "metadata/codegen.toml",
        TWO_VERSIONS.replacen(r#"roots = ["root"]"#, r#"roots = ["Shelves/books"]"#, 1),
    );
    let before = folder.files();
    let document = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="library" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="Shelf"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
<NavigationProperty Name="books" Type="Collection(library.Shelf)" ContainsTarget="true"/></EntityType>
<EntityContainer Name="Service"><EntitySet Name="Shelves" EntityType="library.Shelf"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#;
    let (code, text) = takes(&folder, "v1.0", document, &[]);
    assert_eq!(code, 2, "{text}");
    let expected =
        "the root `Shelves/books` does not resolve: it passes through the collection `Shelves`";
    assert!(text.contains(expected), "{text}");
    assert_eq!(folder.files(), before);
}
