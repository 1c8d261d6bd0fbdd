//! Restore sessions: drafts that are changed by deltas, activated, and followed to their end.

use http::Method;
use serde_json::{Map, Value, json};

use super::call::{Answer, Call, Fault};
use super::shape::Shape;
use super::{Service, data, no_route, query, shape};

/// A restore session and what is to be restored.
pub struct Session {
    collection: String,
    entity: Map<String, Value>,
    /// The collection that the artifacts are in, such as `driveRestoreArtifacts`.
    kind: &'static str,
    artifacts: Vec<Value>,
    requests: Vec<Value>,
    /// How often it was looked at since it was activated.
    looks: Option<usize>,
}

const ONE_DRIVE: &str = "oneDriveForBusinessRestoreSessions";

impl Service {
    pub(super) fn restore_sessions(
        &mut self,
        call: &Call,
        collection: &str,
        path: &[&str],
    ) -> Answer {
        match (&call.method, path) {
            (&Method::POST, []) if collection != "restoreSessions" => {
                self.create_session(call, collection)
            }
            (&Method::GET, []) => {
                let items: Vec<Value> = self
                    .sessions
                    .iter()
                    .filter(|session| {
                        collection == "restoreSessions" || session.collection == collection
                    })
                    .map(|session| session.entity.clone().into())
                    .collect();
                Ok((200, query::page(call, &items, &[])?))
            }
            (_, [id, rest @ ..]) => {
                let is_it = |session: &Session| {
                    session.entity["id"] == *id
                        && (collection == "restoreSessions" || session.collection == collection)
                };
                let index = self.sessions.iter().position(is_it).ok_or_else(|| {
                    Fault::new(
                        404,
                        "RestoreSessionNotFound",
                        format!("There is no restore session {id:?}."),
                    )
                })?;
                self.session(call, index, rest)
            }
            _ => Err(no_route(call)),
        }
    }

    fn create_session(&mut self, call: &Call, collection: &str) -> Answer {
        let empty = Map::new();
        let body = call.body.as_ref().unwrap_or(&empty);
        let (shape, kinds): (&Shape, &[&'static str]) = match collection {
            ONE_DRIVE => (&shape::ONE_DRIVE_SESSION, &["driveRestoreArtifacts"]),
            _ => (
                &shape::SHARE_POINT_SESSION,
                &["siteRestoreArtifacts", "granularSiteRestoreArtifacts"],
            ),
        };
        shape.check(body)?;
        let given: Vec<&'static str> = kinds
            .iter()
            .copied()
            .filter(|kind| body.contains_key(*kind))
            .collect();
        if given.len() > 1 {
            let message = format!("{} exclude each other.", given.join(" and "));
            return Err(Fault::new(400, "InvalidCreateRequest", message));
        }
        let kind = given.first().or(kinds.first()).copied().unwrap_or_default();
        let mut artifacts = Vec::new();
        for item in body
            .get(kind)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            artifacts.push(self.artifact(kind, item)?);
        }
        let is_granular = kind.starts_with("granular");
        let mut entity = Map::new();
        if call.version == "beta" && collection != ONE_DRIVE && !is_granular {
            // The real service spells its own type in another case, and starts the context with a space.
            entity.insert(
                "@odata.context".into(),
                " $metadata#restoreSessions/$entity".into(),
            );
            entity.insert(
                "@odata.type".into(),
                "#microsoft.graph.sharepointRestoreSession".into(),
            );
        } else {
            entity.insert(
                "@odata.context".into(),
                format!("$metadata#{collection}/$entity").into(),
            );
        }
        entity.insert("id".into(), self.id().into());
        entity.insert("status".into(), "draft".into());
        entity.insert(
            "restoreJobType".into(),
            if is_granular { "granular" } else { "standard" }.into(),
        );
        entity.insert("restoreSessionArtifactCount".into(), count(&artifacts));
        entity.extend(self.authorship());
        let answer = Value::Object(entity.clone());
        self.sessions.push(Session {
            collection: collection.to_owned(),
            entity,
            kind,
            artifacts,
            requests: Vec::new(),
            looks: None,
        });
        Ok((201, answer))
    }

