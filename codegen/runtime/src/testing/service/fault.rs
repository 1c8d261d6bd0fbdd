//! Errors of the service in memory.

use std::fmt;

use super::super::reply::Reply;

/// An error that a service answers with, in the form of OData.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    status: u16,
    code: String,
    message: String,
    retry_after: Option<u64>,
}

impl Fault {
    /// Creates a fault with a status, a code and a message.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status,
            code: code.into(),
            message: message.into(),
            retry_after: None,
        }
    }

    /// Creates a 400: the request is malformed.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, "BadRequest", message)
    }

    /// Creates a 404: there is no such resource.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, "ItemNotFound", message)
    }

    /// Asks the client to wait for this many seconds, with `Retry-After`.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the message.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}: {}", self.status, self.code, self.message)
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for Reply {
    fn from(fault: Fault) -> Self {
        let reply = Self::error(fault.status, &fault.code, &fault.message);
        match fault.retry_after {
            Some(seconds) => reply.retry_after(seconds),
            None => reply,
        }
    }
}
