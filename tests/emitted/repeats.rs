//! Which requests of the fixtures are sent again, and with what, when they fail.
#![cfg(feature = "test-util")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::future::{IntoFuture, ready};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use emitted_fixtures::{Client, Patch};
use odata_runtime::auth::{AccessToken, TokenRequest, TokenSource};
use odata_runtime::batch::Batch;
use odata_runtime::client::{ClientBuilder, Profile};
use odata_runtime::delta::Delta;
use odata_runtime::emitted::serde_json::json;
use odata_runtime::model::Bind as _;
use odata_runtime::request::{Kind, Request};
use odata_runtime::testing::{Reply, Script, Sent};
use odata_runtime::transport::{BoxError, BoxFuture, TransportErrorKind};

use emitted_fixtures::{
    complex_that_leads as complex, composable_functions as composable, imports, media, references,
    request_alternate_keys as alternate, request_etags as etags, results_of_any_json as results,
    single_properties as properties,
};

/// What a second request would do.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Effect {
    None,
    Same,
    Another,
}

/// A request: sends it alone, or with others in a batch.
trait Sends {
    fn alone(&self) -> Result<(), odata_runtime::Error>;
    fn add(&self, batch: &mut Batch);
}

impl<K: Kind> Sends for Request<K> {
    fn alone(&self) -> Result<(), odata_runtime::Error> {
        now(self.clone()).map(drop)
    }

    fn add(&self, batch: &mut Batch) {
        let _ = batch.add(self.clone());
    }
}

type Case = (Effect, Box<dyn Sends>);

fn reading<K: Kind>(request: Request<K>) -> Case {
    (Effect::None, Box::new(request))
}

fn changing<K: Kind>(request: Request<K>) -> Case {
    (Effect::Same, Box::new(request))
}

fn creating<K: Kind>(request: Request<K>) -> Case {
    (Effect::Another, Box::new(request))
}

/// Every kind of request that emitted code can send, besides those of the backup API.
fn kinds(client: &Client) -> Vec<Case> {
    let mut kinds = by_keys(client);
    kinds.extend(of_bytes(client));
    kinds.extend(of_references(client));
    kinds.extend(with_changes(client));
    kinds
}

fn by_keys(client: &Client) -> Vec<Case> {
    use alternate::models::Bill;
    use etags::models::Order;
    use properties::models::{Address, Rank};
    let guest = alternate::requests::root(client).guests().by_email("a@b");
    let bill = guest.bills().by_code("00000000-0000-4000-8000-000000000000".parse().unwrap());
    let person = properties::requests::root(client).people().by_id(1);
    let order = etags::requests::root(client).orders().by_id(1);
    vec![
        reading(bill.get()),
        changing(bill.update(Patch::new().clear(Bill::CODE))),
        changing(bill.delete()),
        changing(guest.delete()),
        creating(guest.bills().create(&Bill::new())),
        reading(person.get_name()),
        reading(person.get_name_value()),
        reading(person.get_home()),
        reading(person.get_nicknames()),
        changing(person.set_name("a")),
        changing(person.set_rank(&Rank::Senior)),
        changing(person.set_home(&Address::new().city("a"))),
        changing(person.set_addresses(&[Address::new().city("a")])),
        changing(person.clear_name()),
        changing(order.update(Patch::new()).if_match("W/\"1\"")),
        changing(order.update(Patch::new()).if_none_match("*")),
        changing(order.replace(&Order::new()).if_match("*")),
        changing(order.delete().if_match("W/\"1\"")),
        reading(order.get().if_none_match("W/\"1\"")),
    ]
}

fn of_bytes(client: &Client) -> Vec<Case> {
    use imports::models::{ImportParameters, Place};
    use results::models::ThingPrintParameters;
    let photos = media::requests::root(client).photos();
    let photo = photos.by_id(1);
    let (service, results) = (imports::requests::root(client), results::requests::root(client));
    let thing = results.things().by_id(1);
    let nodes = composable::requests::root(client).nodes();
    vec![
        reading(photo.get_media()),
        reading(photo.get_thumbnail()),
        changing(photo.put_media("image/png", vec![0_u8, 255])),
        changing(photo.put_thumbnail("image/png", "a").if_match("*")),
        creating(photos.create_media("image/png", "a")),
        reading(thing.download()),
        creating(thing.export()),
        creating(thing.print(&ThingPrintParameters::new().copies(2))),
        reading(results.logo(Some(3))),
        creating(results.archive()),
        reading(service.version()),
        reading(service.nearest(&Place::new())),
        creating(service.reset()),
        creating(service.import_orders(&ImportParameters::new())),
        reading(nodes.best().kids().list()),
    ]
}

fn of_references(client: &Client) -> Vec<Case> {
    let service = references::requests::root(client);
    let (order, customer) = (service.orders().by_id(7), service.customers().by_id(1));
    vec![
        reading(order.watchers().list_references()),
        reading(order.customer().get_reference()),
        creating(order.watchers().add_reference("Customers(1)")),
        changing(order.customer().set_reference("Customers(1)")),
        changing(order.customer().remove_reference()),
        changing(order.watchers().by_id(1).remove_reference()),
        changing(order.watchers().remove_reference_to(customer.get())),
        reading(service.customers().list().track_changes()),
        reading(service.customers().list().changes().resume_from("Customers?$deltatoken=1")),
    ]
}

