//! What to do about an error of Microsoft Graph: permissions, tenants, tokens.

use std::borrow::Cow;
use std::cmp::Reverse;

use http::{Method, StatusCode};

use crate::error::{Error, ErrorCode, ErrorKind};
use crate::route::{Route, RouteInfo};

/// The advice of the profile of Microsoft Graph.
pub(super) fn advice(error: &Error) -> Option<Cow<'static, str>> {
    if error.kind() == ErrorKind::Credential {
        return Some("check the tenant, the application's id and its secret or certificate".into());
    }
    if error.kind() != ErrorKind::Service {
        return None;
    }
    match error.status()? {
        StatusCode::UNAUTHORIZED => {
            Some("the token was not accepted: check its audience, its tenant and its expiry".into())
        }
        StatusCode::FORBIDDEN if !state_forbids(error.code()) => {
            Some(permissions(error.route()?).into())
        }
        StatusCode::NOT_FOUND => {
            Some("check the ids in the path, and the tenant of the token".into())
        }
        _ => None,
    }
}

/// Codes of 403 that are about a resource's state; a permission would not help.
fn state_forbids(code: Option<&ErrorCode>) -> bool {
    const STATES: [ErrorCode; 4] = [
        ErrorCode::POLICY_ACTION_NOT_ALLOWED,
        ErrorCode::RESTORE_SESSION_ACTION_NOT_ALLOWED,
        ErrorCode::INVALID_STATE_FOR_BULK_REQUEST_DELETION,
        ErrorCode::UNABLE_TO_READ_BILLING_PROFILE,
    ];
    code.is_some_and(|code| STATES.contains(code))
}

/// What a caller who is refused can do about it.
fn permissions(route: &RouteInfo) -> String {
    let listed = |permissions: &[&str]| permissions.join(" and ");
    let grant = match (
        route.application_permissions(),
        route.delegated_permissions(),
    ) {
        ([], []) => return undocumented(route),
        ([], delegated) => format!(
            "{} (delegated; an application without a user cannot call this)",
            listed(delegated)
        ),
        (application, []) => format!(
            "{} (application; this cannot be called on behalf of a user)",
            listed(application)
        ),
        (application, delegated) if application == delegated => {
            format!("{} (application or delegated)", listed(application))
        }
        (application, delegated) => format!(
            "{} (application) or {} (delegated)",
            listed(application),
            listed(delegated),
        ),
    };
    format!("grant {grant} and have an administrator consent to it")
}

fn undocumented(route: &RouteInfo) -> String {
    let nothing = "no permission is documented for this call";
    match neighbour(route) {
        Some(Route {
            method,
            path,
            application,
            delegated,
        }) => {
            let permissions = if application.is_empty() {
                delegated
            } else {
                application
            };
            let permissions = permissions.join(" and ");
            format!("{nothing}, and {method} {path} needs {permissions}")
        }
        None => nothing.to_owned(),
    }
}

/// The route nearest by its path whose permissions are documented: what is enough there is likely to be
/// enough here. A call that changes something is compared with its like only.
fn neighbour(info: &RouteInfo) -> Option<&'static Route> {
    let is_read = info.method() == Method::GET;
    let segments_of_all = info
        .all()
        .iter()
        .map(|route| {
            common(
                route.path,
                info.all().first().map_or("", |first| first.path),
            )
        })
        .min()
        .unwrap_or_default();
    info.all()
        .iter()
        .filter(|route| !route.application.is_empty() || !route.delegated.is_empty())
        .filter(|route| is_read || route.method != "GET")
        .filter(|route| common(info.path(), route.path) > segments_of_all)
        .max_by_key(|route| {
            let is_alike = (route.method == "GET") == is_read;
            (
                is_alike,
                common(info.path(), route.path),
                Reverse(route.path.len()),
            )
        })
}

/// With how many segments both paths begin.
fn common(one: &str, other: &str) -> usize {
    let segments = one.split('/').zip(other.split('/'));
    // The first segment is the nothing before the first slash.
    let common = segments.take_while(|(one, other)| one == other).count();
    common.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::{Keys, Version};

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

    #[test]
    fn says_what_to_grant() {
        let text = |method: Method, path: &str, keys: Keys| {
            permissions(&RouteInfo::new(&VERSION, &method, path, keys))
        };
        assert!(text(Method::GET, "/a/x", 0b10).contains("grant S (application or delegated) and"));
        assert!(
            text(Method::GET, "/a/x/browse(n=1)", 0b110)
                .contains("A (application) or D (delegated)")
        );
        assert!(text(Method::POST, "/a/b", 0).contains("on behalf of a user"));
        assert_eq!(
            text(Method::GET, "/z", 0),
            "no permission is documented for this call"
        );
        assert_eq!(
            text(Method::POST, "/a/b/c/x/start", 0b1000),
            "no permission is documented for this call, and PATCH /a/b/c/{c-id} needs W"
        );
    }
}
