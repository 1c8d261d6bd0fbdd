//! What a name means in one emitted file, and the imports that make it so.
//!
//! Types of the metadata may be called anything, `Option`, `String` or `Property` too. So a file
//! imports the types beside it only where their names are not among those that emitted code itself
//! uses, and spells out the path of a name of the latter kind where its own type takes that name.

use std::collections::BTreeSet;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, Path, PathSegment, Token, UseGroup, UseName, UsePath, UseTree, Visibility};

use super::ast;
use super::error::InvalidName;
use super::names::{self, Known};

/// The names of one file.
#[derive(Debug, Default)]
pub(super) struct Scope<'a> {
    /// The type that the file defines.
    own: &'a str,
    known: BTreeSet<Known>,
    siblings: BTreeSet<&'a str>,
}

impl<'a> Scope<'a> {
    /// The scope of a file that defines the type `own`.
    pub(super) fn new(own: &'a str) -> Self {
        Self {
            own,
            ..Self::default()
        }
    }

    /// The path of a name that emitted code uses.
    pub(super) fn known(&mut self, known: Known) -> Path {
        if self.own != known.name {
            self.import(known);
            return Path::from(ast::own_ident(known.name));
        }
        full_path(known)
    }

    /// The path of a type that is emitted beside this one, or of this one.
    pub(super) fn sibling(&mut self, name: &'a str) -> Result<Path, InvalidName> {
        let ident = ast::ident(name)?;
        if self.own == name {
            return Ok(Path::from(ident));
        }
        if names::find(name).is_some() {
            return Ok(ast::path([ast::own_ident("super"), ident]));
        }
        self.siblings.insert(name);
        Ok(Path::from(ident))
    }

    /// Imports what code uses whose known names are `uses`. Yields the one that is not what it
    /// seems, because the file's own type has taken its name.
    pub(super) fn import_all(&mut self, uses: &[Known]) -> Option<Known> {
        let mut taken = None;
        for known in uses {
            if known.name == self.own {
                taken = Some(*known);
            } else {
                self.import(*known);
            }
        }
        taken
    }

    fn import(&mut self, known: Known) {
        if !known.is_in_prelude {
            self.known.insert(known);
        }
    }

    /// The imports of everything that was asked for, sorted: what is known in one group a module,
    /// because that changes with the emitter only; types beside this one each on its own line.
    pub(super) fn imports(&self) -> Result<Vec<Item>, InvalidName> {
        let mut imports = Vec::with_capacity(self.known.len() + self.siblings.len());
        let mut known = self.known.iter().peekable();
        while let Some(first) = known.next() {
            let mut group = vec![ast::own_ident(first.name)];
            while let Some(next) = known.next_if(|next| next.module == first.module) {
                group.push(ast::own_ident(next.name));
            }
            imports.push(import(first.module, group));
        }
        for name in &self.siblings {
            imports.push(import(&["super"], vec![ast::ident(name)?]));
        }
        Ok(imports)
    }
}

/// The path of a known name from a root.
fn full_path(known: Known) -> Path {
    let mut path = ast::path(known.module.iter().map(|segment| ast::own_ident(segment)));
    path.segments
        .push(PathSegment::from(ast::own_ident(known.name)));
    path.leading_colon = Some(Token![::](Span::call_site()));
    path
}

/// `use module::name;` or `use module::{names};`.
fn import(module: &[&'static str], names: Vec<Ident>) -> Item {
    let mut names: Vec<_> = names
        .into_iter()
        .map(|ident| UseTree::Name(UseName { ident }))
        .collect();
    let tree = match names.pop() {
        Some(only) if names.is_empty() => only,
        last => UseTree::Group(UseGroup {
            brace_token: syn::token::Brace::default(),
            items: names.into_iter().chain(last).collect(),
        }),
    };
    let tree = module.iter().rev().fold(tree, |tree, segment| {
        UseTree::Path(UsePath {
            ident: ast::own_ident(segment),
            colon2_token: Token![::](Span::call_site()),
            tree: Box::new(tree),
        })
    });
    ast::use_item(Visibility::Inherited, tree)
}

/// The known names that `tokens` use.
pub(super) fn uses(tokens: TokenStream) -> Vec<Known> {
    let mut found = BTreeSet::new();
    replace(tokens, &mut |ident| {
        found.extend(names::find(&ident.to_string()));
        None
    });
    found.into_iter().collect()
}

/// `tokens` with the full path of `known` in place of its name.
pub(super) fn qualify(tokens: TokenStream, known: Known) -> TokenStream {
    replace(tokens, &mut |ident| {
        (ident == known.name).then(|| full_path(known).into_token_stream())
    })
}

/// Replaces names that are not defined where they stand and not looked up in something else.
fn replace(
    tokens: TokenStream,
    replacement: &mut impl FnMut(&Ident) -> Option<TokenStream>,
) -> TokenStream {
    let mut replaced = TokenStream::new();
    let mut is_free = true;
    let mut after_colon = false;
    for token in tokens {
        let mut is_colon = false;
        let next_is_free = match &token {
            TokenTree::Ident(ident) => ident != "fn" && ident != "type",
            TokenTree::Punct(punct) => {
                is_colon = punct.as_char() == ':';
                !(is_colon && after_colon) && punct.as_char() != '.'
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => true,
        };
        match token {
            TokenTree::Ident(ident) if is_free => match replacement(&ident) {
                Some(path) => replaced.extend(path),
                None => replaced.extend([TokenTree::Ident(ident)]),
            },
            TokenTree::Group(group) => {
                let inside = replace(group.stream(), replacement);
                replaced.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            token => replaced.extend([token]),
        }
        is_free = next_is_free;
        after_colon = is_colon;
    }
    replaced
}
