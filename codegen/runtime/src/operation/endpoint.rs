//! The address of the service, and which addresses belong to it.

use std::borrow::Cow;

use http::Uri;
use http::uri::Scheme;

use crate::error::{Error, Result};

/// An origin (scheme, host and port) and the path below which the versions are.
///
/// Every address that a client sends to is built from this origin, so a token cannot reach another host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    scheme: &'static str,
    /// In lower case, with the port if it is not the scheme's default.
    authority: String,
    /// Empty, or with a leading slash and no trailing one.
    path: String,
    is_loopback: bool,
    /// The versions that a link may name, besides that of the request whose answer holds it.
    versions: &'static [&'static str],
}

impl Endpoint {
    /// Parses an address such as `https://example.com/service`, without a version.
    ///
    /// # Errors
    ///
    /// Returns an error for anything other than `https`, or `http` with a loopback host, and for user names, queries
    /// and fragments.
    pub fn new(base_url: &str) -> Result<Self> {
        Self::with_versions(base_url, &[])
    }

    /// As [`new`](Self::new), and refuses an address that ends with one of the versions, because each request adds its
    /// own.
    pub(crate) fn with_versions(base_url: &str, versions: &'static [&'static str]) -> Result<Self> {
        let shown = shown(base_url);
        let refuse = |why: &str| Error::refused(format!("base URL {shown:?}: {why}"));
        if base_url.contains(['#', '?']) {
            return Err(refuse("leave out the query and the fragment"));
        }
        let uri: Uri = base_url
            .parse()
            .map_err(|error| Error::refused_by(format!("base URL {shown:?} is no URL"), error))?;
        let (scheme, authority) = origin_of(&uri).ok_or_else(|| {
            refuse("it needs the form https://host or https://host:port/path, without a user name")
        })?;
        let is_loopback = is_loopback(uri.host().unwrap_or_default());
        if scheme == "http" && !is_loopback {
            return Err(refuse(
                "a token must not travel in plain text; use https, or a loopback host",
            ));
        }
        let path = uri.path().trim_end_matches('/');
        if leads_elsewhere(path) {
            return Err(refuse("leave out the segments . and .., and backslashes"));
        }
        let last = path.rsplit_once('/').map(|(_, last)| last);
        if last.is_some_and(|last| versions.contains(&last)) {
            return Err(refuse(
                "leave out the version, which each request brings along",
            ));
        }
        Ok(Self {
            scheme,
            authority,
            path: encode(path).into_owned(),
            is_loopback,
            versions,
        })
    }

    /// Returns scheme, host and port, such as `https://example.com`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("{}://{}", self.scheme, self.authority)
    }

    /// Returns the address without a trailing slash, such as `https://example.com/service`.
    pub(crate) fn root(&self) -> String {
        format!("{}{}", self.origin(), self.path)
    }

    /// Returns whether the host is this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.is_loopback
    }

    /// Returns the address of a path under a version.
    pub(crate) fn address(&self, version: &str, path: &str, query: &str) -> String {
        // The exact length: a string with excess capacity is copied when it becomes a URI.
        let separators = "://".len() + "/".len() + usize::from(!query.is_empty());
        let slash = if version.is_empty() { "" } else { "/" };
        let root = self.scheme.len() + self.authority.len() + self.path.len() + version.len();
        let mut address = String::with_capacity(root + path.len() + query.len() + separators);
        for part in [
            self.scheme,
            "://",
            &self.authority,
            &self.path,
            slash,
            version,
            path,
        ] {
            address.push_str(part);
        }
        if !query.is_empty() {
            address.push('?');
            address.push_str(query);
        }
        address
    }

    /// Returns the address of a link in a body.
    ///
    /// An absolute link must have exactly this origin. A relative one is resolved against the version's root, and a
    /// link that is only a query against `current`. The result is built from this origin and the link's path, never
    /// from the link's authority.
    pub(crate) fn resolve(&self, link: &str, version: &str, current: &str) -> Result<String> {
        let link = link.trim();
        let (link, fragment) = link.split_once('#').unwrap_or((link, ""));
        if link.is_empty()
            || [link, fragment]
                .iter()
                .any(|part| part.contains(char::is_control))
        {
            return Err(foreign(link, "it is empty or holds control characters"));
        }
        if leads_elsewhere(link) {
            return Err(foreign(link, "it has a segment . or .."));
        }
        if has_scheme(link) {
            return self.resolve_absolute(link);
        }
        if link.starts_with("//") || link.starts_with('\\') {
            return Err(foreign(link, "it names a host and no scheme"));
        }
        if link.starts_with('?') {
            let path = current.split('?').next().unwrap_or_default();
            return Ok(format!("{path}{}", encode(link)));
        }
        let is_below_origin = self.versions.iter().chain([&version]).any(|version| {
            let root = format!("{}{}", self.path, slashed(version));
            below(link, &root).is_some() && !root.is_empty()
        });
        let link = encode(link);
        if is_below_origin {
            return Ok(format!("{}{link}", self.origin()));
        }
        let slash = if link.starts_with('/') { "" } else { "/" };
        Ok(format!(
            "{}{}{}{slash}{link}",
            self.origin(),
            self.path,
            slashed(version)
        ))
    }

    fn resolve_absolute(&self, link: &str) -> Result<String> {
        let escaped = encode(link);
        let uri: Uri = escaped.parse().map_err(|_| foreign(link, "it is no URL"))?;
        let (scheme, authority) = origin_of(&uri)
            .ok_or_else(|| foreign(link, "it is not a plain http or https address"))?;
        if scheme != self.scheme || authority != self.authority {
            return Err(foreign(link, &format!("it leaves {}", self.origin())));
        }
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        Ok(format!("{}{path}", self.origin()))
    }
}

