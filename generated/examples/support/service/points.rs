//! Restore points and protection units.

use http::Method;
use serde_json::{Value, json};

use super::call::{Answer, Call, Fault};
use super::{Service, no_route, query, shape};

impl Service {
    pub(super) fn restore_points(&mut self, call: &Call, path: &[&str]) -> Answer {
        match (&call.method, path) {
            (&Method::GET, []) => Ok((200, query::page(call, &self.points, &["protectionUnit"])?)),
            (&Method::POST, ["search"]) => self.search(call),
            (&Method::GET, [id]) => {
                let point = self
                    .point(id)
                    .ok_or_else(|| Fault::not_found("such restore point"))?;
                Ok((200, query::project(call, point, &["protectionUnit"])?))
            }
            (&Method::GET, [id, "protectionUnit"]) => {
                let point = self
                    .point(id)
                    .ok_or_else(|| Fault::not_found("such restore point"))?;
                Ok((200, point["protectionUnit"].clone()))
            }
            _ => Err(no_route(call)),
        }
    }

    pub(super) fn point(&self, id: &str) -> Option<&Value> {
        self.points.iter().find(|point| point["id"] == id)
    }

    /// At most five points, each with the number of hits.
    fn search(&self, call: &Call) -> Answer {
        let body = call.json()?;
        shape::SEARCH.check(body)?;
        let Some(ids) = body.get("protectionUnitIds").and_then(Value::as_array) else {
            return Err(Fault::new(
                400,
                "InvalidSearchRequest",
                "protectionUnitIds is required.",
            ));
        };
        if ids.len() > 20 {
            let message = "At most 20 protection units are searched at once.";
            return Err(Fault::new(400, "InvalidSearchRequest", message));
        }
        let period = body.get("protectionTimePeriod").unwrap_or(&Value::Null);
        let bound = |name: &str| period[name].as_str().map(instant_key);
        let (from, to) = (bound("startDateTime"), bound("endDateTime"));
        let tags = body
            .get("tags")
            .and_then(Value::as_str)
            .filter(|tags| *tags != "none");
        let is_hit = |point: &&Value| {
            let time = instant_key(point["protectionDateTime"].as_str().unwrap_or_default());
            from.as_ref().is_none_or(|from| *from <= time)
                && to.as_ref().is_none_or(|to| time <= *to)
                && tags.is_none_or(|tags| point["tags"] == tags)
        };
        let is_latest = body
            .get("restorePointPreference")
            .is_none_or(|order| order == "latest");
        let mut results = Vec::new();
        let mut without = Vec::new();
        for id in ids {
            let mut hits: Vec<&Value> = self
                .points
                .iter()
                .filter(|point| point["protectionUnit"]["id"] == *id)
                .filter(is_hit)
                .collect();
            hits.sort_by_key(|point| point["protectionDateTime"].as_str().map(instant_key));
            let hit = if is_latest { hits.last() } else { hits.first() };
            match hit {
                Some(point) => {
                    results.push(json!({"artifactHitCount": 0, "restorePoint": {
                        "@odata.type": "#microsoft.graph.restorePoint",
                        "id": point["id"],
                        "protectionDateTime": point["protectionDateTime"],
                        "tags": point["tags"],
                        "protectionUnit": {
                            "@odata.type": point["protectionUnit"]["@odata.type"],
                            "id": id
                        }
                    }}));
                }
                None => without.push(id.clone()),
            }
        }
        results.truncate(5);
        Ok((
            200,
            json!({
                "@odata.context": "$metadata#microsoft.graph.restorePointSearchResponse",
                "searchResponseId": "M2UyZDFjMGItYQ==",
                "searchResults": results,
                "noResultProtectionUnitIds": without
            }),
        ))
    }

    pub(super) fn protection_units(
        &mut self,
        call: &Call,
        collection: &str,
        path: &[&str],
    ) -> Answer {
        let kind = match collection {
            "driveProtectionUnits" => Some("directoryObjectId"),
            "siteProtectionUnits" => Some("siteId"),
            _ => None,
        };
        let is_of_kind = |unit: &&Value| kind.is_none_or(|property| unit.get(property).is_some());
        match (&call.method, path) {
            (&Method::GET, []) => {
                let units: Vec<Value> = self.units.iter().filter(is_of_kind).cloned().collect();
                Ok((200, query::page(call, &units, &[])?))
            }
            (&Method::GET, [id]) => {
                let unit = self
                    .units
                    .iter()
                    .filter(is_of_kind)
                    .find(|unit| unit["id"] == *id);
                let unit = unit.ok_or_else(|| Fault::not_found("such protection unit"))?;
                Ok((200, query::project(call, unit, &[])?))
            }
            _ => Err(no_route(call)),
        }
    }
}

/// Sorts as the time does.
fn instant_key(text: &str) -> String {
    let bare = text.trim_end_matches('Z');
    let (seconds, fraction) = bare.split_once('.').unwrap_or((bare, ""));
    format!("{seconds}.{fraction:0<7}")
}
