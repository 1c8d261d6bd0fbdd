//! The error type of all requests.

mod code;
mod service;

pub use code::ErrorCode;
pub use service::{InnerError, ServiceError};

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::retry::retry_after;
use crate::route::RouteInfo;
use crate::text::{first_words, one_line, with_sources, without_token};
use crate::transport::{BoxError, TransportError, TransportErrorKind};

/// The result of a request.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Returns advice on an error, as the end of a sentence; `None` if only the advice that applies to every service is
/// available.
pub type Advice = fn(&Error) -> Option<Cow<'static, str>>;

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No connection could be made, it broke, or there is no transport.
    Transport,
    /// The call, or the deadline of a poll, timed out.
    Timeout,
    /// The client refused: an invalid key, a link to another origin, a body above the limit, a request that cannot be
    /// written. If this concerns a request, nothing was sent.
    Refused,
    /// The credential did not return a token.
    Credential,
    /// The service answered with a status other than success, or with an error in the body of a successful answer.
    Service,
    /// The service answered with success, but the body cannot be read.
    Decode,
}

/// The error of a request.
///
/// `Display` writes one line: what happened, where, and what to do about it if that is known. The cause, such as a
/// refused connection, is the [`source`](std::error::Error::source), which `Display` does not repeat: `{:#}` of anyhow,
/// and any other printer that follows the sources, shows each message once. Programs use the methods, such as
/// [`kind`](Error::kind), [`status`](Error::status) and [`code`](Error::code).
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    transport: Option<TransportErrorKind>,
    route: Option<RouteInfo>,
    advice: Option<Advice>,
    answer: Option<Answer>,
    is_inside: bool,
    /// Whether the request could not be repeated because its body was a stream.
    is_sent_once: bool,
    /// The address to resume at.
    resume_link: Option<Box<str>>,
    /// The `Authorization` header that was sent, to mask it if the service repeats it.
    authorization: Option<HeaderValue>,
}

