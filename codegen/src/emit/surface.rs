//! The listing of the public surface: every public item on a line of its own.
//!
//! A line is the item's Rust path, then `: ` and its Rust type where it has one, then the wire name
//! in quotes where it has one, then marks in brackets, in this order:
//!
//! ```text
//! models::RestorePoint: struct "microsoft.graph.restorePoint" [entity] [key id] [base microsoft.graph.entity]
//! models::RestorePoint.tags: Option<RestorePointTags> "tags" [read-only]
//! models::RestorePoint::TAGS: Property<RestorePoint, RestorePointTags> "tags"
//! models::RestorePointTags::FAST_RESTORE "fastRestore"
//! models::AnyProtectionUnitBase::Unknown(ProtectionUnitBase)
//! ```
//!
//! Fields follow a dot; variants, constants and methods follow two colons. Lines are sorted by
//! their bytes, so that an item keeps its place whatever is added around it. The lines are made by
//! the code that makes the items, from the same values.

use std::fmt::{self, Write as _};

use crate::api::Deprecation;

/// The lines of one type.
#[derive(Debug)]
pub(super) struct Surface {
    /// Where the type is, such as `models`.
    module: &'static str,
    lines: Vec<String>,
}

/// What is said of an item after its name and type.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Remarks<'a> {
    /// The name in the metadata or on the wire.
    pub(super) wire: Option<&'a str>,
    /// The service sets it.
    pub(super) is_read_only: bool,
    /// It can be given on creation only.
    pub(super) is_immutable: bool,
    /// It is deprecated.
    pub(super) deprecation: Option<&'a Deprecation>,
}

impl fmt::Display for Remarks<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(wire) = self.wire {
            write!(f, " {wire:?}")?;
        }
        if self.is_read_only {
            f.write_str(" [read-only]")?;
        }
        if self.is_immutable {
            f.write_str(" [immutable]")?;
        }
        if let Some(deprecation) = self.deprecation {
            f.write_str(" [deprecated")?;
            if let Some(date) = &deprecation.date {
                write!(f, " {}", date.escape_debug())?;
            }
            if let Some(date) = &deprecation.removal_date {
                write!(f, ", removed {}", date.escape_debug())?;
            }
            f.write_str("]")?;
        }
        Ok(())
    }
}

impl Surface {
    /// An empty listing of a type in `module`.
    pub(super) fn new(module: &'static str) -> Self {
        Self {
            module,
            lines: Vec::new(),
        }
    }

    /// A type: `kind` is `struct`, `enum` and the like; `marks` are added in brackets.
    pub(super) fn item(&mut self, name: &str, kind: &str, remarks: Remarks<'_>, marks: &[String]) {
        let mut line = format!("{}::{name}: {kind}{remarks}", self.module);
        for mark in marks {
            // Writing to a string cannot fail.
            let _ = write!(line, " [{}]", mark.escape_debug());
        }
        self.lines.push(line);
    }

    /// A field.
    pub(super) fn field(&mut self, owner: &str, name: &str, rust_type: &str, remarks: Remarks<'_>) {
        self.lines.push(format!(
            "{}::{owner}.{name}: {rust_type}{remarks}",
            self.module
        ));
    }

    /// A variant, a constant or a method; `signature` is its name with what belongs to it.
    pub(super) fn associated(&mut self, owner: &str, signature: &str, remarks: Remarks<'_>) {
        self.lines
            .push(format!("{}::{owner}::{signature}{remarks}", self.module));
    }

    /// The lines.
    pub(super) fn into_lines(self) -> Vec<String> {
        self.lines
    }
}
