//! Typed queries: what a request selects, expands, filters by and sorts by.
//!
//! Queries are built from the handles of the models. A handle has the types of its owner and of its value, so a
//! property of another type, or a value of the wrong type, does not compile.
//!
//! ```
//! use msgraph_backup_restore::edm::DateTimeOffset;
//! use msgraph_backup_restore::v1_0::models::{ProtectionUnitBase, ProtectionUnitStatus, RestorePoint, RestorePointTags};
//!
//! # fn example(since: DateTimeOffset) {
//! let filter = RestorePoint::PROTECTION_DATE_TIME.ge(since)
//!     .and(RestorePoint::TAGS.has(RestorePointTags::FAST_RESTORE))
//!     .and(RestorePoint::PROTECTION_UNIT.then(ProtectionUnitBase::STATUS).eq(ProtectionUnitStatus::Protected));
//! # let _ = filter.to_string();
//! # }
//! ```
//!
//! Each of the following is the expression above it with one error, and does not compile:
//!
//! ```
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let right: Filter<RestorePoint> = RestorePoint::TAGS.has(RestorePointTags::FAST_RESTORE);
//! ```
//!
//! A value of another type:
//!
//! ```compile_fail
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let wrong: Filter<RestorePoint> = RestorePoint::TAGS.has(ProtectionUnitStatus::Protected);
//! ```
//!
//! A property of another type:
//!
//! ```compile_fail
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let wrong: Filter<ProtectionUnitBase> = RestorePoint::TAGS.has(RestorePointTags::FAST_RESTORE);
//! ```
//!
//! Text for a property that is not a string, and a number for a string:
//!
//! ```
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let right: Filter<RestorePoint> = RestorePoint::ID.eq("a");
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let wrong: Filter<RestorePoint> = RestorePoint::PROTECTION_DATE_TIME.eq("a");
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let wrong: Filter<RestorePoint> = RestorePoint::ID.eq(5);
//! ```
//!
//! A text function on a property that is not a string:
//!
//! ```
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let right: Filter<RestorePoint> = RestorePoint::ID.starts_with("a");
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let wrong: Filter<RestorePoint> = RestorePoint::TAGS.starts_with("a");
//! ```
//!
//! Conditions over different entities, and a path that continues from another entity:
//!
//! ```
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let right = RestorePoint::ID.eq("a").and(RestorePoint::ID.eq("b"));
//! let right = RestorePoint::PROTECTION_UNIT.then(ProtectionUnitBase::ID).eq("a");
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let wrong = RestorePoint::ID.eq("a").and(ProtectionUnitBase::ID.eq("b"));
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{query::Filter, v1_0::models::*};
//! let wrong = RestorePoint::PROTECTION_UNIT.then(RestorePoint::ID).eq("a");
//! ```
//!
//! Options of a request for another entity:
//!
//! ```
//! # use msgraph_backup_restore::{request::List, v1_0::models::*};
//! # fn example(list: List<AnyProtectionUnitBase, ProtectionUnitBase>) {
//! let right = list.select(ProtectionUnitBase::ID).order_by(ProtectionUnitBase::STATUS.desc());
//! # drop(right);
//! # }
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{request::List, v1_0::models::*};
//! # fn example(list: List<AnyProtectionUnitBase, ProtectionUnitBase>) {
//! let wrong = list.select(RestorePoint::ID);
//! # drop(wrong);
//! # }
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{request::List, v1_0::models::*};
//! # fn example(list: List<AnyProtectionUnitBase, ProtectionUnitBase>) {
//! let wrong = list.order_by(RestorePoint::ID.desc());
//! # drop(wrong);
//! # }
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{request::List, v1_0::models::*};
//! # fn example(list: List<AnyProtectionUnitBase, ProtectionUnitBase>) {
//! let wrong = list.expand(RestorePoint::PROTECTION_UNIT);
//! # drop(wrong);
//! # }
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{request::Get, v1_0::models::*};
//! # fn example(get: Get<RestorePoint>) {
//! let wrong = get.filter(RestorePoint::ID.eq("a")); // one entity is not filtered
//! # drop(wrong);
//! # }
//! ```
//!
//! A patch with a value of another type, or of another entity:
//!
//! ```
//! # use msgraph_backup_restore::{Patch, v1_0::models::*};
//! let right: Patch<RestorePoint> = Patch::new().set(RestorePoint::ID, "a").clear(RestorePoint::TAGS);
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{Patch, v1_0::models::*};
//! let wrong: Patch<RestorePoint> = Patch::new().set(RestorePoint::ID, 5);
//! ```
//! ```compile_fail
//! # use msgraph_backup_restore::{Patch, v1_0::models::*};
//! let wrong: Patch<RestorePoint> = Patch::new().clear(ProtectionUnitBase::STATUS);
//! ```

mod expand;
mod filter;
mod geo;
mod handles;
mod literal;
mod options;
mod order;
mod parameter;
mod path;
mod select;

pub use crate::model::Target;
pub use expand::{Expand, Expansion};
pub use filter::{Filter, ItemOf};
pub use literal::{Literal, Operand, Scalar};
pub(crate) use options::{LITERAL, Options, SEGMENT};
pub use order::{IntoOrder, Order};
pub(crate) use parameter::Given;
pub use parameter::{Optional, Parameter};
pub use path::{IntoPath, Path, item};
pub use select::Selection;
