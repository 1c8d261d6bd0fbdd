//! Typed client for the Microsoft 365 backup storage API of Microsoft Graph (`/solutions/backupRestore`): protect
//! mailboxes, OneDrive accounts and SharePoint sites, find restore points, restore.
#![cfg_attr(
    all(feature = "client", feature = "v1_0"),
    doc = include_str!("guide.md")
)]
//!
//! # Models
//!
//! Each entity and complex type is a flat struct, with the properties of its base types first. All fields are `Option`,
//! because the service omits unselected properties and many others. Fields can be read, matched and assigned. To create
//! a struct, use `new` and a method for each property that a caller may set, which accepts values without `Some`. New
//! releases may add fields.
//!
//! ```
//! # #[cfg(feature = "v1_0")] {
//! use msgraph_backup_restore::edm::Duration;
//! use msgraph_backup_restore::v1_0::models::{ExchangeProtectionPolicy, RetentionSetting};
//!
//! let setting = RetentionSetting::new().interval("R/P1D").period(Duration::days(90));
//! let policy = ExchangeProtectionPolicy::new()
//!     .display_name("Board")
//!     .retention_settings([setting]);
//! # assert_eq!(policy.retention_settings.unwrap().len(), 1);
//! # }
//! ```
//!
//! With an `Option`, assign the field or call [`set_or_clear`](Model::set_or_clear). To refer to an entity, use its
//! key: `RestorePoint::reference("8f2a")`.
//!
//! Reading is total. Every JSON object can be read as every model. Properties that the metadata does not declare, and
//! values that do not fit their declared type, are kept in `additional`
//! ([`AdditionalProperties`](model::AdditionalProperties)) and written back unchanged.
//!
//! ```
//! # #[cfg(feature = "v1_0")] {
//! use msgraph_backup_restore::v1_0::models::DriveProtectionUnit;
//! use serde_json::json;
//!
//! let json = json!({"id": "a", "createdBy": "", "status": "Protected", "newerProperty": [1]});
//! let unit: DriveProtectionUnit = serde_json::from_value(json.clone()).unwrap();
//! assert!(unit.created_by.is_none()); // text is not an identity set
//! assert_eq!(unit.additional.get("newerProperty"), Some(&json!([1])));
//! assert_eq!(serde_json::to_value(&unit).unwrap(), json);
//! # }
//! ```
//!
//! Enumerations are open: they are read ignoring case, keep values that the metadata does not declare, list the
//! declared ones, and compare with text: `status == "completed"`. For a type with derived types there is also an enum,
//! such as `AnyProtectionUnitBase`, with a variant for each of these types, a variant for unknown types, and a method
//! for each common property. [`convert`](model::Convert::convert) converts a model to that of the other version.
//!
//! A model that was read can be sent again. The body of a request contains the caller's values and none that belong to
//! the service: no property that only the service sets, no undeclared property that was read, and of a related entity
//! only its key. See [`RequestBody`](model::RequestBody) and, for updates, [`Patch`].
//!
//! [`json`] reads the bodies of answers, [`page`] defines pages of collections, [`delta`] the changes to collections,
//! and [`edm`] the primitive types without an exact match in Rust.
//!
//! # Features
//!
//! | Feature | Default | Effect |
//! |---|---|---|
//! | `v1_0` | yes | the version `v1.0` of the service |
//! | `beta` | no | the version `beta`, which may change at any time |
//! | `client` | yes | requests, client, queries, paging, batches, without a transport; compiles for `wasm32-unknown-unknown` |
//! | `reqwest` | yes | the transport over reqwest, with HTTP/2 and the system's proxy settings |
//! | `rustls` | yes | TLS for `reqwest` with rustls and the system's trusted certificates |
//! | `gzip` | no | compressed answers for `reqwest` |
//! | `hyper` | no | the lean transport instead of `reqwest`: hyper-util, rustls on ring, built-in root certificates |
//! | `azure-identity` | no | support for every credential of azure_identity |
//! | `chrono` | no | conversions from and to the date-times of chrono, see [`edm`] |
//! | `jiff` | no | the same for jiff |
//! | `test-util` | no | tests without a tenant: a transport with scripted answers, and a made-up tenant in memory |
//!
//! With `default-features = false` and a version, the crate contains only the models: serde, and no HTTP.
//!
//! # Size
//!
//! The package is about 300 KiB, compressed. A build has 101 crates with the default features, 24 with `v1_0,client`,
//! and 13 with `v1_0` alone. The minimum supported Rust version is 1.88.
//!
//! # Examples and help
//!
//! Complete programs, which also run without a tenant, are in the folder [`examples`]: [list restore points],
//! [protect mailboxes], [protect drives], [restore drives], [browse a backup], [restore single files].
//!
//! The service is documented in its [REST reference], with its [error codes] and [permissions]; the [Graph Explorer]
//! sends requests interactively. For support requests to Microsoft, quote the ids in an error.
//!
//! [`examples`]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/
//! [list restore points]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/list_restore_points.rs
//! [protect mailboxes]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/protect_mailboxes.rs
//! [protect drives]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/protect_drives.rs
//! [restore drives]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/restore_onedrive.rs
//! [browse a backup]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/browse_session.rs
//! [restore single files]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/restore_sharepoint_granular.rs
//! [REST reference]: https://learn.microsoft.com/graph/api/resources/backuprestoreroot?view=graph-rest-1.0
//! [error codes]: https://learn.microsoft.com/graph/backup-storage-error-codes
//! [permissions]: https://learn.microsoft.com/graph/permissions-reference
//! [Graph Explorer]: https://developer.microsoft.com/graph/graph-explorer
#![cfg_attr(not(feature = "beta"), doc = "[`beta`]: #features")]
#![cfg_attr(
    not(feature = "test-util"),
    doc = "[`testing`]: #features",
    doc = "[`testing::Script`]: #features",
    doc = "[`testing::Reply`]: #features",
    doc = "[`testing::Service`]: #features",
    doc = "[`testing::backup_service`]: #features"
)]
// The documentation on docs.rs names the feature of each item that needs one, but none that only the runtime has.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    docsrs,
    allow(
        unexpected_cfgs,
        reason = "the feature of the runtime that is hidden here"
    ),
    doc(auto_cfg(hide(feature = "graph", target_arch = "wasm32")))
)]

// The versions, and the trait `BackupRestore`, which starts requests to each.
#[rustfmt::skip]
#[path = "versions.rs"]
mod emitted;

#[cfg(feature = "client")]
pub mod poll;
pub mod prelude;
#[cfg(feature = "test-util")]
pub mod testing;

#[allow(
    unused_imports,
    unreachable_pub,
    reason = "without a version and without the client there is nothing in it"
)]
#[doc(inline)]
pub use emitted::*;
#[cfg(feature = "client")]
#[doc(inline)]
pub use odata_runtime::{
    Client, ClientBuilder, Error, ErrorCode, ErrorKind, Result, auth, batch, bulk, client, error,
    graph, query, request, transport,
};
#[doc(inline)]
pub use odata_runtime::{DeltaOutcomes, Model, Page, Patch, delta, edm, json, model, page, patch};
#[cfg(feature = "client")]
pub use odata_runtime::{bytes, http};

/// The examples of the README, as documentation tests.
#[cfg(all(doctest, feature = "reqwest", feature = "v1_0"))]
#[doc = include_str!("../README.md")]
mod readme {}