/// Returns scheme and normalized authority of an absolute http or https address without a user name.
fn origin_of(uri: &Uri) -> Option<(&'static str, String)> {
    let (scheme, own_port) = match uri.scheme() {
        Some(scheme) if *scheme == Scheme::HTTPS => ("https", 443),
        Some(scheme) if *scheme == Scheme::HTTP => ("http", 80),
        _ => return None,
    };
    let authority = uri.authority()?;
    let host = authority.host();
    if authority.as_str().contains('@') || host.is_empty() || host.contains('%') {
        return None;
    }
    let has_port = authority.as_str().len() > host.len();
    let port = match authority.port_u16() {
        Some(port) if port != own_port => format!(":{port}"),
        None if has_port => return None,
        _ => String::new(),
    };
    Some((scheme, format!("{}{port}", host.to_ascii_lowercase())))
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost")
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// Returns a version's path with a leading slash; empty if the path is.
pub(crate) fn slashed(version: &str) -> String {
    if version.is_empty() {
        String::new()
    } else {
        format!("/{version}")
    }
}

/// Returns the part of an address after a path of whole segments, ignoring case as services do.
pub(crate) fn below<'a>(address: &'a str, root: &str) -> Option<&'a str> {
    let (start, rest) = address.split_at_checked(root.len())?;
    let is_whole = rest.is_empty() || rest.starts_with(['/', '?']);
    (start.eq_ignore_ascii_case(root) && is_whole).then_some(rest)
}

/// Returns whether the path of an address has a segment `.` or `..`, including percent-encoded ones, or a backslash,
/// which some libraries treat as a slash. Libraries differ in the target of such an address, and in whether they change
/// it before it is sent.
pub(crate) fn leads_elsewhere(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_dots = |segment: &str| {
        let shortest = segment.len() <= "%2e%2e".len();
        shortest
            && matches!(
                segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
                "." | ".."
            )
    };
    path.contains('\\') || path.split('/').any(is_dots)
}

/// Returns whether the text begins with a scheme: `https:` does, `a(b='c:d')` and `a?b=c:d` do not.
fn has_scheme(link: &str) -> bool {
    let Some((scheme, _)) = link.split_once(':') else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Encodes characters that an address cannot hold, which transports would encode or not. Encoded characters stay as
/// they are: nothing is encoded twice.
pub(crate) fn encode(address: &str) -> Cow<'_, str> {
    const FORBIDDEN: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
        .add(b' ')
        .add(b'"')
        .add(b'<')
        .add(b'>')
        .add(b'\\')
        .add(b'^')
        .add(b'`')
        .add(b'{')
        .add(b'|')
        .add(b'}');
    percent_encoding::utf8_percent_encode(address, FORBIDDEN).into()
}

