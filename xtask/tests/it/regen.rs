//! `regen`: what it writes, mends, and refuses.

use crate::commands::{CONFIG, WHOLE, command, errors, printed, run, status, workspace};
use crate::support::Folder;

#[test]
fn warnings_stop_only_whom_they_shall_stop() {
    let folder = workspace();
    // A leftover of earlier CSDL, which does not change the emitted code.
    let leftover = WHOLE.replace("Nullable=\"false\"", "Nullable=\"False\"");
    let file = folder.0.join("leftover.csdl");
    folder.write("leftover.csdl", &leftover);
    let taken = ["metadata", "--api", "v1.0", file.to_str().unwrap()];
    let before = folder.files();

    let denied = run(&folder, &[&taken[..], &["--deny-warnings"]].concat(), b"");
    assert_eq!(status(&denied), 2);
    let printed = errors(&denied);
    assert!(
        printed.contains("warning: ") && printed.contains("leftover.csdl:8"),
        "{printed}"
    );
    assert!(
        printed.contains("--deny-warnings does not let pass"),
        "{printed}"
    );
    assert_eq!(folder.files(), before);

    let passed = run(&folder, &taken, b"");
    assert_eq!(status(&passed), 0, "{}", errors(&passed));
    assert!(errors(&passed).contains("warning: "), "{}", errors(&passed));

    // The slice is canonical, so that it causes no warnings.
    let regen = run(&folder, &["regen", "--deny-warnings"], b"");
    assert_eq!(status(&regen), 0, "{}", errors(&regen));
    assert_eq!(errors(&regen), "");
}

#[test]
fn regen_writes_once_and_check_agrees() {
    let folder = workspace();
    let stale = run(&folder, &["regen", "--check"], b"");
    assert_eq!(status(&stale), 1);
    assert!(
        printed(&stale).contains("stale: create generated/src/v1_0/models/state.rs"),
        "{}",
        printed(&stale)
    );
    assert!(
        printed(&stale).contains("run `cargo xtask regen`"),
        "{}",
        printed(&stale)
    );
    assert!(
        !folder.0.join("generated").exists(),
        "--check has written something"
    );

    let first = run(&folder, &["regen"], b"");
    assert_eq!(status(&first), 0, "{}", errors(&first));
    assert!(
        printed(&first).contains("create generated/src/v1_0/models/root.rs\n"),
        "{}",
        printed(&first)
    );
    let files = folder.files();
    assert!(files.contains_key("generated/surface-v1_0.txt"));
    assert!(
        !files
            .keys()
            .any(|path| path.contains("other") || path.contains(".tmp")),
        "{:?}",
        files.keys()
    );

    let second = run(&folder, &["regen"], b"");
    assert!(
        printed(&second).starts_with("0 created, 0 updated, 0 deleted, "),
        "{}",
        printed(&second)
    );
    assert_eq!(folder.files(), files);
    assert_eq!(status(&run(&folder, &["regen", "--check"], b"")), 0);
}

#[test]
fn regen_mends_what_was_edited_and_deletes_what_is_stale() {
    let folder = workspace();
    run(&folder, &["regen"], b"");
    let files = folder.files();
    folder.write("generated/src/v1_0/models/root.rs", "edited");
    folder.write("generated/src/v1_0/models/gone.rs", "// @generated\n");
    folder.write("generated/src/beta/mod.rs", "// @generated\n");
    folder.write("generated/surface-beta.txt", "# @generated\n");
    let output = run(&folder, &["regen"], b"");
    let lines: Vec<String> = printed(&output).lines().map(str::to_owned).collect();
    assert_eq!(
        lines[..4],
        [
            "delete generated/src/beta/mod.rs",
            "delete generated/src/v1_0/models/gone.rs",
            "update generated/src/v1_0/models/root.rs",
            "delete generated/surface-beta.txt",
        ]
    );
    assert_eq!(folder.files(), files);
}

