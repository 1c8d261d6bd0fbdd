//! Collections page by page: lazily, with one page in memory.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::following::{Following, Remedy, limits};
use super::{Collection, List, Request};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::model::WireValue;
use crate::operation::Operation;
use crate::page::Page;
use crate::transport::{BoxFuture, MaybeSend};

impl<T: WireValue + DeserializeOwned + MaybeSend, E: 'static> List<T, E> {
    /// Returns all pages as a stream, which requests each page when it is polled for.
    #[must_use = "a stream does nothing until it is polled"]
    pub fn pages(self) -> Pages<T> {
        let get =
            |client, operation| Request::<Collection<T, E>>::new(client, operation).into_future();
        Pages {
            client: self.client,
            next: Some(self.operation),
            current: None,
            in_flight: None,
            failure: None,
            get,
            following: Following::new(remedy("Pages")),
        }
    }

    /// Returns the items of all pages as a stream, which requests the next page after the last item of the current one.
    ///
    /// The stream skips items that cannot be read as a `T`; [`pages`](Self::pages) returns them in
    /// [`Page::unreadable`].
    #[must_use = "a stream does nothing until it is polled"]
    pub fn stream(self) -> Items<T> {
        let mut pages = self.pages();
        pages.following.remedied_by(remedy("Items"));
        Items {
            pages,
            items: Vec::new().into_iter(),
        }
    }

    /// Starts at a saved link, such as [`Pages::resume_link`], instead of the first page. The link must point to the
    /// client's own origin; it may name another version of the service, as links in answers may.
    pub fn resume_from(mut self, link: &str) -> Self {
        match self.client.resolve(link, &self.operation) {
            Ok(link) => self.operation = self.operation.follow(link),
            // The route is added when the operation fails.
            Err(error) => self.operation.refuse(error.inside().with_sources()),
        }
        self
    }
}

/// What helps at a limit, besides raising it: each page was returned.
fn remedy(type_name: &'static str) -> Remedy {
    let or = "go on from Error::resume_link";
    Remedy { type_name, or }
}

type GetPage<T> = fn(Client, Operation) -> BoxFuture<'static, Result<Page<T>>>;

/// A stream of pages. [`next`](Pages::next) and [`try_next`](Pages::try_next) need no extension trait.
///
/// An error ends the stream; [`resume_link`](Pages::resume_link) then still returns the address of the page that
/// failed.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    client: Client,
    next: Option<Operation>,
    /// The page that is being requested, or that failed.
    current: Option<Operation>,
    in_flight: Option<BoxFuture<'static, Result<Page<T>>>>,
    /// The reason why there is no page after the one that was returned last.
    failure: Option<Error>,
    get: GetPage<T>,
    following: Following,
}

limits!(Pages<T>, following);

impl<T> Pages<T> {
    /// Returns the next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<T>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Returns the next page; `Ok(None)` after the last one.
    ///
    /// # Errors
    ///
    /// Returns the errors of a single call, and an error for a link that leaves the client's origin or repeats.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        self.next().await.transpose()
    }

    /// Returns the address of the page that comes next, or that failed. Save it, and continue later with
    /// [`resume_from`](Request::resume_from). `None` after the last page.
    #[must_use]
    pub fn resume_link(&self) -> Option<String> {
        let operation = self.next.as_ref().or(self.current.as_ref())?;
        Some(self.client.address(operation))
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        if self.in_flight.is_none() {
            if let Some(error) = self.failure.take() {
                return Poll::Ready(Some(Err(error)));
            }
            let Some(operation) = self.next.take() else {
                return Poll::Ready(None);
            };
            self.following.visit(&self.client.address(&operation));
            self.in_flight = Some((self.get)(self.client.clone(), operation.clone()));
            self.current = Some(operation);
        }
        let Some(in_flight) = &mut self.in_flight else {
            return Poll::Ready(None);
        };
        let page = ready!(in_flight.as_mut().poll(context));
        self.in_flight = None;
        if let Ok(page) = &page {
            self.advance(page);
        }
        Poll::Ready(Some(page))
    }

    /// Determines the next page. The caller gets the current one even if the link is invalid.
    fn advance(&mut self, page: &Page<T>) {
        let Some(current) = self.current.take() else {
            return;
        };
        let link = page.next_link.as_deref();
        match self
            .following
            .next(&self.client, &current, link, page.is_empty())
        {
            Ok(next) => self.next = next,
            Err(error) => {
                let not_requested = error.resume_link().map(str::to_owned);
                self.current = not_requested.map(|link| current.follow(link));
                self.failure = Some(error);
            }
        }
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

/// A stream of the items of all pages. [`next`](Items::next) and [`try_next`](Items::try_next) need no extension trait.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T>,
}

limits!(Items<T>, pages.following);

impl<T> Items<T> {
    /// Returns the next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns the next item; `Ok(None)` after the last one.
    ///
    /// # Errors
    ///
    /// Returns the errors of a single call, and an error for a link that leaves the client's origin or repeats.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }

    /// Collects all remaining items in memory.
    ///
    /// # Errors
    ///
    /// Returns the error of the first page that fails.
    pub async fn collect(mut self) -> Result<Vec<T>> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// Returns the address of the page after the one whose items are being returned.
    #[must_use]
    pub fn resume_link(&self) -> Option<String> {
        self.pages.resume_link()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            // A page may be empty and still have a next one.
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.items = page.value.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Unpin> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("followed", &self.following.visited())
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("left_in_page", &self.items.len())
            .finish_non_exhaustive()
    }
}
