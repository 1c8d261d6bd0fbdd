//! A property alone: `/name` and `/name/$value`.

use http::{HeaderValue, Method, header};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use super::{Call, Get, Raw, Request, Resource};
use crate::model::value::Wire;
use crate::model::{Purpose, WireValue, Written};

/// The body that sets a property: an object is one, and all else is the `value` of one.
struct Value<'a>(Wire<'a>);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = Written(self.0, Purpose::Whole);
        match self.0 {
            Wire::Object(_) | Wire::TypedObject(..) => written.serialize(serializer),
            _ => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("value", &written)?;
                map.end()
            }
        }
    }
}

impl Resource {
    /// `GET` of a property as plain text: `/name/$value`.
    pub fn get_text<T>(&self) -> Get<Raw<T>> {
        let mut request: Get<Raw<T>> = self.child("$value").request(Method::GET);
        let text = HeaderValue::from_static("text/plain, */*;q=0.1");
        request.operation.headers.insert(header::ACCEPT, text);
        request.operation.is_media = true;
        request
    }

    /// `PUT` of the value of a property: `{"value": …}`, or the object that a complex value is.
    pub fn set_value<T: WireValue>(&self, value: &T) -> Call<()> {
        let mut request: Request<_> = self.request(Method::PUT);
        let body = serde_json::to_vec(&Value(value.to_wire()));
        request.operation.set_body(body);
        request
    }
}
