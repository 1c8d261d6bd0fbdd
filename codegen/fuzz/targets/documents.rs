//! Documents: CSDL is read, written, cut and generated from, or its faults are reported; what is emitted is Rust.
#![no_main]

use libfuzzer_sys::fuzz_target;
use odata_codegen::config::{Config, Links, VersionConfig};
use odata_codegen::csdl;
use odata_codegen::diagnostic::Source;
use odata_codegen::{Sources, VersionSources, cut, generate, starts};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = csdl::decode("fuzz.csdl", bytes) else {
        return;
    };
    let metadata = source("fuzz.csdl", &text);
    if let Ok(read) = csdl::read(metadata) {
        let written = csdl::write(&read.value);
        let again = csdl::read(source("written.csdl", &written));
        let again = again.expect("what was written is read");
        assert_eq!(csdl::write(&again.value), written);
    }
    let Ok(roots) = starts(&[metadata]) else {
        return;
    };
    let config = Config {
        versions: vec![VersionConfig {
            name: "v1.0".to_owned(),
            module: "v1_0".to_owned(),
            roots,
            links: if bytes.len() % 2 == 0 {
                Links::Full
            } else {
                Links::References
            },
            ..VersionConfig::default()
        }],
        ..Config::default()
    };
    if let Ok(slice) = cut(&config, "v1.0", &[metadata]) {
        let again = cut(&config, "v1.0", &[source("slice.csdl", &slice.value)]);
        assert_eq!(again.expect("a slice is cut again").value, slice.value);
    }
    let sources = Sources {
        versions: vec![VersionSources {
            name: "v1.0",
            metadata: vec![metadata],
            overlays: Vec::new(),
        }],
        descriptions: Vec::new(),
    };
    match generate(&config, &sources) {
        Ok(files) => {
            let files = files.value.iter();
            for file in files.filter(|file| file.path.ends_with(".rs")) {
                syn::parse_file(&file.content).expect("what is emitted is Rust");
            }
        }
        Err(diagnostics) => assert!(!diagnostics.to_string().is_empty()),
    }
});

fn source<'a>(name: &'a str, text: &'a str) -> Source<'a> {
    Source { name, text }
}
