//! Cut, mangled or malicious documents: an error, never a panic and never a long wait.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use odata_codegen::csdl;
use odata_codegen::diagnostic::{Diagnostics, Source};

const EVERYTHING: &str = include_str!("csdl/everything.xml");

/// More than any of these documents takes even in a debug build on a busy machine, and less than quadratic behaviour
/// would take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Reads bytes, and prints the problems.
fn read(bytes: &[u8]) -> Result<(), Diagnostics> {
    let text = csdl::decode("test.csdl", bytes)?;
    let started = Instant::now();
    let result = csdl::read(Source {
        name: "test.csdl",
        text,
    })
    .map(|checked| {
        // A document that was read can be written, and read again.
        let written = csdl::write(&checked.value);
        csdl::read(Source {
            name: "written.csdl",
            text: &written,
        })
        .unwrap_or_else(|problems| panic!("what was written cannot be read: {problems}"));
    });
    assert!(
        started.elapsed() < PATIENCE,
        "reading took {:?}",
        started.elapsed()
    );
    result.inspect_err(|problems| assert!(problems.to_string().ends_with("found")))
}

#[track_caller]
fn refuse(text: &str, message: &str) {
    let problems = read(text.as_bytes()).expect_err("the document is wrong");
    assert!(
        problems
            .iter()
            .any(|problem| problem.message.contains(message)),
        "{message:?} is not among the first of {} problems: {}",
        problems.len(),
        problems,
    );
}

/// Returns a document with this content in its only schema.
fn schema(content: &str) -> String {
    format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\">\
         <edmx:DataServices><Schema Namespace=\"n\" \
         xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">{content}</Schema>\
         </edmx:DataServices></edmx:Edmx>"
    )
}

#[test]
fn cut_off_at_every_7th_byte() {
    let bytes = EVERYTHING.as_bytes();
    // The end tag of the root is followed by a comment.
    let end = EVERYTHING.rfind("</wrapper:Edmx>").expect("it has an end") + "</wrapper:Edmx>".len();
    for length in (0..end).step_by(7) {
        assert!(
            read(&bytes[..length]).is_err(),
            "cut off after {length} bytes"
        );
    }
}

#[test]
fn cut_off_at_every_997th_byte_of_a_large_document() {
    let mut content = String::new();
    for number in 0..3000 {
        let _ = writeln!(
            content,
            "<EntityType Name=\"t{number}\"><Property Name=\"p\" Type=\"Edm.String\" \
             Nullable=\"false\"/></EntityType>"
        );
    }
    let text = schema(&content);
    for length in (0..text.len()).step_by(997) {
        assert!(
            read(&text.as_bytes()[..length]).is_err(),
            "cut off after {length} bytes"
        );
    }
}

/// Returns a sequence of pseudorandom numbers that is the same each time (xorshift).
fn numbers() -> impl FnMut(usize) -> usize {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    move |limit| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or(0) % limit
    }
}