fn foreign(link: &str, why: &str) -> Error {
    let shown = shown(link);
    Error::refused(format!("the link {shown:?} is not followed: {why}"))
}

/// Returns an address in the form that errors show: without user name and password, the arguments of functions, and the
/// query, because these may be confidential.
fn shown(address: &str) -> String {
    let slashes = address.find("//").or_else(|| address.find("\\\\"));
    let (scheme, rest) = address.split_at(slashes.map_or(0, |at| at + 2));
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let path = match path.rsplit_once('@') {
        Some((_, path)) => format!("…@{path}"),
        // A password with an unencoded question mark.
        None if !path.contains('/') && rest.contains('@') => "…".to_owned(),
        None => path.to_owned(),
    };
    let is_opening = |(start, _): &(usize, char)| {
        let rest = path.get(*start..).unwrap_or_default();
        rest.starts_with('(') || rest.starts_with("%28")
    };
    let path = match path.char_indices().find(is_opening) {
        Some((start, _)) => format!("{}(…)", path.get(..start).unwrap_or_default()),
        None => path,
    };
    format!("{scheme}{path}").chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLOBAL: &str = "https://graph.microsoft.com";

    fn endpoint(base: &str) -> Endpoint {
        Endpoint::with_versions(base, &["v1.0", "beta"]).unwrap()
    }

    fn resolve(link: &str) -> Option<String> {
        let current = "https://graph.microsoft.com/v1.0/a?x=1";
        endpoint(GLOBAL).resolve(link, "v1.0", current).ok()
    }

    #[test]
    fn takes_https_and_loopback_only() {
        assert_eq!(endpoint(GLOBAL).origin(), GLOBAL);
        for base in [
            "http://127.0.0.1:80/",
            "http://localhost:3000",
            "http://[::1]:1/x/",
            "http://127.9.9.9",
        ] {
            assert!(Endpoint::new(base).is_ok(), "{base}");
        }
        for base in [
            "",
            "graph.microsoft.com",
            "/x",
            "ftp://127.0.0.1",
            "http://graph.microsoft.com",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example",
            "https://user@host",
            "https://host?x",
            "https://host#x",
            "https://host/v1.0",
            "https://host/beta/",
            "https://host/../x",
            "https://host/%2e%2e/x",
            "https://host/a\\..\\x",
            "https://",
            "https://host:99999",
            "https://ho st",
            "http://10.0.0.1",
        ] {
            let versions = &["v1.0", "beta"];
            assert!(Endpoint::with_versions(base, versions).is_err(), "{base}");
        }
        assert_eq!(
            endpoint("HTTPS://Graph.Microsoft.com:443/").origin(),
            GLOBAL
        );
        assert_eq!(
            endpoint("https://h/\u{fc}").address("beta", "/a", ""),
            "https://h/%C3%BC/beta/a"
        );
        assert_eq!(
            endpoint("https://h:8443/p/").address("beta", "/a", "b=c"),
            "https://h:8443/p/beta/a?b=c"
        );
    }

    #[test]
    fn follows_links_of_its_own_origin() {
        let same = |path: &str| Some(format!("{GLOBAL}{path}"));
        assert_eq!(
            resolve("https://graph.microsoft.com/v1.0/A?$skiptoken=a:b"),
            same("/v1.0/A?$skiptoken=a:b")
        );
        assert_eq!(
            resolve("HTTPS://GRAPH.microsoft.com:443/v1.0/a"),
            same("/v1.0/a")
        );
        assert_eq!(
            resolve("/solutions/x?y=https://z"),
            same("/v1.0/solutions/x?y=https://z")
        );
        assert_eq!(
            resolve("solutions/x('a:b')"),
            same("/v1.0/solutions/x('a:b')")
        );
        assert_eq!(resolve("/v1.0/solutions"), same("/v1.0/solutions"));
        assert_eq!(resolve("/beta/solutions"), same("/beta/solutions"));
        assert_eq!(resolve("/v1.0x/solutions"), same("/v1.0/v1.0x/solutions"));
        assert_eq!(resolve("/V1.0/solutions"), same("/V1.0/solutions"));
        assert_eq!(resolve("/v1.0"), same("/v1.0"));
        assert_eq!(resolve("/v1.0?$top=1"), same("/v1.0?$top=1"));
        assert_eq!(resolve("/a/...?b=../c"), same("/v1.0/a/...?b=../c"));
        assert_eq!(resolve("?$skiptoken=1"), same("/v1.0/a?$skiptoken=1"));
        assert_eq!(resolve("/a?b=c d%20e"), same("/v1.0/a?b=c%20d%20e"));
        assert_eq!(resolve("https://graph.microsoft.com"), same("/"));
        assert_eq!(resolve("https://graph.microsoft.com/a#b"), same("/a"));
    }

    #[test]
    fn refuses_links_that_leave() {
        for link in [
            "https://evil.example/v1.0/a",
            "http://graph.microsoft.com/v1.0/a",
            "//evil.example/a",
            "https://graph.microsoft.com:444/a",
            "https://graph.microsoft.com@evil.example/a",
            "https://user:secret@graph.microsoft.com/a",
            "https://graph.microsoft.com.evil.example/a",
            "https://graph.microsoft.com./a",
            "https://evil.example\\@graph.microsoft.com/a",
            "ftp://graph.microsoft.com/a",
            "javascript:alert(1)",
            "https:/evil.example/a",
            "https:evil.example",
            "\\\\evil.example\\a",
            "https://graph.microsoft.com%2f@evil.example/",
            "",
            " ",
            "#",
            " #a",
            "/a\nb",
            "/a#\nb",
            "https://graph%2emicrosoft.com/a",
            "https://graph.microsoft.com:/a",
            "https:///a",
            "/v1.0/../beta/a",
            "/v1.0/%2e%2E/beta/a",
            "/v1.0/.%2e/beta/a",
            "/v1.0/./a",
            "../beta/a",
            "..",
            "a/..?b",
            "https://graph.microsoft.com/v1.0/../beta/a",
            "https://graph.microsoft.com/v1.0/%2E/a",
            "/v1.0\\..\\beta/a",
        ] {
            let resolved = resolve(link);
            assert!(resolved.is_none(), "{link:?} became {resolved:?}");
        }
        let plain = endpoint("http://127.0.0.1:8080");
        assert!(
            plain
                .resolve("http://127.0.0.1:8081/v1.0/a", "v1.0", "")
                .is_err()
        );
        assert!(
            plain
                .resolve("http://localhost:8080/v1.0/a", "v1.0", "")
                .is_err()
        );
        assert!(
            plain
                .resolve("https://127.0.0.1:8080/v1.0/a", "v1.0", "")
                .is_err()
        );
        assert!(
            plain
                .resolve("http://127.0.0.1:8080/v1.0/a", "v1.0", "")
                .is_ok()
        );
    }

    #[test]
    fn what_is_refused_shows_no_secrets() {
        for (link, expected) in [
            (
                "https://me:secret@graph.microsoft.com/a?secret",
                "https://…@graph.microsoft.com/a",
            ),
            (
                "https://me:sec(ret@evil.example/a",
                "https://…@evil.example/a",
            ),
            ("https://me:sec?ret@evil.example/a", "https://…"),
            (
                "https://me:sec/ret@evil.example/a",
                "https://…@evil.example/a",
            ),
            (
                "https:\\\\me:secret@evil.example",
                "https:\\\\…@evil.example",
            ),
            (
                "https://evil.example/f(token='secret')/g(a='secret')",
                "https://evil.example/f(…)",
            ),
            (
                "https://evil.example/f%28token='secret'%29",
                "https://evil.example/f(…)",
            ),
            ("//me:secret@evil.example/a#secret", "//…@evil.example/a"),
        ] {
            let error = foreign(link, "no").to_string();
            assert!(error.contains(&format!("{expected:?}")), "{error}");
            assert!(!error.contains("secret"), "{error}");
            let refusal = Endpoint::new(link).err();
            assert!(refusal.is_none_or(|error| !error.to_string().contains("secret")));
        }
    }

    #[test]
    fn a_path_before_the_version_is_kept() {
        let endpoint = endpoint("https://h/p");
        assert_eq!(
            endpoint.resolve("/a", "v1.0", "").unwrap(),
            "https://h/p/v1.0/a"
        );
        assert_eq!(
            endpoint.resolve("/p/v1.0/a", "v1.0", "").unwrap(),
            "https://h/p/v1.0/a"
        );
    }
}
