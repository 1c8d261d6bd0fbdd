//! Calls of fixtures with a caller's values, and the requests that are sent.
#![cfg(feature = "test-util")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::future::IntoFuture;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use emitted_fixtures::request::Request;
use emitted_fixtures::{Client, Patch};
use odata_runtime::emitted::serde_json::{self, Value, json};
use odata_runtime::testing::{Reply, Script};

/// The client of a service whose address has a path.
fn client() -> Client {
    Client::builder()
        .base_url("https://example.com/svc")
        .build_offline()
        .unwrap()
}

/// Returns the address of a request, relative to that of the service.
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
    // A literal alone, so it addresses no other resource.
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
        "/Ratings(movie=5,type='x',color=shop.Color'red')"
    );
    assert_eq!(address(&service.places().by_id("10115").get()), "/Places('10115')");
    assert_eq!(
        address(&service.days().by_id("2026-01-02".parse().unwrap()).get()),
        "/Days(2026-01-02)"
    );
    assert_eq!(address(&service.paints().by_id(&Color::Blue).get()), "/Paints(shop.Color'blue')");
    assert_eq!(
        address(&service.sessions().by_id(guid.parse().unwrap()).get()),
        format!("/Sessions({guid})")
    );
}

#[test]
fn members_of_enumerations_are_qualified_unless_the_service_supports_4_01() {
    macro_rules! addresses {
        ($fixture:ident) => {{
            use emitted_fixtures::$fixture::{models::{Coat, Size, Traits}, requests::root};
            let coats = root(&client()).coats();
            let filter = Coat::SIZE.ne(Size::Large).and(Coat::TRAITS.has(Traits::SOFT | Traits::WARM));
            let unknown = Size::from("o'k");
            [
                address(&coats.by_id(&Size::Small, 1).get()),
                address(&coats.by_id(&unknown, 1).get()),
                address(&coats.alike(Some(&Size::Small), &[Size::Large])),
                address(&coats.alike(None, &[])),
                address(&coats.count_function(&Traits::WARM)),
                address(&coats.list().filter(filter)),
            ]
        }};
    }
    assert_eq!(
        addresses!(request_enum_literals),
        [
            "/Coats(size=shop.Size'small',id=1)",
            "/Coats(size=shop.Size'o''k',id=1)",
            "/Coats/shop.alike(size=shop.Size'small',sizes=@sizes)?@sizes=%5B%22large%22%5D",
            "/Coats/shop.alike(size=null,sizes=@sizes)?@sizes=%5B%5D",
            "/Coats/shop.count(traits=shop.Traits'warm')",
            "/Coats?$filter=size%20ne%20shop.Size'large'%20and%20traits%20has%20shop.Traits'soft,warm'",
        ]
    );
    assert_eq!(
        addresses!(enum_literals_of_4_01),
        [
            "/Coats(size='small',id=1)",
            "/Coats(size='o''k',id=1)",
            "/Coats/shop.alike(size='small',sizes=@sizes)?@sizes=%5B%22large%22%5D",
            "/Coats/shop.alike(size=null,sizes=@sizes)?@sizes=%5B%5D",
            "/Coats/shop.count(traits='warm')",
            "/Coats?$filter=size%20ne%20'large'%20and%20traits%20has%20'soft,warm'",
        ]
    );
}

#[test]
fn alternate_keys_lead_to_the_same_requests() {
    use emitted_fixtures::request_alternate_keys::{models::Country, requests::root};
    let guests = root(&client()).guests();
    assert_eq!(line(&guests.by_email("a@b").delete()), "DELETE /Guests(email='a%40b')");
    let guest = guests.by_country_and_no(&Country::Fr, 7);
    assert_eq!(
        line(&guest.delete()),
        "DELETE /Guests(country=shop.Country'fr',no=7)"
    );
    assert_eq!(line(&guest.bills().by_id(3).get()), "GET /Guests(country=shop.Country'fr',no=7)/bills/3");
}

