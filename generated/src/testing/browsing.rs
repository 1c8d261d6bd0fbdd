//! Browse sessions: browsing a backup.

use odata_runtime::emitted::serde_json::{Value, json};
use odata_runtime::testing::{Answer, Call, Fault, Reply};

use super::{data, points};

/// The number of items on a page of `browse`.
const PAGE: usize = 3;

pub(super) fn new(call: &mut Call<'_>, session: &mut Value) -> Result<(), Fault> {
    let id = session["restorePointId"].clone();
    let point = points::point(call, &id)?;
    let Some(point) = point.filter(|point| point["tags"] == "fastRestore") else {
        let id = id.as_str().unwrap_or_default();
        let message = format!("There is no restore point {id:?} that is tagged fastRestore.");
        return Err(Fault::new(400, "InvalidRestorePoint", message));
    };
    let is_site = call.sent().path().contains("sharePointBrowseSessions");
    let unit = &point["protectionUnit"];
    let (kind, of) = match is_site {
        true => ("sharePoint", "siteId"),
        false => ("oneDriveForBusiness", "directoryObjectId"),
    };
    session["@odata.type"] = format!("#microsoft.graph.{kind}BrowseSession").into();
    session["status"] = "creating".into();
    session["createdDateTime"] = call.now().into();
    session["expirationDateTime"] = "2026-02-09T08:00:00Z".into();
    session["restorePointDateTime"] = point["protectionDateTime"].clone();
    session["backupSizeInBytes"] = "810358".into();
    // The service writes an empty object if there is no error.
    session["error"] = json!({});
    session[of] = unit[of].clone();
    Ok(())
}

/// Returns the session, which is ready when it is requested the next time.
pub(super) fn get(call: &mut Call<'_>) -> Answer {
    let answer = call.proceed()?;
    call.entity()?.insert("status".into(), "created".into());
    Ok(answer)
}

fn must_be_ready(call: &mut Call<'_>) -> Result<(), Fault> {
    match call.entity()?.get("status") {
        Some(status) if status == "created" => Ok(()),
        _ => Err(Fault::new(
            409,
            "BrowseSessionNotReady",
            "The browse session is still being created.",
        )),
    }
}

pub(super) fn browse(call: &mut Call<'_>) -> Answer {
    must_be_ready(call)?;
    let body = call.body()?;
    let place = body["browseLocationItemKey"].as_str();
    let kind = body["browseResourceType"].as_str();
    let is_right = match (place, kind) {
        (None, None) => true,
        (Some(place), Some(kind)) => data::CONTENT
            .iter()
            .any(|item| item.1 == place && item.2 == kind),
        _ => false,
    };
    if !is_right {
        return Err(Fault::bad_request(
            "browseLocationItemKey and browseResourceType do not name a place together.",
        ));
    }
    let place = place.unwrap_or_default();
    let mut page = content(place, 0);
    if has_items(&content(place, PAGE)) {
        // A token with a quote, which is doubled in the literal. The link is relative to the version.
        let token = format!("next''{place}")
            .replace('\'', "%27")
            .replace('=', "%3D");
        let path = call.sent().path().trim_end_matches("/browse");
        let under = path
            .split_once("/solutions/")
            .map_or(path, |(_, under)| under);
        let link = format!("/solutions/{under}/browse(nextFetchToken='{token}')");
        page["@odata.nextLink"] = link.into();
    }
    Ok(Reply::json(page))
}

fn has_items(page: &Value) -> bool {
    page["value"]
        .as_array()
        .is_some_and(|items| !items.is_empty())
}

/// Returns the page of a token.
pub(super) fn more(call: &mut Call<'_>) -> Answer {
    must_be_ready(call)?;
    let token = call.argument("nextFetchToken").unwrap_or_default();
    match token.strip_prefix("next'") {
        Some(place) => Ok(Reply::json(content(place, PAGE))),
        None => Err(Fault::bad_request(format!(
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
    let items = data::CONTENT.iter().filter(|item| item.0 == place);
    let items = items.skip(skip).take(PAGE);
    json!({
        "@odata.context": "$metadata#Collection(microsoft.graph.browseQueryResponseItem)",
        "value": items.map(item).collect::<Vec<_>>()
    })
}
