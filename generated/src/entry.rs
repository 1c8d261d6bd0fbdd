//! Where requests begin: from the client to the roots of this API.

use odata_runtime::Client;

/// The way from a [`Client`] to the requests of this crate.
///
/// One client serves several crates of this kind; where two of them have a method of the same name,
/// `BackupRestore::v1_0(&client)` says which is meant.
///
/// ```no_run
/// # #[cfg(feature = "v1_0")]
/// # async fn example(client: msgraph_backup_restore::Client) -> msgraph_backup_restore::Result<()> {
/// use msgraph_backup_restore::BackupRestore as _;
///
/// let points = client.v1_0().restore_points().list().await?;
/// # drop(points);
/// # Ok(())
/// # }
/// ```
pub trait BackupRestore: sealed::Sealed {
    /// Leads to `/solutions/backupRestore` in the version `v1.0` of the service.
    #[cfg(feature = "v1_0")]
    fn v1_0(&self) -> crate::v1_0::requests::BackupRestoreRootItem;

    /// Leads to `/solutions/backupRestore` in the version `beta` of the service.
    #[cfg(feature = "beta")]
    fn beta(&self) -> crate::beta::requests::BackupRestoreRootItem;
}

impl BackupRestore for Client {
    #[cfg(feature = "v1_0")]
    fn v1_0(&self) -> crate::v1_0::requests::BackupRestoreRootItem {
        crate::v1_0::requests::root(self)
    }

    #[cfg(feature = "beta")]
    fn beta(&self) -> crate::beta::requests::BackupRestoreRootItem {
        crate::beta::requests::root(self)
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::Client {}
}
