//! Typed queries: what a request asks to be selected, expanded, filtered and sorted.
//!
//! The handles of the models drive it. A handle knows whose property it is and what it holds, so a
//! property of another type, or a value of the wrong type, does not compile.
//!
//! ```
//! use msgraph_backup_restore::edm::DateTimeOffset;
//! use msgraph_backup_restore::sample::{ProtectionUnitBase, ProtectionUnitStatus, RestorePoint, RestorePointTags};
//!
//! # fn example(since: DateTimeOffset) {
//! let filter = RestorePoint::PROTECTION_DATE_TIME.ge(since)
//!     .and(RestorePoint::TAGS.has(RestorePointTags::FAST_RESTORE))
//!     .and(RestorePoint::PROTECTION_UNIT.then(ProtectionUnitBase::STATUS).eq(ProtectionUnitStatus::Protected));
//! # let _ = filter.to_string();
//! # }
//! ```

mod expand;
mod filter;
mod handles;
mod literal;
mod options;
mod order;
mod path;
mod select;

pub use expand::{Expand, Expansion};
pub use filter::{Filter, ItemOf};
pub use literal::{Literal, Operand, Scalar};
pub(crate) use options::Options;
pub use order::{IntoOrder, Order};
pub use path::{IntoPath, Path, Target, item};
pub use select::Selection;