#[test]
fn what_a_killed_run_left_beside_any_file_is_taken_away() {
    let folder = workspace();
    let manifest = "[package]\nname = \"example\"\n[features]\n# <versions>\n# </versions>\n";
    folder.write("generated/Cargo.toml", manifest);
    run(&folder, &["regen"], b"");
    let files = folder.files();
    // Of inputs, of hand-written and of emitted files; what was there before may have any content, or none.
    folder.write("metadata/v1.0/.source.toml.4711.2.tmp", "old");
    folder.write("metadata/v1.0/.backup-restore.csdl.4711.1.tmp", "");
    folder.write("generated/.Cargo.toml.4711.1.tmp", "old");
    folder.write("generated/src/.versions.rs.4711.12.tmp", "");
    folder.write("generated/tests/routes/.v1_0.rs.4711.3.tmp", "edited");
    folder.write("generated/src/v1_0/models/.root.rs.4711.4.tmp", "edited");
    // Others have no such names.
    let others = [
        "generated/src/.mine.rs.4711.1.tmp",
        "generated/src/.versions.rs.tmp",
        "generated/.Cargo.toml.4711.tmp",
        "generated/.Cargo.toml.4711.x.tmp",
    ];
    for other in others {
        folder.write(other, "mine");
    }
    let checked = run(&folder, &["regen", "--check"], b"");
    assert_eq!(status(&checked), 0, "{}", printed(&checked));
    let whole = folder.0.join("whole.csdl");
    let whole = whole.to_str().unwrap();
    let taken = ["metadata", "--api", "v1.0", whole, "--date", "2026-05-20"];
    for arguments in [&["regen"][..], &taken] {
        let output = run(&folder, arguments, b"");
        assert_eq!(status(&output), 0, "{}", errors(&output));
    }
    for other in others {
        std::fs::remove_file(folder.0.join(other)).unwrap();
    }
    assert_eq!(folder.files(), files);
}

#[test]
fn an_error_in_the_input_writes_nothing_and_names_the_place() {
    let folder = workspace();
    run(&folder, &["regen"], b"");
    let slice = folder.read("metadata/v1.0/backup-restore.csdl");
    folder.write(
        "metadata/v1.0/backup-restore.csdl",
        slice.replace("self.state", "self.sate"),
    );
    folder.write("generated/src/v1_0/models/root.rs", "edited");
    let before = folder.files();
    for arguments in [&["regen"][..], &["regen", "--check"]] {
        let output = run(&folder, arguments, b"");
        assert_eq!(status(&output), 2);
        let errors = errors(&output);
        assert!(
            errors.contains("metadata/v1.0/backup-restore.csdl:") && errors.contains("self.sate"),
            "{errors}"
        );
        assert_eq!(printed(&output), "");
        assert_eq!(folder.files(), before);
    }
}

#[test]
fn a_hand_written_file_among_the_emitted_is_left_and_named() {
    let folder = workspace();
    folder.write("generated/src/v1_0/mine.rs", "//! Mine.\n");
    let before = folder.files();
    let output = run(&folder, &["regen"], b"");
    assert_eq!(status(&output), 2);
    assert!(
        errors(&output).contains("`generated/src/v1_0/mine.rs`"),
        "{}",
        errors(&output)
    );
    assert_eq!(folder.files(), before);
}

#[test]
fn missing_inputs_are_named_with_what_makes_them() {
    let folder = Folder::new();
    let output = run(&folder, &["regen"], b"");
    assert_eq!(status(&output), 2);
    assert!(errors(&output).contains("`--root`"), "{}", errors(&output));

    folder.write("metadata/codegen.toml", CONFIG);
    let output = run(&folder, &["regen"], b"");
    assert!(
        errors(&output).contains("cargo xtask metadata --api v1.0 FILE"),
        "{}",
        errors(&output)
    );

    folder.write("metadata/codegen.toml", "[[version]]\nname = 1\n");
    let output = run(&folder, &["regen"], b"");
    assert!(
        errors(&output).contains("`metadata/codegen.toml` is malformed"),
        "{}",
        errors(&output)
    );
    assert!(
        errors(&output).contains(" --> metadata/codegen.toml:2:8\n"),
        "{}",
        errors(&output)
    );
}

