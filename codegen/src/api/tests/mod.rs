//! Small documents for each rule of the API.

mod assembly;
mod names;
mod order;
mod reach;
mod slicing;