#[test]
fn messages_name_no_key() {
    let service = emitted_fixtures::keys::requests::root(&client());
    let person = service.people().by_id("secret");
    assert_eq!(
        person.get().route().to_string(),
        "GET /People('{Person-UserName}')"
    );
    // It is not a line of the listing.
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

#[test]
fn a_path_of_several_segments_is_under_every_address() {
    use emitted_fixtures::path_of_several_segments::requests::root;
    use odata_runtime::batch::Batch;
    use odata_runtime::testing::Service;
    let script = Script::new()
        .answer(json!({"value": [], "@odata.nextLink": "Orders?$skiptoken=1"}))
        .answer(json!({"value": [], "@odata.nextLink": "/svc/api/v1/Orders?$skiptoken=2"}))
        .answer(json!({"value": [], "@odata.nextLink": "https://example.com/svc/api/v1/Orders?$skiptoken=3"}))
        .answer(json!({"value": []}))
        .answer(Reply::empty(204))
        .answer(json!({"id": 7}));
    let base = || Client::builder().base_url("https://example.com/svc").anonymous();
    let client = base().transport(script.clone()).build().unwrap();
    let api = root(&client);
    let mut pages = api.orders().list().pages();
    while let Some(page) = now(pages.next()) {
        page.unwrap();
    }
    now(api.orders().by_id(7).customer().set_reference(api.customers().by_id(1).get())).unwrap();
    let mut batch = Batch::new(&client);
    let order = batch.add(api.orders().by_id(7).get());
    let mut answers = now(batch.send()).unwrap();
    assert_eq!(answers.take(order).unwrap().body.id, Some(7));
    let sent = script.sent();
    let lines: Vec<String> = sent.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "GET /svc/api/v1/Orders",
            "GET /svc/api/v1/Orders?$skiptoken=1",
            "GET /svc/api/v1/Orders?$skiptoken=2",
            "GET /svc/api/v1/Orders?$skiptoken=3",
            "PUT /svc/api/v1/Orders(7)/customer/$ref",
            "POST /svc/api/v1/$batch",
            // What was in the batch, as the script takes it out.
            "GET /svc/api/v1/Orders(7)",
        ]
    );
    assert_eq!(sent[4].json()["@odata.id"], "https://example.com/svc/api/v1/Customers(1)");
    assert_eq!(sent[5].json()["requests"][0]["url"], "/Orders(7)");

    // The service in memory knows where its routes are.
    let service = Service::new().with(&api.orders().list(), [json!({"id": 7})]);
    let client = base().transport(service).build().unwrap();
    let order = now(root(&client).orders().by_id(7).get()).unwrap();
    assert_eq!(order.id, Some(7));
}

#[test]
fn items_of_a_delta_are_bound_to_what_exists() {
    use emitted_fixtures::references::{models::Order, requests::root};
    use odata_runtime::delta::Delta;
    use odata_runtime::model::Bind as _;
    use odata_runtime::request::Reference;
    let customer = root(&client()).customers().by_id(2).get();
    let read: Order = serde_json::from_value(json!({
        "id": 9, "customer": {"id": 3, "name": "c"}, "extra": 1
    }))
    .unwrap();
    let delta = Delta::<Order>::new()
        .add(Order::new().bind(Order::CUSTOMER, "Customers(1)"))
        .change(Order::new().id(7).bind(Order::CUSTOMER, Reference::from(customer)))
        .change(Order::new().id(8).bind_all(Order::WATCHERS, ["Customers(1)", "Customers(2)"]))
        // It refers to one customer, whatever was read and bound before.
        .change(read.clone().bind(Order::CUSTOMER, "Customers(5)").bind(Order::CUSTOMER, "Customers(4)"));
    assert_eq!(
        serde_json::to_value(&delta).unwrap(),
        json!([
            {"customer@odata.bind": "Customers(1)"},
            {"id": 7, "customer@odata.bind": "https://example.com/svc/Customers(2)"},
            {"id": 8, "watchers@odata.bind": ["Customers(1)", "Customers(2)"]},
            {"id": 9, "customer@odata.bind": "Customers(4)"},
        ])
    );
    let create = root(&client()).orders().create(&read.bind(Order::CUSTOMER, "Customers(4)"));
    assert_eq!(json(&create), json!({"id": 9, "customer@odata.bind": "Customers(4)"}));
}

/// Returns the JSON of a request's body.
fn json<K>(request: &Request<K>) -> Value {
    serde_json::from_slice(request.to_http().unwrap().body()).unwrap()
}

/// Returns method and address of a request.
fn line<K>(request: &Request<K>) -> String {
    format!("{} {}", request.to_http().unwrap().method(), address(request))
}

