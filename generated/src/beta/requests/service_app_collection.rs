// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted::{Call, Count, List, Resource};
use super::super::models;
use super::super::requests;

/// Requests to a collection of [`ServiceApp`](models::ServiceApp).
///
/// `client.beta().service_apps()`
#[derive(Clone, Debug)]
pub struct ServiceAppCollection(pub(crate) Resource);

impl ServiceAppCollection {
    /// Lists `serviceApp`: awaiting returns one page, `stream()` the items of all pages, `pages()`
    /// the pages.
    ///
    /// `GET /solutions/backupRestore/serviceApps` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-serviceapps?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.Read.All` (delegated and application).
    pub fn list(&self) -> List<models::ServiceApp> {
        self.0.list()
    }

    /// Creates a `serviceApp` and returns the service's answer, usually the whole entity.
    ///
    /// `POST /solutions/backupRestore/serviceApps` ([REST
    /// reference](https://learn.microsoft.com/graph/api/backuprestoreroot-post-serviceapps?view=graph-rest-beta))
    ///
    /// Least-privileged permission: `BackupRestore-Control.ReadWrite.All` (delegated and
    /// application).
    #[doc(alias = "post")]
    pub fn create(&self, body: &models::ServiceApp) -> Call<models::ServiceApp> {
        self.0.create(body)
    }

    /// Returns the requests to the `serviceApp` with this key.
    pub fn by_id(&self, id: &str) -> requests::ServiceAppItem {
        requests::ServiceAppItem(self.0.key(id))
    }

    /// Counts `serviceApp`.
    ///
    /// `GET /solutions/backupRestore/serviceApps/$count`
    ///
    /// Least-privileged permission: `BackupRestore-Control.Read.All` (delegated and application).
    pub fn count(&self) -> Count<models::ServiceApp> {
        self.0.count()
    }
}
