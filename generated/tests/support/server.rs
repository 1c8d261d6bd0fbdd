//! A recording server on loopback, for the wire tests.
#![allow(clippy::unwrap_used, reason = "part of tests")]
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(unreachable_pub, reason = "shared by the tests, exported by none")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

/// A request as the server received it.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub method: Method,
    /// Path and query, as sent.
    pub target: String,
    pub headers: HeaderMap,
    pub body: String,
}

impl Recorded {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// `METHOD target`
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }
}

type Answerer = dyn Fn(usize, &Recorded) -> Reply + Send + Sync;

#[derive(Clone)]
struct Shared {
    log: Arc<Mutex<Vec<Recorded>>>,
    answerer: Arc<Answerer>,
}

/// The server's answer, and its delay.
pub struct Reply {
    pub response: Response,
    pub delay: Duration,
}

impl From<Response> for Reply {
    fn from(response: Response) -> Self {
        Self {
            response,
            delay: Duration::ZERO,
        }
    }
}

/// An HTTP server on loopback that records its requests.
pub struct Server {
    pub url: String,
    log: Arc<Mutex<Vec<Recorded>>>,
}

impl Server {
    /// Starts a server that answers by a function of the number of previous requests, and of the request.
    pub async fn start<R: Into<Reply>>(
        answerer: impl Fn(usize, &Recorded) -> R + Send + Sync + 'static,
    ) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let log = Arc::new(Mutex::new(Vec::new()));
        let answerer =
            Arc::new(move |index: usize, request: &Recorded| answerer(index, request).into());
        let shared = Shared {
            log: Arc::clone(&log),
            answerer,
        };
        let router = axum::Router::new().fallback(handle).with_state(shared);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, log }
    }

    /// Answers every request with the same JSON.
    pub async fn json(status: u16, body: Value) -> Self {
        Self::start(move |_, _| json(status, &body)).await
    }

    pub fn log(&self) -> Vec<Recorded> {
        self.log.lock().unwrap().clone()
    }

    pub fn lines(&self) -> Vec<String> {
        self.log().iter().map(Recorded::line).collect()
    }

    /// Returns the only request.
    pub fn only(&self) -> Recorded {
        let log = self.log();
        assert_eq!(log.len(), 1, "{:?}", self.lines());
        log.into_iter().next().unwrap()
    }
}

async fn handle(State(shared): State<Shared>, request: axum::extract::Request) -> Response {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let recorded = Recorded {
        method: head.method,
        target: head
            .uri
            .path_and_query()
            .map_or_else(String::new, ToString::to_string),
        headers: head.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    let index = {
        let mut log = shared.log.lock().unwrap();
        log.push(recorded.clone());
        log.len() - 1
    };
    let reply = (shared.answerer)(index, &recorded);
    tokio::time::sleep(reply.delay).await;
    reply.response
}

pub fn json(status: u16, body: &Value) -> Response {
    let text = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    Response::builder()
        .status(StatusCode::from_u16(status).unwrap())
        .header("content-type", "application/json")
        .header("request-id", "service-id")
        .body(Body::from(text))
        .unwrap()
}

pub fn with_header(mut response: Response, name: &'static str, value: &str) -> Response {
    response.headers_mut().append(name, value.parse().unwrap());
    response
}
