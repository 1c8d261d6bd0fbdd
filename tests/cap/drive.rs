//! Drives the client that was emitted from the metadata of a service of SAP CAP against that service.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use shop::batch::Batch;
use shop::bytes::Bytes;
use shop::request::Value;
use shop::shop::models::{Buyers, Lines, Orders, OrdersShipParameters, Pictures, Ratings};
use shop::transport::ByteStream;
use shop::{Client, Patch, Shop as _};

fn client() -> Client {
    let address = std::env::var("CAP_URL").unwrap();
    Client::builder()
        .base_url(address)
        .anonymous()
        .build()
        .unwrap()
}

#[tokio::test]
async fn entities_are_inserted_deeply_changed_and_deleted() {
    let orders = client().shop().orders();
    let order = Orders::new()
        .id(1)
        .note("O'Neil's 50% & more")
        .total("12.50".parse::<shop::edm::Decimal>().unwrap())
        .placed(
            "2026-01-02T03:04:05Z"
                .parse::<shop::edm::DateTimeOffset>()
                .unwrap(),
        )
        .lines([
            Lines::new().number(1).item("nut").count(2),
            Lines::new().number(2).item("bolt").count(3),
        ]);
    let created = orders.create(&order).await.unwrap();
    assert_eq!(created.id, Some(1));
    let read = orders.by_id(1).get().expand(Orders::LINES).await.unwrap();
    assert_eq!(read.note, order.note);
    assert_eq!(read.placed, order.placed);
    assert_eq!(read.lines.unwrap().len(), 2);
    // A composite key, behind navigation and at the root.
    let line = orders.by_id(1).lines().by_id(1, 2).get().await.unwrap();
    assert_eq!(line.item.as_deref(), Some("bolt"));
    let found = orders
        .list()
        .filter(
            Orders::NOTE
                .contains("O'Neil")
                .and(Orders::TOTAL.gt("12".parse::<shop::edm::Decimal>().unwrap())),
        )
        .select(Orders::ID)
        .await
        .unwrap();
    assert_eq!(found.value.len(), 1);
    assert_eq!(found.value[0].note, None);

    // The ETag of what was read, one that is no longer it, and none.
    let etag = read.additional.etag().unwrap().to_owned();
    let patch = || Patch::<Orders>::new().set(Orders::NOTE, "changed".to_owned());
    let error = orders
        .by_id(1)
        .update(patch())
        .if_match("W/\"2000-01-01T00:00:00.000Z\"")
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 412, "{error}");
    let error = orders.by_id(1).update(patch()).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 428, "{error}");
    let changed = orders
        .by_id(1)
        .update(patch())
        .if_match(&etag)
        .await
        .unwrap();
    assert_eq!(changed.note.as_deref(), Some("changed"));

    // Operations that are bound to an entity.
    let sent = orders
        .by_id(1)
        .ship(&OrdersShipParameters::new().carrier("ship"))
        .if_match("*")
        .await
        .unwrap();
    assert_eq!(sent.state.as_deref(), Some("sent"));
    let Value(weight) = orders.by_id(1).weight("kg".into()).await.unwrap();
    assert_eq!(weight.to_string(), "1.5");
    orders.by_id(1).delete().if_match("*").await.unwrap();
    assert!(orders.by_id(1).get().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn collections_come_in_pages_and_imports_are_called() {
    let service = client().shop();
    let ratings = service.ratings();
    for (number, user) in ["ann", "O'Neil", "a/b", "é ü", "x"].into_iter().enumerate() {
        let stars = i32::try_from(number).unwrap();
        let rating = Ratings::new().movie(5).user(user).stars(stars);
        ratings.create(&rating).await.unwrap();
        let read = ratings.by_id(5, user).get().await.unwrap();
        assert_eq!(read.user.as_deref(), Some(user));
        let patch = Patch::<Ratings>::new().set(Ratings::STARS, stars + 1);
        ratings.by_id(5, user).update(patch).await.unwrap();
    }
    let page = ratings.list().await.unwrap();
    assert_eq!(page.value.len(), 3);
    assert!(page.next_link.is_some());
    let all = ratings
        .list()
        .order_by(Ratings::STARS.desc())
        .stream()
        .collect()
        .await
        .unwrap();
    let stars: Vec<_> = all.iter().map(|rating| rating.stars.unwrap()).collect();
    assert_eq!(stars, [5, 4, 3, 2, 1]);
    assert_eq!(
        ratings.count().filter(Ratings::STARS.ge(3)).await.unwrap(),
        3
    );
    assert_eq!(
        service.greeting("Bo & Co".into()).await.unwrap(),
        Value("Hello, Bo & Co".to_owned())
    );

    // A batch: its requests are answered one by one.
    let client = client();
    let ratings = client.shop().ratings();
    let mut batch = Batch::new(&client);
    let got = batch.add(ratings.by_id(5, "ann").get());
    let created = batch.add(ratings.create(&Ratings::new().movie(6).user("ann").stars(1)));
    let missing = batch.add(ratings.by_id(7, "nobody").get());
    let mut answers = batch.send().await.unwrap();
    assert_eq!(answers.take(got).unwrap().body.stars, Some(1));
    assert_eq!(answers.take(created).unwrap().body.movie, Some(6));
    assert!(answers.take(missing).unwrap_err().is_not_found());
    let Value(cleared) = service.clear().await.unwrap();
    assert_eq!(cleared, 6);
    assert_eq!(ratings.count().await.unwrap(), 0);
}

#[tokio::test]
async fn media_are_streamed_both_ways() {
    let pictures = client().shop().pictures();
    pictures
        .create(&Pictures::new().id(1).name("dots").kind("image/png"))
        .await
        .unwrap();
    let picture = pictures.by_id(1);
    let bytes = Bytes::from(vec![7; 300_000]);
    picture
        .put_content("image/png", ByteStream::from(bytes.clone()))
        .await
        .unwrap();
    let answer = picture.get_content().stream().await.unwrap();
    assert_eq!(answer.content_type(), Some("image/png"));
    let mut read = Vec::new();
    let mut chunks = answer.body;
    while let Some(chunk) = chunks.try_next().await.unwrap() {
        read.extend_from_slice(&chunk);
    }
    assert_eq!(read, bytes);
    assert_eq!(picture.get_content().await.unwrap(), bytes);
    let entity = picture.get().await.unwrap();
    assert_eq!(
        entity.additional.media_of("content").content_type,
        Some("image/png")
    );
}

#[tokio::test]
async fn entities_are_referred_to() {
    let service = client().shop();
    let id: shop::edm::Guid = "00000000-0000-4000-8000-000000000007".parse().unwrap();
    service
        .buyers()
        .create(&Buyers::new().id(id.clone()).name("Ann"))
        .await
        .unwrap();
    let order = Orders::new().id(2).buyer(Buyers::reference(id.clone()));
    service.orders().create(&order).await.unwrap();
    let buyer = service.orders().by_id(2).buyer().get().await.unwrap();
    assert_eq!(buyer.name.as_deref(), Some("Ann"));
    assert_eq!(
        service
            .buyers()
            .by_id(id)
            .get()
            .await
            .unwrap()
            .name
            .as_deref(),
        Some("Ann")
    );
}