#[test]
fn references_are_added_and_removed() {
    use emitted_fixtures::references::{models::{Customer, Order}, requests::root};
    use odata_runtime::model::Bind as _;
    use odata_runtime::request::Reference;
    let service = root(&client());
    let customer = || service.customers().by_id(1).get();
    let order = service.orders().by_id(7);

    let added = order.watchers().add_reference("Customers(1)");
    assert_eq!(line(&added), "POST /Orders(7)/watchers/$ref");
    let body = json!({"@odata.id": "https://example.com/svc/Customers(1)"});
    assert_eq!(json(&added), body);
    let set = order.customer().set_reference(customer());
    assert_eq!(line(&set), "PUT /Orders(7)/customer/$ref");
    assert_eq!(json(&set), body);
    let removed = order.customer().remove_reference();
    assert_eq!(line(&removed), "DELETE /Orders(7)/customer/$ref");
    // It always has a seller, which can only be replaced.
    let replaced = order.seller().set_reference("Customers(1)");
    assert_eq!(line(&replaced), "PUT /Orders(7)/seller/$ref");
    let removed = order.watchers().by_id(1).remove_reference();
    assert_eq!(line(&removed), "DELETE /Orders(7)/watchers(1)/$ref");
    let removed = order.watchers().remove_reference_to(customer());
    assert_eq!(
        line(&removed),
        "DELETE /Orders(7)/watchers/$ref?$id=https://example.com/svc/Customers(1)"
    );
    assert_eq!(line(&order.watchers().list_references()), "GET /Orders(7)/watchers/$ref");

    let new = Order::default()
        .bind(Order::CUSTOMER, Reference::from(customer()))
        .bind_all(Order::WATCHERS, ["Customers(1)", "Customers(2)"]);
    assert_eq!(
        json(&service.orders().create(&new)),
        json!({
            "customer@odata.bind": "https://example.com/svc/Customers(1)",
            "watchers@odata.bind": ["Customers(1)", "Customers(2)"],
        })
    );
    let patch = Patch::new().bind(Order::CUSTOMER, "Customers(2)");
    let update = order.update(patch).if_match("W/\"5\"");
    assert_eq!(json(&update), json!({"customer@odata.bind": "Customers(2)"}));
    assert_eq!(update.to_http().unwrap().headers()["if-match"], "W/\"5\"");

    // The metadata states how these are updated.
    let body = Customer::new().name("a");
    let replaced = service.customers().by_id(1).replace(&body).if_none_match("*");
    assert_eq!(line(&replaced), "PUT /Customers(1)");
    assert_eq!(replaced.to_http().unwrap().headers()["if-none-match"], "*");
}

#[test]
fn media_are_bytes() {
    use emitted_fixtures::media::{models::Photo, requests::root};
    let service = root(&client());
    let photo = service.photos().by_id(1);
    let got = photo.get_media();
    assert_eq!(line(&got), "GET /Photos(1)/$value");
    assert_eq!(got.to_http().unwrap().headers()["accept"], "*/*");
    let put = photo.put_media("image/png", vec![0_u8, 255]);
    assert_eq!(line(&put), "PUT /Photos(1)/$value");
    let http = put.to_http().unwrap();
    assert_eq!(http.headers()["content-type"], "image/png");
    assert_eq!(http.body().as_ref(), [0, 255]);
    let new = service.photos().create_media("image/png", "x");
    assert_eq!(line(&new), "POST /Photos");
    assert_eq!(line(&photo.get_thumbnail()), "GET /Photos(1)/thumbnail");
    assert_eq!(line(&photo.put_thumbnail("image/png", "x")), "PUT /Photos(1)/thumbnail");
    assert_eq!(line(&photo.get_histogram()), "GET /Photos(1)/histogram");
    let read: Photo = serde_json::from_value(json!({
        "@odata.etag": "W/\"1\"", "@odata.mediaReadLink": "a", "thumbnail@mediaContentType": "image/png",
    })).unwrap();
    assert_eq!(read.additional.etag(), Some("W/\"1\""));
    assert_eq!(read.additional.media().read_link, Some("a"));
    let thumbnail = read.additional.media_of(Photo::THUMBNAIL.name());
    assert_eq!(thumbnail.content_type, Some("image/png"));
}

