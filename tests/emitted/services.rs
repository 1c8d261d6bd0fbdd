//! Services in memory over what fixtures emit: references, media, and what is expanded level by level.
#![cfg(feature = "test-util")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::future::IntoFuture;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use emitted_fixtures::{Client, Patch};
use odata_runtime::emitted::serde_json::json;
use odata_runtime::model::Bind as _;
use odata_runtime::request::Reference;
use odata_runtime::testing::Service;

/// What a future gives that has nothing to wait for.
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

/// A client, of this service where there is one.
fn client(service: Option<&Service>) -> Client {
    let client = Client::builder().base_url("https://example.com/svc");
    match service {
        Some(service) => client.anonymous().transport(service.clone()).build(),
        None => client.build_offline(),
    }
    .unwrap()
}

#[test]
fn references_lead_to_what_is_kept() {
    use emitted_fixtures::references::{models::Order, requests::root};
    let api = root(&client(None));
    let service = Service::new()
        .with(&api.customers().list(), [json!({"id": 1, "name": "a"}), json!({"id": 2, "name": "b"})])
        .with(&api.orders().list(), [json!({"id": 7})]);
    let api = root(&client(Some(&service)));
    let (order, customer) = (api.orders().by_id(7), || api.customers().by_id(2).get());

    let watchers = || {
        let page = now(order.watchers().list_references()).unwrap();
        let ids = page.value.iter().map(|item| item["@odata.id"].as_str().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(watchers(), Vec::<String>::new());
    now(order.watchers().add_reference("Customers(1)")).unwrap();
    now(order.watchers().add_reference(customer())).unwrap();
    // An entity is there once.
    now(order.watchers().add_reference(customer())).unwrap();
    let address = |id| format!("https://example.com/svc/Customers({id})");
    assert_eq!(watchers(), [address(1), address(2)]);
    let names = now(order.watchers().list()).unwrap().value;
    assert!(names.iter().filter_map(|watcher| watcher.name.as_deref()).eq(["a", "b"]));
    now(order.watchers().remove_reference_to(customer())).unwrap();
    now(order.watchers().by_id(1).remove_reference()).unwrap();
    assert_eq!(watchers(), Vec::<String>::new());
    // The entity itself stays.
    assert_eq!(now(customer()).unwrap().name.as_deref(), Some("b"));

    now(order.customer().set_reference(customer())).unwrap();
    let reference = now(order.customer().get_reference()).unwrap();
    assert_eq!(reference["@odata.id"], address(2));
    now(order.customer().remove_reference()).unwrap();
    let error = now(order.watchers().add_reference("Customers(9)")).unwrap_err();
    assert_eq!(error.message(), Some("There is no entity at \"https://example.com/svc/Customers(9)\" to refer to."));

    let bound = Order::new().bind(Order::CUSTOMER, Reference::from(customer())).bind_all(Order::WATCHERS, ["Customers(1)"]);
    let created = now(api.orders().create(&bound)).unwrap();
    let created = api.orders().by_id(created.id.unwrap());
    let read = now(created.get().expand(Order::CUSTOMER).expand(Order::WATCHERS)).unwrap();
    assert_eq!(read.customer.unwrap().name.as_deref(), Some("b"));
    assert_eq!(read.watchers.unwrap().len(), 1);
    now(created.update(Patch::new().bind(Order::CUSTOMER, "Customers(1)"))).unwrap();
    let read = now(created.get().expand(Order::CUSTOMER)).unwrap();
    assert_eq!(read.customer.unwrap().id, Some(1));
}

#[test]
fn media_are_kept_as_bytes() {
    use emitted_fixtures::media::requests::root;
    let api = root(&client(None));
    let service = Service::new().with(&api.photos().list(), [json!({"id": 1})]);
    let photos = root(&client(Some(&service))).photos();
    let photo = photos.by_id(1);
    assert_eq!(now(photo.get_media()).unwrap_err().status().unwrap().as_u16(), 404);
    now(photo.put_media("image/png", vec![0_u8, 255])).unwrap();
    let read = now(photo.get_media().response()).unwrap();
    assert_eq!((read.content_type(), read.body.as_ref()), (Some("image/png"), &[0, 255][..]));
    now(photo.put_thumbnail("image/jpeg", "small")).unwrap();
    assert_eq!(now(photo.get_thumbnail()).unwrap().as_ref(), b"small");
    assert_eq!(now(photos.by_id(9).put_media("image/png", "x")).unwrap_err().status().unwrap().as_u16(), 404);

    let created = now(photos.create_media("image/gif", "GIF")).unwrap();
    let created = photos.by_id(created.id.unwrap());
    assert_eq!(now(created.get_media()).unwrap().as_ref(), b"GIF");
    assert_eq!(now(photos.list()).unwrap().value.len(), 2);
}

#[test]
fn what_contains_itself_is_expanded_level_by_level() {
    use emitted_fixtures::composable_functions::{models::Node, requests::root};
    let api = root(&client(None));
    let node = |id: i32, kids| json!({"id": id, "kids": kids});
    let tree = node(1, json!([node(2, json!([node(3, json!([node(4, json!([]))]))]))]));
    let service = Service::new().with(&api.nodes().list(), [tree]);
    let nodes = root(&client(Some(&service))).nodes();
    let depth = |levels: &str| {
        let kids = Node::KIDS.options().query("$levels", levels);
        let mut node = now(nodes.by_id(1).get().expand(kids)).unwrap();
        let mut depth = 0;
        while let Some(kid) = node.kids.and_then(|kids| kids.into_iter().next()) {
            depth += 1;
            node = kid;
        }
        depth
    };
    assert_eq!((depth("1"), depth("2"), depth("max")), (1, 2, 3));
    let wrong = now(nodes.list().query("$levels", "2")).unwrap_err();
    assert_eq!(wrong.message(), Some("$levels belongs into $expand."));
}
