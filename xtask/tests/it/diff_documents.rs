//! Comparison of two documents, and with the current one of the service.

use std::process::Command;

use crate::commands::{WHOLE, errors, printed, run, status, workspace};
use crate::repository::{STATE, STATE_AND_SIZE, changed, repository};

#[test]
fn two_documents_are_compared_by_what_the_roots_reach() {
    let folder = workspace();
    folder.write("old.csdl", WHOLE);
    folder.write("new.csdl", changed(STATE, STATE_AND_SIZE));
    folder.write("other.csdl", changed(r#"Name="text""#, r#"Name="words""#));
    folder.write(
        "rootless.csdl",
        changed(r#"<Singleton Name="root""#, r#"<Singleton Name="stem""#),
    );
    folder.write("truncated.csdl", &WHOLE[..500]);
    folder.write("page.html", "<!DOCTYPE html><html></html>");
    let compare = |old: &str, new: &str, more: &[&str]| {
        let paths = [old, new].map(|file| folder.0.join(file).to_str().unwrap().to_owned());
        run(
            &folder,
            &[&["diff", &paths[0], &paths[1], "--format", "text"], more].concat(),
            b"",
        )
    };
    assert!(
        printed(&compare("old.csdl", "new.csdl", &[]))
            .starts_with("minor: 1 change: 1 adds something.\n")
    );
    assert!(
        printed(&compare("new.csdl", "old.csdl", &[]))
            .starts_with("major: 1 change: 1 breaks code that compiled.\n")
    );
    assert_eq!(
        printed(&compare("old.csdl", "other.csdl", &[])),
        "The emitted API has not changed.\nCompared: `old.csdl` with `other.csdl`, by the roots of v1.0, without overlays and descriptions.\n"
    );
    for (old, new, expected) in [
        ("rootless.csdl", "old.csdl", "(asked of rootless.csdl)"),
        ("old.csdl", "truncated.csdl", "truncated.csdl"),
        (
            "page.html",
            "old.csdl",
            "the document is an HTML page, not metadata",
        ),
    ] {
        let output = compare(old, new, &[]);
        assert_eq!(status(&output), 2, "{old} {new}");
        assert!(errors(&output).contains(expected), "{}", errors(&output));
        assert_eq!(printed(&output), "");
    }
    let output = compare("old.csdl", "new.csdl", &["--api", "v9"]);
    assert!(
        errors(&output).contains("has no version `v9`"),
        "{}",
        errors(&output)
    );
}

#[test]
fn files_are_read_leniently_where_the_configuration_is_of_today() {
    let folder = workspace();
    let config = folder.read("metadata/codegen.toml");
    let rename =
        "[[rename]]\npath = \"example.root/size\"\nname = \"extent\"\nreason = \"a better word\"\n";
    folder.write("metadata/codegen.toml", format!("{config}\n{rename}"));
    folder.write("old.csdl", WHOLE);
    folder.write("new.csdl", changed(STATE, STATE_AND_SIZE));
    let paths =
        ["old.csdl", "new.csdl"].map(|file| folder.0.join(file).to_str().unwrap().to_owned());
    let text = printed(&run(
        &folder,
        &["diff", &paths[0], &paths[1], "--format", "text"],
        b"",
    ));
    assert!(
        text.contains("+ example.root/size  models::Root.extent"),
        "{text}"
    );
}

#[test]
fn has_upstream_moved() {
    let folder = workspace();
    let before = folder.files();
    let check = |text: &str| {
        run(
            &folder,
            &["metadata", "--api", "v1.0", "--check", "-"],
            text.as_bytes(),
        )
    };
    let same = check(WHOLE);
    assert_eq!(status(&same), 0);
    assert_eq!(
        printed(&same),
        "v1.0: `standard input` gives the slice in `metadata/v1.0/backup-restore.csdl`, nothing has moved\n"
    );
    // Changes out of reach have no effect.
    assert_eq!(
        status(&check(&changed(r#"Name="text""#, r#"Name="words""#))),
        0
    );

    let moved = check(&changed(STATE, STATE_AND_SIZE));
    assert_eq!(status(&moved), 1, "{}", errors(&moved));
    let text = printed(&moved);
    assert!(
        text.contains("+ example.root/size  models::Root.size"),
        "{text}"
    );
    assert!(
        text.contains("\n+        <Property Name=\"size\" Type=\"Edm.Int64\"/>\n"),
        "{text}"
    );
    assert!(text.ends_with("`cargo xtask regen` follows\n"), "{text}");

    assert_eq!(status(&check("<html></html>")), 2);
    assert_eq!(status(&check("<edmx")), 2);
    assert_eq!(folder.files(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_is_an_error_but_nobody_has_to_read_to_the_end() {
    let folder = repository();
    let diff = |output: std::process::Stdio| {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "HEAD", "--root"])
            .arg(&folder.0)
            .stdout(output)
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap()
    };
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = diff(full.into()).wait_with_output().unwrap();
    assert_eq!(status(&output), 2);
    assert!(
        errors(&output).contains("standard output cannot be written"),
        "{}",
        errors(&output)
    );

    // What is asked of the command line itself, too.
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let help = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--help")
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(status(&help), 2);

    let mut child = diff(std::process::Stdio::piped());
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(status(&output), 0, "{}", errors(&output));
}
