//! Serves a made-up backup tenant on a loopback port, for programs in any language and for curl.
//!
//! ```sh
//! cargo run --example service            # on a port that is free
//! cargo run --example service -- 8080
//! curl --header 'Authorization: Bearer token-of-the-example-tenant' --header 'Accept: application/json' \
//!     'http://127.0.0.1:8080/v1.0/solutions/backupRestore/restorePoints?$top=2'
//! curl --request POST 'http://127.0.0.1:8080/throttle/3'   # answers the next three requests with 429
//! ```
//!
//! In a test the service needs no port: `testing::backup_service` is a transport.

use std::error::Error;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::post;
use msgraph_backup_restore::http::{StatusCode, Uri};
use msgraph_backup_restore::testing::{Service, TOKEN, backup_service};

/// Larger than any request of this API.
const LIMIT: usize = 16 * 1024 * 1024;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port: u16 = match std::env::args().nth(1) {
        Some(port) => port.parse().map_err(|_| format!("{port:?} is no port"))?,
        None => 0,
    };
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{} takes the token {TOKEN}", listener.local_addr()?);
    let router = Router::new()
        .route("/throttle/{requests}", post(throttle))
        .fallback(answer)
        .with_state(backup_service()?);
    axum::serve(listener, router).await?;
    Ok(())
}

/// Throttles the next requests. The address is not below that of a version, so it is none of the service's own.
async fn throttle(State(service): State<Service>, Path(requests): Path<usize>) {
    service.throttle(requests);
}

/// Passes a request to the service, with the address that it was sent to, which the links to further pages use.
async fn answer(State(service): State<Service>, request: Request) -> Response {
    let (mut head, body) = request.into_parts();
    let host = head.headers.get("host").and_then(|host| host.to_str().ok());
    let target = head
        .uri
        .path_and_query()
        .map_or("/", |target| target.as_str());
    if let Some(uri) = host.and_then(|host| Uri::try_from(format!("http://{host}{target}")).ok()) {
        head.uri = uri;
    }
    let answer = match to_bytes(body, LIMIT).await {
        Ok(body) => service.respond(Request::from_parts(head, body)).ok(),
        Err(_) => None,
    };
    answer.map_or_else(failure, |answer| answer.map(Body::from))
}

fn failure() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}
