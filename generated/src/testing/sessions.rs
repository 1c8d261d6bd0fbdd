//! Restore sessions: drafts that are changed by deltas, activated, and completed.

use odata_runtime::emitted::serde_json::{Map, Value, json};
use odata_runtime::testing::{Answer, Call, Fault, Reply};

use super::looks::Looks;
use super::policies::no_body;
use super::{data, points, set, sign};

/// The suffix of the names of collections of artifacts.
const ARTIFACTS: &str = "RestoreArtifacts";
/// The suffix of the names of collections of requests that add artifacts in bulk.
const REQUESTS: &str = "BulkAdditionRequests";
const SITES: &str = "sharePointRestoreSessions";
const SETS: [&str; 3] = [
    "exchangeRestoreSessions",
    "oneDriveForBusinessRestoreSessions",
    SITES,
];

fn id(call: &Call<'_>) -> String {
    call.keys().into_iter().next().unwrap_or_default()
}

pub(super) fn new(call: &mut Call<'_>, session: &mut Value) -> Result<(), Fault> {
    let members = session.as_object().into_iter().flatten();
    let kinds = members.map(|(name, _)| name.as_str());
    let kinds: Vec<&str> = kinds.filter(|name| name.ends_with(ARTIFACTS)).collect();
    if kinds.len() > 1 {
        let message = format!("{} exclude each other.", kinds.join(" and "));
        return Err(Fault::new(400, "InvalidCreateRequest", message));
    }
    let is_granular = kinds.iter().any(|kind| kind.starts_with("granular"));
    let path = call.sent().path();
    let set = path.rsplit('/').next().unwrap_or_default();
    if path.starts_with("/beta/") && set == SITES && !is_granular {
        // The real service writes its type name in another case, and starts the context with a space.
        session["@odata.context"] = " $metadata#restoreSessions/$entity".into();
        session["@odata.type"] = "#microsoft.graph.sharepointRestoreSession".into();
    } else {
        session["@odata.context"] = format!("$metadata#{set}/$entity").into();
    }
    let kind = if is_granular { "granular" } else { "standard" };
    session["status"] = "draft".into();
    session["restoreJobType"] = kind.into();
    let artifacts = session.as_object().map(artifacts).unwrap_or_default();
    session["restoreSessionArtifactCount"] = count(artifacts);
    sign(call, session);
    Ok(())
}

/// Completes an artifact of a mailbox, drive or site.
pub(super) fn artifact(call: &mut Call<'_>, artifact: &mut Value) -> Result<(), Fault> {
    let id = artifact["restorePoint"]["id"].clone();
    let Some(point) = points::point(call, &id)? else {
        let id = id.as_str().unwrap_or_default();
        let message = format!("There is no restore point {id:?}.");
        return Err(Fault::new(400, "InvalidRestorePoint", message));
    };
    artifact["protectedName"] = point["protectionUnit"]["displayName"].clone();
    add(call, artifact);
    Ok(())
}

/// Completes an artifact of a single file or folder.
pub(super) fn granular(call: &mut Call<'_>, artifact: &mut Value) -> Result<(), Fault> {
    let session = artifact["browseSessionId"].clone();
    let sessions = call.items(&set("sharePointBrowseSessions"))?;
    if !sessions.iter().any(|known| known["id"] == session) {
        let message = format!("There is no browse session {session}.");
        return Err(Fault::new(400, "InvalidBrowseSessionId", message));
    }
    let key = artifact["id"].as_str().unwrap_or_default();
    let Some(content) = data::CONTENT.iter().find(|content| content.1 == key) else {
        let message = format!("There is no item {key:?}.");
        return Err(Fault::new(400, "InvalidArtifactId", message));
    };
    artifact["webUrl"] = format!("https://contoso.example/sites/finance/{}", content.3).into();
    add(call, artifact);
    Ok(())
}

fn add(call: &mut Call<'_>, artifact: &mut Value) {
    if artifact["destinationType"].is_null() {
        artifact["destinationType"] = "new".into();
    }
    artifact["status"] = "added".into();
    artifact["createdDateTime"] = call.now().into();
}

/// Applies a delta to a draft. The answer has the status 200 and contains the failures.
pub(super) fn update(call: &mut Call<'_>, looks: &Looks) -> Answer {
    must_be_draft(call, looks, "Only a draft can be changed.")?;
    let body = call.body()?;
    let held = call.entity()?.keys().find(|name| name.ends_with(ARTIFACTS));
    let held = held.cloned();
    let mut changed = body.as_object().into_iter().flatten().map(|(name, _)| name);
    if let Some(held) = held
        && changed.any(|name| name.strip_suffix("@delta") != Some(held.as_str()))
    {
        let message = format!("The session holds {held} only.");
        return Err(Fault::new(400, "InvalidPatchRequest", message));
    }
    let answer = call.proceed()?;
    let session = call.entity()?;
    let count = count(artifacts(session));
    session.insert("restoreSessionArtifactCount".into(), count);
    Ok(answer)
}

fn must_be_draft(call: &mut Call<'_>, looks: &Looks, message: &str) -> Result<(), Fault> {
    call.entity()?;
    match looks.has_begun(&id(call)) {
        false => Ok(()),
        true => Err(Fault::new(403, "RestoreSessionActionNotAllowed", message)),
    }
}

pub(super) fn delete(call: &mut Call<'_>, looks: &Looks) -> Answer {
    must_be_draft(call, looks, "Only a draft can be deleted.")?;
    call.proceed()
}

