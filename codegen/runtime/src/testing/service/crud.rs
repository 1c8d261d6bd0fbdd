//! The standard behaviour of OData for reading, creating, updating and deleting.

use http::Method;
use serde_json::{Map, Value, json};

use super::super::reply::Reply;
use super::changes;
use super::fault::Fault;
use super::media;
use super::options::Options;
use super::references;
use super::shape::Shape;
use super::state::{Answer, Call};
use super::store::{Place, REMOVED, is_key};

/// The suffix of the changes to a collection.
const DELTA: &str = "@delta";

/// Returns the standard answer to a call.
pub(super) fn answer(call: &mut Call<'_>) -> Answer {
    let place = call.place()?;
    if !place.is_collection && media::is_media(call) {
        return media::answer(call, &place);
    }
    let rest: Vec<&str> = place.rest.iter().map(String::as_str).collect();
    match (call.sent.method(), rest.as_slice(), place.is_collection) {
        (&Method::GET, [], true) => list(call, &place),
        (&Method::GET, ["$count"], true) => count(call, &place),
        (&Method::GET, [], false) => read(call, &place),
        (&Method::POST, [], true) => create(call, &place),
        (&Method::PATCH, [], false) => update(call, &place),
        (&Method::PUT, [], false) => replace(call, &place),
        (&Method::DELETE, [], false) => {
            existing(call, &place)?;
            call.state.store.remove(&place)?;
            Ok(Reply::empty(204))
        }
        (_, [], _) => Err(call.not_allowed()),
        (_, ["$ref"], _) => references::answer(call, &place),
        (method, [function], true) if changes::is_function(method, function) => {
            let options = Options::of(call.sent, &place.shape)?;
            changes::list(call, &place, &options)
        }
        (_, [operation], _) if is_named_in_route(call, operation) => Err(Fault::new(
            501,
            "NotImplemented",
            format!("This service has no {operation:?} yet; give it one with Service::on."),
        )),
        _ => Err(call.nothing(&place)),
    }
}

fn is_named_in_route(call: &Call<'_>, operation: &str) -> bool {
    let name = |segment: &str| segment.split('(').next().unwrap_or_default().to_owned();
    call.template
        .last()
        .is_some_and(|last| name(last) == name(operation))
}

fn list(call: &mut Call<'_>, place: &Place) -> Answer {
    let options = Options::of(call.sent, &place.shape)?;
    if changes::is_tracked(call.sent, &options) {
        return changes::list(call, place, &options);
    }
    let items = call.state.store.items(place);
    let page = options.page(items, &place.shape, call.state.paging, call.sent)?;
    Ok(Reply::json(page))
}

fn count(call: &Call<'_>, place: &Place) -> Answer {
    let options = Options::of(call.sent, &place.shape)?;
    let number = options.number(call.state.store.items(place));
    Ok(Reply::text(number.to_string()))
}

/// Returns the entity at a place, if it is of the type that the path requires.
fn existing<'c>(call: &'c Call<'_>, place: &Place) -> Result<&'c Value, Fault> {
    let entity = call.state.store.get(place);
    if entity.is_null() || !place.takes(entity) {
        return Err(Fault::not_found("There is no such entity."));
    }
    Ok(entity)
}

fn read(call: &Call<'_>, place: &Place) -> Answer {
    let options = Options::of(call.sent, &place.shape)?;
    let json = call.state.store.get(place);
    if json.is_null() && place.shape.is_known() && place.shape.declared_type().is_some() {
        return Err(Fault::not_found("There is no such entity."));
    }
    match json {
        Value::Null => Ok(Reply::empty(204)),
        Value::Object(_) => Ok(Reply::json(
            options.show(existing(call, place)?, &place.shape),
        )),
        json => Ok(Reply::json(json!({"value": json}))),
    }
}

/// Returns the body of a call that must have one.
fn object(call: &Call<'_>) -> Result<Map<String, Value>, Fault> {
    match call.body()? {
        Value::Object(body) => Ok(body),
        Value::Null => Err(Fault::bad_request("The request has no body.")),
        _ => Err(Fault::bad_request("The body is no JSON object.")),
    }
}

