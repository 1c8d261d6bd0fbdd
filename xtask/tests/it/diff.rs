//! Comparison of revisions and the working tree.

use std::process::Command;

use crate::commands::{WHOLE, errors, printed, refused, run, status};
use crate::repository::{STATE, STATE_AND_SIZE, commit, git, repository, take};
use crate::support::Folder;

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

    // Once it is merged, the entries are about what both states have, until the version is released.
    commit(&folder);
    let output = of(&["diff", "HEAD", "--fail-on", "major"]);
    assert_eq!(status(&output), 0, "{}", errors(&output));
    for sides in [&["HEAD~1", "HEAD"][..], &["HEAD~1.."]] {
        let arguments = [&["diff"][..], sides, &["--fail-on", "major"]].concat();
        let output = of(&arguments);
        assert_eq!(status(&output), 0, "{}", errors(&output));
        assert!(printed(&output).contains("nobody uses it"));
    }
    git(&folder.0, &["reset", "--quiet", "--mixed", "HEAD~1"]);

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
