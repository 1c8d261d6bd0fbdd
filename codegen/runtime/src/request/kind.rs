//! What a request is for, which decides what can be asked for and what awaiting it gives.

use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::body::{self, FromBody};
use crate::model::WireValue;
use crate::page::Page;
use crate::transport::{BoxError, MaybeSend};

/// The kinds of requests. Implemented by the types of this module only.
pub trait Kind: private::Sealed + 'static {
    /// What awaiting the request gives.
    type Output: MaybeSend + 'static;

    /// Reads the body of a success.
    #[doc(hidden)]
    fn read(body: &Bytes) -> Result<Self::Output, BoxError>;
}

pub(super) mod private {
    pub trait Sealed {}
}

/// Reads a collection of `T`; queries are over the properties of `E`.
pub struct Collection<T, E>(PhantomData<(T, E)>);
/// Reads one `T`; queries are over the properties of `E`.
pub struct Single<T, E>(PhantomData<(T, E)>);
/// Reads the number of items of a collection of `E`.
pub struct Total<E>(PhantomData<E>);
/// Does something and is answered with a `T`.
pub struct Answer<T>(PhantomData<T>);

/// Reads whatever serde reads as a `T`.
pub struct Untyped<T>(PhantomData<T>);

impl<T, E> private::Sealed for Collection<T, E> {}
impl<T, E> private::Sealed for Single<T, E> {}
impl<E> private::Sealed for Total<E> {}
impl<T> private::Sealed for Answer<T> {}
impl<T> private::Sealed for Untyped<T> {}

impl<T: WireValue + DeserializeOwned + MaybeSend, E: 'static> Kind for Collection<T, E> {
    type Output = Page<T>;

    fn read(body: &Bytes) -> Result<Page<T>, BoxError> {
        body::page(body)
    }
}

impl<T: FromBody + MaybeSend + 'static, E: 'static> Kind for Single<T, E> {
    type Output = T;

    fn read(body: &Bytes) -> Result<T, BoxError> {
        T::from_body(body)
    }
}

impl<E: 'static> Kind for Total<E> {
    type Output = u64;

    fn read(body: &Bytes) -> Result<u64, BoxError> {
        body::count(body)
    }
}

impl<T: FromBody + MaybeSend + 'static> Kind for Answer<T> {
    type Output = T;

    fn read(body: &Bytes) -> Result<T, BoxError> {
        T::from_body(body)
    }
}

impl<T: DeserializeOwned + MaybeSend + 'static> Kind for Untyped<T> {
    type Output = T;

    fn read(body: &Bytes) -> Result<T, BoxError> {
        body::untyped(body)
    }
}
