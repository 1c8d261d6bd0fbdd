//! The traits whose methods a program calls, for one import.
//!
//! ```
//! use msgraph_backup_restore::prelude::*;
//! ```
//!
//! They lead from a client to the requests of a version ([`BackupRestore`](crate::BackupRestore)), from the answer to
//! an update to what became of each item ([`DeltaOutcomes`](crate::DeltaOutcomes)), and from a request to a poll for
//! the end of a session ([`PollToEnd`](crate::poll::PollToEnd)). A model is set from an `Option` by
//! [`Model`](crate::Model), and becomes that of the other version by [`Convert`](crate::model::Convert). Their names are not imported, so that none can
//! meet another.

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
