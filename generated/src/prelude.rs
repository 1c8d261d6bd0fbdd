//! The traits whose methods programs call, for a single import.
//!
//! ```
//! use msgraph_backup_restore::prelude::*;
//! ```
//!
//! They provide the requests of a version on a client ([`BackupRestore`](crate::BackupRestore)), the outcome of each
//! item on the answer to an update ([`DeltaOutcomes`](crate::DeltaOutcomes)), a poll for the end of a session on a
//! request ([`PollToEnd`](crate::poll::PollToEnd)), setting a property from an `Option` on a model
//! ([`Model`](crate::Model)), and its conversion to the model of the other version
//! ([`Convert`](crate::model::Convert)). The names of the traits are not imported, so that they cannot conflict with
//! others.

#[cfg(all(feature = "client", any(feature = "v1_0", feature = "beta")))]
#[doc(no_inline)]
pub use crate::BackupRestore as _;
#[doc(no_inline)]
pub use crate::DeltaOutcomes as _;
#[doc(no_inline)]
pub use crate::Model as _;
#[doc(no_inline)]
pub use crate::model::Convert as _;
#[cfg(feature = "client")]
#[doc(no_inline)]
pub use crate::poll::PollToEnd as _;
