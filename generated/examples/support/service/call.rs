//! A request taken apart, and refused where it breaks a rule of HTTP, OData or Graph.

use std::collections::BTreeMap;

use http::Method;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::Recorded;

/// The token that the service takes.
pub const TOKEN: &str = "token-of-the-example-tenant";

/// A token of somebody who may only read.
pub const READER: &str = "token-of-a-reader";

/// An error that the service answers with.
#[derive(Debug)]
pub struct Fault {
    pub status: u16,
    pub code: &'static str,
    pub message: String,
}

impl Fault {
    pub fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            status,
            code,
            message,
        }
    }

    pub fn bad(message: impl Into<String>) -> Self {
        Self::new(400, "BadRequest", message)
    }

    pub fn not_found(what: &str) -> Self {
        Self::new(404, "ItemNotFound", format!("There is no {what}."))
    }
}

/// What the service answers with.
pub type Answer = Result<(u16, Value), Fault>;

/// A request as the service sees it.
#[derive(Debug)]
pub struct Call {
    pub method: Method,
    /// `v1.0` or `beta`.
    pub version: String,
    /// Where the caller found the service.
    pub host: String,
    /// The decoded segments after `/solutions/backupRestore`.
    pub path: Vec<String>,
    pub options: BTreeMap<String, String>,
    pub body: Option<Map<String, Value>>,
    /// Whether the caller takes enumeration members that came after `unknownFutureValue`.
    pub takes_new_members: bool,
}

const OPTIONS: [&str; 9] = [
    "$count",
    "$expand",
    "$filter",
    "$orderby",
    "$search",
    "$select",
    "$skip",
    "$skiptoken",
    "$top",
];

impl Call {
    pub fn parse(request: &Recorded) -> Result<Self, Fault> {
        let header = |name: &str| request.header(name).unwrap_or_default();
        let token = header("authorization").strip_prefix("Bearer ");
        match token {
            Some(TOKEN) => {}
            Some(READER) if request.method == Method::GET => {}
            Some(READER) => {
                let message = "Caller does not have required permissions for this API.";
                return Err(Fault::new(403, "AccessDenied", message));
            }
            _ => {
                let message = "Access token is empty or not meant for this tenant.";
                return Err(Fault::new(401, "InvalidAuthenticationToken", message));
            }
        }
        if !header("accept").contains("application/json") {
            return Err(Fault::bad(
                "The answer is JSON, but Accept does not name it.",
            ));
        }
        if request.headers.get_all("prefer").iter().count() > 1 {
            return Err(Fault::bad("There is more than one Prefer header."));
        }
        let (path, query) = request
            .target
            .split_once('?')
            .unwrap_or((&request.target, ""));
        let mut segments = path.split('/').skip(1).map(segment);
        let mut next = || segments.next().transpose();
        let version = next()?.unwrap_or_default();
        if version != "v1.0" && version != "beta" {
            return Err(Fault::bad(format!("Invalid version: {version:?}.")));
        }
        for expected in ["solutions", "backupRestore"] {
            // The service does not look at the case of its own names.
            if !next()?.is_some_and(|found| found.eq_ignore_ascii_case(expected)) {
                return Err(Fault::bad(format!("Resource not found for {path:?}.")));
            }
        }
        let path = segments.collect::<Result<_, _>>()?;
        Ok(Self {
            method: request.method.clone(),
            version,
            host: header("host").to_owned(),
            path,
            options: options(query)?,
            body: body(request)?,
            takes_new_members: header("prefer").contains("include-unknown-enum-members"),
        })
    }

    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    /// The body of a call that must have one.
    pub fn json(&self) -> Result<&Map<String, Value>, Fault> {
        let missing = || Fault::bad("The request has no body.");
        self.body.as_ref().ok_or_else(missing)
    }

    /// Refuses a body: an action without parameters has none.
    pub fn no_body(&self) -> Result<(), Fault> {
        match self.body {
            None => Ok(()),
            Some(_) => Err(Fault::bad(
                "The action has no parameters, so it takes no body.",
            )),
        }
    }
}

/// Decodes a segment of the path, which must be percent-encoded where it has to be.
fn segment(raw: &str) -> Result<String, Fault> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~%$()=',".contains(c);
    if raw.is_empty() || !raw.chars().all(is_plain) {
        return Err(Fault::bad(format!(
            "The segment {raw:?} is not percent-encoded."
        )));
    }
    decode(raw)
}

fn options(query: &str) -> Result<BTreeMap<String, String>, Fault> {
    let mut options = BTreeMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if pair.contains('+') {
            return Err(Fault::bad("A space in a query is %20, a plus sign is %2B."));
        }
        let (name, value) = (decode(name)?, decode(value)?);
        if !OPTIONS.contains(&name.as_str()) {
            return Err(Fault::bad(format!("There is no query option {name:?}.")));
        }
        if options.insert(name.clone(), value).is_some() {
            return Err(Fault::bad(format!(
                "The query option {name:?} is there twice."
            )));
        }
    }
    Ok(options)
}

fn decode(text: &str) -> Result<String, Fault> {
    let decoded = percent_decode_str(text).decode_utf8();
    let decoded = decoded.map_err(|_| Fault::bad(format!("{text:?} is not UTF-8.")))?;
    Ok(decoded.into_owned())
}

fn body(request: &Recorded) -> Result<Option<Map<String, Value>>, Fault> {
    let content_type = request.header("content-type");
    let may_have_body = matches!(request.method, Method::POST | Method::PATCH);
    match (request.body.is_empty(), content_type) {
        (true, None) => Ok(None),
        (true, Some(_)) => Err(Fault::bad("There is a content type and no content.")),
        (false, _) if !may_have_body => Err(Fault::bad("A GET or DELETE has no body.")),
        (false, Some("application/json")) => match serde_json::from_str(&request.body) {
            Ok(Value::Object(object)) => Ok(Some(object)),
            Ok(_) => Err(Fault::bad("The body is not a JSON object.")),
            Err(error) => Err(Fault::bad(format!("The body is not JSON: {error}."))),
        },
        (false, other) => Err(Fault::new(
            415,
            "UnsupportedMediaType",
            format!("The content type {other:?} is not application/json."),
        )),
    }
}

/// The argument of `name(parameter='…')`, in which a quote is doubled.
pub fn argument(segment: &str, name: &str, parameter: &str) -> Result<Option<String>, Fault> {
    let Some(rest) = segment
        .strip_prefix(name)
        .and_then(|rest| rest.strip_prefix('('))
    else {
        return Ok(None);
    };
    let quoted = rest
        .strip_suffix("')")
        .and_then(|rest| rest.strip_prefix(&format!("{parameter}='")));
    match quoted.map(|text| (text.replace("''", ""), text.replace("''", "'"))) {
        Some((without_pairs, text)) if !without_pairs.contains('\'') => Ok(Some(text)),
        _ => Err(Fault::bad(format!(
            "The arguments of {segment:?} are malformed."
        ))),
    }
}
