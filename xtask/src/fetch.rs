//! Getting the bytes of a `$metadata`: from a file, from standard input, from a server.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail};
use ureq::http::Uri;
use ureq::tls::{RootCerts, TlsConfig};

use crate::console;
use crate::workspace::{read_file, read_limited};

/// A whole document as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What the provenance calls the place: a file's name, an address without user, query and
    /// fragment (they may hold secrets), or `standard input`.
    pub origin: String,
}

/// Gets the document that the command line names.
///
/// # Errors
///
/// One sentence that names the file or the address, says what is wrong and what to do.
pub fn fetch(file: &str) -> anyhow::Result<Fetched> {
    if file == "-" {
        console::status("Reading", "standard input");
        let bytes =
            read_limited(std::io::stdin().lock()).context("standard input cannot be used")?;
        return Ok(Fetched {
            bytes,
            origin: "standard input".to_owned(),
        });
    }
    if file.contains("://") {
        return download(file);
    }
    let path = Path::new(file);
    let bytes = read_file(path).with_context(|| format!("`{file}` cannot be used"))?;
    let name = path
        .file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned();
    Ok(Fetched {
        bytes,
        origin: name,
    })
}

/// Gets a document over HTTP.
fn download(address: &str) -> anyhow::Result<Fetched> {
    let uri: Uri = address
        .parse()
        .map_err(|error| anyhow::anyhow!("`{address}` is no address: {error}"))?;
    let loopback = is_loopback(uri.host().unwrap_or_default());
    match uri.scheme_str() {
        Some("https") => {}
        Some("http") if loopback => {}
        Some("http") => bail!(
            "`{}` is not encrypted: give its https:// address",
            public(&uri)
        ),
        _ => bail!(
            "`{}` is neither https:// nor a file: give an https:// address or a path",
            public(&uri)
        ),
    }
    let origin = public(&uri);
    console::status("Fetching", &origin);
    let bytes = request(uri, loopback).with_context(|| format!("`{origin}` cannot be used"))?;
    Ok(Fetched { bytes, origin })
}

fn request(uri: Uri, loopback: bool) -> anyhow::Result<Vec<u8>> {
    let mut configuration = ureq::Agent::config_builder()
        // A redirect is shown, not followed: what is recorded as the origin is what was asked.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        // The operating system's certificates, so that a company's own authority is trusted as well.
        .tls_config(
            TlsConfig::builder()
                .root_certs(RootCerts::PlatformVerifier)
                .build(),
        )
        .timeout_connect(Some(Duration::from_secs(15)))
        .timeout_global(Some(Duration::from_secs(300)))
        .user_agent(concat!(
            "msgraph-backup-restore-xtask/",
            env!("CARGO_PKG_VERSION")
        ));
    if loopback {
        configuration = configuration.proxy(None);
    }
    let agent: ureq::Agent = configuration.build().into();
    let mut response = agent.get(uri).header("accept", "application/xml").call()?;

    let status = response.status();
    if status.is_redirection() {
        let target = response
            .headers()
            .get("location")
            .and_then(|value| value.to_str().ok());
        match target.and_then(|target| target.parse::<Uri>().ok()) {
            Some(target) => bail!(
                "the server redirects to `{}`: give that address if it is the one you want",
                public(&target)
            ),
            None => bail!(
                "the server answered {status} with no address to go to: give the final address"
            ),
        }
    }
    if status != 200 {
        bail!(
            "the server answered {status}: open the address in a browser, or save the document to a file and give that"
        );
    }
    let declared = response.body().content_length();
    let bytes = read_limited(response.body_mut().as_reader())
        .context("the answer could not be read to its end: try again")?;
    if declared.is_some_and(|length| length != bytes.len() as u64) {
        bail!(
            "the answer ended early, after {} bytes: try again",
            bytes.len()
        );
    }
    Ok(bytes)
}

/// The address without user, query and fragment.
fn public(uri: &Uri) -> String {
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    match uri.scheme_str() {
        Some(scheme) => format!("{scheme}://{host}{}", uri.path()),
        None => uri.path().to_owned(),
    }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost")
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "example.com",
            "localhost.example.com",
            "10.0.0.1",
            "127.0.0.1.example.com",
            "",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
        let error = fetch("http://example.com/$metadata")
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            "`http://example.com/$metadata` is not encrypted: give its https:// address"
        );
        let error = fetch("ftp://example.com/x").unwrap_err().to_string();
        assert!(error.contains("neither https:// nor a file"), "{error}");
    }

    #[test]
    fn an_origin_holds_no_secret() {
        let uri: Uri = "https://user:secret@example.com:8443/v1.0/$metadata?sig=secret"
            .parse()
            .unwrap();
        assert_eq!(public(&uri), "https://example.com:8443/v1.0/$metadata");
    }
}
