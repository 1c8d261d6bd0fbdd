//! `Annotations` and `Annotation`. What an annotation holds is in [`super::expressions`].

use super::cursor::{Cursor, Element};
use super::expressions;
use super::problem::Read;
use super::vocabulary::Vocabulary::Edm;
use crate::csdl::expression::{Annotation, Annotations};

/// `Annotations`: annotations for a target elsewhere.
pub(super) fn annotations<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<Annotations<'a>> {
    let target = cursor.required(element, "Target");
    cursor.enter(element, "", &target);
    Ok(Annotations {
        target,
        qualifier: cursor.optional("Qualifier"),
        annotations: only_annotations(cursor, element)?,
        position: element.position,
    })
}

/// `Annotation`: a term, perhaps with a value, perhaps with annotations of its own.
pub(super) fn annotation<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<Annotation<'a>> {
    let term = cursor.required(element, "Term");
    cursor.enter(element, "@", &term);
    let qualifier = cursor.optional("Qualifier");
    let (value, annotations) = expressions::value(cursor, element)?;
    Ok(Annotation {
        term,
        qualifier,
        value,
        annotations,
        position: element.position,
    })
}

/// The content of an element that takes nothing but annotations.
pub(super) fn only_annotations<'a>(
    cursor: &mut Cursor<'a>,
    element: &Element<'a>,
) -> Read<Vec<Annotation<'a>>> {
    let mut annotations = Vec::new();
    while let Some(child) = cursor.child(element)? {
        match (child.vocabulary, child.name) {
            (Edm, "Annotation") => {
                if annotations.is_empty() {
                    // Most elements that have an annotation have one.
                    annotations.reserve_exact(1);
                }
                annotations.push(annotation(cursor, &child)?);
            }
            _ => cursor.reject_element(&child, element)?,
        }
    }
    Ok(annotations)
}
