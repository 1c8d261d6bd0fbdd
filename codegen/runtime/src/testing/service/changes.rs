//! Changes of a collection since it was read: a delta link names the snapshot to compare with.

use http::Method;
use serde_json::{Value, json};

use super::super::reply::Reply;
use super::super::sent::Sent;
use super::fault::Fault;
use super::options::Options;
use super::shape::Shape;
use super::state::{Answer, Call};
use super::store::{Place, REMOVED};

/// Returns whether a request asks for changes, by `$deltatoken` or by asking to track them.
pub(super) fn is_tracked(sent: &Sent, options: &Options) -> bool {
    let prefer = sent.header("prefer").unwrap_or_default();
    let mut preferences = prefer.split(',').map(str::trim);
    options.delta_token.is_some()
        || preferences.any(|preference| preference.ends_with("track-changes"))
}

/// Whether a segment is the function that gives the changes of the collection before it.
pub(super) fn is_function(method: &Method, segment: &str) -> bool {
    let name = segment.strip_suffix("()").unwrap_or(segment);
    *method == Method::GET && (name == "delta" || name.ends_with(".delta"))
}

/// A page of the changes since `$deltatoken`; without one, of all items. The last page has the link to later ones.
pub(super) fn list(call: &mut Call<'_>, place: &Place, options: &Options) -> Answer {
    let (state, shape) = (&mut *call.state, &place.shape);
    let now: Vec<Value> = options
        .pick(state.store.items(place))
        .into_iter()
        .cloned()
        .collect();
    let changes = match options.delta_token.as_deref() {
        None => now.clone(),
        // Nothing but what comes later.
        Some("latest") => Vec::new(),
        Some(token) => {
            let before = token.parse().ok().and_then(|number: usize| {
                let before = state.snapshots.get(number);
                before.map(|before| between(before, &now, shape))
            });
            before.ok_or_else(|| {
                let message = format!("The changes since {token:?} are not kept any more.");
                Fault::new(410, "SyncStateNotFound", message)
            })?
        }
    };
    let mut page = options.cut(changes.iter().collect(), shape, state.paging, call.sent)?;
    if page.get("@odata.nextLink").is_none() {
        let token = state.snapshots.len().to_string();
        state.snapshots.push(now);
        page["@odata.deltaLink"] = call.sent.with_delta_token(&token).into();
    }
    Ok(Reply::json(page))
}

/// Items that are new or changed, then those that are gone.
fn between(before: &[Value], now: &[Value], shape: &Shape) -> Vec<Value> {
    let key = shape.key();
    let mut changes: Vec<Value> = now
        .iter()
        .filter(|item| !before.contains(item))
        .cloned()
        .collect();
    let is_gone = |item: &&Value| now.iter().all(|other| other[key] != item[key]);
    changes.extend(before.iter().filter(is_gone).map(|item| {
        let mut removed = json!({REMOVED: {"reason": "deleted"}});
        removed[key] = item[key].clone();
        removed
    }));
    changes
}
