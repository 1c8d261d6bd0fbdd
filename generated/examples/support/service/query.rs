//! `$filter`, `$orderby`, `$select`, `$expand` and paging over the service's own items.

use serde_json::{Map, Value, json};

use super::call::{Call, Fault};
use super::filter;

/// The items that a call asks for, a page of them. `expandable` are the related entities.
pub fn page(call: &Call, items: &[Value], expandable: &[&str]) -> Result<Value, Fault> {
    let mut items: Vec<&Value> = match call.option("$filter") {
        Some(text) => filter::apply(text, items)?,
        None => items.iter().collect(),
    };
    if let Some(order) = call.option("$orderby") {
        let (name, direction) = order.split_once(' ').unwrap_or((order, "asc"));
        items.sort_by_key(|item| item[name].to_string());
        match direction {
            "asc" => {}
            "desc" => items.reverse(),
            other => return Err(Fault::bad(format!("There is no direction {other:?}."))),
        }
    }
    let number = |name| match call.option(name).map(str::parse::<usize>) {
        Some(Err(_)) => Err(Fault::bad(format!("{name} is not a number."))),
        Some(Ok(number)) => Ok(Some(number)),
        None => Ok(None),
    };
    let size = number("$top")?.unwrap_or(100);
    let total = items.len();
    let token = call.option("$skiptoken").unwrap_or("page-0");
    let place = |kind: &str| token.strip_prefix(kind)?.parse::<usize>().ok();
    let skipped = number("$skip")?.unwrap_or(0);
    let (start, shown, link) = match (place("page-"), place("empty-")) {
        // The page after the first is empty, although more follow: clients must go on.
        (Some(0), _) if total > skipped + size => {
            (skipped, size, Some(format!("empty-{}", skipped + size)))
        }
        (Some(0), _) => (skipped, size, None),
        (Some(start), _) if total > start + size => {
            (start, size, Some(format!("page-{}", start + size)))
        }
        (Some(start), _) => (start, size, None),
        (None, Some(start)) => (start, 0, Some(format!("page-{start}"))),
        (None, None) => return Err(Fault::bad(format!("There is no page {token:?}."))),
    };
    let value: Result<Vec<Value>, Fault> = items
        .into_iter()
        .skip(start)
        .take(shown)
        .map(|item| project(call, item, expandable))
        .collect();
    let mut page = json!({"@odata.context": "$metadata#items", "value": value?});
    if call.option("$count") == Some("true") {
        page["@odata.count"] = total.into();
    }
    if let Some(token) = link {
        page["@odata.nextLink"] = next_link(call, &token).into();
    }
    Ok(page)
}

/// Relative to the root of the version at first, absolute later: the service writes both.
fn next_link(call: &Call, token: &str) -> String {
    let (host, version) = (&call.host, &call.version);
    let root = match token.starts_with("empty-") {
        true => String::new(),
        false => format!("http://{host}/{version}"),
    };
    let mut link = format!("{root}/solutions/backuprestore/{}?", call.path.join("/"));
    for (name, value) in call
        .options
        .iter()
        .filter(|(name, _)| *name != "$skiptoken" && *name != "$skip")
    {
        let value =
            percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
        link.push_str(&format!("{name}={value}&"));
    }
    link.push_str(&format!("$skiptoken={token}"));
    link
}

/// One item with what the call selects and expands.
pub fn project(call: &Call, item: &Value, expandable: &[&str]) -> Result<Value, Fault> {
    let expand = call.option("$expand").unwrap_or_default();
    let (expanded, nested) = expand.split_once('(').unwrap_or((expand, ""));
    if !expanded.is_empty() && !expandable.contains(&expanded) {
        return Err(Fault::bad(format!(
            "There is nothing to expand that is called {expanded:?}."
        )));
    }
    let nested = nested
        .strip_suffix(')')
        .and_then(|options| options.strip_prefix("$select="));
    let select = call.option("$select");
    let mut shown = Map::new();
    for (name, json) in item.as_object().into_iter().flatten() {
        if name == expanded {
            let picked = nested.map_or_else(|| json.clone(), |names| pick(json, names));
            shown.insert(name.clone(), picked);
        } else if !expandable.contains(&name.as_str()) && is_selected(name, select) {
            shown.insert(name.clone(), json.clone());
        }
    }
    Ok(shown.into())
}

fn pick(item: &Value, names: &str) -> Value {
    let entries = item.as_object().into_iter().flatten();
    let picked = entries.filter(|(name, _)| is_selected(name, Some(names)));
    picked
        .map(|(name, json)| (name.clone(), json.clone()))
        .collect()
}

fn is_selected(name: &str, select: Option<&str>) -> bool {
    name.starts_with('@')
        || select.is_none_or(|names| names.split(',').any(|selected| selected == name))
}