pub(super) fn activate(call: &mut Call<'_>, looks: &Looks) -> Answer {
    no_body(call)?;
    must_be_draft(call, looks, "The restore session was activated already.")?;
    let (now, id) = (call.now(), id(call));
    let session = call.entity()?;
    let has_requests = session.keys().any(|name| name.ends_with(REQUESTS));
    if artifacts(session).is_empty() && !has_requests {
        let message = "The restore session has no artifacts.";
        return Err(Fault::new(400, "InvalidArtifactRequest", message));
    }
    session.insert("status".into(), "activating".into());
    session.insert("lastModifiedDateTime".into(), now.into());
    let mut answer = session.clone();
    answer.retain(|name, _| !name.ends_with(ARTIFACTS) && !name.ends_with(REQUESTS));
    looks.begin(&id);
    Ok(Reply::json(answer))
}

pub(super) fn get(call: &mut Call<'_>, looks: &Looks) -> Answer {
    let (now, id) = (call.now(), id(call));
    if looks.has_begun(&id) {
        advance(call.entity()?, looks.next(&id), &now);
    }
    call.proceed()
}

/// Returns the sessions of all kinds.
pub(super) fn all(call: &mut Call<'_>) -> Answer {
    let mut sessions = Vec::new();
    for name in SETS {
        sessions.extend(call.items(&set(name))?.clone());
    }
    call.list(&sessions)
}

/// Returns a session of any kind.
pub(super) fn any(call: &mut Call<'_>, looks: &Looks) -> Answer {
    let (now, id) = (call.now(), id(call));
    for name in SETS {
        let sessions = call.items(&set(name))?;
        let Some(session) = sessions.iter_mut().find(|session| session["id"] == id) else {
            continue;
        };
        if let Value::Object(session) = session
            && looks.has_begun(&id)
        {
            advance(session, looks.next(&id), &now);
        }
        let session = session.clone();
        return call.show(&session);
    }
    let message = format!("There is no restore session {id:?}.");
    Err(Fault::new(404, "RestoreSessionNotFound", message))
}

pub(super) fn new_request(call: &mut Call<'_>, request: &mut Value) -> Result<(), Fault> {
    request["status"] = "unknown".into();
    sign(call, request);
    call.owner()?.insert("restoreJobType".into(), "bulk".into());
    Ok(())
}

/// Returns a bulk addition request, which is active at the first request and done at the next.
pub(super) fn request(call: &mut Call<'_>) -> Answer {
    let request = call.entity()?;
    let next = match request.get("status") {
        Some(status) if status == "active" => "completed",
        _ => "active",
    };
    request.insert("status".into(), next.into());
    call.proceed()
}

/// Returns the artifacts of a session, of any kind.
fn artifacts(session: &Map<String, Value>) -> &[Value] {
    let mut members = session.iter();
    let own = members.find(|(name, _)| name.ends_with(ARTIFACTS));
    own.and_then(|(_, json)| json.as_array())
        .map_or(&[], Vec::as_slice)
}

/// Advances an active session: each request for it finds one more artifact restored.
fn advance(session: &mut Map<String, Value>, looks: usize, now: &str) {
    let done = looks.saturating_sub(2);
    let own = session
        .iter_mut()
        .find(|(name, _)| name.ends_with(ARTIFACTS));
    if let Some((name, Value::Array(artifacts))) = own {
        for (place, artifact) in artifacts.iter_mut().enumerate() {
            restore(artifact, place < done, name, now);
        }
    }
    let count = count(artifacts(session));
    let number = |name: &str| count[name].as_u64().unwrap_or_default();
    let status = match (number("inProgress"), number("failed"), number("completed")) {
        (0, 0, _) => "completed",
        (0, _, 0) => "failed",
        (0, ..) => "completedWithError",
        _ => "active",
    };
    session.insert("status".into(), status.into());
    session.insert("restoreSessionArtifactCount".into(), count);
    if status != "active" {
        session.insert("completedDateTime".into(), now.into());
    }
}

/// Restores an artifact of the collection called `name`, or waits.
fn restore(artifact: &mut Value, is_done: bool, name: &str, now: &str) {
    let fails = artifact["restorePoint"]["id"] == data::BROKEN_POINT;
    artifact["status"] = match (is_done, fails) {
        (true, false) => "succeeded",
        (true, true) => "failed",
        (false, _) => "inProgress",
    }
    .into();
    if !is_done {
        return;
    }
    if fails {
        let message = "The restore point is damaged.";
        artifact["error"] = json!({"code": "ArtifactCannotBeRestored", "message": message});
        return;
    }
    artifact["completionDateTime"] = now.into();
    let id = artifact["id"].as_str().unwrap_or_default().to_owned();
    if name.to_ascii_lowercase().contains("mailbox") {
        artifact["restoredFolderId"] = format!("restored-{id}").into();
        artifact["restoredFolderName"] = "Restored 2026-02-02".into();
        artifact["restoredItemCount"] = 12.into();
    } else if name.starts_with("granular") {
        artifact["restoredItemPath"] = "/Restored 2026-02-02".into();
        artifact["restoredItemKey"] = format!("restored-{id}").into();
    } else {
        let short = id.get(id.len().saturating_sub(4)..).unwrap_or_default();
        artifact["restoredSiteId"] = format!("restored-{id}").into();
        artifact["restoredSiteWebUrl"] = format!("https://contoso.example/restored/{short}").into();
    }
}

fn count(artifacts: &[Value]) -> Value {
    let of = |status: &str| {
        let own = artifacts
            .iter()
            .filter(|artifact| artifact["status"] == status);
        own.count()
    };
    json!({
        "total": artifacts.len(),
        "completed": of("succeeded"),
        "inProgress": of("inProgress"),
        "failed": of("failed")
    })
}
