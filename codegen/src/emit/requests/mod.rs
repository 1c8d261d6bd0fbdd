//! Request builders: one file each, the table of routes, and the entry point on the client.

mod add_all;
mod builder;
mod code;
mod method_docs;
mod root;
mod routes_table;

pub(super) use builder::emit;
pub(super) use root::emit as root;
pub(super) use root::{entry_method, root_type};
pub(super) use routes_table::emit as routes_table;
