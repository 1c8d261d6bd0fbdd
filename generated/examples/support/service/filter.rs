//! `$filter`: a small evaluator that refuses what it does not understand.

use std::cmp::Ordering;

use serde_json::Value;

use super::call::Fault;

/// The items for which a filter holds.
pub fn apply<'a>(text: &str, items: &'a [Value]) -> Result<Vec<&'a Value>, Fault> {
    let mut held = Vec::new();
    for item in items {
        let mut reader = Reader { rest: text, item };
        let holds = reader.either()?;
        if !reader.rest.is_empty() {
            return Err(reader.fault());
        }
        if holds {
            held.push(item);
        }
    }
    Ok(held)
}

struct Reader<'a> {
    rest: &'a str,
    item: &'a Value,
}

impl<'a> Reader<'a> {
    fn fault(&self) -> Fault {
        let rest = self.rest;
        Fault::bad(format!("Invalid filter clause at {rest:?}."))
    }

    fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn either(&mut self) -> Result<bool, Fault> {
        let mut holds = self.both()?;
        while self.take(" or ") {
            holds |= self.both()?;
        }
        Ok(holds)
    }

    fn both(&mut self) -> Result<bool, Fault> {
        let mut holds = self.one()?;
        while self.take(" and ") {
            holds &= self.one()?;
        }
        Ok(holds)
    }

    fn one(&mut self) -> Result<bool, Fault> {
        if self.take("not ") {
            return Ok(!self.one()?);
        }
        if self.take("(") {
            let holds = self.either()?;
            return if self.take(")") {
                Ok(holds)
            } else {
                Err(self.fault())
            };
        }
        for function in ["startswith(", "endswith(", "contains("] {
            if self.take(function) {
                return self.function(function);
            }
        }
        let value = self.property()?;
        self.comparison(value)
    }

    fn function(&mut self, function: &str) -> Result<bool, Fault> {
        let value = self.property()?;
        if !self.take(",") {
            return Err(self.fault());
        }
        let part = self.literal()?;
        if !self.take(")") {
            return Err(self.fault());
        }
        let (Some(text), Some(part)) = (value.as_str(), part.as_str()) else {
            return Ok(false);
        };
        Ok(match function {
            "startswith(" => text.starts_with(part),
            "endswith(" => text.ends_with(part),
            _ => text.contains(part),
        })
    }

    fn property(&mut self) -> Result<&'a Value, Fault> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '/' || c == '_';
        let end = self.rest.find(|c| !is_name(c)).unwrap_or(self.rest.len());
        let (path, rest) = self.rest.split_at(end);
        if path.is_empty() {
            return Err(self.fault());
        }
        self.rest = rest;
        static NULL: Value = Value::Null;
        let item = self.item;
        Ok(path
            .split('/')
            .fold(item, |item, name| item.get(name).unwrap_or(&NULL)))
    }

    fn comparison(&mut self, value: &Value) -> Result<bool, Fault> {
        if self.take(" in (") {
            let mut holds = false;
            loop {
                holds |= self.literal()? == *value;
                if !self.take(",") {
                    break;
                }
            }
            return if self.take(")") {
                Ok(holds)
            } else {
                Err(self.fault())
            };
        }
        if self.take(" has ") {
            let flags = self.literal()?;
            let (Some(set), Some(flags)) = (value.as_str(), flags.as_str()) else {
                return Ok(false);
            };
            return Ok(flags
                .split(',')
                .all(|flag| set.split(',').any(|member| member == flag)));
        }
        let Some(operator) = self.rest.get(1..3) else {
            return Err(self.fault());
        };
        if !self.take(&format!(" {operator} ")) {
            return Err(self.fault());
        }
        let literal = self.literal()?;
        let order = key(value)
            .partial_cmp(&key(&literal))
            .filter(|_| !value.is_null() && !literal.is_null());
        Ok(match operator {
            "eq" => key(value) == key(&literal),
            "ne" => key(value) != key(&literal),
            "gt" => order == Some(Ordering::Greater),
            "lt" => order == Some(Ordering::Less),
            "ge" => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
            "le" => matches!(order, Some(Ordering::Less | Ordering::Equal)),
            _ => return Err(self.fault()),
        })
    }

    /// `'text'` with doubled quotes, `null`, or a bare word: a number, an instant, true or false.
    fn literal(&mut self) -> Result<Value, Fault> {
        if !self.take("'") {
            let end = self.rest.find([' ', ')', ',']).unwrap_or(self.rest.len());
            let (word, rest) = self.rest.split_at(end);
            if word.is_empty() {
                return Err(self.fault());
            }
            self.rest = rest;
            return Ok(match word {
                "null" => Value::Null,
                _ => word.into(),
            });
        }
        let mut text = String::new();
        loop {
            let Some(quote) = self.rest.find('\'') else {
                return Err(self.fault());
            };
            text.push_str(&self.rest[..quote]);
            self.rest = &self.rest[quote + 1..];
            if !self.take("'") {
                return Ok(text.into());
            }
            text.push('\'');
        }
    }
}

/// What compares as the value does. Instants compare as text once their fractions are as long.
fn key(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    match text.strip_suffix('Z') {
        Some(instant) if instant.get(10..11) == Some("T") => {
            let (seconds, fraction) = instant.split_once('.').unwrap_or((instant, ""));
            format!("{seconds}.{fraction:0<7}")
        }
        _ => text,
    }
}