#[test]
fn operations_return_bytes() {
    use emitted_fixtures::results_of_any_json::{models::ThingPrintParameters, requests::root};
    let service = root(&client());
    let thing = service.things().by_id(1);
    let (download, export) = (thing.download(), thing.export());
    assert_eq!(line(&download), "GET /Things(1)/any.download()");
    assert_eq!(line(&export), "POST /Things(1)/any.export");
    let (logo, archive) = (service.logo(Some(3)), service.archive());
    assert_eq!(line(&logo), "GET /Logo(size=3)");
    assert_eq!(line(&archive), "POST /Archive");
    for request in [download, export, logo, archive] {
        let http = request.to_http().unwrap();
        assert_eq!(http.headers()["accept"], "*/*");
        assert_eq!(http.headers().get("content-type"), None);
        assert!(http.body().is_empty());
    }
    let print = thing.print(&ThingPrintParameters::new().copies(2));
    assert_eq!(json(&print), json!({"copies": 2}));

    let script = Script::new()
        .answer(Reply::text("%PDF{").header("content-type", "application/pdf"))
        .answer(Reply::text("abc").header("content-type", "image/png"));
    let client = Client::builder()
        .base_url("https://example.com")
        .anonymous()
        .transport(script.clone())
        .build()
        .unwrap();
    let thing = root(&client).things().by_id(1);
    let print = thing.print(&ThingPrintParameters::new().copies(2));
    let whole = now(print.response()).unwrap();
    assert_eq!(whole.content_type(), Some("application/pdf"));
    assert_eq!(whole.body.as_ref(), b"%PDF{");
    let streamed = now(thing.download().stream()).unwrap();
    assert_eq!(streamed.content_type(), Some("image/png"));
    let mut chunks = streamed.body;
    assert_eq!(now(chunks.next()).unwrap().unwrap().as_ref(), b"abc");
    assert!(now(chunks.next()).is_none());
    assert_eq!(script.sent()[0].header("content-type"), Some("application/json"));
}

#[test]
fn bytes_are_read_as_they_come() {
    let script = Script::new().answer(Reply::text("a,b{").header("content-type", "image/png"));
    let client = Client::builder()
        .base_url("https://example.com")
        .anonymous()
        .transport(script)
        // Bytes are not JSON values.
        .node_limit(1)
        .build()
        .unwrap();
    let photo = emitted_fixtures::media::requests::root(&client).photos().by_id(1);
    let response = now(photo.get_media().response()).unwrap();
    assert_eq!(response.content_type(), Some("image/png"));
    assert_eq!(response.body.as_ref(), b"a,b{");
}

#[test]
fn media_are_streamed_both_ways() {
    use odata_runtime::transport::ByteStream;
    let bytes = || ByteStream::from(emitted_fixtures::Bytes::from_static(b"ab"));
    let script = Script::new()
        .answer(Reply::text("abc").header("content-type", "image/png").header("etag", "\"1\""))
        .answer(Reply::empty(204))
        .answer(json!({"id": 1}));
    let client = Client::builder()
        .base_url("https://example.com")
        .anonymous()
        .transport(script.clone())
        // Not of a stream.
        .body_limit(2)
        .build()
        .unwrap();
    let photos = emitted_fixtures::media::requests::root(&client).photos();
    let photo = photos.by_id(1);
    let response = now(photo.get_thumbnail().stream()).unwrap();
    assert_eq!((response.content_type(), response.etag()), (Some("image/png"), Some("\"1\"")));
    let mut chunks = response.body;
    assert_eq!(now(chunks.next()).unwrap().unwrap().as_ref(), b"abc");
    assert!(now(chunks.next()).is_none());
    let put = photo.put_media("image/png", bytes()).if_match("\"1\"");
    let again = put.clone();
    let error = put.to_http().unwrap_err().to_string();
    assert!(error.contains("the body is a stream"), "{error}");
    now(put).unwrap();
    // A clone has the same stream.
    let error = now(again).unwrap_err().to_string();
    assert!(error.contains("sent already"), "{error}");
    let sent = script.sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1].body().as_ref(), b"ab");
    assert_eq!(sent[1].header("content-type"), Some("image/png"));
    let client = Client::builder()
        .base_url("https://example.com")
        .anonymous()
        .transport(script)
        .build()
        .unwrap();
    let photos = emitted_fixtures::media::requests::root(&client).photos();
    assert_eq!(now(photos.create_media("image/png", bytes())).unwrap().id, Some(1));
}

