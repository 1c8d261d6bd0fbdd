//! Delta queries: the changes of a collection since it was last read.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::following::{Following, Remedy, limits};
use super::kind::{Kind, private};
use super::{Collection, List, Request, body};
use crate::delta::{DeltaOutcome, outcome};
use crate::error::Result;
use crate::model::{Json, WireValue};
use crate::page::{Page, UnreadableItem};
use crate::transport::{BoxError, BoxFuture, MaybeSend};

/// The kind of a request that reads the changes of a collection of `T`; queries are over the properties of `E`.
pub struct Tracked<T, E>(PhantomData<(T, E)>);

/// A request for the changes of a collection. Awaiting it returns one [`ChangePage`]; [`all`](Request::all) returns the
/// changes of all pages, and the link to later changes.
pub type Changes<T, E = T> = Request<Tracked<T, E>>;

/// A page of changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangePage<T> {
    /// Items that were added or changed, and items that were removed.
    pub changes: Vec<DeltaOutcome<T>>,
    /// The address of the next page; `None` on the last one.
    pub next_link: Option<String>,
    /// The address of later changes, on the last page. Save it, and continue with
    /// [`resume_from`](Request::resume_from).
    pub delta_link: Option<String>,
}

impl<T, E> private::Sealed for Tracked<T, E> {}

impl<T: WireValue + MaybeSend + 'static, E: 'static> Kind for Tracked<T, E> {
    type Output = ChangePage<T>;

    fn read(body: &Bytes) -> std::result::Result<ChangePage<T>, BoxError> {
        let page: Page<Value> = body::page(body)?;
        let unread = |item: &UnreadableItem| {
            let exact = page.exact(item);
            let exact = exact.as_ref().and_then(Json::text_beyond_trees);
            outcome(&item.json, exact)
        };
        let mut unreadable = page.unreadable.iter().peekable();
        let mut changes = Vec::with_capacity(page.value.len() + page.unreadable.len());
        for json in &page.value {
            while let Some(item) = unreadable.next_if(|item| item.index <= changes.len()) {
                changes.push(unread(item));
            }
            changes.push(outcome(json, None));
        }
        changes.extend(unreadable.map(unread));
        Ok(ChangePage {
            changes,
            next_link: page.next_link,
            delta_link: page.delta_link,
        })
    }
}

impl<T: WireValue + DeserializeOwned + MaybeSend, E: 'static> List<T, E> {
    /// Requests that the service tracks changes (`Prefer: odata.track-changes`): the answer is the current collection,
    /// with a link to later changes at its end.
    pub fn track_changes(self) -> Changes<T, E> {
        self.prefer("odata.track-changes").changes()
    }

    /// Converts the request so that its items are read as changes: for a function that returns them, such as Graph's
    /// `delta()`.
    pub fn changes(self) -> Changes<T, E> {
        Request::new(self.client, self.operation)
    }
}

impl<T: WireValue + MaybeSend + 'static, E: 'static> Changes<T, E> {
    /// Starts at a saved link: a [`ChangePage::delta_link`], which returns the changes since, or a
    /// [`ChangePage::next_link`]. The link must point to the client's own origin.
    ///
    /// A service that no longer has the changes answers with the status 410; start again without a link.
    pub fn resume_from(mut self, link: &str) -> Self {
        match self.client.resolve(link, &self.operation) {
            Ok(link) => self.operation = self.operation.follow(link),
            // The route is added when the operation fails.
            Err(error) => self.operation.refuse(error.inside().to_string()),
        }
        self
    }

    /// Sets `$deltatoken`: starts at a token alone, if the service documents one. Graph accepts `latest`, which returns
    /// only changes from now on.
    pub fn delta_token(self, token: &str) -> Self {
        self.query("$deltatoken", token)
    }

    /// Requests the changes of all pages, and the link to later ones. To hold one page at a time, await the request, and
    /// [`resume_from`](Self::resume_from) each [`ChangePage::next_link`].
    ///
    /// If a page fails, start again at the same link; no changes are lost. A link that repeats is an error, and so are
    /// too many pages: see [`AllChanges`].
    pub fn all(self) -> AllChanges<T, E> {
        let remedy = Remedy {
            type_name: "AllChanges",
            // The changes that were received are lost.
            or: "await one page at a time",
        };
        AllChanges {
            request: self,
            following: Following::new(remedy),
        }
    }
}

/// A request for the changes of all pages. Awaiting it returns them as one [`ChangePage`], with the link to later ones.
#[must_use = "a request does nothing until it is awaited"]
pub struct AllChanges<T, E = T> {
    request: Changes<T, E>,
    following: Following,
}

limits!(AllChanges<T, E>, following);

impl<T: WireValue + MaybeSend + 'static, E: 'static> IntoFuture for AllChanges<T, E> {
    type Output = Result<ChangePage<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self {
            mut request,
            mut following,
        } = self;
        Box::pin(async move {
            let mut changes = Vec::new();
            following.visit(&request.client.address(&request.operation));
            loop {
                let page = request.clone().into_future().await?;
                let is_empty = page.changes.is_empty();
                changes.extend(page.changes);
                let Request {
                    client, operation, ..
                } = &request;
                let link = page.next_link.as_deref();
                let Some(next) = following.next(client, operation, link, is_empty)? else {
                    return Ok(ChangePage {
                        changes,
                        next_link: None,
                        delta_link: page.delta_link,
                    });
                };
                request = Request::new(request.client, next);
            }
        })
    }
}

impl<T, E> fmt::Debug for AllChanges<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AllChanges")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

impl<T, E> Request<Collection<T, E>> {
    /// Sets `$apply` from text, such as `groupby((country),aggregate($count as total))`. The results have other
    /// properties than the items, so they are read as JSON.
    pub fn apply_raw(self, transformations: &str) -> List<Value, E> {
        let request = self.query("$apply", transformations);
        Request::new(request.client, request.operation)
    }
}
