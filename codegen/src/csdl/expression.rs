//! Annotations and the expressions that they hold.

use std::borrow::Cow;

use crate::diagnostic::Position;

/// Text of the document: borrowed if the XML needed no unescaping.
pub type Text<'a> = Cow<'a, str>;

/// `Annotations`: annotations of a target elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations<'a> {
    /// `Target`, as written.
    pub target: Text<'a>,
    /// `Qualifier`: for all the annotations inside.
    pub qualifier: Option<Text<'a>>,
    /// The annotations.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `Annotation`: a term applied to a model element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotation<'a> {
    /// `Term`, as written.
    pub term: Text<'a>,
    /// `Qualifier`.
    pub qualifier: Option<Text<'a>>,
    /// The value; `None` stands for the term's default value.
    pub value: Option<Expression<'a>>,
    /// Annotations of the annotation.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// The kinds of constant expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConstantKind {
    /// `Binary`
    Binary,
    /// `Bool`
    Bool,
    /// `Date`
    Date,
    /// `DateTimeOffset`
    DateTimeOffset,
    /// `Decimal`
    Decimal,
    /// `Duration`
    Duration,
    /// `EnumMember`: one or more qualified members, separated by spaces.
    EnumMember,
    /// `Float`
    Float,
    /// `Guid`
    Guid,
    /// `Int`
    Int,
    /// `String`
    String,
    /// `TimeOfDay`
    TimeOfDay,
}

/// The kinds of path expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PathKind {
    /// `AnnotationPath`
    AnnotationPath,
    /// `ModelElementPath`
    ModelElementPath,
    /// `NavigationPropertyPath`
    NavigationPropertyPath,
    /// `PropertyPath`
    PropertyPath,
    /// `Path`: the value at a path.
    Path,
}

/// An annotation expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression<'a> {
    /// A constant, its text as written (a `Bool` is `true` or `false`).
    Constant(ConstantKind, Text<'a>),
    /// A path, its text as written.
    Path(PathKind, Text<'a>),
    /// `Collection`.
    Collection(Vec<Expression<'a>>),
    /// `Record`.
    Record(Record<'a>),
    /// Every other expression (`Apply`, `Cast`, `If`, `IsOf`, `LabeledElement`, `LabeledElementReference`, `Null`,
    /// `UrlRef`, comparison, logical and arithmetic operators), kept as it is.
    Other(OtherExpression<'a>),
}

/// `Record`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record<'a> {
    /// `Type`, as written.
    pub type_name: Option<Text<'a>>,
    /// `PropertyValue` elements.
    pub property_values: Vec<PropertyValue<'a>>,
    /// Annotations of the record.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// `PropertyValue` of a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyValue<'a> {
    /// `Property`.
    pub property: Text<'a>,
    /// The value; `None` stands for the property's default value.
    pub value: Option<Expression<'a>>,
    /// Annotations of the property value.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}

/// An expression that is kept without interpretation: element name, attributes, operands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OtherExpression<'a> {
    /// The element's name, such as `Apply`.
    pub element: Text<'a>,
    /// Its attributes, as written.
    pub attributes: Vec<(Text<'a>, Text<'a>)>,
    /// The expressions inside.
    pub operands: Vec<Expression<'a>>,
    /// The text inside, for elements such as `LabeledElementReference`.
    pub text: Option<Text<'a>>,
    /// Annotations of the expression.
    pub annotations: Vec<Annotation<'a>>,
    /// Where the element starts.
    pub position: Position,
}
