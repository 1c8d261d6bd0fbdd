//! A small backup storage service on loopback: it keeps state, refuses malformed requests, and answers
//! in the shapes that the real one uses. Examples and tests share it.

mod browsing;
pub mod call;
pub mod data;
mod filter;
mod points;
mod policies;
mod query;
mod sessions;
mod shape;

use std::sync::Mutex;

use axum::response::Response;
use http::Method;
use serde_json::{Map, Value, json};

use super::server::{Recorded, Server, json as answer, with_header};
use browsing::BrowseSession;
use call::{Answer, Call, Fault};
use policies::Policy;
use sessions::Session;

/// Everything that the service knows.
pub struct Service {
    units: Vec<Value>,
    points: Vec<Value>,
    sessions: Vec<Session>,
    browse_sessions: Vec<BrowseSession>,
    policies: Vec<Policy>,
    /// How many ids and times were given out.
    ids: u32,
    times: u32,
    /// Whether somebody was throttled already.
    has_throttled: bool,
}

/// Starts the service on a free port of loopback.
pub async fn start() -> Server {
    let service = Mutex::new(Service {
        units: data::units(),
        points: data::points(),
        sessions: Vec::new(),
        browse_sessions: Vec::new(),
        policies: Vec::new(),
        ids: 0,
        times: 0,
        has_throttled: false,
    });
    Server::start(move |_, request| match service.lock() {
        Ok(mut service) => service.answer(request),
        Err(_) => answer(500, &Value::Null),
    })
    .await
}

impl Service {
    fn answer(&mut self, request: &Recorded) -> Response {
        let call = Call::parse(request);
        if let Ok(call) = &call
            && call.options.contains_key("$skiptoken")
            && !std::mem::replace(&mut self.has_throttled, true)
        {
            let fault = Fault::new(429, "TooManyRequests", "Too many requests.");
            return with_header(error(request, &fault), "retry-after", "1");
        }
        let result = call.and_then(|call| {
            let takes_new_members = call.takes_new_members;
            let (status, mut body) = self.dispatch(&call)?;
            if !takes_new_members {
                hide_new_members(&mut body);
            }
            Ok((status, body))
        });
        let response = match result {
            Ok((status, body)) => answer(status, &body),
            Err(fault) => error(request, &fault),
        };
        match request.header("client-request-id") {
            Some(id) => with_header(response, "client-request-id", id),
            None => response,
        }
    }

    fn dispatch(&mut self, call: &Call) -> Answer {
        let path: Vec<&str> = call.path.iter().map(String::as_str).collect();
        match path.as_slice() {
            ["restorePoints", rest @ ..] => self.restore_points(call, rest),
            [
                name @ ("protectionUnits" | "driveProtectionUnits" | "siteProtectionUnits"),
                rest @ ..,
            ] => self.protection_units(call, name, rest),
            [
                name @ ("oneDriveForBusinessRestoreSessions"
                | "sharePointRestoreSessions"
                | "restoreSessions"),
                rest @ ..,
            ] => self.restore_sessions(call, name, rest),
            [
                name @ ("oneDriveForBusinessBrowseSessions" | "sharePointBrowseSessions"),
                rest @ ..,
            ] => self.browse_sessions(call, name, rest),
            ["exchangeProtectionPolicies", rest @ ..] => self.policies(call, rest),
            _ => Err(no_route(call)),
        }
    }

    /// A new id.
    fn id(&mut self) -> String {
        self.ids += 1;
        format!(
            "e5a1b0c2-4f6d-4a88-9d37-{:012x}",
            0x5eed_0000_u64 + u64::from(self.ids)
        )
    }

    /// The time of the service, which goes on by a second each time.
    fn now(&mut self) -> String {
        self.times += 1;
        let (minutes, seconds) = (self.times / 60, self.times % 60);
        format!("2026-02-02T08:{minutes:02}:{seconds:02}.1234567Z")
    }

    /// The properties that tell who made something and when.
    fn authorship(&mut self) -> Map<String, Value> {
        let now = self.now();
        // An application without a user, for which the service writes empty text.
        let by = json!({
            "application": {"id": "8c5d7d1e-0b7a-4d0c-9f1b-2d3c4b5a0001", "displayName": "Backup console"},
            "user": ""
        });
        let mut made = Map::new();
        made.insert("createdBy".into(), by.clone());
        made.insert("createdDateTime".into(), now.clone().into());
        made.insert("lastModifiedBy".into(), by);
        made.insert("lastModifiedDateTime".into(), now.into());
        made
    }
}

fn no_route(call: &Call) -> Fault {
    match call.method {
        Method::GET | Method::POST | Method::PATCH | Method::DELETE => Fault::bad(format!(
            "{} is not allowed on {:?}.",
            call.method,
            call.path.join("/")
        )),
        _ => Fault::new(
            405,
            "MethodNotAllowed",
            format!("The method {} is not allowed.", call.method),
        ),
    }
}

/// An error in Graph's shape.
fn error(request: &Recorded, fault: &Fault) -> Response {
    let body = json!({"error": {
        "code": fault.code,
        "message": fault.message,
        "innerError": {
            "date": "2026-02-02T08:00:00",
            "request-id": "service-id",
            "client-request-id": request.header("client-request-id")
        }
    }});
    answer(fault.status, &body)
}

/// Members that came after `unknownFutureValue` are for those who ask for them.
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