    fn session(&mut self, call: &Call, index: usize, path: &[&str]) -> Answer {
        let now = self.now();
        let Some(session) = self.sessions.get_mut(index) else {
            return Err(Fault::not_found("such restore session"));
        };
        match (&call.method, path) {
            (&Method::GET, []) => {
                session.advance(now);
                let mut entity = session.entity.clone();
                entity.insert(session.kind.into(), session.artifacts.clone().into());
                Ok((200, query::project(call, &entity.into(), &[session.kind])?))
            }
            (&Method::PATCH, []) => self.update_session(call, index),
            (&Method::DELETE, []) if session.looks.is_none() => {
                self.sessions.remove(index);
                Ok((204, Value::Null))
            }
            (&Method::POST, ["activate"]) => {
                call.no_body()?;
                session.activate(now)?;
                Ok((200, session.entity.clone().into()))
            }
            (&Method::GET, [kind]) if *kind == session.kind => Ok((
                200,
                query::page(call, &session.artifacts, &["restorePoint"])?,
            )),
            (&Method::POST, ["driveRestoreArtifactsBulkAdditionRequests"]) => {
                self.create_request(call, index)
            }
            (&Method::GET, ["driveRestoreArtifactsBulkAdditionRequests", id]) => {
                let request = session
                    .requests
                    .iter_mut()
                    .find(|request| request["id"] == *id);
                let request =
                    request.ok_or_else(|| Fault::not_found("such bulk addition request"))?;
                let next = if request["status"] == "active" {
                    "completed"
                } else {
                    "active"
                };
                request["status"] = next.into();
                Ok((200, request.clone()))
            }
            _ => Err(no_route(call)),
        }
    }

    /// A new artifact as the service keeps it.
    fn artifact(&mut self, kind: &str, item: &Value) -> Result<Value, Fault> {
        let mut artifact = item.clone();
        if kind.starts_with("granular") {
            let session = item["browseSessionId"].as_str().unwrap_or_default();
            if !self
                .browse_sessions
                .iter()
                .any(|known| known.is_called(session))
            {
                let message = format!("There is no browse session {session:?}.");
                return Err(Fault::new(400, "InvalidBrowseSessionId", message));
            }
            let key = item["id"].as_str().unwrap_or_default();
            let Some(content) = data::CONTENT.iter().find(|content| content.1 == key) else {
                return Err(Fault::new(
                    400,
                    "InvalidArtifactId",
                    format!("There is no item {key:?}."),
                ));
            };
            artifact["webUrl"] =
                format!("https://contoso.example/sites/finance/{}", content.3).into();
        } else {
            let point = item["restorePoint"]["id"].as_str().unwrap_or_default();
            let Some(known) = self.point(point) else {
                let message = format!("There is no restore point {point:?}.");
                return Err(Fault::new(400, "InvalidRestorePoint", message));
            };
            artifact["protectedName"] = known["protectionUnit"]["displayName"].clone();
            artifact["id"] = self.id().into();
        }
        if artifact.get("destinationType").is_none() {
            artifact["destinationType"] = "new".into();
        }
        artifact["status"] = "added".into();
        artifact["createdDateTime"] = self.now().into();
        Ok(artifact)
    }

    /// Applies a delta item by item. What fails is told inside the answer, whose status is 200.
    fn update_session(&mut self, call: &Call, index: usize) -> Answer {
        let body = call.json()?;
        let Some(session) = self.sessions.get(index) else {
            return Err(Fault::not_found("such restore session"));
        };
        let shape = match session.collection.as_str() {
            ONE_DRIVE => &shape::ONE_DRIVE_SESSION_UPDATE,
            _ => &shape::SHARE_POINT_SESSION_UPDATE,
        };
        shape.check(body)?;
        if session.looks.is_some() {
            let message = "Only a draft can be changed.";
            return Err(Fault::new(403, "RestoreSessionActionNotAllowed", message));
        }
        let kind = session.kind;
        let name = format!("{kind}@delta");
        if body.keys().any(|present| *present != name) {
            let message = format!("The session holds {kind} only.");
            return Err(Fault::new(400, "InvalidPatchRequest", message));
        }
        let mut outcomes = Vec::new();
        for item in body
            .get(&name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if item.get("@removed").is_none() {
                outcomes.push(match self.artifact(kind, item) {
                    Ok(artifact) => {
                        self.artifacts(index).push(artifact.clone());
                        artifact
                    }
                    Err(fault) => failure(&fault, "insert", None),
                });
                continue;
            }
            let id = &item["id"];
            let artifacts = self.artifacts(index);
            let before = artifacts.len();
            artifacts.retain(|artifact| artifact["id"] != *id);
            if artifacts.len() == before {
                let message = "The artifact to be removed is not in the restore session.";
                outcomes.push(failure(
                    &Fault::new(409, "ArtifactNotFound", message),
                    "remove",
                    Some(id),
                ));
            } else if call.version == "v1.0" {
                // The beta version says nothing about removals that succeed.
                outcomes.push(item.clone());
            }
        }
        let Some(session) = self.sessions.get_mut(index) else {
            return Err(Fault::not_found("such restore session"));
        };
        session.entity["restoreSessionArtifactCount"] = count(&session.artifacts);
        Ok((200, json!({ name: outcomes })))
    }

