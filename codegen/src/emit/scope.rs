//! What a name means in one emitted file, and the imports that make it so.
//!
//! Types of the metadata may be called anything, `Option`, `String` or `Property` too. So a file
//! imports the types beside it only where their names are not among those that emitted code itself
//! uses, and spells out the path of a name of the latter kind where its own type takes that name.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::{Ident, Item, Path, PathSegment, Token, UseName, UsePath, UseTree, Visibility};

use super::ast;
use super::error::InvalidName;

/// A name that emitted code uses and does not define.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Known {
    /// The path of the module that it is in, from `crate` or `std`.
    pub(super) module: &'static [&'static str],
    /// The name.
    pub(super) name: &'static str,
}

impl Known {
    /// Whether it is in the standard prelude and needs no import.
    fn is_prelude(self) -> bool {
        self.module.first() == Some(&"std")
    }
}

/// The names of one file.
#[derive(Debug, Default)]
pub(super) struct Scope<'a> {
    own: Vec<&'a str>,
    known: BTreeSet<Known>,
    siblings: BTreeSet<&'a str>,
}

impl<'a> Scope<'a> {
    /// The scope of a file that defines the types `own`.
    pub(super) fn new(own: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            own: own.into_iter().collect(),
            ..Self::default()
        }
    }

    /// The path of a name that emitted code uses.
    pub(super) fn known(&mut self, known: Known) -> Path {
        let name = ast::own_ident(known.name);
        let is_taken = self.own.contains(&known.name);
        if !is_taken {
            if !known.is_prelude() {
                self.known.insert(known);
            }
            return Path::from(name);
        }
        let mut path = ast::path(known.module.iter().map(|segment| ast::own_ident(segment)));
        path.segments.push(PathSegment::from(name));
        if known.is_prelude() {
            path.leading_colon = Some(Token![::](Span::call_site()));
        }
        path
    }

    /// The path of a type that is emitted beside this one, or of this one.
    pub(super) fn sibling(&mut self, name: &'a str) -> Result<Path, InvalidName> {
        let ident = ast::ident(name)?;
        if self.own.contains(&name) {
            return Ok(Path::from(ident));
        }
        if super::types::is_used_by_emitted_code(name) {
            return Ok(ast::path([ast::own_ident("super"), ident]));
        }
        self.siblings.insert(name);
        Ok(Path::from(ident))
    }

    /// The imports of everything that was asked for, sorted.
    pub(super) fn imports(&self) -> Result<Vec<Item>, InvalidName> {
        let mut imports = Vec::with_capacity(self.known.len() + self.siblings.len());
        for known in &self.known {
            imports.push(import(known.module, ast::own_ident(known.name)));
        }
        for name in &self.siblings {
            imports.push(import(&["super"], ast::ident(name)?));
        }
        Ok(imports)
    }
}

/// `use module::name;`.
fn import(module: &[&'static str], name: Ident) -> Item {
    let tree = UseTree::Name(UseName { ident: name });
    let tree = module.iter().rev().fold(tree, |tree, segment| {
        UseTree::Path(UsePath {
            ident: ast::own_ident(segment),
            colon2_token: Token![::](Span::call_site()),
            tree: Box::new(tree),
        })
    });
    ast::use_item(Visibility::Inherited, tree)
}
