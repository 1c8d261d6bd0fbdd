//! References between existing entities: `$ref`.

use http::Method;
use serde_json::{Value, json};

use super::{Call, Get, List, Request, Resource};
use crate::operation::slashed;

/// A request for the references to the entities of a collection: each has its address under `@odata.id`.
pub type ListReferences = List<Value>;
/// A request for the reference to a single entity, which has its address under `@odata.id`.
pub type GetReference = Get<Value>;

/// The address of an entity that a body or an option refers to.
///
/// Convert it from text, such as `Customers(1)`, which is relative to the service's address, or from a request for the
/// entity:
///
/// ```
/// use odata_runtime::request::{Get, Reference, Version};
/// use odata_runtime::Client;
/// use serde_json::Value;
///
/// static SERVICE: Version = Version::named("");
///
/// # fn main() -> odata_runtime::Result<()> {
/// let client = Client::builder().base_url("https://example.com/shop").build_offline()?;
/// let customer: Get<Value> = client.resource(&SERVICE, "/Customers").by_key(&1).get();
/// assert_eq!(Reference::from(customer).as_str(), "https://example.com/shop/Customers(1)");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference(String);

impl Reference {
    /// Returns the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the address for a request to `resource`. Services resolve a relative address against the context URL,
    /// which a request need not contain, so it is made absolute.
    fn under_service(&self, resource: &Resource) -> String {
        if self.0.contains("://") {
            return self.0.clone();
        }
        let version = slashed(resource.version.path);
        let root = resource.client.endpoint().root();
        format!("{root}{version}/{}", self.0.trim_start_matches('/'))
    }
}

impl From<&str> for Reference {
    fn from(address: &str) -> Self {
        Self(address.to_owned())
    }
}

impl From<String> for Reference {
    fn from(address: String) -> Self {
        Self(address)
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

impl<K> From<&Request<K>> for Reference {
    fn from(request: &Request<K>) -> Self {
        let address = request.client.address(&request.operation);
        let address = address.split('?').next().unwrap_or_default();
        Self(address.to_owned())
    }
}

impl<K> From<Request<K>> for Reference {
    fn from(request: Request<K>) -> Self {
        Self::from(&request)
    }
}

impl Resource {
    /// Creates a `GET` of the references to the entities of a collection: each has its address under `@odata.id`.
    pub fn list_references(&self) -> ListReferences {
        self.child("$ref").list()
    }

    /// Creates a `GET` of the reference to a single entity, which has its address under `@odata.id`.
    pub fn get_reference(&self) -> GetReference {
        self.child("$ref").get()
    }

    /// Creates a `POST` of a reference: adds an existing entity to a collection.
    pub fn add_reference(&self, to: impl Into<Reference>) -> Call<()> {
        self.send_reference(Method::POST, &to.into())
    }

    /// Creates a `PUT` of a reference: sets the entity that a single navigation property refers to.
    pub fn set_reference(&self, to: impl Into<Reference>) -> Call<()> {
        self.send_reference(Method::PUT, &to.into())
    }

    fn send_reference(&self, method: Method, to: &Reference) -> Call<()> {
        let mut request: Call<()> = self.child("$ref").request(method);
        let body = json!({"@odata.id": to.under_service(self)});
        request.operation.set_body(serde_json::to_vec(&body));
        request
    }

    /// Creates a `DELETE` of the reference in a single navigation property, or of the reference that is an item of a
    /// collection. The entity itself is not deleted.
    pub fn remove_reference(&self) -> Call<()> {
        self.child("$ref").delete()
    }

    /// Creates a `DELETE` of the reference to an entity in a collection. The entity itself is not deleted.
    pub fn remove_reference_to(&self, to: impl Into<Reference>) -> Call<()> {
        let address = to.into().under_service(self);
        self.child("$ref").delete().query("$id", &address)
    }
}
