//! Bytes instead of JSON: media entities and stream properties.

use bytes::Bytes;
use http::{HeaderValue, Method, header};

use super::kind::{Kind, private};
use super::{Call, Request, Resource, Response};
use crate::transport::BoxError;

/// The kind of a request that reads bytes of any content type.
pub struct Media(());

/// A `GET` of the bytes of a media entity or of a stream property. Awaiting it returns the bytes;
/// [`response`](Request::response) returns the content type too, see [`Response::content_type`].
pub type GetMedia = Request<Media>;

impl private::Sealed for Media {}

impl Kind for Media {
    type Output = Bytes;

    fn read(body: &Bytes) -> Result<Bytes, BoxError> {
        Ok(body.clone())
    }
}

impl<T> Response<T> {
    /// Returns the content type of the body.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }
}

impl Resource {
    /// Creates a `GET` of bytes.
    pub fn get_media(&self) -> GetMedia {
        let mut request: GetMedia = self.request(Method::GET);
        let any = HeaderValue::from_static("*/*");
        request.operation.headers.insert(header::ACCEPT, any);
        request.operation.is_media = true;
        request
    }

    /// Creates a `PUT` of bytes with their content type, such as `image/png`.
    pub fn put_media(&self, content_type: &str, bytes: impl Into<Bytes>) -> Call<()> {
        let mut request: Call<()> = self.request(Method::PUT);
        request.operation.set_header("content-type", content_type);
        request.operation.body = Some(bytes.into());
        request
    }

    /// Creates a `POST` of bytes with their content type to a collection of media entities, which creates an entity.
    /// Update the returned entity to set its other properties.
    pub fn create_media<T>(&self, content_type: &str, bytes: impl Into<Bytes>) -> Call<T> {
        let mut request: Call<T> = self.request(Method::POST);
        request.operation.set_header("content-type", content_type);
        request.operation.body = Some(bytes.into());
        request
    }
}