fn with_changes(client: &Client) -> Vec<Case> {
    use complex::models::{Info, Inner, Person, Thing};
    use composable::models::Node;
    use references::models::{Customer, Order};
    let service = references::requests::root(client);
    let (order, customer) = (service.orders().by_id(7), service.customers().by_id(1));
    let thing = complex::requests::root(client).things().by_id(1);
    let node = composable::requests::root(client).nodes().by_id(1);
    let update = |patch| node.update(patch);
    let bound = || Order::new().bind(Order::CUSTOMER, "Customers(1)");
    let bind = || Patch::<Order>::new().bind(Order::CUSTOMER, "Customers(1)");
    let delta = |delta| Patch::new().delta(Node::KIDS, delta);
    let new = || Node::new().id(2).kids(vec![Node::new()]);
    let info = || Info::new().inner(Inner::new().notes(vec![Person::new()]));
    vec![
        creating(service.orders().create(&bound())),
        changing(order.update(bind())),
        changing(order.update(bind().bind_all(Order::WATCHERS, ["Customers(1)"]))),
        changing(customer.replace(&Customer::new().name("a"))),
        changing(customer.replace(&Customer::new()).if_none_match("*")),
        changing(update(delta(Delta::new().change(Node::new().id(2)).remove("3")))),
        // Of what is changed, the items of collections are not sent.
        changing(update(delta(Delta::new().change(new())))),
        creating(update(delta(Delta::new().add(Node::new())))),
        creating(update(delta(Delta::new().add(Node::new().id(2))))),
        creating(update(Patch::new().set(Node::KIDS, vec![Node::new()]))),
        // A known item that has a new one.
        creating(update(Patch::new().set(Node::KIDS, vec![new()]))),
        changing(update(Patch::new().set(Node::KIDS, vec![Node::new().id(2)]))),
        // New entities in a complex value are not sent.
        changing(thing.update(Patch::new().set(Thing::INFO, info()))),
        changing(thing.update(Patch::from(&Thing::new().info(info())))),
        creating(update(Patch::new().set_raw("kids@delta", json!([{"a": 1}])))),
    ]
}

/// The numbers of requests that a server sees of each effect.
struct Seen {
    reading: usize,
    changing: usize,
    creating: usize,
}

const SAFELY: Seen = Seen { reading: 3, changing: 3, creating: 3 };
const FREELY: Seen = Seen { reading: 3, changing: 3, creating: 1 };
const READING: Seen = Seen { reading: 3, changing: 1, creating: 1 };
const NEVER: Seen = Seen { reading: 1, changing: 1, creating: 1 };

impl Seen {
    fn of(&self, effect: Effect) -> usize {
        match effect {
            Effect::None => self.reading,
            Effect::Same => self.changing,
            Effect::Another => self.creating,
        }
    }
}

fn error(status: u16) -> Reply {
    Reply::error(status, "x", "No.")
}

fn failures() -> Vec<(&'static str, Reply, Seen)> {
    use TransportErrorKind::{BodyTooLarge, Connect, Io, NotProcessed, Timeout};
    vec![
        ("429", error(429), SAFELY),
        ("429 after", error(429).retry_after(1), SAFELY),
        ("503 after", error(503).retry_after(1), SAFELY),
        ("503", error(503), FREELY),
        ("504 after", error(504).retry_after(1), FREELY),
        ("502", error(502), FREELY),
        ("408", error(408), FREELY),
        ("500", error(500), READING),
        ("500 after", error(500).retry_after(1), READING),
        ("501", error(501), NEVER),
        ("409", error(409), NEVER),
        ("412", error(412), NEVER),
        ("302", Reply::empty(302).header("location", "https://evil.example/"), NEVER),
        ("silence", Reply::json(json!({})).delay(Duration::from_secs(3600)), FREELY),
        ("no connection", Reply::failure(Connect), SAFELY),
        ("not begun", Reply::failure(NotProcessed), SAFELY),
        ("broken", Reply::failure(Io), FREELY),
        ("no time", Reply::failure(Timeout), FREELY),
        ("too large", Reply::failure(BodyTooLarge), NEVER),
    ]
}

/// A page, an entity and a value.
fn success() -> Reply {
    Reply::json(json!({"id": 1, "value": []})).always()
}

fn builder(script: &Script) -> ClientBuilder {
    Client::builder()
        .base_url("https://example.com/svc")
        .transport(script.clone())
        .anonymous()
}

