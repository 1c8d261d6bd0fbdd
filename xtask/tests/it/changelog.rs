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

    // Merged entries stay when the next branch changes something else.
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

/// Compares texts; marks may be any eight digits, and the record of the marks is ignored.
fn assert_written(text: &str, expected: &str) {
    let mut actual = String::new();
    let text = match text.split_once("\n<!-- written by diff: ") {
        Some((before, rest)) => format!("{before}{}", rest.split_once(" -->\n").unwrap().1),
        None => text.to_owned(),
    };
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

/// Runs `diff --changelog` over a changelog, with one more property than in the last commit.
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

/// Adds the property `size`, writes the changelog, lets a person edit it, and writes it again.
fn edited(edit: impl FnOnce(&str) -> String) -> (String, String) {
    let (folder, text) =
        written("# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-05-01\n\n- All.\n");
    let by_hand = edit(&text);
    assert_ne!(by_hand, text);
    folder.write("CHANGELOG.md", &by_hand);
    assert_eq!(
        printed(&run(&folder, &["diff", "--changelog"], b"")),
        "CHANGELOG.md is up to date\n"
    );
    (by_hand, folder.read("CHANGELOG.md"))
}

#[test]
fn what_a_person_drops_does_not_come_back() {
    let (by_hand, text) = edited(|text| {
        let lines = text
            .lines()
            .filter(|line| !line.contains("models::Root.size"));
        lines.map(|line| format!("{line}\n")).collect()
    });
    assert_eq!(text, by_hand);
    assert!(text.contains("<!-- written by diff: "), "{text}");
}

#[test]
fn what_a_person_wraps_or_moves_stays_as_it_is() {
    for edit in [
        |text: &str| text.replace(" (`models::Root.size`)", "\n  (`models::Root.size`)"),
        |text: &str| text.replace("### Added", "### Fixed"),
        |text: &str| text.replace("- v1.0: property", "- Mine.\n- We thank for the property"),
        |text: &str| {
            text.replace(
                "- v1.0: property",
                "- Two things in one: a mistake, and the property",
            )
        },
    ] {
        let (by_hand, text) = edited(edit);
        assert_eq!(text, by_hand);
    }
}

#[test]
fn a_wrapped_entry_goes_whole() {
    let (folder, text) = written("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Mine.\n");
    let wrapped = text.replace(" (`models::Root.size`)", "\n  (`models::Root.size`)");
    folder.write("CHANGELOG.md", &wrapped);
    take(&folder, STATE, "");
    take(&folder, STATE, STATE);
    run(&folder, &["diff", "--changelog"], b"");
    let text = folder.read("CHANGELOG.md");
    assert!(!text.contains("size"), "{text}");
    assert!(text.contains("- Mine."), "{text}");
}

#[test]
fn an_entry_goes_with_what_is_indented_below_it_and_with_nothing_else() {
    let (folder, text) = written("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Mine.\n");
    let (before, rest) = text.split_once("- v1.0: property").unwrap();
    let (entry, rest) = rest.split_once('\n').unwrap();
    let (words, mark) = entry.split_once("<!-- ").unwrap();
    let mark = mark.trim_end_matches(" -->");
    let (name, number) = mark.split_once(' ').unwrap();
    let record = rest.find("<!-- written by diff: ").unwrap();
    let (rest, record) = rest.split_at(record);
    let wrapped = record.replacen(": ", ":\n", 1);
    for by_hand in [
        // Its mark is wrapped.
        format!("- The property{words}<!--\n  {name}\n  {number} -->\n"),
        format!("- The property{words}\n<!-- {mark} -->\n"),
        // With a paragraph and code, as the last of a list of its own.
        format!(
            "- Sizes:\n  - By hand.\n  - The property{words}<!-- {mark} -->\n\n    For example:\n\n    ```rust\n    root.size;\n    ```\n\n  All of them.\n"
        ),
        format!("1. By hand.\n2. The property{words}<!-- {mark} -->\n3. By hand, too.\n"),
    ] {
        folder.write("CHANGELOG.md", format!("{before}{by_hand}{rest}{wrapped}"));
        let kept = folder.read("CHANGELOG.md");
        let output = run(&folder, &["diff", "--changelog"], b"");
        assert_eq!(printed(&output), "CHANGELOG.md is up to date\n");
        assert_eq!(folder.read("CHANGELOG.md"), kept);

        take(&folder, STATE, STATE);
        run(&folder, &["diff", "--changelog"], b"");
        let text = folder.read("CHANGELOG.md");
        assert!(!text.contains("size") && !text.contains("rust"), "{text}");
        let lines = |text: &str| text.matches("y hand").count();
        assert_eq!(lines(&text), lines(&by_hand), "{text}");
        let is_around = by_hand.contains("All of them");
        assert_eq!(text.contains("  All of them."), is_around, "{text}");
        take(&folder, STATE, STATE_AND_SIZE);
    }
}

#[test]
fn code_blocks_and_line_ends_survive() {
    let block = "```text\n## [Unreleased]\n\n\n### Added\n- no entry <!-- diff 0123abcd -->\n```";
    let changelog = format!("# Changelog\n\n{block}\n\n## [Unreleased]\n\n{block}\n\n## [0.1.0]\n");
    for ends in ["\n", "\r\n"] {
        let (_, text) = written(&changelog.replace('\n', ends));
        assert_eq!(
            text.matches(&block.replace('\n', ends)).count(),
            2,
            "{text}"
        );
        assert_eq!(text.matches("models::Root.size").count(), 1, "{text}");
        assert_eq!(
            text.matches('\n').count(),
            text.matches(ends).count(),
            "{text}"
        );
        let (before, after) = text.split_once("models::Root.size").unwrap();
        assert!(
            before.matches("```").count() == 4 && after.contains("## [0.1.0]"),
            "{text}"
        );
    }
}

#[test]
fn what_comes_and_goes_between_two_releases_leaves_nothing() {
    let folder = repository();
    folder.write(
        "CHANGELOG.md",
        "# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n\n- All.\n",
    );
    commit(&folder);
    git(&folder.0, &["tag", "v0.1.0"]);
    let before = folder.read("CHANGELOG.md");
    let retyped = STATE_AND_SIZE.replace("Edm.Int64", "Edm.String");
    // Three pull requests add, retype and remove a property, each merged before the next.
    for (state, entries) in [(STATE_AND_SIZE, 1), (&retyped, 1), (STATE, 0)] {
        git(&folder.0, &["switch", "--quiet", "--create", "work"]);
        take(&folder, STATE, state);
        run(&folder, &["diff", "--changelog"], b"");
        commit(&folder);
        git(&folder.0, &["switch", "--quiet", "main"]);
        git(&folder.0, &["merge", "--quiet", "work"]);
        git(&folder.0, &["branch", "--quiet", "--delete", "work"]);
        let text = folder.read("CHANGELOG.md");
        assert_eq!(text.matches("\n- v1.0: ").count(), entries, "{text}");
        assert!(!text.contains("Changed"), "{text}");
    }
    assert_eq!(folder.read("CHANGELOG.md"), before);
}
