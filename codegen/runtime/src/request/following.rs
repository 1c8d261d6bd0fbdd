//! From page to page: the links that were followed, and how many more may be.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::Operation;

/// More pages than any collection that is read item by item.
const MAX_PAGES: usize = 1_000_000;
/// More consecutive empty pages than any service is known to send.
const MAX_EMPTY_PAGES: usize = 1_000;

/// The pages of a collection that were received, and the limits after which no more are requested.
pub(super) struct Following {
    /// The links that were followed, as hashes, so that millions of pages take little memory.
    visited: HashSet<u64>,
    hasher: RandomState,
    pub(super) max_pages: usize,
    pub(super) max_empty_pages: usize,
    /// What the caller does where a limit is reached.
    remedy: Remedy,
    /// The number of pages received.
    pages: usize,
    /// The number of consecutive empty pages received.
    empty_pages: usize,
}

/// Emits the methods that set the limits of a type with a [`Following`], which is at the given field.
macro_rules! limits {
    ($type:ident<$($parameter:ident),+>, $($field:ident).+) => {
        /// The limits of how far links are followed, in case a service returns them forever.
        impl<$($parameter),+> $type<$($parameter),+> {
            /// Sets the maximum number of pages. The default is a million.
            ///
            /// If there are more, the result is an error, and [`Error::resume_link`](crate::Error::resume_link) returns
            /// the address of the page that was not requested.
            pub fn max_pages(mut self, pages: usize) -> Self {
                self.$($field).+.max_pages = pages;
                self
            }

            /// Sets the maximum number of consecutive pages without items. The default is a thousand.
            ///
            /// If there are more, the result is the error described at [`max_pages`](Self::max_pages).
            pub fn max_empty_pages(mut self, pages: usize) -> Self {
                self.$($field).+.max_empty_pages = pages;
                self
            }
        }
    };
}
pub(super) use limits;

/// The type with the methods that raise the limits, and what else helps.
#[derive(Clone, Copy)]
pub(super) struct Remedy {
    pub(super) type_name: &'static str,
    pub(super) or: &'static str,
}

impl Following {
    pub(super) fn new(remedy: Remedy) -> Self {
        Self {
            visited: HashSet::new(),
            hasher: RandomState::new(),
            max_pages: MAX_PAGES,
            max_empty_pages: MAX_EMPTY_PAGES,
            remedy,
            pages: 0,
            empty_pages: 0,
        }
    }

    /// Replaces the remedy, for a type that passes the limits on.
    pub(super) fn remedied_by(&mut self, remedy: Remedy) {
        self.remedy = remedy;
    }

    /// Records an address and returns whether it is new.
    pub(super) fn visit(&mut self, address: &str) -> bool {
        self.visited.insert(self.hasher.hash_one(address))
    }

    /// Returns the number of addresses visited.
    pub(super) fn visited(&self) -> usize {
        self.visited.len()
    }

    /// Returns the request for the page after the one that was just received in answer to `current`; `None` if it is
    /// the last one. If a limit is reached, the error holds the address of the next page.
    pub(super) fn next(
        &mut self,
        client: &Client,
        current: &Operation,
        link: Option<&str>,
        is_empty: bool,
    ) -> Result<Option<Operation>> {
        self.pages += 1;
        self.empty_pages = if is_empty { self.empty_pages + 1 } else { 0 };
        let Some(link) = link.filter(|link| !link.is_empty()) else {
            return Ok(None);
        };
        let link = client.resolve(link, current)?;
        if !self.visit(&link) {
            let why = "the service's link to the next page repeats one that was followed already";
            return Err(current.explain(Error::refused(why)));
        }
        match self.limit_that_is_reached() {
            None => Ok(Some(current.follow(link))),
            Some(why) => Err(current.explain(Error::refused(why).resuming_at(link))),
        }
    }

    /// Returns why no more pages are requested, if a limit is reached.
    fn limit_that_is_reached(&self) -> Option<String> {
        let Remedy { type_name, or } = self.remedy;
        if self.pages >= self.max_pages {
            let pages = self.pages;
            return Some(format!(
                "there are more than {pages} pages; raise {type_name}::max_pages, or {or}"
            ));
        }
        if self.empty_pages >= self.max_empty_pages {
            let pages = self.empty_pages;
            return Some(format!(
                "{pages} pages without items came one after the other; raise {type_name}::max_empty_pages, or {or}"
            ));
        }
        None
    }
}
