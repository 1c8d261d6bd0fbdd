//! `cargo xtask`: see [`xtask`].

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main(std::env::args_os().skip(1))
}
