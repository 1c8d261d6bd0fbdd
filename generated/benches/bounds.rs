//! Time and memory of malicious bodies, compared with `serde_json::Value` for the same body.
//!
//! Each body is read once in a process of its own, the best of several: an allocator may keep the memory of a reading
//! for the next one or return it, which depends on the sizes of blocks and costs more than reading. The memory is the
//! growth of the peak, with the value still alive. `cargo bench -p msgraph-backup-restore --bench bounds`

#![allow(clippy::unwrap_used)]

use msgraph_backup_restore::json;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, BackupRestoreRoot, OneDriveForBusinessRestoreSession, RestorePoint,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// The factors that hold for any body.
const MAX_TIME: f64 = 2.0;
const MAX_MEMORY: f64 = 3.0;

const MANY: usize = 80_000;

/// A body, and the type that it is read as.
struct Case {
    title: &'static str,
    body: fn() -> String,
    read: fn(&[u8]),
}

fn case<T: DeserializeOwned>(title: &'static str, body: fn() -> String) -> Case {
    Case {
        title,
        body,
        read: measured::<T>,
    }
}

fn cases() -> Vec<Case> {
    type Unit = AnyProtectionUnitBase;
    type Session = OneDriveForBusinessRestoreSession;
    vec![
        case::<Page<RestorePoint>>("a usual page", usual_page),
        case::<Page<RestorePoint>>("items with an id only", || page_of(r#"{"id":"5f1c"}"#)),
        case::<RestorePoint>("undeclared names", undeclared_names),
        case::<Page<RestorePoint>>("an undeclared name an item", || page_of(r#"{"":0}"#)),
        case::<Page<Unit>>("the same, polymorphic", || page_of(r#"{"":0}"#)),
        case::<Page<RestorePoint>>("empty items", || page_of("{}")),
        case::<Page<Unit>>("the same, polymorphic", || page_of("{}")),
        case::<Page<BackupRestoreRoot>>("the same, large models", || page_of("{}")),
        case::<Page<Unit>>("empty objects in items", || {
            page_of(r#"{"createdBy":{},"lastModifiedBy":{},"error":{}}"#)
        }),
        case::<Page<RestorePoint>>("items that are null", || page_of("null")),
        case::<Page<RestorePoint>>("a number an item", || page_of("1")),
        case::<RestorePoint>("a null again and again", nulls),
        case::<Unit>("the same, polymorphic", nulls),
        case::<Page<RestorePoint>>("a null an item", || page_of(r#"{"id":null}"#)),
        case::<RestorePoint>("flags", flags),
        case::<RestorePoint>("one huge string", || {
            format!(r#"{{"id":"{}"}}"#, "x".repeat(4_000_000))
        }),
        case::<RestorePoint>("numbers", || {
            format!(r#"{{"id":[{}0]}}"#, "123,".repeat(10 * MANY))
        }),
        case::<Session>("items that do not fit", || {
            format!(
                r#"{{"driveRestoreArtifacts":[null,{}1]}}"#,
                r#"{"id":"5f1c"},"#.repeat(MANY)
            )
        }),
        case::<BackupRestoreRoot>("the same, nested", nested),
        case::<BackupRestoreRoot>("arrays in the place of objects", nested_arrays),
        case::<Page<RestorePoint>>("arrays in the place of items", || page_of("[{}]")),
        case::<Session>("a null an item of a collection", || {
            format!(
                r#"{{"driveRestoreArtifacts":[{}null]}}"#,
                "null,".repeat(2 * MANY)
            )
        }),
        case::<RestorePoint>("an undeclared name again and again", || {
            let names: String = (0..20).map(|index| format!(r#""n{index}":0,"#)).collect();
            format!(r#"{{{names}{}"end":1}}"#, r#""x":0,"#.repeat(2 * MANY))
        }),
        case::<Unit>("a name of a derived type again and again", || {
            format!(r#"{{{}"end":1}}"#, r#""siteId":"","#.repeat(2 * MANY))
        }),
        case::<Page<Unit>>("items without a type", || {
            page_of(r#"{"siteId":"x","policyId":"y"}"#)
        }),
        case::<Page<Unit>>("items with a name of a derived type", || {
            page_of(r#"{"siteId":""}"#)
        }),
        case::<Page<Unit>>("an abstract type, then a derived name", || {
            page_of(r##"{"@odata.type":"#microsoft.graph.protectionUnitBase","siteId":""}"##)
        }),
        case::<Page<RestorePoint>>("an undeclared number of 30 digits an item", || {
            page_of(r#"{"x":123456789012345678901234567890}"#)
        }),
        case::<Page<RestorePoint>>("30 digits in the place of a string", || {
            page_of(r#"{"id":123456789012345678901234567890}"#)
        }),
        case::<Page<RestorePoint>>("30 digits in the place of an item", || {
            page_of("123456789012345678901234567890")
        }),
        case::<Page<RestorePoint>>("17 digits in the place of an item", || {
            page_of("0.12345678901234567")
        }),
        case::<Page<RestorePoint>>("an undeclared number of 17 digits", || {
            page_of(r#"{"x":0.12345678901234567}"#)
        }),
        case::<Page<String>>("objects in the place of texts", || page_of(r#"{"a":1}"#)),
        case::<Page<RestorePoint>>("30 digits behind empty items", || {
            page_of("{}").replace("]}", r#"],"x":123456789012345678901234567890}"#)
        }),
        case::<Page<RestorePoint>>("half a surrogate an item", || page_of(r#"{"id":"\ud800"}"#)),
        case::<Page<RestorePoint>>("300 flags an item", || {
            let flags: Vec<String> = (0..300).map(|index| format!("f{index}")).collect();
            let items = vec![format!(r#"{{"tags":"{}"}}"#, flags.join(",")); 2_000];
            format!(r#"{{"value":[{}]}}"#, items.join(","))
        }),
        case::<BackupRestoreRoot>("polymorphic items that do not fit", || {
            format!(
                r#"{{"protectionUnits":[null,{}1]}}"#,
                r#"{"siteId":"5f1c"},"#.repeat(MANY)
            )
        }),
        case::<Session>("items with dates that do not fit", || {
            format!(
                r#"{{"driveRestoreArtifacts":[null,{}1]}}"#,
                r#"{"completionDateTime":"2024-01-01T00:00:00Z"},"#.repeat(MANY)
            )
        }),
        case::<RestorePoint>("white space in an array that is kept", || {
            format!(r#"{{"x":[1,{}2]}}"#, " ".repeat(4_000_000))
        }),
        case::<Page<Value>>("any JSON an item", || page_of(r#"{"a":1}"#)),
    ]
}

fn page_of(item: &str) -> String {
    let items = vec![item; 2 * MANY];
    format!(r#"{{"value":[{}]}}"#, items.join(","))
}

fn usual_page() -> String {
    let item = |index: usize| {
        format!(
            r##"{{"id":"8f2a{index:012}","protectionDateTime":"2026-01-02T03:04:05Z","expirationDateTime":"2027-01-02T03:04:05Z","tags":"fastRestore","protectionUnit":{{"@odata.type":"#microsoft.graph.siteProtectionUnit","id":"u{index}","policyId":"p","status":"protected","siteId":"s{index}","siteName":"Site {index}"}}}}"##
        )
    };
    let items: Vec<String> = (0..10_000).map(item).collect();
    format!(r#"{{"value":[{}]}}"#, items.join(","))
}

fn undeclared_names() -> String {
    let names: Vec<String> = (0..MANY).map(|index| format!(r#""n{index}":0"#)).collect();
    format!("{{{}}}", names.join(","))
}

fn nulls() -> String {
    let names: Vec<String> = (0..MANY).map(|index| format!(r#""n{index}":0"#)).collect();
    format!(
        "{{{},{}\"end\":1}}",
        names.join(","),
        r#""id":null,"#.repeat(MANY)
    )
}

fn flags() -> String {
    let flags: Vec<String> = (0..MANY).map(|index| format!("f{index}")).collect();
    format!(r#"{{"tags":"{}"}}"#, flags.join(","))
}

/// Returns nested collections, with an item on each level that does not fit.
fn nested() -> String {
    let text = "x".repeat(2_000_000);
    format!(
        r#"{{"exchangeRestoreSessions":[null,{{"granularMailboxRestoreArtifacts":[null,{{"error":{{"details":[null,{{"message":"{text}"}}]}}}}]}}]}}"#
    )
}

fn nested_arrays() -> String {
    let text = "x".repeat(2_000_000);
    format!(
        r#"{{"restorePoints":[[{{"protectionUnit":[{{"createdBy":[{{"user":[{{"id":["{text}"]}}]}}]}}]}}]]}}"#
    )
}

/// Reads a body, and prints the time in nanoseconds and the growth of the peak in KiB.
fn measured<T: DeserializeOwned>(body: &[u8]) {
    // Resets the peak.
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = peak_memory();
    let start = Instant::now();
    let value: T = black_box(json::read(black_box(body)).unwrap());
    let time = start.elapsed();
    println!("{} {}", time.as_nanos(), peak_memory() - before);
    drop(value);
}

/// The peak resident memory of this process, in KiB.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let digits: String = line.unwrap().chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap()
}

/// The number of processes for each reader.
const PROCESSES: usize = 9;

/// Returns the least of what [`measured`] prints for a case.
fn in_processes(index: usize, reader: &str, body: &Path) -> (f64, f64) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([index.to_string().as_str(), reader]).arg(body);
    let mut least = (f64::MAX, f64::MAX);
    for _ in 0..PROCESSES {
        let output = command.output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let (time, memory) = text.trim().split_once(' ').unwrap();
        least.0 = least.0.min(time.parse().unwrap());
        least.1 = least.1.min(memory.parse().unwrap());
    }
    least
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, index, reader, body] = arguments.as_slice()
        && let Ok(index) = index.parse::<usize>()
    {
        let case = &cases()[index];
        let body = std::fs::read(body).unwrap();
        match reader.as_str() {
            "models" => (case.read)(&body),
            _ => measured::<Value>(&body),
        }
        return;
    }
    // `cargo test --benches` runs this too, and does not need the ratios.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let path = std::env::temp_dir().join(format!("bounds-{}.json", std::process::id()));
    for (index, case) in cases().iter().enumerate() {
        std::fs::write(&path, (case.body)()).unwrap();
        let (value_time, value_memory) = in_processes(index, "value", &path);
        let (time, memory) = in_processes(index, "models", &path);
        // Below one page, the peak is meaningless.
        let (time_ratio, memory_ratio) =
            (time / value_time, memory.max(64.0) / value_memory.max(64.0));
        let is_beyond = time_ratio > MAX_TIME || memory_ratio > MAX_MEMORY;
        println!(
            "{:32} time {time_ratio:6.2}x of {:8.2} ms   memory {memory_ratio:6.2}x of {:8.1} MiB{}",
            case.title,
            value_time / 1e6,
            value_memory / 1024.0,
            if is_beyond { "   beyond the bound" } else { "" },
        );
    }
    std::fs::remove_file(path).unwrap();
}
