//! A size as text for a terminal.

use std::fmt::Write as _;

use super::report::Size;
use crate::diagnostic::visible;

/// A size, with what makes it so: the heaviest types and paths, each with the way to it.
pub fn text(title: &str, size: &Size) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write_text(&mut text, title, size);
    text
}

fn write_text(text: &mut String, title: &str, size: &Size) -> std::fmt::Result {
    writeln!(text, "{}", visible(title))?;
    writeln!(
        text,
        "  types   {}: {} entity, {} complex, {} enumeration, {} of parameters",
        size.types(),
        size.entity_types,
        size.complex_types,
        size.enum_types,
        size.parameter_types,
    )?;
    writeln!(
        text,
        "  routes  {} of {} builders",
        size.routes, size.builders
    )?;
    writeln!(
        text,
        "  lines   about {}: {} of models, {} of requests",
        size.lines(),
        size.model_lines,
        size.request_lines,
    )?;
    if !size.heavy_types.is_empty() {
        writeln!(
            text,
            "\n  what a type brings in that nothing else does, and the way to it\n\n   lines  types  type"
        )?;
    }
    for heavy in &size.heavy_types {
        writeln!(
            text,
            "{:>8} {:>6}  {}",
            heavy.lines,
            heavy.types,
            visible(&heavy.name)
        )?;
        writeln!(
            text,
            "                   by {}",
            visible(&heavy.way.join(" > "))
        )?;
    }
    if !size.heavy_paths.is_empty() {
        writeln!(
            text,
            "\n  what lies behind a navigation property or a derived type, and not behind one before it\n\n  routes places  leads there"
        )?;
    }
    for heavy in &size.heavy_paths {
        writeln!(
            text,
            "{:>8} {:>6}  {}",
            heavy.weight,
            heavy.places,
            visible(&heavy.element)
        )?;
        writeln!(text, "                   at {}", visible(&heavy.example))?;
    }
    Ok(())
}
