//! All addresses and routes, sorted by path.
//!
//! There are hundreds of thousands, so their paths are neither built nor compared: segments are sorted where they continue
//! one path, and what begins with a segment follows it.

use std::sync::Arc;

use super::graph::Node;
use super::routes::Calls;
use crate::api::resources::{Address, AddressId, Route, RouteEnd, RouteId};

/// The routes of each request of something, by the positions of their ends.
pub(super) type Sent = Vec<Vec<RouteId>>;

/// All addresses and routes.
pub(super) struct Listing {
    pub(super) addresses: Vec<Address>,
    pub(super) routes: Vec<Route>,
    /// The address of each node; `None` if nothing can be called there or behind it.
    pub(super) ids: Vec<Option<AddressId>>,
    /// The position of each node among all, sorted by path.
    pub(super) ranks: Vec<usize>,
    /// The routes of each class.
    pub(super) sent: Vec<Sent>,
    /// The routes of the imports.
    pub(super) sent_by_service: Sent,
}

/// Something that continues a path.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Continued<'a> {
    /// What it adds to the path.
    segment: &'a str,
    what: What,
}

/// In the order in which they are listed if their paths are equal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Node(usize),
    Request {
        method: &'static str,
        /// The number of calls.
        calls: usize,
        sender: Sender,
        /// The position of its end.
        end: usize,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sender {
    Node(usize),
    Service,
}

/// What is to be listed, and what is listed so far.
struct Lister<'a> {
    calls: &'a Calls<'a>,
    /// By node.
    callable: &'a [bool],
    /// The ends of the routes of each class.
    ends: &'a [Vec<Arc<RouteEnd>>],
    /// Those of the imports.
    import_ends: &'a [Option<Arc<RouteEnd>>],
    /// The nodes behind each node.
    behind: Vec<Vec<usize>>,
    /// The number of nodes before each node.
    depths: Vec<usize>,
    listing: Listing,
    /// The number of nodes that are listed.
    count: usize,
}

/// Lists all addresses and routes. Each class is represented by the first of its members.
pub(super) fn list(calls: &Calls<'_>, callable: &[bool], members: &[Vec<usize>]) -> Listing {
    let nodes = &calls.graph.nodes;
    let members = members.iter().enumerate();
    let ends: Vec<Vec<Arc<RouteEnd>>> = members
        .map(|(class, members)| calls.ends(class, &nodes[members[0]]))
        .collect();
    let import_ends = calls.import_ends();
    let no_routes = |ends: &Vec<Arc<RouteEnd>>| vec![Vec::new(); ends.len()];
    let mut lister = Lister {
        calls,
        callable,
        ends: &ends,
        import_ends: &import_ends,
        behind: vec![Vec::new(); nodes.len()],
        depths: Vec::with_capacity(nodes.len()),
        listing: Listing {
            addresses: Vec::new(),
            routes: Vec::new(),
            ids: vec![None; nodes.len()],
            ranks: vec![0; nodes.len()],
            sent: ends.iter().map(no_routes).collect(),
            sent_by_service: vec![Vec::new(); import_ends.len()],
        },
        count: 0,
    };
    let mut all = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        // A parent comes before its children.
        let depth = node.parent.map_or(0, |parent| lister.depths[parent] + 1);
        lister.depths.push(depth);
        match node.parent {
            Some(parent) => lister.behind[parent].push(index),
            None => all.push(lister.node(index)),
        }
    }
    for (index, end) in import_ends.iter().enumerate() {
        all.extend(
            end.iter()
                .map(|end| request(end, 1, Sender::Service, index)),
        );
    }
    lister.list(all);
    lister.listing
}

impl<'a> Lister<'a> {
    /// Lists what continues a path, with all that is behind it.
    fn list(&mut self, mut all: Vec<Continued<'a>>) {
        all.sort_unstable();
        let mut all = all.into_iter().peekable();
        while let Some(Continued { segment, what }) = all.next() {
            match what {
                What::Request { sender, end, .. } => self.add_route(sender, end),
                What::Node(node) => {
                    self.add_address(node);
                    let mut behind = self.continued(node);
                    // What begins with the segment of the node is sorted among what is behind it.
                    while let Some(next) = all.next_if(|next| next.segment.starts_with(segment)) {
                        let segment = &next.segment[segment.len()..];
                        behind.push(Continued { segment, ..next });
                    }
                    self.list(behind);
                }
            }
        }
    }

    fn node(&self, node: usize) -> Continued<'a> {
        Continued {
            segment: &self.calls.graph.nodes[node].segment,
            what: What::Node(node),
        }
    }

    /// Returns what continues the path of a node: its requests, and the nodes behind it.
    fn continued(&self, node: usize) -> Vec<Continued<'a>> {
        let ends = self.ends[self.calls.classes[node]].iter().enumerate();
        let calls = self.depths[node] + 1;
        let requests = ends.map(|(index, end)| request(end, calls, Sender::Node(node), index));
        let behind = self.behind[node].iter().map(|node| self.node(*node));
        requests.chain(behind).collect()
    }

    fn add_address(&mut self, node: usize) {
        self.listing.ranks[node] = self.count;
        self.count += 1;
        if self.callable[node] {
            let Node {
                parent, segment, ..
            } = &self.calls.graph.nodes[node];
            self.listing.ids[node] = Some(AddressId(self.listing.addresses.len()));
            self.listing.addresses.push(Address {
                parent: parent.and_then(|parent| self.listing.ids[parent]),
                segment: segment.clone(),
                step: self.calls.step(node),
            });
        }
    }

    fn add_route(&mut self, sender: Sender, index: usize) {
        let (address, end, permissions, sent) = match sender {
            Sender::Node(node) => {
                let class = self.calls.classes[node];
                (
                    self.listing.ids[node],
                    Some(&self.ends[class][index]),
                    self.calls.graph.nodes[node].permissions(index),
                    &mut self.listing.sent[class][index],
                )
            }
            Sender::Service => (
                None,
                self.import_ends[index].as_ref(),
                &[][..],
                &mut self.listing.sent_by_service[index],
            ),
        };
        if let Some(end) = end {
            sent.push(RouteId(self.listing.routes.len()));
            self.listing.routes.push(Route {
                address,
                end: Arc::clone(end),
                permissions: permissions.to_vec(),
                page: None,
            });
        }
    }
}

/// Returns a request that is sent by this number of calls.
fn request(end: &RouteEnd, calls: usize, sender: Sender, index: usize) -> Continued<'_> {
    Continued {
        segment: &end.segment,
        what: What::Request {
            method: end.method,
            calls,
            sender,
            end: index,
        },
    }
}