fn create(call: &mut Call<'_>, place: &Place) -> Answer {
    let is_media = media::is_created(call);
    // An entity without properties may be created by a request without a body.
    let mut body = match is_media {
        true => Map::new(),
        false => match call.body()? {
            Value::Null => Map::new(),
            _ => object(call)?,
        },
    };
    let bound = references::bound(call, &mut body)?;
    let mut item = Value::Object(body);
    place.shape.check(&item)?;
    complete(call, &place.shape, &place.template, &mut item)?;
    references::follow(call, &place.shape, &mut item);
    for (name, entity) in bound {
        item[name] = entity;
    }
    let options = Options::of(call.sent, &place.shape)?;
    let shown = options.show(&item, &place.shape);
    if is_media {
        media::create(call, &item[place.shape.key()]);
    }
    call.state.store.items_mut(place)?.push(item);
    Ok(Reply::json(shown).status(201))
}

/// Turns JSON into an item of a collection, together with all that it contains.
pub(super) fn complete(
    call: &mut Call<'_>,
    shape: &Shape,
    template: &[String],
    item: &mut Value,
) -> Result<(), Fault> {
    let of = shape.type_of(item).and_then(|of| shape.cast(of.name));
    let shape = of.as_ref().unwrap_or(shape);
    let Some(members) = item.as_object_mut() else {
        return Ok(());
    };
    for (name, json) in members {
        let inner = shape
            .property(name)
            .filter(|inner| inner.declared_type().is_some());
        let is_navigation = shape.declared(name).is_some_and(|own| own.is_navigation());
        if let (Some(inner), Value::Array(items), true) = (inner, json, is_navigation) {
            let template = [template, &["{}".to_owned(), name.clone()]].concat();
            for item in items {
                complete(call, &inner, &template, item)?;
            }
        }
    }
    let key = shape.key();
    if item[key].is_null() {
        let takes_text = shape.property(key).is_none_or(|own| own.takes_text());
        item[key] = match takes_text {
            true => call.new_id().into(),
            false => call.state.new_number().into(),
        };
    }
    for hook in call.state.hooks_of(template) {
        hook(call, item)?;
    }
    Ok(())
}

/// Replaces the properties in the body, and no others; collections change by deltas.
fn update(call: &mut Call<'_>, place: &Place) -> Answer {
    let mut body = object(call)?;
    let bound = references::bound(call, &mut body)?;
    let of = place.shape.type_of(existing(call, place)?);
    let shape = of.and_then(|of| place.shape.cast(of.name));
    let shape = shape.as_ref().unwrap_or(&place.shape);
    let (deltas, plain): (Map<_, _>, Map<_, _>) = body
        .into_iter()
        .partition(|(name, _)| name.ends_with(DELTA));
    shape.check(&Value::Object(plain.clone()))?;
    let mut changes = Vec::new();
    for (name, items) in &deltas {
        let name = name.trim_end_matches(DELTA);
        changes.push((name, shape.step(name)?, items_of(name, items)?));
    }
    for (name, shape, items) in &changes {
        items
            .iter()
            .try_for_each(|item| check_change(name, shape, item))?;
    }
    let mut answer = Map::new();
    for (name, inner, items) in changes {
        let outcomes = apply(call, place, name, &inner, items)?;
        answer.insert(format!("{name}{DELTA}"), outcomes.into());
    }
    let mut plain = Value::Object(plain);
    references::follow(call, shape, &mut plain);
    let entity = call.state.store.entity_mut(place)?;
    entity.extend(
        plain
            .as_object_mut()
            .map(std::mem::take)
            .unwrap_or_default(),
    );
    entity.extend(bound);
    if answer.is_empty() {
        let options = Options::of(call.sent, &place.shape)?;
        return Ok(Reply::json(options.show(existing(call, place)?, shape)));
    }
    Ok(Reply::json(Value::Object(answer)))
}

