//! A path of which nothing is declared, and answers of any type that serde reads.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::kind::Untyped;
use super::{Request, Resource};
use crate::client::Client;
use crate::transport::MaybeSend;

/// What no metadata describes.
impl Client {
    /// A path under the address of the service, version included, for what no crate declares: its answers are
    /// whatever serde reads. Values in it are percent-encoded, as [`Path::key`] does.
    ///
    /// Microsoft Graph's backup API names a mailbox by the directory id of its owner, which is behind the
    /// address:
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

/// A path of the service of which nothing is declared; see [`Client::path`].
///
/// What a metadata document describes is better read by what was emitted from it: typed queries, pages,
/// permissions in errors. [`Client::resource`] is for a path under a version of such a crate.
#[derive(Clone)]
pub struct Path(Resource);

impl Path {
    /// The path one segment further down.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        Self(self.0.child(segment))
    }

    /// The path one segment further down, with a value in it that is percent-encoded here.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        Self(self.0.key(key))
    }

    /// `GET` of whatever serde reads as a `T`.
    pub fn get<T: DeserializeOwned + MaybeSend + 'static>(&self) -> Request<Untyped<T>> {
        self.0.request(http::Method::GET)
    }

    /// `POST` of JSON, answered by whatever serde reads as a `T`. It is not repeated where it may have been done.
    pub fn post<T: DeserializeOwned + MaybeSend + 'static>(
        &self,
        body: &Value,
    ) -> Request<Untyped<T>> {
        self.0.request_with(http::Method::POST, body)
    }

    /// `PATCH` with JSON, answered by whatever serde reads as a `T`.
    pub fn patch<T: DeserializeOwned + MaybeSend + 'static>(
        &self,
        body: &Value,
    ) -> Request<Untyped<T>> {
        self.0.request_with(http::Method::PATCH, body)
    }

    /// `DELETE`.
    pub fn delete(&self) -> super::Call<()> {
        self.0.delete()
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
