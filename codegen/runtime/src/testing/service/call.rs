//! A request as the service's closures see it.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::super::reply::Reply;
use super::super::sent::Sent;
use super::crud;
use super::fault::Fault;
use super::options::Options;
use super::references;
use super::shape::Shape;
use super::state::{Answer, Call};
use super::store::arguments;
use crate::model::WireValue;

impl Call<'_> {
    /// Returns the request as it was sent.
    #[must_use]
    pub fn sent(&self) -> &Sent {
        self.sent
    }

    /// Returns the keys in the path, from the first to the last, without quotes.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let pairs = self.template.iter().zip(&self.segments);
        let keys = pairs.flat_map(|(expected, found)| match expected.split_once('(') {
            None if expected.starts_with('{') => vec![found.clone()],
            Some((_, inside)) if inside.starts_with('{') => values(found),
            _ => Vec::new(),
        });
        keys.collect()
    }

    /// Returns an argument of a function: text without its quotes, any other value as it was written.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<String> {
        let mut functions = self.segments.iter().rev();
        let function = functions.find(|segment| segment.ends_with(')'))?;
        let (_, inside) = function.strip_suffix(')')?.split_once('(')?;
        let arguments = arguments(inside).into_iter();
        arguments
            .filter(|(own, _)| own.as_deref() == Some(name))
            .map(|(_, value)| value)
            .next()
    }

    /// Reads the parameters of an action as the model that was emitted for them. Without a body they are empty.
    ///
    /// # Errors
    ///
    /// Returns an error for parameters that the type does not declare, and for values of another type.
    pub fn parameters<P: WireValue + DeserializeOwned>(&self) -> Result<P, Fault> {
        let body = match self.body()? {
            Value::Null => Value::Object(Map::new()),
            body => body,
        };
        Shape::of::<P>().check(&body)?;
        serde_json::from_value(body).map_err(|error| Fault::bad_request(format!("{error}.")))
    }

    /// Returns the answer of the standard behaviour of OData: reads with all query options, creates, updates by
    /// properties and by deltas, deletes.
    ///
    /// # Errors
    ///
    /// Returns the error that the service would return without the closure.
    pub fn proceed(&mut self) -> Answer {
        crud::answer(self)
    }

    /// Returns the entity at the path; for an operation, the entity that it is bound to.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such entity.
    pub fn entity(&mut self) -> Result<&mut Map<String, Value>, Fault> {
        let place = self.place()?;
        if place.is_collection {
            return Err(self.nothing(&place));
        }
        self.state.store.entity_mut(&place)
    }

    /// Returns the qualified name of the type of the entity at the path, such as
    /// `microsoft.graph.exchangeProtectionPolicy`; for an operation, of the entity that it is bound to.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such entity.
    pub fn entity_type(&self) -> Result<&'static str, Fault> {
        let place = self.place()?;
        let entity = self.state.store.get(&place);
        let of = place.shape.type_of(entity).filter(|_| entity.is_object());
        of.map(|of| of.name).ok_or_else(|| self.nothing(&place))
    }

    /// Returns the entity that owns the value at the path: for a path to a collection, the entity that has it.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such entity.
    pub fn owner(&mut self) -> Result<&mut Map<String, Value>, Fault> {
        let owner = self.place()?.above();
        self.state.store.entity_mut(&owner)
    }

    /// Returns the items of an entity set, by its path relative to the version, such as
    /// `/solutions/backupRestore/restorePoints`.
    ///
    /// # Errors
    ///
    /// Returns an error for a path that is not that of a collection.
    pub fn items(&mut self, path: &str) -> Result<&mut Vec<Value>, Fault> {
        let version = self.state.version_of(&self.segments);
        let mut segments = self.segments.get(..version).unwrap_or_default().to_vec();
        segments.extend(path.split('/').skip(1).map(str::to_owned));
        let place = self.state.store.find(&segments);
        match place.filter(|place| place.rest.is_empty() && place.is_collection) {
            Some(place) => self.state.store.items_mut(&place),
            None => Err(Fault::not_found(format!(
                "There is no collection at {path:?}."
            ))),
        }
    }

    /// Returns an answer with the items that the query options select, page by page.
    ///
    /// # Errors
    ///
    /// Returns an error for options that cannot be read, or that name undeclared properties.
    pub fn list(&mut self, items: &[Value]) -> Answer {
        let place = self.place()?;
        let options = Options::of(self.sent, &place.shape)?;
        let page = options.page(items, &place.shape, self.state.paging, self.sent)?;
        Ok(Reply::json(page))
    }

    /// Returns an answer with an entity other than the one at the path, with its selected and expanded properties.
    ///
    /// # Errors
    ///
    /// Returns an error for options that cannot be read, or that name undeclared properties.
    pub fn show(&mut self, entity: &Value) -> Answer {
        let place = self.state.store.find(&self.segments);
        let place = place.ok_or_else(|| self.unknown())?;
        let options = Options::of(self.sent, &place.shape)?;
        Ok(Reply::json(options.show(entity, &place.shape)))
    }

    /// Turns JSON into an item of the collection at this path relative to the version: assigns it a key, and passes it
    /// to the [`on_item`](super::Service::on_item) closures of the collection, and replaces references by copies of their
    /// entities. The item is not added yet.
    ///
    /// # Errors
    ///
    /// Returns an error if a closure refuses the item.
    pub fn complete(&mut self, path: &str, item: &mut Value) -> Result<(), Fault> {
        let version = self.state.version_of(&self.segments);
        let mut segments = self.segments.get(..version).unwrap_or_default().to_vec();
        segments.extend(path.split('/').skip(1).map(str::to_owned));
        match self.state.store.find(&segments) {
            Some(place) => {
                crud::complete(self, &place.shape, &place.template, item)?;
                references::follow(self, &place.shape, item);
                Ok(())
            }
            None => Err(Fault::not_found(format!(
                "There is no collection at {path:?}."
            ))),
        }
    }
}

/// Returns the values in the parentheses of a segment.
fn values(segment: &str) -> Vec<String> {
    let inside = segment
        .strip_suffix(')')
        .and_then(|rest| rest.split_once('('));
    let arguments = inside
        .map(|(_, inside)| arguments(inside))
        .unwrap_or_default();
    arguments.into_iter().map(|(_, value)| value).collect()
}
