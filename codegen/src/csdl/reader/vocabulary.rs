//! XML namespaces and their prefixes.

/// The kinds of namespaces that the reader distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vocabulary {
    /// `http://docs.oasis-open.org/odata/ns/edm`: the model.
    Edm,
    /// `http://docs.oasis-open.org/odata/ns/edmx`: the wrapper of the model.
    Edmx,
    /// The model or the wrapper of OData 3 or earlier.
    Legacy,
    /// Another vocabulary of OData 3 or earlier, such as that of its data services.
    LegacyTerms,
    /// No namespace at all.
    Absent,
    /// Any other namespace; its elements are skipped.
    Foreign,
}

impl Vocabulary {
    /// The vocabulary of a namespace name.
    pub(super) fn of(namespace: &str) -> Self {
        match namespace {
            "http://docs.oasis-open.org/odata/ns/edm" => Self::Edm,
            "http://docs.oasis-open.org/odata/ns/edmx" => Self::Edmx,
            "" => Self::Absent,
            _ if namespace.starts_with("http://schemas.microsoft.com/ado/20") => {
                if namespace.ends_with("/edm") || namespace.ends_with("/edmx") {
                    Self::Legacy
                } else {
                    Self::LegacyTerms
                }
            }
            _ => Self::Foreign,
        }
    }
}

/// A prefix bound to a namespace, for one element and its content.
#[derive(Debug)]
struct Binding<'a> {
    /// The prefix; empty for the default namespace.
    prefix: &'a str,
    vocabulary: Vocabulary,
    /// The depth of the element that declares it.
    depth: u16,
}

/// The bindings in scope, innermost last.
///
/// Nearly all documents use CSDL elements without a prefix, so the default namespace is found without comparing
/// strings.
#[derive(Debug, Default)]
pub(super) struct Bindings<'a> {
    prefixed: Vec<Binding<'a>>,
    default: Vec<Binding<'a>>,
}

impl<'a> Bindings<'a> {
    pub(super) fn declare(&mut self, prefix: &'a str, vocabulary: Vocabulary, depth: u16) {
        let bindings = if prefix.is_empty() {
            &mut self.default
        } else {
            &mut self.prefixed
        };
        bindings.push(Binding {
            prefix,
            vocabulary,
            depth,
        });
    }

    /// Removes the declarations of elements deeper than this.
    pub(super) fn leave(&mut self, depth: u16) {
        for bindings in [&mut self.default, &mut self.prefixed] {
            while bindings.last().is_some_and(|binding| binding.depth > depth) {
                bindings.pop();
            }
        }
    }

    /// Returns the number of declarations in scope.
    pub(super) fn len(&self) -> usize {
        self.prefixed.len() + self.default.len()
    }

    /// Returns the vocabulary of a prefix; `None` if it is not declared.
    pub(super) fn resolve(&self, prefix: &str) -> Option<Vocabulary> {
        if prefix.is_empty() {
            let bound = self.default.last();
            return Some(bound.map_or(Vocabulary::Absent, |binding| binding.vocabulary));
        }
        let mut inward = self.prefixed.iter().rev();
        match inward.find(|binding| binding.prefix == prefix) {
            Some(binding) => Some(binding.vocabulary),
            None if prefix == "xml" => Some(Vocabulary::Foreign),
            None => None,
        }
    }
}
