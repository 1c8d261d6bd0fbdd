//! The text of a call of a macro, which `prettyplease` does not lay out: a table with a line for each row.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::{Attribute, Expr, ExprLit, Lit, Macro, Meta};

use super::docs::lines_of;

/// Returns the text of a call whose content is rows that end in semicolons. Attributes of a row have lines of their
/// own, and a row has one line however long it is.
///
/// # Errors
///
/// Returns an error for an attribute that is not Rust, which is a bug of the emitter.
pub(super) fn print(call: &Macro) -> syn::Result<String> {
    let mut text = String::new();
    push(&mut text, quote::ToTokens::to_token_stream(&call.path));
    text.push_str("! {\n");
    let mut row = TokenStream::new();
    let mut tokens = call.tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is_punct(&token, '#') {
            let group = tokens.next();
            let attribute = TokenStream::from_iter([Some(token), group].into_iter().flatten());
            push_attribute(&mut text, attribute)?;
        } else if is_punct(&token, ';') {
            text.push_str("    ");
            push(&mut text, std::mem::take(&mut row));
            text.push_str(";\n");
        } else {
            row.extend([token]);
        }
    }
    text.push_str("}\n");
    Ok(text)
}

/// Adds an attribute, as a comment if it is documentation.
fn push_attribute(text: &mut String, tokens: TokenStream) -> syn::Result<()> {
    let attributes = syn::parse::Parser::parse2(Attribute::parse_outer, tokens)?;
    for attribute in attributes {
        let documentation = match &attribute.meta {
            Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(line),
                    ..
                }) => Some(line.value()),
                _ => None,
            },
            _ => None,
        };
        match documentation {
            Some(lines) => {
                for line in lines_of(&lines) {
                    text.push_str("    ///");
                    text.push_str(line);
                    text.push('\n');
                }
            }
            None => {
                text.push_str("    ");
                push(text, quote::ToTokens::to_token_stream(&attribute));
                text.push('\n');
            }
        }
    }
    Ok(())
}

/// Adds tokens in one line, spaced as rustfmt spaces types and calls.
fn push(text: &mut String, tokens: TokenStream) {
    let mut before: Option<TokenTree> = None;
    for token in tokens {
        let is_in_path = text.ends_with("::");
        if !is_in_path && before.is_some_and(|before| is_apart(&before, &token)) {
            text.push(' ');
        }
        match &token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                push(text, group.stream());
                text.push_str(close);
            }
            token => text.push_str(&token.to_string()),
        }
        before = Some(token);
    }
}

/// Returns whether there is a space between two tokens.
fn is_apart(one: &TokenTree, other: &TokenTree) -> bool {
    match (one, other) {
        // Characters of one punctuation.
        (TokenTree::Punct(one), TokenTree::Punct(_)) if one.spacing() == Spacing::Joint => false,
        // A path from the root, which is no continuation of a path.
        (TokenTree::Punct(one), TokenTree::Punct(other))
            if other.spacing() == Spacing::Joint && matches!(one.as_char(), ':' | '=' | ',') =>
        {
            true
        }
        (_, TokenTree::Punct(other)) => !matches!(other.as_char(), ',' | ':' | '<' | '>' | '.'),
        (TokenTree::Punct(one), _) => !matches!(one.as_char(), '<' | '&' | '#' | '.'),
        (TokenTree::Ident(_) | TokenTree::Group(_), TokenTree::Group(_)) => false,
        _ => true,
    }
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
