//! The Unreleased section, written from a comparison.

use crate::commands::{errors, printed, run, status};
use crate::repository::{STATE, STATE_AND_SIZE, commit, git, repository, take};
use crate::support::Folder;

#[test]
fn the_changelog_follows_and_keeps_what_a_person_wrote() {
    let folder = repository();
    folder.write(
        "CHANGELOG.md",
        "# Changelog\n\nWhat changes.\n\n## [Unreleased]\n\n### Added\n\n- A word by hand.\n\n### Fixed\n\n- A mistake.\n\n## [0.1.0] - 2026-05-01\n\n### Added\n\n- All.\n",
    );
    commit(&folder);
    git(&folder.0, &["switch", "--quiet", "--create", "work"]);
    take(&folder, STATE, STATE_AND_SIZE);
    let output = run(&folder, &["diff", "--changelog"], b"");
    assert_eq!(
        printed(&output),
        "update CHANGELOG.md: 1 line added, 0 lines removed under Unreleased\n",
        "{}",
        errors(&output)
    );
    let text = folder.read("CHANGELOG.md");
    assert_written(
        &text,
        "# Changelog\n\nWhat changes.\n\n## [Unreleased]\n\n### Added\n\n- A word by hand.\n- v1.0: property `example.root/size` (`models::Root.size`) <!-- diff ######## -->\n\n### Fixed\n\n- A mistake.\n\n## [0.1.0] - 2026-05-01\n\n### Added\n\n- All.\n",
    );
    assert_eq!(
        printed(&run(&folder, &["diff", "--changelog"], b"")),
        "CHANGELOG.md is up to date\n"
    );
    assert_eq!(folder.read("CHANGELOG.md"), text);

    // What was merged before stays when the next branch changes something else.
    commit(&folder);
    git(&folder.0, &["switch", "--quiet", "main"]);
    git(&folder.0, &["merge", "--quiet", "work"]);
    git(&folder.0, &["switch", "--quiet", "--create", "next"]);
    take(
        &folder,
        STATE,
        r#"<Property Name="size" Type="Edm.Int64"/>"#,
    );
    run(&folder, &["diff", "--changelog"], b"");
    let text = folder.read("CHANGELOG.md");
    assert!(text.contains("`models::Root.size`"), "{text}");
    assert!(
        text.contains(
            "### Removed\n\n- v1.0: **breaking**, type `example.state` (`models::State`)"
        ),
        "{text}"
    );
    assert!(
        text.find("### Removed").unwrap() < text.find("### Fixed").unwrap(),
        "{text}"
    );
}

/// Compares texts; a mark may be any eight digits.
fn assert_written(text: &str, expected: &str) {
    let mut actual = String::new();
    for part in text.split_inclusive("<!-- diff ") {
        let rest = part
            .strip_prefix(|first: char| first.is_ascii_hexdigit())
            .map_or(part, |_| &part[8..]);
        if actual.ends_with("<!-- diff ") {
            actual.push_str("########");
            actual.push_str(rest);
        } else {
            actual.push_str(part);
        }
    }
    assert_eq!(actual, expected);
}

/// Runs `diff --changelog` over a changelog, with a property more than at the last commit.
fn written(changelog: &str) -> (Folder, String) {
    let folder = repository();
    folder.write("CHANGELOG.md", changelog);
    commit(&folder);
    take(&folder, STATE, STATE_AND_SIZE);
    let output = run(&folder, &["diff", "HEAD", "--changelog"], b"");
    assert_eq!(status(&output), 0, "{}", errors(&output));
    let text = folder.read("CHANGELOG.md");
    (folder, text)
}

const LINE: &str =
    "- v1.0: property `example.root/size` (`models::Root.size`) <!-- diff ######## -->\n";

#[test]
fn a_changelog_without_a_section_gets_one() {
    assert_written(
        &written("").1,
        &format!("# Changelog\n\n## [Unreleased]\n\n### Added\n\n{LINE}"),
    );
    assert_written(
        &written("# Changes\n\n## 0.1.0\n\n- All.\n").1,
        &format!("# Changes\n\n## [Unreleased]\n\n### Added\n\n{LINE}\n## 0.1.0\n\n- All.\n"),
    );
    assert_written(
        &written("# Changes\n\n## Unreleased\n\n[0.1.0]: https://example.com\n").1,
        &format!(
            "# Changes\n\n## Unreleased\n\n### Added\n\n{LINE}\n[0.1.0]: https://example.com\n"
        ),
    );
    assert_written(
        &written("# Changes\n\n## [Unreleased]\n\nSoon.\n\n### Added\n\n### Fixed\n\n- It.").1,
        &format!(
            "# Changes\n\n## [Unreleased]\n\nSoon.\n\n### Added\n\n{LINE}\n### Fixed\n\n- It.\n"
        ),
    );
}

#[test]
fn a_line_goes_with_its_change_and_keeps_better_words() {
    let (folder, text) = written("# Changelog\n\n## [Unreleased]\n");
    let better = text.replace("property `example.root/size`", "the size");
    folder.write("CHANGELOG.md", &better);
    assert_eq!(
        printed(&run(&folder, &["diff", "HEAD", "--changelog"], b"")),
        "CHANGELOG.md is up to date\n"
    );
    assert_eq!(folder.read("CHANGELOG.md"), better);

    take(&folder, STATE, STATE);
    let output = printed(&run(&folder, &["diff", "HEAD", "--changelog"], b""));
    assert_eq!(
        output,
        "update CHANGELOG.md: 0 lines added, 1 line removed under Unreleased\n"
    );
    assert_eq!(
        folder.read("CHANGELOG.md"),
        "# Changelog\n\n## [Unreleased]\n"
    );
}
