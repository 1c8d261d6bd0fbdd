//! Typed client for the Microsoft 365 backup storage API of Microsoft Graph (`/solutions/backupRestore`): protect
//! mailboxes, OneDrive accounts and SharePoint sites, find restore points, restore.
#![cfg_attr(
    all(feature = "client", feature = "v1_0"),
    doc = include_str!("guide.md")
)]
//!
//! # Models
//!
//! Each entity and complex type is a flat struct with the properties of its base types first. All
//! fields are `Option`: the service leaves out what was not selected, and much else. Fields can be read, matched and
//! assigned; a struct is made by `new` and a method for each property that a caller may set, which takes values as
//! they are. New releases may add fields.
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
//! Whoever holds an `Option` assigns the field, or calls [`set_or_clear`](Model::set_or_clear). An entity is referred
//! to by its key: `RestorePoint::reference("8f2a")`.
//!
//! Reading is total. Every JSON object reads into every model; what the metadata does not declare,
//! and what does not fit its declared type, is kept in `additional`
//! ([`AdditionalProperties`](model::AdditionalProperties)) and written back as it was.
//!
//! ```
//! # #[cfg(feature = "v1_0")] {
//! use msgraph_backup_restore::v1_0::models::DriveProtectionUnit;
//! use serde_json::json;
//!
//! let json = json!({"id": "a", "createdBy": "", "status": "Protected", "newerProperty": [1]});
//! let unit: DriveProtectionUnit = serde_json::from_value(json.clone()).unwrap();
//! assert!(unit.created_by.is_none()); // text is no identity set
//! assert_eq!(unit.additional.get("newerProperty"), Some(&json!([1])));
//! assert_eq!(serde_json::to_value(&unit).unwrap(), json);
//! # }
//! ```
//!
//! Enumerations are open: they read in any case of letters, keep values that the metadata does not have, list those
//! that it has, and compare with text: `status == "completed"`. A type with derived types has an enum beside it, such
//! as `AnyProtectionUnitBase`, with a variant for each of them, one for what is not known, and a method for each
//! property that all have. A model becomes that of the other version by [`convert`](model::Convert::convert).
//!
//! What was read can be sent again. The body of a request has what the caller means and nothing that the service
//! told: no property that only the service sets, nothing undeclared that was read, and of a related entity its key
//! only. See [`RequestBody`](model::RequestBody) and, for an update, [`Patch`].
//!
//! [`json`] reads bodies of answers, [`page`] has pages of collections, [`delta`] the changes to them, and [`edm`]
//! the primitive types that Rust has no match for.
//!
//! # Features
//!
//! | Feature | Default | Effect |
//! |---|---|---|
//! | `v1_0` | yes | the version `v1.0` of the service |
//! | `beta` | no | the version `beta`, which may change at any time |
//! | `client` | yes | requests, client, queries, paging, batches, without a transport; compiles for `wasm32-unknown-unknown` |
//! | `reqwest` | yes | sends by reqwest, with HTTP/2 and the system's proxy settings |
//! | `rustls` | yes | TLS for `reqwest` by rustls, with the certificates that the system trusts |
//! | `gzip` | no | compressed answers for `reqwest` |
//! | `hyper` | no | the lean transport in the place of `reqwest`: hyper-util, rustls on ring, built-in root certificates |
//! | `azure-identity` | no | takes any credential of azure_identity |
//! | `chrono` | no | date-times to and from those of chrono, see [`edm`] |
//! | `jiff` | no | the same for jiff |
//! | `test-util` | no | tests without a tenant: a transport with scripted answers, and a made-up tenant in memory |
//!
//! With `default-features = false` and a version the crate is the models alone: serde, and no HTTP.
//!
//! # What it weighs
//!
//! The package is about 300 KiB, compressed. A build has 101 crates with the default features, 24 with `v1_0,client`,
//! and 13 with `v1_0` alone. The oldest Rust is 1.88.
//!
//! # Examples and help
//!
//! Whole programs, which run without a tenant too, are in the folder [`examples`]: [list restore points], [protect
//! mailboxes], [restore drives], [look into a backup], [restore single files].
//!
//! The service itself is described in its [REST reference], with its [error codes] and [permissions]; the
//! [Graph Explorer] sends requests by hand. Support for the service asks for the
//! ids that an error has.
//!
//! [`examples`]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/
//! [list restore points]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/list_restore_points.rs
//! [protect mailboxes]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/protect_mailboxes.rs
//! [restore drives]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/restore_onedrive.rs
//! [look into a backup]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/browse_session.rs
//! [restore single files]: https://docs.rs/crate/msgraph-backup-restore/latest/source/examples/restore_sharepoint_granular.rs
//! [REST reference]: https://learn.microsoft.com/graph/api/resources/backuprestoreroot?view=graph-rest-1.0
//! [error codes]: https://learn.microsoft.com/graph/backup-storage-error-codes
//! [permissions]: https://learn.microsoft.com/graph/permissions-reference
//! [Graph Explorer]: https://developer.microsoft.com/graph/graph-explorer
#![cfg_attr(not(feature = "beta"), doc = "[`beta`]: #features")]
// What is behind a feature says so where docs.rs builds the documentation.
#![cfg_attr(docsrs, feature(doc_cfg))]

// The versions, and the trait `BackupRestore` that leads to them.
#[rustfmt::skip]
mod versions;

#[cfg(feature = "client")]
pub mod poll;
pub mod prelude;
#[cfg(feature = "test-util")]
pub mod testing;

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
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "without a version and without the client there is nothing in it"
)]
#[doc(inline)]
pub use versions::*;

/// The examples of the front page, as tests of documentation.
#[cfg(all(doctest, feature = "reqwest", feature = "v1_0"))]
#[doc = include_str!("../README.md")]
mod readme {}
