//! Routes: the metadata of a method on a path.

use std::fmt;

use http::Method;
use percent_encoding::percent_decode_str;

/// A version of the service: its path and its routes.
#[derive(Debug)]
pub struct Version {
    /// The start of every path, such as `v1.0` or `api/v1`; empty where the service has none.
    pub path: &'static str,
    /// The crate that the routes were emitted into and its version, as sent for the service's telemetry.
    pub agent: &'static str,
    /// All routes, sorted by path.
    pub routes: &'static [Route],
}

/// A route, with its permissions from the documentation.
#[derive(Debug)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The path relative to the version, with a name in braces for each key.
    pub path: &'static str,
    /// The least-privileged delegated permission, if one is documented.
    pub delegated: Option<&'static str>,
    /// The least-privileged application permission, if one is documented.
    pub application: Option<&'static str>,
}

/// The segments of a path that hold a caller's value: a bit for each, starting with the lowest.
pub(crate) type Keys = u64;

impl Version {
    /// Creates a version with a path, such as `v1.0`, and without known routes.
    #[must_use]
    pub const fn named(path: &'static str) -> Self {
        Self {
            path,
            agent: concat!(
                "rust-",
                env!("CARGO_PKG_NAME"),
                "/",
                env!("CARGO_PKG_VERSION")
            ),
            routes: &[],
        }
    }

    /// Returns the route of a path whose segments marked in `keys` are values.
    pub(crate) fn find(&self, method: &Method, path: &str, keys: Keys) -> Option<&'static Route> {
        let search = Search {
            routes: self.routes,
            method,
        };
        search.behind("", path, keys)
    }
}

/// A search for a route. A large service has tens of thousands, so a path is followed segment by segment to the routes
/// that begin like it.
struct Search<'m> {
    routes: &'static [Route],
    method: &'m Method,
}

impl Search<'_> {
    /// Returns the route that `start` becomes by the rest of a path.
    fn behind(&self, start: &str, rest: &str, keys: Keys) -> Option<&'static Route> {
        let Some(rest) = rest.strip_prefix('/') else {
            let routes = self.from(start).iter();
            let mut same = routes.take_while(|route| route.path == start);
            return same.find(|route| route.method == self.method.as_str());
        };
        let (segment, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if keys & 1 == 0 {
            let name = percent_decode_str(segment).decode_utf8_lossy();
            let to = format!("{start}/{name}");
            // A path may be longer than every route.
            let first = self.from(&to).first();
            first.filter(|route| route.path.starts_with(&to))?;
            return self.behind(&to, rest, keys >> 1);
        }
        let name = match segment.split_once('(') {
            Some((function, _)) => {
                let function = percent_decode_str(function).decode_utf8_lossy();
                format!("{start}/{function}(")
            }
            None => format!("{start}/{{"),
        };
        // Overloads of a function differ by the names of their parameters.
        let mut routes = self.from(&name);
        while let Some(first) = routes.first().filter(|route| route.path.starts_with(&name)) {
            let (_, template) = first.path.split_at(start.len() + 1);
            let end = start.len() + 1 + template.find('/').unwrap_or(template.len());
            let (to, _) = first.path.split_at(end);
            let found = holds(template, segment).then(|| self.behind(to, rest, keys >> 1));
            if let Some(Some(found)) = found {
                return Some(found);
            }
            // Those with a key behind it are between this route and those with further segments.
            let is_same = |route: &Route| match first.path.len() == end {
                true => route.path == to,
                false => route
                    .path
                    .strip_prefix(to)
                    .is_some_and(|rest| rest.starts_with('/')),
            };
            routes = routes.get(routes.partition_point(is_same)..)?;
        }
        None
    }

    /// Returns the routes from the first one whose path is not before `start`.
    fn from(&self, start: &str) -> &'static [Route] {
        let first = self.routes.partition_point(|route| route.path < start);
        self.routes.get(first..).unwrap_or_default()
    }
}

/// Returns whether a segment has values for a template that begins with the same name.
fn holds(template: &str, segment: &str) -> bool {
    let template = template.split('/').next().unwrap_or(template);
    let (Some((_, template)), Some((_, values))) =
        (template.split_once('('), segment.split_once('('))
    else {
        return true;
    };
    // The result of a function may be followed by a key.
    let groups = |text: &str| text.matches(")(").count();
    groups(values) == groups(template) && names(values).all(|name| has_name(template, name))
}

/// Creates a route without documented permissions.
pub const fn route(method: &'static str, path: &'static str) -> Route {
    Route {
        method,
        path,
        delegated: None,
        application: None,
    }
}

impl Route {
    /// Adds the delegated permission.
    pub const fn delegated(self, permission: &'static str) -> Self {
        let delegated = Some(permission);
        Self { delegated, ..self }
    }

    /// Adds the application permission.
    pub const fn application(self, permission: &'static str) -> Self {
        let application = Some(permission);
        Self {
            application,
            ..self
        }
    }
}

/// The route of a request, for messages and traces. It contains no key.
#[derive(Clone)]
pub struct RouteInfo {
    method: Method,
    path: Box<str>,
    route: Option<&'static Route>,
    /// All routes of the version.
    routes: &'static [Route],
}

impl RouteInfo {
    pub(crate) fn new(version: &Version, method: &Method, path: &str, keys: Keys) -> Self {
        let route = version.find(method, path, keys);
        let path = match route {
            Some(route) => route.path.into(),
            None => without_values(path, keys).into(),
        };
        Self {
            method: method.clone(),
            path,
            route,
            routes: version.routes,
        }
    }