/// The answer of the service.
#[derive(Clone)]
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    service: Option<ServiceError>,
}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>, source: Option<BoxError>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            source: source.map(Into::into),
            transport: None,
            route: None,
            advice: None,
            answer: None,
            is_inside: false,
            is_sent_once: false,
            resume_link: None,
            authorization: None,
        }))
    }

    /// Creates an error of kind [`ErrorKind::Refused`], with the reason.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message, None)
    }

    pub(crate) fn refused_by(message: impl Into<String>, source: impl Into<BoxError>) -> Self {
        Self::new(ErrorKind::Refused, message, Some(source.into()))
    }

    pub(crate) fn credential(source: impl Into<BoxError>) -> Self {
        Self::new(ErrorKind::Credential, "no token", Some(source.into()))
    }

    pub(crate) fn timeout(after: Duration) -> Self {
        Self::new(
            ErrorKind::Timeout,
            format!("the call took longer than {after:?}"),
            None,
        )
    }

    pub(crate) fn timeout_with(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message, None)
    }

    /// The body of an answer that was read in chunks broke off.
    pub(crate) fn broken_off(source: BoxError) -> Self {
        let message = "the answer broke off: what came of it is not the whole";
        let mut error = Self::new(ErrorKind::Transport, message, Some(source));
        error.0.transport = Some(TransportErrorKind::Io);
        error
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let (kind, message) = match error.kind() {
            TransportErrorKind::Timeout => (ErrorKind::Timeout, error.to_string()),
            TransportErrorKind::BodyTooLarge => (
                ErrorKind::Refused,
                "the answer was dropped; raise the limit with ClientBuilder::body_limit, or ask for less with $top or $select".to_owned(),
            ),
            TransportErrorKind::Request => (
                ErrorKind::Refused,
                "the transport does not take the request".to_owned(),
            ),
            TransportErrorKind::Connect
            | TransportErrorKind::NotProcessed
            | TransportErrorKind::Io => (ErrorKind::Transport, format!("no answer: {error}")),
        };
        let transport = error.kind();
        // The message already includes the text of the transport's error.
        let mut this = Self::new(kind, message, Some(error.into_source()));
        this.0.transport = Some(transport);
        this
    }

    /// Creates the error of an answer with a status other than success.
    pub(crate) fn service(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let mut error = Self::new(ErrorKind::Service, "", None);
        let service = ServiceError::parse(&body);
        error.0.answer = Some(Answer {
            status,
            headers,
            body,
            service,
        });
        error
    }

    /// Creates the error of an answer that could not be read as the expected type: the service's error if the body
    /// holds one, whatever the status.
    pub(crate) fn unread(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        source: impl Into<BoxError>,
    ) -> Self {
        let holds_error = || ServiceError::in_success(&body).is_some();
        if !status.is_success() || holds_error() {
            Self::service(status, headers, body)
        } else {
            Self::decode(status, headers, body, source)
        }
    }

    /// Creates the error of a successful answer whose body cannot be read.
    pub(crate) fn decode(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        source: impl Into<BoxError>,
    ) -> Self {
        let mut error = Self::new(
            ErrorKind::Decode,
            "the answer cannot be read",
            Some(source.into()),
        );
        error.0.answer = Some(Answer {
            status,
            headers,
            body,
            service: None,
        });
        error
    }

    /// Keeps the token that was sent, so that no text of the error shows it.
    pub(crate) fn hiding(mut self, authorization: Option<HeaderValue>) -> Self {
        self.0.authorization = authorization;
        if let Some(source) = &self.0.source {
            let text = with_sources(&**source);
            if let Cow::Owned(masked) = self.masked(&text) {
                self.0.source = Some(Arc::from(BoxError::from(masked)));
            }
        }
        self
    }

    /// Returns the text with that of all sources, for a message that has no source itself.
    pub(crate) fn with_sources(&self) -> String {
        with_sources(self)
    }

    /// Keeps the address to resume at. No text shows it, because it may hold confidential data.
    pub(crate) fn resuming_at(mut self, link: String) -> Self {
        self.0.resume_link = Some(link.into());
        self
    }

    /// Adds the route of the request to the message.
    pub(crate) fn at(mut self, route: RouteInfo) -> Self {
        self.0.route.get_or_insert(route);
        self
    }

    /// Adds the advice of the service's profile to the message.
    pub(crate) fn advised(mut self, advice: Advice) -> Self {
        self.0.advice.get_or_insert(advice);
        self
    }

    /// Marks a failure that may be temporary as one that was not repeated, because the body was a stream.
    pub(crate) fn sent_once(mut self) -> Self {
        self.0.is_sent_once = match (self.0.kind, self.status()) {
            (ErrorKind::Transport | ErrorKind::Timeout, _) => true,
            (ErrorKind::Service, Some(status)) => {
                matches!(status.as_u16(), 401 | 408 | 429 | 500 | 502..=504)
            }
            _ => false,
        };
        self
    }

    /// Turns the error into a part of another one, which names the route and the remedy.
    pub(crate) fn inside(mut self) -> Self {
        self.0.route = None;
        self.0.is_inside = true;
        self
    }

    /// Returns the kind of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns where the exchange failed, if the transport reported it.
    #[must_use]
    pub fn transport_kind(&self) -> Option<TransportErrorKind> {
        self.0.transport
    }

    /// Returns the status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.0.answer.as_ref()?.status)
    }

    /// Returns the headers of the answer, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        Some(&self.0.answer.as_ref()?.headers)
    }

    /// Returns the body of the answer as received, if there was one.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        Some(&self.0.answer.as_ref()?.body)
    }

    /// Returns the error in the body, if it has one of the known forms.
    #[must_use]
    pub fn service_error(&self) -> Option<&ServiceError> {
        self.0.answer.as_ref()?.service.as_ref()
    }

    /// Returns the code that the service reported.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.service_error()?.code.as_ref()
    }

    /// Returns the message that the service reported.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.service_error()?.message.as_deref()
    }

    /// Returns the target of the error as the service reported it, such as the name of a property.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        self.service_error()?.target.as_deref()
    }

    /// Returns further errors of the same request.
    #[must_use]
    pub fn details(&self) -> &[ServiceError] {
        self.service_error().map_or(&[], |error| &error.details)
    }

    /// Returns the more specific error inside the error; [`ServiceError::chain`] iterates over all of them.
    #[must_use]
    pub fn inner_error(&self) -> Option<&InnerError> {
        self.service_error()?.inner.as_deref()
    }

    /// Returns the service's id of the request, from the body or else from the headers, for support requests.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let in_body = self.service_error().and_then(ServiceError::request_id);
        in_body.or_else(|| self.header("request-id"))
    }

    /// Returns the client's id of the request, as the service returned it.
    #[must_use]
    pub fn client_request_id(&self) -> Option<&str> {
        let in_body = self
            .service_error()
            .and_then(ServiceError::client_request_id);
        in_body.or_else(|| self.header("client-request-id"))
    }

    /// Returns the wait that the service asks for, relative to the current time if it is a date.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?, crate::transport::clock::SystemTime::now())
    }

    /// Returns the address to continue at with [`resume_from`](crate::request::Request::resume_from), if a stream ended
    /// at its maximum number of pages.
    #[must_use]
    pub fn resume_link(&self) -> Option<&str> {
        self.0.resume_link.as_deref()
    }

    /// Returns the route: the method, and the path with the names of keys instead of their values, such as
    /// `GET /solutions/backupRestore/restorePoints/{restorePoint-id}`.
    #[must_use]
    pub fn route(&self) -> Option<&RouteInfo> {
        self.0.route.as_ref()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers()?.get(name)?.to_str().ok()
    }

    fn status_is(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Service && self.status() == Some(status)
    }

    /// Returns whether the resource does not exist (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status_is(StatusCode::NOT_FOUND)
    }

    /// Returns whether the caller lacks a permission or the state of the resource forbids the operation (403).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.status_is(StatusCode::FORBIDDEN)
    }

    /// Returns whether the service does not accept the token (401).
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.status_is(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the service throttles the caller (429).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.status_is(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether the call, or the deadline of a poll, timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Writes what happened and where.
    fn write_facts(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(route) = &self.0.route {
            write!(formatter, "{route}: ")?;
        }
        if self.0.kind != ErrorKind::Service {
            formatter.write_str(&self.masked(&self.0.message))?;
            if let Some(words) = self
                .first_words()
                .filter(|_| self.0.kind == ErrorKind::Decode)
            {
                write!(formatter, "; it begins {words:?}")?;
            }
            return self.write_ids(formatter);
        }
        if let Some(status) = self.status() {
            write!(formatter, "{status}")?;
        }
        if let Some(code) = self.code() {
            write!(formatter, ", {}", self.shown(code.as_str(), 80))?;
        }
        if let Some(target) = self.target() {
            write!(formatter, " at {}", self.shown(target, 80))?;
        }
        if let Some(message) = self.message() {
            let message = self.shown(message, 400);
            // The sentence continues.
            write!(formatter, ": {}", message.trim_end_matches('.'))?;
        } else if self.code().is_none() {
            let length = self.body().map_or(0, Bytes::len);
            let kind = self.header("content-type").unwrap_or("of no declared type");
            let kind = self.shown(kind, 80);
            if length == 0 {
                formatter.write_str(": the answer has no body")?;
            } else {
                write!(
                    formatter,
                    ": the answer is not an error object but {length} bytes {kind}"
                )?;
                if let Some(words) = self.first_words() {
                    write!(formatter, ", which begin {words:?}")?;
                }
            }
        }
        self.write_ids(formatter)
    }

    /// Returns external text on one line, and without the token.
    fn shown(&self, text: &str, limit: usize) -> String {
        one_line(&self.masked(text), limit)
    }

    /// Returns external text with a placeholder for the token, in case the service repeats it.
    fn masked<'a>(&self, text: &'a str) -> Cow<'a, str> {
        without_token(text, self.0.authorization.as_ref())
    }

    /// Returns the beginning of the body, if it is not JSON.
    fn first_words(&self) -> Option<String> {
        first_words(
            self.masked(std::str::from_utf8(self.body()?).ok()?)
                .as_bytes(),
        )
    }

    fn write_ids(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.request_id() {
            Some(id) => write!(formatter, " (request-id {})", self.shown(id, 80)),
            None => Ok(()),
        }
    }

    /// Writes the remedy, if it is known: the advice of the service's profile, or else the advice that applies to every
    /// service.
    fn write_remedy(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_inside {
            return Ok(());
        }
        if let Some(advice) = self.0.advice.and_then(|advice| advice(self)) {
            return write!(formatter, "; {advice}");
        }
        if self.0.kind == ErrorKind::Credential {
            return formatter.write_str("; check what the credential was given");
        }
        if self.0.kind != ErrorKind::Service {
            return Ok(());
        }
        match self.status().map_or(0, |status| status.as_u16()) {
            304 => formatter.write_str("; what has the ETag that was sent is unchanged"),
            300..=399 => formatter.write_str("; redirects are not followed: check the base URL"),
            401 => formatter
                .write_str("; the token was not accepted: check its audience and its expiry"),
            404 => formatter.write_str("; check the ids in the path"),
            412 => formatter.write_str(
                "; the entity has changed since it was read: read it again, and change what is there now",
            ),
            414 => formatter.write_str(
                "; the address is too long for the service: send the request in a batch, or split it into several",
            ),
            429 | 503 => match self.retry_after() {
                Some(wait) => write!(formatter, "; the service asks to wait {} s", wait.as_secs()),
                None => formatter.write_str("; try again later"),
            },
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_facts(formatter)?;
        self.write_remedy(formatter)?;
        if self.0.is_sent_once {
            formatter.write_str(
                "; the body is a stream, so it was sent only once: make the request anew, or give it Content::from_fn",
            )?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Error");
        out.field("kind", &self.0.kind)
            .field("text", &self.to_string());
        let mask = |shown: String| self.masked(&shown).into_owned();
        if let Some(answer) = &self.0.answer {
            let service = mask(format!("{:?}", answer.service));
            out.field("status", &answer.status)
                .field("service", &format_args!("{service}"));
        }
        if let Some(source) = &self.0.source {
            let source = mask(format!("{source:?}"));
            out.field("source", &format_args!("{source}"));
        }
        out.finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.source {
            Some(source) => Some(&**source),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_caused_an_error_is_said_once_and_without_the_token() {
        let token = "a-token-of-some-length";
        let source = TransportError::new(TransportErrorKind::Io, format!("{token} was refused"));
        let authorization = HeaderValue::try_from(format!("Bearer {token}")).unwrap();
        let error = Error::transport(source).hiding(Some(authorization));
        assert_eq!(error.to_string(), "no answer: the connection broke");
        assert_eq!(
            error.with_sources(),
            "no answer: the connection broke: (the token) was refused"
        );
    }
}
