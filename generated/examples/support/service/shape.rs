//! What the bodies of requests may hold, type by type.

use serde_json::{Map, Value};

use super::call::Fault;

/// What a member of a body holds.
pub enum Holds {
    Text,
    Texts,
    /// As `2026-02-01T08:30:00.1234567Z`.
    Instant,
    /// As `P1Y`.
    Duration,
    /// One of these, spelled so.
    Member(&'static [&'static str]),
    One(&'static Shape),
    /// At most 50.
    Many(&'static Shape),
    /// Additions and removals, at most 50.
    Delta(&'static Shape),
    /// The service sets it, and it must not be sent.
    Computed,
}
use Holds::{Computed, Delta, Duration, Instant, Many, Member, One, Text, Texts};

/// A type of the service, as far as it can be sent.
pub struct Shape {
    pub name: &'static str,
    pub members: &'static [(&'static str, Holds)],
}

/// How many items the service takes in one request.
pub const LIMIT: usize = 50;

const DESTINATION: Holds = Member(&["new", "inPlace"]);
const PREFERENCE: Holds = Member(&["latest", "oldest"]);
const TAGS: Holds = Member(&["none", "fastRestore"]);

static REFERENCE: Shape = Shape {
    name: "restorePoint",
    members: &[
        ("id", Text),
        ("protectionDateTime", Computed),
        ("expirationDateTime", Computed),
        ("tags", Computed),
    ],
};

static ARTIFACT: Shape = Shape {
    name: "restoreArtifactBase",
    members: &[
        ("restorePoint", One(&REFERENCE)),
        ("destinationType", DESTINATION),
        ("status", Computed),
        ("error", Computed),
        ("startDateTime", Computed),
        ("completionDateTime", Computed),
        ("restoredSiteId", Computed),
        ("restoredSiteName", Computed),
        ("restoredSiteWebUrl", Computed),
    ],
};

static GRANULAR_ARTIFACT: Shape = Shape {
    name: "granularRestoreArtifactBase",
    members: &[
        ("id", Text),
        ("browseSessionId", Text),
        ("destinationType", DESTINATION),
        ("status", Computed),
    ],
};

pub static ONE_DRIVE_SESSION: Shape = Shape {
    name: "oneDriveForBusinessRestoreSession",
    members: &[
        ("driveRestoreArtifacts", Many(&ARTIFACT)),
        ("status", Computed),
        ("restoreSessionArtifactCount", Computed),
        ("createdDateTime", Computed),
    ],
};

pub static ONE_DRIVE_SESSION_UPDATE: Shape = Shape {
    name: "oneDriveForBusinessRestoreSession",
    members: &[("driveRestoreArtifacts@delta", Delta(&ARTIFACT))],
};

pub static SHARE_POINT_SESSION: Shape = Shape {
    name: "sharePointRestoreSession",
    members: &[
        ("siteRestoreArtifacts", Many(&ARTIFACT)),
        ("granularSiteRestoreArtifacts", Many(&GRANULAR_ARTIFACT)),
        ("status", Computed),
        ("restoreSessionArtifactCount", Computed),
        ("createdDateTime", Computed),
    ],
};

pub static SHARE_POINT_SESSION_UPDATE: Shape = Shape {
    name: "sharePointRestoreSession",
    members: &[
        ("siteRestoreArtifacts@delta", Delta(&ARTIFACT)),
        (
            "granularSiteRestoreArtifacts@delta",
            Delta(&GRANULAR_ARTIFACT),
        ),
    ],
};

static PERIOD: Shape = Shape {
    name: "timePeriod",
    members: &[("startDateTime", Instant), ("endDateTime", Instant)],
};

pub static BULK_REQUEST: Shape = Shape {
    name: "driveRestoreArtifactsBulkAdditionRequest",
    members: &[
        ("displayName", Text),
        ("drives", Texts),
        ("directoryObjectIds", Texts),
        ("protectionUnitIds", Texts),
        ("protectionTimePeriod", One(&PERIOD)),
        ("destinationType", DESTINATION),
        ("tags", TAGS),
        ("restorePointPreference", PREFERENCE),
        ("status", Computed),
        ("createdDateTime", Computed),
    ],
};

pub static SEARCH: Shape = Shape {
    name: "search",
    members: &[
        ("protectionUnitIds", Texts),
        ("protectionTimePeriod", One(&PERIOD)),
        ("restorePointPreference", PREFERENCE),
        ("tags", TAGS),
    ],
};

