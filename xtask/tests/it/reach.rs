//! `reach`: what roots cost.

use std::path::Path;

use odata_codegen::size::Size;
use xtask::pipeline::{self, Inputs};

use crate::commands::{errors, printed, run, status, workspace};

#[test]
fn what_the_slices_cost_and_what_a_whole_document_would() {
    let folder = workspace();
    let output = run(&folder, &["reach"], b"");
    assert_eq!(status(&output), 0, "{}", errors(&output));
    let text = printed(&output);
    for expected in [
        "v1.0: root\n",
        "types   2: 1 entity, 0 complex, 1 enumeration, 0 of parameters",
        "routes  2 of 1 builders",
        "by /root > example.root/state",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }

    let file = folder.0.join("whole.csdl");
    let file = file.to_str().unwrap();
    let output = run(
        &folder,
        &[
            "reach",
            file,
            "--roots",
            "others",
            "root",
            "--links",
            "references",
            "--most",
            "1",
        ],
        b"",
    );
    assert_eq!(status(&output), 0, "{}", errors(&output));
    let text = printed(&output);
    assert!(
        text.contains("v1.0: others, root (links are references)\n"),
        "{text}"
    );
    assert!(text.contains("routes  8 of 3 builders"), "{text}");
    assert!(
        !text.contains("example.state"),
        "one type is messages: {text}"
    );

    let output = run(&folder, &["reach", file, "--each"], b"");
    let text = printed(&output);
    let lines: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert_eq!(lines[0], ["root", "types", "routes", "lines", "ms"]);
    assert_eq!(lines[1][..3], ["others", "2", "6"]);
    assert_eq!(lines[2][..3], ["root", "2", "2"]);
}

#[test]
fn a_root_that_is_not_there_names_the_nearest() {
    let folder = workspace();
    let file = folder.0.join("whole.csdl");
    let output = run(
        &folder,
        &["reach", file.to_str().unwrap(), "--roots", "otters"],
        b"",
    );
    assert_eq!(status(&output), 2);
    let text = errors(&output);
    assert!(
        text.contains("the root `otters` does not resolve"),
        "{text}"
    );
    assert!(text.contains("did you mean `others`?"), "{text}");
}

/// Lines are estimated, so they are held against what is emitted for the project's own crate.
#[test]
fn lines_are_about_those_that_are_emitted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let inputs = Inputs::read(&root).unwrap();
    let files = pipeline::generate(&inputs, false).unwrap();
    for api in pipeline::apis(&inputs, false).unwrap() {
        let size = Size::of(&api, 0);
        let module = &api.version.module;
        for (part, estimated) in [
            ("models", size.model_lines),
            ("requests", size.request_lines),
        ] {
            let folder = format!("generated/src/{module}/{part}/");
            let files = files.iter().filter(|(path, _)| path.starts_with(&folder));
            let emitted: usize = files.map(|(_, content)| content.lines().count()).sum();
            let ratio = estimated as f64 / emitted as f64;
            assert!(
                (0.85..1.15).contains(&ratio),
                "{estimated} lines of {part} for {emitted} in {module}"
            );
        }
    }
}