    fn artifacts(&mut self, index: usize) -> &mut Vec<Value> {
        &mut self.sessions[index].artifacts
    }

    fn create_request(&mut self, call: &Call, index: usize) -> Answer {
        let body = call.json()?;
        shape::BULK_REQUEST.check(body)?;
        let mut request = body.clone();
        request.insert("id".into(), self.id().into());
        request.insert("status".into(), "unknown".into());
        request.extend(self.authorship());
        let request = Value::Object(request);
        if let Some(session) = self.sessions.get_mut(index) {
            session.entity["restoreJobType"] = "bulk".into();
            session.requests.push(request.clone());
        }
        Ok((201, request))
    }
}

impl Session {
    fn activate(&mut self, now: String) -> Result<(), Fault> {
        if self.looks.is_some() {
            let message = "The restore session was activated already.";
            return Err(Fault::new(403, "RestoreSessionActionNotAllowed", message));
        }
        if self.artifacts.is_empty() && self.requests.is_empty() {
            let message = "The restore session has no artifacts.";
            return Err(Fault::new(400, "InvalidArtifactRequest", message));
        }
        self.looks = Some(0);
        self.entity["status"] = "activating".into();
        self.entity["lastModifiedDateTime"] = now.into();
        Ok(())
    }

    /// Each look at an active session finds one artifact more restored.
    fn advance(&mut self, now: String) {
        let Some(looks) = &mut self.looks else {
            return;
        };
        *looks += 1;
        let done = looks.saturating_sub(2);
        for (place, artifact) in self.artifacts.iter_mut().enumerate() {
            let fails = artifact["restorePoint"]["id"] == data::BROKEN_POINT;
            artifact["status"] = match (place < done, fails) {
                (true, false) => "succeeded",
                (true, true) => "failed",
                (false, _) => "inProgress",
            }
            .into();
            if place < done && fails {
                artifact["error"] = json!({"code": "ArtifactCannotBeRestored", "message": "The restore point is damaged."});
            } else if place < done {
                artifact["completionDateTime"] = now.clone().into();
                let id = artifact["id"].as_str().unwrap_or_default().to_owned();
                let short = id
                    .get(id.len().saturating_sub(4)..)
                    .unwrap_or_default()
                    .to_owned();
                if self.kind.starts_with("granular") {
                    artifact["restoredItemPath"] = "/Restored 2026-02-02".into();
                    artifact["restoredItemKey"] = format!("restored-{id}").into();
                } else {
                    artifact["restoredSiteId"] = format!("restored-{id}").into();
                    artifact["restoredSiteWebUrl"] =
                        format!("https://contoso.example/restored/{short}").into();
                }
            }
        }
        let count = count(&self.artifacts);
        let status = match (
            count["inProgress"].as_u64(),
            count["failed"].as_u64(),
            count["completed"].as_u64(),
        ) {
            (Some(0), Some(0), _) => "completed",
            (Some(0), _, Some(0)) => "failed",
            (Some(0), ..) => "completedWithError",
            _ => "active",
        };
        self.entity["status"] = status.into();
        self.entity["restoreSessionArtifactCount"] = count;
        if status != "active" {
            self.entity.insert("completedDateTime".into(), now.into());
        }
    }
}

/// A failure inside an answer whose status is 200.
fn failure(fault: &Fault, operation: &str, id: Option<&Value>) -> Value {
    let mut item = json!({
        "@Core.DataModificationException": {
            "info": {"code": fault.code, "message": fault.message},
            "failedOperation": operation,
            "responseCode": fault.status
        }
    });
    if let Some(id) = id {
        item["@contentId"] = "2d0c8f4e-71b3-4a55-8c9d-0e6f7a1b0001".into();
        item["id"] = id.clone();
    }
    item
}

fn count(artifacts: &[Value]) -> Value {
    let of = |status: &str| {
        artifacts
            .iter()
            .filter(|artifact| artifact["status"] == status)
            .count()
    };
    json!({
        "total": artifacts.len(),
        "completed": of("succeeded"),
        "inProgress": of("inProgress"),
        "failed": of("failed")
    })
}
