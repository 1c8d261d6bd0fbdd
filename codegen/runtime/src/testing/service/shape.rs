//! The metadata of a place in the service, from the emitted models: its possible types, their declarations, and whether
//! JSON fits.

use std::fmt;

use serde_json::{Map, Value};

use super::fault::Fault;

use crate::model::structured::{PropertyInfo, StructuredType};
use crate::model::value::{Object, Reading, Sink, Slot, Wire};
use crate::model::{WireValue, read_value};

/// A place in the service: a type, and the properties that lead from it to the place.
#[derive(Clone)]
pub(super) struct Shape {
    /// Creates an unset field of the type at the beginning.
    new: fn() -> Box<dyn Slot>,
    steps: Vec<Step>,
    /// The type that the path casts the object at the end to.
    cast: Option<String>,
}

/// A step from an object to the value of a property.
#[derive(Clone)]
struct Step {
    /// The type that the path casts the object to.
    of: Option<String>,
    property: String,
}

/// A declared property.
#[derive(Clone, Copy)]
pub(super) struct Declared(&'static PropertyInfo);

impl Declared {
    pub(super) fn name(self) -> &'static str {
        self.0.name
    }

    /// Returns whether the property refers to entities, which are shown only when they are expanded.
    pub(super) fn is_navigation(self) -> bool {
        !self.0.is_structural()
    }

    /// Returns whether the property refers to entities that exist independently.
    pub(super) fn is_reference(self) -> bool {
        self.0.navigation
    }

    pub(super) fn is_key(self) -> bool {
        self.0.key
    }
}

/// Finds the field at the end of the steps.
fn walk(slot: &mut dyn Slot, steps: &[Step], visit: &mut dyn FnMut(&mut dyn Slot)) {
    let Some((step, rest)) = steps.split_first() else {
        return visit(slot);
    };
    with_object(slot, step.of.as_deref(), &mut |object| {
        let Some((index, _)) = object.structured_type().find(&step.property, 0) else {
            return;
        };
        object.fields_mut(&mut |fields, _| {
            if let Some(field) = fields.get_mut(index) {
                walk(&mut **field, rest, visit);
            }
        });
    });
}

/// Passes an empty object of the field, or of an item of it, to `visit`: of the named type, or else of the declared
/// one.
fn with_object(slot: &mut dyn Slot, of: Option<&str>, visit: &mut dyn FnMut(&mut dyn Object)) {
    let is_collection = slot.put_items().is_some();
    let sink: &mut dyn Sink = match is_collection {
        true => match slot.put_items() {
            Some(items) => items,
            None => return,
        },
        false => slot,
    };
    let variant = of.and_then(|name| sink.hierarchy()?.place_of(name));
    if let Some(object) = sink.put_object(variant) {
        visit(object);
    }
}

impl Shape {
    /// Returns the place of a value of this type; a `Vec` for a collection.
    pub(super) fn of<T: WireValue>() -> Self {
        Self {
            new: || Box::new(None::<T>),
            steps: Vec::new(),
            cast: None,
        }
    }

    fn with_slot(&self, visit: &mut dyn FnMut(&mut dyn Slot)) {
        walk(&mut *(self.new)(), &self.steps, visit);
    }

