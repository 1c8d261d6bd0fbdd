//! What git must find for a comparison, and what is said where it does not.

use std::path::Path;
use std::process::{Command, Output};

use crate::commands::{errors, printed, refused, run, status, workspace};
use crate::repository::{STATE, commit, git, repository, take};
use crate::support::Folder;

#[test]
fn states_that_cannot_be_found_are_reported_in_one_sentence() {
    let folder = repository();
    refused(
        &folder,
        &["diff", "nowhere"],
        "there is no revision `nowhere`: give a commit, a branch or a tag",
    );
    refused(
        &folder,
        &["diff", "main", "missing.csdl"],
        "there is neither a file nor a revision `missing.csdl`: two arguments are two CSDL documents",
    );
    let file = folder.0.join("whole.csdl");
    refused(
        &folder,
        &["diff", file.to_str().unwrap()],
        "is a document: documents are compared in pairs",
    );
    refused(
        &folder,
        &["diff", "-"],
        "`-` is a document: documents are compared in pairs",
    );
    refused(
        &folder,
        &["diff", "main...work"],
        "`main...work` is no range of two states: give `main..work`, or the commit that `git merge-base main work` prints",
    );
    refused(
        &folder,
        &["diff", "nowhere.."],
        "there is neither a file nor a revision `nowhere`",
    );
    for range in ["main..", "..main"] {
        let output = run(&folder, &["diff", range], b"");
        assert_eq!(status(&output), 0, "{}", errors(&output));
    }
    refused(
        &folder,
        &["diff", "--api", "v1.0"],
        "`--api` is for two files",
    );
    refused(
        &folder,
        &["diff", "--changelog", "one", "two"],
        "`--changelog` is about the working tree",
    );

    // A commit from before there was any metadata.
    git(&folder.0, &["switch", "--quiet", "--orphan", "empty"]);
    git(
        &folder.0,
        &["commit", "--quiet", "--allow-empty", "--message", "Nothing"],
    );
    git(&folder.0, &["switch", "--quiet", "main"]);
    refused(
        &folder,
        &["diff", "empty"],
        "the revision `empty` has no `metadata/codegen.toml`",
    );
    git(&folder.0, &["switch", "--quiet", "empty"]);
    git(&folder.0, &["checkout", "--quiet", "main", "--", "."]);
    refused(
        &folder,
        &["diff"],
        "the current branch and `main` have no commit in common",
    );
}

#[test]
fn a_shallow_clone_says_how_to_get_the_rest() {
    let folder = repository();
    git(&folder.0, &["tag", "v0.1.0"]);
    folder.write("more", "more");
    commit(&folder);
    let clone = Folder::new();
    std::fs::remove_dir(&clone.0).unwrap();
    let origin = format!("file://{}", folder.0.to_str().unwrap());
    git(
        &folder.0,
        &[
            "clone",
            "--quiet",
            "--depth",
            "1",
            &origin,
            clone.0.to_str().unwrap(),
        ],
    );
    refused(
        &clone,
        &["diff", "HEAD~1"],
        "shallow: `git fetch --unshallow --tags`",
    );
    // It has printed the comparison before that, and changes nothing either.
    let before = clone.files();
    let output = run(&clone, &["release-check"], b"");
    assert_eq!(status(&output), 2);
    assert!(errors(&output).contains("shallow"), "{}", errors(&output));
    assert_eq!(clone.files(), before);
}

#[test]
fn no_repository_and_no_git() {
    let folder = workspace();
    let elsewhere = std::env::temp_dir();
    // Prevents git from finding the repository in which this test runs.
    let without = |name: &str, value: &Path| {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "--root"])
            .arg(&folder.0)
            .env("GIT_CEILING_DIRECTORIES", folder.0.parent().unwrap())
            .env(name, value)
            .output()
            .unwrap()
    };
    let messages = |output: &Output| (status(output), errors(output));
    let (code, text) = messages(&without("UNUSED", &elsewhere));
    assert!(
        code == 2 && text.contains("is in no git repository"),
        "{code} {text}"
    );
    let nothing = folder.0.join("metadata");
    let (code, text) = messages(&without("PATH", &nothing));
    assert!(
        code == 2 && text.contains("there is no command `git`: install git"),
        "{code} {text}"
    );
}

/// Runs a comparison with the last commit, with a variable in the environment.
fn diff_with(folder: &Folder, variable: &str, value: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "HEAD", "--root"])
        .arg(&folder.0)
        .env(variable, value)
        .output()
        .unwrap()
}

#[test]
fn the_repository_is_the_one_around_the_root() {
    let folder = repository();
    let other = repository();
    take(&other, STATE, "");
    commit(&other);
    let expected = printed(&run(&folder, &["diff", "HEAD"], b""));
    for (variable, path) in [
        ("GIT_DIR", ".git"),
        ("GIT_WORK_TREE", ""),
        ("GIT_INDEX_FILE", ".git/index"),
        ("GIT_OBJECT_DIRECTORY", ".git/objects"),
    ] {
        let value = other.0.join(path);
        let output = diff_with(&folder, variable, value.to_str().unwrap());
        assert_eq!(
            printed(&output),
            expected,
            "{variable}: {}",
            errors(&output)
        );
    }
}

#[test]
fn a_repository_of_another_user_is_named_with_what_makes_git_trust_it() {
    let folder = repository();
    let output = diff_with(&folder, "GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    let messages = errors(&output);
    assert_eq!(status(&output), 2, "{messages}");
    assert!(
        messages.contains("belongs to another user")
            && messages.contains("run `git config --global --add safe.directory "),
        "{messages}"
    );
}
