//! The query options that each kind of request takes.

use super::{Collection, Request, Single, Total};
use crate::query::{Expansion, Filter, IntoOrder, Selection};

impl<T, E> Request<Single<T, E>> {
    /// `$select`: only these properties. A further one adds to it.
    pub fn select(mut self, properties: impl Selection<E>) -> Self {
        properties.add_to(&mut self.operation.options.select);
        self
    }

    /// `$expand`: this related entity or collection as well. A further one adds to it.
    pub fn expand(mut self, property: impl Expansion<E>) -> Self {
        self.operation.options.expand.push(property.into_text());
        self
    }

    /// `$select` as text, such as `id,tags`.
    pub fn select_raw(mut self, properties: &str) -> Self {
        self.operation.options.select.push(properties.to_owned());
        self
    }

    /// `$expand` as text, such as `protectionUnit($select=id)`.
    pub fn expand_raw(mut self, properties: &str) -> Self {
        self.operation.options.expand.push(properties.to_owned());
        self
    }
}

impl<T, E> Request<Collection<T, E>> {
    /// `$select`: only these properties of each item. A further one adds to it.
    pub fn select(mut self, properties: impl Selection<E>) -> Self {
        properties.add_to(&mut self.operation.options.select);
        self
    }

    /// `$expand`: this related entity or collection of each item as well. A further one adds to it.
    pub fn expand(mut self, property: impl Expansion<E>) -> Self {
        self.operation.options.expand.push(property.into_text());
        self
    }

    /// `$filter`: only items for which this holds. A further one must hold as well.
    pub fn filter(mut self, filter: Filter<E>) -> Self {
        self.operation.options.add_filter(filter.to_string());
        self
    }

    /// `$orderby`: sorted by this. A further one sorts what the first leaves equal.
    pub fn order_by(mut self, order: impl IntoOrder<E>) -> Self {
        self.operation
            .options
            .order_by
            .push(order.into_order().into_text());
        self
    }

    /// `$top`: for most services the size of a page, for some the number of items in all.
    pub fn top(mut self, count: u32) -> Self {
        self.operation.options.top = Some(count);
        self
    }

    /// `$skip`: leaves out this many items at the beginning.
    pub fn skip(mut self, count: u32) -> Self {
        self.operation.options.skip = Some(count);
        self
    }

    /// `$search` for a phrase. It is put in quotes, those inside it escaped.
    pub fn search(self, phrase: &str) -> Self {
        let escaped = phrase.replace('\\', "\\\\").replace('"', "\\\"");
        self.search_raw(&format!("\"{escaped}\""))
    }

    /// `$count`: asks for the number of all items, which the page has in [`Page::count`](crate::page::Page::count).
    pub fn count(mut self, count: bool) -> Self {
        self.operation.options.count = Some(count);
        self
    }

    /// `$select` as text, such as `id,tags`.
    pub fn select_raw(mut self, properties: &str) -> Self {
        self.operation.options.select.push(properties.to_owned());
        self
    }

    /// `$expand` as text, such as `protectionUnit($select=id)`.
    pub fn expand_raw(mut self, properties: &str) -> Self {
        self.operation.options.expand.push(properties.to_owned());
        self
    }

    /// `$filter` as text, such as `status eq 'active'`; a further one must hold as well.
    pub fn filter_raw(mut self, filter: &str) -> Self {
        self.operation.options.add_filter(filter.to_owned());
        self
    }

    /// `$orderby` as text, such as `createdDateTime desc`.
    pub fn order_by_raw(mut self, order: &str) -> Self {
        self.operation.options.order_by.push(order.to_owned());
        self
    }

    /// `$search` as text.
    pub fn search_raw(mut self, search: &str) -> Self {
        self.operation.options.search = Some(search.to_owned());
        self
    }
}

impl<E> Request<Total<E>> {
    /// `$filter`: counts only items for which this holds. A further one must hold as well.
    pub fn filter(mut self, filter: Filter<E>) -> Self {
        self.operation.options.add_filter(filter.to_string());
        self
    }

    /// `$filter` as text.
    pub fn filter_raw(mut self, filter: &str) -> Self {
        self.operation.options.add_filter(filter.to_owned());
        self
    }

    /// `$search` for a phrase. It is put in quotes, those inside it escaped.
    pub fn search(mut self, phrase: &str) -> Self {
        let escaped = phrase.replace('\\', "\\\\").replace('"', "\\\"");
        self.operation.options.search = Some(format!("\"{escaped}\""));
        self
    }
}
