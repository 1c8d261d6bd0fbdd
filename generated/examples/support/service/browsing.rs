//! Browse sessions: looking into a backup.

use http::Method;
use serde_json::{Map, Value, json};

use super::call::{Answer, Call, Fault, argument};
use super::{Service, data, no_route, query, shape};

/// A browse session.
pub struct BrowseSession {
    collection: String,
    entity: Map<String, Value>,
}

impl BrowseSession {
    pub fn is_called(&self, id: &str) -> bool {
        self.entity["id"] == id
    }
}

/// How many items a page of `browse` holds.
const PAGE: usize = 3;

impl Service {
    pub(super) fn browse_sessions(
        &mut self,
        call: &Call,
        collection: &str,
        path: &[&str],
    ) -> Answer {
        let (id, path) = match (&call.method, path) {
            (&Method::POST, []) => return self.create_browse_session(call, collection),
            (_, [id, path @ ..]) => (*id, path),
            _ => return Err(no_route(call)),
        };
        let mut sessions = self.browse_sessions.iter_mut();
        let session =
            sessions.find(|session| session.is_called(id) && session.collection == collection);
        let session = session.ok_or_else(|| Fault::not_found("such browse session"))?;
        let is_created = session.entity["status"] == "created";
        match (&call.method, path) {
            (&Method::GET, []) => {
                let entity = session.entity.clone().into();
                // It is ready when it is looked at the next time.
                session.entity["status"] = "created".into();
                Ok((200, query::project(call, &entity, &[])?))
            }
            (&Method::POST | &Method::GET, [_]) if !is_created => Err(Fault::new(
                409,
                "BrowseSessionNotReady",
                "The browse session is still being created.",
            )),
            (&Method::POST, ["browse"]) => browse(call, collection, id),
            (&Method::GET, [function]) => match argument(function, "browse", "nextFetchToken")? {
                Some(token) => more(&token),
                None => Err(no_route(call)),
            },
            _ => Err(no_route(call)),
        }
    }

    fn create_browse_session(&mut self, call: &Call, collection: &str) -> Answer {
        let body = call.json()?;
        shape::BROWSE_SESSION.check(body)?;
        let id = body
            .get("restorePointId")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let point = self.point(id).cloned();
        let Some(point) = point.filter(|point| point["tags"] == "fastRestore") else {
            let message = format!("There is no restore point {id:?} that is tagged fastRestore.");
            return Err(Fault::new(400, "InvalidRestorePoint", message));
        };
        let unit = &point["protectionUnit"];
        let mut entity = Map::new();
        let kind = if collection.starts_with("share") {
            "sharePoint"
        } else {
            "oneDriveForBusiness"
        };
        entity.insert(
            "@odata.type".into(),
            format!("#microsoft.graph.{kind}BrowseSession").into(),
        );
        entity.insert("id".into(), self.id().into());
        entity.insert("status".into(), "creating".into());
        entity.insert("createdDateTime".into(), self.now().into());
        entity.insert("expirationDateTime".into(), "2026-02-09T08:00:00Z".into());
        entity.insert("restorePointId".into(), id.into());
        entity.insert(
            "restorePointDateTime".into(),
            point["protectionDateTime"].clone(),
        );
        entity.insert("backupSizeInBytes".into(), "810358".into());
        // The service writes an empty object where there is no error.
        entity.insert("error".into(), json!({}));
        match kind {
            "sharePoint" => entity.insert("siteId".into(), unit["siteId"].clone()),
            _ => entity.insert(
                "directoryObjectId".into(),
                unit["directoryObjectId"].clone(),
            ),
        };
        let answer = Value::Object(entity.clone());
        let collection = collection.to_owned();
        self.browse_sessions
            .push(BrowseSession { collection, entity });
        Ok((201, answer))
    }
}

fn browse(call: &Call, collection: &str, id: &str) -> Answer {
    let empty = Map::new();
    let body = call.body.as_ref().unwrap_or(&empty);
    shape::BROWSE.check(body)?;
    let place = body.get("browseLocationItemKey").and_then(Value::as_str);
    let kind = body.get("browseResourceType").and_then(Value::as_str);
    let is_right = match (place, kind) {
        (None, None) => true,
        (Some(place), Some(kind)) => data::CONTENT
            .iter()
            .any(|item| item.1 == place && item.2 == kind),
        _ => false,
    };
    if !is_right {
        return Err(Fault::bad(
            "browseLocationItemKey and browseResourceType do not name a place together.",
        ));
    }
    let place = place.unwrap_or_default();
    let mut page = content(place, 0);
    if content(place, PAGE)["value"]
        .as_array()
        .is_some_and(|rest| !rest.is_empty())
    {
        // A token with a quote, which the literal doubles.
        let token = format!("next''{place}");
        let token =
            percent_encoding::utf8_percent_encode(&token, percent_encoding::NON_ALPHANUMERIC);
        let link =
            format!("/solutions/backupRestore/{collection}/{id}/browse(nextFetchToken='{token}')");
        page["@odata.nextLink"] = link.into();
    }
    Ok((200, page))
}

/// The page that a token stands for.
fn more(token: &str) -> Answer {
    match token.strip_prefix("next'") {
        Some(place) => Ok((200, content(place, PAGE))),
        None => Err(Fault::bad(format!(
            "{token:?} is not a token of this session."
        ))),
    }
}

fn content(place: &str, skip: usize) -> Value {
    let item = |(_, key, kind, name, size, count): &(&str, &str, &str, &str, u32, u32)| {
        let mut item = json!({"itemKey": key, "name": name, "type": kind});
        match *kind {
            "file" => item["sizeInBytes"] = size.to_string().into(),
            _ => item["itemsCount"] = (*count).into(),
        }
        item
    };
    let items = data::CONTENT
        .iter()
        .filter(|item| item.0 == place)
        .skip(skip)
        .take(PAGE);
    json!({
        "@odata.context": "$metadata#Collection(microsoft.graph.browseQueryResponseItem)",
        "value": items.map(item).collect::<Vec<_>>()
    })
}
