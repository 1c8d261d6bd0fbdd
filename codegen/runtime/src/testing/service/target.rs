//! The body of a call, and the resolution of its path.

use serde_json::Value;

use super::fault::Fault;
use super::headers;
use super::state::Call;
use super::store::Place;

impl Call<'_> {
    /// Returns the JSON of the body, `null` if there is none.
    ///
    /// # Errors
    ///
    /// Returns an error for a body that is not JSON, and for one that contradicts its method or its headers.
    pub fn body(&self) -> Result<Value, Fault> {
        headers::body_of(self.sent)
    }

    /// Returns a new id, in the form of a GUID. The ids of a service are the same in each run.
    pub fn new_id(&mut self) -> String {
        self.state.new_id()
    }

    /// Returns the time of the service, in the form of `Edm.DateTimeOffset`. It advances by a second with each call.
    pub fn now(&mut self) -> String {
        self.state.now()
    }

    /// Resolves the path.
    pub(super) fn place(&self) -> Result<Place, Fault> {
        let place = self.state.store.find(&self.segments);
        let place = place.ok_or_else(|| self.unknown())?;
        // An operation is the end of a path.
        match place.rest.as_slice() {
            [] => Ok(place),
            [_] if !self.ends_in_key() => Ok(place),
            _ => Err(self.nothing(&place)),
        }
    }

    /// Returns whether the route ends with a key.
    fn ends_in_key(&self) -> bool {
        let last = self.template.last().map_or("", String::as_str);
        last.starts_with('{') || last.contains("({")
    }

    pub(super) fn not_allowed(&self) -> Fault {
        let (method, path) = (self.sent.method(), self.sent.path());
        let message = format!("The method {method} is not allowed at {path:?}.");
        Fault::new(405, "MethodNotAllowed", message)
    }

    pub(super) fn unknown(&self) -> Fault {
        let path = self.sent.path();
        Fault::new(
            404,
            "ResourceNotFound",
            format!("There is no resource at {path:?}."),
        )
    }

    /// Creates the fault of a path that does not resolve beyond a place.
    pub(super) fn nothing(&self, place: &Place) -> Fault {
        match place.rest.first() {
            Some(segment) if place.is_collection => {
                let of = place.shape.declared_type().map_or("item", |of| of.name);
                let of = of.rsplit('.').next().unwrap_or(of);
                Fault::not_found(format!("There is no {of} {segment:?}."))
            }
            Some(segment) => Fault::not_found(format!("There is nothing called {segment:?}.")),
            None => self.unknown(),
        }
    }
}