#[test]
fn a_file_that_the_configuration_names_must_be_there_and_be_all() {
    let folder = workspace();
    let overlay = r#"<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="overlay" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <Annotations Target="example.root"><Annotation Term="Org.OData.Core.V1.Description" String="It" /></Annotations>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
"#;
    // If none is named, the existing file counts.
    folder.write("metadata/overlay.csdl", overlay);
    assert_eq!(status(&run(&folder, &["regen"], b"")), 0);
    let emitted = folder.read("generated/src/v1_0/models/root.rs");
    assert!(emitted.contains("/// It."), "{emitted}");

    folder.write(
        "metadata/codegen.toml",
        format!("{CONFIG}overlays = [\"overlay.csdl\"]\n"),
    );
    assert_eq!(status(&run(&folder, &["regen", "--check"], b"")), 0);
    std::fs::remove_file(folder.0.join("metadata/overlay.csdl")).unwrap();
    let output = run(&folder, &["regen"], b"");
    assert_eq!(status(&output), 2);
    let printed = errors(&output);
    assert!(
        printed.contains("`metadata/overlay.csdl` is missing"),
        "{printed}"
    );
    assert!(
        printed.contains("git checkout -- metadata/overlay.csdl"),
        "{printed}"
    );
    assert_eq!(folder.read("generated/src/v1_0/models/root.rs"), emitted);

    folder.write("metadata/overlay.csdl", overlay);
    folder.write("metadata/codegen.toml", format!("{CONFIG}overlays = []\n"));
    let output = run(&folder, &["regen"], b"");
    let printed = errors(&output);
    assert!(
        printed.contains("does not name it in `overlays`"),
        "{printed}"
    );
}

#[test]
fn near_misses_in_the_configuration_are_suggested_with_their_lines() {
    let folder = workspace();
    folder.write("metadata/codegen.toml", format!("{CONFIG}rots = []\n"));
    let printed = errors(&run(&folder, &["regen"], b"")).to_owned();
    assert!(printed.contains("did you mean `roots`?"), "{printed}");
    assert!(
        printed.contains(" --> metadata/codegen.toml:11:1\n"),
        "{printed}"
    );

    let config = format!(
        "{CONFIG}\n[[sealed]]\ntype = \"example.rooot\"\nreason = \"why\"\n\n\
         [[rename]]\npath = \"example.state/onn\"\nname = \"Working\"\nreason = \"why\"\n"
    );
    folder.write("metadata/codegen.toml", config);
    let printed = errors(&run(&folder, &["regen"], b"")).to_owned();
    assert!(
        printed.contains("did you mean `example.root`?"),
        "{printed}"
    );
    assert!(
        printed.contains(" --> metadata/codegen.toml:12:1\n"),
        "{printed}"
    );
    assert!(
        printed.contains("did you mean `example.state/on`?"),
        "{printed}"
    );
    assert!(
        printed.contains(" --> metadata/codegen.toml:16:1\n"),
        "{printed}"
    );
}

#[test]
fn colours_are_for_terminals_and_for_those_who_want_them() {
    let folder = Folder::new();
    folder.write("metadata/codegen.toml", "[[version]]\nname = 1\n");
    let is_coloured = |variables: &[(&str, &str)]| {
        let output = command(&folder, &["regen"])
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        errors(&output).contains('\u{1B}')
    };
    // Standard error is a pipe here.
    assert!(!is_coloured(&[]));
    assert!(is_coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!is_coloured(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}

#[test]
fn a_module_whose_name_is_taken_by_hand_written_files_is_refused() {
    for (taken, expected) in [
        ("generated/src/edm/mod.rs", "would be overwritten"),
        ("generated/src/edm.rs", "is a module of that name already"),
    ] {
        let folder = workspace();
        folder.write("metadata/codegen.toml", CONFIG.replace("v1_0", "edm"));
        folder.write(taken, "//! Mine.\n");
        let before = folder.files();
        for arguments in [&["regen"][..], &["regen", "--check"]] {
            let output = run(&folder, arguments, b"");
            assert_eq!(status(&output), 2);
            assert!(
                errors(&output).contains(&format!("`{taken}` {expected}")),
                "{}",
                errors(&output)
            );
            assert_eq!(folder.files(), before);
        }
    }
}
