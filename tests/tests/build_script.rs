//! The guide of the generator: its crates are built from the text of the guide, with a build script and with
//! `cargo xtask new`, and do what the guide says.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::Path;

use integration_tests::scratch::Scratch;
use integration_tests::workspace;

/// Returns the block of the guide that follows a line, without its fences.
fn block<'g>(guide: &'g str, after: &str) -> &'g str {
    let (_, rest) = guide
        .split_once(after)
        .unwrap_or_else(|| panic!("no {after}"));
    let (_, rest) = rest.split_once("\n```").unwrap();
    let (_, rest) = rest.split_once('\n').unwrap();
    let (block, _) = rest.split_once("```").unwrap();
    block
}

#[test]
fn a_build_script_generates_a_client_as_the_guide_says() {
    let root = workspace();
    let guide = fs::read_to_string(root.join("codegen/README.md")).unwrap();
    let trips = fs::read_to_string(root.join("codegen/guide/trips.xml")).unwrap();
    let checkout = root.canonicalize().unwrap();
    let dependencies =
        block(&guide, "In `Cargo.toml`:").replace("../odata", checkout.to_str().unwrap());
    let mut scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "build-script");
    scratch
        .write(
            "Cargo.toml",
            format!(
                "[package]\nname = \"journeys\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{dependencies}\n[workspace]\n"
            ),
        )
        .unwrap();
    scratch
        .write("build.rs", block(&guide, "In `build.rs`:"))
        .unwrap();
    scratch
        .write("src/main.rs", block(&guide, "In `src/main.rs`:"))
        .unwrap();
    scratch.write("trips.xml", &trips).unwrap();
    // The versions that the workspace has fetched already.
    let lock = fs::read(root.join("Cargo.lock")).unwrap();
    scratch.write("Cargo.lock", lock).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-crates-target");
    let run = || {
        let output = scratch
            .output(
                env!("CARGO"),
                &target,
                &["run", "--offline", "--quiet"],
                &[("RUSTFLAGS", "-D warnings")],
            )
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (
            output.status.success(),
            text(&output.stdout),
            text(&output.stderr),
        )
    };
    let (is_done, printed, errors) = run();
    assert!(is_done, "{errors}");
    assert_eq!(printed, block(&guide, "It prints the routes:"));

    // A fault of the document has its line, and cargo tells it too.
    let faulty = trips.replace("Type=\"Journeys.Place\" />", "Type=\"Journeys.Palace\" />");
    fs::write(scratch.folder().join("trips.xml"), faulty).unwrap();
    let (is_done, _, errors) = run();
    fs::write(scratch.folder().join("trips.xml"), &trips).unwrap();
    assert!(!is_done);
    let line = 1 + trips
        .lines()
        .position(|line| line.contains("Name=\"Home\""))
        .unwrap();
    for expected in [
        format!("--> trips.xml:{line}:"),
        "= in: Journeys.Traveller/Home".to_owned(),
        format!("error: journeys@0.0.0: trips.xml:{line}:"),
    ] {
        assert!(errors.contains(&expected), "{expected} in {errors}");
    }
    // What was repaired builds again.
    let (is_done, _, errors) = run();
    assert!(is_done, "{errors}");
}