fn replace(call: &mut Call<'_>, place: &Place) -> Answer {
    let body = Value::Object(object(call)?);
    place.shape.check(&body)?;
    let mut body = body;
    let key = place.shape.key();
    if let Some(known) = call.state.store.get(place).get(key) {
        body[key] = known.clone();
    }
    let mut kept = body.clone();
    references::follow(call, &place.shape, &mut kept);
    *call.state.store.get_mut(place)? = kept;
    Ok(Reply::json(body))
}

fn items_of<'a>(name: &str, json: &'a Value) -> Result<&'a Vec<Value>, Fault> {
    let items = json.as_array();
    items.ok_or_else(|| {
        Fault::bad_request(format!("{:?} is not an array.", format!("{name}{DELTA}")))
    })
}

/// Refuses a malformed change before anything is done.
fn check_change(name: &str, shape: &Shape, item: &Value) -> Result<(), Fault> {
    let Some(removed) = item.get(REMOVED) else {
        return shape.check(item);
    };
    let has_only_key = item.as_object().is_some_and(|members| members.len() == 2);
    let is_reason = matches!(removed["reason"].as_str(), Some("changed" | "deleted"));
    if has_only_key && is_reason && !item[shape.key()].is_null() {
        return Ok(());
    }
    Err(Fault::bad_request(format!("{name:?} cannot be {item}.")))
}

/// Applies a delta item by item. The answer contains the failures.
fn apply(
    call: &mut Call<'_>,
    place: &Place,
    name: &str,
    shape: &Shape,
    items: &[Value],
) -> Result<Vec<Value>, Fault> {
    let template = [place.template.as_slice(), &[name.to_owned()]].concat();
    let key = shape.key();
    let mut outcomes = Vec::new();
    for item in items {
        let id = item[key].as_str().unwrap_or_default().to_owned();
        if item.get(REMOVED).is_none() {
            let mut item = item.clone();
            let completed = complete(call, shape, &template, &mut item);
            outcomes.push(match completed {
                Ok(()) => {
                    // The answer has references as they were given.
                    let outcome = item.clone();
                    references::follow(call, shape, &mut item);
                    let kept = collection(call, place, name)?;
                    // An item without a key is new: it is not searched for among thousands.
                    let mut same = kept.iter_mut().filter(|_| !id.is_empty());
                    match same.find(|kept| is_key(&kept[key], &id)) {
                        Some(kept) => *kept = item,
                        None => kept.push(item),
                    }
                    outcome
                }
                Err(fault) => failure(&fault, "insert", None),
            });
            continue;
        }
        let kept = collection(call, place, name)?;
        let before = kept.len();
        kept.retain(|kept| !is_key(&kept[key], &id));
        outcomes.push(if kept.len() < before {
            item.clone()
        } else {
            let message = format!("There is no item {id:?} to be removed.");
            let fault = Fault::new(409, "ItemNotFound", message);
            failure(&fault, "remove", Some((key, &item[key])))
        });
    }
    Ok(outcomes)
}

/// Returns the items of a collection inside an entity.
fn collection<'c>(
    call: &'c mut Call<'_>,
    place: &Place,
    name: &str,
) -> Result<&'c mut Vec<Value>, Fault> {
    let entity = call.state.store.entity_mut(place)?;
    let json = entity.entry(name).or_insert_with(|| json!([]));
    let items = json.as_array_mut();
    items.ok_or_else(|| Fault::bad_request(format!("{name:?} is not a collection.")))
}

/// Creates a failure inside an answer whose status is 200.
fn failure(fault: &Fault, operation: &str, id: Option<(&str, &Value)>) -> Value {
    let mut item = json!({
        "@Core.DataModificationException": {
            "info": {"code": fault.code(), "message": fault.message()},
            "failedOperation": operation,
            "responseCode": fault.status()
        }
    });
    if let Some((key, id)) = id {
        item[key] = id.clone();
    }
    item
}