    /// Returns the type of the object here: that of the cast, or else the declared one; `None` for any other value.
    pub(super) fn declared_type(&self) -> Option<&'static StructuredType> {
        let mut found = None;
        self.with_slot(&mut |slot| {
            with_object(slot, self.cast.as_deref(), &mut |object| {
                found = Some(object.structured_type());
            });
        });
        found
    }

    /// Returns whether text is a value of the type here.
    pub(super) fn takes_text(&self) -> bool {
        let mut takes_text = false;
        self.with_slot(&mut |slot| {
            takes_text =
                slot.put_text("00000000-0000-4000-8000-000000000000") != Reading::Unreadable;
        });
        takes_text
    }

    /// Returns whether anything is declared here. A place of any JSON has no declarations.
    pub(super) fn is_known(&self) -> bool {
        let mut takes_anything = false;
        self.with_slot(&mut |slot| {
            takes_anything = slot.put_json(Value::Object(Default::default())).is_none();
        });
        !takes_anything
    }

    pub(super) fn is_collection(&self) -> bool {
        let mut is_collection = false;
        self.with_slot(&mut |slot| is_collection = slot.put_items().is_some());
        is_collection
    }

    pub(super) fn declared(&self, name: &str) -> Option<Declared> {
        let (_, info) = self.declared_type()?.find(name, 0)?;
        Some(Declared(info))
    }

    /// Returns the properties of the declared type.
    pub(super) fn properties(&self) -> impl Iterator<Item = Declared> {
        let declared = self.declared_type();
        let properties = declared.map_or(&[][..], |declared| declared.properties);
        properties.iter().map(Declared)
    }

    /// Returns the name of the property that identifies the entities of a set.
    pub(super) fn key(&self) -> &'static str {
        let key = self.properties().find(|property| property.is_key());
        key.map_or("id", Declared::name)
    }

    /// Returns the place of a declared property.
    pub(super) fn property(&self, name: &str) -> Option<Self> {
        self.declared(name)?;
        let mut steps = self.steps.clone();
        steps.push(Step {
            of: self.cast.clone(),
            property: name.to_owned(),
        });
        Some(Self {
            steps,
            cast: None,
            ..*self
        })
    }

    /// Returns the same place, with a type that derives from the declared one.
    pub(super) fn cast(&self, name: &str) -> Option<Self> {
        let cast = Self {
            cast: Some(name.to_owned()),
            ..self.clone()
        };
        let declared = cast.declared_type()?;
        declared.name.eq_ignore_ascii_case(name).then_some(cast)
    }

    /// Takes one step of a path: a property, or a cast.
    pub(super) fn step(&self, name: &str) -> Result<Self, Fault> {
        if !self.is_known() {
            return Ok(self.clone());
        }
        let next = if name.contains('.') {
            self.cast(name)
        } else {
            self.property(name)
        };
        next.ok_or_else(|| self.undeclared(name))
    }

    /// Creates the fault of an undeclared property.
    pub(super) fn undeclared(&self, name: &str) -> Fault {
        undeclared(self.declared_type(), name)
    }

    /// Returns the type of an entity at this place.
    pub(super) fn type_of(&self, entity: &Value) -> Option<&'static StructuredType> {
        // The items of collections do not decide about it, and an entity may have thousands.
        let without_items = |json: &Value| match json {
            Value::Array(_) => Value::Array(Vec::new()),
            json => json.clone(),
        };
        let members = entity.as_object().into_iter().flatten();
        let own: Map<String, Value> = members
            .map(|(name, json)| (name.clone(), without_items(json)))
            .collect();
        let entity = match entity {
            Value::Object(_) => &Value::Object(own),
            other => other,
        };
        let mut found = None;
        self.with_read(entity, &mut |wire| {
            if let Some(Wire::Object(object) | Wire::TypedObject(object, _)) = wire {
                found = Some(object.structured_type());
            }
        });
        found
    }

    /// Reads JSON at this place; for a collection, as an item.
    fn with_read(&self, json: &Value, visit: &mut dyn FnMut(Option<Wire<'_>>)) {
        self.with_slot(&mut |slot| {
            let item;
            let (is_item, json) = if slot.put_items().is_some() && !json.is_array() {
                item = Value::Array(vec![json.clone()]);
                (true, &item)
            } else {
                (false, json)
            };
            slot.put_nothing();
            // Reading from a tree does not fail.
            let _ = read_value(slot, json);
            match slot.wire() {
                Wire::Items(items) if is_item => {
                    visit((items.count() > 0).then(|| items.item(0)));
                }
                wire => visit(Some(wire)),
            }
        });
    }

    /// Refuses JSON that a request may not carry: undeclared properties, properties that only the service sets, and
    /// values of another type.
    pub(super) fn check(&self, json: &Value) -> Result<(), Fault> {
        let mut checked = Ok(());
        self.with_read(json, &mut |wire| {
            checked = check(wire.unwrap_or(Wire::Absent), json, "", Inside::Value);
        });
        checked
    }
}

