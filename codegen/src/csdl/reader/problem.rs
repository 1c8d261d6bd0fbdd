//! Explanations of malformed XML.

use quick_xml::errors::{Error, IllFormedError, SyntaxError};

use crate::diagnostic::{Locator, Position, Source, quote};

/// The document cannot be read past this point; the reason is recorded already.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fatal;

/// What to do about a document of OData 1 to 3.
pub(super) const OLD_VERSION: &str = "ask the service for OData 4 metadata: with the header `OData-MaxVersion: 4.01`, or at the address of its OData 4 endpoint; a service that has none cannot be generated from";

/// The result of a part of the reader: its element, or the end of reading.
pub(super) type Read<T> = Result<T, Fatal>;

/// Explains an XML error and its remedy. `opened` is where the innermost open element starts.
pub(super) fn explain(
    error: &Error,
    opened: Option<Position>,
    source: Source<'_>,
) -> (String, String) {
    const CUT_OFF: &str = "the document is cut off, or the end of this is missing";
    let (message, help) = match error {
        Error::Syntax(error) => match error {
            SyntaxError::UnclosedTag => ("a tag has no closing `>`".to_owned(), CUT_OFF),
            SyntaxError::UnclosedSingleQuotedAttributeValue
            | SyntaxError::UnclosedDoubleQuotedAttributeValue => (
                "an attribute value in this tag has no closing quote".to_owned(),
                CUT_OFF,
            ),
            SyntaxError::UnclosedComment => ("a comment has no closing `-->`".to_owned(), CUT_OFF),
            SyntaxError::UnclosedCData => {
                ("a CDATA section has no closing `]]>`".to_owned(), CUT_OFF)
            }
            SyntaxError::UnclosedDoctype => (
                "a document type declaration has no closing `>`".to_owned(),
                CUT_OFF,
            ),
            SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => (
                "a processing instruction has no closing `?>`".to_owned(),
                CUT_OFF,
            ),
            SyntaxError::InvalidBangMarkup => (
                "`<!` starts neither a comment nor a CDATA section".to_owned(),
                "remove it, or write `&lt;!` where it is text",
            ),
        },
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            let line = opened.map_or(0, |opened| Locator::new(source.text).find(opened).line);
            (
                format!(
                    "the end tag {} does not match {}, which starts in line {line}",
                    quote(&format!("</{found}>")),
                    quote(&format!("<{expected}>"))
                ),
                "add the end tag that is missing, or correct this one",
            )
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => (
            format!(
                "the end tag {} has no start tag",
                quote(&format!("</{found}>"))
            ),
            "remove it, or add the start tag that is missing",
        ),
        Error::IllFormed(IllFormedError::UnclosedReference) => (
            "`&` starts a reference that has no `;`".to_owned(),
            "write `&amp;` where an ampersand is meant",
        ),
        other => (
            format!("the document is not well-formed XML: {other}"),
            "correct the document, or fetch it again",
        ),
    };
    (message, help.to_owned())
}
