//! The parser of `$filter` and of the paths of `$orderby`. It refuses unknown syntax.

use super::fault::Fault;
use super::literal::Literal;

/// An expression over an item.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    /// At least one of these. They are a list, because a filter may have thousands of them.
    Or(Vec<Self>),
    And(Vec<Self>),
    Not(Box<Self>),
    Compare(Box<Self>, Operator, Box<Self>),
    In(Box<Self>, Vec<Self>),
    Call(Function, Vec<Self>),
    /// `path/any(variable:condition)`; without a condition `any` only.
    Lambda {
        over: Path,
        quantifier: Quantifier,
        condition: Option<(String, Box<Self>)>,
    },
    Path(Path),
    Literal(Literal),
}

/// A path: from the item, or from the variable of a lambda.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Path {
    /// The segments, including the variable or `$it`.
    pub(super) segments: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Has,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quantifier {
    Any,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    StartsWith,
    EndsWith,
    Contains,
    ToLower,
    ToUpper,
    Trim,
    Length,
}

const OPERATORS: [(&str, Operator); 7] = [
    ("eq", Operator::Eq),
    ("ne", Operator::Ne),
    ("gt", Operator::Gt),
    ("ge", Operator::Ge),
    ("lt", Operator::Lt),
    ("le", Operator::Le),
    ("has", Operator::Has),
];

/// Functions with the number of their arguments.
const FUNCTIONS: [(&str, Function, usize); 7] = [
    ("startswith", Function::StartsWith, 2),
    ("endswith", Function::EndsWith, 2),
    ("contains", Function::Contains, 2),
    ("tolower", Function::ToLower, 1),
    ("toupper", Function::ToUpper, 1),
    ("trim", Function::Trim, 1),
    ("length", Function::Length, 1),
];

/// The maximum nesting, deeper than any real expression.
const MAX_DEPTH: usize = 100;

impl Expression {
    /// Parses an expression.
    ///
    /// # Errors
    ///
    /// Returns an error for invalid text, and for syntax that this service does not support.
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        let mut reader = Reader {
            text,
            rest: text,
            depth: 0,
        };
        let expression = reader.either()?;
        if reader.rest.is_empty() {
            Ok(expression)
        } else {
            Err(reader.fault())
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    rest: &'a str,
    depth: usize,
}

impl Reader<'_> {
    fn fault(&self) -> Fault {
        let place = self.text.len() - self.rest.len();
        Fault::bad_request(format!(
            "Invalid filter clause: {:?} is not understood from position {place} on.",
            self.text
        ))
    }

    fn take(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, text: &str) -> Result<(), Fault> {
        if self.take(text) {
            Ok(())
        } else {
            Err(self.fault())
        }
    }

    /// Reads a word with spaces around it.
    fn take_word(&mut self, word: &str) -> bool {
        let rest = self.rest.trim_start_matches(' ').strip_prefix(word);
        match rest.and_then(|rest| rest.strip_prefix(' ')) {
            Some(rest) if self.rest.starts_with(' ') => {
                self.rest = rest.trim_start_matches(' ');
                true
            }
            _ => false,
        }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Fault::bad_request("The filter is nested too deep."));
        }
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn either(&mut self) -> Result<Expression, Fault> {
        self.joined("or", Expression::Or, Self::both)
    }

    fn both(&mut self) -> Result<Expression, Fault> {
        self.joined("and", Expression::And, Self::comparison)
    }

    /// Parses one expression, or several with a word between them.
    fn joined(
        &mut self,
        word: &str,
        join: fn(Vec<Expression>) -> Expression,
        each: fn(&mut Self) -> Result<Expression, Fault>,
    ) -> Result<Expression, Fault> {
        let first = each(self)?;
        if !self.take_word(word) {
            return Ok(first);
        }
        let mut all = vec![first, each(self)?];
        while self.take_word(word) {
            all.push(each(self)?);
        }
        Ok(join(all))
    }

    fn comparison(&mut self) -> Result<Expression, Fault> {
        if self.take("not ") || (self.rest.starts_with("not(") && self.take("not")) {
            let negated = self.deeper(Self::comparison)?;
            return Ok(Expression::Not(Box::new(negated)));
        }
        let left = self.operand()?;
        if self.take_word("in") {
            self.expect("(")?;
            let mut items = vec![self.operand()?];
            while self.take(",") {
                items.push(self.operand()?);
            }
            self.expect(")")?;
            return Ok(Expression::In(Box::new(left), items));
        }
        for (word, operator) in OPERATORS {
            if self.take_word(word) {
                let right = self.operand()?;
                return Ok(Expression::Compare(
                    Box::new(left),
                    operator,
                    Box::new(right),
                ));
            }
        }
        Ok(left)
    }

    /// Parses parentheses, a literal, a function call, a path, or a lambda.
    fn operand(&mut self) -> Result<Expression, Fault> {
        if self.take("(") {
            let inner = self.deeper(Self::either)?;
            self.expect(")")?;
            return Ok(inner);
        }
        for (name, function, count) in FUNCTIONS {
            let rest = self.rest.strip_prefix(name);
            if let Some(rest) = rest.and_then(|rest| rest.strip_prefix('(')) {
                self.rest = rest;
                return self.deeper(|reader| reader.call(function, count));
            }
        }
        if let Some((literal, rest)) = Literal::read(self.rest) {
            self.rest = rest;
            return Ok(Expression::Literal(literal));
        }
        self.path()
    }

    fn call(&mut self, function: Function, count: usize) -> Result<Expression, Fault> {
        let mut arguments = vec![self.operand()?];
        while self.take(",") {
            arguments.push(self.operand()?);
        }
        self.expect(")")?;
        if arguments.len() == count {
            Ok(Expression::Call(function, arguments))
        } else {
            Err(self.fault())
        }
    }

    fn path(&mut self) -> Result<Expression, Fault> {
        let mut path = Path {
            segments: vec![self.name()?],
        };
        while self.take("/") {
            for (word, quantifier) in [("any(", Quantifier::Any), ("all(", Quantifier::All)] {
                if self.take(word) {
                    return self.deeper(|reader| reader.lambda(path, quantifier));
                }
            }
            path.segments.push(self.name()?);
        }
        Ok(Expression::Path(path))
    }

    fn lambda(&mut self, over: Path, quantifier: Quantifier) -> Result<Expression, Fault> {
        let mut condition = None;
        if quantifier == Quantifier::All || !self.rest.starts_with(')') {
            let variable = self.name()?;
            self.expect(":")?;
            condition = Some((variable, Box::new(self.either()?)));
        }
        self.expect(")")?;
        Ok(Expression::Lambda {
            over,
            quantifier,
            condition,
        })
    }

    /// Reads the name of a property, a type or a variable.
    fn name(&mut self) -> Result<String, Fault> {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '@');
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(self.fault());
        }
        self.rest = rest;
        Ok(name.to_owned())
    }
}
