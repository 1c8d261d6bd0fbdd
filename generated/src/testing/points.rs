//! The search for restore points.

use odata_runtime::edm::DateTimeOffset;
use odata_runtime::emitted::serde_json::{Value, json};
use odata_runtime::testing::{Answer, Call, Fault, Reply};

use super::set;

/// Returns the restore point with this id.
pub(super) fn point(call: &mut Call<'_>, id: &Value) -> Result<Option<Value>, Fault> {
    let points = call.items(&set("restorePoints"))?;
    Ok(points.iter().find(|point| point["id"] == *id).cloned())
}

fn instant(json: &Value) -> Option<DateTimeOffset> {
    json.as_str()?.parse().ok()
}

/// Returns at most five points, each with the number of hits.
pub(super) fn search(call: &mut Call<'_>) -> Answer {
    let body = call.body()?;
    let refuse = |message| Err(Fault::new(400, "InvalidSearchRequest", message));
    let Some(ids) = body["protectionUnitIds"].as_array() else {
        return refuse("protectionUnitIds is required.");
    };
    if ids.len() > 20 {
        return refuse("At most 20 protection units are searched at once.");
    }
    let period = &body["protectionTimePeriod"];
    let from = instant(&period["startDateTime"]);
    let to = instant(&period["endDateTime"]);
    let tags = body["tags"].as_str().filter(|tags| *tags != "none");
    let is_hit = |point: &&Value| {
        let time = instant(&point["protectionDateTime"]);
        from.is_none_or(|from| time >= Some(from))
            && to.is_none_or(|to| time <= Some(to))
            && tags.is_none_or(|tags| point["tags"] == tags)
    };
    let order = &body["restorePointPreference"];
    let is_latest = order.is_null() || order == "latest";
    let points = call.items(&set("restorePoints"))?;
    let (mut results, mut without) = (Vec::new(), Vec::new());
    for id in ids {
        let own = points
            .iter()
            .filter(|point| point["protectionUnit"]["id"] == *id);
        let mut hits: Vec<&Value> = own.filter(is_hit).collect();
        hits.sort_by_key(|point| instant(&point["protectionDateTime"]));
        let hit = if is_latest { hits.last() } else { hits.first() };
        let Some(point) = hit else {
            without.push(id.clone());
            continue;
        };
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
    results.truncate(5);
    Ok(Reply::json(json!({
        "@odata.context": "$metadata#microsoft.graph.restorePointSearchResponse",
        "searchResponseId": "M2UyZDFjMGItYQ==",
        "searchResults": results,
        "noResultProtectionUnitIds": without
    })))
}