#[test]
fn geographies_are_geojson_in_bodies_and_text_in_addresses() {
    use emitted_fixtures::edm::{GeographyPoint, GeometryLineString, spatial::{AnyShape, LineString, Point, Polygon}};
    use emitted_fixtures::spatial::{models::Stop, requests::root};
    let service = root(&client());
    let berlin = GeographyPoint::from((13.4, 52.5));
    assert_eq!(
        address(&service.stops().near(berlin.clone(), None)),
        "/Stops/tram.near(point=geography'SRID%3D4326%3BPOINT%2813.4%2052.5%29',within=null)"
    );
    let line = LineString::from_iter([(0.0, 1.0), (2.0, 3.5)]);
    assert_eq!(
        address(&service.along(&[line.clone().into()])),
        "/Along(lines=@lines)?@lines=%5B%7B%22coordinates%22:%5B%5B0.0,1.0%5D,%5B2.0,3.5%5D%5D,%22type%22:%22LineString%22%7D%5D"
    );
    let near = Stop::AT.distance(&berlin).lt(500.0).and(Stop::TRACK.length().gt(1.0));
    assert_eq!(
        near.to_string(),
        "geo.distance(at,geography'SRID=4326;POINT(13.4 52.5)') lt 500 and geo.length(track) gt 1"
    );
    let stop = Stop::new()
        .at(Point::new(13.4, 52.5))
        .track(GeometryLineString::new(line).with_srid(25833));
    assert_eq!(
        json(&service.stops().create(&stop)),
        json!({
            "at": {"type": "Point", "coordinates": [13.4, 52.5]},
            "track": {
                "type": "LineString",
                "coordinates": [[0.0, 1.0], [2.0, 3.5]],
                "crs": {"type": "name", "properties": {"name": "EPSG:25833"}},
            },
        })
    );
    // What was read is written back, whole numbers, `crs` and what is no shape included.
    let body = json!({
        "id": 1,
        "at": {"type": "Point", "coordinates": [13, 52, 7], "crs": {"type": "name", "properties": {"name": "EPSG:4326"}}},
        "area": {"type": "Point", "coordinates": [13, 52]},
        "outline": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 1], [0, 0]]], "bbox": [0, 0, 1, 1]},
        "plan": "nowhere",
        "platforms": [{"type": "Polygon", "coordinates": []}, {"type": "Polygon"}],
    });
    let read: Stop = serde_json::from_value(body.clone()).unwrap();
    let at = read.at.as_ref().unwrap();
    assert_eq!((at.shape().0.z, at.srid()), (Some(7.0), Some(4326)));
    assert!(matches!(read.outline.as_ref().unwrap().shape(), AnyShape::Polygon(Polygon(rings)) if rings[0].len() == 4));
    assert_eq!((&read.area, &read.plan), (&None, &None));
    assert_eq!(read.platforms.as_ref().unwrap().len(), 1);
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
}

#[test]
fn parameters_are_literals_or_stand_in_the_query() {
    use emitted_fixtures::function_parameters::{models::{Area, Color}, requests::root};
    use emitted_fixtures::query::Optional;
    let stores = root(&client()).stores();
    let area = Area::new().zip("1&2");
    let date = "2026-01-02".parse().unwrap();
    assert_eq!(
        address(&stores.near(&area, &[1, 2], Some(date), &Color::Red)),
        "/Stores/shop.near(area=@area,ids=@ids,since=2026-01-02,color=shop.Color'red')\
         ?@area=%7B%22zip%22:%221%262%22%7D&@ids=%5B1,2%5D"
    );
    assert_eq!(
        address(&stores.near(&area, &[], None, &Color::Red)),
        "/Stores/shop.near(area=@area,ids=@ids,since=null,color=shop.Color'red')\
         ?@area=%7B%22zip%22:%221%262%22%7D&@ids=%5B%5D"
    );
    // An omitted argument is not `null`.
    let omitted = stores.find(
        "a",
        Optional::Omitted,
        None.into(),
        Optional::Omitted,
        Optional::Omitted,
    );
    assert_eq!(address(&omitted), "/Stores/shop.find(text='a')");
    assert_eq!(
        omitted.route().to_string(),
        "GET /Stores/shop.find(text='{text}',limit={limit},city='{city}',areas={areas},day={day})"
    );
    assert_eq!(
        address(&stores.find(
            "a",
            5.into(),
            "b".into(),
            Optional::Value(&[area]),
            Optional::Null,
        )),
        "/Stores/shop.find(text='a',limit=5,city='b',areas=@areas,day=null)\
         ?@areas=%5B%7B%22zip%22:%221%262%22%7D%5D"
    );
}

