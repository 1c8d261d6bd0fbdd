//! Decodes a page of 1000 restore points with their protection units expanded, compared with the minimum that serde's
//! derive needs for the same page while it drops unknown properties.
//!
//! The ratios come from paired rounds: each round times both, in alternating order, and the median of the rounds'
//! ratios is printed. `cargo bench -p msgraph-backup-restore --bench decode`

// Only Deserialize is used: the fields are never read.
#![allow(dead_code)]
#![allow(clippy::unwrap_used)]

use msgraph_backup_restore::json;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::v1_0::models::RestorePoint;
use serde::Deserialize;
use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The minimum: everything is a string, and unknown properties are dropped.
#[derive(Deserialize)]
struct MinimalPage {
    #[serde(rename = "@odata.nextLink")]
    next_link: Option<String>,
    value: Vec<MinimalRestorePoint>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MinimalRestorePoint {
    id: Option<String>,
    protection_date_time: Option<String>,
    expiration_date_time: Option<String>,
    tags: Option<String>,
    protection_unit: Option<MinimalProtectionUnit>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MinimalProtectionUnit {
    #[serde(rename = "@odata.type")]
    odata_type: Option<String>,
    id: Option<String>,
    policy_id: Option<String>,
    status: Option<String>,
    created_date_time: Option<String>,
    site_id: Option<String>,
    site_name: Option<String>,
    site_web_url: Option<String>,
    email: Option<String>,
    directory_object_id: Option<String>,
    display_name: Option<String>,
}

/// Pseudorandom numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn digits(&mut self, count: usize) -> String {
        let mut digits = String::new();
        for _ in 0..count {
            write!(digits, "{:x}", self.below(16)).unwrap();
        }
        digits
    }

    fn guid(&mut self) -> String {
        [8, 4, 4, 4, 12].map(|count| self.digits(count)).join("-")
    }

    fn date_time(&mut self, year: u64) -> String {
        let fraction = match self.below(2) {
            0 => String::new(),
            _ => format!(".{:07}", self.below(10_000_000)),
        };
        format!(
            "{year}-{:02}-{:02}T{:02}:{:02}:{:02}{fraction}Z",
            self.below(12) + 1,
            self.below(28) + 1,
            self.below(24),
            self.below(60),
            self.below(60)
        )
    }
}

/// The content of a page.
#[derive(Clone, Copy, Debug)]
struct Kind {
    /// The number of unknown properties of each object.
    unknown: usize,
    /// Whether one in twenty units has a type and values that the metadata does not declare.
    has_future: bool,
}

