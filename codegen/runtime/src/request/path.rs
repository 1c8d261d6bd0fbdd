//! Paths without declared types, and answers of any type that serde reads.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::kind::Untyped;
use super::{Request, Resource};
use crate::client::Client;
use crate::transport::MaybeSend;

/// Requests that no metadata describes.
impl Client {
    /// Returns a path under the address of the service, including the version, for requests that no crate declares:
    /// serde reads their answers. Values are percent-encoded, see [`Path::key`].
    ///
    /// Microsoft Graph's backup API identifies a mailbox by the directory id of its owner, which a request for the
    /// user's address returns:
    ///
    /// ```
    /// # use msgraph_backup_restore::{Client, Result, testing::Script};
    /// # use serde_json::json;
    /// #[derive(serde::Deserialize)]
    /// struct User {
    ///     id: String,
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<()> {
    /// # let script = Script::new().on("GET /v1.0/users/adele@contoso.com", json!({"id": "5f6a"}));
    /// # let client = Client::graph().anonymous().transport(script.clone()).build()?;
    /// let user = client.path("/v1.0/users").key("adele@contoso.com").get::<User>();
    /// assert_eq!(user.query("$select", "id").await?.id, "5f6a");
    /// # assert_eq!(script.sent()[0].query("$select").as_deref(), Some("id"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn path(&self, path: &str) -> Path {
        Path(Resource::at_root(self.clone(), path))
    }
}

/// A path of the service without declared types; see [`Client::path`].
///
/// For resources that a metadata document describes, prefer the crate that was emitted from it: it has typed queries,
/// pages, and permissions in errors. [`Client::resource`] is for a path under a version of such a crate.
#[derive(Clone)]
pub struct Path(Resource);

impl Path {
    /// Returns the path with one more segment.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        Self(self.0.child(segment))
    }

    /// Returns the path with one more segment, whose value is percent-encoded here.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        Self(self.0.key(key))
    }

    /// Creates a `GET`, whose answer serde reads as a `T`.
    pub fn get<T: DeserializeOwned + MaybeSend + 'static>(&self) -> Request<Untyped<T>> {
        self.0.request(http::Method::GET)
    }

    /// Creates a `POST` of JSON, whose answer serde reads as a `T`. It is not repeated if the service may have
    /// processed it.
    pub fn post<T: DeserializeOwned + MaybeSend + 'static>(
        &self,
        body: &Value,
    ) -> Request<Untyped<T>> {
        self.0.request_with(http::Method::POST, body)
    }

    /// Creates a `PATCH` with JSON, whose answer serde reads as a `T`.
    pub fn patch<T: DeserializeOwned + MaybeSend + 'static>(
        &self,
        body: &Value,
    ) -> Request<Untyped<T>> {
        self.0.request_with(http::Method::PATCH, body)
    }

    /// Creates a `DELETE`.
    pub fn delete(&self) -> super::Call<()> {
        self.0.delete()
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
