//! Constructors for the syntax nodes that are emitted in great numbers.
//!
//! Parsing tokens is what costs most in an emitter. The irregular parts are quoted and parsed; the
//! regular ones (comments, types, fields, constants, arms of a match) are made here as nodes.

use proc_macro2::Span;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Arm, AttrStyle, Attribute, ConstModifiers, Expr, ExprArray,
    ExprCall, ExprField, ExprLit, ExprMethodCall, ExprPath, ExprReference, ExprStruct, ExprTuple,
    Field, FieldModifiers, FieldValue, Fields, FieldsNamed, FieldsUnnamed, GenericArgument,
    Generics, Ident, ImplItem, ImplItemConst, ImplModifiers, Item, ItemEnum, ItemImpl, ItemStatic,
    ItemStruct, ItemUse, Lit, LitInt, LitStr, MacroDelimiter, Member, Meta, MetaList,
    MetaNameValue, Pat, PatIdent, PatTupleStruct, PatWild, Path, PathArguments, PathSegment,
    StaticMutability, Token, Type, TypePath, UseTree, Variant, VisRestricted, Visibility,
};

use super::error::InvalidName;
use crate::naming;

/// An identifier, raw (`r#type`) or not. Names come checked from the model; this is the last line
/// of defence against one that is none, because [`Ident::new`] panics on it.
pub(super) fn ident(name: &str) -> Result<Ident, InvalidName> {
    if !naming::is_rust_identifier(name) {
        return Err(InvalidName(name.to_owned()));
    }
    Ok(match name.strip_prefix("r#") {
        Some(bare) => Ident::new_raw(bare, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    })
}

/// An identifier of the emitter's own.
pub(super) fn own_ident(name: &'static str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `text` as a string literal.
pub(super) fn string(text: &str) -> LitStr {
    LitStr::new(text, Span::call_site())
}

/// `text` as an expression.
pub(super) fn string_expression(text: &str) -> Expr {
    Expr::Lit(ExprLit {
        attrs: Vec::new(),
        lit: Lit::Str(string(text)),
    })
}

/// `///text`.
pub(super) fn doc_attribute(text: &str) -> Attribute {
    doc(AttrStyle::Outer, text)
}

/// `//!text`.
pub(super) fn inner_doc_attribute(text: &str) -> Attribute {
    doc(AttrStyle::Inner(Token![!](Span::call_site())), text)
}

fn doc(style: AttrStyle, text: &str) -> Attribute {
    Attribute {
        pound_token: Token![#](Span::call_site()),
        style,
        bracket_token: syn::token::Bracket::default(),
        meta: Meta::NameValue(MetaNameValue {
            path: Path::from(own_ident("doc")),
            eq_token: Token![=](Span::call_site()),
            value: string_expression(text),
        }),
    }
}

/// `#[name(key = "value", …)]`, or `#[name]` where there are no arguments.
pub(super) fn list_attribute(
    name: &'static str,
    arguments: &[(&'static str, String)],
) -> Attribute {
    let path = Path::from(own_ident(name));
    let meta = if arguments.is_empty() {
        Meta::Path(path)
    } else {
        let arguments = arguments.iter().map(|(key, value)| {
            let key = own_ident(key);
            quote!(#key = #value)
        });
        Meta::List(MetaList {
            path,
            delimiter: MacroDelimiter::Paren(syn::token::Paren::default()),
            tokens: quote!(#(#arguments),*),
        })
    };
    attribute(meta)
}

/// A path of plain segments.
pub(super) fn path(segments: impl IntoIterator<Item = Ident>) -> Path {
    Path {
        leading_colon: None,
        segments: segments.into_iter().map(PathSegment::from).collect(),
    }
}

/// `path` as an expression.
pub(super) fn path_expression(path: Path) -> Expr {
    Expr::Path(ExprPath {
        attrs: Vec::new(),
        qself: None,
        path,
    })
}

/// `path` as a type.
pub(super) fn path_type(path: Path) -> Type {
    Type::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path,
    })
}

/// `path<arguments>` as a type.
pub(super) fn generic_type(mut path: Path, arguments: impl IntoIterator<Item = Type>) -> Type {
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::AngleBracketed(AngleBracketedGenericArguments {
            colon2_token: None,
            lt_token: Token![<](Span::call_site()),
            args: arguments.into_iter().map(GenericArgument::Type).collect(),
            gt_token: Token![>](Span::call_site()),
        });
    }
    path_type(path)
}

/// `pub`.
pub(super) fn public() -> Visibility {
    Visibility::Public(Token![pub](Span::call_site()))
}

/// `pub ident: ty`.
pub(super) fn public_field(attrs: Vec<Attribute>, ident: Ident, ty: Type) -> Field {
    Field {
        attrs,
        vis: public(),
        modifiers: FieldModifiers::default(),
        ident: Some(ident),
        colon_token: Some(Token![:](Span::call_site())),
        ty,
        default: None,
    }
}

/// A list with a comma after each item.
pub(super) fn trailing<T>(items: impl IntoIterator<Item = T>) -> Punctuated<T, Token![,]> {
    let mut list = Punctuated::new();
    for item in items {
        list.push_value(item);
        list.push_punct(Token![,](Span::call_site()));
    }
    list
}

/// `use tree;`.
pub(super) fn use_item(vis: Visibility, tree: UseTree) -> Item {
    Item::Use(ItemUse {
        attrs: Vec::new(),
        vis,
        use_token: Token![use](Span::call_site()),
        leading_colon: None,
        tree,
        semi_token: Token![;](Span::call_site()),
    })
}

/// `function(arguments)`.
pub(super) fn call(function: Path, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(path_expression(function)),
        paren_token: syn::token::Paren::default(),
        args: arguments.into_iter().collect(),
    })
}

/// `pub const ident: ty = expr;` in an `impl`.
pub(super) fn public_const(attrs: Vec<Attribute>, ident: Ident, ty: Type, expr: Expr) -> ImplItem {
    ImplItem::Const(ImplItemConst {
        attrs,
        vis: public(),
        modifiers: ConstModifiers::default(),
        const_token: Token![const](Span::call_site()),
        ident,
        generics: Generics::default(),
        colon_token: Token![:](Span::call_site()),
        ty,
        eq_token: Token![=](Span::call_site()),
        expr,
        semi_token: Token![;](Span::call_site()),
    })
}

/// `pub struct ident { fields }`.
pub(super) fn public_struct(attrs: Vec<Attribute>, ident: Ident, fields: Vec<Field>) -> Item {
    Item::Struct(ItemStruct {
        attrs,
        vis: public(),
        struct_token: Token![struct](Span::call_site()),
        ident,
        generics: Generics::default(),
        fields: Fields::Named(FieldsNamed {
            brace_token: syn::token::Brace::default(),
            named: trailing(fields),
        }),
        semi_token: None,
    })
}

/// `pub enum ident { variants }`.
pub(super) fn public_enum(attrs: Vec<Attribute>, ident: Ident, variants: Vec<Variant>) -> Item {
    Item::Enum(ItemEnum {
        attrs,
        vis: public(),
        enum_token: Token![enum](Span::call_site()),
        ident,
        generics: Generics::default(),
        brace_token: syn::token::Brace::default(),
        variants: trailing(variants),
    })
}

/// `ident` or `ident(ty)` in an `enum`.
pub(super) fn variant(attrs: Vec<Attribute>, ident: Ident, holds: Option<Type>) -> Variant {
    let fields = match holds {
        None => Fields::Unit,
        Some(ty) => Fields::Unnamed(FieldsUnnamed {
            paren_token: syn::token::Paren::default(),
            unnamed: std::iter::once(Field {
                attrs: Vec::new(),
                vis: Visibility::Inherited,
                modifiers: FieldModifiers::default(),
                ident: None,
                colon_token: None,
                ty,
                default: None,
            })
            .collect(),
        }),
    };
    Variant {
        attrs,
        ident,
        fields,
        discriminant: None,
    }
}

/// `impl ident { items }`.
pub(super) fn inherent_impl(ident: Ident, items: Vec<ImplItem>) -> Item {
    Item::Impl(ItemImpl {
        attrs: Vec::new(),
        modifiers: ImplModifiers::default(),
        unsafety: None,
        impl_token: Token![impl](Span::call_site()),
        generics: Generics::default(),
        trait_: None,
        self_ty: Box::new(path_type(Path::from(ident))),
        brace_token: syn::token::Brace::default(),
        items,
    })
}

/// `path::name`.
pub(super) fn associated(mut path: Path, name: &'static str) -> Path {
    path.segments.push(PathSegment::from(own_ident(name)));
    path
}

/// `pattern => body,`.
pub(super) fn arm(pat: Pat, body: Expr) -> Arm {
    Arm {
        attrs: Vec::new(),
        pat,
        fat_arrow_token: Token![=>](Span::call_site()),
        body: Box::new(body),
        comma: Some(Token![,](Span::call_site())),
    }
}

/// `path` as a pattern.
pub(super) fn path_pattern(path: Path) -> Pat {
    Pat::Path(ExprPath {
        attrs: Vec::new(),
        qself: None,
        path,
    })
}

/// `binding` as a pattern.
pub(super) fn binding(binding: &'static str) -> Pat {
    Pat::Ident(PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: own_ident(binding),
        subpat: None,
    })
}

/// `path(inside)` as a pattern.
pub(super) fn tuple_pattern(path: Path, inside: Pat) -> Pat {
    Pat::TupleStruct(PatTupleStruct {
        attrs: Vec::new(),
        qself: None,
        path,
        paren_token: syn::token::Paren::default(),
        elems: std::iter::once(inside).collect(),
    })
}

/// A place in a list as a pattern.
pub(super) fn index_pattern(index: usize) -> Pat {
    Pat::Lit(ExprLit {
        attrs: Vec::new(),
        lit: Lit::Int(LitInt::new(&index.to_string(), Span::call_site())),
    })
}

/// `Self::name`.
pub(super) fn of_self(name: Ident) -> Path {
    path([own_ident("Self"), name])
}

/// `&expr` or `&mut expr`.
pub(super) fn reference(expr: Expr, is_mutable: bool) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Token![&](Span::call_site()),
        mutability: is_mutable.then(|| Token![mut](Span::call_site())),
        expr: Box::new(expr),
    })
}

