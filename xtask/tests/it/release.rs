//! Checks of a release.

use crate::commands::{errors, printed, run, status};
use crate::repository::{STATE, commit, git, manifest, repository, take};
use crate::support::Folder;

#[test]
fn a_release_needs_a_clean_tree() {
    let folder = repository();
    folder.write("stray", "not committed");
    let before = folder.files();
    let output = run(&folder, &["release-check"], b"");
    assert_eq!(status(&output), 2);
    assert!(
        errors(&output).contains("a file that is not committed, such as `stray`"),
        "{}",
        errors(&output)
    );
    assert_eq!(folder.files(), before);
}

#[test]
fn a_release_needs_the_version_that_follows_from_the_changes() {
    let folder = repository();
    // The result of the version check; this small workspace cannot be packaged.
    let version = |folder: &Folder| {
        let output = run(folder, &["release-check"], b"");
        assert_eq!(status(&output), 1, "{}", errors(&output));
        let text = printed(&output);
        assert!(
            text.contains("\nnot ready: files: `cargo package --list` fails:\n"),
            "{text}"
        );
        assert!(text.starts_with("ok: emitted code: "), "{text}");
        text.lines().nth(1).unwrap_or_default().to_owned()
    };
    let take = |folder: &Folder, from, to| {
        take(folder, from, to);
        run(folder, &["regen"], b"");
    };
    run(&folder, &["regen"], b"");
    commit(&folder);
    assert_eq!(
        version(&folder),
        "ok: version: 0.1.0 is the first release, there is no version tag before this commit"
    );
    // The release itself passes its own check.
    git(&folder.0, &["tag", "v0.1.0"]);
    assert!(version(&folder).starts_with("ok: version: 0.1.0 is the first release"));
    take(&folder, STATE, "");
    commit(&folder);
    assert_eq!(
        version(&folder),
        "not ready: version: 0.1.0 is not above 0.1.0, the version of `v0.1.0`: raise it to 0.2.0 at least (major in the emitted API)"
    );
    folder.write("generated/Cargo.toml", manifest("0.1.1"));
    run(&folder, &["regen"], b"");
    commit(&folder);
    assert_eq!(
        version(&folder),
        "not ready: version: 0.1.1 is not enough after 0.1.0: the emitted API has changed in a major way since `v0.1.0`, which needs 0.2.0 at least; `cargo xtask diff v0.1.0` tells why"
    );
    folder.write("generated/Cargo.toml", manifest("0.2.0"));
    run(&folder, &["regen"], b"");
    commit(&folder);
    assert_eq!(
        version(&folder),
        "ok: version: 0.2.0 follows 0.1.0 (major in the emitted API since `v0.1.0`)"
    );
}

#[test]
fn a_release_is_regenerated_and_told_in_the_changelog() {
    let folder = repository();
    let text = printed(&run(&folder, &["release-check"], b""));
    assert!(
        text.starts_with("not ready: emitted code: ") && text.contains("run `cargo xtask regen`"),
        "{text}"
    );
    assert!(
        text.contains("\nnot ready: changelog: `CHANGELOG.md` has no section for 0.1.0"),
        "{text}"
    );
    run(&folder, &["regen"], b"");
    folder.write(
        "CHANGELOG.md",
        "# Changelog\n\n## [0.1.0] - 2026-05-01\n\n- All.\n",
    );
    commit(&folder);
    let text = printed(&run(&folder, &["release-check"], b""));
    assert!(text.starts_with("ok: emitted code: "), "{text}");
    assert!(text.contains("\nok: changelog: "), "{text}");
}

#[cfg(unix)]
#[test]
fn packages_are_made_with_all_features_and_each_line_is_printed_as_it_comes() {
    use std::io::{BufRead as _, BufReader, Read as _};

    let (fake, folder) = (crate::fake_cargo::FakeCargo::new(), repository());
    run(&folder, &["regen"], b"");
    folder.write(
        "CHANGELOG.md",
        "# Changelog\n\n## [0.1.0] - 2026-05-01\n\n- All.\n",
    );
    commit(&folder);
    // Cargo does not answer before the lines of the previous checks have been read.
    fake.0.write("wait", "");
    let mut child = fake.command(&folder, &["release-check"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for expected in [
        "ok: emitted code: ",
        "ok: version: ",
        "ok: changelog: ",
        "ok: compiled API: nothing was released before",
    ] {
        let line = lines.next().unwrap().unwrap();
        assert!(line.starts_with(expected), "{line}");
    }
    std::fs::remove_file(fake.0.0.join("wait")).unwrap();
    let line = lines.next().unwrap().unwrap();
    assert!(
        line.starts_with("ok: files: 5 files, all of which belong to `odata-runtime`; 5 files"),
        "{line}"
    );
    let rest: Vec<String> = lines.map(Result::unwrap).collect();
    assert_eq!(
        rest,
        [
            "not ready: package: `cargo package` fails:",
            "  error: it does not compile"
        ]
    );
    let mut shown = String::new();
    let mut errors = child.stderr.take().unwrap();
    errors.read_to_string(&mut shown).unwrap();
    let running =
        "Running cargo package --all-features --package odata-runtime --package example\n";
    assert!(shown.contains(running), "{shown}");
    assert!(shown.ends_with("error: it does not compile\n"), "{shown}");
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(
        fake.asked()
            .contains("\npackage --all-features --package odata-runtime --package example\n"),
        "{}",
        fake.asked()
    );
}