fn undeclared(owner: Option<&'static StructuredType>, name: &str) -> Fault {
    let owner = owner.map_or("value", |owner| owner.name);
    let short = owner.rsplit('.').next().unwrap_or(owner);
    Fault::bad_request(format!("The type {short} has no property {name:?}."))
}

/// How a value relates to its object.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Value,
    /// An entity that exists independently, identified by its key.
    Reference,
}

fn check(wire: Wire<'_>, json: &Value, place: &str, inside: Inside) -> Result<(), Fault> {
    let wrong = || Err(Fault::bad_request(format!("{place:?} cannot be {json}.")));
    // Enumeration members are read in any case, and written in one. GUIDs have hyphens, and no significant case.
    let in_another_case = |written: &str, text: &str| {
        written != text && written.eq_ignore_ascii_case(text) && !text.contains('-')
    };
    match (wire, json) {
        (Wire::Text(written), Value::String(text)) if in_another_case(written, text) => wrong(),
        (Wire::Display(written), Value::String(text))
            if in_another_case(&written.to_string(), text) =>
        {
            wrong()
        }
        (_, Value::Null) | (Wire::Json(_), _) => Ok(()),
        (Wire::Object(object) | Wire::TypedObject(object, _), Value::Object(members)) => {
            for (name, json) in members {
                check_member(object, name, json, inside)?;
            }
            Ok(())
        }
        (Wire::Items(items), Value::Array(array)) => {
            if items.count() != array.len() {
                return wrong();
            }
            let mut items = array.iter().enumerate();
            items.try_for_each(|(index, json)| check(wire_of(wire, index), json, place, inside))
        }
        (Wire::Absent | Wire::Object(_) | Wire::TypedObject(..) | Wire::Items(_), _)
        | (_, Value::Array(_) | Value::Object(_)) => wrong(),
        _ => Ok(()),
    }
}

fn wire_of(wire: Wire<'_>, index: usize) -> Wire<'_> {
    match wire {
        Wire::Items(items) => items.item(index),
        wire => wire,
    }
}

fn check_member(
    object: &dyn Object,
    name: &str,
    json: &Value,
    inside: Inside,
) -> Result<(), Fault> {
    let owner = object.structured_type();
    if name == "@odata.type" {
        let claimed = json.as_str().unwrap_or_default();
        let claimed = claimed.rsplit('#').next().unwrap_or_default();
        return match claimed.eq_ignore_ascii_case(owner.name) {
            true => Ok(()),
            false => Err(Fault::bad_request(format!(
                "There is no type {claimed:?} here."
            ))),
        };
    }
    if name.contains('@') {
        return Ok(());
    }
    let Some((_, property)) = owner.find(name, 0) else {
        return Err(undeclared(Some(owner), name));
    };
    let names_it = inside == Inside::Reference && property.key;
    if property.computed && !names_it {
        return Err(Fault::bad_request(format!("{name:?} is read-only.")));
    }
    if json.is_null() {
        return Ok(());
    }
    let inside = if property.navigation {
        Inside::Reference
    } else {
        Inside::Value
    };
    let field = object.field(name);
    check(field.map_or(Wire::Absent, Slot::wire), json, name, inside)?;
    match field.is_none_or(Slot::is_declared) {
        true => Ok(()),
        false => Err(Fault::bad_request(format!(
            "{json} is no member of the type of {name:?}."
        ))),
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.declared_type().map(|declared| declared.name);
        formatter.debug_tuple("Shape").field(&name).finish()
    }
}
