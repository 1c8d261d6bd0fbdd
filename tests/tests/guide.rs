//! The documentation of the crate names the permissions as the metadata does.

use std::fs;

/// What follows `before` in a line, up to the next quote.
fn quoted<'a>(line: &'a str, before: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(before)?;
    rest.split_once('"').map(|(text, _)| text)
}

#[test]
fn the_guide_has_the_ids_of_the_permissions() {
    let root = integration_tests::workspace();
    let overlay = fs::read_to_string(root.join("metadata/overlay.csdl")).unwrap();
    let guide = fs::read_to_string(root.join("generated/src/guide.md")).unwrap();
    let mut scope = "";
    let mut found = 0;
    for line in overlay.lines() {
        if let Some(name) = quoted(line, "Property=\"Scope\" String=\"") {
            scope = name;
        }
        let Some((_, id)) = line.split_once(" Id `") else {
            continue;
        };
        let (id, _) = id.split_once('`').unwrap();
        let row = guide
            .lines()
            .find(|row| row.starts_with(&format!("| `{scope}` |")));
        assert!(row.is_some_and(|row| row.contains(id)), "{scope} {id}");
        found += 1;
    }
    assert_eq!(found, 16, "eight permissions have two ids each");
}