#[test]
fn nothing_that_creates_is_sent_twice() {
    let offline = Client::builder().base_url("https://example.com/svc").build_offline().unwrap();
    let number = kinds(&offline).len();
    for (name, failure, seen) in failures() {
        for index in 0..number {
            let script = Script::new().answer(failure.clone()).answer(failure.clone()).answer(success());
            let client = builder(&script).build().unwrap();
            let (effect, request) = kinds(&client).swap_remove(index);
            let _ = request.alone();
            let sent = script.sent();
            let case = format!("{name}: {effect:?}, {:?}", sent.first());
            assert_eq!(sent.len(), seen.of(effect), "{case}");
            assert!(sent.iter().all(|again| is_same(again, &sent[0])), "{case}");
            assert!(sent.iter().all(|sent| sent.uri().host() == Some("example.com")), "{case}");
        }
    }
}

/// Whether two requests are the same but for the token.
fn is_same(one: &Sent, other: &Sent) -> bool {
    let headers = |sent: &Sent| {
        let mut headers = sent.headers().clone();
        headers.remove("authorization");
        headers
    };
    one.method() == other.method()
        && one.uri() == other.uri()
        && one.body() == other.body()
        && headers(one) == headers(other)
}

#[test]
fn in_a_batch_each_request_has_its_own_rule() {
    // The others are failures of the batch itself.
    let answers = failures().into_iter().filter(|(name, ..)| name.starts_with(char::is_numeric));
    for (name, failure, seen) in answers {
        let script = Script::new();
        let client = builder(&script).build().unwrap();
        let kinds = kinds(&client);
        let mut batch = Batch::new(&client);
        for (_, request) in &kinds {
            request.add(&mut batch);
        }
        // All that is sent in the first two rounds fails.
        let again = kinds.iter().filter(|(effect, _)| seen.of(*effect) == 3).count();
        for _ in 0..kinds.len() + again {
            let _ = script.clone().answer(failure.clone());
        }
        let _ = script.clone().answer(success());
        let _ = now(batch.send()).unwrap();
        let parts = script.sent().into_iter().filter(|sent| !sent.path().ends_with("/$batch"));
        let expected: usize = kinds.iter().map(|(effect, _)| seen.of(*effect)).sum();
        assert_eq!(parts.count(), expected, "{name}");
    }
}

#[test]
fn a_batch_is_sent_again_as_the_most_careful_request_in_it() {
    for (name, failure, seen) in failures() {
        for worst in [Effect::None, Effect::Same, Effect::Another] {
            let batch = "POST /$batch";
            let script = Script::new().on(batch, failure.clone()).on(batch, failure.clone());
            let script = script.answer(success());
            let client = builder(&script).build().unwrap();
            let mut batch = Batch::new(&client);
            for (effect, request) in kinds(&client) {
                if effect == Effect::None || effect == worst {
                    request.add(&mut batch);
                }
            }
            assert!(batch.len() < 100);
            let _ = now(batch.send());
            let sent = script.sent();
            let batches: Vec<&Sent> = sent.iter().filter(|sent| sent.path().ends_with("/$batch")).collect();
            assert_eq!(batches.len(), seen.of(worst), "{name} {worst:?}");
            assert!(batches.iter().all(|again| is_same(again, batches[0])));
        }
    }
}

/// Gives a new token each time, and counts them.
#[derive(Clone, Default)]
struct Numbered(Arc<AtomicUsize>, Arc<AtomicUsize>);

impl TokenSource for Numbered {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, BoxError>> {
        let number = self.0.fetch_add(1, Ordering::SeqCst);
        if request.claims.as_deref() == Some("more") {
            self.1.fetch_add(1, Ordering::SeqCst);
        }
        let end = SystemTime::now() + Duration::from_secs(3600);
        Box::pin(ready(Ok(AccessToken::new(format!("t{number}"), end))))
    }
}

#[test]
fn a_challenge_is_answered_once() {
    static CHALLENGES: Profile = Profile {
        claims: |headers| Some(headers.get("www-authenticate")?.to_str().ok()?.to_owned()),
        ..Profile::ODATA
    };
    let offline = Client::builder().base_url("https://example.com/svc").build_offline().unwrap();
    let refusal = || error(401).header("www-authenticate", "more");
    for index in 0..kinds(&offline).len() {
        for refusals in [1, 2] {
            let script = (0..refusals).fold(Script::new(), |script, _| script.answer(refusal()));
            let script = script.answer(success());
            let credential = Numbered::default();
            let client = Client::builder()
                .base_url("https://example.com/svc")
                .profile(&CHALLENGES)
                .credential(credential.clone())
                .transport(script.clone())
                .build()
                .unwrap();
            let (_, request) = kinds(&client).swap_remove(index);
            let result = request.alone();
            let sent = script.sent();
            assert_eq!(sent.len(), 2, "{:?}", sent[0]);
            assert!(is_same(&sent[0], &sent[1]));
            let tokens = sent.iter().map(|sent| sent.header("authorization").unwrap());
            assert!(tokens.eq(["Bearer t0", "Bearer t1"]));
            assert_eq!(credential.1.load(Ordering::SeqCst), 1);
            if let Err(error) = result {
                let is_refused = error.status().is_some_and(|status| status == 401);
                assert_eq!(is_refused, refusals == 2, "{error}");
            }
        }
    }
}

/// Returns the output of a future that has nothing to wait for.
fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..10_000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
    panic!("the future waits");
}
