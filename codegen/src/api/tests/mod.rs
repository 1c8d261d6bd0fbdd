//! Small documents for each rule of the API.

mod assembly;
mod order;
mod reach;
mod slicing;
