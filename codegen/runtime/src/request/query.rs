//! The query options of each kind of request.

use super::{Collection, Request, Single, Total};
use crate::query::{Expansion, Filter, IntoOrder, Selection};

impl<T, E> Request<Single<T, E>> {
    /// Sets `$select`: only these properties. Further calls add to it.
    pub fn select(mut self, properties: impl Selection<E>) -> Self {
        properties.add_to(&mut self.operation.options.select);
        self
    }

    /// Sets `$expand`: this related entity or collection as well. Further calls add to it.
    pub fn expand(mut self, property: impl Expansion<E>) -> Self {
        self.operation.options.expand.push(property.into_text());
        self
    }

    /// Sets `$select` from text, such as `id,tags`.
    pub fn select_raw(mut self, properties: &str) -> Self {
        self.operation.options.select.push(properties.to_owned());
        self
    }

    /// Sets `$expand` from text, such as `protectionUnit($select=id)`.
    pub fn expand_raw(mut self, properties: &str) -> Self {
        self.operation.options.expand.push(properties.to_owned());
        self
    }
}

impl<T, E> Request<Collection<T, E>> {
    /// Sets `$select`: only these properties of each item. Further calls add to it.
    pub fn select(mut self, properties: impl Selection<E>) -> Self {
        properties.add_to(&mut self.operation.options.select);
        self
    }

    /// Sets `$expand`: this related entity or collection of each item as well. Further calls add to it.
    pub fn expand(mut self, property: impl Expansion<E>) -> Self {
        self.operation.options.expand.push(property.into_text());
        self
    }

    /// Adds a `$filter`: only items for which it holds. All filters must hold.
    pub fn filter(mut self, filter: Filter<E>) -> Self {
        self.operation.options.add_filter(filter.to_string());
        self
    }

    /// Adds to `$orderby`: sorts by this. A further order sorts items that are equal by the previous ones.
    pub fn order_by(mut self, order: impl IntoOrder<E>) -> Self {
        self.operation
            .options
            .order_by
            .push(order.into_order().into_text());
        self
    }

    /// Sets `$top`: for most services the size of a page, for some the total number of items.
    pub fn top(mut self, count: u32) -> Self {
        self.operation.options.top = Some(count);
        self
    }

    /// Sets `$skip`: the number of items to skip at the beginning.
    pub fn skip(mut self, count: u32) -> Self {
        self.operation.options.skip = Some(count);
        self
    }

    /// Sets `$search` to a phrase. The phrase is put in quotes, with inner quotes escaped.
    pub fn search(self, phrase: &str) -> Self {
        let escaped = phrase.replace('\\', "\\\\").replace('"', "\\\"");
        self.search_raw(&format!("\"{escaped}\""))
    }

    /// Sets `$count`: whether to request the number of all items, which is in
    /// [`Page::count`](crate::page::Page::count).
    pub fn count(mut self, count: bool) -> Self {
        self.operation.options.count = Some(count);
        self
    }

    /// Sets `$select` from text, such as `id,tags`.
    pub fn select_raw(mut self, properties: &str) -> Self {
        self.operation.options.select.push(properties.to_owned());
        self
    }

    /// Sets `$expand` from text, such as `protectionUnit($select=id)`.
    pub fn expand_raw(mut self, properties: &str) -> Self {
        self.operation.options.expand.push(properties.to_owned());
        self
    }

    /// Adds a `$filter` from text, such as `status eq 'active'`. All filters must hold.
    pub fn filter_raw(mut self, filter: &str) -> Self {
        self.operation.options.add_filter(filter.to_owned());
        self
    }

    /// Sets `$orderby` from text, such as `createdDateTime desc`.
    pub fn order_by_raw(mut self, order: &str) -> Self {
        self.operation.options.order_by.push(order.to_owned());
        self
    }

    /// Sets `$search` from text.
    pub fn search_raw(mut self, search: &str) -> Self {
        self.operation.options.search = Some(search.to_owned());
        self
    }
}

impl<E> Request<Total<E>> {
    /// Adds a `$filter`: counts only items for which it holds. All filters must hold.
    pub fn filter(mut self, filter: Filter<E>) -> Self {
        self.operation.options.add_filter(filter.to_string());
        self
    }

    /// Adds a `$filter` from text.
    pub fn filter_raw(mut self, filter: &str) -> Self {
        self.operation.options.add_filter(filter.to_owned());
        self
    }

    /// Sets `$search` to a phrase. The phrase is put in quotes, with inner quotes escaped.
    pub fn search(mut self, phrase: &str) -> Self {
        let escaped = phrase.replace('\\', "\\\\").replace('"', "\\\"");
        self.operation.options.search = Some(format!("\"{escaped}\""));
        self
    }
}
