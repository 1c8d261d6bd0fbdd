//! Calls of fixtures with the values that a caller gives, and what is sent.
#![cfg(feature = "test-util")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use emitted_fixtures::Client;
use emitted_fixtures::request::Request;

/// The client of a service whose address has a path.
fn client() -> Client {
    Client::builder()
        .base_url("https://example.com/svc")
        .build_offline()
        .unwrap()
}

/// The address that a request goes to, behind that of the service.
fn address<K>(request: &Request<K>) -> String {
    let uri = request.to_http().unwrap().uri().to_string();
    uri.strip_prefix("https://example.com/svc").unwrap().to_owned()
}

#[test]
fn keys_are_literals() {
    use emitted_fixtures::keys::{models::Color, requests::root};
    let service = root(&client());
    let people = service.people();
    assert_eq!(address(&people.list()), "/People");
    assert_eq!(
        address(&people.by_id("O'Neil/é").get()),
        "/People('O''Neil%2F%C3%A9')"
    );
    // Nothing but a literal, so it leads nowhere else.
    assert_eq!(address(&people.by_id("..").get()), "/People('..')");
    assert_eq!(address(&people.by_id("").get()), "/People('')");
    let guid = "00000000-0000-4000-8000-000000000000";
    assert_eq!(
        address(&people.by_app_id(guid.parse().unwrap()).get()),
        format!("/People(appId={guid})")
    );
    assert_eq!(
        address(&people.by_zip_and_type("1,2", "a=b").delete()),
        "/People(zip='1%2C2',type='a%3Db')"
    );
    let visits = people.by_id("a").visits();
    assert_eq!(
        address(&visits.by_id("2026-01-02T03:04:05Z".parse().unwrap()).get()),
        "/People('a')/visits(2026-01-02T03%3A04%3A05Z)"
    );
    assert_eq!(
        address(&service.ratings().by_id(5, "x", &Color::Red).get()),
        "/Ratings(movie=5,type='x',color='red')"
    );
    assert_eq!(address(&service.places().by_id("10115").get()), "/Places('10115')");
    assert_eq!(
        address(&service.days().by_id("2026-01-02".parse().unwrap()).get()),
        "/Days(2026-01-02)"
    );
    assert_eq!(address(&service.paints().by_id(&Color::Blue).get()), "/Paints('blue')");
    assert_eq!(
        address(&service.sessions().by_id(guid.parse().unwrap()).get()),
        format!("/Sessions({guid})")
    );
}

#[test]
fn messages_name_no_key() {
    let service = emitted_fixtures::keys::requests::root(&client());
    let person = service.people().by_id("secret");
    assert_eq!(
        person.get().route().to_string(),
        "GET /People('{Person-UserName}')"
    );
    // What is no line of the listing.
    let person = service.people().by_zip_and_type("secret", "secret");
    assert_eq!(person.get().route().to_string(), "GET /People(zip={zip},type={type})");
}

#[test]
fn keys_are_segments_where_the_metadata_says_so() {
    let orders = emitted_fixtures::keys_as_segments::requests::root(&client()).orders();
    assert_eq!(
        address(&orders.by_id(7).lines().by_id("a/b").get()),
        "/v1.0/Orders/7/lines/a%2Fb"
    );
}

#[test]
fn operations_are_qualified_unless_the_metadata_says_otherwise() {
    let date = || "2026-01-02".parse().unwrap();
    let orders = emitted_fixtures::operations_qualified::requests::root(&client()).orders();
    assert_eq!(address(&orders.by_id(7).ship()), "/v1.0/Orders(7)/shop.ship");
    assert_eq!(address(&orders.open(date())), "/v1.0/Orders/shop.open(since=2026-01-02)");
    let orders = emitted_fixtures::operations_of_default_namespace::requests::root(&client()).orders();
    assert_eq!(address(&orders.by_id(7).ship()), "/v1.0/Orders(7)/ship");
    assert_eq!(address(&orders.open(date())), "/v1.0/Orders/open(since=2026-01-02)");
}
