//! Requests and builders that go with something else, on which a reviewer decides once.

use odata_codegen::diff::{AcceptedBreak, Change, Level, Report, github, markdown};
use semver::Version;

use crate::api;

const BASE: &str = include_str!("base.csdl");
const ROOT: &str = "roots = [\"root\"]";
const SETTINGS: &str =
    "<NavigationProperty Name=\"settings\" Type=\"self.settings\" ContainsTarget=\"true\"/>";

/// Compares the document with one in which a text is replaced.
fn replaced(before: &str, after: &str) -> Report {
    assert!(BASE.contains(before), "{before}");
    let side = |text: &str| api(text, ROOT).unwrap_or_else(|problems| panic!("{problems}"));
    Report::new(&[side(BASE)], &[side(&BASE.replace(before, after))])
        .with_release(Version::new(0, 1, 0), Version::new(0, 1, 0))
}

fn names(report: &Report, is_wanted: impl Fn(&Change) -> bool) -> Vec<&str> {
    let changes = report.changes().filter(|change| is_wanted(change));
    changes.map(|change| change.csdl.as_str()).collect()
}

#[test]
fn requests_go_with_their_navigation_property() {
    let mut report = replaced(SETTINGS, "");
    let is_major = |change: &Change| change.effect.level() == Level::Major;
    let own = names(&report, |change| {
        is_major(change) && change.follows.is_empty()
    });
    assert_eq!(own, ["example.settings", "example.root/settings"]);
    let following = names(&report, |change| !change.follows.is_empty());
    assert_eq!(
        following,
        [
            "/root/settings",
            "DELETE /root/settings",
            "GET /root/settings",
            "PATCH /root/settings"
        ]
    );

    // One decision for each cause: in annotations, in the comment, and among the accepted.
    assert_eq!(github(&report).matches("::error ").count(), own.len());
    let comment = markdown(&report);
    assert!(
        comment.contains("2 break code that compiled and 4 requests and builders with it")
            && comment.contains("Requests and builders that go with what is above (4)</summary>"),
        "{comment}"
    );
    let accepted = |of: &dyn Fn(&Change) -> bool| {
        let changes = report.changes().filter(|change| of(change));
        let accepted = changes.map(|change| AcceptedBreak {
            fingerprint: change.fingerprint("v1.0"),
            reason: "nobody has settings".to_owned(),
            until: Version::new(0, 1, 0),
        });
        accepted.collect::<Vec<_>>()
    };
    let all = accepted(&|change| is_major(change) && change.follows.is_empty());
    let one = accepted(&|change| change.csdl == "example.settings");
    assert!(report.accept(&one, &[]).is_empty());
    assert_eq!(report.level_without_accepted(), Some(Level::Major));
    assert!(report.accept(&all, &[]).is_empty());
    assert_eq!(report.level_without_accepted(), None);
}

#[test]
fn what_is_denied_is_a_break_of_its_own() {
    let denied = "<Singleton Name=\"root\" Type=\"self.root\"/></EntityContainer><Annotations Target=\"example.root/points\"><Annotation Term=\"Org.OData.Capabilities.V1.InsertRestrictions\"><Record><PropertyValue Property=\"Insertable\" Bool=\"false\"/></Record></Annotation></Annotations><EntityContainer Name=\"more\">";
    let report = replaced("<Singleton Name=\"root\" Type=\"self.root\"/>", denied);
    assert_eq!(
        names(&report, |change| change.follows.is_empty()),
        ["POST /root/points"]
    );
    assert_eq!(github(&report).matches("::error ").count(), 1);
}