#[test]
fn an_address_that_is_too_long_is_refused_before_it_is_sent() {
    let customers = emitted_fixtures::references::requests::root(&client()).customers();
    let many = "1,".repeat(10_000);
    let error = customers.list().filter_raw(&format!("id in ({many}1)")).to_http().unwrap_err();
    let text = error.to_string();
    assert!(text.contains("at most 16384 are sent") && text.contains("batch"), "{text}");
}

#[test]
fn changes_are_followed_and_gone_on_with() {
    use emitted_fixtures::references::requests::root;
    use odata_runtime::delta::DeltaOutcome;
    let script = Script::new()
        .answer(json!({
            "value": [{"id": 1, "name": "a"}],
            "@odata.nextLink": "https://example.com/Customers?$skiptoken=1"
        }))
        .answer(json!({
            "value": [{"@removed": {"reason": "deleted"}, "id": "2"}],
            "@odata.deltaLink": "https://example.com/Customers?$deltatoken=9"
        }))
        .answer(json!({"value": [], "@odata.deltaLink": "Customers?$deltatoken=10"}));
    let client = Client::builder()
        .base_url("https://example.com")
        .anonymous()
        .transport(script.clone())
        .build()
        .unwrap();
    let customers = root(&client).customers();
    let changes = now(customers.list().track_changes().all()).unwrap();
    assert_eq!(changes.changes.len(), 2);
    assert!(matches!(&changes.changes[0], DeltaOutcome::Changed(customer) if customer.name.as_deref() == Some("a")));
    assert!(matches!(&changes.changes[1], DeltaOutcome::Removed(removal) if removal.id.as_deref() == Some("2")));
    let link = changes.delta_link.unwrap();
    let later = now(customers.list().changes().resume_from(&link).all()).unwrap();
    assert!(later.changes.is_empty());
    assert_eq!(later.delta_link.as_deref(), Some("Customers?$deltatoken=10"));
    let sent = script.sent();
    assert_eq!(sent[0].header("prefer"), Some("odata.track-changes"));
    assert_eq!(sent[0].header("odata-maxversion"), Some("4.01"));
    assert_eq!(sent[0].header("odata-version"), Some("4.0"));
    assert_eq!(sent[2].uri().to_string(), "https://example.com/Customers?$deltatoken=9");
    let grouped = customers.list().apply_raw("groupby((name))");
    assert_eq!(grouped.to_http().unwrap().uri().query(), Some("$apply=groupby((name))"));
}

#[test]
fn imports_are_called_at_the_service() {
    use emitted_fixtures::imports::{models::{ImportParameters, Place}, requests::root};
    let service = root(&client());
    assert_eq!(line(&service.reset()), "POST /Reset");
    let parameters = ImportParameters::new().count(2);
    let import = service.import_orders(&parameters);
    assert_eq!(line(&import), "POST /ImportOrders");
    assert_eq!(json(&import), json!({"count": 2}));
    assert_eq!(import.route().to_string(), "POST /ImportOrders");
    assert_eq!(line(&service.nearest(&Place::default())), "GET /Nearest(to=@to)?@to=%7B%7D");
    assert_eq!(line(&service.version()), "GET /Version()");
    assert_eq!(line(&service.version_with_of("a")), "GET /Version(of='a')");
    let service = emitted_fixtures::imports_alone::requests::root(&client());
    assert_eq!(line(&service.f()), "GET /F()");
}

