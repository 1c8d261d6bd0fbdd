//! Primitive values: a value that is parsed is written so that it parses to the same value.
#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use msgraph_backup_restore::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay,
};

fuzz_target!(|text: &str| {
    is_stable::<Binary>(text);
    is_stable::<Date>(text);
    is_stable::<DateTimeOffset>(text);
    is_stable::<Decimal>(text);
    is_stable::<Duration>(text);
    is_stable::<Guid>(text);
    is_stable::<TimeOfDay>(text);
});

fn is_stable<T: FromStr<Err: Debug> + Display + PartialEq + Debug>(text: &str) {
    let Ok(value) = text.parse::<T>() else {
        return;
    };
    let written = value.to_string();
    let again: T = written.parse().expect("what was written is understood");
    assert_eq!(again, value);
    assert_eq!(again.to_string(), written);
}
