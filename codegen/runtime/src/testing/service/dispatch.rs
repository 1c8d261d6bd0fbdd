//! How a service determines an answer: guards, routes, closures, and otherwise the behaviour of OData.

use std::sync::Arc;

use http::Method;

use super::super::reply::Reply;
use super::super::sent::{Sent, is_segment};
use super::crud;
use super::fault::Fault;
use super::headers::check_headers;
use super::state::{Answer, Call, Operation, State, begins_with, names};
use super::store::is_name;
use crate::route::Route;

impl State {
    /// Returns the answer to a request.
    pub(super) fn answer(&mut self, sent: &Sent) -> Reply {
        for guard in self.guards.clone() {
            if let Err(fault) = guard(sent) {
                return fault.into();
            }
        }
        if self.throttled > 0 {
            self.throttled -= 1;
            let fault = Fault::new(429, "TooManyRequests", "Too many requests.");
            return fault.retry_after(1).into();
        }
        let finishes = self.finishes.clone();
        match check_headers(sent).and_then(|()| self.call(sent)) {
            Ok(reply) => reply.map_json(|json| {
                for finish in &finishes {
                    finish(sent, json);
                }
            }),
            Err(fault) => fault.into(),
        }
    }

    fn call(&mut self, sent: &Sent) -> Answer {
        let segments = sent.segments();
        let (routes, allowed) = self.routes(sent.method(), &segments);
        let route = allowed.or(routes.first().copied());
        let version = self.version_of(&segments);
        let mut template = segments.get(..version).unwrap_or_default().to_vec();
        template.extend(route.iter().flat_map(|route| names(route.path)));
        let operation = self.operation(sent.method(), &segments, route.map(|_| &*template));
        let mut call = Call {
            state: self,
            sent,
            segments,
            template,
        };
        if let Some((template, operation)) = operation {
            call.template = template;
            call.body()?;
            return operation(&mut call);
        }
        let has_routes =
            call.state.versions.iter().any(|(path, version)| {
                begins_with(&call.segments, path) && !version.routes.is_empty()
            });
        if has_routes && routes.is_empty() {
            return Err(call.unknown());
        }
        if has_routes && allowed.is_none() {
            return Err(call.not_allowed());
        }
        crud::answer(&mut call)
    }

    /// Returns the routes that match a path, those with the fewest keys, and the one of them with the method.
    fn routes(
        &self,
        method: &Method,
        segments: &[String],
    ) -> (Vec<&'static Route>, Option<&'static Route>) {
        let mut found: Vec<&'static Route> = Vec::new();
        for (path, version) in &self.versions {
            let Some(under) = segments
                .get(path.len()..)
                .filter(|_| begins_with(segments, path))
            else {
                continue;
            };
            let own: &'static [Route] = version.routes;
            let own = own.iter().filter(|route| fits(&names(route.path), under));
            found.extend(own);
        }
        let keys = |route: &&Route| route.path.matches('{').count();
        let fewest = found.iter().map(keys).min();
        found.retain(|route| Some(keys(route)) == fewest);
        let allowed = found.iter().find(|route| route.method == method.as_str());
        let allowed = allowed.copied();
        (found, allowed)
    }

    /// Returns the closure for a request, and the path for which it was registered.
    fn operation(
        &self,
        method: &Method,
        segments: &[String],
        route: Option<&[String]>,
    ) -> Option<(Vec<String>, Operation)> {
        let own = self
            .operations
            .iter()
            .rev()
            .filter(|(of, _, _)| of == method);
        let own = own.filter(|(_, path, _)| match route {
            Some(route) => path == route,
            None => fits(path, segments),
        });
        let keys = |path: &[String]| path.iter().filter(|name| name.contains('{')).count();
        let (_, path, operation) = own.min_by_key(|(_, path, _)| keys(path))?;
        Some((path.clone(), Arc::clone(operation)))
    }
}

/// Returns whether segments match those of a route.
fn fits(route: &[String], segments: &[String]) -> bool {
    let mut pairs = route.iter().zip(segments);
    route.len() == segments.len()
        && pairs.all(|(expected, found)| is_segment(expected, found, is_name))
}
