//! The rules for every request: who may send it, how much it may contain, and quirks of the real service.

use std::sync::atomic::{AtomicBool, Ordering};

use odata_runtime::emitted::serde_json::{Value, json};
use odata_runtime::http::Method;
use odata_runtime::testing::{Fault, Sent, Service};

/// The token that the made-up tenant accepts.
pub const TOKEN: &str = "token-of-the-example-tenant";

/// A token of a user who may only read.
pub const READER: &str = "token-of-a-reader";

/// The number of items that the service accepts in one request.
const LIMIT: usize = 50;

pub(super) fn apply(service: Service) -> Service {
    let has_throttled = AtomicBool::new(false);
    service
        .top_is_page_size()
        .with_empty_pages()
        .guarded(authorize)
        .guarded(limit)
        .guarded(move |sent| {
            let is_page = sent.query("$skiptoken").is_some();
            if is_page && !has_throttled.swap(true, Ordering::Relaxed) {
                let fault = Fault::new(429, "TooManyRequests", "Too many requests.");
                return Err(fault.retry_after(1));
            }
            Ok(())
        })
        .finished_by(|sent, json| {
            let prefer = sent.header("prefer").unwrap_or_default();
            if !prefer.contains("include-unknown-enum-members") {
                hide_new_members(json);
            }
        })
        .finished_by(finish_deltas)
}

fn authorize(sent: &Sent) -> Result<(), Fault> {
    let token = sent.header("authorization").unwrap_or_default();
    match token.strip_prefix("Bearer ") {
        Some(TOKEN) => Ok(()),
        Some(READER) if sent.method() == Method::GET => Ok(()),
        Some(READER) => {
            let message = "Caller does not have required permissions for this API.";
            Err(Fault::new(403, "AccessDenied", message))
        }
        _ => {
            let message = "Access token is empty or not meant for this tenant.";
            Err(Fault::new(401, "InvalidAuthenticationToken", message))
        }
    }
}

fn limit(sent: &Sent) -> Result<(), Fault> {
    let body = sent.json();
    for (name, json) in body.as_object().into_iter().flatten() {
        let items = json.as_array().into_iter().flatten();
        let number = items.filter(|item| item.is_object()).count();
        if number > LIMIT && !sent.path().ends_with("/$batch") {
            let message = format!("{name:?} has {number} items, the limit is {LIMIT}.");
            return Err(Fault::new(400, "InvalidPatchRequest", message));
        }
    }
    Ok(())
}

/// Members that follow `unknownFutureValue` are sent only to clients that request them.
fn hide_new_members(json: &mut Value) {
    match json {
        Value::Object(object) => {
            for (name, value) in object {
                let is_new = match (name.as_str(), value.as_str()) {
                    ("status", Some(status)) => status == "failed",
                    ("restoreJobType", Some(kind)) => kind == "granular",
                    _ => false,
                };
                if is_new {
                    *value = "unknownFutureValue".into();
                }
                hide_new_members(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide_new_members),
        _ => {}
    }
}

/// The service has a specific message for a removal that fails, and beta omits removals that succeed.
fn finish_deltas(sent: &Sent, json: &mut Value) {
    let is_beta = sent.path().starts_with("/beta/");
    for (name, outcomes) in json.as_object_mut().into_iter().flatten() {
        let Some(outcomes) = outcomes.as_array_mut().filter(|_| name.ends_with("@delta")) else {
            continue;
        };
        outcomes.retain(|outcome| !is_beta || outcome.get("@removed").is_none());
        for outcome in outcomes {
            if let Some(failure) = outcome.get_mut("@Core.DataModificationException")
                && failure["failedOperation"] == "remove"
            {
                failure["info"] = json!({
                    "code": "ArtifactNotFound",
                    "message": "The artifact to be removed is not in the restore session."
                });
                outcome["@contentId"] = "2d0c8f4e-71b3-4a55-8c9d-0e6f7a1b0001".into();
            }
        }
    }
}
