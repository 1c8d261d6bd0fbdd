//! Roots that reach too much or without end, and what is advised then.

use super::*;

#[test]
fn types_that_contain_themselves_are_entered_once_on_each_path() {
    let tree = tree(&[&rooted(
        r#"<NavigationProperty Name="folders" Type="Collection(ns.folder)" ContainsTarget="true"/>"#,
        r#"<EntityType Name="folder" BaseType="ns.entity"><NavigationProperty Name="children" Type="Collection(ns.folder)" ContainsTarget="true"/></EntityType>"#,
    )]);
    let all = routes(&tree);
    assert_eq!(
        all.last().unwrap(),
        "PATCH /root/folders/{folder-id}/children/{folder-id1} folders.by_id.children.by_id.update"
    );
    // The builders continue: children of children are children.
    assert_eq!(
        builders(&tree),
        ["FolderCollection", "FolderItem", "RootItem"]
    );
    let item = tree
        .builders
        .iter()
        .position(|builder| builder.rust == "FolderItem")
        .unwrap();
    let collection = tree
        .builders
        .iter()
        .position(|builder| builder.rust == "FolderCollection")
        .unwrap();
    let children = tree.builders[item]
        .methods
        .iter()
        .find(|method| method.rust == "children")
        .unwrap();
    assert_eq!(
        children.call,
        MethodCall::Navigation {
            property: 1,
            segment: "children".to_owned(),
            builder: BuilderId(collection)
        }
    );
}

#[test]
fn a_root_that_reaches_without_end_is_an_error() {
    // Each of the types contains all of them: the paths are their permutations.
    let types: String = (0..12)
        .map(|number| {
            let navigation: String = (0..12)
                .map(|other| format!(r#"<NavigationProperty Name="n{other}" Type="ns.t{other}" ContainsTarget="true"/>"#))
                .collect();
            format!(r#"<EntityType Name="t{number}">{navigation}</EntityType>"#)
        })
        .collect();
    let document = rooted(
        r#"<NavigationProperty Name="t" Type="ns.t0" ContainsTarget="true"/>"#,
        &types,
    );
    let messages = messages(api_of(&[&document], &["root"]));
    assert_eq!(messages.len(), 1);
    assert!(
        messages[0].starts_with("the root reaches more than "),
        "{messages:?}"
    );
}

/// A document with a derived type that nothing else leads to, and that explodes wherever the base type is held.
fn exploding() -> String {
    let people: String = (0..40)
        .map(|number| {
            format!(
                r#"<NavigationProperty Name="senders{number}" Type="Collection(ns.person)" ContainsTarget="true"/>"#
            )
        })
        .collect();
    let letters: String = (0..500)
        .map(|number| {
            format!(r#"<NavigationProperty Name="letters{number}" Type="Collection(ns.entity)"/>"#)
        })
        .collect();
    rooted(
        &people,
        &format!(
            r#"<EntityType Name="person" BaseType="ns.entity"/>
            <EntityType Name="agent" BaseType="ns.person">{letters}</EntityType>"#
        ),
    )
}

#[test]
fn what_reaches_too_much_is_named_with_the_lines_that_leave_it_out() {
    let document = exploding();
    let problems = api_of(&[&document], &["root"]).unwrap_err();
    let messages = problems.to_string();
    assert_eq!(problems.len(), 1, "{messages}");
    // Links as references would not be enough here.
    assert!(!messages.contains("references"), "{messages}");
    for expected in [
        "the root reaches more than 20000 addresses",
        " places, such as /root/senders0/ns.agent\n",
        "[[omitted]]",
        "path = \"ns.agent\"",
        "reason = ",
    ] {
        assert!(messages.contains(expected), "{expected} in {messages}");
    }
    let lines: Vec<&str> = messages
        .lines()
        .filter(|line| line.contains("path = "))
        .collect();
    assert!(lines[0].ends_with("path = \"ns.agent\""), "{lines:?}");
    // Following the advice mends it.
    let config = crate::testing::omitted("ns.agent");
    assert!(crate::testing::api_of(&[&document], &["root"], &config).is_ok());
}

#[test]
fn links_as_references_are_advised_where_they_are_enough() {
    let document = exploding().replace(
        "<Singleton ",
        r#"<EntitySet Name="agents" EntityType="ns.agent"/><Singleton "#,
    );
    let told = |settings| {
        let config = Config {
            settings,
            ..Config::default()
        };
        let api = crate::testing::api_of(&[&document], &["root"], &config);
        let problems = api.map(|_| ()).unwrap_err().to_string();
        let help = problems.lines().find_map(|line| line.split_once("help: "));
        help.unwrap_or_else(|| panic!("{problems}")).1.to_owned()
    };
    let rest = "leaves 81 addresses below all roots; or choose roots further down";
    assert_eq!(
        told(Settings::File),
        format!("say `links = \"references\"` in the version, which {rest}")
    );
    assert_eq!(
        told(Settings::Options),
        format!("add `--links references`, which {rest}")
    );
    assert_eq!(
        told(Settings::Calls),
        format!("call `.version(|version| version.links = Links::References)`, which {rest}")
    );
    let version = crate::config::VersionConfig {
        links: crate::config::Links::References,
        ..crate::testing::version(&["root"])
    };
    crate::testing::with_model(&document, |model| {
        let api = Api::new(model, &version, &Config::default()).unwrap();
        assert_eq!(api.value.resources.addresses.len(), 81);
    });
}

#[test]
fn what_to_leave_out_is_told_as_the_caller_writes_it() {
    let told = |settings| {
        let config = Config {
            settings,
            ..Config::default()
        };
        let api = crate::testing::api_of(&[&exploding()], &["root"], &config);
        let problems = api.map(|_| ()).unwrap_err();
        problems.iter().next().unwrap().to_paste.clone()
    };
    let options = told(Settings::Options);
    assert!(options[1].starts_with("# ") && options[1].contains("/root/senders0/ns.agent"));
    assert_eq!(options[2], "--omit 'ns.agent'");
    assert_eq!(
        told(Settings::Calls)[2],
        r#".config(|config| config.omit("ns.agent", "not needed, and large"))"#
    );
}