/// `self.field`.
pub(super) fn self_field(field: Ident) -> Expr {
    Expr::Field(ExprField {
        attrs: Vec::new(),
        base: Box::new(path_expression(Path::from(own_ident("self")))),
        dot_token: Token![.](Span::call_site()),
        member: Member::Named(field),
    })
}

/// `[items]`.
pub(super) fn array(items: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Array(ExprArray {
        attrs: Vec::new(),
        bracket_token: syn::token::Bracket::default(),
        elems: items.into_iter().collect(),
    })
}

/// `(left, right)`.
pub(super) fn pair(left: Expr, right: Expr) -> Expr {
    Expr::Tuple(ExprTuple {
        attrs: Vec::new(),
        paren_token: syn::token::Paren::default(),
        elems: [left, right].into_iter().collect(),
    })
}

/// A number.
pub(super) fn number_expression(number: i64) -> Expr {
    Expr::Lit(ExprLit {
        attrs: Vec::new(),
        lit: Lit::Int(LitInt::new(&number.to_string(), Span::call_site())),
    })
}

/// `_`.
pub(super) fn wildcard() -> Pat {
    Pat::Wild(PatWild {
        attrs: Vec::new(),
        underscore_token: Token![_](Span::call_site()),
    })
}

/// `#[derive(names)]`.
pub(super) fn derive(names: &[&'static str]) -> Attribute {
    let names = names.iter().map(|name| own_ident(name));
    attribute(Meta::List(MetaList {
        path: Path::from(own_ident("derive")),
        delimiter: MacroDelimiter::Paren(syn::token::Paren::default()),
        tokens: quote!(#(#names),*),
    }))
}

/// `#[name]`.
pub(super) fn marker(name: &'static str) -> Attribute {
    attribute(Meta::Path(Path::from(own_ident(name))))
}

fn attribute(meta: Meta) -> Attribute {
    Attribute {
        pound_token: Token![#](Span::call_site()),
        style: AttrStyle::Outer,
        bracket_token: syn::token::Bracket::default(),
        meta,
    }
}

/// `vis static ident: ty = expr;`.
pub(super) fn static_item(vis: Visibility, ident: &'static str, ty: Type, expr: Expr) -> Item {
    Item::Static(ItemStatic {
        attrs: Vec::new(),
        vis,
        static_token: Token![static](Span::call_site()),
        mutability: StaticMutability::None,
        ident: own_ident(ident),
        colon_token: Token![:](Span::call_site()),
        ty: Box::new(ty),
        eq_token: Token![=](Span::call_site()),
        expr: Box::new(expr),
        semi_token: Token![;](Span::call_site()),
    })
}

/// `pub(super)`.
pub(super) fn public_to_parent() -> Visibility {
    Visibility::Restricted(VisRestricted {
        pub_token: Token![pub](Span::call_site()),
        paren_token: syn::token::Paren::default(),
        in_token: None,
        path: Box::new(Path::from(own_ident("super"))),
    })
}

/// `path { fields }`.
pub(super) fn struct_expression(
    path: Path,
    fields: impl IntoIterator<Item = (&'static str, Expr)>,
) -> Expr {
    let fields = fields.into_iter().map(|(name, expr)| FieldValue {
        attrs: Vec::new(),
        member: Member::Named(own_ident(name)),
        colon_token: Some(Token![:](Span::call_site())),
        expr,
    });
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path,
        brace_token: syn::token::Brace::default(),
        fields: fields.collect(),
        dot2_token: None,
        rest: None,
    })
}

/// `receiver.method()`.
pub(super) fn method_call(receiver: Expr, method: &'static str) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(receiver),
        dot_token: Token![.](Span::call_site()),
        method: own_ident(method),
        turbofish: None,
        paren_token: syn::token::Paren::default(),
        args: Punctuated::new(),
    })
}
