//! Comparison of our verdict with the findings of cargo-semver-checks.

use crate::commands::{errors, printed, run, status};
use crate::fake_cargo::FakeCargo;
use crate::repository::{STATE, commit, git, manifest, repository, take};
use crate::support::Folder;

/// Returns a repository that was released at 0.1.0 and has lost a property since.
fn released() -> Folder {
    let folder = repository();
    git(&folder.0, &["tag", "v0.1.0"]);
    take(&folder, STATE, "");
    commit(&folder);
    folder
}

const GONE: &str =
    "field state of struct Root, previously in file /there/generated/src/v1_0/models/root.rs:9";
const OTHER: &str =
    "field other of struct Root, previously in file /there/generated/src/v1_0/models/root.rs:8";
const BY_HAND: &str = "Patch::set, previously in file /there/codegen/runtime/src/patch.rs:10";

/// Returns the output of the command, and its exit status.
fn compared(fake: &FakeCargo, folder: &Folder) -> (i32, String) {
    let output = fake.run(folder, &["semver-checks"]);
    (status(&output), printed(&output) + &errors(&output))
}

#[test]
fn where_the_tool_is_not_installed_a_line_says_so() {
    let (code, text) = compared(&FakeCargo::new(), &released());
    assert_eq!(code, 0, "{text}");
    assert!(
        text.starts_with("not checked: compiled API: `cargo install cargo-semver-checks`"),
        "{text}"
    );
}

#[test]
fn nothing_released_is_nothing_to_compare_with() {
    let (code, text) = compared(&FakeCargo::with_semver_checks(), &repository());
    assert_eq!(
        (code, text.as_str()),
        (0, "ok: compiled API: nothing was released before\n")
    );
}

#[test]
fn both_packages_are_compared_with_the_last_release() {
    let (fake, folder) = (FakeCargo::with_semver_checks(), released());
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 0, "{text}");
    let (told, shown) = text.split_once("     Running cargo ").unwrap();
    assert!(shown.starts_with("semver-checks --package odata-runtime"));
    assert_eq!(
        told,
        "ok: compiled API: `odata-runtime` keeps what `v0.1.0` had\nok: compiled API: `example` keeps what `v0.1.0` had\n"
    );
    let hash = git(&folder.0, &["rev-parse", "v0.1.0"]);
    let asked = format!(
        "semver-checks --package example --all-features --baseline-rev {} --release-type minor\n",
        hash.trim_end()
    );
    assert!(fake.asked().ends_with(&asked), "{}", fake.asked());
}

#[test]
fn a_break_that_our_verdict_names_is_told() {
    let (fake, folder) = (FakeCargo::with_semver_checks(), released());
    fake.find("example", "struct_pub_field_missing", &[GONE]);
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains(
            "ok: compiled API: our verdict since `v0.1.0` names what breaks in `example`: a break\n"
        ),
        "{text}"
    );
}

#[test]
fn a_laxer_verdict_fails_also_where_it_is_major_for_another_reason() {
    let (fake, folder) = (FakeCargo::with_semver_checks(), released());
    fake.find("example", "struct_pub_field_missing", &[GONE, OTHER]);
    // A raised version does not compensate for it either.
    folder.write("generated/Cargo.toml", manifest("0.2.0"));
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("our verdict on the emitted API is laxer than that of `cargo semver-checks`, which finds a break in `example`"),
        "{text}"
    );
    assert!(text.contains(OTHER) && !text.contains(GONE), "{text}");

    // An emitter that changes may break users without a change of the metadata: it counts as hand-written.
    folder.write("codegen/src/emit.rs", "// Emits otherwise.\n");
    commit(&folder);
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains(
            "0.2.0 follows 0.1.0, so what is written by hand may break; a break in `example`"
        ),
        "{text}"
    );
}

#[test]
fn a_break_by_hand_needs_a_version() {
    let (fake, folder) = (FakeCargo::with_semver_checks(), released());
    fake.find("odata-runtime", "inherent_method_missing", &[BY_HAND]);
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("0.1.0 is not enough after 0.1.0: mend it, or raise the version to 0.2.0:\n  inherent_method_missing: Patch::set,"),
        "{text}"
    );
    folder.write("generated/Cargo.toml", manifest("0.2.0"));
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains(BY_HAND), "{text}");
}

#[test]
fn a_tool_that_fails_is_an_error() {
    let (fake, folder) = (FakeCargo::with_semver_checks(), released());
    fake.0.write("broken", "");
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 2, "{text}");
    assert!(
        text.contains("`cargo semver-checks` cannot compare `odata-runtime` with `v0.1.0`")
            && text.contains("failed to build rustdoc"),
        "{text}"
    );
    // Output that cannot be parsed is not treated as success.
    let fake = FakeCargo::with_semver_checks();
    fake.0
        .write("found-odata-runtime", "All is otherwise now.\n");
    let (code, text) = compared(&fake, &folder);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("names none that can be read"), "{text}");
}

#[test]
fn a_release_asks_the_tool() {
    let (fake, folder) = (FakeCargo::with_semver_checks(), released());
    run(&folder, &["regen"], b"");
    commit(&folder);
    fake.find("odata-runtime", "inherent_method_missing", &[BY_HAND]);
    let output = fake.run(&folder, &["release-check"]);
    let text = printed(&output);
    assert_eq!(status(&output), 1, "{text}");
    assert!(
        text.contains("\nnot ready: compiled API: `cargo semver-checks` finds a break in `odata-runtime` since `v0.1.0`"),
        "{text}"
    );
    assert!(
        text.contains("\nok: compiled API: `example` keeps what `v0.1.0` had"),
        "{text}"
    );
}