#[test]
fn mangled_bytes() {
    let mut number = numbers();
    let alphabet = b"<>&;\"'/=:!?[]-# \t\r\nxmlns\0\x01\x80\xC3\xFF0aZ";
    let mut refused = 0;
    for _ in 0..1500 {
        let mut bytes = EVERYTHING.as_bytes().to_vec();
        for _ in 0..=number(4) {
            let at = number(bytes.len());
            match number(4) {
                0 => bytes[at] = alphabet[number(alphabet.len())],
                1 => bytes.insert(at, alphabet[number(alphabet.len())]),
                2 => drop(bytes.drain(at..(at + number(40)).min(bytes.len()))),
                _ => {
                    let end = (at + number(200)).min(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    let to = number(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
        refused += usize::from(read(&bytes).is_err());
    }
    assert!(refused > 500, "only {refused} were refused");
}

#[test]
fn noise() {
    let mut number = numbers();
    for _ in 0..2000 {
        let length = number(300);
        let noise: Vec<u8> = (0..length)
            .map(|_| u8::try_from(number(256)).unwrap_or(0))
            .collect();
        assert!(read(&noise).is_err());
        let ascii: Vec<u8> = noise.iter().map(|byte| byte & 0x7F).collect();
        assert!(read(&ascii).is_err());
        let inside = schema(&String::from_utf8_lossy(&noise));
        let _ = read(inside.as_bytes());
    }
}

#[test]
fn ten_thousand_records_inside_one_another() {
    let opening = "<Record><PropertyValue Property=\"p\">".repeat(10_000);
    let closing = "</PropertyValue></Record>".repeat(10_000);
    let annotation = format!("<Annotation Term=\"t\">{opening}{closing}</Annotation>");
    refuse(
        &schema(&annotation),
        "elements are nested more than 128 deep",
    );
    refuse(&"<a>".repeat(1_000_000), "the root is `a`");
    let foreign = format!("<x xmlns=\"urn:x\">{}", "<y>".repeat(1_000_000));
    refuse(&schema(&foreign), "elements are nested more than 128 deep");
}

#[test]
fn as_deep_as_may_be() {
    // The root, `DataServices`, `Schema` and `Annotation` are around the records.
    let pairs = (usize::from(csdl::MAX_DEPTH) - 4) / 2;
    let opening = "<Record><PropertyValue Property=\"p\">".repeat(pairs);
    let closing = "</PropertyValue></Record>".repeat(pairs);
    let text = schema(&format!(
        "<Annotation Term=\"t\">{opening}{closing}</Annotation>"
    ));
    assert!(read(text.as_bytes()).is_ok());
}

#[test]
fn entities_are_not_expanded() {
    let mut bomb = String::from("<!DOCTYPE b [<!ENTITY a0 \"boom\">");
    for number in 1..30 {
        let _ = write!(
            bomb,
            "<!ENTITY a{number} \"&a{0};&a{0};&a{0};\">",
            number - 1
        );
    }
    bomb.push_str("]>");
    let text = schema("<Annotation Term=\"t\" String=\"&a29;\"/>");
    refuse(
        &format!("{bomb}{text}"),
        "a document type declaration is not read",
    );
    refuse(&text, "the entity `&a29;` is not defined");
}

#[test]
fn great_numbers_of_everything() {
    let mut attributes = String::new();
    let mut declarations = String::new();
    for number in 0..100_000 {
        let _ = write!(attributes, " a{number}=\"\"");
        let _ = write!(declarations, " xmlns:a{number}=\"\"");
    }
    refuse(
        &schema(&format!("<EnumType{attributes}/>")),
        "more than 256 attributes",
    );
    refuse(
        &schema(&format!("<EnumType{declarations}/>")),
        "more than 256 attributes",
    );
    let mut nested = String::new();
    for depth in 0..5 {
        let _ = write!(nested, "<EnumType Name=\"e{depth}\"");
        for number in 0..100 {
            let _ = write!(nested, " xmlns:p{depth}x{number}=\"\"");
        }
        nested.push('>');
    }
    refuse(&schema(&nested), "more than 256 namespace declarations");
    // On one line, so that finding lines and columns is as slow as it can be.
    refuse(
        &schema(&"<wrong/>".repeat(300_000)),
        "reading stopped here, after 1000 problems",
    );
    refuse(
        &schema(&"x<!---->".repeat(300_000)),
        "reading stopped here, after 1000 problems",
    );
    refuse(
        &schema(&"&a;".repeat(300_000)),
        "reading stopped here, after 1000 problems",
    );
    let text = "&#38;".repeat(300_000);
    let annotation = format!("<Annotation Term=\"t\"><String>{text}</String></Annotation>");
    assert!(read(schema(&annotation).as_bytes()).is_ok());
    let name = "n".repeat(1_000_000);
    assert!(read(schema(&format!("<EnumType Name=\"{name}\"/>")).as_bytes()).is_ok());
    refuse(&schema(&format!("<{name}/>")), "may not be inside `Schema`");
}

#[test]
fn larger_than_is_read() {
    let text = " ".repeat(csdl::MAX_SIZE + 1);
    refuse(&text, "at most 268435456 are read");
}
