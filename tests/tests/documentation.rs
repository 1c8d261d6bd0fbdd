//! Every request is two clicks from the front page of the built documentation.
//!
//! ```sh
//! cargo doc --workspace --no-deps --all-features
//! cargo test --package integration-tests --test documentation -- --ignored
//! ```

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use integration_tests::workspace;
use xtask::pipeline;

/// A page of the documentation.
fn page(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| {
        panic!("{}: {error}: build the documentation first", path.display())
    })
}

/// Returns the page and the anchor of each request's link, by its text.
fn links(page: &str) -> BTreeMap<String, String> {
    let rows = page.split("<li>").skip(1);
    let link = |row: &str| {
        let (_, row) = row.split_once("<a href=\"")?;
        let (address, row) = row.split_once('"')?;
        let (_, row) = row.split_once("<code>")?;
        let (request, _) = row.split_once("</code>")?;
        // HTML escapes these in an address.
        let request = request.replace("&#39;", "'").replace("&amp;", "&");
        Some((request, address.to_owned()))
    };
    rows.filter_map(link).collect()
}

#[test]
#[ignore = "reads what `cargo doc --workspace --no-deps --all-features` has built"]
fn every_request_is_two_clicks_from_the_front_page() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let config = pipeline::config(&workspace()).unwrap();
    let root = target.join("doc").join(config.package.rust_name().as_str());
    let front = page(&root.join("index.html"));
    let mut pages: BTreeMap<PathBuf, String> = BTreeMap::new();
    for (position, version) in config.versions.iter().enumerate() {
        // The search sorts by paths, so that those of the first version come before those of the others.
        let module = match position {
            0 => version.module.clone(),
            _ => format!("versions/{}", version.module),
        };
        let name = &version.module;
        let first = format!("href=\"{module}/index.html\"");
        assert!(
            front.contains(&first),
            "the front page does not link {module}"
        );
        let links = links(&page(&root.join(&module).join("index.html")));
        let listing = workspace().join(format!("generated/routes-{name}.txt"));
        let listing = fs::read_to_string(listing).unwrap();
        let lines = listing.lines().filter(|line| !line.starts_with('#'));
        let mut requests = 0;
        for line in lines.filter(|line| !line.is_empty()) {
            let (request, _) = line.split_once("  ").unwrap();
            let Some(address) = links.get(request) else {
                panic!("{module} does not link {request}");
            };
            let (file, anchor) = address.split_once('#').unwrap();
            let path = root.join(&module).join(file);
            let builder = pages.entry(path.clone()).or_insert_with(|| page(&path));
            let anchor = format!("id=\"{anchor}\"");
            assert!(builder.contains(&anchor), "{request}: {address}");
            requests += 1;
        }
        assert!(requests > 100, "{module} has {requests} requests");
    }
    let (first, others) = config.versions.split_first().unwrap();
    for other in others {
        let path = format!("versions::{}", other.module);
        assert!(first.module < path, "the search shows {path} first");
    }
}