    /// Returns the method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the path relative to the version, with names in braces instead of keys.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the least-privileged delegated permission, if one is documented.
    #[must_use]
    pub fn delegated_permission(&self) -> Option<&'static str> {
        self.route?.delegated
    }

    /// Returns the least-privileged application permission, if one is documented.
    #[must_use]
    pub fn application_permission(&self) -> Option<&'static str> {
        self.route?.application
    }

    /// Returns all routes of the version, for comparison with this one.
    #[must_use]
    pub fn all(&self) -> &'static [Route] {
        self.routes
    }
}

impl fmt::Display for RouteInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.path)
    }
}

impl fmt::Debug for RouteInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Returns the names of the values in parentheses, empty for a value without a name.
fn names(values: &str) -> impl Iterator<Item = &str> {
    let values = values.strip_suffix(')').unwrap_or(values).split(',');
    let values = values.filter(|value| !value.is_empty());
    values.map(|value| value.split_once('=').map_or("", |(name, _)| name))
}

fn has_name(template: &str, name: &str) -> bool {
    names(template).any(|other| is_name(name, other))
}

/// Returns whether a part of a path is a name, which it has percent-encoded.
fn is_name(part: &str, name: &str) -> bool {
    part == name || (!name.is_ascii() && percent_decode_str(part).eq(name.bytes()))
}

/// Returns the path with `{id}` for each key, and without the values of function parameters.
fn without_values(path: &str, mut keys: Keys) -> String {
    let mut out = String::with_capacity(path.len());
    for segment in path.split('/').skip(1) {
        out.push('/');
        match (keys & 1 == 1, segment.split_once('(')) {
            (true, Some((function, parameters))) => {
                out.push_str(function);
                out.push('(');
                // Values are percent-encoded, so they contain neither commas nor equals signs.
                for (index, name) in names(parameters).enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    // A single-part key has no name.
                    out.push_str(&match name {
                        "" => format!("{comma}{{id}}"),
                        name => format!("{comma}{name}={{{name}}}"),
                    });
                }
                out.push(')');
            }
            (true, None) => out.push_str("{id}"),
            (false, _) => out.push_str(segment),
        }
        keys >>= 1;
    }
    out
}

#[cfg(test)]
crate::emitted::version! {
    /// Routes for tests.
    EXAMPLE = "v1.0";
    "GET" "/Größen/{Größe-id}/nächste(zahl={zahl},größe='{größe}')";
    "POST" "/a/b" application "P";
    "PATCH" "/a/b/c/{c-id}" delegated "W" application "W";
    "POST" "/a/b/c/{c-id}/start";
    "GET" "/a/{a-id}" delegated "S" application "S";
    "GET" "/a/{a-id}/browse(nextFetchToken={nextFetchToken})" delegated "D" application "A";
    "GET" "/a/{a-id}/browse(nextFetchToken={nextFetchToken})({b-id})";
    "GET" "/a/{a-id}/browse(nextFetchToken={nextFetchToken})/$count";
    "GET" "/a/{a-id}/browse(nextFetchToken={nextFetchToken},text={text})/$count";
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(method: Method, path: &str, keys: Keys) -> RouteInfo {
        RouteInfo::new(&EXAMPLE, &method, path, keys)
    }

    #[test]
    fn finds_routes_by_method_and_segments() {
        assert_eq!(info(Method::GET, "/a/x", 0b10).to_string(), "GET /a/{a-id}");
        assert_eq!(
            info(Method::POST, "/a/b", 0).application_permission(),
            Some("P")
        );
        let function = info(Method::GET, "/a/x/browse(nextFetchToken='y')", 0b110);
        assert_eq!(
            function.path(),
            "/a/{a-id}/browse(nextFetchToken={nextFetchToken})"
        );
    }

    #[test]
    fn overloads_are_told_apart_by_what_follows_them() {
        let path = |path| info(Method::GET, path, 0b110).path().to_owned();
        assert_eq!(
            path("/a/x/browse(nextFetchToken='y')/$count"),
            "/a/{a-id}/browse(nextFetchToken={nextFetchToken})/$count"
        );
        assert_eq!(
            path("/a/x/browse(text='z',nextFetchToken='y')/$count"),
            "/a/{a-id}/browse(nextFetchToken={nextFetchToken},text={text})/$count"
        );
        assert_eq!(
            path("/a/x/browse(nextFetchToken='y')('z')"),
            "/a/{a-id}/browse(nextFetchToken={nextFetchToken})({b-id})"
        );
        assert_eq!(path("/a/x/browse(none='y')"), "/a/{id}/browse(none={none})");
    }

    #[test]
    fn a_route_is_found_by_the_percent_encoded_names_of_a_path() {
        let path = "/Gr%C3%B6%C3%9Fen/x/n%C3%A4chste(zahl=1,gr%C3%B6%C3%9Fe='y')";
        assert_eq!(
            info(Method::GET, path, 0b110).path(),
            "/Größen/{Größe-id}/nächste(zahl={zahl},größe='{größe}')"
        );
        let other = path.replace("%9Fen", "%9Fe");
        assert_eq!(
            info(Method::GET, &other, 0b110)
                .route
                .map(|route| route.path),
            None
        );
    }

    #[test]
    fn an_unknown_route_shows_no_value_either() {
        assert_eq!(info(Method::GET, "/c/secret", 0b10).path(), "/c/{id}");
        assert_eq!(
            info(Method::GET, "/c/f(a='1',b=2)", 0b10).path(),
            "/c/f(a={a},b={b})"
        );
        assert_eq!(info(Method::PUT, "/a/b", 0).path(), "/a/b");
        let long = "/a".repeat(100_000);
        assert_eq!(info(Method::GET, &long, 0).path(), long);
        assert_eq!(info(Method::GET, "/a", 0).delegated_permission(), None);
    }
}
