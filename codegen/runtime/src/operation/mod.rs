//! An operation as data: the content of a request before it is sent.

mod endpoint;
mod profile;
mod streamed;

pub use endpoint::Endpoint;
use endpoint::leads_elsewhere;
pub(crate) use endpoint::{below, encode, slashed};
pub use profile::Profile;
pub(crate) use streamed::{Progress, Streamed};

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use crate::delta::has_additions;
use crate::error::{Error, Result};
use crate::query::Options;
use crate::retry::Repeat;
use crate::route::{Keys, RouteInfo, Version};

/// A request that is independent of the type of its answer.
#[derive(Clone)]
pub(crate) struct Operation {
    pub(crate) profile: &'static Profile,
    pub(crate) version: &'static Version,
    pub(crate) method: Method,
    /// Relative to the version; percent-encoded.
    pub(crate) path: String,
    pub(crate) keys: Keys,
    pub(crate) options: Options,
    /// An address to send to instead of path and options: the next page.
    pub(crate) link: Option<Box<str>>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    /// A body that is sent in chunks, in the place of a whole one.
    pub(crate) streamed: Option<Streamed>,
    pub(crate) timeout: Option<Duration>,
    /// Whether the answer is bytes rather than JSON.
    pub(crate) is_media: bool,
    /// Whether the body of a success is read in chunks.
    pub(crate) streams_answer: bool,
    /// Whether it may be sent twice, if that does not follow from the method.
    pub(crate) repeat: Option<Repeat>,
    /// The first reason for which the operation cannot be sent.
    pub(crate) defect: Option<Box<str>>,
}

impl Operation {
    pub(crate) fn new(
        profile: &'static Profile,
        version: &'static Version,
        method: Method,
        path: String,
        keys: Keys,
    ) -> Self {
        Self {
            profile,
            version,
            method,
            path,
            keys,
            options: Options::default(),
            link: None,
            headers: HeaderMap::new(),
            body: None,
            streamed: None,
            timeout: None,
            is_media: false,
            streams_answer: false,
            repeat: None,
            defect: None,
        }
    }

    pub(crate) fn route(&self) -> RouteInfo {
        RouteInfo::new(self.version, &self.method, &self.path, self.keys)
    }

    /// Adds the route of this operation and the advice of the service's profile to an error.
    pub(crate) fn explain(&self, error: Error) -> Error {
        let error = error.at(self.route()).advised(self.profile.advice);
        if self.can_be_repeated() {
            error
        } else {
            error.sent_once()
        }
    }

    /// Records the first defect, which is reported when the operation is about to be sent.
    pub(crate) fn refuse(&mut self, why: impl Into<Box<str>>) {
        self.defect.get_or_insert_with(|| why.into());
    }

    pub(crate) fn check(&self) -> Result<()> {
        match &self.defect {
            Some(why) => Err(self.explain(Error::refused(why.to_string()))),
            None => Ok(()),
        }
    }

