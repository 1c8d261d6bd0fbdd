//! The data of a service: JSON in the form of the emitted models, and the resolution of paths in it.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::fault::Fault;
use super::literal::{after_type, read_quoted};
use super::shape::Shape;
use crate::model::structured::StructuredType;

/// The annotation of an item that is no longer in a collection.
pub(super) const REMOVED: &str = "@removed";

/// Bytes by their paths, each with its content type.
pub(super) type MediaStore = BTreeMap<Vec<String>, (String, Bytes)>;

/// An entity set or an entity at which paths begin.
#[derive(Debug)]
pub(super) struct Root {
    /// The whole path, including that of the service and the version.
    pub(super) segments: Vec<String>,
    pub(super) shape: Shape,
    /// The index of the data that it shows.
    data: usize,
    /// The collections of entities in it, each with the type of its items: those of its properties, or itself without a
    /// name. They are determined once, because every reference is searched for in them.
    sets: Vec<(Option<&'static str>, &'static StructuredType)>,
}

impl Root {
    fn new(segments: Vec<String>, shape: Shape, data: usize) -> Self {
        let sets = match shape.is_collection() {
            true => shape
                .declared_type()
                .map(|of| (None, of))
                .into_iter()
                .collect(),
            false => {
                let sets = shape.properties().filter(|own| own.is_navigation());
                let sets = sets.filter_map(|own| {
                    let set = shape.property(own.name())?;
                    let of = set.declared_type().filter(|_| set.is_collection())?;
                    Some((Some(own.name()), of))
                });
                sets.collect()
            }
        };
        Self {
            segments,
            shape,
            data,
            sets,
        }
    }
}

/// A step into JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Name(String),
    Index(usize),
}

/// The place that a path resolves to, as far as its segments resolve to stored data.
#[derive(Clone, Debug)]
pub(super) struct Place {
    root: usize,
    steps: Vec<Step>,
    pub(super) shape: Shape,
    /// The path with `{}` instead of keys, without casts.
    pub(super) template: Vec<String>,
    pub(super) is_collection: bool,
    /// The type to which a cast in the path restricts the place.
    pub(super) cast: Option<String>,
    /// Segments that do not resolve to data: `$count`, an operation, or unknown ones.
    pub(super) rest: Vec<String>,
}

