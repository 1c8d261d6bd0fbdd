//! Mistakes of users, each with the compiler's message and the note with the remedy.
#![cfg(feature = "client")]

use emitted_fixtures::references::{models::{Customer, Order}, requests::Service};
use emitted_fixtures::open_enum::models::{JobStatus, Root};
use emitted_fixtures::{Patch, query, request};
use odata_runtime::{Client, Page};
use odata_runtime::emitted::serde_json;
use odata_runtime::batch::Batch;
use odata_runtime::model::{Convert as _, Model, Target};

/// A type that is not a model.
#[derive(Clone, Debug, Default, PartialEq)]
struct Own;

fn set<M: Model>(_: M) {}
fn target<T: Target>() {}

fn mistakes(service: &Service, order: &Order, get: request::Get<Own>, mut batch: Batch) {
    // message: Property<Customer, std::string::String>` is not a property of `emitted_fixtures::references::models::Order` that holds a `
    // note: use a constant of the type that is changed, such as `ExchangeProtectionPolicy::DISPLAY_NAME`
    let _ = Patch::<Order>::new().set(Customer::NAME, "a");

    // message: Property<Customer, std::string::String>` cannot sort a list of `emitted_fixtures::references::models::Order`
    // note: use a constant of the items' type, such as `RestorePoint::ID`, or its `.desc()`
    let _ = service.orders().list().order_by(Customer::NAME);

    // message: Property<Customer, std::string::String>` cannot be selected from `emitted_fixtures::references::models::Order`
    // note: use constants of the type that is read, such as `RestorePoint::ID`; several of them as a tuple
    let _ = service.orders().list().select(Customer::NAME);

    // message: Property<emitted_fixtures::references::models::Order, i32>` cannot be expanded in `emitted_fixtures::references::models::Order`
    // note: only navigation properties are expanded; values of structural properties are returned without `$expand`
    let _ = service.orders().list().expand(Order::ID);

    // message: `&str` cannot be compared with a `i32` in a filter over `emitted_fixtures::references::models::Order`
    // note: use a value of the property's type, text if it is a string, or another property of the same entity
    let _ = Order::ID.eq("7");

    // message: a condition over `JobStatus` does not fit a collection of `JobStatus`
    // note: use a condition over the type of the items, or over `query::item` if they are primitive values; use `filter_raw` for enumerations
    let _ = Root::HISTORY.any(query::item::<JobStatus>().is_null());

    // message: Property<emitted_fixtures::references::models::Order, i32>` is not a path from `Customer` to a `_`
    // note: name a property by its constant, such as `RestorePoint::TAGS`, and continue with `then`
    let _ = Order::CUSTOMER.then(Order::ID);

    // message: `i32` has no properties for a path to continue with
    // note: a path continues from an entity or complex type, or from a collection of them
    target::<i32>();

    // message: `Own` cannot be read from the body of an answer
    // note: read a model, a primitive value, `serde_json::Value`, or `()` to ignore the body
    let _ = batch.add(get);

    // message: `std::string::String` is not a model
    // note: convert to a struct of the module `models`, or to an `Any…` enum
    let _: String = order.convert();

    // message: `Own` is not a type of property values
    // note: use a model, an `Any…` enum, an enumeration, a type of `edm`, text, a number, a `bool`, `serde_json::Value`, or a `Vec` of one of them
    let _ = serde_json::to_string(&Page::from(vec![Own]));

    // message: `Own` is not a source of tokens
    // note: use `StaticToken` for a token that you have, `azure_credential` of the feature `azure-identity` for a credential of azure_identity, or implement `TokenSource`
    let _ = Client::builder().credential(Own);

    // message: `Own` is not a transport
    // note: use one of the module `transport`, in tests `testing::Script` or `testing::Service`, or implement `Transport`
    let _ = Client::builder().transport(Own);

    // message: `Own` is not the struct of an entity or complex type
    // note: use a struct of the module `models`; for an `Any…` enum, the struct of a variant
    set(Own);
}

fn main() {}