    /// Refuses an address that transports may interpret differently, or send to another place than it names.
    pub(crate) fn check_address(&self, address: &str) -> Result<()> {
        if leads_elsewhere(address) {
            let why = "the address has a segment . or .., or a backslash, and would lead to another resource";
            return Err(self.explain(Error::refused(why)));
        }
        Ok(())
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), _) if is_reserved(&name) => {
                self.refuse(format!("the header {name} is the client's own"));
            }
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.refuse(format!("{name:?} is not a name of a header")),
            (_, Err(_)) => self.refuse(format!("the header {name} cannot hold this value")),
        }
    }

    /// Adds a preference to the existing ones: a request has one `Prefer` header.
    pub(crate) fn add_preference(&mut self, preference: &str) {
        let joined = match self
            .headers
            .get("prefer")
            .and_then(|value| value.to_str().ok())
        {
            Some(present) if !present.is_empty() => format!("{present}, {preference}"),
            _ => preference.to_owned(),
        };
        self.set_header("prefer", &joined);
    }

    pub(crate) fn set_body(&mut self, body: Result<Vec<u8>, serde_json::Error>) {
        match body {
            Ok(body) => {
                if self.repeat() == Repeat::Freely && has_additions(&body) {
                    self.repeat = Some(Repeat::OnlyIfNotProcessed);
                }
                self.headers.insert(
                    header::CONTENT_TYPE,
                    HeaderValue::from_static("application/json"),
                );
                self.body = Some(body.into());
            }
            Err(error) => self.refuse(format!("the body cannot be written: {error}")),
        }
    }

    /// Returns the address that the operation is sent to.
    pub(crate) fn address(&self, endpoint: &Endpoint) -> String {
        match &self.link {
            Some(link) => link.to_string(),
            None => endpoint.address(self.version.path, &self.path, &self.options.to_query()),
        }
    }

    /// Refuses a body that is a stream.
    pub(crate) fn check_whole(&self) -> Result<()> {
        match &self.streamed {
            Some(_) => Err(self.explain(Error::refused(
                "the body is a stream, which is neither a value nor a part of a batch: send it by awaiting the request, or give bytes",
            ))),
            None => Ok(()),
        }
    }

    /// Returns the error for a streamed body that was already sent.
    pub(crate) fn sent_already(&self) -> Error {
        self.explain(Error::refused(
            "the body is a stream that was sent already: make the request anew, or give it Content::from_fn",
        ))
    }

    /// Whether what it sends is there still, once it was sent.
    pub(crate) fn can_be_repeated(&self) -> bool {
        self.streamed.as_ref().is_none_or(Streamed::is_there)
    }

    /// Returns whether the operation may be sent again although the service may have received it.
    pub(crate) fn repeat(&self) -> Repeat {
        self.repeat.unwrap_or_else(|| Repeat::of(&self.method))
    }

    /// Returns the client's headers, replaced by those of the call where both exist. Preferences are combined.
    pub(crate) fn merged_headers(&self, defaults: &HeaderMap) -> HeaderMap {
        // With room for the crate's name, the id and the token, which are added last.
        let mut headers = HeaderMap::with_capacity(defaults.len() + self.headers.len() + 3);
        headers.extend(
            defaults
                .iter()
                .map(|(name, value)| (name.clone(), value.clone())),
        );
        for (name, value) in &self.headers {
            let joined = match defaults.get(name) {
                Some(default) if name.as_str() == "prefer" => join(default, value),
                _ => value.clone(),
            };
            headers.insert(name.clone(), joined);
        }
        headers
    }

    /// Returns the operation that gets `link`: always a GET without a body, with the caller's headers.
    pub(crate) fn follow(&self, link: String) -> Self {
        let path = self.path.clone();
        let mut next = Self::new(self.profile, self.version, Method::GET, path, self.keys);
        next.headers = self.headers.clone();
        next.headers.remove(header::CONTENT_TYPE);
        next.timeout = self.timeout;
        next.link = Some(link.into());
        next
    }

    /// Returns method and address with all headers except `Authorization`, as an [`http::Request`].
    pub(crate) fn to_http(
        &self,
        endpoint: &Endpoint,
        defaults: &HeaderMap,
    ) -> Result<http::Request<Bytes>> {
        self.check()?;
        let address = self.address(endpoint);
        self.check_address(&address)?;
        let uri = http::Uri::from_maybe_shared(Bytes::from(address))
            .map_err(|error| self.explain(Error::refused_by("the address is no URL", error)))?;
        let mut headers = self.merged_headers(defaults);
        let is_empty = self.body.as_ref().is_none_or(Bytes::is_empty);
        if is_empty
            && self.streamed.is_none()
            && matches!(self.method, Method::POST | Method::PATCH | Method::PUT)
        {
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = http::Request::new(self.body.clone().unwrap_or_default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// Returns whether a header determines the host, the authorization, or the end of the request. If the last is wrong,
/// the server would wait forever, or read a part of this request as the next one.
pub(crate) fn is_reserved(name: &HeaderName) -> bool {
    matches!(
        *name,
        header::AUTHORIZATION
            | header::HOST
            | header::CONTENT_LENGTH
            | header::TRANSFER_ENCODING
            | header::CONNECTION
            | header::UPGRADE
            | header::EXPECT
    )
}

/// Combines two preferences into one header.
fn join(first: &HeaderValue, second: &HeaderValue) -> HeaderValue {
    let mut joined = first.as_bytes().to_vec();
    joined.extend_from_slice(b", ");
    joined.extend_from_slice(second.as_bytes());
    // Both are valid header values, so their combination is one too.
    HeaderValue::from_bytes(&joined).unwrap_or_else(|_| second.clone())
}