fn unknown_properties(random: &mut Random, prefix: &str, count: usize) -> String {
    let mut text = String::new();
    for index in 0..count {
        match index % 3 {
            0 => write!(text, r#","{prefix}Extra{index}":"{}""#, random.digits(12)),
            1 => write!(text, r#","{prefix}Count{index}":{}"#, random.below(100_000)),
            _ => write!(text, r#","{prefix}Object{index}":{{"a":[true,null,"x"]}}"#),
        }
        .unwrap();
    }
    text
}

fn protection_unit(random: &mut Random, kind: Kind, is_future: bool) -> String {
    let which = random.below(3) as usize;
    let type_name = if is_future {
        "tenantProtectionUnit"
    } else {
        [
            "siteProtectionUnit",
            "mailboxProtectionUnit",
            "driveProtectionUnit",
        ][which]
    };
    let status = if is_future {
        "archived"
    } else {
        ["protected", "protectRequested", "unprotected"][random.below(3) as usize]
    };
    let own = match (is_future, which) {
        (true, _) => format!(r#""tenantSize":{}"#, random.below(1000)),
        (_, 0) => format!(
            r#""siteId":"contoso.sharepoint.com,{},{}","siteName":"Team {}","siteWebUrl":"https://contoso.sharepoint.com/sites/{}""#,
            random.guid(),
            random.guid(),
            random.digits(6),
            random.digits(6)
        ),
        (_, 1) => format!(
            r#""directoryObjectId":"{}","displayName":"User \"{}\"","email":"user{}@contoso.com""#,
            random.guid(),
            random.digits(6),
            random.digits(4)
        ),
        _ => format!(
            r#""directoryObjectId":"{}","displayName":"Drive of {}","email":"user{}@contoso.com""#,
            random.guid(),
            random.digits(6),
            random.digits(4)
        ),
    };
    format!(
        r##"{{"@odata.type":"#microsoft.graph.{type_name}","id":"{}","policyId":"{}","status":"{status}","createdDateTime":"{}",{own}{}}}"##,
        random.guid(),
        random.guid(),
        random.date_time(2024),
        unknown_properties(random, "unit", kind.unknown),
    )
}

fn page(kind: Kind) -> String {
    let mut random = Random(42);
    let mut items = Vec::new();
    for index in 0..1000 {
        let is_future = kind.has_future && index % 20 == 7;
        items.push(format!(
            r#"{{"id":"{}","protectionDateTime":"{}","expirationDateTime":"{}","tags":"{}"{},"protectionUnit":{}}}"#,
            random.guid(),
            random.date_time(2025),
            random.date_time(2026),
            if is_future { "slowRestore" } else { "fastRestore" },
            unknown_properties(&mut random, "point", kind.unknown),
            protection_unit(&mut random, kind, is_future),
        ));
    }
    format!(
        r#"{{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#solutions/backupRestore/restorePoints","@odata.nextLink":"https://graph.microsoft.com/v1.0/solutions/backupRestore/restorePoints?$skiptoken=abc","value":[{}]}}"#,
        items.join(",")
    )
}

fn minimal(body: &[u8]) -> usize {
    let page: MinimalPage = serde_json::from_slice(black_box(body)).unwrap();
    black_box(page).value.len()
}

fn models(body: &[u8]) -> usize {
    let page: Page<RestorePoint> = json::read(black_box(body)).unwrap();
    black_box(page).value.len()
}

/// Returns the best time of five.
fn time(decode: fn(&[u8]) -> usize, body: &[u8]) -> Duration {
    let once = || {
        let start = Instant::now();
        assert_eq!(decode(body), 1000);
        start.elapsed()
    };
    (0..5).map(|_| once()).min().unwrap()
}

fn print_ratio(title: &str, target: f64, body: &str) {
    let body = body.as_bytes();
    let mut rounds = Vec::new();
    for round in 0..41 {
        let (least, ours);
        if round % 2 == 0 {
            least = time(minimal, body);
            ours = time(models, body);
        } else {
            ours = time(models, body);
            least = time(minimal, body);
        }
        rounds.push((ours.as_secs_f64() / least.as_secs_f64(), least, ours));
    }
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (ratio, least, ours) = rounds[rounds.len() / 2];
    println!(
        "{title}: {ratio:.3}x (at most {target}x), models {ours:.0?}, minimal derive {least:.0?}, {} bytes",
        body.len()
    );
}

const PLAIN: Kind = Kind {
    unknown: 0,
    has_future: false,
};

const OPEN: Kind = Kind {
    unknown: 2,
    has_future: true,
};

#[divan::bench(args = [PLAIN, OPEN])]
fn minimal_derive(bencher: divan::Bencher<'_, '_>, kind: Kind) {
    let body = page(kind);
    bencher.bench(|| minimal(body.as_bytes()));
}

#[divan::bench(args = [PLAIN, OPEN])]
fn emitted_models(bencher: divan::Bencher<'_, '_>, kind: Kind) {
    let body = page(kind);
    bencher.bench(|| models(body.as_bytes()));
}

fn main() {
    divan::main();
    // `cargo test --benches` runs this too, and does not need the ratios.
    if std::env::args().any(|argument| argument == "--bench") {
        print_ratio("plain page", 0.75, &page(PLAIN));
        print_ratio("open page", 1.05, &page(OPEN));
    }
}
