//! Drives an emitted client against a server that is not ours: a service of SAP CAP over SQLite, whose model is in
//! `tests/cap/`. It runs if the variable `ODATA_CAP` is set, because it installs packages from npm, and skips
//! otherwise, or if node is missing, with a line that says so.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use integration_tests::scratch::Scratch;
use integration_tests::workspace;
use xtask::arguments::NewArguments;

/// How long the server may take until it listens.
const START: Duration = Duration::from_secs(60);

/// A server that ends with the test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Says why the test does not run. The output of a test that passes is shown by `--nocapture` only, so it goes past
/// that.
fn skip(why: &str) {
    use std::io::Write as _;
    let _ = writeln!(
        std::io::stderr(),
        "SKIPPED: the service of SAP CAP is not driven: {why}"
    );
}

#[test]
fn a_service_of_cap_is_driven() {
    if std::env::var_os("ODATA_CAP").is_none() {
        return skip("set ODATA_CAP=1 to install it from npm and to drive it");
    }
    let mut scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "cap");
    for path in [
        "package.json",
        "db/schema.cds",
        "srv/shop.cds",
        "srv/shop.js",
    ] {
        let content = fs::read(workspace().join("tests/cap").join(path)).unwrap();
        scratch.write(&format!("service/{path}"), content).unwrap();
    }
    let folder = scratch.folder().join("service");
    if !folder.join("node_modules/@sap/cds").is_dir() {
        let installed = Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--silent"])
            .current_dir(&folder)
            .status();
        match installed {
            Ok(status) if status.success() => {}
            Ok(status) => return skip(&format!("npm cannot install its packages ({status})")),
            Err(error) => return skip(&format!("there is no npm ({error})")),
        }
    }
    let (server, address) = start(&folder);

    let crate_folder = scratch.folder().join("shop");
    if crate_folder.exists() {
        fs::remove_dir_all(&crate_folder).unwrap();
    }
    let arguments = NewArguments {
        folder: crate_folder,
        services: vec![format!("{address}/$metadata")],
        ..NewArguments::default()
    };
    let mut printed = String::new();
    xtask::new::run(&arguments, &mut printed).unwrap_or_else(|error| panic!("{error:#}"));
    let drive = fs::read(workspace().join("tests/cap/drive.rs")).unwrap();
    scratch.write("shop/tests/drive.rs", drive).unwrap();
    let lock = fs::read(workspace().join("Cargo.lock")).unwrap();
    scratch.write("shop/Cargo.lock", lock).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cap-target");
    let driven = scratch.cargo(
        env!("CARGO"),
        &target,
        &[
            "test",
            "--offline",
            "--manifest-path",
            "shop/Cargo.toml",
            "--no-default-features",
            "--features",
            "reqwest,shop",
        ],
        &[("RUSTFLAGS", "-D warnings"), ("CAP_URL", &address)],
    );
    drop(server);
    driven.unwrap_or_else(|error| panic!("{error}"));
}

/// Starts the server on a free port, and returns the address of its service.
fn start(folder: &Path) -> (Server, String) {
    let mut child = Command::new("node")
        .args([
            "node_modules/@sap/cds/bin/serve.js",
            "all",
            "--in-memory",
            "--port",
            "0",
        ])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = child.stdout.take().unwrap();
    let server = Server(child);
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        // Read to the end, so that the server never waits for a reader.
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let address = line.split('\'').find(|part| part.starts_with("http://"));
            if let Some(address) = address.filter(|_| line.contains("listening")) {
                let _ = sender.send(address.to_owned());
            }
        }
    });
    let address = receiver.recv_timeout(START).unwrap();
    (
        server,
        format!("{}/odata/v4/shop", address.trim_end_matches('/')),
    )
}
