//! The costs of the client compared with a bare transport: time, processor, allocations, memory.
//!
//! The server is another process, so that the counters of this one measure the client. Each round times every contender
//! in turn, starting with another one each time; the medians of the rounds' ratios are printed.
//! `cargo bench -p msgraph-backup-restore --bench client --features hyper`

#![allow(clippy::unwrap_used)]

use std::alloc::System;
use std::future::Future;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::response::Response;
use msgraph_backup_restore::auth::StaticToken;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::request::Version;
use msgraph_backup_restore::request::{List, Resource};
use msgraph_backup_restore::v1_0::models::RestorePoint;
use msgraph_backup_restore::{Client, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::Runtime;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const POINT: &str = r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#solutions/backupRestore/restorePoints/$entity","id":"1f1fccc3-a642-4f61-bf49-f37b9a888279","protectionDateTime":"2026-01-02T03:04:05Z","expirationDateTime":"2027-01-02T03:04:05Z","tags":"fastRestore"}"#;
const PATH: &str = "/solutions/backupRestore/restorePoints";
const PAGES: usize = 100;
const PAGE_SIZE: usize = 1000;

fn main() {
    if std::env::args().any(|argument| argument == "--serve") {
        return serve();
    }
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    // First, because the peak is that of the whole process.
    memory(&runtime, &server.url);
    calls(&runtime, &server.url);
    allocations(&server.url);
    streaming(&runtime, &server.url);
}

// ---- contenders ----

static V1_0: Version = Version::named("v1.0");

fn client(url: &str) -> Client {
    Client::graph()
        .base_url(url)
        .credential(StaticToken::new("token"))
        .build()
        .unwrap()
}

#[derive(Clone)]
enum Contender {
    /// With the headers that the client also sends, or without.
    Bare(reqwest::Client, String, bool),
    Client(Resource),
}

impl Contender {
    async fn get(&self) {
        let point: RestorePoint = match self {
            Self::Bare(client, url, with_headers) => {
                let mut request = client.get(url).bearer_auth("token");
                if *with_headers {
                    request = request
                        .header("prefer", "include-unknown-enum-members")
                        .header("sdkversion", "rust-msgraph-backup-restore/0.1.0")
                        .header("client-request-id", "3f1fccc3-a642-4f61-bf49-f37b9a888279");
                }
                let answer = request.send().await.unwrap();
                serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
            }
            Self::Client(resource) => resource.get::<RestorePoint, RestorePoint>().await.unwrap(),
        };
        assert!(point.id.is_some());
    }
}

fn contenders(url: &str) -> Vec<(&'static str, Contender)> {
    let url_of_point = format!("{url}/v1.0{PATH}/a");
    let bare = |headers| Contender::Bare(reqwest::Client::new(), url_of_point.clone(), headers);
    let at = |client: Client| Contender::Client(client.resource(&V1_0, PATH).key("a"));
    #[cfg_attr(not(feature = "hyper"), allow(unused_mut))]
    let mut contenders = vec![
        ("bare reqwest and serde_json", bare(false)),
        ("the same with our headers", bare(true)),
        ("client over reqwest", at(client(url))),
    ];
    #[cfg(feature = "hyper")]
    {
        let hyper = msgraph_backup_restore::transport::hyper::Hyper::new().unwrap();
        let client = Client::graph()
            .base_url(url)
            .credential(StaticToken::new("token"));
        contenders.push((
            "client over hyper-util",
            at(client.transport(hyper).build().unwrap()),
        ));
    }
    contenders
}

// ---- requests per second ----

fn calls(runtime: &Runtime, url: &str) {
    let contenders = contenders(url);
    for (label, tasks, each, rounds) in
        [("one at a time", 1, 400, 41), ("64 at a time", 64, 30, 41)]
    {
        let mut times = vec![Vec::new(); contenders.len()];
        let mut processor = vec![Duration::ZERO; contenders.len()];
        for round in 0..=rounds {
            for turn in 0..contenders.len() {
                let place = (round + turn) % contenders.len();
                let before = processor_time();
                let time = runtime.block_on(run(&contenders[place].1, tasks, each));
                // The first round warms up.
                if round > 0 {
                    times[place].push(time.as_secs_f64());
                    processor[place] += processor_time() - before;
                }
            }
        }
        println!(
            "\nsmall GETs, {label}: requests a second against the bare transport (median of {rounds} rounds)"
        );
        for (place, (name, _)) in contenders.iter().enumerate() {
            let ratios = times[0]
                .iter()
                .zip(&times[place])
                .map(|(bare, own)| bare / own)
                .collect();
            let micros = median(times[place].clone()) * 1e6 / (tasks * each) as f64;
            let share = processor[place].as_secs_f64() / processor[0].as_secs_f64();
            println!(
                "  {name:<28} {:>5.2}×  {micros:>6.1} µs  processor {share:.2}×",
                median(ratios)
            );
        }
    }
}

async fn run(contender: &Contender, tasks: usize, each: usize) -> Duration {
    let began = Instant::now();
    let tasks: Vec<_> = (0..tasks)
        .map(|_| {
            let contender = contender.clone();
            tokio::spawn(async move {
                for _ in 0..each {
                    contender.get().await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    began.elapsed()
}

// ---- allocations ----

fn allocations(url: &str) {
    const REQUESTS: usize = 1000;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    println!("\nallocations a request");
    for (name, contender) in contenders(url) {
        let counted = runtime.block_on(async {
            for _ in 0..100 {
                contender.get().await;
            }
            let region = Region::new(ALLOCATOR);
            for _ in 0..REQUESTS {
                contender.get().await;
            }
            region.change()
        });
        let each = |count: usize| count as f64 / REQUESTS as f64;
        println!(
            "  {name:<28} {:>5.1}, {:.1} grown",
            each(counted.allocations),
            each(counted.reallocations)
        );
    }
}

// ---- streams ----

fn list(url: &str) -> List<RestorePoint> {
    client(url).resource(&V1_0, "/pages").list()
}

async fn stream(url: &str) {
    let mut items = list(url).stream();
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, PAGES * PAGE_SIZE);
}

/// Reads and decodes the same pages without the client.
async fn by_hand(url: &str) {
    let client = reqwest::Client::new();
    let mut next = Some(format!("{url}/v1.0/pages"));
    let mut count = 0;
    while let Some(link) = next {
        let answer = client.get(link).bearer_auth("token").send().await.unwrap();
        let page: Page<RestorePoint> = json::read(&answer.bytes().await.unwrap()).unwrap();
        count += page.value.len();
        next = page.next_link;
    }
    assert_eq!(count, PAGES * PAGE_SIZE);
}

fn memory(runtime: &Runtime, url: &str) {
    let before = peak_memory();
    runtime.block_on(stream(url));
    let grown = (peak_memory() - before) as f64 / 1024.0;
    println!(
        "streaming {} restore points in pages of {PAGE_SIZE}: peak memory grows by {grown:.1} MiB",
        PAGES * PAGE_SIZE
    );
}

fn streaming(runtime: &Runtime, url: &str) {
    const ROUNDS: usize = 9;
    let mut own = (Duration::ZERO, Vec::new());
    let mut hand = (Duration::ZERO, Vec::new());
    for round in 0..=ROUNDS {
        let measured = if round % 2 == 0 {
            let first = measure(runtime, stream(url));
            (first, measure(runtime, by_hand(url)))
        } else {
            let first = measure(runtime, by_hand(url));
            (measure(runtime, stream(url)), first)
        };
        if round > 0 {
            own.0 += measured.0.0;
            hand.0 += measured.1.0;
            own.1.push(measured.0.1.as_secs_f64());
            hand.1.push(measured.1.1.as_secs_f64());
        }
    }
    let processor = own.0.as_secs_f64() / hand.0.as_secs_f64();
    let ratios = own
        .1
        .iter()
        .zip(&hand.1)
        .map(|(own, hand)| own / hand)
        .collect();
    println!(
        "\nstreaming them against reading and decoding by hand: processor {processor:.2}×, time {:.2}× ({:.0} ms)",
        median(ratios),
        median(own.1.clone()) * 1e3
    );
}

fn measure(runtime: &Runtime, future: impl Future<Output = ()>) -> (Duration, Duration) {
    let (processor, began) = (processor_time(), Instant::now());
    runtime.block_on(future);
    (processor_time() - processor, began.elapsed())
}

// ---- measuring ----

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Returns user and system time of this process, with a resolution of a hundredth of a second.
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks: u64 = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .map(|ticks| ticks.parse::<u64>().unwrap())
        .sum();
    Duration::from_millis(ticks * 10)
}

/// The peak resident memory of this process, in KiB.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

// ---- the server ----

struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start() -> Self {
        let program = std::env::current_exe().unwrap();
        let mut process = Command::new(program)
            .arg("--serve")
            .stdout(Stdio::piped())
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut url)
            .unwrap();
        Self {
            process,
            url: url.trim().to_owned(),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn serve() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        println!("{origin}");
        let pages: Vec<Bytes> = (0..PAGES)
            .map(|number| page(&origin, number).into())
            .collect();
        let pages: &'static [Bytes] = pages.leak();
        let router =
            axum::Router::new().fallback(move |request: axum::extract::Request| async move {
                let number = match request.uri().path().ends_with("/pages") {
                    false => return answer(Bytes::from_static(POINT.as_bytes())),
                    true => request
                        .uri()
                        .query()
                        .and_then(|query| query.rsplit('=').next()?.parse().ok()),
                };
                answer(pages[number.unwrap_or(0)].clone())
            });
        axum::serve(listener, router).await.unwrap();
    });
}

fn answer(body: Bytes) -> Response {
    let headers = [
        ("content-type", "application/json"),
        ("request-id", "3f1fccc3-a642-4f61-bf49-f37b9a888279"),
    ];
    let mut response = Response::new(Body::from(body));
    for (name, value) in headers {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}

fn page(origin: &str, number: usize) -> String {
    let items: Vec<_> = (0..PAGE_SIZE)
        .map(|item| {
            format!(
                r##"{{"id":"{number:08x}-{item:04x}-4f61-bf49-f37b9a888279","protectionDateTime":"2026-01-02T03:04:05Z","expirationDateTime":"2027-01-02T03:04:05Z","tags":"fastRestore","protectionUnit":{{"@odata.type":"#microsoft.graph.siteProtectionUnit","id":"u{item}","policyId":"p","status":"protected","siteId":"s{item}","siteName":"Site {item}","siteWebUrl":"https://contoso.sharepoint.com/sites/{item}"}}}}"##
            )
        })
        .collect();
    let next = match number + 1 < PAGES {
        true => format!(
            r#","@odata.nextLink":"{origin}/v1.0/pages?$skiptoken={}""#,
            number + 1
        ),
        false => String::new(),
    };
    format!(r#"{{"value":[{}]{next}}}"#, items.join(","))
}
