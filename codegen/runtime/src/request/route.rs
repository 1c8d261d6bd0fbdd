//! Routes: what is known about a method on a path beyond its address.

use std::fmt;

use http::Method;

/// A version of the service: its path and the routes that it has.
#[derive(Debug)]
pub struct Version {
    /// The first segment of every path, such as `v1.0`.
    pub path: &'static str,
    /// The crate that the routes were emitted into and its version, as the service's telemetry names it.
    pub agent: &'static str,
    /// All routes.
    pub routes: &'static [Route],
}

/// A route, as the metadata and the permissions describe it.
#[derive(Debug)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The path under the version, with a name in braces in the place of each key.
    pub path: &'static str,
    /// The least-privileged delegated permission; several where all of them are needed, none where
    /// none is documented.
    pub delegated: &'static [&'static str],
    /// The least-privileged application permission.
    pub application: &'static [&'static str],
}

/// The segments of a path that hold a caller's value: a bit for each, the first segment's lowest.
pub(crate) type Keys = u64;

impl Version {
    /// The route of a path whose segments marked in `keys` are values.
    pub(crate) fn find(&self, method: &Method, path: &str, keys: Keys) -> Option<&'static Route> {
        let routes: &'static [Route] = self.routes;
        routes
            .iter()
            .find(|route| route.method == method.as_str() && route.matches(path, keys))
    }
}

impl Route {
    fn matches(&self, path: &str, keys: Keys) -> bool {
        let mut template = self.path.split('/').skip(1);
        let mut keys = keys;
        for segment in path.split('/').skip(1) {
            let Some(expected) = template.next() else {
                return false;
            };
            let holds_value = keys & 1 == 1;
            keys >>= 1;
            let same = match (holds_value, segment.split_once('(')) {
                (false, _) => segment == expected,
                (true, Some((function, _))) => expected
                    .split_once('(')
                    .is_some_and(|(name, _)| name == function),
                (true, None) => expected.starts_with('{'),
            };
            if !same {
                return false;
            }
        }
        template.next().is_none()
    }
}

/// Which route a request takes, for messages and traces. It holds no key.
#[derive(Clone)]
pub struct RouteInfo {
    method: Method,
    path: Box<str>,
    route: Option<&'static Route>,
    /// All routes of the version.
    routes: &'static [Route],
}

