// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

//! The versions of the service, and their entry points on a client.

#[cfg(feature = "v1_0")]
#[path = "v1_0/mod.rs"]
pub mod v1_0;

/// The versions besides `v1.0`, which the crate also exports at its root.
#[cfg(feature = "beta")]
#[path = "."]
pub mod versions {
    #[cfg(feature = "beta")]
    #[path = "beta/mod.rs"]
    pub mod beta;
}

#[cfg(feature = "beta")]
#[doc(no_inline)]
pub use versions::beta;

/// Starts requests from a [`Client`](odata_runtime::Client), with a method for each version of the
/// service.
///
/// One client serves several crates of this kind. If two of them have a method of the same name,
/// `BackupRestore::v1_0(&client)` disambiguates.
///
/// ```no_run
/// # #[cfg(feature = "v1_0")]
/// # fn example(client: msgraph_backup_restore::Client) {
/// use msgraph_backup_restore::BackupRestore as _;
///
/// let backup = client.v1_0();
/// # drop(backup);
/// # }
/// ```
#[cfg(feature = "client")]
pub trait BackupRestore: sealed::Sealed {
    /// Starts requests to `/solutions/backupRestore` in the version `v1.0` of the service.
    #[cfg(feature = "v1_0")]
    fn v1_0(&self) -> v1_0::requests::BackupRestoreRootItem;
    /// Starts requests to `/solutions/backupRestore` in the version `beta` of the service.
    #[cfg(feature = "beta")]
    fn beta(&self) -> beta::requests::BackupRestoreRootItem;
}

#[cfg(feature = "client")]
impl BackupRestore for odata_runtime::Client {
    #[cfg(feature = "v1_0")]
    fn v1_0(&self) -> v1_0::requests::BackupRestoreRootItem {
        v1_0::requests::root(self).backup_restore()
    }

    #[cfg(feature = "beta")]
    fn beta(&self) -> beta::requests::BackupRestoreRootItem {
        beta::requests::root(self).backup_restore()
    }
}

#[cfg(feature = "client")]
mod sealed {
    pub trait Sealed {}
    impl Sealed for odata_runtime::Client {}
}