/// Returns whether two segments of a path are the same name. A service ignores the case of its own names.
pub(super) fn is_name(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// All data of a service.
#[derive(Debug, Default)]
pub(super) struct Store {
    roots: Vec<Root>,
    /// The data of the roots; several roots may share one.
    data: Vec<Value>,
}

impl Store {
    /// Adds a root, replacing one with the same path.
    pub(super) fn add(&mut self, segments: Vec<String>, shape: Shape, json: Value) {
        self.roots.retain(|known| known.segments != segments);
        self.roots.push(Root::new(segments, shape, self.data.len()));
        self.data.push(json);
    }

    /// Adds a root that shares the data of another one.
    pub(super) fn add_another(&mut self, segments: Vec<String>, shape: Shape, of: &[String]) {
        let other = self.roots.iter().find(|root| root.segments == of);
        let Some(data) = other.map(|root| root.data) else {
            return self.add(segments, shape, Value::Null);
        };
        self.roots.retain(|known| known.segments != segments);
        self.roots.push(Root::new(segments, shape, data));
    }

    fn json_of(&self, root: &Root) -> &Value {
        static NULL: Value = Value::Null;
        self.data.get(root.data).unwrap_or(&NULL)
    }

    /// Returns the entity of a set that has a key, below the path of a version: of a type, of one that it derives from,
    /// or of one that derives from it.
    pub(super) fn entity_of(
        &self,
        version: &[String],
        of: &'static StructuredType,
        (key, value): (&str, &Value),
    ) -> Option<&Value> {
        let begins = |root: &&Root| {
            let mut pairs = root.segments.iter().zip(version);
            root.segments.len() >= version.len() && pairs.all(|(one, other)| is_name(one, other))
        };
        let sets = self.roots.iter().filter(begins).flat_map(|root| {
            let json = self.json_of(root);
            let sets = root.sets.iter();
            let sets =
                sets.filter(|(_, own)| own.is_or_derives_from(of) || of.is_or_derives_from(own));
            sets.map(move |(name, _)| name.map_or(json, |name| &json[name]))
        });
        let mut entities = sets.filter_map(Value::as_array).flatten();
        entities.find(|entity| entity[key] == *value)
    }

    /// Resolves a path as far as possible.
    pub(super) fn find(&self, segments: &[String]) -> Option<Place> {
        let segments = &apart(segments);
        let begins = |root: &Root| {
            let mut pairs = root.segments.iter().zip(segments);
            root.segments.len() <= segments.len() && pairs.all(|(one, other)| is_name(one, other))
        };
        let roots = self.roots.iter().enumerate();
        let longest = roots.filter(|(_, root)| begins(root));
        let (index, root) = longest.max_by_key(|(_, root)| root.segments.len())?;
        let mut place = Place {
            root: index,
            steps: Vec::new(),
            shape: root.shape.clone(),
            template: root.segments.clone(),
            is_collection: root.shape.is_collection() || self.json_of(root).is_array(),
            cast: None,
            rest: Vec::new(),
        };
        let mut rest = segments.get(root.segments.len()..).unwrap_or_default();
        while let Some((segment, behind)) = rest.split_first()
            && self.step(&mut place, segment)
        {
            rest = behind;
        }
        // Text in parentheses that is not a key belongs to a function.
        for segment in rest {
            match place.rest.last_mut() {
                Some(last) if segment.starts_with('(') => last.push_str(segment),
                _ => place.rest.push(segment.clone()),
            }
        }
        Some(place)
    }

    /// Advances by one segment, if it resolves.
    fn step(&self, place: &mut Place, segment: &str) -> bool {
        if segment.contains('.')
            && let Some(shape) = place.shape.cast(segment)
        {
            place.cast = shape.declared_type().map(|of| of.name.to_owned());
            place.shape = shape;
            return true;
        }
        if place.is_collection {
            let keys = keys(segment);
            let items = self.get(place).as_array();
            let mut items = items.into_iter().flatten();
            let is_it = |item: &Value| {
                let mut keys = keys.iter();
                keys.all(|(name, key)| {
                    let name = name.as_deref().unwrap_or_else(|| place.shape.key());
                    is_key(&item[name], key)
                })
            };
            let Some(index) = items.position(is_it) else {
                return false;
            };
            place.steps.push(Step::Index(index));
            place.template.push("{}".to_owned());
            place.is_collection = false;
            place.cast = None;
            return true;
        }
        let known = self.get(place).get(segment).is_some();
        let name = match place
            .shape
            .properties()
            .find(|own| is_name(own.name(), segment))
        {
            Some(property) => property.name().to_owned(),
            None if known && !place.shape.is_known() => segment.to_owned(),
            None => return false,
        };
        place.shape = place
            .shape
            .property(&name)
            .unwrap_or_else(|| place.shape.clone());
        place.template.push(name.clone());
        place.steps.push(Step::Name(name));
        place.is_collection = place.shape.is_collection();
        place.cast = None;
        true
    }

    /// Returns the JSON at a place, `null` if there is none.
    pub(super) fn get(&self, place: &Place) -> &Value {
        static NULL: Value = Value::Null;
        let Some(root) = self.roots.get(place.root) else {
            return &NULL;
        };
        let mut json = self.json_of(root);
        for step in &place.steps {
            let next = match step {
                Step::Name(name) => json.get(name),
                Step::Index(index) => json.get(index),
            };
            json = next.unwrap_or(&NULL);
        }
        json
    }

    /// Returns the JSON at a place, mutable.
    ///
    /// # Errors
    ///
    /// Returns an error if a part of the path no longer exists.
    pub(super) fn get_mut(&mut self, place: &Place) -> Result<&mut Value, Fault> {
        let gone = || Fault::not_found("There is nothing at this path any more.");
        let root = self.roots.get(place.root).ok_or_else(gone)?;
        let mut json = self.data.get_mut(root.data).ok_or_else(gone)?;
        for step in &place.steps {
            json = match (step, json) {
                (Step::Name(name), Value::Object(object)) => {
                    object.entry(name.as_str()).or_insert(Value::Null)
                }
                (Step::Index(index), Value::Array(items)) => {
                    items.get_mut(*index).ok_or_else(gone)?
                }
                _ => return Err(gone()),
            };
        }
        Ok(json)
    }

    /// Returns the items of a collection, restricted to the type in the path.
    pub(super) fn items(&self, place: &Place) -> Vec<&Value> {
        let items = self.get(place).as_array().into_iter().flatten();
        items.filter(|item| place.takes(item)).collect()
    }

    /// Returns the items of a collection, mutable.
    ///
    /// # Errors
    ///
    /// Returns an error for a place without items.
    pub(super) fn items_mut(&mut self, place: &Place) -> Result<&mut Vec<Value>, Fault> {
        let json = self.get_mut(place)?;
        if json.is_null() {
            *json = Value::Array(Vec::new());
        }
        let items = json.as_array_mut();
        items.ok_or_else(|| Fault::bad_request("The path leads to no collection."))
    }

    /// Returns the members of an entity, mutable.
    ///
    /// # Errors
    ///
    /// Returns an error for a place without an entity.
    pub(super) fn entity_mut(&mut self, place: &Place) -> Result<&mut Map<String, Value>, Fault> {
        let entity = self.get_mut(place)?.as_object_mut();
        entity.ok_or_else(|| Fault::not_found("The path leads to no entity."))
    }

    /// Removes the JSON at a place.
    ///
    /// # Errors
    ///
    /// Returns an error if a part of the path no longer exists.
    pub(super) fn remove(&mut self, place: &Place) -> Result<(), Fault> {
        let mut above = place.clone();
        match above.steps.pop() {
            Some(Step::Index(index)) => {
                let items = self.items_mut(&above)?;
                if index < items.len() {
                    items.remove(index);
                }
            }
            Some(Step::Name(name)) => {
                self.entity_mut(&above)?.remove(&name);
            }
            None => *self.get_mut(place)? = Value::Null,
        }
        Ok(())
    }
}

impl Place {
    /// Returns the place of the entity that has this one as the value of a property.
    pub(super) fn above(mut self) -> Self {
        while self
            .steps
            .pop()
            .is_some_and(|step| matches!(step, Step::Index(_)))
        {}
        self
    }

    /// Returns whether an entity has the type that the path requires.
    pub(super) fn takes(&self, entity: &Value) -> bool {
        let Some(cast) = &self.cast else {
            return true;
        };
        let own = self.shape.type_of(entity);
        std::iter::successors(own, |own| own.base).any(|own| own.name == cast)
    }
}

/// Returns the segments with text in parentheses as separate segments, because it may be a key.
pub(super) fn apart(segments: &[String]) -> Vec<String> {
    let parts = segments.iter().flat_map(|segment| match segment.find('(') {
        Some(place) if place > 0 && segment.ends_with(')') => {
            let (name, inside) = segment.split_at(place);
            vec![name.to_owned(), inside.to_owned()]
        }
        _ => vec![segment.clone()],
    });
    parts.collect()
}

/// Returns the keys in a segment, without their quotes; without a name for the only key of the type.
pub(super) fn keys(segment: &str) -> Vec<(Option<String>, String)> {
    let inside = segment
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    match inside {
        Some(inside) => arguments(inside),
        None => vec![(None, segment.to_owned())],
    }
}

/// Returns the values in parentheses, each with its name if it has one. Strings are without their quotes, and members of
/// enumerations without those and the name of their type.
pub(super) fn arguments(text: &str) -> Vec<(Option<String>, String)> {
    let (mut found, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        let is_value = |name: &str| name.contains(['\'', ',']);
        let (name, value) = match rest.split_once('=') {
            Some((name, value)) if !is_value(name) => (Some(name.to_owned()), value),
            _ => (None, rest),
        };
        let quoted = value.strip_prefix('\'').or_else(|| after_type(value));
        let quoted = quoted.and_then(read_quoted);
        let (value, behind) = quoted.unwrap_or_else(|| {
            let end = value.find(',').unwrap_or(value.len());
            let (value, behind) = value.split_at(end);
            (value.to_owned(), behind)
        });
        found.push((name, value));
        rest = behind.strip_prefix(',').unwrap_or_default();
    }
    found
}

/// Returns whether a segment is the key of this JSON.
pub(super) fn is_key(json: &Value, segment: &str) -> bool {
    match json {
        Value::String(text) => text == segment,
        Value::Null => false,
        other => other.to_string().as_str() == segment,
    }
}