/// How many segments every path begins with: `/solutions/backupRestore`.
const ROOT: usize = 2;

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

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path under the version, with names in braces in the place of keys.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The least-privileged delegated permissions, empty where none is documented.
    #[must_use]
    pub fn delegated_permissions(&self) -> &'static [&'static str] {
        self.route.map_or(&[], |route| route.delegated)
    }

    /// The least-privileged application permissions, empty where none is documented.
    #[must_use]
    pub fn application_permissions(&self) -> &'static [&'static str] {
        self.route.map_or(&[], |route| route.application)
    }

    /// The route nearest by its path whose permissions are documented: what is enough there is likely to be
    /// enough here. A call that changes something is compared with its like only.
    fn neighbour(&self) -> Option<&'static Route> {
        let is_read = self.method == Method::GET;
        let common = |route: &Route| {
            let segments = self.path.split('/').zip(route.path.split('/'));
            // The first segment is the nothing before the first slash.
            segments.take_while(|(own, other)| own == other).count() - 1
        };
        self.routes
            .iter()
            .filter(|route| !route.application.is_empty() || !route.delegated.is_empty())
            .filter(|route| (is_read || route.method != "GET") && common(route) > ROOT)
            .max_by_key(|route| {
                let is_alike = (route.method == "GET") == is_read;
                (is_alike, common(route), std::cmp::Reverse(route.path.len()))
            })
    }

    /// What a caller who is refused can do about it.
    pub(crate) fn write_permissions(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (application, delegated) =
            (self.application_permissions(), self.delegated_permissions());
        match (application, delegated) {
            ([], []) => {
                formatter.write_str("; no permission is documented for this call")?;
                return match self.neighbour() {
                    Some(route) => {
                        let permissions = match route.application {
                            [] => route.delegated,
                            application => application,
                        };
                        let Route { method, path, .. } = route;
                        let permissions = permissions.join(" and ");
                        write!(formatter, ", and {method} {path} needs {permissions}")
                    }
                    None => Ok(()),
                };
            }
            ([], delegated) => {
                write!(formatter, "; grant {} (delegated", delegated.join(" and "))?;
                formatter.write_str("; an application without a user cannot call this)")?;
            }
            (application, []) => {
                write!(
                    formatter,
                    "; grant {} (application",
                    application.join(" and ")
                )?;
                formatter.write_str("; this cannot be called on behalf of a user)")?;
            }
            (application, delegated) if application == delegated => {
                write!(
                    formatter,
                    "; grant {} (application or delegated)",
                    application.join(" and ")
                )?;
            }
            (application, delegated) => write!(
                formatter,
                "; grant {} (application) or {} (delegated)",
                application.join(" and "),
                delegated.join(" and "),
            )?,
        }
        formatter.write_str(" and have an administrator consent to it")
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

/// The path with `{id}` for each key, and without the values of a function's parameters.
fn without_values(path: &str, mut keys: Keys) -> String {
    let mut out = String::with_capacity(path.len());
    for segment in path.split('/').skip(1) {
        out.push('/');
        match (keys & 1 == 1, segment.split_once('(')) {
            (true, Some((function, parameters))) => {
                out.push_str(function);
                out.push('(');
                // Values are percent-encoded, so a comma or an equals sign is never part of one.
                for (index, parameter) in parameters.trim_end_matches(')').split(',').enumerate() {
                    let name = parameter.split('=').next().unwrap_or_default();
                    let comma = if index == 0 { "" } else { "," };
                    out.push_str(&format!("{comma}{name}={{{name}}}"));
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
mod tests {
    use super::*;

    static VERSION: Version = Version {
        path: "v1.0",
        agent: "rust-example/1.0.0",
        routes: &[
            Route {
                method: "GET",
                path: "/a/{a-id}/browse(nextFetchToken={nextFetchToken})",
                delegated: &["D"],
                application: &["A"],
            },
            Route {
                method: "GET",
                path: "/a/{a-id}",
                delegated: &["S"],
                application: &["S"],
            },
            Route {
                method: "POST",
                path: "/a/b",
                delegated: &[],
                application: &["P"],
            },
            Route {
                method: "PATCH",
                path: "/a/b/c/{c-id}",
                delegated: &["W"],
                application: &["W"],
            },
            Route {
                method: "POST",
                path: "/a/b/c/{c-id}/start",
                delegated: &[],
                application: &[],
            },
        ],
    };

    fn info(method: Method, path: &str, keys: Keys) -> RouteInfo {
        RouteInfo::new(&VERSION, &method, path, keys)
    }

    #[test]
    fn finds_routes_by_method_and_segments() {
        assert_eq!(info(Method::GET, "/a/x", 0b10).to_string(), "GET /a/{a-id}");
        assert_eq!(
            info(Method::POST, "/a/b", 0).application_permissions(),
            ["P"]
        );
        let function = info(Method::GET, "/a/x/browse(nextFetchToken='y')", 0b110);
        assert_eq!(
            function.path(),
            "/a/{a-id}/browse(nextFetchToken={nextFetchToken})"
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
        assert_eq!(info(Method::GET, "/a", 0).delegated_permissions(), [""; 0]);
    }

    #[test]
    fn says_what_to_grant() {
        struct Permissions(RouteInfo);
        impl fmt::Display for Permissions {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.write_permissions(formatter)
            }
        }
        let text = |method, path, keys| Permissions(info(method, path, keys)).to_string();
        assert!(text(Method::GET, "/a/x", 0b10).contains("grant S (application or delegated) and"));
        assert!(
            text(Method::GET, "/a/x/browse(n=1)", 0b110)
                .contains("A (application) or D (delegated)")
        );
        assert!(text(Method::POST, "/a/b", 0).contains("on behalf of a user"));
        assert_eq!(
            text(Method::GET, "/z", 0),
            "; no permission is documented for this call"
        );
        assert_eq!(
            text(Method::POST, "/a/b/c/x/start", 0b1000),
            "; no permission is documented for this call, and PATCH /a/b/c/{c-id} needs W"
        );
    }
}
