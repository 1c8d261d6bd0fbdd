//! The document as it is written: the elements of OData CSDL 4.01 XML, their attributes and their
//! positions, with nothing resolved.

mod document;
mod expression;

pub use document::*;
pub use expression::*;
