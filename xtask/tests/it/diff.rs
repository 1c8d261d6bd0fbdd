//! Comparison of states: revisions, files, the current document of the service.

use std::path::Path;
use std::process::{Command, Output};

use crate::commands::{WHOLE, errors, printed, run, status, workspace};
use crate::repository::{STATE, STATE_AND_SIZE, changed, commit, git, repository, take};
use crate::support::Folder;

/// Expects one sentence on standard error, nothing on standard output, and no change on disk.
fn refused(folder: &Folder, arguments: &[&str], expected: &str) {
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
fn the_working_tree_is_compared_with_where_the_branch_left_main() {
    let folder = repository();
    git(&folder.0, &["switch", "--quiet", "--create", "work"]);
    let nothing = printed(&run(&folder, &["diff"], b""));
    assert!(
        nothing
            .starts_with("The emitted API has not changed; version 0.1.0 stays.\nCompared: main ("),
        "{nothing}"
    );
    assert_eq!(nothing.lines().count(), 2, "{nothing}");

    take(&folder, STATE, STATE_AND_SIZE);
    commit(&folder);
    // Later commits of main do not belong to the branch.
    git(&folder.0, &["switch", "--quiet", "main"]);
    take(&folder, STATE, "");
    commit(&folder);
    git(&folder.0, &["switch", "--quiet", "work"]);

    let output = run(&folder, &["diff"], b"");
    let comment = printed(&output);
    assert_eq!(status(&output), 0, "{}", errors(&output));
    assert!(
        comment.starts_with("### API changes: **minor**, 0.1.0 → 0.1.1\n"),
        "{comment}"
    );
    assert!(
        comment.contains(
            "`example.root/size` (`models::Root.size`), `metadata/v1.0/backup-restore.csdl:"
        ) && comment.contains("`: Edm.Int64, in Rust i64\n"),
        "{comment}"
    );
    assert_eq!(comment.matches("\n- ").count(), 1, "{comment}");

    // Uncommitted changes count too, and another revision can be named.
    take(
        &folder,
        STATE,
        r#"<Property Name="state" Type="Edm.String"/>"#,
    );
    let against_main = printed(&run(&folder, &["diff", "main", "--format", "text"], b""));
    assert!(
        against_main.starts_with("minor, 0.1.0 → 0.1.1: 1 change: 1 adds something.\n"),
        "{against_main}"
    );
}

#[test]
fn main_is_looked_for_at_the_origin_too() {
    let folder = repository();
    let clone = Folder::new();
    std::fs::remove_dir(&clone.0).unwrap();
    git(
        &folder.0,
        &["clone", "--quiet", ".", clone.0.to_str().unwrap()],
    );
    git(&clone.0, &["switch", "--quiet", "--create", "work"]);
    git(&clone.0, &["branch", "--quiet", "--delete", "main"]);
    take(&clone, STATE, STATE_AND_SIZE);
    let output = run(&clone, &["diff", "--format", "text"], b"");
    assert!(
        printed(&output).contains("+ example.root/size"),
        "{}{}",
        printed(&output),
        errors(&output)
    );

    git(&clone.0, &["remote", "remove", "origin"]);
    refused(
        &clone,
        &["diff"],
        "there is neither a branch `main` nor `origin/main`",
    );
}

#[test]
fn the_exit_status_is_what_is_asked_for() {
    let folder = repository();
    take(&folder, STATE, STATE_AND_SIZE);
    for (arguments, expected) in [
        (&["diff"][..], 0),
        (&["diff", "--fail-on", "minor"], 1),
        (&["diff", "--fail-on", "major"], 0),
    ] {
        let output = run(&folder, arguments, b"");
        assert_eq!(
            status(&output),
            expected,
            "{arguments:?}: {}",
            errors(&output)
        );
    }
    take(&folder, STATE, "");
    let output = run(
        &folder,
        &["diff", "HEAD", "--fail-on", "major", "--format", "json"],
        b"",
    );
    assert_eq!(status(&output), 1);
    assert!(
        printed(&output).contains("\"needed\": \"0.2.0\""),
        "{}",
        printed(&output)
    );
}

#[test]
fn states_that_cannot_be_found_are_told_in_one_sentence() {
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
        "is a file: files are compared in pairs",
    );
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

#[test]
fn a_revision_is_read_with_its_own_inputs() {
    let folder = repository();
    // The type was renamed since: the old state keeps its own configuration.
    let config = folder.read("metadata/codegen.toml");
    let rename =
        "[[rename]]\npath = \"example.state\"\nname = \"Condition\"\nreason = \"it is one\"\n";
    folder.write("metadata/codegen.toml", format!("{config}\n{rename}"));
    let text = printed(&run(&folder, &["diff", "--format", "text"], b""));
    assert!(
        text.contains("~ example.state  models::Condition\n          State → Condition"),
        "{text}"
    );

    // A revision that cannot be resolved is named in the diagnostic.
    folder.write(
        "metadata/v1.0/backup-restore.csdl",
        WHOLE.replace("self.state", "self.stat"),
    );
    commit(&folder);
    take(&folder, STATE, STATE_AND_SIZE);
    let output = run(&folder, &["diff", "HEAD"], b"");
    assert_eq!(status(&output), 2);
    assert!(
        errors(&output).contains("--> HEAD:metadata/v1.0/backup-restore.csdl:"),
        "{}",
        errors(&output)
    );
}

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
        "The emitted API has not changed.\n"
    );
    for (old, new, expected) in [
        ("rootless.csdl", "old.csdl", "(asked of rootless.csdl)"),
        ("old.csdl", "truncated.csdl", "truncated.csdl"),
        (
            "page.html",
            "old.csdl",
            "`page.html` cannot be used: it is an HTML page",
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

    let mut child = diff(std::process::Stdio::piped());
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(status(&output), 0, "{}", errors(&output));
}

#[test]
fn two_revisions_are_compared_and_named() {
    let folder = repository();
    git(&folder.0, &["tag", "v0.1.0"]);
    take(&folder, STATE, STATE_AND_SIZE);
    commit(&folder);
    git(&folder.0, &["tag", "later"]);
    take(&folder, STATE, "");
    for arguments in [
        &["diff", "v0.1.0", "later", "--format", "text"][..],
        &["diff", "v0.1.0..later", "--format", "text"],
        &["diff", "v0.1.0..", "--format", "text"],
    ] {
        let output = run(&folder, arguments, b"");
        let text = printed(&output);
        assert!(
            text.contains("+ example.root/size"),
            "{text}{}",
            errors(&output)
        );
        // The working tree is not part of the comparison.
        assert!(!text.contains("- example.root/state"), "{text}");
        assert!(text.contains("Compared: v0.1.0 ("), "{text}");
        assert!(text.contains("metadata: v1.0 of 20"), "{text}");
    }
}

#[test]
fn on_main_the_base_is_the_origin_or_the_last_release() {
    let folder = repository();
    git(&folder.0, &["tag", "v0.1.0"]);
    take(&folder, STATE, STATE_AND_SIZE);
    commit(&folder);
    let text = printed(&run(&folder, &["diff", "--format", "text"], b""));
    assert!(text.contains("Compared: v0.1.0 ("), "{text}");
    assert!(text.contains("+ example.root/size"), "{text}");

    let clone = Folder::new();
    std::fs::remove_dir(&clone.0).unwrap();
    git(
        &folder.0,
        &["clone", "--quiet", ".", clone.0.to_str().unwrap()],
    );
    take(&clone, STATE, "");
    commit(&clone);
    let text = printed(&run(&clone, &["diff", "--format", "text"], b""));
    assert!(text.contains("Compared: origin/main ("), "{text}");
    assert!(text.contains("- example.root/state"), "{text}");
}

#[test]
fn beside_the_errors_stands_what_the_slices_say() {
    let folder = repository();
    folder.write(
        "metadata/v1.0/overlay.csdl",
        r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="overlay" xmlns="http://docs.oasis-open.org/odata/ns/edm"><Annotations Target="example.root/state"><Annotation Term="Org.OData.Core.V1.Description" String="How it is."/></Annotations></Schema></edmx:DataServices></edmx:Edmx>"#,
    );
    commit(&folder);
    take(&folder, STATE, "");
    let output = run(&folder, &["diff", "HEAD"], b"");
    assert_eq!(status(&output), 2);
    assert!(
        errors(&output).contains("example.root/state"),
        "{}",
        errors(&output)
    );
    let text = printed(&output);
    assert!(text.starts_with("### API changes: **major**"), "{text}");
    assert!(
        text.contains("this compares the slices of the metadata alone"),
        "{text}"
    );
    assert!(text.contains("`example.root/state`"), "{text}");
}

#[test]
fn accepted_breaks_pass_and_useless_entries_do_not() {
    let folder = repository();
    take(&folder, STATE, "");
    let of = |arguments: &[&str]| run(&folder, arguments, b"");
    let json = printed(&of(&["diff", "HEAD", "--format", "json"]));
    assert!(
        json.contains("\"file\": \"metadata/v1.0/backup-restore.csdl\""),
        "{json}"
    );
    let mut entries = String::new();
    for change in json.split("\"category\"").skip(1) {
        if change.contains("\"level\": \"major\"") {
            let (_, rest) = change.split_once("\"fingerprint\": \"").unwrap();
            let fingerprint = &rest[..16];
            entries.push_str(&format!(
                "[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"nobody uses it\"\nuntil = \"0.2.0\"\n"
            ));
        }
    }
    assert!(!entries.is_empty());
    assert_eq!(status(&of(&["diff", "HEAD", "--fail-on", "major"])), 1);
    folder.write("metadata/accepted-breaks.toml", &entries);
    let output = of(&["diff", "HEAD", "--fail-on", "major", "--format", "github"]);
    assert_eq!(status(&output), 0, "{}", errors(&output));
    assert!(
        !printed(&output).contains("::error"),
        "{}",
        printed(&output)
    );

    folder.write(
        "metadata/accepted-breaks.toml",
        entries.replace("nobody uses it", " \u{200b}"),
    );
    let output = of(&["diff", "HEAD"]);
    assert_eq!(status(&output), 2);
    assert!(
        errors(&output).contains("gives no reason"),
        "{}",
        errors(&output)
    );

    folder.write(
        "metadata/accepted-breaks.toml",
        format!("{entries}[[accepted]]\nfingerprint = \"0123456789abcdef\"\nreason = \"once\"\nuntil = \"0.2.0\"\n"),
    );
    let output = of(&["diff", "HEAD"]);
    assert_eq!(status(&output), 2);
    assert!(
        errors(&output).contains("no break has the fingerprint `0123456789abcdef`"),
        "{}",
        errors(&output)
    );
}

#[test]
fn a_version_that_may_break_is_told_and_does_not_fail() {
    let folder = repository();
    let config = folder.read("metadata/codegen.toml");
    folder.write(
        "metadata/codegen.toml",
        config.replace("[[version]]", "[[version]]\nmay_break = true"),
    );
    commit(&folder);
    take(&folder, STATE, "");
    let output = run(&folder, &["diff", "HEAD", "--fail-on", "major"], b"");
    let text = printed(&output);
    assert_eq!(status(&output), 0, "{text}");
    assert!(
        text.starts_with("### API changes: **minor**, 0.1.0 → 0.1.1\n"),
        "{text}"
    );
    assert!(text.contains("Breaks: old code does not compile"), "{text}");
}

#[test]
fn in_a_workflow_lines_are_links_and_annotations() {
    let folder = repository();
    take(&folder, STATE, "");
    let diff = |format: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "HEAD", "--format", format, "--root"])
            .arg(&folder.0)
            .env("GITHUB_SERVER_URL", "https://github.example")
            .env("GITHUB_REPOSITORY", "owner/name")
            .env("GITHUB_SHA", "0123abcd")
            .output()
            .unwrap();
        printed(&output)
    };
    let comment = diff("markdown");
    let link =
        "(https://github.example/owner/name/blob/0123abcd/metadata/v1.0/backup-restore.csdl#L";
    assert!(comment.contains(link), "{comment}");
    let annotations = diff("github");
    assert!(
        annotations.contains("\n::error file=metadata/v1.0/backup-restore.csdl,line="),
        "{annotations}"
    );
}
