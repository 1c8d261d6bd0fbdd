//! `$search`: finds words and phrases in all texts of an item.

use serde_json::Value;

use super::fault::Fault;

/// The maximum depth of nested parentheses.
const MAX_DEPTH: usize = 64;

/// A search expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Search {
    /// A word or a phrase, in small letters.
    Phrase(String),
    Not(Box<Self>),
    All(Vec<Self>),
    Any(Vec<Self>),
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    Phrase(String),
    And,
    Or,
    Not,
    Open,
    Close,
}

impl Search {
    /// # Errors
    ///
    /// Fails for what is no expression of words, phrases, `AND`, `OR`, `NOT` and parentheses.
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        let wrong = || Fault::bad_request(format!("$search cannot be {text:?}."));
        let tokens = tokens(text).ok_or_else(wrong)?;
        let mut rest = tokens.as_slice();
        let found = any(&mut rest, 0).filter(|_| rest.is_empty());
        found.ok_or_else(wrong)
    }

    /// Whether an item has it.
    pub(super) fn finds(&self, item: &Value) -> bool {
        match self {
            Self::Phrase(phrase) => has(item, phrase),
            Self::Not(inner) => !inner.finds(item),
            Self::All(parts) => parts.iter().all(|part| part.finds(item)),
            Self::Any(parts) => parts.iter().any(|part| part.finds(item)),
        }
    }
}

fn has(json: &Value, phrase: &str) -> bool {
    match json {
        Value::String(text) => text.to_lowercase().contains(phrase),
        Value::Array(items) => items.iter().any(|item| has(item, phrase)),
        Value::Object(members) => members.values().any(|member| has(member, phrase)),
        _ => false,
    }
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let behind;
        let token;
        (token, behind) = match first {
            '(' => (Token::Open, rest.get(1..)?),
            ')' => (Token::Close, rest.get(1..)?),
            '"' => quoted(rest.get(1..)?)?,
            _ => {
                let is_end = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '"');
                let (word, behind) = rest.split_at(rest.find(is_end).unwrap_or(rest.len()));
                let token = match word {
                    "AND" => Token::And,
                    "OR" => Token::Or,
                    "NOT" => Token::Not,
                    word => Token::Phrase(word.to_lowercase()),
                };
                (token, behind)
            }
        };
        tokens.push(token);
        rest = behind.trim_start();
    }
    Some(tokens)
}

/// A phrase up to its quotation mark; before one inside of it stands a backslash.
fn quoted(text: &str) -> Option<(Token, &str)> {
    let mut phrase = String::new();
    let mut chars = text.char_indices();
    while let Some((place, c)) = chars.next() {
        match c {
            '"' => return Some((Token::Phrase(phrase.to_lowercase()), text.get(place + 1..)?)),
            '\\' => phrase.push(chars.next()?.1),
            c => phrase.push(c),
        }
    }
    None
}

fn any(rest: &mut &[Token], depth: usize) -> Option<Search> {
    let mut parts = vec![all(rest, depth)?];
    while let Some((Token::Or, behind)) = rest.split_first() {
        *rest = behind;
        parts.push(all(rest, depth)?);
    }
    Some(Search::Any(parts))
}

fn all(rest: &mut &[Token], depth: usize) -> Option<Search> {
    let mut parts = vec![one(rest, depth)?];
    loop {
        match rest.split_first() {
            Some((Token::And, behind)) => *rest = behind,
            // Two words beside each other are both asked for.
            Some((Token::Phrase(_) | Token::Not | Token::Open, _)) => {}
            _ => return Some(Search::All(parts)),
        }
        parts.push(one(rest, depth)?);
    }
}

fn one(rest: &mut &[Token], depth: usize) -> Option<Search> {
    let (first, behind) = rest.split_first().filter(|_| depth < MAX_DEPTH)?;
    *rest = behind;
    match first {
        Token::Phrase(phrase) => Some(Search::Phrase(phrase.clone())),
        Token::Not => Some(Search::Not(Box::new(one(rest, depth + 1)?))),
        Token::Open => {
            let inner = any(rest, depth + 1)?;
            let (Token::Close, behind) = rest.split_first()? else {
                return None;
            };
            *rest = behind;
            Some(inner)
        }
        Token::And | Token::Or | Token::Close => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words_and_phrases_are_found_in_whatever_case_and_depth() {
        let item = json!({"name": "Mountain Bike", "parts": [{"colour": "dark blue"}], "price": 5});
        for (search, is_found) in [
            ("mountain", true),
            ("MOUNTAIN blue", true),
            ("\"mountain bike\"", true),
            ("\"bike mountain\"", false),
            ("mountain AND red", false),
            ("red OR blue", true),
            ("NOT red", true),
            ("(red OR blue) NOT bike", false),
            ("red OR blue AND bike", true),
            ("5", false),
        ] {
            let parsed = Search::parse(search).unwrap();
            assert_eq!(parsed.finds(&item), is_found, "{search}");
        }
        let quotes = json!({"name": "say \"no\""});
        assert!(Search::parse("\"say \\\"no\"").unwrap().finds(&quotes));
    }

    #[test]
    fn what_is_no_search_is_refused() {
        let deep = "(".repeat(1000);
        for search in ["", " ", "a AND", "OR a", "(a", "a)", "\"a", "NOT", &deep] {
            assert_eq!(Search::parse(search).unwrap_err().status(), 400, "{search}");
        }
    }
}