pub static BROWSE_SESSION: Shape = Shape {
    name: "browseSessionBase",
    members: &[
        ("restorePointId", Text),
        ("status", Computed),
        ("directoryObjectId", Computed),
        ("siteId", Computed),
    ],
};

pub static BROWSE: Shape = Shape {
    name: "browse",
    members: &[
        ("browseLocationItemKey", Text),
        (
            "browseResourceType",
            Member(&["none", "site", "documentLibrary", "folder"]),
        ),
        ("filter", Text),
        (
            "orderBy",
            Member(&["pathAsc", "pathDsc", "nameAsc", "nameDsc"]),
        ),
    ],
};

static RETENTION: Shape = Shape {
    name: "retentionSetting",
    members: &[("interval", Text), ("period", Duration)],
};

pub static POLICY: Shape = Shape {
    name: "exchangeProtectionPolicy",
    members: &[
        ("displayName", Text),
        ("retentionSettings", Many(&RETENTION)),
        ("status", Computed),
        ("protectionPolicyArtifactCount", Computed),
    ],
};

pub static BULK_JOB: Shape = Shape {
    name: "mailboxProtectionUnitsBulkAdditionJob",
    members: &[
        ("displayName", Text),
        ("mailboxes", Texts),
        ("directoryObjectIds", Texts),
        ("status", Computed),
    ],
};

impl Shape {
    /// Refuses what the type does not have, what may not be sent, and what is of another kind.
    pub fn check(&self, object: &Map<String, Value>) -> Result<(), Fault> {
        for (name, json) in object {
            let Some((_, holds)) = self.members.iter().find(|(known, _)| known == name) else {
                let owner = self.name;
                let message = format!("The type {owner} has no property {name:?}.");
                return Err(Fault::bad(message));
            };
            holds.check(name, json)?;
        }
        Ok(())
    }
}

impl Holds {
    fn check(&self, name: &str, json: &Value) -> Result<(), Fault> {
        let wrong = || Fault::bad(format!("{name:?} cannot be {json}."));
        let text = || json.as_str().ok_or_else(wrong);
        let object = |json: &Value, shape: &Shape| match json {
            Value::Object(object) => shape.check(object),
            _ => Err(wrong()),
        };
        match self {
            Text => text().map(drop),
            Texts => match json.as_array() {
                Some(items) if items.iter().all(Value::is_string) => Ok(()),
                _ => Err(wrong()),
            },
            Instant if is_instant(text()?) => Ok(()),
            Duration if is_duration(text()?) => Ok(()),
            Member(members) if members.contains(&text()?) => Ok(()),
            Instant | Duration | Member(_) => Err(wrong()),
            One(shape) => object(json, shape),
            Many(shape) => items(name, json)?
                .iter()
                .try_for_each(|item| object(item, shape)),
            Delta(shape) => items(name, json)?
                .iter()
                .try_for_each(|item| match removal(item) {
                    Some(true) => Ok(()),
                    Some(false) => Err(wrong()),
                    None => object(item, shape),
                }),
            Computed => Err(Fault::bad(format!("{name:?} is read-only."))),
        }
    }
}

fn items<'a>(name: &str, json: &'a Value) -> Result<&'a Vec<Value>, Fault> {
    match json.as_array() {
        Some(items) if items.len() <= LIMIT => Ok(items),
        Some(items) => {
            let message = format!("{name:?} has {} items, the limit is {LIMIT}.", items.len());
            Err(Fault::new(400, "InvalidPatchRequest", message))
        }
        None => Err(Fault::bad(format!("{name:?} is not an array."))),
    }
}

/// Whether an item of a delta that says `@removed` is a well-formed removal.
fn removal(item: &Value) -> Option<bool> {
    let removed = item.get("@removed")?;
    let has_only_id = item.as_object().is_some_and(|item| item.len() == 2);
    Some(
        has_only_id
            && item["id"].is_string()
            && *removed == serde_json::json!({"reason": "changed"}),
    )
}

fn is_instant(text: &str) -> bool {
    let digits: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let rest = digits
        .strip_prefix("0000-00-00T00:00:00")
        .and_then(|rest| rest.strip_suffix('Z'));
    rest.is_some_and(|rest| {
        rest.strip_prefix('.')
            .map_or(rest.is_empty(), |f| (1..=7).contains(&f.len()))
    })
}

fn is_duration(text: &str) -> bool {
    let rest = text.strip_prefix('P').unwrap_or_default();
    rest.starts_with(|c: char| c.is_ascii_digit()) && rest.ends_with(['Y', 'M', 'W', 'D'])
}