#[test]
fn builders_go_on_behind_functions_and_complex_values() {
    let nodes = emitted_fixtures::composable_functions::requests::root(&client()).nodes();
    assert_eq!(line(&nodes.best().get()), "GET /Nodes/shop.best()");
    assert_eq!(line(&nodes.best().kids().list()), "GET /Nodes/shop.best()/kids");
    assert_eq!(
        line(&nodes.by_id(1).above(2).best().above(3).count()),
        "GET /Nodes(1)/shop.above(levels=2)/shop.best()/shop.above(levels=3)/$count"
    );
    let things = emitted_fixtures::complex_that_leads::requests::root(&client()).things();
    let info = things.by_id(1).info();
    assert_eq!(line(&info.clear()), "POST /Things(1)/info/shop.clear");
    assert_eq!(line(&info.owner().get()), "GET /Things(1)/info/owner");
    assert_eq!(line(&info.inner().notes().by_id(2).get()), "GET /Things(1)/info/inner/notes(2)");
    use emitted_fixtures::complex_that_leads::models::{Info, Inner, Person, Thing};
    let notes = Inner::NOTES.options().select(Person::ID).top(5);
    let list = things
        .list()
        .expand(Thing::INFO.expand(Info::OWNER))
        .expand(Thing::INFO.expand(Info::INNER.expand(notes)));
    assert_eq!(
        line(&list),
        "GET /Things?$expand=info/owner,info/inner/notes($select=id%3B$top=5)"
    );
    // What is expanded is read where it stands.
    let body = json!({"id": 1, "info": {"owner": {"id": 7}}});
    let thing: Thing = serde_json::from_value(body).unwrap();
    assert_eq!(thing.info.unwrap().owner.unwrap().id, Some(7));
    let things = emitted_fixtures::operations_on_complex_values::requests::root(&client()).things();
    let thing = things.by_id(1);
    assert_eq!(line(&thing.spares().count()), "GET /Things(1)/spares/shop.count()");
    assert_eq!(line(&thing.r#box().parts().sort(&Default::default())), "POST /Things(1)/box/parts/shop.sort");
}

#[test]
fn properties_are_read_and_set_alone() {
    use emitted_fixtures::single_properties::{models::{Address, Rank}, requests::root};
    use emitted_fixtures::request::{Raw, Value};
    let script = Script::new()
        .answer(json!({"@odata.context": "$metadata#People(1)/name", "value": "Ann"}))
        .answer(Reply::text("Ann, \"A.\""))
        .answer(Reply::text("2000-01-02"))
        .answer(json!({"city": "Oslo"}))
        .answer(json!({"value": ["a", "b"]}))
        .answer(Reply::empty(204));
    let client = Client::builder()
        .base_url("https://example.com")
        .anonymous()
        .transport(script.clone())
        .build()
        .unwrap();
    let people = root(&client).people();
    let person = people.by_id(1);
    assert_eq!(now(person.get_name()).unwrap(), Value("Ann".to_owned()));
    assert_eq!(now(person.get_name_value()).unwrap(), Raw("Ann, \"A.\"".to_owned()));
    assert_eq!(now(person.get_born_value()).unwrap().0.to_string(), "2000-01-02");
    assert_eq!(now(person.get_home()).unwrap().city.as_deref(), Some("Oslo"));
    assert_eq!(now(person.get_nicknames()).unwrap().value, ["a", "b"]);
    now(person.clear_name()).unwrap();
    let sent = script.sent();
    let lines: Vec<String> = sent.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "GET /People(1)/name",
            "GET /People(1)/name/$value",
            "GET /People(1)/born/$value",
            "GET /People(1)/home",
            "GET /People(1)/nicknames",
            "DELETE /People(1)/name",
        ]
    );
    assert!(sent[1].header("accept").unwrap().starts_with("text/plain"));
    let people = root(&self::client()).people();
    let person = people.by_id(1);
    let set = person.set_name("Bo").if_match("*");
    assert_eq!((line(&set), json(&set)), ("PUT /People(1)/name".to_owned(), json!({"value": "Bo"})));
    assert_eq!(json(&person.set_rank(&Rank::Senior)), json!({"value": "senior"}));
    assert_eq!(json(&person.set_born("2000-01-02".parse().unwrap())), json!({"value": "2000-01-02"}));
    assert_eq!(json(&person.set_home(&Address::new().city("Rome"))), json!({"city": "Rome"}));
    assert_eq!(json(&person.set_nicknames(&["a".to_owned()])), json!({"value": ["a"]}));
    assert_eq!(
        json(&person.set_addresses(&[Address::new().city("Rome")])),
        json!({"value": [{"city": "Rome"}]})
    );
}

/// Returns the output of a future that has nothing to wait for.
fn now<T>(future: impl IntoFuture<Output = T>) -> T {
    let mut future = pin!(future.into_future());
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
    panic!("the future waits");
}
