//! Reads the bytes of a `$metadata` from a file, from standard input, or from a server.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail};
use ureq::http::Uri;
use ureq::tls::{RootCerts, TlsConfig};

use odata_codegen::documents_in;

use crate::console;
use crate::workspace::{read_file, read_limited};

/// The whole metadata of a service as received: one document, or several that refer to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The origin as recorded in the provenance: a name of a file or a folder, an address without user, query and
    /// fragment (which may contain secrets), or `standard input`.
    pub origin: String,
    /// The documents, at least one.
    pub documents: Vec<Document>,
}

/// One document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The name in messages.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Fetched {
    /// Creates one document.
    #[must_use]
    pub fn of(origin: String, bytes: Vec<u8>) -> Self {
        Self {
            documents: vec![Document {
                name: origin.clone(),
                bytes,
            }],
            origin,
        }
    }

    /// Returns the bytes of all documents, one after the other.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let bytes: Vec<&[u8]> = self
            .documents
            .iter()
            .map(|document| &*document.bytes)
            .collect();
        bytes.concat()
    }
}

/// Returns the address of a service's metadata, from the service's own address.
#[must_use]
pub fn metadata_address(service: &str) -> String {
    let is_service = service.contains("://") && !service.contains("$metadata");
    if is_service {
        format!("{}/$metadata", service.trim_end_matches('/'))
    } else {
        service.to_owned()
    }
}

/// Reads all documents on the command line: files, folders of documents, addresses.
///
/// # Errors
///
/// As [`fetch`].
pub fn fetch_all(files: &[String]) -> anyhow::Result<Fetched> {
    let mut all: Vec<Fetched> = Vec::with_capacity(files.len());
    for file in files {
        all.push(if Path::new(file).is_dir() {
            folder(file)?
        } else {
            fetch(file)?
        });
    }
    let origins: Vec<&str> = all.iter().map(|fetched| fetched.origin.as_str()).collect();
    Ok(Fetched {
        origin: origins.join(", "),
        documents: all
            .into_iter()
            .flat_map(|fetched| fetched.documents)
            .collect(),
    })
}

/// Reads the documents of a folder and its subfolders.
fn folder(folder: &str) -> anyhow::Result<Fetched> {
    let path = Path::new(folder);
    let paths = documents_in(path).with_context(|| format!("`{folder}` cannot be listed"))?;
    if paths.is_empty() {
        bail!(
            "`{folder}` has no document whose name ends with .csdl, .edmx or .xml: give a folder that has"
        );
    }
    let mut documents = Vec::with_capacity(paths.len());
    for document in paths {
        let bytes = read_file(&document)
            .with_context(|| format!("`{}` cannot be used", document.display()))?;
        // Documents in different folders may have the same name.
        let below = document.strip_prefix(path).unwrap_or(&document);
        documents.push(Document {
            name: below.display().to_string(),
            bytes,
        });
    }
    Ok(Fetched {
        origin: file_name(path),
        documents,
    })
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// Reads one document on the command line.
///
/// # Errors
///
/// Returns an error of one sentence with the file or the address, the problem and the remedy.
pub fn fetch(file: &str) -> anyhow::Result<Fetched> {
    if file == "-" {
        console::status("Reading", "standard input");
        let bytes =
            read_limited(std::io::stdin().lock()).context("standard input cannot be used")?;
        return Ok(Fetched::of("standard input".to_owned(), bytes));
    }
    if file.contains("://") {
        return download(file);
    }
    if file.is_empty() {
        bail!("the name of a document is empty: give a path, a folder or an https:// address");
    }
    let path = Path::new(file);
    let bytes = read_file(path).with_context(|| format!("`{file}` cannot be used"))?;
    Ok(Fetched::of(file_name(path), bytes))
}

/// Downloads a document over HTTP.
fn download(address: &str) -> anyhow::Result<Fetched> {
    let uri: Uri = address
        .parse()
        .map_err(|error| anyhow::anyhow!("`{address}` is not an address: {error}"))?;
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
    Ok(Fetched::of(origin, bytes))
}

fn request(uri: Uri, loopback: bool) -> anyhow::Result<Vec<u8>> {
    let mut configuration = ureq::Agent::config_builder()
        // A redirect is reported, not followed: the recorded origin is the requested address.
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

/// Returns the address without user, query and fragment.
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
