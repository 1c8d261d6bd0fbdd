//! Conditional requests: ETags.

use super::Request;

impl<K> Request<K> {
    /// Sets `If-Match`: the request is carried out only if the entity still has this ETag, which
    /// [`AdditionalProperties::etag`](crate::model::AdditionalProperties::etag) returns for an entity that was read.
    /// With `*`, it is carried out only if the entity exists: a `PATCH` or `PUT` then never creates one.
    ///
    /// If the condition does not hold, the service answers with the status 412. It does so too if an attempt changed the
    /// entity and its answer was lost, so that the request was sent again: read the entity before the change is repeated.
    pub fn if_match(self, etag: &str) -> Self {
        self.header("if-match", etag)
    }

    /// Sets `If-None-Match`: the request is carried out only if the entity does not have this ETag. With `*`, it is
    /// carried out only if the entity does not exist: a `PATCH` or `PUT` of a key then creates it, and never changes an
    /// existing one.
    ///
    /// The answer to a `GET` of an unchanged entity has the status 304, which is an error here.
    pub fn if_none_match(self, etag: &str) -> Self {
        self.header("if-none-match", etag)
    }
}
