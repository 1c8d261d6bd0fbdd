//! The kinds of requests, which determine their options and the type that awaiting them returns.

use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::body::{self, FromBody};
use crate::model::WireValue;
use crate::page::Page;
use crate::transport::{BoxError, MaybeSend};

/// The kind of a request. Only types of this crate implement it.
pub trait Kind: private::Sealed + 'static {
    /// The type that awaiting the request returns.
    type Output: MaybeSend + 'static;

    /// Reads the body of a successful answer.
    #[doc(hidden)]
    fn read(body: &Bytes) -> Result<Self::Output, BoxError>;
}

pub(super) mod private {
    pub trait Sealed {}
}

/// The kind of a request that reads a collection of `T`; queries are over the properties of `E`.
pub struct Collection<T, E>(PhantomData<(T, E)>);
/// The kind of a request that reads one `T`; queries are over the properties of `E`.
pub struct Single<T, E>(PhantomData<(T, E)>);
/// The kind of a request that reads the number of items of a collection of `E`.
pub struct Total<E>(PhantomData<E>);
/// The kind of a request that changes something or calls an operation, and returns a `T`.
pub struct Answer<T>(PhantomData<T>);

/// The kind of a request whose answer serde reads as a `T`.
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
