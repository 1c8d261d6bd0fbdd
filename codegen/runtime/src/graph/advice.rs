//! Advice on errors of Microsoft Graph: permissions, tenants, tokens.

use std::borrow::Cow;
use std::cmp::Reverse;

use http::{Method, StatusCode};

use super::challenge::claims;
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
        StatusCode::UNAUTHORIZED if error.headers().and_then(claims).is_some() => Some(
            "the service asks for a token with other claims (continuous access evaluation), and the credential cannot take them: use one that looks at TokenRequest::claims, or AzureCredential::made_by"
                .into(),
        ),
        StatusCode::UNAUTHORIZED => {
            Some("the token was not accepted: check its audience, its tenant and its expiry".into())
        }
        StatusCode::FORBIDDEN if lacks_permission(error.code()) => {
            Some(permissions(error.route()?).into())
        }
        StatusCode::NOT_FOUND => {
            Some("check the ids in the path, and the tenant of the token".into())
        }
        _ => None,
    }
}

/// Returns whether a 403 is about a permission. Most are about the state of a resource, and have a code for it.
fn lacks_permission(code: Option<&ErrorCode>) -> bool {
    const PERMISSIONS: [ErrorCode; 3] = [
        ErrorCode::ACCESS_DENIED,
        ErrorCode::AUTHORIZATION_REQUEST_DENIED,
        ErrorCode::FORBIDDEN,
    ];
    code.is_none_or(|code| PERMISSIONS.contains(code))
}

/// Returns advice for a caller who is refused.
fn permissions(route: &RouteInfo) -> String {
    let grant = match (route.application_permission(), route.delegated_permission()) {
        (None, None) => return undocumented(route),
        (None, Some(delegated)) => {
            format!("{delegated} (delegated; an application without a user cannot call this)")
        }
        (Some(application), None) => {
            format!("{application} (application; this cannot be called on behalf of a user)")
        }
        (Some(application), Some(delegated)) if application == delegated => {
            format!("{application} (application or delegated)")
        }
        (Some(application), Some(delegated)) => {
            format!("{application} (application) or {delegated} (delegated)")
        }
    };
    format!("grant {grant} and have an administrator consent to it")
}

fn undocumented(route: &RouteInfo) -> String {
    let nothing = "no permission is documented for this call";
    match neighbour(route) {
        Some((permission, Route { method, path, .. })) => {
            format!("{nothing}; {permission}, which {method} {path} needs, may suffice")
        }
        None => nothing.to_owned(),
    }
}

/// Returns the route nearest by its path whose permissions are documented, with the permission of an application, or else
/// a delegated one: it is likely to suffice here. A call that changes something is compared only with calls that do.
fn neighbour(info: &RouteInfo) -> Option<(&'static str, &'static Route)> {
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
        .filter_map(|route| {
            let permission = route.application.or(route.delegated)?;
            Some((permission, route))
        })
        .filter(|(_, route)| is_read || route.method != "GET")
        .filter(|(_, route)| common(info.path(), route.path) > segments_of_all)
        .max_by_key(|(_, route)| {
            let is_alike = (route.method == "GET") == is_read;
            (
                is_alike,
                common(info.path(), route.path),
                Reverse(route.path.len()),
            )
        })
}

/// Returns the number of leading segments that both paths share.
fn common(one: &str, other: &str) -> usize {
    let segments = one.split('/').zip(other.split('/'));
    // The first segment is the empty text before the first slash.
    let common = segments.take_while(|(one, other)| one == other).count();
    common.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::{EXAMPLE, Keys};

    #[test]
    fn says_what_to_grant() {
        let text = |method: Method, path: &str, keys: Keys| {
            permissions(&RouteInfo::new(&EXAMPLE, &method, path, keys))
        };
        assert!(text(Method::GET, "/a/x", 0b10).contains("grant S (application or delegated) and"));
        assert!(
            text(Method::GET, "/a/x/browse(nextFetchToken=1)", 0b110)
                .contains("A (application) or D (delegated)")
        );
        assert!(text(Method::POST, "/a/b", 0).contains("on behalf of a user"));
        assert_eq!(
            text(Method::GET, "/z", 0),
            "no permission is documented for this call"
        );
        assert_eq!(
            text(Method::POST, "/a/b/c/x/start", 0b1000),
            "no permission is documented for this call; W, which PATCH /a/b/c/{c-id} needs, may suffice"
        );
    }
}
