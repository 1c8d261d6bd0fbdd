//! What has changed in a collection since it was last read: delta queries.

use std::future::IntoFuture as _;
use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::kind::{Kind, private};
use super::{Collection, List, Request, body};
use crate::delta::{DeltaOutcome, outcome};
use crate::error::{Error, Result};
use crate::model::WireValue;
use crate::page::Page;
use crate::transport::{BoxError, BoxFuture, MaybeSend};

/// The greatest number of pages that are followed to the end of the changes.
const MAX_PAGES: usize = 1_000_000;

/// Reads changes of a collection of `T`; queries are over the properties of `E`.
pub struct Tracked<T, E>(PhantomData<(T, E)>);

/// A request for the changes of a collection. Awaiting it gives one [`ChangePage`];
/// [`all`](Request::all) gives the changes of all pages, and the link to those that come later.
pub type Changes<T, E = T> = Request<Tracked<T, E>>;

/// A page of changes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangePage<T> {
    /// Items that are new or changed, and items that are gone.
    pub changes: Vec<DeltaOutcome<T>>,
    /// Where the next page is; none on the last one.
    pub next_link: Option<String>,
    /// Where later changes will be, on the last page. Save it, and go on with
    /// [`resume_from`](Request::resume_from).
    pub delta_link: Option<String>,
}

impl<T, E> private::Sealed for Tracked<T, E> {}

impl<T: WireValue + MaybeSend + 'static, E: 'static> Kind for Tracked<T, E> {
    type Output = ChangePage<T>;

    fn read(body: &Bytes) -> std::result::Result<ChangePage<T>, BoxError> {
        let page: Page<Value> = body::page(body)?;
        let unreadable = page.unreadable.into_iter().map(|item| item.json);
        Ok(ChangePage {
            changes: page
                .value
                .into_iter()
                .chain(unreadable)
                .map(|json| outcome(&json))
                .collect(),
            next_link: page.next_link,
            delta_link: page.delta_link,
        })
    }
}

impl<T: WireValue + DeserializeOwned + MaybeSend, E: 'static> List<T, E> {
    /// Asks the service to track changes (`Prefer: odata.track-changes`): the collection as it is now, and
    /// at its end the link to what changes from then on.
    pub fn track_changes(self) -> Changes<T, E> {
        self.prefer("odata.track-changes").changes()
    }

    /// The same request, its items read as changes: for a function that gives them, such as Graph's
    /// `delta()`.
    pub fn changes(self) -> Changes<T, E> {
        Request::new(self.client, self.operation)
    }
}

impl<T: WireValue + MaybeSend + 'static, E: 'static> Changes<T, E> {
    /// Begins at a link that was saved: a [`ChangePage::delta_link`], which gives what has changed since,
    /// or a [`ChangePage::next_link`]. The link must lead to the client's own origin.
    ///
    /// A service that no longer has the changes answers with the status 410: begin anew.
    pub fn resume_from(mut self, link: &str) -> Self {
        match self.client.resolve(link, &self.operation) {
            Ok(link) => self.operation = self.operation.follow(link),
            // The route is named when the operation fails.
            Err(error) => self.operation.refuse(error.inside().to_string()),
        }
        self
    }

    /// `$deltatoken`: begins at a token alone, where a service documents one. Graph takes `latest`, which
    /// tells only what changes from now on.
    pub fn delta_token(self, token: &str) -> Self {
        self.query("$deltatoken", token)
    }

    /// The changes of all pages, and the link to later ones.
    ///
    /// # Errors
    ///
    /// As awaiting the request. Should a page fail, nothing is lost by beginning again at the same link.
    #[must_use = "a request does nothing until it is awaited"]
    pub fn all(self) -> BoxFuture<'static, Result<ChangePage<T>>> {
        Box::pin(async move {
            let mut changes = Vec::new();
            let mut request = self;
            let mut before: Option<String> = None;
            for _ in 0..MAX_PAGES {
                let page = request.clone().into_future().await?;
                changes.extend(page.changes);
                let Some(next) = page.next_link else {
                    return Ok(ChangePage {
                        changes,
                        next_link: None,
                        delta_link: page.delta_link,
                    });
                };
                if before.as_ref() == Some(&next) {
                    break;
                }
                request = request.resume_from(&next);
                before = Some(next);
            }
            let why = "the pages of changes lead in a circle; begin anew, without the link";
            Err(request.operation.explain(Error::refused(why)))
        })
    }
}

impl<T, E> Request<Collection<T, E>> {
    /// `$apply` as text, such as `groupby((country),aggregate($count as total))`. What it gives has other
    /// properties than the items, so they are read as JSON.
    pub fn apply_raw(self, transformations: &str) -> List<Value, E> {
        let request = self.query("$apply", transformations);
        Request::new(request.client, request.operation)
    }
}
