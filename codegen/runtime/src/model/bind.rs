//! References to existing entities in a request body: `@odata.bind`.

use serde_json::Value;

use super::object::Model;
use super::property::NavigationProperty;
use super::value::Object;

/// Adds references to existing entities to a new or changed entity.
///
/// An address is relative to the service's, such as `Customers(1)`, or absolute.
pub trait Bind: Model + Sized {
    /// Refers to one entity: `"customer@odata.bind": "Customers(1)"`. For a collection it adds one reference. A single
    /// entity that was there is unset: a body refers to one.
    #[must_use]
    fn bind<T>(self, property: NavigationProperty<Self, T>, to: impl Into<String>) -> Self {
        let mut this = self;
        let name = format!("{}@odata.bind", property.name());
        let address = Value::String(to.into());
        if unset_single(&mut this, property.name()) {
            this.additional_mut().remove(property.name());
            this.additional_mut().insert(name, address);
            return this;
        }
        let json = match this.additional().get(&name) {
            None => address,
            Some(Value::Array(present)) => {
                let present = present.iter().cloned();
                Value::Array(present.chain([address]).collect())
            }
            Some(present) => Value::Array(vec![present.clone(), address]),
        };
        this.additional_mut().insert(name, json);
        this
    }

    /// Refers to several entities: `"products@odata.bind": ["Products(1)", "Products(2)"]`.
    #[must_use]
    fn bind_all<T>(
        self,
        property: NavigationProperty<Self, Vec<T>>,
        to: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut this = self;
        let addresses = to.into_iter().map(|address| Value::String(address.into()));
        let name = format!("{}@odata.bind", property.name());
        this.additional_mut()
            .insert(name, Value::Array(addresses.collect()));
        this
    }
}

impl<M: Model> Bind for M {}

/// Unsets a property unless it is a collection, and returns whether it is none.
fn unset_single(model: &mut dyn Object, name: &str) -> bool {
    let Some((index, _)) = model.structured_type().find(name, 0) else {
        return false;
    };
    let mut is_single = false;
    model.fields_mut(&mut |fields, _| {
        let field = fields.get_mut(index);
        if let Some(field) = field.filter(|field| field.unset().put_items().is_none()) {
            field.put_nothing();
            is_single = true;
        }
    });
    is_single
}
