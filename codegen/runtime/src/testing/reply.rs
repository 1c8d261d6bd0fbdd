//! Prepared answers of a test.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::{Value, json};

use super::sent::Sent;
use crate::transport::{TransportError, TransportErrorKind};

/// An answer, or a failure of the transport. JSON converts to an answer with the status 200.
#[derive(Clone, Debug)]
pub struct Reply {
    kind: Kind,
    delay: Duration,
    is_kept: bool,
}

#[derive(Clone, Debug)]
enum Kind {
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: Body,
    },
    Failure(TransportErrorKind, String),
}

#[derive(Clone, Debug)]
enum Body {
    Bytes(Bytes),
    /// A page with a link to a next one, which is derived from the requested address.
    Page(Value),
}

impl Reply {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            delay: Duration::ZERO,
            is_kept: false,
        }
    }

    fn of_body(status: StatusCode, content_type: &'static str, body: Body) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self::new(Kind::Answer {
            status,
            headers,
            body,
        })
    }

    /// Creates an answer from a mistake in the test.
    fn defective(why: String) -> Self {
        Self::new(Kind::Failure(TransportErrorKind::Request, why))
    }

    /// Creates an answer with the status 200 and a model, or any other value that serde serializes to JSON.
    #[must_use]
    pub fn json(body: impl Serialize) -> Self {
        match serde_json::to_vec(&body) {
            Ok(body) => Self::of_body(StatusCode::OK, "application/json", Body::Bytes(body.into())),
            Err(error) => Self::defective(format!("the scripted answer is no JSON: {error}")),
        }
    }

    /// Creates an answer with the status 200 and a body that is not JSON, such as the page of a proxy.
    #[must_use]
    pub fn text(body: impl Into<String>) -> Self {
        let body = Body::Bytes(body.into().into());
        Self::of_body(StatusCode::OK, "text/plain", body)
    }

    /// Creates a 200 with bytes of a content type, such as `image/png`.
    #[must_use]
    pub fn bytes(content_type: &str, body: impl Into<Bytes>) -> Self {
        Self::of_body(StatusCode::OK, "", Body::Bytes(body.into()))
            .header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Creates an answer with a status and no body, such as the 204 of a delete.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self::new(Kind::Answer {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Body::Bytes(Bytes::new()),
        })
        .status(status)
    }

    /// Creates an error of the service in the form of OData: `{"error": {"code": …, "message": …}}`.
    #[must_use]
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(json!({"error": {"code": code, "message": message}})).status(status)
    }

    /// Creates the last page of a collection.
    #[must_use]
    pub fn page(items: impl IntoIterator<Item = impl Serialize>) -> Self {
        match page(items) {
            Ok(page) => Self::json(page),
            Err(error) => Self::defective(format!("the scripted page is no JSON: {error}")),
        }
    }

    /// Creates a page of a collection with a link to the next one, whose address is derived from the requested one.
    /// [`Script::pages`](super::Script::pages) adds all pages of a collection.
    #[must_use]
    pub fn page_before_others(items: impl IntoIterator<Item = impl Serialize>) -> Self {
        match page(items) {
            Ok(page) => Self::of_body(StatusCode::OK, "application/json", Body::Page(page)),
            Err(error) => Self::defective(format!("the scripted page is no JSON: {error}")),
        }
    }

    /// Creates a failure of the transport.
    #[must_use]
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self::new(Kind::Failure(kind, "scripted by the test".to_owned()))
    }

    /// Sets the status.
    #[must_use]
    pub fn status(mut self, code: u16) -> Self {
        let Kind::Answer { status, .. } = &mut self.kind else {
            return self;
        };
        match StatusCode::from_u16(code) {
            Ok(code) => *status = code,
            Err(_) => return Self::defective(format!("the scripted status {code} is none")),
        }
        self
    }

    /// Sets a header, replacing one of that name.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let Kind::Answer { headers, .. } = &mut self.kind else {
            return self;
        };
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                headers.insert(name, value);
                self
            }
            _ => Self::defective(format!("the scripted header {name:?} is none")),
        }
    }

    /// Asks the client to wait for this many seconds, with `Retry-After`.
    #[must_use]
    pub fn retry_after(self, seconds: u64) -> Self {
        self.header(RETRY_AFTER.as_str(), &seconds.to_string())
    }

    /// Delays the answer. If the delay is longer than an attempt may take, the attempt times out.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Returns the answer every time it is requested, instead of once.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.is_kept = true;
        self
    }

    /// Changes the JSON of the answer. Other bodies, and answers that are not a success, stay as they are.
    pub(super) fn map_json(mut self, change: impl FnOnce(&mut Value)) -> Self {
        if let Kind::Answer {
            status,
            body: Body::Bytes(bytes),
            ..
        } = &mut self.kind
            && status.is_success()
            && let Ok(mut json) = serde_json::from_slice::<Value>(bytes)
        {
            change(&mut json);
            *bytes = json.to_string().into();
        }
        self
    }

    pub(super) fn is_kept(&self) -> bool {
        self.is_kept
    }

    pub(super) fn delay_of(&self) -> Duration {
        self.delay
    }

    /// Builds the answer to a request. `token` identifies the next page in its link.
    pub(super) fn give(
        self,
        sent: &Sent,
        token: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let (status, headers, body) = match self.kind {
            Kind::Failure(kind, why) => return Err(TransportError::new(kind, why)),
            Kind::Answer {
                status,
                headers,
                body,
            } => (status, headers, body),
        };
        let body = match body {
            Body::Bytes(body) => body,
            Body::Page(mut page) => {
                let token = format!("page-{token}");
                page["@odata.nextLink"] = sent.with_skip_token(&token).into();
                page.to_string().into()
            }
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

fn page(items: impl IntoIterator<Item = impl Serialize>) -> serde_json::Result<Value> {
    let items = items.into_iter().map(serde_json::to_value);
    Ok(json!({"value": items.collect::<Result<Vec<_>, _>>()?}))
}

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        Self::json(body)
    }
}

impl From<http::Response<Bytes>> for Reply {
    fn from(response: http::Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        Self::new(Kind::Answer {
            status: head.status,
            headers: head.headers,
            body: Body::Bytes(body),
        })
    }
}
