//! Changes to an entity: absent properties keep their values, and null clears them.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::delta::Delta;
#[cfg(doc)]
use crate::delta::DeltaOutcomes;
pub use crate::model::Handle;
use crate::model::source::Source;
use crate::model::{
    Json, Model, NavigationProperty, Purpose, TYPE_ANNOTATIONS, WireValue, Written,
    has_new_entities, in_request,
};

/// The body of an update: for each property of `E` no change, null, or a value.
///
/// ```
/// use msgraph_backup_restore::Patch;
/// use msgraph_backup_restore::v1_0::models::RestorePoint;
///
/// let patch = Patch::new().set(RestorePoint::ID, "a").clear(RestorePoint::TAGS);
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"id":"a","tags":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub struct Patch<E> {
    entries: Vec<(Cow<'static, str>, Json)>,
    /// The first value that cannot be serialized.
    defect: Option<String>,
    /// Whether it has new entities, in a delta or in a navigation property, which would be created twice if the patch
    /// were sent twice.
    adds: bool,
    entity: PhantomData<fn() -> E>,
}

impl<E> Patch<E> {
    /// Creates a patch without changes.
    pub fn new() -> Self {
        Self {
            entries: Vec::new(),
            defect: None,
            adds: false,
            entity: PhantomData,
        }
    }

    /// Sends null for a property, which clears it.
    pub fn clear<T>(self, property: impl Handle<E, T>) -> Self {
        self.set_raw(property.name(), Value::Null)
    }

    /// Changes items of a collection: adds, changes or removes them. [`DeltaOutcomes::delta`] returns the outcome of
    /// each.
    pub fn delta<T: WireValue>(
        mut self,
        property: NavigationProperty<E, Vec<T>>,
        delta: Delta<T>,
    ) -> Self {
        let name = format!("{}@delta", property.name());
        self.adds |= delta.adds();
        match serde_json::to_string(&delta) {
            Ok(json) => self.put(name.into(), Json::of(&json)),
            Err(error) => self.refuse(format!("{name}: {error}")),
        }
    }

    /// Makes a navigation property refer to an existing entity, by its address:
    /// `"customer@odata.bind": "Customers(1)"`.
    pub fn bind<T>(self, property: NavigationProperty<E, T>, to: impl Into<String>) -> Self {
        let name = format!("{}@odata.bind", property.name());
        self.set_raw(name, Value::String(to.into()))
    }

    /// Adds existing entities to a collection, by their addresses: `"products@odata.bind": ["Products(1)"]`.
    pub fn bind_all<T>(
        self,
        property: NavigationProperty<E, Vec<T>>,
        to: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let addresses = to.into_iter().map(|address| Value::String(address.into()));
        let name = format!("{}@odata.bind", property.name());
        self.set_raw(name, Value::Array(addresses.collect()))
    }

    /// Sets a property or an annotation by its name in JSON. The last value of a name wins.
    pub fn set_raw(self, name: impl Into<Cow<'static, str>>, json: impl Into<Value>) -> Self {
        self.put(name.into(), Json::Tree(json.into()))
    }

    fn put(mut self, name: Cow<'static, str>, json: Json) -> Self {
        match self
            .entries
            .iter_mut()
            .find(|(present, _)| *present == name)
        {
            Some((_, present)) => *present = json,
            None => self.entries.push((name, json)),
        }
        self
    }

    /// Returns whether the patch has no changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn refuse(mut self, why: String) -> Self {
        self.defect.get_or_insert(why);
        self
    }

    /// Returns whether it has new entities.
    #[cfg(feature = "client")]
    pub(crate) fn adds(&self) -> bool {
        self.adds
    }

    /// Returns the body of the request.
    #[cfg(feature = "client")]
    pub(crate) fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }
}

impl<E: Model> Patch<E> {
    /// Sets a property. Of a structured value, the properties that only the service sets are omitted; an entity that is
    /// not contained is sent as a reference, see [`RequestBody`](crate::model::RequestBody). Of the navigation
    /// properties of a complex value only such references are sent, as they are by
    /// [`replace`](crate::request::Resource::replace).
    pub fn set<T: WireValue>(mut self, property: impl Handle<E, T>, value: impl Into<T>) -> Self {
        let name = property.name();
        let value = value.into();
        self.adds |= has_new_entities(E::TYPE, name, value.to_wire());
        match serde_json::to_string(&in_request(E::TYPE, name, value.to_wire())) {
            Ok(json) => self.put(name.into(), Json::of(&json)),
            Err(error) => self.refuse(format!("{name}: {error}")),
        }
    }

    /// Converts the patch for an entity that is addressed by a path of its base type. The body then names the type,
    /// unless the patch has set the name; `Any` is the enum over the base type and its derived types.
    pub fn into_base<Any>(self) -> Patch<Any::Entity>
    where
        Any: From<E> + crate::model::Target,
    {
        let mut entries = self.entries;
        let is_named = |(name, _): &(Cow<'_, str>, _)| TYPE_ANNOTATIONS.contains(&name.as_ref());
        if !entries.iter().any(is_named) {
            let name = format!("#{}", E::TYPE.name);
            let annotation = ("@odata.type".into(), Json::Tree(Value::String(name)));
            entries.insert(0, annotation);
        }
        Patch {
            entries,
            defect: self.defect,
            adds: self.adds,
            entity: PhantomData,
        }
    }
}

impl<E: Model + WireValue> From<&E> for Patch<E> {
    /// Converts an entity to a patch with all structural properties that are set, except those that only the service
    /// sets, and with the members that the caller has put into `additional`.
    ///
    /// It contains no navigation properties: a collection that was read may be its first page only, and the patch would
    /// claim that there are no other items. Add changes to them with [`set`](Self::set) and [`delta`](Self::delta).
    fn from(entity: &E) -> Self {
        let text = serde_json::to_string(&Written(entity.to_wire(), Purpose::Update));
        let properties = text.map(|text| {
            let properties = Source::of(&text).properties().unwrap_or_default();
            let properties = properties.into_iter();
            let owned =
                |(name, json): (Cow<'_, str>, _)| (name.into_owned().into(), Json::of(json));
            properties.map(owned).collect()
        });
        match properties {
            Ok(entries) => Self {
                entries,
                defect: None,
                adds: false,
                entity: PhantomData,
            },
            Err(error) => Self::new().refuse(error.to_string()),
        }
    }
}

impl<E> Serialize for Patch<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(defect) = &self.defect {
            return Err(serde::ser::Error::custom(defect));
        }
        let mut map = serializer.serialize_map(Some(self.entries.len()))?;
        for (name, json) in &self.entries {
            map.serialize_entry(name, json)?;
        }
        map.end()
    }
}

impl<E> Default for Patch<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> Clone for Patch<E> {
    fn clone(&self) -> Self {
        Self {
            entries: self.entries.clone(),
            defect: self.defect.clone(),
            adds: self.adds,
            entity: PhantomData,
        }
    }
}

impl<E> fmt::Debug for Patch<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_map()
            .entries(self.entries.iter().map(|(name, json)| (name, json)))
            .finish()
    }
}
