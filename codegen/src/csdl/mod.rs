//! CSDL documents as written: the elements of OData CSDL 4.01 XML, their attributes and their
//! positions, with nothing resolved.
//!
//! [`decode`] turns bytes into text, [`read`] turns text into a [`Document`], [`write()`] turns that
//! into text in canonical form.

mod aliases;
mod decode;
mod document;
mod expression;
mod reader;
mod writer;

pub(crate) use aliases::spell_out;
pub use decode::decode;
pub use document::*;
pub use expression::*;
pub(crate) use reader::read_with_faults;
pub use reader::{MAX_DEPTH, MAX_SIZE, read};
pub use writer::write;
