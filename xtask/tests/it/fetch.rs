//! Documents from files and from a server.

use crate::support::{Folder, answer, serve};
use xtask::fetch::fetch;
use xtask::workspace::MAX_INPUT_BYTES;

fn fetched_from(bytes: Vec<u8>) -> (anyhow::Result<xtask::fetch::Fetched>, String) {
    let (address, server) = serve(bytes);
    let result = fetch(&format!(
        "http://user:secret@{address}/v1.0/$metadata?sig=secret"
    ));
    (result, server.join().unwrap())
}

fn refused(bytes: Vec<u8>) -> String {
    let error = format!("{:#}", fetched_from(bytes).0.unwrap_err());
    assert!(!error.contains("secret"), "{error}");
    assert!(
        error.contains("/v1.0/$metadata` cannot be used: "),
        "{error}"
    );
    error
}

#[test]
fn a_server_gives_the_document() {
    let (result, request) = fetched_from(answer(
        "200 OK",
        "content-type: application/xml\r\n",
        b"<edmx/>",
    ));
    let fetched = result.unwrap();
    assert_eq!(fetched.bytes(), b"<edmx/>");
    assert!(
        fetched.origin.starts_with("http://127.0.0.1:")
            && fetched.origin.ends_with("/v1.0/$metadata"),
        "{}",
        fetched.origin
    );
    assert!(
        request.starts_with("GET /v1.0/$metadata?sig=secret HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request
            .to_ascii_lowercase()
            .contains("\r\naccept: application/xml\r\n"),
        "{request}"
    );
}

#[test]
fn any_other_status_is_an_error() {
    let error = refused(answer("503 Service Unavailable", "", b"<html>busy</html>"));
    assert!(
        error.contains("the server answered 503 Service Unavailable"),
        "{error}"
    );
    let error = refused(answer("204 No Content", "", b""));
    assert!(error.contains("204"), "{error}");
}

#[test]
fn a_redirect_is_shown_and_not_followed() {
    let error = refused(answer(
        "302 Found",
        "location: https://elsewhere.example/v1.0?token=secret\r\n",
        b"",
    ));
    assert!(
        error.contains("redirects to `https://elsewhere.example/v1.0`"),
        "{error}"
    );
    let error = refused(answer("301 Moved Permanently", "", b""));
    assert!(error.contains("no address to go to"), "{error}");
}

#[test]
fn an_answer_that_ends_early_is_an_error() {
    let error = refused(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<edmx".to_vec());
    assert!(error.contains("try again"), "{error}");
    let error =
        refused(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<edmx\r\n".to_vec());
    assert!(error.contains("try again"), "{error}");
    refused(Vec::new());
    refused(b"no HTTP at all\r\n\r\n".to_vec());
}

#[test]
fn an_answer_that_is_too_large_is_an_error() {
    let error = refused(answer(
        "200 OK",
        "",
        &vec![b' '; usize::try_from(MAX_INPUT_BYTES).unwrap() + 1],
    ));
    assert!(error.contains("larger than 64 MiB"), "{error}");
}

#[test]
fn a_server_that_is_not_there_is_an_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = format!(
        "{:#}",
        fetch(&format!("http://{address}/$metadata")).unwrap_err()
    );
    assert!(error.contains("cannot be used"), "{error}");
}

#[test]
fn a_file_is_named_without_its_folder() {
    let folder = Folder::new();
    folder.write("deep/v1.0.csdl", "<edmx/>");
    let fetched = fetch(folder.0.join("deep/v1.0.csdl").to_str().unwrap()).unwrap();
    assert_eq!(
        (fetched.origin.as_str(), fetched.bytes().as_slice()),
        ("v1.0.csdl", &b"<edmx/>"[..])
    );
    let error = format!(
        "{:#}",
        fetch(folder.0.join("missing.csdl").to_str().unwrap()).unwrap_err()
    );
    assert!(error.contains("missing.csdl` cannot be used"), "{error}");
    let error = format!("{:#}", fetch(folder.0.to_str().unwrap()).unwrap_err());
    assert!(error.contains("cannot be used"), "{error}");
}

/// Starts a server on loopback with a certificate of its own authority; returns the authority's certificate.
#[cfg(target_os = "linux")]
fn serve_tls(bytes: Vec<u8>) -> (std::net::SocketAddr, String) {
    use std::io::{Read as _, Write as _};
    use std::sync::Arc;

    let mut authority = rcgen::CertificateParams::default();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority_key = rcgen::KeyPair::generate().unwrap();
    let authority_certificate = authority.self_signed(&authority_key).unwrap();
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new(vec!["localhost".to_owned()])
        .unwrap()
        .signed_by(&key, &issuer)
        .unwrap();

    let private_key = rustls::pki_types::PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let configuration = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], private_key)
        .unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut connection = rustls::ServerConnection::new(Arc::new(configuration)).unwrap();
        let mut stream = rustls::Stream::new(&mut connection, &mut stream);
        // A client that does not trust the certificate hangs up here.
        if stream.read(&mut [0; 4096]).is_ok() {
            let _ = stream.write_all(&bytes);
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    });
    (address, authority_certificate.pem())
}

/// On Linux the operating system's certificates can be replaced by a variable.
#[cfg(target_os = "linux")]
#[test]
fn https_is_spoken_and_the_certificate_is_verified() {
    use std::process::Command;

    let body = b"<!DOCTYPE html>";
    for trusted in [true, false] {
        let folder = Folder::new();
        folder.write(
            "metadata/codegen.toml",
            "[crate]\nname = \"example\"\nentry = \"Example\"\n\n[[version]]\nname = \"v1.0\"\nmodule = \"v1_0\"\nroots = [\"root\"]\n",
        );
        let (address, authority) = serve_tls(answer("200 OK", "", body));
        let (_, other) = serve_tls(Vec::new());
        folder.write("authority.pem", if trusted { authority } else { other });
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args([
                "metadata",
                "--api",
                "v1.0",
                &format!("https://localhost:{}/$metadata", address.port()),
                "--root",
            ])
            .arg(&folder.0)
            .env("SSL_CERT_FILE", folder.0.join("authority.pem"))
            .env_remove("SSL_CERT_DIR")
            .output()
            .unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        // The document has arrived if it is refused for its content.
        assert_eq!(errors.contains("is an HTML page"), trusted, "{errors}");
        assert_eq!(
            errors.to_lowercase().contains("certificate"),
            !trusted,
            "{errors}"
        );
    }
}
