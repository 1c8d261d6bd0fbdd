//! Code that is the same for every type of a kind but for a few lists.

use proc_macro2::TokenStream;
use syn::{Arm, Block, Expr, Ident, ImplItem, Item, ItemImpl, Path, Stmt};

use super::ast;
use super::error::EmitError;
use super::names::Known;
use super::scope::{self, Scope};

/// An `impl` that is parsed once and given to many types; its bodies say `Self`.
pub(super) struct Frame {
    tokens: TokenStream,
    parsed: ItemImpl,
    uses: Vec<Known>,
}

impl Frame {
    /// Parses an `impl` for whatever type.
    pub(super) fn parse(tokens: TokenStream) -> Result<Self, EmitError> {
        Ok(Self {
            parsed: syn::parse2(tokens.clone())?,
            uses: scope::uses(tokens.clone()),
            tokens,
        })
    }

    /// The `impl` for the type called `ident`, whose file has `scope`.
    pub(super) fn of(&self, ident: &Ident, scope: &mut Scope<'_>) -> Result<Framed, EmitError> {
        let mut implementation = match scope.import_all(&self.uses) {
            None => self.parsed.clone(),
            Some(taken) => syn::parse2(scope::qualify(self.tokens.clone(), taken))?,
        };
        *implementation.self_ty = ast::path_type(Path::from(ident.clone()));
        Ok(Framed(implementation))
    }
}

/// An `impl` whose lists can be filled.
pub(super) struct Framed(ItemImpl);

impl Framed {
    /// Puts `arms` before those of the `match` in `function`.
    pub(super) fn fill(
        mut self,
        function: &'static str,
        arms: Vec<Arm>,
    ) -> Result<Self, EmitError> {
        let matched = self
            .0
            .items
            .iter_mut()
            .find_map(|item| match item {
                ImplItem::Fn(item) if item.sig.ident == function => arms_in(&mut item.block),
                _ => None,
            })
            .ok_or(EmitError::Frame(function))?;
        matched.splice(..0, arms);
        Ok(self)
    }

    /// Adds items.
    pub(super) fn with(mut self, items: Vec<ImplItem>) -> Self {
        self.0.items.splice(..0, items);
        self
    }

    /// The finished `impl`.
    pub(super) fn item(self) -> Item {
        Item::Impl(self.0)
    }
}

/// The arms of the `match` that a body consists of, or that its first variable is set to.
fn arms_in(block: &mut Block) -> Option<&mut Vec<Arm>> {
    let expr = match block.stmts.first_mut()? {
        Stmt::Expr(expr, _) => expr,
        Stmt::Local(local) => &mut *local.init.as_mut()?.expr,
        Stmt::Item(_) | Stmt::Macro(_) => return None,
    };
    match expr {
        Expr::Match(matched) => Some(&mut matched.arms),
        _ => None,
    }
}
