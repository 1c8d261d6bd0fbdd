//! Which public items the runtime makes of a table, in the form of the listing.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Macro;

/// The methods of every enumeration.
const ENUMERATION: &[&str] = &[
    "as_str(&self)->&str",
    "is_known(&self)->bool",
    "known()->&'static[Self]",
];

/// The methods of every set of flags.
const FLAGS: &[&str] = &[
    "contains(&self,other:&Self)->bool",
    "empty()->Self",
    "insert(&mutself,other:Self)",
    "is_empty(&self)->bool",
    "is_known(&self)->bool",
    "iter(&self)->implIterator<Item=Self>",
    "known()->implIterator<Item=Self>",
    "remove(&mutself,other:&Self)",
];

/// Returns code without spaces, and without the paths by which a file refers to others.
fn bare(tokens: &TokenStream) -> String {
    let text: String = tokens.to_string().split_whitespace().collect();
    text.replace("super::", "")
}

/// Returns the rows of a table without their attributes.
fn rows(table: &Macro) -> Vec<Vec<TokenTree>> {
    let mut rows = vec![Vec::new()];
    let mut tokens = table.tokens.clone().into_iter();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                tokens.next();
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => rows.push(Vec::new()),
            _ => rows.last_mut().expect("there is a row").push(token),
        }
    }
    assert_eq!(rows.pop().map(|row| row.len()), Some(0), "a row ends");
    rows
}

/// Returns the public items that a table adds to its type.
pub(super) fn public_items(table: &Macro) -> Vec<String> {
    let rows = rows(table);
    let (head, rows) = rows.split_first().expect("a table has a head");
    let owner = head[0].to_string();
    let mut items: Vec<String> = Vec::new();
    if let Some(TokenTree::Group(key)) = head.last() {
        items.push(format!("reference({})->Self", bare(&key.stream())));
    }
    let name = table
        .path
        .segments
        .last()
        .map(|name| name.ident.to_string());
    match name.expect("a macro has a name").as_str() {
        "structured_type" => {
            items.push("new()->Self".to_owned());
            for row in rows {
                items.extend(property(&owner, row));
            }
        }
        "polymorphic" => {
            items.push("additional(&self)->&AdditionalProperties".to_owned());
            items.extend(rows.iter().filter_map(|row| accessor(row)));
        }
        "enumeration" => items.extend(ENUMERATION.iter().map(ToString::to_string)),
        "flags" => {
            items.extend(FLAGS.iter().map(ToString::to_string));
            items.extend(rows.iter().map(|row| format!("{}:{owner}", row[1])));
        }
        other => panic!("no macro `{other}` is emitted"),
    }
    items
        .into_iter()
        .map(|item| format!("{owner}::{item}"))
        .collect()
}

/// Returns the handle of a property, and its setter.
fn property(owner: &str, row: &[TokenTree]) -> Vec<String> {
    let is_group = |token: &TokenTree| matches!(token, TokenTree::Group(_));
    let place = row
        .iter()
        .position(is_group)
        .expect("a property has a type");
    let TokenTree::Group(group) = &row[place] else {
        panic!("it is a group");
    };
    let item = bare(&group.stream());
    let is_collection = group.delimiter() == Delimiter::Bracket;
    let value = if is_collection {
        format!("Vec<{item}>")
    } else {
        item.clone()
    };
    let (kind, handle) = (&row[0], &row[place - 1]);
    let mut items = vec![format!("{handle}:{kind}<{owner},{value}>")];
    if let [TokenTree::Ident(conversion), TokenTree::Ident(setter), ..] = &row[place + 1..] {
        let taken = if conversion == "set" {
            format!("implInto<{item}>")
        } else {
            item
        };
        let taken = if is_collection {
            format!("implIntoIterator<Item={taken}>")
        } else {
            taken
        };
        items.push(format!("{setter}(mutself,value:{taken})->Self"));
    }
    items
}

/// Returns the accessor of a property; `None` for the row of a variant.
fn accessor(row: &[TokenTree]) -> Option<String> {
    let [TokenTree::Literal(_), name, _, _, _, value @ ..] = row else {
        return None;
    };
    let value = bare(&value.iter().cloned().collect());
    Some(format!("{name}(&self)->Option<{value}>"))
}
