//! Evaluation of expressions, and a check that their names are declared.

use std::cmp::Ordering;

use serde_json::Value;

use super::expression::{Expression, Function, Operator, Path, Quantifier};
use super::fault::Fault;
use super::literal::{Literal, Operand, compare, is_equal};
use super::shape::Shape;

/// The items that names refer to, the innermost last. The first is `$it`.
struct Scope<'s, T> {
    name: &'s str,
    item: T,
    outer: Option<&'s Scope<'s, T>>,
}

impl<'s, T> Scope<'s, T> {
    fn top(item: T) -> Self {
        Self {
            name: "$it",
            item,
            outer: None,
        }
    }

    /// Returns the item where a path begins, and the segments that follow.
    fn begin<'p>(&self, path: &'p Path) -> (&T, &'p [String]) {
        let first = path.segments.first().map_or("", String::as_str);
        let mut scope = Some(self);
        let mut outermost = self;
        while let Some(this) = scope {
            if this.name == first {
                return (&this.item, path.segments.get(1..).unwrap_or_default());
            }
            outermost = this;
            scope = this.outer;
        }
        (&outermost.item, &path.segments)
    }
}

impl Expression {
    /// Returns whether the expression holds for an item.
    pub(super) fn holds(&self, item: &Value) -> bool {
        self.value(&Scope::top(item)).is_true()
    }

    /// Returns the value of the expression for an item.
    pub(super) fn of<'a>(&self, item: &'a Value) -> Operand<'a> {
        self.value(&Scope::top(item))
    }

    fn value<'a>(&self, scope: &Scope<'_, &'a Value>) -> Operand<'a> {
        let boolean = |value| Operand::Literal(Literal::Boolean(value));
        match self {
            Self::Or(all) => boolean(all.iter().any(|one| one.value(scope).is_true())),
            Self::And(all) => boolean(all.iter().all(|one| one.value(scope).is_true())),
            Self::Not(inner) => boolean(!inner.value(scope).is_true()),
            Self::Compare(one, operator, other) => {
                boolean(operator.holds(&one.value(scope), &other.value(scope)))
            }
            Self::In(one, items) => {
                let one = one.value(scope);
                boolean(items.iter().any(|item| is_equal(&one, &item.value(scope))))
            }
            Self::Call(function, arguments) => {
                let arguments: Vec<_> = arguments
                    .iter()
                    .map(|argument| argument.value(scope))
                    .collect();
                Operand::Literal(function.call(&arguments))
            }
            Self::Lambda {
                over,
                quantifier,
                condition,
            } => boolean(quantifier.holds(scope, over, condition.as_ref())),
            Self::Path(path) => Operand::Json(find(scope, path)),
            Self::Literal(literal) => Operand::Literal(literal.clone()),
        }
    }

    /// Refuses undeclared names in an expression over items of a shape.
    pub(super) fn check(&self, shape: &Shape) -> Result<(), Fault> {
        self.check_in(&Scope::top(shape.clone()))
    }

    fn check_in(&self, scope: &Scope<'_, Shape>) -> Result<(), Fault> {
        match self {
            Self::Or(all) | Self::And(all) => all.iter().try_for_each(|one| one.check_in(scope)),
            Self::Compare(one, _, other) => {
                one.check_in(scope)?;
                other.check_in(scope)
            }
            Self::Not(inner) => inner.check_in(scope),
            Self::In(one, items) => {
                one.check_in(scope)?;
                items.iter().try_for_each(|item| item.check_in(scope))
            }
            Self::Call(_, arguments) => arguments.iter().try_for_each(|item| item.check_in(scope)),
            Self::Lambda {
                over, condition, ..
            } => {
                let shape = declared(scope, over)?;
                if shape.is_known() && !shape.is_collection() {
                    let path = over.segments.join("/");
                    return Err(Fault::bad_request(format!("{path:?} is not a collection.")));
                }
                match condition {
                    None => Ok(()),
                    Some((variable, condition)) => condition.check_in(&Scope {
                        name: variable,
                        item: shape,
                        outer: Some(scope),
                    }),
                }
            }
            Self::Path(path) => declared(scope, path).map(drop),
            Self::Literal(_) => Ok(()),
        }
    }
}

fn declared(scope: &Scope<'_, Shape>, path: &Path) -> Result<Shape, Fault> {
    let (shape, segments) = scope.begin(path);
    segments
        .iter()
        .try_fold(shape.clone(), |shape, name| shape.step(name))
}

/// Returns the JSON at a path; `null` if there is none.
fn find<'a>(scope: &Scope<'_, &'a Value>, path: &Path) -> &'a Value {
    static NULL: Value = Value::Null;
    let (item, segments) = scope.begin(path);
    // A cast refers to the same item.
    let names = segments.iter().filter(|name| !name.contains('.'));
    names.fold(*item, |json, name| json.get(name).unwrap_or(&NULL))
}

impl Quantifier {
    fn holds(
        self,
        scope: &Scope<'_, &Value>,
        over: &Path,
        condition: Option<&(String, Box<Expression>)>,
    ) -> bool {
        let mut items = find(scope, over).as_array().into_iter().flatten();
        let Some((variable, condition)) = condition else {
            return items.next().is_some();
        };
        let holds = |item| {
            let inner = Scope {
                name: variable,
                item,
                outer: Some(scope),
            };
            condition.value(&inner).is_true()
        };
        match self {
            Self::Any => items.any(holds),
            Self::All => items.all(holds),
        }
    }
}

impl Operator {
    fn holds(self, one: &Operand<'_>, other: &Operand<'_>) -> bool {
        let order = || compare(one, other);
        match self {
            Self::Eq => is_equal(one, other),
            Self::Ne => !is_equal(one, other),
            Self::Gt => order() == Some(Ordering::Greater),
            Self::Lt => order() == Some(Ordering::Less),
            Self::Ge => order().is_some_and(Ordering::is_ge),
            Self::Le => order().is_some_and(Ordering::is_le),
            Self::Has => match (one.text(), other.text()) {
                (Some(set), Some(flags)) => {
                    let members = || set.split(',').map(str::trim);
                    let mut flags = flags.split(',').map(str::trim);
                    flags.all(|flag| members().any(|member| member == flag))
                }
                _ => false,
            },
        }
    }
}

impl Function {
    fn call(self, arguments: &[Operand<'_>]) -> Literal {
        let text = |place: usize| arguments.get(place).and_then(Operand::text);
        let Some(first) = text(0) else {
            return Literal::Null;
        };
        let with_second = |holds: fn(&str, &str) -> bool| match text(1) {
            Some(second) => Literal::Boolean(holds(first, second)),
            None => Literal::Null,
        };
        match self {
            Self::StartsWith => with_second(|text, start| text.starts_with(start)),
            Self::EndsWith => with_second(|text, end| text.ends_with(end)),
            Self::Contains => with_second(|text, part| text.contains(part)),
            Self::ToLower => Literal::Text(first.to_lowercase()),
            Self::ToUpper => Literal::Text(first.to_uppercase()),
            Self::Trim => Literal::Text(first.trim().to_owned()),
            Self::Length => Literal::Integer(first.chars().count() as i128),
        }
    }
}
