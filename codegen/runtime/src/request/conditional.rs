//! Conditions on what is there already: ETags.

use super::Request;

impl<K> Request<K> {
    /// `If-Match`: only if the entity still has this ETag, which
    /// [`AdditionalProperties::etag`](crate::model::AdditionalProperties::etag) gives of what was read. With
    /// `*`, only if there is an entity: a `PATCH` or `PUT` then never creates one.
    ///
    /// Where it does not hold, the service answers with the status 412.
    pub fn if_match(self, etag: &str) -> Self {
        self.header("if-match", etag)
    }

    /// `If-None-Match`: only if the entity does not have this ETag. With `*`, only if there is none: a
    /// `PATCH` or `PUT` to a key then creates, and never changes.
    ///
    /// A `GET` whose entity is unchanged is answered with the status 304, which is an error here.
    pub fn if_none_match(self, etag: &str) -> Self {
        self.header("if-none-match", etag)
    }
}
