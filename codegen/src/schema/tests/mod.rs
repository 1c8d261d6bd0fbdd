//! Small documents for each rule of the schema.

mod annotations;
mod resolution;
