//! References to entities that are kept: `$ref`, `@odata.bind`, and entities in bodies that are given by their keys.
//! The entity is copied to where it is referred to, with its address if that was given.

use http::Method;
use serde_json::{Map, Value, json};

use super::super::reply::Reply;
use super::super::sent::decoded;
use super::fault::Fault;
use super::shape::Shape;
use super::state::{Answer, Call, names};
use super::store::Place;

/// The address of an entity, in bodies and next to a copy.
const ID: &str = "@odata.id";
/// The suffix of the name of a property that is bound to entities.
const BIND: &str = "@odata.bind";

/// The answer to a call of `…/$ref`.
pub(super) fn answer(call: &mut Call<'_>, place: &Place) -> Answer {
    match (call.sent.method(), place.is_collection) {
        (&Method::GET, true) => {
            let items = call.state.store.items(place);
            let references = items.iter().map(|item| {
                let key = item[place.shape.key()].clone();
                reference(call, item, Some(&key))
            });
            Ok(Reply::json(
                json!({"value": references.collect::<Vec<_>>()}),
            ))
        }
        (&Method::GET, false) => match call.state.store.get(place) {
            Value::Null => Ok(Reply::empty(204)),
            item => Ok(Reply::json(reference(call, item, None))),
        },
        (&Method::POST, true) => {
            let entity = given(call)?;
            let key = place.shape.key();
            let items = call.state.store.items_mut(place)?;
            if items.iter().all(|item| item[key] != entity[key]) {
                items.push(entity);
            }
            Ok(Reply::empty(204))
        }
        (&Method::PUT, false) => {
            let entity = given(call)?;
            *call.state.store.get_mut(place)? = entity;
            Ok(Reply::empty(204))
        }
        (&Method::DELETE, true) => {
            let Some(address) = call.sent.query("$id") else {
                return Err(Fault::bad_request("$id names no entity."));
            };
            let (entity, key) = (entity(call, &address)?, place.shape.key());
            call.state
                .store
                .items_mut(place)?
                .retain(|item| item[key] != entity[key]);
            Ok(Reply::empty(204))
        }
        (&Method::DELETE, false) => {
            call.state.store.remove(place)?;
            Ok(Reply::empty(204))
        }
        _ => Err(call.not_allowed()),
    }
}

/// The reference to an item: its own address, or the one by which it was asked for.
fn reference(call: &Call<'_>, item: &Value, key: Option<&Value>) -> Value {
    let own = item.get(ID).and_then(Value::as_str).map(str::to_owned);
    let asked = || {
        let uri = call.sent.uri();
        let mut address = uri.path().trim_end_matches("/$ref").to_owned();
        if let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) {
            address.insert_str(0, &format!("{scheme}://{authority}"));
        }
        match key {
            None => address,
            Some(Value::String(key)) => format!("{address}/{key}"),
            Some(key) => format!("{address}/{key}"),
        }
    };
    json!({ID: own.unwrap_or_else(asked)})
}

/// The entity that the body refers to.
fn given(call: &Call<'_>) -> Result<Value, Fault> {
    let body = call.body()?;
    let address = body[ID].as_str();
    let address = address.ok_or_else(|| Fault::bad_request(format!("The body has no {ID:?}.")))?;
    entity(call, address)
}

/// The entity at an address, with the address.
fn entity(call: &Call<'_>, address: &str) -> Result<Value, Fault> {
    let mut segments;
    if let Some((_, rest)) = address.split_once("://") {
        let path = rest.find('/').and_then(|place| rest.get(place..));
        segments = names(path.unwrap_or_default());
    } else {
        let version = call.state.version_of(&call.segments);
        segments = call.segments.get(..version).unwrap_or_default().to_vec();
        segments.extend(names(&format!("/{}", address.trim_start_matches('/'))));
    }
    let segments: Vec<String> = segments.iter().map(|segment| decoded(segment)).collect();
    let place = call.state.store.find(&segments);
    let place = place.filter(|place| place.rest.is_empty() && !place.is_collection);
    let mut found = place.map_or(Value::Null, |place| call.state.store.get(&place).clone());
    let Some(members) = found.as_object_mut() else {
        return Err(Fault::bad_request(format!(
            "There is no entity at {address:?} to refer to."
        )));
    };
    members.insert(ID.to_owned(), address.into());
    Ok(found)
}

/// Takes what a body binds out of it: the entities, by the names of their properties.
pub(super) fn bound(
    call: &Call<'_>,
    body: &mut Map<String, Value>,
) -> Result<Map<String, Value>, Fault> {
    let names = body.keys().filter(|name| name.ends_with(BIND));
    let names: Vec<String> = names.cloned().collect();
    let mut bound = Map::new();
    for name in names {
        let addresses = body.remove(&name).unwrap_or_default();
        let of = |address: &Value| match address.as_str() {
            Some(address) => entity(call, address),
            None => Err(Fault::bad_request(format!("{name:?} is no address."))),
        };
        let entities = match &addresses {
            Value::Array(addresses) => {
                let entities = addresses.iter().map(of);
                Value::Array(entities.collect::<Result<_, _>>()?)
            }
            address => of(address)?,
        };
        bound.insert(name.trim_end_matches(BIND).to_owned(), entities);
    }
    Ok(bound)
}

/// Replaces the references in an item by copies of their entities, so that they can be expanded: those that are given
/// by a key which a set has. The others stay as they are.
pub(super) fn follow(call: &Call<'_>, shape: &Shape, json: &mut Value) {
    if let Value::Array(items) = json {
        return items.iter_mut().for_each(|item| follow(call, shape, item));
    }
    let of = shape.type_of(json).and_then(|of| shape.cast(of.name));
    let shape = of.as_ref().unwrap_or(shape);
    for (name, json) in json.as_object_mut().into_iter().flatten() {
        let declared = shape.declared(name).filter(|own| own.is_navigation());
        let (Some(declared), Some(inner)) = (declared, shape.property(name)) else {
            continue;
        };
        match (declared.is_reference(), json) {
            (false, json) => follow(call, &inner, json),
            (true, Value::Array(items)) => {
                items.iter_mut().for_each(|item| copy(call, &inner, item));
            }
            (true, json) => copy(call, &inner, json),
        }
    }
}

/// Replaces a reference by a copy of its entity.
fn copy(call: &Call<'_>, shape: &Shape, reference: &mut Value) {
    let key = shape.key();
    let Some(value) = reference.get(key).filter(|value| !value.is_null()) else {
        return;
    };
    let version = call.state.version_of(&call.segments);
    let version = call.segments.get(..version).unwrap_or_default();
    let store = &call.state.store;
    let found = shape
        .declared_type()
        .and_then(|of| store.entity_of(version, of, (key, value)));
    if let Some(entity) = found {
        *reference = entity.clone();
    }
}
